// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/overview.h"
#include "pages/page_view.h"

#include <stop_token>

class QLabel;
class QScrollArea;
class QStackedLayout;

namespace apacheta {

class Card;
class CardColumns;
class EmptyState;
class YearBars;

/// What is in the library at a glance: its documents over time, who and what stands out, what differs, what to review, what was decided last.
/// Everything leads somewhere.
class StartPage final : public PageView {
    Q_OBJECT
public:
    explicit StartPage(Session &session, QWidget *parent = nullptr);
    ~StartPage() override;
    /// Asks anew.
    void show(ActorId actor);
    using QWidget::show;
    QList<Card *> cards() const;
    YearBars *years() const { return m_years; }

protected:
    void reload() override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    Card *addCard(const QString &heading);
    void fill(const Overview &overview);
    void fillDocuments(const Overview &overview);
    void fillActors(const Overview &overview);
    void fillEvents(const Overview &overview);
    void fillTies(const Overview &overview);
    void fillDisagreements(const Overview &overview);
    void askReview();
    void fillReview(const QList<ReviewEntry> &questions);
    void fillDecisions(const Overview &overview);
    void showEmpty(const Error *error);
    int rowsShown() const;

    QStackedLayout *m_stack;
    QScrollArea *m_area;
    QLabel *m_title;
    QLabel *m_under;
    CardColumns *m_columns;
    YearBars *m_years;
    QList<Card *> m_cards;
    Card *m_documents;
    Card *m_actors;
    Card *m_ties;
    Card *m_events;
    Card *m_disagreements;
    Card *m_decisions;
    Card *m_review;                     ///< filled last: the others keep their places
    EmptyState *m_empty;
    bool m_isShown = false;
    int m_rows = 0;                     ///< shown on a card
    std::stop_source m_ticket;
};

} // namespace apacheta

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/rows.h"
#include "model/result.h"
#include "pages/page_view.h"

#include <stop_token>

class QLabel;
class QListView;
class QStackedLayout;
class QToolButton;

namespace apacheta {

class EmptyState;
class HitsModel;
class ThinBar;

/// The passages that a search finds: how it was understood, how many there are, each with what was found marked.
/// Where nothing is found it says why and what to try.
class SearchPage final : public PageView {
    Q_OBJECT
public:
    explicit SearchPage(Session &session, QWidget *parent = nullptr);
    void show(const QString &query);
    using QWidget::show;
    QListView *view() const { return m_view; }
    QString understoodText() const;
    EmptyState *emptyState() const { return m_empty; }
    QList<QuotedPlace> chosenQuotations() const override; ///< the hit that is chosen

protected:
    void reload() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void ask();
    void fill(const Result<SearchAnswer> &answer);
    void showMenu(QPoint position);
    void open(const QModelIndex &index, OpenMode mode);
    void applyFonts();
    void changeEvent(QEvent *event) override;

    QString m_query;
    int m_limit = 0;
    std::stop_source m_ticket;
    HitsModel *m_hits;
    QLabel *m_heading;
    QLabel *m_understood;
    QLabel *m_count;
    QToolButton *m_more;
    ThinBar *m_busy;
    QStackedLayout *m_stack;
    QListView *m_view;
    EmptyState *m_empty;
};

} // namespace apacheta

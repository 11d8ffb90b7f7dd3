// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/list_pane.h"
#include "mending/claim_mending.h"

class QCheckBox;
class QLineEdit;

namespace apacheta {

class EventsModel;

/// The list of events, by type, whether they are stated or denied, and years.
class EventsPane final : public ListPane {
    Q_OBJECT
public:
    explicit EventsPane(Session &session, QWidget *parent = nullptr);

protected:
    void applyFilter() override;
    QList<FacetEntry> entriesOf(const QString &facet, const QList<FacetCount> &counts) const override;
    QString countText(int count) const override;
    QString emptyTitle() const override;
    bool isNarrowed() const override;
    void clearNarrowing() override;
    void addContextActions(QMenu &menu, const QModelIndexList &selected) override;

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    QList<Claim> claimsOf(const QModelIndexList &rows) const;

    QWidget *yearsWidget();
    QWidget *rejectedWidget();
    QLineEdit *yearField(const QString &name);

    EventsModel *m_events;
    ClaimMending *m_mending;
    QLineEdit *m_from = nullptr;
    QLineEdit *m_until = nullptr;
    QCheckBox *m_undated = nullptr;
    QCheckBox *m_rejected = nullptr;
};

} // namespace apacheta

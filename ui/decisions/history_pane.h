// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/decision_history.h"
#include "lists/list_pane.h"

namespace apacheta {

class HistoryModel final : public PagedRows<DecisionEntry, DecisionFilter> {
    Q_OBJECT
public:
    explicit HistoryModel(Session &session, QObject *parent = nullptr);

protected:
    QVariant rowData(const DecisionEntry &row, int role) const override;
};

/// All that was decided in this library, the newest first.
class HistoryPane final : public ListPane {
    Q_OBJECT
public:
    explicit HistoryPane(Session &session, QWidget *parent = nullptr);

protected:
    void applyFilter() override;
    QList<FacetEntry> entriesOf(const QString &facet, const QList<FacetCount> &counts) const override;
    QString countText(int count) const override;
    QString emptyTitle() const override;
    void addContextActions(QMenu &menu, const QModelIndexList &selected) override;

private:
    Session &m_session;
    HistoryModel *m_decisions;
};

} // namespace apacheta

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/list_pane.h"

namespace apacheta {

class DisagreementsModel final : public PagedRows<Disagreement, DisagreementFilter> {
    Q_OBJECT
public:
    explicit DisagreementsModel(Session &session, QObject *parent = nullptr);

protected:
    QVariant rowData(const Disagreement &row, int role) const override;
};

/// Where sources differ about the same thing, open ones first.
class DisagreementsPane final : public ListPane {
    Q_OBJECT
public:
    explicit DisagreementsPane(Session &session, QWidget *parent = nullptr);

protected:
    void applyFilter() override;
    QList<FacetEntry> entriesOf(const QString &facet, const QList<FacetCount> &counts) const override;
    QString countText(int count) const override;
    QString emptyTitle() const override;

private:
    DisagreementsModel *m_disagreements;
};

/// Words: "Dates", "Contradiction"; "open", "settled: 1879 to 1883"; what a side says.
QString disagreementKindName(DisagreementKind kind);
QString stateText(const Disagreement &one);
QString claimText(const DisagreementPosition &side);

} // namespace apacheta

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/list_pane.h"
#include "mending/claim_mending.h"

class QCheckBox;

namespace apacheta {

class RelationsModel;

/// The list of ties and interactions, by predicate and whether they are stated or denied.
class RelationsPane final : public ListPane {
    Q_OBJECT
public:
    explicit RelationsPane(Session &session, QWidget *parent = nullptr);

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

    RelationsModel *m_relations;
    ClaimMending *m_mending;
    QCheckBox *m_rejected = nullptr;
};

} // namespace apacheta

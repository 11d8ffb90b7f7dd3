// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/list_pane.h"

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
    void addContextActions(QMenu &menu, const QModelIndexList &selected) override;

private:
    RelationsModel *m_relations;
};

} // namespace apacheta

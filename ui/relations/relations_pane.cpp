// SPDX-License-Identifier: GPL-3.0-or-later
#include "relations/relations_pane.h"

#include "common/theme.h"
#include "library/plain_words.h"
#include "relations/relations_model.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace apacheta {

RelationsPane::RelationsPane(Session &session, QWidget *parent)
    : ListPane(new RelationsModel(session), RowDelegate::Under, tr("Relations"), parent),
      m_relations(static_cast<RelationsModel *>(model())), m_mending(new ClaimMending(session, this))
{
    follow(session.scope());
    setFilterHint(tr("Name on either side"));
    addSort(tr("In most passages first"), RelationFilter::ByEvidence);
    addSort(tr("By name"), RelationFilter::BySubject);
    addSort(tr("Oldest first"), RelationFilter::ByDate);
    addFacet(u"predicate"_s, tr("Type"), FacetPanel::Left);
    addFacet(u"polarity"_s, tr("Stated or denied"), FacetPanel::Right);
    addConfidence();
    m_rejected = new QCheckBox(tr("Rejected by you"), this);
    m_rejected->setToolTip(tr("Only what you rejected, so that it can be taken back from its context menu"));
    connect(m_rejected, &QCheckBox::toggled, this, [this] { applyFilter(); });
    facets()->addWidget(tr("Decided"), m_rejected, FacetPanel::Right);
}

bool RelationsPane::isNarrowed() const { return ListPane::isNarrowed() || m_rejected->isChecked(); }

void RelationsPane::clearNarrowing()
{
    {
        const QSignalBlocker quiet(m_rejected);
        m_rejected->setChecked(false);
    }
    ListPane::clearNarrowing();
}

void RelationsPane::applyFilter()
{
    RelationFilter filter;
    filter.text = filterText();
    for (const QString &value : facets()->chosen(u"predicate"_s)) {
        if (const std::optional<Category> predicate = categoryOf(value))
            filter.predicates.append(*predicate);
    }
    for (const QString &value : facets()->chosen(u"polarity"_s)) {
        if (const std::optional<Polarity> polarity = polarityOf(value))
            filter.polarities.append(*polarity);
    }
    filter.minimumConfidence = leastConfidence();
    filter.rejected = m_rejected->isChecked();
    filter.sort = RelationFilter::Sort(sortId());
    filter.scope = scopeFilter();
    m_relations->setFilter(filter);
}

QList<FacetEntry> RelationsPane::entriesOf(const QString &facet, const QList<FacetCount> &counts) const
{
    QList<FacetEntry> entries;
    for (const FacetCount &line : counts) {
        if (facet == "polarity"_L1) {
            if (const std::optional<Polarity> polarity = polarityOf(line.value))
                entries.append({line.value, polarityName(*polarity), {}, line.count});
        } else if (const std::optional<Category> predicate = categoryOf(line.value)) {
            entries.append({line.value, categoryName(*predicate), {}, line.count});
        }
    }
    return entries;
}

QString RelationsPane::countText(int count) const { return tr("%Ln relation(s)", nullptr, count); }
QString RelationsPane::emptyTitle() const { return tr("No relations yet"); }

void RelationsPane::addContextActions(QMenu &menu, const QModelIndexList &selected)
{
    m_mending->fillMenu(menu, claimsOf(selected));
    const RelationRow *relation = m_relations->row(selected.first());
    if (!relation || selected.size() > 1)
        return;
    menu.addSeparator();
    const auto offer = [&](const QString &iconName, const QString &text, const Target &target) {
        menu.addAction(icon(iconName, palette()), text, this, [this, target] { Q_EMIT targetRequested(target, OpenMode::Here); });
    };
    offer(u"pair"_s, tr("Compare %1 and %2").arg(relation->subject.name, relation->object.name),
          PairTarget{relation->subject.id, relation->object.id});
    for (const ActorLink &side : {relation->subject, relation->object}) {
        menu.addAction(kindIcon(side.kind, palette()), side.name, this,
                       [this, id = side.id] { Q_EMIT targetRequested(ActorTarget{id}, OpenMode::Here); });
    }
}

QList<Claim> RelationsPane::claimsOf(const QModelIndexList &rows) const
{
    QList<Claim> claims;
    for (const QModelIndex &index : rows) {
        if (const RelationRow *row = m_relations->row(index))
            claims.append(*row);
    }
    return claims;
}

bool RelationsPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == view() && event->type() == QEvent::KeyPress
        && m_mending->takeKey(*static_cast<QKeyEvent *>(event), claimsOf(view()->selectionModel()->selectedRows())))
        return true;
    return ListPane::eventFilter(watched, event);
}

} // namespace apacheta

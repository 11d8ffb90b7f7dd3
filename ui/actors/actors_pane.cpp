// SPDX-License-Identifier: GPL-3.0-or-later
#include "actors/actors_pane.h"

#include "actors/actors_model.h"
#include "common/theme.h"
#include "common/words.h"

#include <QGuiApplication>
#include <QClipboard>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace apacheta {

ActorsPane::ActorsPane(Session &session, QWidget *parent)
    : ListPane(new ActorsModel(session), RowDelegate::Beside, tr("Actors"), parent), m_actors(static_cast<ActorsModel *>(model()))
{
    setFilterHint(tr("Name or alias"));
    addSort(tr("Most named first"), ActorFilter::ByMentions);
    addSort(tr("By name"), ActorFilter::ByName);
    addSort(tr("In most documents first"), ActorFilter::ByDocuments);
    addSort(tr("With most events first"), ActorFilter::ByEvents);
    addFacet(u"kind"_s, tr("Kind"), FacetPanel::Left);
    addFacet(u"level"_s, tr("Level"), FacetPanel::Right);
    addFacet(u"country"_s, tr("Country"), FacetPanel::Left);
    addConfidence();
}

void ActorsPane::applyFilter()
{
    ActorFilter filter;
    filter.text = filterText();
    for (const QString &value : facets()->chosen(u"kind"_s)) {
        if (const std::optional<ActorKind> kind = actorKindOf(value))
            filter.kinds.append(*kind);
    }
    for (const QString &value : facets()->chosen(u"level"_s)) {
        if (const std::optional<Level> level = levelOf(value))
            filter.levels.append(*level);
    }
    filter.countries = facets()->chosen(u"country"_s);
    filter.minimumConfidence = leastConfidence();
    filter.sort = ActorFilter::Sort(sortId());
    m_actors->setFilter(filter);
}

QList<FacetEntry> ActorsPane::entriesOf(const QString &facet, const QList<FacetCount> &counts) const
{
    QList<FacetEntry> entries;
    for (const FacetCount &line : counts) {
        FacetEntry entry{line.value, line.value, {}, line.count};
        if (facet == "kind"_L1) {
            const std::optional<ActorKind> kind = actorKindOf(line.value);
            if (!kind)
                continue;
            entry.label = kindNamePlural(*kind);
            entry.icon = kindIcon(*kind, palette());
        } else if (facet == "level"_L1) {
            const std::optional<Level> level = levelOf(line.value);
            if (!level || *level == Level::None)
                continue;
            entry.label = levelName(*level);
        } else {
            if (line.value.isEmpty())
                continue;
            entry.label = countryName(line.value);
        }
        entries.append(entry);
    }
    return entries;
}

QString ActorsPane::countText(int count) const { return tr("%Ln actor(s)", nullptr, count); }
QString ActorsPane::emptyTitle() const { return tr("No actors yet"); }

void ActorsPane::addContextActions(QMenu &menu, const QModelIndexList &selected)
{
    const ActorRow *first = m_actors->row(selected.first());
    if (!first)
        return;
    menu.addSeparator();
    if (selected.size() == 2) {
        const ActorRow *second = m_actors->row(selected.last());
        if (!second)
            return;
        const PairTarget pair{first->id, second->id};
        menu.addAction(icon(u"pair"_s, palette()), tr("Compare %1 and %2").arg(first->name, second->name), this,
                       [this, pair] { Q_EMIT targetRequested(pair, OpenMode::Here); });
        return;
    }
    if (selected.size() > 1)
        return;
    menu.addAction(icon(u"pair"_s, palette()), tr("Compare with…"), this,
                   [this, id = first->id, name = first->name] { Q_EMIT pairRequested(id, name); });
    menu.addAction(icon(u"copy"_s, palette()), tr("Copy name"), this,
                   [name = first->name] { QGuiApplication::clipboard()->setText(name); });
}

} // namespace apacheta

// SPDX-License-Identifier: GPL-3.0-or-later
#include "actors/actors_pane.h"

#include "actors/actors_model.h"
#include "common/theme.h"
#include "library/plain_words.h"
#include "mending/actor_mending.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace apacheta {

ActorsPane::ActorsPane(Session &session, QWidget *parent)
    : ListPane(new ActorsModel(session), RowDelegate::Beside, tr("Actors"), parent), m_actors(static_cast<ActorsModel *>(model())),
      m_mending(new ActorMending(session, this))
{
    view()->setDragDropMode(QAbstractItemView::DragDrop);
    view()->setDragDropOverwriteMode(true); // an actor is dropped onto another, never between two
    view()->setDropIndicatorShown(true);
    connect(m_actors, &ActorsModel::droppedOnto, m_mending, [this](const QList<ActorRow> &dropped, const ActorRow &onto) {
        m_mending->merge(QList<ActorRow>{onto} + dropped);
    });
    follow(session.scope());
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
    filter.scope = scopeFilter();
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

QList<ActorRow> ActorsPane::rowsOf(const QModelIndexList &selected) const
{
    QList<ActorRow> rows;
    for (const QModelIndex &index : selected) {
        if (const ActorRow *row = m_actors->row(index))
            rows.append(*row);
    }
    return rows;
}

bool ActorsPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == view() && event->type() == QEvent::KeyPress
        && m_mending->takeKey(*static_cast<QKeyEvent *>(event), rowsOf(view()->selectionModel()->selectedRows())))
        return true;
    return ListPane::eventFilter(watched, event);
}

void ActorsPane::addContextActions(QMenu &menu, const QModelIndexList &selected)
{
    const QList<ActorRow> rows = rowsOf(selected);
    if (rows.isEmpty())
        return;
    const ActorRow &first = rows.first();
    menu.addSeparator();
    if (rows.size() == 2) {
        menu.addAction(icon(u"pair"_s, palette()), tr("Compare %1 and %2").arg(first.name, rows.last().name), this,
                       [this, pair = PairTarget{first.id, rows.last().id}] { Q_EMIT targetRequested(pair, OpenMode::Here); });
    } else if (rows.size() == 1) {
        menu.addAction(icon(u"pair"_s, palette()), tr("Compare with…"), this,
                       [this, id = first.id, name = first.name] { Q_EMIT pairRequested(id, name); });
        menu.addAction(icon(u"copy"_s, palette()), tr("Copy name"), this,
                       [name = first.name] { QGuiApplication::clipboard()->setText(name); });
    }
    m_mending->fillMenu(menu, rows);
}

} // namespace apacheta

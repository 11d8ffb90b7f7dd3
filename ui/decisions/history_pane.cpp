// SPDX-License-Identifier: GPL-3.0-or-later
#include "decisions/history_pane.h"

#include "decisions/decision_words.h"

#include <QListView>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace apacheta {

HistoryModel::HistoryModel(Session &session, QObject *parent) : PagedRows(session, &Reader::decisions, &Reader::decisionFacets, parent) {}

QVariant HistoryModel::rowData(const DecisionEntry &row, int role) const
{
    const QString time = decisionTime(row.time);
    const QString quiet = row.inForce ? time : tr("%1 · taken back").arg(time);
    switch (role) {
    case Qt::DisplayRole: return row.sentence;
    case QuietRole: return quiet;
    case KindRole: return -1;
    case ConfidenceRole: return row.inForce ? 1.0 : 0.4;
    case TargetRole: return QVariant::fromValue(Target(HistoryTarget{HistoryTarget::Decision, row.id.value}));
    case Qt::ToolTipRole: return u"%1\n%2"_s.arg(row.sentence, quiet);
    case Qt::AccessibleTextRole: return u"%1, %2"_s.arg(row.sentence, quiet);
    default: return {};
    }
}

HistoryPane::HistoryPane(Session &session, QWidget *parent)
    : ListPane(new HistoryModel(session), RowDelegate::Under, tr("History"), parent), m_session(session),
      m_decisions(static_cast<HistoryModel *>(model()))
{
    view()->setTextElideMode(Qt::ElideRight); // sentences
    setFilterHint(tr("Name in a decision"));
    addSort(tr("Newest first"), 0);
    addFacet(u"group"_s, tr("About"), FacetPanel::Left);
    addFacet(u"state"_s, tr("State"), FacetPanel::Right, FacetPanel::Single);
}

void HistoryPane::applyFilter()
{
    DecisionFilter filter;
    filter.text = filterText();
    for (const QString &value : facets()->chosen(u"group"_s))
        if (const std::optional<DecisionGroup> group = decisionGroupOf(value))
            filter.groups.append(*group);
    for (const DecisionState state : {DecisionState::InForce, DecisionState::TakenBack, DecisionState::Waiting})
        if (facets()->chosen(u"state"_s).contains(word(state)))
            filter.state = state;
    m_decisions->setFilter(filter);
}

QList<FacetEntry> HistoryPane::entriesOf(const QString &facet, const QList<FacetCount> &counts) const
{
    QList<FacetEntry> entries;
    for (const FacetCount &line : counts) {
        if (facet == "state"_L1) {
            const QString label = line.value == word(DecisionState::InForce)     ? tr("In force")
                                  : line.value == word(DecisionState::TakenBack) ? tr("Taken back")
                                                                                 : tr("Waiting for its text");
            entries.append({line.value, label, {}, line.count});
        } else if (const std::optional<DecisionGroup> group = decisionGroupOf(line.value)) {
            entries.append({line.value, decisionGroupName(*group), {}, line.count});
        }
    }
    return entries;
}

void HistoryPane::addContextActions(QMenu &menu, const QModelIndexList &selected)
{
    if (selected.size() != 1)
        return;
    const DecisionEntry *entry = m_decisions->row(selected.first());
    if (entry && entry->inForce)
        menu.addAction(tr("Take back"), this, [this, id = entry->id] { m_session.takeBack(id); });
}

QString HistoryPane::countText(int count) const { return tr("%Ln decision(s)", nullptr, count); }
QString HistoryPane::emptyTitle() const { return tr("Nothing decided yet"); }

} // namespace apacheta

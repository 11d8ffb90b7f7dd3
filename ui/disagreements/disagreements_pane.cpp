// SPDX-License-Identifier: GPL-3.0-or-later
#include "disagreements/disagreements_pane.h"

#include "library/plain_words.h"

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

QString stateName(DisagreementState state)
{
    switch (state) {
    case DisagreementState::Open: return DisagreementsPane::tr("Open");
    case DisagreementState::Settled: return DisagreementsPane::tr("Settled");
    case DisagreementState::Dismissed: break;
    }
    return DisagreementsPane::tr("No disagreement");
}

template <class Value, size_t count> std::optional<Value> valueOf(const Value (&values)[count], const QString &text)
{
    for (const Value value : values)
        if (word(value) == text)
            return value;
    return std::nullopt;
}

constexpr DisagreementKind allKinds[] = {DisagreementKind::EventDate, DisagreementKind::Count, DisagreementKind::Contradiction};
constexpr DisagreementState allStates[] = {DisagreementState::Open, DisagreementState::Settled, DisagreementState::Dismissed};

} // namespace

QString disagreementKindName(DisagreementKind kind)
{
    switch (kind) {
    case DisagreementKind::EventDate: return DisagreementsPane::tr("Dates");
    case DisagreementKind::Count: return DisagreementsPane::tr("Figures");
    case DisagreementKind::Contradiction: break;
    }
    return DisagreementsPane::tr("Contradiction");
}

QString claimText(const DisagreementPosition &side)
{
    if (side.date && side.claim == side.date->toString())
        return dateText(side.date);
    return side.claim == word(side.polarity) ? polarityName(side.polarity) : side.claim;
}

QString stateText(const Disagreement &one)
{
    if (one.state != DisagreementState::Settled)
        return stateName(one.state);
    const std::optional<EdtfDate> date = EdtfDate::parse(one.settledAs);
    //: "settled: 1879 to 1883"
    return DisagreementsPane::tr("settled: %1").arg(date ? dateText(date) : one.settledAs);
}

DisagreementsModel::DisagreementsModel(Session &session, QObject *parent)
    : PagedRows(session, &Reader::disagreementRows, &Reader::disagreementFacets, parent)
{
}

QVariant DisagreementsModel::rowData(const Disagreement &row, int role) const
{
    QStringList claims;
    for (const DisagreementPosition &side : row.positions)
        claims.append(claimText(side));
    const QString quiet = u"%1 · %2"_s.arg(claims.join(u" / "_s), stateText(row));
    switch (role) {
    case Qt::DisplayRole: return row.title;
    case QuietRole: return quiet;
    case KindRole: return -1;
    case ConfidenceRole: return row.state == DisagreementState::Open ? 1.0 : 0.4;
    case TargetRole: return QVariant::fromValue(Target(DisagreementTarget{row.key}));
    case Qt::ToolTipRole: return u"%1\n%2"_s.arg(row.title, quiet);
    case Qt::AccessibleTextRole: return u"%1, %2"_s.arg(row.title, quiet);
    default: return {};
    }
}

DisagreementsPane::DisagreementsPane(Session &session, QWidget *parent)
    : ListPane(new DisagreementsModel(session), RowDelegate::Under, tr("Disagreements"), parent),
      m_disagreements(static_cast<DisagreementsModel *>(model()))
{
    setFilterHint(tr("Event or actor"));
    addSort(tr("Open ones first"), 0);
    addFacet(u"kind"_s, tr("About"), FacetPanel::Left);
    addFacet(u"state"_s, tr("State"), FacetPanel::Right);
}

void DisagreementsPane::applyFilter()
{
    DisagreementFilter filter;
    filter.text = filterText();
    for (const QString &value : facets()->chosen(u"kind"_s))
        if (const auto kind = valueOf(allKinds, value))
            filter.kinds.append(*kind);
    for (const QString &value : facets()->chosen(u"state"_s))
        if (const auto state = valueOf(allStates, value))
            filter.states.append(*state);
    m_disagreements->setFilter(filter);
}

QList<FacetEntry> DisagreementsPane::entriesOf(const QString &facet, const QList<FacetCount> &counts) const
{
    QList<FacetEntry> entries;
    for (const FacetCount &line : counts) {
        const auto kind = facet == "kind"_L1 ? valueOf(allKinds, line.value) : std::nullopt;
        const auto state = facet == "state"_L1 ? valueOf(allStates, line.value) : std::nullopt;
        if (kind || state)
            entries.append({line.value, kind ? disagreementKindName(*kind) : stateName(*state), {}, line.count});
    }
    return entries;
}

QString DisagreementsPane::countText(int count) const { return tr("%Ln disagreement(s)", nullptr, count); }
QString DisagreementsPane::emptyTitle() const { return tr("The sources agree, as far as is found"); }

} // namespace apacheta

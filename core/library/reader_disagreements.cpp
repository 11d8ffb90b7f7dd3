// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/disagreements/counts.h"
#include "library/disagreements/dates.h"
#include "library/disagreements/denials.h"
#include "library/disagreements/holders.h"
#include "library/library_text.h"
#include "library/reader_private.h"
#include "library/words_of_library.h"
#include "text/fold.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

/// What she said of them; those that are open first, then those with most passages.
Outcome readSaid(const Connection &connection, QList<Disagreement> &disagreements)
{
    QHash<QString, QPair<DisagreementState, QString>> said;
    const Outcome outcome = connection.forEach(R"sql(
        select json_extract(decision.payload, '$.key'), decision.type, json_extract(decision.payload, '$.claim')
          from decision indexed by decision_of_disagreement
          cross join decision_state on decision_state.decision = decision.id and decision_state.active = 1
         where decision.type in ('settle-disagreement', 'dismiss-disagreement')
         order by decision.id)sql", {}, [&said](const Row &row) {
            const bool isSettled = row.text(1) == "settle-disagreement"_L1;
            said.insert(row.text(0), {isSettled ? DisagreementState::Settled : DisagreementState::Dismissed, isSettled ? row.text(2) : QString()});
            return true;
        });
    for (Disagreement &one : disagreements) {
        const QByteArray hash = QCryptographicHash::hash(one.key.toUtf8(), QCryptographicHash::Sha1);
        one.id.value = 1 + qint64(qFromBigEndian<quint64>(hash.constData()) >> 2);
        if (const auto known = said.constFind(one.key); known != said.cend()) {
            one.state = known->first;
            one.settledAs = known->second;
        }
    }
    std::ranges::stable_sort(disagreements, [](const Disagreement &a, const Disagreement &b) {
        const auto passages = [](const Disagreement &one) {
            qsizetype count = 0;
            for (const DisagreementPosition &side : one.positions)
                count += side.evidence.size();
            return count;
        };
        return std::tuple(a.state, -passages(a), a.title) < std::tuple(b.state, -passages(b), b.title);
    });
    return outcome;
}

/// All of a library, worked out of the claims that are shown.
Result<QList<Disagreement>> allDisagreements(const Reader &reader, const Connection &connection, const std::stop_token &stop)
{
    QList<Disagreement> all;
    for (const auto find : {disagreeingDates, toldOfSeveralTimes, deniedTies, disagreeingHolders, disagreeingCounts}) {
        auto found = find(reader, connection, stop);
        if (!found)
            return found;
        all += std::move(*found);
    }
    if (const Outcome outcome = readSaid(connection, all); !outcome)
        return outcome.error();
    return all;
}

bool isWanted(const Disagreement &one, const DisagreementFilter &filter)
{
    const QString text = nameKey(filter.text);
    const auto names = [&text](const ActorLink &actor) { return nameKey(actor.name).contains(text); };
    const auto isOf = [&one](const std::optional<ActorId> &wanted) {
        return !wanted || std::ranges::any_of(one.actors, [&](const ActorLink &actor) { return actor.id == *wanted; });
    };
    const auto isIn = [](const std::optional<DocumentId> &document) {
        return [&document](const DisagreementPosition &side) {
            return std::ranges::any_of(side.evidence, [&](const EvidenceRow &row) { return row.document == *document; });
        };
    };
    return (filter.kinds.isEmpty() || filter.kinds.contains(one.kind)) && (filter.states.isEmpty() || filter.states.contains(one.state))
        && (!filter.event || one.event == *filter.event || one.events.contains(*filter.event))
        && (!filter.relation || one.relations.contains(*filter.relation)) && isOf(filter.actor) && isOf(filter.with)
        && (!filter.document || std::ranges::any_of(one.positions, isIn(filter.document)))
        && (text.isEmpty() || nameKey(one.title).contains(text) || std::ranges::any_of(one.actors, names));
}

} // namespace

QString word(DisagreementKind kind)
{
    switch (kind) {
    case DisagreementKind::EventDate: return u"event-date"_s;
    case DisagreementKind::Count: return u"count"_s;
    case DisagreementKind::Contradiction: break;
    }
    return u"contradiction"_s;
}

QString word(DisagreementState state)
{
    switch (state) {
    case DisagreementState::Open: return u"open"_s;
    case DisagreementState::Settled: return u"settled"_s;
    case DisagreementState::Dismissed: break;
    }
    return u"dismissed"_s;
}

Result<QList<Disagreement>> Reader::disagreements(const DisagreementFilter &filter, std::stop_token stop) const
{
    const Question question(*m_d->connection, stop);
    const auto now = m_d->connection->row("select data_version, total_changes() from pragma_data_version", {},
                                          [](const Row &row) { return QPair(row.number(0), row.number(1)); });
    if (!now)
        return now.error();
    KnownDisagreements &known = m_d->disagreements;
    if (!*now || QPair(known.version, known.changes) != **now) {
        auto all = allDisagreements(*this, *m_d->connection, stop);
        if (!all)
            return all;
        known = {*now ? (*now)->first : -1, *now ? (*now)->second : -1, std::move(*all)};
    }
    QList<Disagreement> wanted = known.all;
    wanted.removeIf([&filter](const Disagreement &one) { return !isWanted(one, filter); });
    return wanted;
}

Result<Rows<Disagreement>> Reader::disagreementRows(const DisagreementFilter &filter, const Cursor &, int, std::stop_token stop) const
{
    auto found = disagreements(filter, stop);
    if (!found)
        return found.error();
    return Rows<Disagreement>{std::move(*found), std::nullopt};
}

Result<Facets> Reader::disagreementFacets(const DisagreementFilter &filter, std::stop_token stop) const
{
    DisagreementFilter open = filter;
    open.kinds.clear();
    open.states.clear();
    const auto found = disagreements(open, stop);
    if (!found)
        return found.error();
    FacetSums kinds;
    FacetSums states;
    Facets facets;
    for (const Disagreement &one : *found) {
        const bool kindWanted = filter.kinds.isEmpty() || filter.kinds.contains(one.kind);
        const bool stateWanted = filter.states.isEmpty() || filter.states.contains(one.state);
        if (stateWanted)
            kinds.add(word(one.kind), 1);
        if (kindWanted)
            states.add(word(one.state), 1);
        facets.total += kindWanted && stateWanted;
    }
    facets.counts = {{u"kind"_s, kinds.sorted()}, {u"state"_s, states.sorted()}};
    return facets;
}

Result<Disagreement> Reader::disagreement(const QString &key, std::stop_token stop) const
{
    const auto all = disagreements({}, stop);
    if (!all)
        return all.error();
    const auto found = std::ranges::find(*all, key, &Disagreement::key);
    if (found == all->cend())
        return Error{Error::NotFound, LibraryText::tr("The sources no longer disagree about this.")};
    return *found;
}

Result<QList<DecisionId>> Reader::decisionsOnDisagreement(const QString &key, std::stop_token stop) const
{
    const Question question(*m_d->connection, stop);
    return m_d->connection->rows(R"sql(
        select decision.id
          from decision indexed by decision_of_disagreement
          cross join decision_state on decision_state.decision = decision.id and decision_state.active = 1
         where decision.type in ('settle-disagreement', 'dismiss-disagreement') and json_extract(decision.payload, '$.key') = :key
         order by decision.id desc)sql", {{":key", key}}, [](const Row &row) { return row.id<DecisionId>(0); });
}

} // namespace apacheta

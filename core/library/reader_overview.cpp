// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/overview.h"
#include "library/reader_private.h"
#include "library/stated_ties.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

constexpr int tiesLookedAt = 600;       ///< of the best stated relations, from which pairs are summed

/// Relations between two actors, summed.
struct PairSum {
    ActorId first;
    ActorId second;
    int claims = 0;
    int evidence = 0;
    int standing = 0;
    int cooperation = 0;
    int conflict = 0;
    int earliest = 0;
    int latest = 0;

    void add(const StatedTie &tie)
    {
        claims += 1;
        evidence += tie.evidence;
        if (tie.earliest > EdtfDate::openBegin)
            earliest = earliest == 0 ? tie.earliest : std::min(earliest, tie.earliest);
        if (tie.latest > 0 && tie.latest < EdtfDate::openEnd)
            latest = std::max(latest, tie.latest);
        if (tie.polarity != Polarity::Asserted)
            return;
        switch (quadrantOf(tie.category)) {
        case Quadrant::Standing:
            standing += 1;
            return;
        case Quadrant::MaterialCooperation:
        case Quadrant::VerbalCooperation:
            cooperation += 1;
            return;
        case Quadrant::VerbalConflict:
        case Quadrant::MaterialConflict:
            conflict += 1;
            return;
        }
    }
    double balance() const { return cooperation + conflict > 0 ? double(cooperation - conflict) / (cooperation + conflict) : 0; }
};

QList<PairSum> strongestFirst(const std::map<std::pair<ActorId, ActorId>, PairSum> &sums)
{
    QList<PairSum> pairs;
    for (const auto &[ends, sum] : sums)
        pairs.append(sum);
    std::ranges::stable_sort(pairs, std::greater(), &PairSum::evidence);
    return pairs;
}

StrongTie tieOf(const PairSum &sum, const QHash<ActorId, NetActor> &actors)
{
    return {actors.value(sum.first), actors.value(sum.second), sum.claims, sum.evidence, sum.balance(), sum.standing == sum.claims};
}

Result<QHash<ActorId, NetActor>> actorsOf(const Connection &connection, const QList<PairSum> &pairs)
{
    QList<ActorId> ids;
    for (const PairSum &pair : pairs)
        ids << pair.first << pair.second;
    std::ranges::sort(ids);
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return netActors(connection, ids, {});
}

Result<QList<StrongTie>> strongestTies(const Connection &connection, int count)
{
    const auto ties = connection.rows(R"sql(
        select relation.id, relation.subject, relation.object, relation.predicate, relation.polarity, relation.evidence
          from (select id, evidence from relation
                 where evidence > 0 and confidence >= 0.5
                   and predicate not in ('part_of', 'member_of', 'leads', 'represents', 'founded', 'borders', 'located_in')
                 order by evidence desc, id desc
                 limit :count) as strong
          cross join relation on relation.id = strong.id
         order by strong.evidence desc, strong.id desc)sql",
        {{":count", tiesLookedAt}}, [](const Row &row) {
            return StatedTie{row.id<RelationId>(0), row.id<ActorId>(1), row.id<ActorId>(2), categoryIn(row.text(3)), polarityIn(row.text(4)), 0, 0,
                             row.integer(5), 0};
        });
    if (!ties)
        return ties.error();
    std::map<std::pair<ActorId, ActorId>, PairSum> sums;
    for (const StatedTie &tie : *ties) {
        if (tie.subject == tie.object)
            continue;
        PairSum &sum = sums[std::minmax(tie.subject, tie.object)];
        std::tie(sum.first, sum.second) = std::minmax(tie.subject, tie.object);
        sum.add(tie);
    }
    const QList<PairSum> pairs = strongestFirst(sums).mid(0, count);
    const auto actors = actorsOf(connection, pairs);
    if (!actors)
        return actors.error();
    QList<StrongTie> strongest;
    for (const PairSum &pair : pairs)
        strongest.append(tieOf(pair, *actors));
    return strongest;
}

Outcome readDocuments(const Connection &connection, Overview &overview)
{
    return connection.forEach("select earliest / 10000, count(*) from document group by 1 order by 1", {}, [&](const Row &row) {
        if (row.isNull(0))
            overview.undatedDocuments = row.integer(1);
        else
            overview.years.append({row.integer(0), row.integer(1)});
        return true;
    });
}

/// On which side of the two countries an actor stands: 0, 1, or -1 for neither or both.
int sideOf(const NetActor &actor, const QString &first, const QString &second)
{
    const bool isFirst = actor.countries.contains(first);
    const bool isSecond = actor.countries.contains(second);
    return isFirst == isSecond ? -1 : isFirst ? 0 : 1;
}

} // namespace

std::optional<LevelTies::Column> levelColumn(const NetActor &actor)
{
    switch (actor.kind) {
    case ActorKind::People: return LevelTies::Peoples;
    case ActorKind::Organization: return LevelTies::Organizations;
    case ActorKind::Place:
    case ActorKind::Instrument: return std::nullopt;
    case ActorKind::Person: return LevelTies::Persons;
    case ActorKind::State:
    case ActorKind::Region:
    case ActorKind::Municipality: break;
    }
    switch (actor.level) {
    case Level::National: return LevelTies::States;
    case Level::Regional: return LevelTies::Regions;
    case Level::Municipal: return LevelTies::Municipalities;
    default: break;
    }
    return actor.kind == ActorKind::State ? LevelTies::States : actor.kind == ActorKind::Region ? LevelTies::Regions : LevelTies::Municipalities;
}

Result<Overview> Reader::overview(int count, const std::optional<EdtfDate> &today, std::stop_token stop) const
{
    Overview overview;
    const auto about = info();
    if (!about)
        return about.error();
    overview.info = *about;
    {
        const Question question(*m_d->connection, stop);
        if (const Outcome outcome = readDocuments(*m_d->connection, overview); !outcome)
            return outcome.error();
        const auto ties = strongestTies(*m_d->connection, count);
        if (!ties)
            return ties.error();
        overview.ties = *ties;
    }
    const auto named = actors({}, {}, count, stop);
    if (!named)
        return named.error();
    overview.actors = named->rows;
    EventFilter latest;
    latest.undated = false;
    latest.descending = true;
    latest.to = today;
    latest.polarities = {Polarity::Asserted};
    const auto happened = events(latest, {}, count, stop);
    if (!happened)
        return happened.error();
    overview.events = happened->rows;
    DisagreementFilter open;
    open.states = {DisagreementState::Open};
    const auto differing = disagreements(open, stop);
    if (!differing)
        return differing.error();
    overview.openDisagreements = int(differing->size());
    overview.disagreements = differing->mid(0, count);
    DecisionFilter holding;
    holding.state = DecisionState::InForce;
    const auto decided = decisions(holding, {}, count, stop);
    if (!decided)
        return decided.error();
    overview.decisions = decided->rows;
    return overview;
}

Result<QList<LevelTies>> Reader::levelsBetween(const QString &first, const QString &second, const ViewFilter &filter, int strongest,
                                               std::stop_token stop) const
{
    const Connection &connection = *m_d->connection;
    const Question question(connection, stop);
    ViewFilter both = filter;
    both.countries = {first, second};
    both.actors.clear();
    const auto ties = tiesUnder(connection, both);
    if (!ties)
        return ties.error();
    QList<ActorId> ids;
    for (const StatedTie &tie : *ties)
        ids << tie.subject << tie.object;
    std::ranges::sort(ids);
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    const auto actors = netActors(connection, ids, filter);
    if (!actors)
        return actors.error();
    std::map<LevelTies::Column, std::map<std::pair<ActorId, ActorId>, PairSum>> columns;
    for (const StatedTie &tie : *ties) {
        const NetActor subject = actors->value(tie.subject);
        const NetActor object = actors->value(tie.object);
        const int subjectSide = sideOf(subject, first, second);
        const int objectSide = sideOf(object, first, second);
        const auto subjectColumn = levelColumn(subject);
        const auto objectColumn = levelColumn(object);
        if (subjectSide < 0 || objectSide < 0 || subjectSide == objectSide || !subjectColumn || !objectColumn)
            continue;
        const std::pair<ActorId, ActorId> ends = subjectSide == 0 ? std::pair(tie.subject, tie.object) : std::pair(tie.object, tie.subject);
        PairSum &sum = columns[*subjectColumn == *objectColumn ? *subjectColumn : LevelTies::Across][ends];
        std::tie(sum.first, sum.second) = ends;
        sum.add(tie);
    }
    QList<LevelTies> levels;
    for (const auto &[column, sums] : columns) {
        PairSum all;
        LevelTies level;
        level.column = column;
        for (const PairSum &pair : strongestFirst(sums)) {
            if (level.strongest.size() < strongest)
                level.strongest.append(tieOf(pair, *actors));
            all.claims += pair.claims;
            all.cooperation += pair.cooperation;
            all.conflict += pair.conflict;
            all.standing += pair.standing;
            if (pair.earliest > 0)
                all.earliest = all.earliest == 0 ? pair.earliest : std::min(all.earliest, pair.earliest);
            all.latest = std::max(all.latest, pair.latest);
        }
        level.claims = all.claims;
        level.cooperation = all.cooperation;
        level.conflict = all.conflict;
        level.standing = all.standing;
        level.balance = all.balance();
        level.earliest = all.earliest;
        level.latest = all.latest;
        levels.append(level);
    }
    return levels;
}

} // namespace apacheta

// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/stated_ties.h"

#include "library/reader_private.h"
#include "library/words_of_library.h"

#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

template <class AnyId> std::optional<QString> idList(const QList<AnyId> &ids)
{
    if (ids.isEmpty())
        return std::nullopt;
    QList<qint64> numbers;
    for (const AnyId id : ids)
        numbers.append(id.value);
    return jsonOf(numbers);
}

} // namespace

bool fits(const NetActor &actor, const ViewFilter &filter)
{
    const auto isOfCountry = [&actor](const QString &country) { return actor.countries.contains(country); };
    return (filter.kinds.isEmpty() || filter.kinds.contains(actor.kind)) && (filter.levels.isEmpty() || filter.levels.contains(actor.level))
        && (filter.countries.isEmpty() || std::ranges::any_of(filter.countries, isOfCountry));
}

Result<QHash<ActorId, NetActor>> netActors(const Connection &connection, const QList<ActorId> &actors, const ViewFilter &filter)
{
    QHash<ActorId, NetActor> found;
    const Outcome outcome = connection.forEach(R"sql(
        select actor.id, actor.key, actor.name, actor.kind, actor.level, actor.countries,
               case when :documents is null then actor.mentions
                    else (select ifnull(sum(document_actor.mentions), 0)
                            from json_each(:documents) as chosen
                            join actor as member on coalesce(member.merged_into, member.id) = +actor.id
                            join document_actor on document_actor.document = chosen.value and document_actor.actor = member.id
                             and document_actor.mentions > 0) end
          from json_each(:actors) as wanted
          cross join actor on actor.id = wanted.value)sql",
        {{":actors", idList(actors).value_or(u"[]"_s)}, {":documents", idList(filter.documents)}}, [&found](const Row &row) {
            const auto id = row.id<ActorId>(0);
            found.insert(id, {id, row.text(1), row.text(2), kindIn(row.text(3)), levelOf(row.text(4)).value_or(Level::None), textsOf(row.text(5)),
                              row.integer(6)});
            return true;
        });
    if (!outcome)
        return outcome.error();
    return found;
}

Result<QList<StatedTie>> tiesUnder(const Connection &connection, const ViewFilter &filter)
{
    const bool isDated = filter.from || filter.to;
    auto ties = connection.rows(R"sql(
        select relation.id, relation.subject, relation.object, relation.predicate, relation.polarity, relation.earliest, relation.latest,
               case when :documents is null then relation.evidence
                    else (select count(*) from relation_evidence
                           where relation_evidence.relation = relation.id and relation_evidence.hidden = 0
                             and relation_evidence.document in (select value from json_each(:documents))) end,
               relation.confidence
          from relation
         where relation.evidence > 0 and relation.confidence >= :confidence
           and (:categories is null or relation.predicate in (select value from json_each(:categories)))
           and (:polarities is null or relation.polarity in (select value from json_each(:polarities)))
           and (:actors is null or relation.subject in (select value from json_each(:actors))
                                or relation.object in (select value from json_each(:actors)))
           and ((relation.earliest <= :to and relation.latest >= :from)
                or (relation.earliest is null and (:undated or relation.predicate in (select value from json_each(:standing)))))
         order by relation.id)sql",
        {{":documents", idList(filter.documents)}, {":confidence", filter.minimumConfidence}, {":categories", wordList(filter.categories)},
         {":polarities", wordList(filter.polarities)}, {":actors", idList(filter.actors)},
         {":from", filter.from ? filter.from->earliest() : EdtfDate::openBegin}, {":to", filter.to ? filter.to->latest() : EdtfDate::openEnd},
         {":undated", int(filter.undated && !isDated)},
         {":standing", wordList(QList<Category>{Category::PartOf, Category::MemberOf, Category::Leads, Category::Represents, Category::Founded,
                                                Category::Borders, Category::LocatedIn})}},
        [](const Row &row) {
            return StatedTie{row.id<RelationId>(0), row.id<ActorId>(1), row.id<ActorId>(2), categoryIn(row.text(3)), polarityIn(row.text(4)),
                             row.integer(5), row.integer(6), row.integer(7), row.real(8)};
        });
    if (!ties)
        return ties;
    ties->removeIf([](const StatedTie &tie) { return tie.evidence == 0 || tie.subject == tie.object; });
    if (filter.kinds.isEmpty() && filter.levels.isEmpty() && filter.countries.isEmpty())
        return ties;
    QList<ActorId> actors;
    for (const StatedTie &tie : std::as_const(*ties))
        actors << tie.subject << tie.object;
    std::ranges::sort(actors);
    actors.erase(std::unique(actors.begin(), actors.end()), actors.end());
    const auto known = netActors(connection, actors, {});
    if (!known)
        return known.error();
    ties->removeIf([&](const StatedTie &tie) { return !fits(known->value(tie.subject), filter) || !fits(known->value(tie.object), filter); });
    return ties;
}

Net netOf(const QList<StatedTie> &ties, const QHash<ActorId, NetActor> &actors, const QList<ActorId> &shown)
{
    Net net;
    QList<ActorId> sorted = shown;
    std::ranges::sort(sorted);
    for (const ActorId actor : std::as_const(sorted))
        net.actors.append(actors.value(actor));
    const QSet<ActorId> isShown(shown.cbegin(), shown.cend());
    std::map<std::tuple<ActorId, ActorId, Category, Polarity>, NetTie> together;
    for (const StatedTie &tie : ties) {
        if (!isShown.contains(tie.subject) || !isShown.contains(tie.object))
            continue;
        NetTie &sum = together[{tie.subject, tie.object, tie.category, tie.polarity}];
        if (sum.claims == 0)
            sum = {tie.subject, tie.object, tie.category, tie.polarity, 0, 0, 0, 0, tie.id, 0};
        if (tie.confidence > sum.confidence) {
            sum.first = tie.id;
            sum.confidence = tie.confidence;
        }
        sum.claims += 1;
        sum.evidence += tie.evidence;
        if (tie.earliest > EdtfDate::openBegin)
            sum.earliest = sum.earliest == 0 ? tie.earliest : std::min(sum.earliest, tie.earliest);
        if (tie.latest > 0 && tie.latest < EdtfDate::openEnd)
            sum.latest = std::max(sum.latest, tie.latest);
    }
    for (const auto &[what, tie] : together)
        net.ties.append(tie);
    return net;
}

} // namespace apacheta

// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/map_contents.h"

#include <algorithm>
#include <limits>

namespace apacheta {
namespace {

/// Whether a filter says something that a place can only fulfil by a tie or an event.
bool asksForClaims(const ViewFilter &filter)
{
    return filter.from || filter.to || !filter.categories.isEmpty() || !filter.polarities.isEmpty() || !filter.actors.isEmpty();
}

QStringList keysOf(const PlacePoints &points)
{
    QStringList keys;
    for (const PlacePoint &point : points.all()) {
        if (!point.isWide())
            keys.append(point.key);
    }
    return keys;
}

bool isNamedMore(const NetActor &a, const NetActor &b) { return a.mentions != b.mentions ? a.mentions > b.mentions : a.id < b.id; }

} // namespace

Result<MapContents> mapContents(const Reader &reader, const PlacePoints &points, const ViewFilter &filter, std::stop_token stop)
{
    auto net = reader.net(filter, std::numeric_limits<int>::max(), stop);
    if (!net)
        return net.error();
    auto events = reader.viewEvents(filter, stop);
    if (!events)
        return events.error();
    auto named = reader.actorsOfKeys(keysOf(points), filter, stop);
    if (!named)
        return named.error();

    QSet<ActorId> active;
    for (const NetTie &tie : std::as_const(net->ties))
        active << tie.subject << tie.object;
    for (const ViewEvent &event : std::as_const(*events))
        active << event.place;
    if (asksForClaims(filter))
        named->removeIf([&active](const NetActor &actor) { return !active.contains(actor.id); });
    std::ranges::sort(*named, isNamedMore);

    MapContents contents;
    QHash<ActorId, qsizetype> places;
    for (const NetActor &actor : std::as_const(*named)) {
        places.insert(actor.id, contents.places.size());
        contents.places.append({actor, *points.of(actor.key), {}});
    }
    for (const ViewEvent &event : std::as_const(*events)) {
        const auto place = places.constFind(event.place);
        if (place == places.cend()) {
            ++contents.eventsElsewhere;
            continue;
        }
        contents.places[*place].events.append(contents.events.size());
        contents.events.append(event);
    }
    for (const NetTie &tie : std::as_const(net->ties)) {
        if (places.contains(tie.subject) && places.contains(tie.object))
            contents.ties.append(tie);
    }
    for (const NetActor &actor : std::as_const(net->actors)) {
        if (!places.contains(actor.id))
            contents.unplaced.append(actor);
    }
    std::ranges::sort(contents.unplaced, isNamedMore);
    return contents;
}

} // namespace apacheta

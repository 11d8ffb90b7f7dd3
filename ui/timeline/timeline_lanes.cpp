// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timeline_lanes.h"

#include "library/plain_words.h"

#include <QCoreApplication>
#include <QHash>
#include <QMap>
#include <QSet>
#include <algorithm>
#include <functional>

namespace apacheta {
namespace {

struct TimelineLanes {
    Q_DECLARE_TR_FUNCTIONS(TimelineLanes)
};

/// Events under a number that also says the lanes' order; what lies nowhere comes last.
class Heaps final {
public:
    void put(int event, const QList<int> &heaps)
    {
        for (const int heap : heaps)
            m_heaps[heap].append(event);
        if (heaps.isEmpty())
            m_others.append(event);
    }
    QList<TimelineLane> lanes(const std::function<TimelineLane(int)> &named) const
    {
        QList<TimelineLane> lanes;
        for (auto heap = m_heaps.cbegin(); heap != m_heaps.cend(); ++heap) {
            TimelineLane lane = named(heap.key());
            lane.events = heap.value();
            lanes.append(lane);
        }
        if (!m_others.isEmpty())
            lanes.append({TimelineLanes::tr("Others"), {}, ActorKind::Place, m_others});
        return lanes;
    }

private:
    QMap<int, QList<int>> m_heaps;
    QList<int> m_others;
};

bool acts(ActorKind kind) { return kind != ActorKind::Place && kind != ActorKind::Instrument; }

/// Whose lanes there are: those asked for, then those with most dated events.
QList<ActorLink> laneActors(const QList<ViewEvent> &events, const LaneChoice &choice)
{
    QHash<ActorId, int> counts;
    QMap<ActorId, ActorLink> links;
    for (const ViewEvent &event : events) {
        for (const ActorLink &actor : event.participants) {
            links.insert(actor.id, actor);
            counts[actor.id] += event.date ? 1 : 0;
        }
    }
    QList<ActorLink> actors;
    for (const ActorId first : choice.first) {
        if (links.contains(first))
            actors.append(links.take(first));
    }
    QList<ActorLink> rest = links.values();
    rest.removeIf([&](const ActorLink &actor) { return !acts(actor.kind) || counts.value(actor.id) == 0; });
    std::stable_sort(rest.begin(), rest.end(), [&](const ActorLink &a, const ActorLink &b) { return counts.value(a.id) > counts.value(b.id); });
    actors += rest.first(std::clamp<qsizetype>(choice.mostActors - actors.size(), 0, rest.size()));
    return actors;
}

QList<TimelineLane> byActor(const QList<ViewEvent> &events, const LaneChoice &choice)
{
    const QList<ActorLink> actors = laneActors(events, choice);
    QHash<ActorId, int> places;
    for (int place = 0; place < actors.size(); ++place)
        places.insert(actors[place].id, place);
    Heaps heaps;
    for (int event = 0; event < events.size(); ++event) {
        QSet<int> own;
        for (const ActorLink &actor : events[event].participants) {
            if (const auto place = places.constFind(actor.id); place != places.constEnd())
                own.insert(*place);
        }
        heaps.put(event, own.values());
    }
    return heaps.lanes([&](int place) { return TimelineLane{actors[place].name, actors[place].id, actors[place].kind, {}}; });
}

QList<TimelineLane> byLevel(const QList<ViewEvent> &events)
{
    Heaps heaps;
    for (int event = 0; event < events.size(); ++event) {
        QSet<int> own;
        for (const Level level : events[event].levels) {
            if (level != Level::None)
                own.insert(int(level));
        }
        heaps.put(event, own.values());
    }
    return heaps.lanes([](int level) { return TimelineLane{levelName(Level(level)), {}, ActorKind::Place, {}}; });
}

int placeOfType(Category type)
{
    // From giving to taking: what is done together, said together, neither, said against, done against.
    static const QList<Category> order = [] {
        QList<Category> sorted = allEventTypes();
        std::stable_sort(sorted.begin(), sorted.end(), [](Category a, Category b) { return quadrantOf(a) < quadrantOf(b); });
        return sorted;
    }();
    return int(order.indexOf(type));
}

QList<TimelineLane> byType(const QList<ViewEvent> &events)
{
    Heaps heaps;
    QHash<int, Category> types;
    for (int event = 0; event < events.size(); ++event) {
        const int place = placeOfType(events[event].type);
        types.insert(place, events[event].type);
        heaps.put(event, {place});
    }
    return heaps.lanes([&](int place) { return TimelineLane{categoryName(types.value(place)), {}, ActorKind::Place, {}}; });
}

} // namespace

QList<TimelineLane> lanesOf(const QList<ViewEvent> &events, const LaneChoice &choice)
{
    if (events.isEmpty())
        return {};
    switch (choice.by) {
    case LanesBy::Actor: return byActor(events, choice);
    case LanesBy::Level: return byLevel(events);
    case LanesBy::Type: return byType(events);
    case LanesBy::Nothing: break;
    }
    TimelineLane all;
    for (int event = 0; event < events.size(); ++event)
        all.events.append(event);
    return {all};
}

} // namespace apacheta

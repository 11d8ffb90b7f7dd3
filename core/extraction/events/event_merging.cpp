// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/events/event_candidate.h"
#include "text/fold.h"

#include <QHash>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

QList<int> actorsOf(const FoundEvent &event)
{
    QList<int> actors;
    for (const FoundParticipant &participant : event.participants)
        if (participant.role != Role::Instrument)
            actors.append(participant.actor);
    std::sort(actors.begin(), actors.end());
    return actors;
}

/// The key of an event without a name of its own, the same in every document.
QString keyOf(const Annotation &annotation, const FoundEvent &event)
{
    QStringList actors;
    for (const FoundParticipant &participant : event.participants)
        actors.append(annotation.findings.actors[participant.actor].key);
    actors.sort();
    QString key = word(event.type) + u'|' + actors.join(u'+') + u'|' + (event.date ? event.date->toString() : QString());
    if (!event.date || actors.isEmpty()) // undated ones of two documents are not known to be one
        key += u'|' + slug(event.label) + u'|' + slug(annotation.document->text.left(80)) + u'|' + QString::number(event.trigger.begin);
    return key;
}

void join(FoundEvent &into, const FoundEvent &from)
{
    for (const FoundEvidence &evidence : from.evidence) {
        const auto same = std::find_if(into.evidence.begin(), into.evidence.end(), [&](const FoundEvidence &e) { return e.span == evidence.span; });
        if (same == into.evidence.end())
            into.evidence.append(evidence);
        else if (evidence.confidence > same->confidence || !same->date)
            *same = {same->span, std::max(same->confidence, evidence.confidence), evidence.date ? evidence.date : same->date};
    }
    for (const FoundParticipant &participant : from.participants)
        if (std::none_of(into.participants.begin(), into.participants.end(), [&](const FoundParticipant &p) { return p.actor == participant.actor; }))
            into.participants.append(participant);
    if (!into.date || (from.date && *into.date != *from.date && from.date->latest() - from.date->earliest() < into.date->latest() - into.date->earliest()))
        into.date = from.date;
    if (into.place < 0)
        into.place = from.place;
    if (into.polarity == Polarity::Planned && from.polarity == Polarity::Asserted)
        into.polarity = Polarity::Asserted;
}

bool isSubset(const QList<int> &a, const QList<int> &b) { return std::includes(b.begin(), b.end(), a.begin(), a.end()); }

/// Whether one date is the other said less exactly: "1904" and "20 October 1904"; not two spans that only touch.
bool isNested(const EdtfDate &a, const EdtfDate &b)
{
    return (a.earliest() <= b.earliest() && b.latest() <= a.latest()) || (b.earliest() <= a.earliest() && a.latest() <= b.latest());
}

bool isOpen(const EdtfDate &date) { return date.earliest() == EdtfDate::openBegin || date.latest() == EdtfDate::openEnd || date.lastYear() - date.firstYear() > 12; }

/// Whether who did it in the one suffered it in the other: "A ceded X to B", "B returned Y to A".
bool areOpposite(const FoundEvent &a, const FoundEvent &b)
{
    const auto has = [](const FoundEvent &event, int actor, Role role) {
        return std::any_of(event.participants.begin(), event.participants.end(), [&](const FoundParticipant &p) { return p.actor == actor && p.role == role; });
    };
    return std::any_of(a.participants.begin(), a.participants.end(), [&](const FoundParticipant &p) {
        return (p.role == Role::Agent && has(b, p.actor, Role::Patient)) || (p.role == Role::Patient && has(b, p.actor, Role::Agent));
    });
}

/// Whether two tellings are of one event.
bool tellsTheSame(const EventCandidate &a, const EventCandidate &b)
{
    if (a.isNamed && b.isNamed)
        return slug(a.event.label) == slug(b.event.label) && (a.event.date == b.event.date || !a.event.date || !b.event.date);
    const bool came = (a.event.polarity == Polarity::Planned && b.event.polarity == Polarity::Asserted) || (b.event.polarity == Polarity::Planned && a.event.polarity == Polarity::Asserted);
    if (a.event.type != b.event.type || (a.event.polarity != b.event.polarity && !came))
        return false;
    if (areOpposite(a.event, b.event))
        return false;
    if ((a.isSeen || b.isSeen) && slug(a.event.label) != slug(b.event.label))
        return false;
    const QList<int> left = actorsOf(a.event);
    const QList<int> right = actorsOf(b.event);
    if (left.isEmpty() || right.isEmpty())
        return false;
    const bool nested = isSubset(left, right) || isSubset(right, left);
    if (a.event.date && b.event.date) {
        if (a.event.date == b.event.date)
            return nested && (a.frame == b.frame || a.event.date->isDay());
        return !a.isNamed && !b.isNamed && a.frame == b.frame && left == right && !isOpen(*a.event.date) && !isOpen(*b.event.date) && isNested(*a.event.date, *b.event.date)
            && (a.event.date->isDay() || b.event.date->isDay() || left.size() >= 2);
    }
    const auto areTalks = [](const Frame *frame) { return frame && frame->type == Category::Consult && frame->isSymmetric && !frame->isGathering; };
    return (a.frame == b.frame || (areTalks(a.frame) && areTalks(b.frame))) && left == right && left.size() >= 2;
}

/// An election or inauguration of one: he has few, so "the election of X" means the one told, however long ago.
bool isOfOne(const EventCandidate &candidate)
{
    return candidate.event.type == Category::Elect && candidate.event.participants.size() == 1 && !candidate.event.date && candidate.event.place < 0;
}

/// How far back a definite noun reaches, in code points: some ten sentences.
constexpr qsizetype longestReach = 1500;

/// Whether a noun of one frame may take up what another told: "signed a treaty ... the agreement".
bool areOfOneKind(const EventCandidate &known, const EventCandidate &later)
{
    if (known.frame == later.frame)
        return true;
    return known.frame && later.frame && ((known.frame->isPact && later.frame->isPact) || (known.frame->isGathering && later.frame->isGathering));
}

/// Whether a definite noun ("the agreement", "dicha reunión") takes up what was told shortly before, saying nothing against it.
bool takesUp(const EventCandidate &known, const EventCandidate &later)
{
    if (!later.isDefinite || later.isNamed || known.isNamed || !areOfOneKind(known, later) || known.event.type != later.event.type || known.event.polarity != later.event.polarity
        || (!isOfOne(later) && later.event.trigger.begin - known.event.evidence.last().span.end > longestReach))
        return false;
    if (areOpposite(known.event, later.event))
        return false;
    if (known.event.date && later.event.date && !isNested(*known.event.date, *later.event.date))
        return false;
    if (later.event.place >= 0 && known.event.place >= 0 && later.event.place != known.event.place)
        return false;
    const QList<int> earlier = actorsOf(known.event);
    const QList<int> now = actorsOf(later.event);
    if (!earlier.isEmpty() && isSubset(now, earlier))
        return !later.event.date || known.event.date || !now.isEmpty();
    // "a summit in Brasilia ... the summit of the Alliance": near by, the later words may say more
    return later.event.trigger.begin - known.event.trigger.begin < longestReach / 3 && isSubset(earlier, now) && (known.event.date || known.event.place >= 0);
}

} // namespace

QList<FoundEvent> mergedEvents(const Annotation &annotation, std::vector<EventCandidate> candidates)
{
    std::vector<EventCandidate> merged;
    QHash<QString, qsizetype> byKey;
    for (EventCandidate &candidate : candidates) {
        qsizetype found = -1;
        if (!candidate.event.key.isEmpty()) {
            found = byKey.value(candidate.event.key, -1);
        } else {
            for (qsizetype i = 0; i < qsizetype(merged.size()) && found < 0; ++i)
                if (merged[size_t(i)].event.key.isEmpty() && tellsTheSame(merged[size_t(i)], candidate))
                    found = i;
            for (qsizetype i = qsizetype(merged.size()) - 1; i >= 0 && found < 0; --i) // the nearest
                if (merged[size_t(i)].event.key.isEmpty() && takesUp(merged[size_t(i)], candidate))
                    found = i;
        }
        if (found >= 0) {
            join(merged[size_t(found)].event, candidate.event);
            continue;
        }
        if (!candidate.event.key.isEmpty())
            byKey.insert(candidate.event.key, qsizetype(merged.size()));
        merged.push_back(std::move(candidate));
    }
    QList<FoundEvent> events;
    for (EventCandidate &candidate : merged) {
        if (candidate.event.key.isEmpty())
            candidate.event.key = candidate.isNamed ? slug(candidate.event.label) + u'|' + (candidate.event.date ? candidate.event.date->toString() : QString())
                                                    : keyOf(annotation, candidate.event);
        events.append(std::move(candidate.event));
    }
    return events;
}

} // namespace apacheta

// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/disagreements/dates.h"

#include "extraction/resolution/offices.h"
#include "library/connection.h"
#include "library/disagreements/sides.h"
#include "library/reader_private.h"
#include "library/words_of_library.h"
#include "text/fold.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

constexpr int yearsOfOneElection = 1;

QList<ActorLink> actorsOf(const EventRow &event)
{
    QList<ActorLink> actors;
    for (const ActorLink &actor : event.participants)
        if (actor.role != Role::Instrument)
            actors.append(actor);
    return actors;
}

/// What takes a day, or is told as a deed; the rest lasts, and a date beside it may be of something within.
bool isOfOneDay(Category type) { return type == Category::Agree || type == Category::Establish || type == Category::Elect; }

/// The passages of an event that say themselves when it was.
Result<QList<Dated>> passagesOf(const Reader &reader, const Connection &connection, EventId event, std::stop_token stop)
{
    const auto evidence = reader.evidenceOf(event, stop);
    if (!evidence)
        return evidence.error();
    const auto dates = connection.rows("select document, first, date from event_evidence where event = :event and date is not null", {{":event", event}},
                                         [](const Row &row) { return std::tuple(row.number(0), row.number(1), dateIn(row.text(2))); });
    if (!dates)
        return dates.error();
    QList<Dated> passages;
    for (const EvidenceRow &row : *evidence)
        for (const auto &[document, first, date] : *dates)
            if (date && document == row.document.value && first == qint64(row.span.begin)) {
                passages.append({event, *date, row});
                break;
            }
    return passages;
}

/// The words of an event's label, folded.
QStringList wordsOf(const EventRow &event) { return nameKey(event.label).split(u' ', Qt::SkipEmptyParts); }

/// "elected president" or "inaugurated president", and of whom; empty for an appointment, of which one may have many, and for one of several times.
QString takingOfOffice(const EventRow &event)
{
    static const QRegularExpression once(u"^(elect|eleg|elecc|inaug|asuncion|investid|swear|sworn)"_s);
    static const QRegularExpression again(u"^(re|reelec.*|second|third|fourth|segund[oa]|tercera?|cuarta?|by|parcial|primary|primaria)$"_s);
    const QStringList words = wordsOf(event);
    const auto persons = [&event](Role role) {
        QList<ActorId> found;
        for (const ActorLink &actor : event.participants)
            if (actor.role == role && actor.kind == ActorKind::Person)
                found.append(actor.id);
        return found;
    };
    const QList<ActorId> elected = persons(Role::Patient);
    const QList<ActorId> inaugurated = persons(Role::Agent);
    if (elected.size() + inaugurated.size() != 1 || std::ranges::none_of(words, [](const QString &word) { return once.match(word).hasMatch(); })
        || std::ranges::any_of(words, [](const QString &word) { return again.match(word).hasMatch(); }))
        return {};
    QString office;
    for (qsizetype i = 0; i < words.size() && office.isEmpty(); ++i)
        if (const auto said = officeIn(words, i))
            office = said->first;
    return elected.isEmpty() ? u"inaugurated %1 %2"_s.arg(inaugurated.first().value).arg(office) : u"elected %1 %2"_s.arg(elected.first().value).arg(office);
}

/// What an event is where it is told of several times: the same of the same is one, or they are several; empty for what may happen often.
QString whatHappensOnce(const EventRow &event)
{
    if (event.type == Category::Elect)
        return takingOfOffice(event);
    QStringList keys;
    for (const ActorLink &actor : actorsOf(event))
        keys.append(QString::number(actor.id.value));
    keys.removeDuplicates();
    keys.sort();
    const bool isFounding = event.type == Category::Establish
                         && std::ranges::any_of(actorsOf(event), [](const ActorLink &actor) { return actor.role != Role::Agent; }); // what was founded is known
    const bool isRupture = event.type == Category::Sanction && keys.size() == 2
                        && std::ranges::all_of(actorsOf(event), [](const ActorLink &actor) { return actor.role == Role::Party; });
    return isFounding || isRupture ? word(event.type) + u' ' + nameKey(event.label) + u' ' + keys.join(u' ') : QString();
}

bool isOneDocumentOnTwoSides(const QList<DisagreementPosition> &sides)
{
    QSet<DocumentId> seen;
    for (const DisagreementPosition &side : sides) {
        QSet<DocumentId> own;
        for (const EvidenceRow &row : side.evidence)
            own.insert(row.document);
        if (seen.intersects(own))
            return true;
        seen += own;
    }
    return false;
}

/// The passages of several events that say when. Of elections and inaugurations only the year counts (there are rounds), and only years that
/// follow each other: later it is the next one.
Result<QList<Dated>> passagesOfAll(const Reader &reader, const Connection &connection, const QList<EventRow> &events, std::stop_token stop)
{
    QList<Dated> passages;
    if (events.size() < 2)
        return passages;
    for (const EventRow &event : events) {
        auto of = passagesOf(reader, connection, event.id, stop);
        if (!of)
            return of;
        passages += std::move(*of);
    }
    passages.removeIf([](const Dated &passage) { return passage.date.isInterval(); }); // "suspended in the last two years"
    if (events.first().type != Category::Elect || passages.isEmpty())
        return passages;
    for (Dated &passage : passages)
        if (passage.date.firstYear() == passage.date.lastYear() && !passage.date.isUncertain() && !passage.date.isApproximate())
            passage.date = EdtfDate::year(passage.date.firstYear()).value_or(passage.date);
    const auto [first, last] = std::ranges::minmax_element(passages, {}, [](const Dated &passage) { return passage.date.firstYear(); });
    if (last->date.firstYear() - first->date.firstYear() > yearsOfOneElection)
        passages.clear();
    return passages;
}

} // namespace

Result<QList<Disagreement>> disagreeingDates(const Reader &reader, const Connection &connection, std::stop_token stop)
{
    const auto events = connection.numbers(R"sql(
        select event from event_evidence where date is not null group by event having min(date) <> max(date))sql");
    if (!events)
        return events.error();
    const auto rows = eventRows(connection, *events);
    if (!rows)
        return rows.error();
    QList<Disagreement> found;
    for (const EventRow &event : *rows) {
        if (event.confidence < likelyClaim)
            continue;
        auto passages = passagesOf(reader, connection, event.id, stop);
        if (!passages)
            return passages.error();
        if (!isOfOneDay(event.type)) // "in 1946, after the war"
            passages->removeIf([](const Dated &passage) { return !passage.date.isInterval(); });
        QList<DisagreementPosition> sides = nearSidesOf(*passages);
        if (sides.size() > 1)
            found.append({u"date:"_s + event.key, DisagreementKind::EventDate, event.label, event.id, actorsOf(event), std::move(sides)});
    }
    return found;
}

Result<QList<Disagreement>> toldOfSeveralTimes(const Reader &reader, const Connection &connection, std::stop_token stop)
{
    const auto events = connection.numbers(R"sql(
        select told.id
          from event as told
         where told.date is not null and told.type in ('establish', 'sanction') and told.confidence >= 0.5 and told.polarity = 'asserted'
           and exists (select 1 from event as other
                        where other.type = told.type and other.label_key = told.label_key and other.date is not null
                          and other.type in ('establish', 'sanction') and other.id <> told.id)
        union
        select told.id
          from event as told
          join event_participant as part on part.event = told.id and part.role in ('agent', 'patient')
          join actor on actor.id = part.actor and actor.kind = 'person'
         where told.date is not null and told.type = 'elect' and told.confidence >= 0.5 and told.polarity = 'asserted'
           and exists (select 1
                         from event_participant as again
                         cross join event as other on other.id = again.event and other.type = 'elect'
                          and abs(other.earliest / 10000 - told.earliest / 10000) = 1
                        where again.actor = part.actor and again.event <> told.id)
         order by 1)sql");
    if (!events)
        return events.error();
    const auto rows = eventRows(connection, *events);
    if (!rows)
        return rows.error();
    std::map<QString, QList<EventRow>> tellings;
    for (const EventRow &event : *rows)
        if (const QString what = whatHappensOnce(event); !what.isEmpty())
            tellings[what].append(event);
    QList<Disagreement> found;
    for (const auto &[what, told] : tellings) {
        const auto passages = passagesOfAll(reader, connection, told, stop);
        if (!passages)
            return passages.error();
        QList<DisagreementPosition> sides = nearSidesOf(*passages);
        if (sides.size() < 2 || areToldTogether(sides)) // "In November it opened here, in December there"
            continue;
        if (told.first().type == Category::Elect && isOneDocumentOnTwoSides(sides)) // "elected in 2016, and again in 2017"
            continue;
        QStringList keys;
        QList<EventId> compared;
        for (const EventRow &event : told) {
            keys.append(event.key);
            compared.append(event.id);
        }
        keys.sort();
        const bool isRupture = told.first().type == Category::Sanction;
        found.append({u"once:"_s + keys.join(u'+'), isRupture ? DisagreementKind::Contradiction : DisagreementKind::EventDate, told.first().label,
                      told.first().id, actorsOf(told.first()), std::move(sides), DisagreementState::Open, {}, {}, std::move(compared)});
    }
    return found;
}

} // namespace apacheta

// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/disagreements/counts.h"
#include "library/library_text.h"
#include "library/reader_private.h"
#include "library/words_of_library.h"
#include "text/fold.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

constexpr double likely = 0.5;
constexpr int yearsOfApproximate = 3;
constexpr int yearsOfOneEvent = 20;     ///< further apart, two things bear one name

bool isNested(const EdtfDate &a, const EdtfDate &b)
{
    return (a.earliest() <= b.earliest() && b.latest() <= a.latest()) || (b.earliest() <= a.earliest() && a.latest() <= b.latest());
}

/// Two beginnings, or two ends, of spans.
bool agree(const QString &a, const QString &b)
{
    const auto left = EdtfDate::parse(a);
    const auto right = EdtfDate::parse(b);
    return !left || !right || isNested(*left, *right); // ".." agrees with all
}

/// A passage that dates an event.
struct Dated {
    EventId event;
    EdtfDate date;
    EvidenceRow evidence;
};

qint64 vaguenessOf(const EdtfDate &date) { return qint64(date.latest()) - date.earliest(); }

/// The sides that passages take, told by the most exact of them; what can both be right is one side. A passage that fits several sides
/// ("in the late 19th century") takes none.
QList<DisagreementPosition> sidesOf(QList<Dated> passages)
{
    std::ranges::stable_sort(passages, {}, [](const Dated &passage) { return vaguenessOf(passage.date); });
    QList<DisagreementPosition> sides;
    for (const Dated &passage : std::as_const(passages))
        if (std::ranges::none_of(sides, [&](const DisagreementPosition &side) { return canBothBeRight(*side.date, passage.date); }))
            sides.append({passage.date, Polarity::Asserted, passage.date.toString(), {}});
    for (const Dated &passage : std::as_const(passages)) {
        QList<DisagreementPosition *> fitting;
        for (DisagreementPosition &side : sides)
            if (canBothBeRight(*side.date, passage.date))
                fitting.append(&side);
        if (fitting.size() == 1)
            fitting.first()->evidence.append(passage.evidence);
    }
    std::ranges::stable_sort(sides, std::greater(), [](const DisagreementPosition &side) { return side.evidence.size(); });
    return sides;
}

QList<ActorLink> actorsOf(const EventRow &event)
{
    QList<ActorLink> actors;
    for (const ActorLink &actor : event.participants)
        if (actor.role != Role::Instrument)
            actors.append(actor);
    return actors;
}

/// All of a library, worked out of the claims that are shown.
class Disagreements final {
public:
    Disagreements(const Reader &reader, const Connection &connection, std::stop_token stop)
        : m_reader(reader), m_connection(connection), m_stop(std::move(stop)) {}

    Result<QList<Disagreement>> all()
    {
        for (const auto step : {&Disagreements::addDates, &Disagreements::addOnce, &Disagreements::addDenied, &Disagreements::addCounts, &Disagreements::readSaid})
            if (const Outcome outcome = (this->*step)(); !outcome)
                return outcome.error();
        return std::move(m_found);
    }

private:
    Result<QList<Dated>> passagesOf(EventId event) const;
    Outcome addDates();
    Outcome addOnce();
    Outcome addDenied();
    Outcome addCounts();
    Outcome readSaid();

    const Reader &m_reader;
    const Connection &m_connection;
    const std::stop_token m_stop;
    QList<Disagreement> m_found;
};

/// Sides so far apart that another event of the same name is meant are none. Without a second one nothing is left.
QList<DisagreementPosition> nearSidesOf(const QList<Dated> &passages)
{
    QList<DisagreementPosition> sides = sidesOf(passages);
    for (const DisagreementPosition &side : std::as_const(sides))
        for (const DisagreementPosition &other : std::as_const(sides))
            if (side.date->firstYear() > other.date->lastYear() + yearsOfOneEvent)
                return {};
    return sides;
}

/// Whether one passage takes two sides: it tells of two things.
bool areToldTogether(const QList<DisagreementPosition> &sides)
{
    QSet<PassageId> seen;
    for (const DisagreementPosition &side : sides) {
        QSet<PassageId> own;
        for (const EvidenceRow &row : side.evidence)
            own.insert(row.passage);
        if (seen.intersects(own))
            return true;
        seen += own;
    }
    return false;
}

/// What takes a day, or is told as a deed; the rest lasts, and a date beside it may be of something within.
bool isOfOneDay(Category type) { return type == Category::Agree || type == Category::Establish || type == Category::Elect; }

/// The passages of an event that say themselves when it was.
Result<QList<Dated>> Disagreements::passagesOf(EventId event) const
{
    const auto evidence = m_reader.evidenceOf(event, m_stop);
    if (!evidence)
        return evidence.error();
    const auto dates = m_connection.rows("select document, first, date from event_evidence where event = :event and date is not null", {{":event", event}},
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

/// One event, dated differently.
Outcome Disagreements::addDates()
{
    const auto events = m_connection.numbers(R"sql(
        select event from event_evidence where date is not null group by event having min(date) <> max(date))sql");
    if (!events)
        return events.error();
    const auto rows = eventRows(m_connection, *events);
    if (!rows)
        return rows.error();
    for (const EventRow &event : *rows) {
        if (event.confidence < likely)
            continue;
        auto passages = passagesOf(event.id);
        if (!passages)
            return passages.error();
        if (!isOfOneDay(event.type)) // "in 1946, after the war"
            passages->removeIf([](const Dated &passage) { return !passage.date.isInterval(); });
        QList<DisagreementPosition> sides = nearSidesOf(*passages);
        if (sides.size() > 1)
            m_found.append({u"date:"_s + event.key, DisagreementKind::EventDate, event.label, event.id, actorsOf(event), std::move(sides)});
    }
    return Done{};
}

/// Foundings, and ruptures of relations between the same two, told with different dates: they may be several, or one.
Outcome Disagreements::addOnce()
{
    const auto events = m_connection.numbers(R"sql(
        select told.id
          from event as told
         where told.date is not null and told.type in ('establish', 'sanction') and told.confidence >= 0.5 and told.polarity = 'asserted'
           and exists (select 1 from event as other
                        where other.type = told.type and other.label_key = told.label_key and other.date is not null
                          and other.type in ('establish', 'sanction') and other.id <> told.id)
         order by told.id)sql");
    if (!events)
        return events.error();
    const auto rows = eventRows(m_connection, *events);
    if (!rows)
        return rows.error();
    std::map<QString, QList<EventRow>> tellings;
    for (const EventRow &event : *rows) {
        QStringList keys;
        for (const ActorLink &actor : actorsOf(event))
            keys.append(QString::number(actor.id.value));
        keys.removeDuplicates();
        keys.sort();
        const bool isFounding = event.type == Category::Establish
                             && std::ranges::any_of(actorsOf(event), [](const ActorLink &actor) { return actor.role != Role::Agent; }); // what was founded is known
        const bool isRupture = event.type == Category::Sanction && keys.size() == 2
                            && std::ranges::all_of(actorsOf(event), [](const ActorLink &actor) { return actor.role == Role::Party; });
        if (isRupture || isFounding)
            tellings[word(event.type) + u' ' + nameKey(event.label) + u' ' + keys.join(u' ')].append(event);
    }
    for (const auto &[what, told] : tellings) {
        if (told.size() < 2)
            continue;
        QList<Dated> passages;
        QStringList keys;
        QList<EventId> compared;
        for (const EventRow &event : told) {
            compared.append(event.id);
            const auto of = passagesOf(event.id);
            if (!of)
                return of.error();
            passages += *of;
            keys.append(event.key);
        }
        passages.removeIf([](const Dated &passage) { return passage.date.isInterval(); }); // "suspended in the last two years"
        QList<DisagreementPosition> sides = nearSidesOf(passages);
        if (areToldTogether(sides)) // "In November it opened here, in December there"
            continue;
        keys.sort();
        const bool isFounding = told.first().type == Category::Establish;
        if (sides.size() > 1)
            m_found.append({u"once:"_s + keys.join(u'+'), isFounding ? DisagreementKind::EventDate : DisagreementKind::Contradiction, told.first().label,
                            told.first().id, actorsOf(told.first()), std::move(sides), DisagreementState::Open, {}, {}, std::move(compared)});
    }
    return Done{};
}

/// Standing ties that one passage states and another denies.
Outcome Disagreements::addDenied()
{
    const auto pairs = m_connection.rows(R"sql(
        select denied.id, stated.id
          from relation as denied
          cross join relation as stated on stated.subject = denied.subject and stated.object = denied.object
               and stated.predicate = denied.predicate and stated.polarity = 'asserted' and stated.evidence > 0
         where denied.polarity = 'negated' and denied.evidence > 0
           and denied.predicate in ('part_of', 'member_of', 'leads', 'represents', 'borders', 'located_in', 'founded')
           and (stated.date is null or denied.date is null or stated.date = denied.date)
         order by denied.id, stated.id)sql", {}, [](const Row &row) { return QPair(row.id<RelationId>(0), row.id<RelationId>(1)); });
    if (!pairs)
        return pairs.error();
    for (const auto &[denied, stated] : *pairs) {
        Disagreement found{{}, DisagreementKind::Contradiction, {}, {}, {}, {}};
        for (const RelationId id : {stated, denied}) {
            const auto relation = m_reader.relation(id, m_stop);
            const auto evidence = m_reader.evidenceOf(id, m_stop);
            const auto ref = m_reader.refOf(id);
            if (!relation || !evidence || !ref)
                return !relation ? relation.error() : !evidence ? evidence.error() : ref.error();
            if (relation->confidence < likely)
                break;
            found.positions.append({relation->date, relation->polarity, word(relation->polarity), *evidence});
            found.actors = {relation->subject, relation->object};
            found.relations.append(id);
            found.key = u"denied:"_s + ref->key();
            found.title = nameOf(RelationRef{ref->subject, ref->predicate, ref->object, Polarity::Asserted, std::nullopt, {}});
        }
        if (found.positions.size() == 2 && !areToldTogether(found.positions)) // one sentence that reads both ways denies nothing
            m_found.append(std::move(found));
    }
    return Done{};
}

/// Figures that differ.
Outcome Disagreements::addCounts()
{
    auto counts = disagreeingCounts(m_reader, m_connection, m_stop);
    if (!counts)
        return counts.error();
    m_found += std::move(*counts);
    return Done{};
}

/// What she said of them.
Outcome Disagreements::readSaid()
{
    QHash<QString, QPair<DisagreementState, QString>> said;
    const Outcome outcome = m_connection.forEach(R"sql(
        select json_extract(decision.payload, '$.key'), decision.type, json_extract(decision.payload, '$.claim')
          from decision indexed by decision_of_disagreement
          cross join decision_state on decision_state.decision = decision.id and decision_state.active = 1
         where decision.type in ('settle-disagreement', 'dismiss-disagreement')
         order by decision.id)sql", {}, [&said](const Row &row) {
            const bool isSettled = row.text(1) == "settle-disagreement"_L1;
            said.insert(row.text(0), {isSettled ? DisagreementState::Settled : DisagreementState::Dismissed, isSettled ? row.text(2) : QString()});
            return true;
        });
    for (Disagreement &one : m_found) {
        const QByteArray hash = QCryptographicHash::hash(one.key.toUtf8(), QCryptographicHash::Sha1);
        one.id.value = 1 + qint64(qFromBigEndian<quint64>(hash.constData()) >> 2);
        if (const auto known = said.constFind(one.key); known != said.cend()) {
            one.state = known->first;
            one.settledAs = known->second;
        }
    }
    std::ranges::stable_sort(m_found, [](const Disagreement &a, const Disagreement &b) {
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

bool canBothBeRight(const EdtfDate &a, const EdtfDate &b)
{
    if (a.isApproximate() || a.isUncertain() || b.isApproximate() || b.isUncertain())
        return a.firstYear() - yearsOfApproximate <= b.lastYear() && b.firstYear() - yearsOfApproximate <= a.lastYear();
    if (a.isInterval() && b.isInterval())
        return agree(a.toString().section(u'/', 0, 0), b.toString().section(u'/', 0, 0)) && agree(a.toString().section(u'/', 1), b.toString().section(u'/', 1));
    if (a.isInterval() || b.isInterval())
        return a.overlaps(b);
    return isNested(a, b);
}

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
        auto all = Disagreements(*this, *m_d->connection, stop).all();
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

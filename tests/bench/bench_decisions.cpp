// SPDX-License-Identifier: GPL-3.0-or-later
// How fast decisions are taken and seen in a library with a long log of them.
//
//     bench_decisions LIBRARY [DECISIONS [EACH [KIND [keep]]]]
//
// Works on a copy of the library beside it. Opens it without a log, takes over a file of DECISIONS (100,000) decisions about all its documents, opens
// it again, asks for what is worked out of all of it (review, disagreements, history), then takes EACH (30) decisions of every kind and undoes them one by one. Printed are the time until the decision is kept, until the
// actor's page and the first page of the list show it, and the same of undoing. KIND: only those whose name holds it; keep: leaves the copy there.
#include "library/decisions/decision_file.h"
#include "library/reader.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTextStream>

#include <algorithm>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace apacheta;

namespace {

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

template <class Value> Value must(Result<Value> result)
{
    if (!result)
        qFatal("%s %s", qPrintable(result.error().message), qPrintable(result.error().detail));
    return std::move(*result);
}

/// The time that passes; with APACHETA_CPU_TIME what this program works of it, where others keep the machine busy.
class Clock final {
public:
    Clock() : m_worked(std::clock()) { m_timer.start(); }
    double milliseconds() const
    {
        static const bool isWorkOnly = qEnvironmentVariableIsSet("APACHETA_CPU_TIME");
        return isWorkOnly ? 1e3 * double(std::clock() - m_worked) / CLOCKS_PER_SEC : double(m_timer.nsecsElapsed()) / 1e6;
    }

private:
    QElapsedTimer m_timer;
    std::clock_t m_worked;
};

/// "median / 95 % / worst", in milliseconds.
QString summary(QList<double> values)
{
    if (values.isEmpty())
        return u"-"_s;
    std::sort(values.begin(), values.end());
    const auto at = [&](double part) { return values[std::min<qsizetype>(values.size() - 1, qsizetype(part * double(values.size())))]; };
    return u"%1 /%2 /%3"_s.arg(at(0.5), 6, 'f', 1).arg(at(0.95), 7, 'f', 1).arg(values.last(), 7, 'f', 1);
}

struct SeenActor {
    ActorId id;
    ActorRef ref;
    int mentions = 0;
};

struct SeenDocument {
    DocumentId id;
    DocumentRef ref;
    QList<MentionRow> mentions;
    QList<EventId> events;
    QList<Span> passages;
};

/// What there is in a library to decide about.
class Things final {
public:
    explicit Things(const Reader &reader, quint32 seed) : m_reader(reader), m_random(seed)
    {
        ActorFilter filter;
        filter.minimumConfidence = 0;
        for (Cursor after;;) {
            const auto page = must(reader.actors(filter, after, 1000));
            for (const ActorRow &row : page.rows)
                m_actors.append({row.id, {row.key, row.name}, row.mentions});
            if (!page.next)
                break;
            after = *page.next;
        }
        for (Cursor after;;) {
            const auto page = must(reader.documents({}, after, 1000));
            for (const DocumentRow &row : page.rows)
                m_documents.append(row.id);
            if (!page.next)
                break;
            after = *page.next;
        }
        const auto relations = must(reader.relations({}, {}, 5000));
        for (const RelationRow &row : relations.rows)
            m_relations.append(row.id);
    }

    int below(qsizetype bound) { return int(m_random.bounded(int(bound))); }
    template <class Value> const Value &anyOf(const QList<Value> &values) { return values[below(values.size())]; }
    int documents() const { return int(m_documents.size()); }
    SeenDocument document(int index) const
    {
        const auto content = must(m_reader.document(m_documents[index]));
        SeenDocument seen{m_documents[index], must(m_reader.refOf(m_documents[index])), content.mentions, {}, {}};
        for (const EventRow &event : content.events)
            seen.events.append(event.id);
        for (const Passage &passage : content.passages)
            seen.passages.append(passage.span);
        return seen;
    }
    SeenDocument anyDocument()
    {
        for (;;)
            if (SeenDocument seen = document(below(m_documents.size())); seen.mentions.size() > 2 && !seen.passages.isEmpty())
                return seen;
    }
    /// An actor of at least so many mentions and less than so many, by what was seen at the start.
    const SeenActor &anyActor(int least = 1, int past = 1'000'000)
    {
        const auto isLess = [](int mentions) { return [mentions](const SeenActor &actor) { return actor.mentions >= mentions; }; };
        const auto first = std::partition_point(m_actors.cbegin(), m_actors.cend(), isLess(past));
        const auto last = std::partition_point(m_actors.cbegin(), m_actors.cend(), isLess(least));
        return last > first ? *(first + below(last - first)) : m_actors[below(m_actors.size())];
    }
    const SeenActor &giant() { return m_actors[below(10)]; }
    EventRef anyEvent()
    {
        for (;;)
            if (const SeenDocument seen = anyDocument(); !seen.events.isEmpty())
                return must(m_reader.refOf(anyOf(seen.events)));
    }
    std::optional<RelationRef> anyRelation()
    {
        const auto ref = m_reader.refOf(anyOf(m_relations));
        return ref ? std::optional(*ref) : std::nullopt;
    }
    TextPlace anyPlace(const SeenDocument &seen)
    {
        const Span passage = anyOf(seen.passages);
        const qsizetype begin = passage.begin + below(std::max<qsizetype>(1, passage.length() - 10));
        return must(m_reader.placeOf(seen.id, {begin, std::min(passage.end, begin + 8)}));
    }
    const Reader &reader() const { return m_reader; }

private:
    const Reader &m_reader;
    QRandomGenerator m_random;
    QList<SeenActor> m_actors;          ///< most mentions first
    QList<DocumentId> m_documents;
    QList<RelationId> m_relations;
};

/// The decision of a file about one document: mostly mentions, as reading along makes them.
std::optional<Decision> fromReading(Things &things, const SeenDocument &seen, int number)
{
    const int drawn = things.below(100);
    const auto ref = [&] { return must(things.reader().refOf(things.anyOf(seen.mentions).id)); };
    if (drawn < 55 && seen.mentions.isEmpty())
        return std::nullopt;
    if (drawn < 30) {
        const MentionRef mention = ref();
        return ConfirmMention{mention.place, mention.actor};
    }
    if (drawn < 42) {
        const MentionRef mention = ref();
        return AssignMention{mention.place, mention.actor, things.anyActor().ref};
    }
    if (drawn < 50) {
        const MentionRef mention = ref();
        return RejectMention{mention.place, mention.actor};
    }
    if (drawn < 55 && !seen.passages.isEmpty())
        return AddMention{things.anyPlace(seen), things.anyActor().ref};
    if (drawn < 70 && !seen.events.isEmpty()) {
        const EventRef event = must(things.reader().refOf(things.anyOf(seen.events)));
        switch (drawn % 4) {
        case 0:
            return RejectEvent{event};
        case 1:
            return SetEventDate{event, EdtfDate::year(1800 + things.below(200))};
        case 2:
            return AddParticipant{event, things.anyActor().ref, Role::Party};
        default:
            return ConfirmEvent{event};
        }
    }
    if (drawn < 76) {
        const auto relation = things.anyRelation();
        if (!relation)
            return std::nullopt;
        return drawn % 2 == 0 ? Decision(RejectRelation{*relation}) : Decision(ConfirmRelation{*relation});
    }
    if (drawn < 77)
        return MergeActors{{things.anyActor(1, 5).ref}, things.anyActor(5, 500).ref};
    if (drawn < 82)
        return RenameActor{things.anyActor().ref, u"Name %1"_s.arg(number)};
    if (drawn < 87)
        return AddAlias{things.anyActor().ref, u"Alias %1"_s.arg(number)};
    if (drawn < 90)
        return CorrectDocument{seen.ref, u"title"_s, u"Title %1"_s.arg(number)};
    if (drawn < 95)
        return AddTag{Subject(seen.ref), u"tag %1"_s.arg(number % 20)};
    return WriteNote{Subject(seen.ref), u"Note %1"_s.arg(number)};
}

QByteArray logOf(Things &things, int count)
{
    QByteArray file = "{\"format\": \"apacheta-decisions/1\", \"decisions\": [";
    const QDateTime start(QDate(2020, 1, 1), QTime(8, 0), Qt::UTC);
    int number = 0;
    for (int round = 0; number < count; ++round) {
        const SeenDocument seen = things.document(round % things.documents());
        const int perDocument = std::max(1, (count - number) / std::max(1, things.documents() - round % things.documents()));
        for (int i = 0; i < perDocument && number < count; ++i) {
            const auto decision = fromReading(things, seen, number);
            if (!decision)
                continue;
            const QJsonObject entry{{u"time"_s, start.addMSecs(number).toString(Qt::ISODateWithMs)}, {u"type"_s, typeOf(*decision)}, {u"payload"_s, payloadOf(*decision)}};
            file += (number == 0 ? "\n" : ",\n") + QJsonDocument(entry).toJson(QJsonDocument::Compact);
            ++number;
        }
    }
    return file + "]}\n";
}

/// What the window does when it opens a library: the first lists, and the pen.
QString opening(const QString &library)
{
    QList<double> times;
    for (int i = 0; i < 7; ++i) {
        const Clock clock;
        const auto reader = must(Reader::open(library));
        must(reader->info());
        must(reader->actors({}, {}, 100));
        must(reader->documents({}, {}, 100));
        must(reader->events({}, {}, 100));
        const auto pen = must(Decisions::open(library));
        times.append(clock.milliseconds());
    }
    return summary(times);
}

/// A question that is worked out of the whole library, asked by a reader that knows nothing yet.
template <class Ask> QString asked(const QString &library, const Ask &ask)
{
    QList<double> times;
    for (int i = 0; i < 5; ++i) {
        const auto reader = must(Reader::open(library));
        const Clock clock;
        must(ask(*reader));
        times.append(clock.milliseconds());
    }
    return summary(times);
}

struct Said {
    Decision decision;
    ActorId looksAt;
};
struct Kind {
    QString name;
    std::function<Said(Things &)> make;
};

Said aboutMention(Things &things, const std::function<Decision(const MentionRef &)> &make)
{
    const SeenDocument seen = things.anyDocument();
    const MentionRow mention = things.anyOf(seen.mentions);
    return {make(must(things.reader().refOf(mention.id))), mention.actor};
}

Said aboutEvent(Things &things, const std::function<Decision(const EventRef &)> &make) { return {make(things.anyEvent()), things.giant().id}; }

Said aboutActor(const SeenActor &actor, const Decision &decision) { return {decision, actor.id}; }

Said aboutRelation(Things &things, const std::function<Decision(const RelationRef &)> &make)
{
    for (;;)
        if (const auto relation = things.anyRelation())
            return {make(*relation), must(things.reader().actorOf(relation->subject.key))};
}

Said merge(QList<SeenActor> merged, const SeenActor &into)
{
    MergeActors said{{}, into.ref};
    for (const SeenActor &actor : merged)
        if (actor.id != into.id && !said.merged.contains(actor.ref))
            said.merged.append(actor.ref);
    return {said, into.id};
}

Said split(Things &things, const SeenActor &actor, int count)
{
    SplitActor said{actor.ref, {Decisions::freshKey(), u"Another"_s}, ActorKind::Person, {}};
    for (const EvidenceRow &mention : must(things.reader().mentionsOf(actor.id, {}, count)).rows)
        said.mentions.append(must(things.reader().placeOf(mention.document, mention.span)));
    return {said, actor.id};
}

QList<Kind> allKinds()
{
    return {
        {u"rename"_s, [](Things &t) { const auto &a = t.anyActor(5); return aboutActor(a, RenameActor{a.ref, u"A new name"_s}); }},
        {u"rename a giant"_s, [](Things &t) { const auto &a = t.giant(); return aboutActor(a, RenameActor{a.ref, u"A new name"_s}); }},
        {u"add an alias"_s, [](Things &t) { const auto &a = t.anyActor(); return aboutActor(a, AddAlias{a.ref, u"Another name"_s}); }},
        {u"drop an alias"_s, [](Things &t) { const auto &a = t.giant(); return aboutActor(a, DropAlias{a.ref, a.ref.name}); }},
        {u"change the kind"_s, [](Things &t) { const auto &a = t.anyActor(); return aboutActor(a, SetActorKind{a.ref, ActorKind::Instrument}); }},
        {u"add an actor"_s, [](Things &t) { const ActorRef made{Decisions::freshKey(), u"Made"_s}; return Said{AddActor{made, ActorKind::Person, Level::None, {}}, t.giant().id}; }},
        {u"merge small"_s, [](Things &t) { return merge({t.anyActor(1, 5)}, t.anyActor(1, 5)); }},
        {u"merge five"_s, [](Things &t) { return merge({t.anyActor(1, 20), t.anyActor(1, 20), t.anyActor(1, 20), t.anyActor(1, 20), t.anyActor(1, 20)}, t.anyActor(20, 500)); }},
        {u"merge middle (50-500)"_s, [](Things &t) { return merge({t.anyActor(50, 500)}, t.anyActor(50, 500)); }},
        {u"merge small into giant"_s, [](Things &t) { return merge({t.anyActor(1, 20)}, t.giant()); }},
        {u"merge large (500-5000)"_s, [](Things &t) { return merge({t.anyActor(500, 5000)}, t.anyActor(500, 5000)); }},
        {u"merge giant into small"_s, [](Things &t) { return merge({t.giant()}, t.anyActor(5, 50)); }},
        {u"split 5 mentions"_s, [](Things &t) { return split(t, t.anyActor(10, 500), 5); }},
        {u"split 40 of a giant"_s, [](Things &t) { return split(t, t.giant(), 40); }},
        {u"mention is another"_s, [](Things &t) { const ActorRef other = t.anyActor().ref; return aboutMention(t, [&](const MentionRef &m) { return AssignMention{m.place, m.actor, other}; }); }},
        {u"mention is none"_s, [](Things &t) { return aboutMention(t, [](const MentionRef &m) { return RejectMention{m.place, m.actor}; }); }},
        {u"mention confirmed"_s, [](Things &t) { return aboutMention(t, [](const MentionRef &m) { return ConfirmMention{m.place, m.actor}; }); }},
        {u"mention added"_s, [](Things &t) { const SeenDocument d = t.anyDocument(); const auto &a = t.anyActor(); return aboutActor(a, AddMention{t.anyPlace(d), a.ref}); }},
        {u"event added"_s, [](Things &t) { const SeenDocument d = t.anyDocument(); const auto &a = t.giant(); return aboutActor(a, AddEvent{{Decisions::freshKey(), u"An event"_s, t.anyPlace(d)}, Category::Agree, Polarity::Asserted, EdtfDate::year(1904), {{a.ref, Role::Party}}, {}}); }},
        {u"event dated"_s, [](Things &t) { return aboutEvent(t, [](const EventRef &e) { return SetEventDate{e, EdtfDate::year(1904)}; }); }},
        {u"event's place"_s, [](Things &t) { const ActorRef a = t.giant().ref; return aboutEvent(t, [&](const EventRef &e) { return SetEventPlace{e, a}; }); }},
        {u"event's participant"_s, [](Things &t) { const ActorRef a = t.giant().ref; return aboutEvent(t, [&](const EventRef &e) { return AddParticipant{e, a, Role::Agent}; }); }},
        {u"event rejected"_s, [](Things &t) { return aboutEvent(t, [](const EventRef &e) { return RejectEvent{e}; }); }},
        {u"relation added"_s, [](Things &t) { const SeenDocument d = t.anyDocument(); const auto &a = t.giant(); return aboutActor(a, AddRelation{{a.ref, Category::Agree, t.anyActor(5, 50).ref, Polarity::Asserted, {}, t.anyPlace(d)}}); }},
        {u"relation rejected"_s, [](Things &t) { return aboutRelation(t, [](const RelationRef &r) { return RejectRelation{r}; }); }},
        {u"relation confirmed"_s, [](Things &t) { return aboutRelation(t, [](const RelationRef &r) { return ConfirmRelation{r}; }); }},
        {u"document corrected"_s, [](Things &t) { return Said{CorrectDocument{t.anyDocument().ref, u"title"_s, u"A title"_s}, t.giant().id}; }},
        {u"tag"_s, [](Things &t) { const auto &a = t.giant(); return aboutActor(a, AddTag{Subject(a.ref), u"border"_s}); }},
    };
}

void look(const Reader &reader, ActorId actor)
{
    (void)reader.actor(actor);
    (void)reader.mentionsOf(actor, {}, 50);
    (void)reader.actors({}, {}, 100);
}

void measure(const Kind &kind, int each, Decisions &pen, const Reader &reader, Things &things)
{
    QList<double> kept, shown, undone, shownAgain;
    for (int i = 0; i < each; ++i) {
        const Said said = kind.make(things);
        const Clock clock;
        if (const auto entry = pen.decide(said.decision); !entry) {
            if (entry.error().kind != Error::NotFound && entry.error().kind != Error::BadInput)
                out() << kind.name << ": " << entry.error().message << ' ' << entry.error().detail << '\n';
            continue;
        }
        kept.append(clock.milliseconds());
        look(reader, said.looksAt);
        shown.append(clock.milliseconds());
        const Clock back;
        must(pen.undo());
        undone.append(back.milliseconds());
        look(reader, said.looksAt);
        shownAgain.append(back.milliseconds());
    }
    out() << u"%1 %2  %3   %4   %5   %6\n"_s.arg(kind.name, -24).arg(kept.size(), 3).arg(summary(kept), summary(shown), summary(undone), summary(shownAgain));
    out().flush();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList words = application.arguments();
    if (words.size() < 2) {
        out() << "bench_decisions LIBRARY [DECISIONS [EACH [KIND [keep]]]]\n";
        return 2;
    }
    const int count = words.value(2, u"100000"_s).toInt();
    const int each = words.value(3, u"30"_s).toInt();
    const QString only = words.value(4);
    const QString library = words[1] + u".bench"_s;
    const auto removed = [&] {
        for (const QString &end : {u""_s, u"-wal"_s, u"-shm"_s, u".lock"_s})
            QFile::remove(library + end);
    };
    removed();
    if (!QFile::copy(words[1], library)) {
        out() << "cannot copy " << words[1] << '\n';
        return 1;
    }
    out() << u"opening without a log: %1 ms (median / 95 % / worst)\n"_s.arg(opening(library));
    if (count > 0) {
        QByteArray file;
        {
            const auto reader = must(Reader::open(library));
            Things things(*reader, 1);
            file = logOf(things, count);
        }
        const auto pen = must(Decisions::open(library));
        const Clock clock;
        const auto report = must(importDecisions(*pen, file, OnConflict::TakeTheirs));
        out() << u"import of a file of %1 decisions (%2 MB): %3 s\n"_s.arg(report.taken).arg(double(file.size()) / 1e6, 0, 'f', 1).arg(clock.milliseconds() / 1e3, 0, 'f', 1);
        const Clock again;
        const auto known = must(importDecisions(*pen, file));
        out() << u"the same file again: %1 s, %2 known\n"_s.arg(again.milliseconds() / 1e3, 0, 'f', 1).arg(known.known);
    }
    out() << u"opening with the log: %1 ms\n"_s.arg(opening(library));
    out() << u"review queue: %1 ms\n"_s.arg(asked(library, [](const Reader &reader) { return reader.reviewEntries({}, {}, 50); }));
    out() << u"disagreements: %1 ms\n"_s.arg(asked(library, [](const Reader &reader) { return reader.disagreements({}); }));
    out() << u"history: %1 ms\n\n"_s.arg(asked(library, [](const Reader &reader) { return reader.decisions({}, {}, 50); }));
    out() << u"%1 %2  %3   %4   %5   %6\n"_s.arg(u"milliseconds"_s, -24).arg(u"n"_s, 3).arg(u"kept"_s, -24).arg(u"kept and seen"_s, -24).arg(u"undone"_s, -24).arg(u"undone and seen"_s, -24);
    {
        const auto reader = must(Reader::open(library));
        Things things(*reader, 2);
        const auto pen = must(Decisions::open(library));
        for (const Kind &kind : allKinds())
            if (only.isEmpty() || kind.name.contains(only))
                measure(kind, each, *pen, *reader, things);
    }
    if (words.value(5) != "keep"_L1)
        removed();
    return 0;
}

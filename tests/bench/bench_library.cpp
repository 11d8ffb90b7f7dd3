// SPDX-License-Identifier: GPL-3.0-or-later
// How fast a library takes documents in and answers.
//
//     bench_library LIBRARY [FOLDER...]
//
// With folders it imports them first (documents a second, peak memory, size of the file). Then, on a connection as the window has it: 200 searches
// made of the library's own words, every list with its first and a later page, facets, the pages of the twenty most mentioned actors and of their pairs.
#include "authority/knowledge_pack.h"
#include "extraction/language_models.h"
#include "library/import_job.h"
#include "library/reader.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTextStream>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace apacheta;

namespace {

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

rusage usageOf(int who)
{
    rusage usage{};
    getrusage(who, &usage);
    return usage;
}

double peakMegabytes() { return double(usageOf(RUSAGE_SELF).ru_maxrss) / 1024; }

/// What the processor worked, whoever else was waiting for it.
double processorSeconds(int who)
{
    const rusage usage = usageOf(who);
    return double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) + double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

/// A filter with some of its wishes set.
template <class Filter, class Set> Filter made(Set set)
{
    Filter filter;
    set(filter);
    return filter;
}

class Timings {
public:
    explicit Timings(QString name) : m_name(std::move(name)) {}

    template <class Question> auto time(const QString &what, Question question)
    {
        QElapsedTimer clock;
        clock.start();
        const double before = processorSeconds(RUSAGE_THREAD);
        auto answer = question();
        const double milliseconds = double(clock.nsecsElapsed()) / 1e6;
        m_processor.append((processorSeconds(RUSAGE_THREAD) - before) * 1e3);
        if (!answer)
            out() << "FAILED " << what << ": " << answer.error().message << ' ' << answer.error().detail << '\n';
        if (m_values.isEmpty() || milliseconds > m_slowest)
            m_slowestWhat = what, m_slowest = milliseconds;
        m_values.append(milliseconds);
        return answer;
    }

    void print()
    {
        if (m_values.isEmpty())
            return;
        out() << u"%1 %2 questions, median %3 ms, p95 %4 ms, slowest %5 ms (%6); processor: median %7 ms, p95 %8 ms\n"_s.arg(m_name, -22)
                     .arg(m_values.size(), 4).arg(at(m_values, 0.5), 0, 'f', 2).arg(at(m_values, 0.95), 0, 'f', 2).arg(m_slowest, 0, 'f', 2)
                     .arg(m_slowestWhat).arg(at(m_processor, 0.5), 0, 'f', 2).arg(at(m_processor, 0.95), 0, 'f', 2);
        out().flush();
    }

private:
    static double at(QList<double> values, double part)
    {
        std::sort(values.begin(), values.end());
        return values[qsizetype(part * double(values.size() - 1))];
    }

    QString m_name;
    QList<double> m_values;
    QList<double> m_processor;
    double m_slowest = 0;
    QString m_slowestWhat;
};

int import(const QString &library, const QStringList &folders)
{
    const auto pack = KnowledgePack::load(KnowledgePack::defaultFolder());
    if (!pack) {
        out() << pack.error().message << '\n';
        return 1;
    }
    const LanguageModels models(KnowledgePack::modelsFolder());
    ImportOptions options;
    options.models = &models;
    int lastTold = 0;
    options.progress = [&](const ImportProgress &progress) {
        if (progress.phase == ImportPhase::Listing)
            return;
        if (progress.done - lastTold >= 1000 || progress.phase == ImportPhase::Finishing) {
            lastTold = progress.done;
            out() << "  " << progress.done << " of " << progress.total << ", " << peakMegabytes() << " MB\n";
            out().flush();
        }
    };
    const auto report = importInto(library, folders, **pack, (*pack)->version(), options);
    if (!report) {
        out() << report.error().message << ' ' << report.error().detail << '\n';
        return 1;
    }
    const int taken = report->added + report->updated;
    const double processor = processorSeconds(RUSAGE_SELF);
    out() << u"import: %1 added, %2 updated, %3 unchanged, %4 failed in %5 s: %6 documents a second, peak %7 MB\n"_s.arg(report->added).arg(report->updated)
                 .arg(report->unchanged).arg(report->failed).arg(report->seconds, 0, 'f', 1).arg(double(taken) / report->seconds, 0, 'f', 1)
                 .arg(peakMegabytes(), 0, 'f', 0);
    out() << u"  %1 s of processor time: %2 documents a second of it\n"_s.arg(processor, 0, 'f', 1).arg(double(taken) / processor, 0, 'f', 1);
    QHash<QString, int> failures;
    for (const FileReport &line : report->notable)
        ++failures[QString::number(int(line.outcome)) + u' ' + line.message.left(70)];
    for (auto it = failures.cbegin(); it != failures.cend(); ++it)
        out() << "  " << it.value() << " x " << it.key() << '\n';
    return 0;
}

/// 200 queries from words of the documents: single words of every frequency, two and three words, phrases, beginnings, OR, NEAR, without, fields.
QStringList queriesFrom(const Reader &reader)
{
    QRandomGenerator random(1904);
    QStringList words;
    const auto documents = reader.documents(made<DocumentFilter>([&](auto &filter) { filter.sort = DocumentFilter::ByMentions; filter.descending = true; }), {}, 400);
    for (const DocumentRow &row : documents->rows) {
        const auto content = reader.document(row.id);
        if (!content || content->passages.isEmpty())
            continue;
        const Passage &passage = content->passages[qsizetype(random.bounded(quint32(content->passages.size())))];
        static const QRegularExpression gap(u"[^\\w]+"_s, QRegularExpression::UseUnicodePropertiesOption);
        words += content->text.mid(passage.span.begin, passage.span.length()).split(gap, Qt::SkipEmptyParts);
    }
    const auto names = reader.actors({}, {}, 60);
    QStringList queries{u"de"_s, u"the"_s, u"la"_s, u"Bolivia"_s, u"salida al mar"_s, u"Tarapaca"_s};
    while (queries.size() < 200 && words.size() > 10) {
        const qsizetype at = qsizetype(random.bounded(quint32(words.size() - 4)));
        const QString a = words[at], b = words[at + 1], c = words[at + 2];
        const QString far = words[qsizetype(random.bounded(quint32(words.size())))];
        const QString name = names->rows.isEmpty() ? a : names->rows[qsizetype(random.bounded(quint32(names->rows.size())))].name;
        switch (queries.size() % 10) {
        case 0: case 1: case 2: queries.append(a); break;
        case 3: queries.append(a + u' ' + far); break;
        case 4: queries.append(a + u' ' + b + u' ' + c); break;
        case 5: queries.append(u"\"%1 %2\""_s.arg(a, b)); break;
        case 6: queries.append(a.left(4) + u'*'); break;
        case 7: queries.append(a + u" OR "_s + far); break;
        case 8: queries.append(a + u" NEAR/5 "_s + c + u" -"_s + far); break;
        default: queries.append(u"actor:\"%1\" %2"_s.arg(name, a)); break;
        }
    }
    return queries;
}

void search(const Reader &reader)
{
    Timings timings(u"search"_s);
    const QStringList queries = queriesFrom(reader);
    int found = 0, bounded = 0;
    for (const QString &query : queries) {
        const auto answer = timings.time(query, [&] { return reader.search(query, 50); });
        found += answer && !answer->hits.isEmpty();
        bounded += answer && answer->bounded;
    }
    timings.print();
    out() << "  " << found << " of " << queries.size() << " found something, " << bounded << " bounded\n";
    Timings misspelt(u"search, nothing found"_s);
    for (const QString &query : {u"tarapcaa"_s, u"bolvia xyzzy"_s, u"\"paz de la mar\""_s, u"year:1500"_s, u"actor:Atlantis"_s})
        (void)misspelt.time(query, [&] { return reader.search(query, 50); });
    misspelt.print();
    Timings fields(u"search, fields"_s);
    for (const QString &query : {u"year:2012"_s, u"lang:es bolivia"_s, u"lang:en the"_s, u"kind:state de"_s, u"year:1879..1883 guerra"_s, u"title:bolivia"_s,
                                 u"bolivia -actor:chile"_s, u"actor:bolivia actor:chile"_s})
        (void)fields.time(query, [&] { return reader.search(query, 50); });
    fields.print();
}

template <class Filter, class Ask> void pages(Timings &timings, const QString &name, const Filter &filter, Ask ask)
{
    Cursor cursor;
    for (int page = 0; page < 4; ++page) {
        const auto rows = timings.time(u"%1 page %2"_s.arg(name).arg(page + 1), [&] { return ask(filter, cursor); });
        if (!rows || !rows->next)
            return;
        cursor = *rows->next;
    }
}

void lists(const Reader &reader, const QList<ActorRow> &top)
{
    Timings timings(u"lists"_s);
    const auto documents = [&](const DocumentFilter &filter, const Cursor &after) { return reader.documents(filter, after, 100); };
    const auto actors = [&](const ActorFilter &filter, const Cursor &after) { return reader.actors(filter, after, 100); };
    const auto events = [&](const EventFilter &filter, const Cursor &after) { return reader.events(filter, after, 100); };
    const auto relations = [&](const RelationFilter &filter, const Cursor &after) { return reader.relations(filter, after, 100); };
    for (const auto sort : {DocumentFilter::ByTitle, DocumentFilter::ByDate, DocumentFilter::ByMentions, DocumentFilter::ByAdded})
        pages(timings, u"documents %1"_s.arg(int(sort)), made<DocumentFilter>([&](auto &filter) { filter.sort = sort; }), documents);
    pages(timings, u"documents, text"_s, made<DocumentFilter>([&](auto &filter) { filter.text = u"bolivia"_s; }), documents);
    pages(timings, u"documents, actor"_s, made<DocumentFilter>([&](auto &filter) { filter.actor = top.value(0).id; }), documents);
    for (const auto sort : {ActorFilter::ByMentions, ActorFilter::ByName, ActorFilter::ByDocuments, ActorFilter::ByEvents})
        pages(timings, u"actors %1"_s.arg(int(sort)), made<ActorFilter>([&](auto &filter) { filter.sort = sort; }), actors);
    pages(timings, u"actors, peoples"_s, made<ActorFilter>([&](auto &filter) { filter.kinds = {ActorKind::People}; }), actors);
    pages(timings, u"actors, text"_s, made<ActorFilter>([&](auto &filter) { filter.text = u"mor"_s; }), actors);
    pages(timings, u"actors, country"_s, made<ActorFilter>([&](auto &filter) { filter.countries = {u"BO"_s}; }), actors);
    for (const auto sort : {EventFilter::ByDate, EventFilter::ByEvidence, EventFilter::ByLabel})
        pages(timings, u"events %1"_s.arg(int(sort)), made<EventFilter>([&](auto &filter) { filter.sort = sort; }), events);
    pages(timings, u"events, actor"_s, made<EventFilter>([&](auto &filter) { filter.actor = top.value(0).id; }), events);
    pages(timings, u"events, pair"_s, made<EventFilter>([&](auto &filter) { filter.actor = top.value(0).id; filter.with = top.value(1).id; }), events);
    pages(timings, u"events, litigate"_s, made<EventFilter>([&](auto &filter) { filter.types = {Category::Litigate}; }), events);
    pages(timings, u"events, 1879..1883"_s, made<EventFilter>([&](auto &filter) { filter.from = EdtfDate::year(1879); filter.to = EdtfDate::year(1883); filter.undated = false; }), events);
    pages(timings, u"events, text"_s, made<EventFilter>([&](auto &filter) { filter.text = u"tre"_s; }), events);
    for (const auto sort : {RelationFilter::ByEvidence, RelationFilter::BySubject, RelationFilter::ByDate})
        pages(timings, u"relations %1"_s.arg(int(sort)), made<RelationFilter>([&](auto &filter) { filter.sort = sort; }), relations);
    pages(timings, u"relations, actor"_s, made<RelationFilter>([&](auto &filter) { filter.actor = top.value(0).id; }), relations);
    pages(timings, u"relations, borders"_s, made<RelationFilter>([&](auto &filter) { filter.predicates = {Category::Borders}; }), relations);
    timings.print();

    Timings facets(u"facets"_s);
    (void)facets.time(u"documents"_s, [&] { return reader.documentFacets({}); });
    (void)facets.time(u"actors"_s, [&] { return reader.actorFacets({}); });
    (void)facets.time(u"events"_s, [&] { return reader.eventFacets({}); });
    (void)facets.time(u"relations"_s, [&] { return reader.relationFacets({}); });
    (void)facets.time(u"events, actor"_s, [&] { return reader.eventFacets(made<EventFilter>([&](auto &filter) { filter.actor = top.value(0).id; })); });
    facets.print();
}

void places(const Reader &reader, const QList<ActorRow> &top)
{
    Timings actors(u"page of an actor"_s), mentions(u"mentions of an actor"_s), timelines(u"timeline"_s), pairs(u"page of a pair"_s),
        documents(u"document"_s), evidence(u"evidence"_s), names(u"completion"_s);
    for (const ActorRow &row : top) {
        (void)actors.time(row.name, [&] { return reader.actor(row.id); });
        pages(mentions, row.name, row.id, [&](ActorId id, const Cursor &after) { return reader.mentionsOf(id, after, 100); });
        (void)timelines.time(row.name, [&] { return reader.timelineOf(row.id, std::nullopt); });
        (void)names.time(row.name.left(3), [&] { return reader.actorsNamed(row.name.left(3), 20); });
        (void)names.time(row.name.left(1), [&] { return reader.actorsNamed(row.name.left(1), 20); });
        (void)names.time(u"event "_s + row.name.left(3), [&] { return reader.eventsNamed(row.name.left(3), 20); });
    }
    for (int i = 0; i + 1 < top.size() && i < 8; ++i)
        (void)pairs.time(top[i].name + u" and "_s + top[i + 1].name, [&] { return reader.pair(top[i].id, top[i + 1].id); });
    const auto rows = reader.documents(made<DocumentFilter>([&](auto &filter) { filter.sort = DocumentFilter::ByMentions; filter.descending = true; }), {}, 20);
    for (const DocumentRow &row : rows->rows)
        (void)documents.time(row.title, [&] { return reader.document(row.id); });
    const auto events = reader.events(made<EventFilter>([&](auto &filter) { filter.sort = EventFilter::ByEvidence; }), {}, 20);
    for (const EventRow &row : events->rows)
        (void)evidence.time(row.label, [&] { return reader.evidenceOf(row.id); });
    const auto relations = reader.relations({}, {}, 20);
    for (const RelationRow &row : relations->rows)
        (void)evidence.time(row.subject.name, [&] { return reader.evidenceOf(row.id); });
    for (Timings *timings : {&actors, &mentions, &timelines, &pairs, &documents, &evidence, &names})
        timings->print();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments().sliced(1);
    if (arguments.isEmpty()) {
        out() << "bench_library LIBRARY [FOLDER...]\n";
        return 2;
    }
    if (arguments.size() > 1 && import(arguments.first(), arguments.sliced(1)) != 0)
        return 1;
    QElapsedTimer clock;
    clock.start();
    const auto reader = Reader::open(arguments.first());
    if (!reader) {
        out() << reader.error().message << '\n';
        return 1;
    }
    const double opened = double(clock.nsecsElapsed()) / 1e6;
    const auto info = (*reader)->info();
    out() << u"opened in %1 ms; %2 documents, %3 passages, %4 mentions, %5 actors, %6 events, %7 relations, %8 MB\n"_s.arg(opened, 0, 'f', 1)
                 .arg(info->documents).arg(info->passages).arg(info->mentions).arg(info->actors).arg(info->events).arg(info->relations)
                 .arg(double(info->fileSize) / 1024 / 1024, 0, 'f', 1);
    const auto top = (*reader)->actors({}, {}, 20);
    lists(**reader, top->rows);
    places(**reader, top->rows);
    search(**reader);
    out() << u"peak memory %1 MB\n"_s.arg(peakMegabytes(), 0, 'f', 0);
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/maintenance.h"
#include "text/source_text.h"
#include "written_library.h"

#include <QDir>
#include <QTest>
#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace apacheta;

// Lists, pages, facets, pairs, evidence: what the window and the command line ask.
class TestReader : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void pagesMakeTheWholeList_data();
    void pagesMakeTheWholeList();
    void documentsAreFiltered();
    void actorsAreFiltered();
    void eventsAreFiltered();
    void relationsAreFiltered();
    void facetsCount();
    void pairHoldsBoth();
    void timelineIsInOrder();
    void evidenceShowsItsPassage();
    void passageOfAPlace();
    void namesComplete();
    void actorOfKeyOrName();
    void missingThingsAreNotFound();
    void checkFindsWhatIsWrong_data();
    void checkFindsWhatIsWrong();
    void backupIsWhole();
    void backupRefuses();

private:
    ActorId actor(const QString &key) const { return m_reader->actorOf(key).value(); }
    WrittenLibrary m_library;
    WrittenLibrary m_large;
    std::unique_ptr<Reader> m_reader;
};

namespace {

/// Sixty documents with many actors, events with and without dates, and equal sort keys.
QList<QPair<QString, PreparedDocument>> manyDocuments()
{
    QList<QPair<QString, PreparedDocument>> documents;
    for (int i = 0; i < 60; ++i) {
        const QString name = u"Person%1 Mamani"_s.arg(i % 23), town = u"Town%1"_s.arg(i % 11);
        const QString sentence = u"%1 visited %2 on that day."_s.arg(name, town);
        DocumentBuilder builder({u"This is paper %1 of the series."_s.arg(i), sentence});
        builder.title(u"Paper %1"_s.arg(i % 9));
        if (i % 4 != 0)
            builder.issued(QString::number(1990 + i % 7));
        const int person = builder.actor(u"person:"_s + QString::number(i % 23), name, ActorKind::Person);
        const int place = builder.actor(u"town-%1"_s.arg(i % 11), town, ActorKind::Municipality);
        const QString date = i % 3 == 0 ? QString() : QString::number(1900 + i % 13);
        const int event = builder.event(u"visit-%1"_s.arg(i % 37), u"Visit %1"_s.arg(i % 5), i % 2 ? Category::Consult : Category::Agree, date, {person, place},
                                        sentence);
        builder.relation(person, i % 2 ? Category::Consult : Category::LocatedIn, place, date, sentence, event);
        documents.append({u"paper%1.txt"_s.arg(i), builder.prepared()});
    }
    return documents;
}

template <class Row, class Ask> QList<qint64> allPages(int count, Ask ask)
{
    QList<qint64> ids;
    Cursor cursor;
    for (int page = 0; page < 100; ++page) {
        const Result<Rows<Row>> rows = ask(cursor, count);
        if (!rows)
            return {};
        for (const Row &row : rows->rows)
            ids.append(row.id.value);
        if (!rows->next)
            return ids;
        cursor = *rows->next;
    }
    return {};
}

} // namespace

void TestReader::initTestCase()
{
    QVERIFY(m_library.store(borderDocuments()));
    QVERIFY(m_large.store(manyDocuments()));
    m_reader = m_library.reader();
    QVERIFY(m_reader);
}

void TestReader::pagesMakeTheWholeList_data()
{
    QTest::addColumn<int>("list");
    QTest::addColumn<int>("sort");
    QTest::addColumn<bool>("descending");
    QTest::addColumn<bool>("narrowed");
    const QList<QPair<QString, int>> lists{{u"documents"_s, 4}, {u"actors"_s, 4}, {u"events"_s, 3}, {u"relations"_s, 3}};
    for (int list = 0; list < lists.size(); ++list)
        for (int sort = 0; sort < lists[list].second; ++sort)
            for (const bool descending : {false, true})
                for (const bool narrowed : {false, true})
                    QTest::newRow(qPrintable(u"%1 %2 %3 %4"_s.arg(lists[list].first).arg(sort).arg(descending).arg(narrowed)))
                        << list << sort << descending << narrowed;
}

void TestReader::pagesMakeTheWholeList()
{
    QFETCH(int, list);
    QFETCH(int, sort);
    QFETCH(bool, descending);
    QFETCH(bool, narrowed);
    const auto reader = m_large.reader();
    const auto pagesOf = [&](int count) {
        if (list == 0) {
            DocumentFilter filter;
            filter.sort = DocumentFilter::Sort(sort);
            filter.descending = descending;
            filter.text = narrowed ? u"paper"_s : QString();
            return allPages<DocumentRow>(count, [&](const Cursor &after, int wanted) { return reader->documents(filter, after, wanted); });
        }
        if (list == 1) {
            ActorFilter filter;
            filter.sort = ActorFilter::Sort(sort);
            filter.text = narrowed ? u"mam"_s : QString();
            return allPages<ActorRow>(count, [&](const Cursor &after, int wanted) { return reader->actors(filter, after, wanted); });
        }
        if (list == 2) {
            EventFilter filter;
            filter.sort = EventFilter::Sort(sort);
            filter.descending = descending;
            filter.text = narrowed ? u"visit"_s : QString();
            return allPages<EventRow>(count, [&](const Cursor &after, int wanted) { return reader->events(filter, after, wanted); });
        }
        RelationFilter filter;
        filter.sort = RelationFilter::Sort(sort);
        filter.text = narrowed ? u"town"_s : QString();
        return allPages<RelationRow>(count, [&](const Cursor &after, int wanted) { return reader->relations(filter, after, wanted); });
    };
    const QList<qint64> whole = pagesOf(1000);
    const int expected = list == 0 ? 60 : list == 1 ? (narrowed ? 23 : 34) : list == 2 ? 37 : reader->info()->relations;
    QCOMPARE(whole.size(), expected);
    QCOMPARE(QSet<qint64>(whole.cbegin(), whole.cend()).size(), whole.size());
    for (const int count : {1, 7, int(whole.size()), int(whole.size()) + 1})
        QCOMPARE(pagesOf(count), whole);
}

void TestReader::documentsAreFiltered()
{
    const auto titles = [&](const DocumentFilter &filter) {
        QStringList found;
        const auto rows = m_reader->documents(filter, {}, 10);
        for (const DocumentRow &row : rows->rows)
            found.append(row.title.section(u' ', 0, 1));
        return found;
    };
    DocumentFilter filter;
    QCOMPARE(titles(filter), (QStringList{u"A border"_s, u"La salida"_s, u"Maps 𐐷"_s}));
    filter.descending = true;
    QCOMPARE(titles(filter), (QStringList{u"Maps 𐐷"_s, u"La salida"_s, u"A border"_s}));
    filter = {};
    filter.sort = DocumentFilter::ByDate;
    QCOMPARE(titles(filter), (QStringList{u"La salida"_s, u"A border"_s, u"Maps 𐐷"_s})); // without date last
    filter.descending = true;
    QCOMPARE(titles(filter), (QStringList{u"A border"_s, u"La salida"_s, u"Maps 𐐷"_s}));
    filter = {};
    filter.text = u"QUISPE"_s;
    QCOMPARE(titles(filter), QStringList{u"A border"_s});
    filter.text = u"salida.txt"_s;
    QCOMPARE(titles(filter), QStringList{u"La salida"_s});
    filter = {};
    filter.language = Language::Spanish;
    QCOMPARE(titles(filter), QStringList{u"La salida"_s});
    filter = {};
    filter.actor = actor(u"person:jose-mamani"_s);
    QCOMPARE(titles(filter).size(), 2);
    QCOMPARE(m_reader->documents({}, {}, 10)->rows.first().authors, u"Quispe, R. M."_s);
    QCOMPARE(m_reader->documents({}, {}, 10)->rows.first().date, u"2014-04"_s);
}

void TestReader::actorsAreFiltered()
{
    const auto keys = [&](const ActorFilter &filter) {
        QStringList found;
        const auto rows = m_reader->actors(filter, {}, 20);
        for (const ActorRow &row : rows->rows)
            found.append(row.key);
        found.sort();
        return found;
    };
    ActorFilter filter;
    QCOMPARE(keys(filter).size(), 8);
    QCOMPARE(m_reader->actors(filter, {}, 20)->rows.first().key, u"bolivia"_s);
    filter.kinds = {ActorKind::Person, ActorKind::Place};
    QCOMPARE(keys(filter), (QStringList{u"lago-titicaca"_s, u"person:jose-mamani"_s}));
    filter = {};
    filter.text = u"estados"_s; // an alias
    QCOMPARE(keys(filter), QStringList{u"united-states"_s});
    filter.text = u"mama jo"_s;
    QCOMPARE(keys(filter), QStringList{u"person:jose-mamani"_s});
    filter = {};
    filter.countries = {u"CH"_s, u"PE"_s};
    QCOMPARE(keys(filter), (QStringList{u"chile"_s, u"peru"_s}));
    filter = {};
    filter.levels = {Level::National};
    QCOMPARE(keys(filter).size(), 4);
    filter = {};
    filter.minimumConfidence = 0.95;
    QCOMPARE(keys(filter), QStringList());
    filter = {};
    filter.document = m_reader->documents({}, {}, 1)->rows.first().id;
    QCOMPARE(keys(filter), (QStringList{u"bolivia"_s, u"chile"_s, u"lago-titicaca"_s, u"peru"_s}));
}

void TestReader::eventsAreFiltered()
{
    const auto keys = [&](const EventFilter &filter) {
        QStringList found;
        const auto rows = m_reader->events(filter, {}, 20);
        for (const EventRow &row : rows->rows)
            found.append(row.key);
        return found;
    };
    EventFilter filter;
    QCOMPARE(keys(filter), (QStringList{u"treaty-1904"_s, u"rupture-1978"_s}));
    filter.descending = true;
    QCOMPARE(keys(filter), (QStringList{u"rupture-1978"_s, u"treaty-1904"_s}));
    filter = {};
    filter.from = EdtfDate::parse(u"1950"_s);
    QCOMPARE(keys(filter), QStringList{u"rupture-1978"_s});
    filter.to = EdtfDate::parse(u"1960"_s);
    QCOMPARE(keys(filter), QStringList());
    filter = {};
    filter.types = {Category::Agree};
    QCOMPARE(keys(filter), QStringList{u"treaty-1904"_s});
    filter = {};
    filter.polarities = {Polarity::Negated};
    QCOMPARE(keys(filter), QStringList());
    filter = {};
    filter.actor = actor(u"chile"_s);
    filter.with = actor(u"bolivia"_s);
    filter.text = u"ruptu"_s;
    QCOMPARE(keys(filter), QStringList{u"rupture-1978"_s});
    filter.with = actor(u"peru"_s);
    QCOMPARE(keys(filter), QStringList());
}

void TestReader::relationsAreFiltered()
{
    RelationFilter filter;
    filter.minimumConfidence = 0.5;
    QCOMPARE(m_reader->relations(filter, {}, 20)->rows.size(), 4);
    QCOMPARE(m_reader->relations(filter, {}, 20)->rows.first().predicate, Category::Agree); // two passages
    filter.actor = actor(u"person:jose-mamani"_s);
    QCOMPARE(m_reader->relations(filter, {}, 20)->rows.size(), 2);
    filter.with = actor(u"arica"_s);
    QCOMPARE(m_reader->relations(filter, {}, 20)->rows.size(), 1);
    filter = {};
    filter.text = u"titic"_s;
    QCOMPARE(m_reader->relations(filter, {}, 20)->rows.first().predicate, Category::LocatedIn);
    filter = {};
    filter.sort = RelationFilter::BySubject;
    QCOMPARE(m_reader->relations(filter, {}, 20)->rows.first().subject.name, u"Bolivia"_s);
    filter.sort = RelationFilter::ByDate;
    QCOMPARE(m_reader->relations(filter, {}, 20)->rows.first().date->toString(), u"1881"_s);
    QVERIFY(!m_reader->relations(filter, {}, 20)->rows.last().date);
}

void TestReader::facetsCount()
{
    const auto counts = [](const Facets &facets, const QString &name) {
        QStringList lines;
        for (const FacetCount &count : facets.counts.value(name))
            lines.append(count.value + u' ' + QString::number(count.count));
        return lines.join(u", "_s);
    };
    const auto actors = m_reader->actorFacets({});
    QCOMPARE(actors->total, 8);
    QCOMPARE(counts(*actors, u"kind"_s), u"state 4, municipality 1, organization 1, person 1, place 1"_s);
    QCOMPARE(counts(*actors, u"country"_s), u"BO 1, CH 1, PE 1, UN 1"_s);
    ActorFilter states;
    states.kinds = {ActorKind::State};
    QCOMPARE(m_reader->actorFacets(states)->total, 4);
    QCOMPARE(counts(*m_reader->actorFacets(states), u"kind"_s), u"state 4, municipality 1, organization 1, person 1, place 1"_s); // what else there is to choose
    QCOMPARE(counts(*m_reader->actorFacets(states), u"level"_s).section(u',', 0, 0), u"national 4"_s);
    QCOMPARE(counts(*m_reader->eventFacets({}), u"type"_s), u"agree 1, reject 1"_s);
    EventFilter chile;
    chile.actor = actor(u"chile"_s);
    QCOMPARE(m_reader->eventFacets(chile)->total, 2);
    QCOMPARE(counts(*m_reader->relationFacets({}), u"predicate"_s), u"consult 2, agree 1, located_in 1"_s);
    QCOMPARE(counts(*m_reader->documentFacets({}), u"language"_s), u"en 2, es 1"_s);
}

void TestReader::pairHoldsBoth()
{
    const auto pair = m_reader->pair(actor(u"bolivia"_s), actor(u"chile"_s));
    QVERIFY(pair);
    QCOMPARE(pair->first.name, u"Bolivia"_s);
    QCOMPARE(pair->second.name, u"Chile"_s);
    QCOMPARE(pair->interactions.size(), 1);
    QCOMPARE(pair->events.size(), 2);
    QCOMPARE(pair->events.first().key, u"treaty-1904"_s);
    const auto tie = m_reader->pair(actor(u"peru"_s), actor(u"lago-titicaca"_s));
    QCOMPARE(tie->ties.size(), 1);
    QCOMPARE(tie->interactions.size(), 0);
}

void TestReader::timelineIsInOrder()
{
    const auto marks = m_reader->timelineOf(actor(u"bolivia"_s), actor(u"chile"_s));
    QCOMPARE(marks->size(), 2);
    QCOMPARE(marks->first().earliest, 19041020);
    QCOMPARE(marks->last().date, u"1978"_s);
}

void TestReader::evidenceShowsItsPassage()
{
    const auto mentions = m_reader->mentionsOf(actor(u"person:jose-mamani"_s), {}, 10);
    QCOMPARE(mentions->rows.size(), 2);
    for (const EvidenceRow &row : mentions->rows) {
        QCOMPARE(SourceText(row.context).quote(row.spanInContext), row.quote);
        QCOMPARE(SourceText(m_reader->document(row.document)->text).quote(row.span), row.quote);
    }
    QCOMPARE(mentions->rows.last().page, u"ii"_s);
    QCOMPARE(mentions->rows.last().paragraph, 2);
    const auto first = m_reader->mentionsOf(actor(u"bolivia"_s), {}, 2);
    const auto second = m_reader->mentionsOf(actor(u"bolivia"_s), *first->next, 10);
    QCOMPARE(first->rows.size() + second->rows.size(), 5);
    const auto relations = m_reader->relations({}, {}, 1);
    const auto evidence = m_reader->evidenceOf(relations->rows.first().id);
    QCOMPARE(evidence->size(), 2);
    QCOMPARE(evidence->first().quote, u"Chile and Bolivia signed the Treaty of Peace in 1904."_s);
    QVERIFY(evidence->first().context.startsWith(evidence->first().quote));
    QCOMPARE(evidence->first().documentDate, u"2014-04"_s);
}

void TestReader::passageOfAPlace()
{
    DocumentFilter filter;
    filter.text = u"maps"_s;
    const DocumentId maps = m_reader->documents(filter, {}, 1)->rows.first().id;
    const auto content = m_reader->document(maps);
    const Span mare{content->passages[1].span.begin + 21, content->passages[1].span.begin + 26};
    const auto row = m_reader->passageAt(maps, mare);
    QVERIFY(row);
    QCOMPARE(row->quote, u"mares"_s);
    QCOMPARE(SourceText(row->context).quote(row->spanInContext), u"mares"_s);
    QCOMPARE(m_reader->passage(row->passage)->quote, row->context);
    QCOMPARE(m_reader->passageAt(maps, {100000, 100001}).error().kind, Error::NotFound);
}

void TestReader::namesComplete()
{
    const auto first = [&](const QString &text) {
        const auto rows = m_reader->actorsNamed(text, 5);
        return rows->isEmpty() ? QString() : rows->first().key;
    };
    QCOMPARE(first(u"chi"_s), u"chile"_s);
    QCOMPARE(first(u"REPUBLICA de chi"_s), u"chile"_s);
    QCOMPARE(first(u"mamani"_s), u"person:jose-mamani"_s);
    QCOMPARE(first(u"ee.uu."_s), u"united-states"_s);
    QCOMPARE(first(u"B"_s), u"bolivia"_s);
    QCOMPARE(first(u"xyz"_s), QString());
    QCOMPARE(first(u"?"_s), QString());
    QCOMPARE(m_reader->eventsNamed(u"peace"_s, 5)->first().key, u"treaty-1904"_s);
}

void TestReader::actorOfKeyOrName()
{
    QCOMPARE(actor(u"Lake Titicaca"_s), actor(u"lago-titicaca"_s));
    QCOMPARE(m_reader->actorOf(u"Atlantis"_s).error().kind, Error::NotFound);
    WrittenLibrary library;
    DocumentBuilder builder({u"Oruro met Oruro."_s});
    builder.actor(u"oruro-city"_s, u"Oruro"_s, ActorKind::Municipality);
    builder.actor(u"oruro-department"_s, u"Oruro"_s, ActorKind::Region);
    QVERIFY(library.store({{u"a.txt"_s, builder.prepared()}}));
    const auto oruro = library.reader()->actorOf(u"oruro"_s);
    QCOMPARE(oruro.error().kind, Error::Ambiguous);
    QVERIFY(oruro.error().message.contains(u"oruro-city (Oruro, municipality)"_s));
    QVERIFY(library.reader()->actorOf(u"oruro-department"_s));
}

void TestReader::missingThingsAreNotFound()
{
    QCOMPARE(m_reader->document(DocumentId{999}).error().kind, Error::NotFound);
    QCOMPARE(m_reader->actor(ActorId{999}).error().kind, Error::NotFound);
    QCOMPARE(m_reader->event(EventId{999}).error().kind, Error::NotFound);
    QCOMPARE(m_reader->relation(RelationId{999}).error().kind, Error::NotFound);
    QCOMPARE(m_reader->pair(ActorId{999}, ActorId{998}).error().kind, Error::NotFound);
    QCOMPARE(m_reader->passage(PassageId{999}).error().kind, Error::NotFound);
    QCOMPARE(m_reader->evidenceOf(EventId{999})->size(), 0);
}

void TestReader::checkFindsWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("damage");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("changed text") << "update document_text set text = text || '!'"_ba << u"is not what was imported"_s;
    QTest::newRow("lost text") << "delete from document_text where document = 1"_ba << u"has lost its text"_s;
    QTest::newRow("moved mention") << "update mention set first = first + 1, past = past + 1"_ba << u"are not what stands in the text"_s;
    QTest::newRow("mention outside") << "update mention set past = 99999 where id = 1"_ba << u"lie in no passage"_s;
    QTest::newRow("lost passage") << "delete from passage where id = 2"_ba << u"in the search index are no longer there"_s;
    QTest::newRow("wrong count") << "update actor set mentions = mentions + 1"_ba << u"actors are wrong"_s;
    QTest::newRow("wrong event count") << "update event set evidence = 7"_ba << u"events are wrong"_s;
    QTest::newRow("dangling") << "pragma foreign_keys = off; update mention set actor = 999 where id = 1"_ba << u"points at something"_s;
    QTest::newRow("lost evidence") << "update relation_evidence set passage = 999"_ba << u"state relations are lost"_s;
    QTest::newRow("damaged index") << "delete from passage_fts_data where id > 10"_ba << u"search index is damaged"_s;
    QTest::newRow("names index") << "insert into actor_fts (actor_fts) values ('delete-all')"_ba << u"search index is damaged"_s;
    QTest::newRow("no source") << "delete from source_file"_ba << u"have no source file"_s;
}

void TestReader::checkFindsWhatIsWrong()
{
    QFETCH(QByteArray, damage);
    QFETCH(QString, sentence);
    WrittenLibrary library;
    QVERIFY(library.store(borderDocuments()));
    QCOMPARE(checkLibrary(library.path()).value(), QStringList());
    {
        const auto connection = Connection::open(library.path(), Connection::Mode::Write);
        QVERIFY((*connection)->script(damage));
    }
    const auto check = checkLibrary(library.path());
    QVERIFY(check);
    QVERIFY2(check->join(u' ').contains(sentence), qPrintable(check->join(u' ')));
}

void TestReader::backupIsWhole()
{
    WrittenLibrary library;
    QVERIFY(library.store(borderDocuments()));
    const QString target = library.file(u"copies/backup.apacheta"_s);
    const auto reader = library.reader();
    const auto writer = openForWriting(library.path());
    QVERIFY((*writer)->run("insert into library_fact values ('written', 'meanwhile')"));
    QVERIFY(backupLibrary(library.path(), target));
    QVERIFY(backupLibrary(library.path(), target)); // in the place of the older one
    QCOMPARE(QDir(library.file(u"copies"_s)).entryList(QDir::Files), QStringList{u"backup.apacheta"_s});
    QCOMPARE(checkLibrary(target).value(), QStringList());
    QCOMPARE((*Reader::open(target))->info()->documents, 3);
}

void TestReader::backupRefuses()
{
    WrittenLibrary library;
    QVERIFY(library.store(borderDocuments()));
    QCOMPARE(backupLibrary(library.path(), library.path()).error().kind, Error::BadInput);
    QCOMPARE(backupLibrary(library.file(u"none"_s), library.file(u"x"_s)).error().kind, Error::NotFound);
    QVERIFY(!backupLibrary(library.path(), library.path() + u"/below/a/file"_s));
    QVERIFY(QDir().mkpath(library.file(u"folder/inside"_s)));
    QVERIFY(!backupLibrary(library.path(), library.file(u"folder"_s)));
    QCOMPARE(QDir(QFileInfo(library.path()).absolutePath()).entryList({u"*.partial*"_s}, QDir::Files), QStringList());
}

QTEST_GUILESS_MAIN(TestReader)
#include "test_reader.moc"

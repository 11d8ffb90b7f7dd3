// SPDX-License-Identifier: GPL-3.0-or-later
#include "written_library.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace apacheta;

// The lists under what the window is narrowed to: the same claims as in the pictures.
class TestScopedLists : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void narrows_data();
    void narrows();
    void narrowsBesidesTheListsOwnFilter();
    void countsFacetsUnderIt();
    void wantsNoLessConfidenceThanTheList();

private:
    WrittenLibrary m_library;
    std::unique_ptr<Reader> m_reader;
};

namespace {

QList<QPair<QString, PreparedDocument>> documents()
{
    DocumentBuilder war({u"Aridia attacked Costa in 1879. The war lasted until 1883."_s, u"Aridia and Costa made peace in 1904. Puerto is part of Costa."_s});
    war.title(u"The war"_s);
    const int aridia = war.actor(u"aridia"_s, u"Aridia"_s, ActorKind::State), costa = war.actor(u"costa"_s, u"Costa"_s, ActorKind::State),
              puerto = war.actor(u"puerto"_s, u"Puerto"_s, ActorKind::Municipality);
    war.event(u"war"_s, u"War"_s, Category::Assault, u"1879/1883"_s, {aridia, costa}, u"Aridia attacked Costa in 1879."_s);
    war.event(u"peace"_s, u"Peace"_s, Category::Agree, u"1904"_s, {aridia, costa}, u"Aridia and Costa made peace in 1904."_s);
    war.relation(aridia, Category::Agree, costa, u"1904"_s, u"Aridia and Costa made peace in 1904."_s);
    war.relation(puerto, Category::PartOf, costa, {}, u"Puerto is part of Costa."_s);

    DocumentBuilder fair({u"Puerto held a fair with Llano in 2001. Llano visits Puerto often."_s});
    fair.title(u"The fair"_s);
    const int puerto2 = fair.actor(u"puerto"_s, u"Puerto"_s, ActorKind::Municipality), llano = fair.actor(u"llano"_s, u"Llano"_s, ActorKind::People);
    fair.event(u"fair"_s, u"Fair"_s, Category::Consult, u"2001"_s, {puerto2, llano}, u"Puerto held a fair with Llano in 2001."_s);
    fair.event(u"visits"_s, u"Visits"_s, Category::Consult, {}, {llano, puerto2}, u"Llano visits Puerto often."_s);
    fair.relation(llano, Category::Consult, puerto2, {}, u"Llano visits Puerto often."_s);
    return {{u"war.txt"_s, war.prepared()}, {u"fair.txt"_s, fair.prepared()}};
}

ViewFilter scopeOf(const QString &words)
{
    ViewFilter scope;
    for (const QString &part : words.split(u' ', Qt::SkipEmptyParts)) {
        const QString value = part.section(u':', 1);
        if (part.startsWith("from"_L1))
            scope.from = EdtfDate::parse(value);
        else if (part.startsWith("to"_L1))
            scope.to = EdtfDate::parse(value);
        else if (part.startsWith("kind"_L1))
            scope.kinds.append(*actorKindOf(value));
        else if (part.startsWith("type"_L1))
            scope.categories.append(*categoryOf(value));
        else if (part == "dated"_L1)
            scope.undated = false;
    }
    return scope;
}

template <class Row, class Words> QString joined(const Result<Rows<Row>> &rows, Words words)
{
    if (!rows)
        return rows.error().message;
    QStringList all;
    for (const Row &row : rows->rows)
        all.append(words(row));
    all.sort();
    return all.join(u',');
}

QString listsOf(const Reader &reader, const ViewFilter &scope)
{
    DocumentFilter ofDocuments;
    ActorFilter ofActors;
    EventFilter ofEvents;
    RelationFilter ofRelations;
    ofDocuments.scope = ofActors.scope = ofEvents.scope = ofRelations.scope = scope;
    return QStringList{joined(reader.documents(ofDocuments, {}, 50), [](const DocumentRow &row) { return row.title; }),
                       joined(reader.actors(ofActors, {}, 50), [](const ActorRow &row) { return row.name; }),
                       joined(reader.events(ofEvents, {}, 50), [](const EventRow &row) { return row.label; }),
                       joined(reader.relations(ofRelations, {}, 50),
                              [](const RelationRow &row) { return row.subject.name + u'-' + word(row.predicate) + u'-' + row.object.name; })}
        .join(u" | "_s);
}

} // namespace

void TestScopedLists::initTestCase()
{
    const Outcome stored = m_library.store(documents());
    QVERIFY2(stored, stored ? "" : qPrintable(stored.error().detail));
    m_reader = m_library.reader();
    QVERIFY(m_reader);
}

void TestScopedLists::narrows_data()
{
    QTest::addColumn<QString>("scope");
    QTest::addColumn<QString>("lists");
    QTest::newRow("nothing") << u""_s
        << u"The fair,The war | Aridia,Costa,Llano,Puerto | Fair,Peace,Visits,War | Aridia-agree-Costa,Llano-consult-Puerto,Puerto-part_of-Costa"_s;
    QTest::newRow("a stretch of time") << u"from:1879 to:1884"_s << u"The war | Aridia,Costa | War | Puerto-part_of-Costa"_s;
    QTest::newRow("a later one") << u"from:1900 to:1910"_s << u"The war | Aridia,Costa | Peace | Aridia-agree-Costa,Puerto-part_of-Costa"_s;
    QTest::newRow("from a year on") << u"from:1950"_s << u"The fair | Llano,Puerto | Fair | Puerto-part_of-Costa"_s;
    QTest::newRow("within what lasted") << u"from:1881-05-02 to:1881-05-03"_s << u"The war | Aridia,Costa | War | Puerto-part_of-Costa"_s;
    QTest::newRow("no such time") << u"from:1700 to:1710"_s << u" |  |  | Puerto-part_of-Costa"_s;
    QTest::newRow("a kind") << u"kind:people"_s << u"The fair | Llano | Fair,Visits | "_s;
    QTest::newRow("a type") << u"type:consult"_s << u"The fair | Llano,Puerto | Fair,Visits | Llano-consult-Puerto"_s;
    QTest::newRow("dated only") << u"dated"_s
        << u"The fair,The war | Aridia,Costa,Llano,Puerto | Fair,Peace,War | Aridia-agree-Costa,Puerto-part_of-Costa"_s;
    QTest::newRow("kind and time") << u"kind:municipality from:2000"_s << u"The fair | Puerto | Fair | "_s;
}

void TestScopedLists::narrows()
{
    QFETCH(QString, scope);
    QFETCH(QString, lists);
    QCOMPARE(listsOf(*m_reader, scopeOf(scope)), lists);
    // What the list says, the timeline says.
    const auto events = m_reader->viewEvents(scopeOf(scope));
    QVERIFY(events);
    QCOMPARE(events->size(), lists.section(u" | "_s, 2, 2).split(u',', Qt::SkipEmptyParts).size());
}

void TestScopedLists::narrowsBesidesTheListsOwnFilter()
{
    ActorFilter filter;
    filter.scope = scopeOf(u"kind:state"_s);
    filter.kinds = {ActorKind::State, ActorKind::People};
    QCOMPARE(joined(m_reader->actors(filter, {}, 50), [](const ActorRow &row) { return row.name; }), u"Aridia,Costa"_s);
    filter.kinds = {ActorKind::People};
    QVERIFY(m_reader->actors(filter, {}, 50)->rows.isEmpty());
    QCOMPARE(m_reader->actorFacets(filter)->total, 0);
    EventFilter events;
    events.scope = scopeOf(u"from:1879 to:1910"_s);
    events.types = {Category::Agree};
    QCOMPARE(joined(m_reader->events(events, {}, 50), [](const EventRow &row) { return row.label; }), u"Peace"_s);
    DocumentFilter named;
    named.scope = scopeOf(u"from:1879 to:1910"_s);
    named.text = u"fair"_s;
    QVERIFY(m_reader->documents(named, {}, 50)->rows.isEmpty());
}

void TestScopedLists::countsFacetsUnderIt()
{
    const ViewFilter scope = scopeOf(u"from:1879 to:1884"_s);
    DocumentFilter ofDocuments;
    ActorFilter ofActors;
    EventFilter ofEvents;
    RelationFilter ofRelations;
    ofDocuments.scope = ofActors.scope = ofEvents.scope = ofRelations.scope = scope;
    QCOMPARE(m_reader->documentFacets(ofDocuments)->total, 1);
    QCOMPARE(m_reader->actorFacets(ofActors)->total, 2);
    QCOMPARE(m_reader->actorFacets(ofActors)->counts.value(u"kind"_s), (QList<FacetCount>{{u"state"_s, 2}}));
    QCOMPARE(m_reader->eventFacets(ofEvents)->counts.value(u"type"_s), (QList<FacetCount>{{u"assault"_s, 1}}));
    QCOMPARE(m_reader->relationFacets(ofRelations)->total, 1);
    ofActors.scope = scopeOf(u"kind:state"_s);
    QCOMPARE(m_reader->actorFacets(ofActors)->counts.value(u"kind"_s), (QList<FacetCount>{{u"state"_s, 2}}));
}

void TestScopedLists::wantsNoLessConfidenceThanTheList()
{
    EventFilter filter;
    filter.scope = scopeOf(u"from:1879 to:1884"_s);
    filter.minimumConfidence = 1.1;
    QVERIFY(m_reader->events(filter, {}, 50)->rows.isEmpty());
    filter.minimumConfidence = 0;
    QCOMPARE(m_reader->events(filter, {}, 50)->rows.size(), 1);
    filter.scope.minimumConfidence = 1.1;
    QVERIFY(m_reader->events(filter, {}, 50)->rows.isEmpty());
}

QTEST_GUILESS_MAIN(TestScopedLists)
#include "test_scoped_lists.moc"

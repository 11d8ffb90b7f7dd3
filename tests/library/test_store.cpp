// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/maintenance.h"
#include "library/words_of_library.h"
#include "written_library.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace apacheta;

// What is stored can be read, whole and merged over documents; taking a document away takes away its share.
class TestStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void documentComesBackWhole();
    void actorsAreMergedOverDocuments();
    void namesSayWhy();
    void pronounsCountButAreNoNames();
    void eventsAreMergedOverDocuments();
    void symmetricRelationsAreOne();
    void orderDoesNotMatter();
    void placeOfAnEventMayChange();
    void storingTwiceChangesNothing();
    void sameTextTwiceIsOneDocument();
    void changedFileTakesItsShareAway();
    void removedDocumentLeavesNothing();
    void unsoundFindingsAreLeftOut();
    void decisionsAreKept();
};

namespace {

DocumentId documentNamed(const Reader &reader, const QString &title)
{
    DocumentFilter filter;
    filter.text = title;
    const auto rows = reader.documents(filter, {}, 10);
    return rows && rows->rows.size() == 1 ? rows->rows.first().id : DocumentId{};
}

} // namespace

void TestStore::documentComesBackWhole()
{
    WrittenLibrary library;
    const auto documents = borderDocuments();
    QVERIFY(library.store(documents));
    const auto reader = library.reader();
    QVERIFY(reader);
    const auto content = reader->document(documentNamed(*reader, u"maps"_s));
    QVERIFY(content);
    const DocumentText &stored = documents[2].second.document;
    QCOMPARE(content->text, stored.text);
    QCOMPARE(content->blocks, stored.blocks);
    QCOMPARE(content->pages, stored.pages);
    QCOMPARE(content->passages, stored.passages);
    QCOMPARE(content->metadata.csl, stored.metadata.csl);
    QCOMPARE(content->metadata.sources, stored.metadata.sources);
    QCOMPARE(content->mentions.size(), 3);
    QCOMPARE(content->row.title, u"Maps 𐐷 and borders"_s);
    QCOMPARE(content->row.path, library.file(u"maps.txt"_s));
    QCOMPARE(content->row.passages, 2);
}

void TestStore::actorsAreMergedOverDocuments()
{
    WrittenLibrary library;
    QVERIFY(library.store(borderDocuments()));
    const auto reader = library.reader();
    const auto mayor = reader->actorOf(u"person:jose-mamani"_s);
    QVERIFY(mayor);
    const auto detail = reader->actor(*mayor);
    QVERIFY(detail);
    QCOMPARE(detail->row.name, u"José Mamani"_s); // the form with its accent, whichever document came first
    QCOMPARE(detail->row.documents, 2);
    QCOMPARE(detail->row.mentions, 2);
    QCOMPARE(detail->row.relations, 2);
    QCOMPARE(detail->aliases, QStringList{u"Jose Mamani"_s});
    const auto bolivia = reader->actor(*reader->actorOf(u"Bolivia"_s));
    QCOMPARE(bolivia->row.mentions, 5);
    QCOMPARE(bolivia->row.events, 2);
    QCOMPARE(bolivia->companions.first().first.name, u"Chile"_s);
}

void TestStore::namesSayWhy()
{
    WrittenLibrary library;
    DocumentBuilder told({u"The Salt League (SL) met."_s});
    const int league = told.actor(u"organization:salt-league"_s, u"Salt League"_s, ActorKind::Organization, {u"SL"_s, u"the League"_s});
    told.findings.actors[league].aliasReasons = {AliasReason::Acronym};
    DocumentBuilder again({u"La Liga de la Sal (SL) se reunió."_s}, Language::Spanish);
    const int liga = again.actor(u"organization:salt-league"_s, u"Liga de la Sal"_s, ActorKind::Organization, {u"SL"_s});
    again.findings.actors[liga].aliasReasons = {AliasReason::Written};
    QVERIFY(library.store({{u"league.txt"_s, told.prepared()}, {u"sal.txt"_s, again.prepared()}}));
    const auto reader = library.reader();
    const auto detail = reader->actor(*reader->actorOf(u"organization:salt-league"_s));
    QVERIFY(detail);
    QStringList names;
    for (qsizetype i = 0; i < detail->aliases.size(); ++i)
        names.append(detail->aliases[i] + u": "_s + word(detail->aliasReasons[i]));
    QVERIFY2(names.contains(u"SL: acronym"_s), qPrintable(names.join(u'\n'))); // as the first document has it
    QVERIFY2(names.contains(u"the League: written"_s), qPrintable(names.join(u'\n')));
}

void TestStore::pronounsCountButAreNoNames()
{
    WrittenLibrary library;
    DocumentBuilder told({u"Teodoro Villcarani spoke. Then he left."_s});
    const int mayor = told.actor(u"person:teodoro-villcarani"_s, u"Teodoro Villcarani"_s, ActorKind::Person);
    told.findings.mentions.append({{31, 33}, mayor, MentionForm::Pronoun, 0.8});
    QVERIFY(library.store({{u"mayor.txt"_s, told.prepared()}}));
    const auto reader = library.reader();
    const auto detail = reader->actor(*reader->actorOf(u"person:teodoro-villcarani"_s));
    QVERIFY(detail);
    QCOMPARE(detail->row.mentions, 2);
    QCOMPARE(detail->forms, (QList<QPair<QString, int>>{{u"Teodoro Villcarani"_s, 1}}));
    QVERIFY(detail->aliases.isEmpty());
}

void TestStore::eventsAreMergedOverDocuments()
{
    WrittenLibrary library;
    QVERIFY(library.store(borderDocuments()));
    const auto reader = library.reader();
    const auto events = reader->events({}, {}, 10);
    QVERIFY(events);
    QCOMPARE(events->rows.size(), 2);
    const EventRow &treaty = events->rows.first();
    QCOMPARE(treaty.documents, 2);
    QCOMPARE(treaty.evidence, 2);
    QCOMPARE(treaty.date->toString(), u"1904-10-20"_s); // the more precise of the two tellings
    QCOMPARE(treaty.participants.size(), 2);
    QCOMPARE(reader->evidenceOf(treaty.id)->size(), 2);
}

void TestStore::symmetricRelationsAreOne()
{
    WrittenLibrary library;
    QVERIFY(library.store(borderDocuments()));
    const auto reader = library.reader();
    RelationFilter filter;
    filter.predicates = {Category::Agree};
    const auto relations = reader->relations(filter, {}, 10);
    QVERIFY(relations);
    QCOMPARE(relations->rows.size(), 1); // "Chile and Bolivia" and "Bolivia y Chile"
    QCOMPARE(relations->rows.first().evidence, 2);
    QVERIFY(relations->rows.first().event.isValid());
}

void TestStore::orderDoesNotMatter()
{
    auto documents = borderDocuments();
    WrittenLibrary forwards;
    QVERIFY(forwards.store(documents));
    std::reverse(documents.begin(), documents.end());
    WrittenLibrary backwards;
    for (const auto &document : documents)
        QVERIFY(backwards.store({document}));
    QCOMPARE(backwards.dump(), forwards.dump());
}

void TestStore::placeOfAnEventMayChange()
{
    const auto telling = [](int number, const QString &town) {
        DocumentBuilder builder({u"Paper %1: they met at %2."_s.arg(number).arg(town)});
        const int place = builder.actor(u"town-"_s + town, town, ActorKind::Municipality);
        builder.event(u"meeting"_s, u"Meeting"_s, Category::Consult, u"1999"_s, {}, u"they met at"_s);
        builder.findings.events.last().place = place;
        return qMakePair(u"paper%1.txt"_s.arg(number), builder.prepared());
    };
    const auto placeIn = [](const WrittenLibrary &library) { return library.reader()->events({}, {}, 1)->rows.first().place->name; };
    WrittenLibrary library; // one by one: the place changes with the third, when its actor is not in the paper that tells it
    QVERIFY(library.store({telling(1, u"Putre"_s)}));
    QCOMPARE(placeIn(library), u"Putre"_s);
    QVERIFY(library.store({telling(2, u"Visviri"_s)}));
    QVERIFY(library.store({telling(3, u"Visviri"_s)}));
    QCOMPARE(placeIn(library), u"Visviri"_s);
    QCOMPARE(checkLibrary(library.path()).value(), QStringList());
    QVERIFY(library.store({{u"paper2.txt"_s, DocumentBuilder({u"Nothing."_s}).prepared()}, {u"paper3.txt"_s, DocumentBuilder({u"Nil."_s}).prepared()}}));
    QCOMPARE(placeIn(library), u"Putre"_s);
    QCOMPARE(checkLibrary(library.path()).value(), QStringList());
}

void TestStore::storingTwiceChangesNothing()
{
    WrittenLibrary library;
    QVERIFY(library.store(borderDocuments()));
    const QString once = library.dump();
    QVERIFY(library.store(borderDocuments()));
    QCOMPARE(library.dump(), once);
}

void TestStore::sameTextTwiceIsOneDocument()
{
    WrittenLibrary library;
    const auto documents = borderDocuments();
    QVERIFY(library.store(documents));
    const QString once = library.dump();
    QFile original(library.file(documents[0].first));
    QVERIFY(original.open(QIODevice::WriteOnly)); // a duplicate is one only while the other file is still there
    QVERIFY(library.store({{u"copy.txt"_s, documents[0].second}}));
    QCOMPARE(library.dump(), once);
    QCOMPARE(checkLibrary(library.path()).value(), QStringList());
}

void TestStore::changedFileTakesItsShareAway()
{
    const auto documents = borderDocuments();
    WrittenLibrary changed;
    QVERIFY(changed.store(documents));
    const auto before = documentNamed(*changed.reader(), u"salida"_s);
    const PreparedDocument anew = DocumentBuilder({u"Nothing of it is left."_s}).title(u"La salida al mar"_s).prepared();
    QVERIFY(changed.store({{u"salida.txt"_s, anew}}));
    QCOMPARE(documentNamed(*changed.reader(), u"salida"_s), before); // the same document, whole anew
    QCOMPARE(changed.reader()->actorOf(u"united-states"_s).error().kind, Error::NotFound);
    QCOMPARE(checkLibrary(changed.path()).value(), QStringList());

    WrittenLibrary direct;
    QVERIFY(direct.store({documents[0], documents[2], {u"salida.txt"_s, anew}}));
    QCOMPARE(changed.dump(), direct.dump());
}

void TestStore::removedDocumentLeavesNothing()
{
    WrittenLibrary library;
    QVERIFY(library.store(borderDocuments()));
    {
        const auto connection = openForWriting(library.path());
        auto transaction = Transaction::begin(**connection);
        Writer writer(**connection, nullptr, {1, u"test pack"_s});
        const auto ids = (*connection)->numbers("select id from document");
        QVERIFY(ids);
        for (const qint64 id : *ids)
            QVERIFY(writer.remove(DocumentId{id}));
        QVERIFY(writer.settle());
        QVERIFY((*transaction)->commit());
    }
    QCOMPARE(library.dump(), QString());
    QCOMPARE(checkLibrary(library.path()).value(), QStringList());
}

void TestStore::unsoundFindingsAreLeftOut()
{
    DocumentBuilder builder({u"Chile signed."_s});
    const int chile = builder.actor(u"chile"_s, u"Chile"_s, ActorKind::State);
    builder.findings.mentions.append({{900, 905}, chile, MentionForm::Name, 1});
    builder.findings.mentions.append({{0, 5}, 7, MentionForm::Name, 1});
    builder.findings.relations.append({chile, Category::Agree, 9, Polarity::Asserted, {}, -1, {{{0, 5}, 1}}});
    builder.event(u"e"_s, u"Signing"_s, Category::Agree, {}, {chile, 12}, u"signed"_s);
    builder.findings.events.last().evidence = {{{5, 5}, 1}};
    WrittenLibrary library;
    QVERIFY(library.store({{u"a.txt"_s, builder.prepared()}}));
    QCOMPARE(checkLibrary(library.path()).value(), QStringList());
    const auto info = library.reader()->info();
    QCOMPARE(info->mentions, 1);
    QCOMPARE(info->events, 0);
    QCOMPARE(info->relations, 0);
}

void TestStore::decisionsAreKept()
{
    WrittenLibrary library;
    QVERIFY(library.store(borderDocuments()));
    const auto connection = openForWriting(library.path());
    QVERIFY((*connection)->run("insert into decision (time, type, payload) values ('2026-06-03T10:00:00.000Z', 'rename', '{\"actor\": \"chile\"}')"));
    QVERIFY((*connection)->run("insert into decision (time, type, payload, undoes) values ('2026-06-03T10:01:00.000Z', 'undo', '{}', 1)"));
    QVERIFY(!(*connection)->run("update decision set type = 'merge' where id = 1"));
    QVERIFY(!(*connection)->run("delete from decision"));
    QVERIFY(!(*connection)->run("insert or replace into decision (id, time, type, payload) values (1, '', 'x', '{}')"));
    QVERIFY(!(*connection)->run("insert into decision (time, type, payload) values ('', 'rename', 'no json')"));
    // The machine layer goes and comes anew; the log stays as it is.
    QVERIFY(library.store({{u"border.txt"_s, DocumentBuilder({u"Another text."_s}).prepared()}}));
    QCOMPARE((*connection)->number("select count(*) from decision").value(), 2);
    QCOMPARE(library.reader()->info()->decisions, 2);
    QCOMPARE((*connection)->row("select type, payload from decision where id = 1", {}, [](const Row &row) { return row.text(0) + row.text(1); })->value(),
             u"rename{\"actor\": \"chile\"}"_s);
}

QTEST_GUILESS_MAIN(TestStore)
#include "test_store.moc"

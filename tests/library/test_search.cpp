// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/source_text.h"
#include "written_library.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace apacheta;

// Searching a real library: what is found, how it was understood, why nothing was found.
class TestSearch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void finds_data();
    void finds();
    void saysHowItWasUnderstood();
    void advises_data();
    void advises();
    void neverFails_data();
    void neverFails();
    void matchesStandInTheText();
    void bestComesFirst();
    void boundsVeryCommonWords();
    void stopsWhenRevoked();
    void emptyLibraryAdvises();

private:
    WrittenLibrary m_library;
    std::unique_ptr<Reader> m_reader;
};

void TestSearch::initTestCase()
{
    QVERIFY(m_library.store(borderDocuments()));
    m_reader = m_library.reader();
    QVERIFY(m_reader);
}

void TestSearch::finds_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("paragraphs"); // "title word:paragraph"
    // The acronym of one text is a word of another: only capitals mean it.
    QTest::newRow("words are no acronyms") << u"mar"_s << QStringList{u"La salida:1"_s};
    const QString border1 = u"A border:1"_s, border2 = u"A border:2"_s, border3 = u"A border:3"_s;
    const QString salida1 = u"La salida:1"_s, salida2 = u"La salida:2"_s, maps1 = u"Maps 𐐷:1"_s, maps2 = u"Maps 𐐷:2"_s;
    QTest::newRow("without its accent") << u"tarapaca"_s << QStringList{salida1};
    QTest::newRow("phrase") << u"“salida al mar”"_s << QStringList{salida1};
    QTest::newRow("phrase not in this order") << u"\"mar al salida\""_s << QStringList();
    QTest::newRow("Spanish stem") << u"negociación"_s << QStringList{salida1};
    QTest::newRow("English stem") << u"sign"_s << QStringList{border1};
    QTest::newRow("cut word") << u"frontera"_s << QStringList{maps1};
    QTest::newRow("ligature") << u"fine"_s << QStringList{maps1};
    QTest::newRow("apostrophe") << u"Jach'a"_s << QStringList{maps1};
    QTest::newRow("alias of the pack") << u"EEUU"_s << QStringList{maps1, salida1};
    QTest::newRow("other language's name") << u"Lago Titicaca"_s << QStringList{border2};
    QTest::newRow("and back") << u"\"Lake Titicaca\""_s << QStringList{border2};
    QTest::newRow("or") << u"tarapaca OR maps OR map"_s << QStringList{maps1, salida1};
    QTest::newRow("without") << u"1904 -coast"_s << QStringList{salida2};
    QTest::newRow("prefix") << u"ambass*"_s << QStringList{border3};
    QTest::newRow("near") << u"port NEAR/3 arica"_s << QStringList{border2, maps2};
    QTest::newRow("not so near") << u"port NEAR/1 bolivia"_s << QStringList();
    QTest::newRow("near by stems") << u"signs NEAR/3 treaties"_s << QStringList{border1};
    QTest::newRow("actor") << u"actor:bolivia tratado"_s << QStringList{salida2};
    QTest::newRow("actor by alias") << u"actor:\"Estados Unidos\""_s << QStringList{salida1};
    QTest::newRow("actor by the beginning of a name") << u"actor:Titic"_s << QStringList{border2};
    QTest::newRow("year of a date") << u"year:1978"_s << QStringList{border3};
    QTest::newRow("year of the document") << u"year:2011"_s << QStringList{salida1, salida2};
    QTest::newRow("years") << u"year:1880..1890"_s << QStringList{maps2};
    QTest::newRow("author") << u"author:quispe arica"_s << QStringList{border2};
    QTest::newRow("title") << u"title:\"salida al mar\" 1904"_s << QStringList{salida2};
    QTest::newRow("language") << u"idioma:español 1904"_s << QStringList{salida2};
    QTest::newRow("kind") << u"kind:municipality"_s << QStringList{maps2};
    QTest::newRow("without an actor") << u"1904 -actor:bolivia"_s << QStringList();
    QTest::newRow("field or word") << u"actor:Titic OR tarapaca"_s << QStringList{border2, salida1};
}

void TestSearch::finds()
{
    QFETCH(QString, query);
    QFETCH(QStringList, paragraphs);
    const auto answer = m_reader->search(query, 20);
    QVERIFY(answer);
    QStringList found;
    for (const SearchHit &hit : answer->hits)
        found.append(hit.documentTitle.section(u' ', 0, 1) + u':' + QString::number(hit.paragraph));
    found.sort();
    paragraphs.sort();
    QCOMPARE(found, paragraphs);
    QCOMPARE(answer->total, paragraphs.size());
    QCOMPARE(answer->advice.isEmpty(), !paragraphs.isEmpty());
    QVERIFY(!answer->understood.isEmpty());
}

void TestSearch::saysHowItWasUnderstood()
{
    QCOMPARE(m_reader->search(u"EEUU observador"_s, 5)->understood,
             u"Looked for all of: EEUU, observador. Also under the names \"United States\", \"Estados Unidos\", \"EE.UU.\"."_s);
    QCOMPARE(m_reader->search(u"ta* mar"_s, 5)->understood,
             u"Looked for all of: ta*, mar. Beginnings of words (*) take one word of at least three letters: \"ta\" was looked for as it stands."_s);
}

void TestSearch::advises_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("advice");
    QTest::newRow("misspelt") << u"tarapcá"_s << u"No passage has the word \"tarapcá\". Did you mean \"tarapaca\"?"_s;
    QTest::newRow("unknown word") << u"zanahoria"_s << u"No passage has the word \"zanahoria\". Try another word, or its beginning with * after it."_s;
    QTest::newRow("never together") << u"tarapaca ambassadors"_s
                                    << u"Each part is found, but no passage has all of them. Leave one out, or put OR between them."_s;
    QTest::newRow("phrase") << u"\"mar al salida\""_s << u"These words never stand together as \"mar al salida\": leave out the quotation marks."_s;
    QTest::newRow("actor") << u"actor:Atlantis"_s << u"No actor is called \"Atlantis\". Look for it as a word instead: leave out actor:."_s;
    QTest::newRow("year") << u"year:1500"_s << u"No passage has a date of 1500. The dates of this library: year:1881..1978."_s;
    QTest::newRow("only left out") << u"-paz"_s << u"This only says what to leave out. Add a word to look for."_s;
    QTest::newRow("nothing") << u" … "_s << u"Type a word, a name or a \"phrase\" to look for."_s;
}

void TestSearch::advises()
{
    QFETCH(QString, query);
    QFETCH(QString, advice);
    const auto answer = m_reader->search(query, 5);
    QVERIFY(answer);
    QCOMPARE(answer->advice, advice);
}

void TestSearch::neverFails_data()
{
    QTest::addColumn<QString>("query");
    const QStringList queries{u"a AND (b"_s,       u"\""_s,           u"'"_s,          u"C++"_s,        u"OR"_s,         u"2.5"_s,
                              u"words : x"_s,      u"NEAR(a b, 5)"_s, u"a NEAR"_s,     u"*"_s,          u"-"_s,          u"col:val"_s,
                              u"^inicio"_s,        u"{words}: a"_s,   u"a\u0000b"_s,   u"'; drop"_s,    u"%_"_s,         u"𐐷 -𐐷"_s,
                              u"-(a OR -b) c"_s,   u"NOT (NOT a)"_s,  u"a -(-b)"_s,    u"(-a) OR b"_s,  u"(a -b) OR -c d"_s, u"actor:a -actor:a"_s,
                              u"title:' author:\""_s, u"lang:xx -lang:es"_s, u"year:1904 -year:1904"_s, u"kind:zzz"_s};
    for (const QString &query : queries)
        QTest::newRow(qPrintable(query)) << query;
}

void TestSearch::neverFails()
{
    QFETCH(QString, query);
    const auto answer = m_reader->search(query, 5);
    QVERIFY2(answer.hasValue(), answer ? "" : qPrintable(answer.error().detail));
    QVERIFY(!answer->hits.isEmpty() || !answer->advice.isEmpty());
}

void TestSearch::matchesStandInTheText()
{
    const auto answer = m_reader->search(u"frontera actor:Titicaca OR Jach'a OR mar"_s, 20);
    QVERIFY(answer && !answer->hits.isEmpty());
    for (const SearchHit &hit : answer->hits) {
        const auto content = m_reader->document(hit.document);
        QCOMPARE(SourceText(content->text).quote(hit.span), hit.text);
        for (const Span match : hit.matches)
            QVERIFY(match.begin >= 0 && match.begin < match.end && match.end <= hit.span.length());
    }
    const auto named = m_reader->search(u"actor:\"Lago Titicaca\""_s, 5);
    QCOMPARE(SourceText(named->hits.first().text).quote(named->hits.first().matches.value(0)), u"Lake Titicaca"_s);
    const auto page = m_reader->search(u"mares"_s, 5);
    QCOMPARE(page->hits.first().page, u"ii"_s);
}

void TestSearch::bestComesFirst()
{
    WrittenLibrary library;
    QList<QPair<QString, PreparedDocument>> documents;
    for (int i = 0; i < 30; ++i)
        documents.append({u"%1.txt"_s.arg(i), DocumentBuilder({u"Something about a harbour and much else that is of no interest here, number %1."_s.arg(i)}).prepared()});
    documents.append({u"best.txt"_s, DocumentBuilder({u"Harbour, harbour, harbour."_s}).title(u"best"_s).prepared()});
    QVERIFY(library.store(documents));
    const auto answer = library.reader()->search(u"harbour"_s, 3);
    QCOMPARE(answer->total, 31);
    QCOMPARE(answer->hits.first().documentTitle, u"best"_s);
    QVERIFY(library.store({{u"row.txt"_s, DocumentBuilder({u"There is no interest; here is much else besides, and a harbour without an end, as told long ago."_s})
                                              .title(u"row"_s).prepared()}}));
    QCOMPARE(library.reader()->search(u"harbour without"_s, 3)->total, 1);
    QVERIFY(library.store({{u"apart.txt"_s, DocumentBuilder({u"Without harbour."_s}).title(u"apart"_s).prepared()}}));
    QCOMPARE(library.reader()->search(u"harbour without"_s, 3)->hits.first().documentTitle, u"row"_s); // together before apart, though longer
}

void TestSearch::boundsVeryCommonWords()
{
    WrittenLibrary library;
    QStringList paragraphs;
    for (int i = 0; i < 5200; ++i)
        paragraphs.append(i % 100 == 0 ? u"common rare %1"_s.arg(i) : u"common %1"_s.arg(i));
    QVERIFY(library.store({{u"a.txt"_s, DocumentBuilder(paragraphs).prepared()}}));
    const auto answer = library.reader()->search(u"common"_s, 10);
    QVERIFY(answer->bounded);
    QCOMPARE(answer->hits.size(), 10);
    QVERIFY(answer->total > 5000);
    QVERIFY(answer->understood.contains(u"Very common"_s));
    const auto narrowed = library.reader()->search(u"common rare"_s, 10);
    QVERIFY(!narrowed->bounded);
    QCOMPARE(narrowed->total, 52);
    const auto within = library.reader()->search(u"common lang:en"_s, 10);
    QCOMPARE(within->total, 5200);
}

void TestSearch::stopsWhenRevoked()
{
    std::stop_source ticket;
    ticket.request_stop();
    WrittenLibrary library;
    QStringList paragraphs;
    for (int i = 0; i < 3000; ++i)
        paragraphs.append(u"common %1"_s.arg(i));
    QVERIFY(library.store({{u"a.txt"_s, DocumentBuilder(paragraphs).prepared()}}));
    const auto reader = library.reader();
    const auto answer = reader->search(u"common"_s, 10, ticket.get_token());
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Cancelled);
    QVERIFY(reader->search(u"common"_s, 10)); // the next question is its own
}

void TestSearch::emptyLibraryAdvises()
{
    WrittenLibrary library;
    QVERIFY(library.store({}));
    QCOMPARE(library.reader()->search(u"mar"_s, 5)->advice, u"The library has no documents yet. Add a folder or files first."_s);
}

QTEST_GUILESS_MAIN(TestSearch)
#include "test_search.moc"

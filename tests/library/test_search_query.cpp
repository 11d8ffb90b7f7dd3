// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/search_advice.h"
#include "library/search_match.h"
#include "library/search_query.h"
#include "text/fold.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace apacheta;

// Any text is a query; what it means is what a reader would expect.
class TestSearchQuery : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void anyTextIsAQuery_data();
    void anyTextIsAQuery();
    void years_data();
    void years();
    void addsOtherNames_data();
    void addsOtherNames();
    void describes_data();
    void describes();
    void highlights_data();
    void highlights();
    void measuresEdits_data();
    void measuresEdits();
};

void TestSearchQuery::reads_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("tree");
    QTest::newRow("words") << u"salida al mar"_s << u"all(word(salida) word(al) word(mar))"_s;
    QTest::newRow("accents and case") << u"TARAPACÁ"_s << u"word(tarapaca)"_s;
    QTest::newRow("phrase") << u"\"salida al mar\""_s << u"phrase(salida al mar)"_s;
    QTest::newRow("curly quotation marks") << u"“salida al mar”"_s << u"phrase(salida al mar)"_s;
    QTest::newRow("angle quotation marks") << u"«salida al mar»"_s << u"phrase(salida al mar)"_s;
    QTest::newRow("single curly") << u"‘salida al mar’"_s << u"phrase(salida al mar)"_s;
    QTest::newRow("single straight") << u"'salida al mar' paz"_s << u"all(phrase(salida al mar) word(paz))"_s;
    QTest::newRow("mixed marks") << u"“salida al mar\""_s << u"phrase(salida al mar)"_s;
    QTest::newRow("not closed") << u"paz \"salida al"_s << u"all(word(paz) phrase(salida al))"_s;
    QTest::newRow("apostrophe is no quotation") << u"O'Higgins"_s << u"phrase(o higgins)"_s;
    QTest::newRow("two apostrophes") << u"O'Higgins Jach'a"_s << u"all(phrase(o higgins) phrase(jach a))"_s;
    QTest::newRow("modifier apostrophe") << u"Jachʼa"_s << u"phrase(jach a)"_s;
    QTest::newRow("hyphen") << u"Arica-Parinacota"_s << u"phrase(arica parinacota)"_s;
    QTest::newRow("acronym") << u"EE.UU."_s << u"phrase(ee uu)"_s;
    QTest::newRow("number") << u"2.5"_s << u"phrase(2 5)"_s;
    QTest::newRow("OR") << u"paz OR guerra"_s << u"any(word(paz) word(guerra))"_s;
    QTest::newRow("Spanish O") << u"paz O guerra"_s << u"any(word(paz) word(guerra))"_s;
    QTest::newRow("small or is a word") << u"paz or guerra"_s << u"all(word(paz) word(or) word(guerra))"_s;
    QTest::newRow("OR binds looser") << u"a b OR c d"_s << u"any(all(word(a) word(b)) all(word(c) word(d)))"_s;
    QTest::newRow("lone OR") << u"OR"_s << u"word(or)"_s;
    QTest::newRow("OR at the end") << u"paz OR"_s << u"all(word(paz) word(or))"_s;
    QTest::newRow("AND") << u"paz AND guerra"_s << u"all(word(paz) word(guerra))"_s;
    QTest::newRow("minus") << u"paz -guerra"_s << u"all(word(paz) without(word(guerra)))"_s;
    QTest::newRow("minus before a phrase") << u"paz -\"la guerra\""_s << u"all(word(paz) without(phrase(la guerra)))"_s;
    QTest::newRow("NOT") << u"paz NOT guerra"_s << u"all(word(paz) without(word(guerra)))"_s;
    QTest::newRow("minus before a bracket") << u"paz -(guerra OR tregua)"_s << u"all(word(paz) without(any(word(guerra) word(tregua))))"_s;
    QTest::newRow("dash between words") << u"1879 - 1883"_s << u"all(word(1879) word(1883))"_s;
    QTest::newRow("prefix") << u"tarap*"_s << u"prefix(tarap)"_s;
    QTest::newRow("prefix too short") << u"ta*"_s << u"word(ta)"_s;
    QTest::newRow("prefix of two words") << u"arica-pari*"_s << u"phrase(arica pari)"_s;
    QTest::newRow("NEAR") << u"lago NEAR frontera"_s << u"near/10(word(lago) word(frontera))"_s;
    QTest::newRow("NEAR with number") << u"lago NEAR/5 frontera paz"_s << u"all(near/5(word(lago) word(frontera)) word(paz))"_s;
    QTest::newRow("NEAR of three") << u"a NEAR b NEAR/3 c"_s << u"near/10(word(a) word(b) word(c))"_s;
    QTest::newRow("NEAR of a field") << u"actor:Chile NEAR b"_s << u"all(actor(Chile) word(b))"_s;
    QTest::newRow("NEAR alone") << u"NEAR"_s << u"word(near)"_s;
    QTest::newRow("brackets") << u"(paz OR tregua) 1904"_s << u"all(any(word(paz) word(tregua)) word(1904))"_s;
    QTest::newRow("brackets not closed") << u"a AND (b"_s << u"all(word(a) word(b))"_s;
    QTest::newRow("brackets not opened") << u"a) b"_s << u"all(word(a) word(b))"_s;
    QTest::newRow("field") << u"actor:Chile mar"_s << u"all(actor(Chile) word(mar))"_s;
    QTest::newRow("field with phrase") << u"actor:\"Evo Morales\""_s << u"actor(Evo Morales)"_s;
    QTest::newRow("field after a space") << u"actor: Chile"_s << u"actor(Chile)"_s;
    QTest::newRow("Spanish field") << u"año:1904 Título:mar"_s << u"all(year(1904) title(mar))"_s;
    QTest::newRow("years") << u"year:1879..1883"_s << u"year(1879..1883)"_s;
    QTest::newRow("no year") << u"year:soon"_s << u"word(soon)"_s;
    QTest::newRow("without a field") << u"mar -actor:Peru"_s << u"all(word(mar) without(actor(Peru)))"_s;
    QTest::newRow("unknown field is words") << u"foo:bar"_s << u"phrase(foo bar)"_s;
    QTest::newRow("field without value") << u"actor:"_s << QString();
    QTest::newRow("marks only") << u"+++ ***"_s << QString();
    QTest::newRow("C++") << u"C++"_s << u"word(c)"_s;
    QTest::newRow("ligature, soft hyphen, zero width space") << u"ﬁr\u00ADma\u200B"_s << u"word(firma)"_s;
    QTest::newRow("NFD") << u"Tarapaca\u0301"_s << u"word(tarapaca)"_s;
}

void TestSearchQuery::reads()
{
    QFETCH(QString, query);
    QFETCH(QString, tree);
    const SearchQuery read = readQuery(query);
    QCOMPARE(read.root ? treeOf(*read.root) : QString(), tree);
}

void TestSearchQuery::anyTextIsAQuery_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("empty") << QString();
    QTest::newRow("quotation mark") << u"\""_s;
    QTest::newRow("minus") << u"-"_s;
    QTest::newRow("minuses") << u"--- - -(- "_s;
    QTest::newRow("deep brackets") << QString(5000, u'(') + u"a"_s + QString(5000, u')');
    QTest::newRow("closing brackets") << QString(300, u')');
    QTest::newRow("many words") << u"palabra "_s.repeated(10000);
    QTest::newRow("operators only") << u"AND OR NOT NEAR NEAR/5 -NOT OR"_s;
    QTest::newRow("outside the BMP") << u"𐐷𐐷 \"𐐷\" 𐐷*"_s;
    QTest::newRow("lone surrogate") << QString(QChar(0xD800)) + u"a"_s;
    QTest::newRow("control characters") << QString::fromUtf16(u"a\u0000b\u0001", 4);
    QTest::newRow("not not not") << u"NOT NOT NOT paz"_s;
}

void TestSearchQuery::anyTextIsAQuery()
{
    QFETCH(QString, query);
    const Stemmer stemmer;
    const SearchQuery read = readQuery(query);
    if (!read.root)
        return;
    QVERIFY(!described(*read.root).isEmpty());
    if (isWordsOnly(*read.root))
        QVERIFY(!matchExpression(*read.root, stemmer).isEmpty());
}

void TestSearchQuery::years_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::newRow("year") << u"1904"_s << 19040000 << 19041231;
    QTest::newRow("dots") << u"1879..1883"_s << 18790000 << 18831231;
    QTest::newRow("hyphen") << u"1879-1883"_s << 18790000 << 18831231;
    QTest::newRow("short end") << u"1879-83"_s << 18790000 << 18831231;
    QTest::newRow("open") << u"1879.."_s << 18790000 << 99991231;
    QTest::newRow("backwards") << u"1883..1879"_s << 0 << 0;
    QTest::newRow("word") << u"soon"_s << 0 << 0;
    QTest::newRow("too short") << u"19"_s << 0 << 0;
}

void TestSearchQuery::years()
{
    QFETCH(QString, text);
    QFETCH(int, from);
    QFETCH(int, to);
    QCOMPARE(yearSpanOf(text).value_or(YearSpan{}), (YearSpan{from, to}));
}

void TestSearchQuery::addsOtherNames_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("tree");
    QTest::newRow("acronym") << u"EEUU"_s << u"any(word(eeuu) phrase(estados unidos) phrase(ee uu))"_s;
    QTest::newRow("row of words") << u"el Lake Titicaca hoy"_s
                                  << u"all(word(el) any(all(word(lake) word(titicaca)) phrase(lago titicaca)) word(hoy))"_s;
    QTest::newRow("phrase") << u"\"lake titicaca\""_s << u"any(phrase(lake titicaca) phrase(lago titicaca))"_s;
    QTest::newRow("longer name with it adds nothing") << u"Chile"_s << u"word(chile)"_s;
    QTest::newRow("no name") << u"mar"_s << u"word(mar)"_s;
    QTest::newRow("left out words stay") << u"mar -EEUU"_s << u"all(word(mar) without(word(eeuu)))"_s;
    QTest::newRow("fields stay") << u"actor:EEUU"_s << u"actor(EEUU)"_s;
}

void TestSearchQuery::addsOtherNames()
{
    QFETCH(QString, query);
    QFETCH(QString, tree);
    const QHash<QString, QStringList> names{{u"eeuu"_s, {u"Estados Unidos"_s, u"EE.UU."_s, u"EE. UU."_s}},
                                            {u"lake titicaca"_s, {u"Lago Titicaca"_s}},
                                            {u"chile"_s, {u"República de Chile"_s}}};
    const SearchNode root = withOtherNames(*readQuery(query).root, [&](const QString &typed) { return names.value(nameKey(typed)); });
    QCOMPARE(treeOf(root), tree);
}

void TestSearchQuery::describes_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("all of") << u"\"salida al mar\" Tacna*"_s << u"all of: \"salida al mar\", tacna*"_s;
    QTest::newRow("nested") << u"(paz O tregua) -guerra"_s << u"all of: (any of: paz, tregua), without guerra"_s;
    QTest::newRow("fields") << u"actor:Chile year:1904"_s << u"all of: naming Chile, of 1904"_s;
    QTest::newRow("not a field") << u"paz -lang:es"_s << u"all of: paz, not in the language es"_s;
    QTest::newRow("near") << u"lago NEAR/5 paz"_s << u"lago, paz within 5 words"_s;
}

void TestSearchQuery::describes()
{
    QFETCH(QString, query);
    QFETCH(QString, sentence);
    QCOMPARE(described(*readQuery(query).root), sentence);
}

void TestSearchQuery::highlights_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("marked");
    QTest::newRow("word") << u"tarapaca"_s << u"De Tarapacá a Arica"_s << u"De [Tarapacá] a Arica"_s;
    QTest::newRow("Spanish stem") << u"negociación"_s << u"Las negociaciones siguen"_s << u"Las [negociaciones] siguen"_s;
    QTest::newRow("English stem") << u"treaties"_s << u"The treaty of 1904"_s << u"The [treaty] of 1904"_s;
    QTest::newRow("phrase") << u"\"salida al mar\""_s << u"Una salida  al\nmar y el mar"_s << u"Una [salida  al\nmar] y el mar"_s;
    QTest::newRow("prefix") << u"fron*"_s << u"La frontera"_s << u"La [frontera]"_s;
    QTest::newRow("word cut at the line's end") << u"frontera"_s << u"the fron-\ntera line"_s << u"the [fron-\ntera] line"_s;
    QTest::newRow("ligature") << u"fine"_s << u"a ﬁne line"_s << u"a [ﬁne] line"_s;
    QTest::newRow("soft hyphen") << u"frontera"_s << u"la fron\u00ADtera"_s << u"la [fron\u00ADtera]"_s;
    QTest::newRow("apostrophes") << u"Jach'a"_s << u"Jachʼa Marka"_s << u"[Jachʼa] Marka"_s;
    QTest::newRow("outside the BMP") << u"mar"_s << u"𐐷 mar 𐐷 mar"_s << u"𐐷 [mar] 𐐷 [mar]"_s;
    QTest::newRow("NFD") << u"Tarapacá"_s << u"De Tarapaca\u0301."_s << u"De [Tarapaca\u0301]."_s;
    QTest::newRow("left out is not marked") << u"paz -guerra"_s << u"paz y guerra"_s << u"[paz] y guerra"_s;
}

void TestSearchQuery::highlights()
{
    QFETCH(QString, query);
    QFETCH(QString, text);
    QFETCH(QString, marked);
    const Stemmer stemmer;
    const QList<Span> spans = Highlighter(*readQuery(query).root, stemmer).matchesIn(text);
    const QList<uint> codePoints = text.toUcs4();
    QString result;
    for (qsizetype i = 0; i <= codePoints.size(); ++i) {
        for (const Span span : spans) {
            if (span.end == i)
                result += u']';
            if (span.begin == i)
                result += u'[';
        }
        if (i < codePoints.size())
            result += QString::fromUcs4(reinterpret_cast<const char32_t *>(&codePoints[i]), 1);
    }
    QCOMPARE(result, marked);
}

void TestSearchQuery::measuresEdits_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<int>("distance");
    QTest::newRow("same") << u"mar"_s << u"mar"_s << 0;
    QTest::newRow("changed") << u"tarapaka"_s << u"tarapaca"_s << 1;
    QTest::newRow("left out") << u"boliva"_s << u"bolivia"_s << 1;
    QTest::newRow("swapped") << u"tarpaaca"_s << u"tarapaca"_s << 1;
    QTest::newRow("two") << u"iqique"_s << u"iquiqe"_s << 2;
    QTest::newRow("too far") << u"arica"_s << u"oruro"_s << 3;
    QTest::newRow("empty") << u""_s << u"ab"_s << 2;
}

void TestSearchQuery::measuresEdits()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(int, distance);
    QCOMPARE(editDistance(a, b, 2), distance);
    QCOMPARE(editDistance(b, a, 2), distance);
}

QTEST_GUILESS_MAIN(TestSearchQuery)
#include "test_search_query.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Real styles through citeproc-js: citations with locators, bibliographies, both languages. Skips where they are not installed.
#include "citation/citation.h"
#include "citation/csl_files.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace apacheta;

namespace {

QJsonObject article(const QString &id, const QString &family, const QString &title)
{
    return {{u"id"_s, id},
            {u"type"_s, u"article-journal"_s},
            {u"title"_s, title},
            {u"language"_s, u"es"_s},
            {u"author"_s, QJsonArray{QJsonObject{{u"family"_s, family}, {u"given"_s, u"Ana María"_s}},
                                     QJsonObject{{u"family"_s, u"Quispe"_s}, {u"given"_s, u"Juan"_s}}}},
            {u"issued"_s, QJsonObject{{u"date-parts"_s, QJsonArray{QJsonArray{2017, 5, 21}}}}},
            {u"container-title"_s, u"Revista Andina"_s},
            {u"volume"_s, u"12"_s},
            {u"page"_s, u"10-20"_s}};
}

const QJsonObject work = article(u"alvarez2017frontera"_s, u"Álvarez"_s, u"La frontera abierta & el mar"_s);

} // namespace

class TestCitation final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cites_data();
    void cites();
    void listsWorks_data();
    void listsWorks();
    void spanishLettersStandInTheirPlace();
    void htmlKeepsItalics();
    void severalAreOneCitation();
    void notesOfATextAreShortened();
    void worksOfATextAreToldApart();
    void changedItemIsReadAnew();
    void manyStylesOneAfterTheOther();
    void dependentStyleIsItsParent();
    void nearestLocaleIsFound_data();
    void nearestLocaleIsFound();
    void unknownStyleIsAnError();
    void oddItemsAreNoCrash_data();
    void oddItemsAreNoCrash();
    void stylesAreListed();

private:
    std::unique_ptr<CitationProcessor> m_processor;
};

void TestCitation::initTestCase()
{
    Result<std::unique_ptr<CitationProcessor>> made = CitationProcessor::create();
    if (!made && made.error().kind == Error::Unavailable)
        QSKIP(qPrintable(made.error().message));
    QVERIFY2(bool(made), made ? "" : qPrintable(made.error().message + made.error().detail));
    m_processor = std::move(made).value();
}

void TestCitation::cites_data()
{
    QTest::addColumn<QString>("style");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<Locator>("locator");
    QTest::addColumn<QString>("plain");
    const Locator none;
    const Locator page{u"page"_s, u"14"_s};
    const Locator pages{u"page"_s, u"14-16"_s};
    const Locator paragraph{u"paragraph"_s, u"7"_s};
    const Locator paragraphs{u"paragraph"_s, u"7-9"_s};
    const Locator section{u"section"_s, u"2"_s};
    const QString apa = u"apa"_s;
    const QString en = u"en-US"_s;
    const QString es = u"es-ES"_s;
    QTest::newRow("apa") << apa << en << none << u"(Álvarez & Quispe, 2017)"_s;
    QTest::newRow("apa, page") << apa << en << page << u"(Álvarez & Quispe, 2017, p. 14)"_s;
    QTest::newRow("apa, pages") << apa << en << pages << u"(Álvarez & Quispe, 2017, pp. 14–16)"_s;
    QTest::newRow("apa, paragraph") << apa << en << paragraph << u"(Álvarez & Quispe, 2017, para. 7)"_s;
    QTest::newRow("apa, section") << apa << en << section << u"(Álvarez & Quispe, 2017, sec. 2)"_s;
    QTest::newRow("apa es, paragraph") << apa << es << paragraph << u"(Álvarez & Quispe, 2017, párr. 7)"_s;
    const QString chicago = u"chicago-author-date"_s;
    QTest::newRow("chicago, page") << chicago << en << page << u"(Álvarez and Quispe 2017, 14)"_s;
    QTest::newRow("chicago es, paragraph")
        << chicago << es << paragraph << u"(Álvarez y Quispe 2017, párr. 7)"_s;
    const QString note = u"chicago-fullnote-bibliography"_s;
    QTest::newRow("chicago note, page")
        << note << en << page
        << u"Ana María Álvarez and Juan Quispe, “La frontera abierta & el mar,” Revista Andina 12 (May 21, 2017): 14."_s;
    QTest::newRow("chicago note es, paragraph")
        << note << es << paragraph
        << u"Ana María Álvarez y Juan Quispe, «La frontera abierta & el mar», Revista Andina 12 (21 de mayo de 2017): párr. 7."_s;
    const QString mla = u"modern-language-association"_s;
    QTest::newRow("mla, page") << mla << en << page << u"(Álvarez and Quispe 14)"_s;
    QTest::newRow("mla es, none") << mla << es << none << u"(Álvarez y Quispe)"_s;
    QTest::newRow("mla glues the label, we do not")
        << mla << en << paragraph << u"(Álvarez and Quispe, para. 7)"_s;
    const QString iso = u"iso690-author-date-es"_s;
    QTest::newRow("iso 690, page") << iso << es << page << u"(Álvarez y Quispe 2017, p. 14)"_s;
    QTest::newRow("iso 690 calls a paragraph a page, we do not")
        << iso << es << paragraph << u"(Álvarez y Quispe 2017, párr. 7)"_s;
    QTest::newRow("iso 690, paragraphs")
        << iso << es << paragraphs << u"(Álvarez y Quispe 2017, párr. 7-9)"_s;
    const QString vancouver = u"vancouver"_s;
    QTest::newRow("vancouver") << vancouver << en << none << u"(1)"_s;
    QTest::newRow("vancouver, page") << vancouver << en << page << u"(1, p. 14)"_s;
    QTest::newRow("vancouver es, paragraph") << vancouver << es << paragraph << u"(1, párr. 7)"_s;
    QTest::newRow("harvard, pages") << u"harvard-cite-them-right"_s << en << pages
                                    << u"(Álvarez and Quispe, 2017, pp. 14–16)"_s;
}

void TestCitation::cites()
{
    QFETCH(QString, style);
    QFETCH(QString, locale);
    QFETCH(Locator, locator);
    QFETCH(QString, plain);
    const Result<Formatted> made = m_processor->citation({{work, locator}}, style, locale);
    QVERIFY2(bool(made), made ? "" : qPrintable(made.error().message + made.error().detail));
    QCOMPARE(made->plain, plain);
}

void TestCitation::listsWorks_data()
{
    QTest::addColumn<QString>("style");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("plain");
    QTest::newRow("apa")
        << u"apa"_s << u"en-US"_s
        << u"Álvarez, A. M., & Quispe, J. (2017). La frontera abierta & el mar. Revista Andina, 12, 10–20."_s;
    QTest::newRow("chicago es")
        << u"chicago-author-date"_s << u"es-ES"_s
        << u"Álvarez, Ana María, y Juan Quispe. 2017. «La frontera abierta & el mar». Revista Andina 12 (mayo): 10-20."_s;
    QTest::newRow("mla")
        << u"modern-language-association"_s << u"en-US"_s
        << u"Álvarez, Ana María, and Juan Quispe. “La frontera abierta & el mar.” Revista Andina, vol. 12, May 2017, pp. 10–20."_s;
    QTest::newRow("iso 690 es")
        << u"iso690-author-date-es"_s << u"es-ES"_s
        << u"ÁLVAREZ, A.M. y QUISPE, J., 2017. La frontera abierta & el mar. Revista Andina, vol. 12, pp. 10-20."_s;
    QTest::newRow("vancouver")
        << u"vancouver"_s << u"en-US"_s
        << u"1. Álvarez AM, Quispe J. La frontera abierta & el mar. Revista Andina. 2017 May 21;12:10–20."_s;
}

void TestCitation::listsWorks()
{
    QFETCH(QString, style);
    QFETCH(QString, locale);
    QFETCH(QString, plain);
    const Result<Formatted> made = m_processor->bibliography({work}, style, locale);
    QVERIFY2(bool(made), made ? "" : qPrintable(made.error().message + made.error().detail));
    QCOMPARE(made->plain, plain);
}

void TestCitation::spanishLettersStandInTheirPlace()
{
    QList<QJsonObject> works;
    for (const QString &family : {u"Zapata"_s, u"Ñahui"_s, u"Nina"_s, u"Álvarez"_s, u"Ovando"_s, u"Aranda"_s})
        works << article(family, family, u"Hitos"_s);
    const Result<Formatted> made = m_processor->bibliography(works, u"apa"_s, u"es-ES"_s);
    QVERIFY(made);
    QStringList families;
    for (const QString &line : made->plain.split(u'\n'))
        families << line.section(u',', 0, 0);
    QCOMPARE(families,
             QStringList({u"Álvarez"_s, u"Aranda"_s, u"Nina"_s, u"Ñahui"_s, u"Ovando"_s, u"Zapata"_s}));
    QCOMPARE(made->html.count("</p>"_L1), 6);
}

void TestCitation::htmlKeepsItalics()
{
    const Result<Formatted> made = m_processor->bibliography({work}, u"apa"_s, u"en-US"_s);
    QVERIFY(made);
    QVERIFY2(made->html.contains("<i>Revista Andina</i>"_L1), qPrintable(made->html));
    QVERIFY2(made->html.startsWith("<p style=\"margin-left:2em; text-indent:-2em\">"_L1),
             qPrintable(made->html));
    QVERIFY2(!made->html.contains("abierta & el"_L1), qPrintable(made->html));
}

void TestCitation::severalAreOneCitation()
{
    const QJsonObject other = article(u"zapata"_s, u"Zapata"_s, u"Hitos"_s);
    const Result<Formatted> made =
        m_processor->citation({{other, {}}, {work, {u"page"_s, u"3"_s}}}, u"apa"_s, u"en-US"_s);
    QVERIFY(made);
    QCOMPARE(made->plain, u"(Álvarez & Quispe, 2017, p. 3; Zapata & Quispe, 2017)"_s);
}

void TestCitation::notesOfATextAreShortened()
{
    const QJsonObject other = article(u"zapata"_s, u"Zapata"_s, u"Hitos"_s);
    const auto page = [](const QString &value) { return Locator{u"page"_s, value}; };
    const auto made = m_processor->citations({{{work, page(u"14"_s)}}, {{work, page(u"15"_s)}}, {{other, {}}}, {{work, {u"paragraph"_s, u"3"_s}}}},
                                             u"chicago-fullnote-bibliography-with-ibid"_s, u"en-US"_s);
    QVERIFY2(bool(made), made ? "" : qPrintable(made.error().message + made.error().detail));
    QStringList plain;
    for (const Formatted &one : *made)
        plain << one.plain;
    QCOMPARE(plain.size(), 4);
    QVERIFY2(plain.at(0).startsWith(u"Ana María Álvarez and Juan Quispe, “La frontera"_s), qPrintable(plain.at(0)));
    QCOMPARE(plain.at(1), u"Ibid., 15."_s);
    QVERIFY2(plain.at(3).startsWith(u"Álvarez and Quispe, “La frontera abierta & el mar,” para. 3"_s), qPrintable(plain.at(3)));
    // Nothing of a text is remembered by what comes after.
    const auto alone = m_processor->citation({{work, page(u"14"_s)}}, u"chicago-fullnote-bibliography-with-ibid"_s, u"en-US"_s);
    QCOMPARE(alone->plain, plain.at(0));
}

void TestCitation::worksOfATextAreToldApart()
{
    const QJsonObject other = article(u"alvarez2017hitos"_s, u"Álvarez"_s, u"Hitos"_s);
    const auto made = m_processor->citations({{{work, {}}}, {{other, {}}}}, u"apa"_s, u"en-US"_s);
    QVERIFY(made);
    QCOMPARE(made->at(0).plain, u"(Álvarez & Quispe, 2017b)"_s);
    QCOMPARE(made->at(1).plain, u"(Álvarez & Quispe, 2017a)"_s);
}

void TestCitation::changedItemIsReadAnew()
{
    QJsonObject changed = work;
    changed.insert(u"issued"_s, QJsonObject{{u"date-parts"_s, QJsonArray{QJsonArray{1999}}}});
    QCOMPARE(m_processor->citation({{work, {}}}, u"apa"_s, u"en-US"_s)->plain, u"(Álvarez & Quispe, 2017)"_s);
    QCOMPARE(m_processor->citation({{changed, {}}}, u"apa"_s, u"en-US"_s)->plain,
             u"(Álvarez & Quispe, 1999)"_s);
}

void TestCitation::manyStylesOneAfterTheOther()
{
    // More than are kept, so that the first is thrown away and made anew.
    for (const QString &style :
         {u"vancouver"_s, u"ieee"_s, u"nature"_s, u"vancouver-superscript"_s,
          u"american-medical-association"_s, u"science"_s, u"vancouver-brackets"_s, u"vancouver"_s}) {
        const Result<Formatted> made = m_processor->bibliography({work}, style, u"en-US"_s);
        QVERIFY2(made && made->plain.contains("2017"_L1), qPrintable(style));
    }
}

void TestCitation::dependentStyleIsItsParent()
{
    const QStringList dependent =
        QDir(cslFolder() + "/styles/dependent"_L1).entryList({u"*history*.csl"_s}, QDir::Files, QDir::Name);
    if (dependent.isEmpty())
        QSKIP("No styles that depend on others are installed.");
    const QString id = dependent.constFirst().chopped(4);
    const Result<StyleSource> source = styleSource(id);
    QVERIFY(source);
    QVERIFY2(source->xml.contains("<bibliography"_L1) || source->xml.contains("<citation"_L1),
             qPrintable(id));
    const Result<Formatted> made = m_processor->citation({{work, {}}}, id, u"en-US"_s);
    QVERIFY2(made && !made->plain.isEmpty(), qPrintable(id));
}

void TestCitation::nearestLocaleIsFound_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("found");
    QTest::newRow("as it is") << u"es-CL"_s << u"es-CL"_s;
    QTest::newRow("Qt's way") << u"es_MX"_s << u"es-MX"_s;
    QTest::newRow("language alone") << u"es"_s << u"es-ES"_s;
    QTest::newRow("no such country") << u"es-BO"_s << u"es-ES"_s;
    QTest::newRow("English") << u"en"_s << u"en-US"_s;
    QTest::newRow("none") << QString() << u"en-US"_s;
    QTest::newRow("unknown") << u"xx"_s << u"en-US"_s;
    QTest::newRow("a path") << u"../../x"_s << u"en-US"_s;
}

void TestCitation::nearestLocaleIsFound()
{
    QFETCH(QString, asked);
    QFETCH(QString, found);
    QCOMPARE(nearestLocale(asked), found);
}

void TestCitation::unknownStyleIsAnError()
{
    for (const QString &style : {u"no-such-style"_s, u"../locales/locales-en-US"_s, QString()}) {
        const Result<Formatted> made = m_processor->citation({{work, {}}}, style, u"en-US"_s);
        QVERIFY(!made);
        QCOMPARE(made.error().kind, Error::NotFound);
    }
}

void TestCitation::oddItemsAreNoCrash_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("title only") << QByteArray(R"({"id":"a","type":"document","title":"Acta"})");
    QTest::newRow("empty but for its id") << QByteArray(R"({"id":"a","type":"document"})");
    QTest::newRow("unknown type") << QByteArray(R"({"id":"a","type":"nonsense","title":"Acta"})");
    QTest::newRow("wrong shapes") << QByteArray(
        R"({"id":"a","type":"book","title":["x"],"author":"Paz","issued":"1904"})");
    QTest::newRow("markup") << QByteArray(
        R"({"id":"a","type":"book","title":"<script>alert(1)</script> & \"x\" <i>open"})");
    QTest::newRow("literal date") << QByteArray(
        R"({"id":"a","type":"book","title":"Acta","issued":{"literal":"hacia 1904"}})");
    QTest::newRow("circa and range") << QByteArray(
        R"({"id":"a","type":"book","title":"Acta","issued":{"date-parts":[[1879],[1883]],"circa":true}})");
}

void TestCitation::oddItemsAreNoCrash()
{
    QFETCH(QByteArray, json);
    const QJsonObject item = QJsonDocument::fromJson(json).object();
    QVERIFY(!item.isEmpty());
    for (const QString &style : {u"apa"_s, u"chicago-fullnote-bibliography"_s}) {
        const Result<Formatted> cited =
            m_processor->citation({{item, {u"page"_s, u"3"_s}}}, style, u"es-ES"_s);
        const Result<Formatted> listed = m_processor->bibliography({item}, style, u"es-ES"_s);
        for (const Result<Formatted> &made : {cited, listed}) {
            if (made)
                QVERIFY2(!made->html.contains("<script"_L1), qPrintable(made->html));
            else
                QVERIFY(!made.error().message.isEmpty());
        }
    }
    // What went wrong before does not spoil what comes after.
    QCOMPARE(m_processor->citation({{work, {}}}, u"apa"_s, u"es-ES"_s)->plain, u"(Álvarez & Quispe, 2017)"_s);
}

void TestCitation::stylesAreListed()
{
    const Result<QList<CitationStyle>> styles = installedStyles();
    QVERIFY(styles);
    QVERIFY(styles->size() > 1000);
    const auto find = [&styles](const QString &id) {
        return std::find_if(styles->begin(), styles->end(),
                            [&id](const CitationStyle &style) { return style.id == id; });
    };
    QVERIFY(find(defaultStyleId()) != styles->end());
    QVERIFY(!find(defaultStyleId())->isNote);
    QVERIFY(find(u"chicago-fullnote-bibliography"_s)->isNote);
    QCOMPARE(find(u"iso690-author-date-es"_s)->defaultLocale, u"es-ES"_s);
    QVERIFY(find(u"apa"_s) < find(u"vancouver"_s));
}

QTEST_GUILESS_MAIN(TestCitation)
#include "test_citation.moc"

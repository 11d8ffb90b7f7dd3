// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/figures/figures.h"
#include "extraction/figures/quantities.h"
#include "marked_text.h"

#include <QTest>
#include <cmath>

using namespace apacheta;
using apacheta::test::MarkedText;
using namespace Qt::StringLiterals;

namespace {

QString plain(double value) { return std::isinf(value) ? QString() : QString::number(value, 'g', 12); }

/// "140000", "10..12", "50..", with "±5000" where the number is rounded.
QString written(double low, double high, double slack)
{
    QString text = low == high ? plain(low) : plain(low) + u".."_s + plain(high);
    return slack > 0.5 ? text + u" ±"_s + plain(slack) : text;
}

} // namespace

/// How many of what whom a text says there are.
class TestFigures : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsQuantities_data();
    void readsQuantities();
    void findsFigures_data();
    void findsFigures();
    void withoutTreesNothingIsFound();

private:
    static QString figuresIn(const QString &marked, Language language, const LanguageModels &models);
    const LanguageModels m_models{QStringLiteral(APACHETA_SOURCE_DIR "/resources/models")};
};

void TestFigures::readsQuantities_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("quantity");
    const auto row = [](const char *name, const char16_t *text, Language language, const char16_t *quantity) {
        QTest::newRow(name) << QString::fromUtf16(text) << language << QString::fromUtf16(quantity);
    };
    row("commas", u"grew to 140,000 persons", Language::English, u"140000 ±5000");
    row("points, Spanish", u"tiene 179.550 habitantes", Language::Spanish, u"179550 ±5");
    row("points, English: nobody can tell", u"has 179.550 people", Language::English, u"");
    row("spaces", u"some of the 1 590 000 persons", Language::English, u"1590000 ±5000");
    row("a year is no group", u"in 2010 300 persons", Language::English, u"2010 ±5");
    row("decimal and million", u"has 1.2 million people", Language::English, u"1200000 ±50000");
    row("Spanish decimal", u"son 3,5 millones de personas", Language::Spanish, u"3500000 ±50000");
    row("spelled", u"viven dos millones de personas", Language::Spanish, u"2000000 ±500000");
    row("millions and thousands", u"viven 2 millones 300 mil personas", Language::Spanish, u"2300000 ±500");
    row("thousands, Spanish press", u"reunió a 4 mil 500 vecinos", Language::Spanish, u"4500");
    row("bare thousand", u"unas mil familias", Language::Spanish, u"1000 ±500");
    row("small ones are counted", u"has 50 members", Language::English, u"50");
    row("about", u"with about 3,000 inhabitants", Language::English, u"3000 ±500");
    row("about, further", u"con unos 56 municipios", Language::Spanish, u"56 ±5.6");
    row("at least", u"more than 50 municipalities", Language::English, u"50..");
    row("at most", u"hasta 300 socios", Language::Spanish, u"0..300");
    row("or more", u"has 12 or more members", Language::English, u"12..");
    row("range", u"between 10 and 12 regions", Language::English, u"10..12");
    row("range with a dash", u"has 20-25 members", Language::English, u"20..25");
    row("range, unit once", u"2 to 3 million people", Language::English, u"2000000..3000000 ±500000");
    row("percentage", u"has 77% of them", Language::English, u"");
    row("percentage, Spanish", u"el 77 por ciento", Language::Spanish, u"");
    row("money", u"cost $ 300", Language::English, u"");
    row("one is an article", u"un municipio", Language::Spanish, u"");
}

void TestFigures::readsQuantities()
{
    QFETCH(QString, text);
    QFETCH(Language, language);
    const std::vector<Token> tokens = tokensOf(text);
    QString found;
    for (qsizetype at = 0; at < qsizetype(tokens.size()) && found.isEmpty(); ++at)
        if (const auto quantity = quantityAt(tokens, at, language))
            found = written(quantity->low, quantity->high, quantity->slack);
    QTEST(found, "quantity");
}

QString TestFigures::figuresIn(const QString &marked, Language language, const LanguageModels &models)
{
    MarkedText text(marked, language);
    readSyntax(text.annotation, models);
    findDates(text.annotation);
    findFigures(text.annotation);
    QStringList lines;
    const Findings &findings = text.annotation.findings;
    for (const FoundFigure &figure : findings.figures)
        lines.append(findings.actors[figure.actor].name + u": "_s + written(figure.low, figure.high, 0) + u' ' + figure.measure
                     + (figure.qualifiers.isEmpty() ? QString() : u" ["_s + figure.qualifiers + u']') + (figure.date ? u" in "_s + figure.date->toString() : QString()));
    return lines.join(u"; "_s);
}

void TestFigures::findsFigures_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("figures");
    const auto row = [](const char *name, const char16_t *text, Language language, const char16_t *figures) {
        QTest::newRow(name) << QString::fromUtf16(text) << language << QString::fromUtf16(figures);
    };
    row("has", u"<Peru> has 25 regions.", Language::English, u"Peru: 25 regions");
    row("has, Spanish", u"El <Peru> tiene 25 regiones.", Language::Spanish, u"Peru: 25 regions");
    row("population of", u"The population of <r Oruro> is 264,000.", Language::English, u"Oruro: 264000 population");
    row("reaches", u"La población de <m Putre> alcanza los 1.977 habitantes.", Language::Spanish, u"Putre: 1977 population");
    row("dated", u"In 2002 the population of <m Putre> was 1,977.", Language::English, u"Putre: 1977 population in 2002");
    row("in brackets", u"The <e Aymara> population (approximately 140,000) lives on the plateau.", Language::English, u"Aymara: 140000 population");
    row("a town of", u"<m Putre> is a small town of 2,000 inhabitants.", Language::English, u"Putre: 2000 population");
    row("kilometres of border", u"<Chile> has 900 kilometres of border.", Language::English, u"Chile: 900 border");
    row("more than", u"The <o League> unites more than 50 municipalities.", Language::English, u"League: 50.. municipalities");
    row("a people's number", u"There are 300,000 <e Aymara> in the highlands.", Language::English, u"Aymara: 300000 population");
    row("part of it", u"The rural population of <r Oruro> is 90,000.", Language::English, u"Oruro: 90000 population [rural]");
    row("who was killed is nobody's", u"The army of <Peru> killed 300 persons.", Language::English, u"");
    row("some of them", u"Three regions of <Peru> protested.", Language::English, u"");
    row("a few of a people", u"Two <e Aymara> communities signed the letter.", Language::English, u"");
    row("the text's own subject", u"The <e Aymara> of the border\nThe population is 180,000.", Language::English, u"Aymara: 180000 population");
    row("a percentage", u"<Peru> has 13% of the population.", Language::English, u"");
}

void TestFigures::findsFigures()
{
    QFETCH(QString, text);
    QFETCH(Language, language);
    QTEST(figuresIn(text, language, m_models), "figures");
}

void TestFigures::withoutTreesNothingIsFound()
{
    QCOMPARE(figuresIn(u"<Peru> has 25 regions."_s, Language::English, LanguageModels::none()), QString());
}

QTEST_GUILESS_MAIN(TestFigures)
#include "test_figures.moc"

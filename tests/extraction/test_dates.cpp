// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/dates.h"
#include "extraction/extraction.h"

#include <QTest>

using namespace apacheta;
using namespace Qt::StringLiterals;

namespace {

QString edtf(const std::optional<EdtfDate> &date) { return date ? date->toString() : u"none"_s; }

DocumentText documentOf(const QString &text, const QString &written = {})
{
    DocumentText document;
    document.text = text;
    qsizetype begin = 0;
    for (const QString &paragraph : text.split(u'\n')) {
        if (!paragraph.isEmpty())
            document.blocks.append({BlockKind::Paragraph, {begin, begin + paragraph.size()}});
        begin += paragraph.size() + 1;
    }
    if (!written.isEmpty())
        document.metadata.csl = {{u"issued"_s, QJsonObject{{u"edtf"_s, written}}}};
    return document;
}

QString datesIn(const QString &text, const QString &written = {})
{
    const DocumentText document = documentOf(text, written);
    Annotation annotation = annotate(document);
    findDates(annotation);
    QStringList dates;
    for (const FoundDate &found : std::as_const(annotation.findings.dates))
        dates.append(found.date.toString());
    return dates.join(u' ');
}

} // namespace

class TestDates : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsPhrases_data();
    void readsPhrases();
    void resolvesAgainstContext_data();
    void resolvesAgainstContext();
    void findsInDocuments_data();
    void findsInDocuments();
    void spansAreTheWordsOfTheDate();
};

void TestDates::readsPhrases_data()
{
    QTest::addColumn<QString>("phrase");
    QTest::addColumn<QString>("date");
    const auto row = [](const char16_t *phrase, const char16_t *date) {
        const QString text = QString::fromUtf16(phrase);
        QTest::newRow(qPrintable(text)) << text << QString::fromUtf16(date);
    };
    // The table of the header.
    row(u"in January 2006", u"2006-01");
    row(u"January 22, 2006", u"2006-01-22");
    row(u"20 Oct. 1904", u"1904-10-20");
    row(u"20 de octubre de 1904", u"1904-10-20");
    row(u"1º de mayo de 1968", u"1968-05-01");
    row(u"22/01/2006", u"2006-01-22");
    row(u"2006-01-22", u"2006-01-22");
    row(u"del 3 al 5 de mayo de 2010", u"2010-05-03/2010-05-05");
    row(u"August and September 2008", u"2008-08/2008-09");
    row(u"spring 1990", u"1990-21");
    row(u"the 1960s", u"196X");
    row(u"mid-1990s", u"199X");
    row(u"la década de los 80", u"198X");
    row(u"the 1980s and 1990s", u"198X/199X");
    row(u"finales del siglo XIX", u"18XX");
    row(u"the late 19th century", u"18XX");
    row(u"early 2000", u"2000");
    row(u"hacia 1904", u"1904~");
    row(u"1879-83", u"1879/1883");
    row(u"from 1879 to 1883", u"1879/1883");
    row(u"entre 1975 y 1978", u"1975/1978");
    row(u"since 1962", u"1962/..");
    row(u"a partir de 2001", u"2001/..");
    row(u"2001/..", u"2001/..");
    row(u"antes de 1879", u"../1879");
    row(u"until 1904", u"../1904");
    // More forms.
    row(u"October 20, 1904", u"1904-10-20");
    row(u"on the 20th of October, 1904", u"1904-10-20");
    row(u"november 18 1841", u"1841-11-18");
    row(u"November of 2017", u"2017-11");
    row(u"el primero de abril del año 2003", u"2003-04-01");
    row(u"setiembre de 1929", u"1929-09");
    row(u"3-5 May 2010", u"2010-05-03/2010-05-05");
    row(u"May 3-5, 2010", u"2010-05-03/2010-05-05");
    row(u"between 1975 and 1978", u"1975/1978");
    row(u"de 1879 a 1883", u"1879/1883");
    row(u"desde 1879 hasta 1883", u"1879/1883");
    row(u"1879–1884", u"1879/1884");
    row(u"(1989-1993)", u"1989/1993");
    row(u"2006 to the present", u"2006");
    row(u"2006 to present", u"2006/..");
    row(u"before 1879", u"../1879");
    row(u"después de 1904", u"1904/..");
    row(u"c. 1536", u"1536~");
    row(u"alrededor de 1850", u"1850~");
    row(u"a mediados de los años sesenta", u"196X");
    row(u"la década de 1990", u"199X");
    row(u"the nineteenth century", u"18XX");
    row(u"siglo XX", u"19XX");
    row(u"primavera de 2006", u"2006-21");
    row(u"in the winter of 1865", u"1865-24");
    row(u"the 2009 general elections", u"2009");
    // No dates.
    row(u"Resolution 1970 of the Council", u"none");
    row(u"Ley 1768", u"none");
    row(u"Decreto Supremo No. 1880", u"none");
    row(u"p. 1904", u"none");
    row(u"2000 km of border", u"none");
    row(u"1500 soldiers", u"none");
    row(u"some 1 590 000 individuals", u"none");
    row(u"$1900", u"none");
    row(u"10.21670/ref.2017.35", u"none");
    row(u"2006-02-30", u"2006");
    row(u"it may be so", u"none");
    row(u"the march on the capital", u"none");
    row(u"a salida al mar", u"none");
}

void TestDates::readsPhrases()
{
    QFETCH(QString, phrase);
    QTEST(edtf(readDate(phrase)), "date");
}

void TestDates::resolvesAgainstContext_data()
{
    QTest::addColumn<QString>("phrase");
    QTest::addColumn<QString>("last");
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("date");
    const auto row = [](const char16_t *phrase, const char16_t *last, const char16_t *written, const char16_t *date) {
        const QString text = QString::fromUtf16(phrase);
        QTest::newRow(qPrintable(text)) << text << QString::fromUtf16(last) << QString::fromUtf16(written) << QString::fromUtf16(date);
    };
    row(u"el 11 de marzo", u"2026", u"", u"2026-03-11");
    row(u"a few weeks later", u"2006-01", u"", u"2006");
    row(u"two years later", u"1904-10-20", u"", u"1906");
    row(u"one year later", u"2017-11", u"", u"2018-11");
    row(u"in the same year", u"1879-02-14", u"", u"1879");
    row(u"al año siguiente", u"1903", u"", u"1904");
    row(u"la semana pasada", u"", u"2025-04-15", u"2025-04-07/2025-04-13");
    row(u"last year", u"", u"2016", u"2015");
    row(u"next January", u"", u"2025-12", u"2026-01");
    row(u"el pasado viernes", u"", u"2025-04-15", u"2025-04-11");
    row(u"last week", u"", u"2025-04-15", u"2025-04-07/2025-04-13");
    row(u"on March 11", u"", u"2025-12-18", u"2026-03-11");
    row(u"on October 19", u"", u"2025-12-18", u"2025-10-19");
    row(u"dos años después", u"1879", u"", u"1881");
    row(u"unos meses más tarde", u"1962-04", u"", u"1962");
    row(u"the following year", u"1841", u"", u"1842");
    row(u"ese mismo año", u"1904", u"", u"1904");
    row(u"el 9 de mayo", u"1837", u"", u"1837-05-09");
    row(u"in November last year", u"", u"2018-12", u"2017-11");
    row(u"en abril de este año", u"", u"2019", u"2019-04");
    row(u"ayer", u"", u"2025-04-01", u"2025-03-31");
    row(u"el próximo lunes", u"", u"2025-04-15", u"2025-04-21");
    row(u"hace tres años", u"", u"2020", u"2017");
    // Not without what they need.
    row(u"last week in the capital", u"1904", u"", u"none");
    row(u"two years later still", u"", u"2016", u"none");
    row(u"tres años después de la guerra", u"1904", u"", u"none");
    row(u"el 11 de marzo próximo pasado", u"", u"", u"none");
    row(u"the new year", u"1904", u"", u"none");
}

void TestDates::resolvesAgainstContext()
{
    QFETCH(QString, phrase);
    QFETCH(QString, last);
    QFETCH(QString, written);
    DateContext context;
    context.last = EdtfDate::parse(last);
    context.written = EdtfDate::parse(written);
    if (last.isEmpty())
        context.last.reset();
    if (written.isEmpty())
        context.written.reset();
    QTEST(edtf(readDate(phrase, context)), "date");
}

void TestDates::findsInDocuments_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("dates");
    QTest::newRow("citations are no dates of events")
        << u"Trade grew in 1998 (Mamani, 2009, p. 14). The port was closed (Flores & Choque, 2011). The road (Ticona, 2012) is new."_s << QString()
        << u"1998"_s;
    QTest::newRow("a year in brackets after a body is one") << u"The Council of Ayllus (1971) and others."_s << QString() << u"1971"_s;
    QTest::newRow("an entry of a reference list") << u"Mamani, J. (2009). Caminos de la frontera."_s << QString() << QString();
    QTest::newRow("a narrative goes on") << u"They met in 1904. On 20 October they signed. Two years later the railway began."_s << QString()
                                         << u"1904 1904-10-20 1906"_s;
    QTest::newRow("a span does not lend its year") << u"There were ties between 1975 and 1978. He came on 9 November."_s << QString() << u"1975/1978"_s;
    QTest::newRow("news, dated") << u"El canciller llegó el 3 de abril. La semana pasada estuvo en Lima."_s << u"2025-04-15"_s
                                 << u"2025-04-03 2025-04-07/2025-04-13"_s;
    QTest::newRow("news that names its month only further down")
        << u"The vote was on December 14.\n\nNobody was hurt.\n\nHe takes office in March 2026."_s << QString() << u"2025-12-14? 2026-03"_s;
    QTest::newRow("lists") << u"Cumbres hubo en 2008, 2010 y 2016."_s << QString() << u"2008 2010 2016"_s;
}

void TestDates::findsInDocuments()
{
    QFETCH(QString, text);
    QFETCH(QString, written);
    QTEST(datesIn(text, written), "dates");
}

void TestDates::spansAreTheWordsOfTheDate()
{
    const QString text = u"La paz se firmó el 20 de octubre de 1904 en Santiago."_s;
    const DocumentText document = documentOf(text);
    Annotation annotation = annotate(document);
    findDates(annotation);
    QCOMPARE(annotation.findings.dates.size(), 1);
    QCOMPARE(annotation.source.quote(annotation.findings.dates[0].span), u"el 20 de octubre de 1904"_s);
}

QTEST_APPLESS_MAIN(TestDates)
#include "test_dates.moc"

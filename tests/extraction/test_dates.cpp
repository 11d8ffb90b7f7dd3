// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/dates/dates.h"
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
    void readsEveryKind_data();
    void readsEveryKind();
    void leavesWhatIsNoDate_data();
    void leavesWhatIsNoDate();
    void resolvesAgainstContext_data();
    void resolvesAgainstContext();
    void resolvesAgainstTheDayOfWriting_data();
    void resolvesAgainstTheDayOfWriting();
    void takesTheDayOfWritingFromTheDateline_data();
    void takesTheDayOfWritingFromTheDateline();
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
    row(u"2006 to the present", u"2006/..");
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

void TestDates::readsEveryKind_data()
{
    QTest::addColumn<QString>("phrase");
    QTest::addColumn<QString>("date");
    const auto row = [](const char16_t *phrase, const char16_t *date) {
        const QString text = QString::fromUtf16(phrase);
        QTest::newRow(qPrintable(text)) << text << QString::fromUtf16(date);
    };
    // Days.
    row(u"el martes 15 de junio de 2010", u"2010-06-15");
    row(u"Tuesday, June 15, 2010", u"2010-06-15");
    row(u"4th of July 2010", u"2010-07-04");
    row(u"a los 4 días del mes de julio de 2010", u"2010-07-04");
    row(u"a los veinte días del mes de octubre de mil novecientos cuatro", u"1904-10-20");
    row(u"veinte de octubre de mil novecientos cuatro", u"1904-10-20");
    row(u"treinta y uno de enero de dos mil diez", u"2010-01-31");
    row(u"the twentieth day of October, one thousand nine hundred and four", u"1904-10-20");
    row(u"the twenty-first of May, eighteen hundred and seventy-nine", u"1879-05-21");
    row(u"20 de octubre de 1.904", u"1904-10-20");
    row(u"20-X-1904", u"1904-10-20");
    row(u"20-oct-1904", u"1904-10-20");
    row(u"20.10.1904", u"1904-10-20");
    row(u"2006/1/22", u"2006-01-22");
    row(u"24/03/98", u"1998-03-24");
    row(u"28 AUGUST 1979: the envoys met", u"1979-08-28");
    row(u"Oct. 20, 1904", u"1904-10-20");
    // Months, seasons, parts of years.
    row(u"a principios del mes de marzo de 2010", u"2010-03");
    row(u"la primera semana de mayo de 2010", u"2010-05");
    row(u"verano de 1975", u"1975-22");
    row(u"the second half of 2010", u"2010-07/2010-12");
    row(u"primer semestre de 2010", u"2010-01/2010-06");
    row(u"third quarter of 2009", u"2009-07/2009-09");
    row(u"Q4 2009", u"2009-10/2009-12");
    row(u"el último trimestre de 2009", u"2009-10/2009-12");
    // Years, decades, centuries.
    row(u"el año de mil ochocientos setenta y nueve", u"1879");
    row(u"since '82", u"1982/..");
    row(u"mid-1880s", u"188X");
    row(u"the late 1990s", u"199X");
    row(u"early 2000s", u"200X");
    row(u"los años ochenta", u"198X");
    row(u"a fines de los 90", u"199X");
    row(u"the seventies", u"197X");
    row(u"los años treinta del siglo XIX", u"183X");
    row(u"las décadas de 1970 y 1980", u"197X/198X");
    row(u"principios del siglo XX", u"19XX");
    row(u"la segunda mitad del siglo XIX", u"18XX");
    row(u"siglos XVIII y XIX", u"17XX/18XX");
    row(u"the late 19th and early 20th centuries", u"18XX/19XX");
    row(u"siglo XII", u"11XX");
    // Spans.
    row(u"entre 1879 y 1884", u"1879/1884");
    row(u"between March and May 2010", u"2010-03/2010-05");
    row(u"entre el 3 y el 5 de mayo de 2010", u"2010-05-03/2010-05-05");
    row(u"del 3 de marzo al 5 de mayo de 2010", u"2010-03-03/2010-05-05");
    row(u"from 3 March to 5 May 2010", u"2010-03-03/2010-05-05");
    row(u"de enero a marzo de 2010", u"2010-01/2010-03");
    row(u"3, 4 y 5 de mayo de 2010", u"2010-05-03/2010-05-05");
    row(u"3 y 18 de mayo de 2010", u"2010-05-03");
    row(u"enero, marzo y mayo de 2010", u"2010-01");
    row(u"1904/05", u"1904/1905");
    row(u"2010-09", u"2010-09");
    row(u"de 2001 a la fecha", u"2001/..");
    // Open and about.
    row(u"desde el 3 de mayo de 1978", u"1978-05-03/..");
    row(u"hasta finales de 1904", u"../1904");
    row(u"circa 1900", u"1900~");
    row(u"en torno a 1900", u"1900~");
    row(u"around the year 1850", u"1850~");
    // Told by another date.
    row(u"ten years after 1904", u"1914");
    row(u"diez años antes de 1904", u"1894");
    row(u"dos días después del 14 de febrero de 1879", u"1879-02-16");
    row(u"for 10 years until 1990", u"../1990");
}

void TestDates::readsEveryKind()
{
    QFETCH(QString, phrase);
    QTEST(edtf(readDate(phrase)), "date");
}

void TestDates::leavesWhatIsNoDate_data()
{
    QTest::addColumn<QString>("phrase");
    for (const char16_t *phrase :
         {u"for more than a century", u"durante cinco años", u"140 years of talks", u"1,904 people", u"1904 personas", u"unos 1821 hogares", u"art. 1904", u"Modelo 1999",
          u"avenida 6 de Agosto", u"la Plaza 14 de Septiembre", u"el Hospital Dos de Mayo", u"escuela 20 de noviembre", u"a las 19:30 horas", u"tel. 2444-1904",
          u"la salida al mar", u"the Black Friday sales", u"every Monday", u"cada 21 de marzo", u"de lunes a viernes", u"después de la guerra", u"after the war",
          u"los atentados del 11 de septiembre", u"dos mil personas", u"en los 90 minutos", u"siglo V a.C.", u"hoy en día", u"in the last few years", u"hace más de 60 años",
          u"desde hace dos años", u"this may be so", u"que Domingo Flores vino", u"confían en Julio Mamani", u"la Liga 23 de Septiembre", u"aquel 26 de julio", u"pero hoy tomando fuerza",
          u"lo que hoy es la frontera", u"la fiesta de fin de año"})
        QTest::newRow(qPrintable(QString::fromUtf16(phrase))) << QString::fromUtf16(phrase);
}

void TestDates::leavesWhatIsNoDate()
{
    QFETCH(QString, phrase);
    DateContext context;
    context.written = EdtfDate::parse(u"2010-06-16");
    context.isStory = false;
    QCOMPARE(edtf(readDate(phrase, context)), u"none"_s);
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
    row(u"al día siguiente", u"1879-02-14", u"", u"1879-02-15");
    row(u"that same year", u"1904-10-20", u"", u"1904");
    row(u"two days before, in Lima", u"1879-02-14", u"", u"1879-02-12");
    row(u"the following year", u"1904-10", u"", u"1905");
    row(u"el mes siguiente", u"1904-12", u"", u"1905-01");
    row(u"ten years earlier", u"1904", u"", u"1894");
    row(u"a century later", u"1879", u"", u"1979~");
    row(u"15 de abril del mismo año", u"1879", u"", u"1879-04-15");
    row(u"esa misma semana", u"2010-06-16", u"", u"2010-06-14/2010-06-20");
    // Not without what they need.
    row(u"last week in the capital", u"1904", u"", u"none");
    row(u"two years later still", u"", u"2016", u"none");
    row(u"tres años después de la guerra", u"1904", u"", u"none");
    row(u"el 11 de marzo próximo pasado", u"", u"", u"none");
    row(u"en diciembre último", u"", u"", u"none");
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

void TestDates::resolvesAgainstTheDayOfWriting_data()
{
    QTest::addColumn<QString>("phrase");
    QTest::addColumn<QString>("date");
    const auto row = [](const char16_t *phrase, const char16_t *date) {
        const QString text = QString::fromUtf16(phrase);
        QTest::newRow(qPrintable(text)) << text << QString::fromUtf16(date);
    };
    // Written on Wednesday, 16 June 2010.
    row(u"announced today", u"2010-06-16");
    row(u"informaron hoy", u"2010-06-16");
    row(u"el día de hoy", u"2010-06-16");
    row(u"yesterday", u"2010-06-15");
    row(u"antes de ayer", u"2010-06-14");
    row(u"the day before yesterday", u"2010-06-14");
    row(u"anoche", u"2010-06-15");
    row(u"esta mañana", u"2010-06-16");
    row(u"mañana jueves viajará", u"2010-06-17");
    row(u"el martes pasado", u"2010-06-15");
    row(u"el pasado viernes", u"2010-06-11");
    row(u"el viernes dijo que viajará", u"2010-06-11");
    row(u"se reunirá el viernes", u"2010-06-18");
    row(u"will meet on Friday", u"2010-06-18");
    row(u"said on Friday that it will meet", u"2010-06-11");
    row(u"said Monday", u"2010-06-14");
    row(u"until Friday", u"../2010-06-18");
    row(u"el martes 15", u"2010-06-15");
    row(u"next Monday", u"2010-06-21");
    row(u"this week", u"2010-06-14/2010-06-20");
    row(u"la próxima semana", u"2010-06-21/2010-06-27");
    row(u"la semana que viene", u"2010-06-21/2010-06-27");
    row(u"last month", u"2010-05");
    row(u"el mes en curso", u"2010-06");
    row(u"next year", u"2011");
    row(u"el año que viene", u"2011");
    row(u"a fines del año pasado", u"2009");
    row(u"later this year", u"2010");
    row(u"a principios de año", u"2010");
    row(u"el próximo 15 de julio", u"2010-07-15");
    row(u"el próximo 15 de junio", u"2011-06-15");
    row(u"el pasado 5 de marzo", u"2010-03-05");
    row(u"el 5 de marzo pasado", u"2010-03-05");
    row(u"en marzo último", u"2010-03");
    row(u"el pasado mes de marzo", u"2010-03");
    row(u"el 20 del presente mes", u"2010-06-20");
    row(u"15 de enero del presente año", u"2010-01-15");
    row(u"3 de abril del año pasado", u"2009-04-03");
    row(u"entre enero y junio del año pasado", u"2009-01/2009-06");
    row(u"the first quarter of last year", u"2009-01/2009-03");
    row(u"el primer semestre de este año", u"2010-01/2010-06");
    row(u"over the weekend", u"2010-06-12/2010-06-13");
    row(u"el pasado fin de semana", u"2010-06-12/2010-06-13");
    row(u"two years ago", u"2008");
    row(u"three days ago", u"2010-06-13");
    row(u"two weeks ago", u"2010-06-02~");
    row(u"hace casi diez años", u"2000~");
    row(u"hace un siglo", u"1910~");
    row(u"in the last fifteen years", u"1995/2010");
    row(u"en las últimas dos décadas", u"1990/2010");
    row(u"over the next four years", u"2010/2014");
    row(u"introduced in October", u"2009-10");
    row(u"will be introduced in October", u"2010-10");
    row(u"en el mes de diciembre se imprimirán", u"2010-12");
    row(u"hasta diciembre eran pocos", u"../2009-12");
    row(u"el siglo pasado", u"19XX");
}

void TestDates::resolvesAgainstTheDayOfWriting()
{
    QFETCH(QString, phrase);
    DateContext context;
    context.written = EdtfDate::parse(u"2010-06-16");
    context.isStory = false;
    QTEST(edtf(readDate(phrase, context)), "date");
}

void TestDates::takesTheDayOfWritingFromTheDateline_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("issued");
    QTest::addColumn<QString>("written");
    QTest::newRow("agency, Spanish") << u"La Paz, 12 de marzo de 2010 (ABI).- El canciller llegó ayer."_s << QString() << u"2010-03-12"_s;
    QTest::newRow("a line of its own") << u"Talks resume\nMarch 12, 2010\nThe envoys met yesterday."_s << QString() << u"2010-03-12"_s;
    QTest::newRow("published") << u"Vuelve el diálogo\nPublicado el viernes 12 de marzo de 2010, 10:30\nLlegaron ayer."_s << QString() << u"2010-03-12"_s;
    QTest::newRow("the year from the metadata") << u"LIMA, March 12 (Reuters) - The envoys met yesterday."_s << u"2010"_s << u"2010-03-12"_s;
    QTest::newRow("no year at all") << u"LIMA, March 12 (Reuters) - The envoys met yesterday."_s << QString() << u"none"_s;
    QTest::newRow("the metadata's day stays") << u"La Paz, 12 de marzo de 2010 (ABI).- Llegó ayer."_s << u"2010-03-15"_s << u"2010-03-15"_s;
    QTest::newRow("of another year") << u"La Paz, 12 de marzo de 1910.- Llegó ayer."_s << u"2010"_s << u"2010"_s;
    QTest::newRow("a date in the text") << u"The envoys met in Lima on March 12, 2010 and agreed."_s << QString() << u"none"_s;
}

void TestDates::takesTheDayOfWritingFromTheDateline()
{
    QFETCH(QString, text);
    QFETCH(QString, issued);
    const DocumentText document = documentOf(text, issued);
    Annotation annotation = annotate(document);
    findDates(annotation);
    QTEST(edtf(annotation.written), "written");
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
    QTest::newRow("news count from the day of writing, not from a year in passing")
        << u"Sales fell since the opening in 2003. As of February they rose."_s << u"2008-04-09"_s << u"2003 2008-02"_s;
    QTest::newRow("news that tell of long ago") << u"La guerra empezó el 14 de febrero de 1879. El 5 de abril fue declarada."_s << u"2010-06-16"_s
                                                << u"1879-02-14 1879-04-05"_s;
    QTest::newRow("7/8/2007 in English is of that year, by the day of writing of that day")
        << u"The bridge was opened on 7/8/2007."_s << u"2010-06-16"_s << u"2007"_s;
    QTest::newRow("7/8/2007 near the day of writing") << u"The bridge was opened on 7/8/2007 by the mayor of the town."_s << u"2007-07-09"_s << u"2007-07-08"_s;
    QTest::newRow("a list of days") << u"Hubo actos los días 3, 10 y 17 de mayo de 2010 en la frontera."_s << QString()
                                    << u"2010-05-03 2010-05-10 2010-05-17"_s;
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

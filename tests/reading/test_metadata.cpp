// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/metadata_values.h"
#include "reading/reading.h"

#include "described.h"

#include <QTest>

using namespace apacheta;
using namespace Qt::StringLiterals;

class TestMetadata final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void names_data();
    void names();
    void listsOfNames_data();
    void listsOfNames();
    void dates_data();
    void dates();
    void dois_data();
    void dois();
    void firstLines_data();
    void firstLines();
    void relatedWorks_data();
    void relatedWorks();
    void fileNames_data();
    void fileNames();
};

namespace {

/// "Family, Given" or a literal.
QString shownName(const QJsonObject &name)
{
    return name.contains("literal"_L1) ? name["literal"_L1].toString()
                                       : name["family"_L1].toString() + u", "_s + name["given"_L1].toString();
}

/// A field of CSL as one text.
QString shown(const QJsonValue &value)
{
    QStringList parts;
    for (const QJsonValue &name : value.toArray())
        parts << shownName(name.toObject());
    if (value.isArray())
        return parts.join(u"; "_s);
    for (const QJsonValue &part : value["date-parts"_L1][0].toArray())
        parts << QString::number(part.toInt());
    return value.isString()              ? value.toString()
           : value["edtf"_L1].isString() ? value["edtf"_L1].toString()
                                         : parts.join(u'-');
}

} // namespace

void TestMetadata::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("csl");
    const auto row = [](const QString &name, Language language, const QString &csl) {
        QTest::newRow(qPrintable(name)) << name << language << csl;
    };
    row(u"Ovando Santana, Cristián"_s, Language::Unknown, u"Ovando Santana, Cristián"_s);
    row(u"Harriet Ollivander-Quispe"_s, Language::English, u"Ollivander-Quispe, Harriet"_s);
    row(u"Harriet B. Stone"_s, Language::English, u"Stone, Harriet B."_s);
    row(u"Andrés Salas Rojas"_s, Language::Spanish, u"Salas Rojas, Andrés"_s);
    row(u"José Antonio Rojas"_s, Language::Spanish, u"Rojas, José Antonio"_s);
    row(u"Ana María Salas Rojas"_s, Language::Spanish, u"Salas Rojas, Ana María"_s);
    row(u"Pedro de la Fuente"_s, Language::Spanish, u"de la Fuente, Pedro"_s);
    row(u"Ludwig van Beethoven"_s, Language::English, u"van Beethoven, Ludwig"_s);
    row(u"Ministerio de Relaciones Exteriores"_s, Language::Spanish,
        u"Ministerio de Relaciones Exteriores"_s);
    row(u"Redacción"_s, Language::Spanish, u"Redacción"_s);
    row(u"The Lake Post"_s, Language::English, u"The Lake Post"_s);
    row(u"Lake project"_s, Language::English, u"Lake project"_s);
}

void TestMetadata::names()
{
    QFETCH(QString, name);
    QFETCH(Language, language);
    QTEST(shownName(cslName(name, language)), "csl");
    QVERIFY(cslName(u"  "_s, language).isEmpty());
}

void TestMetadata::listsOfNames_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("names");
    QTest::newRow("one") << u"Ana Soto"_s << u"Ana Soto"_s;
    QTest::newRow("and") << u"Ana Soto and Luis Paz"_s << u"Ana Soto|Luis Paz"_s;
    QTest::newRow("y") << u"Ana Soto, Luis Paz y Eva Rojas"_s << u"Ana Soto|Luis Paz|Eva Rojas"_s;
    QTest::newRow("semicolons") << u"Soto, Ana; Paz, Luis"_s << u"Soto, Ana|Paz, Luis"_s;
    QTest::newRow("family first") << u"Soto, Ana"_s << u"Soto, Ana"_s;
}

void TestMetadata::listsOfNames()
{
    QFETCH(QString, line);
    QTEST(namesIn(line).join(u'|'), "names");
}

void TestMetadata::dates_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("date");
    const auto row = [](const QString &words, const QString &date) {
        QTest::newRow(qPrintable(words)) << words << date;
    };
    row(u"2014-04-16"_s, u"2014-4-16"_s);
    row(u"2014-04-16T10:30:00-04:00"_s, u"2014-4-16"_s);
    row(u"2014/04"_s, u"2014-4"_s);
    row(u"2014"_s, u"2014"_s);
    row(u"16 April 2014"_s, u"2014-4-16"_s);
    row(u"April 16th, 2014"_s, u"2014-4-16"_s);
    row(u"Wednesday, 16 April 2014"_s, u"2014-4-16"_s);
    row(u"16 de abril de 2014"_s, u"2014-4-16"_s);
    row(u"miércoles, 1º de setiembre del 2014"_s, u"2014-9-1"_s);
    row(u"abril de 2014"_s, u"2014-4"_s);
    row(u"Sept. 2014"_s, u"2014-9"_s);
    row(u"16/04/2014"_s, u"2014-4-16"_s);
    row(u"04/16/2014"_s, u"2014-4-16"_s);
    row(u"D:20140416120000Z"_s, u"2014-4-16"_s);
    row(u"1879/1883"_s, u"1879/1883"_s);
    row(u"198X"_s, u"198X"_s);
    row(u"30 February 2014"_s, QString());
    row(u"the year 2014"_s, QString());
    row(u"marzo es verde 2014"_s, QString());
    row(u"soon"_s, QString());
}

void TestMetadata::dates()
{
    QFETCH(QString, words);
    QTEST(shown(cslDate(words)), "date");
}

void TestMetadata::dois_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("doi");
    QTest::newRow("in a sentence") << u"See https://doi.org/10.1234/lake.2017.5, please."_s
                                   << u"10.1234/lake.2017.5"_s;
    QTest::newRow("brackets") << u"(doi:10.1234/lake(2017)5)"_s << u"10.1234/lake(2017)5"_s;
    QTest::newRow("none") << u"It fell by 10.12 m / year."_s << QString();
}

void TestMetadata::dois()
{
    QFETCH(QString, text);
    QTEST(doiIn(text), "doi");
}

void TestMetadata::firstLines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    const QString prose =
        u"\n\nThe mayors of the three plateaus met in the old station, talked until the evening, and agreed that the fair should be held every second Sunday of the month, rain or shine, until further notice."_s;
    const QString article =
        u"The lake: a history\n\nEl lago: una historia\n\nAndrea Salas Rojasa\nPedro Quispe "
        u"Leónb*\n\nReceived on May 2, 2016.\n\n"
        "CITATION: Salas, A. y Quispe, P. (2017). El lago: una historia [The lake]. Papeles del Lago, 8(3), 10-26, doi:10.1234/lago.8.3"_s +
        prose;
    QTest::newRow("title") << article << u"title"_s << u"The lake: a history"_s;
    QTest::newRow("authors without their marks")
        << article << u"author"_s << u"Salas Rojas, Andrea; Quispe León, Pedro"_s;
    QTest::newRow("year of the citation") << article << u"issued"_s << u"2017"_s;
    QTest::newRow("journal") << article << u"container-title"_s << u"Papeles del Lago"_s;
    QTest::newRow("pages") << article << u"page"_s << u"10-26"_s;
    QTest::newRow("DOI") << article << u"DOI"_s << u"10.1234/lago.8.3"_s;
    const QString news =
        u"It fell again\n\nPor Ana Soto\n\nPuno, 4 de marzo de 2019\n\nPublica: Prensa del Lago"_s + prose;
    QTest::newRow("by line") << news << u"author"_s << u"Soto, Ana"_s;
    QTest::newRow("place and date") << news << u"issued"_s << u"2019-3-4"_s;
    QTest::newRow("publisher") << news << u"publisher"_s << u"Prensa del Lago"_s;
    QTest::newRow("key of the author")
        << QString(u"It fell\n\nAutor: The Lake Post"_s + prose) << u"author"_s << u"The Lake Post"_s;
    QTest::newRow("a caption is no author")
        << QString(u"The lake\n\nHugo Salas Rojas"_s + prose) << u"author"_s << QString();
    QTest::newRow("prose has no title")
        << QString(prose.trimmed() + u"\n\nThe second part"_s + prose) << u"title"_s << u"note"_s;
    QTest::newRow("a date in prose is no date")
        << QString(u"The lake"_s + prose + u" It was 4 March 2019."_s) << u"issued"_s << QString();
    QTest::newRow("received") << article << u"submitted"_s << u"2016-5-2"_s;
    QTest::newRow("journal line") << QString(u"The lake\n\nPapeles del Lago, 8(3), 10-26"_s + prose)
                                  << u"container-title"_s << u"Papeles del Lago"_s;
    QTest::newRow("journal line, pages")
        << QString(u"The lake\n\nPapeles del Lago, vol. 8, núm. 3, 2017, pp. 10–26"_s + prose) << u"page"_s
        << u"10-26"_s;
    QTest::newRow("journal line, year")
        << QString(u"The lake\n\nPapeles del Lago, vol. 8, núm. 3, 2017, pp. 10–26"_s + prose) << u"issued"_s
        << u"2017"_s;
    QTest::newRow("a list is no journal line")
        << QString(u"The lake\n\nTowns, 8, 10 and 12"_s + prose) << u"container-title"_s << QString();
    const QString summary =
        u"The lake"_s + prose +
        u"\n\nThis article is based on research published under:\n\nDOI-LINK: 10.1234/lago.8.3, Alternate "
        u"LINK\n\nTitle: El lago que cayó\n\nSubject: Lakes\n\nJournal: Papeles del Lago\n\nPublisher: "
        u"Universidad del Lago\n\nAuthors: Andrea Salas Rojas, Pedro Quispe León\n\nPublished: 2014-04-16"_s;
    QTest::newRow("another's DOI") << summary << u"DOI"_s << QString();
    QTest::newRow("another's journal") << summary << u"container-title"_s << QString();
    QTest::newRow("another's authors") << summary << u"author"_s << QString();
    QTest::newRow("another's date") << summary << u"issued"_s << QString();
    QTest::newRow("own title") << summary << u"title"_s << u"The lake"_s;
    QTest::newRow("search box") << QString(u"The lake"_s + prose + u"\n\nBusca en El Diario del Lago"_s)
                                << u"container-title"_s << u"El Diario del Lago"_s;
    QTest::newRow("a sentence is no search box")
        << QString(u"The lake"_s + prose + u"\n\nSearch in the lake went on"_s) << u"container-title"_s
        << QString();
    QTest::newRow("rights") << QString(u"The lake"_s + prose +
                                       u"\n\n© 2019 El Diario del Lago. Todos los derechos reservados."_s)
                            << u"publisher"_s << u"El Diario del Lago"_s;
    QTest::newRow("DOI deep in the text is another's")
        << QString(u"The lake"_s + prose.repeated(3) + u"\n\nSee 10.1234/other.5"_s) << u"DOI"_s << QString();
}

void TestMetadata::firstLines()
{
    QFETCH(QString, text);
    QFETCH(QString, field);
    const QTemporaryDir folder;
    const Result<DocumentText> document = readDocument(written(folder, u"note.txt"_s, text.toUtf8()));
    QVERIFY(document);
    QTEST(shown(document->metadata.csl.value(field)), "value");
    QCOMPARE(document->metadata.sources.contains(field), document->metadata.csl.contains(field));
}

void TestMetadata::relatedWorks_data()
{
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("works"); ///< relation, title, author, date, DOI, container
    QTest::newRow("keys on lines")
        << u"This article is based on research published under:\n\nDOI-LINK: 10.1234/lago.8.3, Alternate "
           u"LINK\n\nTitle: El lago que "
           u"cayó\n\nSubject: Lakes\n\nJournal: Papeles del Lago\n\nAuthors: Andrea Salas Rojas, Pedro "
           u"Quispe León\n\nPublished: "
           u"2014-04-16"_s
        << u"based-on|El lago que cayó|Salas Rojas, Andrea; Quispe León, Pedro|2014-4-16|10.1234/lago.8.3|Papeles del Lago"_s;
    QTest::newRow("a DOI alone") << u"Basado en el estudio de Soto (2004), doi:10.1234/lago.5."_s
                                 << u"based-on||||10.1234/lago.5|"_s;
    QTest::newRow("a version") << u"Original article: El lago que cayó"_s
                               << u"original|El lago que cayó||||"_s;
    QTest::newRow("the language of a version is no work")
        << u"Original article language: Spanish."_s << QString();
    QTest::newRow("nothing told") << u"This article is based on research of many years."_s << QString();
    QTest::newRow("keys of something else")
        << u"Title: El lago que cayó\n\nAuthors: Andrea Salas Rojas"_s << QString();
}

void TestMetadata::relatedWorks()
{
    QFETCH(QString, end);
    const QTemporaryDir folder;
    const QString prose =
        u"The mayors of the three plateaus met in the old station, talked until the evening, and agreed that "
        u"the fair "
        u"should be held every second Sunday of the month, rain or shine, until further notice.\n\n"_s;
    const Result<DocumentText> document =
        readDocument(written(folder, u"note.txt"_s, (prose + prose + end).toUtf8()));
    QVERIFY(document);
    QStringList works;
    for (const QJsonValue &one : document->metadata.csl["custom"_L1]["related"_L1].toArray()) {
        QStringList parts{one["relation"_L1].toString()};
        for (const QString &field : {u"title"_s, u"author"_s, u"issued"_s, u"DOI"_s, u"container-title"_s})
            parts << shown(one["item"_L1].toObject().value(field));
        works << parts.join(u'|');
    }
    QTEST(works.join(u'\n'), "works");
}

void TestMetadata::fileNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("issued");
    QTest::newRow("words") << u"treaty-of_1904.txt"_s << u"treaty of 1904"_s << QString();
    QTest::newRow("post") << u"2013-06-17-the-lake.txt"_s << u"the lake"_s << u"2013-6-17"_s;
    QTest::newRow("code") << u"001_7eee9223bcc25ec4.txt"_s << QString() << QString();
    QTest::newRow("numbered") << u"d03_the_lake.txt"_s << u"the lake"_s << QString();
}

void TestMetadata::fileNames()
{
    QFETCH(QString, name);
    const QTemporaryDir folder;
    const Result<DocumentText> document = readDocument(written(folder, name, "It fell."));
    QVERIFY(document);
    QTEST(document->metadata.csl["title"_L1].toString(), "title");
    QTEST(shown(document->metadata.csl["issued"_L1]), "issued");
}

QTEST_GUILESS_MAIN(TestMetadata)
#include "test_metadata.moc"

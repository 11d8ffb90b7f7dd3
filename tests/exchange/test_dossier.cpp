// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/dossier.h"
#include "library/decisions/decisions.h"
#include "seen_library.h"
#include "written_library.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>
#include <set>

using namespace Qt::StringLiterals;
using namespace apacheta;

// What two did over time is summed rightly, and a dossier says nothing without a passage and a note.
class TestDossier : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_library.store(borderDocuments())); }

    void deedsGoWhereTheyBegin_data();
    void deedsGoWhereTheyBegin();
    void deedsLieOnEachOther();
    void cooperationWeighsUpAndConflictDown();
    void everyClaimHasAPassageAndANote_data();
    void everyClaimHasAPassageAndANote();
    void footnotesStandOnceAndAreReferredTo();
    void otherProgramsOpenTheTextDocument();
    void aDossierOfTwoHasTheNotesOnBoth();
    void thePictureIsWellFormed();
    void aFilterNarrowsIt();
    void disagreementsStandWithTheirPassages();
    void whatIsNotThereIsSaid();
    void theNotebookIsAText();

private:
    DossierSubject subjectNamed(const QString &subject) const;
    WrittenLibrary m_library;
};

void TestDossier::deedsGoWhereTheyBegin_data()
{
    QTest::addColumn<QStringList>("dates");
    QTest::addColumn<QStringList>("columns");   // from-to of the columns that hold something
    QTest::newRow("years, when near each other") << QStringList{u"1904"_s, u"1910-05"_s} << QStringList{u"1904-1904"_s, u"1910-1910"_s};
    QTest::newRow("decades, when far") << QStringList{u"1879-02-14"_s, u"1978"_s} << QStringList{u"1870-1879"_s, u"1970-1979"_s};
    QTest::newRow("an interval where it begins") << QStringList{u"1879/1884"_s, u"1978"_s} << QStringList{u"1870-1879"_s, u"1970-1979"_s};
    QTest::newRow("a century is no decade") << QStringList{u"18XX"_s, u"1978"_s, u"1904"_s} << QStringList{u"1900-1909"_s, u"1970-1979"_s, u"undated"_s};
    QTest::newRow("undated apart") << QStringList{QString(), u"1904"_s} << QStringList{u"1904-1904"_s, u"undated"_s};
    QTest::newRow("an open beginning") << QStringList{u"../1904"_s} << QStringList{u"undated"_s};
}

void TestDossier::deedsGoWhereTheyBegin()
{
    QFETCH(QStringList, dates);
    QFETCH(QStringList, columns);
    QList<Deed> deeds;
    for (const QString &date : dates)
        deeds.append({Category::Agree, Polarity::Asserted, EdtfDate::parse(date)});
    const DeedsOverTime time = deedsOverTime(deeds);
    QStringList held;
    for (const DeedBar &bar : time.bars) {
        const DeedColumn &column = time.columns[bar.column];
        held.append(column.isUndated ? u"undated"_s : u"%1-%2"_s.arg(column.firstYear).arg(column.lastYear));
    }
    QCOMPARE(held, columns);
}

void TestDossier::deedsLieOnEachOther()
{
    const auto year = EdtfDate::year(1904);
    const DeedsOverTime time = deedsOverTime({{Category::Agree, Polarity::Asserted, year},
                                              {Category::Cooperate, Polarity::Asserted, year},
                                              {Category::Agree, Polarity::Planned, year},
                                              {Category::Assault, Polarity::Asserted, year},
                                              {Category::Borders, Polarity::Asserted, year}});
    QCOMPARE(time.columns.size(), 1);
    QCOMPARE(time.bars.size(), 4);                  // a standing tie is no deed
    double top = 0;
    for (const DeedBar &bar : time.bars.first(3)) {
        QVERIFY(!bar.isBelow);
        QCOMPARE(bar.from, top);
        top += bar.weight;
    }
    QCOMPARE(time.bars[0].quadrant, Quadrant::MaterialCooperation);
    QCOMPARE(time.bars[2].polarity, Polarity::Planned);
    QVERIFY(time.bars[3].isBelow);
    QCOMPARE(time.mostAbove, top);
    QCOMPARE(time.mostBelow, time.bars[3].weight);
}

void TestDossier::cooperationWeighsUpAndConflictDown()
{
    for (const Category category : allPredicates()) {
        const double weight = intensityOf(category);
        switch (quadrantOf(category)) {
        case Quadrant::MaterialCooperation:
        case Quadrant::VerbalCooperation: QVERIFY(weight > 0 && weight <= 10); break;
        case Quadrant::VerbalConflict:
        case Quadrant::MaterialConflict: QVERIFY(weight < 0 && weight >= -10); break;
        case Quadrant::Standing: QCOMPARE(weight, 0.0); break;
        }
    }
}

DossierSubject TestDossier::subjectNamed(const QString &subject) const
{
    const auto reader = m_library.reader();
    DossierSubject of;
    if (subject == u"event"_s) {
        of.event = reader->eventsNamed(u"Rupture"_s, 1)->first().id;
        return of;
    }
    of.actor = *reader->actorOf(u"chile"_s);
    if (subject == u"pair"_s)
        of.with = *reader->actorOf(u"bolivia"_s);
    return of;
}

void TestDossier::everyClaimHasAPassageAndANote_data()
{
    QTest::addColumn<QString>("subject");
    QTest::newRow("an actor") << u"actor"_s;
    QTest::newRow("a pair") << u"pair"_s;
    QTest::newRow("an event") << u"event"_s;
}

void TestDossier::everyClaimHasAPassageAndANote()
{
    QFETCH(QString, subject);
    const auto reader = m_library.reader();
    const auto dossier = gatheredDossier(*reader, subjectNamed(subject), {});
    QVERIFY(dossier);
    QVERIFY(!dossier->title.isEmpty());
    QVERIFY(!dossier->parts.isEmpty());
    std::set<int> notes;
    for (const DossierPart &part : dossier->parts) {
        for (const DossierGroup &group : part.groups) {
            for (const DossierClaim &claim : group.claims) {
                QVERIFY2(!claim.passages.isEmpty(), qPrintable(claim.words));
                for (const DossierPassage &passage : claim.passages) {
                    QVERIFY(passage.note >= 1 && passage.note <= dossier->notes.size());
                    notes.insert(passage.note);
                    const auto content = reader->document(dossier->notes[passage.note - 1].document);
                    QVERIFY(content);
                    QVERIFY2(content->text.simplified().contains(passage.quote), qPrintable(passage.quote));
                }
            }
        }
    }
    QCOMPARE(qsizetype(notes.size()), dossier->notes.size());   // and no note is of nothing
    const QString html = QString::fromUtf8(dossierHtml(*dossier, u"en"_s));
    const QString markdown = QString::fromUtf8(dossierMarkdown(*dossier));
    for (int note = 1; note <= dossier->notes.size(); ++note) {
        QVERIFY(html.contains(u"href=\"#note%1\""_s.arg(note)) && html.contains(u"id=\"note%1\""_s.arg(note)));
        QVERIFY(markdown.contains(u"[^%1]: "_s.arg(note)));
        QVERIFY(markdown.count(u"[^%1]"_s.arg(note)) >= 2);
    }
}

/// Each note is a footnote where it is first cited, and referred to wherever else.
void TestDossier::footnotesStandOnceAndAreReferredTo()
{
    auto dossier = gatheredDossier(*m_library.reader(), subjectNamed(u"actor"_s), {});
    QVERIFY(dossier);
    for (DossierNote &note : dossier->notes)
        note.words = {u"Aranda, <i>Vecinos &amp; fronteras</i>, p. 3"_s, u"Aranda, Vecinos & fronteras, p. 3"_s};
    int passages = 0;
    for (const DossierPart &part : dossier->parts) {
        for (const DossierGroup &group : part.groups) {
            for (const DossierClaim &claim : group.claims)
                passages += int(claim.passages.size());
        }
    }
    QStringList notes;
    QStringList references;
    QString words;
    QXmlStreamReader xml(dossierOdtText(*dossier));
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::Characters)
            words += xml.text();
        else if (xml.isStartElement() && xml.qualifiedName() == "text:note"_L1)
            notes.append(xml.attributes().value("text:id"_L1).toString());
        else if (xml.isStartElement() && xml.qualifiedName() == "text:note-ref"_L1)
            references.append(xml.attributes().value("text:ref-name"_L1).toString());
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(notes.size(), dossier->notes.size());
    QCOMPARE(notes.first(), u"note1"_s);
    QCOMPARE(std::set<QString>(notes.cbegin(), notes.cend()).size(), std::size_t(notes.size()));
    QCOMPARE(notes.size() + references.size(), passages);
    for (const QString &reference : references)
        QVERIFY2(notes.contains(reference), qPrintable(reference));
    QCOMPARE(words.count(u"Vecinos & fronteras"_s), dossier->notes.size());
}

void TestDossier::otherProgramsOpenTheTextDocument()
{
    const auto dossier = gatheredDossier(*m_library.reader(), subjectNamed(u"pair"_s), {});
    QVERIFY(dossier);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"pair.odt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(dossierOdt(*dossier, u"es"_s, "picture", {15, 6}));
    file.close();
    const QString unzip = QStandardPaths::findExecutable(u"unzip"_s);
    if (unzip.isEmpty())
        QSKIP("unzip is not installed: the archive is not opened");
    QProcess process;
    process.start(unzip, {u"-t"_s, file.fileName()});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);    // all checksums are right
    process.start(unzip, {u"-p"_s, file.fileName(), u"mimetype"_s});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.readAllStandardOutput(), QByteArray("application/vnd.oasis.opendocument.text"));
    process.start(unzip, {u"-p"_s, file.fileName(), u"content.xml"_s});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.readAllStandardOutput(), dossierOdtText(*dossier, {15, 6}));
}

void TestDossier::aDossierOfTwoHasTheNotesOnBoth()
{
    WrittenLibrary library;
    QVERIFY(library.store(borderDocuments()));
    const auto reader = library.reader();
    DossierSubject pair{*reader->actorOf(u"chile"_s), *reader->actorOf(u"bolivia"_s), {}};
    const auto between = reader->pair(pair.actor, pair.with);
    QVERIFY(between && !between->interactions.isEmpty());
    const auto before = gatheredDossier(*reader, pair, {});
    QVERIFY(before && before->ownNotes.isEmpty());
    const auto pen = Decisions::open(library.path());
    QVERIFY(pen);
    QVERIFY((*pen)->decideAll({WriteNote{*reader->refOf(between->interactions.first().id), u"Compare the press of La Paz"_s},
                               WriteNote{*reader->refOf(pair.with), u"Archive in Sucre"_s}}));
    const auto dossier = gatheredDossier(*library.reader(), pair, {});
    QVERIFY(dossier);
    QCOMPARE(dossier->ownNotes.size(), 2);
    QVERIFY2(dossier->ownNotes[0].endsWith(u": Archive in Sucre"_s), qPrintable(dossier->ownNotes[0]));
    QVERIFY2(dossier->ownNotes[1].endsWith(u": Compare the press of La Paz"_s), qPrintable(dossier->ownNotes[1]));
}

void TestDossier::thePictureIsWellFormed()
{
    const auto dossier = gatheredDossier(*m_library.reader(), subjectNamed(u"pair"_s), {});
    QVERIFY(dossier);
    const QByteArray svg = dossierPicture(dossier->time);
    QVERIFY(!svg.isEmpty());
    QXmlStreamReader xml(svg);
    int bars = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "rect"_L1)
            ++bars;
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(bars, dossier->time.bars.size() + 1);              // and the line
    QVERIFY(dossierPicture({}).isEmpty());
}

void TestDossier::aFilterNarrowsIt()
{
    const auto reader = m_library.reader();
    const auto whole = gatheredDossier(*reader, subjectNamed(u"pair"_s), {});
    DossierOptions options;
    options.filter.from = EdtfDate::year(1970);
    options.filter.to = EdtfDate::year(1990);
    options.filterWords = u"1970 to 1990"_s;
    const auto narrow = gatheredDossier(*reader, subjectNamed(u"pair"_s), options);
    QVERIFY(whole && narrow);
    QVERIFY(narrow->time.bars.size() < whole->time.bars.size());
    QVERIFY(narrow->colophon.contains(options.filterWords));
}

void TestDossier::disagreementsStandWithTheirPassages()
{
    WrittenLibrary library;
    QList<QPair<QString, PreparedDocument>> documents;
    for (const auto &[year, sentence] : {std::pair(u"1868/1870"_s, u"Peru fought the War of the Salt (1868-1870)."_s),
                                         std::pair(u"1868/1871"_s, u"The War of the Salt, 1868 to 1871, cost Peru much."_s)}) {
        DocumentBuilder builder({sentence});
        const int peru = builder.actor(u"peru"_s, u"Peru"_s, ActorKind::State);
        const int event = builder.event(u"war"_s, u"War of the Salt"_s, Category::Assault, u"1868/1870"_s, {peru}, sentence);
        builder.findings.events[event].evidence.first().date = EdtfDate::parse(year);
        documents.append({year.last(4) + u".txt"_s, builder.prepared()});
    }
    QVERIFY(library.store(documents));
    DossierOptions options;
    options.passagesOfClaim = 1;
    const auto dossier = gatheredDossier(*library.reader(), {*library.reader()->actorOf(u"peru"_s), {}, {}}, options);
    QVERIFY(dossier);
    QCOMPARE(dossier->disputes.size(), 1);
    QCOMPARE(dossier->disputes.first().sides.size(), 2);
    for (const DossierClaim &side : dossier->disputes.first().sides) {
        QCOMPARE(side.passages.size(), 1);
        QVERIFY(side.passages.first().note >= 1 && side.passages.first().note <= dossier->notes.size());
    }
    const QString markdown = QString::fromUtf8(dossierMarkdown(*dossier)).section(u"## Where sources disagree"_s, 1);
    const QString html = QString::fromUtf8(dossierHtml(*dossier, u"en"_s)).section(u"Where sources disagree"_s, 1);
    for (const QString &text : {markdown, html})
        QVERIFY2(text.contains(u"War of the Salt"_s) && text.contains(u"fought the War of the Salt (1868"_s) && text.contains(u"cost Peru much"_s), qPrintable(text));
}

void TestDossier::whatIsNotThereIsSaid()
{
    DossierSubject nobody;
    nobody.actor = ActorId{999999};
    const auto dossier = gatheredDossier(*m_library.reader(), nobody, {});
    QVERIFY(!dossier);
    QCOMPARE(dossier.error().kind, Error::NotFound);
}

void TestDossier::theNotebookIsAText()
{
    WrittenLibrary library;
    const auto documents = borderDocuments();
    QVERIFY(library.store(documents));
    DossierOptions options;
    options.day = QDate(2026, 11, 26);
    QCOMPARE(gatheredNotebook(*library.reader(), options).error().kind, Error::NotFound);
    const auto pen = Decisions::open(library.path());
    const TextPlace lost = placeIn(documents[0].second, u"Bolivia lost its coast."_s);
    const TextPlace spoke = placeIn(documents[2].second, u"Jose Mamani spoke"_s);
    QVERIFY((*pen)->decide(KeepQuotation{{u"q1"_s}, lost, u"Loss & after"_s, 0}));
    QVERIFY((*pen)->decide(KeepQuotation{{u"q2"_s}, spoke, u"People"_s, 1}));
    QVERIFY((*pen)->decide(KeepQuotation{{u"q3"_s}, lost, u"People"_s, 2}));
    QVERIFY((*pen)->decide(WriteNote{Subject(lost), u"See <map> *4*."_s}));
    QVERIFY((*pen)->decide(AddTag{Subject(lost), u"coast"_s}));
    auto made = gatheredNotebook(*library.reader(), options);
    QVERIFY2(bool(made), made ? "" : qPrintable(made.error().message));
    QCOMPARE(made->parts.size(), 2);
    QCOMPARE(made->notes.size(), 3); // each quotation has its own, so that the second of a source may be short
    QCOMPARE(made->notes.at(1).locator.label, u"page"_s);
    QCOMPARE(made->works.size(), 2);
    const auto processor = CitationProcessor::create();
    if (processor) {
        QVERIFY(cite(*made, **processor, u"chicago-fullnote-bibliography"_s, u"en-US"_s));
        QVERIFY(made->notes.at(2).words.plain.size() < made->notes.at(0).words.plain.size());
        QVERIFY(!made->sources.plain.isEmpty());
    }
    const QString html = QString::fromUtf8(dossierHtml(*made, u"en"_s));
    QVERIFY2(html.contains("<h2>Loss &amp; after</h2>"_L1) && html.contains("See &lt;map&gt; *4*."_L1) && html.contains("coast"_L1), qPrintable(html));
    const QString markdown = QString::fromUtf8(dossierMarkdown(*made));
    QVERIFY2(markdown.contains(u"## People\n\n> “Jose Mamani spoke”[^2]"_s) && markdown.contains("See \\<map\\> \\*4\\*."_L1), qPrintable(markdown));
}

QTEST_GUILESS_MAIN(TestDossier)
#include "test_dossier.moc"

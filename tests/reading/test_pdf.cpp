// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/line_ends.h"
#include "reading/pdf_layout.h"
#include "reading/reading.h"

#include "described.h"
#include "pdf_file.h"

#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QPainter>
#include <QPdfWriter>
#include <QtConcurrent>
#include <QTest>

using namespace apacheta;
using namespace Qt::StringLiterals;

class TestPdf final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void paragraphsHeadingsAndHyphens();
    void columnsAreReadOneAfterTheOther();
    void columnsInWhateverOrder_data();
    void columnsInWhateverOrder();
    void splitWords_data();
    void splitWords();
    void noiseIsBounded();
    void headOverALargeTitle();
    void romanNumbersWithoutLabels();
    void namesUnderTheTitle();
    void headsFeetAndParagraphsOverPages();
    void printedLabels();
    void notesAndTheirMarks();
    void notesInTheSizeOfTheText();
    void referencesWithHangingIndents();
    void metadata_data();
    void metadata();
    void lockedFile();
    void picturesOnly();
    void somePagesOnlyPictures();
    void damagedFilesNeverCrash();
    void cancelEndsTheChild();
    void manyThreadsReadAtOnce();
    void programsOwnPdf();

private:
    Result<DocumentText> read(const PdfFile &file)
    {
        return readDocument(written(m_folder, u"a.pdf"_s, file.bytes()));
    }
    QTemporaryDir m_folder;
};

void TestPdf::paragraphsHeadingsAndHyphens()
{
    PdfFile file;
    file.addPage();
    file.put(60, 90, u"The Lake: a History"_s, 18, PdfFile::Bold);
    file.put(60, 130, u"The shores"_s, 12, PdfFile::Bold);
    file.putLines(60, 150,
                  {u"The mayors of the three plateaus met in the old station, talked of the diplo-"_s,
                   u"macy of towns until the evening, and agreed that the fair should be held each"_s,
                   u"month."_s});
    file.put(75, 186, u"Nobody from the capital had come to hear it, and nobody asked them to come"_s);
    file.putLines(60, 198, {u"to Arica-Parinacota again."_s});
    const Result<DocumentText> document = read(file);
    QVERIFY(document);
    QCOMPARE(described(*document),
             u"heading1 The Lake: a History\nheading2 The shores\nparagraph The mayors of the three plateaus "
             u"met in the old station, talked of the diplo-/macy of towns until the "
             "evening, and agreed that the fair should be held each/month.\nparagraph Nobody from the "
             "capital had come to hear it, and nobody asked them to come/to "
             "Arica-Parinacota again."_s);
    QCOMPARE(wrongWith(*document), QString());
    const SourceText source(document->text);
    QVERIFY(searchText(source.quote(document->passages[2].span)).contains(u"the diplomacy of towns"_s));
    QCOMPARE(document->format, u"pdf"_s);
    QCOMPARE(document->language, Language::English);
    QCOMPARE(document->metadata.csl["title"_L1].toString(), u"The Lake: a History"_s);
}

void TestPdf::columnsAreReadOneAfterTheOther()
{
    PdfFile file;
    file.addPage();
    file.put(60, 60, u"A page with two columns of text on it, and a line over both of them here."_s);
    // Set line by line over both columns, as some programs do.
    const QStringList left = {u"In the left column the mayors of"_s, u"the plateaus meet in the station,"_s,
                              u"they talk until the evening falls"_s, u"and go home by the last train of"_s,
                              u"the day, all of them."_s};
    const QStringList right = {u"In the right column the ministers"_s,
                               u"of both states refuse to meet, and"_s, u"they write letters to each other"_s,
                               u"that nobody else has ever read to"_s, u"this day, I am told."_s};
    for (qsizetype i = 0; i < left.size(); ++i) {
        file.put(60, 100 + 12 * double(i), left[i]);
        file.put(320, 100 + 12 * double(i), right[i]);
    }
    const Result<DocumentText> document = read(file);
    QVERIFY(document);
    QCOMPARE(
        described(*document),
        u"paragraph A page with two columns of text on it, and a line over both of them here.\nparagraph "_s +
            left.join(u'/') + u"\nparagraph "_s + right.join(u'/'));
}

namespace {

/// A line of ten points' height, `width` wide.
PdfLine line(const QString &text, double left, double top, double width)
{
    PdfLine made;
    made.text = text;
    made.box = QRectF(left, top, width, 10);
    made.size = 10;
    return made;
}

/// `count` lines "a1 a2 ..." under each other, twelve points apart.
std::vector<PdfLine> column(const QString &name, double left, double top, double width, int count)
{
    std::vector<PdfLine> lines;
    for (int i = 1; i <= count; ++i)
        lines.push_back(line(name + QString::number(i), left, top + 12 * i, width));
    return lines;
}

std::vector<PdfLine> operator+(std::vector<PdfLine> a, const std::vector<PdfLine> &b)
{
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

} // namespace

void TestPdf::columnsInWhateverOrder_data()
{
    using Lines = std::vector<PdfLine>;
    QTest::addColumn<Lines>("lines");
    QTest::addColumn<QString>("order");
    const Lines title{line(u"title"_s, 60, 40, 480)};
    const Lines note{line(u"note"_s, 60, 700, 480)};
    const Lines left = column(u"l"_s, 60, 100, 230, 6);
    const Lines right = column(u"r"_s, 310, 100, 230, 6);
    const QString twoColumns = u"title l1 l2 l3 l4 l5 l6 r1 r2 r3 r4 r5 r6 note"_s;
    QTest::newRow("right order") << title + left + right + note << twoColumns;
    QTest::newRow("right column first") << title + right + left + note << twoColumns;
    QTest::newRow("note and title last") << right + left + note + title << twoColumns;
    Lines rows = title;
    for (size_t i = 0; i < left.size(); ++i)
        rows = rows + Lines{left[i], right[i]};
    QTest::newRow("line by line over both") << rows + note << twoColumns;
    QTest::newRow("a heading over both in the middle")
        << column(u"a"_s, 60, 100, 230, 6) + column(u"c"_s, 60, 300, 230, 6) +
               Lines{line(u"heading"_s, 60, 250, 480)} + column(u"b"_s, 310, 100, 230, 6) +
               column(u"d"_s, 310, 300, 230, 6)
        << u"a1 a2 a3 a4 a5 a6 b1 b2 b3 b4 b5 b6 heading c1 c2 c3 c4 c5 c6 d1 d2 d3 d4 d5 d6"_s;
    QTest::newRow("three columns") << column(u"c"_s, 400, 100, 150, 5) + column(u"a"_s, 60, 100, 150, 5) +
                                          column(u"b"_s, 230, 100, 150, 5)
                                   << u"a1 a2 a3 a4 a5 b1 b2 b3 b4 b5 c1 c2 c3 c4 c5"_s;
    Lines table;
    for (int i = 0; i < 8; ++i)
        table = table + Lines{line(u"town"_s + QString::number(i), 60, 100 + 12 * i, 60 + 20 * (i % 4)),
                              line(QString::number(i), 400, 100 + 12 * i, 20)};
    QTest::newRow("a table stays row by row")
        << table << u"town0 0 town1 1 town2 2 town3 3 town4 4 town5 5 town6 6 town7 7"_s;
}

void TestPdf::columnsInWhateverOrder()
{
    QFETCH(std::vector<PdfLine>, lines);
    QStringList order;
    for (const PdfLine &one : inReadingOrder(lines))
        order << one.text;
    QTEST(order.join(u' '), "order");
}

void TestPdf::splitWords_data()
{
    QTest::addColumn<QString>("elsewhere");
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QStringList>("joined");
    const auto row = [](const char *name, const QString &elsewhere, const QStringList &lines,
                        const QStringList &joined) { QTest::newRow(name) << elsewhere << lines << joined; };
    row("a name", u"Bolivia and Chile"_s, {u"the ministers of Boli-"_s, u"via, who came"_s},
        {u"the ministers of Bolivia,"_s, u"who came"_s});
    row("of other case", u"DIPLOMACY"_s, {u"the diplo-"_s, u"macy of"_s}, {u"the diplomacy"_s, u"of"_s});
    row("the line's only word", u"Tarapacá"_s, {u"from Tarapa-"_s, u"cá."_s}, {u"from Tarapacá."_s});
    row("not elsewhere", u"nothing"_s, {u"the diplo-"_s, u"macy of"_s}, {u"the diplo-"_s, u"macy of"_s});
    row("a compound elsewhere", u"cross-border crossborder"_s, {u"a cross-"_s, u"border fair"_s},
        {u"a cross-"_s, u"border fair"_s});
    row("a name of two parts", u"AricaParinacota"_s, {u"in Arica-"_s, u"Parinacota"_s},
        {u"in Arica-"_s, u"Parinacota"_s});
    row("years", u"18791883"_s, {u"in 1879-"_s, u"1883"_s}, {u"in 1879-"_s, u"1883"_s});
    row("twice", u"Bolivia"_s, {u"Boli-"_s, u"via Boli-"_s, u"via end"_s},
        {u"Bolivia"_s, u"Bolivia"_s, u"end"_s});
}

void TestPdf::splitWords()
{
    QFETCH(QString, elsewhere);
    QFETCH(QStringList, lines);
    WholeWords words;
    words.add(elsewhere);
    std::vector<QString> joined(lines.begin(), lines.end());
    joinSplitWords(joined, words);
    QTEST(QStringList(joined.begin(), joined.end()), "joined");
}

/// Lines strewn over a page have a place for a gutter everywhere.
void TestPdf::noiseIsBounded()
{
    std::vector<PdfLine> lines;
    quint32 state = 7;
    const auto next = [&state](quint32 bound) {
        return (state = state * 1664525 + 1013904223) / 65536 % bound;
    };
    for (int i = 0; i < 1400; ++i)
        lines.push_back(line(QString::number(i), next(500), next(800), 1 + next(90)));
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(inReadingOrder(lines).size(), lines.size());
    QVERIFY2(clock.elapsed() < 5000, qPrintable(QString::number(clock.elapsed())));
}

void TestPdf::headOverALargeTitle()
{
    PdfFile file;
    for (int page = 0; page < 2; ++page) {
        file.addPage();
        file.put(60, 60, u"Border Papers 3 (2024)"_s);
        file.put(60, 92, page == 0 ? u"The Lake Fell"_s : u"And Rose Again"_s, 20);
        file.putLines(60, 130,
                      {u"The mayors of the three plateaus met in the old station, talked until the late"_s,
                       u"evening, and agreed that the fair should be held each month."_s});
    }
    const Result<DocumentText> document = read(file);
    QVERIFY(document);
    QCOMPARE(described(*document).count(u"boilerplate Border Papers 3 (2024)"_s), 2);
}

void TestPdf::romanNumbersWithoutLabels()
{
    PdfFile file;
    for (int page = 0; page < 9; ++page) {
        file.addPage();
        file.putLines(60, 100,
                      {u"The mayors of the three plateaus met in the old station, talked until the late"_s,
                       u"evening, and agreed that the fair should be held each month."_s});
        static const QStringList printed = {QString(), u"xiv"_s, u"xv"_s,   u"1"_s, u"2"_s,
                                            u"3"_s,    u"4"_s,   QString(), u"6"_s};
        file.put(300, 770, printed[page]);
    }
    const Result<DocumentText> document = read(file);
    QVERIFY(document);
    QStringList labels;
    for (const Page &page : document->pages)
        labels << page.label;
    QCOMPARE(labels.join(u' '), u"xiii xiv xv 1 2 3 4 5 6"_s);
}

void TestPdf::namesUnderTheTitle()
{
    PdfFile file;
    file.addPage();
    file.put(170, 90, u"The station on the plateau"_s, 18);
    file.put(269, 130, u"Rosa Mamani"_s);
    file.put(237.5, 142, u"University of the Lake, Puno"_s);
    file.putLines(
        60, 180,
        {u"The mayors of the three plateaus met in the old station, talked until the late evening,"_s,
         u"and agreed that the fair should be held each month, in spite of all that was said of it."_s});
    const Result<DocumentText> document = read(file);
    QVERIFY(document);
    QCOMPARE(document->metadata.csl["author"_L1][0]["family"_L1].toString(), u"Mamani"_s);
    QVERIFY2(described(*document).contains(u"paragraph Rosa Mamani\nparagraph University"_s),
             qPrintable(described(*document)));
}

void TestPdf::headsFeetAndParagraphsOverPages()
{
    PdfFile file;
    const QStringList lines = {
        u"The mayors of the three plateaus met in the old station, talked until the late"_s,
        u"evening, and agreed that the fair should be held each month, rain or shine, and"_s};
    for (int page = 0; page < 4; ++page) {
        file.addPage();
        file.put(60, 40, page % 2 == 0 ? u"Ana Soto"_s : u"The Lake: a History"_s, 8);
        double top = file.putLines(
            60, 100, page == 0 ? lines : QStringList{u"that the road over the pass should be mended."_s});
        if (page > 0)
            top = file.putLines(
                72, top,
                {u"On page %1 they met again and spoke of the same things as the last time, as"_s.arg(page +
                                                                                                      1)});
        if (page > 0 && page < 3)
            file.putLines(
                60, top,
                {u"ministers do, and of the price of the tickets for the slow train to the port of"_s,
                 u"Arica, which they found to be too high by far, and of the wish of all of them"_s});
        else if (page == 3)
            file.putLines(60, top, {u"ministers do."_s});
        file.put(300, 770, QString::number(311 + page), 8);
    }
    const Result<DocumentText> document = read(file);
    QVERIFY(document);
    QCOMPARE(wrongWith(*document), QString());
    QCOMPARE(document->pages.size(), 4);
    QStringList labels;
    for (const Page &page : document->pages)
        labels << page.label;
    QCOMPARE(labels,
             (QStringList{u"311"_s, u"312"_s, u"313"_s, u"314"_s})); // the file has no labels: as printed
    const QStringList blocks = described(*document).split(u'\n');
    QCOMPARE(blocks.filter(QRegularExpression(u"^boilerplate (Ana Soto|The Lake: a History)$"_s)).size(), 4);
    QCOMPARE(blocks.filter(QRegularExpression(u"^boilerplate \\d+$"_s)).size(), 4);
    // The sentence that goes over the page is whole.
    QCOMPARE(
        blocks
            .filter(u"paragraph "_s + lines.join(u'/') + u"/that the road over the pass should be mended."_s)
            .size(),
        1);
    QCOMPARE(blocks.filter(u"all of them/that the road over the pass should be mended."_s).size(), 2);
    const Passage &second =
        *std::find_if(document->passages.begin(), document->passages.end(), [&](const Passage &passage) {
            return SourceText(document->text).quote(passage.span).startsWith(u"On page 2"_s);
        });
    QCOMPARE(second.page, 1);
}

void TestPdf::printedLabels()
{
    PdfFile file;
    for (int page = 0; page < 4; ++page) {
        file.addPage();
        file.put(60, 100, u"It fell again on this page, they say."_s);
    }
    file.setLabels("<< /Nums [0 << /S /r >> 2 << /S /D /St 311 >>] >>");
    const Result<DocumentText> document = read(file);
    QVERIFY(document);
    QStringList labels;
    for (const Page &page : document->pages)
        labels << page.label;
    QCOMPARE(labels, (QStringList{u"i"_s, u"ii"_s, u"311"_s, u"312"_s}));
    QCOMPARE(document->passages.last().page, 3);
}

void TestPdf::notesAndTheirMarks()
{
    PdfFile file;
    file.addPage();
    file.putLines(60, 100,
                  {u"The mayors of the three plateaus met in the old station, talked until the late"_s,
                   u"evening, and agreed that the fair should be held each month of the year."_s});
    file.put(60, 124, u"The pass was opened in 1904"_s);
    file.put(60 + 133.6, 120, u"2"_s, 6);
    file.put(60 + 140, 124, u"by the army."_s);
    file.putLines(60, 720,
                  {u"2 Other sources say 1905, and one of them gives the month as well as the day of it."_s},
                  8);
    const Result<DocumentText> document = read(file);
    QVERIFY(document);
    QVERIFY2(document->text.contains(u"in 1904² by the army."_s), qPrintable(document->text));
    QVERIFY2(
        described(*document).endsWith(
            u"footnote 2 Other sources say 1905, and one of them gives the month as well as the day of it."_s),
        qPrintable(described(*document)));
}

void TestPdf::notesInTheSizeOfTheText()
{
    PdfFile file;
    file.addPage();
    file.putLines(60, 100,
                  {u"The mayors of the three plateaus met in the old station, talked until the late"_s,
                   u"evening, and agreed that the fair should be held each month of the year."_s});
    for (int note = 1; note <= 2; ++note) {
        const double top = 700 + 24 * note;
        file.put(60, top - 4, QString::number(note), 6);
        file.put(66, top,
                 u"Other sources say 1905, and one of them gives the month as well as the day of it,"_s);
        file.put(60, top + 12, u"but not the place."_s);
    }
    const Result<DocumentText> document = read(file);
    QVERIFY(document);
    const QStringList notes = described(*document).split(u'\n').filter(QRegularExpression(u"^footnote "_s));
    QVERIFY2(notes.size() == 2, qPrintable(described(*document)));
    QVERIFY(notes[0].startsWith(u"footnote ¹ Other sources"_s));
    QVERIFY(notes[1].endsWith(u"of it,/but not the place."_s));
}

void TestPdf::referencesWithHangingIndents()
{
    PdfFile file;
    file.addPage();
    file.putLines(60, 100,
                  {u"The mayors of the three plateaus met in the old station, talked until the late"_s,
                   u"evening, and agreed that the fair should be held each month of the year."_s});
    file.put(60, 150, u"References"_s, 10, PdfFile::Bold);
    file.put(60, 170, u"Rojas, A. (1999). The lake and its shores, with a map of all the villages on it"_s);
    file.put(84, 182, u"and an index of names. Puno: Lake Press"_s);
    file.put(60, 194, u"Soto, B. (2004). The road over the pass, in three volumes and a supplement to"_s);
    file.put(84, 206, u"them. Arica: Port Press"_s);
    const Result<DocumentText> document = read(file);
    QVERIFY(document);
    const QStringList blocks = described(*document).split(u'\n');
    QCOMPARE(blocks.size(), 4);
    QVERIFY(blocks[2].startsWith(u"paragraph Rojas"_s));
    QVERIFY(blocks[3].startsWith(u"paragraph Soto"_s));
}

void TestPdf::metadata_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("author");
    QTest::addColumn<QString>("cslTitle");
    QTest::addColumn<QString>("family");
    QTest::addColumn<QString>("source");
    QTest::newRow("told") << u"A history of the lake"_s << u"Ana Soto; Luis Paz"_s
                          << u"A history of the lake"_s << u"Soto"_s << u"PDF info"_s;
    QTest::newRow("made up by programs") << u"Microsoft Word - lake_v3.doc"_s << u"Administrador"_s
                                         << u"The Lake Fell"_s << QString() << u"first lines"_s;
    QTest::newRow("a file's name") << u"lake_v3.indd"_s << u"user"_s << u"The Lake Fell"_s << QString()
                                   << u"first lines"_s;
    QTest::newRow("nothing") << QString() << QString() << u"The Lake Fell"_s << QString() << u"first lines"_s;
}

void TestPdf::metadata()
{
    QFETCH(QString, title);
    QFETCH(QString, author);
    PdfFile file;
    file.addPage();
    file.put(60, 90, u"The Lake Fell"_s, 18);
    file.putLines(60, 130,
                  {u"The mayors of the three plateaus met in the old station, talked until the late"_s,
                   u"evening, and agreed that the fair should be held each month of the year."_s});
    file.setInfo("Title", title);
    file.setInfo("Author", author);
    const Result<DocumentText> document = read(file);
    QVERIFY(document);
    QTEST(document->metadata.csl["title"_L1].toString(), "cslTitle");
    QTEST(document->metadata.csl["author"_L1][0]["family"_L1].toString(), "family");
    QTEST(document->metadata.sources.value(u"title"_s), "source");
}

void TestPdf::lockedFile()
{
    PdfFile file;
    file.addPage();
    file.put(60, 100, u"It fell."_s);
    file.lock();
    const Result<DocumentText> document = read(file);
    QVERIFY(!document);
    QCOMPARE(document.error().kind, Error::Unreadable);
    QVERIFY(document.error().message.contains(u"password"_s));
}

void TestPdf::picturesOnly()
{
    PdfFile file;
    file.addPage();
    file.putPicture();
    const Result<DocumentText> document = read(file);
    QVERIFY(!document);
    QCOMPARE(document.error().kind, Error::Unreadable);
    QVERIFY(document.error().message.contains(u"OCR"_s));
}

void TestPdf::somePagesOnlyPictures()
{
    PdfFile file;
    for (int page = 0; page < 3; ++page) {
        file.addPage();
        if (page == 1)
            file.put(60, 100, u"It fell."_s);
        else
            file.putPicture();
    }
    const Result<DocumentText> document = read(file);
    QVERIFY(document);
    QCOMPARE(document->pages.size(), 3);
    QCOMPARE(document->warnings.size(), 1);
    QVERIFY(document->warnings[0].startsWith(u"2 of 3 pages"_s));
    QVERIFY(document->warnings[0].contains(u"(page 1, 3)"_s));
    QCOMPARE(document->passages.first().page, 1);
    QCOMPARE(wrongWith(*document), QString());
}

void TestPdf::damagedFilesNeverCrash()
{
    PdfFile file;
    for (int page = 0; page < 3; ++page) {
        file.addPage();
        file.putLines(60, 100,
                      {u"The mayors of the three plateaus met in the old station."_s, u"They agreed."_s});
    }
    const QByteArray whole = file.bytes();
    quint32 state = 99;
    const auto next = [&state](quint32 bound) {
        return (state = state * 1664525 + 1013904223) / 65536 % bound;
    };
    for (int round = 0; round < 40; ++round) {
        QByteArray bytes = round % 2 == 0 ? whole.first(whole.size() * round / 40) : whole;
        for (int i = 0; round % 2 == 1 && i < 20; ++i)
            bytes[next(quint32(bytes.size()))] = char(next(256));
        const Result<DocumentText> document = readDocument(written(m_folder, u"d.pdf"_s, bytes));
        if (document)
            QCOMPARE(wrongWith(*document), QString());
        else
            QVERIFY(document.error().kind == Error::Damaged || document.error().kind == Error::Unreadable);
    }
}

void TestPdf::cancelEndsTheChild()
{
    PdfFile file;
    for (int page = 0; page < 3000; ++page) {
        file.addPage();
        for (int line = 0; line < 50; ++line)
            file.put(60, 60 + 12 * line, u"The mayors of the three plateaus met in the old station."_s);
    }
    const QString path = written(m_folder, u"long.pdf"_s, file.bytes());
    std::stop_source stop;
    QElapsedTimer clock;
    clock.start();
    QFuture<Result<DocumentText>> reading =
        QtConcurrent::run([&] { return readDocument(path, stop.get_token()); });
    QThread::msleep(100);
    stop.request_stop();
    const Result<DocumentText> document = reading.result();
    QVERIFY(!document);
    QCOMPARE(document.error().kind, Error::Cancelled);
    QVERIFY2(clock.elapsed() < 3000, qPrintable(QString::number(clock.elapsed())));
}

void TestPdf::manyThreadsReadAtOnce()
{
    PdfFile file;
    file.addPage();
    file.put(60, 100, u"The mayors of the three plateaus met in the old station."_s);
    const QString path = written(m_folder, u"many.pdf"_s, file.bytes());
    QThreadPool pool;
    pool.setMaxThreadCount(6);
    QList<QFuture<Result<DocumentText>>> readings;
    for (int i = 0; i < 24; ++i)
        readings << QtConcurrent::run(&pool, [path] { return readDocument(path); });
    for (QFuture<Result<DocumentText>> &reading : readings) {
        const Result<DocumentText> document = reading.result();
        QVERIFY(document);
        QCOMPARE(document->text, u"The mayors of the three plateaus met in the old station."_s);
    }
}

/// A PDF as programs make them: a subset of a font, glyphs told by a map.
void TestPdf::programsOwnPdf()
{
    const QString path = m_folder.filePath(u"own.pdf"_s);
    {
        QPdfWriter writer(path);
        writer.setTitle(u"Tarapacá y Oruro"_s);
        QPainter painter(&writer);
        if (QFontInfo(painter.font()).family().isEmpty() ||
            QFontMetrics(painter.font()).horizontalAdvance(u"Tarapacá"_s) == 0)
            QSKIP("there is no font here");
        painter.drawText(1000, 1000, u"El señor Peña llegó a Tarapacá en mayo."_s);
        writer.newPage();
        painter.drawText(1000, 1000, u"Volvió en junio."_s);
    }
    const Result<DocumentText> document = readDocument(path);
    if (!document)
        QSKIP("the PDF that Qt wrote holds no text here: no font is installed");
    QCOMPARE(document->text, u"El señor Peña llegó a Tarapacá en mayo.\n\nVolvió en junio."_s);
    QCOMPARE(document->pages.size(), 2);
    QCOMPARE(document->metadata.csl["title"_L1].toString(), u"Tarapacá y Oruro"_s);
}

QTEST_MAIN(TestPdf)
#include "test_pdf.moc"

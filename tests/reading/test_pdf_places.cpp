// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/pdf_places.h"
#include "reading/reading.h"
#include "text/source_text.h"

#include "described.h"
#include "pdf_file.h"

#include <QGuiApplication>
#include <QImage>
#include <QTest>

using namespace apacheta;
using namespace Qt::StringLiterals;

/// Where the text of a PDF stands on its pages.
class TestPdfPlaces final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsHaveTheirPlace();
    void splitWordsHaveTwo();
    void orderOfTheTextIsItsOwn();
    void everyWordIsFound_data();
    void everyWordIsFound();
    void whatIsNotThereHasNoPlace();
    void boxes_data();
    void boxes();
    void pictureShowsThePage();
    void picturesOfBadFiles();

private:
    struct Read {
        QString path;
        DocumentText document;
        SourceText source;
        PdfWords words;
    };
    Read read(const PdfFile &file)
    {
        const QString path = written(m_folder, u"a.pdf"_s, file.bytes());
        Result<DocumentText> document = readDocument(path);
        Result<PdfWords> words = pdfWordsOf(path, {});
        return {path, *document, SourceText(document->text), *words};
    }
    static std::vector<PdfPlace> places(const Read &read, int page)
    {
        return placesOnPage(read.words.pages[size_t(page)].words, read.source.units(), read.document.pages[page].span);
    }
    /// "word@left,top" of each place, by the text itself.
    static QStringList said(const Read &read, int page)
    {
        QStringList list;
        for (const PdfPlace &place : places(read, page))
            list.append(u"%1@%2,%3"_s.arg(read.source.quote(place.span)).arg(qRound(place.box.left())).arg(qRound(place.box.bottom() / 10) * 10));
        return list;
    }
    static QString words(int number)
    {
        QString text;
        for (int i = 0; i < 12; ++i)
            text += u"%1%2 "_s.arg(u"frontera lago puerto alcalde tratado río comité feria"_s.split(u' ')[(number * 5 + i * 3) % 8]).arg((number * 31 + i * 17) % 97);
        return text.trimmed();
    }
    QTemporaryDir m_folder;
};

void TestPdfPlaces::wordsHaveTheirPlace()
{
    PdfFile file;
    file.addPage();
    file.put(60, 100, u"The mayors met in Arica."_s);
    file.put(60, 112, u"Nobody came."_s);
    const Read document = read(file);
    const QStringList list = said(document, 0);
    QCOMPARE(list.size(), 7);
    QCOMPARE(list.first(), u"The@60,100"_s);
    QCOMPARE(list[5], u"Nobody@60,110"_s);
    const std::vector<PdfWord> &words = document.words.pages[0].words;
    const qsizetype arica = document.source.text().indexOf(u"Arica"_s);
    const QList<QRectF> boxes = boxesOf(places(document, 0), {arica, arica + 5});
    QCOMPARE(boxes.size(), 1);
    QCOMPARE(boxes.first().left(), words[4].box.left());
    QVERIFY(std::abs(boxes.first().width() - words[4].box.width() * 5 / 6) < 0.01); // without the full stop
}

void TestPdfPlaces::splitWordsHaveTwo()
{
    PdfFile file;
    file.addPage();
    file.put(60, 90, u"Bolivia asked for it in the old station, before the ministers of the country of Boli-"_s);
    file.put(60, 102, u"via, who had come late and left early, as was their custom in those years, agreed."_s);
    const Read document = read(file);
    const qsizetype at = document.source.text().lastIndexOf(u"Bolivia"_s);
    QVERIFY2(at > 0, qPrintable(document.source.text()));
    const QList<QRectF> boxes = boxesOf(places(document, 0), {at, at + 7});
    QCOMPARE(boxes.size(), 2);
    QVERIFY(boxes[0].left() > 300 && boxes[0].bottom() < 95);
    QVERIFY(std::abs(boxes[1].left() - 60) < 1 && boxes[1].bottom() > 97);
}

void TestPdfPlaces::orderOfTheTextIsItsOwn()
{
    PdfFile file;
    for (int page = 0; page < 3; ++page) {
        file.addPage();
        file.put(60, 40, u"Estudios Fronterizos, 18(35)"_s, 8);
        file.put(500, 40, QString::number(311 + page), 8);
        double top = 90;
        for (int line = 0; line < 20; ++line, top += 12)
            file.put(60, top, words(page * 100 + line));
        file.put(60, 720, u"1 Of the lake and nothing else, as the note says on page %1"_s.arg(page), 7);
    }
    const Read document = read(file);
    for (int page = 0; page < 3; ++page) {
        const QStringList list = said(document, page);
        QVERIFY2(list.contains(u"%1@500,40"_s.arg(311 + page)), qPrintable(list.join(u' ')));
        QVERIFY(list.contains(u"Fronterizos,@93,40"_s));
        QCOMPARE(qsizetype(document.words.pages[size_t(page)].words.size()), list.size());
    }
}

void TestPdfPlaces::everyWordIsFound_data()
{
    QTest::addColumn<int>("columns");
    QTest::addColumn<int>("lines");
    QTest::newRow("one column") << 1 << 50;
    QTest::newRow("two columns") << 2 << 50;
    QTest::newRow("a few words") << 1 << 1;
}

void TestPdfPlaces::everyWordIsFound()
{
    QFETCH(int, columns);
    QFETCH(int, lines);
    PdfFile file;
    file.addPage();
    for (int column = 0; column < columns; ++column)
        for (int line = 0; line < lines; ++line)
            file.put(40 + column * 280, 80 + line * 12, words(column * 1000 + line).left(columns == 1 ? 90 : 48), 9);
    const Read document = read(file);
    const auto found = places(document, 0);
    QCOMPARE(found.size(), document.words.pages[0].words.size());
    // Each of them is what stands there.
    for (const PdfPlace &place : found) {
        const auto word = std::ranges::find(document.words.pages[0].words, place.box, &PdfWord::box);
        QCOMPARE(document.source.quote(place.span), word->text);
    }
}

void TestPdfPlaces::whatIsNotThereHasNoPlace()
{
    const QString text = u"The delegates of both towns signed the act at noon."_s;
    std::vector<PdfWord> words;
    for (const QString &word : u"Something else altogether was printed on that page"_s.split(u' '))
        words.push_back({word, QRectF(10.0 * double(words.size()), 10, 8, 8), 8, true, false, false});
    QVERIFY(placesOnPage(words, text, {0, text.size()}).empty());
    QVERIFY(placesOnPage({}, text, {0, text.size()}).empty());
    QVERIFY(placesOnPage(words, text, {0, 0}).empty());
}

void TestPdfPlaces::boxes_data()
{
    QTest::addColumn<Span>("span");
    QTest::addColumn<QList<QRectF>>("boxes");
    QTest::newRow("a word") << Span{0, 8} << QList<QRectF>{{0, 0, 80, 10}};
    QTest::newRow("a part of it") << Span{0, 7} << QList<QRectF>{{0, 0, 70, 10}};
    QTest::newRow("two on a line") << Span{4, 14} << QList<QRectF>{{40, 0, 95, 10}};
    QTest::newRow("over the line's end") << Span{9, 20} << QList<QRectF>{{85, 0, 50, 10}, {0, 12, 50, 10}};
    QTest::newRow("over the column's end") << Span{15, 26} << QList<QRectF>{{0, 12, 50, 10}, {300, 0, 50, 10}};
    QTest::newRow("elsewhere") << Span{100, 110} << QList<QRectF>();
}

void TestPdfPlaces::boxes()
{
    QFETCH(Span, span);
    QFETCH(QList<QRectF>, boxes);
    // "Bolivia, Chile" on a line, "signs" below it, "peace" in the next column
    const std::vector<PdfPlace> places{{{0, 8}, {0, 0, 80, 10}}, {{9, 14}, {85, 0, 50, 10}}, {{15, 20}, {0, 12, 50, 10}}, {{21, 26}, {300, 0, 50, 10}}};
    QCOMPARE(boxesOf(places, span), boxes);
}

void TestPdfPlaces::pictureShowsThePage()
{
    PdfFile file;
    file.addPage();
    file.addPage();
    file.put(60, 100, u"Arica"_s, 24);
    file.setLabels("<< /Nums [0 << /S /D /St 311 >>] >>");
    const QString path = written(m_folder, u"p.pdf"_s, file.bytes());
    const Result<PdfPicture> picture = pdfPictureOf(path, 1, 300, {});
    QVERIFY2(picture.hasValue(), picture ? "" : qPrintable(picture.error().detail));
    QCOMPARE(picture->width, 300);
    QCOMPARE(picture->height, 400);
    QCOMPARE(picture->page.label, u"312"_s);
    QCOMPARE(picture->page.words.size(), 1u);
    QCOMPARE(picture->scale, 0.5);
    const QImage image(reinterpret_cast<const uchar *>(picture->pixels.constData()), picture->width, picture->height, picture->bytesPerLine, QImage::Format_ARGB32);
    const auto darkIn = [&](const QRectF &box) {
        int dark = 0;
        for (int y = int(box.top()); y < int(box.bottom()); ++y)
            for (int x = int(box.left()); x < int(box.right()); ++x)
                dark += qGray(image.pixel(x, y)) < 100;
        return dark;
    };
    const QRectF word = picture->page.words.front().box;
    QVERIFY(darkIn({word.topLeft() * 0.5, word.size() * 0.5}) > 30); // the ink is where the word is said to be
    QCOMPARE(darkIn({0, 100, 300, 300}), 0);
}

void TestPdfPlaces::picturesOfBadFiles()
{
    PdfFile file;
    file.addPage();
    const QString path = written(m_folder, u"p.pdf"_s, file.bytes());
    QCOMPARE(pdfPictureOf(path, 1, 300, {}).error().kind, Error::Damaged); // no such page
    QCOMPARE(pdfPictureOf(path, 0, 0, {}).error().kind, Error::Damaged);
    QVERIFY(pdfPictureOf(path, 0, 1'000'000, {})->width <= 600 * 400 / 72 + 1);
    QCOMPARE(pdfPictureOf(m_folder.filePath(u"none.pdf"_s), 0, 300, {}).error().kind, Error::Damaged);
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(pdfPictureOf(path, 0, 300, stop.get_token()).error().kind, Error::Cancelled);
}

QTEST_GUILESS_MAIN(TestPdfPlaces)
#include "test_pdf_places.moc"

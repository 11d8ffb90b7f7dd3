// SPDX-License-Identifier: GPL-3.0-or-later
// A PDF's own pages in the reader: real files, imported into a real library, in a real window.
#include "common/theme.h"
#include "flow/flow_view.h"
#include "reader/find_bar.h"
#include "reader/pdf_page_view.h"
#include "reader/pdf_pane.h"
#include "reader/reader_pages.h"
#include "reader/reader_view.h"
#include "text/source_text.h"
#include "window_fixture.h"

#include "pdf_file.h"

#include <QAction>
#include <QFile>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace apacheta;
using namespace Qt::StringLiterals;

class TestReaderPages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void marksMentionsAndTheCitedPassage();
    void aClickOnAMarkLeadsToItsActor();
    void textAndPageGoTogether();
    void wheelAndKeysTurnPages();
    void choiceIsRememberedAndForPdfsOnly();
    void findingBringsTheTextBack();
    void zoomIsSharpAndFits();
    void fileThatIsGoneLeavesTheText();
    void fileThatIsAnotherIsNotShown();

private:
    static PdfFile report();
    static QString sentence(int page) { return u"On page %1 the mayors of Putre agreed with Bolivia on the fair."_s.arg(page); }
    ReaderView *reader() { return m_fixture->window().reader(); }
    ReaderPages *pages() { return reader()->pages(); }
    PdfPane *pane() { return pages()->pane(); }
    DocumentId documentNamed(const QString &name);
    Span spanOf(DocumentId document, const QString &words);
    /// Opens the document at these words, and waits until its page is drawn.
    void openAt(const QString &words, PagesShown shown = PagesShown::Beside);
    const PdfPageMark *markOf(const QString &actor);
    QList<PdfPageMark> m_marks;

    std::unique_ptr<WindowFixture> m_fixture;
    QString m_file;
    DocumentId m_document;
};

PdfFile TestReaderPages::report()
{
    PdfFile file;
    for (int page = 0; page < 3; ++page) {
        file.addPage();
        file.put(60, 90, u"Chapter %1 of the report"_s.arg(page + 1), 16, PdfFile::Bold);
        double top = 130;
        for (int line = 0; line < 40; ++line, top += 14)
            file.put(60, top, line == 20 ? sentence(page + 311) : u"Line %1 of chapter %2 tells of the customs house, its stairs, and the weather."_s.arg(line).arg(page + 1));
    }
    file.setLabels("<< /Nums [0 << /S /D /St 311 >>] >>");
    return file;
}

void TestReaderPages::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    QSettings().remove(u"reader"_s);
    QDir().mkpath(m_fixture->path(u"pdfs"_s));
    m_file = m_fixture->path(u"pdfs/report.pdf"_s);
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(report().bytes());
    file.close();
    QFile plain(m_fixture->path(u"pdfs/plain.txt"_s));
    QVERIFY(plain.open(QIODevice::WriteOnly));
    plain.write("A plain text of Bolivia, which has no pages of its own.\n");
    plain.close();
    m_fixture->open();
    QCOMPARE(m_fixture->import(m_fixture->path(u"pdfs"_s)).added, 2);
    m_document = documentNamed(u"report.pdf"_s);
    QVERIFY(m_document.isValid());
}

void TestReaderPages::cleanup() { m_fixture.reset(); }

DocumentId TestReaderPages::documentNamed(const QString &name)
{
    const auto reader = Reader::open(m_fixture->session().path());
    DocumentFilter filter;
    filter.text = name;
    const auto documents = (*reader)->documents(filter, {}, 5);
    return documents->rows.isEmpty() ? DocumentId() : documents->rows.first().id;
}

Span TestReaderPages::spanOf(DocumentId document, const QString &words)
{
    const auto content = (*Reader::open(m_fixture->session().path()))->document(document);
    const SourceText source(content->text);
    const qsizetype at = source.units().indexOf(words);
    return {at, at + words.size()};
}

void TestReaderPages::openAt(const QString &words, PagesShown shown)
{
    pages()->setShown(shown);
    QSignalSpy titled(reader(), &ReaderView::titleChanged);
    reader()->show(m_document, spanOf(m_document, words));
    QTRY_VERIFY(!pane()->view()->marks().isEmpty() || pane()->hasTrouble());
}

const PdfPageMark *TestReaderPages::markOf(const QString &actor)
{
    m_marks = pane()->view()->marks();
    const auto mark = std::ranges::find_if(m_marks, [&](const PdfPageMark &one) { return one.mention.actorName == actor; });
    return mark == m_marks.end() ? nullptr : &*mark;
}

void TestReaderPages::marksMentionsAndTheCitedPassage()
{
    openAt(sentence(312));
    QCOMPARE(pane()->label(), u"Page 312 (2 of 3)"_s);
    const PdfPageMark *bolivia = markOf(u"Bolivia"_s);
    QVERIFY(bolivia && markOf(u"Putre"_s));
    QCOMPARE(markOf(u"Bolivia"_s)->boxes.size(), 1);
    const QRectF box = markOf(u"Bolivia"_s)->boxes.first();
    QVERIFY(box.top() > 395 && box.bottom() < 420); // line 20, as the file has it
    QCOMPARE(pane()->view()->framed().size(), 1);
    const QRectF framed = pane()->view()->framed().first();
    QVERIFY(framed.left() < 62 && framed.contains(box.center()));
    // It is in the middle, and what is painted there is not white.
    const QRect place = pane()->view()->inView(framed).toRect();
    QVERIFY(pane()->view()->viewport()->rect().contains(place.center()));
    const QImage seen = pane()->view()->viewport()->grab().toImage();
    const QColor wash = seen.pixelColor(place.right() + 1, place.center().y());
    QVERIFY(wash.blueF() - wash.redF() > 0.02);
    QTRY_VERIFY(reader()->view()->visibleText().contains(sentence(312)));
}

void TestReaderPages::aClickOnAMarkLeadsToItsActor()
{
    openAt(sentence(311), PagesShown::PagesOnly);
    QVERIFY(!reader()->view()->isVisible());
    QVERIFY(markOf(u"Bolivia"_s));
    const QPoint place = pane()->view()->inView(markOf(u"Bolivia"_s)->boxes.first()).center().toPoint();
    QSignalSpy wanted(reader(), &ReaderView::targetRequested);
    QTest::mouseMove(pane()->view()->viewport(), place);
    QCOMPARE(pane()->view()->viewport()->cursor().shape(), Qt::PointingHandCursor);
    QTest::mouseClick(pane()->view()->viewport(), Qt::LeftButton, Qt::ControlModifier, place);
    QTest::mouseClick(pane()->view()->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseClick(pane()->view()->viewport(), Qt::LeftButton, {}, place + QPoint(0, 60));
    QCOMPARE(wanted.size(), 2);
    const ActorId bolivia = (*Reader::open(m_fixture->session().path()))->actorOf(u"bolivia"_s).value();
    QCOMPARE(wanted[0][0].value<Target>(), Target(ActorTarget{bolivia}));
    QCOMPARE(wanted[0][1].value<OpenMode>(), OpenMode::NewTab);
    QCOMPARE(wanted[1][1].value<OpenMode>(), OpenMode::Here);
}

void TestReaderPages::textAndPageGoTogether()
{
    openAt(sentence(311));
    QList<QToolButton *> next = pane()->findChildren<QToolButton *>();
    next.removeIf([](const QToolButton *button) { return button->accessibleName() != "Next page"_L1; });
    QCOMPARE(next.size(), 1);
    QTest::mouseClick(next.first(), Qt::LeftButton);
    QCOMPARE(pane()->page(), 1);
    QTRY_VERIFY(reader()->view()->visibleText().contains(u"Chapter 2 of the report"_s));
    QTest::mouseClick(next.first(), Qt::LeftButton);
    QCOMPARE(pane()->label(), u"Page 313 (3 of 3)"_s);
    QVERIFY(!next.first()->isEnabled());
    QTRY_VERIFY(reader()->view()->visibleText().contains(u"Chapter 3 of the report"_s));
    QTRY_COMPARE(pane()->page(), 2); // what she turned to stays
    const auto scrolledToTheBegin = [this] {
        reader()->view()->verticalScrollBar()->setValue(1);
        reader()->view()->verticalScrollBar()->setValue(0);
        return pane()->page() == 0;
    };
    QTRY_VERIFY(scrolledToTheBegin()); // then the text leads again
}

void TestReaderPages::wheelAndKeysTurnPages()
{
    openAt(sentence(311), PagesShown::PagesOnly);
    PdfPageView *view = pane()->view();
    view->setFocus();
    view->scrollToEnd();
    QTest::keyClick(view, Qt::Key_PageDown);
    QCOMPARE(pane()->page(), 1);
    QTRY_COMPARE(view->verticalScrollBar()->value(), 0);
    QTRY_VERIFY(markOf(u"Bolivia"_s));
    QTest::keyClick(view, Qt::Key_PageUp);
    QCOMPARE(pane()->page(), 0);
    QTRY_COMPARE(view->verticalScrollBar()->value(), view->verticalScrollBar()->maximum());
    QTest::keyClick(view, Qt::Key_Home);
    QTest::keyClick(view, Qt::Key_PageUp); // there is none before
    QCOMPARE(pane()->page(), 0);
}

void TestReaderPages::choiceIsRememberedAndForPdfsOnly()
{
    openAt(sentence(311), PagesShown::PagesOnly);
    const auto button = [&] {
        for (QToolButton *one : reader()->findChildren<QToolButton *>())
            if (one->accessibleName() == "Text and pages"_L1)
                return one;
        return static_cast<QToolButton *>(nullptr);
    };
    QVERIFY(button() && button()->isVisible());
    const DocumentId plain = documentNamed(u"plain.txt"_s);
    reader()->show(plain, {});
    QTRY_VERIFY(reader()->view()->isVisible() && reader()->view()->visibleText().contains(u"plain text"_s));
    QVERIFY(!pane()->isVisible());
    QVERIFY(!button()->isVisible());
    QWidget parent;
    auto *text = new FlowView(&parent);
    const ReaderPages later(text, &parent); // as after the next start
    QCOMPARE(later.shown(), PagesShown::PagesOnly);
    reader()->show(m_document, {});
    QTRY_VERIFY(pane()->isVisible());
    QVERIFY(!reader()->view()->isVisible());
}

void TestReaderPages::findingBringsTheTextBack()
{
    openAt(sentence(311), PagesShown::PagesOnly);
    reader()->openFind();
    QTRY_VERIFY(reader()->view()->isVisible());
    QVERIFY(pane()->isVisible());
    QCOMPARE(pages()->shown(), PagesShown::PagesOnly); // for this time
}

void TestReaderPages::zoomIsSharpAndFits()
{
    openAt(sentence(311), PagesShown::PagesOnly);
    PdfPageView *view = pane()->view();
    const auto pageWidth = [&] { return view->inView({0, 0, 600, 800}).width(); };
    const double fitting = pageWidth();
    QVERIFY(std::abs(fitting - (view->viewport()->width() - gridUnit(view))) < 2);
    Q_EMIT view->zoomWanted(1);
    QVERIFY(std::abs(pageWidth() - 1.25 * fitting) < 2);
    QCOMPARE(view->wantedWidth(), int(pageWidth() * view->devicePixelRatioF()));
    QTRY_VERIFY(view->horizontalScrollBar()->maximum() > 0);
    for (QToolButton *one : pane()->findChildren<QToolButton *>())
        if (one->accessibleName() == "Fit the width"_L1)
            QTest::mouseClick(one, Qt::LeftButton);
    QVERIFY(std::abs(pageWidth() - fitting) < 20); // a scroll bar more or less
}

void TestReaderPages::fileThatIsGoneLeavesTheText()
{
    m_fixture->session().stopFollowing(QFileInfo(m_fixture->path(u"pdfs"_s)).canonicalFilePath());
    QVERIFY(QFile::remove(m_file));
    openAt(sentence(312), PagesShown::PagesOnly);
    QVERIFY(pane()->hasTrouble());
    QVERIFY2(pane()->message().contains(u"no longer at"_s) && pane()->message().contains(u"report.pdf"_s), qPrintable(pane()->message()));
    QTRY_VERIFY(reader()->view()->isVisible() && reader()->view()->visibleText().contains(sentence(312)));
}

void TestReaderPages::fileThatIsAnotherIsNotShown()
{
    m_fixture->session().stopFollowing(QFileInfo(m_fixture->path(u"pdfs"_s)).canonicalFilePath());
    PdfFile other;
    other.addPage();
    other.put(60, 90, u"Something else stands here now."_s);
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(other.bytes());
    file.close();
    openAt(sentence(312));
    QVERIFY2(pane()->message().contains(u"has changed since it was read"_s), qPrintable(pane()->message()));
    QVERIFY(reader()->view()->isVisible());
}

QTEST_MAIN(TestReaderPages)
#include "test_reader_pages.moc"

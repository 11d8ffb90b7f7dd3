// SPDX-License-Identifier: GPL-3.0-or-later
#include "citing/citing.h"
#include "citing/quotation_drag.h"
#include "common/empty_state.h"
#include "dossier/dossier_dialog.h"
#include "flow/flow_view.h"
#include "mending/note_editor.h"
#include "mending/notes_part.h"
#include "notebook/heading_dialog.h"
#include "notebook/notebook_pane.h"
#include "notebook/quotation_page.h"
#include "reader/reader_view.h"
#include "search/search_page.h"
#include "text/source_text.h"
#include "window/list_column.h"
#include "window/navigator.h"
#include "window/page_column.h"
#include "window/page_stack.h"
#include "window/status_strip.h"
#include "window_fixture.h"

#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace apacheta;

/// Quotations are kept from everywhere, stand in the notebook in her order, and are taken along.
class TestNotebookWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void saysHowToBegin();
    void keepsFromTheReader();
    void keepsThePassageUnderTheMouse();
    void keepsFromAPage();
    void keepsFromASearch();
    void theSameIsKeptOnce();
    void aClickOpensTheVeryPassage();
    void movesByKeysAndUndoes();
    void movesByDragging();
    void takesInWhatIsDraggedFromTheReader();
    void isGroupedUnderHeadings();
    void headingsMoveAndAreRenamed();
    void hasHerNotes();
    void isNarrowed();
    void isTakenOutAndUndone();
    void isCopied();
    void isDraggedAway();
    void isWrittenAsADocument();
    void aThousandQuotations();

private:
    MainWindow &window() { return m_fixture->window(); }
    NotebookPane *pane() { return window().lists()->notebook(); }
    QListView *view() { return pane()->view(); }
    QList<NotebookEntry> notebook();
    /// "Loss: q1 q2 | War: q3" of the list, by first words.
    QString shown();
    /// Keeps words of the road text under a heading, not by the window.
    void keep(const QString &words, const QString &heading = {});
    void showNotebook();
    void activate();
    void choose(const QString &words);
    QPoint middleOf(int row) { return view()->visualRect(view()->model()->index(row, 0)).center(); }
    DocumentId road();
    void openRoad();
    FlowRange rangeOf(const QString &words);

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestNotebookWindow::initTestCase()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->open();
    m_fixture->import(m_fixture->writeDocuments());
}

void TestNotebookWindow::init()
{
    m_fixture->session().decide([](const Reader &reader) -> Result<QList<Decision>> {
        const auto entries = reader.notebook();
        QList<Decision> decisions;
        for (const NotebookEntry &entry : *entries)
            decisions.append(DropQuotation{entry.quotation, entry.quoted});
        return decisions;
    });
    QTRY_COMPARE(notebook().size(), 0);
    pane()->filterField()->clear();
    activate();
    window().actions()[ActionId::ShowNotebook]->trigger();
    QTRY_COMPARE(view()->model()->rowCount(), 0);
}

QList<NotebookEntry> TestNotebookWindow::notebook() { return (*Reader::open(m_fixture->path(u"test.apacheta"_s)))->notebook().value(); }

QString TestNotebookWindow::shown()
{
    QStringList words;
    for (int row = 0; row < view()->model()->rowCount(); ++row) {
        const QModelIndex index = view()->model()->index(row, 0);
        const QString text = index.data().toString();
        words.append(index.data(NotebookModel::IsHeadingRole).toBool() ? u"| "_s + text + u':' : text.section(u' ', 0, 0));
    }
    return words.join(u' ');
}

DocumentId TestNotebookWindow::road()
{
    const auto rows = (*Reader::open(m_fixture->path(u"test.apacheta"_s)))->documents({}, {}, 10);
    for (const DocumentRow &row : rows->rows)
        if (row.path.endsWith(u"road.txt"_s))
            return row.id;
    return {};
}

void TestNotebookWindow::keep(const QString &words, const QString &heading)
{
    const auto reader = std::move(Reader::open(m_fixture->path(u"test.apacheta"_s))).value();
    const auto content = reader->document(road());
    const SourceText text(content->text);
    const qsizetype at = content->text.indexOf(words);
    QVERIFY2(at >= 0, qPrintable(words));
    const Span span{text.codePointFromUtf16(at), text.codePointFromUtf16(at + words.size())};
    const TextPlace place = reader->placeOf(road(), span).value();
    QCOMPARE(place.surface, words);
    const qsizetype before = notebook().size();
    m_fixture->session().decide(QList<Decision>{KeepQuotation{{Decisions::freshKey()}, place, heading, positionUnder(notebook(), heading)}});
    QTRY_COMPARE(notebook().size(), before + 1);
}

void TestNotebookWindow::showNotebook()
{
    window().actions()[ActionId::ShowNotebook]->trigger();
    const auto isUpToDate = [this] { // the rows of the test before are gone
        const QList<NotebookEntry> entries = notebook();
        const auto *model = static_cast<const NotebookModel *>(view()->model());
        return model->facets().total == entries.size() &&
               std::ranges::all_of(entries, [model](const NotebookEntry &entry) { return model->rowOf(entry.quotation.key) >= 0; });
    };
    QTRY_VERIFY(isUpToDate());
    QTRY_VERIFY(view()->isVisible() && view()->viewport()->rect().contains(view()->visualRect(view()->model()->index(0, 0))));
}

/// A dialog was, or a menu.
void TestNotebookWindow::activate()
{
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
}

void TestNotebookWindow::choose(const QString &words)
{
    for (int row = 0; row < view()->model()->rowCount(); ++row) {
        if (!view()->model()->index(row, 0).data().toString().startsWith(words))
            continue;
        view()->setFocus();
        view()->setCurrentIndex(view()->model()->index(row, 0));
        return;
    }
    QFAIL(qPrintable(u"no row "_s + words));
}

void TestNotebookWindow::openRoad()
{
    window().navigator()->go(DocumentTarget{road()});
    QTRY_VERIFY(window().reader()->view()->visibleText().contains(u"Lauca"_s));
    window().reader()->view()->clearSelection();
}

FlowRange TestNotebookWindow::rangeOf(const QString &words)
{
    const FlowSource *source = window().reader()->view()->source();
    for (int block = 0; block < source->count(); ++block)
        if (const qsizetype at = source->block(block).text.indexOf(words); at >= 0)
            return {{block, int(at)}, {block, int(at + words.size())}};
    return {};
}

void TestNotebookWindow::saysHowToBegin()
{
    QTRY_VERIFY(pane()->emptyState()->isVisible());
    QVERIFY(pane()->emptyState()->detailText().contains(u"Ctrl+Shift+N"_s));
    auto *step = pane()->emptyState()->findChild<QPushButton *>();
    QTest::mouseClick(step, Qt::LeftButton);
    QCOMPARE(window().lists()->current(), ListTarget::Documents);
}

void TestNotebookWindow::keepsFromTheReader()
{
    openRoad();
    FlowView *text = window().reader()->view();
    text->setFocus();
    text->select(rangeOf(u"free transit to the port of Arica"_s));
    QTest::keyClick(text, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(notebook().size(), 1);
    QCOMPARE(notebook().first().quoted.surface, u"free transit to the port of Arica"_s);
    QTRY_VERIFY2(window().status()->currentMessage().contains(u"Keep in the notebook"_s), qPrintable(window().status()->currentMessage()));

    // Under a heading that is asked for; the next one goes there too.
    text->select(rangeOf(u"The mayor of Putre"_s));
    window().actions()[ActionId::AddToNotebookUnder]->trigger();
    auto *dialog = window().findChild<HeadingDialog *>();
    QVERIFY(dialog);
    dialog->field()->setEditText(u"Mayors"_s);
    QTest::keyClick(dialog->field()->lineEdit(), Qt::Key_Return);
    QTRY_COMPARE(notebook().size(), 2);
    text->select(rangeOf(u"a veterinary post"_s));
    window().actions()[ActionId::AddToNotebook]->trigger();
    QTRY_COMPARE(notebook().size(), 3);
    QCOMPARE(notebook().at(1).heading, u"Mayors"_s);
    QCOMPARE(notebook().at(2).heading, u"Mayors"_s);
    QTRY_COMPARE(shown(), u"| Without a heading: free | Mayors: The a"_s);
}

void TestNotebookWindow::keepsThePassageUnderTheMouse()
{
    openRoad();
    FlowView *text = window().reader()->view();
    const QRect place = text->rectOf(rangeOf(u"veterinary"_s));
    QVERIFY(!place.isEmpty());
    Q_EMIT text->menuWanted(text->viewport()->mapToGlobal(place.center()));
    QMenu *menu = nullptr;
    QTRY_VERIFY(menu = window().reader()->findChild<QMenu *>());
    for (QAction *action : menu->actions())
        if (action->text() == u"Add to notebook"_s)
            action->trigger();
    menu->close();
    QTRY_COMPARE(notebook().size(), 1);
    QVERIFY2(notebook().first().quoted.surface.startsWith(u"The mayor of Putre met"_s), qPrintable(notebook().first().quoted.surface));
}

void TestNotebookWindow::keepsFromAPage()
{
    window().actions()[ActionId::ShowEvents]->trigger();
    ListPane *events = window().lists()->pane(ListTarget::Events);
    QTRY_VERIFY(events->model()->rowCount() > 0);
    WindowFixture::click(events->view(), 0);
    auto *page = window().pages()->current();
    QTRY_VERIFY(page->page() && page->page()->findChild<FlowView *>()->visibleText().contains(u"notebook"_s));
    auto *flow = page->page()->findChild<FlowView *>();
    flow->setFocus();
    std::optional<FlowView::LinkPlace> focused;
    for (int i = 0; i < 60 && !(focused && focused->link.isPassage); ++i) {
        QTest::keyClick(flow, Qt::Key_N);
        focused = flow->focusedLink();
    }
    QVERIFY(focused && focused->link.isPassage);
    const QString quote = focused->text;
    QTest::keyClick(flow, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier); // by the key, on the passage that the keyboard is at
    QTRY_COMPARE(notebook().size(), 1);
    QCOMPARE(notebook().first().quoted.surface.simplified(), quote);

    // By its link, once it is taken out again.
    m_fixture->session().undo();
    QTRY_COMPARE(notebook().size(), 0);
    QTRY_VERIFY(flow->visibleText().contains(u"notebook"_s));
    const auto link = [flow]() -> std::optional<FlowView::LinkPlace> {
        for (const FlowView::LinkPlace &place : flow->visibleLinks())
            if (place.text.contains(u"notebook"_s))
                return place;
        return std::nullopt;
    }();
    QVERIFY(link);
    QTest::mouseClick(flow->viewport(), Qt::LeftButton, Qt::NoModifier, link->rect.center());
    QTRY_COMPARE(notebook().size(), 1);
}

void TestNotebookWindow::keepsFromASearch()
{
    window().navigator()->go(SearchTarget{u"veterinary"_s});
    auto *page = window().pages()->current()->findChild<SearchPage *>();
    QTRY_VERIFY(page && page->view()->model()->rowCount() == 1);
    page->view()->setFocus();
    page->view()->setCurrentIndex(page->view()->model()->index(0, 0));
    QTest::keyClick(page->view(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(notebook().size(), 1);
    QVERIFY(notebook().first().quoted.surface.contains(u"veterinary"_s));
}

void TestNotebookWindow::theSameIsKeptOnce()
{
    openRoad();
    window().reader()->view()->setFocus();
    window().reader()->view()->select(rangeOf(u"free transit"_s));
    window().actions()[ActionId::AddToNotebook]->trigger();
    QTRY_COMPARE(notebook().size(), 1);
    window().actions()[ActionId::AddToNotebook]->trigger();
    QTRY_VERIFY2(window().status()->currentMessage().contains(u"already"_s), qPrintable(window().status()->currentMessage()));
    QCOMPARE(notebook().size(), 1);
}

void TestNotebookWindow::aClickOpensTheVeryPassage()
{
    keep(u"waters of the Lauca River"_s);
    showNotebook();
    WindowFixture::click(view(), 0);
    QTRY_COMPARE(window().reader()->document(), road());
    QTRY_COMPARE(window().reader()->focus(), notebook().first().quoted.span);
    auto *page = window().pages()->current()->findChild<QuotationPage *>();
    QVERIFY(page && page->isVisible());
    QTRY_VERIFY(page->view()->visibleText().contains(u"waters of the Lauca River"_s));
    QCOMPARE(page->title(), u"waters of the Lauca River"_s);
}

void TestNotebookWindow::movesByKeysAndUndoes()
{
    keep(u"Bolivia and Chile signed"_s);
    keep(u"Chile granted Bolivia"_s);
    keep(u"In 1962"_s);
    showNotebook();
    QTRY_COMPARE(shown(), u"Bolivia Chile In"_s);
    choose(u"In 1962"_s);
    QTest::keyClick(view(), Qt::Key_Up, Qt::AltModifier);
    QTRY_COMPARE(shown(), u"Bolivia In Chile"_s);
    QCOMPARE(view()->currentIndex().data().toString(), u"In 1962"_s); // it stays chosen where it goes
    QTest::keyClick(view(), Qt::Key_Up, Qt::AltModifier);
    QTRY_COMPARE(shown(), u"In Bolivia Chile"_s);
    QTest::keyClick(view(), Qt::Key_Down, Qt::AltModifier);
    QTRY_COMPARE(shown(), u"Bolivia In Chile"_s);
    QTRY_VERIFY2(window().status()->currentMessage().contains(u"Move in the notebook"_s), qPrintable(window().status()->currentMessage()));
    for (const QString &before : {u"In Bolivia Chile"_s, u"Bolivia In Chile"_s, u"Bolivia Chile In"_s}) {
        QTest::keyClick(view(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(shown(), before);
    }
}

void TestNotebookWindow::movesByDragging()
{
    keep(u"Bolivia and Chile signed"_s, u"Loss"_s);
    keep(u"Chile granted Bolivia"_s, u"Loss"_s);
    keep(u"In 1962"_s, u"War"_s);
    showNotebook();
    QTRY_COMPARE(shown(), u"| Loss: Bolivia Chile | War: In"_s);
    const std::unique_ptr<QMimeData> data(view()->model()->mimeData({view()->model()->index(1, 0)}));
    const auto drop = [&](QPoint at) {
        QDragEnterEvent enter(at, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(view()->viewport(), &enter);
        QVERIFY(enter.isAccepted());
        QDragMoveEvent move(at, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(view()->viewport(), &move);
        QDropEvent dropped(at, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(view()->viewport(), &dropped);
    };
    const QRect last = view()->visualRect(view()->model()->index(4, 0));
    drop({last.center().x(), last.bottom() - 1});
    QTRY_COMPARE(shown(), u"| Loss: Chile | War: In Bolivia"_s);
    // Onto a heading: first under it.
    drop(middleOf(0));
    QTRY_COMPARE(shown(), u"| Loss: Bolivia Chile | War: In"_s);
    QTest::keyClick(view(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(shown(), u"| Loss: Chile | War: In Bolivia"_s);
}

void TestNotebookWindow::takesInWhatIsDraggedFromTheReader()
{
    keep(u"Bolivia and Chile signed"_s, u"Loss"_s);
    keep(u"In 1962"_s, u"War"_s);
    openRoad();
    showNotebook();
    QTRY_COMPARE(shown(), u"| Loss: Bolivia | War: In"_s);
    window().reader()->view()->select(rangeOf(u"free transit"_s));
    const std::unique_ptr<QMimeData> data(window().reader()->drag()->mimeData());
    QVERIFY(data);
    const QPoint onLoss = middleOf(0);
    QDragEnterEvent enter(onLoss, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(view()->viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent dropped(onLoss, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(view()->viewport(), &dropped);
    QTRY_COMPARE(shown(), u"| Loss: free Bolivia | War: In"_s);
    QTest::keyClick(view(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(shown(), u"| Loss: Bolivia | War: In"_s);
}

void TestNotebookWindow::isGroupedUnderHeadings()
{
    keep(u"Bolivia and Chile signed"_s);
    keep(u"In 1962"_s);
    showNotebook();
    QTRY_COMPARE(shown(), u"Bolivia In"_s);
    choose(u"In 1962"_s);
    QTest::keyClick(view(), Qt::Key_F2);
    auto *dialog = window().findChild<HeadingDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QTest::keyClicks(dialog->field()->lineEdit(), u"Ruptures"_s);
    QTest::keyClick(dialog->field()->lineEdit(), Qt::Key_Return);
    QTRY_COMPARE(shown(), u"| Without a heading: Bolivia | Ruptures: In"_s);
}

void TestNotebookWindow::headingsMoveAndAreRenamed()
{
    keep(u"Bolivia and Chile signed"_s, u"Loss"_s);
    keep(u"Chile granted Bolivia"_s, u"Loss"_s);
    keep(u"In 1962"_s, u"War"_s);
    showNotebook();
    QTRY_COMPARE(shown(), u"| Loss: Bolivia Chile | War: In"_s);
    choose(u"War"_s);
    QTest::keyClick(view(), Qt::Key_Up, Qt::AltModifier);
    QTRY_COMPARE(shown(), u"| War: In | Loss: Bolivia Chile"_s);
    choose(u"Loss"_s);
    QTest::keyClick(view(), Qt::Key_F2);
    auto *dialog = window().findChild<HeadingDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->field()->currentText(), u"Loss"_s);
    dialog->field()->lineEdit()->selectAll();
    QTest::keyClicks(dialog->field()->lineEdit(), u"Coast"_s);
    QTest::keyClick(dialog->field()->lineEdit(), Qt::Key_Return);
    QTRY_COMPARE(shown(), u"| War: In | Coast: Bolivia Chile"_s);
    activate();
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_Z, Qt::ControlModifier); // all of it is one step
    QTRY_COMPARE(shown(), u"| War: In | Loss: Bolivia Chile"_s);
}

void TestNotebookWindow::hasHerNotes()
{
    keep(u"In 1962"_s);
    showNotebook();
    choose(u"In 1962"_s);
    QTest::keyClick(view(), Qt::Key_N, Qt::ControlModifier);
    auto *page = window().pages()->current()->findChild<QuotationPage *>();
    QVERIFY(page);
    QTRY_VERIFY(!page->notes()->editors().isEmpty() && page->notes()->editors().first()->hasFocus());
    QTest::keyClicks(page->notes()->editors().first(), u"See the map."_s);
    QTRY_COMPARE(notebook().first().notes, QStringList{u"See the map."_s});
    QTRY_COMPARE(view()->model()->index(0, 0).data(NotebookModel::NotesRole).toString(), u"See the map."_s);
    page->notes()->tagField()->setFocus();
    QTest::keyClicks(page->notes()->tagField(), u"rupture"_s);
    QTest::keyClick(page->notes()->tagField(), Qt::Key_Return);
    QTRY_COMPARE(view()->model()->index(0, 0).data(NotebookModel::TagsRole).toStringList(), QStringList{u"rupture"_s});
}

void TestNotebookWindow::isNarrowed()
{
    keep(u"Bolivia and Chile signed"_s, u"Loss"_s);
    keep(u"In 1962"_s, u"War"_s);
    showNotebook();
    QTRY_COMPARE(view()->model()->rowCount(), 4);
    pane()->filterField()->setText(u"chilé"_s);
    QTRY_COMPARE(shown(), u"| Loss: Bolivia"_s);
    pane()->filterField()->setText(u"war"_s);
    QTRY_COMPARE(shown(), u"| War: In"_s);
    pane()->filterField()->setText(u"no such words"_s);
    QTRY_VERIFY(pane()->emptyState()->isVisible());
    pane()->filterField()->clear();
    QTRY_COMPARE(view()->model()->rowCount(), 4);
}

void TestNotebookWindow::isTakenOutAndUndone()
{
    keep(u"Bolivia and Chile signed"_s);
    keep(u"In 1962"_s);
    showNotebook();
    QTRY_COMPARE(shown(), u"Bolivia In"_s);
    choose(u"Bolivia"_s);
    QTest::keyClick(view(), Qt::Key_Return);
    auto *page = window().pages()->current();
    QTRY_VERIFY(page->findChild<QuotationPage *>() && page->findChild<QuotationPage *>()->view()->visibleText().contains(u"Bolivia and Chile signed"_s));
    QTest::keyClick(view(), Qt::Key_Delete);
    QTRY_COMPARE(shown(), u"In"_s);
    QTRY_COMPARE(view()->selectionModel()->selectedRows().size(), 1); // the next one is chosen, so that keys go on
    QTRY_VERIFY(page->findChild<QuotationPage *>()->view()->visibleText().contains(u"no longer in the notebook"_s));
    QTest::keyClick(view(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(shown(), u"Bolivia In"_s);
}

void TestNotebookWindow::isCopied()
{
    if (!CitationProcessor::create())
        QSKIP("citeproc-js or the citation styles are not installed");
    keep(u"In 1962"_s);
    keep(u"a veterinary post"_s);
    showNotebook();
    QTRY_COMPARE(shown(), u"In a"_s);
    view()->setFocus();
    view()->selectAll();
    QTest::keyClick(view(), Qt::Key_C, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(QGuiApplication::clipboard()->text().contains(u"“a veterinary post”"_s), 20'000);
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QVERIFY(data->hasHtml() && data->html().contains(u"<p>“In 1962” ("_s));
    QVERIFY2(data->text().startsWith(u"“In 1962” ("_s) && data->text().contains(u"para. 2)"_s), qPrintable(data->text()));

    window().actions()[ActionId::CopyMarkdown]->trigger();
    QTRY_VERIFY2(QGuiApplication::clipboard()->text().startsWith(u"> “In 1962” [@"_s), qPrintable(QGuiApplication::clipboard()->text()));
    QVERIFY2(QGuiApplication::clipboard()->text().endsWith(u", para. 3]"_s), qPrintable(QGuiApplication::clipboard()->text()));
    QVERIFY(!QGuiApplication::clipboard()->mimeData()->hasHtml());
    window().actions()[ActionId::CopyLatex]->trigger();
    QTRY_VERIFY2(QGuiApplication::clipboard()->text().startsWith(u"\\enquote{In 1962} \\autocite[para. 2]{"_s), qPrintable(QGuiApplication::clipboard()->text()));
    window().actions()[ActionId::CopyHtml]->trigger();
    QTRY_VERIFY2(QGuiApplication::clipboard()->text().startsWith(u"<p>“In 1962” ("_s), qPrintable(QGuiApplication::clipboard()->text()));
    window().actions()[ActionId::CopyPlain]->trigger();
    QTRY_VERIFY2(QGuiApplication::clipboard()->text().startsWith(u"“In 1962” ("_s), qPrintable(QGuiApplication::clipboard()->text()));
    QVERIFY(!QGuiApplication::clipboard()->mimeData()->hasHtml());
}

void TestNotebookWindow::isDraggedAway()
{
    if (!CitationProcessor::create())
        QSKIP("citeproc-js or the citation styles are not installed");
    openRoad();
    FlowView *text = window().reader()->view();
    text->select(rangeOf(u"free transit to the port of Arica"_s));
    const auto dragged = [this] { return std::unique_ptr<QMimeData>(window().reader()->drag()->mimeData()); };
    QVERIFY(dragged()->text().contains(u"free transit to the port of Arica"_s)); // at once, before it is cited
    QTRY_VERIFY_WITH_TIMEOUT(window().reader()->drag()->isReady(), 20'000);
    QVERIFY2(dragged()->text().startsWith(u"“free transit to the port of Arica” ("_s), qPrintable(dragged()->text()));
    QVERIFY2(dragged()->html().contains(u"para. 1)"_s), qPrintable(dragged()->html()));

    // A press on the selection keeps it, and moving asks for the drag; a press elsewhere selects anew.
    QSignalSpy wanted(text, &FlowView::dragWanted);
    QObject::disconnect(text, &FlowView::dragWanted, window().reader(), nullptr); // no real drag without a desktop
    const QPoint on = text->rectOf(rangeOf(u"transit"_s)).center();
    QTest::mousePress(text->viewport(), Qt::LeftButton, Qt::NoModifier, on);
    QMouseEvent moved(QEvent::MouseMove, on + QPoint(40, 0), text->viewport()->mapToGlobal(on + QPoint(40, 0)), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(text->viewport(), &moved);
    QCOMPARE(wanted.size(), 1);
    QVERIFY(text->selection());
    QTest::mouseRelease(text->viewport(), Qt::LeftButton, Qt::NoModifier, on);
    QVERIFY(text->selection());
    QTest::mouseClick(text->viewport(), Qt::LeftButton, Qt::NoModifier, on); // a mere click takes it off
    QVERIFY(!text->selection());

    keep(u"In 1962"_s);
    showNotebook();
    choose(u"In 1962"_s);
    const std::unique_ptr<QMimeData> fromList(view()->model()->mimeData(view()->selectionModel()->selectedRows()));
    QVERIFY(fromList->hasHtml() && fromList->text().contains(u"“In 1962”"_s));
}

void TestNotebookWindow::isWrittenAsADocument()
{
    if (!CitationProcessor::create())
        QSKIP("citeproc-js or the citation styles are not installed");
    keep(u"Bolivia and Chile signed"_s, u"Loss"_s);
    showNotebook();
    QToolButton *write = nullptr;
    for (QToolButton *button : pane()->findChildren<QToolButton *>())
        if (button->accessibleName().contains(u"Write the notebook"_s))
            write = button;
    QVERIFY(write);
    QTest::mouseClick(write, Qt::LeftButton);
    auto *dialog = window().findChild<DossierDialog *>();
    QVERIFY(dialog);
    dialog->format()->setCurrentIndex(dialog->format()->findData(int(DossierFormat::Markdown)));
    QVERIFY2(dialog->path()->text().endsWith(u"Notebook.md"_s), qPrintable(dialog->path()->text()));
    const QString file = m_fixture->path(u"kept.md"_s);
    dialog->path()->setText(file);
    QTest::mouseClick(dialog->writeButton(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), 20'000);
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(written.readAll());
    QVERIFY2(text.contains(u"## Loss\n"_s) && text.contains(u"“Bolivia and Chile signed”[^1]"_s), qPrintable(text));
}

void TestNotebookWindow::aThousandQuotations()
{
    const auto reader = std::move(Reader::open(m_fixture->path(u"test.apacheta"_s))).value();
    QList<Decision> decisions;
    for (int number = 0; number < 1000; ++number) {
        const TextPlace place = reader->placeOf(road(), {number % 200, number % 200 + 10 + number / 200}).value();
        decisions.append(KeepQuotation{{Decisions::freshKey()}, place, u"Heading %1"_s.arg(number / 100), double(number)});
    }
    m_fixture->session().decide(decisions);
    QTRY_COMPARE_WITH_TIMEOUT(view()->model()->rowCount(), 1010, 30'000);
    const int last = 1009;
    view()->setFocus();
    view()->setCurrentIndex(view()->model()->index(last, 0));
    const QString key = pane()->chosenQuotations().first().words;
    QTest::keyClick(view(), Qt::Key_Up, Qt::AltModifier);
    QTRY_COMPARE_WITH_TIMEOUT(view()->currentIndex().row(), last - 1, 20'000);
    QCOMPARE(pane()->chosenQuotations().first().words, key);
}

QTEST_MAIN(TestNotebookWindow)
#include "test_notebook_window.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/empty_state.h"
#include "reader/reader_view.h"
#include "search/found_model.h"
#include "search/hits_model.h"
#include "search/search_box.h"
#include "search/search_page.h"
#include "window/page_column.h"
#include "window/page_stack.h"
#include "window_fixture.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace apacheta;

class TestSearchEverything : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }
    void keysLeadFromCtrlKToAnActor();
    void findsActorsEventsAndPassages();
    void arrowsPassOverHeadings();
    void enterAtOnceSearchesPassages();
    void escapeCloses();
    void pageSaysHowItUnderstoodAndOpensAPassage();
    void pageSaysWhyNothingWasFound();

private:
    void type(const QString &text);
    SearchBox *box() const { return m_fixture->window().search(); }
    SearchPage *searchPage() const { return qobject_cast<SearchPage *>(m_fixture->window().pages()->current()->currentWidget()); }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestSearchEverything::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->open();
    m_fixture->import(m_fixture->writeDocuments());
    m_fixture->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_fixture->window()));
}

void TestSearchEverything::type(const QString &text)
{
    QTest::keyClick(&m_fixture->window(), Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(box()->hasFocus());
    QTest::keyClicks(box(), text);
}

void TestSearchEverything::keysLeadFromCtrlKToAnActor()
{
    type(u"tarapaca"_s);
    QTRY_VERIFY(box()->isPanelOpen() && !box()->found()->isAsking() && WindowFixture::rowOf(box()->found(), u"Tarapacá"_s) >= 0);
    QCOMPARE(box()->view()->currentIndex().data().toString(), u"Tarapacá"_s);
    QTest::keyClick(box(), Qt::Key_Return);
    QTRY_COMPARE(m_fixture->window().pages()->current()->title(), u"Tarapacá"_s);
    QVERIFY(!box()->isPanelOpen());
}

void TestSearchEverything::findsActorsEventsAndPassages()
{
    QAbstractItemModelTester tester(box()->found(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    type(u"treaty"_s);
    QTRY_VERIFY(WindowFixture::rowOf(box()->found(), u"Events"_s) >= 0 && WindowFixture::rowOf(box()->found(), u"Passages"_s) >= 0);
    const int last = box()->found()->rowCount() - 1;
    QVERIFY(std::holds_alternative<SearchTarget>(box()->found()->index(last).data(FoundModel::TargetRole).value<Target>()));
    box()->clear();
    box()->found()->setText({});
    QCOMPARE(box()->found()->rowCount(), 0);
}

void TestSearchEverything::arrowsPassOverHeadings()
{
    type(u"bolivia"_s);
    QTRY_VERIFY(box()->isPanelOpen() && !box()->found()->isAsking());
    QVERIFY(box()->found()->index(0).data(FoundModel::IsHeadingRole).toBool());
    for (int step = 0; step < box()->found()->rowCount(); ++step) {
        QVERIFY(!box()->view()->currentIndex().data(FoundModel::IsHeadingRole).toBool());
        QTest::keyClick(box(), Qt::Key_Down);
    }
    QCOMPARE(box()->view()->currentIndex().row(), box()->found()->rowCount() - 1);
    QTest::keyClick(box(), Qt::Key_Up);
    QVERIFY(box()->view()->currentIndex().row() < box()->found()->rowCount() - 1);
}

void TestSearchEverything::enterAtOnceSearchesPassages()
{
    type(u"salida al mar"_s);
    QTest::keyClick(box(), Qt::Key_Return);
    QCOMPARE(m_fixture->window().pages()->current()->target(), Target(SearchTarget{u"salida al mar"_s}));
    QTRY_VERIFY(searchPage()->view()->model()->rowCount() > 0);
}

void TestSearchEverything::escapeCloses()
{
    type(u"chile"_s);
    QTRY_VERIFY(box()->isPanelOpen());
    QTest::keyClick(box(), Qt::Key_Escape);
    QVERIFY(!box()->isPanelOpen());
}

void TestSearchEverything::pageSaysHowItUnderstoodAndOpensAPassage()
{
    type(u"\"salida al mar\""_s);
    QTest::keyClick(box(), Qt::Key_Return);
    QTRY_VERIFY(searchPage() && searchPage()->view()->model()->rowCount() > 0);
    QVERIFY(searchPage()->understoodText().contains("salida al mar"_L1));
    const auto snippet = searchPage()->view()->model()->index(0, 0).data(HitsModel::SnippetRole).value<Snippet>();
    QVERIFY(!snippet.matches.isEmpty());
    const Span match = snippet.matches.first();
    QVERIFY(u"salida al mar"_s.contains(snippet.text.sliced(match.begin, match.length()), Qt::CaseInsensitive));
    WindowFixture::click(searchPage()->view(), 0);
    QTRY_VERIFY(m_fixture->window().reader()->document().isValid());
    QTRY_VERIFY(!m_fixture->window().reader()->focus().isEmpty());
}

void TestSearchEverything::pageSaysWhyNothingWasFound()
{
    type(u"ornithorhynchus"_s);
    QTest::keyClick(box(), Qt::Key_Return);
    QTRY_VERIFY(searchPage() && searchPage()->emptyState()->isVisible());
    QVERIFY(!searchPage()->emptyState()->detailText().isEmpty());
}

QTEST_MAIN(TestSearchEverything)
#include "test_search_everything.moc"

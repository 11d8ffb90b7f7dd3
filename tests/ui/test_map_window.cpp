// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/map_page.h"
#include "map/map_picture.h"
#include "session/scope.h"
#include "timeline/time_brush.h"
#include "window/page_column.h"
#include "window/page_stack.h"
#include "window/picture_job.h"
#include "window_fixture.h"

#include <QFile>
#include <QMenu>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace apacheta;

/// The map in a real window: mark -> page -> back, keys, time, layers, a file.
class TestMapWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void clickPicksAndDoubleClickOpens();
    void keysReachEveryMark();
    void timeNarrows();
    void layersCanBeTakenAway();
    void sixtyPixelsMoveTheMap();
    void picturesNeedNoWindow();
    void cleanupTestCase() { m_fixture.reset(); }

private:
    void show();
    MapPage *page() const { return m_fixture->window().pages()->current()->findChild<MapPage *>(); }
    PictureView *view() const { return page()->view(); }
    const MapPicture *map() const { return dynamic_cast<const MapPicture *>(view()->picture().get()); }
    int markOf(const QString &name) const;
    QPoint at(int mark) const { return view()->toView(map()->markRect(mark, view()->style()).center()).toPoint(); }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestMapWindow::initTestCase()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->open();
    m_fixture->import(m_fixture->writeDocuments());
    show();
}

void TestMapWindow::show()
{
    m_fixture->session().scope().clear();
    m_fixture->window().actions()[ActionId::ShowMap]->trigger();
    QTRY_VERIFY(page() && page()->isVisible() && view()->picture() && !page()->isAsking());
    QVERIFY(map() && map()->layout().marks().size() >= 2);
}

int TestMapWindow::markOf(const QString &name) const
{
    for (int mark = 0; mark < map()->layout().marks().size(); ++mark) {
        if (map()->marks()[mark].tip.startsWith(name + u'\n'))
            return mark;
    }
    return -1;
}

void TestMapWindow::clickPicksAndDoubleClickOpens()
{
    show();
    const int mark = markOf(u"Bolivia"_s);
    QVERIFY(mark >= 0);
    const ActorId bolivia = map()->marks()[mark].actor;
    QTest::mouseClick(view(), Qt::LeftButton, {}, at(mark));
    QTRY_COMPARE(m_fixture->session().scope().selected(), QSet<ActorId>{bolivia});
    QTest::mouseDClick(view(), Qt::LeftButton, {}, at(mark));
    QTRY_COMPARE(m_fixture->window().pages()->current()->title(), u"Bolivia"_s);
    m_fixture->window().actions()[ActionId::GoBack]->trigger();
    QTRY_COMPARE(m_fixture->window().pages()->current()->target(), Target(ViewTarget{ViewTarget::Map, {}}));
    QTRY_VERIFY(page() && page()->isVisible());
}

void TestMapWindow::keysReachEveryMark()
{
    show();
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_Home);
    QSet<int> reached;
    for (int i = 0; i < map()->marks().size(); ++i) {
        reached.insert(view()->current());
        QVERIFY(!view()->accessibleDescription().isEmpty());
        QTest::keyClick(view(), Qt::Key_PageDown);
    }
    QCOMPARE(reached.size(), map()->marks().size());
}

void TestMapWindow::timeNarrows()
{
    show();
    const qsizetype before = map()->layout().marks().size();
    Q_EMIT page()->brush()->brushed({EdtfDate::parse(u"1700"), EdtfDate::parse(u"1701")});
    QCOMPARE(m_fixture->session().scope().filter().from, EdtfDate::parse(u"1700"));
    QTRY_VERIFY(!page()->isAsking());
    QTRY_VERIFY(!map() || map()->layout().marks().size() < before);
    m_fixture->session().scope().clear();
    QTRY_VERIFY(map() && map()->layout().marks().size() == before);
}

void TestMapWindow::layersCanBeTakenAway()
{
    show();
    const qsizetype before = map()->marks().size();
    QAction *events = page()->layers()->menu()->actions().at(1);
    events->setChecked(false);
    QTRY_VERIFY(!page()->isAsking() && !map()->choice().showsEvents);
    QVERIFY(map()->marks().size() <= before);
    events->setChecked(true);
    QTRY_COMPARE(map()->marks().size(), before);
}

void TestMapWindow::sixtyPixelsMoveTheMap()
{
    show();
    view()->setFocus();
    view()->showAll();
    const QPointF before = view()->visible().topLeft();
    QTest::keyClick(view(), Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(view()->visible().left() > before.x());
    const double zoom = view()->zoom();
    QTest::keyClick(view(), Qt::Key_Plus);
    QVERIFY(view()->zoom() > zoom);
    for (int i = 0; i < 80; ++i)
        QTest::keyClick(view(), Qt::Key_Plus);
    QVERIFY(view()->zoom() <= MapLayout::nearest);
    QTest::keyClick(view(), Qt::Key_0);
}

void TestMapWindow::picturesNeedNoWindow()
{
    PictureJob job;
    job.view = u"map"_s;
    job.library = m_fixture->path(u"test.apacheta"_s);
    job.output = m_fixture->path(u"map.svg"_s);
    const Outcome outcome = runPictureJob(job);
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().message));
    QFile file(job.output);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray svg = file.readAll();
    QVERIFY(svg.contains("Bolivia"));
    QVERIFY(svg.contains("Natural Earth"));
}

QTEST_MAIN(TestMapWindow)
#include "test_map_window.moc"

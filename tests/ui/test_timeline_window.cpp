// SPDX-License-Identifier: GPL-3.0-or-later
#include "events/event_page.h"
#include "canvas/picture_view.h"
#include "lists/list_pane.h"
#include "map/map_page.h"
#include "map/map_picture.h"
#include "network/network_page.h"
#include "network/network_picture.h"
#include "reader/reader_view.h"
#include "session/scope.h"
#include "timeline/drawn_date.h"
#include "timeline/time_brush.h"
#include "timeline/timeline_page.h"
#include "timeline/timeline_picture.h"
#include "views/scope_chips.h"
#include "window/list_column.h"
#include "window/navigator.h"
#include "window/page_column.h"
#include "window/page_stack.h"
#include "window_fixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QListView>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace apacheta;

/// The timeline in a real window: brushing narrows the lists, the keyboard reaches every mark, a mark leads to its event.
class TestTimelineWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void brushingNarrowsTheLists();
    void brushingNarrowsNetworkAndMap();
    void markLeadsToPassageAndBack();
    void brushesByKeys();
    void walksByKeysAlone();
    void clickPicksAndDoubleClickOpens();
    void choosesLanes();
    void cleanupTestCase() { m_fixture.reset(); }

private:
    TimelinePage *page() const { return m_fixture->window().pages()->current()->findChild<TimelinePage *>(); }
    ListPane *pane(ListTarget::List list) const { return m_fixture->window().lists()->pane(list); }
    Scope &scope() const { return m_fixture->session().scope(); }
    void drag(double fromDay, double toDay) const;
    template <class Page> Page *shown(ViewTarget::View view) const;

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestTimelineWindow::initTestCase()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->open();
    const QString folder = m_fixture->path(u"times"_s);
    QDir().mkpath(folder);
    const auto write = [&folder](const QString &name, const QByteArray &text) {
        QFile file(folder + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    write(u"war.txt"_s, "The war\n\nPeru and Chile fought the War of the Pacific (1879-1883) over nitrate in the desert.\n\n"
                        "Bolivia and Chile signed the Treaty of Peace and Friendship on 20 October 1904.\n");
    write(u"talks.txt"_s, "The talks\n\nOn 22 January 2006 Evo Morales met Ricardo Lagos in La Paz.\n\n"
                          "Bolivia sued Chile before the International Court of Justice in 2013.\n");
    m_fixture->import(folder);
    m_fixture->window().navigator()->go(ViewTarget{ViewTarget::Timeline, {}});
    QTRY_VERIFY(page() && page()->timeline());
    QTRY_VERIFY(page()->timeline()->datedMarks() >= 3);
    QTRY_VERIFY(!page()->brush()->density().isEmpty());
}

void TestTimelineWindow::drag(double fromDay, double toDay) const
{
    TimeBrush *brush = page()->brush();
    const auto at = [brush](double day) { return QPoint(int(brush->xOf(day)), brush->height() / 2); };
    QTest::mousePress(brush, Qt::LeftButton, {}, at(fromDay));
    QTest::mouseMove(brush, at((fromDay + toDay) / 2));
    QTest::mouseMove(brush, at(toDay));
    QTest::mouseRelease(brush, Qt::LeftButton, {}, at(toDay));
}

void TestTimelineWindow::brushingNarrowsTheLists()
{
    m_fixture->window().actions()[ActionId::ShowEvents]->trigger();
    QTRY_VERIFY(pane(ListTarget::Events)->model()->rowCount() >= 3);
    const int before = pane(ListTarget::Events)->model()->rowCount();
    m_fixture->window().navigator()->go(ViewTarget{ViewTarget::Timeline, {}});
    QTRY_VERIFY(page()->isVisible());
    drag(dayCount(1879, 1, 1), dayCount(1885, 1, 1));
    QTRY_VERIFY(scope().filter().from && scope().filter().to);
    QCOMPARE(scope().filter().from->toString(), u"1879"_s);
    QVERIFY(scope().filter().to->firstYear() >= 1883 && scope().filter().to->firstYear() <= 1885);
    m_fixture->window().actions()[ActionId::ShowEvents]->trigger();
    QTRY_VERIFY(pane(ListTarget::Events)->model()->rowCount() < before);
    QCOMPARE(pane(ListTarget::Events)->model()->index(0, 0).data().toString(), u"War of the Pacific"_s);
    QTRY_COMPARE(pane(ListTarget::Events)->model()->facets().total, pane(ListTarget::Events)->model()->rowCount());
    for (const auto &[list, action] : {std::pair(ListTarget::Documents, ActionId::ShowDocuments), std::pair(ListTarget::Actors, ActionId::ShowActors)}) {
        m_fixture->window().actions()[action]->trigger();
        QTRY_VERIFY(pane(list)->isVisible());
        QTRY_VERIFY(!pane(list)->model()->isAsking() && pane(list)->model()->hasAnswer());
        auto *chips = pane(list)->findChild<ScopeChips *>();
        QVERIFY(chips && chips->isVisible());
        QVERIFY(chips->findChild<QToolButton *>()->text().startsWith(u"1879"_s));
    }
    m_fixture->window().actions()[ActionId::ShowDocuments]->trigger();
    QTRY_COMPARE(pane(ListTarget::Documents)->model()->rowCount(), 1);
    QTRY_VERIFY(page()->timeline()->datedMarks() < before);
    // Its chip takes it away.
    QTest::mouseClick(pane(ListTarget::Documents)->findChild<ScopeChips *>()->findChild<QToolButton *>(), Qt::LeftButton);
    QVERIFY(!scope().filter().narrows());
    QTRY_COMPARE(pane(ListTarget::Documents)->model()->rowCount(), 2);
    QVERIFY(!page()->brush()->span().from);
}

/// The page of a view, when it has its picture.
template <class Page> Page *TestTimelineWindow::shown(ViewTarget::View view) const
{
    m_fixture->window().navigator()->go(ViewTarget{view, {}});
    Page *page = nullptr;
    [&] { QTRY_VERIFY((page = m_fixture->window().pages()->current()->findChild<Page *>()) && page->isVisible() && !page->isAsking()); }();
    return page;
}

void TestTimelineWindow::brushingNarrowsNetworkAndMap()
{
    scope().clear();
    auto *network = shown<NetworkPage>(ViewTarget::Network);
    QTRY_VERIFY(network->network());
    const qsizetype actors = network->network()->actors();
    const auto places = [this] {
        const auto *map = dynamic_cast<const MapPicture *>(shown<MapPage>(ViewTarget::Map)->view()->picture().get());
        return map ? map->marks().size() : 0;
    };
    QTRY_VERIFY(places() > 0);
    const qsizetype marks = places();
    shown<TimelinePage>(ViewTarget::Timeline);
    drag(dayCount(1879, 1, 1), dayCount(1885, 1, 1));
    QTRY_VERIFY(scope().filter().from);
    network = shown<NetworkPage>(ViewTarget::Network);
    QTRY_VERIFY(network->network() && network->network()->actors() < actors); // Chile and Peru, not whom Bolivia met later
    QTRY_VERIFY(places() < marks);
    scope().clear();
    QTRY_COMPARE(places(), marks);
    network = shown<NetworkPage>(ViewTarget::Network);
    QTRY_VERIFY(network->network() && network->network()->actors() == actors);
    shown<TimelinePage>(ViewTarget::Timeline);
}

void TestTimelineWindow::markLeadsToPassageAndBack()
{
    scope().clear();
    TimelinePage *timeline = shown<TimelinePage>(ViewTarget::Timeline);
    PictureView *view = timeline->view();
    view->setFocus();
    view->setCurrent(0);
    const Target mark = view->picture()->marks()[0].target;
    QTest::keyClick(view, Qt::Key_Return);
    QTRY_COMPARE(m_fixture->window().pages()->current()->target(), mark);
    const EventId event = std::get<EventTarget>(mark).event;
    std::optional<EvidenceRow> evidence;
    m_fixture->session().ask<QList<EvidenceRow>>([event](const Reader &reader, std::stop_token stop) { return reader.evidenceOf(event, stop); }, {}, this,
                                                 [&evidence](const Result<QList<EvidenceRow>> &rows) { evidence = rows->first(); });
    QTRY_VERIFY(evidence);
    m_fixture->window().navigator()->go(PassageTarget{evidence->document, evidence->span});
    QTRY_COMPARE(m_fixture->window().reader()->focus(), evidence->span);
    m_fixture->window().actions()[ActionId::GoBack]->trigger(); // from the passage
    m_fixture->window().actions()[ActionId::GoBack]->trigger(); // from the event
    QTRY_COMPARE(m_fixture->window().pages()->current()->target(), Target(ViewTarget{ViewTarget::Timeline, {}}));
    QTRY_VERIFY(page() && page()->isVisible());
}

void TestTimelineWindow::brushesByKeys()
{
    m_fixture->window().navigator()->go(ViewTarget{ViewTarget::Timeline, {}});
    TimeBrush *brush = page()->brush();
    brush->setFocus();
    QTest::keyClick(brush, Qt::Key_Right);
    QTRY_VERIFY(scope().filter().from);
    const auto end = scope().filter().to;
    QTest::keyClick(brush, Qt::Key_Right, Qt::ShiftModifier);
    QTRY_VERIFY(scope().filter().to->latest() > end->latest());
    QTest::keyClick(brush, Qt::Key_Escape);
    QTRY_VERIFY(!scope().filter().narrows());
    drag(dayCount(1900, 1, 1), dayCount(1910, 1, 1));
    QTRY_VERIFY(scope().filter().from);
    QTest::mouseDClick(brush, Qt::LeftButton);
    QTRY_VERIFY(!scope().filter().narrows());
}

void TestTimelineWindow::walksByKeysAlone()
{
    m_fixture->window().navigator()->go(ViewTarget{ViewTarget::Timeline, {}});
    QTRY_VERIFY(page()->isVisible() && !page()->isAsking());
    PictureView *view = page()->view();
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Home);
    QCOMPARE(view->current(), 0);
    QSet<int> reached = {0};
    for (int i = 1; i < page()->timeline()->datedMarks(); ++i) {
        QTest::keyClick(view, Qt::Key_Right);
        reached.insert(view->current());
    }
    QTest::keyClick(view, Qt::Key_Down);
    for (int i = 0; i < page()->timeline()->marks().size(); ++i) {
        reached.insert(view->current());
        QTest::keyClick(view, Qt::Key_Right);
    }
    reached.insert(view->current());
    QCOMPARE(reached.size(), page()->timeline()->marks().size());
    QTest::keyClick(view, Qt::Key_Home);
    const QString label = page()->timeline()->event(view->current()).label;
    QVERIFY(view->accessibleDescription().contains(label));
    QTest::keyClick(view, Qt::Key_Return);
    QTRY_COMPARE(m_fixture->window().pages()->current()->title(), label);
    m_fixture->window().navigator()->go(ViewTarget{ViewTarget::Timeline, {}});
    QTRY_VERIFY(page()->isVisible());
}

void TestTimelineWindow::clickPicksAndDoubleClickOpens()
{
    m_fixture->window().navigator()->go(ViewTarget{ViewTarget::Timeline, {}});
    QTRY_VERIFY(page()->isVisible() && !page()->isAsking());
    PictureView *view = page()->view();
    QTRY_COMPARE(page()->timeline()->paperSize().toSize(), view->size()); // laid out for the room that the legend leaves
    int mark = 0;
    while (page()->timeline()->event(mark).participants.size() < 2)
        ++mark;
    const ViewEvent event = page()->timeline()->event(mark);
    const QPoint at = view->toView(view->picture()->markRect(mark, view->style()).center()).toPoint();
    QTest::mouseClick(view, Qt::LeftButton, {}, at);
    QSet<ActorId> participants;
    for (const ActorLink &actor : event.participants)
        participants.insert(actor.id);
    QTRY_COMPARE(scope().selected(), participants);
    QTest::mouseDClick(view, Qt::LeftButton, {}, at);
    QTRY_COMPARE(m_fixture->window().pages()->current()->title(), event.label);
    scope().select({});
    m_fixture->window().navigator()->go(ViewTarget{ViewTarget::Timeline, {}});
    QTRY_VERIFY(page()->isVisible());
}

void TestTimelineWindow::choosesLanes()
{
    QTRY_VERIFY(!page()->isAsking());
    QCOMPARE(page()->timeline()->layout().lanes.size(), 1);
    page()->lanes()->setCurrentIndex(page()->lanes()->findData(int(LanesBy::Actor)));
    QTRY_VERIFY(page()->timeline()->layout().lanes.size() > 2);
    page()->lanes()->setCurrentIndex(0);
    QTRY_COMPARE(page()->timeline()->layout().lanes.size(), 1);
    const qsizetype all = page()->timeline()->marks().size();
    page()->undated()->setChecked(false);
    QTRY_COMPARE(page()->timeline()->marks().size(), qsizetype(page()->timeline()->datedMarks()));
    page()->undated()->setChecked(true);
    QTRY_COMPARE(page()->timeline()->marks().size(), all);
}

QTEST_MAIN(TestTimelineWindow)
#include "test_timeline_window.moc"

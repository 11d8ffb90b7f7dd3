// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/flow_view.h"
#include "lists/list_pane.h"
#include "reader/reader_view.h"
#include "search/search_box.h"
#include "window/list_column.h"
#include "window/navigator.h"
#include "window/page_column.h"
#include "window/page_stack.h"
#include "window_fixture.h"

#include <QListView>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace apacheta;

/// The main path: entry -> event -> passage -> entry -> back.
class TestNavigation : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }
    void passageAndBackTwice();
    void mouseButtonsGoBackAndForward();
    void backRestoresTheList();
    void middleClickOpensATab();
    void tabsHaveTheirOwnHistory();
    void lastTabIsNeverClosed();
    void anotherLibraryStartsAnew();
    void windowTitleNamesThePage();

private:
    void openActor(const QString &name);
    Target page() const { return m_fixture->window().pages()->current()->target(); }
    QString title() const { return m_fixture->window().pages()->current()->title(); }
    const Actions &actions() const { return m_fixture->window().actions(); }
    template <class Value> Value asked(std::function<Result<Value>(const Reader &, std::stop_token)> question);

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestNavigation::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->open();
    m_fixture->import(m_fixture->writeDocuments());
}

void TestNavigation::openActor(const QString &name)
{
    ListPane *actors = m_fixture->window().lists()->pane(ListTarget::Actors);
    m_fixture->window().lists()->setCurrent(ListTarget::Actors);
    QTRY_VERIFY(WindowFixture::rowOf(actors->model(), name) >= 0);
    WindowFixture::click(actors->view(), WindowFixture::rowOf(actors->model(), name));
    QTRY_COMPARE(title(), name);
}

template <class Value> Value TestNavigation::asked(std::function<Result<Value>(const Reader &, std::stop_token)> question)
{
    std::optional<Value> value;
    m_fixture->session().ask<Value>(std::move(question), {}, this, [&value](const Result<Value> &answer) {
        if (answer)
            value = *answer;
    });
    [&value] { QTRY_VERIFY(value); }();
    return value.value_or(Value{});
}

void TestNavigation::passageAndBackTwice()
{
    openActor(u"Bolivia"_s);
    const Target bolivia = page();
    QVERIFY(!actions()[ActionId::GoForward]->isEnabled());
    const auto events = asked<QList<EventRow>>([](const Reader &reader, std::stop_token stop) { return reader.eventsNamed(u"treaty"_s, 1, stop); });
    QCOMPARE(events.size(), 1);
    m_fixture->window().navigator()->go(EventTarget{events.first().id});
    QTRY_COMPARE(title(), events.first().label);
    const auto evidence = asked<QList<EvidenceRow>>(
        [id = events.first().id](const Reader &reader, std::stop_token stop) { return reader.evidenceOf(id, stop); });
    QVERIFY(!evidence.isEmpty());
    const PassageTarget passage{evidence.first().document, evidence.first().span};
    m_fixture->window().navigator()->go(passage);
    ReaderView *reader = m_fixture->window().reader();
    QTRY_COMPARE(reader->document(), passage.document);
    QTRY_COMPARE(reader->focus(), passage.span);
    QCOMPARE(page(), Target(EventTarget{events.first().id}));
    const auto actors = asked<QList<ActorRow>>([](const Reader &r, std::stop_token stop) { return r.actorsNamed(u"Chile"_s, 1, stop); });
    Q_EMIT reader->targetRequested(ActorTarget{actors.first().id}, OpenMode::Here); // a mention clicked in the text
    QTRY_COMPARE(title(), u"Chile"_s);
    actions()[ActionId::GoBack]->trigger();
    QTRY_COMPARE(title(), events.first().label);
    QCOMPARE(reader->focus(), passage.span);
    actions()[ActionId::GoBack]->trigger();
    QCOMPARE(page(), Target(EventTarget{events.first().id}));
    actions()[ActionId::GoBack]->trigger();
    QTRY_COMPARE(page(), bolivia);
    actions()[ActionId::GoForward]->trigger();
    actions()[ActionId::GoForward]->trigger();
    QTRY_COMPARE(reader->focus(), passage.span);
}

void TestNavigation::mouseButtonsGoBackAndForward()
{
    openActor(u"Bolivia"_s);
    const Target bolivia = page();
    openActor(u"Chile"_s);
    ListPane *actors = m_fixture->window().lists()->pane(ListTarget::Actors);
    QTest::mousePress(actors->view()->viewport(), Qt::BackButton);
    QTRY_COMPARE(page(), bolivia);
    QTest::mousePress(&m_fixture->window(), Qt::ForwardButton);
    QTRY_COMPARE(title(), u"Chile"_s);
}

void TestNavigation::backRestoresTheList()
{
    openActor(u"Bolivia"_s);
    actions()[ActionId::ShowEvents]->trigger();
    QCOMPARE(m_fixture->window().lists()->current(), ListTarget::Events);
    QVERIFY(actions()[ActionId::ShowEvents]->isChecked());
    actions()[ActionId::GoBack]->trigger();
    QCOMPARE(m_fixture->window().lists()->current(), ListTarget::Actors);
    QVERIFY(actions()[ActionId::ShowActors]->isChecked());
}

void TestNavigation::middleClickOpensATab()
{
    openActor(u"Bolivia"_s);
    ListPane *actors = m_fixture->window().lists()->pane(ListTarget::Actors);
    WindowFixture::click(actors->view(), WindowFixture::rowOf(actors->model(), u"Chile"_s), Qt::MiddleButton);
    QCOMPARE(m_fixture->window().pages()->count(), 2);
    QTRY_COMPARE(title(), u"Chile"_s);
    QTRY_COMPARE(m_fixture->window().pages()->tabText(1), u"Chile"_s);
    QVERIFY(m_fixture->window().pages()->tabBar()->isVisible());
}

void TestNavigation::tabsHaveTheirOwnHistory()
{
    openActor(u"Bolivia"_s);
    const Target bolivia = page();
    openActor(u"Chile"_s);
    actions()[ActionId::NewTab]->trigger();
    QCOMPARE(m_fixture->window().pages()->count(), 2);
    QVERIFY(!actions()[ActionId::GoBack]->isEnabled());
    openActor(u"Peru"_s);
    QVERIFY(actions()[ActionId::GoBack]->isEnabled());
    actions()[ActionId::CloseTab]->trigger();
    QCOMPARE(m_fixture->window().pages()->count(), 1);
    QCOMPARE(title(), u"Chile"_s);
    actions()[ActionId::GoBack]->trigger();
    QTRY_COMPARE(page(), bolivia);
}

void TestNavigation::lastTabIsNeverClosed()
{
    openActor(u"Bolivia"_s);
    actions()[ActionId::CloseTab]->trigger();
    QCOMPARE(m_fixture->window().pages()->count(), 1);
    QCOMPARE(page(), Target());
}

void TestNavigation::anotherLibraryStartsAnew()
{
    openActor(u"Bolivia"_s);
    m_fixture->session().open(m_fixture->path(u"other.apacheta"_s));
    QTRY_VERIFY(m_fixture->session().isOpen());
    QTRY_COMPARE(page(), Target());
    QVERIFY(!actions()[ActionId::GoBack]->isEnabled());
    QVERIFY(!m_fixture->window().reader()->document().isValid());
}

void TestNavigation::windowTitleNamesThePage()
{
    openActor(u"Bolivia"_s);
    QTRY_COMPARE(m_fixture->window().windowTitle(), u"Bolivia – test – Apacheta"_s);
}

QTEST_MAIN(TestNavigation)
#include "test_navigation.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "actors/actor_page.h"
#include "actors/actors_model.h"
#include "flow/flow_view.h"
#include "lists/list_pane.h"
#include "mending/actor_chooser.h"
#include "mending/actor_mending.h"
#include "mending/merge_dialog.h"
#include "mending/split_dialog.h"
#include "window/list_column.h"
#include "window/navigator.h"
#include "window/page_column.h"
#include "window/page_stack.h"
#include "window_fixture.h"

#include <QInputDialog>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace apacheta;

/// Actors are mended where they are listed, and Ctrl+Z brings back what was.
class TestMendingActors : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }
    void countryCodes_data();
    void countryCodes();
    void renamedWithAKey();
    void mergedByDraggingOneOntoAnother();
    void mergedFromOneByChoosingTheOther();
    void kindOfSeveralFromTheMenu();
    void splitByTickingMentions();
    void aPageOfAMergedActorShowsTheOtherOne();

private:
    ListPane *pane() const { return m_fixture->window().lists()->pane(ListTarget::Actors); }
    ActorsModel *model() const { return static_cast<ActorsModel *>(pane()->model()); }
    int rowOf(const QString &name) const { return WindowFixture::rowOf(model(), name); }
    QStringList listed() const;
    ActorRow actor(const QString &name) const { return *model()->row(model()->index(rowOf(name))); }
    void choose(const QString &name) { WindowFixture::click(pane()->view(), rowOf(name)); }
    template <class Dialog> Dialog *dialog() { return m_fixture->window().findChild<Dialog *>(); }
    void undoUntil(const QStringList &names);
    int passagesShown() const;

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestMendingActors::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->open();
    m_fixture->import(m_fixture->writeDocuments());
    m_fixture->window().lists()->setCurrent(ListTarget::Actors);
    QTRY_VERIFY(rowOf(u"Bolivia"_s) >= 0);
    WindowFixture::settle(model());
}

QStringList TestMendingActors::listed() const
{
    QStringList rows;
    for (int row = 0; row < model()->rowCount(); ++row) {
        const ActorRow *actor = model()->row(model()->index(row));
        rows.append(u"%1 %2 %3 %4"_s.arg(actor->name, QString::number(actor->mentions), QString::number(actor->events), QString::number(actor->relations)));
    }
    return rows;
}

void TestMendingActors::undoUntil(const QStringList &names)
{
    m_fixture->window().activateWindow(); // a dialog was
    QVERIFY(QTest::qWaitForWindowActive(&m_fixture->window()));
    QTest::keyClick(&m_fixture->window(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(listed(), names);
}

/// On the page that is shown.
int TestMendingActors::passagesShown() const
{
    const auto *page = m_fixture->window().pages()->current()->findChild<const ActorPage *>();
    const FlowSource *source = page ? page->view()->source() : nullptr;
    int passages = 0;
    for (int block = 0; source && block < source->count(); ++block)
        passages += source->block(block).role == FlowRole::Quote;
    return passages;
}

void TestMendingActors::countryCodes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("codes");
    QTest::newRow("several") << u"cl, BO;pe"_s << u"CL BO PE"_s;
    QTest::newRow("each once") << u"CL cl"_s << u"CL"_s;
    QTest::newRow("none") << u"  "_s << u""_s;
    QTest::newRow("a word") << u"Chile"_s << u"?"_s;
}

void TestMendingActors::countryCodes()
{
    QFETCH(QString, typed);
    const auto codes = countryCodesIn(typed);
    QTEST(codes ? codes->join(u' ') : u"?"_s, "codes");
}

void TestMendingActors::renamedWithAKey()
{
    const QStringList before = listed();
    choose(u"Bolivia"_s);
    QTest::keyClick(pane()->view(), Qt::Key_F2);
    auto *asked = dialog<QInputDialog>();
    QVERIFY(asked);
    QCOMPARE(asked->textValue(), u"Bolivia"_s);
    asked->setTextValue(u"  Plurinational   State "_s);
    asked->accept();
    QTRY_VERIFY(rowOf(u"Plurinational State"_s) >= 0);
    QTRY_COMPARE(m_fixture->window().pages()->current()->title(), u"Plurinational State"_s);
    undoUntil(before);
}

void TestMendingActors::mergedByDraggingOneOntoAnother()
{
    const QStringList before = listed();
    const ActorRow bolivia = actor(u"Bolivia"_s);
    const ActorRow peru = actor(u"Peru"_s);
    const std::unique_ptr<QMimeData> dragged(model()->mimeData({model()->index(rowOf(u"Peru"_s))}));
    QVERIFY(!model()->canDropMimeData(dragged.get(), Qt::LinkAction, -1, -1, model()->index(rowOf(u"Peru"_s))));
    QVERIFY(!model()->dropMimeData(dragged.get(), Qt::LinkAction, -1, -1, model()->index(rowOf(u"Bolivia"_s))));
    auto *merge = dialog<MergeDialog>();
    QVERIFY(merge);
    QTRY_VERIFY(merge->acceptButton()->isEnabled());
    QVERIFY(merge->summary().contains(QString::number(bolivia.mentions + peru.mentions)));
    const ActorId kept = merge->kept();
    merge->accept();
    QTRY_COMPARE(model()->rowCount(), before.size() - 1);
    const QString name = kept == bolivia.id ? bolivia.name : peru.name;
    QTRY_COMPARE(actor(name).mentions, bolivia.mentions + peru.mentions);
    QVERIFY(!dialog<MergeDialog>() || !dialog<MergeDialog>()->isVisible());
    undoUntil(before);
}

void TestMendingActors::mergedFromOneByChoosingTheOther()
{
    const QStringList before = listed();
    choose(u"Peru"_s);
    QTest::keyClick(pane()->view(), Qt::Key_M, Qt::ControlModifier);
    auto *merge = dialog<MergeDialog>();
    QVERIFY(merge);
    QVERIFY(!merge->acceptButton()->isEnabled());
    QTest::keyClicks(merge->chooser()->field(), u"Bolivi"_s);
    QTRY_VERIFY(merge->acceptButton()->isEnabled());
    merge->accept();
    QTRY_VERIFY(rowOf(u"Bolivia"_s) < 0 || rowOf(u"Peru"_s) < 0);
    undoUntil(before);
}

void TestMendingActors::kindOfSeveralFromTheMenu()
{
    const QStringList before = listed();
    ActorMending mending(m_fixture->session(), &m_fixture->window());
    QMenu menu;
    mending.fillMenu(menu, {actor(u"Bolivia"_s), actor(u"Peru"_s)});
    QSignalSpy decided(&m_fixture->session(), &Session::decided);
    mending.setKind({actor(u"Bolivia"_s).id, actor(u"Peru"_s).id}, ActorKind::Organization);
    QTRY_COMPARE(decided.size(), 1);
    QTRY_COMPARE(actor(u"Bolivia"_s).kind, ActorKind::Organization);
    QCOMPARE(actor(u"Peru"_s).kind, ActorKind::Organization);
    m_fixture->session().undo();
    m_fixture->session().undo();
    QTRY_COMPARE(actor(u"Bolivia"_s).kind, ActorKind::State);
    QTRY_COMPARE(actor(u"Peru"_s).kind, ActorKind::State);
    QCOMPARE(listed(), before);
}

void TestMendingActors::splitByTickingMentions()
{
    const QStringList before = listed();
    const ActorRow bolivia = actor(u"Bolivia"_s);
    ActorMending mending(m_fixture->session(), &m_fixture->window());
    mending.split(bolivia);
    auto *split = dialog<SplitDialog>();
    QVERIFY(split);
    const auto count = [split] {
        int mentions = 0;
        for (int document = 0; document < split->mentions()->topLevelItemCount(); ++document)
            mentions += split->mentions()->topLevelItem(document)->childCount();
        return mentions;
    };
    QTRY_COMPARE(count(), bolivia.mentions);
    QVERIFY(!split->acceptButton()->isEnabled());
    split->name()->setText(u"Club Bolivia"_s);
    QVERIFY(!split->acceptButton()->isEnabled());
    split->mentions()->topLevelItem(0)->child(0)->setCheckState(0, Qt::Checked);
    QVERIFY(split->acceptButton()->isEnabled());
    split->accept();
    QTRY_VERIFY(rowOf(u"Club Bolivia"_s) >= 0);
    QCOMPARE(actor(u"Club Bolivia"_s).mentions, 1);
    QTRY_COMPARE(actor(u"Bolivia"_s).mentions, bolivia.mentions - 1);
    undoUntil(before);
}

void TestMendingActors::aPageOfAMergedActorShowsTheOtherOne()
{
    const ActorRow peru = actor(u"Peru"_s);
    const ActorRow bolivia = actor(u"Bolivia"_s);
    m_fixture->window().navigator()->go(ActorTarget{peru.id});
    QTRY_COMPARE(m_fixture->window().pages()->current()->title(), u"Peru"_s);
    m_fixture->session().decide([=](const Reader &reader) { return mergeOf(reader, {peru.id, bolivia.id}, bolivia.id); });
    QTRY_COMPARE(m_fixture->window().pages()->current()->title(), u"Bolivia"_s);
    QTRY_COMPARE(passagesShown(), peru.mentions + bolivia.mentions);
    m_fixture->session().undo();
    QTRY_COMPARE(m_fixture->window().pages()->current()->title(), u"Peru"_s);
    QTRY_COMPARE(passagesShown(), peru.mentions);
}

QTEST_MAIN(TestMendingActors)
#include "test_mending_actors.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "actors/actor_picker.h"
#include "actors/actors_model.h"
#include "common/empty_state.h"
#include "documents/documents_model.h"
#include "events/events_model.h"
#include "lists/facet_panel.h"
#include "lists/list_pane.h"
#include "relations/relations_model.h"
#include "window/list_column.h"
#include "window/navigator.h"
#include "window/page_column.h"
#include "window/page_stack.h"
#include "window_fixture.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace apacheta;

class TestLists : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void longListComesInPages();
    void modelsKeepTheRulesOfModels();
    void rowsStayWhenDocumentsComeIn();
    void facetNarrowsAndIsTakenBack();
    void fieldNarrowsAndSaysWhenNothingMatches();
    void yearsNarrowEvents();
    void showAllTakesBackWhateverNarrows_data();
    void showAllTakesBackWhateverNarrows();
    void failedPageOffersToTryAgain();
    void keysOpenAnEntry();
    void pickerComparesTwoActors();

private:
    static QCheckBox *facet(ListPane *pane, const QString &name);
};

QCheckBox *TestLists::facet(ListPane *pane, const QString &name)
{
    for (QCheckBox *box : pane->facets()->findChildren<QCheckBox *>()) {
        if (box->text() == name)
            return box;
    }
    return nullptr;
}

void TestLists::longListComesInPages()
{
    WindowFixture fixture;
    fixture.open();
    fixture.import(fixture.writeMany(250));
    ListPane *documents = fixture.window().lists()->pane(ListTarget::Documents);
    fixture.window().lists()->setCurrent(ListTarget::Documents);
    QTRY_COMPARE(documents->model()->rowCount(), PagedModel::pageSize);
    QScrollBar *bar = documents->view()->verticalScrollBar();
    for (int expected : {200, 250}) {
        bar->setValue(bar->maximum());
        QTRY_COMPARE(documents->model()->rowCount(), expected);
    }
    QVERIFY(!documents->model()->canFetchMore({}));
    QStringList titles;
    for (int row = 0; row < 250; ++row)
        titles.append(documents->model()->index(row).data().toString());
    QCOMPARE(titles.removeDuplicates(), 0);
}

void TestLists::modelsKeepTheRulesOfModels()
{
    WindowFixture fixture;
    fixture.open();
    const QString folder = fixture.writeDocuments();
    Session &session = fixture.session();
    ActorsModel actors(session);
    EventsModel events(session);
    RelationsModel relations(session);
    DocumentsModel documents(session);
    const QList<PagedModel *> models = {&actors, &events, &relations, &documents};
    std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
    for (PagedModel *model : models)
        testers.push_back(std::make_unique<QAbstractItemModelTester>(model, QAbstractItemModelTester::FailureReportingMode::QtTest));
    for (PagedModel *model : models)
        model->refresh();
    for (PagedModel *model : models)
        QTRY_VERIFY(model->hasAnswer());
    fixture.import(folder);
    for (PagedModel *model : models) {
        model->refresh();
        QTRY_VERIFY(model->rowCount() > 0);
        model->refresh();
        QTRY_VERIFY(!model->isAsking());
        model->clear();
        QCOMPARE(model->rowCount(), 0);
    }
}

void TestLists::rowsStayWhenDocumentsComeIn()
{
    WindowFixture fixture;
    fixture.open();
    fixture.import(fixture.writeMany(20));
    ListPane *documents = fixture.window().lists()->pane(ListTarget::Documents);
    fixture.window().lists()->setCurrent(ListTarget::Documents);
    QTRY_COMPARE(documents->model()->rowCount(), 20);
    const QPersistentModelIndex chosen = documents->model()->index(7);
    const QString title = chosen.data().toString();
    documents->view()->setCurrentIndex(chosen);
    QSignalSpy resets(documents->model(), &QAbstractItemModel::modelReset);
    fixture.import(fixture.writeDocuments());
    QTRY_COMPARE(documents->model()->rowCount(), 23);
    QCOMPARE(resets.size(), 0);
    QVERIFY(chosen.isValid());
    QCOMPARE(chosen.data().toString(), title);
    QCOMPARE(documents->view()->currentIndex(), QModelIndex(chosen));
}

void TestLists::facetNarrowsAndIsTakenBack()
{
    WindowFixture fixture;
    fixture.open();
    fixture.import(fixture.writeDocuments());
    ListPane *actors = fixture.window().lists()->pane(ListTarget::Actors);
    QTRY_VERIFY(facet(actors, u"States"_s));
    WindowFixture::settle(actors->model());
    const int all = actors->model()->rowCount();
    facet(actors, u"States"_s)->click();
    QTRY_VERIFY(actors->model()->rowCount() < all && !actors->model()->isAsking());
    for (int row = 0; row < actors->model()->rowCount(); ++row)
        QCOMPARE(actors->model()->index(row).data(PagedModel::KindRole).toInt(), int(ActorKind::State));
    facet(actors, u"States"_s)->click();
    QTRY_COMPARE(actors->model()->rowCount(), all);
}

void TestLists::fieldNarrowsAndSaysWhenNothingMatches()
{
    WindowFixture fixture;
    fixture.open();
    fixture.import(fixture.writeDocuments());
    ListPane *actors = fixture.window().lists()->pane(ListTarget::Actors);
    QTRY_VERIFY(actors->model()->rowCount() > 2);
    WindowFixture::settle(actors->model());
    const int all = actors->model()->rowCount();
    QTest::keyClicks(actors->filterField(), u"tarapaca"_s);
    QTRY_COMPARE(actors->model()->rowCount(), 1);
    QCOMPARE(actors->model()->index(0).data().toString(), u"Tarapacá"_s);
    QTest::keyClicks(actors->filterField(), u"xyz"_s);
    QTRY_VERIFY(actors->emptyState()->isVisible());
    QCOMPARE(actors->emptyState()->titleText(), u"Nothing matches"_s);
    Q_EMIT actors->emptyState()->stepTaken();
    QTRY_COMPARE(actors->model()->rowCount(), all);
    QVERIFY(actors->filterField()->text().isEmpty());
}

void TestLists::showAllTakesBackWhateverNarrows_data()
{
    QTest::addColumn<int>("list");
    QTest::addColumn<QString>("box");
    QTest::newRow("rejected events") << int(ListTarget::Events) << u"Rejected by you"_s;
    QTest::newRow("dated events") << int(ListTarget::Events) << u"Undated too"_s;
    QTest::newRow("rejected relations") << int(ListTarget::Relations) << u"Rejected by you"_s;
}

void TestLists::showAllTakesBackWhateverNarrows()
{
    QFETCH(int, list);
    QFETCH(QString, box);
    WindowFixture fixture;
    fixture.open();
    fixture.import(fixture.writeDocuments());
    fixture.window().lists()->setCurrent(ListTarget::List(list));
    ListPane *pane = fixture.window().lists()->pane(ListTarget::List(list));
    WindowFixture::settle(pane->model());
    const int all = pane->model()->rowCount();
    QCheckBox *narrows = facet(pane, box);
    QVERIFY(narrows);
    const bool before = narrows->isChecked();
    narrows->click();
    QLineEdit *year = nullptr;
    for (QLineEdit *field : pane->facets()->findChildren<QLineEdit *>())
        if (field->accessibleName() == "From"_L1)
            year = field;
    if (year)
        year->setText(u"2999"_s);
    QTRY_COMPARE(pane->model()->rowCount(), 0);
    for (QToolButton *button : pane->findChildren<QToolButton *>())
        if (button->text() == "Show all"_L1)
            button->click();
    QTRY_COMPARE(pane->model()->rowCount(), all);
    QCOMPARE(narrows->isChecked(), before);
    QVERIFY(!year || year->text().isEmpty());
}

void TestLists::yearsNarrowEvents()
{
    WindowFixture fixture;
    fixture.open();
    fixture.import(fixture.writeDocuments());
    fixture.window().lists()->setCurrent(ListTarget::Events);
    ListPane *events = fixture.window().lists()->pane(ListTarget::Events);
    QTRY_VERIFY(events->model()->rowCount() > 1);
    QLineEdit *from = nullptr;
    for (QLineEdit *field : events->facets()->findChildren<QLineEdit *>()) {
        if (field->accessibleName() == "From"_L1)
            from = field;
    }
    QVERIFY(from);
    from->setText(u"2000"_s);
    for (QCheckBox *box : events->facets()->findChildren<QCheckBox *>()) {
        if (box->text() == "Undated too"_L1)
            box->setChecked(false);
    }
    const auto allAreLater = [events] {
        for (int row = 0; row < events->model()->rowCount(); ++row) {
            if (events->model()->index(row).data(PagedModel::DateRole).toString().right(4).toInt() < 2000)
                return false;
        }
        return events->model()->rowCount() > 0;
    };
    QTRY_VERIFY(!events->model()->isAsking() && allAreLater());
}

void TestLists::failedPageOffersToTryAgain()
{
    WindowFixture fixture;
    fixture.open();
    fixture.import(fixture.writeMany(150));
    DocumentsModel documents(fixture.session());
    documents.refresh();
    QTRY_COMPARE(documents.rowCount(), PagedModel::pageSize);
    QFile broken(fixture.path(u"broken.apacheta"_s));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("no database");
    broken.close();
    fixture.session().open(broken.fileName());
    documents.fetchMore({});
    QTRY_VERIFY(!documents.isAsking());
    QVERIFY(documents.error());
    QCOMPARE(documents.rowCount(), PagedModel::pageSize + 1);
    const QModelIndex last = documents.index(PagedModel::pageSize);
    QCOMPARE(last.data(PagedModel::StateRole).toInt(), int(PagedModel::RowState::Failed));
    QVERIFY(!documents.canFetchMore({}));
    documents.retry();
    QCOMPARE(documents.rowCount(), PagedModel::pageSize);
}

void TestLists::keysOpenAnEntry()
{
    WindowFixture fixture;
    fixture.open();
    fixture.import(fixture.writeDocuments());
    ListPane *actors = fixture.window().lists()->pane(ListTarget::Actors);
    QTRY_VERIFY(WindowFixture::rowOf(actors->model(), u"Chile"_s) >= 0);
    QTest::keyClicks(actors->filterField(), u"chile"_s);
    QTRY_VERIFY(!actors->model()->isAsking() && actors->model()->rowCount() >= 1 && actors->model()->index(0).data() == u"Chile"_s);
    QTest::keyClick(actors->filterField(), Qt::Key_Down);
    QCOMPARE(actors->view()->selectionModel()->selectedRows().size(), 1);
    QTest::keyClick(actors->view(), Qt::Key_Return);
    QTRY_COMPARE(fixture.window().pages()->current()->title(), u"Chile"_s);
    QTest::keyClick(actors->view(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(fixture.window().pages()->count(), 2);
}

void TestLists::pickerComparesTwoActors()
{
    WindowFixture fixture;
    fixture.open();
    fixture.import(fixture.writeDocuments());
    ListPane *actors = fixture.window().lists()->pane(ListTarget::Actors);
    QTRY_VERIFY(WindowFixture::rowOf(actors->model(), u"Chile"_s) >= 0);
    WindowFixture::click(actors->view(), WindowFixture::rowOf(actors->model(), u"Chile"_s));
    QTRY_COMPARE(fixture.window().pages()->current()->title(), u"Chile"_s);
    QTRY_VERIFY(fixture.window().actions()[ActionId::Compare]->isEnabled());
    fixture.window().actions()[ActionId::Compare]->trigger();
    auto *picker = fixture.window().findChild<ActorPicker *>();
    QVERIFY(picker);
    auto *field = picker->findChild<QLineEdit *>();
    auto *list = picker->findChild<QListWidget *>();
    QTest::keyClicks(field, u"boliv"_s);
    QTRY_VERIFY(list->currentItem() && list->currentItem()->text() == u"Bolivia"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(std::holds_alternative<PairTarget>(fixture.window().pages()->current()->target()));
}

QTEST_MAIN(TestLists)
#include "test_lists.moc"

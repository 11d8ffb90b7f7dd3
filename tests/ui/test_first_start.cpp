// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/empty_state.h"
#include "library/maintenance.h"
#include "lists/list_pane.h"
#include "window/columns.h"
#include "window/libraries.h"
#include "window/list_column.h"
#include "window/notice_bar.h"
#include "window/status_strip.h"
#include "window_fixture.h"

#include <QElapsedTimer>
#include <QListView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace apacheta;

class TestFirstStart : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sampleOpensAndSaysSo();
    void windowShowsBeforeTheLibraryIsRead();
    void emptyLibrarySaysWhatToDoNext();
    void unreadableLibrarySaysWhy();
    void droppingOntoTheSampleMakesTheOwnLibrary();
    void libraryUsedLastIsOpenedAgain();
    void readerLiesBelowInANarrowWindow();
};

void TestFirstStart::sampleOpensAndSaysSo()
{
    WindowFixture fixture;
    fixture.openAsAtFirstStart();
    QTRY_VERIFY(fixture.window().notice()->isVisible());
    QVERIFY(fixture.window().notice()->text().contains("sample library"_L1));
    QTRY_VERIFY_WITH_TIMEOUT(fixture.window().status()->countsText().startsWith("8 "_L1), 120000);
    ListPane *actors = fixture.window().lists()->pane(ListTarget::Actors);
    QTRY_VERIFY(WindowFixture::rowOf(actors->model(), u"Bolivia"_s) >= 0);
    QCOMPARE(fixture.session().path(), sampleLibraryPath());
}

void TestFirstStart::windowShowsBeforeTheLibraryIsRead()
{
    WindowFixture fixture;
    QElapsedTimer timer;
    timer.start();
    fixture.openAsAtFirstStart();
    QVERIFY(fixture.window().isVisible());
    QVERIFY2(timer.elapsed() < 2000, "the window is there at once, the library comes later");
    QVERIFY(!fixture.session().isOpen());
}

void TestFirstStart::emptyLibrarySaysWhatToDoNext()
{
    WindowFixture fixture;
    fixture.open();
    ListColumn *lists = fixture.window().lists();
    for (const ListTarget::List list : {ListTarget::Documents, ListTarget::Actors, ListTarget::Events, ListTarget::Relations}) {
        lists->setCurrent(list);
        EmptyState *empty = lists->pane(list)->emptyState();
        QTRY_VERIFY(empty->isVisible());
        QVERIFY(empty->titleText().startsWith("No "_L1));
        QVERIFY(empty->detailText().contains("Drop a folder"_L1));
    }
}

void TestFirstStart::unreadableLibrarySaysWhy()
{
    WindowFixture fixture;
    QFile file(fixture.path(u"broken.apacheta"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("this is no database, whatever its name says");
    file.close();
    fixture.openAsAtFirstStart();
    fixture.session().open(file.fileName());
    QTRY_VERIFY(fixture.window().notice()->text().contains("broken.apacheta"_L1));
    ListPane *actors = fixture.window().lists()->pane(ListTarget::Actors);
    QTRY_VERIFY(actors->emptyState()->isVisible());
    QCOMPARE(actors->emptyState()->titleText(), u"This list could not be read"_s);
}

void TestFirstStart::droppingOntoTheSampleMakesTheOwnLibrary()
{
    WindowFixture fixture;
    const QString folder = fixture.writeDocuments();
    fixture.openAsAtFirstStart();
    QTRY_VERIFY_WITH_TIMEOUT(fixture.session().isOpen(), 20000);
    WindowFixture::drop(fixture.window().lists()->pane(ListTarget::Actors)->view()->viewport(), {folder});
    QTRY_COMPARE(fixture.session().path(), defaultLibraryPath());
    QTRY_VERIFY_WITH_TIMEOUT(fixture.window().status()->countsText().startsWith("3 "_L1), 120000);
}

void TestFirstStart::libraryUsedLastIsOpenedAgain()
{
    WindowFixture fixture;
    QCOMPARE(libraryAtStart(fixture.settings(), {}, false), sampleLibraryPath());
    QCOMPARE(libraryAtStart(fixture.settings(), {}, true), defaultLibraryPath());
    fixture.open();
    QCOMPARE(libraryAtStart(fixture.settings(), {}, false), fixture.path(u"test.apacheta"_s));
    QCOMPARE(libraryAtStart(fixture.settings(), u"/elsewhere/x.apacheta"_s, true), u"/elsewhere/x.apacheta"_s);
}

void TestFirstStart::readerLiesBelowInANarrowWindow()
{
    WindowFixture fixture;
    fixture.open();
    fixture.window().resize(1280, 800);
    QTRY_VERIFY(!fixture.window().columns()->isReaderBelow());
    fixture.window().resize(1024, 768);
    QTRY_VERIFY(fixture.window().columns()->isReaderBelow());
    fixture.window().resize(1920, 1080);
    QTRY_VERIFY(!fixture.window().columns()->isReaderBelow());
}

QTEST_MAIN(TestFirstStart)
#include "test_first_start.moc"

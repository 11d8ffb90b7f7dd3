// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/decisions/decisions.h"
#include "common/empty_state.h"
#include "library/backup.h"
#include "lists/list_pane.h"
#include "start/start_page.h"
#include "window/list_column.h"
#include "window/navigator.h"
#include "window/notice_bar.h"
#include "window/report_panel.h"
#include "window/status_strip.h"
#include "window_fixture.h"

#include <QDir>
#include <QFileInfo>
#include <QListView>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace apacheta;

// A damaged library in the window: what is wrong, the way out beside it, and what was saved.
class TestRecoveryWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void damagedLibraryIsRecoveredAtAButton();
    void damageFoundInUseIsTold();
    void newestBackupIsOpened();
    void stoppedRecoveryChangesNothing();
    void whatIsLostIsListed();
};

namespace {

constexpr int patience = 60000;

QPushButton *step(const WindowFixture &fixture, const QString &text)
{
    const auto buttons = const_cast<WindowFixture &>(fixture).window().notice()->findChildren<QPushButton *>();
    for (QPushButton *button : buttons)
        if (button->isVisible() && button->text().startsWith(text))
            return button;
    return nullptr;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void damage(const QString &path, qsizetype at, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(at) && file.write(bytes) == bytes.size());
}

/// A library of three documents and a tag, closed, so that nothing is left in its log.
QString madeLibrary(WindowFixture &fixture)
{
    fixture.open();
    fixture.import(fixture.writeDocuments());
    const QString library = fixture.session().path();
    bool isDecided = false;
    fixture.session().decide(
        [](const Reader &reader) -> Result<QList<Decision>> {
            return QList<Decision>{AddTag{Subject(*reader.refOf(reader.actors({}, {}, 1)->rows.first().id)), u"to visit"_s}};
        },
        nullptr, [&](const auto &answer) { isDecided = answer.hasValue(); });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(isDecided, patience); }();
    fixture.session().open(fixture.path(u"another.apacheta"_s));
    // The log stays where a reader is the last to let go: a writer takes it in.
    const auto isAlone = [&library] {
        const bool isSound = bool(Decisions::open(library)); // and closed
        return isSound && !QFileInfo::exists(library + u"-wal"_s);
    };
    [&] { QTRY_VERIFY_WITH_TIMEOUT(fixture.session().isOpen() && isAlone(), patience); }();
    return library;
}

} // namespace

void TestRecoveryWindow::damagedLibraryIsRecoveredAtAButton()
{
    WindowFixture fixture;
    const QString library = madeLibrary(fixture);
    QVERIFY(!QTest::currentTestFailed());
    damage(library, 0, QByteArray(100, 'x'));
    const QByteArray damaged = bytesOf(library);
    fixture.session().open(library);
    QTRY_VERIFY(step(fixture, u"Recover"_s));
    QTest::mouseClick(step(fixture, u"Recover"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.window().notice()->text().contains("was recovered"_L1), patience);
    QTRY_VERIFY(fixture.session().isOpen());
    const QString words = fixture.window().notice()->text();
    QVERIFY2(words.contains("1 decision"_L1) && words.contains("3 document"_L1) && words.contains("Nothing is lost"_L1), qPrintable(words));
    QTRY_VERIFY(fixture.window().status()->countsText().startsWith("3 documents"_L1));
    QTRY_VERIFY(!fixture.session().undoText().isEmpty());
    const QStringList kept = QFileInfo(library).dir().entryList({u"test.damaged-*.apacheta"_s}, QDir::Files);
    QCOMPARE(kept.size(), 1);
    QCOMPARE(bytesOf(QFileInfo(library).dir().filePath(kept.first())), damaged);
}

void TestRecoveryWindow::damageFoundInUseIsTold()
{
    WindowFixture fixture;
    const QString library = madeLibrary(fixture);
    QVERIFY(!QTest::currentTestFailed());
    // Everything but the pages that opening reads first.
    const qsizetype pages = bytesOf(library).size() / 4096;
    for (qsizetype page = 1; page < pages; ++page)
        if (page % 3 == 0)
            damage(library, page * 4096, QByteArray(200, '\xff'));
    fixture.session().open(library);
    for (const ListTarget::List list : {ListTarget::Documents, ListTarget::Actors, ListTarget::Events, ListTarget::Relations})
        fixture.window().lists()->setCurrent(list);
    QTRY_VERIFY_WITH_TIMEOUT(step(fixture, u"Recover"_s), patience);
    fixture.window().navigator()->go(ViewTarget{ViewTarget::Start, {}});
    const auto startIsRead = [&fixture] {
        const auto *start = fixture.window().findChild<StartPage *>();
        const auto *empty = start ? start->findChild<EmptyState *>() : nullptr;
        return empty && start->isVisible() && !empty->isVisible();
    };
    QTRY_VERIFY(!startIsRead());
    QTest::mouseClick(step(fixture, u"Recover"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.window().notice()->text().contains("was recovered"_L1), patience);
    QTRY_VERIFY(fixture.session().isOpen());
    QTRY_VERIFY(startIsRead());
    QTRY_VERIFY(fixture.window().status()->countsText().startsWith("3 documents"_L1)); // read again from their files where they were gone
}

void TestRecoveryWindow::newestBackupIsOpened()
{
    WindowFixture fixture;
    const QString library = madeLibrary(fixture);
    QVERIFY(!QTest::currentTestFailed());
    const QString backup = QFileInfo(library).dir().filePath(u"test-2026-11-25.apacheta"_s);
    QVERIFY(backupLibrary(library, backup));
    damage(library, 0, QByteArray(100, 'x'));
    fixture.session().open(library);
    QTRY_VERIFY(step(fixture, u"Open the newest backup"_s));
    QTest::mouseClick(step(fixture, u"Open the newest backup"_s), Qt::LeftButton);
    QTRY_VERIFY(fixture.session().isOpen());
    QCOMPARE(fixture.session().path(), backup);
}

void TestRecoveryWindow::stoppedRecoveryChangesNothing()
{
    WindowFixture fixture;
    const QString library = madeLibrary(fixture);
    QVERIFY(!QTest::currentTestFailed());
    damage(library, 0, QByteArray(100, 'x'));
    const QByteArray damaged = bytesOf(library);
    const QStringList before = QFileInfo(library).dir().entryList({u"test*"_s}, QDir::Files);
    fixture.session().open(library);
    QTRY_VERIFY(step(fixture, u"Recover"_s));
    QTest::mouseClick(step(fixture, u"Recover"_s), Qt::LeftButton);
    QVERIFY(fixture.session().isRecovering());
    fixture.session().cancelRecovery();
    QTRY_VERIFY_WITH_TIMEOUT(fixture.window().notice()->text().contains("was stopped"_L1), patience);
    QVERIFY(step(fixture, u"Recover"_s));
    QVERIFY(!fixture.session().isRecovering());
    QCOMPARE(bytesOf(library), damaged);
    QCOMPARE(QFileInfo(library).dir().entryList({u"test*"_s}, QDir::Files), before);
}

void TestRecoveryWindow::whatIsLostIsListed()
{
    WindowFixture fixture;
    const QString library = madeLibrary(fixture);
    QVERIFY(!QTest::currentTestFailed());
    // The texts and their files are gone.
    const QByteArray bytes = bytesOf(library);
    const qsizetype text = bytes.indexOf("\"title\"");
    QVERIFY(text > 0);
    damage(library, text / 4096 * 4096, QByteArray(4096, '\0'));
    QVERIFY(QDir(fixture.path(u"documents"_s)).removeRecursively());
    fixture.session().open(library);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.session().isOpen() || step(fixture, u"Recover"_s), patience);
    fixture.session().recover({});
    QTRY_VERIFY_WITH_TIMEOUT(fixture.window().notice()->text().contains("was recovered"_L1), patience);
    QVERIFY2(fixture.window().notice()->text().contains("Lost: "_L1), qPrintable(fixture.window().notice()->text()));
    QVERIFY(step(fixture, u"Show report"_s));
    QTest::mouseClick(step(fixture, u"Show report"_s), Qt::LeftButton);
    auto *report = fixture.window().findChild<ReportPanel *>();
    QTRY_VERIFY(report->isVisible());
    QVERIFY(report->reportText().contains("Import its file again"_L1));
}

QTEST_MAIN(TestRecoveryWindow)
#include "test_recovery_window.moc"

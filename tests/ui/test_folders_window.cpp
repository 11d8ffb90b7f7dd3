// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/documents_pane.h"
#include "lists/facet_panel.h"
#include "lists/list_pane.h"
#include "window/folders_dialog.h"
#include "window/library_commands.h"
#include "window/list_column.h"
#include "window/notice_bar.h"
#include "window/status_strip.h"
#include "window_fixture.h"

#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace apacheta;

/// A real window beside a real folder in which files come, change and go.
class TestFoldersWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsWhatIsPutIntoTheFolder();
    void saysThatAFileIsGone();
    void sampleIsNotFollowed();
    void letsGoOfAFolder();

private:
    static void write(const QString &path, const QByteArray &text);
    static PagedModel *documents(WindowFixture &fixture) { return fixture.window().lists()->documents()->model(); }
};

void TestFoldersWindow::write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

void TestFoldersWindow::readsWhatIsPutIntoTheFolder()
{
    WindowFixture fixture;
    const QString folder = fixture.writeMany(3);
    fixture.open();
    fixture.import(folder);
    fixture.window().actions()[ActionId::ShowDocuments]->trigger();
    QVERIFY2(fixture.window().notice()->text().contains("read by itself"_L1), qPrintable(fixture.window().notice()->text()));
    QSignalSpy followed(&fixture.session(), &Session::importFinished);
    write(folder + u"/lake.txt"_s, "The lake\n\nThe mayor of Putre spoke of the lake with Bolivia.\n");
    QVERIFY(followed.wait(20000));
    auto report = followed.first().first().value<ImportReport>();
    QVERIFY(report.isFollowing);
    QCOMPARE(report.added, 1);
    QTRY_COMPARE(documents(fixture)->rowCount(), 4);
    QVERIFY(fixture.window().status()->currentMessage().contains("1 document added"_L1));

    followed.clear();
    write(folder + u"/lake.txt"_s, "The river\n\nThe mayor of Putre spoke of the river with Bolivia.\n"); // in its place
    QVERIFY(followed.wait(20000));
    QCOMPARE(followed.first().first().value<ImportReport>().updated, 1);

    followed.clear();
    QVERIFY(QDir(folder).mkpath(u"new/deep"_s));
    QVERIFY(QFile::rename(folder + u"/lake.txt"_s, folder + u"/new/deep/river.txt"_s));
    QVERIFY(followed.wait(20000));
    report = followed.first().first().value<ImportReport>();
    QCOMPARE(report.added + report.updated + report.vanished, 0);
    QCOMPARE(report.notable.size(), 1);
    QCOMPARE(report.notable.first().outcome, FileOutcome::Moved);
    QCOMPARE(documents(fixture)->rowCount(), 4);
}

void TestFoldersWindow::saysThatAFileIsGone()
{
    WindowFixture fixture;
    const QString folder = fixture.writeMany(3);
    fixture.open();
    fixture.import(folder);
    fixture.window().actions()[ActionId::ShowDocuments]->trigger();
    DocumentsPane *pane = fixture.window().lists()->documents();
    QSignalSpy followed(&fixture.session(), &Session::importFinished);
    QVERIFY(QFile::remove(folder + u"/note-0001.txt"_s));
    QVERIFY(followed.wait(20000));
    QCOMPARE(followed.first().first().value<ImportReport>().vanished, 1);
    QVERIFY(fixture.window().notice()->text().contains("no longer there"_L1));
    const auto marked = [&] {
        int count = 0;
        for (int row = 0; row < pane->model()->rowCount(); ++row)
            count += pane->model()->index(row, 0).data(PagedModel::QuietRole).toString().contains("File gone"_L1);
        return count;
    };
    QTRY_COMPARE(marked(), 1);
    QCOMPARE(pane->model()->rowCount(), 3);
    const auto gone = [&]() -> QCheckBox * { // comes with the counts
        for (QCheckBox *box : pane->facets()->findChildren<QCheckBox *>())
            if (box->text().contains("gone"_L1, Qt::CaseInsensitive))
                return box;
        return nullptr;
    };
    QTRY_VERIFY(gone());
    gone()->click();
    QTRY_COMPARE(pane->model()->rowCount(), 1);
    QCOMPARE(pane->model()->index(0, 0).data().toString(), u"note-0001"_s);
}

void TestFoldersWindow::sampleIsNotFollowed()
{
    WindowFixture fixture;
    QSignalSpy finished(&fixture.session(), &Session::importFinished);
    fixture.openAsAtFirstStart();
    QVERIFY(finished.wait(120000));
    bool isAnswered = false;
    fixture.session().ask<QList<FollowedFolder>>([](const Reader &reader, std::stop_token) { return reader.followedFolders(); }, {}, &fixture.window(),
                                                 [&](const Result<QList<FollowedFolder>> &folders) { isAnswered = folders && folders->isEmpty(); });
    QTRY_VERIFY(isAnswered);
}

void TestFoldersWindow::letsGoOfAFolder()
{
    WindowFixture fixture;
    const QString folder = fixture.writeMany(2);
    fixture.open();
    fixture.import(folder);
    fixture.window().actions()[ActionId::ShowDocuments]->trigger();
    fixture.window().library()->showFolders();
    auto *dialog = fixture.window().findChild<FoldersDialog *>();
    QVERIFY(dialog);
    auto *list = dialog->findChild<QListWidget *>();
    QTRY_COMPARE(list->count(), 1);
    QCOMPARE(list->item(0)->data(Qt::UserRole).toString(), QFileInfo(folder).canonicalFilePath());
    QPushButton *stop = nullptr;
    for (QPushButton *button : dialog->findChildren<QPushButton *>())
        if (button->text() == "&Stop following"_L1)
            stop = button;
    QVERIFY(stop && !stop->isEnabled());
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(0)).center());
    QTRY_VERIFY(stop->isEnabled());
    QTest::mouseClick(stop, Qt::LeftButton);
    QTRY_COMPARE(list->count(), 0);
    dialog->reject();
    QTRY_COMPARE(documents(fixture)->rowCount(), 2);
    write(folder + u"/lake.txt"_s, "The mayor of Putre spoke of the lake with Bolivia.\n");
    QSignalSpy finished(&fixture.session(), &Session::importFinished);
    fixture.session().lookAtFolders();
    QVERIFY(!finished.wait(2500)); // longer than it takes to hear of a change
    QCOMPARE(documents(fixture)->rowCount(), 2);
}

QTEST_MAIN(TestFoldersWindow)
#include "test_folders_window.moc"

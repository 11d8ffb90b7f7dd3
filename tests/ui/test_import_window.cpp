// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exchange.h"
#include "lists/list_pane.h"
#include "window/drop_overlay.h"
#include "window/export_dialog.h"
#include "window/library_commands.h"
#include "window/list_column.h"
#include "window/notice_bar.h"
#include "window/report_panel.h"
#include "window/status_strip.h"
#include "search/search_box.h"
#include "window_fixture.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace apacheta;

class TestImportWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void droppedFolderIsImportedWhereverItFalls();
    void failedFilesStandInTheReport();
    void cancelStopsAndKeepsWhatIsRead();
    void exportWritesTheFileThatWasChosen_data();
    void exportWritesTheFileThatWasChosen();
    void backupIsALibrary();
};

void TestImportWindow::droppedFolderIsImportedWhereverItFalls()
{
    WindowFixture fixture;
    const QString folder = fixture.writeDocuments();
    fixture.open();
    QSignalSpy finished(&fixture.session(), &Session::importFinished);
    WindowFixture::drop(fixture.window().search(), {folder}); // a field, which would take text
    QVERIFY(finished.wait(120000));
    QCOMPARE(finished.first().first().value<ImportReport>().added, 3);
    QTRY_VERIFY(fixture.window().status()->countsText().startsWith("3 documents"_L1));
    QVERIFY(fixture.window().search()->text().isEmpty());
    ListPane *actors = fixture.window().lists()->pane(ListTarget::Actors);
    QTRY_VERIFY(WindowFixture::rowOf(actors->model(), u"Bolivia"_s) >= 0);
}

void TestImportWindow::failedFilesStandInTheReport()
{
    WindowFixture fixture;
    const QString folder = fixture.writeDocuments();
    fixture.open();
    const ImportReport report = fixture.import(folder);
    QCOMPARE(report.failed, 1);
    QTRY_VERIFY(fixture.window().notice()->text().contains("1 failed"_L1));
    QVERIFY(fixture.window().report()->isHidden());
    auto *button = fixture.window().notice()->findChild<QPushButton *>();
    QVERIFY(button);
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(fixture.window().report()->isVisible());
    const QString text = fixture.window().report()->reportText();
    QVERIFY2(text.contains("picture.txt"_L1), qPrintable(text));
    QCOMPARE(fixture.window().report()->table()->model()->rowCount(), report.notable.size());
}

void TestImportWindow::cancelStopsAndKeepsWhatIsRead()
{
    WindowFixture fixture;
    const QString folder = fixture.writeMany(600);
    fixture.open();
    QSignalSpy progressed(&fixture.session(), &Session::importProgressed);
    QSignalSpy finished(&fixture.session(), &Session::importFinished);
    fixture.window().library()->importPaths({folder});
    QTRY_VERIFY_WITH_TIMEOUT(!progressed.isEmpty() && progressed.last().first().value<ImportProgress>().done > 0, 60000);
    QList<QToolButton *> buttons = fixture.window().status()->findChildren<QToolButton *>();
    buttons.removeIf([](const QToolButton *button) { return !button->isVisible(); });
    QCOMPARE(buttons.size(), 1);
    QTest::mouseClick(buttons.first(), Qt::LeftButton);
    QVERIFY(finished.wait(60000));
    const auto report = finished.first().first().value<ImportReport>();
    QVERIFY(report.cancelled);
    QVERIFY(report.added < 600);
    QVERIFY(buttons.first()->isHidden());
    QVERIFY(!fixture.session().isImporting());
    const ImportReport rest = fixture.import(folder);
    QCOMPARE(rest.added + rest.unchanged, 600);
}

void TestImportWindow::exportWritesTheFileThatWasChosen_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QString>("mark");
    QTest::newRow("BibTeX") << int(ExportFormat::BibTeX) << u"@"_s;
    QTest::newRow("RIS") << int(ExportFormat::Ris) << u"TY  -"_s;
    QTest::newRow("CSL-JSON") << int(ExportFormat::CslJson) << u"\"title\""_s;
    QTest::newRow("knowledge-json") << int(ExportFormat::KnowledgeJson) << u"apacheta-knowledge/1"_s;
}

void TestImportWindow::exportWritesTheFileThatWasChosen()
{
    QFETCH(int, format);
    QFETCH(QString, mark);
    WindowFixture fixture;
    fixture.open();
    fixture.import(fixture.writeDocuments());
    fixture.window().actions()[ActionId::Export]->trigger();
    auto *dialog = fixture.window().findChild<ExportDialog *>();
    QVERIFY(dialog);
    auto *formats = dialog->findChild<QComboBox *>();
    formats->setCurrentIndex(formats->findData(format));
    auto *field = dialog->findChild<QLineEdit *>();
    QVERIFY(field->text().endsWith(u'.' + fileEnding(ExportFormat(format))));
    const QString target = fixture.path(u"out."_s + fileEnding(ExportFormat(format)));
    field->setText(target);
    dialog->accept();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(target), 20000);
    QFile file(target);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(QString::fromUtf8(file.readAll()).contains(mark));
    QTRY_VERIFY(fixture.window().notice()->text().contains(target));
}

void TestImportWindow::backupIsALibrary()
{
    WindowFixture fixture;
    fixture.open();
    fixture.import(fixture.writeDocuments());
    QSignalSpy finished(&fixture.session(), &Session::backupFinished);
    fixture.session().backup(fixture.path(u"copy.apacheta"_s));
    QVERIFY(finished.wait(20000));
    fixture.session().open(fixture.path(u"copy.apacheta"_s));
    QTRY_VERIFY(fixture.session().isOpen());
    QTRY_VERIFY(fixture.window().status()->countsText().startsWith("3 documents"_L1));
}

QTEST_MAIN(TestImportWindow)
#include "test_import_window.moc"

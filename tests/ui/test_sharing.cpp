// SPDX-License-Identifier: GPL-3.0-or-later
#include "decisions/corrections_dialog.h"
#include "library/decisions/decisions.h"
#include "lists/list_pane.h"
#include "window/library_commands.h"
#include "window/list_column.h"
#include "window/notice_bar.h"
#include "window_fixture.h"

#include <QListView>
#include <QProgressBar>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace apacheta;

/// Corrections written into a file, and another's taken in: what is new at once, what differs as she chooses.
class TestSharing : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }
    void sharesIntoAFile();
    void keepsHersUnlessTheirsIsChosen();
    void takesTheirsWhereChosen();
    void cancellingTakesNothingIn();
    void saysWhatIsWrongWithAFile();

private:
    QByteArray renamings(const QList<QPair<QString, QString>> &names);
    QString written(const QByteArray &corrections);
    void rename(const QString &from, const QString &to);
    bool isListed(const QString &name) const;
    CorrectionsDialog *openDialog(const QString &path);
    NoticeBar *notice() const { return m_fixture->window().findChild<NoticeBar *>(); }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestSharing::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->open();
    m_fixture->import(m_fixture->writeDocuments());
    m_fixture->window().lists()->setCurrent(ListTarget::Actors);
    QTRY_VERIFY(isListed(u"Bolivia"_s) && isListed(u"Chile"_s));
}

bool TestSharing::isListed(const QString &name) const
{
    return WindowFixture::rowOf(m_fixture->window().lists()->pane(ListTarget::Actors)->model(), name) >= 0;
}

void TestSharing::rename(const QString &from, const QString &to)
{
    m_fixture->session().decide([from, to](const Reader &reader) -> Result<QList<Decision>> {
        const auto actor = reader.actorOf(from);
        if (!actor)
            return actor.error();
        const auto ref = reader.refOf(*actor);
        return ref ? Result<QList<Decision>>(QList<Decision>{RenameActor{*ref, to}}) : ref.error();
    });
    QTRY_VERIFY(isListed(to));
}

/// A file of another's, who gave other names to the same actors.
QByteArray TestSharing::renamings(const QList<QPair<QString, QString>> &names)
{
    const auto pen = Decisions::open(m_fixture->session().path());
    const auto reader = Reader::open(m_fixture->session().path());
    QList<DecisionId> said;
    for (const auto &[from, to] : names) {
        const auto entry = (*pen)->decide(RenameActor{*(*reader)->refOf(*(*reader)->actorOf(from)), to});
        [&entry] { QVERIFY(entry.hasValue()); }();
        said.append(entry->id);
    }
    QByteArray file = *decisionFileOf(m_fixture->session().path());
    for (const DecisionId decision : said)
        [&] { QVERIFY((*pen)->takeBack(decision).hasValue()); }();
    // Another moment: else they are hers, taken back.
    return file.replace("\"time\":\"20", "\"time\":\"19");
}

QString TestSharing::written(const QByteArray &corrections)
{
    const QString path = m_fixture->path(u"theirs.json"_s);
    QFile file(path);
    [&] { QVERIFY(file.open(QIODevice::WriteOnly) && file.write(corrections) == corrections.size()); }();
    return path;
}

CorrectionsDialog *TestSharing::openDialog(const QString &path)
{
    auto *commands = m_fixture->window().findChild<LibraryCommands *>();
    commands->takeCorrectionsFrom(path);
    return m_fixture->window().findChild<CorrectionsDialog *>();
}

void TestSharing::sharesIntoAFile()
{
    rename(u"Chile"_s, u"Chile (mine)"_s);
    const QString path = m_fixture->path(u"mine.json"_s);
    m_fixture->window().findChild<LibraryCommands *>()->shareCorrectionsInto(path);
    QTRY_VERIFY(notice()->text().contains(u"mine.json"_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), *decisionFileOf(m_fixture->session().path()));
}

void TestSharing::keepsHersUnlessTheirsIsChosen()
{
    const QString path = written(renamings({{u"Bolivia"_s, u"Bolivia (theirs)"_s}, {u"Chile"_s, u"Chile (theirs)"_s}}));
    rename(u"Chile"_s, u"Chile (mine)"_s);
    CorrectionsDialog *dialog = openDialog(path);
    QVERIFY(dialog && !dialog->isReady());
    QTRY_VERIFY(dialog->isReady());
    QVERIFY2(dialog->summary().contains(u"1 correction is new"_s), qPrintable(dialog->summary()));
    QCOMPARE(dialog->conflicts()->topLevelItemCount(), 1);
    QCOMPARE(dialog->conflicts()->topLevelItem(0)->text(0), u"Rename Chile to Chile (mine)"_s);
    QCOMPARE(dialog->conflicts()->topLevelItem(0)->text(1), u"Rename Chile to Chile (theirs)"_s);
    QSignalSpy taken(dialog, &CorrectionsDialog::taken);
    dialog->acceptButton()->click();
    QTRY_COMPARE(taken.size(), 1);
    QVERIFY(notice()->text().contains(u"yours was kept"_s));
    QTRY_VERIFY(isListed(u"Bolivia (theirs)"_s) && isListed(u"Chile (mine)"_s));
}

void TestSharing::takesTheirsWhereChosen()
{
    const QString path = written(renamings({{u"Bolivia"_s, u"Bolivia (theirs)"_s}, {u"Chile"_s, u"Chile (theirs)"_s}}));
    rename(u"Chile"_s, u"Chile (mine)"_s);
    rename(u"Bolivia"_s, u"Bolivia (mine)"_s);
    CorrectionsDialog *dialog = openDialog(path);
    QTRY_VERIFY(dialog->isReady());
    QCOMPARE(dialog->conflicts()->topLevelItemCount(), 2);
    QTest::keyClick(dialog->conflicts(), Qt::Key_Space); // the first of the two, Bolivia
    QCOMPARE(dialog->conflicts()->topLevelItem(0)->checkState(0), Qt::Unchecked);
    QCOMPARE(dialog->conflicts()->topLevelItem(0)->checkState(1), Qt::Checked);
    dialog->acceptButton()->click();
    QTRY_VERIFY(isListed(u"Bolivia (theirs)"_s) && isListed(u"Chile (mine)"_s));
    // Hers was decided before; the same file has nothing new but that conflict.
    dialog = openDialog(path);
    QTRY_VERIFY(dialog->isReady());
    QCOMPARE(dialog->conflicts()->topLevelItemCount(), 1);
    dialog->chooseAll(true);
    dialog->acceptButton()->click();
    QTRY_VERIFY(isListed(u"Chile (theirs)"_s));
}

void TestSharing::cancellingTakesNothingIn()
{
    const QString path = written(renamings({{u"Bolivia"_s, u"Bolivia (theirs)"_s}, {u"Chile"_s, u"Chile (theirs)"_s}}));
    const QByteArray before = *decisionFileOf(m_fixture->session().path());
    CorrectionsDialog *dialog = openDialog(path);
    QTRY_VERIFY(dialog->isReady());
    // Something else is being written just then, until she has clicked.
    QSemaphore clicked;
    m_fixture->session().decide([&clicked](const Reader &) {
        clicked.acquire();
        return Result<QList<Decision>>(QList<Decision>());
    });
    dialog->acceptButton()->click();
    QVERIFY(dialog->progress()->isVisible());
    dialog->reject();
    QVERIFY(dialog->isVisible());
    QVERIFY(dialog->summary().startsWith(u"Stopping"_s));
    clicked.release();
    QTRY_VERIFY(!m_fixture->window().findChild<CorrectionsDialog *>());
    QCOMPARE(*decisionFileOf(m_fixture->session().path()), before);
    QVERIFY(notice()->isHidden() || !notice()->text().contains(u"taken in"_s));
    // It can be taken in later.
    dialog = openDialog(path);
    QTRY_VERIFY(dialog->isReady());
    dialog->acceptButton()->click();
    QTRY_VERIFY(isListed(u"Bolivia (theirs)"_s) && isListed(u"Chile (theirs)"_s));
}

void TestSharing::saysWhatIsWrongWithAFile()
{
    CorrectionsDialog *dialog = openDialog(written("{}"));
    QTRY_VERIFY(dialog->summary().contains(u"not a file of decisions"_s));
    QVERIFY(!dialog->isReady() && !dialog->acceptButton()->isEnabled());
    dialog->reject();
    QTRY_VERIFY(!m_fixture->window().findChild<CorrectionsDialog *>());
    dialog = openDialog(m_fixture->path(u"nowhere.json"_s));
    QTRY_VERIFY(!dialog->summary().startsWith(u"Reading"_s));
    QVERIFY(!dialog->acceptButton()->isEnabled());
}

QTEST_MAIN(TestSharing)
#include "test_sharing.moc"

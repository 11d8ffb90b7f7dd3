// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/connection.h"
#include "library/decisions/decisions.h"
#include "library/library_file.h"
#include "lists/list_pane.h"
#include "window/list_column.h"
#include "window/notice_bar.h"
#include "window/status_strip.h"
#include "window_fixture.h"

#include <QAbstractButton>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace apacheta;

/// What she says is written, shown, undone with Ctrl+Z and redone, also after a new start.
class TestDeciding : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }
    void renamedUndoneRedone();
    void undoStandsOverRestarts();
    void whatMakesNoSenseIsSaid();
    void whatCouldNotBeWrittenIsSaidAgain();
    void whatWasSaidIsWrittenWhenTheWindowCloses();
    void decidesWhileAnImportGoesOn();

private:
    bool isListed(const QString &name);
    static Result<QList<Decision>> renaming(const Reader &reader, const QString &from, const QString &to);
    void rename(const QString &from, const QString &to);
    QAction *action(ActionId id) const { return m_fixture->window().actions()[id]; }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestDeciding::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->open();
    m_fixture->import(m_fixture->writeDocuments());
    m_fixture->window().lists()->setCurrent(ListTarget::Actors);
    QTRY_VERIFY(isListed(u"Bolivia"_s));
}

bool TestDeciding::isListed(const QString &name)
{
    return WindowFixture::rowOf(m_fixture->window().lists()->pane(ListTarget::Actors)->model(), name) >= 0;
}

Result<QList<Decision>> TestDeciding::renaming(const Reader &reader, const QString &from, const QString &to)
{
    const auto actor = reader.actorOf(from);
    if (!actor)
        return actor.error();
    const auto ref = reader.refOf(*actor);
    if (!ref)
        return ref.error();
    return QList<Decision>{RenameActor{*ref, to}};
}

void TestDeciding::rename(const QString &from, const QString &to)
{
    m_fixture->session().decide([from, to](const Reader &reader) { return renaming(reader, from, to); });
}

void TestDeciding::renamedUndoneRedone()
{
    QVERIFY(!action(ActionId::Undo)->isEnabled());
    rename(u"bolivia"_s, u"Plurinational State"_s);
    QTRY_VERIFY(isListed(u"Plurinational State"_s));
    QVERIFY(!isListed(u"Bolivia"_s));
    QTRY_VERIFY(action(ActionId::Undo)->isEnabled());
    QVERIFY(action(ActionId::Undo)->text().contains(u"Plurinational State"_s));
    QVERIFY(m_fixture->window().status()->currentMessage().contains(u"Plurinational State"_s));
    QTest::keyClick(&m_fixture->window(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(isListed(u"Bolivia"_s));
    QTRY_VERIFY(!action(ActionId::Undo)->isEnabled());
    QTest::keyClick(&m_fixture->window(), Qt::Key_Y, Qt::ControlModifier);
    QTRY_VERIFY(isListed(u"Plurinational State"_s));
}

void TestDeciding::undoStandsOverRestarts()
{
    rename(u"bolivia"_s, u"Plurinational State"_s);
    QTRY_VERIFY(isListed(u"Plurinational State"_s));
    m_fixture->closeWindow();
    m_fixture->open();
    QTRY_VERIFY(action(ActionId::Undo)->isEnabled());
    action(ActionId::Undo)->trigger();
    m_fixture->window().lists()->setCurrent(ListTarget::Actors);
    QTRY_VERIFY(isListed(u"Bolivia"_s));
}

void TestDeciding::whatMakesNoSenseIsSaid()
{
    QSignalSpy failed(&m_fixture->session(), &Session::decisionFailed);
    std::optional<Error> answer;
    m_fixture->session().decide([](const Reader &reader) { return renaming(reader, u"bolivia"_s, u"  "_s); }, this,
                                [&answer](const Result<QList<DecisionEntry>> &entries) {
                                    if (!entries)
                                        answer = entries.error();
                                });
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(answer);
    QCOMPARE(answer->kind, Error::BadInput);
    QVERIFY(!action(ActionId::Undo)->isEnabled());
    QVERIFY(isListed(u"Bolivia"_s));
}

/// Another program writes for longer than anybody waits: the window says so and keeps what she said, until "Try again".
void TestDeciding::whatCouldNotBeWrittenIsSaidAgain()
{
    const auto other = openForWriting(m_fixture->session().path());
    QVERIFY(other);
    auto busy = Transaction::begin(**other);
    QVERIFY(busy);
    rename(u"bolivia"_s, u"Plurinational State"_s);
    auto *notice = m_fixture->window().findChild<NoticeBar *>();
    const auto again = [notice]() -> QAbstractButton * {
        for (QAbstractButton *button : notice->findChildren<QAbstractButton *>())
            if (button->text() == "Try again"_L1 && button->isVisible())
                return button;
        return nullptr;
    };
    QTRY_VERIFY_WITH_TIMEOUT(again(), 20'000);
    QVERIFY2(notice->text().contains(u"Another program"_s), qPrintable(notice->text()));
    QVERIFY(isListed(u"Bolivia"_s));
    busy->reset();
    again()->click();
    QTRY_VERIFY_WITH_TIMEOUT(isListed(u"Plurinational State"_s), 20'000);
    QVERIFY(!m_fixture->session().hasRefused());
}

void TestDeciding::whatWasSaidIsWrittenWhenTheWindowCloses()
{
    {
        Session session;
        QSignalSpy opened(&session, &Session::libraryOpened);
        session.open(m_fixture->path(u"test.apacheta"_s));
        QVERIFY(opened.wait(20000));
        for (int turn = 0; turn < 20; ++turn)
            session.decide([turn](const Reader &reader) { return renaming(reader, u"bolivia"_s, u"State %1"_s.arg(turn)); });
    } // not one of the answers was waited for
    const auto reader = Reader::open(m_fixture->path(u"test.apacheta"_s));
    QVERIFY(reader);
    const auto history = (*reader)->history({}, 100);
    QVERIFY(history);
    QCOMPARE(history->size(), 20);
    QVERIFY((*reader)->actorOf(u"State 19"_s));
}

void TestDeciding::decidesWhileAnImportGoesOn()
{
    m_fixture->session().import({m_fixture->writeMany(300)});
    QVERIFY(m_fixture->session().isImporting());
    QSignalSpy decided(&m_fixture->session(), &Session::decided);
    QSignalSpy failed(&m_fixture->session(), &Session::decisionFailed);
    rename(u"bolivia"_s, u"Plurinational State"_s);
    QTRY_COMPARE_WITH_TIMEOUT(decided.size(), 1, 10000);
    QTRY_VERIFY_WITH_TIMEOUT(!m_fixture->session().isImporting(), 60000);
    QVERIFY(failed.isEmpty());
    QTRY_VERIFY(isListed(u"Plurinational State"_s));
}

QTEST_MAIN(TestDeciding)
#include "test_deciding.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// The window and the command line on one library: nothing that either writes is lost to the other.
#include "command_runner.h"
#include "library/decisions/decisions.h"
#include "library/reader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace apacheta;

class TestTwoPrograms final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QCOMPARE(m_cli.run({u"index"_s, m_cli.documents()}).status, 0); }
    void whatIsDecidedAfterAnotherHasComeAndGoneIsKept();

private:
    int decisionsSeenByTheOther() const { return int(m_cli.run({u"decisions"_s, u"--json"_s}).objects().size()); }

    CommandRunner m_cli;
};

/// As in the window: a pen and readers that stay open, while readers come and go on other threads. Closing the file by any other way than
/// SQLite's would drop this program's locks; the other one would then take itself for the last and remove the log that is still written to.
void TestTwoPrograms::whatIsDecidedAfterAnotherHasComeAndGoneIsKept()
{
    const int before = decisionsSeenByTheOther();
    {
        const auto pen = Decisions::open(m_cli.library());
        QVERIFY(pen);
        const auto staying = Reader::open(m_cli.library());
        QVERIFY(staying);
        const auto chile = (*staying)->refOf(*(*staying)->actorOf(u"chile"_s));
        QVERIFY(chile);
        for (int turn = 1; turn <= 3; ++turn) {
            QVERIFY(Reader::open(m_cli.library())); // and closed at once
            QCOMPARE(m_cli.run({u"decide"_s, u"tag"_s, u"bolivia"_s, u"tag %1"_s.arg(turn)}).status, 0);
            QVERIFY((*pen)->decide(RenameActor{*chile, u"Chile %1"_s.arg(turn)}));
            QCOMPARE(decisionsSeenByTheOther(), before + 2 * turn);
        }
    }
    QCOMPARE(decisionsSeenByTheOther(), before + 6);
    const auto reader = Reader::open(m_cli.library());
    QVERIFY(reader);
    QVERIFY((*reader)->actorOf(u"Chile 3"_s));
}

QTEST_GUILESS_MAIN(TestTwoPrograms)
#include "test_two_programs.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// What the real apacheta-cli does with words that are off, libraries that are none, and Ctrl+C: statuses, one line, nothing half written.
#include "command_runner.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

class TestCliFailures final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void wordsThatAreOff_data();
    void wordsThatAreOff();
    void thingsThatFail_data();
    void thingsThatFail();
    void helpIsThereForEveryCommand();
    void ambiguousNameListsCandidates();
    void absentLibraryIsNotMade();
    void fileThatIsNoLibrary();
    void outputIsWholeOrNotThere();
    void fullDiskKeepsTheOldFile_data();
    void fullDiskKeepsTheOldFile();
    void interruptedImportIsSoundAndGoesOn();

private:
    CommandRunner m_cli;
};

void TestCliFailures::initTestCase() { QCOMPARE(m_cli.run({u"index"_s, m_cli.documents()}).status, 0); }

void TestCliFailures::wordsThatAreOff_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("no such command") << QStringList{u"frobnicate"_s};
    QTest::newRow("no such option") << QStringList{u"actors"_s, u"--colour"_s};
    QTest::newRow("index nothing") << QStringList{u"index"_s};
    QTest::newRow("jobs") << QStringList{u"index"_s, u"x"_s, u"--jobs"_s, u"many"_s};
    QTest::newRow("search nothing") << QStringList{u"search"_s};
    QTest::newRow("search twice") << QStringList{u"search"_s, u"x"_s, u"--batch"_s, u"y"_s};
    QTest::newRow("limit") << QStringList{u"search"_s, u"x"_s, u"--limit"_s, u"-1"_s};
    QTest::newRow("kind") << QStringList{u"actors"_s, u"--kind"_s, u"dragon"_s};
    QTest::newRow("date") << QStringList{u"events"_s, u"--from"_s, u"yesterday"_s};
    QTest::newRow("predicate") << QStringList{u"relations"_s, u"--predicate"_s, u"litigate"_s};
    QTest::newRow("pair of one") << QStringList{u"pair"_s, u"chile"_s};
    QTest::newRow("pair of the same") << QStringList{u"pair"_s, u"chile"_s, u"Chile"_s};
    QTest::newRow("cite nothing") << QStringList{u"cite"_s};
    QTest::newRow("cite a name") << QStringList{u"cite"_s, u"--document"_s, u"rails"_s};
    QTest::newRow("cite how") << QStringList{u"cite"_s, u"--document"_s, u"1"_s, u"--as"_s, u"poem"_s};
    QTest::newRow("export nothing") << QStringList{u"export"_s};
    QTest::newRow("export later") << QStringList{u"export"_s, u"--format"_s, u"docx"_s};
    QTest::newRow("export to") << QStringList{u"export"_s, u"--format"_s, u"ris"_s, u"--output"_s};
    QTest::newRow("backup where") << QStringList{u"backup"_s};
    QTest::newRow("recover where") << QStringList{u"recover"_s};
    QTest::newRow("check what") << QStringList{u"check"_s, u"this"_s};
}

void TestCliFailures::wordsThatAreOff()
{
    QFETCH(QStringList, words);
    const Ran ran = m_cli.run(words);
    QVERIFY2(ran.status == 2, qPrintable(ran.out + ran.err));
    QVERIFY(ran.out.isEmpty());
    QVERIFY(!ran.err.isEmpty());
    if (!words.isEmpty())
        QVERIFY2(ran.err.startsWith("apacheta-cli: "_L1) && ran.err.count(u'\n') == 1, qPrintable(ran.err));
    if (words.contains(u"docx"_s))
        QVERIFY2(ran.err.contains("knowledge-json"_L1) && ran.err.contains("bibtex"_L1), qPrintable(ran.err));
}

void TestCliFailures::thingsThatFail_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("no such actor") << QStringList{u"actor"_s, u"atlantis"_s};
    QTest::newRow("no such pair") << QStringList{u"pair"_s, u"chile"_s, u"atlantis"_s};
    QTest::newRow("no such actor in a filter") << QStringList{u"events"_s, u"--actor"_s, u"atlantis"_s};
    QTest::newRow("no such document") << QStringList{u"cite"_s, u"--document"_s, u"999"_s};
    QTest::newRow("no such passage") << QStringList{u"cite"_s, u"--passage"_s, u"999"_s};
    QTest::newRow("no such queries") << QStringList{u"search"_s, u"--batch"_s, u"nowhere.txt"_s};
    QTest::newRow("no such file") << QStringList{u"index"_s, u"nowhere.txt"_s};
}

void TestCliFailures::thingsThatFail()
{
    QFETCH(QStringList, words);
    const Ran ran = m_cli.run(words);
    QVERIFY2(ran.status == 1, qPrintable(QString::number(ran.status) + ran.out + ran.err));
    QVERIFY(!(ran.err + ran.out).isEmpty());
}

void TestCliFailures::helpIsThereForEveryCommand()
{
    const Ran help = m_cli.run({u"--help"_s});
    QCOMPARE(help.status, 0);
    for (const QString &command :
         {u"index"_s, u"search"_s, u"actors"_s, u"actor"_s, u"events"_s, u"relations"_s, u"cite"_s,
          u"export"_s, u"check"_s, u"info"_s, u"pair"_s, u"backup"_s, u"reextract"_s, u"recover"_s}) {
        QVERIFY2(help.out.contains("\n  "_L1 + command + u' '), qPrintable(command));
        const Ran own = m_cli.run({u"help"_s, command});
        QCOMPARE(own.status, 0);
        QVERIFY2(own.out.startsWith("Usage: apacheta-cli "_L1 + command), qPrintable(own.out));
        QCOMPARE(m_cli.run({command, u"--help"_s}).out, own.out);
    }
    QVERIFY(m_cli.run({u"--version"_s}).out.startsWith("apacheta-cli "_L1));
}

void TestCliFailures::ambiguousNameListsCandidates()
{
    m_cli.write(u"documents/two.txt"_s,
                "The city of Oruro lies in the department of Oruro.\n\nThe Department of Oruro signed an act "
                "with the Municipality of Oruro in 2003.\n");
    QCOMPARE(m_cli.run({u"index"_s, m_cli.documents()}).status, 0);
    QStringList ids;
    for (const QJsonObject &actor : m_cli.run({u"actors"_s, u"Oruro"_s, u"--json"_s}).objects()) {
        if (actor.value("name"_L1).toString() == "Oruro"_L1)
            ids << actor.value("id"_L1).toString();
    }
    if (ids.size() < 2)
        QSKIP("The text was not read as naming two of one name.");
    const Ran ran = m_cli.run({u"actor"_s, u"Oruro"_s});
    QCOMPARE(ran.status, 1);
    for (const QString &id : std::as_const(ids))
        QVERIFY2(ran.err.contains(id), qPrintable(ran.err));
}

void TestCliFailures::absentLibraryIsNotMade()
{
    const QString nowhere = m_cli.path(u"nowhere.apacheta"_s);
    for (const QString &command : {u"info"_s, u"actors"_s, u"check"_s, u"events"_s}) {
        const Ran ran = m_cli.run({command, u"--library"_s, nowhere});
        QVERIFY2(ran.status == 1, qPrintable(command));
        QVERIFY2(ran.err.count(u'\n') == 1, qPrintable(ran.err));
        QVERIFY(!QFile::exists(nowhere));
    }
}

void TestCliFailures::fileThatIsNoLibrary()
{
    m_cli.write(u"letter.txt"_s,
                "Dear reader, this is a letter and no library at all, however often it is opened.\n");
    const QString letter = m_cli.path(u"letter.txt"_s);
    for (const QStringList &words : {QStringList{u"info"_s}, QStringList{u"search"_s, u"x"_s},
                                     QStringList{u"check"_s}, QStringList{u"index"_s, m_cli.documents()}}) {
        const Ran ran = m_cli.run(words + QStringList{u"--library"_s, letter});
        QVERIFY2(ran.status == 1 && !ran.err.isEmpty(), qPrintable(words.join(u' ') + ran.out + ran.err));
    }
    QFile file(letter);
    QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll().startsWith("Dear reader"));
}

void TestCliFailures::outputIsWholeOrNotThere()
{
    const QString path = m_cli.path(u"kept.bib"_s);
    m_cli.write(u"kept.bib"_s, "before");
    const Ran failed = m_cli.run({u"export"_s, u"--format"_s, u"bibtex"_s, u"--output"_s, path,
                                  u"--library"_s, m_cli.path(u"nowhere.apacheta"_s)});
    QCOMPARE(failed.status, 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll() == "before");
    const Ran nowhere = m_cli.run(
        {u"export"_s, u"--format"_s, u"bibtex"_s, u"--output"_s, m_cli.path(u"no/such/place.bib"_s)});
    QCOMPARE(nowhere.status, 1);
    QVERIFY2(nowhere.err.contains("place.bib"_L1), qPrintable(nowhere.err));
}

void TestCliFailures::fullDiskKeepsTheOldFile_data()
{
    QTest::addColumn<QString>("words"); // of the shell, without the file
    for (const QString &format : {u"knowledge-json"_s, u"csv"_s, u"graphml"_s, u"gexf"_s})
        QTest::newRow(qPrintable(format)) << u"export --format %1 --output"_s.arg(format);
    QTest::newRow("decisions") << u"decisions export"_s;
    QTest::newRow("dossier") << u"dossier --actor chile --output"_s;
}

/// On a file system of its own, of one page beside the old file.
void TestCliFailures::fullDiskKeepsTheOldFile()
{
    QFETCH(QString, words);
    QCOMPARE(m_cli.run({u"decide"_s, u"rename"_s, u"chile"_s, QString(u"Chile "_s).repeated(8000)}).status, 0);
    const QString disk = m_cli.path(u"disk"_s);
    QDir().mkpath(disk);
    QProcess shell;
    shell.start(u"unshare"_s, {u"-rm"_s, u"sh"_s, u"-c"_s,
                               u"mount -t tmpfs -o size=8k none '%1' || exit 77; echo old > '%1/kept'; '%2' %3 '%1/kept' --library '%4'; echo status $?; cat '%1/kept'; ls '%1'"_s
                                   .arg(disk, CommandRunner::program(), words, m_cli.library())});
    if (!shell.waitForStarted() || !shell.waitForFinished(60'000) || shell.exitCode() == 77 || shell.exitCode() == 1)
        QSKIP("No file system may be mounted here");
    const QString out = QString::fromUtf8(shell.readAllStandardOutput());
    const QString err = QString::fromUtf8(shell.readAllStandardError());
    QCOMPARE(m_cli.run({u"decide"_s, u"undo"_s}).status, 0);
    QVERIFY2(out == u"status 1\nold\nkept\n"_s, qPrintable(QString::number(out.size()) + out.right(3000)));
    QVERIFY2(err.count(u'\n') == 1 && (err.contains("disk"_L1) || err.contains("cannot be written"_L1)), qPrintable(err));
}

void TestCliFailures::interruptedImportIsSoundAndGoesOn()
{
    QDir(m_cli.path(u"."_s)).mkdir(u"many"_s);
    constexpr int count = 400;
    for (int i = 0; i < count; ++i) {
        QByteArray text = "# Acta " + QByteArray::number(i) + "\n\n";
        for (int line = 0; line < 40; ++line)
            text += "Chile and Bolivia signed act number " + QByteArray::number(i * 100 + line) +
                    " in Arica in 1904, and Peru protested.\n\n";
        m_cli.write(u"many/%1.md"_s.arg(i), text);
    }
    const QString library = m_cli.path(u"many.apacheta"_s);
    QProcess process;
    process.start(CommandRunner::program(), {u"--library"_s, library, u"index"_s, m_cli.path(u"many"_s)});
    QVERIFY(process.waitForStarted());
    // It is under way once the library is there.
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(library) || process.state() == QProcess::NotRunning, 20000);
    ::kill(pid_t(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    if (process.exitCode() == 0)
        QSKIP("The import was over before it could be interrupted.");
    QCOMPARE(process.exitCode(), 1);

    const Ran check = m_cli.run({u"check"_s, u"--library"_s, library});
    QVERIFY2(check.status == 0, qPrintable(check.out + check.err));
    const Ran again = m_cli.run({u"index"_s, m_cli.path(u"many"_s), u"--library"_s, library});
    QVERIFY2(again.status == 0, qPrintable(again.out + again.err));
    const Ran info = m_cli.run({u"info"_s, u"--json"_s, u"--library"_s, library});
    QCOMPARE(info.objects().value(0).value("documents"_L1).toInt(), count);
}

QTEST_GUILESS_MAIN(TestCliFailures)
#include "test_cli_failures.moc"

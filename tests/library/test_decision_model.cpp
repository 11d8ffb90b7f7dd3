// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/decisions/decision_file.h"
#include "library/maintenance.h"
#include "library_model.h"
#include "random_decisions.h"
#include "seen_library.h"

#include <QProcess>
#include <QTest>
#include <QThread>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace apacheta;

// Random sequences of decisions, undoing, redoing, taking back, re-extraction with other findings, files that change and come back, reopening,
// and processes that are killed in the midst of any of these. What is seen must equal two things kept beside it: a library made from nothing with the same documents and the decisions in
// force, and a simple model of who is meant by which mention. APACHETA_STEPS and APACHETA_SEED ask for more than a quick run.
class TestDecisionModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anyWayLeadsToTheSame_data();
    void anyWayLeadsToTheSame();
    void undoneAllTheWayBackIsTheStart();
    void killedInTheMiddleLosesNothing();
};

namespace {

QList<Decision> decisionsInForce(const QString &library)
{
    QList<Decision> decisions;
    auto entries = Reader::open(library).value()->history({}, 1'000'000).value();
    std::reverse(entries.begin(), entries.end());
    for (const DecisionEntry &entry : std::as_const(entries))
        if (entry.inForce && entry.decision)
            decisions.append(*entry.decision);
    return decisions;
}

QStringList mentionCounts(const QString &library)
{
    QStringList lines;
    ActorFilter filter;
    filter.minimumConfidence = 0;
    const auto reader = Reader::open(library).value()->actors(filter, {}, 1000);
    for (const ActorRow &row : reader->rows)
        if (row.mentions > 0)
            lines.append(u"%1 %2"_s.arg(row.key).arg(row.mentions));
    lines.sort();
    return lines;
}

/// Compares a library with what it must show; a sentence about the first difference, empty when all is well.
QString difference(const QString &library, const Shelf &shelf, bool documentsFirst)
{
    const auto faults = checkLibrary(library);
    if (!faults || !faults->isEmpty())
        return faults ? faults->join(u"; "_s) : faults.error().detail;
    WrittenLibrary fresh;
    if (documentsFirst && !fresh.store(shelf.all()))
        return u"cannot store"_s;
    if (!documentsFirst && !createLibrary(fresh.path()))
        return u"cannot create"_s;
    {
        const auto pen = Decisions::open(fresh.path());
        const auto report = importDecisions(**pen, *decisionFileOf(library));
        if (!report)
            return report.error().detail;
    }
    if (!documentsFirst)
        if (const Outcome outcome = fresh.store(shelf.all()); !outcome)
            return outcome.error().detail;
    const QStringList is = seen(library).split(u'\n');
    const QStringList shall = seen(fresh.path()).split(u'\n');
    if (is != shall) {
        QStringList lines;
        for (const QString &line : is)
            if (!shall.contains(line))
                lines.append(u"+ "_s + line);
        for (const QString &line : shall)
            if (!is.contains(line))
                lines.append(u"- "_s + line);
        return lines.isEmpty() ? u"the same lines in other numbers"_s : QStringList(lines.first(std::min<qsizetype>(lines.size(), 12))).join(u'\n');
    }
    QStringList model;
    for (const QString &line : MentionModel(shelf, decisionsInForce(library)).counts())
        model.append(line.section(u" in "_s, 0, 0));
    model.sort();
    const QStringList counts = mentionCounts(library);
    return counts == model ? QString() : u"mentions "_s + counts.join(u", "_s) + u" but the model says "_s + model.join(u", "_s);
}

QString firstDifference(const QString &is, const QString &shall)
{
    const QStringList left = is.split(u'\n'), right = shall.split(u'\n');
    for (int i = 0; i < std::max(left.size(), right.size()); ++i)
        if (left.value(i) != right.value(i))
            return left.value(i) + u"\ninstead of\n"_s + right.value(i);
    return {};
}

int steps() { return qEnvironmentVariableIsSet("APACHETA_STEPS") ? qEnvironmentVariableIntValue("APACHETA_STEPS") : 90; }

/// How many mentions extraction found in a document, wherever they stand by now; -1 where it is not in the library.
int foundMentionsOf(const QString &library, const QString &sha256)
{
    const auto connection = openForReading(library);
    const auto count = (*connection)->number(R"sql(
        select ifnull((select (select count(*) from mention where mention.document = document.id and mention.added_by is null)
                            + (select count(*) from hidden_mention where hidden_mention.document = document.id and hidden_mention.added_by is null)
                         from document where sha256 = :sha256), -1))sql",
        {{":sha256", sha256}});
    return count ? int(*count) : -2;
}

/// Another process takes a step and is killed on its way, with SIGKILL, at whatever moment; whether it came to its end shows in the library.
QString killedStep(RandomDecisions &random, std::unique_ptr<Decisions> &pen, WrittenLibrary &library, Shelf &shelf)
{
    enum Kind { Decide, Undo, TakeOver, Extract, Replace } const kind = Kind(random.below(5));
    const QList<Decision> said = kind == Decide ? random.nextStep() : QList<Decision>();
    const QByteArray file = kind == TakeOver ? random.nextFile() : QByteArray();
    const int index = random.below(shelf.size());
    const int microseconds = random.below(40'000);
    Shelf after = shelf;
    if (kind == Extract)
        after.extractOtherwise(index);
    else if (kind == Replace)
        after.replaceText(index);
    const PreparedDocument document = after.document(index);
    pen.reset(); // no connection may go along into the other process
    random.letGo();
    const pid_t process = fork();
    if (process == 0) {
        {
            const auto own = Decisions::open(library.path());
            if (kind == Decide && !said.isEmpty())
                (void)(*own)->decideAll(said);
            else if (kind == Undo)
                (void)(*own)->undo();
            else if (kind == TakeOver)
                (void)importDecisions(**own, file);
            else if (kind == Extract)
                (void)extractedAnew(library.path(), {document});
            else if (kind == Replace)
                (void)library.store({{shelf.file(index), document}});
        }
        _exit(0);
    }
    QThread::usleep(microseconds);
    kill(process, SIGKILL);
    int status = 0;
    waitpid(process, &status, 0);
    if (foundMentionsOf(library.path(), document.sha256) == int(document.findings.mentions.size()))
        shelf = after;
    pen = std::move(*Decisions::open(library.path()));
    return u"process %1, kind %2 of %3"_s.arg(WIFSIGNALED(status) ? u"killed"_s : u"ended"_s).arg(kind).arg(index);
}

/// Draws a step at random and takes it; says which.
QString step(RandomDecisions &random, std::unique_ptr<Decisions> &pen, WrittenLibrary &library, Shelf &shelf)
{
    const int drawn = random.below(100);
    if (drawn < 12) {
        const auto undone = pen->undo();
        return undone ? *undone ? u"undo "_s + (*undone)->sentence : u"undo nothing"_s : u"FAILED undo "_s + undone.error().detail;
    }
    if (drawn < 20) {
        const auto redone = pen->redo();
        return redone ? *redone ? u"redo "_s + (*redone)->sentence : u"redo nothing"_s : u"FAILED redo "_s + redone.error().detail;
    }
    if (drawn < 26) {
        const auto log = library.reader()->history({}, 1000).value();
        QList<DecisionEntry> inForce;
        for (const DecisionEntry &entry : log)
            if (entry.inForce)
                inForce.append(entry);
        if (inForce.isEmpty())
            return u"nothing to take back"_s;
        const auto taken = pen->takeBack(inForce[random.below(int(inForce.size()))].id);
        return taken ? u"take back "_s + taken->sentence : u"FAILED take back "_s + taken.error().detail;
    }
    if (drawn < 34) {
        const int index = random.below(shelf.size());
        if (random.below(2) == 0)
            shelf.extractOtherwise(index);
        const Outcome outcome = extractedAnew(library.path(), {shelf.document(index)});
        return outcome ? u"extract anew %1"_s.arg(index) : u"FAILED extract "_s + outcome.error().detail;
    }
    if (drawn < 38) {
        const int index = random.below(shelf.size());
        shelf.replaceText(index);
        const Outcome outcome = library.store({{shelf.file(index), shelf.document(index)}});
        return outcome ? u"change the text of %1"_s.arg(index) : u"FAILED store "_s + outcome.error().detail;
    }
    if (drawn < 41) {
        pen = std::move(*Decisions::open(library.path()));
        return u"reopen"_s;
    }
    if (drawn < 45) {
        const auto taken = importDecisions(*pen, random.nextFile(), random.below(2) == 0 ? OnConflict::KeepMine : OnConflict::TakeTheirs);
        return taken ? u"take over a file of %1 decisions"_s.arg(taken->taken) : u"FAILED import "_s + taken.error().message + taken.error().detail;
    }
    if (drawn < 49)
        return killedStep(random, pen, library, shelf);
    const QList<Decision> decisions = random.nextStep();
    if (decisions.isEmpty())
        return u"nothing to say"_s;
    const auto entries = pen->decideAll(decisions);
    QStringList words;
    for (const Decision &decision : decisions)
        words.append(described(decision));
    if (entries)
        return u"decide "_s + words.join(u"; "_s);
    const bool isRefused = entries.error().kind == Error::BadInput || entries.error().kind == Error::NotFound;
    return (isRefused ? u"refused "_s : u"FAILED "_s) + words.join(u"; "_s) + u": "_s + entries.error().message + entries.error().detail;
}

} // namespace

void TestDecisionModel::anyWayLeadsToTheSame_data()
{
    QTest::addColumn<quint32>("seed");
    const int first = qEnvironmentVariableIntValue("APACHETA_SEED");
    for (int i = 0; i < (qEnvironmentVariableIsSet("APACHETA_SEEDS") ? qEnvironmentVariableIntValue("APACHETA_SEEDS") : 4); ++i)
        QTest::newRow(qPrintable(u"seed %1"_s.arg(first + i))) << quint32(first + i);
}

void TestDecisionModel::anyWayLeadsToTheSame()
{
    QFETCH(quint32, seed);
    WrittenLibrary library;
    Shelf shelf;
    QVERIFY(library.store(shelf.all()));
    auto pen = std::move(*Decisions::open(library.path()));
    RandomDecisions random(library.path(), seed);
    QStringList way;
    for (int i = 0; i < steps(); ++i) {
        way.append(step(random, pen, library, shelf));
        QVERIFY2(!way.last().startsWith(u"FAILED"_s), qPrintable(way.last()));
        if (i % 6 != 5 && !qEnvironmentVariableIsSet("APACHETA_EVERY_STEP"))
            continue;
        const QString differs = difference(library.path(), shelf, i % 12 == 5);
        QVERIFY2(differs.isEmpty(), qPrintable(u"after %1 steps:\n%2\nthe last of them:\n%3"_s.arg(i + 1).arg(differs, QStringList(way.last(std::min<qsizetype>(way.size(), 8))).join(u'\n'))));
    }
}

void TestDecisionModel::undoneAllTheWayBackIsTheStart()
{
    WrittenLibrary library;
    QVERIFY(library.store(borderDocuments()));
    const QString start = exported(library.path());
    const auto pen = Decisions::open(library.path());
    RandomDecisions random(library.path(), 7);
    QStringList way{start};
    while (way.size() < 40)
        if (const auto decision = random.next(); decision && (*pen)->decide(*decision))
            way.append(exported(library.path()));
    const QString end = way.last();
    while (way.size() > 1) {
        const QString differs = firstDifference(exported(library.path()), way.takeLast());
        QVERIFY2(differs.isEmpty(), qPrintable(differs + u" after undoing "_s + library.reader()->history({}, 1)->first().sentence));
        QVERIFY(*(*pen)->undo());
    }
    QCOMPARE(exported(library.path()), start);
    QVERIFY(!*(*pen)->undo());
    const QString seenAtStart = seen(library.path());
    while (*(*pen)->redo()) { }
    QVERIFY(seen(library.path()) != seenAtStart);
}

void TestDecisionModel::killedInTheMiddleLosesNothing()
{
    WrittenLibrary library;
    const Shelf shelf;
    QVERIFY(library.store(shelf.all()));
    int killed = 0;
    for (int i = 0; i < 6; ++i) {
        const int before = library.reader()->info()->decisions;
        QProcess process;
        process.start(QStringLiteral(DECISION_HELPER), {library.path(), QString::number(100 + i)});
        QVERIFY(process.waitForStarted());
        while (process.bytesAvailable() < 20 * (i + 1))
            QVERIFY(process.waitForReadyRead(60'000));
        process.kill();
        QVERIFY(process.waitForFinished());
        ++killed;
        const int told = int(process.readAllStandardOutput().count('\n'));
        const int kept = library.reader()->info()->decisions - before;
        QVERIFY2(kept >= told && kept <= told + 1, qPrintable(u"%1 told, %2 kept"_s.arg(told).arg(kept)));
        const QString differs = difference(library.path(), shelf, true);
        QVERIFY2(differs.isEmpty(), qPrintable(differs));
    }
    QVERIFY(library.reader()->info()->decisions > 0);
}

QTEST_GUILESS_MAIN(TestDecisionModel)
#include "test_decision_model.moc"

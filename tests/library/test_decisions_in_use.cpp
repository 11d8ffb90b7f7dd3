// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/decisions/decision_file.h"
#include "library/import_job.h"
#include "library/maintenance.h"
#include "no_known_names.h"
#include "random_decisions.h"
#include "seen_library.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace apacheta;

// Decisions together with what goes on around them: previews, imports, other people's files, processes that are killed.
class TestDecisionsInUse : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void previewTellsWhatAMergeGives();
    void previewRefusesNonsense();
    void anAliasIsKnownToLaterImports_data();
    void anAliasIsKnownToLaterImports();
    void killedTakingOverAFileIsAllOrNothing();
};

namespace {

QList<ActorRow> actorsOf(const Reader &reader)
{
    ActorFilter filter;
    filter.minimumConfidence = 0;
    return reader.actors(filter, {}, 1000)->rows;
}

ActorRow freedonia(const WrittenLibrary &library)
{
    for (const ActorRow &row : actorsOf(*library.reader()))
        if (row.key == "freedonia"_L1)
            return row;
    return {};
}

} // namespace

void TestDecisionsInUse::previewTellsWhatAMergeGives()
{
    WrittenLibrary library;
    QVERIFY(library.store(borderDocuments()));
    const auto pen = Decisions::open(library.path());
    const auto reader = library.reader();
    const QList<ActorRow> actors = actorsOf(*reader);
    for (const ActorRow &into : actors)
        for (const ActorRow &other : actors) {
            if (into.id == other.id)
                continue;
            const auto preview = reader->mergePreview({other.id}, into.id);
            QVERIFY(preview);
            QCOMPARE(preview->parts.size(), 2);
            QCOMPARE(preview->parts.first().row, into);
            QCOMPARE(preview->parts.last().row, other);
            QCOMPARE(preview->sharedDocuments, into.documents + other.documents - preview->after.row.documents);
            QVERIFY((*pen)->decide(MergeActors{{*reader->refOf(other.id)}, *reader->refOf(into.id)}));
            const auto merged = reader->actor(into.id);
            QCOMPARE(preview->after.row, merged->row);
            QCOMPARE(QSet<QString>(preview->after.aliases.cbegin(), preview->after.aliases.cend()), QSet<QString>(merged->aliases.cbegin(), merged->aliases.cend()));
            QVERIFY((*pen)->undo());
        }
}

void TestDecisionsInUse::previewRefusesNonsense()
{
    WrittenLibrary library;
    QVERIFY(library.store(borderDocuments()));
    const auto reader = library.reader();
    const ActorId actor = actorsOf(*reader).first().id;
    QCOMPARE(reader->mergePreview({actor}, actor).error().kind, Error::BadInput);
    QCOMPARE(reader->mergePreview({}, actor).error().kind, Error::BadInput);
    QCOMPARE(reader->mergePreview({ActorId{4711}}, actor).error().kind, Error::NotFound);
}

void TestDecisionsInUse::anAliasIsKnownToLaterImports_data()
{
    QTest::addColumn<bool>("confirmed");
    QTest::newRow("a name that she adds") << false;
    QTest::newRow("a proposed name that she confirms") << true;
}

void TestDecisionsInUse::anAliasIsKnownToLaterImports()
{
    QFETCH(bool, confirmed);
    QTemporaryDir folder;
    WrittenLibrary library;
    const auto import = [&](const QString &name, const QString &text) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        file.close();
        QVERIFY(importInto(library.path(), {file.fileName()}, NoKnownNames(), u"test pack"_s, {}));
    };
    import(u"first.txt"_s, u"The government of Freedonia signed a treaty at the border."_s);
    QCOMPARE(freedonia(library).documents, 1);
    const ActorRef ref{u"freedonia"_s, u"Freedonia"_s};
    {
        const auto pen = Decisions::open(library.path());
        QVERIFY((*pen)->decide(confirmed ? Decision(ConfirmAlias{ref, u"Land of Rufus"_s}) : Decision(AddAlias{ref, u"Land of Rufus"_s})));
    }
    import(u"second.txt"_s, u"Nobody in the Land of Rufus objected to the railway."_s);
    QCOMPARE(freedonia(library).documents, 2);
    QVERIFY((*Decisions::open(library.path()))->undo());
    import(u"third.txt"_s, u"The ministers of the Land of Rufus met again, and spoke of the river."_s);
    QCOMPARE(freedonia(library).documents, 2);
}

/// APACHETA_KILLS asks for more than a few.
void TestDecisionsInUse::killedTakingOverAFileIsAllOrNothing()
{
    WrittenLibrary theirs;
    QVERIFY(theirs.store(borderDocuments()));
    {
        const auto pen = Decisions::open(theirs.path());
        RandomDecisions random(theirs.path(), 5);
        for (int i = 0; i < 60; ++i)
            if (const auto decision = random.next())
                (void)(*pen)->decide(*decision);
    }
    const QString file = theirs.path() + u".decisions"_s;
    const QByteArray bytes = *decisionFileOf(theirs.path());
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size());
    out.close();
    const int kills = qEnvironmentVariableIsSet("APACHETA_KILLS") ? qEnvironmentVariableIntValue("APACHETA_KILLS") : 4;
    QRandomGenerator random(3);
    for (int i = 0; i < kills; ++i) {
        WrittenLibrary library;
        QVERIFY(library.store(borderDocuments()));
        const QString before = seen(library.path());
        QProcess process;
        process.start(QStringLiteral(DECISION_HELPER), {library.path(), u"0"_s, file});
        QVERIFY(process.waitForReadyRead(60'000)); // "begins"
        QThread::usleep(random.bounded(40'000));
        process.kill();
        QVERIFY(process.waitForFinished());
        const bool wasTold = process.readAllStandardOutput().contains("kept");
        const auto faults = checkLibrary(library.path());
        QVERIFY2(faults && faults->isEmpty(), faults ? qPrintable(faults->join(u"; "_s)) : qPrintable(faults.error().detail));
        const int kept = library.reader()->info()->decisions;
        QVERIFY(kept > 0 || !wasTold);
        if (kept == 0)
            QCOMPARE(seen(library.path()), before);
        const auto report = importDecisions(**Decisions::open(library.path()), bytes);
        QVERIFY(kept == 0 ? report->known == 0 : report->taken == 0);
        QCOMPARE(seen(library.path()), seen(theirs.path()));
    }
}

QTEST_GUILESS_MAIN(TestDecisionsInUse)
#include "test_decisions_in_use.moc"

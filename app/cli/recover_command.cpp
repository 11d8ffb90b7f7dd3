// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "interruption.h"
#include "terminal.h"

#include "authority/knowledge_pack.h"
#include "extraction/language_models.h"
#include "library/backup.h"
#include "library/recovery/recovery.h"

#include <QCommandLineOption>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace apacheta::cli {
namespace {

QString counted(int count, const QString &one, const QString &many) { return u"%1 %2"_s.arg(count).arg(count == 1 ? one : many); }

QString decisionLine(const RecoveryReport &report)
{
    QString line = counted(report.decisions, u"decision"_s, u"decisions"_s) + u" saved"_s;
    if (report.decisionsFromBackup > 0)
        line += u", %1 of them out of backups"_s.arg(report.decisionsFromBackup);
    if (report.decisionsLost > 0)
        line += u"; %1 lost"_s.arg(report.decisionsLost);
    else if (!report.knowsDecisionsLost)
        line += u"; how many there were cannot be told any more"_s;
    return line;
}

QString documentLine(const RecoveryReport &report)
{
    QString line = counted(report.documents, u"document"_s, u"documents"_s) + u" saved"_s;
    if (report.fromBackup > 0)
        line += u", %1 out of backups"_s.arg(report.fromBackup);
    if (report.fromSource > 0)
        line += u", %1 read again from their files"_s.arg(report.fromSource);
    return line;
}

void printReport(const Call &call, const RecoveryReport &report)
{
    if (call.isJson()) {
        call.print({{u"library"_s, report.library},
                    {u"decisions"_s, report.decisions},
                    {u"decisions_from_backups"_s, report.decisionsFromBackup},
                    {u"decisions_lost"_s, report.knowsDecisionsLost ? QJsonValue(report.decisionsLost) : QJsonValue(QJsonValue::Null)},
                    {u"documents"_s, report.documents},
                    {u"documents_from_backups"_s, report.fromBackup},
                    {u"documents_from_files"_s, report.fromSource},
                    {u"damaged_documents"_s, QJsonArray::fromStringList(report.damagedDocuments)},
                    {u"lost_documents"_s, QJsonArray::fromStringList(report.lostDocuments)}});
        return;
    }
    const auto named = [](const QString &title) { return title.isEmpty() ? u"(a document whose title is gone)"_s : title; };
    call.out() << decisionLine(report) << '\n' << documentLine(report) << '\n';
    for (const QString &title : report.damagedDocuments)
        call.out() << "damaged: " << named(title) << ": what is left of its text was kept; compare it with its source\n";
    for (const QString &title : report.lostDocuments)
        call.out() << "lost: " << named(title) << ": import it again\n";
}

Status recover(const Call &call)
{
    if (!call.has(u"output"_s))
        return call.wordsOff(u"Say with --output where the recovered library shall be."_s);
    const Result<int> jobs = numberOf(call, u"jobs"_s, 0);
    if (!jobs)
        return call.failed(jobs.error());
    const auto pack = KnowledgePack::load(KnowledgePack::defaultFolder());
    if (!pack)
        return call.failed(pack.error());
    const LanguageModels models(KnowledgePack::modelsFolder());
    const Interruption interruption;
    const Result<RecoveryReport> report = [&] {
        ProgressBar bar(call.isQuiet());
        RecoveryOptions options;
        options.backups = call.has(u"backup"_s) ? call.values(u"backup"_s) : backupsBeside(call.library());
        options.jobs = *jobs;
        options.models = &models;
        options.progress = [&bar](const RecoveryProgress &progress) { bar.show(progress); };
        return recoverInto(call.library(), call.value(u"output"_s), **pack, (*pack)->version(), options, interruption.ticket());
    }();
    if (!report) {
        if (report.error().kind == Error::Cancelled)
            call.say(u"apacheta-cli: Cancelled. Nothing was written."_s);
        return report.error().kind == Error::Cancelled ? Failed : call.failed(report.error());
    }
    printReport(call, *report);
    call.say(u"The recovered library is %1; the damaged one is as it was."_s.arg(report->library));
    return Done;
}

} // namespace

QList<Command> recoverCommands()
{
    return {{u"recover"_s,
             u"--output FILE [--backup FILE]... [--jobs N] [--json]"_s,
             u"Save what can be saved of a damaged library into a new one"_s,
             u"First all decisions, notes and tags that can still be read, then the documents with their texts; actors,\n"
             "events and relations are found anew. What is gone is taken from backups beside the library and from the\n"
             "documents' own files. The damaged file is not changed. Ends with what was saved and what was not."_s,
             {{u"output"_s, u"The recovered library, which appears whole or not at all."_s, u"FILE"_s},
              {u"backup"_s, u"A backup to take from. Without it: those that lie beside the library."_s, u"FILE"_s},
              {u"jobs"_s, u"How many documents are read at a time. Without it: one a processor core."_s, u"N"_s}},
             0,
             0,
             &recover}};
}

} // namespace apacheta::cli

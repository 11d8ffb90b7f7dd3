// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "interruption.h"
#include "terminal.h"

#include "authority/knowledge_pack.h"
#include "extraction/language_models.h"
#include "library/import_job.h"

#include <QCommandLineOption>

using namespace Qt::StringLiterals;

namespace apacheta::cli {
namespace {

QString outcomeWord(FileOutcome outcome)
{
    switch (outcome) {
    case FileOutcome::Added:
        return u"added"_s;
    case FileOutcome::Updated:
        return u"updated"_s;
    case FileOutcome::Unchanged:
        return u"unchanged"_s;
    case FileOutcome::Moved:
        return u"moved"_s;
    case FileOutcome::Duplicate:
        return u"duplicate"_s;
    case FileOutcome::Skipped:
        return u"skipped"_s;
    case FileOutcome::Failed:
        return u"failed"_s;
    case FileOutcome::Vanished:
        return u"vanished"_s;
    case FileOutcome::Returned:
        return u"returned"_s;
    }
    return {};
}

void printReport(const Call &call, const ImportReport &report)
{
    if (call.isJson()) {
        for (const FileReport &file : report.notable)
            call.print({{u"file"_s, file.path},
                        {u"outcome"_s, outcomeWord(file.outcome)},
                        {u"message"_s, file.message}});
        call.print({{u"added"_s, report.added},
                    {u"updated"_s, report.updated},
                    {u"unchanged"_s, report.unchanged},
                    {u"failed"_s, report.failed},
                    {u"cancelled"_s, report.cancelled},
                    {u"seconds"_s, report.seconds}});
        return;
    }
    for (const FileReport &file : report.notable)
        call.out() << outcomeWord(file.outcome) << ": " << file.path
                   << (file.message.isEmpty() ? QString() : u": "_s + file.message.simplified()) << '\n';
    call.out() << u"%1 added, %2 updated, %3 unchanged, %4 failed\n"_s.arg(report.added)
                      .arg(report.updated)
                      .arg(report.unchanged)
                      .arg(report.failed);
}

/// Runs an import or a re-extraction under a progress bar and Ctrl+C, prints its report.
template <class Job> Status runJob(const Call &call, const Job &job)
{
    const Result<int> jobs = numberOf(call, u"jobs"_s, 0);
    if (!jobs)
        return call.failed(jobs.error());
    const auto pack = KnowledgePack::load(KnowledgePack::defaultFolder());
    if (!pack)
        return call.failed(pack.error());

    const LanguageModels models(KnowledgePack::modelsFolder());
    const Interruption interruption;
    Result<ImportReport> report = [&] {
        ProgressBar bar(call.isQuiet());
        ImportOptions options;
        options.jobs = *jobs;
        options.models = &models;
        options.progress = [&bar](const ImportProgress &progress) { bar.show(progress); };
        return job(**pack, options, interruption.ticket());
    }();
    if (!report)
        return call.failed(report.error());
    printReport(call, *report);
    if (report->cancelled) {
        call.say(
            u"apacheta-cli: Cancelled. What was read is in the library; the same call goes on from there."_s);
        return Failed;
    }
    const bool nothingTaken = report->added + report->updated + report->unchanged == 0;
    return report->failed > 0 && nothingTaken ? Failed : Done;
}

Status index(const Call &call)
{
    return runJob(
        call, [&call](const KnowledgePack &pack, const ImportOptions &options, std::stop_token stop) {
            return importInto(call.library(), call.words(), pack, pack.version(), options, std::move(stop));
        });
}

Status reextractLibrary(const Call &call)
{
    return runJob(call,
                  [&call](const KnowledgePack &pack, const ImportOptions &options, std::stop_token stop) {
                      return reextract(call.library(), pack, pack.version(), options, std::move(stop));
                  });
}

} // namespace

QList<Command> indexCommands()
{
    const QCommandLineOption jobs{
        u"jobs"_s, u"How many documents are read at a time. Without it: one a processor core."_s, u"N"_s};
    return {{u"index"_s,
             u"PATH... [--jobs N]"_s,
             u"Import files and folders: add the new, update the changed, leave the rest"_s,
             u"Folders are read with all that is in them. Ends with the counts and a line for each file that "
             u"failed\n"
             "or deserves a word. Ctrl+C stops in order; the same call then goes on where it stopped."_s,
             {jobs},
             1,
             -1,
             &index},
            {u"reextract"_s,
             u"[--jobs N]"_s,
             u"Find actors, events and relations anew in all documents of the library"_s,
             u"For a new version of the program or of its knowledge pack. The researcher's decisions stay."_s,
             {jobs},
             0,
             0,
             &reextractLibrary}};
}

} // namespace apacheta::cli

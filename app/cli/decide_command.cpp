// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "decide_words.h"
#include "interruption.h"
#include "terminal.h"

#include "exchange/whole_file.h"
#include "library/decisions/decision_file.h"

#include <QCommandLineOption>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace apacheta::cli {
namespace {

QJsonObject jsonOf(const DecisionEntry &entry)
{
    QJsonObject json{{u"id"_s, entry.id.value}, {u"time"_s, entry.time.toString(Qt::ISODateWithMs)}, {u"type"_s, entry.type}, {u"sentence"_s, entry.sentence},
                     {u"in_force"_s, entry.inForce}};
    json.insert(u"payload"_s, entry.decision ? QJsonValue(payloadOf(*entry.decision)) : QJsonValue(QJsonValue::Null));
    json.insert(u"undoes"_s, entry.undoes.isValid() ? QJsonValue(entry.undoes.value) : QJsonValue(QJsonValue::Null));
    return json;
}

Status told(const Call &call, const DecisionEntry &entry, const QString &before = {})
{
    if (call.isJson())
        call.print(jsonOf(entry));
    else
        call.out() << before << entry.sentence << u" [%1]"_s.arg(entry.id.value) << '\n';
    return Done;
}

Status walk(const Call &call, Decisions &decisions, bool back)
{
    const auto entry = back ? decisions.undo() : decisions.redo();
    if (!entry)
        return call.failed(entry.error());
    if (*entry)
        return told(call, **entry, back ? u"Undone: "_s : u"Redone: "_s);
    call.say(back ? u"apacheta-cli: There is nothing to undo."_s : u"apacheta-cli: There is nothing to redo."_s);
    return Failed;
}

/// What the words mean; nothing for undo, redo and take-back. The library is closed again afterwards: what reads
/// must not outlive what writes, or the log of SQLite stays behind.
Result<QList<Decision>> meant(const Call &call, const QString &verb)
{
    const Result<std::unique_ptr<Answers>> answers = Answers::open(call); // says when there is no such library
    if (!answers)
        return answers.error();
    if (verb == "undo"_L1 || verb == "redo"_L1 || verb == "take-back"_L1)
        return QList<Decision>();
    return DecideWords(call, **answers).decisions(verb);
}

Status decide(const Call &call)
{
    const QString verb = call.words().constFirst();
    const auto said = meant(call, verb);
    if (!said)
        return call.failed(said.error());
    const auto decisions = Decisions::open(call.library());
    if (!decisions)
        return call.failed(decisions.error());
    if (!said->isEmpty()) {
        const auto entries = (*decisions)->decideAll(*said);
        return entries ? told(call, entries->first()) : call.failed(entries.error());
    }
    if (verb != "take-back"_L1)
        return walk(call, **decisions, verb == "undo"_L1);
    const auto entry = (*decisions)->takeBack(DecisionId{call.words().value(1).toLongLong()});
    return entry ? told(call, *entry, u"Taken back: "_s) : call.failed({Error::NotFound, entry.error().message, entry.error().detail});
}

void printEntries(const Call &call, const QList<DecisionEntry> &entries)
{
    QList<QStringList> table;
    for (const DecisionEntry &entry : entries) {
        if (call.isJson()) {
            call.print(jsonOf(entry));
            continue;
        }
        const bool isOff = entry.what == DecisionEntry::Decided && !entry.inForce;
        table << QStringList{QString::number(entry.id.value), entry.time.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s),
                             entry.sentence + (isOff ? u" (undone)"_s : QString())};
    }
    call.out() << tableOf(table);
    if (entries.isEmpty() && !call.isJson())
        call.say(u"No decisions."_s);
}

Status list(const Call &call)
{
    const Result<std::unique_ptr<Answers>> answers = Answers::open(call);
    if (!answers)
        return call.failed(answers.error());
    const Reader &reader = (*answers)->reader();
    if (call.has(u"dormant"_s)) {
        const auto entries = reader.dormantDecisions();
        if (!entries)
            return call.failed(entries.error());
        printEntries(call, *entries);
        return Done;
    }
    if (call.has(u"about"_s)) {
        const auto subject = DecideWords(call, **answers).subjectOf(call.value(u"about"_s));
        if (!subject)
            return call.failed(subject.error());
        const auto entries = reader.historyOf(*subject);
        if (!entries)
            return call.failed(entries.error());
        printEntries(call, *entries);
        return Done;
    }
    QList<DecisionEntry> all;
    for (DecisionId before;;) {
        const auto page = reader.history(before, 1000);
        if (!page)
            return call.failed(page.error());
        if (page->isEmpty())
            break;
        all += *page;
        before = page->last().id;
    }
    std::reverse(all.begin(), all.end());
    printEntries(call, all);
    return Done;
}

Status exportFile(const Call &call, const QString &path)
{
    const auto bytes = decisionFileOf(call.library());
    if (!bytes)
        return call.failed(bytes.error());
    if (const Outcome written = writeWhole(path, *bytes); !written)
        return call.failed({written.error().kind, u"%1 cannot be written. Choose another place, or make room on the disk."_s.arg(path), written.error().detail});
    return Done;
}

Status importFile(const Call &call, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return call.failed({Error::NotFound, u"%1 cannot be read. Check the path."_s.arg(path), file.errorString()});
    if (const auto there = call.openReader(); !there) // no new library for a mistyped path
        return call.failed(there.error());
    const auto decisions = Decisions::open(call.library());
    if (!decisions)
        return call.failed(decisions.error());
    const bool theirs = call.has(u"theirs"_s);
    const Interruption interruption;
    const auto report = [&] {
        ProgressBar bar(call.isQuiet());
        const auto tell = [&bar](int done, int total) { bar.show(u"Taking in %1 %"_s.arg(100 * qint64(done) / std::max(1, total)), done, total); };
        return importDecisions(**decisions, file.readAll(), theirs ? OnConflict::TakeTheirs : OnConflict::KeepMine, tell, interruption.ticket());
    }();
    if (!report && report.error().kind == Error::Cancelled) {
        call.say(u"apacheta-cli: Cancelled. Nothing was taken in."_s);
        return Failed;
    }
    if (!report)
        return call.failed(report.error().kind == Error::BadInput ? Error{Error::Damaged, report.error().message, {}} : report.error());
    for (const DecisionConflict &conflict : report->conflicts) {
        if (call.isJson())
            call.print({{u"conflict"_s, QJsonObject{{u"mine"_s, conflict.mine}, {u"theirs"_s, conflict.theirs}, {u"taken"_s, theirs}}}});
        else
            call.out() << "conflict: here: " << conflict.mine << "; there: " << conflict.theirs << (theirs ? " (taken)" : " (not taken)") << '\n';
    }
    for (const QString &sentence : report->unreadable)
        call.say(u"apacheta-cli: "_s + sentence);
    if (call.isJson())
        call.print({{u"taken"_s, report->taken}, {u"known"_s, report->known}, {u"dormant"_s, report->dormant},
                    {u"conflicts"_s, int(report->conflicts.size())}, {u"unreadable"_s, int(report->unreadable.size())}});
    else
        call.out() << u"%1 taken (%2 of them wait for their documents), %3 known, %4 in conflict\n"_s.arg(report->taken).arg(report->dormant)
                          .arg(report->known).arg(report->conflicts.size());
    return Done;
}

Status decisions(const Call &call)
{
    const QStringList words = call.words();
    if (words.isEmpty())
        return list(call);
    if (words.size() == 2 && words.at(0) == "export"_L1)
        return exportFile(call, words.at(1));
    if (words.size() == 2 && words.at(0) == "import"_L1)
        return importFile(call, words.at(1));
    return call.wordsOff(u"It is called so: apacheta-cli decisions [export FILE | import FILE]. See apacheta-cli help decisions."_s);
}

} // namespace

QList<Command> decisionCommands()
{
    return {{u"decide"_s,
             u"VERB ..."_s,
             u"Records a decision of yours, which holds whatever later versions find; or undoes one"_s,
             u"Verbs\n"_s + DecideWords::help()
                 + u"\nIDs are what an export gives: keys of actors (or names that only one actor has), e17 for events, r5 for relations, m12 for\n"
                   "mentions, the number of a document. A CLAIM is an event, a relation or a mention."_s,
             {{u"mentions"_s, u"split: the mentions that are those of another."_s, u"M,M"_s},
              {u"name"_s, u"split: how the other is called."_s, u"NAME"_s},
              {u"date"_s, u"add-event, add-relation: when."_s, u"EDTF"_s},
              {u"participant"_s, u"add-event: who, and as what; may be given again."_s, u"ID=ROLE"_s},
              {u"place"_s, u"add-event: where."_s, u"ID"_s}},
             1,
             -1,
             &decide},
            {u"decisions"_s,
             u"[export FILE | import FILE] [--about ID] [--dormant] [--json]"_s,
             u"What was decided and undone; shared with another library as a file"_s,
             u"Import names every decision that says otherwise than one of yours and leaves yours, unless told --theirs.\n"
             "Ctrl+C stops it; then nothing of the file is taken in."_s,
             {{u"about"_s, u"Only those about an actor, event, relation or document."_s, u"ID"_s},
              {u"dormant"_s, u"Only those that do not apply: what they speak of is not in the library."_s},
              {u"theirs"_s, u"import: where two say otherwise, the file's holds."_s}},
             0,
             2,
             &decisions}};
}

} // namespace apacheta::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers.h"
#include "command.h"
#include "interruption.h"

#include "exchange/dossier.h"
#include "exchange/whole_file.h"

#include <QCommandLineOption>
#include <QFile>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace apacheta::cli {
namespace {

Result<DossierSubject> subjectOf(const Call &call, const Answers &answers)
{
    DossierSubject subject;
    if (call.has(u"event"_s)) {
        bool ok = false;
        subject.event = EventId{call.value(u"event"_s).toLongLong(&ok)};
        if (!ok || !subject.event.isValid())
            return Error{Error::BadInput, u"--event wants a number, as events gives it, not “%1”."_s.arg(call.value(u"event"_s)), {}};
        return subject;
    }
    if (!call.has(u"actor"_s))
        return Error{Error::BadInput, u"Say whom the dossier is about: --actor A, --actor A --with B, or --event ID."_s, {}};
    const Result<ActorId> actor = answers.actorNamed(call.value(u"actor"_s));
    if (!actor)
        return actor.error();
    subject.actor = *actor;
    if (call.has(u"with"_s)) {
        const Result<ActorId> with = answers.actorNamed(call.value(u"with"_s));
        if (!with)
            return with.error();
        subject.with = *with;
    }
    return subject;
}

Status dossier(const Call &call)
{
    const QString format = call.has(u"format"_s) ? call.value(u"format"_s) : u"html"_s;
    if (format != "html"_L1 && format != "markdown"_L1)
        return call.wordsOff(u"--format wants html or markdown, not “%1”; the window writes ODT and PDF."_s.arg(format));
    const Result<std::unique_ptr<Answers>> answers = Answers::open(call);
    if (!answers)
        return call.failed(answers.error());
    const Result<DossierSubject> subject = subjectOf(call, **answers);
    if (!subject)
        return call.failed(subject.error());
    const Interruption interruption;
    DossierOptions options;
    options.day = QDate::currentDate();
    Result<Dossier> made = gatheredDossier((*answers)->reader(), *subject, options, interruption.ticket());
    if (!made)
        return call.failed(made.error());
    const Result<std::unique_ptr<CitationProcessor>> processor = CitationProcessor::create();
    if (!processor)
        return call.failed(processor.error());
    const QString style = call.has(u"style"_s) ? call.value(u"style"_s) : u"chicago-fullnote-bibliography"_s;
    const QString locale = call.has(u"locale"_s) ? call.value(u"locale"_s) : u"en-US"_s;
    if (const Outcome outcome = cite(*made, **processor, style, locale, {}, interruption.ticket()); !outcome)
        return call.failed(outcome.error());
    const QByteArray bytes = format == "html"_L1 ? dossierHtml(*made, locale.left(2)) : dossierMarkdown(*made);
    if (!call.has(u"output"_s) || call.value(u"output"_s) == "-"_L1) {
        call.out().flush();
        call.out().device()->write(bytes);
        return Done;
    }
    if (const Outcome written = writeWhole(call.value(u"output"_s), bytes); !written)
        return call.failed({written.error().kind, u"%1 cannot be written. Choose another place, or make room on the disk."_s.arg(call.value(u"output"_s)),
                            written.error().detail});
    return Done;
}

} // namespace

QList<Command> dossierCommands()
{
    return {{u"dossier"_s,
             u"--actor A [--with B] | --event ID [--format html|markdown] [--output FILE]"_s,
             u"An actor, a pair or an event as a document: claims with their passages, notes, sources"_s,
             u"A and B are ids, or names that only one actor has. Each passage has a note in the citation style; the sources are listed at the end."_s,
             {{u"actor"_s, u"Whom it is about."_s, u"A"_s},
              {u"with"_s, u"The other one: what the two did to each other."_s, u"B"_s},
              {u"event"_s, u"An event, by its id."_s, u"ID"_s},
              {u"format"_s, u"html (the default) or markdown."_s, u"FORMAT"_s},
              {u"style"_s, u"A citation style; chicago-fullnote-bibliography when not given."_s, u"STYLE"_s},
              {u"locale"_s, u"Language of the citations: en-US (the default), es-ES ..."_s, u"LOCALE"_s},
              {u"output"_s, u"A file, which appears whole or not at all. Without it: standard output."_s, u"FILE"_s}},
             0,
             0,
             &dossier}};
}

} // namespace apacheta::cli

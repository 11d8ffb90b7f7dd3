// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers.h"
#include "dossier_output.h"
#include "interruption.h"

#include <QDate>

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
    if (!isDossierFormat(format))
        return wrongDossierFormat(call);
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
    return writeDossier(call, std::move(*made), format, interruption.ticket());
}

} // namespace

QList<Command> dossierCommands()
{
    return {{u"dossier"_s,
             u"--actor A [--with B] | --event ID [--format html|markdown|odt] [--output FILE]"_s,
             u"An actor, a pair or an event as a document: claims with their passages, notes, sources"_s,
             u"A and B are ids, or names that only one actor has. Each passage has a note in the citation style; the sources are listed at the end."_s,
             QList<QCommandLineOption>{{u"actor"_s, u"Whom it is about."_s, u"A"_s},
                                       {u"with"_s, u"The other one: what the two did to each other."_s, u"B"_s},
                                       {u"event"_s, u"An event, by its id."_s, u"ID"_s}} + dossierOptions(u"html (the default), markdown or odt."_s),
             0,
             0,
             &dossier}};
}

} // namespace apacheta::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "interruption.h"

#include "exchange/dossier.h"

#include <QCommandLineOption>
#include <QJsonArray>
#include <QLocale>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace apacheta::cli {
namespace {

QString placeOf(const NotebookEntry &entry)
{
    return !entry.page.isEmpty() ? ", p. "_L1 + entry.page : entry.paragraph > 0 ? u", ¶ %1"_s.arg(entry.paragraph) : QString();
}

QJsonObject jsonOf(const NotebookEntry &entry)
{
    return {{u"id"_s, entry.quotation.key},
            {u"heading"_s, entry.heading},
            {u"quote"_s, entry.quoted.surface},
            {u"document"_s, entry.document.isValid() ? QJsonValue(entry.document.value) : QJsonValue(QJsonValue::Null)},
            {u"title"_s, entry.documentTitle},
            {u"begin"_s, qint64(entry.quoted.span.begin)},
            {u"end"_s, qint64(entry.quoted.span.end)},
            {u"page"_s, entry.page},
            {u"paragraph"_s, entry.paragraph},
            {u"notes"_s, QJsonArray::fromStringList(entry.notes)},
            {u"tags"_s, QJsonArray::fromStringList(entry.tags)}};
}

Status list(const Call &call, const Reader &reader)
{
    const auto entries = reader.notebook();
    if (!entries)
        return call.failed(entries.error());
    QString heading;
    for (const NotebookEntry &entry : *entries) {
        if (call.isJson()) {
            call.print(jsonOf(entry));
            continue;
        }
        if (entry.heading != heading)
            call.out() << (heading = entry.heading) << '\n';
        call.out() << "  "_L1 << entry.quoted.surface.simplified() << "\n    "_L1
                   << (entry.document.isValid() ? entry.documentTitle + placeOf(entry) : u"no longer in the library"_s) << "  ["_L1
                   << entry.quotation.key << "]\n"_L1;
        for (const QString &note : entry.notes)
            call.out() << "    "_L1 << note.simplified() << '\n';
    }
    return Done;
}

Status notebook(const Call &call)
{
    const QString format = call.value(u"format"_s);
    if (!format.isEmpty() && format != "html"_L1 && format != "markdown"_L1)
        return call.wordsOff(u"--format wants html or markdown, not “%1”."_s.arg(format));
    const auto reader = call.openReader();
    if (!reader)
        return call.failed(reader.error());
    if (format.isEmpty())
        return list(call, **reader);
    const Interruption interruption;
    DossierOptions options;
    options.day = QDate::currentDate();
    Result<Dossier> made = gatheredNotebook(**reader, options, interruption.ticket());
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
    QSaveFile file(call.value(u"output"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return call.failed({Error::ReadOnly, u"%1 cannot be written."_s.arg(call.value(u"output"_s)), file.errorString()});
    return Done;
}

} // namespace

QList<Command> notebookCommands()
{
    return {{u"notebook"_s,
             u"[--format html|markdown [--style STYLE] [--locale LOCALE] [--output FILE]] [--json]"_s,
             u"The quotations that are kept, in order"_s,
             u"With --format the notebook is a document: quotations under their headings, own notes, citations as notes, the works cited. Quotations are kept with decide keep and dropped with decide drop."_s,
             {{u"format"_s, u"html or markdown."_s, u"FORMAT"_s},
              {u"style"_s, u"A citation style; chicago-fullnote-bibliography when not given."_s, u"STYLE"_s},
              {u"locale"_s, u"Language of the citations: en-US (the default), es-ES ..."_s, u"LOCALE"_s},
              {u"output"_s, u"A file, which appears whole or not at all. Without it: standard output."_s, u"FILE"_s}},
             0,
             0,
             &notebook}};
}

} // namespace apacheta::cli

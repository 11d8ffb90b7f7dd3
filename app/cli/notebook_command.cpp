// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier_output.h"
#include "interruption.h"

#include <QDate>
#include <QJsonArray>

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
    if (!format.isEmpty() && !isDossierFormat(format))
        return wrongDossierFormat(call);
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
    return writeDossier(call, std::move(*made), format, interruption.ticket());
}

} // namespace

QList<Command> notebookCommands()
{
    return {{u"notebook"_s,
             u"[--format html|markdown|odt [--style STYLE] [--locale LOCALE] [--output FILE]] [--json]"_s,
             u"The quotations that are kept, in order"_s,
             u"With --format the notebook is a document: quotations under their headings, own notes, citations as notes, the works cited. Quotations are kept with decide keep and dropped with decide drop."_s,
             dossierOptions(u"html, markdown or odt."_s),
             0,
             0,
             &notebook}};
}

} // namespace apacheta::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/decisions/overlay.h"

#include "library/connection.h"
#include "library/document_description.h"
#include "library/words_of_library.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

QString textOf(const QJsonObject &object) { return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)); }

} // namespace

/// A document's description: the machine's, field by field replaced by hers.
Outcome Overlay::layMetadata(DocumentId document)
{
    struct Described {
        QString sha256;
        QString csl;
        QString sources;
        bool isCorrected = false;
    };
    const auto stored = m_connection.row(R"sql(
        select document.sha256, coalesce(document_text.machine_csl, document_text.csl),
               coalesce(document_text.machine_csl_sources, document_text.csl_sources), document_text.machine_csl is not null
          from document
          join document_text on document_text.document = document.id
         where document.id = :id)sql",
        {{":id", document}}, [](const Row &row) { return Described{row.text(0), row.text(1), row.text(2), row.number(3) != 0}; });
    if (!stored)
        return stored.error();
    if (!*stored)
        return Done{};
    const Described &machine = **stored;
    const auto decisions = m_log.inForce({u"document"_s, machine.sha256}, {u"correct-document"_s});
    if (!decisions)
        return decisions.error();
    if (decisions->isEmpty() && !machine.isCorrected)
        return Done{};
    QJsonObject csl = objectOf(machine.csl);
    QJsonObject sources = objectOf(machine.sources);
    for (const LoggedDecision &decision : *decisions) {
        const auto &said = std::get<CorrectDocument>(decision.said);
        if (said.value.isNull())
            csl.remove(said.csl);
        else
            csl.insert(said.csl, said.value);
        sources.insert(said.csl, u"by hand"_s);
    }
    const std::optional<QString> keptCsl = decisions->isEmpty() ? std::nullopt : std::optional(machine.csl);
    const std::optional<QString> keptSources = decisions->isEmpty() ? std::nullopt : std::optional(machine.sources);
    const Outcome written = m_connection.run(R"sql(
        update document_text set csl = :csl, csl_sources = :sources, machine_csl = :machine_csl, machine_csl_sources = :machine_sources
         where document = :document)sql",
        {{":csl", decisions->isEmpty() ? machine.csl : textOf(csl)}, {":sources", decisions->isEmpty() ? machine.sources : textOf(sources)},
         {":machine_csl", keptCsl}, {":machine_sources", keptSources}, {":document", document}});
    if (!written)
        return written;
    const auto path = m_connection.row("select path from source_file where document = :document order by path limit 1", {{":document", document}},
                                       [](const Row &row) { return row.text(0); });
    if (!path)
        return path.error();
    const DocumentDescription described = descriptionOf(csl, path->value_or(QString()));
    return m_connection.run(R"sql(
        update document set title = :title, title_key = :title_key, find_key = :find_key, authors = :authors, authors_key = :authors_key,
               date = :date, earliest = :earliest, latest = :latest
         where id = :id)sql",
        {{":id", document}, {":title", described.title}, {":title_key", described.titleKey}, {":find_key", described.findKey},
         {":authors", described.authors}, {":authors_key", described.authorsKey},
         {":date", described.date ? std::optional(described.date->toString()) : std::nullopt},
         {":earliest", described.date ? std::optional(described.date->earliest()) : std::nullopt},
         {":latest", described.date ? std::optional(described.date->latest()) : std::nullopt}});
}

} // namespace apacheta

// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/document_works.h"

#include "library/bibliographies.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

DocumentMetadata metadataIn(const QString &csl, const QString &sources)
{
    DocumentMetadata metadata{QJsonDocument::fromJson(csl.toUtf8()).object(), {}};
    const QJsonObject origins = QJsonDocument::fromJson(sources.toUtf8()).object();
    for (auto one = origins.begin(); one != origins.end(); ++one)
        metadata.sources.insert(one.key(), one->toString());
    return metadata;
}

} // namespace

Result<QList<DocumentFile>> documentsDescribedAnew(const Connection &connection, const Bibliographies &bibliographies,
                                                   const std::function<bool(const QString &)> &isMeant)
{
    QList<DocumentFile> anew;
    if (bibliographies.isEmpty())
        return anew;
    const Outcome outcome = connection.forEach(R"sql(
        select source_file.path, source_file.document, coalesce(document_text.machine_csl, document_text.csl),
               coalesce(document_text.machine_csl_sources, document_text.csl_sources)
          from source_file
          join document_text on document_text.document = source_file.document
         order by source_file.document, source_file.path)sql",
        {}, [&](const Row &row) {
            const auto document = row.id<DocumentId>(1);
            if (!isMeant(row.text(0)) || (!anew.isEmpty() && anew.last().document == document))
                return true;
            DocumentMetadata metadata = metadataIn(row.text(2), row.text(3));
            if (bibliographies.describe(row.text(0), metadata))
                anew.append({document, row.text(0)});
            return true;
        });
    if (!outcome)
        return outcome.error();
    return anew;
}

Result<QList<SameWork>> worksHeldTwice(const Connection &connection)
{
    return connection.rows(R"sql(
        with work as (
            select document, lower(json_extract(csl, '$.DOI')) as doi from document_text where json_extract(csl, '$.DOI') <> '')
        select mine.document, min(document.title)
          from work as mine
          join work as other on other.doi = mine.doi and other.document <> mine.document
          join document on document.id = other.document
         group by mine.document
         order by mine.document)sql",
        {}, [](const Row &row) { return SameWork{row.id<DocumentId>(0), row.text(1)}; });
}

} // namespace apacheta

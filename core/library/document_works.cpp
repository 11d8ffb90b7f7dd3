// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/document_works.h"

#include "library/bibliographies.h"
#include "library/decisions/decision.h"

#include <QJsonDocument>
#include <QSet>
#include <algorithm>

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

/// What was said of documents as works and holds, in its order.
struct SaidOfWorks {
    DecisionId id;
    Decision said;
};

Result<QList<SaidOfWorks>> saidOfWorks(const Connection &connection)
{
    QList<SaidOfWorks> all;
    const Outcome outcome = connection.forEach(R"sql(
        select decision.id, decision.type, decision.payload
          from decision
         cross join decision_state on decision_state.decision = decision.id and decision_state.active = 1
         where decision.type in ('merge-documents', 'keep-documents-apart')
         order by decision.id)sql",
        {}, [&](const Row &row) {
            if (const auto said = decisionOf(row.text(1), QJsonDocument::fromJson(row.text(2).toUtf8()).object()))
                all.append({row.id<DecisionId>(0), *said});
            return true;
        });
    if (!outcome)
        return outcome.error();
    return all;
}

struct Works {
    QHash<DocumentId, OtherForms::Form> into;              ///< as said, a step at a time
    QSet<QPair<DocumentId, DocumentId>> apart;             ///< both ways round

    DocumentId shown(DocumentId document) const
    {
        while (into.contains(document))
            document = into.value(document).document;
        return document;
    }
};

Result<Works> worksAsSaid(const Connection &connection)
{
    const auto said = saidOfWorks(connection);
    if (!said)
        return said.error();
    Works works;
    const auto idOf = [&](const DocumentRef &ref) {
        return connection.number("select id from document where sha256 = :sha256", {{":sha256", ref.sha256}});
    };
    for (const SaidOfWorks &one : *said) {
        const auto *merge = std::get_if<MergeDocuments>(&one.said);
        const auto *keep = std::get_if<KeepDocumentsApart>(&one.said);
        const Result<qint64> first = idOf(merge ? merge->document : keep->first);
        const Result<qint64> second = idOf(merge ? merge->into : keep->second);
        if (!first || !second)
            return first ? second.error() : first.error();
        const DocumentId document{*first};
        const DocumentId other{*second};
        if (!document.isValid() || !other.isValid())
            continue; // it comes back with its text
        if (keep) {
            works.apart.insert({document, other});
            works.apart.insert({other, document});
            continue;
        }
        const std::optional<OtherForms::Form> before = works.into.contains(document) ? std::optional(works.into.take(document)) : std::nullopt;
        if (works.shown(other) != document)
            works.into.insert(document, {other, one.id});
        else if (before)
            works.into.insert(document, *before);
    }
    return works;
}

} // namespace

Result<QHash<DocumentId, DocumentId>> mergedDocuments(const Connection &connection)
{
    const auto works = worksAsSaid(connection);
    if (!works)
        return works.error();
    QHash<DocumentId, DocumentId> merged;
    for (auto one = works->into.cbegin(); one != works->into.cend(); ++one)
        merged.insert(one.key(), works->shown(one.key()));
    return merged;
}

Result<OtherForms> otherFormsOf(const Connection &connection, DocumentId document)
{
    const auto works = worksAsSaid(connection);
    if (!works)
        return works.error();
    OtherForms forms;
    if (works->into.contains(document))
        forms.shownAs = OtherForms::Form{works->shown(document), works->into.value(document).decision};
    for (auto one = works->into.cbegin(); one != works->into.cend(); ++one)
        if (works->shown(one.key()) == document)
            forms.merged.append({one.key(), one->decision});
    std::ranges::sort(forms.merged, {}, &OtherForms::Form::document);
    const auto sameDoi = connection.numbers(R"sql(
        select other.document
          from document_text as mine
          join document_text as other on lower(json_extract(other.csl, '$.DOI')) = lower(json_extract(mine.csl, '$.DOI'))
         where mine.document = :document and other.document <> :document and json_extract(mine.csl, '$.DOI') <> ''
         order by other.document)sql",
        {{":document", document}});
    if (!sameDoi)
        return sameDoi.error();
    for (const qint64 id : *sameDoi) {
        const DocumentId other{id};
        if (works->shown(other) != works->shown(document) && !works->into.contains(other) && !works->apart.contains({document, other}))
            forms.alike.append(other);
    }
    return forms;
}

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

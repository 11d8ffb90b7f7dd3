// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/library_text.h"
#include "library/reader_private.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

/// Columns: document, title, date, passage, first, past, quote, context, passage's first, passage's past, paragraph, page, confidence.
EvidenceRow evidenceFromRow(const Row &row)
{
    EvidenceRow evidence;
    evidence.document = row.id<DocumentId>(0);
    evidence.documentTitle = row.text(1);
    evidence.documentDate = row.text(2);
    evidence.passage = row.id<PassageId>(3);
    evidence.span = {row.number(4), row.number(5)};
    evidence.quote = row.text(6);
    evidence.context = row.text(7);
    const Span passage{row.number(8), row.number(9)};
    evidence.spanInContext = {std::clamp(evidence.span.begin, passage.begin, passage.end) - passage.begin,
                              std::clamp(evidence.span.end, passage.begin, passage.end) - passage.begin};
    evidence.paragraph = row.integer(10);
    evidence.page = row.text(11);
    evidence.confidence = row.real(12);
    return evidence;
}

Result<EvidenceRow> onlyRow(Result<std::optional<EvidenceRow>> row)
{
    if (!row)
        return row.error();
    if (!*row)
        return Error{Error::NotFound, LibraryText::tr("This passage is no longer in the library.")};
    return std::move(**row);
}

} // namespace

Result<Rows<EvidenceRow>> Reader::mentionsOf(ActorId actor, const Cursor &after, int count, std::stop_token stop) const
{
    const Connection &connection = *m_d->connection;
    const Question question(connection, stop);
    const SortedId last = after.isStart() ? SortedId{} : sortedIdOf(after);
    auto ids = connection.rows(R"sql(
        select mention.id, mention.passage
          from actor as member
          cross join mention on mention.actor = member.id and (mention.passage, mention.id) > (:passage, :id)
         where coalesce(member.merged_into, member.id) = :actor
         order by mention.passage, mention.id limit :count)sql",
        {{":actor", actor}, {":passage", last.number}, {":id", last.id}, {":count", count + 1}},
        [](const Row &row) { return SortedId{row.number(0), 0, row.number(1), {}}; });
    if (!ids)
        return ids.error();
    const IdPage page = pageOfSorted(std::move(*ids), count);
    QString json = jsonOf(Candidates(page.ids)).value_or(u"[]"_s);
    auto rows = connection.rows(R"sql(
        select document.id, document.title, document.date, passage.id, mention.first, mention.past, mention.surface,
               substr(document_text.text, passage.first + 1, passage.past - passage.first), passage.first, passage.past, passage.paragraph,
               page.label, mention.confidence
          from json_each(:ids) as wanted
          cross join mention on mention.id = wanted.value
          cross join passage on passage.id = mention.passage
          cross join document on document.id = mention.document
          cross join document_text on document_text.document = document.id
          left join page on page.document = document.id and page.number = passage.page
         order by wanted.key)sql",
        {{":ids", json}}, evidenceFromRow);
    if (!rows)
        return rows.error();
    return Rows<EvidenceRow>{std::move(*rows), page.next};
}

Result<QList<EvidenceRow>> Reader::evidenceOf(EventId event, std::stop_token stop) const
{
    const Question question(*m_d->connection, stop);
    return m_d->connection->rows(R"sql(
        select document.id, document.title, document.date, passage.id, event_evidence.first, event_evidence.past,
               substr(document_text.text, event_evidence.first + 1, event_evidence.past - event_evidence.first),
               substr(document_text.text, passage.first + 1, passage.past - passage.first), passage.first, passage.past, passage.paragraph,
               page.label, event_evidence.confidence
          from event_evidence
          cross join passage on passage.id = event_evidence.passage
          cross join document on document.id = event_evidence.document
          cross join document_text on document_text.document = document.id
          left join page on page.document = document.id and page.number = passage.page
         where event_evidence.event = :event
         order by event_evidence.confidence desc, document.id, event_evidence.first)sql",
        {{":event", event}}, evidenceFromRow);
}

Result<QList<EvidenceRow>> Reader::evidenceOf(RelationId relation, std::stop_token stop) const
{
    const Question question(*m_d->connection, stop);
    return m_d->connection->rows(R"sql(
        select document.id, document.title, document.date, passage.id, relation_evidence.first, relation_evidence.past,
               substr(document_text.text, relation_evidence.first + 1, relation_evidence.past - relation_evidence.first),
               substr(document_text.text, passage.first + 1, passage.past - passage.first), passage.first, passage.past, passage.paragraph,
               page.label, relation_evidence.confidence
          from relation_evidence
          cross join passage on passage.id = relation_evidence.passage
          cross join document on document.id = relation_evidence.document
          cross join document_text on document_text.document = document.id
          left join page on page.document = document.id and page.number = passage.page
         where relation_evidence.relation = :relation
           -- one that she rejected keeps its passages
           and (relation_evidence.hidden = 0
                or not exists (select 1 from relation_evidence as shown where shown.relation = :relation and shown.hidden = 0))
         order by relation_evidence.confidence desc, document.id, relation_evidence.first)sql",
        {{":relation", relation}}, evidenceFromRow);
}

Result<EvidenceRow> Reader::passage(PassageId passage, std::stop_token stop) const
{
    const Question question(*m_d->connection, stop);
    return onlyRow(m_d->connection->row(R"sql(
        select document.id, document.title, document.date, passage.id, passage.first, passage.past,
               substr(document_text.text, passage.first + 1, passage.past - passage.first),
               substr(document_text.text, passage.first + 1, passage.past - passage.first), passage.first, passage.past, passage.paragraph,
               page.label, 1.0
          from passage
          cross join document on document.id = passage.document
          cross join document_text on document_text.document = document.id
          left join page on page.document = document.id and page.number = passage.page
         where passage.id = :passage)sql",
        {{":passage", passage}}, evidenceFromRow));
}

Result<EvidenceRow> Reader::mentionEvidence(MentionId mention, std::stop_token stop) const
{
    const Question question(*m_d->connection, stop);
    return onlyRow(m_d->connection->row(R"sql(
        select document.id, document.title, document.date, passage.id, mention.first, mention.past, mention.surface,
               substr(document_text.text, passage.first + 1, passage.past - passage.first), passage.first, passage.past, passage.paragraph,
               page.label, mention.confidence
          from mention
          cross join passage on passage.id = mention.passage
          cross join document on document.id = mention.document
          cross join document_text on document_text.document = document.id
          left join page on page.document = document.id and page.number = passage.page
         where mention.id = :mention)sql",
        {{":mention", mention}}, evidenceFromRow));
}

Result<EvidenceRow> Reader::passageAt(DocumentId document, Span span, std::stop_token stop) const
{
    const Question question(*m_d->connection, stop);
    return onlyRow(m_d->connection->row(R"sql(
        select document.id, document.title, document.date, passage.id, :first, max(:past, :first),
               substr(document_text.text, :first + 1, max(:past - :first, 0)),
               substr(document_text.text, passage.first + 1, passage.past - passage.first), passage.first, passage.past, passage.paragraph,
               page.label, 1.0
          from passage
          cross join document on document.id = passage.document
          cross join document_text on document_text.document = document.id
          left join page on page.document = document.id and page.number = passage.page
         where passage.document = :document and passage.first <= :first and passage.past > :first
         order by passage.first desc limit 1)sql",
        {{":document", document}, {":first", qint64(span.begin)}, {":past", qint64(span.end)}}, evidenceFromRow));
}

} // namespace apacheta

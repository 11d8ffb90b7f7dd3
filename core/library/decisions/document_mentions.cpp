// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/decisions/document_mentions.h"

#include "library/connection.h"

namespace apacheta {

Result<QList<DocumentMention>> mentionsIn(const Connection &connection, DocumentId document)
{
    auto shown = connection.rows(R"sql(
        select mention.id, mention.passage, mention.first, mention.past, mention.form, mention.surface, mention.added_by, mention.actor,
               mention.confidence, coalesce(changed_mention.actor, mention.actor), coalesce(changed_mention.confidence, mention.confidence)
          from mention
          left join changed_mention on changed_mention.id = mention.id
         where mention.document = :document)sql",
        {{":document", document}}, [](const Row &row) {
            DocumentMention mention;
            mention.id = row.number(0);
            mention.passage = row.id<PassageId>(1);
            mention.span = {row.number(2), row.number(3)};
            mention.form = row.text(4);
            mention.surface = row.text(5);
            mention.addedBy = row.number(6);
            mention.assignedBefore = row.id<ActorId>(7);
            mention.confidenceBefore = row.real(8);
            if (mention.addedBy == 0) {
                mention.machine = row.id<ActorId>(9);
                mention.machineConfidence = row.real(10);
            }
            return mention;
        });
    if (!shown)
        return shown;
    const auto hidden = connection.rows(R"sql(
        select id, passage, first, past, form, surface, actor, confidence, added_by from hidden_mention where document = :document)sql",
        {{":document", document}}, [](const Row &row) {
            DocumentMention mention;
            mention.id = row.number(0);
            mention.passage = row.id<PassageId>(1);
            mention.span = {row.number(2), row.number(3)};
            mention.form = row.text(4);
            mention.surface = row.text(5);
            mention.addedBy = row.number(8);
            if (mention.addedBy == 0) {
                mention.machine = row.id<ActorId>(6);
                mention.machineConfidence = row.real(7);
            }
            return mention;
        });
    if (!hidden)
        return hidden;
    *shown += *hidden;
    std::stable_sort(shown->begin(), shown->end(), [](const DocumentMention &a, const DocumentMention &b) { return a.span < b.span; });
    for (DocumentMention &mention : *shown) {
        mention.assigned = mention.machine;
        mention.confidence = mention.machineConfidence;
    }
    return shown;
}

} // namespace apacheta

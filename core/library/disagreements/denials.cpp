// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/disagreements/denials.h"

#include "library/connection.h"
#include "library/disagreements/sides.h"
#include "library/reader.h"
#include "library/words_of_library.h"

using namespace Qt::StringLiterals;

namespace apacheta {

Result<QList<Disagreement>> deniedTies(const Reader &reader, const Connection &connection, std::stop_token stop)
{
    const auto pairs = connection.rows(R"sql(
        select denied.id, stated.id
          from relation as denied
          cross join relation as stated on stated.subject = denied.subject and stated.object = denied.object
               and stated.predicate = denied.predicate and stated.polarity = 'asserted' and stated.evidence > 0
         where denied.polarity = 'negated' and denied.evidence > 0
           and denied.predicate in ('part_of', 'member_of', 'leads', 'represents', 'borders', 'located_in', 'founded')
           and (stated.date is null or denied.date is null or stated.date = denied.date)
         order by denied.id, stated.id)sql", {}, [](const Row &row) { return QPair(row.id<RelationId>(0), row.id<RelationId>(1)); });
    if (!pairs)
        return pairs.error();
    QList<Disagreement> disagreements;
    for (const auto &[denied, stated] : *pairs) {
        Disagreement found{{}, DisagreementKind::Contradiction, {}, {}, {}, {}};
        for (const RelationId id : {stated, denied}) {
            const auto relation = reader.relation(id, stop);
            const auto evidence = reader.evidenceOf(id, stop);
            const auto ref = reader.refOf(id);
            if (!relation || !evidence || !ref)
                return !relation ? relation.error() : !evidence ? evidence.error() : ref.error();
            if (relation->confidence < likelyClaim)
                break;
            found.positions.append({relation->date, relation->polarity, word(relation->polarity), *evidence});
            found.actors = {relation->subject, relation->object};
            found.relations.append(id);
            found.key = u"denied:"_s + ref->key();
            found.title = nameOf(RelationRef{ref->subject, ref->predicate, ref->object, Polarity::Asserted, std::nullopt, {}});
        }
        if (found.positions.size() == 2 && !areToldTogether(found.positions)) // one sentence that reads both ways denies nothing
            disagreements.append(std::move(found));
    }
    return disagreements;
}

} // namespace apacheta

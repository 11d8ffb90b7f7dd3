// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/decisions/overlay.h"

#include "library/connection.h"
#include "library/words_of_library.h"

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

/// Persons first, then what they act for, then the rest: as the Writer sorts the two sides of a symmetric relation.
int rankOf(const QString &kind)
{
    if (kind == "person"_L1)
        return 0;
    return kind == "organization"_L1 || kind == "people"_L1 || kind == "state"_L1 ? 1 : 2;
}

} // namespace

/// What was just written and that merging, changed mentions or rejections may make another relation.
Outcome Overlay::collectWrittenEvidence()
{
    if (m_touched.relations.isEmpty() || m_touched.documents.isEmpty())
        return Done{};
    const auto evidence = m_connection.numbers(R"sql(
        select relation_evidence.id
          from json_each(:relations) as wanted
          cross join relation on relation.id = wanted.value
          cross join actor as subject on subject.id = relation.subject
          cross join actor as object on object.id = relation.object
          cross join relation_evidence on relation_evidence.relation = relation.id
         where relation_evidence.document in (select value from json_each(:documents))
           and (subject.merged_into is not null or object.merged_into is not null
                or exists (select 1 from decision_target
                            where decision_target.kind = 'relation'
                              and decision_target.key = subject.key || '|' || relation.predicate || '|' || object.key || '|' || relation.polarity
                                                        || '|' || ifnull(relation.date, ''))
                or exists (select 1
                             from document
                             cross join decision_target on decision_target.kind = 'document' and decision_target.key = document.sha256
                                  and decision_target.type = 'reject-relation'
                            where document.id = relation_evidence.document)))sql",
        {{":relations", jsonOfIds(m_touched.relations)}, {":documents", jsonOfIds(m_touched.documents)}});
    if (!evidence)
        return evidence.error();
    m_evidence += QSet<qint64>(evidence->cbegin(), evidence->cend());
    return Done{};
}

Outcome Overlay::layRelations()
{
    if (m_evidence.isEmpty())
        return Done{};
    const auto stated = m_connection.rows(R"sql(
        select relation_evidence.id, relation_evidence.document, relation_evidence.first, relation_evidence.past, relation_evidence.relation,
               machine.id, relation_evidence.added_by, relation_evidence.hidden,
               machine.subject, machine.predicate, machine.object, machine.polarity, machine.date
          from json_each(:ids) as wanted
          cross join relation_evidence on relation_evidence.id = wanted.value
          cross join relation as machine on machine.id = coalesce(relation_evidence.machine_relation, relation_evidence.relation)
         order by relation_evidence.id)sql",
        {{":ids", jsonOf(QList<qint64>(m_evidence.cbegin(), m_evidence.cend()))}}, [](const Row &row) {
            return StatedRelation{row.number(0), row.id<DocumentId>(1), {row.number(2), row.number(3)}, row.number(4), row.number(5),
                                  {row.id<ActorId>(8), row.text(9), row.id<ActorId>(10), row.text(11), row.text(12)}, row.number(6), row.number(7) != 0};
        });
    if (!stated)
        return stated.error();
    for (const StatedRelation &one : *stated)
        if (const Outcome outcome = layRelation(one); !outcome)
            return outcome;
    return Done{};
}

Outcome Overlay::layRelation(const StatedRelation &stated)
{
    const auto identity = identityOf(stated);
    if (!identity)
        return identity.error();
    bool hidden = !identity->has_value();
    qint64 machine = stated.machine;
    if (!hidden && stated.addedBy != 0) { // what she said keeps its row, wherever merging moves it
        const auto own = relationOf(**identity);
        if (!own)
            return own.error();
        machine = *own;
    }
    qint64 relation = machine;
    if (!hidden) {
        const auto seen = merged(**identity);
        const auto rejectedBefore = isRejected(**identity, stated);
        if (!seen || !rejectedBefore)
            return seen ? rejectedBefore.error() : seen.error();
        const auto rejected = *seen == **identity ? rejectedBefore : isRejected(*seen, stated);
        if (!rejected)
            return rejected.error();
        const bool isToItself = seen->subject == seen->object;
        hidden = isToItself || *rejectedBefore || *rejected;
        if (!isToItself) { // also where it is rejected, so that it is found again by what it says
            const auto id = relationOf(*seen);
            if (!id)
                return id.error();
            relation = *id;
        }
    }
    m_touched.relations += {RelationId{stated.relation}, RelationId{stated.machine}, RelationId{machine}, RelationId{relation}};
    if (relation == stated.relation && hidden == stated.hidden)
        return Done{};
    return m_connection.run(R"sql(
        update relation_evidence set relation = :relation, machine_relation = nullif(:machine, :relation), hidden = :hidden where id = :id)sql",
        {{":relation", relation}, {":machine", machine}, {":hidden", int(hidden)}, {":id", stated.evidence}});
}

/// What a passage states, with its mentions as she has them, before merging; nothing where a side of it is gone.
Result<std::optional<Overlay::RelationIdentity>> Overlay::identityOf(const StatedRelation &stated) const
{
    if (stated.addedBy != 0) {
        const auto entry = m_log.entry(DecisionId{stated.addedBy});
        if (!entry)
            return entry.error();
        const auto *added = *entry && (*entry)->decision ? std::get_if<AddRelation>(&*(*entry)->decision) : nullptr;
        const auto *further = *entry && (*entry)->decision ? std::get_if<AddRelationEvidence>(&*(*entry)->decision) : nullptr;
        if (!added && !further)
            return std::optional<RelationIdentity>();
        const RelationRef &ref = added ? added->relation : further->relation;
        const auto subject = actorOf(ref.subject.key);
        const auto object = actorOf(ref.object.key);
        if (!subject || !object)
            return subject ? object.error() : subject.error();
        if (!subject->isValid() || !object->isValid())
            return std::optional<RelationIdentity>();
        return std::optional(RelationIdentity{*subject, word(ref.predicate), *object, word(ref.polarity), ref.date ? ref.date->toString() : QString()});
    }
    RelationIdentity identity = stated.byMachine;
    for (ActorId *side : {&identity.subject, &identity.object}) {
        const auto actor = inClaim(*side, stated.document, {stated.span});
        if (!actor)
            return actor.error();
        if (!actor->isValid())
            return std::optional<RelationIdentity>();
        *side = *actor;
    }
    return std::optional(identity);
}

/// After merging; where either order says the same, in the one order that is kept.
Result<Overlay::RelationIdentity> Overlay::merged(const RelationIdentity &identity) const
{
    auto subject = sideOf(identity.subject);
    auto object = sideOf(identity.object);
    if (!subject || !object)
        return subject ? object.error() : subject.error();
    const bool moved = subject->id != identity.subject || object->id != identity.object;
    if (moved && isSymmetric(categoryOf(identity.predicate).value_or(Category::Other))
        && std::tie(object->rank, object->key) < std::tie(subject->rank, subject->key))
        std::swap(*subject, *object);
    return RelationIdentity{subject->id, identity.predicate, object->id, identity.polarity, identity.date};
}

Result<Overlay::Side> Overlay::sideOf(ActorId actor) const
{
    if (const auto known = m_sides.constFind(actor); known != m_sides.cend())
        return *known;
    const auto row = m_connection.row(R"sql(
        select root.id, root.key, root.machine_kind
          from actor
          cross join actor as root on root.id = coalesce(actor.merged_into, actor.id)
         where actor.id = :id)sql",
        {{":id", actor}}, [](const Row &found) { return Side{found.id<ActorId>(0), found.text(1), rankOf(found.text(2))}; });
    if (!row)
        return row.error();
    return *m_sides.insert(actor, row->value_or(Side{actor, {}, 0}));
}

/// The relations with a subject that any decision speaks of, by their keys, which begin with the subject's: whether the last that she said of
/// each rejects it; nothing where she took back whatever she had said.
Result<const QHash<QString, std::optional<bool>> *> Overlay::lastWordsOn(ActorId subject) const
{
    auto known = m_lastWords.constFind(subject);
    if (known == m_lastWords.cend()) {
        const auto key = keyOf(subject);
        if (!key)
            return key.error();
        QHash<QString, std::optional<bool>> words;
        const Outcome read = m_connection.forEach(R"sql(
            select decision_target.key, decision_target.type, decision_state.active
              from decision_target
              cross join decision_state on decision_state.decision = decision_target.decision
             where decision_target.kind = 'relation' and decision_target.key >= :subject || '|' and decision_target.key < :subject || '}'
               and decision_target.type in ('reject-relation', 'confirm-relation', 'add-relation')
             order by decision_target.decision)sql",
            {{":subject", *key}}, [&](const Row &row) {
                std::optional<bool> &last = words[row.text(0)];
                if (row.number(2) != 0)
                    last = row.text(1) == "reject-relation"_L1;
                return true;
            });
        if (!read)
            return read.error();
        known = m_lastWords.insert(subject, words);
    }
    return &*known;
}

/// Whether any decision speaks of what two actors have in that way to do with each other, in either order.
Result<bool> Overlay::isPairSpokenOf(const RelationIdentity &identity) const
{
    for (const auto &[one, other] : {std::pair(identity.subject, identity.object), std::pair(identity.object, identity.subject)}) {
        const auto spoken = lastWordsOn(one);
        const auto subject = keyOf(one);
        const auto object = keyOf(other);
        if (!spoken)
            return spoken.error();
        if (!subject || !object)
            return subject ? object.error() : subject.error();
        const QString begin = *subject + u'|' + identity.predicate + u'|' + *object + u'|';
        if (std::any_of((*spoken)->keyBegin(), (*spoken)->keyEnd(), [&](const QString &key) { return key.startsWith(begin); }))
            return true;
    }
    return false;
}

/// The relations that she rejected because of a passage of a document, in order.
Result<const QList<LoggedDecision> *> Overlay::rejectedRelationsIn(DocumentId document) const
{
    auto known = m_rejectedRelations.constFind(document);
    if (known == m_rejectedRelations.cend()) {
        const auto sha256 = m_connection.row(R"sql(
            select document.sha256
              from document
             where document.id = :id
               and exists (select 1 from decision_target
                            where decision_target.kind = 'document' and decision_target.key = document.sha256
                              and decision_target.type = 'reject-relation'))sql",
            {{":id", document}}, [](const Row &row) { return row.text(0); });
        if (!sha256)
            return sha256.error();
        QList<LoggedDecision> rejected;
        if (*sha256) {
            auto here = m_log.inForce({u"document"_s, **sha256}, {u"reject-relation"_s});
            if (!here)
                return here.error();
            for (const LoggedDecision &decision : std::as_const(*here))
                if (std::get<RejectRelation>(decision.said).relation.stated.sha256 == **sha256)
                    rejected.append(decision);
        }
        known = m_rejectedRelations.insert(document, rejected);
    }
    return &*known;
}

/// The last word of hers on what a passage states: by what it says, else (extraction may read another date there) by the place.
Result<bool> Overlay::isRejected(const RelationIdentity &identity, const StatedRelation &stated) const
{
    const auto subject = keyOf(identity.subject);
    const auto object = keyOf(identity.object);
    if (!subject || !object)
        return subject ? object.error() : subject.error();
    const QString key = QStringList{*subject, identity.predicate, *object, identity.polarity, identity.date}.join(u'|');
    const auto said = lastWordsOn(identity.subject);
    if (!said)
        return said.error();
    if (const std::optional<bool> last = (*said)->value(key))
        return *last;
    const auto isSpokenOf = isPairSpokenOf(identity);
    if (!isSpokenOf || !*isSpokenOf)
        return isSpokenOf;
    const auto here = rejectedRelationsIn(stated.document);
    if (!here)
        return here.error();
    for (const LoggedDecision &decision : **here) {
        const RelationRef &ref = std::get<RejectRelation>(decision.said).relation;
        const bool samePair = (ref.subject.key == *subject && ref.object.key == *object) || (ref.subject.key == *object && ref.object.key == *subject);
        if (!samePair || word(ref.predicate) != identity.predicate || !ref.stated.span.overlaps(stated.span))
            continue;
        // Where the passage still states just what she rejected, this is another claim.
        const Result<qint64> still = m_connection.number(R"sql(
            select exists (select 1
                             from relation
                             cross join relation_evidence
                               on coalesce(relation_evidence.machine_relation, relation_evidence.relation) = relation.id
                              and relation_evidence.document = :document
                            where relation.subject = :subject and relation.object = :object and relation.predicate = :predicate
                              and relation.polarity = :polarity and ifnull(relation.date, '') = :date))sql",
            {{":document", stated.document}, {":subject", identity.subject}, {":object", identity.object}, {":predicate", identity.predicate},
             {":polarity", word(ref.polarity)}, {":date", ref.date ? ref.date->toString() : u""_s}});
        if (!still)
            return still.error();
        if (*still == 0)
            return true;
    }
    return false;
}

Result<qint64> Overlay::relationOf(const RelationIdentity &identity) const
{
    const std::optional<EdtfDate> date = EdtfDate::parse(identity.date);
    const std::optional<QString> text = identity.date.isEmpty() ? std::nullopt : std::optional(identity.date);
    const Result<qint64> known = m_connection.number(R"sql(
        select id from relation
         where subject = :subject and object = :object and predicate = :predicate and polarity = :polarity
           and ifnull(date, '') = ifnull(:date, ''))sql",
        {{":subject", identity.subject}, {":object", identity.object}, {":predicate", identity.predicate}, {":polarity", identity.polarity},
         {":date", text}});
    if (!known || *known != 0)
        return known;
    return m_connection.insert(R"sql(
        insert into relation (subject, predicate, object, polarity, date, earliest, latest)
             values (:subject, :predicate, :object, :polarity, :date, :earliest, :latest))sql",
        {{":subject", identity.subject}, {":predicate", identity.predicate}, {":object", identity.object}, {":polarity", identity.polarity},
         {":date", text}, {":earliest", date ? std::optional(date->earliest()) : std::nullopt},
         {":latest", date ? std::optional(date->latest()) : std::nullopt}});
}

} // namespace apacheta

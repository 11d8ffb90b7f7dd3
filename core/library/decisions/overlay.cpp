// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/decisions/overlay.h"

#include "library/connection.h"
#include "library/words_of_library.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

/// Does one thing after another until one fails.
template <class... Steps> Outcome inOrder(const Steps &...steps)
{
    Outcome outcome = Done{};
    (void)((outcome = steps(), outcome.hasValue()) && ...);
    return outcome;
}

} // namespace

/// What is to be worked out anew when a decision comes into force or is so no longer.
class ScopeOfDecision final {
public:
    explicit ScopeOfDecision(Overlay &overlay) : m_overlay(overlay) {}

    template <class Verb> Outcome operator()(const Verb &said) const
    {
        if constexpr (requires { said.event.told; })
            return event(said);
        else if constexpr (requires { said.relation.stated; })
            return relation(said);
        else if constexpr (requires { said.place.sha256; })
            return m_overlay.addDocument(said.place.sha256);
        else if constexpr (requires { said.subject; })
            return Done{}; // notes and tags are read from the log
        else
            return m_overlay.addNames(said.actor.key);
    }
    Outcome operator()(const KeepApart &) const { return Done{}; } // read from the log
    Outcome operator()(const MergeDocuments &) const { return Done{}; }
    Outcome operator()(const KeepDocumentsApart &) const { return Done{}; }
    Outcome operator()(const SettleDisagreement &) const { return Done{}; }
    Outcome operator()(const DismissDisagreement &) const { return Done{}; }
    Outcome operator()(const KeepQuotation &) const { return Done{}; }
    Outcome operator()(const ArrangeQuotation &) const { return Done{}; }
    Outcome operator()(const DropQuotation &) const { return Done{}; }
    Outcome operator()(const AddActor &said) const
    {
        m_overlay.m_userActors.insert(said.actor.key);
        return Done{};
    }
    Outcome operator()(const SplitActor &said) const
    {
        m_overlay.m_userActors.insert(said.into.key);
        for (const TextPlace &place : said.mentions)
            if (const Outcome outcome = m_overlay.addDocument(place.sha256); !outcome)
                return outcome;
        return Done{};
    }
    Outcome operator()(const MergeActors &said) const
    {
        m_overlay.m_merges.insert(said.into.key);
        for (const ActorRef &actor : said.merged)
            m_overlay.m_merges.insert(actor.key);
        return Done{};
    }
    Outcome operator()(const CorrectDocument &said) const
    {
        const auto document = m_overlay.documentOf(said.document.sha256);
        if (!document)
            return document.error();
        if (document->isValid())
            m_overlay.m_described.insert(*document);
        return Done{};
    }

private:
    template <class Verb> Outcome event(const Verb &said) const
    {
        if constexpr (requires { said.evidence.sha256; }) {
            if (const Outcome outcome = m_overlay.addDocument(said.evidence.sha256); !outcome)
                return outcome;
        } else if constexpr (std::is_same_v<Verb, AddEvent>) {
            if (const Outcome outcome = m_overlay.addDocument(said.event.told.sha256); !outcome)
                return outcome;
        }
        return m_overlay.addEvent(said.event);
    }
    template <class Verb> Outcome relation(const Verb &said) const
    {
        if constexpr (requires { said.evidence.sha256; }) {
            if (const Outcome outcome = m_overlay.addDocument(said.evidence.sha256); !outcome)
                return outcome;
        } else if constexpr (std::is_same_v<Verb, AddRelation>) {
            if (const Outcome outcome = m_overlay.addDocument(said.relation.stated.sha256); !outcome)
                return outcome;
        }
        return m_overlay.addRelation(said.relation);
    }

    Overlay &m_overlay;
};

Overlay::Overlay(const Connection &connection, Touched &touched) : m_connection(connection), m_log(connection), m_touched(touched) {}

Outcome Overlay::addToScope(const Decision &decision) { return std::visit(ScopeOfDecision(*this), decision); }

Outcome Overlay::decisionsSwitched(const QList<DecisionId> &decisions)
{
    for (const DecisionId id : decisions) {
        const auto decision = m_connection.row("select type, payload from decision where id = :id", {{":id", id}}, [](const Row &row) {
            return decisionOf(row.text(0), QJsonDocument::fromJson(row.text(1).toUtf8()).object());
        });
        if (!decision)
            return decision.error();
        if (*decision && **decision) // else of a later version
            if (const Outcome outcome = addToScope(***decision); !outcome)
                return outcome;
    }
    return Done{};
}

Outcome Overlay::addAllAbout(const DecisionTarget &target, const QStringList &types)
{
    const auto others = m_connection.numbers(R"sql(
        select distinct decision_target.decision
          from decision_target
          cross join decision_state on decision_state.decision = decision_target.decision and decision_state.active = 1
         where decision_target.kind = :kind and decision_target.key = :key
           and (:any or decision_target.type in (select value from json_each(:types))))sql",
        {{":kind", target.kind}, {":key", target.key}, {":any", int(types.isEmpty())}, {":types", jsonOf(types)}});
    if (!others)
        return others.error();
    QList<DecisionId> ids;
    for (const qint64 other : *others)
        ids.append(DecisionId{other});
    return decisionsSwitched(ids);
}

Outcome Overlay::documentsWritten()
{
    const Result<bool> any = m_log.isAnyInForce();
    if (!any)
        return any.error();
    if (!*any)
        return Done{};
    m_documents = m_touched.documents;
    m_described = m_touched.documents;
    m_furtherEvidence = m_touched.documents;
    m_events = m_touched.events;
    m_retold = m_touched.events;
    m_placed = m_touched.documents;
    return inOrder([this] { return noteActorsComeAndGone(); }, [this] { return collectWritten(); });
}

/// Whatever depends on an actor depends on whether a document still names it: one that none names any more is as one taken back.
Outcome Overlay::noteActorsComeAndGone()
{
    struct Seen {
        ActorId id;
        QString key;
        bool isRetired = false;
        bool isNamed = false;
    };
    const auto spokenOf = m_connection.rows(R"sql(
        select actor.id, actor.key, actor.retired,
               exists (select 1 from document_actor where document_actor.actor = actor.id and document_actor.added = 0)
          from json_each(:ids) as wanted
          cross join actor on actor.id = wanted.value
         where actor.origin <> 'user'
           and exists (select 1 from decision_target where decision_target.kind = 'actor' and decision_target.key = actor.key))sql",
        {{":ids", jsonOfIds(m_touched.actors)}}, [](const Row &row) {
            return Seen{row.id<ActorId>(0), row.text(1), row.number(2) != 0, row.number(3) != 0};
        });
    if (!spokenOf)
        return spokenOf.error();
    for (const Seen &actor : *spokenOf) {
        const bool came = actor.isNamed && (actor.isRetired || m_touched.appeared.contains(actor.id));
        const bool went = !actor.isNamed && !actor.isRetired;
        if (!came && !went)
            continue;
        const Outcome noted = m_connection.run("update actor set retired = :retired where id = :id", {{":retired", int(went)}, {":id", actor.id}});
        if (!noted)
            return noted;
        m_merges.insert(actor.key);
        if (const Outcome outcome = addAllAbout({u"actor"_s, actor.key}); !outcome)
            return outcome;
    }
    return Done{};
}

Outcome Overlay::collectWritten()
{
    return m_connection.forEach(R"sql(
        select actor.id, actor.key, actor.merged_into
          from json_each(:ids) as wanted
          cross join actor on actor.id = wanted.value
         where actor.merged_into is not null
            or exists (select 1 from decision_target where decision_target.kind = 'actor' and decision_target.key = actor.key)
            or exists (select 1 from actor as member where member.merged_into = actor.id))sql",
        {{":ids", jsonOfIds(m_touched.actors)}}, [this](const Row &row) {
            m_names.insert(row.id<ActorId>(0));
            if (!row.isNull(2)) {
                m_names.insert(row.id<ActorId>(2));
                m_touched.actors.insert(row.id<ActorId>(2)); // its mentions are counted there
            }
            return true;
        });
}

Outcome Overlay::lay()
{
    const QSet<QString> userActors = m_userActors;
    for (const QString &key : userActors)
        if (const Outcome outcome = layUserActor(key); !outcome)
            return outcome;
    if (const Outcome outcome = layMerges(); !outcome)
        return outcome;
    for (const DocumentId document : std::as_const(m_documents))
        if (const Outcome outcome = layMentions(document); !outcome)
            return outcome;
    for (const DocumentId document : std::as_const(m_described))
        if (const Outcome outcome = layMetadata(document); !outcome)
            return outcome;
    m_changedMentions.clear();
    if (const Outcome outcome = resolveEvents(); !outcome)
        return outcome;
    for (const DocumentId document : std::as_const(m_furtherEvidence))
        if (const Outcome outcome = layEventEvidence(document); !outcome)
            return outcome;
    return inOrder([this] { return layParticipants(); }, [this] { return collectWrittenEvidence(); }, [this] { return layRelations(); });
}

Outcome Overlay::addEvent(const EventRef &event)
{
    Result<qint64> id = m_connection.number("select id from event where key = :key", {{":key", event.key}});
    if (!id)
        return id.error();
    if (*id != 0)
        retold(EventId{*id});
    // The key may be of a former extraction: then the place tells.
    const auto document = documentOf(event.told.sha256);
    if (!document)
        return document.error();
    if (!document->isValid())
        return Done{};
    const auto told = m_connection.numbers("select event from event_telling where document = :document and first < :past and past > :first",
        {{":document", *document}, {":first", qint64(event.told.span.begin)}, {":past", qint64(event.told.span.end)}});
    if (!told)
        return told.error();
    for (const qint64 one : *told)
        retold(EventId{one});
    m_placed.insert(*document);
    m_touched.documents.insert(*document);
    return Done{};
}

void Overlay::retold(EventId event)
{
    m_events.insert(event);
    m_retold.insert(event);
    m_touched.events.insert(event);
}

Outcome Overlay::addRelation(const RelationRef &relation)
{
    const auto subject = actorOf(relation.subject.key);
    const auto object = actorOf(relation.object.key);
    if (!subject || !object)
        return subject ? object.error() : subject.error();
    const auto shownSubject = rootOf(*subject);
    const auto shownObject = rootOf(*object);
    if (!shownSubject || !shownObject)
        return shownSubject ? shownObject.error() : shownSubject.error();
    // Before and after merging, in either order.
    for (const auto &[one, other] : {std::pair(*subject, *object), std::pair(*object, *subject), std::pair(*shownSubject, *shownObject),
                                     std::pair(*shownObject, *shownSubject)}) {
        const Outcome outcome = m_connection.forEach(R"sql(
            select relation_evidence.id, relation.id
              from relation
              cross join relation_evidence on relation_evidence.relation = relation.id
             where relation.subject = :subject and relation.object = :object and relation.predicate = :predicate
            union
            select relation_evidence.id, relation.id
              from relation
              cross join relation_evidence on relation_evidence.machine_relation = relation.id
             where relation.subject = :subject and relation.object = :object and relation.predicate = :predicate)sql",
            {{":subject", one}, {":object", other}, {":predicate", word(relation.predicate)}}, [this](const Row &row) {
                m_evidence.insert(row.number(0));
                m_touched.relations.insert(row.id<RelationId>(1));
                return true;
            });
        if (!outcome)
            return outcome;
    }
    return Done{};
}

Outcome Overlay::addDocument(const QString &sha256)
{
    const auto document = documentOf(sha256);
    if (!document)
        return document.error();
    if (document->isValid()) {
        m_documents.insert(*document);
        m_furtherEvidence.insert(*document);
        m_touched.documents.insert(*document);
    }
    return Done{};
}

Outcome Overlay::addNames(const QString &actorKey)
{
    const auto actor = actorOf(actorKey);
    if (!actor)
        return actor.error();
    const auto root = rootOf(*actor);
    if (!root)
        return root.error();
    for (const ActorId id : {*actor, *root})
        if (id.isValid()) {
            m_names.insert(id);
            m_touched.actors.insert(id);
        }
    return Done{};
}

Result<ActorId> Overlay::actorOf(const QString &key) const
{
    const Result<qint64> id = m_connection.number("select id from actor where key = :key and retired = 0", {{":key", key}});
    if (!id)
        return id.error();
    return ActorId{*id};
}

Result<DocumentId> Overlay::documentOf(const QString &sha256) const
{
    const Result<qint64> id = m_connection.number("select id from document where sha256 = :sha256", {{":sha256", sha256}});
    if (!id)
        return id.error();
    return DocumentId{*id};
}

Result<ActorId> Overlay::rootOf(ActorId actor) const
{
    const Result<qint64> id = m_connection.number("select coalesce(merged_into, id) from actor where id = :id", {{":id", actor}});
    if (!id)
        return id.error();
    return ActorId{*id};
}

Result<QString> Overlay::keyOf(ActorId actor) const
{
    if (const auto known = m_keys.constFind(actor); known != m_keys.cend())
        return *known;
    const auto key = m_connection.row("select key from actor where id = :id", {{":id", actor}}, [](const Row &row) { return row.text(0); });
    if (!key)
        return key.error();
    return *m_keys.insert(actor, key->value_or(QString()));
}

} // namespace apacheta

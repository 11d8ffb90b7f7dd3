// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/decisions/overlay.h"

#include "library/connection.h"
#include "library/words_of_library.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

const QStringList mentionVerbs{u"assign-mention"_s, u"reject-mention"_s, u"confirm-mention"_s, u"add-mention"_s, u"split"_s};

/// The mentions of one document as the decisions make them, one after the other.
class MentionDesk final {
public:
    MentionDesk(QList<DocumentMention> mentions, QString sha256) : m_mentions(std::move(mentions)), m_sha256(std::move(sha256)) {}

    /// She says who is meant at a place: the mention there, or one that overlaps it (extraction may draw the bounds of a name otherwise
    /// than it did), else a new one.
    void assign(const TextPlace &place, ActorId actor, qint64 decision)
    {
        if (place.sha256 != m_sha256 || !actor.isValid())
            return;
        DocumentMention *mention = at(place.span, decision);
        if (!mention)
            mention = over(place.span);
        say(mention ? mention : added(place, decision), actor, decision);
    }

    /// A name of just these bounds; what overlaps it goes.
    void add(const TextPlace &place, ActorId actor, qint64 decision)
    {
        if (place.sha256 != m_sha256 || !actor.isValid())
            return;
        for (DocumentMention &mention : m_mentions)
            if (mention.span.overlaps(place.span) && mention.span != place.span)
                mention.assigned = {};
        DocumentMention *mention = at(place.span, decision);
        say(mention ? mention : added(place, decision), actor, decision);
    }

    /// Not `was`, which is known by the key before or after merging; another actor that extraction finds there later may stand.
    template <class IsSame> void reject(const TextPlace &place, const IsSame &isTheOne)
    {
        if (place.sha256 != m_sha256)
            return;
        DocumentMention *mention = at(place.span);
        if (!mention)
            mention = over(place.span);
        if (mention && isTheOne(mention->assigned))
            mention->assigned = {};
    }

    QList<DocumentMention> &mentions() { return m_mentions; }

private:
    void say(DocumentMention *mention, ActorId actor, qint64 decision) const
    {
        mention->assigned = actor;
        mention->confidence = 1;
        mention->lastActor = actor;
        mention->isSpokenFor = mention->isSpokenFor || mention->addedBy == decision;
    }
    /// One of hers is there only from the decision on that added it: where an earlier one has said what stands there by now, that one's.
    DocumentMention *at(Span span, qint64 decision = 0)
    {
        DocumentMention *own = nullptr;
        for (DocumentMention &mention : m_mentions) {
            if (mention.span != span)
                continue;
            if (mention.addedBy == 0 || mention.isSpokenFor)
                return &mention;
            if (mention.addedBy == decision)
                own = &mention;
        }
        return own;
    }
    DocumentMention *over(Span span)
    {
        DocumentMention *best = nullptr;
        qsizetype most = 0;
        for (DocumentMention &mention : m_mentions) {
            const qsizetype shared = std::min(mention.span.end, span.end) - std::max(mention.span.begin, span.begin);
            if (shared > most && mention.addedBy == 0) {
                most = shared;
                best = &mention;
            }
        }
        return best;
    }
    DocumentMention *added(const TextPlace &place, qint64 decision)
    {
        DocumentMention mention;
        mention.span = place.span;
        mention.form = word(MentionForm::Name);
        mention.surface = place.surface;
        mention.addedBy = decision;
        m_mentions.append(mention);
        return &m_mentions.last();
    }

    QList<DocumentMention> m_mentions;
    QString m_sha256;
};

} // namespace

Outcome Overlay::layMentions(DocumentId document)
{
    const auto sha256 = m_connection.row("select sha256 from document where id = :id", {{":id", document}}, [](const Row &row) { return row.text(0); });
    if (!sha256)
        return sha256.error();
    if (!*sha256)
        return Done{};
    const auto decisions = m_log.inForce({u"document"_s, **sha256}, mentionVerbs);
    if (!decisions)
        return decisions.error();
    auto read = mentionsIn(m_connection, document);
    if (!read)
        return read.error();
    MentionDesk desk(std::move(*read), **sha256);
    std::optional<Error> failure;
    const auto actor = [&](const ActorRef &ref) {
        const auto id = actorOf(ref.key);
        if (!id)
            failure = id.error();
        return id ? *id : ActorId{};
    };
    for (const LoggedDecision &decision : *decisions) {
        if (const auto *said = std::get_if<AssignMention>(&decision.said)) {
            desk.assign(said->place, actor(said->actor), decision.id);
        } else if (const auto *confirmed = std::get_if<ConfirmMention>(&decision.said)) {
            desk.assign(confirmed->place, actor(confirmed->actor), decision.id);
        } else if (const auto *added = std::get_if<AddMention>(&decision.said)) {
            desk.add(added->place, actor(added->actor), decision.id);
        } else if (const auto *split = std::get_if<SplitActor>(&decision.said)) {
            for (const TextPlace &place : split->mentions)
                desk.assign(place, actor(split->into), decision.id);
        } else if (const auto *rejected = std::get_if<RejectMention>(&decision.said)) {
            const ActorId was = actor(rejected->was);
            desk.reject(rejected->place, [&](ActorId assigned) {
                if (assigned == was)
                    return true;
                const auto root = rootOf(assigned);
                return root.hasValue() && *root == was;
            });
        }
        if (failure)
            return *failure;
    }
    QList<Span> changed;
    if (const Outcome outcome = storeMentions(document, desk.mentions(), changed); !outcome)
        return outcome;
    if (const Outcome outcome = collectClaimsOver(document, changed); !outcome)
        return outcome;
    if (const Outcome outcome = layAddedEvents(document, **sha256); !outcome)
        return outcome;
    if (const Outcome outcome = layAddedRelations(document, **sha256); !outcome)
        return outcome;
    const auto claimed = claimedIn(**sha256);
    if (!claimed)
        return claimed.error();
    return layDocumentActors(document, desk.mentions(), *claimed);
}

/// Moves a mention out of sight; one of hers keeps its id there as long as the decision that added it is in force.
Outcome Overlay::hideMention(DocumentId document, const DocumentMention &mention) const
{
    const bool isMachine = mention.addedBy == 0;
    if (!isMachine && !mention.isSpokenFor) {
        if (const Outcome outcome = m_connection.run("delete from hidden_mention where id = :id", {{":id", mention.id}}); !outcome)
            return outcome;
    } else if (mention.assignedBefore.isValid()) {
        const Outcome outcome = m_connection.run(R"sql(
            insert into hidden_mention (id, document, passage, actor, first, past, form, surface, confidence, added_by)
                 values (:id, :document, :passage, :actor, :first, :past, :form, :surface, :confidence, :added_by))sql",
            {{":id", mention.id}, {":document", document}, {":passage", mention.passage}, {":actor", isMachine ? mention.machine : mention.lastActor},
             {":first", qint64(mention.span.begin)}, {":past", qint64(mention.span.end)}, {":form", mention.form}, {":surface", mention.surface},
             {":confidence", mention.machineConfidence}, {":added_by", isMachine ? std::nullopt : std::optional(mention.addedBy)}});
        if (!outcome)
            return outcome;
    }
    return m_connection.run("delete from mention where id = :id", {{":id", mention.id}});
}

/// Puts a mention where it is seen: one that was hidden, or a new one of hers.
Outcome Overlay::showMention(DocumentId document, DocumentMention &mention) const
{
    if (mention.id == 0) {
        const auto passage = passageAt(document, mention.span);
        if (!passage)
            return passage.error();
        mention.passage = *passage;
        if (!passage->isValid()) { // between two blocks: nothing can be shown there
            mention.assigned = {};
            return Done{};
        }
    } else if (const Outcome outcome = m_connection.run("delete from hidden_mention where id = :id", {{":id", mention.id}}); !outcome) {
        return outcome;
    }
    return m_connection.run(R"sql(
        insert into mention (id, document, passage, actor, first, past, form, surface, confidence, added_by)
             values (:id, :document, :passage, :actor, :first, :past, :form, :surface, :confidence, :added_by))sql",
        {{":id", mention.id == 0 ? std::nullopt : std::optional(mention.id)}, {":document", document}, {":passage", mention.passage}, {":actor", mention.assigned},
         {":first", qint64(mention.span.begin)}, {":past", qint64(mention.span.end)}, {":form", mention.form}, {":surface", mention.surface},
         {":confidence", mention.confidence}, {":added_by", mention.addedBy == 0 ? std::nullopt : std::optional(mention.addedBy)}});
}

/// Keeps what extraction said of a mention that she changed; forgets it where both say the same again.
Outcome Overlay::keepMachineMention(DocumentId document, const DocumentMention &mention) const
{
    if (mention.assigned.isValid() && (mention.assigned != mention.machine || mention.confidence != mention.machineConfidence))
        return m_connection.run("insert or replace into changed_mention (id, document, actor, confidence) values (:id, :document, :actor, :confidence)",
            {{":id", mention.id}, {":document", document}, {":actor", mention.machine}, {":confidence", mention.machineConfidence}});
    if (mention.assignedBefore == mention.machine && mention.confidenceBefore == mention.machineConfidence)
        return Done{};
    return m_connection.run("delete from changed_mention where id = :id", {{":id", mention.id}});
}

Outcome Overlay::storeMentions(DocumentId document, QList<DocumentMention> &mentions, QList<Span> &changed)
{
    for (DocumentMention &mention : mentions) {
        if (mention.assigned != mention.assignedBefore)
            changed.append(mention.span);
        if (mention.addedBy == 0)
            if (const Outcome outcome = keepMachineMention(document, mention); !outcome)
                return outcome;
        const bool wasShown = mention.assignedBefore.isValid();
        Outcome outcome = Done{};
        if (!mention.assigned.isValid() && (wasShown || (mention.addedBy != 0 && !mention.isSpokenFor)))
            outcome = hideMention(document, mention);
        else if (mention.assigned.isValid() && !wasShown)
            outcome = showMention(document, mention);
        else if (mention.assigned.isValid() && (mention.assigned != mention.assignedBefore || mention.confidence != mention.confidenceBefore))
            outcome = m_connection.run("update mention set actor = :actor, confidence = :confidence where id = :id",
                {{":actor", mention.assigned}, {":confidence", mention.confidence}, {":id", mention.id}});
        if (!outcome)
            return outcome;
    }
    return Done{};
}

Outcome Overlay::collectClaimsOver(DocumentId document, const QList<Span> &changed)
{
    if (changed.isEmpty())
        return Done{};
    const auto concerns = [&](Span span) { return std::any_of(changed.cbegin(), changed.cend(), [&](Span one) { return span.contains(one); }); };
    const Outcome events = m_connection.forEach("select event, first, past from event_evidence where document = :document", {{":document", document}},
                                                [&](const Row &row) {
                                                    if (concerns({row.number(1), row.number(2)}))
                                                        m_events.insert(row.id<EventId>(0));
                                                    return true;
                                                });
    if (!events)
        return events;
    return m_connection.forEach("select id, first, past from relation_evidence where document = :document", {{":document", document}},
                                [&](const Row &row) {
                                    if (concerns({row.number(1), row.number(2)}))
                                        m_evidence.insert(row.number(0));
                                    return true;
                                });
}

Outcome Overlay::layDocumentActors(DocumentId document, const QList<DocumentMention> &mentions, const QSet<ActorId> &claimed)
{
    struct Share {
        int mentions = -1;
        double confidence = -1;
        bool operator==(const Share &) const = default;
    };
    struct Stored {
        Share share;
        bool added = false;
    };
    QHash<ActorId, Stored> stored;
    const Outcome readRows = m_connection.forEach("select actor, mentions, confidence, added from document_actor where document = :document",
        {{":document", document}}, [&](const Row &row) {
            stored.insert(row.id<ActorId>(0), {{row.integer(1), row.real(2)}, row.number(3) != 0});
            return true;
        });
    if (!readRows)
        return readRows;

    QSet<ActorId> namedByMachine;
    QHash<ActorId, Share> own;
    for (auto it = stored.cbegin(); it != stored.cend(); ++it)
        own.insert(it.key(), Share{});
    for (const DocumentMention &mention : mentions) {
        if (mention.machine.isValid())
            namedByMachine.insert(mention.machine);
        if (!mention.assigned.isValid())
            continue;
        Share &share = own[mention.assigned];
        share = {std::max(share.mentions, 0) + 1, std::max(share.confidence, mention.confidence)};
    }
    for (const ActorId actor : claimed)
        if (Share &share = own[actor]; share.mentions < 0)
            share = {0, 0};
    for (auto it = stored.cbegin(); it != stored.cend(); ++it) // in claims alone, without a mention
        if (Share &share = own[it.key()]; share.mentions < 0 && !it->added && !namedByMachine.contains(it.key()))
            share = {0, 0};

    for (auto it = own.cbegin(); it != own.cend(); ++it) {
        const ActorId actor = it.key();
        const auto before = stored.constFind(actor);
        const bool isThere = before != stored.cend();
        if (*it == (isThere ? before->share : Share{}))
            continue;
        const auto root = rootOf(actor);
        if (!root)
            return root.error();
        m_touched.actors += {actor, *root};
        const bool vanishes = isThere && before->added && it->mentions < 0;
        const Outcome outcome = vanishes
            ? m_connection.run("delete from document_actor where document = :document and actor = :actor", {{":document", document}, {":actor", actor}})
            : m_connection.run(R"sql(
                  insert into document_actor (document, actor, name, level, countries, mentions, confidence, added)
                       values (:document, :actor, '', '', '[]', :mentions, :confidence, 1)
                  on conflict (document, actor) do update set mentions = excluded.mentions, confidence = excluded.confidence)sql",
                  {{":document", document}, {":actor", actor}, {":mentions", it->mentions}, {":confidence", it->confidence}});
        if (!outcome)
            return outcome;
    }
    return Done{};
}

Result<const QList<Overlay::ChangedMention> *> Overlay::changedMentionsIn(DocumentId document) const
{
    auto known = m_changedMentions.constFind(document);
    if (known == m_changedMentions.cend()) {
        auto changed = m_connection.rows(R"sql(
            select changed_mention.actor, mention.actor, mention.first, mention.past
              from changed_mention
              cross join mention on mention.id = changed_mention.id and mention.actor <> changed_mention.actor
             where changed_mention.document = :document
            union all
            select actor, null, first, past from hidden_mention where document = :document and added_by is null)sql",
            {{":document", document}}, [](const Row &row) {
                return ChangedMention{row.id<ActorId>(0), row.id<ActorId>(1), {row.number(2), row.number(3)}};
            });
        if (!changed)
            return changed.error();
        std::stable_sort(changed->begin(), changed->end(), [](const ChangedMention &a, const ChangedMention &b) { return a.span < b.span; });
        known = m_changedMentions.insert(document, *changed);
    }
    return &*known;
}

Result<ActorId> Overlay::inClaim(ActorId actor, DocumentId document, const QList<Span> &spans) const
{
    const auto changed = changedMentionsIn(document);
    if (!changed)
        return changed.error();
    const auto states = [&](Span mention) { return std::any_of(spans.cbegin(), spans.cend(), [&](Span span) { return span.contains(mention); }); };
    std::optional<ActorId> other;
    for (const ChangedMention &mention : **changed)
        if (mention.machine == actor && states(mention.span) && (!other || !other->isValid()))
            other = mention.assigned;
    if (!other)
        return actor;
    bool isStillNamed = false;
    const Outcome read = m_connection.forEach(R"sql(
        select mention.first, mention.past
          from passage
          cross join mention on mention.actor = :actor and mention.passage = passage.id and mention.added_by is null
         where passage.document = :document and passage.first < :past and passage.past > :first
           and not exists (select 1 from changed_mention where changed_mention.id = mention.id and changed_mention.actor <> :actor))sql",
        {{":actor", actor}, {":document", document},
         {":first", qint64(std::min_element(spans.cbegin(), spans.cend(), [](Span a, Span b) { return a.begin < b.begin; })->begin)},
         {":past", qint64(std::max_element(spans.cbegin(), spans.cend(), [](Span a, Span b) { return a.end < b.end; })->end)}},
        [&](const Row &row) {
            isStillNamed = states({row.number(0), row.number(1)});
            return !isStillNamed;
        });
    if (!read)
        return read.error();
    return isStillNamed ? actor : *other;
}

} // namespace apacheta

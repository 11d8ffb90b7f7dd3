// SPDX-License-Identifier: GPL-3.0-or-later
#include "mending/drafts.h"

#include "library/decisions/decisions.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

struct Mending {
    Q_DECLARE_TR_FUNCTIONS(Mending)
};

Level levelOfKind(ActorKind kind)
{
    switch (kind) {
    case ActorKind::State: return Level::National;
    case ActorKind::Region: return Level::Regional;
    case ActorKind::Municipality: return Level::Municipal;
    case ActorKind::People: return Level::Indigenous;
    default: return Level::None;
    }
}

/// Collects decisions; keeps the first error.
class Desk final {
public:
    explicit Desk(const Reader &reader) : m_reader(reader) {}

    ActorRef actor(const ActorChoice &choice)
    {
        if (choice.known.isValid())
            return got(m_reader.refOf(choice.known));
        if (choice.name.trimmed().isEmpty()) {
            fail({Error::BadInput, Mending::tr("Choose an actor, or write the name of a new one.")});
            return {};
        }
        for (const auto &[made, ref] : std::as_const(m_new)) {
            if (made == choice)
                return ref;
        }
        const ActorRef ref{Decisions::freshKey(), choice.name.simplified()};
        m_new.append({choice, ref});
        m_decisions.append(AddActor{ref, choice.kind, levelOfKind(choice.kind), {}});
        return ref;
    }
    TextPlace place(const TextChoice &at) { return got(m_reader.placeOf(at.document, at.span)); }
    template <class Value> Value got(Result<Value> value)
    {
        if (value)
            return std::move(*value);
        fail(value.error());
        return {};
    }
    void add(const Decision &decision) { m_decisions.append(decision); }
    void fail(const Error &error)
    {
        if (!m_error)
            m_error = error;
    }
    Result<QList<Decision>> decisions() const { return m_error ? Result<QList<Decision>>(*m_error) : Result<QList<Decision>>(m_decisions); }

private:
    const Reader &m_reader;
    QList<Decision> m_decisions;
    QList<QPair<ActorChoice, ActorRef>> m_new;
    std::optional<Error> m_error;
};

} // namespace

Result<QList<Decision>> decisionsOf(const Reader &reader, const MentionDraft &draft)
{
    Desk desk(reader);
    const ActorRef actor = desk.actor(draft.actor);
    desk.add(AddMention{desk.place(draft.at), actor});
    return desk.decisions();
}

Result<QList<Decision>> decisionsOf(const Reader &reader, const EventDraft &draft)
{
    Desk desk(reader);
    AddEvent added;
    added.event = {Decisions::freshKey(), draft.label.simplified(), desk.place(draft.at)};
    added.category = draft.type;
    added.polarity = draft.polarity;
    added.date = draft.date;
    for (const auto &[actor, role] : draft.participants)
        added.participants.append({desk.actor(actor), role});
    if (!draft.place.isNone())
        added.place = desk.actor(draft.place);
    desk.add(added);
    return desk.decisions();
}

Result<QList<Decision>> decisionsOf(const Reader &reader, const RelationDraft &draft)
{
    Desk desk(reader);
    const ActorRef subject = desk.actor(draft.subject);
    const ActorRef object = desk.actor(draft.object);
    desk.add(AddRelation{{subject, draft.predicate, object, draft.polarity, draft.date, desk.place(draft.at)}});
    return desk.decisions();
}

Result<QList<Decision>> decisionsOfPart(const Reader &reader, EventId event, const ActorChoice &actor, Role role)
{
    Desk desk(reader);
    const EventRef ref = desk.got(reader.refOf(event));
    const ActorRef part = desk.actor(actor);
    desk.add(AddParticipant{ref, part, role});
    return desk.decisions();
}

Result<QList<Decision>> decisionsOfPlace(const Reader &reader, EventId event, const ActorChoice &place)
{
    Desk desk(reader);
    const EventRef ref = desk.got(reader.refOf(event));
    std::optional<ActorRef> where;
    if (!place.isNone())
        where = desk.actor(place);
    desk.add(SetEventPlace{ref, where});
    return desk.decisions();
}

Result<QList<Decision>> decisionsOfMention(const Reader &reader, MentionId mention, const ActorChoice &actor)
{
    Desk desk(reader);
    const MentionRef ref = desk.got(reader.refOf(mention));
    if (actor.isNone()) {
        desk.add(RejectMention{ref.place, ref.actor});
        return desk.decisions();
    }
    const ActorRef other = desk.actor(actor);
    desk.add(AssignMention{ref.place, ref.actor, other});
    return desk.decisions();
}

Result<QList<Decision>> decisionsOfChange(const Reader &reader, RelationId relation, Category predicate, Polarity polarity,
                                          const std::optional<EdtfDate> &date, bool swapsSides)
{
    const auto old = reader.refOf(relation);
    if (!old)
        return old.error();
    const auto evidence = reader.evidenceOf(relation);
    if (!evidence)
        return evidence.error();
    RelationRef changed = *old;
    changed.predicate = predicate;
    changed.polarity = polarity;
    changed.date = date;
    if (swapsSides)
        std::swap(changed.subject, changed.object);
    if (changed.key() == old->key())
        return QList<Decision>();
    QList<Decision> decisions{AddRelation{changed}};
    for (const EvidenceRow &row : *evidence) {
        const auto place = reader.placeOf(row.document, row.span);
        if (place && *place != changed.stated)
            decisions.append(AddRelationEvidence{changed, *place});
    }
    decisions.append(RejectRelation{*old});
    return decisions;
}

} // namespace apacheta

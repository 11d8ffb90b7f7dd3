// SPDX-License-Identifier: GPL-3.0-or-later
#include "random_decisions.h"

#include "library/review_answers.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace apacheta {

void RandomDecisions::look()
{
    auto reader = Reader::open(m_library);
    if (!reader)
        qFatal("%s", qPrintable(reader.error().message));
    m_reader = std::move(*reader);
    m_actors.clear(), m_events.clear(), m_relations.clear(), m_mentions.clear(), m_documents.clear();
    ActorFilter actors;
    actors.minimumConfidence = 0;
    const auto listedActors = m_reader->actors(actors, {}, 500);
    for (const ActorRow &row : listedActors->rows)
        m_actors.append({row.key, row.name});
    EventFilter events;
    events.minimumConfidence = 0;
    const auto listedEvents = m_reader->events(events, {}, 500);
    for (const EventRow &row : listedEvents->rows)
        m_events.append(*m_reader->refOf(row.id));
    RelationFilter relations;
    relations.minimumConfidence = 0;
    const auto listedRelations = m_reader->relations(relations, {}, 500);
    for (const RelationRow &row : listedRelations->rows)
        m_relations.append(*m_reader->refOf(row.id));
    const auto listedDocuments = m_reader->documents({}, {}, 100);
    for (const DocumentRow &row : listedDocuments->rows) {
        const auto content = m_reader->document(row.id);
        QList<TextPlace> passages;
        for (const Passage &passage : content->passages)
            passages.append(*m_reader->placeOf(row.id, passage.span));
        m_documents.append({*m_reader->refOf(row.id), passages});
        for (const MentionRow &mention : content->mentions)
            m_mentions.append(*m_reader->refOf(mention.id));
    }
}

std::optional<Decision> RandomDecisions::next()
{
    look();
    std::optional<Decision> drawn;
    switch (below(12)) {
    case 0: case 1: case 2: case 3:
        drawn = aboutActor();
        break;
    case 4: case 5:
        drawn = aboutMention();
        break;
    case 6: case 7: case 8:
        drawn = aboutEvent();
        break;
    case 9:
        drawn = aboutRelation();
        break;
    case 10:
        drawn = aboutDisagreement();
        break;
    default:
        drawn = aboutDocument();
    }
    if (drawn)
        m_said.append(*drawn);
    return drawn;
}

QList<Decision> RandomDecisions::nextStep()
{
    const int drawn = below(10);
    if (drawn == 0) {
        look();
        const QList<Decision> answered = answer();
        m_said += answered;
        return answered;
    }
    QList<Decision> step;
    for (int i = drawn == 1 ? 1 + below(4) : 1; i > 0; --i)
        if (const auto decision = next())
            step.append(*decision);
    return step;
}

QByteArray RandomDecisions::nextFile()
{
    QList<Decision> decisions;
    for (int i = 1 + below(5); i > 0; --i) {
        if (!m_said.isEmpty() && below(3) == 0)
            decisions.append(anyOf(m_said));
        else if (const auto decision = next())
            decisions.append(*decision);
    }
    QJsonArray entries;
    for (const Decision &decision : std::as_const(decisions)) {
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(1'600'000'000'000 + below(1'000'000'000), Qt::UTC);
        entries.append(QJsonObject{{u"time"_s, time.toString(Qt::ISODateWithMs)}, {u"type"_s, typeOf(decision)}, {u"payload"_s, payloadOf(decision)}});
    }
    return QJsonDocument(QJsonObject{{u"format"_s, u"apacheta-decisions/1"_s}, {u"decisions"_s, entries}}).toJson();
}

/// An answer to a question of the review that comes next when some are skipped.
QList<Decision> RandomDecisions::answer()
{
    ReviewFilter filter;
    for (int skipped = below(3); skipped > 0; --skipped)
        if (const auto first = m_reader->reviewEntries(filter, {}, 1); first && !first->rows.isEmpty())
            filter.skipped.insert(first->rows.first().key);
    const auto entries = m_reader->reviewEntries(filter, {}, 1);
    if (!entries || entries->rows.isEmpty())
        return {};
    const auto question = m_reader->reviewQuestion(entries->rows.first());
    if (!question)
        return {};
    const int said = below(3);
    const auto decisions = decisionsOf(*m_reader, *question, {ReviewAnswer::Said(said), said == 2 ? below(2) : 0});
    return decisions ? *decisions : QList<Decision>();
}

/// As Decisions::freshKey(), but the same for the same seed.
QString RandomDecisions::freshKey() { return u"user:%1-%2"_s.arg(m_random.generate64(), 16, 16, QLatin1Char('0')).arg(m_random.generate(), 8, 16, QLatin1Char('0')); }

std::optional<EdtfDate> RandomDecisions::anyDate() { return below(5) == 0 ? std::nullopt : EdtfDate::year(1800 + below(200)); }

/// A run of some characters inside a passage.
TextPlace RandomDecisions::anySentence()
{
    const TextPlace passage = anyOf(anyOf(m_documents).second);
    const qsizetype begin = passage.span.begin + below(int(passage.span.length()));
    const qsizetype end = begin + 1 + below(int(passage.span.end - begin));
    for (qsizetype id = 1; id < 100; ++id) {
        const auto place = m_reader->placeOf(DocumentId{id}, {begin, end});
        if (place && place->sha256 == passage.sha256)
            return *place;
    }
    return passage;
}

std::optional<Decision> RandomDecisions::aboutActor()
{
    if (m_actors.size() < 3)
        return std::nullopt;
    const ActorRef actor = anyOf(m_actors);
    const QString name = u"Name %1"_s.arg(below(9));
    switch (below(12)) {
    case 0:
        return RenameActor{actor, name};
    case 1:
        return AddAlias{actor, name};
    case 2:
    case 3: {
        const QStringList aliases = m_reader->actor(*m_reader->actorOf(actor.key))->aliases;
        if (aliases.isEmpty())
            return std::nullopt;
        const QString alias = aliases[below(int(aliases.size()))];
        return below(3) == 0 ? Decision(ConfirmAlias{actor, alias}) : Decision(DropAlias{actor, alias});
    }
    case 4:
        return SetActorKind{actor, anyOf(allActorKinds())};
    case 5:
        return SetActorLevel{actor, anyOf(allLevels())};
    case 6:
        return SetActorCountries{actor, below(2) == 0 ? QStringList{} : QStringList{u"CL"_s, u"BO"_s}};
    case 7:
        return AddActor{{freshKey(), name}, anyOf(allActorKinds()), Level::None, {}};
    case 8: {
        QList<TextPlace> mine;
        for (const MentionRef &mention : std::as_const(m_mentions))
            if (mention.actor == actor && below(2) == 0)
                mine.append(mention.place);
        if (mine.isEmpty())
            return std::nullopt;
        return SplitActor{actor, {freshKey(), name}, anyOf(allActorKinds()), mine};
    }
    default: {
        QList<ActorRef> merged;
        for (int i = below(2); i >= 0; --i)
            if (const ActorRef other = anyOf(m_actors); other != actor && !merged.contains(other))
                merged.append(other);
        return merged.isEmpty() ? std::nullopt : std::optional<Decision>(MergeActors{merged, actor});
    }
    }
}

std::optional<Decision> RandomDecisions::aboutMention()
{
    if (m_mentions.isEmpty() || m_actors.isEmpty() || m_documents.isEmpty())
        return std::nullopt;
    const MentionRef mention = anyOf(m_mentions);
    switch (below(5)) {
    case 0: case 1:
        return AssignMention{mention.place, mention.actor, anyOf(m_actors)};
    case 2:
        return RejectMention{mention.place, mention.actor};
    case 3:
        return ConfirmMention{mention.place, mention.actor};
    default:
        return AddMention{anySentence(), anyOf(m_actors)};
    }
}

std::optional<Decision> RandomDecisions::aboutEvent()
{
    if (m_actors.isEmpty() || m_documents.isEmpty())
        return std::nullopt;
    if (m_events.isEmpty() || below(7) == 0) {
        QList<EventPart> parts;
        for (int i = below(3); i > 0; --i)
            parts.append({anyOf(m_actors), below(2) == 0 ? Role::Agent : Role::Party});
        return AddEvent{{freshKey(), u"Event %1"_s.arg(below(99)), anySentence()}, anyOf(allEventTypes()), Polarity::Asserted, anyDate(), parts,
                        below(2) == 0 ? std::nullopt : std::optional(anyOf(m_actors))};
    }
    const EventRef event = anyOf(m_events);
    switch (below(9)) {
    case 0:
        return SetEventDate{event, anyDate()};
    case 1:
        return SetEventType{event, anyOf(allEventTypes())};
    case 2:
        return SetEventLabel{event, u"Label %1"_s.arg(below(99))};
    case 3:
        return SetEventPlace{event, below(3) == 0 ? std::nullopt : std::optional(anyOf(m_actors))};
    case 4:
        return AddParticipant{event, anyOf(m_actors), below(2) == 0 ? Role::Agent : Role::Speaker};
    case 5:
        return DropParticipant{event, anyOf(m_actors)};
    case 6:
        return AddEventEvidence{event, anySentence()};
    case 7:
        return RejectEvent{event};
    default:
        return ConfirmEvent{event};
    }
}

std::optional<Decision> RandomDecisions::aboutRelation()
{
    if (m_actors.size() < 2 || m_documents.isEmpty())
        return std::nullopt;
    if (m_relations.isEmpty() || below(4) == 0) {
        const ActorRef subject = anyOf(m_actors), object = anyOf(m_actors);
        if (subject == object)
            return std::nullopt;
        return AddRelation{{subject, anyOf(allPredicates()), object, Polarity::Asserted, anyDate(), anySentence()}};
    }
    const RelationRef relation = anyOf(m_relations);
    switch (below(3)) {
    case 0:
        return AddRelationEvidence{relation, anySentence()};
    case 1:
        return RejectRelation{relation};
    default:
        return ConfirmRelation{relation};
    }
}

std::optional<Decision> RandomDecisions::aboutDocument()
{
    if (m_documents.isEmpty())
        return std::nullopt;
    const DocumentRef document = anyOf(m_documents).first;
    switch (below(5)) {
    case 3:
        return MergeDocuments{document, anyOf(m_documents).first}; // itself, too, and in circles
    case 4:
        return KeepDocumentsApart{document, anyOf(m_documents).first};
    case 0:
        return CorrectDocument{document, u"title"_s, u"Title %1"_s.arg(below(99))};
    case 1:
        return CorrectDocument{document, u"issued"_s, below(2) == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(QJsonObject{{u"edtf"_s, u"2001"_s}})};
    default:
        return AddTag{Subject(document), u"tag %1"_s.arg(below(9))};
    }
}

std::optional<Decision> RandomDecisions::aboutDisagreement()
{
    const auto disagreements = m_reader->disagreements({});
    if (!disagreements || disagreements->isEmpty() || below(4) == 0) { // none of them is the last word: also what no source says can be kept apart
        if (m_actors.size() < 2)
            return std::nullopt;
        return below(2) == 0 || m_events.isEmpty() ? Decision(KeepApart{m_actors.first(), m_actors.last()})
                                                   : Decision(KeepEventApart{anyOf(m_events), u"another"_s, u"Another"_s});
    }
    const Disagreement one = anyOf(*disagreements);
    QList<ActorRef> actors;
    for (const ActorLink &actor : one.actors)
        if (const auto ref = m_reader->refOf(actor.id))
            actors.append(*ref);
    if (below(2) == 0)
        return DismissDisagreement{one.key, one.title, actors};
    return SettleDisagreement{one.key, one.title, anyOf(one.positions).claim, actors};
}

} // namespace apacheta

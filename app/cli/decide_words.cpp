// SPDX-License-Identifier: GPL-3.0-or-later
#include "decide_words.h"

#include "terminal.h"

#include "library/decisions/decisions.h"

using namespace Qt::StringLiterals;

namespace apacheta::cli {
namespace {

/// The number of an id of a kind: 17 of "e17"; 0 where it is none.
qint64 numberIn(const QString &id, QChar letter) { return id.startsWith(letter) ? id.mid(1).toLongLong() : 0; }

template <class Value> Result<Value> oneOf(const QString &text, const std::optional<Value> &value, const QList<Value> &all)
{
    if (value && all.contains(*value))
        return *value;
    QStringList words;
    for (const Value one : all)
        words << word(one);
    return Error{Error::BadInput, u"“%1” is none of: %2."_s.arg(text, words.join(", "_L1))};
}

} // namespace

const QList<DecideWords::Verb> &DecideWords::verbs()
{
    static const QList<Verb> all{
        {u"rename"_s, u"ID NAME"_s, 2, -1, &DecideWords::rename},
        {u"kind"_s, u"ID KIND"_s, 2, 2, &DecideWords::kind},
        {u"level"_s, u"ID LEVEL"_s, 2, 2, &DecideWords::level},
        {u"countries"_s, u"ID CL,BO|none"_s, 2, 2, &DecideWords::countries},
        {u"alias"_s, u"ID NAME"_s, 2, -1, &DecideWords::alias},
        {u"add-actor"_s, u"KIND NAME"_s, 2, -1, &DecideWords::addActor},
        {u"merge"_s, u"ID ID... (into the first)"_s, 2, -1, &DecideWords::merge},
        {u"split"_s, u"ID --mentions M,M... [--name NAME]"_s, 1, 1, &DecideWords::split},
        {u"reject"_s, u"CLAIM, or ID NAME for a name of an actor"_s, 1, -1, &DecideWords::reject},
        {u"confirm"_s, u"CLAIM, or ID NAME for a name of an actor"_s, 1, -1, &DecideWords::confirm},
        {u"mention"_s, u"M ID|none"_s, 2, 2, &DecideWords::mention},
        {u"add-mention"_s, u"DOCUMENT BEGIN END ID"_s, 4, 4, &DecideWords::addMention},
        {u"add-event"_s, u"DOCUMENT BEGIN END TYPE LABEL [--date EDTF] [--participant ID=ROLE]... [--place ID]"_s, 5, -1, &DecideWords::addEvent},
        {u"add-relation"_s, u"DOCUMENT BEGIN END ID PREDICATE ID [--date EDTF]"_s, 6, 6, &DecideWords::addRelation},
        {u"add-evidence"_s, u"CLAIM DOCUMENT BEGIN END"_s, 4, 4, &DecideWords::addEvidence},
        {u"date"_s, u"EVENT EDTF|none"_s, 2, 2, &DecideWords::date},
        {u"type"_s, u"EVENT TYPE"_s, 2, 2, &DecideWords::type},
        {u"label"_s, u"EVENT LABEL"_s, 2, -1, &DecideWords::label},
        {u"place"_s, u"EVENT ID|none"_s, 2, 2, &DecideWords::place},
        {u"participant"_s, u"EVENT ID ROLE"_s, 3, 3, &DecideWords::participant},
        {u"drop-participant"_s, u"EVENT ID"_s, 2, 2, &DecideWords::dropParticipant},
        {u"document"_s, u"DOCUMENT FIELD VALUE|none (dates as EDTF, authors as “Family, Given; ...”)"_s, 3, -1, &DecideWords::document},
        {u"same-work"_s, u"DOCUMENT DOCUMENT (the second is shown for both)"_s, 2, 2, &DecideWords::sameWork},
        {u"other-work"_s, u"DOCUMENT DOCUMENT"_s, 2, 2, &DecideWords::otherWork},
        {u"note"_s, u"ID|CLAIM|DOCUMENT TEXT"_s, 2, -1, &DecideWords::note},
        {u"tag"_s, u"ID|CLAIM|DOCUMENT TAG"_s, 2, -1, &DecideWords::tag},
        {u"untag"_s, u"ID|CLAIM|DOCUMENT TAG"_s, 2, -1, &DecideWords::untag},
        {u"keep"_s, u"DOCUMENT BEGIN END [HEADING]: a quotation for the notebook"_s, 3, -1, &DecideWords::keep},
        {u"drop"_s, u"QUOTATION: out of the notebook"_s, 1, 1, &DecideWords::drop},
        {u"arrange"_s, u"QUOTATION first|last|QUOTATION [HEADING]: where it stands in the notebook, behind which"_s, 2, -1, nullptr, &DecideWords::arrange},
    };
    return all;
}

QString DecideWords::help()
{
    QList<QStringList> rows;
    for (const Verb &verb : verbs())
        rows << QStringList{u"  "_s + verb.word, verb.synopsis};
    rows << QStringList{u"  undo"_s, u"the last decision"_s} << QStringList{u"  redo"_s, u"what was undone last"_s}
         << QStringList{u"  take-back"_s, u"N: one decision of the list, wherever it stands"_s};
    return tableOf(rows);
}

Result<QList<Decision>> DecideWords::decisions(const QString &verb) const
{
    for (const Verb &one : verbs()) {
        if (one.word != verb)
            continue;
        if (m_words.size() < one.minimum || (one.maximum >= 0 && m_words.size() > one.maximum))
            return Error{Error::BadInput, u"It is called so: decide %1 %2."_s.arg(one.word, one.synopsis)};
        if (one.readAll)
            return (this->*one.readAll)();
        const auto decision = (this->*one.read)();
        return decision ? Result<QList<Decision>>(QList<Decision>{*decision}) : decision.error();
    }
    return Error{Error::BadInput, u"There is no decision “%1”. See apacheta-cli help decide."_s.arg(verb)};
}

Result<ActorRef> DecideWords::actorOf(const QString &idOrName) const
{
    const Result<ActorId> id = m_answers.actorNamed(idOrName);
    return id ? m_answers.reader().refOf(*id) : Result<ActorRef>(id.error());
}

Result<EventRef> DecideWords::eventOf(const QString &id) const
{
    if (const qint64 number = numberIn(id, u'e'))
        return m_answers.reader().refOf(EventId{number});
    return Error{Error::BadInput, u"“%1” is no event. Events are called e17 and so on: see the list of events."_s.arg(id)};
}

Result<RelationRef> DecideWords::relationOf(const QString &id) const
{
    if (const qint64 number = numberIn(id, u'r'))
        return m_answers.reader().refOf(RelationId{number});
    return Error{Error::BadInput, u"“%1” is no relation. Relations are called r5 and so on: see the list of relations."_s.arg(id)};
}

Result<MentionRef> DecideWords::mentionOf(const QString &id) const
{
    if (const qint64 number = numberIn(id, u'm'))
        return m_answers.reader().refOf(MentionId{number});
    return Error{Error::BadInput, u"“%1” is no mention. Mentions are called m12 and so on: see an export."_s.arg(id)};
}

Result<TextPlace> DecideWords::placeOf(int word) const
{
    bool isDocument = false, isBegin = false, isEnd = false;
    const DocumentId document{m_words.at(word).toLongLong(&isDocument)};
    const Span span{m_words.at(word + 1).toLongLong(&isBegin), m_words.at(word + 2).toLongLong(&isEnd)};
    if (!isDocument || !isBegin || !isEnd)
        return Error{Error::BadInput, u"A place is three numbers: document, begin, end (in code points, end exclusive)."_s};
    return m_answers.reader().placeOf(document, span);
}

Result<std::optional<EdtfDate>> DecideWords::dateOf(const QString &text) const
{
    if (text.isEmpty() || text == "none"_L1)
        return std::optional<EdtfDate>();
    const std::optional<EdtfDate> date = EdtfDate::parse(text);
    if (!date)
        return Error{Error::BadInput, u"“%1” is no date such as 1904, 2006-01, 1879/1883, 188X or none."_s.arg(text)};
    return date;
}

Result<Subject> DecideWords::subjectOf(const QString &id) const
{
    const auto subject = [](const auto &ref) -> Result<Subject> { return ref ? Result<Subject>(Subject(*ref)) : Result<Subject>(ref.error()); };
    if (numberIn(id, u'e'))
        return subject(eventOf(id));
    if (numberIn(id, u'r'))
        return subject(relationOf(id));
    if (numberIn(id, u'm')) {
        const auto mention = mentionOf(id);
        return mention ? Result<Subject>(Subject(mention->place)) : Result<Subject>(mention.error());
    }
    if (const qint64 document = id.toLongLong())
        return subject(m_answers.reader().refOf(DocumentId{document}));
    return subject(actorOf(id));
}

Result<Decision> DecideWords::rename() const
{
    const auto actor = actorOf(m_words.at(0));
    return actor ? Result<Decision>(RenameActor{*actor, rest(1)}) : actor.error();
}

Result<Decision> DecideWords::kind() const
{
    const auto actor = actorOf(m_words.at(0));
    const auto kind = oneOf(m_words.at(1), actorKindOf(m_words.at(1)), allActorKinds());
    if (!actor || !kind)
        return kind ? actor.error() : kind.error();
    return Decision(SetActorKind{*actor, *kind});
}

Result<Decision> DecideWords::level() const
{
    const auto actor = actorOf(m_words.at(0));
    const auto level = oneOf(m_words.at(1), levelOf(m_words.at(1)), allLevels());
    if (!actor || !level)
        return level ? actor.error() : level.error();
    return Decision(SetActorLevel{*actor, *level});
}

Result<Decision> DecideWords::countries() const
{
    const auto actor = actorOf(m_words.at(0));
    if (!actor)
        return actor.error();
    QStringList codes;
    for (const QString &code : m_words.at(1).toUpper().split(u',', Qt::SkipEmptyParts))
        if (code != "NONE"_L1)
            codes << code;
    return Decision(SetActorCountries{*actor, codes});
}

Result<Decision> DecideWords::alias() const
{
    const auto actor = actorOf(m_words.at(0));
    return actor ? Result<Decision>(AddAlias{*actor, rest(1)}) : actor.error();
}

Result<Decision> DecideWords::addActor() const
{
    const auto kind = oneOf(m_words.at(0), actorKindOf(m_words.at(0)), allActorKinds());
    if (!kind)
        return kind.error();
    return Decision(AddActor{{Decisions::freshKey(), rest(1)}, *kind, Level::None, {}});
}

Result<Decision> DecideWords::merge() const
{
    QList<ActorRef> actors;
    for (const QString &id : m_words) {
        const auto actor = actorOf(id);
        if (!actor)
            return actor.error();
        actors << *actor;
    }
    return Decision(MergeActors{actors.mid(1), actors.first()});
}

Result<Decision> DecideWords::split() const
{
    const auto actor = actorOf(m_words.at(0));
    if (!actor)
        return actor.error();
    const Result<ActorDetail> detail = m_answers.reader().actor(*m_answers.actorNamed(m_words.at(0)));
    if (!detail)
        return detail.error();
    SplitActor split{*actor, {Decisions::freshKey(), m_call.value(u"name"_s)}, detail->row.kind, {}};
    for (const QString &value : m_call.values(u"mentions"_s))
        for (const QString &id : value.split(u',', Qt::SkipEmptyParts)) {
            const auto mention = mentionOf(id.trimmed());
            if (!mention)
                return mention.error();
            if (mention->actor != *actor)
                return Error{Error::BadInput, u"The mention %1 is one of %2, not of %3."_s.arg(id, nameOf(mention->actor), nameOf(*actor))};
            split.mentions << mention->place;
        }
    if (split.mentions.isEmpty())
        return Error{Error::BadInput, u"Say which mentions are those of another: --mentions m12,m15 (see an export)."_s};
    if (split.into.name.isEmpty())
        split.into.name = split.mentions.first().surface;
    return Decision(split);
}

Result<Decision> DecideWords::reject() const
{
    if (m_words.size() > 1) {
        const auto actor = actorOf(m_words.at(0));
        return actor ? Result<Decision>(DropAlias{*actor, rest(1)}) : actor.error();
    }
    const QString &id = m_words.at(0);
    if (numberIn(id, u'm')) {
        const auto mention = mentionOf(id);
        return mention ? Result<Decision>(RejectMention{mention->place, mention->actor}) : mention.error();
    }
    if (numberIn(id, u'r')) {
        const auto relation = relationOf(id);
        return relation ? Result<Decision>(RejectRelation{*relation}) : relation.error();
    }
    const auto event = eventOf(id);
    return event ? Result<Decision>(RejectEvent{*event}) : event.error();
}

Result<Decision> DecideWords::confirm() const
{
    if (m_words.size() > 1) {
        const auto actor = actorOf(m_words.at(0));
        return actor ? Result<Decision>(ConfirmAlias{*actor, rest(1)}) : actor.error();
    }
    const QString &id = m_words.at(0);
    if (numberIn(id, u'm')) {
        const auto mention = mentionOf(id);
        return mention ? Result<Decision>(ConfirmMention{mention->place, mention->actor}) : mention.error();
    }
    if (numberIn(id, u'r')) {
        const auto relation = relationOf(id);
        return relation ? Result<Decision>(ConfirmRelation{*relation}) : relation.error();
    }
    const auto event = eventOf(id);
    return event ? Result<Decision>(ConfirmEvent{*event}) : event.error();
}

Result<Decision> DecideWords::mention() const
{
    const auto mention = mentionOf(m_words.at(0));
    if (!mention)
        return mention.error();
    if (m_words.at(1) == "none"_L1)
        return Decision(RejectMention{mention->place, mention->actor});
    const auto actor = actorOf(m_words.at(1));
    return actor ? Result<Decision>(AssignMention{mention->place, mention->actor, *actor}) : actor.error();
}

Result<Decision> DecideWords::addMention() const
{
    const auto place = placeOf(0);
    const auto actor = actorOf(m_words.at(3));
    if (!place || !actor)
        return place ? actor.error() : place.error();
    return Decision(AddMention{*place, *actor});
}

Result<Decision> DecideWords::addEvent() const
{
    const auto told = placeOf(0);
    const auto type = oneOf(m_words.at(3), categoryOf(m_words.at(3)), allEventTypes());
    const auto date = dateOf(m_call.value(u"date"_s));
    if (!told || !type || !date)
        return !told ? told.error() : !type ? type.error() : date.error();
    AddEvent event{{Decisions::freshKey(), rest(4), *told}, *type, Polarity::Asserted, *date, {}, {}};
    for (const QString &value : m_call.values(u"participant"_s)) {
        const auto actor = actorOf(value.section(u'=', 0, 0));
        const auto role = roleOf(value.section(u'=', 1));
        if (!actor)
            return actor.error();
        if (!role && value.contains(u'='))
            return Error{Error::BadInput, u"“%1” is no role. Roles are: agent, patient, party, place, instrument, speaker."_s.arg(value.section(u'=', 1))};
        event.participants.append({*actor, role.value_or(Role::Party)});
    }
    if (m_call.has(u"place"_s)) {
        const auto where = actorOf(m_call.value(u"place"_s));
        if (!where)
            return where.error();
        event.place = *where;
    }
    return Decision(event);
}

Result<Decision> DecideWords::addRelation() const
{
    const auto stated = placeOf(0);
    const auto subject = actorOf(m_words.at(3));
    const auto predicate = oneOf(m_words.at(4), categoryOf(m_words.at(4)), allPredicates());
    const auto object = actorOf(m_words.at(5));
    const auto date = dateOf(m_call.value(u"date"_s));
    for (const std::optional<Error> &error : {stated ? std::nullopt : std::optional(stated.error()), subject ? std::nullopt : std::optional(subject.error()),
                                              predicate ? std::nullopt : std::optional(predicate.error()),
                                              object ? std::nullopt : std::optional(object.error()), date ? std::nullopt : std::optional(date.error())})
        if (error)
            return *error;
    return Decision(AddRelation{{*subject, *predicate, *object, Polarity::Asserted, *date, *stated}});
}

Result<Decision> DecideWords::addEvidence() const
{
    const auto place = placeOf(1);
    if (!place)
        return place.error();
    if (numberIn(m_words.at(0), u'r')) {
        const auto relation = relationOf(m_words.at(0));
        return relation ? Result<Decision>(AddRelationEvidence{*relation, *place}) : relation.error();
    }
    const auto event = eventOf(m_words.at(0));
    return event ? Result<Decision>(AddEventEvidence{*event, *place}) : event.error();
}

Result<Decision> DecideWords::date() const
{
    const auto event = eventOf(m_words.at(0));
    const auto date = dateOf(m_words.at(1));
    if (!event || !date)
        return date ? event.error() : date.error();
    return Decision(SetEventDate{*event, *date});
}

Result<Decision> DecideWords::type() const
{
    const auto event = eventOf(m_words.at(0));
    const auto type = oneOf(m_words.at(1), categoryOf(m_words.at(1)), allEventTypes());
    if (!event || !type)
        return type ? event.error() : type.error();
    return Decision(SetEventType{*event, *type});
}

Result<Decision> DecideWords::label() const
{
    const auto event = eventOf(m_words.at(0));
    return event ? Result<Decision>(SetEventLabel{*event, rest(1)}) : event.error();
}

Result<Decision> DecideWords::place() const
{
    const auto event = eventOf(m_words.at(0));
    if (!event)
        return event.error();
    if (m_words.at(1) == "none"_L1)
        return Decision(SetEventPlace{*event, std::nullopt});
    const auto actor = actorOf(m_words.at(1));
    return actor ? Result<Decision>(SetEventPlace{*event, *actor}) : actor.error();
}

Result<Decision> DecideWords::participant() const
{
    const auto event = eventOf(m_words.at(0));
    const auto actor = actorOf(m_words.at(1));
    if (!event || !actor)
        return event ? actor.error() : event.error();
    const auto role = roleOf(m_words.at(2));
    if (!role)
        return Error{Error::BadInput, u"“%1” is no role. Roles are: agent, patient, party, place, instrument, speaker."_s.arg(m_words.at(2))};
    return Decision(AddParticipant{*event, *actor, *role});
}

Result<Decision> DecideWords::dropParticipant() const
{
    const auto event = eventOf(m_words.at(0));
    const auto actor = actorOf(m_words.at(1));
    if (!event || !actor)
        return event ? actor.error() : event.error();
    return Decision(DropParticipant{*event, *actor});
}

Result<Decision> DecideWords::document() const
{
    const auto document = m_answers.reader().refOf(DocumentId{m_words.at(0).toLongLong()});
    if (!document)
        return document.error();
    const QString field = m_words.at(1);
    const QString text = rest(2);
    if (text == "none"_L1)
        return Decision(CorrectDocument{*document, field, QJsonValue::Null});
    if (field == "issued"_L1 || field == "accessed"_L1) {
        const auto date = dateOf(text);
        if (!date)
            return date.error();
        return Decision(CorrectDocument{*document, field, QJsonObject{{u"edtf"_s, (*date)->toString()}}});
    }
    if (field == "author"_L1 || field == "editor"_L1) {
        QJsonArray names;
        for (const QString &name : text.split(u';', Qt::SkipEmptyParts)) {
            const QString family = name.section(u',', 0, 0).trimmed();
            const QString given = name.section(u',', 1).trimmed();
            names.append(given.isEmpty() ? QJsonObject{{u"literal"_s, family}} : QJsonObject{{u"family"_s, family}, {u"given"_s, given}});
        }
        return Decision(CorrectDocument{*document, field, names});
    }
    return Decision(CorrectDocument{*document, field, text});
}

Result<Decision> DecideWords::sameWork() const
{
    const auto document = m_answers.reader().refOf(DocumentId{m_words.at(0).toLongLong()});
    const auto into = m_answers.reader().refOf(DocumentId{m_words.at(1).toLongLong()});
    if (!document || !into)
        return document ? into.error() : document.error();
    return Decision(MergeDocuments{*document, *into});
}

Result<Decision> DecideWords::otherWork() const
{
    const auto first = m_answers.reader().refOf(DocumentId{m_words.at(0).toLongLong()});
    const auto second = m_answers.reader().refOf(DocumentId{m_words.at(1).toLongLong()});
    if (!first || !second)
        return first ? second.error() : first.error();
    return Decision(KeepDocumentsApart{*first, *second});
}

Result<Decision> DecideWords::note() const
{
    const auto subject = subjectOf(m_words.at(0));
    return subject ? Result<Decision>(WriteNote{*subject, rest(1)}) : subject.error();
}

Result<Decision> DecideWords::tag() const
{
    const auto subject = subjectOf(m_words.at(0));
    return subject ? Result<Decision>(AddTag{*subject, rest(1)}) : subject.error();
}

Result<Decision> DecideWords::untag() const
{
    const auto subject = subjectOf(m_words.at(0));
    return subject ? Result<Decision>(DropTag{*subject, rest(1)}) : subject.error();
}

Result<Decision> DecideWords::keep() const
{
    const auto place = placeOf(0);
    if (!place)
        return place.error();
    const auto entries = m_answers.reader().notebook();
    if (!entries)
        return entries.error();
    return Decision(KeepQuotation{{Decisions::freshKey()}, *place, rest(3), positionUnder(*entries, rest(3))});
}

namespace {

Result<NotebookEntry> quotationOf(const QList<NotebookEntry> &entries, const QString &key)
{
    for (const NotebookEntry &entry : entries)
        if (entry.quotation.key == key)
            return entry;
    return Error{Error::NotFound, u"There is no quotation %1 in the notebook. See apacheta-cli notebook."_s.arg(key)};
}

} // namespace

Result<Decision> DecideWords::drop() const
{
    const auto entries = m_answers.reader().notebook();
    if (!entries)
        return entries.error();
    const auto entry = quotationOf(*entries, m_words.at(0));
    return entry ? Result<Decision>(DropQuotation{entry->quotation, entry->quoted}) : entry.error();
}

Result<QList<Decision>> DecideWords::arrange() const
{
    const auto entries = m_answers.reader().notebook();
    if (!entries)
        return entries.error();
    const auto moved = quotationOf(*entries, m_words.at(0));
    if (!moved)
        return moved.error();
    NotebookPlace place{m_words.size() > 2 ? rest(2) : moved->heading, {}};
    if (m_words.at(1) == "last"_L1) {
        for (const NotebookEntry &entry : *entries)
            if (entry.heading == place.heading)
                place.after = entry.quotation.key;
    } else if (m_words.at(1) != "first"_L1) {
        const auto before = quotationOf(*entries, m_words.at(1));
        if (!before)
            return before.error();
        place = {before->heading, before->quotation.key};
    }
    QList<Decision> decisions;
    for (const ArrangeQuotation &said : arrangementAs(*entries, movedTo(*entries, {m_words.at(0)}, place)))
        decisions.append(said);
    if (decisions.isEmpty())
        return Error{Error::BadInput, u"The quotation %1 stands there already."_s.arg(m_words.at(0))};
    return decisions;
}

} // namespace apacheta::cli

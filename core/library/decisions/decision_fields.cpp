// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/decisions/decision_fields.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

QJsonValue orNull(const QString &text) { return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text); }

template <class Value> QJsonValue arrayOf(const QList<Value> &values)
{
    QJsonArray array;
    for (const Value &value : values)
        array.append(fieldOf(value));
    return array;
}

template <class Value> bool readArray(const QJsonValue &json, QList<Value> &values)
{
    if (!json.isArray())
        return false;
    const QJsonArray array = json.toArray();
    values.clear();
    for (const QJsonValue &one : array) {
        Value value;
        if (!readField(one, value))
            return false;
        values.append(value);
    }
    return true;
}

template <class Value> bool readWord(const std::optional<Value> &read, Value &value)
{
    if (read)
        value = *read;
    return read.has_value();
}

/// Reads a member that may be missing; what is there must fit.
template <class Value> bool readIfThere(const QJsonObject &object, QLatin1String name, Value &value)
{
    const QJsonValue json = object.value(name);
    return json.isUndefined() || json.isNull() || readField(json, value);
}

} // namespace

QJsonValue fieldOf(const QString &text) { return text; }
QJsonValue fieldOf(const QStringList &texts) { return QJsonArray::fromStringList(texts); }
QJsonValue fieldOf(const QJsonValue &value) { return value; }
QJsonValue fieldOf(double number) { return number; }
QJsonValue fieldOf(const QuotationRef &quotation) { return quotation.key; }
QJsonValue fieldOf(ActorKind kind) { return word(kind); }
QJsonValue fieldOf(Level level) { return word(level); }
QJsonValue fieldOf(Category category) { return word(category); }
QJsonValue fieldOf(Polarity polarity) { return word(polarity); }
QJsonValue fieldOf(Role role) { return word(role); }
QJsonValue fieldOf(const std::optional<EdtfDate> &date) { return date ? QJsonValue(date->toString()) : QJsonValue(QJsonValue::Null); }
QJsonValue fieldOf(const ActorRef &actor) { return QJsonObject{{u"key"_s, actor.key}, {u"name"_s, orNull(actor.name)}}; }
QJsonValue fieldOf(const std::optional<ActorRef> &actor) { return actor ? fieldOf(*actor) : QJsonValue(QJsonValue::Null); }

QJsonValue fieldOf(const TextPlace &place)
{
    return QJsonObject{{u"document"_s, place.sha256}, {u"begin"_s, qint64(place.span.begin)}, {u"end"_s, qint64(place.span.end)},
                       {u"surface"_s, place.surface}};
}

QJsonValue fieldOf(const EventRef &event)
{
    QJsonObject object{{u"key"_s, event.key}, {u"label"_s, orNull(event.label)}};
    if (!event.told.sha256.isEmpty())
        object.insert("told"_L1, fieldOf(event.told));
    return object;
}

QJsonValue fieldOf(const RelationRef &relation)
{
    QJsonObject object{{u"subject"_s, fieldOf(relation.subject)}, {u"predicate"_s, fieldOf(relation.predicate)}, {u"object"_s, fieldOf(relation.object)},
                       {u"polarity"_s, fieldOf(relation.polarity)}, {u"date"_s, fieldOf(relation.date)}};
    if (!relation.stated.sha256.isEmpty())
        object.insert("stated"_L1, fieldOf(relation.stated));
    return object;
}

QJsonValue fieldOf(const DocumentRef &document) { return QJsonObject{{u"sha256"_s, document.sha256}, {u"title"_s, orNull(document.title)}}; }
QJsonValue fieldOf(const EventPart &part) { return QJsonObject{{u"actor"_s, fieldOf(part.actor)}, {u"role"_s, fieldOf(part.role)}}; }

QJsonValue fieldOf(const Subject &subject)
{
    static constexpr const char *names[] = {"actor", "event", "relation", "document", "place"};
    return QJsonObject{{QLatin1String(names[subject.index()]), std::visit([](const auto &one) { return fieldOf(one); }, subject)}};
}

QJsonValue fieldOf(const std::optional<NoteKey> &key)
{
    return key ? QJsonValue(QJsonObject{{u"key"_s, key->note}, {u"sitting"_s, key->sitting}}) : QJsonValue(QJsonValue::Null);
}

QJsonValue fieldOf(const QList<ActorRef> &actors) { return arrayOf(actors); }
QJsonValue fieldOf(const QList<TextPlace> &places) { return arrayOf(places); }
QJsonValue fieldOf(const QList<EventPart> &parts) { return arrayOf(parts); }

bool readField(const QJsonValue &json, QString &text)
{
    text = json.toString();
    return json.isString();
}

bool readField(const QJsonValue &json, QStringList &texts)
{
    QList<QString> read;
    const bool fits = readArray(json, read);
    texts = read;
    return fits;
}

bool readField(const QJsonValue &json, QJsonValue &value)
{
    value = json.isUndefined() ? QJsonValue(QJsonValue::Null) : json;
    return true;
}

bool readField(const QJsonValue &json, double &number)
{
    number = json.toDouble();
    return json.isDouble();
}

bool readField(const QJsonValue &json, QuotationRef &quotation)
{
    quotation.key = json.toString();
    return !quotation.key.isEmpty();
}

bool readField(const QJsonValue &json, ActorKind &kind) { return readWord(actorKindOf(json.toString()), kind); }
bool readField(const QJsonValue &json, Level &level) { return readWord(levelOf(json.toString()), level); }
bool readField(const QJsonValue &json, Category &category) { return readWord(categoryOf(json.toString()), category); }
bool readField(const QJsonValue &json, Polarity &polarity) { return readWord(polarityOf(json.toString()), polarity); }
bool readField(const QJsonValue &json, Role &role) { return readWord(roleOf(json.toString()), role); }

bool readField(const QJsonValue &json, std::optional<EdtfDate> &date)
{
    date = EdtfDate::parse(json.toString());
    return date || json.isNull() || json.isUndefined();
}

bool readField(const QJsonValue &json, ActorRef &actor)
{
    const QJsonObject object = json.toObject();
    return readField(object.value("key"_L1), actor.key) && !actor.key.isEmpty() && readIfThere(object, "name"_L1, actor.name);
}

bool readField(const QJsonValue &json, std::optional<ActorRef> &actor)
{
    if (json.isNull() || json.isUndefined()) {
        actor = std::nullopt;
        return true;
    }
    actor.emplace();
    return readField(json, *actor);
}

bool readField(const QJsonValue &json, TextPlace &place)
{
    const QJsonObject object = json.toObject();
    place.span = {object.value("begin"_L1).toInteger(-1), object.value("end"_L1).toInteger(-1)};
    return readField(object.value("document"_L1), place.sha256) && readField(object.value("surface"_L1), place.surface)
        && place.span.begin >= 0 && place.span.begin < place.span.end;
}

bool readField(const QJsonValue &json, EventRef &event)
{
    const QJsonObject object = json.toObject();
    return readField(object.value("key"_L1), event.key) && !event.key.isEmpty() && readIfThere(object, "label"_L1, event.label)
        && readIfThere(object, "told"_L1, event.told);
}

bool readField(const QJsonValue &json, RelationRef &relation)
{
    const QJsonObject object = json.toObject();
    return readField(object.value("subject"_L1), relation.subject) && readField(object.value("predicate"_L1), relation.predicate)
        && readField(object.value("object"_L1), relation.object) && readField(object.value("polarity"_L1), relation.polarity)
        && readField(object.value("date"_L1), relation.date) && readIfThere(object, "stated"_L1, relation.stated);
}

bool readField(const QJsonValue &json, DocumentRef &document)
{
    const QJsonObject object = json.toObject();
    return readField(object.value("sha256"_L1), document.sha256) && readIfThere(object, "title"_L1, document.title);
}

bool readField(const QJsonValue &json, EventPart &part)
{
    const QJsonObject object = json.toObject();
    return readField(object.value("actor"_L1), part.actor) && readField(object.value("role"_L1), part.role);
}

bool readField(const QJsonValue &json, Subject &subject)
{
    const QJsonObject object = json.toObject();
    const auto readAs = [&](QLatin1String name, auto one) {
        if (!readField(object.value(name), one))
            return false;
        subject = one;
        return true;
    };
    if (object.contains("actor"_L1))
        return readAs("actor"_L1, ActorRef{});
    if (object.contains("event"_L1))
        return readAs("event"_L1, EventRef{});
    if (object.contains("relation"_L1))
        return readAs("relation"_L1, RelationRef{});
    if (object.contains("document"_L1))
        return readAs("document"_L1, DocumentRef{});
    return readAs("place"_L1, TextPlace{});
}

bool readField(const QJsonValue &json, std::optional<NoteKey> &key)
{
    if (json.isNull() || json.isUndefined()) {
        key = std::nullopt;
        return true;
    }
    key.emplace();
    const QJsonObject object = json.toObject();
    return readField(object.value("key"_L1), key->note) && readIfThere(object, "sitting"_L1, key->sitting);
}

bool readField(const QJsonValue &json, QList<ActorRef> &actors) { return readArray(json, actors); }
bool readField(const QJsonValue &json, QList<TextPlace> &places) { return readArray(json, places); }
bool readField(const QJsonValue &json, QList<EventPart> &parts) { return readArray(json, parts); }

void collectTargets(const ActorRef &actor, QList<DecisionTarget> &targets) { targets.append(targetOf(actor)); }

void collectTargets(const std::optional<ActorRef> &actor, QList<DecisionTarget> &targets)
{
    if (actor)
        collectTargets(*actor, targets);
}

void collectTargets(const QuotationRef &quotation, QList<DecisionTarget> &targets) { targets.append(targetOf(quotation)); }
void collectTargets(const TextPlace &place, QList<DecisionTarget> &targets) { targets.append(targetOf(place)); }

void collectTargets(const EventRef &event, QList<DecisionTarget> &targets)
{
    targets.append(targetOf(event));
    collectTargets(event.told, targets);
}

void collectTargets(const RelationRef &relation, QList<DecisionTarget> &targets)
{
    targets.append(targetOf(relation));
    collectTargets(relation.subject, targets);
    collectTargets(relation.object, targets);
    collectTargets(relation.stated, targets);
}

void collectTargets(const DocumentRef &document, QList<DecisionTarget> &targets) { targets.append(targetOf(document)); }

void collectTargets(const Subject &subject, QList<DecisionTarget> &targets)
{
    std::visit([&](const auto &one) { collectTargets(one, targets); }, subject);
}

void collectTargets(const QList<ActorRef> &actors, QList<DecisionTarget> &targets)
{
    for (const ActorRef &actor : actors)
        collectTargets(actor, targets);
}

void collectTargets(const QList<TextPlace> &places, QList<DecisionTarget> &targets)
{
    for (const TextPlace &place : places)
        collectTargets(place, targets);
}

void collectTargets(const QList<EventPart> &parts, QList<DecisionTarget> &targets)
{
    for (const EventPart &part : parts)
        collectTargets(part.actor, targets);
}

} // namespace apacheta

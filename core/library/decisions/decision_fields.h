// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/decisions/references.h"

#include <QJsonValue>
#include <QStringList>

// The kinds of fields that decisions are made of: as JSON, from JSON (false where it does not fit), and what they speak of.
namespace apacheta {

QJsonValue fieldOf(const QString &text);
QJsonValue fieldOf(const QStringList &texts);
QJsonValue fieldOf(const QJsonValue &value);
QJsonValue fieldOf(double number);
QJsonValue fieldOf(const QuotationRef &quotation);
QJsonValue fieldOf(ActorKind kind);
QJsonValue fieldOf(Level level);
QJsonValue fieldOf(Category category);
QJsonValue fieldOf(Polarity polarity);
QJsonValue fieldOf(Role role);
QJsonValue fieldOf(const std::optional<EdtfDate> &date);
QJsonValue fieldOf(const ActorRef &actor);
QJsonValue fieldOf(const std::optional<ActorRef> &actor);
QJsonValue fieldOf(const TextPlace &place);
QJsonValue fieldOf(const EventRef &event);
QJsonValue fieldOf(const RelationRef &relation);
QJsonValue fieldOf(const DocumentRef &document);
QJsonValue fieldOf(const EventPart &part);
QJsonValue fieldOf(const Subject &subject);
QJsonValue fieldOf(const std::optional<NoteKey> &key);
QJsonValue fieldOf(const QList<ActorRef> &actors);
QJsonValue fieldOf(const QList<TextPlace> &places);
QJsonValue fieldOf(const QList<EventPart> &parts);

bool readField(const QJsonValue &json, QString &text);
bool readField(const QJsonValue &json, QStringList &texts);
bool readField(const QJsonValue &json, QJsonValue &value);
bool readField(const QJsonValue &json, double &number);
bool readField(const QJsonValue &json, QuotationRef &quotation);
bool readField(const QJsonValue &json, ActorKind &kind);
bool readField(const QJsonValue &json, Level &level);
bool readField(const QJsonValue &json, Category &category);
bool readField(const QJsonValue &json, Polarity &polarity);
bool readField(const QJsonValue &json, Role &role);
bool readField(const QJsonValue &json, std::optional<EdtfDate> &date);
bool readField(const QJsonValue &json, ActorRef &actor);
bool readField(const QJsonValue &json, std::optional<ActorRef> &actor);
bool readField(const QJsonValue &json, TextPlace &place);
bool readField(const QJsonValue &json, EventRef &event);
bool readField(const QJsonValue &json, RelationRef &relation);
bool readField(const QJsonValue &json, DocumentRef &document);
bool readField(const QJsonValue &json, EventPart &part);
bool readField(const QJsonValue &json, Subject &subject);
bool readField(const QJsonValue &json, std::optional<NoteKey> &key);
bool readField(const QJsonValue &json, QList<ActorRef> &actors);
bool readField(const QJsonValue &json, QList<TextPlace> &places);
bool readField(const QJsonValue &json, QList<EventPart> &parts);

template <class Value> void collectTargets(const Value &, QList<DecisionTarget> &) {} // speaks of nothing
void collectTargets(const ActorRef &actor, QList<DecisionTarget> &targets);
void collectTargets(const std::optional<ActorRef> &actor, QList<DecisionTarget> &targets);
void collectTargets(const QuotationRef &quotation, QList<DecisionTarget> &targets);
void collectTargets(const TextPlace &place, QList<DecisionTarget> &targets);
void collectTargets(const EventRef &event, QList<DecisionTarget> &targets);
void collectTargets(const RelationRef &relation, QList<DecisionTarget> &targets);
void collectTargets(const DocumentRef &document, QList<DecisionTarget> &targets);
void collectTargets(const Subject &subject, QList<DecisionTarget> &targets);
void collectTargets(const QList<ActorRef> &actors, QList<DecisionTarget> &targets);
void collectTargets(const QList<TextPlace> &places, QList<DecisionTarget> &targets);
void collectTargets(const QList<EventPart> &parts, QList<DecisionTarget> &targets);

} // namespace apacheta

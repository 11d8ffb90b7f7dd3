// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/decisions/decision.h"

#include "text/fold.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

QString what(const QStringList &parts) { return parts.join(u'\n'); }
QString placeOf(const TextPlace &place) { return u"%1 %2 %3"_s.arg(place.sha256).arg(place.span.begin).arg(place.span.end); }
QString textOf(const QJsonValue &value) { return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact)); }

const QString yes = u"yes"_s;
const QString no = u"no"_s;

/// The things that a verb settles; by default none.
struct SettledThings {
    QList<Settled> operator()(const RenameActor &said) const { return {{what({u"name"_s, said.actor.key}), said.name}}; }
    QList<Settled> operator()(const SetActorKind &said) const { return {{what({u"kind"_s, said.actor.key}), word(said.kind)}}; }
    QList<Settled> operator()(const SetActorLevel &said) const { return {{what({u"level"_s, said.actor.key}), word(said.level)}}; }
    QList<Settled> operator()(const SetActorCountries &said) const { return {{what({u"countries"_s, said.actor.key}), said.countries.join(u' ')}}; }
    QList<Settled> operator()(const AddAlias &said) const { return {{what({u"alias"_s, said.actor.key, nameKey(said.alias)}), yes}}; }
    QList<Settled> operator()(const ConfirmAlias &said) const { return {{what({u"alias"_s, said.actor.key, nameKey(said.alias)}), yes}}; }
    QList<Settled> operator()(const DropAlias &said) const { return {{what({u"alias"_s, said.actor.key, nameKey(said.alias)}), no}}; }
    QList<Settled> operator()(const MergeActors &said) const
    {
        QList<Settled> settled;
        for (const ActorRef &actor : said.merged)
            settled.append({what({u"merge"_s, actor.key}), said.into.key});
        return settled;
    }
    QList<Settled> operator()(const SplitActor &said) const
    {
        QList<Settled> settled;
        for (const TextPlace &place : said.mentions)
            settled.append({what({u"mention"_s, placeOf(place)}), said.into.key});
        return settled;
    }
    QList<Settled> operator()(const AssignMention &said) const { return {{what({u"mention"_s, placeOf(said.place)}), said.actor.key}}; }
    QList<Settled> operator()(const ConfirmMention &said) const { return {{what({u"mention"_s, placeOf(said.place)}), said.actor.key}}; }
    QList<Settled> operator()(const AddMention &said) const { return {{what({u"mention"_s, placeOf(said.place)}), said.actor.key}}; }
    QList<Settled> operator()(const RejectMention &said) const { return {{what({u"mention"_s, placeOf(said.place)}), no}}; }
    QList<Settled> operator()(const SetEventDate &said) const
    {
        return {{what({u"event date"_s, said.event.key}), said.date ? said.date->toString() : QString()}};
    }
    QList<Settled> operator()(const SetEventType &said) const { return {{what({u"event type"_s, said.event.key}), word(said.category)}}; }
    QList<Settled> operator()(const SetEventLabel &said) const { return {{what({u"event label"_s, said.event.key}), said.label}}; }
    QList<Settled> operator()(const SetEventPlace &said) const
    {
        return {{what({u"event place"_s, said.event.key}), said.place ? said.place->key : QString()}};
    }
    QList<Settled> operator()(const AddParticipant &said) const { return {{what({u"part"_s, said.event.key, said.actor.key}), word(said.role)}}; }
    QList<Settled> operator()(const DropParticipant &said) const { return {{what({u"part"_s, said.event.key, said.actor.key}), no}}; }
    QList<Settled> operator()(const RejectEvent &said) const { return {{what({u"event"_s, said.event.key}), no}}; }
    QList<Settled> operator()(const ConfirmEvent &said) const { return {{what({u"event"_s, said.event.key}), yes}}; }
    QList<Settled> operator()(const AddRelation &said) const { return {{what({u"relation"_s, said.relation.key()}), yes}}; }
    QList<Settled> operator()(const RejectRelation &said) const { return {{what({u"relation"_s, said.relation.key()}), no}}; }
    QList<Settled> operator()(const ConfirmRelation &said) const { return {{what({u"relation"_s, said.relation.key()}), yes}}; }
    QList<Settled> operator()(const CorrectDocument &said) const
    {
        return {{what({u"document"_s, said.document.sha256, said.csl}), textOf(said.value)}};
    }
    QList<Settled> operator()(const MergeDocuments &said) const { return {{what({u"work"_s, said.document.sha256}), said.into.sha256}}; }
    QList<Settled> operator()(const KeepDocumentsApart &said) const
    {
        QStringList texts{said.first.sha256, said.second.sha256};
        texts.sort();
        return {{what(QStringList{u"works apart"_s} + texts), yes}};
    }
    QList<Settled> operator()(const KeepApart &said) const
    {
        QStringList keys{said.first.key, said.second.key};
        keys.sort();
        return {{what(QStringList{u"apart"_s} + keys), yes}};
    }
    QList<Settled> operator()(const KeepEventApart &said) const { return {{what({u"event apart"_s, said.event.key, said.other}), yes}}; }
    QList<Settled> operator()(const SettleDisagreement &said) const { return {{what({u"disagreement"_s, said.key}), said.claim}}; }
    QList<Settled> operator()(const DismissDisagreement &said) const { return {{what({u"disagreement"_s, said.key}), no}}; }
    QList<Settled> operator()(const ArrangeQuotation &said) const
    {
        return {{what({u"quotation"_s, said.quotation.key}), what({said.heading, QString::number(said.position)})}};
    }
    QList<Settled> operator()(const DropQuotation &said) const { return {{what({u"quotation"_s, said.quotation.key}), no}}; }
    QList<Settled> operator()(const KeepQuotation &) const { return {}; }
    QList<Settled> operator()(const AddActor &) const { return {}; }
    QList<Settled> operator()(const AddEvent &) const { return {}; }
    QList<Settled> operator()(const AddEventEvidence &) const { return {}; }
    QList<Settled> operator()(const AddRelationEvidence &) const { return {}; }
    QList<Settled> operator()(const WriteNote &) const { return {}; }
    QList<Settled> operator()(const AddTag &said) const { return {{what({u"tag"_s, targetOf(said.subject).key, said.tag}), yes}}; }
    QList<Settled> operator()(const DropTag &said) const { return {{what({u"tag"_s, targetOf(said.subject).key, said.tag}), no}}; }
};

} // namespace

QList<Settled> settledBy(const Decision &decision) { return std::visit(SettledThings(), decision); }

} // namespace apacheta

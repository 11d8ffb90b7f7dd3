// SPDX-License-Identifier: GPL-3.0-or-later
#include "mending/edit_dialogs.h"

#include "common/theme.h"
#include "library/plain_words.h"
#include "mending/actor_field.h"
#include "mending/claim_fields.h"
#include "mending/edtf_field.h"
#include "mending/part_rows.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

ActorChoice choiceOf(const ActorLink &actor) { return {actor.id, actor.name, actor.kind}; }

void append(QList<Decision> &decisions, const Result<QList<Decision>> &more, std::optional<Error> &error)
{
    if (more)
        decisions += *more;
    else if (!error)
        error = more.error();
}

bool hasPart(const EventRow &event, ActorId actor, Role role)
{
    return std::any_of(event.participants.begin(), event.participants.end(),
                       [&](const ActorLink &part) { return part.id == actor && part.role == role; });
}

} // namespace

Result<QList<Decision>> decisionsOfEdit(const Reader &reader, const EventRow &before, const EventEdit &after)
{
    const auto event = reader.refOf(before.id);
    if (!event)
        return event.error();
    QList<Decision> decisions;
    std::optional<Error> error;
    if (after.label.simplified() != before.label)
        decisions.append(SetEventLabel{*event, after.label.simplified()});
    if (after.type != before.type)
        decisions.append(SetEventType{*event, after.type});
    if (after.date != before.date)
        decisions.append(SetEventDate{*event, after.date});
    QSet<ActorId> gone;
    for (const ActorLink &part : before.participants) {
        const bool stays = std::any_of(after.participants.begin(), after.participants.end(),
                                       [&](const auto &other) { return other.first.known == part.id && other.second == part.role; });
        if (stays || gone.contains(part.id))
            continue;
        gone.insert(part.id);           // from all its roles; those that stay are given again
        const auto actor = reader.refOf(part.id);
        if (!actor)
            return actor.error();
        decisions.append(DropParticipant{*event, *actor});
    }
    for (const auto &[actor, role] : after.participants) {
        if (!hasPart(before, actor.known, role) || gone.contains(actor.known))
            append(decisions, decisionsOfPart(reader, before.id, actor, role), error);
    }
    if (after.place.isNone() ? before.place.has_value() : !before.place || before.place->id != after.place.known)
        append(decisions, decisionsOfPlace(reader, before.id, after.place), error);
    return error ? Result<QList<Decision>>(*error) : Result<QList<Decision>>(decisions);
}

EventEditDialog::EventEditDialog(Session &session, const EventRow &event, Field first, QWidget *parent)
    : MendingDialog(session, tr("Change the event"), tr("&Change"), parent), m_event(event), m_label(new QLineEdit(event.label, this)),
      m_type(categoryBox(allEventTypes(), event.type, this)), m_date(new EdtfField(this)), m_parts(new PartRows(session, this)),
      m_place(new ActorField(session, tr("Place"), this))
{
    addField(tr("&Label:"), m_label);
    addField(tr("&Type:"), m_type);
    addField(tr("&Date:"), m_date);
    addField(tr("&Who takes part:"), m_parts);
    m_place->suggestKind(ActorKind::Place);
    addField(tr("&Place:"), m_place);
    m_date->setDate(event.date);
    for (const ActorLink &part : event.participants)
        m_parts->add(choiceOf(part), part.role);
    if (event.place)
        m_place->setChoice(choiceOf(*event.place));
    connect(m_label, &QLineEdit::textChanged, this, &EventEditDialog::showMissing);
    connect(m_date, &EdtfField::changed, this, &EventEditDialog::showMissing);
    QWidget *const fields[] = {m_label, m_type, m_date, m_parts, m_place};
    fields[first]->setFocus();
    resize(gridUnit(this) * 32, sizeHint().height());
    showMissing();
}

QString EventEditDialog::missing() const
{
    if (m_label->text().trimmed().isEmpty())
        return tr("Give the event a label.");
    return m_date->isAcceptable() ? QString() : tr("The date is not one yet.");
}

MendingDialog::Make EventEditDialog::decisions() const
{
    const EventEdit after{m_label->text(), chosenIn<Category>(m_type), m_date->date(), m_parts->parts(), m_place->choice()};
    return [before = m_event, after](const Reader &reader) { return decisionsOfEdit(reader, before, after); };
}

RelationEditDialog::RelationEditDialog(Session &session, const RelationRow &relation, bool beginsWithDate, QWidget *parent)
    : MendingDialog(session, tr("Change the relation"), tr("&Change"), parent), m_relation(relation),
      m_predicate(predicateBox(relation.predicate, this)), m_polarity(polarityBox(relation.polarity, this)),
      m_swap(new QCheckBox(tr("The &other way round: %1 to %2").arg(relation.object.name, relation.subject.name), this)), m_date(new EdtfField(this))
{
    setEvidence(relationSentence(relation));
    addField(tr("&Does or is:"), m_predicate);
    addField(QString(), m_swap);
    addField(tr("&Stated or denied:"), m_polarity);
    addField(tr("Da&te:"), m_date);
    m_date->setDate(relation.date);
    connect(m_date, &EdtfField::changed, this, &RelationEditDialog::showMissing);
    if (beginsWithDate)
        m_date->setFocus();
    else
        m_predicate->setFocus();
    showMissing();
}

QString RelationEditDialog::missing() const { return m_date->isAcceptable() ? QString() : tr("The date is not one yet."); }

MendingDialog::Make RelationEditDialog::decisions() const
{
    return [id = m_relation.id, predicate = chosenIn<Category>(m_predicate), polarity = chosenIn<Polarity>(m_polarity), date = m_date->date(),
            swaps = m_swap->isChecked()](const Reader &reader) { return decisionsOfChange(reader, id, predicate, polarity, date, swaps); };
}

} // namespace apacheta

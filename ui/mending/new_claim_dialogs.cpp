// SPDX-License-Identifier: GPL-3.0-or-later
#include "mending/new_claim_dialogs.h"

#include "common/theme.h"
#include "library/plain_words.h"
#include "mending/actor_chooser.h"
#include "mending/actor_field.h"
#include "mending/claim_fields.h"
#include "mending/edtf_field.h"
#include "mending/part_rows.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace apacheta {

// ---- a mention ----

MentionDialog::MentionDialog(Session &session, const SelectedWords &selected, QWidget *parent)
    : MendingDialog(session, tr("New mention"), tr("&Mark"), parent), m_selected(selected), m_chooser(new ActorChooser(session, this))
{
    setEvidence(selected.words);
    addWhole(m_chooser, 1);
    connect(m_chooser, &ActorChooser::changed, this, &MentionDialog::showMissing);
    connect(m_chooser, &ActorChooser::accepted, this, &MentionDialog::accept);
    m_chooser->begin(selected.words.simplified().left(80));
    m_chooser->setFocus();
    showMissing();
}

QString MentionDialog::missing() const { return m_chooser->choice().isNone() ? tr("Choose whom these words name.") : QString(); }

MendingDialog::Make MentionDialog::decisions() const
{
    return [draft = MentionDraft{m_selected.at, m_chooser->choice()}](const Reader &reader) { return decisionsOf(reader, draft); };
}

// ---- an event ----

EventDialog::EventDialog(Session &session, const SelectedWords &selected, QWidget *parent)
    : MendingDialog(session, tr("New event"), tr("&Add the event"), parent), m_selected(selected), m_label(new QLineEdit(this)),
      m_type(categoryBox(allEventTypes(), Category::Other, this)), m_polarity(polarityBox(Polarity::Asserted, this)), m_date(new EdtfField(this)),
      m_parts(new PartRows(session, this)), m_place(new ActorField(session, tr("Place"), this))
{
    setEvidence(selected.words);
    m_label->setPlaceholderText(tr("Treaty, visit, ruling … in a few words"));
    addField(tr("&Label:"), m_label);
    addField(tr("&Type:"), m_type);
    addField(tr("&Date:"), m_date);
    addField(tr("&Who takes part:"), m_parts);
    m_place->suggestKind(ActorKind::Place);
    addField(tr("&Place:"), m_place);
    addField(tr("&Stated or denied:"), m_polarity);
    for (const ActorChoice &actor : selected.named) {
        if (actor.kind == ActorKind::Place || actor.kind == ActorKind::Instrument)
            continue;
        m_parts->add(actor, m_parts->parts().isEmpty() ? Role::Agent : Role::Patient);
    }
    connect(m_label, &QLineEdit::textChanged, this, &EventDialog::showMissing);
    connect(m_date, &EdtfField::changed, this, &EventDialog::showMissing);
    m_label->setFocus();
    resize(gridUnit(this) * 32, sizeHint().height());
    showMissing();
}

QString EventDialog::missing() const
{
    if (m_label->text().trimmed().isEmpty())
        return tr("Give the event a label.");
    return m_date->isAcceptable() ? QString() : tr("The date is not one yet.");
}

MendingDialog::Make EventDialog::decisions() const
{
    const EventDraft draft{m_selected.at,        chosenIn<Category>(m_type), chosenIn<Polarity>(m_polarity), m_label->text(),
                           m_date->date(), m_parts->parts(),          m_place->choice()};
    return [draft](const Reader &reader) { return decisionsOf(reader, draft); };
}

// ---- a relation ----

RelationDialog::RelationDialog(Session &session, const SelectedWords &selected, QWidget *parent)
    : MendingDialog(session, tr("New relation"), tr("&Add the relation"), parent), m_selected(selected),
      m_subject(new ActorField(session, tr("Who"), this)), m_predicate(predicateBox(Category::Agree, this)),
      m_object(new ActorField(session, tr("Whom"), this)), m_polarity(polarityBox(Polarity::Asserted, this)), m_date(new EdtfField(this))
{
    setEvidence(selected.words);
    //: The subject of a relation
    addField(tr("&Who:"), m_subject);
    //: The predicate of a relation
    addField(tr("&Does or is:"), m_predicate);
    //: The object of a relation
    addField(tr("W&hom:"), m_object);
    addField(tr("&Stated or denied:"), m_polarity);
    addField(tr("Da&te:"), m_date);
    if (!selected.named.isEmpty())
        m_subject->setChoice(selected.named.first());
    if (selected.named.size() > 1)
        m_object->setChoice(selected.named[1]);
    for (ActorField *field : {m_subject, m_object})
        connect(field, &ActorField::changed, this, &RelationDialog::showMissing);
    connect(m_date, &EdtfField::changed, this, &RelationDialog::showMissing);
    m_subject->setFocus();
    resize(gridUnit(this) * 30, sizeHint().height());
    showMissing();
}

QString RelationDialog::missing() const
{
    const ActorChoice subject = m_subject->choice();
    const ActorChoice object = m_object->choice();
    if (subject.isNone() || object.isNone())
        return tr("Choose the two between whom it is.");
    if (subject == object)
        return tr("The two must differ.");
    return m_date->isAcceptable() ? QString() : tr("The date is not one yet.");
}

MendingDialog::Make RelationDialog::decisions() const
{
    const RelationDraft draft{m_selected.at, m_subject->choice(), chosenIn<Category>(m_predicate), m_object->choice(), chosenIn<Polarity>(m_polarity), m_date->date()};
    return [draft](const Reader &reader) { return decisionsOf(reader, draft); };
}

} // namespace apacheta

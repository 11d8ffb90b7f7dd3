// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mending/drafts.h"
#include "mending/mending_dialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace apacheta {

class ActorField;
class EdtfField;
class PartRows;

/// An event as the dialog has it after her changes.
struct EventEdit {
    QString label;
    Category type = Category::Other;
    std::optional<EdtfDate> date;
    QList<QPair<ActorChoice, Role>> participants;
    ActorChoice place;
};
/// One decision a change, nothing for what stayed.
Result<QList<Decision>> decisionsOfEdit(const Reader &reader, const EventRow &before, const EventEdit &after);

/// All that can be changed of an event; begins in the field that was asked for.
class EventEditDialog final : public MendingDialog {
    Q_OBJECT
public:
    enum Field { Label, Type, Date, Participants, Place };
    EventEditDialog(Session &session, const EventRow &event, Field first, QWidget *parent = nullptr);
    EdtfField *date() const { return m_date; }
    QLineEdit *label() const { return m_label; }

protected:
    QString missing() const override;
    Make decisions() const override;

private:
    EventRow m_event;
    QLineEdit *m_label;
    QComboBox *m_type;
    EdtfField *m_date;
    PartRows *m_parts;
    ActorField *m_place;
};

/// What a relation says: its predicate, direction, date, whether it is stated or denied.
class RelationEditDialog final : public MendingDialog {
    Q_OBJECT
public:
    RelationEditDialog(Session &session, const RelationRow &relation, bool beginsWithDate, QWidget *parent = nullptr);
    EdtfField *date() const { return m_date; }

protected:
    QString missing() const override;
    Make decisions() const override;

private:
    RelationRow m_relation;
    QComboBox *m_predicate;
    QComboBox *m_polarity;
    QCheckBox *m_swap;
    EdtfField *m_date;
};

} // namespace apacheta

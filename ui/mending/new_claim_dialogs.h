// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mending/drafts.h"
#include "mending/mending_dialog.h"

class QComboBox;
class QLineEdit;

namespace apacheta {

class ActorChooser;
class ActorField;
class EdtfField;
class PartRows;

/// What was selected in a text: where, which words, and the actors that are named there, in their order.
struct SelectedWords {
    TextChoice at;
    QString words;
    QList<ActorChoice> named;
};

/// Whom the selected words name.
class MentionDialog final : public MendingDialog {
    Q_OBJECT
public:
    MentionDialog(Session &session, const SelectedWords &selected, QWidget *parent = nullptr);
    ActorChooser *chooser() const { return m_chooser; }

protected:
    QString missing() const override;
    Make decisions() const override;

private:
    SelectedWords m_selected;
    ActorChooser *m_chooser;
};

/// An event that the selected words tell.
class EventDialog final : public MendingDialog {
    Q_OBJECT
public:
    EventDialog(Session &session, const SelectedWords &selected, QWidget *parent = nullptr);
    QLineEdit *label() const { return m_label; }
    EdtfField *date() const { return m_date; }

protected:
    QString missing() const override;
    Make decisions() const override;

private:
    SelectedWords m_selected;
    QLineEdit *m_label;
    QComboBox *m_type;
    QComboBox *m_polarity;
    EdtfField *m_date;
    PartRows *m_parts;
    ActorField *m_place;
};

/// A relation that the selected words state.
class RelationDialog final : public MendingDialog {
    Q_OBJECT
public:
    RelationDialog(Session &session, const SelectedWords &selected, QWidget *parent = nullptr);
    ActorField *subject() const { return m_subject; }
    ActorField *object() const { return m_object; }

protected:
    QString missing() const override;
    Make decisions() const override;

private:
    SelectedWords m_selected;
    ActorField *m_subject;
    QComboBox *m_predicate;
    ActorField *m_object;
    QComboBox *m_polarity;
    EdtfField *m_date;
};

} // namespace apacheta

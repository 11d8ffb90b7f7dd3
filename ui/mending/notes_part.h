// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/decisions/decision.h"
#include "library/reader.h"

#include <QWidget>
#include <functional>
#include <stop_token>

class QHBoxLayout;
class QLineEdit;
class QVBoxLayout;

namespace apacheta {

class KeptTexts;
class NoteEditor;
class Session;

/// What notes and tags are put on, worked out off the GUI thread.
using SubjectOf = std::function<Result<Subject>(const Reader &)>;

/// The notes and tags of one thing, edited in place. What is typed is in the library within a second; one sitting is one step of undoing.
/// For a page:
///
///     m_notes = new NotesPart(session);
///     view()->setEmbedded(notesId, m_notes);                    // a block {FlowRole::Embedded} with `embedded == notesId`
///     m_notes->show([id](const Reader &reader) { return reader.refOf(id) ... Subject ... });
class NotesPart final : public QWidget {
    Q_OBJECT
public:
    explicit NotesPart(Session &session, QWidget *parent = nullptr);
    ~NotesPart() override;

    /// Shows what is written on a thing; what was being typed on the one before is saved first.
    void show(SubjectOf subject);
    using QWidget::show;
    void focusNote();                   ///< where the notes are on their way, as soon as they are there
    QStringList texts() const;
    QList<NoteEditor *> editors() const { return m_editors; }
    QLineEdit *tagField() const { return m_tagField; }

private:
    struct Content {
        Subject subject;
        QList<WriteNote> notes;
        QStringList tags;
    };
    void ask();
    void fill(const Content &content);
    void fillNotes(const QList<WriteNote> &notes);
    void fillTags(const QStringList &tags);
    void orderTabs();
    void keepTag();
    NoteEditor *addEditor();

    Session &m_session;
    SubjectOf m_subjectOf;
    std::optional<Subject> m_subject;
    QStringList m_tags;
    bool m_isAsking = false;
    bool m_wantsFocus = false;
    std::stop_source m_ticket;
    QVBoxLayout *m_column;
    QHBoxLayout *m_tagRow;
    QLineEdit *m_tagField;
    KeptTexts *m_keptTag = nullptr;     ///< of the thing that is shown
    QList<NoteEditor *> m_editors;
    QList<QWidget *> m_chips;
};

/// The notes and tags of a thing in a window of their own.
void openNotes(Session &session, const SubjectOf &subject, QWidget *parent);

} // namespace apacheta

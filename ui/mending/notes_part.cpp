// SPDX-License-Identifier: GPL-3.0-or-later
#include "mending/notes_part.h"

#include "common/kept_texts.h"
#include "common/theme.h"
#include "mending/note_editor.h"
#include "session/session.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace apacheta {

NotesPart::NotesPart(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_column(new QVBoxLayout(this)), m_tagRow(new QHBoxLayout), m_tagField(new QLineEdit(this))
{
    const int unit = gridUnit(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(unit / 4);
    m_tagRow->setSpacing(unit / 4);
    m_tagField->setPlaceholderText(tr("Add a tag …"));
    m_tagField->setAccessibleName(tr("Add a tag"));
    m_tagField->setMaximumWidth(unit * 9);
    m_tagRow->addWidget(m_tagField, 1);
    m_tagRow->addStretch(1);
    m_column->addLayout(m_tagRow);
    connect(m_tagField, &QLineEdit::returnPressed, this, [this] {
        const QString tag = m_tagField->text().simplified();
        m_tagField->clear();
        keepTag();
        if (m_subject && !tag.isEmpty() && !m_tags.contains(tag))
            m_session.decide(QList<Decision>{AddTag{*m_subject, tag}});
    });
    connect(&session, &Session::libraryChanged, this, &NotesPart::ask);
}

NotesPart::~NotesPart()
{
    m_ticket.request_stop();
    for (NoteEditor *editor : std::as_const(m_editors))
        editor->save();
    if (m_keptTag)
        m_keptTag->forget();
}

/// A tag that is half typed outlives a crash as notes do, and stands in its line again.
void NotesPart::keepTag()
{
    if (m_keptTag)
        m_keptTag->forget();
    delete m_keptTag;
    m_keptTag = nullptr;
    if (!m_subject)
        return;
    const DecisionTarget target = targetOf(*m_subject);
    m_keptTag = new KeptTexts(m_tagField, u"tag/%1/%2"_s.arg(target.kind, target.key));
    m_keptTag->giveBack();
}

void NotesPart::show(SubjectOf subject)
{
    m_subjectOf = std::move(subject);   // also when the page of the same thing is only filled anew: what is being typed waits for its time
    ask();
}

void NotesPart::ask()
{
    if (!m_subjectOf)
        return;
    m_ticket.request_stop();
    m_ticket = std::stop_source();
    m_isAsking = true;
    m_session.ask<Content>([subjectOf = m_subjectOf](const Reader &reader, std::stop_token stop) -> Result<Content> {
        const auto subject = subjectOf(reader);
        if (!subject)
            return subject.error();
        const auto notes = reader.notes(*subject, stop);
        if (!notes)
            return notes.error();
        const auto tags = reader.tagsOf(*subject, stop);
        if (!tags)
            return tags.error();
        return Content{*subject, *notes, *tags};
    }, m_ticket.get_token(), this, [this](const Result<Content> &content) {
        m_isAsking = false;
        if (content)
            fill(*content);
        if (std::exchange(m_wantsFocus, false))
            focusNote();
    });
}

void NotesPart::fill(const Content &content)
{
    const bool isOther = !m_subject || *m_subject != content.subject;
    m_subject = content.subject;
    if (isOther) {
        for (NoteEditor *editor : std::as_const(m_editors))
            editor->save();             // each knows its own thing
        qDeleteAll(m_editors);
        m_editors.clear();
        m_tagField->clear();
        keepTag();
    }
    fillNotes(content.notes);
    fillTags(content.tags);
    orderTabs();
}

/// Notes, tags, the new tag: as they stand, whenever they were made.
void NotesPart::orderTabs()
{
    QList<QWidget *> fields(m_editors.cbegin(), m_editors.cend());
    for (int i = 0; i < m_tagRow->count(); ++i) {
        if (QWidget *field = m_tagRow->itemAt(i)->widget())
            fields.append(field);
    }
    for (qsizetype i = 1; i < fields.size(); ++i)
        setTabOrder(fields[i - 1], fields[i]);
}

NoteEditor *NotesPart::addEditor()
{
    auto *editor = new NoteEditor(m_session, this);
    m_column->insertWidget(m_column->count() - 1, editor);
    m_editors.append(editor);
    return editor;
}

/// An editor a note, and an empty one at the end where a new one can be begun. The one that is typed in is left alone until it is written.
void NotesPart::fillNotes(const QList<WriteNote> &notes)
{
    QList<NoteEditor *> kept;
    for (const WriteNote &note : notes) {
        const auto known = std::find_if(m_editors.begin(), m_editors.end(), [&](const NoteEditor *editor) {
            return note.key ? editor->noteKey() == note.key->note : editor->isReadOnly() && editor->toPlainText() == note.text;
        });
        NoteEditor *editor = known == m_editors.end() ? addEditor() : *known;
        kept.append(editor);
        if (!editor->isUnsaved() && (known == m_editors.end() || editor->toPlainText() != note.text))
            editor->setNote(*m_subject, note);
    }
    bool hasEmpty = false;
    for (NoteEditor *editor : QList<NoteEditor *>(m_editors)) {
        if (kept.contains(editor))
            continue;
        const bool isInUse = editor->isUnsaved() || (editor->hasFocus() && editor->toPlainText().isEmpty());
        if (isInUse || (editor->isNew() && !hasEmpty)) {
            hasEmpty = true;
            continue;
        }
        m_editors.removeOne(editor);    // undone, or emptied
        delete editor;
    }
    if (!hasEmpty)
        addEditor()->setNote(*m_subject, std::nullopt);
    updateGeometry();
}

void NotesPart::fillTags(const QStringList &tags)
{
    if (tags == m_tags && m_chips.size() == tags.size())
        return;
    m_tags = tags;
    qDeleteAll(m_chips);
    m_chips.clear();
    for (const QString &tag : tags) {
        auto *chip = new QToolButton(this);
        chip->setText(tag);
        chip->setIcon(icon(u"close"_s, palette()));
        chip->setIconSize(QSize(10, 10));
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chip->setLayoutDirection(Qt::RightToLeft);
        chip->setToolTip(tr("Take the tag “%1” off").arg(tag));
        chip->setAccessibleName(tr("Take the tag “%1” off").arg(tag));
        connect(chip, &QToolButton::clicked, this, [this, tag] {
            if (m_subject)
                m_session.decide(QList<Decision>{DropTag{*m_subject, tag}});
        });
        m_tagRow->insertWidget(int(m_chips.size()), chip);
        m_chips.append(chip);
    }
    updateGeometry();
}

void NotesPart::focusNote()
{
    m_wantsFocus = m_isAsking;
    if (!m_isAsking && !m_editors.isEmpty())
        m_editors.first()->setFocus();
}

QStringList NotesPart::texts() const
{
    QStringList texts;
    for (const NoteEditor *editor : m_editors) {
        if (!editor->toPlainText().isEmpty())
            texts.append(editor->toPlainText());
    }
    return texts;
}

void openNotes(Session &session, const SubjectOf &subject, QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(NotesPart::tr("Notes and tags"));
    auto *column = new QVBoxLayout(dialog);
    auto *notes = new NotesPart(session, dialog);
    column->addWidget(notes);
    column->addStretch(1);
    auto *hint = new QLabel(NotesPart::tr("What you write is kept at once."), dialog);
    hint->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(hint);
    auto *buttons = new QDialogButtonBox(dialog);
    buttons->addButton(NotesPart::tr("Close"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    dialog->resize(gridUnit(dialog) * 26, gridUnit(dialog) * 16);
    notes->show(subject);
    dialog->open();
}

} // namespace apacheta

// SPDX-License-Identifier: GPL-3.0-or-later
#include "mending/note_editor.h"

#include "common/theme.h"
#include "library/decisions/decisions.h"
#include "session/session.h"

#include <QSignalBlocker>
#include <QTextBlock>
#include <QTextLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace apacheta {
namespace {

constexpr auto savedAfter = 700ms;      // from the first letter that is not yet written
constexpr auto triedAgainAfter = 5s;    // where it could not be written, as on a full disk

} // namespace

NoteEditor::NoteEditor(Session &session, QWidget *parent) : QPlainTextEdit(parent), m_session(session)
{
    setTabChangesFocus(true);
    setAccessibleName(tr("Note"));
    setPlaceholderText(tr("Write a note …"));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_timer.setSingleShot(true);
    m_timer.setInterval(savedAfter);
    connect(&m_timer, &QTimer::timeout, this, &NoteEditor::save);
    connect(this, &QPlainTextEdit::textChanged, this, &NoteEditor::edited);
}

void NoteEditor::setNote(const Subject &subject, const std::optional<WriteNote> &note)
{
    m_subject = subject;
    m_isNew = !note;
    m_hasKey = !note || note->key.has_value();
    m_key = {note && note->key ? note->key->note : Decisions::freshKey(), Decisions::freshKey()};
    m_saved = note ? note->text : QString();
    m_isRefused = false;
    setReadOnly(!m_hasKey);
    const QSignalBlocker quiet(this);
    if (toPlainText() != m_saved)
        setPlainText(m_saved);
    updateGeometry();
}

void NoteEditor::edited()
{
    updateGeometry();
    if (!m_timer.isActive() && isChanged())
        m_timer.start(savedAfter);
}

void NoteEditor::save()
{
    m_timer.stop();
    const QString text = toPlainText();
    if (!m_subject || !m_hasKey || !isChanged())
        return;
    m_saved = text;
    m_isNew = m_isRefused = false;
    ++m_underWay;
    m_session.decide(QList<Decision>{WriteNote{*m_subject, text, m_key}}, this, [this](const Result<QList<DecisionEntry>> &entries) {
        --m_underWay;
        if (entries)
            return;
        m_isRefused = true;
        m_timer.start(triedAgainAfter);
    });
}

void NoteEditor::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    save();
    m_key.sitting = Decisions::freshKey(); // the sitting is over
}

int NoteEditor::textHeight() const
{
    qreal lines = 0;
    for (QTextBlock block = document()->firstBlock(); block.isValid(); block = block.next())
        lines += std::max(1, block.layout()->lineCount());
    return int(std::ceil(lines * fontMetrics().lineSpacing() + document()->documentMargin() * 2)) + frameWidth() * 2;
}

QSize NoteEditor::sizeHint() const { return {gridUnit(this) * 12, textHeight() + 2}; }

void NoteEditor::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        updateGeometry();
}

} // namespace apacheta

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/decisions/decision.h"

#include <QPlainTextEdit>
#include <QTimer>
#include <optional>

namespace apacheta {

class Session;

/// One note, as tall as its text. What is typed is written within a second, and at once when the cursor leaves; where that fails it is tried again until it is done.
class NoteEditor final : public QPlainTextEdit {
    Q_OBJECT
public:
    NoteEditor(Session &session, QWidget *parent);

    /// The note that is edited; nothing: a new one on the subject.
    void setNote(const Subject &subject, const std::optional<WriteNote> &note);
    /// Writes what is not yet written.
    void save();
    bool isUnsaved() const { return m_timer.isActive() || m_underWay > 0; }
    QString noteKey() const { return m_key.note; }
    bool isNew() const { return m_isNew; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void edited();
    bool isChanged() const { return m_isRefused || toPlainText() != m_saved; }
    int textHeight() const;

    Session &m_session;
    std::optional<Subject> m_subject;
    NoteKey m_key;
    bool m_hasKey = true;               ///< false: a note that came without one, which is only read
    bool m_isNew = true;
    QString m_saved;
    bool m_isRefused = false;           ///< the last writing failed
    int m_underWay = 0;                 ///< writings without an answer yet
    QTimer m_timer;
};

} // namespace apacheta

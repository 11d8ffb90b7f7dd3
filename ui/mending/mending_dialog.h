// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/decisions/decision.h"
#include "library/reader.h"

#include <QDialog>
#include <functional>

class QFormLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace apacheta {

class KeptTexts;
class Session;

/// What the dialogs of mending share: evidence on top, fields, what is still missing, and two buttons. Enter accepts, Escape leaves. Accepting
/// hands the decisions to the session and closes; what goes wrong there stands in the dialog, which then stays. What is typed is kept while the dialog is open:
/// after a crash the next one of its kind offers it.
class MendingDialog : public QDialog {
    Q_OBJECT
public:
    using Make = std::function<Result<QList<Decision>>(const Reader &)>;

    void accept() override;
    QPushButton *acceptButton() const { return m_accept; }
    QString trouble() const;

Q_SIGNALS:
    void decided();

protected:
    MendingDialog(Session &session, const QString &title, const QString &acceptWord, QWidget *parent);

    Session &session() const { return m_session; }
    void setEvidence(const QString &words);
    /// A row of the form; `name` with a mnemonic.
    void addField(const QString &name, QWidget *field);
    void addWhole(QWidget *widget, int stretch);
    /// What is still missing, a sentence; empty when it can be accepted.
    virtual QString missing() const = 0;
    virtual Make decisions() const = 0;
    void showMissing();
    /// Of what the dialog is, where what was typed in one makes no sense in another of its kind.
    void setKeptFor(const QString &what) { m_keptFor = what; }
    void showEvent(QShowEvent *event) override;

private:
    void offerLeftTexts();

    void say(const QString &text, bool isTrouble);

    Session &m_session;
    QVBoxLayout *m_column;
    QFormLayout *m_form;
    QLabel *m_note;
    QPushButton *m_accept;
    QWidget *m_lastField = nullptr;     ///< Tab goes through the fields as they stand
    bool m_isWriting = false;
    KeptTexts *m_kept = nullptr;
    QString m_keptFor;
};

} // namespace apacheta

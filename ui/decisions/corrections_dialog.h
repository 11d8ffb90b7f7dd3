// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/decisions/decision_file.h"

#include <QDialog>
#include <stop_token>

class QLabel;
class QProgressBar;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace apacheta {

class Session;
class ThinBar;

/// Another's corrections before they are taken in: how many are new, and in a list those that she settled otherwise, each with both sides; of
/// each she chooses one. Reading and writing go on off the GUI thread; while it writes, a bar says how far it is, and cancelling takes nothing in.
class CorrectionsDialog final : public QDialog {
    Q_OBJECT
public:
    CorrectionsDialog(Session &session, const QString &path, QWidget *parent = nullptr);
    ~CorrectionsDialog() override;

    void accept() override;
    /// Closes; while it is taking in, once that has stopped.
    void reject() override;
    /// Whether it has read the file, and waits for her.
    bool isReady() const { return m_isReady; }
    QString summary() const;
    QTreeWidget *conflicts() const { return m_conflicts; }
    QProgressBar *progress() const { return m_progress; }
    QPushButton *acceptButton() const { return m_accept; }
    void chooseAll(bool theirs);

Q_SIGNALS:
    /// All was written. A sentence that says how much.
    void taken(const QString &summary);

private:
    void read();
    void show(const DecisionImport &found);
    void fail(const Error &error);
    void showTaken(const DecisionImport &report, int kept);
    void choose(QTreeWidgetItem *conflict, bool theirs);
    void setBusy(bool busy);

    Session &m_session;
    QString m_path;
    QByteArray m_file;
    std::stop_source m_ticket;
    std::stop_source m_taking;          ///< not revoked by closing the window: what she began is brought to its end
    ThinBar *m_busy;
    QProgressBar *m_progress;
    QLabel *m_summary;
    QTreeWidget *m_conflicts;
    QPushButton *m_mine;
    QPushButton *m_theirs;
    QPushButton *m_accept;
    QPushButton *m_cancel;
    bool m_isReady = false;
    bool m_isTaking = false;
};

} // namespace apacheta

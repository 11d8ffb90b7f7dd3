// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/followed_folders.h"

#include <QDialog>
#include <stop_token>

class QLabel;
class QListWidget;
class QPushButton;

namespace apacheta {

class Session;

/// The folders with which the library keeps in step: see them, add one, let go of one.
class FoldersDialog final : public QDialog {
    Q_OBJECT
public:
    explicit FoldersDialog(Session &session, QWidget *parent = nullptr);
    ~FoldersDialog() override;

Q_SIGNALS:
    void addRequested();

private:
    void ask();
    void fill(const QList<FollowedFolder> &folders);
    void enableButtons();

    Session &m_session;
    QListWidget *m_list;
    QLabel *m_words;
    QPushButton *m_stop;
    std::stop_source m_ticket;
};

} // namespace apacheta

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/target.h"

#include <QLineEdit>
#include <QTimer>

class QFrame;
class QListView;

namespace apacheta {

class FoundModel;
class Session;

/// The field of the tool bar that searches everything. What is found hangs below it; Up and Down choose, Enter opens (with
/// Ctrl in a new tab), Escape closes.
class SearchBox final : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchBox(Session &session, QWidget *parent = nullptr);
    FoundModel *found() const { return m_found; }
    QListView *view() const { return m_view; }
    bool isPanelOpen() const;
    void begin();                       ///< focus, all text chosen

Q_SIGNALS:
    void targetRequested(const apacheta::Target &target, apacheta::OpenMode mode);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showPanel();
    void hidePanel();
    void chooseFirst();
    void step(int by);
    void open(const QModelIndex &index, OpenMode mode);

    FoundModel *m_found;
    QTimer m_typing;
    QFrame *m_panel;
    QListView *m_view;
    bool m_hasChosen = false;           ///< by key: later answers leave the choice alone
};

} // namespace apacheta

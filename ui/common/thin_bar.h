// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

namespace apacheta {

/// A bar of three pixels that says in its own pane that an answer is awaited. It shows only when that takes over 100 ms
/// and keeps its place when it is not shown.
class ThinBar final : public QWidget {
    Q_OBJECT
public:
    explicit ThinBar(QWidget *parent = nullptr);
    void setBusy(bool busy);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QTimer m_wait;
    QTimer m_steps;
    int m_step = 0;
    bool m_isShown = false;
};

} // namespace apacheta

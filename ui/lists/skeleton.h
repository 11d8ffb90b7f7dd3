// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

namespace apacheta {

/// Quiet bars in the place of the rows that are awaited, shown when the first answer takes over 100 ms.
class Skeleton final : public QWidget {
    Q_OBJECT
public:
    explicit Skeleton(QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QTimer m_wait;
};

} // namespace apacheta

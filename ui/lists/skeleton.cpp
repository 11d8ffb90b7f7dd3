// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/skeleton.h"

#include "common/theme.h"

#include <QPainter>

using namespace std::chrono_literals;

namespace apacheta {

Skeleton::Skeleton(QWidget *parent) : QWidget(parent)
{
    m_wait.setSingleShot(true);
    m_wait.setInterval(100ms);
    connect(&m_wait, &QTimer::timeout, this, qOverload<>(&QWidget::update));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
}

void Skeleton::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_wait.start();
}

void Skeleton::paintEvent(QPaintEvent *)
{
    if (m_wait.isActive())
        return;
    static constexpr int tenthsOfWidth[] = {6, 4, 7, 5, 6, 3};
    QPainter painter(this);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::Midlight));
    const int unit = gridUnit(this);
    for (int row = 0; row * unit * 3 / 2 < height() / 2; ++row) {
        const int length = width() * tenthsOfWidth[row % 6] / 10;
        painter.drawRoundedRect(QRect(unit / 2, row * unit * 3 / 2 + unit / 2, length, unit * 2 / 3), 3, 3);
    }
}

} // namespace apacheta

// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/thin_bar.h"

#include <QPainter>

using namespace std::chrono_literals;

namespace apacheta {
namespace {

constexpr auto patience = 100ms;
constexpr auto stepLength = 40ms;
constexpr int stepsAcross = 50;

} // namespace

ThinBar::ThinBar(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(3);
    m_wait.setSingleShot(true);
    m_wait.setInterval(patience);
    m_steps.setInterval(stepLength);
    connect(&m_wait, &QTimer::timeout, this, [this] {
        m_isShown = true;
        m_step = 0;
        m_steps.start();
        update();
    });
    connect(&m_steps, &QTimer::timeout, this, [this] {
        m_step = (m_step + 1) % stepsAcross;
        update();
    });
}

void ThinBar::setBusy(bool busy)
{
    if (busy == (m_wait.isActive() || m_isShown))
        return;
    if (busy) {
        m_wait.start();
        return;
    }
    m_wait.stop();
    m_steps.stop();
    m_isShown = false;
    update();
}

void ThinBar::paintEvent(QPaintEvent *)
{
    if (!m_isShown)
        return;
    QPainter painter(this);
    QColor ink = palette().color(QPalette::Highlight);
    ink.setAlphaF(0.6F);
    const int length = width() / 3;
    const int left = (width() + length) * m_step / stepsAcross - length;
    painter.fillRect(QRect(left, 0, length, height()), ink);
}

} // namespace apacheta

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QTimer>
#include <chrono>
#include <cstdio>
#include <functional>
#include <utility>

namespace apacheta {

/// The longest pause between two beats of a timer.
class Heart final : public QObject {
public:
    Heart()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_longest = std::max(m_longest, m_since.restart());
        });
        m_since.start();
        m_timer.start(std::chrono::milliseconds(1));
    }
    qint64 takeLongest() { return std::exchange(m_longest, 0); }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

/// Runs `act`, then the event loop until `isShown`.
inline void measure(Heart &heart, const char *what, const std::function<void()> &act, const std::function<bool()> &isShown)
{
    heart.takeLongest();
    QElapsedTimer timer;
    timer.start();
    act();
    while (!isShown() && timer.elapsed() < 30000)
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    const qint64 shown = timer.elapsed();
    QApplication::processEvents();
    std::printf("%-28s %6lld ms   longest pause %4lld ms\n", what, static_cast<long long>(shown), static_cast<long long>(heart.takeLongest()));
}

} // namespace apacheta

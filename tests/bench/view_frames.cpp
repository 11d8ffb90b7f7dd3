// SPDX-License-Identifier: GPL-3.0-or-later
#include "view_frames.h"

#include "canvas/picture_view.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QMouseEvent>
#include <QWheelEvent>
#include <algorithm>
#include <cstdio>
#include <functional>

namespace apacheta {
namespace {

constexpr int steps = 100;
constexpr double frameTime = 1000.0 / 60;

double milliseconds(const QElapsedTimer &timer) { return double(timer.nsecsElapsed()) / 1e6; }

void mouse(PictureView &view, QEvent::Type type, QPointF at, Qt::MouseButton button, Qt::MouseButtons held)
{
    QMouseEvent event(type, at, view.mapToGlobal(at), button, held, Qt::NoModifier);
    QApplication::sendEvent(&view, &event);
}

void wheel(PictureView &view, QPointF at, int turn)
{
    QWheelEvent event(at, view.mapToGlobal(at), {}, QPoint(0, turn), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&view, &event);
}

void settle(PictureView &view)
{
    do
        QApplication::processEvents(QEventLoop::AllEvents, 5);
    while (!view.isPainted());
    QApplication::processEvents();
}

double at(QList<double> &times, double share)
{
    std::sort(times.begin(), times.end());
    return times[qsizetype(double(times.size() - 1) * share)];
}

void gesture(PictureView &view, const char *name, const std::function<void(int)> &step)
{
    QList<double> frames;
    QList<double> fresh;
    for (int i = 0; i < steps; ++i) {
        QElapsedTimer timer;
        timer.start();
        step(i);
        view.repaint();
        frames.append(milliseconds(timer));
        while (milliseconds(timer) < frameTime)
            QApplication::processEvents(QEventLoop::AllEvents, 1);
    }
    for (int i = 0; i < steps / 4; ++i) {
        settle(view);
        QElapsedTimer timer;
        timer.start();
        step(i);
        view.repaint();
        settle(view);
        fresh.append(milliseconds(timer));
    }
    std::printf("  %-10s a frame: median %5.1f  p95 %5.1f  longest %5.1f ms;  drawn anew after: median %5.1f  p95 %5.1f ms\n", name, at(frames, 0.5),
                at(frames, 0.95), at(frames, 1), at(fresh, 0.5), at(fresh, 0.95));
}

} // namespace

void measureView(const std::shared_ptr<const Picture> &picture, QSize size)
{
    PictureView view;
    view.resize(size);
    view.show();
    view.setPicture(picture, false);
    view.repaint();
    settle(view);
    std::printf(" in a window of %d x %d\n", size.width(), size.height());
    const QPointF middle(size.width() / 2.0, size.height() / 2.0);
    const auto pan = [&](int i) { mouse(view, QEvent::MouseMove, middle + QPointF((i % 50) * 7, (i % 50) * 4), Qt::NoButton, Qt::LeftButton); };
    gesture(view, "pointing", [&](int i) {
        const QRectF mark = picture->markRect(i % int(std::max<qsizetype>(1, picture->marks().size())), view.style());
        mouse(view, QEvent::MouseMove, view.toView(mark.center()), Qt::NoButton, Qt::NoButton);
    });
    gesture(view, "zooming", [&](int i) { wheel(view, middle, i % 50 < 25 ? 60 : -60); });
    for (int i = 0; i < 12; ++i)
        wheel(view, middle, 60);
    settle(view);
    mouse(view, QEvent::MouseButtonPress, middle, Qt::LeftButton, Qt::LeftButton);
    gesture(view, "panning", pan);
    mouse(view, QEvent::MouseButtonRelease, middle, Qt::LeftButton, Qt::NoButton);
}

} // namespace apacheta

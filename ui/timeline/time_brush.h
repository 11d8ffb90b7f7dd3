// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/time_density.h"

#include <QTimer>
#include <QWidget>

namespace apacheta {

/// A strip of all time with a brush: dragging over it narrows to a stretch, its two handles and its middle can be dragged, a double click
/// or Escape takes it away.
///
/// Keys: left and right move the stretch, with Shift its end, with Ctrl its begin; Escape or Delete shows all times.
class TimeBrush final : public QWidget {
    Q_OBJECT
public:
    explicit TimeBrush(QWidget *parent = nullptr);

    void setEvents(const QList<ViewEvent> &events);
    void setSpan(const TimeSpan &span);             ///< what the window is narrowed to
    void setSeen(double from, double to);           ///< days that the picture shows; equal: nothing to show
    const TimeSpan &span() const { return m_span; }
    const TimeDensity &density() const { return m_density; }
    double xOf(double day) const;
    double dayAt(double x) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void brushed(const apacheta::TimeSpan &span);   ///< by hand; while dragging some ten times a second

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    enum Part { Nothing, Begin, Middle, End, Fresh };
    bool hasBrush() const { return m_to > m_from; }
    double pixelsADay() const;
    Part partAt(double x) const;
    void setDays(double from, double to);
    void clear();
    void tell();
    void countBins();
    void paintBars(QPainter &painter) const;
    void paintBrush(QPainter &painter) const;
    void paintWords(QPainter &painter) const;

    QList<ViewEvent> m_events;
    TimeDensity m_density;
    TimeSpan m_span;
    double m_from = 0;                              // of the brush, days; equal: none
    double m_to = 0;
    double m_seenFrom = 0;
    double m_seenTo = 0;
    Part m_dragged = Nothing;
    double m_pressedX = 0;
    double m_pressedFrom = 0;
    double m_pressedTo = 0;
    QTimer m_telling;
};

} // namespace apacheta

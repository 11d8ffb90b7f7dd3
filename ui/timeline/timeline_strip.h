// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/target.h"
#include "timeline/timeline_layout.h"

#include <QWidget>

namespace apacheta {

/// Events on a line of time, each drawn as what its date is: a day a tick, a year a bar, an interval its length, open and uncertain ends faded.
/// Colours from cooperation to conflict; negated hollow and struck, planned dashed.
///
/// Keys: the arrows walk the events by date, Home and End go to the first and last, Enter opens one.
class TimelineStrip final : public QWidget {
    Q_OBJECT
public:
    explicit TimelineStrip(QWidget *parent = nullptr);

    void setEntries(QList<TimelineEntry> entries, TimelineSides sides);
    bool hasDatedEntries() const { return !m_entries.isEmpty(); }
    const QList<TimelineEntry> &entries() const { return m_entries; } ///< by date
    const TimelineLayout &layoutNow() const { return m_layout; }
    int current() const { return m_current; }                         ///< index into entries(), -1 for none

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void targetRequested(const apacheta::Target &target, apacheta::OpenMode mode);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void layOut();
    int entryAt(QPointF point) const;
    QString tipOf(int entry) const;
    void setCurrent(int entry);
    void open(int entry, Qt::KeyboardModifiers modifiers);
    void paintAxis(QPainter &painter) const;
    void paintMark(QPainter &painter, int entry) const;

    QList<TimelineEntry> m_entries;
    TimelineSides m_sides = TimelineSides::One;
    TimelineLayout m_layout;
    int m_current = -1;
    int m_hovered = -1;
};

} // namespace apacheta

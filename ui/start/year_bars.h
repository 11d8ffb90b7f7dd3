// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/target.h"
#include "library/overview.h"

#include <QWidget>

namespace apacheta {

/// A bar of documents over a step of time.
struct YearBar {
    int from = 0;
    int to = 0;                         ///< the last year of it
    int documents = 0;
    bool operator==(const YearBar &) const = default;
};
/// Bars of 1, 2, 5, 10, 20, 50 or 100 years each, the shortest of which at most `most` cover all; with empty ones between. Pure.
QList<YearBar> yearBars(const QList<YearCount> &years, int most);

/// How many documents are from when; a bar leads to what is from its years.
class YearBars final : public QWidget {
    Q_OBJECT
public:
    explicit YearBars(QWidget *parent = nullptr);
    void setYears(const QList<YearCount> &years);
    QSize sizeHint() const override;

Q_SIGNALS:
    void targetRequested(const apacheta::Target &target, apacheta::OpenMode mode);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    int barAt(int x) const;
    QString wordsOf(const YearBar &bar) const;
    void open(int bar, Qt::KeyboardModifiers modifiers);
    void setCurrent(int bar);

    QList<YearCount> m_years;
    QList<YearBar> m_bars;
    int m_hovered = -1;
    int m_current = -1;
};

} // namespace apacheta

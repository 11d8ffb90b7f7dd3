// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/picture.h"

#include <QWidget>

namespace apacheta {

/// Draws a legend into a width, as many lines as it needs. Returns its height; without a painter it only measures.
double drawLegend(QPainter *painter, const QList<LegendEntry> &entries, QPointF topLeft, double width, const QFont &font, const QPalette &palette);

/// What the marks of a picture mean, under it.
class LegendStrip final : public QWidget {
    Q_OBJECT
public:
    explicit LegendStrip(QWidget *parent = nullptr);
    void setEntries(const QList<LegendEntry> &entries);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<LegendEntry> m_entries;
};

} // namespace apacheta

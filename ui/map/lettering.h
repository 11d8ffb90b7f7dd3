// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QHash>
#include <QImage>
#include <QMutex>
#include <QPainter>

namespace apacheta {

/// Draws words with a halo. On screens a word is drawn once and then copied, as outlines are slow; on paper it stays text. Any thread.
class LetteringPainter final {
public:
    void draw(QPainter &painter, const QRectF &box, const QString &text, const QFont &font, const QColor &ink, const QColor &halo) const;

private:
    QImage imageOf(const QSizeF &size, const QString &text, const QFont &font, const QColor &ink, const QColor &halo, double sharpness) const;
    mutable QMutex m_mutex;
    mutable QHash<QString, QImage> m_images;
};

} // namespace apacheta

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QImage>
#include <QMutex>
#include <QPainter>
#include <functional>

namespace apacheta {

/// What a small drawing looks like: equal keys, equal pixels.
struct SpriteKey {
    QString text;
    quint64 inks = 0;
    quint64 shape = 0;
    bool operator==(const SpriteKey &) const = default;
};
inline size_t qHash(const SpriteKey &key, size_t seed = 0) { return qHashMulti(seed, key.text, key.inks, key.shape); }

/// Small drawings that recur in every frame: on screens each is drawn once and then copied, as outlines are slow; on paper they stay
/// outlines and text. Any thread.
class Sprites final {
public:
    /// `drawn` draws within a box of the size of `box` whose upper left corner is the origin.
    void draw(QPainter &painter, const SpriteKey &key, const QRectF &box, const std::function<void(QPainter &)> &drawn) const;

private:
    mutable QMutex m_mutex;
    mutable QHash<SpriteKey, QImage> m_images;
    mutable double m_sharpness = 1;
};

} // namespace apacheta

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/picture.h"
#include "exchange/deeds_over_time.h"
#include "library/rows.h"

#include <memory>

namespace apacheta {

/// What two did to each other over time, and the events in which both take part and from which no such claim comes: cooperation above the line,
/// conflict below, as high as they weigh. Planned ones are dashed, denied ones hollow. A mark a bar; what has one claim only leads to it.
class PairPicture final : public Picture {
public:
    /// Null where nothing weighs. Any thread.
    static std::shared_ptr<const PairPicture> of(const PairDetail &pair);

    QRectF bounds() const override;
    void paint(QPainter &painter, const QRectF &exposed, const PictureStyle &style) const override;
    const QList<PictureMark> &marks() const override { return m_marks; }
    int markAt(QPointF point, const PictureStyle &style) const override;
    QList<LegendEntry> legend(const QPalette &palette) const override;
    QString title() const override { return m_title; }
    Qt::Orientations zooms() const override { return Qt::Horizontal; }

    const DeedsOverTime &time() const { return m_time; }
    /// The relations and events of a mark, in order.
    QList<Target> claimsOf(int mark) const;
    /// "1880 to 1889", "1904", "undated" of a mark's column.
    QString yearsOf(int mark) const;

private:
    void add(const Deed &deed, const Target &claim, const QString &words);
    void makeMarks(const PairTarget &pair);
    double line() const;
    double unit() const;

    DeedsOverTime m_time;
    QList<Deed> m_deeds;
    QList<Target> m_claims;             ///< one a deed
    QStringList m_words;
    QList<PictureMark> m_marks;
    QString m_title;
};

} // namespace apacheta

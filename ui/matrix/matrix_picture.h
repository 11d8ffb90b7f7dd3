// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/picture.h"
#include "matrix/matrix_layout.h"

#include <memory>

namespace apacheta {

/// Actors against actors: a cell's colour says whether the one on its row stands to the one of its column in cooperation or conflict, its strength
/// and number how many claims there are; a grey corner marks standing ties. The heads of rows and columns stay in sight when zoomed and panned.
///
/// Marks: the cells row by row, then the heads of the rows, then those of the columns.
class MatrixPicture final : public Picture {
public:
    /// Null when there is nobody. The font is that of the page; any thread.
    static std::shared_ptr<const MatrixPicture> of(const Net &net, MatrixOrder order, const QFont &font, std::stop_token stop = {});

    QRectF bounds() const override { return m_bounds; }
    void paint(QPainter &painter, const QRectF &exposed, const PictureStyle &style) const override;
    const QList<PictureMark> &marks() const override { return m_marks; }
    int markAt(QPointF point, const PictureStyle &style) const override;
    QRectF markRect(int mark, const PictureStyle &style) const override;
    int neighbour(int mark, Qt::Key arrow) const override;
    QList<LegendEntry> legend(const QPalette &palette) const override;
    QString title() const override;

    const MatrixLayout &layout() const { return m_layout; }
    int leftOut() const { return m_leftOut; }
    QRectF cellRect(int row, int column) const;

private:
    /// Where the heads stand: at the matrix, or at the edge of what is in sight.
    struct Heads {
        double left = 0;                ///< scene; the names of rows end at left + width
        double top = 0;
        double width = 0;
        double height = 0;
        double pixels = 0;              ///< size of the letters on screen
    };
    Heads headsAt(const PictureStyle &style) const;
    void placeActors(const QFont &font);
    void makeMarks();
    QString tipOf(const MatrixCell &cell) const;

    void paintGround(QPainter &painter, const QRectF &exposed, const PictureStyle &style) const;
    void paintCells(QPainter &painter, const QRectF &exposed, const PictureStyle &style) const;
    void paintHeads(QPainter &painter, const PictureStyle &style) const;
    void paintHead(QPainter &painter, const NetActor &actor, Qt::Alignment side, double width, double letters, bool isLit,
                   const PictureStyle &style) const;
    void paintGroups(QPainter &painter, const PictureStyle &style) const;
    int focusRow(const PictureStyle &style) const;
    int focusColumn(const PictureStyle &style) const;
    QString groupName(const MatrixGroup &group) const;

    MatrixLayout m_layout;
    MatrixOrder m_order = MatrixOrder::ByCountry;
    QList<double> m_places;             ///< where each row and column begins
    QHash<std::pair<int, int>, int> m_cellAt;
    QList<PictureMark> m_marks;
    QRectF m_bounds;
    double m_side = 0;                  ///< of the whole square
    double m_headWidth = 0;             ///< scene units, as wide as the longest name at the size of a cell
    double m_groupWidth = 0;
    int m_leftOut = 0;
};

} // namespace apacheta

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/target.h"
#include "library/rows.h"

#include <QAbstractScrollArea>
#include <QList>
#include <memory>

namespace apacheta {

struct PdfPageImage;

/// A mention on a page: a rectangle for each line on which it stands, in points.
struct PdfPageMark {
    MentionRow mention;
    QList<QRectF> boxes;
};

/// One page of a PDF as it is printed, with the mentions and the cited passage marked on it.
class PdfPageView final : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit PdfPageView(QWidget *parent = nullptr);

    void setImage(std::shared_ptr<const PdfPageImage> image);
    void setMarks(const QList<PdfPageMark> &marks, const QList<QRectF> &framed);
    void setGlow(ActorId actor);
    /// 1: as wide as the view.
    void setZoom(double zoom);
    double zoom() const { return m_zoom; }
    /// How many pixels wide a sharp image is at this size.
    int wantedWidth() const;
    void showFramed();                  ///< scrolls to the framed passage, else to the top
    void scrollToTop();
    void scrollToEnd();

    QList<PdfPageMark> marks() const { return m_marks; }
    QList<QRectF> framed() const { return m_framed; }
    QRectF inView(const QRectF &box) const; ///< from points to the viewport's pixels

Q_SIGNALS:
    void markActivated(const apacheta::MentionRow &mention, apacheta::OpenMode mode);
    void stepWanted(int pages, bool toEnd); ///< on at the end of a page, back at its begin
    void zoomWanted(int steps);
    void widthChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QRectF pageRect() const;            ///< in the viewport
    double scale() const;               ///< the viewport's pixels a point
    void layOut();
    int markAt(QPointF point) const;    ///< -1 for none
    void paintMarks(QPainter &painter) const;
    void paintFramed(QPainter &painter) const;
    void setHovered(int mark);

    std::shared_ptr<const PdfPageImage> m_image;
    QList<PdfPageMark> m_marks;
    QList<QRectF> m_framed;
    ActorId m_glow;
    double m_zoom = 1;
    int m_hovered = -1;
    int m_pressed = -1;
};

} // namespace apacheta

// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/pdf_page_view.h"

#include "common/theme.h"
#include "library/plain_words.h"
#include "reader/pdf_page_images.h"

#include <QCoreApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>

namespace apacheta {

PdfPageView::PdfPageView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Window);
    viewport()->setAutoFillBackground(true);
    setAccessibleName(tr("Page of the PDF"));
}

void PdfPageView::setImage(std::shared_ptr<const PdfPageImage> image)
{
    m_image = std::move(image);
    m_hovered = m_pressed = -1;
    layOut();
    viewport()->update();
}

void PdfPageView::setMarks(const QList<PdfPageMark> &marks, const QList<QRectF> &framed)
{
    m_marks = marks;
    m_framed = framed;
    m_hovered = m_pressed = -1;
    viewport()->update();
}

void PdfPageView::setGlow(ActorId actor)
{
    if (actor == m_glow)
        return;
    m_glow = actor;
    viewport()->update();
}

void PdfPageView::setZoom(double zoom)
{
    if (zoom == m_zoom)
        return;
    const QScrollBar *bar = verticalScrollBar();
    const double middle = (bar->value() + viewport()->height() / 2.0) / std::max(1.0, pageRect().height());
    m_zoom = zoom;
    layOut();
    verticalScrollBar()->setValue(int(middle * pageRect().height() - viewport()->height() / 2.0));
    viewport()->update();
    Q_EMIT widthChanged();
}

int PdfPageView::wantedWidth() const { return int((viewport()->width() - gridUnit(this)) * m_zoom * devicePixelRatioF()); }

double PdfPageView::scale() const { return m_image ? (viewport()->width() - gridUnit(this)) * m_zoom / std::max(1.0, m_image->size.width()) : 1; }

QRectF PdfPageView::pageRect() const
{
    if (!m_image)
        return {};
    const double margin = gridUnit(this) / 2.0;
    const QSizeF size = m_image->size * scale();
    const double left = std::max(margin, (viewport()->width() - size.width()) / 2) - horizontalScrollBar()->value();
    return {QPointF(left, margin - verticalScrollBar()->value()), size};
}

QRectF PdfPageView::inView(const QRectF &box) const
{
    const double pixels = scale();
    return QRectF(box.topLeft() * pixels, box.size() * pixels).translated(pageRect().topLeft());
}

void PdfPageView::layOut()
{
    const QSizeF size = m_image ? m_image->size * scale() : QSizeF();
    const int unit = gridUnit(this);
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(unit * 2);
    verticalScrollBar()->setRange(0, std::max(0, int(size.height()) + unit - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, int(size.width()) + unit - viewport()->width()));
}

void PdfPageView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
    Q_EMIT widthChanged();
}

void PdfPageView::showFramed()
{
    if (m_framed.isEmpty()) {
        scrollToTop();
        return;
    }
    QRectF whole = m_framed.first();
    for (const QRectF &box : m_framed)
        whole = whole.united(box);
    const double middle = whole.center().y() * scale() + gridUnit(this) / 2.0;
    verticalScrollBar()->setValue(int(middle - viewport()->height() / 2.0));
    horizontalScrollBar()->setValue(int(whole.center().x() * scale() - viewport()->width() / 2.0));
}

void PdfPageView::scrollToTop() { verticalScrollBar()->setValue(0); }
void PdfPageView::scrollToEnd() { verticalScrollBar()->setValue(verticalScrollBar()->maximum()); }

// ---- drawing ----

void PdfPageView::paintEvent(QPaintEvent *)
{
    if (!m_image)
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QRectF page = pageRect();
    painter.drawImage(page, m_image->image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setCompositionMode(QPainter::CompositionMode_Multiply); // as a marker on paper: the print stays readable
    paintFramed(painter);
    paintMarks(painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    if (isDark(palette()))
        painter.fillRect(page, QColor(0, 0, 0, 40)); // paper in a dark room
    painter.setPen(QPen(palette().color(QPalette::Dark), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(page.adjusted(-0.5, -0.5, 0.5, 0.5));
}

void PdfPageView::paintFramed(QPainter &painter) const
{
    if (m_framed.isEmpty())
        return;
    QPainterPath outline;
    outline.setFillRule(Qt::WindingFill);
    for (const QRectF &box : m_framed)
        outline.addRect(inView(box).adjusted(-3, -1, 3, 1));
    const QColor accent = paperPalette().color(QPalette::Highlight);
    QColor wash = accent;
    wash.setAlphaF(0.14F);
    QColor line = accent;
    line.setAlphaF(0.6F);
    painter.setPen(QPen(line, 1));
    painter.setBrush(wash);
    painter.drawPath(outline.simplified());
    painter.setPen(Qt::NoPen);
    painter.setBrush(accent);
    // A bar beside each run of lines: a passage may go over into the next column.
    QRectF run;
    const auto drawBar = [&] { painter.drawRect(QRectF(run.left() - 8, run.top(), 3, run.height())); };
    for (const QRectF &box : m_framed) {
        const QRectF line_ = inView(box);
        if (!run.isNull() && line_.top() < run.top()) {
            drawBar();
            run = {};
        }
        run = run.isNull() ? line_ : run.united(line_);
    }
    drawBar();
}

void PdfPageView::paintMarks(QPainter &painter) const
{
    const QPalette paper = paperPalette();
    for (int index = 0; index < m_marks.size(); ++index) {
        const PdfPageMark &mark = m_marks[index];
        const QColor ink = kindInk(mark.mention.kind, paper);
        const bool glows = m_glow.isValid() && mark.mention.actor == m_glow;
        QColor tint = ink;
        tint.setAlphaF(glows ? 0.36F : index == m_hovered ? 0.28F : 0.16F);
        for (const QRectF &box : mark.boxes) {
            const QRectF place = inView(box).adjusted(-1, 0, 1, 0);
            painter.setPen(Qt::NoPen);
            painter.setBrush(tint);
            painter.drawRoundedRect(place, 2, 2);
            // Below the letters, not at the end of the box: that reaches into the next line.
            const double base = place.bottom() - 0.12 * place.height();
            painter.setPen(QPen(ink, (glows ? 2.0 : 1.0) * std::clamp(scale(), 0.5, 1.0)));
            painter.drawLine(QPointF(place.left(), base), QPointF(place.right(), base));
            if (glows) {
                painter.setBrush(Qt::NoBrush);
                painter.setPen(QPen(ink, 1));
                painter.drawRoundedRect(place, 2, 2);
            }
        }
    }
}

// ---- hands ----

int PdfPageView::markAt(QPointF point) const
{
    for (int index = int(m_marks.size()) - 1; index >= 0; --index)
        for (const QRectF &box : m_marks[index].boxes)
            if (inView(box).adjusted(-2, -2, 2, 2).contains(point))
                return index;
    return -1;
}

void PdfPageView::setHovered(int mark)
{
    if (mark == m_hovered)
        return;
    m_hovered = mark;
    viewport()->setCursor(mark >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->setToolTip(mark >= 0 ? QCoreApplication::translate("Pages", "%1 (%2)").arg(m_marks[mark].mention.actorName, kindName(m_marks[mark].mention.kind))
                                     : QString());
    viewport()->update();
}

void PdfPageView::mouseMoveEvent(QMouseEvent *event) { setHovered(markAt(event->position())); }
void PdfPageView::leaveEvent(QEvent *) { setHovered(-1); }

void PdfPageView::mousePressEvent(QMouseEvent *event)
{
    const bool isOurs = event->button() == Qt::LeftButton || event->button() == Qt::MiddleButton;
    m_pressed = isOurs ? markAt(event->position()) : -1;
    if (!isOurs)
        event->ignore();
}

void PdfPageView::mouseReleaseEvent(QMouseEvent *event)
{
    const int pressed = std::exchange(m_pressed, -1);
    if (pressed < 0 || markAt(event->position()) != pressed)
        return;
    const bool isNewTab = event->button() == Qt::MiddleButton || event->modifiers().testFlag(Qt::ControlModifier);
    Q_EMIT markActivated(m_marks[pressed].mention, isNewTab ? OpenMode::NewTab : OpenMode::Here);
}

void PdfPageView::wheelEvent(QWheelEvent *event)
{
    const int turned = event->angleDelta().y();
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        if (turned != 0)
            Q_EMIT zoomWanted(turned > 0 ? 1 : -1);
        return;
    }
    const QScrollBar *bar = verticalScrollBar();
    if (turned < 0 && bar->value() == bar->maximum())
        Q_EMIT stepWanted(1, false);
    else if (turned > 0 && bar->value() == bar->minimum())
        Q_EMIT stepWanted(-1, true);
    else
        QAbstractScrollArea::wheelEvent(event);
}

void PdfPageView::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    const bool isAtEnd = bar->value() == bar->maximum();
    const bool isAtBegin = bar->value() == bar->minimum();
    switch (event->key()) {
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        if (isAtEnd)
            Q_EMIT stepWanted(1, false);
        else
            bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
        break;
    case Qt::Key_PageUp:
        if (isAtBegin)
            Q_EMIT stepWanted(-1, true);
        else
            bar->triggerAction(QAbstractSlider::SliderPageStepSub);
        break;
    case Qt::Key_Home: scrollToTop(); break;
    case Qt::Key_End: scrollToEnd(); break;
    case Qt::Key_Down: bar->triggerAction(QAbstractSlider::SliderSingleStepAdd); break;
    case Qt::Key_Up: bar->triggerAction(QAbstractSlider::SliderSingleStepSub); break;
    default: QAbstractScrollArea::keyPressEvent(event); return;
    }
    event->accept();
}

} // namespace apacheta

// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/link_row.h"

#include "common/theme.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOption>
#include <QToolTip>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

constexpr int iconSide = 16;
constexpr int balanceWidth = 22;
constexpr int balanceHeight = 6;

} // namespace

LinkRow::LinkRow(RowWords words, QWidget *parent) : QAbstractButton(parent), m_words(std::move(words))
{
    setText(QString(m_words.text).replace(u'&', u"&&"_s));
    QStringList spoken = {m_words.text};
    for (const QString &part : {m_words.detail, m_words.trailing}) {
        if (!part.isEmpty())
            spoken.append(part);
    }
    setAccessibleName(spoken.join(u", "_s));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, [this] {
        const bool inTab = QGuiApplication::keyboardModifiers().testFlag(Qt::ControlModifier);
        Q_EMIT targetRequested(m_words.target, inTab ? OpenMode::NewTab : OpenMode::Here);
    });
}

QSize LinkRow::sizeHint() const
{
    const int line = fontMetrics().height();
    return {line * 12, line * (m_words.detail.isEmpty() ? 1 : 2) + line / 2};
}

QSize LinkRow::minimumSizeHint() const { return {fontMetrics().height() * 6, sizeHint().height()}; }

void LinkRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int line = fontMetrics().height();
    const int pad = line / 4;
    if (underMouse() || isDown()) {
        QColor wash = palette().color(QPalette::Highlight);
        wash.setAlphaF(isDown() ? 0.22F : 0.12F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(wash);
        painter.drawRoundedRect(rect(), 3, 3);
    }
    QRect inside = rect().adjusted(pad, pad, -pad, -pad);
    if (!m_words.icon.isNull()) {
        m_words.icon.paint(&painter, QRect(inside.left(), inside.top() + (line - iconSide) / 2, iconSide, iconSide));
        inside.setLeft(inside.left() + iconSide + line / 2);
    }
    QRect first(inside.left(), inside.top(), inside.width(), line);
    if (!m_words.trailing.isEmpty()) {
        painter.setPen(quietText(palette()));
        painter.drawText(first, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, m_words.trailing);
        const int wide = std::max(fontMetrics().horizontalAdvance(m_words.trailing), fontMetrics().horizontalAdvance(u"0000"_s));
        first.setRight(first.right() - wide - line / 2);
    }
    if (m_words.balance) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(balanceInk(*m_words.balance, palette()));
        painter.drawRoundedRect(QRectF(first.right() - balanceWidth, first.center().y() - balanceHeight / 2, balanceWidth, balanceHeight), 2, 2);
        first.setRight(first.right() - balanceWidth - line / 2);
    }
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(first, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, fontMetrics().elidedText(m_words.text, Qt::ElideMiddle, first.width()));
    if (!m_words.detail.isEmpty()) {
        painter.setPen(quietText(palette()));
        painter.drawText(QRect(inside.left(), inside.top() + line, inside.width(), line), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         fontMetrics().elidedText(m_words.detail, Qt::ElideRight, inside.width()));
    }
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

void LinkRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void LinkRow::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::MiddleButton && rect().contains(event->pos()))
        Q_EMIT targetRequested(m_words.target, OpenMode::NewTab);
    else
        QAbstractButton::mouseReleaseEvent(event);
}

/// What is cut shows whole on hover.
bool LinkRow::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), m_words.detail.isEmpty() ? m_words.text : m_words.text + u'\n' + m_words.detail, this);
        return true;
    }
    return QAbstractButton::event(event);
}

} // namespace apacheta

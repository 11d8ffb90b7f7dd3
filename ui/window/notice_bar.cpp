// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/notice_bar.h"

#include "common/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

constexpr int iconSize = 16;

} // namespace

NoticeBar::NoticeBar(QWidget *parent)
    : QWidget(parent), m_icon(new QLabel(this)), m_text(new QLabel(this)), m_steps(new QHBoxLayout), m_close(new QToolButton(this))
{
    const int unit = gridUnit(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(unit / 2, unit / 4, unit / 4, unit / 4);
    row->setSpacing(unit / 2);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setIcon(icon(u"close"_s, palette()));
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Close this notice"));
    m_close->setToolTip(m_close->accessibleName());
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addLayout(m_steps);
    row->addWidget(m_close);
    hide();
}

void NoticeBar::say(Tone tone, const QString &text, const QList<Step> &steps)
{
    m_tone = tone;
    showIcon();
    m_text->setText(text);
    setAccessibleName(text);
    while (QLayoutItem *item = m_steps->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Step &step : steps) {
        auto *button = new QPushButton(step.text, this);
        connect(button, &QPushButton::clicked, this, [this, take = step.take] {
            hide();
            take();
        });
        m_steps->addWidget(button);
    }
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void NoticeBar::showIcon()
{
    const QIcon sign = icon(m_tone == Trouble ? u"warning"_s : u"info"_s, palette());
    m_icon->setPixmap(sign.pixmap(QSize(iconSize, iconSize), devicePixelRatioF()));
}

void NoticeBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcon();
}

QString NoticeBar::text() const { return m_text->text(); }

void NoticeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ActorKind hue = m_tone == Trouble ? ActorKind::People : ActorKind::State; // the table's orange and blue
    painter.fillRect(rect(), kindTint(hue, palette()));
}

} // namespace apacheta

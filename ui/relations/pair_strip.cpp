// SPDX-License-Identifier: GPL-3.0-or-later
#include "relations/pair_strip.h"

#include "canvas/legend.h"
#include "canvas/picture_view.h"

#include <QEvent>
#include <QVBoxLayout>
#include <cmath>

namespace apacheta {

PairStrip::PairStrip(QWidget *parent) : QWidget(parent), m_view(new PictureView(this)), m_legend(new LegendStrip(this))
{
    setFocusProxy(m_view);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_view, 1);
    column->addWidget(m_legend);
    m_view->installEventFilter(this);
    connect(m_view, &PictureView::targetRequested, this, [this] { Q_EMIT barChosen(m_view->current()); });
}

void PairStrip::setPicture(std::shared_ptr<const PairPicture> picture)
{
    m_picture = std::move(picture);
    m_view->setPicture(m_picture, false);
    m_legend->setEntries(m_picture ? m_picture->legend(palette()) : QList<LegendEntry>());
    setAccessibleName(m_picture ? m_picture->title() : QString());
    updateGeometry();
}

QSize PairStrip::sizeHint() const
{
    const int picture = m_picture ? int(std::ceil(m_picture->bounds().height())) : 0;
    return {400, picture + m_legend->heightForWidth(std::max(240, width()))};
}

bool PairStrip::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void PairStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_picture)
        m_legend->setEntries(m_picture->legend(palette()));
}

} // namespace apacheta

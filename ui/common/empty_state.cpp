// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/empty_state.h"

#include "common/theme.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace apacheta {
namespace {

constexpr int iconSize = 32;

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent), m_icon(new QLabel(this)), m_title(new QLabel(this)), m_text(new QLabel(this)), m_step(new QPushButton(this))
{
    const int unit = gridUnit(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(unit * 3 / 2, unit * 2, unit * 3 / 2, unit * 2);
    column->setSpacing(unit / 2);
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    for (QLabel *label : {m_title, m_text}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
    }
    column->addSpacing(unit / 2);
    column->addWidget(m_step, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_step, &QPushButton::clicked, this, &EmptyState::stepTaken);
    applyFonts();
}

void EmptyState::setWords(const QString &iconName, const QString &title, const QString &text, const QString &step)
{
    m_icon->setPixmap(icon(iconName, palette(), quietText(palette())).pixmap(QSize(iconSize, iconSize), devicePixelRatioF()));
    m_icon->setProperty("iconName", iconName);
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_step->setText(step);
    m_step->setVisible(!step.isEmpty());
}

QString EmptyState::titleText() const { return m_title->text(); }
QString EmptyState::detailText() const { return m_text->text(); }

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyFonts();
}

void EmptyState::applyFonts()
{
    m_title->setFont(partFont(font()));
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, quietText(palette()));
    m_text->setPalette(quiet);
    const QString iconName = m_icon->property("iconName").toString();
    if (!iconName.isEmpty())
        m_icon->setPixmap(icon(iconName, palette(), quietText(palette())).pixmap(QSize(iconSize, iconSize), devicePixelRatioF()));
}

} // namespace apacheta

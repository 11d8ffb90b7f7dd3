// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/selection_bar.h"

#include "reader/bar_button.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace apacheta {

using namespace Qt::StringLiterals;

SelectionBar::SelectionBar(QWidget *parent)
    : QFrame(parent), m_quotation(barButton(u"copy-quote"_s, tr("Copy with citation"), tr("Copy the quotation with its citation (Ctrl+Shift+C)"), this, true))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Button);
    setCursor(Qt::ArrowCursor);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(3, 3, 3, 3);
    layout->setSpacing(2);
    auto *copy = barButton(u"copy"_s, tr("Copy"), tr("Copy the words as they stand (Ctrl+C)"), this, true);
    //: Searches the whole library for the selected words
    auto *search = barButton(u"search"_s, tr("Search"), tr("Search the library for these words"), this, true);
    for (QToolButton *button : {m_quotation, copy, search}) {
        button->setFocusPolicy(Qt::NoFocus); // the words keep it; the keyboard has the menu and the shortcuts
        layout->addWidget(button);
    }
    connect(m_quotation, &QToolButton::clicked, this, &SelectionBar::copyQuotationWanted);
    connect(copy, &QToolButton::clicked, this, &SelectionBar::copyWanted);
    connect(search, &QToolButton::clicked, this, &SelectionBar::searchWanted);
    hide();
}

void SelectionBar::setCanCite(bool can)
{
    m_quotation->setVisible(can);
}

void SelectionBar::showBeside(const QRect &selection)
{
    adjustSize();
    const QRect room = parentWidget()->rect();
    int y = selection.top() - height() - 6;
    if (y < 4)
        y = selection.bottom() + 6;
    y = std::clamp(y, 4, std::max(4, room.height() - height() - 4));
    const int x = std::clamp(selection.left(), 4, std::max(4, room.width() - width() - 4));
    move(x, y);
    show();
    raise();
}

} // namespace apacheta

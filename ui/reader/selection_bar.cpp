// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/selection_bar.h"

#include "reader/bar_button.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace apacheta {

using namespace Qt::StringLiterals;

SelectionBar::SelectionBar(QWidget *parent)
    : QFrame(parent), m_quotation(barButton(u"copy-quote"_s, tr("Copy with citation"), tr("Copy the quotation with its citation (Ctrl+Shift+C)"), this, true))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Button);
    setCursor(Qt::ArrowCursor);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3, 3, 3, 3);
    layout->setSpacing(2);
    auto *copy = barButton(u"copy"_s, tr("Copy"), tr("Copy the words as they stand (Ctrl+C)"), this, true);
    //: Searches the whole library for the selected words
    auto *search = barButton(u"search"_s, tr("Search"), tr("Search the library for these words"), this, true);
    //: Keeps the selected words in the notebook
    auto *keep = barButton(u"notebook"_s, tr("Notebook"), tr("Add these words to the notebook (Ctrl+Shift+N)"), this, true);
    //: The selected words name an actor
    auto *mention = barButton(u"add"_s, tr("Mention"), tr("New mention: whom these words name … (Ctrl+M)"), this, true);
    //: The selected words tell an event
    auto *event = barButton(u"add"_s, tr("Event"), tr("New event that these words tell … (Ctrl+E)"), this, true);
    //: The selected words state a relation
    auto *relation = barButton(u"add"_s, tr("Relation"), tr("New relation that these words state … (Ctrl+R)"), this, true);
    m_evidence = barButton(u"quote"_s, tr("Is evidence"), {}, this, true);
    m_evidence->hide();
    const QList<QList<QToolButton *>> rows = {{m_quotation, copy, search, keep}, {mention, event, relation, m_evidence}};
    for (const QList<QToolButton *> &buttons : rows) {
        auto *row = new QHBoxLayout;
        row->setSpacing(2);
        for (QToolButton *button : buttons) {
            button->setFocusPolicy(Qt::NoFocus); // the words keep it; the keyboard has the menu and the shortcuts
            row->addWidget(button);
        }
        row->addStretch(1);
        layout->addLayout(row);
    }
    connect(mention, &QToolButton::clicked, this, &SelectionBar::mentionWanted);
    connect(event, &QToolButton::clicked, this, &SelectionBar::eventWanted);
    connect(relation, &QToolButton::clicked, this, &SelectionBar::relationWanted);
    connect(m_evidence, &QToolButton::clicked, this, &SelectionBar::evidenceWanted);
    connect(m_quotation, &QToolButton::clicked, this, &SelectionBar::copyQuotationWanted);
    connect(keep, &QToolButton::clicked, this, &SelectionBar::keepWanted);
    connect(copy, &QToolButton::clicked, this, &SelectionBar::copyWanted);
    connect(search, &QToolButton::clicked, this, &SelectionBar::searchWanted);
    hide();
}

void SelectionBar::setCanCite(bool can)
{
    m_quotation->setVisible(can);
}

void SelectionBar::setClaim(const QString &name)
{
    m_evidence->setVisible(!name.isEmpty());
    m_evidence->setToolTip(tr("Add these words as evidence of “%1” (Ctrl+I)").arg(name));
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

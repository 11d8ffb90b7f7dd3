// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/scope_chips.h"

#include "common/theme.h"
#include "session/scope.h"
#include "views/scope_words.h"

#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace apacheta {

ScopeChips::ScopeChips(Scope &scope, QWidget *parent) : QWidget(parent), m_scope(scope), m_row(new QHBoxLayout(this))
{
    const int unit = gridUnit(this);
    m_row->setContentsMargins(unit / 2, 0, unit / 2, unit / 4);
    m_row->setSpacing(unit / 4);
    connect(&scope, &Scope::filterChanged, this, &ScopeChips::show);
    show();
}

void ScopeChips::show()
{
    while (QLayoutItem *item = m_row->takeAt(0)) {
        if (QWidget *chip = item->widget())
            chip->deleteLater();
        delete item;
    }
    const QList<ScopeChip> chips = chipsOf(m_scope.filter());
    setVisible(!chips.isEmpty());
    for (const ScopeChip &chip : chips) {
        auto *button = new QToolButton(this);
        button->setText(chip.words);
        button->setIcon(icon(u"close"_s, palette()));
        button->setIconSize(QSize(10, 10));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setLayoutDirection(Qt::RightToLeft);
        button->setToolTip(tr("No longer narrow to: %1").arg(chip.words));
        button->setAccessibleName(button->toolTip());
        connect(button, &QToolButton::clicked, this, [this, without = chip.without] { m_scope.setFilter(without); });
        m_row->addWidget(button);
    }
    m_row->addStretch(1);
}

} // namespace apacheta

// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/bar_button.h"

#include "common/theme.h"

namespace apacheta {

QToolButton *barButton(const QString &iconName, const QString &name, const QString &tip, QWidget *parent, bool showsName)
{
    auto *button = new QToolButton(parent);
    const int size = std::max(16, gridUnit(parent));
    button->setIcon(icon(iconName, parent->palette()));
    button->setIconSize({size, size});
    button->setAutoRaise(true);
    button->setAccessibleName(name);
    button->setToolTip(tip);
    if (showsName) {
        button->setText(name);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
    return button;
}

} // namespace apacheta

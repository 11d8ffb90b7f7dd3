// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace apacheta {

/// A quiet button of the bars around the text: an icon as tall as the words beside it, a name for screen readers, a tip. With `text` shown beside it.
QToolButton *barButton(const QString &iconName, const QString &name, const QString &tip, QWidget *parent, bool showsName = false);

} // namespace apacheta

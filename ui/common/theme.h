// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vocabulary.h"

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QPalette>

class QApplication;

namespace apacheta {

enum class ColourScheme { Desktop, Light, Dark };

/// Fusion with our own palette roles; Desktop follows the desktop's light or dark.
void applyTheme(QApplication &application, ColourScheme scheme);
bool isDark(const QPalette &palette);
/// Ours, light: for what is printed or exported.
QPalette paperPalette();

/// The one table of colours (docs/architecture.md, "Look"): text and marks of a kind, and the tint behind a mention.
QColor kindInk(ActorKind kind, const QPalette &palette);
QColor kindTint(ActorKind kind, const QPalette &palette);
/// Cooperation (blue) to conflict (orange), standing ties grey.
QColor categoryInk(Category category, const QPalette &palette);
/// On the same scale, from -1 (all conflict) over 0 (as much of both, or neither: grey) to 1 (all cooperation).
QColor balanceInk(double balance, const QPalette &palette);
QColor quietText(const QPalette &palette);

/// An icon of resources/icons by its name, drawn in the palette's text colour (or `ink`), sharp on any screen.
QIcon icon(const QString &name, const QPalette &palette, const QColor &ink = {});
QIcon kindIcon(ActorKind kind, const QPalette &palette);

/// The three sizes of type: body, part (x 1.25 semibold), title (x 1.6).
QFont partFont(const QFont &body);
QFont titleFont(const QFont &body);
/// Whole, half and quarter of the font's height: the one grid.
int gridUnit(const QWidget *widget);

} // namespace apacheta

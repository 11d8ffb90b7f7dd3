// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace apacheta {

/// The words on which a new claim rests, as a quotation, cut in the middle when they are many.
QLabel *evidenceLabel(const QString &words, QWidget *parent);

} // namespace apacheta

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace apacheta::test {

/// A text with a character outside the BMP before everything, so that offsets that count UTF-16 units are seen to be wrong.
QString firstText();
QString secondText();

/// A small library of these two, made by the writer of real libraries: an agreement between Chile and Bolivia, and two figures that differ.
bool writeSmallLibrary(const QString &path);

} // namespace apacheta::test

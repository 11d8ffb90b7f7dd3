// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/annotation.h"

#include <optional>

namespace apacheta {

/// The day of writing as the first lines of a text give it: a date alone on its line ("March 12, 2010", "Publicado el 12 de marzo de 2010"),
/// or behind a place at the beginning of a sentence ("La Paz, 12 de marzo de 2010 (ABI).-", "LIMA, March 12 (Reuters) -").
///
/// Nothing where the document's own date is a day already, the first lines have none, or one that lies outside the document's own date; a
/// date without a year counts only where that date gives it. Pure; any thread.
std::optional<EdtfDate> datelineOf(const Annotation &annotation);

} // namespace apacheta

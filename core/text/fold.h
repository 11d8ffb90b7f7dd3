// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace apacheta {

/// A name or word as it is compared: lower case, without accents (NFKD, marks dropped: "ﬁrma" -> "firma"), every apostrophe
/// (' ’ ʼ ‘ ` ´) as ', every hyphen and dash as -, soft hyphens and U+200B..200D gone, white space runs as one space, trimmed.
///
///     "Tarapacá" -> "tarapaca"    "Jachʼa" -> "jach'a"    "Arica–Parinacota" -> "arica-parinacota"
QString folded(QStringView text);

/// folded() with hyphens and apostrophes taken as nothing special: hyphens become spaces, apostrophes vanish.
/// What names are looked up by.
///
///     "Arica-Parinacota" -> "arica parinacota"    "O'Higgins" -> "ohiggins"
QString nameKey(QStringView text);

/// nameKey() with hyphens for spaces and only letters, digits and hyphens: part of a stable key.
///
///     "Francisco Humire Alejandro" -> "francisco-humire-alejandro"
QString slug(QStringView text);

} // namespace apacheta

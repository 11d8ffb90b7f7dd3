// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/disagreements.h"
#include "model/result.h"

#include <stop_token>

namespace apacheta {

class Connection;
class Reader;

/// Two who held an office that only one holds, of the same body, at one time, in different documents: by the years beside the name ("President X
/// (1989-1993)"), else by documents of the same days that give each the office. Former, elected and acting holders are none, nor are two whose
/// names may be one person's.
Result<QList<Disagreement>> disagreeingHolders(const Reader &reader, const Connection &connection, std::stop_token stop);

/// An office beside a name, and for which years.
struct HeldOffice {
    QString office;                     ///< "president", "foreign minister"
    std::optional<int> from;            ///< years
    std::optional<int> until;
    bool operator==(const HeldOffice &) const = default;
};

/// The office of one at a time that a sentence gives to a name in it; nothing where it gives none, or none that is held.
///
///     "President Juana Quispe (1989-1993) signed it.", "Juana Quispe"     -> president, 1989 to 1993
///     "La alcaldesa de Putre, Juana Quispe, habló."                       -> mayor
///     "The former president Juana Quispe spoke."                          -> nothing
std::optional<HeldOffice> heldOffice(const QString &sentence, const QString &name);

} // namespace apacheta

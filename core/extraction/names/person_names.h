// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/annotation.h"
#include "extraction/known_names.h"

#include <QHash>

#include <optional>
#include <set>

namespace apacheta {

/// The persons whom a document names in full, by the shorter forms that it uses for them afterwards.
class PersonNames final {
public:
    /// `family` may be empty: then all but the first word counts as family name (all of a name of one word).
    void add(int actor, const QString &name, const QString &family);

    /// The person of that family name, of both surnames or of the first ("paz", "paz pereira", "van klaveren"), given by
    /// nameKey(). Of several, the one added first; nothing for none.
    std::optional<int> bySurname(const QString &name) const;
    QList<int> allBySurname(const QString &name) const; ///< all of them, in the order added
    /// The only person of that given name; nothing for none or several.
    std::optional<int> byGivenName(const QString &name) const;

    /// Of known persons with one surname: the position in `keys` of the one whose office and country fit the document's date and
    /// states best; nothing where none fits.
    std::optional<int> likeliest(const QStringList &keys, const Annotation &annotation, const KnownNames &known) const;

private:
    QHash<QString, QList<int>> m_surnames;
    QHash<QString, std::set<int>> m_givenNames;
};

} // namespace apacheta

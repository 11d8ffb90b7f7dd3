// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QString>

namespace apacheta {

/// What figures count or measure, in both languages: resources/figures/measures.tsv, whose head says what its kinds are. Words are
/// lemmas as folded(). Read once; any thread.
struct Measures {
    QHash<QString, QString> counts;     ///< word -> measure
    QHash<QString, QString> quantities;
    QHash<QString, QString> units;      ///< word -> dimension: "length", "area", "height"
    QSet<QString> holders;
    QSet<QString> amounts;
    QSet<QString> beyond;
    QSet<QString> plain;
    QSet<QString> sums;

    static const Measures &standard();
};

/// Whether a quantity can be told in a unit of this dimension: a border in kilometres, no population.
bool measures(const QString &dimension, const QString &quantity);

} // namespace apacheta

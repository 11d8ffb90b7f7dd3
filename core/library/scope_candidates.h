// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/reader_private.h"

// What the window's filter leaves of each list, by the same claims that the pictures are drawn from. Nothing: it leaves all.
namespace apacheta {

Result<Candidates> documentsUnder(const Connection &connection, const ViewFilter &scope);
Result<Candidates> actorsUnder(const Connection &connection, const ViewFilter &scope);
Result<Candidates> eventsUnder(const Connection &connection, const ViewFilter &scope);
Result<Candidates> relationsUnder(const Connection &connection, const ViewFilter &scope);

/// Narrows candidates to what a scope leaves.
Outcome narrowTo(Candidates &candidates, Result<Candidates> under);

/// The values that are in both of two choices in which an empty one stands for all; nothing when they have none in common.
template <class Value> std::optional<QList<Value>> common(const QList<Value> &one, const QList<Value> &other)
{
    if (one.isEmpty() || other.isEmpty())
        return one.isEmpty() ? other : one;
    QList<Value> both;
    std::ranges::copy_if(one, std::back_inserter(both), [&](const Value &value) { return other.contains(value); });
    return both.isEmpty() ? std::nullopt : std::optional(both);
}

} // namespace apacheta

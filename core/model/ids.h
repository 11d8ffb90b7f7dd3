// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QtGlobal>
#include <compare>

namespace apacheta {

/// The key of a row in the library file. No conversion to a number or to another table's key; 0 is "none".
template <class Row> struct Id {
    qint64 value = 0;
    bool isValid() const { return value > 0; }
    auto operator<=>(const Id &) const = default;
};
template <class Row> size_t qHash(Id<Row> id, size_t seed = 0) { return ::qHash(id.value, seed); }

using DocumentId = Id<struct DocumentTag>;
using PassageId = Id<struct PassageTag>;
using MentionId = Id<struct MentionTag>;
using ActorId = Id<struct ActorTag>;
using EventId = Id<struct EventTag>;
using RelationId = Id<struct RelationTag>;

} // namespace apacheta

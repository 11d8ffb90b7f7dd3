// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/language_models.h"

#include <array>
#include <vector>

namespace apacheta {

/// What the entity model tells apart. Demonyms, peoples and religions are learnt on their own and given out as Other.
enum class EntityType : quint8 { Person, Place, Organization, Other, Demonym };

/// The labels of the entity model: outside (0), or a type with the place in the name: first, inner, last or only token.
namespace entity_label {

inline constexpr int types = 5;
inline constexpr int count = 1 + 4 * types;
inline constexpr int outside = 0;
enum Place { First, Inner, Last, Only };

constexpr int of(EntityType type, Place place) { return 1 + 4 * int(type) + int(place); }
constexpr EntityType typeOf(int label) { return EntityType((label - 1) / 4); }
constexpr Place placeOf(int label) { return Place((label - 1) % 4); }
/// The name goes on after a token of that label.
constexpr bool goesOn(int label) { return label != outside && placeOf(label) <= Inner; }
constexpr bool begins(int label) { return label == outside || placeOf(label) == First || placeOf(label) == Only; }
constexpr bool mayFollow(int label, int before)
{
    return goesOn(before) ? !begins(label) && typeOf(label) == typeOf(before) : begins(label);
}

constexpr EntityKind kindOf(EntityType type)
{
    return type == EntityType::Person ? EntityKind::Person : type == EntityType::Place ? EntityKind::Place
         : type == EntityType::Organization ? EntityKind::Organization : EntityKind::Other;
}

} // namespace entity_label

/// A name by its tokens, `past` exclusive.
struct TypedName {
    int first = 0;
    int past = 0;
    EntityType type = EntityType::Other;
    auto operator<=>(const TypedName &) const = default;
};

/// The labels that write down these names (which do not overlap) over `tokens` tokens, and back. Labels must be in a lawful order.
std::vector<int> labelsOf(const std::vector<TypedName> &names, int tokens);
std::vector<TypedName> namesOf(const std::vector<int> &labels);

} // namespace apacheta

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <compare>

namespace apacheta {

/// A stretch of a document's text in Unicode code points: `begin` inclusive, `end` exclusive.
struct Span {
    qsizetype begin = 0;
    qsizetype end = 0;
    qsizetype length() const { return end - begin; }
    bool isEmpty() const { return end <= begin; }
    bool contains(Span other) const { return begin <= other.begin && other.end <= end; }
    bool overlaps(Span other) const { return begin < other.end && other.begin < end; }
    auto operator<=>(const Span &) const = default;
};

} // namespace apacheta

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/target.h"
#include "library/rows.h"

namespace apacheta {

/// A part of a passage around what was found in it, in one line. `matches` are in UTF-16 units of `text`, ready for drawing.
struct Snippet {
    QString text;
    QList<Span> matches;
    bool operator==(const Snippet &) const = default;
};

/// At most `length` characters, cut at words, with "…" where something is left out. Line breaks become spaces. Pure; any thread.
Snippet snippetOf(const SearchHit &hit, qsizetype length);

/// Where a hit leads: its first match in the document, else its passage.
PassageTarget passageTarget(const SearchHit &hit);

} // namespace apacheta

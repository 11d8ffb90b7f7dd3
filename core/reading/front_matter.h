// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document.h"
#include "reading/lines.h"

#include <QStringList>
#include <optional>
#include <vector>

namespace apacheta {

/// A key of the front matter and what it holds. A map in a list ("- name: ...") counts as one value: its name.
struct FrontMatterEntry {
    QString key; ///< lower case
    QStringList values;
    size_t firstLine = 0; ///< lines of a block scalar ("key: >-"), without the key's own
    size_t pastLine = 0;  ///< equal to firstLine where the value is no block scalar
};

struct FrontMatter {
    size_t pastLine = 0; ///< the line after the closing mark
    std::vector<FrontMatterEntry> entries;
};

/// The YAML (or simple TOML) front matter with which a text begins: from a first line "---" ("+++") to the next such line. Nothing
/// where there is none. Tolerant: what it does not understand it passes over.
std::optional<FrontMatter> frontMatterOf(QStringView units, const std::vector<Line> &lines);

/// What the front matter says of the document.
DocumentMetadata metadataOf(const FrontMatter &frontMatter);

} // namespace apacheta

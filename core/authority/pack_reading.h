// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "authority/name_index.h"
#include "extraction/known_names.h"
#include "model/result.h"

#include <QHash>

#include <memory>
#include <unordered_map>

namespace apacheta {

/// What the pack says of a name that several actors bear, or that is also a common word.
struct AmbiguousName {
    QStringList keys;
    QString type;                       ///< "homonym", "surname", "generic", "metonymy", "case-sensitive", "common word"
    QString prefer;                     ///< empty: none without context
};

/// A known actor with what only the pages of the window need.
struct PackActor {
    KnownActor known;
    QString note;
};

/// Everything read from the folder of the knowledge pack.
struct PackContents {
    std::unordered_map<QString, PackActor> actors;
    std::unordered_map<QString, KnownEvent> events;
    NameIndex names;
    NameIndex eventNames;
    QHash<QString, AmbiguousName> ambiguous;  ///< by NameIndex::keyOf()
    QHash<QString, WordTraits> words;
    QString version;                    ///< checksum of the files
};

/// Reads places, organizations, persons, instruments, peoples and ambiguous names (which must be there), events and words
/// (which may be missing). Errors: NotFound or Damaged, naming file and line.
Result<std::unique_ptr<PackContents>> readPack(const QString &folder);

} // namespace apacheta

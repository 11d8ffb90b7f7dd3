// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/known_names.h"

#include <QString>
#include <QStringList>

namespace apacheta {

/// The noun for a kind of actor in one word for both languages: "alianza", "alliance" -> "alliance"; empty for other words. Takes words as
/// folded() gives them, in the singular.
QString kindNoun(const QString &word);

/// All that an actor may be called by such nouns, from its kind, its names and the pack's subtype: "country", "alliance".
QStringList kindNounsOf(const FoundActor &actor, const KnownActor *known);

} // namespace apacheta

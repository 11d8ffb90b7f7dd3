// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/syntax/syntax.h"

#include <QStringView>
#include <optional>

namespace apacheta {

inline constexpr int partOfSpeechCount = int(PartOfSpeech::X) + 1;
inline constexpr int dependencyCount = int(Dependency::Dep) + 1;

/// "PROPN" and the like; nothing for other words.
std::optional<PartOfSpeech> partOfSpeechOf(QStringView name);
QString nameOf(PartOfSpeech pos);

/// "nsubj:pass" and the like. Subtypes that we do not tell apart give the plain relation ("obl:tmod" -> Obl), unknown ones Dep.
Dependency dependencyOf(QStringView name);
QString nameOf(Dependency relation);

/// From a treebank's features: "Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin". "_" and what we do not keep give None.
Morphology morphologyOf(QStringView features);
/// The same back, features in the order of the alphabet; "_" for none.
QString nameOf(const Morphology &morphology);

} // namespace apacheta

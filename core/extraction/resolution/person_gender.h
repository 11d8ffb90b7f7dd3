// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/annotation.h"
#include "extraction/syntax/syntax.h"

#include <QString>

#include <vector>

namespace apacheta {

/// Of a given name ("rodrigo", "carmen"; as folded() gives it), English or Spanish; None where it does not tell.
Gender genderOfGivenName(const QString &word);

/// Of a title, an office or a word of kinship before or in place of a name: "mr", "alcaldesa", "ministro", "mother".
Gender genderOfTitle(const QString &word);

/// By actor of the document: what given names and the titles before mentions say. None for all but persons, and where they contradict
/// each other.
std::vector<Gender> gendersOf(const Annotation &annotation);

} // namespace apacheta

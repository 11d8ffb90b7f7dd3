// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>

namespace apacheta::bench {

/// The shipped models' own figures on test sets of shared/training, from plain text on, with the program's own tokens: parts of speech, lemmas, heads (UAS),
/// heads with relations (LAS, without punctuation) on ud/*-test, names on ner/*.test (exact stretch and kind). A gold word that the tokens cut otherwise
/// counts as wrong; the share that they cut alike is printed too. Returns the program's exit code.
int measureModels(const QDir &training);

} // namespace apacheta::bench

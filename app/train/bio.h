// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"

#include <QString>
#include <vector>

namespace apacheta::train {

/// A word and its tag: "B-PER", "I-PER", "O".
struct BioWord {
    QString form;
    QString tag;
};
using BioSentence = std::vector<BioWord>;

/// Reads lines of word TAB tag, sentences parted by empty lines. Damaged names the line.
Result<std::vector<BioSentence>> readBio(const QByteArray &bytes);
/// The same from a file (or its .xz).
Result<std::vector<BioSentence>> readBioFile(const QString &path);

} // namespace apacheta::train

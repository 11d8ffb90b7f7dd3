// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/syntax/syntax.h"
#include "model/result.h"

#include <QString>
#include <optional>
#include <vector>

namespace apacheta::train {

/// A word of a treebank, as it stands there.
struct TreebankWord {
    QString form;
    QString lemma;                      ///< "_" where there is none
    std::optional<PartOfSpeech> pos;    ///< nothing where the treebank has "_"
    QString xpos;
    QString features;
    int head = -1;                      ///< place of the head in the sentence; -1 for the root and where there is no tree
    QString relation;                   ///< "_" where there is no tree
    QString misc;
    bool spaceAfter = true;
};

/// A surface word that the treebank splits ("del" -> de el), `past` exclusive.
struct TreebankRange {
    int first = 0;
    int past = 0;
    QString form;
    bool spaceAfter = true;
};

struct TreebankSentence {
    QString id;
    QString document;
    std::vector<TreebankWord> words;
    std::vector<TreebankRange> ranges;
    bool hasTree() const;
};

/// Reads CoNLL-U. Empty nodes ("8.1") and enhanced dependencies are left out. Damaged names the line.
Result<std::vector<TreebankSentence>> readConllu(const QByteArray &bytes);
/// The same from a file (or its .xz).
Result<std::vector<TreebankSentence>> readTreebank(const QString &path);

} // namespace apacheta::train

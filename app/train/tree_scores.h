// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "treebank.h"

#include <QString>
#include <vector>

namespace apacheta::train {

/// Words of a treebank, punctuation aside, and how many of them a parser hung and named rightly.
struct TreeScores {
    qsizetype words = 0;
    qsizetype attached = 0;             ///< right head (UAS)
    qsizetype labelled = 0;             ///< and the treebank's own relation, subtypes aside (LAS)
    qsizetype settled = 0;              ///< and the relation after settling the treebanks' habits, subtypes aside
    qsizetype exact = 0;                ///< and that relation with the subtypes that Dependency tells apart

    void count(const SyntaxTree &parsed, const GoldSentence &gold, const std::vector<QString> &treebankRelations);
    QString line() const;               ///< "UAS 85.0  LAS 82.1  settled 82.3  with subtypes 81.9  (25094 words)"
};

} // namespace apacheta::train

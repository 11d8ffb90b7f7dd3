// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "averaged_trainer.h"
#include "compact_model.h"
#include "extraction/syntax/parser.h"

#include <QTextStream>
#include <cstdint>
#include <vector>

namespace apacheta::train {

/// A sentence to learn trees from: its words as a tagger sees them, the tree as the treebank has it.
struct TreeExample {
    SyntaxTree tree;                    ///< forms, lemmas, parts of speech and morphology; heads and relations are the treebank's
    std::vector<quint64> accepted;      ///< the relations that are right for each word (acceptedRelations())
    int habit = SentenceKeys::firstHabit;
    int group = 0;                      ///< the same for versions of one sentence: they never guide each other
};

/// The part of `folds` that a group belongs to. Sentences next to each other are of one document: they go into the same part.
inline int foldOf(int group, int folds)
{
    return group / 20 % folds;
}

struct ParserTraining {
    int firstRounds = 5;                ///< over all sentences, for the first readings
    int guidedRounds = 7;
    int relationRounds = 6;
    int folds = 4;                      ///< parts of the sentences that the others' first readings guide
    double exploration = 0.9;           ///< how often training goes on from its own choice rather than the right one
    Pruning transitions{3, 2047, 0.001};
    Pruning relations{3, 2047, 0.001};
    Compaction compactTransitions;      ///< of the models of every reading
    Compaction compactRelations;
};

/// What proved best for a language.
ParserTraining treeTraining(Language language);

/// Trains the four models. The second reading learns from first readings of sentences that those have not learnt from. Deterministic.
ParserModels trainedParser(const std::vector<TreeExample> &examples, const ParserTraining &training, QTextStream &print);

} // namespace apacheta::train

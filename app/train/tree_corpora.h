// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parser_trainer.h"
#include "treebank.h"

#include <QString>
#include <vector>

namespace apacheta::train {

/// A treebank for trees: its name in ud/, its habit (SentenceKeys), and whether it tells the passive "se" from the others.
struct TreeCorpus {
    QString name;
    int habit = SentenceKeys::firstHabit;
    bool tellsPassives = true;
};

std::vector<TreeCorpus> treeTrainingCorpora(Language language);
/// Never trained on.
std::vector<TreeCorpus> treeTestCorpora(Language language);

/// A treebank's sentences with settled relations (relation_habits.h), and the relations as they stood.
struct TreeSentences {
    std::vector<GoldSentence> gold;     ///< the treebank's words
    std::vector<GoldSentence> product;  ///< the same sentences in our words
    std::vector<std::vector<QString>> relations;    ///< of the treebank's words, as it has them
};
Result<TreeSentences> readTrees(const QString &training, const TreeCorpus &corpus, Language language);

/// What the parser of a language learns from: each sentence in our words, and in the treebank's where they differ, with the parts of speech,
/// morphology and lemmas that a tagger gives which has not seen the sentence.
Result<std::vector<TreeExample>> treeExamples(const QString &training, Language language);

} // namespace apacheta::train

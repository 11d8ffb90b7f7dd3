// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/models/linear_model.h"
#include "extraction/models/model_file.h"
#include "extraction/syntax/guide.h"
#include "extraction/syntax/sentence_keys.h"
#include "extraction/syntax/syntax.h"
#include "extraction/syntax/transition_weights.h"
#include "model/result.h"

#include <span>
#include <vector>

namespace apacheta {

/// What training gives a parser to choose by.
struct ParserModels {
    LinearModel forwards;               ///< transitions, first to last word
    LinearModel backwards;              ///< the same from last to first
    LinearModel guided;                 ///< transitions of the second reading, which knows both trees of the first
    LinearModel relations;              ///< names of the arcs
};

/// Builds the dependency tree of a sentence: reads it forwards and backwards by transitions, then once more in the knowledge of both trees,
/// then names the arcs. Each reading takes two transitions a word, whatever the sentence's length. Immutable; any thread.
class Parser final {
public:
    /// Version of the features and of the sections in a model file.
    static constexpr int contents = 1;

    explicit Parser(const ParserModels &models);

    /// Sets the heads and relations of the words; their forms, lemmas, parts of speech and morphology are what it reads. The tree has one
    /// root, no cycle and no crossing arcs, whatever the words.
    void parse(SyntaxTree &tree, int habit = SentenceKeys::firstHabit) const;

    /// Damaged where the file's sections are not what modelFile() makes.
    static Result<Parser> from(const ModelFile &file);

private:
    TransitionWeights m_forwards;
    TransitionWeights m_backwards;
    TransitionWeights m_guided;
    LinearModel m_relations;
};

/// The model file "trees" of a language.
ModelFile treeModelFile(const ParserModels &models, Language language);

/// The heads that one reading gives; the number of words stands for the root.
std::vector<int> readHeads(const TransitionWeights &weights, const SentenceKeys &sentence, std::span<const Guide> guides);

/// The trees of the first readings, forwards and backwards.
std::vector<Guide> firstReadings(const TransitionWeights &forwards, const TransitionWeights &backwards, const SentenceKeys &sentence);

/// The relations of a tree's arcs by the weights of `model`.
std::vector<Dependency> namedRelations(const LinearModel &model, const SentenceKeys &sentence, const std::vector<int> &heads);

} // namespace apacheta

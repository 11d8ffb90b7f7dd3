// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/syntax/clause_cuts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

constexpr size_t leastWords = 5;        ///< a shorter part is no sentence

bool hasFiniteVerb(std::span<const SyntacticWord> words)
{
    return std::ranges::any_of(words, [](const SyntacticWord &word) {
        return (word.pos == PartOfSpeech::Verb || word.pos == PartOfSpeech::Aux) && word.morphology.verbForm == VerbForm::Finite;
    });
}

} // namespace

std::vector<size_t> clauseCuts(std::span<const SyntacticWord> words)
{
    std::vector<size_t> semicolons;
    for (size_t i = 0; i + 1 < words.size(); ++i)
        if (words[i].form == ";"_L1)
            semicolons.push_back(i + 1);
    std::vector<size_t> cuts;
    size_t begin = 0;
    for (size_t i = 0; i < semicolons.size(); ++i) {
        const size_t past = i + 1 < semicolons.size() ? semicolons[i + 1] : words.size();
        const auto before = words.subspan(begin, semicolons[i] - begin);
        const auto behind = words.subspan(semicolons[i], past - semicolons[i]);
        if (before.size() < leastWords || behind.size() < leastWords || !hasFiniteVerb(before) || !hasFiniteVerb(behind))
            continue;
        cuts.push_back(semicolons[i]);
        begin = semicolons[i];
    }
    return cuts;
}

void parseByParts(const Parser &parser, SyntaxTree &tree)
{
    std::vector<size_t> cuts = clauseCuts(tree.words);
    if (cuts.empty()) {
        parser.parse(tree);
        return;
    }
    cuts.push_back(tree.words.size());
    size_t begin = 0;
    int root = -1;
    for (const size_t past : cuts) {
        SyntaxTree part;
        part.words.assign(tree.words.begin() + qsizetype(begin), tree.words.begin() + qsizetype(past));
        parser.parse(part);
        for (SyntacticWord &word : part.words) {
            if (word.head >= 0) {
                word.head += int(begin);
            } else if (root >= 0) {
                word.head = root;
                word.relation = Dependency::Parataxis;
            } else {
                root = int(&word - part.words.data()) + int(begin);
            }
        }
        std::ranges::move(part.words, tree.words.begin() + qsizetype(begin));
        begin = past;
    }
}

} // namespace apacheta

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conllu.h"
#include "extraction/syntax/syntax.h"
#include "model/vocabulary.h"
#include "text/tokens.h"

#include <QString>
#include <vector>

namespace apacheta::train {

/// A sentence of a treebank as the models see it: its text, our tokens and a tree with the treebank's answers.
struct GoldSentence {
    QString units;                      ///< the sentence's text; spans count in it
    std::vector<Token> tokens;          ///< as our tokenizer makes them of the text (empty in goldWords())
    SyntaxTree tree;                    ///< parts of speech, lemmas, morphology, heads and relations are the treebank's
    std::vector<bool> isTagged;         ///< false where the treebank does not tell a word's part of speech
    std::vector<QString> relations;     ///< the treebank's own names of the relations, subtypes and all; empty for words that we split off
    std::vector<QString> xpos;          ///< the treebank's own tags ("VBD", "vmis3s0"); empty for words that we split off
    bool hasTree = false;
    bool hasForms = true;               ///< the morphology is told
    bool hasLemmas = true;              ///< the lemmas are fit to learn from
};

/// The treebank's own words: what other programs' figures count over. Each has a span in the text, the parts of a contraction share it out.
GoldSentence goldWords(const TreebankSentence &sentence, Language language);

/// What the product sees: our tokenizer and wordsOf() over the sentence's text. Several words of the treebank in one of ours become one, at
/// the word whose head lies outside; a word of the treebank over several of ours is split, the further parts hang on the first (English
/// common words: on the last) as flat, compound or punct.
GoldSentence productWords(const TreebankSentence &sentence, Language language);

std::vector<GoldSentence> goldWords(const std::vector<TreebankSentence> &sentences, Language language);
std::vector<GoldSentence> productWords(const std::vector<TreebankSentence> &sentences, Language language);

} // namespace apacheta::train

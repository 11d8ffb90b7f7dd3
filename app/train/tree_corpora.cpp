// SPDX-License-Identifier: GPL-3.0-or-later
#include "tree_corpora.h"

#include "relation_habits.h"
#include "tagger_training.h"

#include <algorithm>

namespace apacheta::train {

using namespace Qt::StringLiterals;

namespace {

constexpr int taggerFolds = 4;
constexpr int taggerRounds = 5;

bool sameWords(const GoldSentence &one, const GoldSentence &other)
{
    return std::ranges::equal(one.tree.words, other.tree.words, {}, &SyntacticWord::form, &SyntacticWord::form);
}

TreeExample exampleOf(const GoldSentence &sentence, const Tagger &tagger, int habit, int group)
{
    TreeExample example{sentence.tree, acceptedRelations(sentence), habit, group};
    tagger.tag(sentence.units, example.tree.words);
    return example;
}

/// What the tagger learns from beside the sentences with trees.
Result<std::vector<GoldSentence>> sentencesWithoutTrees(const QString &training, Language language)
{
    Result<std::vector<GoldSentence>> sentences = tagTrainingSentences(training, language);
    if (sentences)
        std::erase_if(*sentences, [](const GoldSentence &sentence) { return sentence.hasTree; });
    return sentences;
}

} // namespace

std::vector<TreeCorpus> treeTrainingCorpora(Language language)
{
    if (language == Language::Spanish)
        return {{u"es_ancora-ud-dev"_s, 0, true}, {u"es_gsd-ud-dev"_s, 1, false}};
    return {{u"en_ewt-ud-train"_s, 0, true}, {u"en_gum-free-ud-train"_s, 0, true}};
}

std::vector<TreeCorpus> treeTestCorpora(Language language)
{
    if (language == Language::Spanish)
        return {{u"es_ancora-ud-test"_s, 0, true}, {u"es_gsd-ud-test"_s, 1, false}, {u"es_pud-ud-test"_s, 0, true}};
    return {{u"en_ewt-ud-dev"_s, 0, true}, {u"en_ewt-ud-test"_s, 0, true}, {u"en_gum-free-ud-test"_s, 0, true}, {u"en_pud-ud-test"_s, 0, true}};
}

Result<TreeSentences> readTrees(const QString &training, const TreeCorpus &corpus, Language language)
{
    Result<std::vector<TreebankSentence>> treebank = readTreebank(training + u"/ud/"_s + corpus.name + u".conllu"_s);
    if (!treebank)
        return treebank.error();
    TreeSentences sentences;
    for (const TreebankSentence &sentence : *treebank) {
        std::vector<QString> &relations = sentences.relations.emplace_back();
        for (const TreebankWord &word : sentence.words)
            relations.push_back(word.relation);
    }
    if (language == Language::Spanish)
        settleSpanishRelations(*treebank, corpus.tellsPassives);
    sentences.gold = goldWords(*treebank, language);
    sentences.product = productWords(*treebank, language);
    return sentences;
}

Result<std::vector<TreeExample>> treeExamples(const QString &training, Language language)
{
    const Result<Lexicon> lexicon = readLexicon(training + u"/lexicon"_s, language);
    if (!lexicon)
        return lexicon.error();
    const Result<std::vector<GoldSentence>> further = sentencesWithoutTrees(training, language);
    if (!further)
        return further.error();
    std::vector<GoldSentence> gold;
    std::vector<GoldSentence> product;
    std::vector<int> habits;
    for (const TreeCorpus &corpus : treeTrainingCorpora(language)) {
        const Result<TreeSentences> sentences = readTrees(training, corpus, language);
        if (!sentences)
            return sentences.error();
        gold.insert(gold.end(), sentences->gold.begin(), sentences->gold.end());
        product.insert(product.end(), sentences->product.begin(), sentences->product.end());
        habits.resize(gold.size(), corpus.habit);
    }
    std::vector<std::vector<TreeExample>> examples(gold.size());
    for (int fold = 0; fold < taggerFolds; ++fold) {
        std::vector<GoldSentence> others = *further;
        for (size_t i = 0; i < gold.size(); ++i)
            if (foldOf(int(i), taggerFolds) != fold)
                others.push_back(product[i]);
        const Tagger tagger = trainTagger(others, *lexicon, taggerRounds);
        for (size_t i = 0; i < gold.size(); ++i) {
            if (foldOf(int(i), taggerFolds) != fold)
                continue;
            examples[i].push_back(exampleOf(product[i], tagger, habits[i], int(i)));
            if (!sameWords(gold[i], product[i]))
                examples[i].push_back(exampleOf(gold[i], tagger, habits[i], int(i)));
        }
    }
    std::vector<TreeExample> all;
    for (std::vector<TreeExample> &versions : examples)
        std::ranges::move(versions, std::back_inserter(all));
    return all;
}

} // namespace apacheta::train

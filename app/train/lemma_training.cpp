// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagger_training.h"

#include <algorithm>

namespace apacheta::train {

using namespace Qt::StringLiterals;

namespace {

using WordAndPart = std::pair<QString, PartOfSpeech>;
using RuleCounts = std::map<LemmaRule, int>;

LemmaRule ruleOf(QStringView form, QStringView lemma)
{
    qsizetype same = 0;
    while (same < form.size() && same < lemma.size() && form[same] == lemma[same])
        ++same;
    return {int(form.size() - same), lemma.sliced(same).toString()};
}

LemmaRule mostFrequent(const RuleCounts &counts)
{
    return std::max_element(counts.begin(), counts.end(), [](const auto &a, const auto &b) { return a.second < b.second; })->first;
}

/// The lemma of each form: the treebanks' most frequent one; else, of those that the dictionaries have, the one that the treebanks use most
/// ("swore": swear, not sweare).
std::map<WordAndPart, LemmaRule> knownLemmas(const std::vector<GoldSentence> &sentences, const Lexicon &lexicon)
{
    std::map<WordAndPart, RuleCounts> counts;
    std::map<WordAndPart, int> used;
    for (const GoldSentence &sentence : sentences)
        for (size_t i = 0; i < sentence.tree.words.size(); ++i) {
            const SyntacticWord &word = sentence.tree.words[i];
            if (!sentence.isTagged[i] || !sentence.hasLemmas || word.lemma.isEmpty() || word.lemma.contains(u'_'))
                continue;
            ++counts[{word.form, word.pos}][ruleOf(word.form, word.lemma)];
            ++used[{word.lemma, word.pos}];
        }
    std::map<WordAndPart, RuleCounts> listed;
    for (const LexiconEntry &entry : lexicon.lemmas) {
        const auto use = used.find({entry.lemma, entry.pos});
        listed[{entry.form, entry.pos}][ruleOf(entry.form, entry.lemma)] = use == used.end() ? 0 : use->second;
    }
    std::map<WordAndPart, LemmaRule> lemmas;
    for (const auto &[word, rules] : counts)
        lemmas.emplace(word, mostFrequent(rules));
    for (const auto &[word, rules] : listed)
        lemmas.emplace(word, mostFrequent(rules));
    return lemmas;
}

/// Numbers rules in the order in which they are first needed.
class RuleList final {
public:
    quint32 placeOf(const LemmaRule &rule)
    {
        const auto [found, isNew] = m_places.emplace(rule, quint32(m_rules.size()) + 1);
        if (isNew)
            m_rules.push_back(rule);
        return found->second;
    }
    std::vector<LemmaRule> rules() const { return m_rules; }

private:
    std::map<LemmaRule, quint32> m_places;
    std::vector<LemmaRule> m_rules;
};

} // namespace

Lemmatizer trainLemmatizer(const std::vector<GoldSentence> &sentences, const Lexicon &lexicon)
{
    const std::map<WordAndPart, LemmaRule> lemmas = knownLemmas(sentences, lexicon);
    std::vector<std::map<WordAndPart, RuleCounts>> endings(size_t(Lemmatizer::longestEnding) + 1);
    for (const auto &[word, rule] : lemmas)
        for (qsizetype length = 0; length <= std::min(Lemmatizer::longestEnding, word.first.size() - 1); ++length)
            ++endings[size_t(length)][{word.first.last(length), word.second}][rule];
    RuleList rules;
    std::map<FeatureKey, quint32> table;
    const auto predicted = [&](QStringView ending, PartOfSpeech pos, qsizetype longest) {
        for (qsizetype length = std::min(longest, ending.size()); length >= 0; --length)
            if (const auto found = table.find(Lemmatizer::endingKey(ending.last(length), pos)); found != table.end())
                return found->second;
        return quint32(0);
    };
    for (qsizetype length = 0; length <= Lemmatizer::longestEnding; ++length)
        for (const auto &[ending, counts] : endings[size_t(length)]) {
            const LemmaRule most = mostFrequent(counts);
            const quint32 place = rules.placeOf(most);
            if (counts.at(most) >= (length == 0 ? 1 : 2) && predicted(ending.first, ending.second, length - 1) != place)
                table[Lemmatizer::endingKey(ending.first, ending.second)] = place;
        }
    for (const auto &[word, rule] : lemmas) {
        const quint32 place = rules.placeOf(rule);
        const qsizetype longest = std::min(Lemmatizer::longestEnding, word.first.size() - 1);
        if (predicted(word.first, word.second, longest) != place)
            table[Lemmatizer::wholeKey(word.first, word.second)] = place;
    }
    return Lemmatizer(rules.rules(), HashedTable(table));
}

} // namespace apacheta::train

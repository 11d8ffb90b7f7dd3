// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagger_training.h"

#include "averaged_trainer.h"
#include "extraction/syntax/ud_names.h"
#include "shuffle.h"

#include <algorithm>

namespace apacheta::train {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastForTags = 3;  ///< a word seen less often is as good as unknown: what the lexicon says of it would not hold for new ones
constexpr int leastForSure = 15;

using TagCounts = std::array<int, partOfSpeechCount>;

std::map<FeatureKey, TagCounts> countedTags(const std::vector<GoldSentence> &sentences)
{
    std::map<FeatureKey, TagCounts> counts;
    for (const GoldSentence &sentence : sentences)
        for (size_t i = 0; i < sentence.tree.words.size(); ++i)
            if (sentence.isTagged[i])
                ++counts[wordKey(sentence.tree.words[i].form)][size_t(sentence.tree.words[i].pos)];
    return counts;
}

struct WordTags {
    HashedTable tags;
    HashedTable sure;
};

WordTags wordTags(const std::vector<GoldSentence> &sentences)
{
    std::map<FeatureKey, quint32> tags;
    std::map<FeatureKey, quint32> sure;
    for (const auto &[key, counts] : countedTags(sentences)) {
        int total = 0;
        for (const int count : counts)
            total += count;
        const auto most = std::max_element(counts.begin(), counts.end());
        if (total < leastForTags)
            continue;
        quint32 bits = quint32(most - counts.begin()) + 1;
        for (size_t pos = 0; pos < counts.size(); ++pos)
            bits |= counts[pos] * 50 >= total ? 32u << pos : 0u;
        tags[key] = bits;
        if (total >= leastForSure && *most == total)
            sure[key] = quint32(most - counts.begin()) + 1;
    }
    return {HashedTable(tags), HashedTable(sure)};
}

/// A sentence between training and its features.
struct Prepared {
    std::vector<TagWord> words;
    std::vector<quint32> gold;          ///< part of speech + 1; 0: not told
    std::vector<quint32> sure;
};

Prepared prepared(const GoldSentence &sentence, const TagLexicon &lexicon, const HashedTable &sure)
{
    Prepared into{tagWords(sentence.units, sentence.tree.words, lexicon), {}, {}};
    for (size_t i = 0; i < sentence.tree.words.size(); ++i) {
        const SyntacticWord &word = sentence.tree.words[i];
        into.gold.push_back(sentence.isTagged[i] ? quint32(word.pos) + 1 : 0);
        into.sure.push_back(sure.value(wordKey(word.form)));
    }
    return into;
}

void learn(const Prepared &sentence, AveragedTrainer &trainer, std::array<float, partOfSpeechCount> &scores)
{
    TagFeatures features;
    quint32 before = 0;
    quint32 twoBefore = 0;
    for (size_t i = 0; i < sentence.gold.size(); ++i) {
        quint32 guess = sentence.sure[i];
        if (guess == 0) {
            features.setWord(sentence.words, i + 2);
            const std::span<const FeatureKey> keys = features.withTags(before, twoBefore);
            trainer.score(keys, scores);
            guess = quint32(std::max_element(scores.begin(), scores.end()) - scores.begin()) + 1;
            trainer.tick();
            if (sentence.gold[i] != 0 && guess != sentence.gold[i]) {
                trainer.update(keys, int(sentence.gold[i]) - 1, 1);
                trainer.update(keys, int(guess) - 1, -1);
            }
        }
        twoBefore = before;
        before = guess;
    }
}

/// The sentence in capitals or without any: headlines, notes in lower case.
QString otherCase(const QString &units, bool upper)
{
    QString other = units;
    for (QChar &c : other)
        c = upper ? c.toUpper() : c.toLower();
    return other;
}

std::vector<Prepared> preparedAll(const std::vector<GoldSentence> &sentences, const TagLexicon &lexicon, const HashedTable &sure)
{
    std::vector<Prepared> all;
    for (size_t i = 0; i < sentences.size(); ++i) {
        all.push_back(prepared(sentences[i], lexicon, sure));
        if (i % 10 == 3 || i % 20 == 7) {
            GoldSentence other = sentences[i];
            other.units = otherCase(other.units, i % 10 == 3);
            all.push_back(prepared(other, lexicon, sure));
        }
    }
    return all;
}

LinearModel trainParts(const std::vector<Prepared> &sentences, int rounds)
{
    AveragedTrainer trainer(partOfSpeechCount);
    std::array<float, partOfSpeechCount> scores{};
    for (int round = 0; round < rounds; ++round)
        for (const size_t i : shuffledOrder(sentences.size(), quint64(round) + 1))
            learn(sentences[i], trainer, scores);
    return trainer.averaged();
}

} // namespace

Tagger trainTagger(const std::vector<GoldSentence> &sentences, const Lexicon &lexicon, int rounds)
{
    WordTags known = wordTags(sentences);
    TagLexicon tagLexicon{HashedTable(lexicon.classes), HashedTable(lexicon.clusters), std::move(known.tags)};
    LinearModel model = trainParts(preparedAll(sentences, tagLexicon, known.sure), rounds);
    return Tagger(std::move(tagLexicon), std::move(known.sure), std::move(model), trainMorphology(sentences), trainLemmatizer(sentences, lexicon));
}

MorphologyModel trainMorphology(const std::vector<GoldSentence> &sentences)
{
    struct Reading {
        quint32 number = 0;
        int count = 0;
        bool isSure = true;
    };
    std::vector<Morphology> readings{Morphology{}};
    std::map<FeatureKey, Reading> seen;
    const auto numberOf = [&](const Morphology &morphology) {
        const auto found = std::find(readings.begin(), readings.end(), morphology);
        if (found == readings.end())
            readings.push_back(morphology);
        return quint32(std::find(readings.begin(), readings.end(), morphology) - readings.begin());
    };
    for (const GoldSentence &sentence : sentences)
        for (size_t i = 0; i < sentence.tree.words.size(); ++i) {
            const SyntacticWord &word = sentence.tree.words[i];
            if (!sentence.isTagged[i] || !sentence.hasForms || !MorphologyModel::isInflected(word.pos))
                continue;
            const quint32 number = numberOf(word.morphology);
            Reading &reading = seen.try_emplace(MorphologyModel::sureKey(word), Reading{number, 0, true}).first->second;
            ++reading.count;
            reading.isSure = reading.isSure && reading.number == number;
        }
    AveragedTrainer trainer(int(readings.size()));
    std::vector<float> scores(readings.size());
    for (int round = 0; round < 5; ++round)
        for (const size_t place : shuffledOrder(sentences.size(), quint64(round) + 100)) {
            const GoldSentence &sentence = sentences[place];
            for (size_t i = 0; i < sentence.tree.words.size(); ++i) {
                const SyntacticWord &word = sentence.tree.words[i];
                if (!sentence.isTagged[i] || !sentence.hasForms || !MorphologyModel::isInflected(word.pos))
                    continue;
                const auto keys = MorphologyModel::features(sentence.tree.words, i);
                trainer.score(keys, scores);
                const int guess = int(std::max_element(scores.begin(), scores.end()) - scores.begin());
                const int gold = int(numberOf(word.morphology));
                trainer.tick();
                if (guess != gold) {
                    trainer.update(keys, gold, 1);
                    trainer.update(keys, guess, -1);
                }
            }
        }
    std::map<FeatureKey, quint32> sure;
    for (const auto &[key, reading] : seen)
        if (reading.isSure && reading.count >= 4)
            sure[key] = reading.number + 1;
    return MorphologyModel(std::move(readings), HashedTable(sure), trainer.averaged());
}

} // namespace apacheta::train

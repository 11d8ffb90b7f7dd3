// SPDX-License-Identifier: GPL-3.0-or-later
// The model of names: a structured perceptron with averaged weights. Of every sentence the best labels are sought with one point more for
// each wrong label, so that the right ones must win by a distance; where they do not, the weights of both sides change.
#include "averaged_trainer.h"
#include "commands.h"
#include "extraction/entities/entity_tagger.h"
#include "name_corpus.h"
#include "name_lexicon.h"
#include "shuffle.h"

#include <QElapsedTimer>
#include <algorithm>
#include <cmath>
#include <map>

namespace apacheta::train {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t count = entity_label::count;

/// The tokens of a sentence with their features and labels.
struct Run {
    std::vector<FeatureKey> features;
    std::vector<size_t> starts{0};      ///< of each token's features, and their end
    std::vector<int> labels;
    std::span<const FeatureKey> of(size_t token) const { return {&features[starts[token]], starts[token + 1] - starts[token]}; }
};

/// How often a feature was seen, up to twice, by its last bits.
class SeenTwice final {
public:
    void see(FeatureKey feature) { m_counts[feature & mask] = quint8(std::min(2, m_counts[feature & mask] + 1)); }
    bool was(FeatureKey feature) const { return m_counts[feature & mask] == 2; }

private:
    static constexpr FeatureKey mask = (1u << 26) - 1;
    std::vector<quint8> m_counts = std::vector<quint8>(mask + 1);
};

/// The sentence's tokens with their features; the product looks only at those that may be names, the training at all.
Run runOf(const NamedSentence &sentence, const WordLexicon &lexicon)
{
    const EntityFeatures features(sentence.units, sentence.tokens, lexicon);
    Run run;
    run.labels = labelsOf(sentence.names, features.size());
    std::vector<FeatureKey> keys;
    for (int i = 0; i < features.size(); ++i) {
        features.gather(i, keys);
        run.features.insert(run.features.end(), keys.begin(), keys.end());
        run.starts.push_back(run.features.size());
    }
    return run;
}

/// What is known of words, with the pack's names and without: three in ten sentences are read without, so that the model does not come to
/// lean on lists that lack most names.
struct Lexicons {
    WordLexicon whole;
    WordLexicon withoutNames;
    const WordLexicon &forSentence(size_t at) const { return at % 10 < 3 ? withoutNames : whole; }
};

/// The runs of all sentences without the features that occur only once.
std::vector<Run> runsOf(const std::vector<NamedSentence> &sentences, const Lexicons &lexicons)
{
    SeenTwice seen;
    for (size_t at = 0; at < sentences.size(); ++at)
        for (const FeatureKey feature : runOf(sentences[at], lexicons.forSentence(at)).features)
            seen.see(feature);
    std::vector<Run> runs;
    for (size_t at = 0; at < sentences.size(); ++at) {
        Run whole = runOf(sentences[at], lexicons.forSentence(at));
        Run kept;
        for (size_t i = 0; i < whole.labels.size(); ++i) {
            std::copy_if(whole.of(i).begin(), whole.of(i).end(), std::back_inserter(kept.features), [&](FeatureKey f) { return seen.was(f); });
            kept.starts.push_back(kept.features.size());
        }
        kept.labels = std::move(whole.labels);
        kept.features.shrink_to_fit();
        runs.push_back(std::move(kept));
    }
    return runs;
}

/// What one training gives: weights of features and of pairs of labels, in the model's scale.
struct WeightedLabels {
    LinearModel model;
    LabelChain chain;
};

class NameTraining final {
public:
    explicit NameTraining(const std::vector<Run> &runs) : m_runs(runs), m_trainer(int(count)) {}

    /// Goes over all runs once; how many were wrong.
    size_t pass(quint64 seed);
    WeightedLabels averaged() const;

private:
    void learn(const Run &run, const std::vector<int> &guessed);
    void change(int before, int label, float step);

    const std::vector<Run> &m_runs;
    AveragedTrainer m_trainer;
    LabelChain m_chain;
    std::array<std::array<double, count>, count> m_chainTotals{}; ///< changes times the decisions before them
    double m_decisions = 0;
};

size_t NameTraining::pass(quint64 seed)
{
    size_t wrong = 0;
    std::vector<float> scores;
    for (const size_t at : shuffledOrder(m_runs.size(), seed)) {
        const Run &run = m_runs[at];
        scores.resize(run.labels.size() * count);
        for (size_t i = 0; i < run.labels.size(); ++i) {
            const std::span<float> here(&scores[i * count], count);
            m_trainer.score(run.of(i), here);
            for (float &score : here)
                score += 1;
            here[size_t(run.labels[i])] -= 1;
        }
        const std::vector<int> guessed = m_chain.best(scores);
        if (guessed != run.labels) {
            ++wrong;
            learn(run, guessed);
        }
        m_trainer.tick();
        ++m_decisions;
    }
    return wrong;
}

void NameTraining::change(int before, int label, float step)
{
    m_chain.transitions()[size_t(before)][size_t(label)] += step;
    m_chainTotals[size_t(before)][size_t(label)] += step * m_decisions;
}

void NameTraining::learn(const Run &run, const std::vector<int> &guessed)
{
    int rightBefore = entity_label::outside;
    int wrongBefore = entity_label::outside;
    for (size_t i = 0; i < guessed.size(); ++i) {
        if (guessed[i] != run.labels[i]) {
            m_trainer.update(run.of(i), run.labels[i], 1);
            m_trainer.update(run.of(i), guessed[i], -1);
        }
        change(rightBefore, run.labels[i], 1);
        change(wrongBefore, guessed[i], -1);
        rightBefore = run.labels[i];
        wrongBefore = guessed[i];
    }
}

WeightedLabels NameTraining::averaged() const
{
    constexpr Pruning fine{3, 8000, 0.0002};
    WeightedLabels result{m_trainer.averaged(fine), {}};
    for (size_t before = 0; before < count; ++before)
        for (size_t label = 0; label < count; ++label) {
            const double average = m_chain.transitions()[before][label] - m_chainTotals[before][label] / std::max(1.0, m_decisions);
            result.chain.transitions()[before][label] = float(average * double(result.model.scale()));
        }
    return result;
}

/// The mean of several trainings, which differ by the order of the sentences alone: steadier than any of them. Weights below `least`
/// (a training's step is 1) are left out.
WeightedLabels meanOf(const std::vector<WeightedLabels> &parts, double least)
{
    constexpr float scale = 100;
    std::map<FeatureKey, std::array<double, count>> sums;
    WeightedLabels mean;
    for (const WeightedLabels &part : parts) {
        const double share = 1.0 / (double(part.model.scale()) * double(parts.size()));
        for (const FeatureWeights &row : part.model.rows())
            for (const FeatureWeights::Weight &weight : row.weights)
                sums[row.feature][weight.classNumber] += share * weight.weight;
        for (size_t before = 0; before < count; ++before)
            for (size_t label = 0; label < count; ++label)
                mean.chain.transitions()[before][label] += float(std::round(scale * share * double(part.chain.transitions()[before][label])));
    }
    std::vector<FeatureWeights> rows;
    for (const auto &[feature, weights] : sums) {
        FeatureWeights row{feature, {}};
        for (size_t label = 0; label < count; ++label)
            if (std::abs(weights[label]) >= least)
                row.weights.push_back({quint16(label), qint16(std::clamp<long long>(std::llround(weights[label] * double(scale)), -32000, 32000))});
        rows.push_back(std::move(row));
    }
    mean.model = LinearModel(int(count), std::move(rows), scale);
    return mean;
}

/// Exact spans and types.
struct Hits {
    int right = 0;
    int given = 0;
    int wanted = 0;
    double f1() const { return given + wanted == 0 ? 0 : 200.0 * right / (given + wanted); }
};

using Types = std::initializer_list<EntityType>;

Hits hitsOf(const EntityTagger &tagger, const std::vector<NamedSentence> &sentences, Types types)
{
    Hits hits;
    const auto counts = [&](const TypedName &name) { return std::find(types.begin(), types.end(), name.type) != types.end(); };
    for (const NamedSentence &sentence : sentences) {
        const std::vector<TypedName> given = tagger.names(sentence.units, sentence.tokens);
        hits.given += int(std::count_if(given.begin(), given.end(), counts));
        hits.wanted += int(std::count_if(sentence.names.begin(), sentence.names.end(), counts));
        hits.right += int(std::count_if(given.begin(), given.end(), [&](const TypedName &name) {
            return counts(name) && std::find(sentence.names.begin(), sentence.names.end(), name) != sentence.names.end();
        }));
    }
    return hits;
}

/// How far the confidences on these sentences are from what came true (mean square).
double miscalibration(const EntityTagger &tagger, const std::vector<NamedSentence> &sentences)
{
    double sum = 0;
    int names = 0;
    for (const NamedSentence &sentence : sentences) {
        std::vector<double> certainties;
        const std::vector<TypedName> given = tagger.names(sentence.units, sentence.tokens, &certainties);
        for (size_t i = 0; i < given.size(); ++i, ++names) {
            const bool right = std::find(sentence.names.begin(), sentence.names.end(), given[i]) != sentence.names.end();
            sum += (certainties[i] - right) * (certainties[i] - right);
        }
    }
    return names == 0 ? 0 : sum / names;
}

void calibrate(EntityTagger &tagger, float scale, const std::vector<NamedSentence> &sentences)
{
    float best = 1;
    double least = 2;
    for (float sharpness = 0.01f; sharpness < 3; sharpness *= 1.25f) {
        tagger.setSharpness(sharpness / scale);
        if (const double here = miscalibration(tagger, sentences); here < least) {
            least = here;
            best = sharpness;
        }
    }
    tagger.setSharpness(best / scale);
}

struct Corpus {
    QString file;
    int copies = 1;
};

/// What a language's model learns from, is calibrated on and measured with.
struct Plan {
    std::vector<Corpus> training;
    QStringList heldOut;
    QStringList tests;
    int trainings = 1;
    double leastWeight = 0.1;
    int passes = 6;
};

Plan planOf(Language language)
{
    if (language == Language::Spanish)
        return {{{u"es_cess.train"_s}}, {u"es_cess.dev"_s}, {u"es_cess.dev"_s, u"es_cess.test"_s, u"es_europarl.test"_s}, 4, 0.06, 8};
    return {{{u"en_gmb.train"_s}, {u"en_uner-ewt.train"_s, 3}, {u"en_wikigold"_s, 2}, {u"en_crossner-politics.train"_s, 2}, {u"en_crossner-politics.dev"_s, 2}},
            {u"en_uner-ewt.dev"_s, u"en_gmb.dev"_s},
            {u"en_uner-ewt.dev"_s, u"en_uner-ewt.test"_s, u"en_uner-pud.test"_s, u"en_gmb.test"_s, u"en_crossner-politics.test"_s, u"en_europarl.test"_s},
            2,
            0.595,
            5};
}

double tokensPerSecond(const EntityTagger &tagger, const std::vector<NamedSentence> &sentences)
{
    QElapsedTimer timer;
    timer.start();
    size_t tokens = 0;
    while (timer.elapsed() < 300)
        for (const NamedSentence &sentence : sentences) {
            tagger.guesses(sentence.units, sentence.tokens);
            tokens += sentence.tokens.size();
        }
    return double(tokens) * 1000 / double(timer.elapsed());
}

Outcome printScores(const TrainingPlace &place, const EntityTagger &tagger, const QStringList &tests)
{
    *place.print << u"test                        PER LOC ORG   all   PER   LOC   ORG  other\n"_s;
    for (const QString &test : tests) {
        std::vector<NamedSentence> sentences;
        if (const Outcome read = addNames(sentences, place.training, test); !read)
            return read;
        const auto f1 = [&](Types types) { return QString::number(hitsOf(tagger, sentences, types).f1(), 'f', 1); };
        using enum EntityType;
        *place.print << u"%1 %2 %3 %4 %5 %6 %7\n"_s.arg(test, -30)
                            .arg(f1({Person, Place, Organization}), 8)
                            .arg(f1({Person, Place, Organization, Other, Demonym}), 5)
                            .arg(f1({Person}), 5)
                            .arg(f1({Place}), 5)
                            .arg(f1({Organization}), 5)
                            .arg(f1({Other, Demonym}), 5);
        place.print->flush();
    }
    return Done{};
}

} // namespace

Outcome trainNames(const TrainingPlace &place)
{
    const Plan plan = planOf(place.language);
    std::vector<NamedSentence> sentences;
    for (const Corpus &corpus : plan.training)
        if (const Outcome read = addNames(sentences, place.training, corpus.file, corpus.copies); !read)
            return read;
    unifyDemonyms(sentences, sentences);
    Result<WordLexicon> lexicon = nameLexicon(place.training, place.language);
    if (!lexicon)
        return lexicon.error();
    Lexicons lexicons{*lexicon, *lexicon};
    if (const Outcome pack = addPackWords(lexicons.whole, place.authority); !pack)
        return pack;
    const std::vector<Run> runs = runsOf(sentences, lexicons);
    const quint64 seed = quint64(qEnvironmentVariableIntValue("APACHETA_SEED"));
    std::vector<WeightedLabels> parts;
    for (int part = 0; part < plan.trainings; ++part) {
        NameTraining training(runs);
        for (int i = 0; i < plan.passes; ++i) {
            *place.print << u"training %1, pass %2: %3 sentences wrong\n"_s.arg(part + 1).arg(i + 1).arg(training.pass(seed * 1000 + quint64(part) * 100 + quint64(i)));
            place.print->flush();
        }
        parts.push_back(training.averaged());
    }
    WeightedLabels mean = meanOf(parts, plan.leastWeight);
    EntityTagger tagger(std::move(lexicons.whole), std::move(mean.model), mean.chain, 0);
    std::vector<NamedSentence> heldOut;
    for (const QString &file : plan.heldOut)
        if (const Outcome read = addNames(heldOut, place.training, file); !read)
            return read;
    calibrate(tagger, tagger.scale(), heldOut);
    *place.print << u"sharpness %1, mean square of confidence against truth %2\n"_s.arg(tagger.sharpness() * tagger.scale()).arg(miscalibration(tagger, heldOut), 0, 'f', 3);
    *place.print << u"%1 tokens a second\n"_s.arg(tokensPerSecond(tagger, heldOut), 0, 'f', 0);
    if (const Outcome scores = printScores(place, tagger, plan.tests); !scores)
        return scores;
    return writeModel(place.output, {{EntityTagger::kind.toString(), place.language, EntityTagger::contents, {}}, tagger.sections()});
}

} // namespace apacheta::train

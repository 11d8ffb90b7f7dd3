// SPDX-License-Identifier: GPL-3.0-or-later
// The model of names: a conditional random field, the mean of several trainings.
#include "commands.h"
#include "extraction/entities/entity_tagger.h"
#include "name_lexicon.h"
#include "random_field.h"

#include <QElapsedTimer>
#include <algorithm>
#include <cmath>

namespace apacheta::train {

using namespace Qt::StringLiterals;

namespace {

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
    double leastWeight = 0;             ///< smaller ones are left out
    Learning learning;
};

Plan planOf(Language language)
{
    if (language == Language::Spanish)
        return {{{u"es_cess.train"_s}}, {u"es_cess.dev"_s}, {u"es_cess.dev"_s, u"es_cess.test"_s, u"es_europarl.test"_s}, 4, 0.02, {}};
    return {{{u"en_gmb.train"_s}, {u"en_uner-ewt.train"_s, 3}, {u"en_wikigold"_s, 2}, {u"en_crossner-politics.train"_s, 2}, {u"en_crossner-politics.dev"_s, 2}},
            {u"en_uner-ewt.dev"_s, u"en_gmb.dev"_s},
            {u"en_uner-ewt.dev"_s, u"en_uner-ewt.test"_s, u"en_uner-pud.test"_s, u"en_gmb.test"_s, u"en_crossner-politics.test"_s, u"en_europarl.test"_s},
            2,
            0.07,
            {.passes = 8}};
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
    RandomField field(runs);
    for (int part = 0; part < plan.trainings; ++part) {
        *place.print << u"training %1 of %2\n"_s.arg(part + 1).arg(plan.trainings);
        place.print->flush();
        field.train(plan.learning, seed * 10 + quint64(part));
    }
    WeightedLabels mean = field.mean(plan.leastWeight);
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

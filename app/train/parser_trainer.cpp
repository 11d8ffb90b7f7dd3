// SPDX-License-Identifier: GPL-3.0-or-later
#include "parser_trainer.h"

#include "dynamic_oracle.h"
#include "extraction/syntax/relation_features.h"
#include "extraction/syntax/transition_features.h"
#include "extraction/syntax/ud_names.h"
#include "relation_habits.h"
#include "shuffle.h"
#include "transition_trainer.h"

#include <algorithm>
#include <array>

namespace apacheta::train {

using namespace Qt::StringLiterals;

namespace {

/// A sentence as one reading learns it.
struct Reading {
    SentenceKeys keys;
    std::vector<int> heads;             ///< without crossing arcs; the number of words for the root
    std::vector<Guide> guides;
};

std::vector<int> headsOf(const SyntaxTree &tree)
{
    std::vector<int> heads;
    for (const SyntacticWord &word : tree.words)
        heads.push_back(word.head < 0 ? int(tree.words.size()) : word.head);
    return heads;
}

Reading reversed(const Reading &reading)
{
    return {reading.keys.reversed(), reversedHeads(reading.heads), {}};
}

/// The transition with the highest score of those that `isEligible`.
Transition bestOf(std::span<const float> scores, auto isEligible)
{
    int best = -1;
    for (const Transition transition : transitions)
        if (isEligible(transition) && (best < 0 || scores[size_t(transition)] > scores[size_t(best)]))
            best = int(transition);
    return Transition(best);
}

void learnReading(TransitionTrainer &trainer, const Reading &reading, double exploration, std::mt19937_64 &random)
{
    Configuration configuration(reading.keys.words());
    FeatureList features;
    while (!configuration.isDone()) {
        transitionFeatures(configuration, reading.keys, reading.guides, features);
        const TransitionTrainer::Scores scores = trainer.scores(features.keys());
        const TransitionCosts costs = transitionCosts(configuration, reading.heads);
        const Transition chosen = bestOf(scores, [&](Transition t) { return configuration.allows(t); });
        const Transition right = bestOf(scores, [&](Transition t) { return costs.of(t) == costs.least(); });
        if (chosen != right) {
            trainer.update(features.keys(), right, 1);
            trainer.update(features.keys(), chosen, -1);
        }
        trainer.tick();
        const bool explores = double(random() % 1000) < exploration * 1000;
        configuration.take(explores ? chosen : right);
    }
}

LinearModel trainedReading(const std::vector<const Reading *> &readings, int rounds, const ParserTraining &training, std::uint64_t seed)
{
    TransitionTrainer trainer;
    std::mt19937_64 random(seed);
    for (int round = 0; round < rounds; ++round)
        for (const size_t at : shuffledOrder(readings.size(), seed * 100 + std::uint64_t(round)))
            learnReading(trainer, *readings[at], round == 0 ? 0 : training.exploration, random);
    return compacted(trainer.averaged(training.transitions), training.compactTransitions);
}

std::vector<const Reading *> pointers(const std::vector<Reading> &readings, auto isWanted)
{
    std::vector<const Reading *> wanted;
    for (size_t i = 0; i < readings.size(); ++i)
        if (isWanted(i))
            wanted.push_back(&readings[i]);
    return wanted;
}

void learnRelations(AveragedTrainer &trainer, const TreeExample &example, bool isFirstRound)
{
    const SentenceKeys keys(example.tree, example.habit);
    const std::vector<int> heads = headsOf(example.tree);
    RelationNaming naming(keys, heads);
    FeatureList features;
    std::array<float, dependencyCount> scores{};
    for (const int word : naming.order()) {
        if (heads[size_t(word)] == keys.words()) {
            naming.name(word, Dependency::Root);
            continue;
        }
        const quint64 accepted = example.accepted[size_t(word)];
        naming.features(word, features);
        trainer.score(features.keys(), scores);
        int best = -1;
        int right = -1;
        for (int candidate = int(Dependency::Root) + 1; candidate < dependencyCount; ++candidate) {
            if (best < 0 || scores[size_t(candidate)] > scores[size_t(best)])
                best = candidate;
            if ((accepted & relationBit(Dependency(candidate))) != 0 && (right < 0 || scores[size_t(candidate)] > scores[size_t(right)]))
                right = candidate;
        }
        if (right < 0)
            right = best;
        if (best != right) {
            trainer.update(features.keys(), right, 1);
            trainer.update(features.keys(), best, -1);
        }
        trainer.tick();
        naming.name(word, Dependency(isFirstRound ? right : best));
    }
}

LinearModel trainedRelations(const std::vector<TreeExample> &examples, const ParserTraining &training)
{
    AveragedTrainer trainer(dependencyCount);
    for (int round = 0; round < training.relationRounds; ++round)
        for (const size_t at : shuffledOrder(examples.size(), 5000 + std::uint64_t(round)))
            learnRelations(trainer, examples[at], round == 0);
    return compacted(trainer.averaged(training.relations), training.compactRelations);
}

} // namespace

ParserTraining treeTraining(Language language)
{
    ParserTraining training;
    // Sentences are scarce in Spanish: the first readings of its parts are to be nearly as good as those of the whole.
    training.folds = language == Language::English ? 2 : 4;
    training.compactTransitions = {language == Language::English ? 48 : 44, 8};
    training.compactRelations = {language == Language::English ? 60 : 48, 8};
    return training;
}

ParserModels trainedParser(const std::vector<TreeExample> &examples, const ParserTraining &training, QTextStream &print)
{
    std::vector<Reading> forwards;
    std::vector<Reading> backwards;
    for (const TreeExample &example : examples) {
        forwards.push_back({SentenceKeys(example.tree, example.habit), projectiveHeads(headsOf(example.tree)), {}});
        backwards.push_back(reversed(forwards.back()));
    }
    std::vector<std::vector<Guide>> guides(examples.size());
    for (int fold = 0; fold < training.folds; ++fold) {
        const auto others = [&](size_t at) { return foldOf(examples[at].group, training.folds) != fold; };
        const TransitionWeights onward(trainedReading(pointers(forwards, others), training.firstRounds, training, 1));
        const TransitionWeights back(trainedReading(pointers(backwards, others), training.firstRounds, training, 2));
        for (size_t at = 0; at < examples.size(); ++at)
            if (!others(at))
                guides[at] = firstReadings(onward, back, forwards[at].keys);
        print << "  first readings of part " << fold + 1 << " of " << training.folds << Qt::endl;
    }
    const auto all = [](size_t) { return true; };
    ParserModels models;
    models.forwards = trainedReading(pointers(forwards, all), training.firstRounds, training, 1);
    models.backwards = trainedReading(pointers(backwards, all), training.firstRounds, training, 2);
    for (size_t at = 0; at < examples.size(); ++at)
        forwards[at].guides = std::move(guides[at]);
    models.guided = trainedReading(pointers(forwards, all), training.guidedRounds, training, 3);
    print << "  second reading" << Qt::endl;
    models.relations = trainedRelations(examples, training);
    return models;
}

} // namespace apacheta::train

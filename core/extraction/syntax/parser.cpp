// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/syntax/parser.h"

#include "extraction/syntax/relation_features.h"
#include "extraction/syntax/transition_features.h"
#include "extraction/syntax/ud_names.h"

#include <array>

namespace apacheta {

using namespace Qt::StringLiterals;

namespace {

Error damaged() { return {Error::Damaged, u"The model of sentence trees is damaged."_s}; }

QByteArray packed(const LinearModel &model)
{
    ByteWriter writer;
    model.write(writer);
    return writer.bytes();
}

Result<LinearModel> unpacked(const QByteArray &section, int classes)
{
    ByteReader reader(section);
    Result<LinearModel> model = LinearModel::read(reader);
    if (!model)
        return model.error();
    if (model->classes() != classes || !reader.isAtEnd())
        return damaged();
    return model;
}

/// The allowed transition with the highest score; a configuration that is not done allows one at least.
Transition bestAllowed(const Configuration &configuration, const TransitionWeights::Scores &scores)
{
    int best = -1;
    for (const Transition transition : transitions)
        if (configuration.allows(transition) && (best < 0 || scores[size_t(transition)] > scores[size_t(best)]))
            best = int(transition);
    return Transition(best);
}

} // namespace

std::vector<int> readHeads(const TransitionWeights &weights, const SentenceKeys &sentence, std::span<const Guide> guides)
{
    Configuration configuration(sentence.words());
    FeatureList features;
    while (!configuration.isDone()) {
        transitionFeatures(configuration, sentence, guides, features);
        configuration.take(bestAllowed(configuration, weights.scores(features.keys())));
    }
    return configuration.heads();
}

std::vector<Guide> firstReadings(const TransitionWeights &forwards, const TransitionWeights &backwards, const SentenceKeys &sentence)
{
    std::vector<Guide> guides;
    guides.push_back(guideOf(readHeads(forwards, sentence, {})));
    guides.push_back(guideOf(reversedHeads(readHeads(backwards, sentence.reversed(), {}))));
    return guides;
}

std::vector<Dependency> namedRelations(const LinearModel &model, const SentenceKeys &sentence, const std::vector<int> &heads)
{
    std::vector<Dependency> relations(heads.size(), Dependency::Dep);
    RelationNaming naming(sentence, heads);
    FeatureList features;
    std::array<qint32, dependencyCount> scores{};
    for (const int word : naming.order()) {
        Dependency relation = Dependency::Root;
        if (heads[size_t(word)] != sentence.words()) {
            naming.features(word, features);
            model.score(features.keys(), scores);
            int best = int(Dependency::Root) + 1;
            for (int candidate = best + 1; candidate < dependencyCount; ++candidate)
                if (scores[size_t(candidate)] > scores[size_t(best)])
                    best = candidate;
            relation = Dependency(best);
        }
        naming.name(word, relation);
        relations[size_t(word)] = relation;
    }
    return relations;
}

Parser::Parser(const ParserModels &models)
    : m_forwards(models.forwards), m_backwards(models.backwards), m_guided(models.guided), m_relations(models.relations)
{
}

void Parser::parse(SyntaxTree &tree, int habit) const
{
    if (tree.isEmpty())
        return;
    const SentenceKeys sentence(tree, habit);
    const std::vector<Guide> guides = firstReadings(m_forwards, m_backwards, sentence);
    const std::vector<int> heads = readHeads(m_guided, sentence, guides);
    const std::vector<Dependency> relations = namedRelations(m_relations, sentence, heads);
    for (size_t word = 0; word < heads.size(); ++word) {
        tree.words[word].head = heads[word] == sentence.words() ? -1 : heads[word];
        tree.words[word].relation = relations[word];
    }
}

ModelFile treeModelFile(const ParserModels &models, Language language)
{
    ModelFile file;
    file.header.kind = u"trees"_s;
    file.header.language = language;
    file.header.contents = Parser::contents;
    file.sections = {{"forwards", packed(models.forwards)},
                     {"backwards", packed(models.backwards)},
                     {"guided", packed(models.guided)},
                     {"relations", packed(models.relations)}};
    return file;
}

Result<Parser> Parser::from(const ModelFile &file)
{
    Result<LinearModel> forwards = unpacked(file.sections.value("forwards"), transitionCount);
    Result<LinearModel> backwards = unpacked(file.sections.value("backwards"), transitionCount);
    Result<LinearModel> guided = unpacked(file.sections.value("guided"), transitionCount);
    Result<LinearModel> relations = unpacked(file.sections.value("relations"), dependencyCount);
    for (const Result<LinearModel> *model : {&forwards, &backwards, &guided, &relations})
        if (!*model)
            return model->error();
    return Parser(ParserModels{std::move(*forwards), std::move(*backwards), std::move(*guided), std::move(*relations)});
}

} // namespace apacheta

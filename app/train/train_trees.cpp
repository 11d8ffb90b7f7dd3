// SPDX-License-Identifier: GPL-3.0-or-later
// apacheta-train trees: the dependency parser.
#include "commands.h"
#include "extraction/syntax/parser.h"
#include "extraction/syntax/tagger.h"
#include "tree_corpora.h"
#include "tree_scores.h"

#include <QElapsedTimer>
#include <QFileInfo>

namespace apacheta::train {

using namespace Qt::StringLiterals;

namespace {

template <class Model> Result<Model> readBack(const QString &folder, QStringView kind, Language language)
{
    const Result<ModelFile> file = readModel(folder, kind, language, Model::contents);
    return file ? Model::from(*file) : Result<Model>(file.error());
}

/// Parses every sentence in the words that it is given in, tagged by the product's own tagger.
std::vector<SyntaxTree> parsed(const std::vector<GoldSentence> &sentences, const Tagger &tagger, const Parser &parser, int habit, QTextStream &print)
{
    std::vector<SyntaxTree> trees;
    qsizetype words = 0;
    for (const GoldSentence &sentence : sentences) {
        trees.push_back(sentence.tree);
        tagger.tag(sentence.units, trees.back().words);
        words += qsizetype(trees.back().words.size());
    }
    QElapsedTimer timer;
    timer.start();
    for (SyntaxTree &tree : trees)
        parser.parse(tree, habit);
    print << u"    %1 words a second"_s.arg(double(words) * 1e9 / double(timer.nsecsElapsed()), 0, 'f', 0) << Qt::endl;
    return trees;
}

Outcome measure(const TrainingPlace &place, const TreeCorpus &corpus, const Tagger &tagger, const Parser &parser)
{
    const Result<TreeSentences> sentences = readTrees(place.training, corpus, place.language);
    if (!sentences)
        return sentences.error();
    for (int habit = SentenceKeys::firstHabit; habit <= corpus.habit; ++habit) {
        const std::vector<SyntaxTree> trees = parsed(sentences->gold, tagger, parser, habit, *place.print);
        TreeScores scores;
        for (size_t i = 0; i < trees.size(); ++i)
            scores.count(trees[i], sentences->gold[i], sentences->relations[i]);
        const QString name = habit == SentenceKeys::firstHabit ? corpus.name : corpus.name + u", by its own habit"_s;
        *place.print << u"%1 %2"_s.arg(name, -38).arg(scores.line()) << Qt::endl;
    }
    const std::vector<SyntaxTree> trees = parsed(sentences->product, tagger, parser, SentenceKeys::firstHabit, *place.print);
    TreeScores scores;
    for (size_t i = 0; i < trees.size(); ++i)
        scores.count(trees[i], sentences->product[i], sentences->product[i].relations);
    *place.print << u"%1 %2"_s.arg(corpus.name + u", our words"_s, -38).arg(scores.line()) << Qt::endl;
    return Done{};
}

} // namespace

Outcome trainTrees(const TrainingPlace &place)
{
    QElapsedTimer timer;
    timer.start();
    const Result<std::vector<TreeExample>> examples = treeExamples(place.training, place.language);
    if (!examples)
        return examples.error();
    *place.print << u"  %1 sentences tagged after %2 s"_s.arg(examples->size()).arg(timer.elapsed() / 1000) << Qt::endl;
    const ModelFile file = treeModelFile(trainedParser(*examples, treeTraining(place.language), *place.print), place.language);
    if (const Outcome written = writeModel(place.output, file); !written)
        return written;
    const QString path = modelPath(place.output, u"trees", place.language);
    *place.print << u"%1: trained in %2 s, %3 bytes"_s.arg(file.header.name()).arg(timer.elapsed() / 1000).arg(QFileInfo(path).size()) << Qt::endl;
    const Result<Parser> parser = readBack<Parser>(place.output, u"trees", place.language);
    const Result<Tagger> tagger = readBack<Tagger>(place.output, u"tags", place.language);
    if (!parser)
        return parser.error();
    if (!tagger)
        return tagger.error();
    for (const TreeCorpus &corpus : treeTestCorpora(place.language))
        if (const Outcome measured = measure(place, corpus, *tagger, *parser); !measured)
            return measured;
    return Done{};
}

} // namespace apacheta::train

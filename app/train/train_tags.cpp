// SPDX-License-Identifier: GPL-3.0-or-later
// apacheta-train tags: parts of speech, morphology and lemmas.
#include "commands.h"
#include "extraction/syntax/ud_names.h"
#include "tagger_training.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <ctime>

namespace apacheta::train {

using namespace Qt::StringLiterals;

namespace {

struct Share {
    qint64 right = 0;
    qint64 all = 0;
    void count(bool isRight)
    {
        right += isRight;
        ++all;
    }
    QString percent() const { return QString::number(all == 0 ? 0.0 : 100.0 * double(right) / double(all), 'f', 2); }
};

struct TagScores {
    Share tags;
    Share forms;                        ///< morphology of verbs, nouns, pronouns, adjectives whose tag is right
    Share verbs;                        ///< the same, verbs and auxiliaries alone
    Share lemmas;                       ///< of words whose tag is right, punctuation left out
};

TagScores scoresOf(const Tagger &tagger, const std::vector<GoldSentence> &sentences)
{
    TagScores scores;
    for (const GoldSentence &sentence : sentences) {
        std::vector<SyntacticWord> words = sentence.tree.words;
        tagger.tag(sentence.units, words);
        for (size_t i = 0; i < words.size(); ++i) {
            const SyntacticWord &gold = sentence.tree.words[i];
            if (!sentence.isTagged[i])
                continue;
            scores.tags.count(words[i].pos == gold.pos);
            if (words[i].pos != gold.pos)
                continue;
            const bool isVerb = gold.pos == PartOfSpeech::Verb || gold.pos == PartOfSpeech::Aux;
            if (sentence.hasForms && (isVerb || gold.pos == PartOfSpeech::Noun || gold.pos == PartOfSpeech::Pron || gold.pos == PartOfSpeech::Adj))
                scores.forms.count(words[i].morphology == gold.morphology);
            if (sentence.hasForms && isVerb)
                scores.verbs.count(words[i].morphology == gold.morphology);
            if (!gold.lemma.isEmpty() && gold.pos != PartOfSpeech::Punct)
                scores.lemmas.count(words[i].lemma == gold.lemma);
        }
    }
    return scores;
}

void printScores(QTextStream &print, const QString &name, const TagScores &scores)
{
    print << u"%1 tags %2  forms %3  verb forms %4  lemmas %5  (%6 words)"_s.arg(name, -34).arg(scores.tags.percent(), scores.forms.percent(), scores.verbs.percent(), scores.lemmas.percent()).arg(scores.tags.all) << Qt::endl;
}

QStringList testNames(Language language)
{
    return language == Language::Spanish ? QStringList{u"es_ancora-ud-test"_s, u"es_gsd-ud-test"_s, u"es_pud-ud-test"_s}
                                         : QStringList{u"en_ewt-ud-dev"_s, u"en_ewt-ud-test"_s, u"en_gum-free-ud-test"_s, u"en_pud-ud-test"_s};
}

Outcome measure(const Tagger &tagger, const TrainingPlace &place)
{
    for (const QString &name : testNames(place.language)) {
        const Result<std::vector<TreebankSentence>> sentences = readTreebank(place.training + u"/ud/"_s + name + u".conllu"_s);
        if (!sentences)
            return sentences.error();
        printScores(*place.print, name + u", its words"_s, scoresOf(tagger, goldWords(*sentences, place.language)));
        const std::vector<GoldSentence> ours = productWords(*sentences, place.language);
        const std::clock_t start = std::clock();
        const TagScores scores = scoresOf(tagger, ours);
        const double seconds = double(std::clock() - start) / CLOCKS_PER_SEC;
        printScores(*place.print, name + u", our words"_s, scores);
        *place.print << u"    %1 words a second of processor time"_s.arg(double(scores.tags.all) / seconds, 0, 'f', 0) << Qt::endl;
    }
    return Done{};
}

} // namespace

Outcome trainTags(const TrainingPlace &place)
{
    const Result<std::vector<GoldSentence>> sentences = tagTrainingSentences(place.training, place.language);
    if (!sentences)
        return sentences.error();
    const Result<Lexicon> lexicon = readLexicon(place.training + u"/lexicon"_s, place.language);
    if (!lexicon)
        return lexicon.error();
    QElapsedTimer timer;
    timer.start();
    const ModelFile file = trainTagger(*sentences, *lexicon).toFile(place.language);
    if (const Outcome written = writeModel(place.output, file); !written)
        return written;
    const Result<ModelFile> again = readModel(place.output, u"tags", place.language, Tagger::contents);
    if (!again)
        return again.error();
    const Result<Tagger> tagger = Tagger::from(*again);
    if (!tagger)
        return tagger.error();
    *place.print << u"%1: %2 sentences, trained in %3 s, %4 bytes"_s.arg(file.header.name()).arg(sentences->size()).arg(timer.elapsed() / 1000).arg(QFileInfo(modelPath(place.output, u"tags", place.language)).size()) << Qt::endl;
    for (auto it = file.sections.begin(); it != file.sections.end(); ++it)
        *place.print << u"    %1: %2 bytes packed"_s.arg(QString::fromLatin1(it.key())).arg(qCompress(it.value(), 9).size()) << Qt::endl;
    return measure(*tagger, place);
}

} // namespace apacheta::train

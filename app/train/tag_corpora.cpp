// SPDX-License-Identifier: GPL-3.0-or-later
// The treebanks that the tags are trained on, made to agree with each other.
#include "tagger_training.h"

#include <QHash>
#include <algorithm>

namespace apacheta::train {

using namespace Qt::StringLiterals;

namespace {

/// CESS-ESP tags every word of a name as a name; UD and our other treebanks tag its small words for what they are.
void retagSmallWordsOfNames(GoldSentence &sentence)
{
    static const QHash<QString, PartOfSpeech> small = [] {
        QHash<QString, PartOfSpeech> words;
        for (const QString &word : u"de en por para sobre a con contra sin entre"_s.split(u' '))
            words.insert(word, PartOfSpeech::Adp);
        for (const QString &word : u"el la los las lo"_s.split(u' '))
            words.insert(word, PartOfSpeech::Det);
        for (const QString &word : u"y e o u"_s.split(u' '))
            words.insert(word, PartOfSpeech::Cconj);
        return words;
    }();
    for (SyntacticWord &word : sentence.tree.words)
        if (word.pos == PartOfSpeech::Propn && sentence.units[word.span.begin].isLower())
            word.pos = small.value(word.form, word.pos);
}

/// A year is a number, as in two of the three Spanish treebanks.
void retagYears(GoldSentence &sentence)
{
    for (SyntacticWord &word : sentence.tree.words)
        if (word.pos == PartOfSpeech::Noun && std::all_of(word.form.begin(), word.form.end(), [](QChar c) { return c.isDigit(); }))
            word.pos = PartOfSpeech::Num;
}

QString formKey(const QString &xpos, PartOfSpeech pos) { return xpos.toLower() + u' ' + QString::number(int(pos)); }

/// What AnCora's features say for a tag of the scheme that it shares with CESS-ESP.
QHash<QString, Morphology> formsOfTags(const std::vector<GoldSentence> &sentences)
{
    QHash<QString, Morphology> forms;
    for (const GoldSentence &sentence : sentences)
        for (size_t i = 0; i < sentence.tree.words.size(); ++i)
            if (const QString &xpos = sentence.xpos[i]; xpos.size() > 2)
                if (const QString key = formKey(xpos, sentence.tree.words[i].pos); !forms.contains(key))
                    forms.insert(key, sentence.tree.words[i].morphology);
    return forms;
}

GrammaticalNumber numberOf(QChar c) { return c == u's' ? GrammaticalNumber::Singular : c == u'p' ? GrammaticalNumber::Plural : GrammaticalNumber::None; }

Gender genderOf(QChar c) { return c == u'm' ? Gender::Masculine : c == u'f' ? Gender::Feminine : Gender::None; }

/// "vmif1s0", "vmp00sm": what an EAGLES tag says of a verb.
Morphology formOfVerb(QStringView tag)
{
    Morphology form;
    form.number = numberOf(tag[5]);
    form.gender = genderOf(tag[6]);
    form.person = tag[4].isDigit() && tag[4] != u'0' ? Person(tag[4].digitValue()) : Person::None;
    switch (tag[2].unicode()) {
    case u'n': form.verbForm = VerbForm::Infinitive; return form;
    case u'g': form.verbForm = VerbForm::Gerund; return form;
    case u'p': form.verbForm = VerbForm::Participle; form.tense = Tense::Past; return form;
    case u's': form.mood = Mood::Subjunctive; break;
    case u'm': form.mood = Mood::Imperative; break;
    default: form.mood = tag[3] == u'c' ? Mood::Conditional : Mood::Indicative;
    }
    form.verbForm = VerbForm::Finite;
    if (form.mood != Mood::Imperative)
        form.tense = tag[3] == u'p' ? Tense::Present : tag[3] == u's' ? Tense::Past : tag[3] == u'f' ? Tense::Future : tag[3] == u'i' ? Tense::Imperfect : Tense::None;
    return form;
}

/// The morphology of a word of CESS-ESP: by its tag, of small words as AnCora has it.
Morphology formOf(const QString &xpos, PartOfSpeech pos, const QHash<QString, Morphology> &forms)
{
    const QString tag = xpos.toLower();
    Morphology form;
    if (tag.size() >= 7 && tag[0] == u'v')
        return formOfVerb(tag);
    if (tag.size() >= 5 && tag.startsWith(u"nc"_s)) {
        form.gender = genderOf(tag[2]);
        form.number = numberOf(tag[3]);
        return form;
    }
    if (tag.size() >= 6 && tag.startsWith(u"aq"_s)) {
        form.gender = genderOf(tag[3]);
        form.number = numberOf(tag[4]);
        form.verbForm = tag[5] == u'p' ? VerbForm::Participle : VerbForm::None;
        return form;
    }
    return forms.value(formKey(xpos, pos));
}

bool hasOpenLemma(PartOfSpeech pos)
{
    return pos == PartOfSpeech::Noun || pos == PartOfSpeech::Verb || pos == PartOfSpeech::Adj || pos == PartOfSpeech::Aux || pos == PartOfSpeech::Propn;
}

/// Forms by the tags; lemmas of small words are left to AnCora, which sees them otherwise ("lo": él).
void setForms(GoldSentence &sentence, const QHash<QString, Morphology> &forms)
{
    for (size_t i = 0; i < sentence.tree.words.size(); ++i) {
        SyntacticWord &word = sentence.tree.words[i];
        if (!sentence.xpos[i].isEmpty())
            word.morphology = formOf(sentence.xpos[i], word.pos, forms);
        if (!hasOpenLemma(word.pos))
            word.lemma.clear();
    }
}

bool hasSameWords(const GoldSentence &one, const GoldSentence &other)
{
    return std::equal(one.tree.words.begin(), one.tree.words.end(), other.tree.words.begin(), other.tree.words.end(),
                      [](const SyntacticWord &a, const SyntacticWord &b) { return a.form == b.form; });
}

/// The sentences as the product sees them and, where the treebank's own words differ ("Mr.", "e-mail"), as it has them too: texts are
/// cut either way.
Result<std::vector<GoldSentence>> read(const QString &training, const QString &name, Language language)
{
    const Result<std::vector<TreebankSentence>> sentences = readTreebank(training + u"/ud/"_s + name + u".conllu"_s);
    if (!sentences)
        return sentences.error();
    std::vector<GoldSentence> ours = productWords(*sentences, language);
    const size_t count = ours.size();
    for (size_t i = 0; i < count; ++i)
        if (GoldSentence theirs = goldWords((*sentences)[i], language); !hasSameWords(ours[i], theirs))
            ours.push_back(std::move(theirs));
    return ours;
}

void append(std::vector<GoldSentence> &into, std::vector<GoldSentence> &&sentences)
{
    into.insert(into.end(), std::make_move_iterator(sentences.begin()), std::make_move_iterator(sentences.end()));
}

Result<std::vector<GoldSentence>> englishSentences(const QString &training)
{
    Result<std::vector<GoldSentence>> ewt = read(training, u"en_ewt-ud-train"_s, Language::English);
    if (!ewt)
        return ewt.error();
    Result<std::vector<GoldSentence>> gum = read(training, u"en_gum-free-ud-train"_s, Language::English);
    if (!gum)
        return gum.error();
    append(*ewt, std::move(*gum));
    return ewt;
}

Result<std::vector<GoldSentence>> spanishSentences(const QString &training)
{
    Result<std::vector<GoldSentence>> ancora = read(training, u"es_ancora-ud-dev"_s, Language::Spanish);
    if (!ancora)
        return ancora.error();
    Result<std::vector<GoldSentence>> gsd = read(training, u"es_gsd-ud-dev"_s, Language::Spanish);
    if (!gsd)
        return gsd.error();
    Result<std::vector<GoldSentence>> cess = read(training, u"es_cess-tags-train"_s, Language::Spanish);
    if (!cess)
        return cess.error();
    const QHash<QString, Morphology> forms = formsOfTags(*ancora);
    for (GoldSentence &sentence : *cess) {
        retagSmallWordsOfNames(sentence);
        setForms(sentence, forms);
    }
    for (GoldSentence &sentence : *gsd)
        sentence.hasLemmas = false;
    append(*ancora, std::move(*gsd));
    append(*ancora, std::move(*cess));
    for (GoldSentence &sentence : *ancora)
        retagYears(sentence);
    return ancora;
}

} // namespace

Result<std::vector<GoldSentence>> tagTrainingSentences(const QString &training, Language language)
{
    return language == Language::Spanish ? spanishSentences(training) : englishSentences(training);
}

} // namespace apacheta::train

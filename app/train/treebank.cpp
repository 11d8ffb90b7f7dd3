// SPDX-License-Identifier: GPL-3.0-or-later
#include "treebank.h"

#include "extraction/syntax/ud_names.h"
#include "extraction/syntax/words.h"
#include "text/source_text.h"

#include <algorithm>

namespace apacheta::train {

using namespace Qt::StringLiterals;

namespace {

QString unitsOf(const QString &text) { return SourceText(text).units(); }

/// Shares the characters of a contraction out to its words, a character each at least where there are enough.
void shareOut(Span span, std::span<const qsizetype> lengths, Language language, std::span<SyntacticWord> words)
{
    qsizetype total = 0;
    for (const qsizetype length : lengths)
        total += length;
    const bool isSpanishArticle = language == Language::Spanish && words.size() == 2 && words[1].form == u"el"_s && total > span.length();
    qsizetype end = span.end;
    for (size_t i = words.size(); i-- > 0;) {
        const qsizetype room = end - span.begin - qsizetype(i);
        const qsizetype length = i == 0 ? end - span.begin : std::clamp<qsizetype>(isSpanishArticle ? 1 : lengths[i], 1, std::max<qsizetype>(1, room));
        words[i].span = {std::max(span.begin, end - length), end};
        end = words[i].span.begin;
    }
}

int depthIn(const SyntaxTree &tree, int word)
{
    int depth = 0;
    for (int at = word; at >= 0 && depth <= int(tree.words.size()); at = tree.words[size_t(at)].head)
        ++depth;
    return depth;
}

/// Which of our words stands for which of the treebank's, and back.
struct Alignment {
    std::vector<int> owner;                  ///< for each word of the treebank
    std::vector<std::vector<int>> owned;     ///< for each of ours
    std::vector<int> overlapping;            ///< for each of ours, the treebank's word with which it shares most characters
};

qsizetype shared(Span a, Span b) { return std::min(a.end, b.end) - std::max(a.begin, b.begin); }

bool isWordLike(const SyntacticWord &word) { return !word.form.isEmpty() && word.form[0].isLetterOrNumber(); }

/// The word of ours, of those from `first` on that overlap a word of the treebank, that gets its place in the tree.
int ownerOf(const SyntacticWord &gold, const SyntaxTree &ours, int first, Language language)
{
    const bool headLast = language == Language::English && gold.pos != PartOfSpeech::Propn && gold.pos != PartOfSpeech::Num;
    int owner = -1;
    qsizetype most = 0;
    for (int i = first; i < int(ours.words.size()) && ours.words[size_t(i)].span.begin < gold.span.end; ++i) {
        const SyntacticWord &word = ours.words[size_t(i)];
        const qsizetype overlap = shared(gold.span, word.span);
        if (overlap <= 0)
            continue;
        const bool isInside = word.span.begin >= gold.span.begin && word.span.end <= gold.span.end;
        const qsizetype rank = isWordLike(word) && isInside ? 1000 : overlap;
        if (rank > most || (headLast && rank == most)) {
            owner = i;
            most = rank;
        }
    }
    return owner;
}

Alignment alignmentOf(const SyntaxTree &gold, const SyntaxTree &ours, Language language)
{
    Alignment alignment;
    alignment.owned.resize(ours.words.size());
    alignment.overlapping.assign(ours.words.size(), 0);
    std::vector<qsizetype> most(ours.words.size(), 0);
    int first = 0;
    for (int g = 0; g < int(gold.words.size()); ++g) {
        const Span span = gold.words[size_t(g)].span;
        while (first + 1 < int(ours.words.size()) && ours.words[size_t(first)].span.end <= span.begin)
            ++first;
        for (size_t i = size_t(first); i < ours.words.size() && ours.words[i].span.begin < span.end; ++i)
            if (const qsizetype overlap = shared(span, ours.words[i].span); overlap > most[i]) {
                most[i] = overlap;
                alignment.overlapping[i] = g;
            }
        const int owner = std::max(0, ownerOf(gold.words[size_t(g)], ours, first, language));
        alignment.owner.push_back(owner);
        alignment.owned[size_t(owner)].push_back(g);
    }
    return alignment;
}

/// The word of several that become one which keeps its place: the nearest to the root.
int topOf(const SyntaxTree &tree, const std::vector<int> &words)
{
    return *std::min_element(words.begin(), words.end(), [&](int a, int b) { return depthIn(tree, a) < depthIn(tree, b); });
}

/// A part of a word that our tokenizer splits off: hangs on the part that owns the word's place.
void makePart(SyntacticWord &part, const SyntacticWord &whole, int owner, Language language)
{
    part.head = owner;
    part.pos = whole.pos;
    const QChar first = part.form.isEmpty() ? QChar(u'-') : part.form[0];
    if (first.isDigit())
        part.pos = PartOfSpeech::Num;
    else if (first.isPunct())
        part.pos = PartOfSpeech::Punct;
    else if (!first.isLetter())
        part.pos = PartOfSpeech::Sym;
    const bool isContraction = language == Language::Spanish && part.form == u"el"_s && (whole.form == u"del"_s || whole.form == u"al"_s);
    if (isContraction && whole.pos != PartOfSpeech::Propn) {
        part.pos = PartOfSpeech::Det;
        part.morphology.gender = Gender::Masculine;
        part.morphology.number = GrammaticalNumber::Singular;
    }
    const bool isName = whole.pos == PartOfSpeech::Propn || language == Language::Spanish;
    part.relation = part.pos == PartOfSpeech::Punct ? Dependency::Punct
                    : part.pos == PartOfSpeech::Det ? Dependency::Det
                    : isName                        ? Dependency::Flat
                                                    : Dependency::Compound;
}

} // namespace

GoldSentence goldWords(const TreebankSentence &sentence, Language language)
{
    GoldSentence gold;
    gold.hasTree = sentence.hasTree();
    gold.tree.words.resize(sentence.words.size());
    std::vector<qsizetype> lengths;
    for (size_t i = 0; i < sentence.words.size(); ++i) {
        const TreebankWord &word = sentence.words[i];
        SyntacticWord &into = gold.tree.words[i];
        into.form = wordForm(unitsOf(word.form));
        into.lemma = word.lemma == u"_"_s && word.form != u"_"_s ? QString() : wordForm(word.lemma);
        into.pos = word.pos.value_or(PartOfSpeech::X);
        into.morphology = morphologyOf(word.features);
        into.head = word.head;
        into.relation = dependencyOf(word.relation);
        into.token = int(i);
        gold.isTagged.push_back(word.pos.has_value());
        gold.relations.push_back(word.relation);
        gold.xpos.push_back(word.xpos);
        lengths.push_back(unitsOf(word.form).size());
    }
    auto range = sentence.ranges.begin();
    for (int i = 0; i < int(sentence.words.size());) {
        const bool isRange = range != sentence.ranges.end() && range->first == i;
        const int past = isRange ? range->past : i + 1;
        const qsizetype begin = gold.units.size();
        gold.units += unitsOf(isRange ? range->form : sentence.words[size_t(i)].form);
        shareOut({begin, gold.units.size()}, std::span(lengths).subspan(size_t(i), size_t(past - i)), language,
                 std::span(gold.tree.words).subspan(size_t(i), size_t(past - i)));
        if (isRange ? range->spaceAfter : sentence.words[size_t(i)].spaceAfter)
            gold.units += u' ';
        range += isRange ? 1 : 0;
        i = past;
    }
    return gold;
}

GoldSentence productWords(const TreebankSentence &sentence, Language language)
{
    const GoldSentence gold = goldWords(sentence, language);
    GoldSentence ours;
    ours.units = gold.units;
    ours.hasTree = gold.hasTree;
    ours.tokens = tokensOf(ours.units);
    ours.tree.words = wordsOf(ours.units, ours.tokens, language);
    if (ours.tree.words.empty())
        return ours;
    const Alignment alignment = alignmentOf(gold.tree, ours.tree, language);
    for (size_t i = 0; i < ours.tree.words.size(); ++i) {
        SyntacticWord &word = ours.tree.words[i];
        const std::vector<int> &owned = alignment.owned[i];
        const size_t from = size_t(owned.empty() ? alignment.overlapping[i] : topOf(gold.tree, owned));
        const SyntacticWord &source = gold.tree.words[from];
        ours.isTagged.push_back(gold.isTagged[from]);
        ours.relations.push_back(owned.empty() ? QString() : gold.relations[from]);
        ours.xpos.push_back(owned.empty() ? QString() : gold.xpos[from]);
        if (owned.empty()) {
            makePart(word, source, alignment.owner[from], language);
            continue;
        }
        const bool isWhole = word.span.begin <= source.span.begin && word.span.end >= source.span.end;
        word.pos = source.pos;
        word.morphology = source.morphology;
        word.lemma = isWhole ? source.lemma : QString();
        word.head = source.head < 0 ? -1 : alignment.owner[size_t(source.head)];
        word.relation = source.relation;
    }
    return ours;
}

std::vector<GoldSentence> goldWords(const std::vector<TreebankSentence> &sentences, Language language)
{
    std::vector<GoldSentence> all;
    for (const TreebankSentence &sentence : sentences)
        all.push_back(goldWords(sentence, language));
    return all;
}

std::vector<GoldSentence> productWords(const std::vector<TreebankSentence> &sentences, Language language)
{
    std::vector<GoldSentence> all;
    for (const TreebankSentence &sentence : sentences)
        all.push_back(productWords(sentence, language));
    return all;
}

} // namespace apacheta::train

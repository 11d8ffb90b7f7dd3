// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/syntax/tag_features.h"

#include <algorithm>

namespace apacheta {

namespace {

enum TagTemplate : quint32 {
    Bias, Form, FormBefore, FormAfter, FormTwoBefore, FormTwoAfter, FormsBefore, FormsAfter, FormsAround, Suffix, Prefix = Suffix + 5, Shape = Prefix + 4,
    ShapeSuffix, SuffixBefore, SuffixAfter, ShapeBefore, ShapeAfter, Cluster, ClusterBefore, ClusterAfter, ClustersBefore, ClustersAfter, WideCluster,
    Classes, ClassesBefore, ClassesAfter, ClassesTwoAfter, ClassesBoth, Tags, TagsBefore, TagsAfter, TagsTwoAfter, TagsBoth, TagsAhead,
    TagBefore, TagTwoBefore, TwoTags, TagForm, TagSuffix, TagTags, TagTagsAhead, TagClasses, TwoTagsTags, TagFormAfter, TagCluster, TagShape
};

enum Shape : quint32 { Initial = 1, AllCapitals = 2, HasDigit = 4, HasHyphen = 8, First = 16, SaysNothing = 32, HasDot = 64, NoLetter = 128, Single = 256 };

/// Whether capitals say nothing in a sentence: a headline in capitals or in title case, or one without any.
bool capitalsSayNothing(QStringView units, std::span<const SyntacticWord> words)
{
    int letters = 0;
    int capital = 0;
    for (const SyntacticWord &word : words) {
        const QChar first = units[word.span.begin];
        if (!first.isLetter() || word.form.size() < 4)
            continue;
        ++letters;
        capital += first.isUpper();
    }
    return (letters >= 3 && capital * 5 >= letters * 4) || (letters >= 8 && capital == 0);
}

quint32 shapeOf(QStringView word, bool isFirst, bool saysNothing)
{
    quint32 shape = (isFirst ? First : 0u) | (saysNothing ? SaysNothing : 0u) | (word.size() == 1 ? Single : 0u);
    qsizetype letters = 0;
    qsizetype upper = 0;
    for (const QChar c : word) {
        letters += c.isLetter();
        upper += c.isUpper();
        shape |= c.isDigit() ? HasDigit : c == u'-' ? HasHyphen : c == u'.' ? HasDot : 0u;
    }
    if (letters == 0)
        return shape | NoLetter;
    if (word[0].isUpper())
        shape |= Initial;
    return upper == letters ? shape | AllCapitals : shape;
}

} // namespace

FeatureKey wordKey(QStringView form) { return featureKey(0x77, textHash(form)); }

std::vector<TagWord> tagWords(QStringView units, std::span<const SyntacticWord> words, const TagLexicon &lexicon)
{
    std::vector<TagWord> tagWords(words.size() + 4);
    const bool saysNothing = capitalsSayNothing(units, words);
    bool isFirst = true;
    for (size_t i = 0; i < words.size(); ++i) {
        const QStringView form = words[i].form;
        TagWord &word = tagWords[i + 2];
        word.form = textHash(form);
        for (size_t n = 0; n < word.suffixes.size(); ++n)
            word.suffixes[n] = textHash(form.last(std::min<qsizetype>(form.size(), qsizetype(n) + 1)));
        for (size_t n = 0; n < word.prefixes.size(); ++n)
            word.prefixes[n] = textHash(form.first(std::min<qsizetype>(form.size(), qsizetype(n) + 1)));
        word.shape = shapeOf(units.sliced(words[i].span.begin, words[i].span.length()), isFirst, saysNothing);
        const FeatureKey key = wordKey(form);
        word.classes = lexicon.classes.value(key);
        word.cluster = lexicon.clusters.value(key);
        word.tags = lexicon.tags.value(key);
        isFirst = isFirst && (word.shape & NoLetter);
    }
    return tagWords;
}

void TagFeatures::setWord(std::span<const TagWord> words, size_t at)
{
    const TagWord &w = m_word = words[at];
    const TagWord &before = words[at - 1];
    const TagWord &twoBefore = words[at - 2];
    const TagWord &after = m_next = words[at + 1];
    const TagWord &twoAfter = words[at + 2];
    m_size = 0;
    put(featureKey(Bias, 0));
    put(featureKey(Form, w.form));
    put(featureKey(FormBefore, before.form));
    put(featureKey(FormAfter, after.form));
    put(featureKey(FormTwoBefore, twoBefore.form));
    put(featureKey(FormTwoAfter, twoAfter.form));
    put(featureKey(FormsBefore, before.form, w.form));
    put(featureKey(FormsAfter, w.form, after.form));
    put(featureKey(FormsAround, before.form, after.form));
    for (quint32 n = 0; n < w.suffixes.size(); ++n)
        put(featureKey(Suffix + n, w.suffixes[n]));
    for (quint32 n = 0; n < w.prefixes.size(); ++n)
        put(featureKey(Prefix + n, w.prefixes[n]));
    put(featureKey(TagTemplate::Shape, w.shape));
    put(featureKey(ShapeSuffix, w.shape, w.suffixes[2]));
    put(featureKey(SuffixBefore, before.suffixes[2]));
    put(featureKey(SuffixAfter, after.suffixes[2]));
    put(featureKey(ShapeBefore, before.shape, w.shape));
    put(featureKey(ShapeAfter, after.shape, w.shape));
    put(featureKey(Cluster, w.cluster));
    put(featureKey(WideCluster, w.cluster >> 5));
    put(featureKey(ClusterBefore, before.cluster));
    put(featureKey(ClusterAfter, after.cluster));
    put(featureKey(ClustersBefore, before.cluster, w.cluster));
    put(featureKey(ClustersAfter, w.cluster, after.cluster));
    put(featureKey(Classes, w.classes));
    put(featureKey(ClassesBefore, before.classes));
    put(featureKey(ClassesAfter, after.classes));
    put(featureKey(ClassesTwoAfter, twoAfter.classes));
    put(featureKey(ClassesBoth, w.classes, after.classes));
    put(featureKey(Tags, w.tags));
    put(featureKey(TagsBefore, before.tags));
    put(featureKey(TagsAfter, after.tags));
    put(featureKey(TagsTwoAfter, twoAfter.tags));
    put(featureKey(TagsBoth, w.tags, after.tags));
    put(featureKey(TagsAhead, w.tags, after.tags, twoAfter.tags));
    m_fixed = m_size;
}

std::span<const FeatureKey> TagFeatures::withTags(quint32 before, quint32 twoBefore)
{
    m_size = m_fixed;
    put(featureKey(TagBefore, before));
    put(featureKey(TagTwoBefore, twoBefore));
    put(featureKey(TwoTags, before, twoBefore));
    put(featureKey(TagForm, before, m_word.form));
    put(featureKey(TagSuffix, before, m_word.suffixes[2]));
    put(featureKey(TagTags, before, m_word.tags));
    put(featureKey(TagTagsAhead, before, m_word.tags, m_next.tags));
    put(featureKey(TwoTagsTags, before, twoBefore, m_word.tags));
    put(featureKey(TagClasses, before, m_word.classes));
    put(featureKey(TagFormAfter, before, m_next.form));
    put(featureKey(TagCluster, before, m_word.cluster));
    put(featureKey(TagShape, before, m_word.shape));
    return {m_keys.data(), m_size};
}

} // namespace apacheta

// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/word_statistics.h"

#include "extraction/name_words.h"

namespace apacheta {
namespace {

/// Whether a token begins a sentence, a quotation or a bracket inside one, so that its capital means little.
bool isInitial(const std::vector<Token> &tokens, qsizetype first, qsizetype at)
{
    if (at == first)
        return true;
    const Token &before = tokens[size_t(at) - 1];
    return before.shape == TokenShape::Punctuation && before.folded != u"," && before.folded != u"-" && before.folded != u"("
        && before.folded != u"." && before.folded != u"'";
}

} // namespace

WordStatistics::WordStatistics(const Annotation &annotation, const KnownNames &known) : m_known(known)
{
    m_titleCase.reserve(annotation.sentences.size());
    for (const AnnotatedSentence &sentence : annotation.sentences) {
        int content = 0;
        int capital = 0;
        int lowerContent = 0;
        for (qsizetype i = sentence.first; i < sentence.past; ++i) {
            const Token &token = annotation.tokens[size_t(i)];
            if (!token.isWord() || isFunctionWord(token.folded))
                continue;
            ++content;
            capital += token.isCapital();
            lowerContent += !token.isCapital();
        }
        const bool titleCase = content >= 3 && capital * 10 >= content * 8 && (lowerContent <= 1 || capital > 12);
        m_titleCase.push_back(titleCase);
        if (titleCase)
            continue;
        for (qsizetype i = sentence.first; i < sentence.past; ++i) {
            const Token &token = annotation.tokens[size_t(i)];
            if (!token.isWord())
                continue;
            Count &count = m_counts[token.folded];
            if (!token.isCapital())
                ++count.lower;
            else if (isInitial(annotation.tokens, sentence.first, i))
                ++count.initial;
            else
                ++count.inner;
        }
    }
}

bool WordStatistics::isOrdinary(const QString &word) const
{
    const Count count = m_counts.value(word);
    if (count.lower > count.inner)
        return true;
    if (count.inner > 2 * count.lower)
        return false;
    return m_known.traitsOf(word).isCommonWord;
}

} // namespace apacheta

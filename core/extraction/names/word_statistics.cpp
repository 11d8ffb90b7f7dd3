// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/names/word_statistics.h"

#include "extraction/names/name_words.h"

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
        // A full stop belongs to prose, even where it is nearly all names.
        const bool heading = annotation.document && sentence.block < int(annotation.document->blocks.size())
            && annotation.document->blocks[sentence.block].kind == BlockKind::Heading;
        const bool stopped = annotation.tokens[size_t(sentence.past) - 1].folded == u".";
        const bool titleCase = content >= 4 && capital * 10 >= content * 8 && (lowerContent <= 1 || capital > 12) && (heading || !stopped);
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
    const WordTraits traits = m_known.traitsOf(word);
    if (traits.isCommonWord || traits.isFamilyName || !word.endsWith(u's'))
        return traits.isCommonWord;
    return m_known.traitsOf(word.chopped(1)).isCommonWord; // "margins"
}

} // namespace apacheta

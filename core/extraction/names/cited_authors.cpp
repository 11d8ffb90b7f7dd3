// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/names/cited_authors.h"

#include "extraction/names/name_words.h"

namespace apacheta {
namespace {

/// A sentence as the rules below ask about it.
class CitingSentence final {
public:
    CitingSentence(const Annotation &annotation, const AnnotatedSentence &sentence) : m_annotation(annotation), m_sentence(sentence) {}

    const Token *token(qsizetype at) const
    {
        return at >= m_sentence.first && at < m_sentence.past ? &m_annotation.tokens[size_t(at)] : nullptr;
    }
    bool is(qsizetype at, QStringView mark) const { return token(at) && token(at)->folded == mark; }
    bool isAndAt(qsizetype at) const { return token(at) && isAnd(token(at)->folded); }
    bool isCapital(qsizetype at) const { return token(at) && token(at)->isCapital(); }
    bool isInitial(qsizetype at) const
    {
        return token(at) && token(at)->shape == TokenShape::Upper && token(at)->folded.size() == 2 && token(at)->folded.endsWith(u'.');
    }
    /// "1990", "2006a"
    bool isYear(qsizetype at) const
    {
        if (!token(at) || token(at)->shape != TokenShape::Number || token(at)->folded.size() > 5)
            return false;
        const int year = QStringView(token(at)->folded).left(4).toInt();
        return year >= 1500 && year <= 2100;
    }
    bool isInBrackets(qsizetype at) const
    {
        for (qsizetype i = at - 1; i >= m_sentence.first; --i) {
            if (is(i, u")"))
                return false;
            if (is(i, u"("))
                return true;
        }
        return false;
    }
    bool endsCitation(qsizetype at) const { return is(at, u")") || is(at, u",") || is(at, u";") || is(at, u":"); }

private:
    const Annotation &m_annotation;
    const AnnotatedSentence &m_sentence;
};

} // namespace

bool isCitedAuthor(const Annotation &annotation, const AnnotatedSentence &sentence, qsizetype first, qsizetype past)
{
    const CitingSentence here(annotation, sentence);
    if (here.is(past, u"et") && here.is(past + 1, u"al"))
        return true;
    if (here.is(past, u",") && here.isInitial(past + 1))
        return past - first <= 2;
    const bool inBrackets = here.isInBrackets(first);
    qsizetype next = past;
    // Over the co-authors: "Aranda & Salinas, 2017", "Hernández, González and Márquez (2006)".
    for (int others = 0; others < 3; ++others) {
        const bool comma = here.is(next, u",");
        if ((comma && inBrackets && here.isYear(next + 1)) || (here.is(next, u"(") && here.isYear(next + 1)))
            return true;
        if (here.isYear(next))
            return others > 0
                || ((here.is(first - 1, u"(") || here.is(first - 1, u";") || here.isAndAt(first - 1)) && here.endsCitation(next + 1));
        if (!comma && !here.isAndAt(next))
            return false;
        next += 1 + (comma && here.isAndAt(next + 1));
        if (!here.isCapital(next))
            return false;
        while (here.isCapital(next))
            ++next;
    }
    return false;
}

} // namespace apacheta

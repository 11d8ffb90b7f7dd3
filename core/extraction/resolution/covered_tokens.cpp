// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/resolution/covered_tokens.h"

#include <algorithm>

namespace apacheta {

CoveredTokens::CoveredTokens(const Annotation &annotation, const KnownNames &known)
{
    const std::vector<Token> &tokens = annotation.tokens;
    m_actorAt.assign(tokens.size(), ofNobody);
    size_t at = 0;
    for (const FoundMention &found : annotation.findings.mentions) {
        while (at < tokens.size() && tokens[at].span.begin < found.span.begin)
            ++at;
        while (at < tokens.size() && tokens[at].span.end <= found.span.end)
            m_actorAt[at++] = found.actor;
    }
    for (const AnnotatedSentence &sentence : annotation.sentences)
        for (qsizetype i = sentence.first; i < sentence.past; ++i) {
            if (!tokens[size_t(i)].isCapital() || m_actorAt[size_t(i)] >= 0)
                continue;
            const Token *begin = tokens.data() + i;
            if (const auto event = known.eventAt(std::span<const Token>(begin, size_t(sentence.past - i))))
                for (qsizetype j = i; j < i + event->tokens; ++j)
                    if (m_actorAt[size_t(j)] < 0)
                        m_actorAt[size_t(j)] = ofEvent;
        }
}

void CoveredTokens::cover(qsizetype first, qsizetype past, int actor)
{
    std::fill(m_actorAt.begin() + first, m_actorAt.begin() + past, actor);
}

} // namespace apacheta

// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/resolution/open_runs.h"

#include "extraction/names/name_words.h"

namespace apacheta {

using namespace Qt::StringLiterals;

namespace {

class RunReading final {
public:
    RunReading(const Annotation &annotation, const CoveredTokens &covered, qsizetype sentence)
        : m_annotation(annotation), m_covered(covered), m_index(sentence), m_sentence(annotation.sentences[size_t(sentence)])
    {
    }

    void readInto(std::vector<OpenRun> &runs) const;

private:
    const Token &token(qsizetype at) const { return m_annotation.tokens[size_t(at)]; }
    bool isPart(qsizetype at) const;
    bool isOpeningArticle(qsizetype at) const;

    const Annotation &m_annotation;
    const CoveredTokens &m_covered;
    qsizetype m_index;
    const AnnotatedSentence &m_sentence;
};

bool RunReading::isPart(qsizetype at) const
{
    if (at >= m_sentence.past || !token(at).isCapital() || !m_covered.isFree(at))
        return false;
    const QString &word = token(at).folded;
    return !isFunctionWord(word) && !isTimeWord(word) && !(word.size() == 2 && word.endsWith(u'.'));
}

/// "La Quiaca", "El Deber": a capital article inside a sentence begins the name.
bool RunReading::isOpeningArticle(qsizetype at) const
{
    return at > m_sentence.first && m_covered.isFree(at) && token(at).shape == TokenShape::Capitalised && isArticle(token(at).folded)
        && token(at - 1).shape == TokenShape::Lower && isPart(at + 1) && !isTitle(token(at + 1).folded);
}

void RunReading::readInto(std::vector<OpenRun> &runs) const
{
    bool title = false;
    bool several = false;
    for (qsizetype i = m_sentence.first; i < m_sentence.past;) {
        const QString &word = token(i).folded;
        if ((!isPart(i) || isTitle(word) || isPluralTitle(word)) && !isOpeningArticle(i)) {
            several = isPluralTitle(word) || (several && (isAnd(word) || word == u","));
            title = several || (isTitle(word) && !isTitleModifier(word)) || (title && (word == u"." || word == u"("));
            ++i;
            continue;
        }
        OpenRun run{i, i + 1, m_index, title};
        while (true) {
            const bool hyphen = run.past + 1 < m_sentence.past && token(run.past).folded == u"-" && !token(run.past).spaceBefore
                && isPart(run.past + 1);
            if (!hyphen && !isPart(run.past))
                break;
            run.past += hyphen ? 2 : 1;
        }
        runs.push_back(run);
        i = run.past;
        title = false;
    }
}

} // namespace

std::vector<OpenRun> openRunsOf(const Annotation &annotation, const CoveredTokens &covered)
{
    std::vector<OpenRun> runs;
    for (qsizetype s = 0; s < qsizetype(annotation.sentences.size()); ++s)
        RunReading(annotation, covered, s).readInto(runs);
    return runs;
}

} // namespace apacheta

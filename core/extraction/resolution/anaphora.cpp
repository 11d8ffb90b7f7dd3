// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/resolution/anaphora.h"

#include "extraction/resolution/covered_tokens.h"
#include "extraction/resolution/descriptions.h"
#include "extraction/resolution/person_gender.h"
#include "extraction/resolution/pronouns.h"
#include "extraction/resolution/quotations.h"
#include "extraction/resolution/speaking_state.h"
#include "extraction/resolution/subjects.h"
#include "text/word_set.h"

#include <algorithm>

namespace apacheta {

namespace {

constexpr double ownStateConfidence = 0.7;
constexpr double ownGovernmentConfidence = 0.6;

class AnaphoraReading final {
public:
    AnaphoraReading(Annotation &annotation, const KnownNames &known)
        : m_annotation(annotation), m_known(known), m_covered(annotation, known), m_discourse(annotation), m_genders(gendersOf(annotation)),
          m_pronouns(annotation, known, m_discourse, m_genders, m_covered), m_descriptions(annotation, known, m_discourse, m_genders, m_covered)
    {
    }

    void run();

private:
    void readSentence(qsizetype sentence);
    bool isOwnGovernment(const AnnotatedSentence &sentence, qsizetype at) const;
    void mention(qsizetype sentence, qsizetype first, qsizetype past, int actor, MentionForm form, double confidence, bool isSubject);

    Annotation &m_annotation;
    const KnownNames &m_known;
    CoveredTokens m_covered;
    Discourse m_discourse;
    std::vector<Gender> m_genders;
    PronounReading m_pronouns;
    DescriptionReading m_descriptions;
    QList<FoundMention> m_added;
    std::vector<bool> m_quoted;
};

void AnaphoraReading::mention(qsizetype sentence, qsizetype first, qsizetype past, int actor, MentionForm form, double confidence,
                              bool isSubject)
{
    const Span span{m_annotation.tokens[size_t(first)].span.begin, m_annotation.tokens[size_t(past) - 1].span.end};
    m_added.append({span, actor, form, confidence});
    m_covered.cover(first, past, actor);
    const bool possessor = isPossessorAt(m_annotation, sentence, past);
    m_discourse.add({actor, first, past, sentence, form, isSubject && !possessor, possessor});
}

/// "El Gobierno", "the Government", "el país", in the speech of a state and of no other: where no other state stands before it in the sentence.
bool AnaphoraReading::isOwnGovernment(const AnnotatedSentence &sentence, qsizetype at) const
{
    static const QSet<QString> links = wordSet(u"of de del que vecino hermano amigo sede anfitrion");
    const auto word = [&](qsizetype i) { return i < sentence.past ? m_annotation.tokens[size_t(i)].folded : QString(); };
    const bool isCountry = word(at) == u"el" && word(at + 1) == u"pais";
    const bool named = isCountry || (word(at) == u"el" && word(at + 1) == u"gobierno") || (word(at) == u"the" && word(at + 1) == u"government");
    if (m_annotation.speaker < 0 || !named || m_quoted[size_t(at)] || (!isCountry && !m_annotation.tokens[size_t(at) + 1].isCapital()) || m_covered.actorAt(at + 1) != CoveredTokens::ofNobody
        || links.contains(word(at + 2)) || (at + 2 < sentence.past && (m_covered.actorAt(at + 2) >= 0 || m_annotation.tokens[size_t(at) + 2].isCapital())))
        return false;
    for (qsizetype i = sentence.first; i < at; ++i)
        if (const int actor = m_covered.actorAt(i); actor >= 0 && actor != m_annotation.speaker && m_annotation.findings.actors[actor].kind == ActorKind::State)
            return false;
    return true;
}

void AnaphoraReading::readSentence(qsizetype index)
{
    const AnnotatedSentence &sentence = m_annotation.sentences[size_t(index)];
    for (qsizetype i = sentence.first; i < sentence.past; ++i) {
        if (m_covered.actorAt(i) != CoveredTokens::ofNobody)
            continue;
        if (const std::optional<Pronoun> pronoun = pronounAt(m_annotation, sentence, i)) {
            if (const auto answer = m_pronouns.answer(*pronoun, index, i))
                mention(index, i, i + 1, answer->actor, MentionForm::Pronoun, answer->confidence, pronoun->use == Pronoun::Subject);
        } else if (m_annotation.speaker >= 0 && i + 1 < sentence.past && !m_quoted[size_t(i)] && isOwnState(m_annotation, i) && m_covered.actorAt(i + 1) == CoveredTokens::ofNobody) {
            mention(index, i, i + 2, m_annotation.speaker, MentionForm::Title, ownStateConfidence, isSubjectAt(m_annotation, index, i, i + 2));
        } else if (isOwnGovernment(sentence, i)) {
            mention(index, i, i + 2, m_annotation.speaker, MentionForm::Title, ownGovernmentConfidence, isSubjectAt(m_annotation, index, i, i + 2));
        } else if (const auto described = m_descriptions.answer(index, i)) {
            mention(index, described->first, described->past, described->actor, MentionForm::Title, described->confidence,
                    isSubjectAt(m_annotation, index, described->first, described->past));
        }
    }
}

void AnaphoraReading::run()
{
    m_quoted = quotedTokens(m_annotation);
    const SpeakingState speaking = speakingState(m_annotation, m_known, m_quoted);
    m_annotation.speaker = speaking.state;
    m_annotation.isSpeech = speaking.isSpeech;
    for (qsizetype s = 0; s < qsizetype(m_annotation.sentences.size()); ++s) {
        const BlockKind kind = m_annotation.document->blocks[m_annotation.sentences[size_t(s)].block].kind;
        if (kind != BlockKind::Heading && kind != BlockKind::TableRow)
            readSentence(s);
    }
    QList<FoundMention> &mentions = m_annotation.findings.mentions;
    mentions += m_added;
    std::stable_sort(mentions.begin(), mentions.end(), [](const FoundMention &a, const FoundMention &b) { return a.span < b.span; });
}

} // namespace

void resolveAnaphora(Annotation &annotation, const KnownNames &known) { AnaphoraReading(annotation, known).run(); }

} // namespace apacheta

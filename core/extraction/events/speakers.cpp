// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/events/speakers.h"

#include "extraction/clauses/clause_participants.h"
#include "extraction/clauses/clause_words.h"
#include "extraction/clauses/speech_head.h"
#include "extraction/resolution/quotations.h"
#include "extraction/sentence_view.h"
#include "text/word_set.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

constexpr qsizetype longestCall = 14;   ///< tokens of "Mr. X (Peru) (spoke in Spanish):"

bool isSaying(const SyntacticWord &word) { return word.pos == PartOfSpeech::Verb && isSayingVerb(word.lemma); }

} // namespace

Speakers::Speakers(const Annotation &annotation) : m_sides(annotation.sentences.size(), -1)
{
    const std::vector<bool> quoted = quotedTokens(annotation);
    int block = -1;
    int author = -1;
    int floor = -1;
    int teller = -1;                    // of the quotations of this block
    const QList<FoundMention> &mentions = annotation.findings.mentions;
    const auto own = std::find_if(mentions.begin(), mentions.end(), [&](const FoundMention &mention) { return annotation.speaker >= 0 && mention.actor == annotation.speaker; });
    const int speaking = own == mentions.end() ? -1 : int(own - mentions.begin());
    for (size_t i = 0; i < annotation.sentences.size(); ++i) {
        const AnnotatedSentence &annotated = annotation.sentences[i];
        const SentenceView sentence(annotation, annotated);
        if (annotated.block != block)
            teller = -1;
        block = annotated.block;
        if (const int taken = floorTakenIn(sentence); taken >= 0)
            floor = sideOf(sentence, taken);
        if (i < sentencesOfHead && author < 0)
            if (const int named = authorOfSpeech(sentence); named >= 0)
                author = sideOf(sentence, named);
        const bool hasQuote = std::any_of(quoted.begin() + annotated.first, quoted.begin() + annotated.past, [](bool is) { return is; });
        if (const int told = tellerIn(sentence, quoted); told >= 0)
            teller = sideOf(sentence, told);
        m_sides[i] = hasQuote ? teller : floor >= 0 ? floor : author;
        if (m_sides[i] < 0 && !hasQuote)
            m_sides[i] = speaking;
    }
}

/// The subject of a verb of saying outside quotation marks.
int Speakers::tellerIn(const SentenceView &sentence, const std::vector<bool> &quoted) const
{
    for (const SyntacticWord &word : sentence.tree().words) {
        if (!isSaying(word) || quoted[size_t(sentence.sentence().first + word.token)])
            continue;
        const Participants told = participantsOfClause(sentence, word.token);
        if (!told.agents.empty() && canSpeak(sentence.actorOf(told.agents.front()).kind))
            return told.agents.front();
    }
    return -1;
}

/// "Mr. X (Peru):", "El señor X (Chile):" at the beginning of a sentence; the state before the person.
int Speakers::floorTakenIn(const SentenceView &sentence) const
{
    qsizetype colon = 0;
    while (colon < longestCall && sentence.has(colon) && sentence.word(colon) != ":"_L1)
        ++colon;
    if (colon == longestCall || !sentence.has(colon) || colon + 3 > sentence.size())
        return -1;
    int person = -1;
    for (const int mention : sentence.mentions()) {
        if (sentence.firstOf(mention) >= colon)
            break;
        const ActorKind kind = sentence.actorOf(mention).kind;
        if (kind == ActorKind::State && sentence.word(sentence.firstOf(mention) - 1) == "("_L1)
            return mention;
        if (kind == ActorKind::Person && sentence.firstOf(mention) <= 3 && person < 0)
            person = mention;
    }
    return person;
}

/// The state that an office ties a speaker to in the sentence, or did before; else the speaker.
int Speakers::sideOf(const SentenceView &sentence, int speaker)
{
    if (sentence.actorOf(speaker).kind != ActorKind::Person)
        return speaker;
    const int actor = sentence.mention(speaker).actor;
    if (const int state = stateOfOffice(sentence, speaker); state >= 0)
        m_stateOf.insert(actor, state);
    return m_stateOf.value(actor, speaker);
}

} // namespace apacheta

// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/events/speakers.h"

#include "extraction/clauses/clause_participants.h"
#include "extraction/clauses/clause_words.h"
#include "extraction/resolution/quotations.h"
#include "extraction/sentence_view.h"
#include "text/word_set.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

constexpr size_t headSentences = 6;     ///< in which a speech says whose it is
constexpr qsizetype longestCall = 14;   ///< tokens of "Mr. X (Peru) (spoke in Spanish):"

bool isSpeechNoun(const QString &word)
{
    static const QSet<QString> words = wordSet(
        u"speech address statement remarks message intervention declaration communique discurso intervencion palabras mensaje alocucion declaracion comunicado exposicion ponencia");
    return words.contains(word);
}

bool isSaying(const SyntacticWord &word) { return word.pos == PartOfSpeech::Verb && isSayingVerb(word.lemma); }

bool isVerbAt(const SentenceView &sentence, qsizetype at)
{
    const SyntacticWord *word = wordAt(sentence.tree(), wordOfToken(sentence, at));
    return word && (word->pos == PartOfSpeech::Verb || word->pos == PartOfSpeech::Aux) && word->morphology.verbForm == VerbForm::Finite;
}

bool speaks(ActorKind kind) { return kind == ActorKind::Person || kind == ActorKind::State || kind == ActorKind::Organization || kind == ActorKind::Municipality || kind == ActorKind::Region; }

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
        if (i < headSentences && author < 0)
            if (const int named = authorIn(sentence); named >= 0)
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
        if (!told.agents.empty() && speaks(sentence.actorOf(told.agents.front()).kind))
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

/// "Statement by the delegation of X", "Discurso del presidente de X".
int Speakers::authorIn(const SentenceView &sentence) const
{
    for (qsizetype at = 0; at < sentence.size() && at < 8; ++at) {
        if (isVerbAt(sentence, at)) // "we reject the statement of X" is no head of a speech
            return -1;
        if (!isSpeechNoun(sentence.word(at)))
            continue;
        const QString &link = sentence.word(at + 1);
        if (link != "by"_L1 && link != "of"_L1 && link != "de"_L1 && link != "del"_L1)
            continue;
        for (const int mention : sentence.mentions())
            if (sentence.firstOf(mention) > at && speaks(sentence.actorOf(mention).kind) && !isSpeechNoun(sentence.word(sentence.firstOf(mention))))
                return mention;
    }
    return -1;
}

/// The state that an office ties a speaker to in the sentence, or did before; else the speaker.
int Speakers::sideOf(const SentenceView &sentence, int speaker)
{
    if (sentence.actorOf(speaker).kind != ActorKind::Person)
        return speaker;
    const int actor = sentence.mention(speaker).actor;
    const qsizetype first = sentence.firstOf(speaker);
    for (const int mention : sentence.mentions()) {
        const qsizetype at = sentence.firstOf(mention);
        if (sentence.actorOf(mention).kind != ActorKind::State || at > first + 10 || at < first - 10)
            continue;
        bool office = false;
        bool parted = false;
        for (qsizetype i = std::min(at, first); i < std::max(at, first); ++i) {
            office = office || isOfficeNoun(sentence.word(i)) || isOfficeNoun(sentence.word(at - 1)) || isOfficeNoun(sentence.word(at - 2));
            parted = parted || sentence.isStop(i) || (sentence.mentionAt(i) >= 0 && sentence.mentionAt(i) != mention && sentence.mentionAt(i) != speaker);
        }
        if (office && !parted)
            m_stateOf.insert(actor, mention);
    }
    return m_stateOf.value(actor, speaker);
}

} // namespace apacheta

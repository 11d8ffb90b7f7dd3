// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/clauses/speech_head.h"

#include "extraction/clauses/clause_participants.h"
#include "text/word_set.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

bool isSpeechNoun(const QString &word)
{
    static const QSet<QString> words = wordSet(
        u"speech address statement remarks message intervention declaration communique discurso intervencion palabras mensaje alocucion declaracion comunicado exposicion ponencia");
    return words.contains(word);
}

bool isVerbAt(const SentenceView &sentence, qsizetype at)
{
    const SyntacticWord *word = wordAt(sentence.tree(), wordOfToken(sentence, at));
    return word && (word->pos == PartOfSpeech::Verb || word->pos == PartOfSpeech::Aux) && word->morphology.verbForm == VerbForm::Finite;
}

} // namespace

bool canSpeak(ActorKind kind) { return kind == ActorKind::Person || kind == ActorKind::State || kind == ActorKind::Organization || kind == ActorKind::Municipality || kind == ActorKind::Region; }

int authorOfSpeech(const SentenceView &sentence)
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
            if (sentence.firstOf(mention) > at && canSpeak(sentence.actorOf(mention).kind) && !isSpeechNoun(sentence.word(sentence.firstOf(mention))))
                return mention;
    }
    return -1;
}

int stateOfOffice(const SentenceView &sentence, int person)
{
    const qsizetype first = sentence.firstOf(person);
    int state = -1;
    for (const int mention : sentence.mentions()) {
        const qsizetype at = sentence.firstOf(mention);
        if (sentence.actorOf(mention).kind != ActorKind::State || at > first + 10 || at < first - 10)
            continue;
        bool office = false;
        bool parted = false;
        for (qsizetype i = std::min(at, first); i < std::max(at, first); ++i) {
            office = office || isOfficeNoun(sentence.word(i)) || isOfficeNoun(sentence.word(at - 1)) || isOfficeNoun(sentence.word(at - 2));
            parted = parted || sentence.isStop(i) || (sentence.mentionAt(i) >= 0 && sentence.mentionAt(i) != mention && sentence.mentionAt(i) != person);
        }
        if (office && !parted)
            state = mention;
    }
    return state;
}

} // namespace apacheta

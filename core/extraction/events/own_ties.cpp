// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/events/own_ties.h"

#include "extraction/clauses/own_side.h"
#include "extraction/events/attachment.h"
#include "extraction/events/triggers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

/// Less than what is told by a deed of its own.
constexpr double tiedSurely = 0.55;

/// The tie that a noun stands for; null for any other word, and in the name of an office ("Ministro de Relaciones Exteriores").
const FrameWord *tieAt(const SentenceView &sentence, qsizetype at)
{
    const bool isOfOffice = isOf(sentence.word(at - 1)) && isOfficeNoun(sentence.word(at - 2));
    if (!sentence.token(at).isWord() || sentence.mentionAt(at) >= 0 || isOfOffice)
        return nullptr;
    for (const FrameForm &form : Frames::standard().formsOf(sentence.word(at)))
        if (!form.word->isVerb && form.word->frame->isTie && form.word->frame->type == Category::Cooperate && (form.word->language == Language::Spanish) == sentence.isSpanish())
            return form.word;
    return nullptr;
}

/// Whether a body, a state or a part of the world is the other side of a tie.
bool isOtherSide(const SentenceView &sentence, int mention)
{
    const FoundActor &actor = sentence.actorOf(mention);
    const bool isSide = actor.kind == ActorKind::State || actor.kind == ActorKind::Organization || isMacroRegion(actor);
    return isSide && sentence.mention(mention).actor != sentence.annotation().speaker;
}

} // namespace

std::vector<EventCandidate> ownTiesIn(const SentenceView &sentence, const LastSpoken &last, const std::vector<EventCandidate> &told)
{
    std::vector<EventCandidate> ties;
    if (!sentence.annotation().isSpeech || !speaksForState(sentence, last.side))
        return ties;
    for (qsizetype at = 0; at < sentence.size(); ++at) {
        const FrameWord *word = tieAt(sentence, at);
        const auto statement = word ? readNoun(sentence, at, at + 1, false) : std::nullopt;
        if (!statement)
            continue;
        Participants around = participantsOf(sentence, at, at + 1, *word, *statement, last);
        std::vector<int> all = around.agents;
        all.insert(all.end(), around.parties.begin(), around.parties.end());
        const bool isOwn = std::ranges::any_of(all, [&](int m) { return sentence.mention(m).actor == sentence.annotation().speaker; });
        const bool isWithOther = std::ranges::any_of(all, [&](int m) { return isOtherSide(sentence, m); });
        if (!isOwn || !isWithOther)
            continue;
        EventCandidate candidate = candidateOf(sentence, *word->frame, around, at, {at, at + 1, at, false, false}, sentence.token(at).span, tiedSurely * statement->trust);
        FoundEvent &event = candidate.event;
        event.polarity = statement->polarity;
        const auto hasAll = [&](const EventCandidate &other) {
            constexpr qsizetype near = 8; // tokens
            return (other.event.type == event.type || std::abs(other.at - at) <= near) && std::ranges::all_of(event.participants, [&](const FoundParticipant &one) {
                return std::ranges::any_of(other.event.participants, [&](const FoundParticipant &known) { return known.actor == one.actor; });
            });
        };
        if (std::ranges::none_of(told, hasAll) && std::ranges::none_of(ties, hasAll))
            ties.push_back(std::move(candidate));
    }
    return ties;
}

} // namespace apacheta

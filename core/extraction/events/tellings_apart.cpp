// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/events/tellings_apart.h"

#include "extraction/clauses/clause_participants.h"
#include "extraction/clauses/phrases.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

/// "visits", "acuerdos": the word itself, or what a verb does, is several.
bool areSeveral(const SentenceView &sentence, const Trigger &trigger)
{
    const SyntaxTree &tree = sentence.tree();
    const int word = wordOfToken(sentence, trigger.at);
    const SyntacticWord *noun = wordAt(tree, trigger.form->word->isVerb ? firstChildOf(tree, word, {Dependency::Obj, Dependency::NsubjPass}) : word);
    return noun && noun->morphology.number == GrammaticalNumber::Plural;
}

/// The list whose members each have an event of their own; null for none.
const std::vector<int> *severalIn(const SentenceView &sentence, const Trigger &trigger, const Participants &participants, size_t &first)
{
    const Frame &frame = *trigger.form->word->frame;
    const auto areStates = [&](const std::vector<int> &list) {
        return list.size() > 1 && std::ranges::all_of(list, [&](int m) { return sentence.actorOf(m).kind == ActorKind::State; });
    };
    first = 0;
    if (frame.isJourney) { // a state is visited at one time, towns are on one way
        if (areStates(participants.patients))
            return &participants.patients;
        return areSeveral(sentence, trigger) && participants.agents.size() > 1 ? &participants.agents : nullptr;
    }
    if (frame.type != Category::Agree || !frame.isSymmetric || !participants.isEach || !areSeveral(sentence, trigger))
        return nullptr;
    first = firstBeside(sentence, participants.parties);
    const bool hasOthers = !participants.agents.empty() || !participants.patients.empty() || first > 0;
    return hasOthers && participants.parties.size() > first + 1 ? &participants.parties : nullptr;
}

} // namespace

std::vector<Apart> tellingsApart(const SentenceView &sentence, const Trigger &trigger, const Participants &participants)
{
    size_t first = 0;
    const std::vector<int> *several = severalIn(sentence, trigger, participants, first);
    if (!several)
        return {{participants, -1}};
    std::vector<Apart> apart;
    for (size_t i = first; i < several->size(); ++i) {
        Apart one{participants, (*several)[i]};
        std::vector<int> &list = several == &participants.agents ? one.participants.agents : several == &participants.patients ? one.participants.patients : one.participants.parties;
        list.erase(list.begin() + qsizetype(first), list.end());
        list.push_back((*several)[i]);
        apart.push_back(std::move(one));
    }
    return apart;
}

} // namespace apacheta

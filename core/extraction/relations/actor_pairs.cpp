// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/relations/actor_pairs.h"

#include "extraction/syntax/tree_walk.h"

#include <algorithm>

namespace apacheta {
namespace {

constexpr size_t mostActors = 24;
constexpr int unsaidLength = 100;       ///< farther off than any word

/// Whether a word is that of who speaks.
bool saysWe(const SentenceView &sentence, int word)
{
    const SyntacticWord &it = sentence.tree().words[size_t(word)];
    if (sentence.mentionAt(it.token) >= 0)
        return false;
    const bool bearsPerson = it.pos == PartOfSpeech::Verb || it.pos == PartOfSpeech::Aux || it.pos == PartOfSpeech::Pron || it.pos == PartOfSpeech::Det;
    return isWe(it.form) || (bearsPerson && it.morphology.person == Person::First);
}

/// The places of one actor.
using Places = std::vector<ActorPlace>;

/// The places of each actor, those who are named first.
std::vector<Places> placesOf(const SentenceView &sentence, const Unnamed &unnamed)
{
    std::vector<Places> all;
    const auto placesOfActor = [&](int actor) -> Places & {
        const auto known = std::ranges::find_if(all, [&](const Places &places) { return !places.empty() && places.front().actor == actor; });
        return known != all.end() ? *known : all.emplace_back();
    };
    const SyntaxTree &tree = sentence.tree();
    for (const int mention : sentence.mentions())
        if (const int word = headOfRange(tree, wordsOfTokens(tree, int(sentence.firstOf(mention)), int(sentence.pastOf(mention)))); word >= 0 && all.size() < mostActors)
            placesOfActor(sentence.mention(mention).actor).push_back({sentence.mention(mention).actor, Standing::Named, mention, word});
    if (unnamed.side >= 0) {
        const int actor = sentence.mention(unnamed.side).actor;
        Places &own = placesOfActor(actor);
        for (int word = 0; word < int(tree.words.size()); ++word)
            if (saysWe(sentence, word))
                own.push_back({actor, Standing::Ours, -1, word});
        if (own.empty() && sentence.annotation().isSpeech)
            own.push_back({actor, Standing::Speaking, -1, -1});
    }
    if (unnamed.before >= 0) {
        const int actor = sentence.mention(unnamed.before).actor;
        if (Places &places = placesOfActor(actor); places.empty())
            places.push_back({actor, Standing::Before, -1, -1});
    }
    std::erase_if(all, [](const Places &places) { return places.empty(); });
    return all;
}

int distance(const SyntaxTree &tree, const ActorPlace &one, const ActorPlace &other)
{
    return one.word < 0 || other.word < 0 ? unsaidLength : pathBetween(tree, one.word, other.word).length();
}

} // namespace

TreePath pathBetween(const SyntaxTree &tree, int from, int to)
{
    TreePath path;
    if (from < 0 || to < 0)
        return path;
    std::vector<int> above = pathToRoot(tree, from);
    std::vector<int> other = pathToRoot(tree, to);
    while (!above.empty() && !other.empty() && above.back() == other.back()) {
        path.top = above.back();
        above.pop_back();
        other.pop_back();
    }
    path.up = std::move(above);
    path.down.assign(other.rbegin(), other.rend());
    return path;
}

std::vector<ActorPair> actorPairs(const SentenceView &sentence, const Unnamed &unnamed)
{
    std::vector<ActorPair> pairs;
    const SyntaxTree &tree = sentence.tree();
    if (tree.isEmpty())
        return pairs;
    const std::vector<Places> all = placesOf(sentence, unnamed);
    for (size_t i = 0; i < all.size(); ++i)
        for (size_t j = i + 1; j < all.size(); ++j) {
            if (all[i].front().standing != Standing::Named && all[j].front().standing != Standing::Named) // nobody is named
                continue;
            ActorPair best;
            int least = unsaidLength * 2;
            for (const ActorPlace &one : all[i])
                for (const ActorPlace &other : all[j])
                    if (const int length = distance(tree, one, other); length < least) {
                        least = length;
                        best = {one, other};
                    }
            pairs.push_back(best);
            pairs.push_back({best.object, best.subject});
        }
    return pairs;
}

} // namespace apacheta

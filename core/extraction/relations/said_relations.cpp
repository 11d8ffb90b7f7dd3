// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/relations/said_relations.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace apacheta {

std::vector<SaidRelation> saidRelations(const RelationModel &model, const PairedSentence &paired, double least)
{
    std::vector<SaidRelation> said;
    std::vector<FeatureKey> features;
    const auto surenessOf = [&](const ActorPair &pair) {
        features.clear();
        addPairFeatures(paired.sentence, pair, paired.ruled, features);
        addContextFeatures(paired.sentence, pair, features);
        return model.sureness(features);
    };
    const auto isPerson = [&](const ActorPlace &place) { return paired.sentence.annotation().findings.actors[place.actor].kind == ActorKind::Person; };
    // Who supports a withdrawal does not support who withdraws.
    const auto mayBe = [&](const ActorPair &pair, Category predicate) {
        return predicate != Category::Support || std::ranges::none_of(paired.ruled.ties, [&](const RuledTie &tie) { return tie.isHere && tie.predicate == Category::Retreat && tie.subject == pair.object.actor; });
    };
    const auto add = [&](const ActorPair &pair, Category predicate, double sureness) {
        const auto isRuled = [&](const RuledTie &tie) {
            const bool isForward = tie.subject == pair.subject.actor && tie.object == pair.object.actor;
            const bool isBackward = tie.subject == pair.object.actor && tie.object == pair.subject.actor;
            return tie.isHere && tie.predicate == predicate && (isForward || (isBackward && isSymmetric(predicate)));
        };
        const double enough = areTied(paired.ruled.ties, pair) ? std::max(least, leastBeside) : least;
        if (sureness >= enough && mayBe(pair, predicate) && std::ranges::none_of(paired.ruled.ties, isRuled))
            said.push_back({pair, predicate, sureness, paired.sentence.sentence().block, sureness});
    };
    for (size_t i = 0; i + 1 < paired.pairs.size(); i += 2) {
        if (isPerson(paired.pairs[i].subject) || isPerson(paired.pairs[i].object))
            continue;
        const auto forward = surenessOf(paired.pairs[i]);
        const auto backward = surenessOf(paired.pairs[i + 1]);
        for (int predicate = 0; predicate < RelationModel::predicateCount; ++predicate) {
            const double one = forward[size_t(predicate)];
            const double other = backward[size_t(predicate)];
            if (isSymmetric(Category(predicate))) {
                add(paired.pairs[i], Category(predicate), (one + other) / 2);
            } else {
                add(paired.pairs[i], Category(predicate), one);
                add(paired.pairs[i + 1], Category(predicate), other);
            }
        }
    }
    return said;
}

void addUp(std::vector<SaidRelation> &said)
{
    std::map<std::tuple<int, int, int, Category>, double> doubts;
    const auto keyOf = [](const SaidRelation &one) {
        const int subject = one.pair.subject.actor;
        const int object = one.pair.object.actor;
        return isSymmetric(one.predicate) ? std::tuple(one.block, std::min(subject, object), std::max(subject, object), one.predicate) : std::tuple(one.block, subject, object, one.predicate);
    };
    for (const SaidRelation &one : said)
        doubts.try_emplace(keyOf(one), 1.0).first->second *= 1 - one.sureness;
    for (SaidRelation &one : said)
        one.together = 1 - doubts.at(keyOf(one));
}

} // namespace apacheta

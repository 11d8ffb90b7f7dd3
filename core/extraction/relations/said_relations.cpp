// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/relations/said_relations.h"

#include "extraction/calibration.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace apacheta {

namespace {

/// How sure the model is of each predicate of two, one as subject of the other and the other way round; of those that say the same either way the mean.
struct PairSureness {
    RelationModel::Sureness forward{};
    RelationModel::Sureness backward{};
};

/// Calls `use(pair, pair the other way round, sureness)` for the pairs of a sentence that the model may judge, of those that are wanted. Persons are left to the rules.
template <class Wants, class Use> void eachJudgedPair(const RelationModel &model, const PairedSentence &paired, Wants wants, Use use)
{
    std::vector<FeatureKey> features;
    const auto surenessOf = [&](const ActorPair &pair) {
        features.clear();
        addPairFeatures(paired.sentence, pair, paired.ruled, features);
        addContextFeatures(paired.sentence, pair, features);
        return model.sureness(features);
    };
    const auto isPerson = [&](const ActorPlace &place) { return paired.sentence.annotation().findings.actors[place.actor].kind == ActorKind::Person; };
    for (size_t i = 0; i + 1 < paired.pairs.size(); i += 2) {
        if (isPerson(paired.pairs[i].subject) || isPerson(paired.pairs[i].object) || !wants(paired.pairs[i]))
            continue;
        PairSureness sureness{surenessOf(paired.pairs[i]), surenessOf(paired.pairs[i + 1])};
        for (size_t predicate = 0; predicate < sureness.forward.size(); ++predicate)
            if (isSymmetric(Category(predicate)))
                sureness.forward[predicate] = sureness.backward[predicate] = (sureness.forward[predicate] + sureness.backward[predicate]) / 2;
        use(paired.pairs[i], paired.pairs[i + 1], sureness);
    }
}

} // namespace

std::vector<SaidRelation> saidRelations(const RelationModel &model, const PairedSentence &paired, double least)
{
    std::vector<SaidRelation> said;
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
    eachJudgedPair(model, paired, [](const ActorPair &) { return true; }, [&](const ActorPair &pair, const ActorPair &turned, const PairSureness &sureness) {
        for (int predicate = 0; predicate < RelationModel::predicateCount; ++predicate) {
            add(pair, Category(predicate), sureness.forward[size_t(predicate)]);
            if (!isSymmetric(Category(predicate)))
                add(turned, Category(predicate), sureness.backward[size_t(predicate)]);
        }
    });
    return said;
}

std::vector<JudgedTie> judgedTies(const RelationModel &model, const PairedSentence &paired)
{
    std::vector<JudgedTie> judged;
    const auto isTied = [&](const ActorPair &pair) { return areTied(paired.ruled.ties, pair); };
    eachJudgedPair(model, paired, isTied, [&](const ActorPair &pair, const ActorPair &, const PairSureness &sureness) {
        const double surest = std::max(std::ranges::max(sureness.forward), std::ranges::max(sureness.backward));
        for (const RuledTie &tie : paired.ruled.ties) {
            const bool isForward = tie.subject == pair.subject.actor && tie.object == pair.object.actor;
            const bool isBackward = tie.subject == pair.object.actor && tie.object == pair.subject.actor;
            if (!tie.isHere || (!isForward && !isBackward) || isStandingTie(tie.predicate) || int(tie.predicate) >= RelationModel::predicateCount)
                continue;
            const double sure = (isForward ? sureness.forward : sureness.backward)[size_t(tie.predicate)];
            judged.push_back({tie.subject, tie.object, tie.predicate, paired.sentence.sentence().span, sure, sure < mostOverruled && surest >= leastBeside});
        }
    });
    return judged;
}

QList<FoundRelation> judged(QList<FoundRelation> relations, const std::vector<JudgedTie> &ties)
{
    for (FoundRelation &relation : relations) {
        const auto tieIn = [&](const FoundEvidence &evidence) {
            const auto tie = std::ranges::find_if(ties, [&](const JudgedTie &one) {
                return one.subject == relation.subject && one.object == relation.object && one.predicate == relation.predicate && one.sentence == evidence.span;
            });
            return tie == ties.end() ? nullptr : &*tie;
        };
        relation.evidence.removeIf([&](const FoundEvidence &evidence) { const JudgedTie *tie = tieIn(evidence); return tie && tie->isOverruled; });
        for (FoundEvidence &evidence : relation.evidence)
            if (const JudgedTie *tie = tieIn(evidence))
                evidence.confidence = Calibration::standard().ruled(tie->sureness);
    }
    relations.removeIf([](const FoundRelation &relation) { return relation.evidence.isEmpty(); });
    return relations;
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

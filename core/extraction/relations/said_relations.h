// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/relations/relation_model.h"
#include "extraction/relations/stated_pairs.h"

namespace apacheta {

/// A relation that a model reads in a sentence.
struct SaidRelation {
    ActorPair pair;                     ///< subject and object
    Category predicate = Category::Agree;
    double sureness = 0;                ///< 0..1, of this sentence
    int block = 0;                      ///< of the document: the paragraph that it stands in
    double together = 0;                ///< the same of all sentences of the paragraph that say it (addUp())
};

/// From this sureness on a relation that no rule finds is one: on annotated texts that the model did not learn from, what rules and model find together is then about as
/// often right as what the rules find alone (56 and 57 in a hundred). Below a sureness of about a half the calibrated confidence keeps it out of the views.
inline constexpr double leastSaid = 0.3;
/// A sentence that is less sure of it adds nothing to what others say.
inline constexpr double leastAdded = 0.1;
/// The same where the rules tie the two by another predicate in the sentence.
inline constexpr double leastBeside = 0.5;

/// What a sentence says of its pairs that the rules do not see in it; of two who do several things, each. Persons are left to the rules: of what the model read of them on
/// those texts one in five was right, of the others more than half.
std::vector<SaidRelation> saidRelations(const RelationModel &model, const PairedSentence &paired, double least = leastAdded);

/// What several sentences of a document say of the same two, each unsurely, is said more surely by all together: 1 less the product of what each leaves in doubt. Sets
/// SaidRelation::together.
void addUp(std::vector<SaidRelation> &said);

/// An interaction that a rule states in a sentence, as the model sees it.
struct JudgedTie {
    int subject = -1;                   ///< actors
    int object = -1;
    Category predicate = Category::Agree;
    Span sentence;
    double sureness = 0;                ///< of the model, 0..1
    bool isOverruled = false;           ///< the model hardly believes it (mostOverruled), and is sure of another predicate of the two (leastBeside), whoever states it
};

/// Below this sureness a rule's relation gives way to another that the model is sure of: of 22 such on those texts 4 were right, the model's own predicate was in 17.
inline constexpr double mostOverruled = 0.2;

/// What the model makes of the interactions that rules state in a sentence. Standing ties and persons are left to the rules.
std::vector<JudgedTie> judgedTies(const RelationModel &model, const PairedSentence &paired);

/// The rules' relations with the model's word on each passage: without those that are overruled, the others as sure as the model makes them (Calibration::ruled());
/// and without relations that no passage is left of.
QList<FoundRelation> judged(QList<FoundRelation> relations, const std::vector<JudgedTie> &ties);

} // namespace apacheta

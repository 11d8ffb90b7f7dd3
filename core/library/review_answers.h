// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/decisions/decision.h"
#include "library/review.h"

namespace apacheta {

class Reader;

/// What she answers to a question of the review.
struct ReviewAnswer {
    enum Said { Yes, No, Choice } said = Yes;
    int choice = 0;                     ///< of a Choice: which kind (as allActorKinds()), whose name both keep, whom the mention means
    bool operator==(const ReviewAnswer &) const = default;
};

/// The decisions that an answer makes, so that the question does not come again:
///
///     kind      yes: keep it         no: this is no name of anything   choice: the kind it is
///     same      yes: merge           no: keep them apart               choice: merge, named as that one
///     date      yes: that date       no: remember that it is not
///     event, relation   yes: confirm   no: reject
///     mention   yes: the first       no: none of them                  choice: that one
///
/// Errors: NotFound (what it asks about has gone meanwhile).
Result<QList<Decision>> decisionsOf(const Reader &reader, const ReviewQuestion &question, ReviewAnswer answer);

} // namespace apacheta

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/models/linear_model.h"

#include <vector>

namespace apacheta::train {

/// What a model sees of a word or a pair, and whether it is what the model looks for.
struct LogisticExample {
    std::vector<FeatureKey> features;
    bool isTrue = false;
};

/// How a logistic regression is learnt.
struct LogisticTraining {
    int epochs = 10;
    double rate = 0.03;
    int leastCount = 5;                 ///< features of fewer examples are left out
    double leastWeight = 0.05;          ///< so are, at the end, weights nearer to zero
    int rounds = 4;                     ///< trainings, each in orders of its own, whose mean the model is: less of it is the order's luck
};

/// Logistic regression over hashed, binary features, by AdaGrad (Duchi, Hazan and Singer 2011). The same examples in the same order give the same model to the
/// byte.
LinearModel trainLogistic(const std::vector<LogisticExample> &examples, const LogisticTraining &training = {});

/// Several models with one class each, over other examples, as one: class i is the i-th.
LinearModel joined(const std::vector<LinearModel> &models);

} // namespace apacheta::train

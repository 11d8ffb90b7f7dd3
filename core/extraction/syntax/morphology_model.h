// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/models/hashed_table.h"
#include "extraction/models/linear_model.h"
#include "extraction/syntax/syntax.h"

#include <array>
#include <span>
#include <vector>

namespace apacheta {

/// Number, gender, person, verb form, tense and mood of words whose part of speech is known.
class MorphologyModel final {
public:
    MorphologyModel() = default;
    /// `sure`: sureKey() -> place in `readings` + 1, for words that are always read so. `model` chooses among the readings for the others.
    MorphologyModel(std::vector<Morphology> readings, HashedTable sure, LinearModel model);

    /// Sets the morphology of the sentence's words; None for parts of speech that have none.
    void read(std::span<SyntacticWord> words) const;

    /// Whether words of this kind have forms at all.
    static bool isInflected(PartOfSpeech pos);
    static FeatureKey sureKey(const SyntacticWord &word);
    static constexpr size_t featureCount = 18;
    static std::array<FeatureKey, featureCount> features(std::span<const SyntacticWord> words, size_t at);

    void write(ByteWriter &writer) const;
    static Result<MorphologyModel> read(ByteReader &reader);

private:
    std::vector<Morphology> m_readings;
    HashedTable m_sure;
    LinearModel m_model;
};

} // namespace apacheta

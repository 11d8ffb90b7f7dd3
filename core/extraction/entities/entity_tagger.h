// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/entities/entity_features.h"
#include "extraction/entities/label_chain.h"
#include "extraction/models/linear_model.h"
#include "extraction/models/model_file.h"

namespace apacheta {

/// The names in a sentence by a linear model over the tokens and pairs of labels, trained by apacheta-train. Read only, any thread.
class EntityTagger final {
public:
    /// What readModel() asks for.
    static constexpr QStringView kind = u"names";
    static constexpr int contents = 1;

    EntityTagger(WordLexicon lexicon, LinearModel model, const LabelChain &chain, float sharpness);
    /// Damaged where the sections are not what sections() makes.
    static Result<EntityTagger> read(const ModelFile &file);
    QMap<QByteArray, QByteArray> sections() const;

    /// The names of a sentence, in order, none within another. `units` is the text that the tokens' spans count in.
    std::vector<EntityGuess> guesses(QStringView units, std::span<const Token> sentence) const;
    /// The same with the types that were learnt; `certainties`, where given, gets one a name.
    std::vector<TypedName> names(QStringView units, std::span<const Token> sentence, std::vector<double> *certainties = nullptr) const;

    /// Confidence is a share of exp(sharpness * score); found on held-out text.
    float sharpness() const { return m_sharpness; }
    float scale() const { return m_model.scale(); }
    void setSharpness(float sharpness) { m_sharpness = sharpness; }

private:
    WordLexicon m_lexicon;
    LinearModel m_model;
    LabelChain m_chain;                 ///< in the model's scale
    float m_sharpness = 0;
};

} // namespace apacheta

// SPDX-License-Identifier: GPL-3.0-or-later
#include "name_runs.h"

#include "extraction/entities/entity_features.h"

#include <algorithm>

namespace apacheta::train {

namespace {

/// How often a feature was seen, up to twice, by its last bits.
class SeenTwice final {
public:
    void see(FeatureKey feature) { m_counts[feature & mask] = quint8(std::min(2, m_counts[feature & mask] + 1)); }
    bool was(FeatureKey feature) const { return m_counts[feature & mask] == 2; }

private:
    static constexpr FeatureKey mask = (1u << 26) - 1;
    std::vector<quint8> m_counts = std::vector<quint8>(mask + 1);
};

/// The sentence's tokens with their features; the product looks only at those that may be names, the training at all.
Run runOf(const NamedSentence &sentence, const WordLexicon &lexicon)
{
    const EntityFeatures features(sentence.units, sentence.tokens, lexicon);
    Run run;
    run.labels = labelsOf(sentence.names, features.size());
    std::vector<FeatureKey> keys;
    for (int i = 0; i < features.size(); ++i) {
        features.gather(i, keys);
        run.features.insert(run.features.end(), keys.begin(), keys.end());
        run.starts.push_back(run.features.size());
    }
    return run;
}

} // namespace

std::vector<Run> runsOf(const std::vector<NamedSentence> &sentences, const Lexicons &lexicons)
{
    SeenTwice seen;
    for (size_t at = 0; at < sentences.size(); ++at)
        for (const FeatureKey feature : runOf(sentences[at], lexicons.forSentence(at)).features)
            seen.see(feature);
    std::vector<Run> runs;
    for (size_t at = 0; at < sentences.size(); ++at) {
        Run whole = runOf(sentences[at], lexicons.forSentence(at));
        Run kept;
        for (size_t i = 0; i < whole.labels.size(); ++i) {
            std::copy_if(whole.of(i).begin(), whole.of(i).end(), std::back_inserter(kept.features), [&](FeatureKey f) { return seen.was(f); });
            kept.starts.push_back(kept.features.size());
        }
        kept.labels = std::move(whole.labels);
        kept.features.shrink_to_fit();
        runs.push_back(std::move(kept));
    }
    return runs;
}

} // namespace apacheta::train

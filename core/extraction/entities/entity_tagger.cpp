// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/entities/entity_tagger.h"

#include <algorithm>
#include <cmath>

namespace apacheta {

using namespace Qt::StringLiterals;

namespace {

QByteArray written(const auto &part)
{
    ByteWriter writer;
    part.write(writer);
    return writer.bytes();
}

} // namespace

EntityTagger::EntityTagger(WordLexicon lexicon, LinearModel model, const LabelChain &chain, float sharpness)
    : m_lexicon(std::move(lexicon)), m_model(std::move(model)), m_chain(chain), m_sharpness(sharpness)
{
}

QMap<QByteArray, QByteArray> EntityTagger::sections() const
{
    ByteWriter chain;
    chain.real(m_sharpness);
    for (const auto &row : m_chain.transitions())
        for (const float value : row)
            chain.real(value);
    return {{"words", written(m_lexicon)}, {"weights", written(m_model)}, {"chain", chain.bytes()}};
}

Result<EntityTagger> EntityTagger::read(const ModelFile &file)
{
    const Error damaged{Error::Damaged, u"The language model %1 is damaged."_s.arg(file.header.name())};
    const QByteArray words = file.sections.value("words");
    const QByteArray weights = file.sections.value("weights");
    const QByteArray pairs = file.sections.value("chain");
    ByteReader wordReader(words);
    ByteReader weightReader(weights);
    ByteReader chainReader(pairs);
    Result<WordLexicon> lexicon = WordLexicon::read(wordReader);
    Result<LinearModel> model = LinearModel::read(weightReader);
    LabelChain chain;
    const float sharpness = chainReader.real();
    bool isFinite = std::isfinite(sharpness) && sharpness >= 0;
    for (auto &row : chain.transitions())
        for (float &value : row) {
            value = chainReader.real();
            isFinite = isFinite && std::isfinite(value);
        }
    const bool isWhole = wordReader.isAtEnd() && weightReader.isAtEnd() && chainReader.isGood() && chainReader.isAtEnd() && isFinite;
    if (!lexicon || !model || !isWhole || model->classes() != entity_label::count)
        return damaged;
    return EntityTagger(*std::move(lexicon), *std::move(model), chain, sharpness);
}

std::vector<TypedName> EntityTagger::names(QStringView units, std::span<const Token> sentence, std::vector<double> *certainties) const
{
    constexpr size_t count = entity_label::count;
    const EntityFeatures features(units, sentence, m_lexicon);
    std::vector<TypedName> names;
    std::vector<FeatureKey> keys;
    std::array<qint32, count> sums;
    std::vector<float> scores;
    for (int i = 0; i < features.size();) {
        if (!features.mayBeName(i)) {
            ++i;
            continue;
        }
        const int first = i;
        scores.clear();
        for (; i < features.size() && features.mayBeName(i); ++i) {
            features.gather(i, keys);
            m_model.score(keys, sums);
            scores.insert(scores.end(), sums.begin(), sums.end());
        }
        const std::vector<int> labels = m_chain.best(scores);
        const std::vector<TypedName> found = namesOf(labels);
        if (certainties && !found.empty()) {
            const std::vector<double> sure = m_chain.certainties(scores, labels, m_sharpness);
            certainties->insert(certainties->end(), sure.begin(), sure.end());
        }
        for (const TypedName &name : found)
            names.push_back({first + name.first, first + name.past, name.type});
    }
    return names;
}

std::vector<EntityGuess> EntityTagger::guesses(QStringView units, std::span<const Token> sentence) const
{
    std::vector<double> certainties;
    const std::vector<TypedName> found = names(units, sentence, &certainties);
    std::vector<EntityGuess> guesses;
    guesses.reserve(found.size());
    for (size_t i = 0; i < found.size(); ++i)
        guesses.push_back({found[i].first, found[i].past, entity_label::kindOf(found[i].type), certainties[i]});
    return guesses;
}

} // namespace apacheta

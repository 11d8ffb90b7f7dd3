// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/relations/relation_model.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace apacheta {

namespace {

constexpr const char *tiesSection = "tie weights";
constexpr const char *predicatesSection = "predicate weights";

double logistic(qint32 sum, float scale) { return 1 / (1 + std::exp(-double(sum) / scale)); }

} // namespace

RelationModel::Sureness RelationModel::sureness(std::span<const FeatureKey> features) const
{
    qint32 tie = 0;
    m_ties.score(features, std::span(&tie, 1));
    const double tied = logistic(tie, m_ties.scale());
    Sureness sureness{};
    std::array<qint32, predicateCount> sums{};
    m_predicates.score(features, sums);
    for (int i = 0; i < predicateCount; ++i)
        if (isPlover(Category(i)) || isStandingTie(Category(i)))
            sureness[size_t(i)] = tied * logistic(sums[size_t(i)], m_predicates.scale());
    return sureness;
}

ModelFile RelationModel::toFile(Language language) const
{
    ModelFile file{{kind.toString(), language, contents, {}}, {}};
    const auto put = [&](const char *name, const LinearModel &part) {
        ByteWriter writer;
        part.write(writer);
        file.sections.insert(name, writer.bytes());
    };
    put(tiesSection, m_ties);
    put(predicatesSection, m_predicates);
    return file;
}

Result<RelationModel> RelationModel::from(const ModelFile &file)
{
    const auto part = [&](const char *name, int classes) -> Result<LinearModel> {
        const QByteArray bytes = file.sections.value(name);
        ByteReader reader(bytes);
        Result<LinearModel> weights = LinearModel::read(reader);
        if (weights && (weights->classes() != classes || !reader.isAtEnd() || !reader.isGood()))
            return Error{Error::Damaged, u"A part of the language model %1 is damaged."_s.arg(file.header.name())};
        return weights;
    };
    Result<LinearModel> ties = part(tiesSection, 1);
    if (!ties)
        return ties.error();
    Result<LinearModel> predicates = part(predicatesSection, predicateCount);
    if (!predicates)
        return predicates.error();
    return RelationModel(std::move(*ties), std::move(*predicates));
}

} // namespace apacheta

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/known_names.h"
#include "extraction/resolution/covered_tokens.h"
#include "extraction/resolution/discourse.h"
#include "extraction/resolution/offices.h"

namespace apacheta {

/// Who is meant by a definite description: an article or demonstrative and a noun for an office or for a kind of actor.
///
///     "the president"     the person whom the text has called so      "the alliance"   the body whose name has that noun
///     "el país"           the state that is spoken of                 "dicho tratado"  the instrument
///
/// Nothing where several may be meant, and where something completes the noun ("the president of the board", "the country that ...").
class DescriptionReading final {
public:
    struct Answer {
        int actor = -1;
        qsizetype first = 0;            ///< the noun's tokens, without the article
        qsizetype past = 0;
        double confidence = 0;
    };
    DescriptionReading(const Annotation &annotation, const KnownNames &known, const Discourse &discourse, const std::vector<Gender> &genders,
                       const CoveredTokens &covered);

    /// For a description that begins with the token.
    std::optional<Answer> answer(qsizetype sentence, qsizetype token) const;

private:
    bool isFollowedUp(qsizetype sentence, qsizetype past) const;
    bool isCompletedBy(qsizetype sentence, qsizetype token) const;
    std::optional<Answer> holder(const SpokenOffice &office, qsizetype sentence) const;
    std::optional<Answer> thing(qsizetype sentence, qsizetype noun) const;
    bool isOtherBetween(qsizetype from, qsizetype noun) const;

    const Annotation &m_annotation;
    const Discourse &m_discourse;
    const std::vector<Gender> &m_genders;
    const CoveredTokens &m_covered;
    std::vector<QStringList> m_offices;     ///< by actor
    std::vector<QStringList> m_nouns;       ///< by actor: what it may be called
};

} // namespace apacheta

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/known_names.h"
#include "extraction/resolution/covered_tokens.h"
#include "extraction/resolution/discourse.h"
#include "extraction/resolution/quotations.h"
#include "extraction/syntax/syntax.h"

namespace apacheta {

/// A personal or possessive pronoun of the third person singular.
struct Pronoun {
    enum Use { Subject, Object, Possessive, Reflexive };
    bool ofPerson = false;              ///< "he", "ella"; else of a thing ("its") or of either ("su")
    bool ofThing = false;
    Gender gender = Gender::None;
    Use use = Subject;
};

/// The pronoun that the token is; nothing where it is none, or may be another word as well ("el", "lo").
std::optional<Pronoun> pronounAt(const Annotation &annotation, const AnnotatedSentence &sentence, qsizetype token);

/// Whom a pronoun means, with the confidence; nothing where that is not clear.
class PronounReading final {
public:
    PronounReading(const Annotation &annotation, const KnownNames &known, const Discourse &discourse, const std::vector<Gender> &genders,
                   const CoveredTokens &covered)
        : m_annotation(annotation), m_known(known), m_discourse(discourse), m_genders(genders), m_covered(covered), m_quoted(quotedTokens(annotation))
    {
    }
    struct Answer {
        int actor = -1;
        double confidence = 0;
    };
    std::optional<Answer> answer(const Pronoun &pronoun, qsizetype sentence, qsizetype token) const;

private:
    std::optional<Answer> person(const Pronoun &pronoun, qsizetype sentence, qsizetype token) const;
    std::optional<int> ofRelativeClause(const Pronoun &pronoun, qsizetype sentence, qsizetype token) const;
    std::optional<Answer> thing(const Pronoun &pronoun, qsizetype sentence, qsizetype token) const;
    std::optional<Answer> owner(qsizetype sentence, qsizetype token) const;
    bool isOwnerOpen(qsizetype from, qsizetype token) const;
    bool agrees(int actor, const Pronoun &pronoun) const;
    bool isGuessedThing(const AnnotatedSentence &sentence, qsizetype token) const;
    bool isOther(const AnnotatedSentence &sentence, qsizetype token, const Pronoun &pronoun) const;
    void rankUnnamed(std::vector<Foreground> &candidates, const Pronoun &pronoun, qsizetype sentence, qsizetype token) const;

    const Annotation &m_annotation;
    const KnownNames &m_known;
    const Discourse &m_discourse;
    const std::vector<Gender> &m_genders;   ///< by actor
    const CoveredTokens &m_covered;
    const std::vector<bool> m_quoted;       ///< by token
};

} // namespace apacheta

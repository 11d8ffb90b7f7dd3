// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/frames/frames.h"
#include "extraction/sentence_view.h"

#include <optional>

namespace apacheta {

/// How a verb or event noun is said: it happened, is planned, did not happen, or is no statement of an event at all.
struct Statement {
    qsizetype groupBegin = 0;           ///< the first token of the verb group ("has not been signed")
    bool isPassive = false;
    bool isPresent = false;             ///< habitual, unless something dates it
    bool isSubordinate = false;         ///< a gerund or infinitive: its subject is another verb's
    bool isTried = false;               ///< "tried to": planned, and begun
    Polarity polarity = Polarity::Asserted;
    double trust = 1;                   ///< factor on confidence
};

/// Nothing where the form is no verb here ("the disputed areas"), a mere purpose ("to sign"), a duty or a doubt ("should sign", "if he signs").
std::optional<Statement> readVerb(const SentenceView &sentence, qsizetype at, const FrameForm &form);

/// Nothing where the word is a verb here ("they visit").
std::optional<Statement> readNoun(const SentenceView &sentence, qsizetype at, qsizetype past, bool hasVerbReading);

/// Whether a token looks like the finite verb of a clause: an auxiliary, a common verb, an English past, a Spanish past or future.
bool looksFinite(const SentenceView &sentence, qsizetype at);

} // namespace apacheta

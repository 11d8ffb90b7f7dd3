// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/annotation.h"

#include <QHash>
#include <vector>

namespace apacheta {

class SentenceView;

/// For whom the texts of a document say "we".
///
///     "We signed it", said the Peruvian minister, X.          Peru
///     "Hemos firmado", dijo X, alcalde de Putre.              X
///     Mr. X (Peru): We have signed ...                        Peru, until another takes the floor
///     Speech by the President of Bolivia. ... We signed ...   Bolivia
///     ... our country ... Bolivia ... we signed ...           Bolivia, as the text as a whole speaks for it
///
/// Mentions are indexes into findings.mentions. Reads the annotation once, when it is made.
class Speakers final {
public:
    explicit Speakers(const Annotation &annotation);
    /// Whom "we" means in a sentence; -1 where it is not known.
    int sideAt(qsizetype sentence) const { return m_sides[size_t(sentence)]; }

private:
    int tellerIn(const SentenceView &sentence, const std::vector<bool> &quoted) const;
    int floorTakenIn(const SentenceView &sentence) const;
    int sideOf(const SentenceView &sentence, int speaker);

    std::vector<int> m_sides;
    QHash<int, int> m_stateOf;          ///< actor of a speaker -> mention of the state he speaks for
};

} // namespace apacheta

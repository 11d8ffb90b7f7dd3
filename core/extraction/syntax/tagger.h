// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/models/linear_model.h"
#include "extraction/models/model_file.h"
#include "extraction/syntax/lemmatizer.h"
#include "extraction/syntax/morphology_model.h"
#include "extraction/syntax/tag_features.h"

namespace apacheta {

/// Parts of speech, morphology and lemmas of a sentence's words: the model "tags".
///
/// Left to right, each word once: words that had one tag whenever the treebanks had them keep it, the others get the part of speech that
/// scores best under the two tags before. Read only; any thread.
class Tagger final {
public:
    static constexpr int contents = 1;

    Tagger(TagLexicon lexicon, HashedTable sure, LinearModel model, MorphologyModel morphology, Lemmatizer lemmatizer);

    /// Sets pos, morphology and lemma of words that have span and form (wordsOf()).
    void tag(QStringView units, std::span<SyntacticWord> words) const;
    /// The parts of speech alone.
    void tagParts(QStringView units, std::span<SyntacticWord> words) const;
    const MorphologyModel &morphology() const { return m_morphology; }
    const Lemmatizer &lemmatizer() const { return m_lemmatizer; }

    ModelFile toFile(Language language) const;
    /// Damaged where the sections are not what toFile() makes.
    static Result<Tagger> from(const ModelFile &file);

private:
    TagLexicon m_lexicon;
    HashedTable m_sure;                 ///< word -> part of speech + 1
    LinearModel m_model;
    MorphologyModel m_morphology;
    Lemmatizer m_lemmatizer;
};

} // namespace apacheta

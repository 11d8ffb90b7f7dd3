// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/language_models.h"
#include "extraction/syntax/syntax.h"
#include "model/document.h"
#include "model/findings.h"
#include "text/source_text.h"
#include "text/tokens.h"

#include <vector>

namespace apacheta {

/// A sentence with its tokens: positions in Annotation::tokens, `past` exclusive.
struct AnnotatedSentence {
    Span span;
    qsizetype first = 0;
    qsizetype past = 0;
    Language language = Language::Unknown;
    int block = 0;                      ///< index into the document's blocks
};

/// A document between the stages of the extraction: sentences and tokens of all blocks but boilerplate, then what each stage adds to
/// `findings`. The stages run in the order: names, references, dates, events, relations.
struct Annotation {
    const DocumentText *document = nullptr;
    SourceText source;                  ///< with words that are set apart made whole (withWholeWords()): what is shown is the document's own text
    std::vector<Token> tokens;
    std::vector<AnnotatedSentence> sentences;
    std::vector<SyntaxTree> trees;      ///< one a sentence; empty where no models are at hand
    std::vector<std::vector<EntityGuess>> guesses; ///< names that the models see, one list a sentence
    std::optional<EdtfDate> written;    ///< the document's own date, for relative ones
    bool isSpeech = false;              ///< whether "we" speak all along (speakingState())
    int speaker = -1;                   ///< the state that says "we" all along (speakingState()); index into findings.actors
    QList<FoundEvent> told;             ///< what the sentences tell, as sure as the rules are, entries of a timeline or not: relations are made of it
    Findings findings;
};

} // namespace apacheta

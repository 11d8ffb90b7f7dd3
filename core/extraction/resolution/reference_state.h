// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/names/actor_registry.h"
#include "extraction/names/person_names.h"
#include "extraction/resolution/covered_tokens.h"
#include "extraction/resolution/open_runs.h"
#include "extraction/names/word_statistics.h"

namespace apacheta {

/// What the steps of the resolution share while they work through one document.
struct ReferenceState {
    ReferenceState(Annotation &annotation_, const KnownNames &known_);

    const Token &token(qsizetype at) const { return annotation.tokens[size_t(at)]; }
    const AnnotatedSentence &sentenceOf(const OpenRun &run) const { return annotation.sentences[size_t(run.sentence)]; }
    QString surface(qsizetype first, qsizetype past) const;
    QString surface(const OpenRun &run) const { return surface(run.first, run.past); }
    QString nameOf(const OpenRun &run) const;

    /// Notes a mention and covers its tokens; a short name becomes an alias of the actor too.
    void mention(qsizetype first, qsizetype past, int actor, MentionForm form, double confidence);
    void mention(const OpenRun &run, int actor, MentionForm form, double confidence) { mention(run.first, run.past, actor, form, confidence); }
    /// Enters the noted mentions into the findings, in text order.
    void enterMentions();

    Annotation &annotation;
    const KnownNames &known;
    WordStatistics statistics;
    ActorRegistry registry;
    PersonNames persons;
    CoveredTokens covered;
    QList<FoundMention> added;
};

} // namespace apacheta

// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/resolution/reference_state.h"

#include "text/fold.h"
#include "text/split_words.h"

#include <algorithm>

namespace apacheta {

ReferenceState::ReferenceState(Annotation &annotation_, const KnownNames &known_)
    : annotation(annotation_), known(known_), statistics(annotation_, known_), registry(annotation_.findings, known_),
      covered(annotation_, known_)
{
    for (const FoundMention &found : std::as_const(annotation.findings.mentions)) {
        const FoundActor &actor = registry.actor(found.actor);
        if (actor.kind != ActorKind::Person)
            continue;
        const KnownActor *person = known.actor(actor.key);
        persons.add(found.actor, actor.name, person ? person->family : QString());
    }
}

QString ReferenceState::surface(qsizetype first, qsizetype past) const
{
    return onOneLine(annotation.source.quote({token(first).span.begin, token(past - 1).span.end}));
}

QString ReferenceState::nameOf(const OpenRun &run) const { return nameKey(surface(run)); }

void ReferenceState::mention(qsizetype first, qsizetype past, int actor, MentionForm form, double confidence)
{
    if (form == MentionForm::ShortName)
        registry.addAlias(actor, surface(first, past), AliasReason::ShortForm);
    added.append({{token(first).span.begin, token(past - 1).span.end}, actor, form, confidence});
    covered.cover(first, past, actor);
}

void ReferenceState::enterMentions()
{
    QList<FoundMention> &mentions = annotation.findings.mentions;
    mentions += added;
    added.clear();
    std::stable_sort(mentions.begin(), mentions.end(), [](const FoundMention &a, const FoundMention &b) { return a.span < b.span; });
}

} // namespace apacheta

// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/extraction.h"
#include "extraction/resolution/anaphora.h"
#include "extraction/resolution/homonyms.h"
#include "extraction/resolution/names_by_evidence.h"
#include "extraction/resolution/place_lists.h"
#include "extraction/resolution/reference_state.h"
#include "extraction/resolution/short_names.h"
#include "extraction/resolution/treaty_parties.h"

namespace apacheta {

namespace {

/// The runs that no mention covers, names of several words first: the single ones may be short for them.
void resolveOpenRuns(ReferenceState &state)
{
    resolvePlaceLists(state);
    ShortNames shortNames(state);
    const std::vector<OpenRun> runs = openRunsOf(state.annotation, state.covered);
    for (const bool several : {true, false}) {
        std::vector<OpenRun> open;
        for (const OpenRun &run : runs)
            if ((run.length() > 1) == several && !shortNames.resolvePerson(run) && !shortNames.resolveCitation(run))
                open.push_back(run);
        std::vector<OpenRun> rest;
        for (const OpenRun &run : open)
            if (!shortNames.resolvePerson(run) && !shortNames.resolveByTitle(run) && !shortNames.resolveBody(run))
                rest.push_back(run);
        std::vector<OpenRun> last;
        for (const OpenRun &run : rest)
            if (!shortNames.resolvePerson(run))
                last.push_back(run);
        resolveByEvidence(state, last);
    }
}

/// Drops actors whose last mention went elsewhere, and wide regions that are named by an adjective alone ("Andean").
void dropUnnamed(Findings &findings)
{
    std::vector<bool> named(size_t(findings.actors.size()), false);
    for (const FoundMention &found : std::as_const(findings.mentions))
        if (const FoundActor &actor = findings.actors[found.actor]; found.form != MentionForm::Demonym || !isUngoverned(actor))
            named[size_t(found.actor)] = true;
    findings.mentions.removeIf([&](const FoundMention &found) { return !named[size_t(found.actor)]; });
    std::vector<int> place(size_t(findings.actors.size()), -1);
    QList<FoundActor> kept;
    for (FoundMention &found : findings.mentions) {
        int &index = place[size_t(found.actor)];
        if (index < 0) {
            index = int(kept.size());
            kept.append(findings.actors[found.actor]);
        }
        found.actor = index;
    }
    findings.actors = kept;
}

} // namespace

void resolveReferences(Annotation &annotation, const KnownNames &known)
{
    ReferenceState state(annotation, known);
    ShortNames::preferPersons(state);
    resolveOpenRuns(state);
    state.enterMentions();
    decideHomonyms(annotation, known);
    partTreatiesByParties(annotation, known);
    dropUnnamed(annotation.findings);
    resolveAnaphora(annotation, known);
}

} // namespace apacheta

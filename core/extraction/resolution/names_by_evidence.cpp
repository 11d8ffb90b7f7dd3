// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/resolution/names_by_evidence.h"

#include "extraction/names/name_evidence.h"
#include "extraction/names/name_words.h"

#include <QHash>

namespace apacheta {

using namespace Qt::StringLiterals;

namespace {

/// Whether the run is made as a name may be: no common words, offices, head nouns, demonyms or acronyms.
bool isUsable(const ReferenceState &state, const OpenRun &run)
{
    if (run.length() > 3 || state.statistics.isTitleCase(run.sentence))
        return false;
    const bool article = isArticle(state.token(run.first).folded);
    const bool single = run.length() == 1 + article;
    for (qsizetype i = run.first + article; i < run.past; ++i) {
        const Token &word = state.token(i);
        const Token *begin = state.annotation.tokens.data() + i;
        const std::optional<KnownMatch> match = state.known.longestAt(std::span<const Token>(begin, size_t(run.past - i)));
        if (isCompassWord(word.folded) || isOfficeWord(word.folded) || (match && match->isDemonym))
            return false;
        if (state.statistics.isOrdinary(word.folded) || (single && state.known.traitsOf(word.folded).isCommonWord) || headNoun(word.folded)
            || word.shape == TokenShape::Upper || word.folded.size() < 3)
            return false;
    }
    return true;
}

/// What stands in one list with the run: places make a place likely.
NameEvidence neighbours(const ReferenceState &state, const OpenRun &run)
{
    NameEvidence evidence;
    const AnnotatedSentence &sentence = state.sentenceOf(run);
    const auto beside = [&](qsizetype link, qsizetype other) {
        if (link < sentence.first || link >= sentence.past || other < sentence.first || other >= sentence.past
            || state.covered.actorAt(other) < 0 || !(state.token(link).folded == u"," || isAnd(state.token(link).folded)))
            return;
        switch (state.registry.actor(state.covered.actorAt(other)).kind) {
        case ActorKind::Municipality:
            evidence.municipality += 1;
            evidence.place += 1.2;
            break;
        case ActorKind::Region:
            evidence.region += 1;
            evidence.place += 1.2;
            break;
        case ActorKind::Place:
            evidence.place += 1.2;
            break;
        case ActorKind::Person:
            evidence.person += 0.8;
            break;
        default:
            break;
        }
    };
    beside(run.first - 1, run.first - 2);
    beside(run.past, run.past + 1);
    return evidence;
}

} // namespace

void resolveByEvidence(ReferenceState &state, const std::vector<OpenRun> &runs)
{
    QHash<QString, NameEvidence> evidence;
    for (const OpenRun &run : runs) {
        if (!isUsable(state, run))
            continue;
        NameEvidence here = evidenceOf(state.annotation, state.sentenceOf(run), run.first, run.past, run.afterTitle, state.known,
                                       state.statistics);
        here += neighbours(state, run);
        evidence[state.nameOf(run)] += here;
    }
    for (const OpenRun &run : runs) {
        if (!isUsable(state, run))
            continue;
        const NameEvidence found = evidence.value(state.nameOf(run));
        const std::optional<ActorKind> kind = found.kind();
        if (!kind || state.covered.actorAt(run.first) >= 0)
            continue;
        const Level level = *kind == ActorKind::Region         ? Level::Regional
                          : *kind == ActorKind::Municipality ? Level::Municipal
                                                             : Level::None;
        const int actor = state.registry.discovered(*kind, state.surface(run), level);
        if (*kind == ActorKind::Person)
            state.persons.add(actor, state.surface(run), {});
        state.mention(run, actor, MentionForm::Name, found.confidence() - 0.1);
    }
}

} // namespace apacheta

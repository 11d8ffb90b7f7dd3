// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/events/attachment.h"
#include "extraction/relations/relation_sink.h"

namespace apacheta {
namespace {

/// The actor of an international body that a name of another begins or ends with; -1 for none, or one that the text names nowhere else.
int bodyInName(const SentenceView &sentence, const KnownNames &known, int mention, const QHash<QString, int> &bodies)
{
    const qsizetype first = sentence.firstOf(mention);
    const qsizetype past = sentence.pastOf(mention);
    const std::vector<Token> tokens(sentence.tokens().begin() + first, sentence.tokens().begin() + past);
    for (size_t at = 0; at + 1 < tokens.size(); ++at) {
        const std::optional<KnownMatch> match = known.longestAt(std::span(tokens).subspan(at));
        const size_t end = match ? at + size_t(match->tokens) : 0;
        if (!match || (at == 0 && end == tokens.size()) || (at > 0 && end < tokens.size()))
            continue;
        const bool isOwner = at == 0 ? tokens[end].isCapital() : isOf(tokens[at - 1].folded) || isDeterminer(tokens[at - 1].folded); // no "Western European Union"
        if (!isOwner)
            continue;
        for (const QString &key : match->keys)
            if (const int body = bodies.value(key, -1); body >= 0 && body != sentence.mention(mention).actor)
                return body;
    }
    return -1;
}

} // namespace

void findOrganTies(const SentenceView &sentence, const KnownNames &known, const QHash<QString, int> &bodies, RelationSink &sink)
{
    for (const int mention : sentence.mentions()) {
        if (sentence.actorOf(mention).kind != ActorKind::Organization || sentence.mention(mention).form != MentionForm::Name)
            continue;
        const int body = bodyInName(sentence, known, mention, bodies);
        if (body < 0)
            continue;
        FoundRelation relation;
        relation.subject = sentence.mention(mention).actor;
        relation.predicate = Category::PartOf;
        relation.object = body;
        relation.evidence = {{sentence.sentence().span, 0.7}};
        sink.add(std::move(relation));
    }
}

} // namespace apacheta

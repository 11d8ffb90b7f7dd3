// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/resolution/treaty_parties.h"

#include "extraction/names/actor_registry.h"
#include "extraction/sentence_view.h"
#include "text/fold.h"
#include "text/split_words.h"
#include "text/word_set.h"

#include <QMap>
#include <QSet>
#include <algorithm>

namespace apacheta {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype nearby = 8;         ///< tokens between a treaty and whom it was made with

/// "with Argentina", "con la República Argentina", "entre Chile y ...".
bool isMadeWith(const SentenceView &sentence, qsizetype first)
{
    static const QSet<QString> links = wordSet(u"with con between entre");
    static const QSet<QString> passed = wordSet(u"the la el republic republica of de government gobierno del");
    qsizetype before = first - 1;
    while (passed.contains(sentence.word(before)))
        --before;
    return links.contains(sentence.word(before));
}

/// How often a document says that a treaty was made with a party of the known one, and with others.
struct Sides {
    int parties = 0;
    int others = 0;
    QList<qsizetype> mentions;
};

} // namespace

void partTreatiesByParties(Annotation &annotation, const KnownNames &known)
{
    Findings &findings = annotation.findings;
    QMap<QString, Sides> sidesOfName; // in order: actors are made from it
    QSet<QString> dated; // keys of treaties named by their year
    for (const AnnotatedSentence &annotated : annotation.sentences) {
        const SentenceView sentence(annotation, annotated);
        for (const int treaty : sentence.mentions()) {
            const FoundActor &actor = sentence.actorOf(treaty);
            const KnownActor *pact = actor.kind == ActorKind::Instrument ? known.actor(actor.key) : nullptr;
            if (!pact || pact->parties.isEmpty())
                continue;
            const qsizetype first = sentence.firstOf(treaty), past = sentence.pastOf(treaty);
            const QString name = sentence.text(first, past);
            if (std::any_of(name.begin(), name.end(), [](QChar c) { return c.isDigit(); })) {
                dated.insert(actor.key);
                continue;
            }
            Sides &sides = sidesOfName[nameKey(name)];
            sides.mentions.append(treaty);
            for (const int other : sentence.mentions()) {
                const qsizetype at = sentence.firstOf(other);
                const bool isNear = at >= past ? at - past < nearby : first - sentence.pastOf(other) < nearby;
                if (sentence.actorOf(other).kind == ActorKind::State && isNear && isMadeWith(sentence, at))
                    ++(pact->parties.contains(sentence.actorOf(other).key) ? sides.parties : sides.others);
            }
        }
    }
    ActorRegistry registry(findings, known);
    for (const Sides &sides : std::as_const(sidesOfName)) {
        if (sides.others == 0 || sides.parties > 0 || dated.contains(findings.actors[findings.mentions[sides.mentions.front()].actor].key))
            continue;
        const int another = registry.discovered(ActorKind::Instrument, onOneLine(annotation.source.quote(findings.mentions[sides.mentions.front()].span)));
        for (const qsizetype mention : sides.mentions)
            findings.mentions[mention].actor = another;
    }
}

} // namespace apacheta

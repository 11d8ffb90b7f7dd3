// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/relations/place_order.h"

#include "text/fold.h"
#include "text/word_set.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

/// "Lake County", "Provincia de Lauca": a unit of a state by its own name.
bool isUnitByName(const QString &name)
{
    static const QSet<QString> words = wordSet(u"county province department provincia departamento");
    const QStringList parts = folded(name).split(u' ');
    return parts.size() > 1 && (words.contains(parts.first()) || words.contains(parts.last()));
}

/// The known actor and what it lies in, the smallest first.
QList<const KnownActor *> chainOf(const KnownNames &known, const QString &key)
{
    QList<const KnownActor *> chain;
    for (const KnownActor *at = known.actor(key); at && chain.size() < 6; at = at->parent.isEmpty() ? nullptr : known.actor(at->parent))
        chain.append(at);
    return chain;
}

} // namespace

int sizeOfPlace(const FoundActor &actor)
{
    if (isMacroRegion(actor))
        return 0;
    switch (actor.kind) {
    case ActorKind::Municipality:
        return 1;
    case ActorKind::Region:
        return 2;
    case ActorKind::State:
        return 3;
    case ActorKind::Place:
        return isUnitByName(actor.name) ? 2 : 0;
    default:
        return 0;
    }
}

bool isGround(const FoundActor &actor) { return sizeOfPlace(actor) > 0 || isUngoverned(actor); }

bool isGroundNoun(const QString &word)
{
    static const QSet<QString> words = wordSet(
        u"region regions regiones department departments departamento departamentos province provinces provincia provincias city cities ciudad ciudades town towns port ports puerto puertos "
        "village villages municipality municipalities municipio municipios comuna comunas commune communes district distrito localidad localidades pueblo pueblos states state estado territory "
        "territorio reserves area capital county valley valle");
    return words.contains(word);
}

std::optional<bool> packAllows(const KnownNames &known, const FoundActor &inner, const FoundActor &outer)
{
    const QList<const KnownActor *> chain = chainOf(known, inner.key);
    const QList<const KnownActor *> above = chainOf(known, outer.key);
    if (chain.size() < 2 || above.isEmpty())
        return std::nullopt;
    for (const KnownActor *one : chain.sliced(1))
        if (one->actor.key == outer.key)
            return true;
    // It is known to lie in another thing of that kind, or in another state.
    for (const KnownActor *one : chain.sliced(1))
        if (one->actor.kind == outer.kind || (one->actor.kind == above.last()->actor.kind && one->actor.key != above.last()->actor.key))
            return false;
    return std::nullopt;
}

std::vector<int> neighboursFrom(const SentenceView &sentence, int first)
{
    static const QSet<QString> between = wordSet(
        u"and y e to the al el la on in with con by por for of de north south east west northeast northwest southeast southwest norte sur este oeste noreste noroeste sureste suroeste "
        "oriente poniente nororiente km kilometres kilometers kilometros miles also");
    std::vector<int> neighbours{first};
    const ActorKind kind = sentence.actorOf(first).kind;
    for (qsizetype at = sentence.pastOf(first); sentence.has(at);) {
        if (const int mention = sentence.mentionAt(at); mention >= 0) {
            if (sentence.actorOf(mention).kind != kind || sentence.isDemonym(mention))
                break;
            neighbours.push_back(mention);
            at = sentence.pastOf(mention);
            continue;
        }
        const Token &token = sentence.token(at);
        if ((token.isWord() && !between.contains(token.folded) && token.shape != TokenShape::Number) || sentence.isStop(at))
            break;
        ++at;
    }
    return neighbours;
}

/// What meets now here, now there: "the General Assembly of the Organization in X". A summit is one meeting and has its place.
static bool isAssembly(const FoundActor &body)
{
    const QString name = folded(body.name);
    return body.kind == ActorKind::Organization && (name.contains("general assembly"_L1) || name.contains("asamblea general"_L1) || name.startsWith("asamblea de"_L1));
}

void tiePlaces(const SentenceView &sentence, const KnownNames &known, RelationSink &sink, int inner, int outer, double confidence)
{
    const FoundActor &part = sentence.actorOf(inner);
    const FoundActor &whole = sentence.actorOf(outer);
    const int size = sizeOfPlace(part);
    const std::optional<bool> allowed = packAllows(known, part, whole);
    if (!isGround(whole) || (sizeOfPlace(whole) == 0 && size == 3) || (sizeOfPlace(whole) > 0 && size > 0 && size >= sizeOfPlace(whole) && !(size == 2 && allowed.value_or(false))))
        return;
    const KnownActor *wide = known.actor(part.key);
    if (wide && (wide->subtype == "macroregion"_L1 || wide->subtype == "ocean"_L1) && size < 3 && sizeOfPlace(whole) > 0) // "America, Bolivia's ..."
        return;
    if (part.kind == ActorKind::Person || part.kind == ActorKind::Instrument || isAssembly(part) || sentence.isDemonym(outer) || sentence.isDemonym(inner))
        return;
    if (allowed && !*allowed && size > 0)
        return;
    if (allowed && *allowed)
        confidence += 0.1;
    sink.addTie(sentence, inner, size > 0 && sizeOfPlace(whole) > 0 ? Category::PartOf : Category::LocatedIn, outer, std::min(confidence, 0.97));
}

} // namespace apacheta

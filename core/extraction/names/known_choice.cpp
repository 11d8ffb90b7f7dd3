// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/names/known_choice.h"

#include "extraction/names/name_words.h"

#include <algorithm>

namespace apacheta {

using namespace Qt::StringLiterals;

namespace {

bool isCertain(const NameCandidate &candidate)
{
    return candidate.known->keys.size() == 1 && !candidate.known->preferNone && candidate.known->hint != u"generic";
}

/// Whether the candidate's own words are those of the known name, not of a longer name that begins with it.
bool isWhole(const NameCandidate &candidate)
{
    return candidate.shape == NameCandidate::Known;
}

} // namespace

QString KnownChoice::nameOf(const NameCandidate &candidate) const
{
    QString name;
    for (qsizetype i = candidate.first; i < candidate.past; ++i)
        name += m_annotation.tokens[size_t(i)].folded + u' ';
    return name;
}

ActorKind KnownChoice::kindOf(const QString &key) const { return m_known.actor(key)->actor.kind; }

bool KnownChoice::isIn(const QString &key, const QString &country) const
{
    return m_known.actor(key)->actor.countries.contains(country);
}

std::optional<QString> KnownChoice::byKind(const KnownMatch &match, ActorKind kind) const
{
    const auto found = std::find_if(match.keys.cbegin(), match.keys.cend(), [&](const QString &key) { return kindOf(key) == kind; });
    return found == match.keys.cend() ? std::nullopt : std::optional(*found);
}

/// The level that a word before the name or before its list gives ("departments of Tacna, Moquegua and Puno"), or one after
/// it ("the Tarapacá and Oruro regions").
std::optional<ActorKind> KnownChoice::levelAround(const NameCandidate &candidate) const
{
    const AnnotatedSentence &sentence = m_annotation.sentences[size_t(candidate.sentence)];
    const auto inList = [&](const Token &token) {
        return token.folded == u"," || token.folded == u"-" || isAnd(token.folded) || (token.isCapital() && !levelWord(token.folded));
    };
    const auto isLink = [](const Token &token) {
        return token.folded == u"of" || token.folded == u"de" || token.folded == u"del" || token.folded == u"the" || token.folded == u"la"
            || token.folded == u"las" || token.folded == u"los" || token.folded == u"el";
    };
    bool linked = false;
    for (qsizetype i = candidate.first - 1, steps = 0; i >= sentence.first && steps < 16; --i, ++steps) {
        const Token &token = m_annotation.tokens[size_t(i)];
        if (const std::optional<ActorKind> level = levelWord(token.folded); level && (linked || i == candidate.first - 1))
            return level;
        if (isLink(token)) {
            linked = true;
            continue;
        }
        if (!inList(token))
            break;
    }
    for (qsizetype i = candidate.past, steps = 0; i < sentence.past && steps < 8; ++i, ++steps) {
        const Token &token = m_annotation.tokens[size_t(i)];
        if (const std::optional<ActorKind> level = levelWord(token.folded); level && token.folded != u"capital" && token.folded != u"comunidad")
            if (i == candidate.past || token.folded.endsWith(u's'))
                return level;
        if (!inList(token))
            break;
    }
    return std::nullopt;
}

/// By the state that stands with the name: "Congress of Bolivia", "Palca (Peru)", "Cancillería argentina".
KnownChoice::Chosen KnownChoice::byCountry(const NameCandidate &candidate) const
{
    QString state = candidate.place;
    if (state.isEmpty())
        return {};
    const KnownActor *place = m_known.actor(state);
    if (!place || place->actor.countries.isEmpty())
        return {};
    for (const QString &key : candidate.known->keys)
        if (isIn(key, place->actor.countries.constFirst()))
            return {key, 0.93};
    return {};
}

KnownChoice::Chosen KnownChoice::strong(const std::vector<NameCandidate> &candidates, size_t at) const
{
    const NameCandidate &candidate = candidates[at];
    if (Chosen chosen = byCountry(candidate); !chosen.key.isEmpty())
        return chosen;
    if (candidate.known->hint == u"generic")
        return {};
    if (const std::optional<ActorKind> level = levelAround(candidate))
        if (const std::optional<QString> key = byKind(*candidate.known, *level))
            return {*key, 0.9};
    // "el Desaguadero", "del Sajama": rivers and mountains have an article in Spanish, towns have none.
    if (candidate.first > 0) {
        const QString &article = m_annotation.tokens[size_t(candidate.first) - 1].folded;
        if (article == u"el" || article == u"del" || article == u"al")
            if (const std::optional<QString> key = byKind(*candidate.known, ActorKind::Place))
                return {*key, 0.8};
    }
    // "Oruro (Bolivia)", "Palca, Peru"
    if (at + 1 < candidates.size() && candidates[at + 1].known && candidates[at + 1].first == candidate.past + 1) {
        const QString &mark = m_annotation.tokens[size_t(candidate.past)].folded;
        const QString &next = candidates[at + 1].known->keys.constFirst();
        if ((mark == u"(" || mark == u",") && kindOf(next) == ActorKind::State)
            for (const QString &key : candidate.known->keys)
                if (!m_known.actor(next)->actor.countries.isEmpty() && isIn(key, m_known.actor(next)->actor.countries.constFirst())
                    && key == candidate.known->keys.constFirst())
                    return {key, 0.8};
    }
    return {};
}

/// The kind of the neighbours in a list: "Tarapacá and Oruro".
KnownChoice::Chosen KnownChoice::byNeighbours(const std::vector<NameCandidate> &candidates, size_t at,
                                              const std::vector<Chosen> &chosen) const
{
    const NameCandidate &candidate = candidates[at];
    const auto beside = [&](size_t other) {
        if (candidates[other].sentence != candidate.sentence)
            return false;
        const qsizetype from = std::min(candidates[other].past, candidate.past);
        const qsizetype to = std::max(candidates[other].first, candidate.first);
        if (to - from < 1 || to - from > 2)
            return false;
        for (qsizetype i = from; i < to; ++i) {
            const Token &token = m_annotation.tokens[size_t(i)];
            if (!isAnd(token.folded) && token.folded != u"," && token.folded != u"-" && token.folded != u"or" && token.folded != u"o")
                return false;
        }
        return true;
    };
    const auto kindBeside = [&](size_t other) -> std::optional<ActorKind> {
        if (chosen[other].key.isEmpty() || chosen[other].confidence < 0.75 || !beside(other))
            return std::nullopt;
        return kindOf(chosen[other].key);
    };
    for (const bool before : {true, false}) {
        if (before ? at == 0 : at + 1 == candidates.size())
            continue;
        // "Tarapacá and Oruro": the one that is no city makes the other a department.
        const NameCandidate &other = candidates[before ? at - 1 : at + 1];
        if (other.known && !other.known->isDemonym && beside(before ? at - 1 : at + 1)
            && !byKind(*other.known, ActorKind::Municipality) && byKind(*other.known, ActorKind::Region))
            if (const std::optional<QString> key = byKind(*candidate.known, ActorKind::Region))
                return {*key, 0.75};
        const std::optional<ActorKind> kind = kindBeside(before ? at - 1 : at + 1);
        if (!kind || *kind == ActorKind::State)
            continue;
        if (const std::optional<QString> key = byKind(*candidate.known, *kind))
            return {*key, 0.75};
    }
    return {};
}

KnownChoice::Chosen KnownChoice::byDefault(const NameCandidate &candidate) const
{
    const KnownMatch &match = *candidate.known;
    if (match.hint == u"metonymy" && candidate.first > 0
        && isPlacePreposition(m_annotation.tokens[size_t(candidate.first) - 1].folded))
        for (const QString &key : match.keys)
            if (kindOf(key) == ActorKind::Municipality)
                return {key, 0.7};
    if (match.hint == u"generic" || match.preferNone) {
        // The state named last before it decides, else that of the document, weakly.
        QString best;
        double most = 0;
        for (const QString &key : match.keys)
            for (const QString &country : m_known.actor(key)->actor.countries) {
                const double near = m_nearCountry == country ? 1000 : 0;
                if (const double score = near + m_countries.value(country); score > most) {
                    most = score;
                    best = key;
                }
            }
        const bool body = !match.keys.isEmpty() && kindOf(match.keys.constFirst()) == ActorKind::Organization;
        if (body && !best.isEmpty())
            return {best, match.hint == u"generic" ? 0.5 : 0.6};
        return {};
    }
    QString first = match.keys.constFirst();
    if (match.hint != u"homonym" || match.keys.size() < 2)
        return {first, match.keys.size() == 1 ? (match.hint.isEmpty() ? 0.95 : 0.8) : 0.65};
    // Namesakes of one kind: the one that another name tells, else whose province, department or country the document names.
    const auto named = [&](const QString &key) {
        double score = m_named.contains(key) ? 2 : 0;
        double weight = 1;
        for (const KnownActor *actor = m_known.actor(key); actor && !actor->parent.isEmpty() && weight > 0.1; weight /= 2) {
            score += m_named.contains(actor->parent) ? weight : 0;
            actor = m_known.actor(actor->parent);
        }
        return score;
    };
    double best = named(first);
    for (const QString &key : match.keys)
        if (kindOf(key) == kindOf(match.keys.constFirst()))
            if (const double score = named(key); score > best) {
                best = score;
                first = key;
            }
    return {first, 0.6};
}

std::vector<KnownChoice::Chosen> KnownChoice::choose(const std::vector<NameCandidate> &candidates)
{
    std::vector<Chosen> chosen(candidates.size());
    std::vector<bool> open(candidates.size(), false);
    for (const NameCandidate &candidate : candidates)
        if (candidate.known && isCertain(candidate) && kindOf(candidate.known->keys.constFirst()) == ActorKind::State)
            for (const QString &country : m_known.actor(candidate.known->keys.constFirst())->actor.countries)
                ++m_countries[country];

    QHash<QString, QHash<QString, int>> senses; // name -> key -> strong signs
    QHash<QString, int> certain;                // key -> mentions that can mean nothing else ("Department of Oruro")
    for (size_t i = 0; i < candidates.size(); ++i) {
        if (!candidates[i].known)
            continue;
        if (isWhole(candidates[i]) && isCertain(candidates[i])) {
            chosen[i] = byDefault(candidates[i]);
            if (!candidates[i].known->isDemonym)
                ++certain[chosen[i].key];
            m_named.insert(chosen[i].key);
            continue;
        }
        if (!isWhole(candidates[i])) { // "Ministry of Foreign Affairs of Uruguay" begins with a known name, but is another
            if (candidates[i].known->hint == u"generic")
                chosen[i] = byCountry(candidates[i]);
            continue;
        }
        chosen[i] = strong(candidates, i);
        if (chosen[i].key.isEmpty()) { // "Senado paraguayo", of which the pack knows none, stays without
            open[i] = candidates[i].known->hint != u"generic" || candidates[i].place.isEmpty();
        } else {
            senses[nameOf(candidates[i])][chosen[i].key] += 2;
            m_named.insert(chosen[i].key);
        }
    }
    for (size_t i = 0; i < candidates.size(); ++i) {
        if (!open[i])
            continue;
        const Chosen beside = byNeighbours(candidates, i, chosen);
        if (!beside.key.isEmpty())
            ++senses[nameOf(candidates[i])][beside.key];
    }
    for (size_t i = 0; i < candidates.size(); ++i) {
        const bool state = candidates[i].known && !chosen[i].key.isEmpty() && kindOf(chosen[i].key) == ActorKind::State;
        if (state)
            m_nearCountry = m_known.actor(chosen[i].key)->actor.countries.value(0);
        if (!open[i])
            continue;
        const QHash<QString, int> votes = senses.value(nameOf(candidates[i]));
        int most = 0;
        const bool metonymy = candidates[i].known->hint == u"metonymy"; // the state's own name says nothing of its palace
        for (const QString &key : candidates[i].known->keys) // the pack's order breaks ties
            if (const int votesFor = votes.value(key) + (metonymy ? 0 : 2 * certain.value(key)); votesFor > most) {
                most = votesFor;
                chosen[i] = {key, 0.75};
            }
        if (most == 0)
            chosen[i] = byDefault(candidates[i]);
    }
    return chosen;
}

} // namespace apacheta

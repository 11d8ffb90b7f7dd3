// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/participants.h"
#include "extraction/relations/relation_sink.h"
#include "text/fold.h"

#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

/// How large the thing is: municipality 1, region 2, state 3; 0 for what lies in any of them.
int sizeOf(const FoundActor &actor)
{
    switch (actor.kind) {
    case ActorKind::Municipality:
        return 1;
    case ActorKind::Region:
        return 2;
    case ActorKind::State:
        return 3;
    default:
        return 0;
    }
}

bool isGround(const FoundActor &actor) { return sizeOf(actor) > 0 || actor.kind == ActorKind::Place; }

bool isPlaceNoun(const QString &word)
{
    static const QSet<QString> words = {
        u"region"_s, u"regions"_s, u"regiones"_s, u"department"_s, u"departments"_s, u"departamento"_s, u"departamentos"_s, u"province"_s, u"provinces"_s, u"provincia"_s, u"provincias"_s,
        u"city"_s, u"cities"_s, u"ciudad"_s, u"ciudades"_s, u"town"_s, u"towns"_s, u"port"_s, u"ports"_s, u"puerto"_s, u"puertos"_s, u"village"_s, u"villages"_s, u"municipality"_s, u"municipalities"_s,
        u"municipio"_s, u"municipios"_s, u"comuna"_s, u"comunas"_s, u"commune"_s, u"communes"_s, u"district"_s, u"distrito"_s, u"localidad"_s, u"localidades"_s, u"pueblo"_s, u"pueblos"_s, u"states"_s,
        u"state"_s, u"estado"_s, u"territory"_s, u"territorio"_s, u"reserves"_s, u"area"_s};
    return words.contains(word);
}

bool isLooseWord(const QString &word)
{
    static const QSet<QString> words = {
        u"the"_s, u"northern"_s, u"southern"_s, u"western"_s, u"eastern"_s, u"central"_s, u"north"_s, u"south"_s, u"west"_s, u"east"_s, u"northeastern"_s, u"northwestern"_s, u"southeastern"_s, u"southwestern"_s,
        u"el"_s, u"la"_s, u"los"_s, u"norte"_s, u"sur"_s, u"este"_s, u"oeste"_s, u"extreme"_s, u"far"_s, u"today"_s, u"of"_s, u"de"_s, u"del"_s, u"neighboring"_s, u"neighbouring"_s, u"vecino"_s, u"vecina"_s, u"actual"_s};
    return words.contains(word) || isPlaceNoun(word);
}

bool isCompanyNoun(const QString &word)
{
    static const QSet<QString> words = {u"company"_s, u"companies"_s, u"firm"_s, u"bank"_s, u"newspaper"_s, u"ngo"_s, u"party"_s, u"university"_s, u"union"_s, u"empresa"_s, u"compania"_s, u"banco"_s,
                                        u"diario"_s, u"periodico"_s, u"ong"_s, u"partido"_s, u"universidad"_s, u"sindicato"_s, u"petrolera"_s, u"minera"_s};
    return words.contains(word);
}

/// Bodies that belong to a state, by a word of their names.
bool isStateBody(const QString &word)
{
    static const QSet<QString> words = {
        u"ministry"_s, u"ministerio"_s, u"congress"_s, u"congreso"_s, u"army"_s, u"ejercito"_s, u"senate"_s, u"senado"_s, u"parliament"_s, u"parlamento"_s, u"court"_s, u"corte"_s, u"chancellery"_s,
        u"cancilleria"_s, u"navy"_s, u"armada"_s, u"government"_s, u"gobierno"_s, u"assembly"_s, u"asamblea"_s, u"delegation"_s, u"service"_s, u"council"_s, u"consejo"_s, u"embassy"_s, u"embajada"_s, u"forces"_s,
        u"police"_s, u"policia"_s, u"commission"_s, u"comision"_s, u"chamber"_s, u"camara"_s, u"directorate"_s, u"secretariat"_s, u"secretaria"_s};
    return words.contains(word);
}

class PlaceTies final {
public:
    PlaceTies(const SentenceView &sentence, const KnownNames &known, RelationSink &sink) : m_sentence(sentence), m_known(known), m_sink(sink) {}

    void find()
    {
        const std::vector<int> &mentions = m_sentence.mentions();
        for (size_t i = 0; i + 1 < mentions.size(); ++i) {
            inBrackets(mentions[i], mentions[i + 1]);
            afterComma(mentions[i], mentions[i + 1], i + 2 < mentions.size() ? mentions[i + 2] : -1);
            within(mentions[i], mentions[i + 1]);
            ofState(mentions[i], mentions[i + 1]);
        }
        for (const int mention : mentions) {
            if (actor(mention).kind == ActorKind::Organization)
                byName(mention);
            else if (actor(mention).kind == ActorKind::People)
                whereTheyLive(mention);
        }
    }

private:
    const FoundActor &actor(int mention) const { return m_sentence.actorOf(mention); }
    qsizetype first(int mention) const { return m_sentence.firstOf(mention); }
    qsizetype past(int mention) const { return m_sentence.pastOf(mention); }

    /// "Chilean Foreign Ministry", "United Nations General Assembly": the larger body is in the name.
    void byName(int mention)
    {
        if (past(mention) - first(mention) < 2)
            return;
        bool stateBody = false;
        for (qsizetype i = first(mention); i < past(mention); ++i)
            stateBody = stateBody || isStateBody(m_sentence.word(i));
        const auto &actors = m_sentence.annotation().findings.actors;
        for (int i = 0; i < int(actors.size()) && stateBody; ++i) {
            const bool whole = actors[i].kind == ActorKind::State || (actors[i].kind == ActorKind::Organization && actors[i].level == Level::International);
            if (!whole || i == m_sentence.mention(mention).actor || !nameHolds(mention, actors[i]))
                continue;
            FoundRelation relation{m_sentence.mention(mention).actor, Category::PartOf, i, Polarity::Asserted, std::nullopt, -1, {{m_sentence.sentence().span, 0.7}}};
            m_sink.add(std::move(relation));
            return;
        }
    }

    /// Whether a mention's words hold an actor's name, or the demonym that shares its stem.
    bool nameHolds(int mention, const FoundActor &whole) const
    {
        const QString key = folded(whole.name);
        if (key.contains(u' ')) {
            const QString text = folded(m_sentence.text(first(mention), past(mention)));
            return text.size() > key.size() + 2 && text.contains(key);
        }
        const QStringView stem = QStringView(key).first(key.size() > 4 ? key.size() - 1 : key.size());
        for (qsizetype i = first(mention); i < past(mention); ++i)
            if (m_sentence.word(i).startsWith(stem))
                return true;
        return false;
    }

    /// "the Aymara, who inhabit the plateau around Lake X, live in A, B and C"
    void whereTheyLive(int people)
    {
        static const QSet<QString> verbs = {u"inhabit"_s, u"inhabits"_s, u"inhabited"_s, u"live"_s, u"lives"_s, u"lived"_s, u"living"_s, u"reside"_s, u"spread"_s, u"settled"_s, u"habita"_s, u"habitan"_s, u"habitaba"_s,
                                            u"vive"_s, u"viven"_s, u"asentado"_s, u"asentados"_s, u"ocupa"_s, u"ocupan"_s, u"extends"_s, u"se extiende"_s};
        qsizetype verb = past(people);
        while (verb < past(people) + 18 && m_sentence.has(verb) && !verbs.contains(m_sentence.word(verb)))
            ++verb;
        if (!verbs.contains(m_sentence.word(verb)))
            return;
        for (const int ground : m_sentence.mentions()) {
            if (first(ground) <= verb || first(ground) > verb + 45 || !isGround(actor(ground)) || m_sentence.isDemonym(ground))
                continue;
            m_sink.addTie(m_sentence, people, Category::LocatedIn, ground, first(ground) < verb + 15 ? 0.65 : 0.55);
        }
    }

    /// Whether the pack lets the one lie in the other: true, false, or nothing where it does not know them.
    std::optional<bool> packAllows(int inner, int outer) const
    {
        const KnownActor *known = m_known.actor(actor(inner).key);
        if (!known || known->parent.isEmpty() || !m_known.actor(actor(outer).key))
            return std::nullopt;
        QString parent = known->parent;
        for (int steps = 0; steps < 6 && !parent.isEmpty(); ++steps) {
            if (parent == actor(outer).key)
                return true;
            const KnownActor *next = m_known.actor(parent);
            parent = next ? next->parent : QString();
        }
        return false;
    }

    /// A list that goes on over the larger places of its members: "A and B in the X region and C in the Y region".
    std::vector<int> listFrom(int begin) const
    {
        std::vector<int> list;
        const std::vector<int> &all = m_sentence.mentions();
        auto it = std::find(all.begin(), all.end(), begin);
        for (; it != all.end(); ++it) {
            list.push_back(*it);
            if (it + 1 == all.end())
                break;
            bool joint = false;
            bool broken = false;
            for (qsizetype i = past(*it); i < first(*(it + 1)); ++i) {
                const QString &word = m_sentence.word(i);
                const bool in = word == "in"_L1 || word == "en"_L1;
                joint = joint || in || m_sentence.isComma(i) || isCoordinator(word);
                broken = broken || (!in && !m_sentence.isComma(i) && !isCoordinator(word) && !isLooseWord(word));
            }
            if (!joint || broken)
                break;
        }
        return list;
    }

    void tie(int inner, int outer, double confidence)
    {
        const FoundActor &part = actor(inner);
        const FoundActor &whole = actor(outer);
        const int size = sizeOf(part);
        if (sizeOf(whole) == 0 || (size > 0 && size >= sizeOf(whole) && !(size == 2 && packAllows(inner, outer).value_or(false))))
            return;
        if (part.kind == ActorKind::Person || part.kind == ActorKind::Instrument || m_sentence.isDemonym(outer) || m_sentence.isDemonym(inner))
            return;
        const std::optional<bool> allowed = packAllows(inner, outer);
        if (allowed && !*allowed && size > 0)
            return;
        if (allowed && *allowed)
            confidence += 0.1;
        m_sink.addTie(m_sentence, inner, size > 0 ? Category::PartOf : Category::LocatedIn, outer, std::min(confidence, 0.97));
    }

    /// "Tarapacá (Chile)", "western Bolivia (La Paz, Oruro and Potosí)"
    void inBrackets(int left, int right)
    {
        const qsizetype open = past(left);
        if (m_sentence.word(open) != "("_L1 || first(right) - open > 6 || !isGround(actor(left)) || !isGround(actor(right)))
            return;
        for (qsizetype i = open + 1; i < first(right); ++i)
            if (!isLooseWord(m_sentence.word(i)))
                return;
        if (m_sentence.word(past(right)) == ")"_L1 && sizeOf(actor(right)) > sizeOf(actor(left))) {
            tie(left, right, 0.85);
            return;
        }
        for (const int inner : coordinatedWith(m_sentence, right)) {
            if (first(inner) <= open)
                continue;
            for (qsizetype i = past(left); i < first(inner); ++i)
                if (m_sentence.word(i) == ")"_L1)
                    return;
            if (sizeOf(actor(inner)) > 0 || actor(inner).kind == ActorKind::Place)
                tie(inner, left, 0.8);
        }
    }

    /// "Oruro, Bolivia", "Putre, Chile, with"; not in lists of equals.
    void afterComma(int left, int right, int next)
    {
        const bool dash = m_sentence.word(past(left)) == "-"_L1 && packAllows(left, right).value_or(false);
        if ((!m_sentence.isComma(past(left)) && !dash) || first(right) != past(left) + 1 || !isGround(actor(left)))
            return;
        const bool listed = next >= 0 && sizeOf(actor(next)) == sizeOf(actor(right)) && first(next) - past(right) <= 3
            && (isCoordinator(m_sentence.word(first(next) - 1)) || m_sentence.isComma(past(right)));
        if (listed || isCoordinator(m_sentence.word(past(right))))
            return;
        tie(left, right, packAllows(left, right).value_or(false) ? 0.8 : 0.6);
    }

    /// "Putre in northern Chile", "A, B, and C in the Tarapacá region"
    void within(int left, int right)
    {
        qsizetype i = past(left);
        while (isPlaceNoun(m_sentence.word(i)))
            ++i;
        if (m_sentence.word(i) == "("_L1) // an acronym between: "Andean Fair (FERAN) in Putre"
            while (i < first(right) && m_sentence.word(i - 1) != ")"_L1)
                ++i;
        static const QSet<QString> placed = {u"located"_s, u"based"_s, u"held"_s, u"situated"_s, u"headquartered"_s, u"ubicado"_s, u"ubicada"_s, u"situado"_s, u"situada"_s, u"celebrado"_s, u"celebrada"_s,
                                             u"realizada"_s, u"near"_s};
        const qsizetype participle = m_sentence.isComma(i) ? i + 1 : i;
        if (placed.contains(m_sentence.word(participle)))
            i = participle + (m_sentence.word(participle) == "near"_L1 ? 3 : 1); // "near the border in"
        const QString &preposition = m_sentence.word(i);
        if (preposition != "in"_L1 && preposition != "en"_L1 && preposition != "at"_L1)
            return;
        for (qsizetype j = i + 1; j < first(right); ++j)
            if (!isLooseWord(m_sentence.word(j)))
                return;
        if (first(right) - i > 6)
            return;
        if (actor(left).kind == ActorKind::State || actor(left).kind == ActorKind::Person)
            return;
        for (const int outer : coordinatedWith(m_sentence, right))
            for (const int inner : coordinatedWith(m_sentence, left))
                if (first(inner) < first(right) && first(outer) >= first(right) && actor(outer).kind == actor(right).kind && actor(inner).kind == actor(left).kind
                    && (outer == right || sizeOf(actor(inner)) == 0))
                    tie(inner, outer, sizeOf(actor(inner)) > 0 ? 0.75 : 0.6);
    }

    /// "the Bolivian department of Oruro", "the Peruvian port of Ilo", "puerto chileno de Arica", "Peru's Ministry of X", "Congress of Bolivia"
    void ofState(int left, int right)
    {
        const bool demonym = m_sentence.isDemonym(left) && actor(left).kind == ActorKind::State;
        const bool possessive = m_sentence.word(past(left)) == "'s"_L1 && sizeOf(actor(left)) > 0;
        if (demonym || possessive) {
            bool noun = isPlaceNoun(m_sentence.word(first(left) - 1)) || isPlaceNoun(m_sentence.word(first(left) - 2));
            const qsizetype from = past(left) + (possessive ? 1 : 0);
            bool company = false;
            for (qsizetype i = from; i < first(right); ++i) {
                noun = noun || isPlaceNoun(m_sentence.word(i));
                company = company || isCompanyNoun(m_sentence.word(i));
                if (!isLooseWord(m_sentence.word(i)) && !m_sentence.isLower(i) && !(company && m_sentence.isComma(i)))
                    return;
                if (!isLooseWord(m_sentence.word(i)) && (isPreposition(m_sentence.word(i)) || isCoordinator(m_sentence.word(i))))
                    return;
            }
            if (company && actor(right).kind == ActorKind::Organization && first(right) - from <= 4)
                m_sink.addTie(m_sentence, right, Category::LocatedIn, left, 0.75);
            for (qsizetype i = from; i < first(right); ++i)
                if (!isLooseWord(m_sentence.word(i)))
                    return;
            const bool body = actor(right).kind == ActorKind::Organization && first(right) == from;
            if (first(right) - from > 4 || (!noun && !body))
                return;
            for (const int inner : listFrom(right)) {
                if (actor(inner).kind != actor(right).kind)
                    continue;
                if (body && inner == right)
                    m_sink.addTie(m_sentence, inner, Category::PartOf, left, 0.65);
                else if (noun && sizeOf(actor(inner)) < sizeOf(actor(left)) && isGround(actor(inner)) && packAllows(inner, left).value_or(true))
                    m_sink.addTie(m_sentence, inner, sizeOf(actor(inner)) > 0 ? Category::PartOf : Category::LocatedIn, left, 0.85);
            }
            return;
        }
        const QString &link = m_sentence.word(past(left));
        const bool of = (link == "of"_L1 || link == "de"_L1 || link == "del"_L1) && first(right) - past(left) <= 2;
        if (of && actor(left).kind == ActorKind::Organization && sizeOf(actor(right)) > 0 && !m_sentence.isDemonym(right))
            m_sink.addTie(m_sentence, left, Category::PartOf, right, 0.6);
        else if (of && sizeOf(actor(left)) > 0 && packAllows(left, right).value_or(false))
            tie(left, right, 0.7);
    }

    const SentenceView &m_sentence;
    const KnownNames &m_known;
    RelationSink &m_sink;
};

} // namespace

void findPlaceTies(const SentenceView &sentence, const KnownNames &known, RelationSink &sink)
{
    PlaceTies(sentence, known, sink).find();
}

} // namespace apacheta

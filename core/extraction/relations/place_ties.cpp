// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/events/participants.h"
#include "extraction/frames/frames.h"
#include "extraction/relations/place_order.h"
#include "text/fold.h"
#include "text/word_set.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

bool isLooseWord(const QString &word)
{
    static const QSet<QString> words = {
        u"the"_s, u"northern"_s, u"southern"_s, u"western"_s, u"eastern"_s, u"central"_s, u"north"_s, u"south"_s, u"west"_s, u"east"_s, u"northeastern"_s, u"northwestern"_s, u"southeastern"_s, u"southwestern"_s,
        u"el"_s, u"la"_s, u"los"_s, u"norte"_s, u"sur"_s, u"este"_s, u"oeste"_s, u"extreme"_s, u"far"_s, u"today"_s, u"of"_s, u"de"_s, u"del"_s, u"neighboring"_s, u"neighbouring"_s, u"vecino"_s, u"vecina"_s, u"actual"_s};
    return words.contains(word) || isGroundNoun(word);
}

bool isCompanyNoun(const QString &word)
{
    static const QSet<QString> words = {u"company"_s, u"companies"_s, u"firm"_s, u"bank"_s, u"newspaper"_s, u"ngo"_s, u"party"_s, u"university"_s, u"union"_s, u"empresa"_s, u"compania"_s, u"banco"_s,
                                        u"diario"_s, u"periodico"_s, u"revista"_s, u"portal"_s, u"aerolinea"_s, u"airline"_s, u"consorcio"_s, u"constructora"_s, u"naviera"_s, u"ong"_s, u"partido"_s, u"universidad"_s, u"sindicato"_s, u"petrolera"_s, u"minera"_s};
    return words.contains(word);
}

/// Bodies that belong to a state, by a word of their names.
bool isStateBody(const QString &word)
{
    static const QSet<QString> words = {
        u"ministry"_s, u"ministerio"_s, u"congress"_s, u"congreso"_s, u"army"_s, u"ejercito"_s, u"senate"_s, u"senado"_s, u"parliament"_s, u"parlamento"_s, u"court"_s, u"corte"_s, u"chancellery"_s,
        u"cancilleria"_s, u"navy"_s, u"armada"_s, u"marina"_s, u"carabineros"_s, u"gendarmeria"_s, u"government"_s, u"gobierno"_s, u"assembly"_s, u"asamblea"_s, u"delegation"_s, u"service"_s, u"council"_s, u"consejo"_s, u"embassy"_s, u"embajada"_s, u"forces"_s,
        u"police"_s, u"policia"_s, u"commission"_s, u"comision"_s, u"chamber"_s, u"camara"_s, u"force"_s, u"fuerza"_s, u"fuerzas"_s, u"consulate"_s, u"consulado"_s, u"legation"_s, u"legacion"_s, u"mission"_s, u"mision"_s, u"agency"_s, u"agencia"_s, u"treasury"_s, u"directorate"_s, u"secretariat"_s, u"secretaria"_s};
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
            isOneOf(mentions[i], mentions[i + 1]);
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
        bool company = false;
        for (qsizetype i = first(mention); i < past(mention); ++i) {
            stateBody = stateBody || isStateBody(m_sentence.word(i));
            company = company || isCompanyNoun(m_sentence.word(i));
        }
        const auto &actors = m_sentence.annotation().findings.actors;
        const QString text = folded(m_sentence.text(first(mention), past(mention)));
        for (int i = 0; i < int(actors.size()); ++i) // "Embassy of Brazil in La Paz"
            if (actors[i].kind == ActorKind::Municipality && (text.endsWith(u" in "_s + folded(actors[i].name)) || text.endsWith(u" en "_s + folded(actors[i].name))))
                m_sink.add({m_sentence.mention(mention).actor, Category::LocatedIn, i, Polarity::Asserted, std::nullopt, -1, {{m_sentence.sentence().span, 0.7}}});
        for (int i = 0; i < int(actors.size()); ++i) {
            const bool international = actors[i].kind == ActorKind::Organization && actors[i].level == Level::International;
            if ((actors[i].kind != ActorKind::State && !international) || i == m_sentence.mention(mention).actor || (!stateBody && (!company || international)) || !nameHolds(mention, actors[i]))
                continue;
            if (isHost(mention, actors[i])) {
                m_sink.add({m_sentence.mention(mention).actor, Category::LocatedIn, i, Polarity::Asserted, std::nullopt, -1, {{m_sentence.sentence().span, 0.65}}});
                continue;
            }
            const Category tie = !stateBody ? Category::LocatedIn : isMission(mention) ? Category::Represents : Category::PartOf;
            m_sink.add({m_sentence.mention(mention).actor, tie, i, Polarity::Asserted, std::nullopt, -1, {{m_sentence.sentence().span, stateBody ? 0.7 : 0.6}}});
            return;
        }
    }

    /// "the EU Delegation to [A]": where it is posted, as the words of a name say.
    bool isHost(int mention, const FoundActor &whole) const
    {
        static const QSet<QString> leads = wordSet(u"to in en ante at");
        const QStringList name = folded(whole.name).split(u' ');
        for (qsizetype i = first(mention) + 1; i + name.size() < past(mention) + 1; ++i) {
            const bool isLed = leads.contains(m_sentence.word(i - 1)) || (isDeterminer(m_sentence.word(i - 1)) && leads.contains(m_sentence.word(i - 2)));
            bool isSame = isLed;
            for (qsizetype k = 0; k < name.size() && isSame; ++k)
                isSame = m_sentence.word(i + k) == name[k];
            if (isSame)
                return true;
        }
        return false;
    }

    /// An embassy stands for its state.
    bool isMission(int mention) const
    {
        static const QSet<QString> words = wordSet(u"embassy embajada consulate consulado legation legacion");
        for (qsizetype i = first(mention); i < past(mention); ++i)
            if (words.contains(m_sentence.word(i)))
                return true;
        return false;
    }

    /// Whether a mention's words hold an actor's name or another that the text or the pack has for it, or the demonym that shares its stem.
    bool nameHolds(int mention, const FoundActor &whole) const
    {
        const QString text = u' ' + folded(m_sentence.text(first(mention), past(mention))) + u' ';
        const QString written = u' ' + m_sentence.text(first(mention), past(mention)) + u' ';
        const auto holds = [&](const QString &name) {
            if (name.size() >= 2 && name.size() <= 4 && name == name.toUpper())
                return written.size() > name.size() + 4 && written.contains(u' ' + name + u' ');
            return name.size() > 3 && text.size() > name.size() + 4 && text.contains(u' ' + folded(name) + u' ');
        };
        if (holds(whole.name) || std::any_of(whole.aliases.begin(), whole.aliases.end(), holds))
            return true;
        const QString key = folded(whole.name);
        if (key.contains(u' ') || key.size() < 4)
            return false;
        const QStringView stem = QStringView(key).first(key.size() > 4 ? key.size() - 1 : key.size());
        for (qsizetype i = first(mention); i < past(mention); ++i)
            if (m_sentence.word(i).startsWith(stem))
                return true;
        return false;
    }

    /// "the Aymara, who inhabit the plateau around Lake X, live in A, B and C"
    void whereTheyLive(int people)
    {
        static const QSet<QString> nouns = wordSet(u"people peoples culture cultures kingdom kingdoms community communities nation nations indians population");
        static const QSet<QString> links = wordSet(u"of in from de en del");
        qsizetype at = past(people);
        if (nouns.contains(m_sentence.word(at)))
            ++at;
        if (links.contains(m_sentence.word(at)))
            for (qsizetype i = at + 1; i < at + 6 && m_sentence.has(i); ++i) {
                const int ground = m_sentence.mentionAt(i);
                if (ground >= 0 && (!isGround(actor(ground)) || m_sentence.isDemonym(ground) || m_sentence.word(past(ground)) == "'s"_L1))
                    break;
                if (ground >= 0) {
                    for (const int one : coordinatedWith(m_sentence, ground))
                        if (first(one) >= first(ground) && isGround(actor(one)) && !m_sentence.isDemonym(one))
                            m_sink.addTie(m_sentence, people, Category::LocatedIn, one, 0.65);
                    break;
                }
                if (!isLooseWord(m_sentence.word(i)))
                    break;
            }
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

    std::optional<bool> packAllows(int inner, int outer) const { return apacheta::packAllows(m_known, actor(inner), actor(outer)); }

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

    /// The token behind a mention; of an acronym in brackets, behind them: "Andean Fair (FERAN) in Putre".
    qsizetype behind(int mention) const
    {
        const bool bracket = m_sentence.word(past(mention)) == ")"_L1 && m_sentence.word(first(mention) - 1) == "("_L1;
        return past(mention) + (bracket ? 1 : 0);
    }

    static bool isOf(const QString &word) { return word == "of"_L1 || word == "de"_L1 || word == "del"_L1; }

    void tie(int inner, int outer, double confidence) { tiePlaces(m_sentence, m_known, m_sink, inner, outer, confidence); }

    /// "Tarapacá (Chile)", "western Bolivia (La Paz, Oruro and Potosí)"
    void inBrackets(int left, int right)
    {
        const qsizetype open = past(left);
        if (m_sentence.word(open) != "("_L1 || first(right) - open > 6 || !isGround(actor(left)) || !isGround(actor(right)))
            return;
        for (qsizetype i = open + 1; i < first(right); ++i)
            if (!isLooseWord(m_sentence.word(i)))
                return;
        if (m_sentence.word(past(right)) == ")"_L1 && sizeOfPlace(actor(right)) > sizeOfPlace(actor(left))) {
            tie(left, right, 0.85);
            return;
        }
        for (const int inner : coordinatedWith(m_sentence, right)) {
            if (first(inner) <= open)
                continue;
            for (qsizetype i = past(left); i < first(inner); ++i)
                if (m_sentence.word(i) == ")"_L1)
                    return;
            if (isGround(actor(inner)))
                tie(inner, left, 0.8);
        }
    }

    /// "Oruro, Bolivia", "Putre, Chile, with"; not in lists of equals.
    void afterComma(int left, int right, int next)
    {
        const bool dash = m_sentence.word(past(left)) == "-"_L1 && packAllows(left, right).value_or(false);
        qsizetype at = past(left) + 1;
        bool named = false; // "Visviri, comuna de General Lagos"
        if (isGroundNoun(m_sentence.word(at)) && isOf(m_sentence.word(at + 1))) {
            at += 2;
            named = true;
        }
        if ((!m_sentence.isComma(past(left)) && !dash) || first(right) != at || !isGround(actor(left)))
            return;
        if (named) {
            tie(left, right, 0.75);
            return;
        }
        const bool listed = next >= 0 && sizeOfPlace(actor(next)) == sizeOfPlace(actor(right)) && first(next) - past(right) <= 3
            && (isCoordinator(m_sentence.word(first(next) - 1)) || m_sentence.isComma(past(right)));
        if (listed || isCoordinator(m_sentence.word(past(right))))
            return;
        const bool known = packAllows(left, right).value_or(false);
        const int before = m_sentence.isComma(first(left) - 1) ? m_sentence.mentionAt(first(left) - 2) : -1;
        const bool inList = (before >= 0 && isGround(actor(before)))
            || (next >= 0 && m_sentence.isComma(past(right)) && first(next) == past(right) + 1 && isGround(actor(next)) && sizeOfPlace(actor(next)) < sizeOfPlace(actor(right)));
        if (known || (!inList && !isUngoverned(actor(right))))
            tie(left, right, known ? 0.8 : 0.6);
    }

    /// "Putre in northern Chile", "A, B, and C in the Tarapacá region"
    void within(int left, int right)
    {
        qsizetype i = behind(left);
        while (isGroundNoun(m_sentence.word(i)))
            ++i;
        if (m_sentence.word(i) == "("_L1) // an acronym between: "Andean Fair (FERAN) in Putre"
            while (i < first(right) && m_sentence.word(i - 1) != ")"_L1)
                ++i;
        static const QSet<QString> placed = {u"located"_s, u"based"_s, u"held"_s, u"situated"_s, u"headquartered"_s, u"ubicado"_s, u"ubicada"_s, u"situado"_s, u"situada"_s, u"celebrado"_s, u"celebrada"_s,
                                             u"realizada"_s, u"near"_s};
        const qsizetype participle = m_sentence.isComma(i) ? i + 1 : i;
        const bool seat = m_sentence.word(participle) == "con"_L1 && m_sentence.word(participle + 1) == "sede"_L1; // "con sede en"
        const bool apposed = participle > i && isGround(actor(left)) && (m_sentence.word(participle) == "in"_L1 || m_sentence.word(participle) == "en"_L1);
        if (seat || apposed)
            i = participle + (seat ? 2 : 0);
        else if (placed.contains(m_sentence.word(participle)))
            i = participle + (m_sentence.word(participle) == "near"_L1 ? 3 : 1); // "near the border in"
        const QString &preposition = m_sentence.word(i);
        if (preposition != "in"_L1 && preposition != "en"_L1 && preposition != "at"_L1)
            return;
        for (qsizetype j = i + 1; j < first(right); ++j)
            if (!isLooseWord(m_sentence.word(j)))
                return;
        if (first(right) - i > 6)
            return;
        if (actor(left).kind == ActorKind::Organization && !seat && isOfEvent(left)) // "the second meeting of X in"
            return;
        if (actor(left).kind == ActorKind::State || actor(left).kind == ActorKind::Person || m_sentence.word(past(right)) == "'s"_L1)
            return;
        for (const int outer : coordinatedWith(m_sentence, right))
            for (const int inner : coordinatedWith(m_sentence, left))
                if (first(inner) < first(right) && first(outer) >= first(right) && actor(outer).kind == actor(right).kind && actor(inner).kind == actor(left).kind
                    && (outer == right || sizeOfPlace(actor(inner)) == 0))
                    tie(inner, outer, sizeOfPlace(actor(inner)) > 0 ? 0.75 : 0.6);
    }

    /// "the meeting of [X]": whether a name says of whom an event is.
    bool isOfEvent(int mention) const
    {
        const qsizetype of = first(mention) - (isDeterminer(m_sentence.word(first(mention) - 1)) ? 2 : 1);
        return isOf(m_sentence.word(of))
            && std::ranges::any_of(Frames::standard().formsOf(m_sentence.word(of - 1)), [](const FrameForm &form) { return !form.word->isVerb && !form.word->frame->isTie; });
    }

    /// "the Bolivian department of Oruro", "the Peruvian port of Ilo", "puerto chileno de Arica", "Peru's Ministry of X", "Congress of Bolivia"
    void ofState(int left, int right)
    {
        const bool demonym = m_sentence.isDemonym(left) && actor(left).kind == ActorKind::State;
        const bool possessive = m_sentence.word(past(left)) == "'s"_L1 && sizeOfPlace(actor(left)) > 0;
        if (demonym || possessive) {
            bool noun = isGroundNoun(m_sentence.word(first(left) - 1)) || isGroundNoun(m_sentence.word(first(left) - 2));
            const qsizetype from = past(left) + (possessive ? 1 : 0);
            bool company = false;
            for (qsizetype i = from; i < first(right); ++i) {
                noun = noun || isGroundNoun(m_sentence.word(i));
                company = company || isCompanyNoun(m_sentence.word(i));
                if (!isLooseWord(m_sentence.word(i)) && !m_sentence.isLower(i) && m_sentence.word(i) != "-"_L1 && !(company && m_sentence.isComma(i)))
                    return;
                if (!isLooseWord(m_sentence.word(i)) && (isPreposition(m_sentence.word(i)) || isCoordinator(m_sentence.word(i))))
                    return;
            }
            if (company && actor(right).kind == ActorKind::Organization && first(right) - from <= 6)
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
                    m_sink.addTie(m_sentence, inner, isCompanyNoun(m_sentence.word(first(left) - 1)) ? Category::LocatedIn : Category::PartOf, left, 0.65); // "la empresa china X"
                else if (noun && sizeOfPlace(actor(inner)) < sizeOfPlace(actor(left)) && isGround(actor(inner)) && packAllows(inner, left).value_or(true))
                    m_sink.addTie(m_sentence, inner, sizeOfPlace(actor(inner)) > 0 ? Category::PartOf : Category::LocatedIn, left, 0.85);
            }
            return;
        }
        const QString &link = m_sentence.word(behind(left));
        const bool of = (isOf(link) || (link == "at"_L1 && actor(right).kind == ActorKind::Organization)) && first(right) - behind(left) <= 2;
        const bool whole = sizeOfPlace(actor(right)) > 0 || actor(right).kind == ActorKind::Organization;
        if (of && actor(left).kind == ActorKind::Organization && whole && !m_sentence.isDemonym(right))
            m_sink.addTie(m_sentence, left, isMission(left) ? Category::Represents : Category::PartOf, right, 0.6);
        else if (of && sizeOfPlace(actor(left)) > 0 && packAllows(left, right).value_or(false))
            tie(left, right, 0.7);
    }

    /// "Sabaya, a Bolivian municipality", "Putre, comuna chilena"
    void isOneOf(int place, int state)
    {
        qsizetype at = past(place) + 1;
        if (!m_sentence.isComma(past(place)) || !m_sentence.isDemonym(state) || actor(state).kind != ActorKind::State || !isGround(actor(place)) || actor(place).kind == ActorKind::State)
            return;
        static const QSet<QString> articles = wordSet(u"a an the un una el la");
        if (articles.contains(m_sentence.word(at)))
            ++at;
        const bool before = first(state) == at && isGroundNoun(m_sentence.word(past(state)));
        const bool behind = isGroundNoun(m_sentence.word(at)) && first(state) == at + 1;
        if ((before || behind) && packAllows(place, state).value_or(true))
            m_sink.addTie(m_sentence, place, sizeOfPlace(actor(place)) > 0 ? Category::PartOf : Category::LocatedIn, state, 0.75);
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

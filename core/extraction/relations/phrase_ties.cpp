// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/events/attachment.h"
#include "extraction/relations/office_words.h"
#include "extraction/relations/place_order.h"
#include "text/word_set.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

bool isForces(const QString &word)
{
    static const QSet<QString> words = wordSet(
        u"forces troops army armies soldiers regiment regiments column squadron fleet expedition detachment division militia militias garrison fuerzas tropas ejercito soldados regimiento "
        u"regimientos columna escuadra flota expedicion destacamento milicias guarnicion");
    return words.contains(word);
}

/// Standing ties told by a turn of phrase around two names.
class PhraseTies final {
public:
    PhraseTies(const SentenceView &sentence, const KnownNames &known, RelationSink &sink) : m_sentence(sentence), m_known(known), m_sink(sink) {}

    void find()
    {
        for (const int mention : m_sentence.mentions()) {
            if (isKind(mention, ActorKind::Person)) {
                ofForces(mention);
                asOffice(mention);
                underRuler(mention);
            } else if (isKind(mention, ActorKind::Instrument)) {
                ofInitiator(mention);
            } else if (isGround(m_sentence.actorOf(mention)) && !m_sentence.isDemonym(mention)) {
                amongOthers(mention);
            }
        }
        for (qsizetype at = 0; at < m_sentence.size(); ++at) {
            hasSeat(at);
            tieSeat(at);
        }
    }

private:
    bool isKind(int mention, ActorKind kind) const { return mention >= 0 && m_sentence.actorOf(mention).kind == kind; }
    const QString &word(qsizetype at) const { return m_sentence.word(at); }
    int mentionAt(qsizetype at) const { return m_sentence.mentionAt(at); }

    /// "Chilean forces led by General X", "las tropas peruanas del coronel X": an officer of the state.
    void ofForces(int person)
    {
        static const QSet<QString> links = wordSet(u"of under by led commanded headed command general colonel captain marshal commander major lieutenant admiral the de del al mando por "
                                                   u"el la comandadas dirigidas encabezadas lideradas comandado dirigido comandada coronel capitan mariscal comandante mayor teniente almirante don");
        qsizetype i = m_sentence.firstOf(person) - 1;
        bool linked = false;
        for (int steps = 0; steps < 6 && mentionAt(i) < 0 && links.contains(word(i)); ++steps, --i)
            linked = linked || isPreposition(word(i));
        if (!linked)
            return;
        int state = mentionAt(i);
        if (isForces(word(i)))
            state = mentionAt(i - 1);
        else if (state < 0 || !isForces(word(m_sentence.firstOf(state) - 1)))
            return;
        if (isKind(state, ActorKind::State) && m_sentence.isDemonym(state) && !m_sink.hasOffice(m_sentence.mention(person).actor, m_sentence.mention(state).actor))
            m_sink.addTie(m_sentence, person, Category::Represents, state, 0.7);
    }

    /// "formed the Confederation, with X as its president": he leads what was named before.
    void asOffice(int person)
    {
        const qsizetype before = m_sentence.firstOf(person) - 1;
        qsizetype at = m_sentence.pastOf(person);
        if ((word(before) != "with"_L1 && word(before) != "con"_L1) || (word(at) != "as"_L1 && word(at) != "como"_L1))
            return;
        ++at;
        static const QSet<QString> modifiers = wordSet(u"the its a an first new head supreme interim provisional su el la primer primera nuevo nueva");
        while (modifiers.contains(word(at)))
            ++at;
        const auto tie = tieOfOffice(word(at));
        if (!tie || isNameAt(m_sentence.pastOf(person) + 1))
            return;
        for (qsizetype i = before - 1; i >= 0 && i > before - 8; --i)
            if (const int body = mentionAt(i); body >= 0) {
                if ((isKind(body, ActorKind::Organization) || isKind(body, ActorKind::State)) && !m_sentence.isDemonym(body))
                    m_sink.addTie(m_sentence, person, *tie, body, 0.65);
                return;
            }
    }

    bool isNameAt(qsizetype at) const { return mentionAt(at) >= 0 && m_sentence.mention(mentionAt(at)).form != MentionForm::Pronoun; }

    /// "President X's [Initiative]": what is called after who put it forward.
    void ofInitiator(int mention)
    {
        static const QSet<QString> plans = wordSet(u"initiative plan doctrine");
        const qsizetype first = m_sentence.firstOf(mention);
        const qsizetype past = m_sentence.pastOf(mention);
        const int owner = word(first - 1) == "'s"_L1 ? mentionAt(first - 2) : -1;
        if (isKind(owner, ActorKind::Person) && (plans.contains(word(past - 1)) || plans.contains(word(past))))
            m_sink.addTie(m_sentence, owner, Category::Founded, mention, 0.65);
    }

    /// "Under President X, Peru withdrew from": whose subject the state is, X rules.
    void underRuler(int person)
    {
        static const QSet<QString> between = wordSet(u"the rule reign leadership presidency command government administration of president king marshal general emperor dictator prime minister "
                                                     u"el la los de del mando gobierno presidencia administracion liderazgo presidente presidenta rey mariscal dictador");
        qsizetype i = m_sentence.firstOf(person) - 1;
        bool ruled = false;
        for (; i >= 0 && mentionAt(i) < 0 && between.contains(word(i)); --i)
            ruled = ruled || !(isDeterminer(word(i)) || isOf(word(i)));
        const bool opens = i == 0 || (i > 0 && (m_sentence.isComma(i - 1) || isCoordinator(word(i - 1))));
        if ((word(i) != "under"_L1 && word(i) != "bajo"_L1) || !ruled || !opens || !m_sentence.isComma(m_sentence.pastOf(person)))
            return;
        qsizetype at = m_sentence.pastOf(person) + 1;
        if (isDeterminer(word(at)))
            ++at;
        const int state = mentionAt(at);
        if (isKind(state, ActorKind::State) && !m_sentence.isDemonym(state) && !m_sentence.isComma(m_sentence.pastOf(state))
            && word(m_sentence.pastOf(state)) != "'s"_L1)
            m_sink.addTie(m_sentence, person, Category::Leads, state, 0.65);
    }

    /// "Iquique and other Chilean cities", "Lima y otras ciudades del Perú".
    void amongOthers(int place)
    {
        qsizetype at = m_sentence.pastOf(place);
        if (m_sentence.isComma(at))
            ++at;
        if (!isCoordinator(word(at)) || (word(at + 1) != "other"_L1 && word(at + 1) != "otras"_L1 && word(at + 1) != "otros"_L1))
            return;
        static const QSet<QString> modifiers = wordSet(u"major main nearby large small northern southern western eastern border coastal principales grandes pequenas pequenos vecinas vecinos fronterizas fronterizos");
        static const QSet<QString> links = wordSet(u"in of from en de del la el los las north south east west norte sur este oeste northern southern western eastern central");
        at += 2;
        while (modifiers.contains(word(at)))
            ++at;
        int whole = mentionAt(at);
        if (whole >= 0 && m_sentence.isDemonym(whole)) { // "other Chilean cities"
            if (!isGroundNoun(word(m_sentence.pastOf(whole))))
                return;
        } else {
            if (!isGroundNoun(word(at)))
                return;
            for (++at; modifiers.contains(word(at)); ++at) {}
            whole = mentionAt(at);
            if (whole < 0 || !m_sentence.isDemonym(whole)) { // "otras ciudades chilenas", "other cities in southern Chile"
                if (!isOf(word(at)) && !isLocative(word(at)))
                    return;
                while (mentionAt(at) < 0 && links.contains(word(at)))
                    ++at;
                whole = mentionAt(at);
            }
        }
        if (whole < 0 || sizeOfPlace(m_sentence.actorOf(whole)) == 0)
            return;
        for (const int one : coordinatedWith(m_sentence, place)) {
            const FoundActor &inner = m_sentence.actorOf(one);
            const bool fits = m_sentence.firstOf(one) <= m_sentence.firstOf(place) && sizeOfPlace(inner) > 0 && sizeOfPlace(inner) < sizeOfPlace(m_sentence.actorOf(whole)) && !m_sentence.isDemonym(one);
            if (fits && packAllows(m_known, inner, m_sentence.actorOf(whole)).value_or(true))
                m_sink.addTie(m_sentence, one, Category::PartOf, whole, 0.75);
        }
    }

    /// "Geneva, seat of the League", "la ciudad de X, capital histórica y sede del Consejo": of a body, in the town named before.
    void tieSeat(qsizetype at)
    {
        static const QSet<QString> seats = wordSet(u"seat headquarters sede");
        if (!seats.contains(word(at)) || mentionAt(at) >= 0 || !isOf(word(at + 1)))
            return;
        const int body = mentionAt(at + 2 + isDeterminer(word(at + 2)));
        if (!isKind(body, ActorKind::Organization))
            return;
        for (qsizetype i = at - 1; i > at - 10 && i >= 0 && !m_sentence.isStop(i); --i) {
            if (looksFinite(m_sentence, i))
                return;
            const int town = mentionAt(i);
            if (isKind(town, ActorKind::Municipality) && m_sentence.isComma(m_sentence.pastOf(town))) {
                m_sink.addTie(m_sentence, body, Category::LocatedIn, town, 0.7);
                return;
            }
            if (town >= 0)
                return;
        }
    }

    /// "The Organization has an office in X", "la Agencia mantiene una delegación en X": of a body, not of a state.
    void hasSeat(qsizetype at)
    {
        static const QSet<QString> verbs = wordSet(u"has had have maintains maintained opened keeps tiene tenia mantiene abrio posee");
        static const QSet<QString> seats = wordSet(
            u"office offices headquarters delegation branch seat campus mission representation bureau sede sedes oficina oficinas delegacion representacion filial sucursal mision");
        if (!verbs.contains(word(at)) || mentionAt(at) >= 0)
            return;
        qsizetype i = isDeterminer(word(at + 1)) ? at + 2 : at + 1;
        while (i < at + 6 && m_sentence.has(i) && !seats.contains(word(i)) && mentionAt(i) < 0 && !isPreposition(word(i)))
            ++i;
        if (!seats.contains(word(i)))
            return;
        while (i < at + 9 && m_sentence.has(i) && !isLocative(word(i)) && mentionAt(i) < 0)
            ++i;
        if (!isLocative(word(i)))
            return;
        ++i;
        while (isDeterminer(word(i)) || isGroundNoun(word(i)) || isOf(word(i)))
            ++i;
        const int place = mentionAt(i);
        if (place < 0 || !isGround(m_sentence.actorOf(place)) || m_sentence.isDemonym(place))
            return;
        qsizetype before = at - 1;
        if (word(before) == ")"_L1)
            while (before > 0 && word(before) != "("_L1)
                --before;
        const int body = mentionAt(word(before) == "("_L1 ? before - 1 : before);
        if (isKind(body, ActorKind::Organization))
            m_sink.addTie(m_sentence, body, Category::LocatedIn, place, 0.7);
    }

    const SentenceView &m_sentence;
    const KnownNames &m_known;
    RelationSink &m_sink;
};

} // namespace

void findPhraseTies(const SentenceView &sentence, const KnownNames &known, RelationSink &sink)
{
    PhraseTies(sentence, known, sink).find();
}

} // namespace apacheta

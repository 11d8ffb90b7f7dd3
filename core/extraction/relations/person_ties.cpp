// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/events/participants.h"
#include "extraction/relations/office_words.h"
#include "extraction/relations/relation_sink.h"
#include "text/word_set.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

bool isCounterpart(const QString &word)
{
    static const QSet<QString> words = {u"counterpart"_s, u"counterparts"_s, u"homologo"_s, u"homologa"_s, u"homologos"_s};
    return words.contains(word);
}

/// Words by which a government is called after its head: "the Prieto administration", "el gobierno de Prieto".
bool isGovernment(const QString &word)
{
    static const QSet<QString> words = {u"administration"_s, u"government"_s, u"presidency"_s, u"gobierno"_s, u"administracion"_s, u"presidencia"_s};
    return words.contains(word);
}

bool isOfWord(const QString &word) { return word == "of"_L1 || word == "de"_L1 || word == "del"_L1; }

/// What binds a person to a body or a place without an office between them.
class PersonTies final {
public:
    PersonTies(const SentenceView &sentence, const KnownNames &known, RelationSink &sink) : m_sentence(sentence), m_known(known), m_sink(sink) {}

    void find()
    {
        for (const int mention : m_sentence.mentions())
            if (actor(mention).kind == ActorKind::Person && m_sentence.mention(mention).form != MentionForm::Pronoun) {
                ofBody(mention);
                ofGovernment(mention);
                underRule(mention);
                ofPeople(mention);
                fromPlace(mention);
            }
        for (qsizetype at = 0; at < m_sentence.size(); ++at)
            if (isCounterpart(m_sentence.word(at)) || (m_sentence.word(at) == "par"_L1 && m_sentence.word(at - 1) == "su"_L1))
                counterpart(at);
    }

private:
    const FoundActor &actor(int mention) const { return m_sentence.actorOf(mention); }
    qsizetype first(int mention) const { return m_sentence.firstOf(mention); }
    qsizetype past(int mention) const { return m_sentence.pastOf(mention); }
    int mentionAt(qsizetype at) const { return m_sentence.mentionAt(at); }
    bool isKind(int mention, ActorKind kind) const { return mention >= 0 && actor(mention).kind == kind; }

    /// Whether an office stands before a person, by which the tie is another's to read.
    bool hasOffice(int person) const
    {
        qsizetype before = first(person) - 1; // "Presidents X of A and Y of B": Y's too
        if (isCoordinator(m_sentence.word(before)))
            --before;
        if (m_sentence.isComma(before))
            --before;
        const int state = before < first(person) - 1 ? mentionAt(before) : -1;
        const int other = isKind(state, ActorKind::State) && m_sentence.word(first(state) - 1) == "of"_L1 ? mentionAt(first(state) - 2) : -1;
        if (isKind(other, ActorKind::Person))
            return hasOffice(other);
        for (qsizetype i = first(person) - 1; i >= std::max<qsizetype>(0, first(person) - 4); --i) {
            if (tieOfOffice(m_sentence.word(i)))
                return true;
            if (m_sentence.isComma(i) || m_sentence.isStop(i))
                return false;
        }
        return false;
    }

    /// "Peru's Ana Quispe", "Ana Quispe of Peru", "Ana Quispe of the Green Party", "Ana Quispe (Green Party)": affiliation.
    void ofBody(int person)
    {
        const qsizetype before = first(person) - 1;
        if (m_sentence.word(before) == "'s"_L1 && isKind(mentionAt(before - 1), ActorKind::State))
            m_sink.addTie(m_sentence, person, Category::Represents, mentionAt(before - 1), 0.65);
        const QString &link = m_sentence.word(past(person));
        qsizetype at = past(person) + 1;
        if (isDeterminer(m_sentence.word(at)))
            ++at;
        const int body = mentionAt(at);
        if (body < 0 || first(body) != at || m_sentence.isDemonym(body))
            return;
        const bool bracket = link == "("_L1 && m_sentence.word(past(body)) == ")"_L1;
        if (isKind(body, ActorKind::Organization) && (isOfWord(link) || bracket))
            m_sink.addTie(m_sentence, person, Category::Represents, body, 0.65);
        else if (isKind(body, ActorKind::State) && link == "of"_L1)
            m_sink.addTie(m_sentence, person, hasOffice(person) ? Category::Leads : Category::Represents, body, 0.65);
        else if (isKind(body, ActorKind::State) && bracket && !hasOffice(person))
            m_sink.addTie(m_sentence, person, Category::Represents, body, 0.5);
    }

    /// "the Prieto administration", "el gobierno boliviano de Prieto": whom the person led, where the sentence or the pack says it.
    void ofGovernment(int person)
    {
        qsizetype noun = past(person);
        bool behind = isGovernment(m_sentence.word(noun));
        if (!behind) {
            noun = first(person) - 1;
            for (int steps = 0; steps < 4 && !isGovernment(m_sentence.word(noun)); ++steps)
                --noun;
            bool linked = false;
            for (qsizetype i = noun + 1; i < first(person); ++i) {
                linked = linked || isOfWord(m_sentence.word(i));
                if (m_sentence.isComma(i) || m_sentence.isStop(i) || isCoordinator(m_sentence.word(i)))
                    return;
            }
            if (!isGovernment(m_sentence.word(noun)) || !linked)
                return;
        }
        for (const qsizetype beside : {noun - 1, noun + 1, first(person) - 1})
            if (isKind(mentionAt(beside), ActorKind::State)) {
                m_sink.addTie(m_sentence, person, Category::Leads, mentionAt(beside), 0.75);
                return;
            }
        ledByPack(person, 0.6);
    }

    /// "the Danish government under X", "Bolivia, under the rule of Marshal X".
    void underRule(int person)
    {
        static const QSet<QString> between = wordSet(u"the rule reign leadership presidency command of president king marshal general emperor dictator mariscal el la de del mando gobierno presidencia presidente rey");
        qsizetype i = first(person) - 1;
        while (i > 0 && between.contains(m_sentence.word(i)))
            --i;
        if (m_sentence.word(i) != "under"_L1 && m_sentence.word(i) != "bajo"_L1)
            return;
        const bool ruled = i < first(person) - 1;
        const bool government = isGovernment(m_sentence.word(i - 1));
        const qsizetype at = m_sentence.isComma(i - 1) || government ? i - 2 : i - 1;
        const int body = mentionAt(at);
        if (body >= 0 && (ruled || government) && (isKind(body, ActorKind::State) || isKind(body, ActorKind::Organization) || isKind(body, ActorKind::Region))
            && (government || !m_sentence.isDemonym(body)))
            m_sink.addTie(m_sentence, person, Category::Leads, body, 0.65);
    }

    /// Whether a verb of the sentence's own stands among tokens: what follows it is no apposition.
    bool hasMainVerb(qsizetype from, qsizetype to) const
    {
        return std::any_of(m_sentence.tree().words.begin(), m_sentence.tree().words.end(), [&](const SyntacticWord &word) {
            return word.token >= from && word.token < to && word.pos == PartOfSpeech::Verb
                && (word.relation == Dependency::Root || word.relation == Dependency::Conj || word.relation == Dependency::Ccomp || word.relation == Dependency::Parataxis);
        });
    }

    /// "the Aymara leader X", "X, tejedora aymara": of a people.
    void ofPeople(int person)
    {
        qsizetype i = first(person) - 1;
        if (rulesPeoples(m_sentence.word(i)))
            return;
        for (int steps = 0; steps < 3 && m_sentence.isLower(i) && mentionAt(i) < 0 && !isPreposition(m_sentence.word(i)) && !isCoordinator(m_sentence.word(i)) && !isDeterminer(m_sentence.word(i)); ++steps)
            --i;
        int people = mentionAt(i);
        if (!isKind(people, ActorKind::People) && m_sentence.isComma(past(person))) {
            i = past(person) + 1;
            const qsizetype from = i;
            for (int steps = 0; steps < 3 && (m_sentence.isLower(i) || isDeterminer(m_sentence.word(i))) && mentionAt(i) < 0 && !isPreposition(m_sentence.word(i)); ++steps)
                ++i;
            people = hasMainVerb(from, i) ? -1 : mentionAt(i);
            const QString &behind = m_sentence.word(people >= 0 ? past(people) : i);
            if (isCoordinator(behind) || isCoordinator(m_sentence.word(i - 1)))
                return;
        }
        if (isKind(people, ActorKind::People) && !m_sentence.isComma(i - 1))
            m_sink.addTie(m_sentence, person, Category::MemberOf, people, 0.6);
    }

    /// What the pack says the person presided over, where the document names it.
    void ledByPack(int person, double confidence)
    {
        const KnownActor *known = m_known.actor(actor(person).key);
        const auto &actors = m_sentence.annotation().findings.actors;
        for (int i = 0; known && i < int(actors.size()); ++i)
            for (const KnownOffice &office : known->offices)
                if (office.of == actors[i].key && actors[i].kind == ActorKind::State && office.role.contains("president"_L1)) {
                    m_sink.add({m_sentence.mention(person).actor, Category::Leads, i, Polarity::Asserted, std::nullopt, -1, {{m_sentence.sentence().span, confidence}}});
                    return;
                }
    }

    /// "Ana Quispe and Luis Vera, from A and B, respectively": each to its own. False where nothing says so.
    bool eachFrom(int person, int place)
    {
        const std::vector<int> places = coordinatedWith(m_sentence, place);
        const qsizetype behind = past(places.back());
        const auto isEach = [&](qsizetype at) { return m_sentence.word(at) == "respectively"_L1 || m_sentence.word(at) == "respectivamente"_L1; };
        if (!isEach(behind) && !isEach(behind + 1))
            return false;
        std::vector<int> persons = coordinatedWith(m_sentence, person);
        std::erase_if(persons, [&](int one) { return !isKind(one, ActorKind::Person); });
        for (size_t i = 0; persons.size() == places.size() && i < places.size(); ++i)
            m_sink.addTie(m_sentence, persons[i], Category::LocatedIn, places[i], 0.6);
        return true;
    }

    /// "Ana Quispe, artesana de la localidad de Enquelga", "Ana Quispe, from Putre": where a person is of.
    void fromPlace(int person)
    {
        static const QSet<QString> homes = {u"localidad"_s, u"comunidad"_s, u"comuna"_s, u"pueblo"_s, u"village"_s, u"community"_s, u"town"_s, u"hamlet"_s};
        static const QSet<QString> homeWords = wordSet(u"radicado radicada residente resident native oriundo oriunda vecino vecina");
        if (!m_sentence.isComma(past(person)))
            return;
        bool settled = false;
        for (qsizetype i = past(person) + 1; i < past(person) + 9 && m_sentence.has(i); ++i) {
            const int place = mentionAt(i);
            if (hasMainVerb(i, i + 1)) // "Ana Quispe, visited the town of X"
                return;
            settled = settled || homeWords.contains(m_sentence.word(i));
            if (place >= 0 && (isKind(place, ActorKind::Municipality) || isKind(place, ActorKind::Place))) {
                const bool home = isOfWord(m_sentence.word(first(place) - 1)) && homes.contains(m_sentence.word(first(place) - 2));
                const bool from = m_sentence.word(first(place) - 1) == "from"_L1 && first(place) == past(person) + 2;
                if (from && eachFrom(person, place))
                    return;
                if (home || from || settled)
                    m_sink.addTie(m_sentence, person, Category::LocatedIn, place, 0.6);
                return;
            }
            if ((place >= 0 && !m_sentence.isDemonym(place) && !isKind(place, ActorKind::People)) || m_sentence.isStop(i) || tieOfOffice(m_sentence.word(i)))
                return;
        }
    }

    /// "his Chilean counterpart, Ana Quispe", "su homólogo boliviano, Luis Vera": the same office, of the other side.
    void counterpart(qsizetype at)
    {
        int state = -1;
        for (const qsizetype beside : {at - 1, at + 1, at + 2, at + 3})
            if (state < 0 && isKind(mentionAt(beside), ActorKind::State) && !m_sentence.isComma(beside - 1))
                state = mentionAt(beside);
        int person = -1;
        for (qsizetype i = at + 1; i < at + 7 && m_sentence.has(i) && person < 0; ++i)
            if (isKind(mentionAt(i), ActorKind::Person))
                person = mentionAt(i);
        if (state < 0 || person < 0)
            return;
        Category tie = Category::Represents;
        for (qsizetype i = 0; i < at; ++i)
            if (const auto office = tieOfOffice(m_sentence.word(i)); office && *office != Category::MemberOf && !isDeputyWord(m_sentence.word(i - 1)))
                tie = *office;
        for (qsizetype i = at + 1; i < first(person); ++i) // "his Danish counterpart, Foreign Minister X"
            if (const auto office = tieOfOffice(m_sentence.word(i)); office && *office != Category::MemberOf)
                tie = isDeputyWord(m_sentence.word(i - 1)) ? Category::Represents : *office;
        m_sink.addTie(m_sentence, person, tie, state, 0.7);
    }

    const SentenceView &m_sentence;
    const KnownNames &m_known;
    RelationSink &m_sink;
};

} // namespace

void findPersonTies(const SentenceView &sentence, const KnownNames &known, RelationSink &sink)
{
    PersonTies(sentence, known, sink).find();
}

} // namespace apacheta

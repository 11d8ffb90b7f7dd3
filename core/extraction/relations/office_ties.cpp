// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/clauses/people_words.h"
#include "extraction/events/participants.h"
#include "extraction/relations/office_phrases.h"
#include "extraction/relations/office_words.h"
#include "extraction/relations/relation_sink.h"
#include "extraction/events/verb_reading.h"
#include "extraction/resolution/both_sides.h"

#include "text/word_set.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

/// An office phrase read around its word: "outgoing Chilean president", "canciller de Bolivia", "vice minister of foreign trade of Peru".
struct Office {
    qsizetype first = 0;
    qsizetype past = 0;
    int body = -1;                      ///< mention of what it is the office of; -1 where the phrase does not say
    Category tie = Category::Leads;
    Polarity polarity = Polarity::Asserted;
    bool isFormer = false;
    std::vector<int> bodies;            ///< `body`, or what the tree says
    std::vector<int> holders;           ///< who holds it by the tree
    bool isOfPeople = false;            ///< a chief's
    bool isCalling = false;             ///< a journalist's: of a body alone
    bool isRank = false;                ///< of an army: a commander leads no state
};

class OfficeTies final {
public:
    OfficeTies(const SentenceView &sentence, const KnownNames &known, RelationSink &sink) : m_sentence(sentence), m_known(known), m_sink(sink) {}

    void find()
    {
        for (qsizetype at = 0; at < m_sentence.size(); ++at)
            if (m_sentence.token(at).isWord())
                if (const auto office = officeAt(at)) {
                    tiePersons(*office, at);
                    at = std::max(at, office->past - 1);
                }
        findMemberships();
        findIncluded();
    }

private:
    const FoundActor &actor(int mention) const { return m_sentence.actorOf(mention); }
    bool isPerson(int mention) const { return mention >= 0 && actor(mention).kind == ActorKind::Person; }
    bool isBody(int mention) const
    {
        if (mention < 0)
            return false;
        const ActorKind kind = actor(mention).kind;
        return kind != ActorKind::Person && kind != ActorKind::Instrument && !isUngoverned(actor(mention)); // no "Under-Secretary for Latin America"
    }
    bool isPersonMention(qsizetype at) const { return isPerson(m_sentence.mentionAt(at)) && m_sentence.mention(m_sentence.mentionAt(at)).form != MentionForm::Pronoun; }

    /// The office whose word stands at a token.
    std::optional<Office> officeAt(qsizetype at) const
    {
        auto tie = tieOfOffice(m_sentence.word(at));
        const bool charge = isChargeDAffaires(at);
        if (charge)
            tie = Category::Represents;
        if (!tie || isPersonMention(at))
            return std::nullopt;
        Office office;
        office.first = at;
        const bool ofState = m_sentence.word(at + 2) == "state"_L1 || m_sentence.word(at + 2) == "estado"_L1; // "Secretary of State"
        office.past = (charge && m_sentence.word(at + 1) == "de"_L1) || (ofState && isOf(m_sentence.word(at + 1))) ? at + 3 : at + 1;
        office.tie = *tie;
        office.isFormer = m_sentence.word(at).startsWith("ex"_L1);
        office.isOfPeople = rulesPeoples(m_sentence.word(at));
        office.isCalling = isCalling(m_sentence.word(at));
        office.isRank = isMilitaryRank(m_sentence.word(at));
        // A body may cover the word: "Ministry", "Presidente Prieto" as a place; a title inside a person's mention is the names' affair.
        if (m_sentence.mentionAt(at) >= 0)
            return std::nullopt;
        readLeft(office);
        readRight(office);
        const OfficePhrase phrase = officePhraseAt(m_sentence, at);
        office.holders = phrase.holders;
        for (const int body : phrase.bodies)
            if (isBody(body) || (isPerson(body) && office.tie == Category::Represents))
                office.bodies.push_back(body);
        if (office.bodies.empty() && office.body >= 0)
            office.bodies.push_back(office.body);
        if (phrase.isPlan)
            office.polarity = Polarity::Planned;
        return office;
    }

    /// "chargé d'affaires", "encargado de negocios".
    bool isChargeDAffaires(qsizetype at) const
    {
        const QString &word = m_sentence.word(at);
        return ((word == "encargado"_L1 || word == "encargada"_L1) && m_sentence.word(at + 1) == "de"_L1 && m_sentence.word(at + 2) == "negocios"_L1)
            || (word == "charge"_L1 && (m_sentence.word(at + 1).startsWith("d'"_L1) || m_sentence.word(at + 1) == "d"_L1));
    }

    static bool isCopula(const QString &word)
    {
        static const QSet<QString> words = wordSet(u"was were been is are fue fueron sido es son resulto resultaron salio");
        return words.contains(word);
    }

    /// "outgoing Chilean foreign", "Peru's", "Bolivian"
    void readLeft(Office &office) const
    {
        for (int steps = 0; steps < 6; ++steps) {
            const qsizetype i = office.first - 1;
            const QString &word = m_sentence.word(i);
            const int mention = m_sentence.mentionAt(i);
            if (mention >= 0 && isBody(mention) && (m_sentence.isDemonym(mention) || actor(mention).kind == ActorKind::State || actor(mention).kind == ActorKind::Organization)) {
                if (office.body < 0)
                    office.body = mention;
                office.first = m_sentence.firstOf(mention);
                return;
            }
            if (word == "'s"_L1 && isBody(m_sentence.mentionAt(i - 1))) {
                office.body = m_sentence.mentionAt(i - 1);
                office.first = m_sentence.firstOf(office.body);
                return;
            }
            if (isFormerWord(word))
                office.isFormer = true;
            else if (isElectWord(word))
                office.polarity = isCopula(m_sentence.word(i - 1)) ? office.polarity : Polarity::Planned; // "fue electo presidente" is none to be
            else if (isDeputyWord(word))
                office.tie = Category::Represents;
            else if (word != "foreign"_L1 && word != "prime"_L1 && word != "interim"_L1 && word != "current"_L1 && word != "actual"_L1 && word != "nuevo"_L1 && word != "nueva"_L1 && word != "new"_L1 && word != "grand"_L1 && word != "chief"_L1 && word != "-"_L1 && word != "defence"_L1 && word != "defense"_L1
                     && word != "pro"_L1 && word != "tempore"_L1 && word != "national"_L1 && word != "regional"_L1 && word != "town"_L1 && word != "council"_L1
                     && word != "us"_L1 && word != "head"_L1)
                return;
            office.first = i;
        }
    }

    /// "de Relaciones Exteriores de Chile", "of Putre", "boliviano", "electo"
    void readRight(Office &office) const
    {
        qsizetype i = office.past;
        for (int steps = 0; steps < 8; ++steps, ++i) {
            const QString &word = m_sentence.word(i);
            const int mention = m_sentence.mentionAt(i);
            if (mention >= 0) {
                if (isPerson(mention))
                    return;
                if (isBody(mention) && (office.body < 0 || !m_sentence.isDemonym(mention))) {
                    const QString &before = m_sentence.word(i - 1);
                    const bool at = (before == "at"_L1 || before == "en"_L1 || m_sentence.word(i - 2) == "at"_L1) && office.tie == Category::Represents;
                    const bool linked = at || before == "of"_L1 || before == "for"_L1 || before == "por"_L1 || before == "de"_L1 || before == "del"_L1 || isDeterminer(before) || isOfficeNoun(before) || m_sentence.isDemonym(mention);
                    if (!linked)
                        return;
                    office.body = mention;
                    office.past = m_sentence.pastOf(mention);
                    return;
                }
                if (office.body >= 0)
                    return;
            }
            if (isElectWord(word) || word == "pro"_L1 || word == "tempore"_L1 || word == "interino"_L1 || word == "-"_L1) {
                if (isElectWord(word))
                    office.polarity = Polarity::Planned;
                office.past = i + 1;
                continue;
            }
            const bool linking = word == "of"_L1 || word == "de"_L1 || word == "del"_L1 || isOfficeNoun(word) || isDeterminer(word) || word == "y"_L1 || word == "and"_L1
                || word == "for"_L1 || word == "para"_L1 || (word == "por"_L1 && office.tie == Category::Represents) || (word == "at"_L1 && office.tie == Category::Represents)
                || (m_sentence.has(i) && m_sentence.token(i).isCapital() && mention < 0) || word == "foreign"_L1 || word == "relaciones"_L1 || word == "exteriores"_L1 || word == "affairs"_L1;
            if (!linking)
                return;
        }
    }

    /// Past the places that say where an office is held: "ambassador [in Washington], X", "the mayor of Putre [in the Arica region], X".
    qsizetype pastPlaces(qsizetype at) const
    {
        for (int steps = 0; steps < 3; ++steps) {
            const QString &link = m_sentence.word(at);
            if (link != "in"_L1 && link != "en"_L1 && link != "to"_L1 && link != "ante"_L1)
                return at;
            qsizetype i = at + 1;
            while (i < at + 5 && m_sentence.mentionAt(i) < 0 && m_sentence.has(i) && !m_sentence.isComma(i))
                ++i;
            const int place = m_sentence.mentionAt(i);
            if (place < 0 || isPerson(place) || m_sentence.isDemonym(place))
                return at;
            i = m_sentence.pastOf(place);
            at = isOfficeNoun(m_sentence.word(i)) ? i + 1 : i; // "in Lauca province"
        }
        return at;
    }

    /// The person behind the phrase ("president X", "the mayor of Putre, X") or before it ("X, presidente de Bolivia").
    void tiePersons(const Office &office, qsizetype at)
    {
        if (!office.holders.empty()) {
            const bool list = isListOfSides(office);
            stateAll(office, list ? std::vector<int>{office.holders.front()} : office.holders, m_sentence.word(at).endsWith(u's'), 0.8);
            listFrom(office, office.holders.front());
            return;
        }
        qsizetype right = pastPlaces(office.past);
        if (m_sentence.isComma(right) || m_sentence.word(right) == "("_L1 || m_sentence.word(right) == "-"_L1)
            ++right;
        for (int steps = 0; steps < 3; ++steps) {
            right = pastCourtesy(m_sentence, right);
            if (m_sentence.mentionAt(right) < 0 && tieOfOffice(m_sentence.word(right)))
                ++right;
        }
        const int behind = m_sentence.mentionAt(right);
        if (isPerson(behind) && m_sentence.mention(behind).form != MentionForm::Pronoun) {
            const bool plural = m_sentence.word(at).endsWith(u's');
            std::vector<int> persons;
            for (const int person : coordinatedWith(m_sentence, behind))
                if (isPerson(person) && m_sentence.firstOf(person) >= right && (plural || person == behind))
                    persons.push_back(person);
            stateAll(office, persons, plural, office.past == right ? 0.85 : 0.75);
            listFrom(office, behind);
            return;
        }
        qsizetype left = office.first - 1;
        while (isDeterminer(m_sentence.word(left)) || isFormerWord(m_sentence.word(left)) || m_sentence.word(left) == "fellow"_L1)
            --left;
        const bool apposed = m_sentence.isComma(left) || m_sentence.word(left) == "("_L1;
        const bool as = m_sentence.word(left) == "as"_L1 || m_sentence.word(left) == "como"_L1;
        const bool copula = m_sentence.word(left) == "is"_L1 || m_sentence.word(left) == "was"_L1 || m_sentence.word(left) == "es"_L1 || m_sentence.word(left) == "fue"_L1
            || m_sentence.word(left) == "era"_L1;
        if (apposed || as || copula) {
            const int before = m_sentence.mentionAt(left - 1 - (copula && m_sentence.isComma(left - 1))); // "a countryman, X, is Director of"
            const QString &lead = isPerson(before) ? m_sentence.word(m_sentence.firstOf(before) - 1) : QString();
            if (isPerson(before) && !(as && (lead == "with"_L1 || lead == "con"_L1))) // "the League, with X as its president"
                state(office, before, as ? 0.7 : 0.8);
        }
    }

    /// Whether another body of the kind stands between the holders: "of A, X; B, Y".
    bool isListOfSides(const Office &office) const
    {
        if (office.holders.size() < 2 || office.bodies.size() != 1)
            return false;
        for (int mention = office.holders.front() + 1; mention < office.holders[1]; ++mention)
            if (actor(mention).kind == actor(office.bodies.front()).kind)
                return true;
        return false;
    }

    /// "los cancilleres de Argentina, X; Brasil, Y, y Uruguay, Z": the rest of the list.
    void listFrom(const Office &office, int person)
    {
        if (office.bodies.empty() || !m_sentence.word(office.first).endsWith(u's'))
            return;
        const std::vector<int> &all = m_sentence.mentions();
        auto it = std::find(all.begin(), all.end(), person);
        for (; it != all.end() && it + 1 != all.end() && it + 2 != all.end(); it += 2) {
            const int body = *(it + 1);
            const int next = *(it + 2);
            const bool close = m_sentence.firstOf(body) - m_sentence.pastOf(*it) <= 3 && actor(body).kind == actor(office.bodies.front()).kind && isPerson(next)
                && m_sentence.isComma(m_sentence.firstOf(next) - 1);
            if (!close)
                return;
            m_sink.addTie(m_sentence, next, office.tie, body, 0.75);
        }
    }

    /// "the mayors of A and B, X and Y": each his own, where there are as many of them.
    void stateAll(const Office &office, const std::vector<int> &persons, bool plural, double confidence)
    {
        const bool paired = plural && persons.size() > 1 && persons.size() == office.bodies.size();
        for (size_t i = 0; i < persons.size(); ++i) {
            if (!paired) {
                state(office, persons[i], confidence);
                continue;
            }
            Office one = office;
            one.bodies = {office.bodies[i]};
            state(one, persons[i], confidence);
        }
    }

    void state(const Office &office, int person, double confidence)
    {
        if (office.isFormer)
            confidence -= 0.1;
        for (const int body : office.bodies) {
            const ActorKind kind = actor(body).kind;
            if (office.isCalling && kind != ActorKind::Organization)
                continue;
            const bool fits = (office.tie != Category::MemberOf && office.tie != Category::Founded) || kind == ActorKind::Organization;
            // "the Aymara leader X" is of the people, "the Creek chief X" leads it
            const bool modifier = kind == ActorKind::People && office.tie == Category::Leads && m_sentence.firstOf(body) < office.past - 1 && !office.isOfPeople;
            if (!fits || modifier)
                continue;
            const Category tie = office.isRank && kind != ActorKind::Organization ? Category::Represents : office.tie;
            m_sink.addTie(m_sentence, person, tie, body, confidence, office.polarity);
        }
        if (office.bodies.empty() && !office.isCalling && !tieToSpeaker(office, person))
            tieByPack(office, person);
    }

    /// "Our Foreign Minister, X", "el Canciller X" in a state's speech where no other state is named: of the state that speaks.
    bool tieToSpeaker(const Office &office, int person)
    {
        static const QSet<QString> ours = wordSet(u"our my nuestro nuestra mi");
        static const QSet<QString> ministers = wordSet(u"minister ministro ministra canciller chancellor ambassador embajador embajadora");
        const int speaker = m_sentence.annotation().speaker;
        if (speaker < 0 || (office.tie != Category::Leads && office.tie != Category::Represents))
            return false;
        const auto isOthers = [&](int mention) { return actor(mention).kind == ActorKind::State && m_sentence.mention(mention).actor != speaker; };
        bool isMinister = false;
        for (qsizetype i = office.first; i < office.past; ++i)
            isMinister = isMinister || ministers.contains(m_sentence.word(i));
        if (!ours.contains(m_sentence.word(office.first - 1)) && (!isMinister || std::ranges::any_of(m_sentence.mentions(), isOthers)))
            return false;
        m_sink.add({m_sentence.mention(person).actor, office.tie, speaker, office.polarity, std::nullopt, -1, {{m_sentence.sentence().span, 0.6}}});
        return true;
    }

    /// "President Boric" does not say of what; the pack does, where the text speaks of that body too.
    void tieByPack(const Office &office, int person)
    {
        const KnownActor *known = m_known.actor(actor(person).key);
        if (!known || office.tie != Category::Leads)
            return;
        const auto &actors = m_sentence.annotation().findings.actors;
        for (const KnownOffice &held : known->offices) {
            const bool head = held.role == "president"_L1 || held.role == "pope"_L1 || held.role == "mayor"_L1 || held.role == "governor"_L1 || held.role.contains("minister"_L1);
            if (!head)
                continue;
            for (int i = 0; i < int(actors.size()); ++i) {
                if (actors[i].key != held.of)
                    continue;
                FoundRelation relation{m_sentence.mention(person).actor, Category::Leads, i, office.polarity, std::nullopt, -1, {{m_sentence.sentence().span, 0.55}}};
                m_sink.add(std::move(relation));
                return;
            }
        }
    }

    /// "Bolivia is a member of the Andean Community", "Chile y Perú son miembros de", "founder members of"
    void findMemberships()
    {
        for (qsizetype at = 0; at < m_sentence.size(); ++at) {
            opensAsMember(at);
            const QString &word = m_sentence.word(at);
            const bool member = word == "member"_L1 || word == "members"_L1 || word == "miembro"_L1 || word == "miembros"_L1;
            if (!member)
                continue;
            qsizetype verb = at;
            while (verb > at - 6 && verb > 0 && !isCommonFinite(m_sentence.word(verb)))
                --verb;
            const bool stated = isCommonFinite(m_sentence.word(verb)) && verb > 0;
            int subject = -1;
            for (qsizetype i = verb - 1; i >= 0 && i > verb - 8 && stated && subject < 0; --i)
                if (m_sentence.mentionAt(i) >= 0 && attachmentOf(m_sentence, m_sentence.mentionAt(i)).preposition.isEmpty())
                    subject = m_sentence.mentionAt(i);
            std::vector<int> subjects = subject >= 0 ? coordinatedWith(m_sentence, subject) : std::vector<int>();
            for (qsizetype i = verb - 1; i >= 0 && i > verb - 4 && stated && subjects.empty(); --i) // "both countries are members of"
                subjects = bothSides(m_sentence, i);
            if (subjects.empty())
                continue;
            int found = -1;
            for (qsizetype i = at + 1; i < at + 14 && m_sentence.has(i) && !m_sentence.isStop(i) && found < 0; ++i) {
                const int mention = m_sentence.mentionAt(i);
                if (mention >= 0 && actor(mention).kind == ActorKind::Organization)
                    found = mention;
                if (looksFinite(m_sentence, i))
                    break;
            }
            if (found < 0)
                continue;
            bool negated = false;
            for (qsizetype i = verb; i <= at; ++i)
                negated = negated || isDenial(m_sentence.word(i)) || isDenial(m_sentence.word(i - 1));
            const bool founding = isFoundingWord(m_sentence.word(at - 1)) || isFoundingWord(m_sentence.word(at + 1));
            for (const int one : subjects) {
                if (subject >= 0 && m_sentence.firstOf(one) >= verb)
                    continue;
                m_sink.addTie(m_sentence, one, Category::MemberOf, found, 0.8, negated ? Polarity::Negated : Polarity::Asserted);
                if (founding && !negated)
                    m_sink.addTie(m_sentence, one, Category::Founded, found, 0.7);
            }
            otherMembers(found, actor(subjects.front()).kind);
        }
    }

    /// "As a member of X, Bolivia", "Como miembro de X, Bolivia": at the head of a clause, of whom comes next.
    void opensAsMember(qsizetype at)
    {
        if ((m_sentence.word(at) != "as"_L1 && m_sentence.word(at) != "como"_L1) || (at > 0 && !m_sentence.isComma(at - 1)))
            return;
        qsizetype i = at + 1;
        while (i < at + 4 && m_sentence.word(i) != "member"_L1 && m_sentence.word(i) != "miembro"_L1)
            ++i;
        if (i == at + 4)
            return;
        for (++i; isOf(m_sentence.word(i)) || isDeterminer(m_sentence.word(i)); ++i) {}
        const int body = m_sentence.mentionAt(i);
        const qsizetype past = body < 0 ? 0 : m_sentence.pastOf(body);
        const int whose = body >= 0 && m_sentence.isComma(past) ? m_sentence.mentionAt(past + 1) : -1;
        if (whose >= 0 && actor(body).kind == ActorKind::Organization && (actor(whose).kind == ActorKind::State || actor(whose).kind == ActorKind::Organization) && !m_sentence.isDemonym(whose))
            m_sink.addTie(m_sentence, whose, Category::MemberOf, body, 0.75);
    }

    static bool isFoundingWord(const QString &word)
    {
        static const QSet<QString> words = {u"founder"_s, u"founding"_s, u"fundador"_s, u"fundadora"_s, u"fundadores"_s, u"fundadoras"_s};
        return words.contains(word);
    }

    static bool isDenial(const QString &word)
    {
        static const QSet<QString> words = {u"not"_s, u"never"_s, u"no"_s, u"nunca"_s, u"jamas"_s, u"tampoco"_s, u"n't"_s};
        return words.contains(word);
    }

    /// "... a member of X, along with A, B and C"
    void otherMembers(int body, ActorKind kind)
    {
        bool with = false;
        for (qsizetype i = m_sentence.pastOf(body); m_sentence.has(i) && !m_sentence.isStop(i); ++i) {
            const QString &word = m_sentence.word(i);
            with = with || word == "with"_L1 || word == "including"_L1 || word == "junto"_L1 || word == "incluyendo"_L1 || word == "incluidos"_L1;
            const int mention = m_sentence.mentionAt(i);
            if (!with || mention < 0 || m_sentence.isDemonym(mention))
                continue;
            if (actor(mention).kind != kind)
                return;
            for (const int one : coordinatedWith(m_sentence, mention))
                if (actor(one).kind == kind)
                    m_sink.addTie(m_sentence, one, Category::MemberOf, body, 0.65);
            return;
        }
    }

    /// The token before a verb of including and what links it: "X [, que] agrupa", "X [,] made up of".
    qsizetype pastLink(qsizetype verb) const
    {
        qsizetype before = verb - 1;
        if (isRelative(m_sentence.word(before)))
            --before;
        if (m_sentence.isComma(before))
            --before;
        return before;
    }

    /// "the Alliance included the towns of A, B and C", "la Alianza, que agrupa a A y B": members of a body.
    void findIncluded()
    {
        static const QSet<QString> verbs = wordSet(u"included includes comprises comprised composed formed groups unites made consisting namely incluye agrupa agrupaba reune integran integrado integrada conformado conformada compuesto compuesta");
        for (qsizetype at = 1; at + 1 < m_sentence.size(); ++at) {
            if (!verbs.contains(m_sentence.word(at)))
                continue;
            const qsizetype before = pastLink(at);
            const int body = m_sentence.mentionAt(before);
            if (body < 0 || (actor(body).kind != ActorKind::Organization && actor(body).kind != ActorKind::Instrument))
                continue;
            const std::vector<int> &all = m_sentence.mentions();
            const auto first = std::find_if(all.begin(), all.end(), [&](int mention) { return m_sentence.firstOf(mention) > at && !m_sentence.isDemonym(mention); });
            if (first == all.end() || m_sentence.firstOf(*first) > at + 8)
                continue;
            const ActorKind kind = actor(*first).kind;
            if (kind != ActorKind::Municipality && kind != ActorKind::State && kind != ActorKind::Region)
                continue;
            // Of a clause's own verb all that follow are meant, of a relative clause its list.
            const std::vector<int> listed = before == at - 1 ? std::vector<int>(first, all.end()) : coordinatedWith(m_sentence, *first);
            for (const int one : listed)
                if (m_sentence.firstOf(one) > at && m_sentence.firstOf(one) <= at + 40 && actor(one).kind == kind && !m_sentence.isDemonym(one))
                    m_sink.addTie(m_sentence, one, Category::MemberOf, body, 0.65);
        }
    }

    const SentenceView &m_sentence;
    const KnownNames &m_known;
    RelationSink &m_sink;
};

} // namespace

void findOfficeTies(const SentenceView &sentence, const KnownNames &known, RelationSink &sink)
{
    OfficeTies(sentence, known, sink).find();
}

} // namespace apacheta

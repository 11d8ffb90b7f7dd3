// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/clauses/clause_participants.h"
#include "extraction/clauses/own_side.h"
#include "extraction/events/participants.h"
#include "extraction/events/verb_reading.h"
#include "extraction/frames/frames.h"
#include "extraction/relations/relation_sink.h"
#include "text/word_set.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

bool isMemberNoun(const QString &word)
{
    static const QSet<QString> words = wordSet(u"member members miembro miembros integrante integrantes partner partners socio socios");
    return words.contains(word);
}

class Memberships final {
public:
    Memberships(const SentenceView &sentence, int side, RelationSink &sink) : m_sentence(sentence), m_side(side), m_sink(sink) {}

    void find()
    {
        for (qsizetype at = 0; at < m_sentence.size(); ++at) {
            if (m_sentence.mentionAt(at) >= 0)
                continue;
            listed(at);
            partyTo(at);
            admission(at);
            if (!speaksForState(m_sentence, m_side))
                continue;
            asMembers(at);
            ourMembership(at);
            ourPartners(at);
            weBelong(at);
        }
        for (const int mention : m_sentence.mentions())
            inBrackets(mention);
    }

private:
    bool isBody(int mention) const { return mention >= 0 && m_sentence.actorOf(mention).kind == ActorKind::Organization; }
    bool isMember(int mention) const
    {
        return mention >= 0 && !m_sentence.isDemonym(mention)
            && (m_sentence.actorOf(mention).kind == ActorKind::State || m_sentence.actorOf(mention).kind == ActorKind::Municipality || m_sentence.actorOf(mention).kind == ActorKind::Region);
    }

    /// The body that stands behind a word but for links: "of the [X]", "en la [X]"; -1 for none.
    int bodyBehind(qsizetype at) const
    {
        static const QSet<QString> links = wordSet(u"of de del in en the la el los to a al pleno plena full permanent permanente non no");
        while (m_sentence.mentionAt(at) < 0 && links.contains(m_sentence.word(at)))
            ++at;
        const int body = m_sentence.mentionAt(at);
        return isBody(body) ? body : -1;
    }

    void tieSpeaker(int body, double confidence) { m_sink.addTie(m_sentence, m_side, Category::MemberOf, body, confidence); }

    /// Members listed right behind a body: from `at` on, of one kind, at least two.
    void tieList(int body, qsizetype at)
    {
        const int first = m_sentence.mentionAt(at);
        if (!isMember(first))
            return;
        std::vector<int> listed = coordinatedWith(m_sentence, first);
        std::erase_if(listed, [&](int one) { return m_sentence.firstOf(one) < at || !isMember(one) || m_sentence.actorOf(one).kind != m_sentence.actorOf(first).kind; });
        if (listed.size() < 2)
            return;
        for (const int one : listed)
            m_sink.addTie(m_sentence, one, Category::MemberOf, body, 0.7);
    }

    /// "the member countries of X, A, B and C", "nuestros socios de X: A y B".
    void listed(qsizetype at)
    {
        static const QSet<QString> countries = wordSet(u"countries states nations paises estados naciones");
        const bool isMembers = isMemberNoun(m_sentence.word(at)) && (m_sentence.word(at).endsWith(u's') || countries.contains(m_sentence.word(at + 1)));
        if (!isMembers && !countries.contains(m_sentence.word(at)))
            return;
        const int body = bodyBehind(at + 1 + countries.contains(m_sentence.word(at + 1)));
        if (body < 0)
            return;
        const qsizetype past = m_sentence.pastOf(body);
        const QString &link = m_sentence.word(past);
        if (m_sentence.isComma(past) || link == ":"_L1 || link == "-"_L1 || link == u"\u2013" || link == u"\u2014" || link == "("_L1)
            tieList(body, past + 1);
    }

    /// "A and B are parties to the Treaty of X", "A es parte del Tratado".
    void partyTo(qsizetype at)
    {
        static const QSet<QString> parties = wordSet(u"party parties signatory signatories parte partes signataria signatario signatarios firmante firmantes");
        static const QSet<QString> between = wordSet(u"a the also both state states estado estados full");
        static const QSet<QString> links = wordSet(u"to of the de del el la los");
        if (!parties.contains(m_sentence.word(at)))
            return;
        qsizetype behind = at + 1;
        while (behind < at + 4 && m_sentence.mentionAt(behind) < 0 && links.contains(m_sentence.word(behind)))
            ++behind;
        const int treaty = m_sentence.mentionAt(behind);
        qsizetype being = at - 1;
        while (being > at - 4 && being > 0 && between.contains(m_sentence.word(being)))
            --being;
        static const QSet<QString> copulas = wordSet(u"is are was were es son fue fueron");
        const int state = treaty >= 0 && copulas.contains(m_sentence.word(being)) ? m_sentence.mentionAt(being - 1) : -1;
        if (!isMember(state) || m_sentence.actorOf(treaty).kind != ActorKind::Instrument)
            return;
        for (const int one : coordinatedWith(m_sentence, state))
            for (const int instrument : coordinatedWith(m_sentence, treaty))
                if (isMember(one) && m_sentence.actorOf(instrument).kind == ActorKind::Instrument)
                    m_sink.addTie(m_sentence, one, Category::MemberOf, instrument, 0.65);
    }

    /// "the admission of A to X", "nuestra incorporación a X".
    void admission(qsizetype at)
    {
        LastSpoken last;
        last.side = m_side;
        for (const FrameForm &form : Frames::standard().formsOf(m_sentence.word(at))) {
            if (form.word->isVerb || !form.word->frame->isJoining || (form.word->language == Language::Spanish) != m_sentence.isSpanish())
                continue;
            const Participants around = participantsOf(m_sentence, at, at + 1, *form.word, {}, last);
            const auto statement = readNoun(m_sentence, at, at + 1, false);
            if (!statement)
                return;
            for (const int member : around.agents)
                for (const int body : around.patients)
                    if (isBody(body) && m_sentence.actorOf(member).kind != ActorKind::Person && !m_sentence.isDemonym(member))
                        m_sink.addTie(m_sentence, member, Category::MemberOf, body, 0.6, statement->polarity);
            return;
        }
    }

    /// "MERCOSUR (Argentina, Brazil, Paraguay and Uruguay)".
    void inBrackets(int body)
    {
        if (isBody(body) && m_sentence.word(m_sentence.pastOf(body)) == "("_L1)
            tieList(body, m_sentence.pastOf(body) + 1);
    }

    bool saysWe() const
    {
        for (qsizetype i = 0; i < m_sentence.size(); ++i)
            if (isWe(m_sentence.word(i)))
                return true;
        return std::ranges::any_of(m_sentence.tree().words, [](const SyntacticWord &word) {
            return word.morphology.person == Person::First && word.morphology.verbForm == VerbForm::Finite;
        });
    }

    /// How far before "serving as" the one who serves stands, over auxiliaries.
    qsizetype serverAway(qsizetype as) const
    {
        static const QSet<QString> auxiliaries = wordSet(u"is has have been was are currently now again");
        qsizetype away = 2;
        while (away < 6 && auxiliaries.contains(m_sentence.word(as - away)))
            ++away;
        return away;
    }

    /// "We, as members of X", "Como miembros de X, apoyamos": who speaks.
    void asMembers(qsizetype at)
    {
        if (m_sentence.word(at) != "as"_L1 && m_sentence.word(at) != "como"_L1)
            return;
        for (qsizetype i = at + 1; i < at + 7; ++i)
            if (isMemberNoun(m_sentence.word(i))) {
                const int body = bodyBehind(i + 1);
                const qsizetype past = body < 0 ? 0 : m_sentence.pastOf(body);
                static const QSet<QString> serving = wordSet(u"serve serves served serving sits sat sitting acts acted acting");
                if (const int server = serving.contains(m_sentence.word(at - 1)) ? m_sentence.mentionAt(at - serverAway(at)) : -1; body >= 0 && isMember(server)) { // "my country is serving as a member of X"
                    m_sink.addTie(m_sentence, server, Category::MemberOf, body, 0.65);
                    return;
                }
                if (body >= 0 && saysWe() && !(m_sentence.isComma(past) && isMember(m_sentence.mentionAt(past + 1)))) // "As a member of X, Bolivia"
                    tieSpeaker(body, 0.65);
                return;
            }
    }

    /// "our membership in X", "nuestra pertenencia a X".
    void ourMembership(qsizetype at)
    {
        static const QSet<QString> nouns = wordSet(u"membership pertenencia membresia");
        static const QSet<QString> ours = wordSet(u"our nuestra");
        if (nouns.contains(m_sentence.word(at)) && (ours.contains(m_sentence.word(at - 1)) || ours.contains(m_sentence.word(at - 2))))
            if (const int body = bodyBehind(at + 1); body >= 0)
                tieSpeaker(body, 0.65);
    }

    /// "our partners in X", "nuestros socios del X", "our [X] partners".
    void ourPartners(qsizetype at)
    {
        static const QSet<QString> partners = wordSet(u"partners associates socios");
        static const QSet<QString> ours = wordSet(u"our nuestros");
        if (!partners.contains(m_sentence.word(at)))
            return;
        const int before = m_sentence.mentionAt(at - 1);
        if (isBody(before) && ours.contains(m_sentence.word(m_sentence.firstOf(before) - 1)))
            tieSpeaker(before, 0.65);
        else if (const int body = ours.contains(m_sentence.word(at - 1)) ? bodyBehind(at + 1) : -1; body >= 0)
            tieSpeaker(body, 0.65);
    }

    /// "we belong to X", "pertenecemos a X", "formamos parte de X", "somos miembros de X".
    void weBelong(qsizetype at)
    {
        const QString &word = m_sentence.word(at);
        const QString &before = m_sentence.word(at - 1);
        const bool isWe = before == "we"_L1 || m_sentence.word(at - 2) == "we"_L1;
        const bool belongs = (word == "belong"_L1 && isWe) || word == "pertenecemos"_L1 || word == "integramos"_L1;
        const bool isPart = word == "formamos"_L1 && m_sentence.word(at + 1) == "parte"_L1;
        const bool isBeing = (word == "somos"_L1 || (word == "are"_L1 && before == "we"_L1)) && (isMemberNoun(m_sentence.word(at + 1)) || isMemberNoun(m_sentence.word(at + 2)));
        if (!belongs && !isPart && !isBeing)
            return;
        const qsizetype past = belongs ? at + 1 : isPart ? at + 2 : isMemberNoun(m_sentence.word(at + 1)) ? at + 2 : at + 3;
        if (const int body = bodyBehind(past); body >= 0)
            tieSpeaker(body, 0.7);
    }

    const SentenceView &m_sentence;
    const int m_side;
    RelationSink &m_sink;
};

} // namespace

void findMemberships(const SentenceView &sentence, int side, RelationSink &sink) { Memberships(sentence, side, sink).find(); }

} // namespace apacheta

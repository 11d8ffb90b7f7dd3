// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/events/attachment.h"
#include "extraction/clauses/clause.h"
#include "extraction/clauses/outlook.h"
#include "extraction/frames/frames.h"
#include "extraction/relations/office_phrases.h"
#include "extraction/relations/place_order.h"
#include "text/fold.h"
#include "text/word_set.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

/// Verbs that say where their subject is, or what is done to it is: "is located in", "se celebró en".
bool isPlacingVerb(const QString &lemma)
{
    static const QSet<QString> words = wordSet(u"locate situate base headquarter hold host house ubicar situar localizar emplazar radicar asentar celebrar realizar efectuar desarrollar");
    return words.contains(lemma);
}
bool isDwellingVerb(const QString &lemma)
{
    static const QSet<QString> words = wordSet(u"lie live reside dwell inhabit settle arise flourish emerge vivir habitar residir surgir");
    return words.contains(lemma);
}
bool isJoinVerb(const QString &lemma)
{
    static const QSet<QString> words = wordSet(u"join belong accede adhere unir adherir integrar ingresar incorporar pertenecer sumar");
    return words.contains(lemma);
}
/// "participates in [a body]"; a meeting is attended.
bool isTakingPart(const SyntaxTree &tree, int verb)
{
    const QString &lemma = tree.words[size_t(verb)].lemma;
    if (lemma == "participate"_L1 || lemma == "participar"_L1)
        return true;
    return (lemma == "take"_L1 || lemma == "tomar"_L1) && std::ranges::any_of(childrenOf(tree, verb, {Dependency::Obj}), [&](int child) { return tree.words[size_t(child)].lemma == "part"_L1 || tree.words[size_t(child)].lemma == "parte"_L1; });
}
/// "Ibero-American Summit", "Conferencia de Desarme": a body by its name that is attended, not belonged to.
bool isGatheringName(const QString &name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::any_of(words, [](const QString &word) {
        const auto &forms = Frames::standard().formsOf(folded(word));
        return std::ranges::any_of(forms, [](const FrameForm &form) { return !form.word->isVerb && form.word->frame->isGathering; });
    });
}
/// Of what is made a member: "was admitted to".
bool isAdmittingVerb(const QString &lemma)
{
    static const QSet<QString> words = wordSet(u"admit incorporate integrate accept admitir incorporar aceptar integrar");
    return words.contains(lemma);
}
/// Verbs by which somebody becomes or stays what a noun says.
bool isBecomingVerb(const QString &lemma)
{
    static const QSet<QString> words = wordSet(u"become remain make elect accept admit convertir hacer elegir aceptar admitir incorporar");
    return words.contains(lemma);
}
/// "form part of", "hacer parte de"
bool isFormingVerb(const QString &lemma)
{
    static const QSet<QString> words = wordSet(u"form make formar hacer");
    return words.contains(lemma);
}
/// Nouns of the land that have no administration: "X is an island in Y".
bool isLandNoun(const QString &word)
{
    static const QSet<QString> words = wordSet(
        u"country countries nation nations island lake river mountain volcano park airport hamlet parish suburb settlement pass neighbourhood neighborhood museum university institute organization organisation "
        "company newspaper bank church monastery castle station pais paises nacion naciones isla lago rio montana cerro volcan parque aeropuerto caserio aldea parroquia barrio asentamiento paso museo "
        "universidad instituto organizacion empresa diario banco iglesia salar laguna");
    return words.contains(word);
}
bool isComprisingVerb(const QString &lemma)
{
    static const QSet<QString> words = wordSet(u"comprise include unite group compose make bring incluir agrupar reunir congregar integrar conformar componer comprender");
    return words.contains(lemma);
}
/// Of a state or a body: "ruled"; of a body alone: "headed".
bool isRulingVerb(const QString &lemma)
{
    static const QSet<QString> words = wordSet(u"rule govern gobernar");
    return words.contains(lemma);
}
bool isLeadingVerb(const QString &lemma)
{
    static const QSet<QString> words = wordSet(u"lead head chair direct preside dirigir encabezar presidir liderar");
    return words.contains(lemma);
}

bool isBorderingVerb(const QString &lemma)
{
    static const QSet<QString> words = wordSet(u"border adjoin neighbour neighbor abut limitar colindar");
    return words.contains(lemma);
}

/// Standing ties that a clause states: who lies where, belongs to what, leads whom.
class ClauseTies final {
public:
    ClauseTies(const SentenceView &sentence, const KnownNames &known, RelationSink &sink)
        : m_sentence(sentence), m_tree(sentence.tree()), m_known(known), m_sink(sink)
    {
    }

    void find()
    {
        for (int word = 0; word < int(m_tree.words.size()); ++word) {
            if (mentionOfWord(m_sentence, word) >= 0)
                continue;
            const SyntacticWord &w = m_tree.words[size_t(word)];
            if (w.pos == PartOfSpeech::Verb || w.pos == PartOfSpeech::Adj)
                ofVerb(word, verbOf(w));
            else if (w.pos == PartOfSpeech::Noun)
                ofNoun(word);
        }
    }

private:
    ActorKind kindOf(int mention) const { return m_sentence.actorOf(mention).kind; }
    bool isNamed(int mention) const { return mention >= 0 && !m_sentence.isDemonym(mention); }

    /// The verb of a participle that the tree takes for an adjective: "ubicado" -> "ubicar".
    static QString verbOf(const SyntacticWord &word)
    {
        if (word.pos != PartOfSpeech::Adj)
            return word.lemma;
        for (const auto &[ending, verb] : {std::pair(u"ado", u"ar"), std::pair(u"ada", u"ar"), std::pair(u"ido", u"ir"), std::pair(u"ida", u"ir")})
            if (word.lemma.endsWith(QStringView(ending)))
                return word.lemma.chopped(3) + QStringView(verb).toString();
        return word.lemma;
    }

    /// The names of a phrase: its own, else those of what it is of ("the towns of A and B", "el sur de X").
    std::vector<int> namesOf(int word, int depth = 0) const
    {
        if (const int own = mentionOfWord(m_sentence, word); own >= 0)
            return isNamed(own) ? std::vector<int>{own} : std::vector<int>();
        std::vector<int> names;
        if (depth > 2 || isVerbal(m_tree, word))
            return names;
        for (const int child : childrenOf(m_tree, word, {Dependency::Nmod, Dependency::Flat, Dependency::Appos, Dependency::Compound})) {
            const Lead lead = leadOf(m_tree, child);
            if (lead != Lead::Of && lead != Lead::None)
                continue;
            for (const int conjunct : conjunctsOf(m_tree, child))
                for (const int name : namesOf(conjunct, depth + 1))
                    names.push_back(name);
        }
        return names;
    }

    void ofVerb(int verb, const QString &lemma)
    {
        const bool placing = isPlacingVerb(lemma);
        const bool dwelling = isDwellingVerb(lemma);
        const bool joining = isJoinVerb(lemma);
        const bool comprising = isComprisingVerb(lemma);
        const bool bordering = isBorderingVerb(lemma);
        const bool leading = isLeadingVerb(lemma) || isRulingVerb(lemma);
        const bool admitting = isAdmittingVerb(lemma);
        const int chair = chairTakenBy(verb, lemma);
        if (chair >= 0)
            chaired(verb, chair);
        const bool takingPart = isTakingPart(m_tree, verb);
        if (!placing && !dwelling && !joining && !comprising && !leading && !bordering && !admitting && !takingPart)
            return;
        const auto outlook = outlookOfVerb(m_tree, verb);
        if (!outlook)
            return;
        const Clause clause = clauseOfVerb(m_tree, verb);
        if (placing && (clause.isPassive || isReflexive(m_tree, verb) || isPassiveVerb(m_tree, verb)))
            placed(clause, outlook->polarity, true);
        else if (dwelling)
            placed(clause, outlook->polarity, false);
        if (bordering)
            bordered(clause, outlook->polarity);
        if (joining && !clause.isPassive)
            joined(clause, outlook->polarity);
        if (takingPart)
            participating(clause, outlook->polarity);
        if (admitting && clause.isPassive)
            admitted(clause, outlook->polarity);
        else if (admitting)
            admits(clause, outlook->polarity);
        if (comprising && (lemma != "make"_L1 || m_sentence.word(m_tree.words[size_t(verb)].token + 1) == "up"_L1) && (lemma != "bring"_L1 || m_sentence.word(m_tree.words[size_t(verb)].token + 1) == "together"_L1))
            comprised(clause, outlook->polarity);
        if (leading)
            led(clause, *outlook, isRulingVerb(lemma));
    }

    /// "assumed the presidency", "ejerce la presidencia pro témpore": the noun; -1 for any other verb.
    int chairTakenBy(int verb, const QString &lemma) const
    {
        static const QSet<QString> verbs = wordSet(u"assume hold exercise take occupy have asumir ejercer ocupar ostentar detentar tener");
        static const QSet<QString> chairs = wordSet(u"presidency chairmanship chair presidencia");
        if (!verbs.contains(lemma))
            return -1;
        for (const int object : childrenOf(m_tree, verb, {Dependency::Obj}))
            if (chairs.contains(m_tree.words[size_t(object)].form))
                return object;
        // "the position of the first pro tempore presidency of X"
        for (const int object : childrenOf(m_tree, verb, {Dependency::Obj}))
            for (const int child : childrenOf(m_tree, object, {Dependency::Nmod}))
                if (leadOf(m_tree, child) == Lead::Of && chairs.contains(m_tree.words[size_t(child)].form))
                    return child;
        return -1;
    }

    /// States and persons in the chair of a body; who sits in a state's is told by offices.
    void chaired(int verb, int chair)
    {
        const auto outlook = outlookOfVerb(m_tree, verb);
        if (!outlook)
            return;
        for (const Filler &holder : clauseOfVerb(m_tree, verb).fillers) {
            const int who = mentionOfWord(m_sentence, holder.word);
            if (holder.slot != Slot::Doer || holder.isGuessed || !isNamed(who) || (kindOf(who) != ActorKind::State && kindOf(who) != ActorKind::Person))
                continue;
            for (const int child : childrenOf(m_tree, chair, {Dependency::Nmod}))
                if (const int body = mentionOfWord(m_sentence, child); leadOf(m_tree, child) == Lead::Of && isNamed(body) && isBody(kindOf(body)))
                    m_sink.addTie(m_sentence, who, Category::Leads, body, 0.7, outlook->polarity);
        }
    }

    void placed(const Clause &clause, Polarity polarity, bool isDone)
    {
        if (polarity == Polarity::Negated)
            return;
        for (const Filler &thing : clause.fillers) {
            const bool fits = thing.slot == Slot::Undergoer ? isDone : thing.slot == Slot::Doer;
            int inner = mentionOfWord(m_sentence, thing.word);
            if (const SyntacticWord *w = wordAt(m_tree, thing.word); w && inner < 0 && isGroundNoun(m_sentence.word(w->token))) // "the city of X"
                if (const std::vector<int> names = namesOf(thing.word); names.size() == 1)
                    inner = names.front();
            if (fits && !thing.isGuessed && isNamed(inner) && kindOf(inner) == ActorKind::State)
                between(clause, inner, polarity);
            if (!fits || (thing.isGuessed && !isDone) || inner < 0 || kindOf(inner) == ActorKind::State || kindOf(inner) == ActorKind::Person || m_sentence.mention(inner).form == MentionForm::Pronoun)
                continue;
            for (const Filler &where : clause.fillers)
                if (where.slot == Slot::Place || (!isDone && where.slot == Slot::Undergoer))
                    for (const int outer : namesOf(where.word))
                        place(inner, outer);
        }
    }

    /// "X, lying between A and B", of states: its neighbours.
    void between(const Clause &clause, int state, Polarity polarity)
    {
        for (const Filler &side : clause.fillers)
            if (const int other = mentionOfWord(m_sentence, side.word); side.slot == Slot::Between && isNamed(other) && kindOf(other) == ActorKind::State)
                m_sink.addTie(m_sentence, state, Category::Borders, other, 0.65, polarity);
    }

    /// "X was admitted to the League"
    void admitted(const Clause &clause, Polarity polarity)
    {
        for (const Filler &member : clause.fillers)
            for (const Filler &body : clause.fillers) {
                const int part = mentionOfWord(m_sentence, member.word);
                const int whole = mentionOfWord(m_sentence, body.word);
                const bool fits = member.slot == Slot::Undergoer && (body.slot == Slot::Goal || body.slot == Slot::Place || body.slot == Slot::Other) && !member.isGuessed;
                if (fits && isNamed(part) && isNamed(whole) && isMemberKind(kindOf(part)) && isBody(kindOf(whole)))
                    m_sink.addTie(m_sentence, part, Category::MemberOf, whole, 0.7, polarity);
            }
    }

    /// "the Community admitted X as an associate member"
    void admits(const Clause &clause, Polarity polarity)
    {
        static const QSet<QString> members = wordSet(u"member members miembro miembros");
        if (std::none_of(m_tree.words.begin(), m_tree.words.end(), [&](const SyntacticWord &word) { return members.contains(word.form); }))
            return;
        for (const Filler &body : clause.fillers)
            for (const Filler &member : clause.fillers) {
                const int whole = mentionOfWord(m_sentence, body.word);
                const int part = mentionOfWord(m_sentence, member.word);
                if (body.slot == Slot::Doer && member.slot == Slot::Undergoer && isNamed(whole) && isNamed(part) && isBody(kindOf(whole)) && isMemberKind(kindOf(part)))
                    m_sink.addTie(m_sentence, part, Category::MemberOf, whole, 0.7, polarity);
            }
    }

    /// "X borders Y", "X limita con Y y Z"
    void bordered(const Clause &clause, Polarity polarity)
    {
        for (const Filler &side : clause.fillers)
            for (const Filler &other : clause.fillers) {
                const int one = mentionOfWord(m_sentence, side.word);
                const int two = mentionOfWord(m_sentence, other.word);
                const bool fits = side.slot == Slot::Doer && (other.slot == Slot::Undergoer || other.slot == Slot::Companion) && isNamed(one) && isNamed(two);
                if (!fits || !isGround(m_sentence.actorOf(one)) || !isGround(m_sentence.actorOf(two)))
                    continue;
                for (const int neighbour : neighboursFrom(m_sentence, two))
                    m_sink.addTie(m_sentence, one, Category::Borders, neighbour, 0.8, polarity);
            }
    }

    void place(int inner, int outer)
    {
        if (kindOf(inner) == ActorKind::People && isGround(m_sentence.actorOf(outer)))
            m_sink.addTie(m_sentence, inner, Category::LocatedIn, outer, 0.65);
        else
            tiePlaces(m_sentence, m_known, m_sink, inner, outer, 0.7);
    }

    static bool isBody(ActorKind kind) { return kind == ActorKind::Organization; }
    static bool isMemberKind(ActorKind kind) { return kind != ActorKind::Place && kind != ActorKind::Instrument; }

    void joined(const Clause &clause, Polarity polarity)
    {
        for (const Filler &body : clause.fillers) {
            if (body.slot == Slot::Doer || body.slot == Slot::Place || body.slot == Slot::Companion)
                continue;
            const int whole = mentionOfWord(m_sentence, body.word);
            if (!isNamed(whole) || !isBody(kindOf(whole)))
                continue;
            for (const Filler &member : clause.fillers)
                if (const int part = mentionOfWord(m_sentence, member.word); member.slot == Slot::Doer && !member.isGuessed && isNamed(part) && isMemberKind(kindOf(part)))
                    m_sink.addTie(m_sentence, part, Category::MemberOf, whole, 0.65, polarity);
        }
    }

    /// "A participates in B": its own state of affairs, where it is asserted of states.
    void participating(const Clause &clause, Polarity polarity)
    {
        for (const Filler &body : clause.fillers) {
            const int whole = mentionOfWord(m_sentence, body.word);
            if (leadOf(m_tree, body.word) != Lead::Place || !isNamed(whole) || kindOf(whole) != ActorKind::Organization || polarity != Polarity::Asserted || isGatheringName(m_sentence.actorOf(whole).name))
                continue;
            for (const Filler &member : clause.fillers)
                if (const int part = mentionOfWord(m_sentence, member.word); member.slot == Slot::Doer && !member.isGuessed && isNamed(part) && kindOf(part) == ActorKind::State)
                    m_sink.addTie(m_sentence, part, Category::MemberOf, whole, 0.6, polarity);
        }
    }

    /// "the Alliance includes A, B and C", "un bloque integrado por A y B"
    void comprised(const Clause &clause, Polarity polarity)
    {
        const bool isBy = std::any_of(clause.fillers.begin(), clause.fillers.end(), [&](const Filler &f) { return leadOf(m_tree, f.word) == Lead::By; });
        for (const Filler &body : clause.fillers) {
            const int whole = mentionOfWord(m_sentence, body.word);
            const bool isOf = !isBy && clause.isPassive && body.slot == Slot::Undergoer && leadOf(m_tree, body.word) == Lead::None; // "is made up of A and B"
            const bool fits = isOf || (isBy ? leadOf(m_tree, body.word) != Lead::By && body.slot != Slot::Place : body.slot == Slot::Doer);
            if (!fits || body.isGuessed || !isNamed(whole) || !isBody(kindOf(whole)) || isOtherBefore(clause.verb, whole))
                continue;
            for (const Filler &member : clause.fillers)
                if (isBy ? leadOf(m_tree, member.word) == Lead::By : member.slot == Slot::Undergoer && member.word != body.word)
                    membersOf(whole, member.word, polarity);
        }
    }

    /// "A, [B], que agrupa a": another name stands right before the relative clause, whatever the tree hangs it on.
    bool isOtherBefore(int verb, int whole) const
    {
        qsizetype at = verb < 0 ? 0 : m_tree.words[size_t(verb)].token - 1;
        if (!isRelative(m_sentence.word(at)))
            return false;
        at -= m_sentence.isComma(at - 1) ? 2 : 1;
        return m_sentence.mentionAt(at) >= 0 && m_sentence.mentionAt(at) != whole;
    }

    /// "A, B and C"; of "56 municipalities in A and B" the whole lies where they do.
    void membersOf(int whole, int word, Polarity polarity)
    {
        const bool isOfTowns = mentionOfWord(m_sentence, word) < 0 && isGroundNoun(m_sentence.word(m_tree.words[size_t(word)].token));
        std::vector<int> names = namesOf(word);
        if (isOfTowns && names.empty())
            for (const int child : childrenOf(m_tree, word, {Dependency::Nmod, Dependency::Obl}))
                if (leadOf(m_tree, child) == Lead::Place)
                    names = namesOf(child);
        for (const int first : names)
            for (const int part : coordinatedWith(m_sentence, first)) {
                if (!isMemberKind(kindOf(part)) || part < first || m_sentence.isDemonym(part) || kindOf(part) != kindOf(first))
                    continue;
                if (isOfTowns && kindOf(part) == ActorKind::State)
                    m_sink.addTie(m_sentence, whole, Category::LocatedIn, part, 0.65, polarity);
                else
                    m_sink.addTie(m_sentence, part, Category::MemberOf, whole, 0.65, polarity);
            }
    }

    void led(const Clause &clause, const Outlook &outlook, bool isRule)
    {
        for (const Filler &head : clause.fillers) {
            if (head.slot != Slot::Doer || head.isGuessed)
                continue;
            const int named = mentionOfWord(m_sentence, head.word);
            const int person = isRule && named >= 0 && isBody(kindOf(named)) ? named : personOfWord(m_sentence, head.word);
            // "the prime minister chairs the cabinet": whoever it is
            const bool anybody = person >= 0 && outlook.isPresent && m_sentence.mention(person).form == MentionForm::Title;
            if (person < 0 || m_sentence.isDemonym(person) || anybody)
                continue;
            for (const Filler &body : clause.fillers) {
                const int whole = mentionOfWord(m_sentence, body.word);
                const bool fits = isNamed(whole)
                    && (isBody(kindOf(whole)) || kindOf(whole) == ActorKind::People || (isRule && isGround(m_sentence.actorOf(whole))));
                if (body.slot != Slot::Undergoer || !fits)
                    continue;
                for (const int one : coordinatedWith(m_sentence, person)) // "led by X and Y"
                    if (one >= person && kindOf(one) == kindOf(person))
                        m_sink.addTie(m_sentence, one, Category::Leads, whole, 0.7, outlook.polarity);
            }
        }
    }

    /// "X is a town in Y", "X, capital de Y"; "A and B are members of C", "A, a member of C".
    void ofNoun(int noun)
    {
        static const QSet<QString> memberNouns = wordSet(u"member members miembro miembros integrante integrantes signatory");
        const QString &word = m_sentence.word(m_tree.words[size_t(noun)].token);
        const bool part = word == "part"_L1 || word == "parte"_L1;
        const bool member = part || memberNouns.contains(word);
        if (!member && !isGroundNoun(word) && !isLandNoun(word))
            return;
        std::vector<int> subjects;
        Polarity polarity = Polarity::Asserted;
        const SyntacticWord &own = m_tree.words[size_t(noun)];
        if (firstChildOf(m_tree, noun, {Dependency::Cop}) >= 0) {
            const auto outlook = outlookOfVerb(m_tree, noun);
            if (!outlook)
                return;
            polarity = outlook->polarity;
            subjects = conjunctsOf(m_tree, antecedentOf(m_tree, firstChildOf(m_tree, noun, {Dependency::Nsubj})));
        } else if (own.relation == Dependency::Appos && own.head >= 0) {
            subjects = {own.head};
        } else if (member && own.head >= 0 && isVerbal(m_tree, own.head)) {
            const QString &verb = m_tree.words[size_t(own.head)].lemma;
            const auto outlook = (part ? isFormingVerb(verb) : isBecomingVerb(verb)) ? outlookOfVerb(m_tree, own.head) : std::nullopt;
            if (!outlook)
                return;
            polarity = outlook->polarity;
            for (const Filler &filler : clauseOfVerb(m_tree, own.head).fillers)
                if (filler.word != noun && !filler.isGuessed && (filler.slot == Slot::Doer || (filler.slot == Slot::Undergoer && isPassiveVerb(m_tree, own.head))))
                    subjects.push_back(filler.word);
        }
        if (const int list = member && !part ? listedAsMembers(noun) : -1; list >= 0) {
            for (const int child : childrenOf(m_tree, noun, {Dependency::Nmod}))
                if (const int whole = mentionOfWord(m_sentence, child); leadOf(m_tree, child) == Lead::Of && isNamed(whole))
                    for (const int one : coordinatedWith(m_sentence, list))
                        if (one >= list)
                            tieNoun(one, whole, true, polarity);
            return;
        }
        std::erase_if(subjects, [&](int subject) { return !isNamed(mentionOfWord(m_sentence, subject)); });
        if (subjects.empty() || (!member && polarity != Polarity::Asserted))
            return;
        std::vector<int> phrases = childrenOf(m_tree, noun, {Dependency::Nmod, Dependency::Obl});
        if (part && own.relation == Dependency::Obj) // "forma parte de X", the phrase hung on the verb
            for (const int child : childrenOf(m_tree, own.head, {Dependency::Nmod, Dependency::Obl}))
                if (child > noun && leadOf(m_tree, child) == Lead::Of)
                    phrases.push_back(child);
        for (const int child : phrases) {
            const Lead lead = leadOf(m_tree, child);
            if (lead != Lead::Of && !(lead == Lead::Place && !member))
                continue;
            for (const int conjunct : member ? conjunctsOf(m_tree, child) : std::vector<int>{child})
                for (const int whole : namesOf(conjunct))
                    for (const int subject : subjects)
                        tieNoun(mentionOfWord(m_sentence, subject), whole, member, polarity);
        }
    }

    /// Of "the members of X are A, B and C" the first of the list; -1 for none.
    int listedAsMembers(int noun) const
    {
        const SyntacticWord &own = m_tree.words[size_t(noun)];
        if (own.relation != Dependency::Nsubj || own.head < noun || firstChildOf(m_tree, own.head, {Dependency::Cop}) < 0)
            return -1;
        const int first = mentionOfWord(m_sentence, own.head);
        return isNamed(first) ? first : -1;
    }

    void tieNoun(int subject, int whole, bool member, Polarity polarity)
    {
        const bool isOfLand = isGround(m_sentence.actorOf(whole));
        if (!member && kindOf(subject) == ActorKind::State && isUngoverned(m_sentence.actorOf(whole))) // "X is a country in Southern Africa"
            m_sink.addTie(m_sentence, subject, Category::PartOf, whole, 0.7);
        else if ((!member || isOfLand) && (isGround(m_sentence.actorOf(subject)) || kindOf(subject) == ActorKind::Organization))
            tiePlaces(m_sentence, m_known, m_sink, subject, whole, 0.75);
        else if (member && isBody(kindOf(whole)) && isMemberKind(kindOf(subject)))
            m_sink.addTie(m_sentence, subject, Category::MemberOf, whole, 0.8, polarity);
    }

    const SentenceView &m_sentence;
    const SyntaxTree &m_tree;
    const KnownNames &m_known;
    RelationSink &m_sink;
};

} // namespace

void findClauseTies(const SentenceView &sentence, const KnownNames &known, RelationSink &sink)
{
    if (!sentence.tree().isEmpty())
        ClauseTies(sentence, known, sink).find();
}

} // namespace apacheta

// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/events/defences.h"

#include "extraction/clauses/clause_participants.h"
#include "extraction/clauses/outlook.h"
#include "extraction/clauses/phrases.h"
#include "extraction/events/attachment.h"
#include "text/word_set.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

constexpr double defendedSurely = 0.6;
constexpr int longestWay = 8;           ///< arcs between a name and the verb by which one stands up for it
constexpr int longestApproval = 5;      ///< the same to a verb of approval

/// What a word does on the way from a name to the verb; Respect is of verbs that the way may lead through.
enum class Step { None, Approval, Demand, Condemnation, Saying, Respect, Right, Withdrawal, End, Harm, Suffering };

/// The first line of the frames that a word is listed by which fits; null for none.
template <class Fits> const FrameWord *listedAs(const SentenceView &sentence, const SyntacticWord &word, Fits fits)
{
    for (const FrameForm &form : Frames::standard().formsOf(sentence.word(word.token)))
        if (form.word->isVerb == (word.pos == PartOfSpeech::Verb) && (form.word->language == Language::Spanish) == sentence.isSpanish() && fits(form.word->frame->type))
            return form.word;
    return nullptr;
}

bool isHarm(Category type) { return type == Category::Assault || type == Category::Coerce || type == Category::Sanction; }

Step stepOf(const SentenceView &sentence, int at)
{
    static const QHash<QString, Step> words = [] {
        QHash<QString, Step> all;
        const auto add = [&](Step step, QStringView list) {
            for (const QString &word : wordSet(list))
                all.insert(word, step);
        };
        add(Step::Demand, u"demand urge insist advocate request call appeal press exigir exigencia pedir pedido reclamar reclamo demandar demanda abogar insistir propugnar instar llamado llamamiento clamar");
        add(Step::Condemnation, u"condemn condemnation reject rejection denounce denunciation deplore repudiate oppose opposition condenar condena rechazar rechazo denunciar denuncia deplorar repudiar repudio");
        add(Step::Approval, u"support welcome endorse applaud commend praise appreciate hail salute appreciation solidarity satisfaction adherence gratitude sympathy "
                            "apoyar respaldar saludar aplaudir valorar agradecer apoyo respaldo solidaridad satisfacción adhesión agradecimiento gratitud beneplácito");
        add(Step::Saying, u"reiterate reaffirm renew repeat express issue make reiterar reafirmar renovar repetir expresar hacer manifestar wish like declare");
        add(Step::Respect, u"respect guarantee restore recognize recognise ensure respetar respeto garantizar restaurar restablecer reconocer asegurar");
        add(Step::Right, u"independence sovereignty integrity determination self-determination right freedom liberation decolonization aspiration state statehood independencia soberanía integridad autodeterminación derecho libertad liberación descolonización aspiración");
        add(Step::Withdrawal, u"withdrawal withdraw departure evacuation removal retiro retirada salida evacuación retirar");
        add(Step::End, u"end ending cessation cease lifting lift termination terminate halt stop elimination removal fin cese cesación levantamiento levantar término cesar eliminación");
        add(Step::Harm, u"imposition inclusion imposición inclusión");
        add(Step::Suffering, u"impose suffer perpetrate commit launch direct impuesto impuesta imponer sufrir perpetrar cometer lanzar dirigir dirigido dirigida");
        return all;
    }();
    const SyntacticWord &word = sentence.tree().words[size_t(at)];
    if (const Step step = words.value(word.lemma, words.value(word.form, Step::None)); step != Step::None)
        return step;
    return word.pos == PartOfSpeech::Noun && listedAs(sentence, word, isHarm) ? Step::Harm : Step::None;
}

/// The same of the verb by which one takes a stance: also by the frames that it is listed for, since the tagger does not know every form's lemma.
Step stanceOf(const SentenceView &sentence, int verb)
{
    const SyntacticWord &word = sentence.tree().words[size_t(verb)];
    const Step step = stepOf(sentence, verb);
    if (step != Step::None || word.pos != PartOfSpeech::Verb)
        return step;
    if (listedAs(sentence, word, [](Category type) { return type == Category::Request; }))
        return Step::Demand;
    return listedAs(sentence, word, [](Category type) { return type == Category::Accuse || type == Category::Reject; }) ? Step::Condemnation : Step::None;
}

/// What leads a name and the phrases around it in, on the way up to a noun that means harm or good.
struct Leads {
    bool isUpon = false;                ///< "against", "on", "contra"
    bool isFrom = false;
    bool isBy = false;                  ///< of who does it
};

void note(const SyntaxTree &tree, int word, Leads &leads)
{
    static const QSet<QString> upon = wordSet(u"against on upon contra sobre a hacia");
    const QString lead = prepositionOf(tree, word);
    leads.isUpon = leads.isUpon || upon.contains(lead);
    leads.isFrom = leads.isFrom || lead == "from"_L1;
    leads.isBy = leads.isBy || lead == "by"_L1 || lead == "por"_L1;
}

/// Whether a noun means good, or harm, for who stands below it.
bool isConcerned(const SentenceView &sentence, int below, int noun, Step step, const Leads &leads)
{
    static const QSet<QString> ofOrFor = wordSet(u"of for to 's de del a por para");
    const SyntaxTree &tree = sentence.tree();
    const QString lead = prepositionOf(tree, below);
    const Dependency arc = tree.words[size_t(below)].relation;
    switch (step) {
    case Step::Right:
        return lead.isEmpty() ? arc == Dependency::Amod || arc == Dependency::NmodPoss || arc == Dependency::Nmod || arc == Dependency::Compound : ofOrFor.contains(lead);
    case Step::Withdrawal:
        return leads.isFrom;
    case Step::Harm:
        if (const FrameWord *listed = listedAs(sentence, tree.words[size_t(noun)], isHarm); listed && listed->of == NounOf::Patient && (lead == "of"_L1 || lead == "de"_L1))
            return true;
        return leads.isUpon;
    case Step::Suffering:
        return leads.isUpon;
    default:
        return false;
    }
}

/// Whether the verb stands up for who a word names.
bool isDefended(const SentenceView &sentence, int name, int verb)
{
    const SyntaxTree &tree = sentence.tree();
    Leads leads;
    bool isGood = false;
    bool isHarmed = false;
    bool ends = false;
    for (int word = verb + 1; word < name; ++word) // "call for an [end] to the blockade": the parser hangs the blockade on the call
        ends = ends || stepOf(sentence, word) == Step::End;
    bool demands = false;
    bool condemns = false;
    int at = firstConjunct(tree, name);
    for (int steps = 0; steps < longestWay; ++steps) {
        const int above = tree.words[size_t(at)].head;
        if (above < 0 || tree.words[size_t(at)].relation == Dependency::Nsubj)
            return false;
        note(tree, at, leads);
        const Step step = above == verb ? stanceOf(sentence, verb) : stepOf(sentence, above);
        if (!isGood && !isHarmed && !leads.isBy) {
            isGood = (step == Step::Right || step == Step::Withdrawal) && isConcerned(sentence, at, above, step, leads);
            isHarmed = (step == Step::Harm || step == Step::Suffering) && isConcerned(sentence, at, above, step, leads);
        }
        ends = ends || step == Step::End || step == Step::Withdrawal;
        demands = demands || step == Step::Demand;
        condemns = condemns || step == Step::Condemnation;
        if (above == verb)
            return (demands && (isGood || (isHarmed && ends))) || (condemns && isHarmed && !ends);
        const bool isOtherClause = step == Step::None || step == Step::Demand || step == Step::Condemnation || step == Step::Saying;
        if (tree.words[size_t(above)].pos == PartOfSpeech::Verb && isOtherClause)
            return false;
        at = above;
    }
    return false;
}

/// Whether the verb approves of what who a word names does or has: "welcome the efforts of [A]", "our support for the initiative taken by [A]".
bool isApproved(const SentenceView &sentence, int name, int verb)
{
    static const QSet<QString> leading = wordSet(u"of for 's by in de del por en");
    static const QSet<QString> inside = wordSet(u"in en");
    static const QSet<QString> approving = wordSet(u"to with for a al con hacia"); // "solidarity with [A]"
    const SyntaxTree &tree = sentence.tree();
    bool approves = false;
    int at = firstConjunct(tree, name);
    for (int steps = 0; steps < longestApproval; ++steps) {
        const int above = tree.words[size_t(at)].head;
        if (above < 0 || tree.words[size_t(at)].relation == Dependency::Nsubj)
            return false;
        const QString lead = prepositionOf(tree, at);
        const SyntacticWord &word = tree.words[size_t(above)];
        const Step step = stepOf(sentence, above);
        approves = approves || step == Step::Approval;
        if (!lead.isEmpty() && !leading.contains(lead) && !(step == Step::Approval && approving.contains(lead)))
            return false;
        if (inside.contains(lead) && word.pos == PartOfSpeech::Verb) // where one approves
            return false;
        if (above == verb)
            return approves;
        const bool isBy = lead == "by"_L1 || lead == "por"_L1;
        const bool isDeed = isBy && step != Step::Approval && word.morphology.verbForm == VerbForm::Participle; // "taken by [A]"
        const bool isAnotherMatter = step == Step::Harm || step == Step::Condemnation || step == Step::End || step == Step::Demand || step == Step::Withdrawal;
        if (isAnotherMatter || (word.pos == PartOfSpeech::Verb && !isDeed))
            return false;
        at = above;
    }
    return false;
}

bool isHarmable(ActorKind kind) { return kind == ActorKind::State || kind == ActorKind::People; }
bool canDefend(ActorKind kind) { return kind == ActorKind::State || kind == ActorKind::Organization || kind == ActorKind::Person || kind == ActorKind::People; }

} // namespace

std::vector<int> defendedBy(const SentenceView &sentence, qsizetype at)
{
    std::vector<int> defended;
    const SyntaxTree &tree = sentence.tree();
    const int verb = wordOfToken(sentence, at);
    if (verb < 0 || tree.isEmpty())
        return defended;
    const Step stance = stanceOf(sentence, verb);
    const bool mayDefend = stance == Step::Demand || stance == Step::Condemnation || stance == Step::Saying;
    const bool mayApprove = stance == Step::Approval || stance == Step::Saying;
    if (!mayDefend && !mayApprove)
        return defended;
    for (const int mention : sentence.mentions()) {
        const ActorKind kind = sentence.actorOf(mention).kind;
        const int name = headOfRange(tree, wordsOfTokens(tree, int(sentence.firstOf(mention)), int(sentence.pastOf(mention))));
        if (name >= 0 && isAncestor(tree, verb, name) && ((mayDefend && isHarmable(kind) && isDefended(sentence, name, verb)) || (mayApprove && canDefend(kind) && isApproved(sentence, name, verb))))
            defended.push_back(mention);
    }
    for (size_t i = 0; i < defended.size(); ++i) // "the occupation of A, B and C": a list that the tree breaks off
        for (const int beside : coordinatedWith(sentence, defended[i]))
            if (isHarmable(sentence.actorOf(beside).kind) && std::ranges::find(defended, beside) == defended.end())
                defended.push_back(beside);
    return defended;
}

std::vector<EventCandidate> defencesIn(const SentenceView &sentence, const LastSpoken &last)
{
    std::vector<EventCandidate> defences;
    const SyntaxTree &tree = sentence.tree();
    const Frame *frame = Frames::standard().frame(u"support"_s);
    for (int verb = 0; frame && verb < int(tree.words.size()); ++verb) {
        if (!isVerbal(tree, verb) || isNegated(tree, verb))
            continue;
        const qsizetype at = tree.words[size_t(verb)].token;
        const auto outlook = outlookOfVerb(tree, verb);
        Participants all;
        all.patients = outlook && outlook->polarity == Polarity::Asserted ? defendedBy(sentence, at) : std::vector<int>();
        if (all.patients.empty())
            continue;
        all.agents = participantsOfClause(sentence, at, last).agents;
        std::erase_if(all.agents, [&](int m) { return !canDefend(sentence.actorOf(m).kind); });
        std::erase_if(all.patients, [&](int m) { return std::ranges::any_of(all.agents, [&](int agent) { return sentence.mention(agent).actor == sentence.mention(m).actor; }); });
        if (all.agents.empty() || all.patients.empty())
            continue;
        all.clausePast = sentence.size();
        defences.push_back(candidateOf(sentence, *frame, all, at, {at, at + 1, at, false, true}, sentence.token(at).span, defendedSurely));
    }
    return defences;
}

} // namespace apacheta

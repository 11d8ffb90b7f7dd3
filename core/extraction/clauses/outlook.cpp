// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/clauses/outlook.h"

#include "extraction/clauses/clause.h"
#include "text/word_set.h"

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

constexpr int mostRulers = 8;

/// "no obstante", "not only", "no sólo": what follows is said all the same.
bool isTakenBack(const SyntaxTree &tree, int negator)
{
    static const QSet<QString> words = wordSet(u"obstante only merely just sólo solo solamente únicamente");
    return size_t(negator) + 1 < tree.words.size() && words.contains(tree.words[size_t(negator) + 1].form);
}

bool isNegator(const SyntaxTree &tree, int word)
{
    static const QSet<QString> words = wordSet(u"not n't n’t never no nunca jamás tampoco neither nor hardly nobody nadie none");
    return words.contains(tree.words[size_t(word)].form) && !isTakenBack(tree, word);
}

} // namespace

bool isNegated(const SyntaxTree &tree, int word)
{
    for (const int child : childrenOf(tree, word)) {
        const SyntacticWord &c = tree.words[size_t(child)];
        if (isNegator(tree, child) && (c.relation == Dependency::Advmod || c.relation == Dependency::Det || c.relation == Dependency::Cc || c.relation == Dependency::Dep))
            return true;
        const bool argument = c.relation == Dependency::Nsubj || c.relation == Dependency::NsubjPass || c.relation == Dependency::Obj;
        if (!argument)
            continue;
        if (c.form == "nobody"_L1 || c.form == "nadie"_L1 || c.form == "none"_L1)
            return true;
        for (const int det : childrenOf(tree, child, {Dependency::Det, Dependency::Advmod}))
            if (const QString &form = tree.words[size_t(det)].form; form == "no"_L1 || form == "ningún"_L1 || form == "ninguna"_L1 || form == "ninguno"_L1 || form == "neither"_L1)
                return true;
    }
    return false;
}

namespace {

bool hasMark(const SyntaxTree &tree, int word, std::initializer_list<QLatin1StringView> forms)
{
    for (const int child : childrenOf(tree, word, {Dependency::Mark, Dependency::Case, Dependency::Advmod, Dependency::Cc, Dependency::Det}))
        for (const QLatin1StringView form : forms)
            if (tree.words[size_t(child)].form == form)
                return true;
    return false;
}

bool isAsked(const SyntaxTree &tree)
{
    const std::vector<SyntacticWord> &words = tree.words;
    for (size_t i = words.size(); i > 0 && words.size() - i < 3; --i)
        if (words[i - 1].form == "?"_L1)
            return true;
    return false;
}

/// What the verb's own form and auxiliaries say.
struct Form {
    bool isFinite = false, isPlanned = false, isDuty = false, isPresent = false, isPerfect = false, isSubjunctive = false, isImperfect = false;
};

Form formOf(const SyntaxTree &tree, int verb)
{
    const SyntacticWord &word = tree.words[size_t(verb)];
    Form form;
    const auto readFinite = [&](const SyntacticWord &w) {
        const Morphology &m = w.morphology;
        if (m.verbForm != VerbForm::Finite)
            return;
        form.isFinite = true;
        form.isPlanned = form.isPlanned || m.tense == Tense::Future || m.mood == Mood::Conditional;
        form.isSubjunctive = form.isSubjunctive || m.mood == Mood::Subjunctive;
        form.isPresent = form.isPresent || (m.tense == Tense::Present && m.mood != Mood::Subjunctive);
        form.isImperfect = form.isImperfect || m.tense == Tense::Imperfect;
        form.isDuty = form.isDuty || m.mood == Mood::Imperative;
    };
    readFinite(word);
    static const QSet<QString> future = wordSet(u"will would shall may might 'll ’ll wo 'd");
    static const QSet<QString> duty = wordSet(u"should must can could ought ca need");
    bool conditional = false;
    for (const int child : childrenOf(tree, verb, {Dependency::Aux, Dependency::AuxPass, Dependency::Cop})) {
        const SyntacticWord &aux = tree.words[size_t(child)];
        readFinite(aux);
        if (aux.lemma == "have"_L1 || aux.lemma == "haber"_L1)
            form.isPerfect = true;
        if (future.contains(aux.form))
            form.isPlanned = form.isFinite = true;
        if (duty.contains(aux.form) || aux.lemma == "deber"_L1)
            form.isDuty = true;
        if (aux.lemma == "poder"_L1) {
            conditional = aux.morphology.mood == Mood::Conditional || aux.morphology.tense == Tense::Future;
            form.isDuty = form.isDuty || !conditional;
        }
        if (aux.lemma == "ir"_L1)
            form.isPlanned = true;
    }
    if (form.isPlanned && form.isPerfect) // "would have signed", "habría firmado"
        form.isDuty = true;
    if (form.isPerfect || form.isPlanned)
        form.isPresent = false;
    return form;
}

std::optional<Outlook> outlook(const SyntaxTree &tree, int verb, int steps);

std::optional<Outlook> planned(const std::optional<Outlook> &above, double trust)
{
    if (!above)
        return std::nullopt;
    return Outlook{above->polarity == Polarity::Negated ? Polarity::Negated : Polarity::Planned, above->trust * trust, false};
}

std::optional<Outlook> lessSure(std::optional<Outlook> above, double trust)
{
    if (above)
        above->trust *= trust;
    return above;
}

bool isTry(const QString &lemma) { return lemma == "try"_L1 || lemma == "attempt"_L1 || lemma == "intentar"_L1 || lemma == "tratar"_L1; }

/// What a governing verb, noun or adjective makes of a complement without a tense of its own.
std::optional<Outlook> governed(const SyntaxTree &tree, int governor, int steps, bool isPurpose)
{
    const SyntacticWord &word = tree.words[size_t(governor)];
    const std::optional<Outlook> above = isVerbal(tree, governor) ? outlook(tree, governor, steps + 1) : std::optional<Outlook>(Outlook{});
    if (!above)
        return std::nullopt;
    if (!isPurpose && isRefusal(word.lemma))
        return Outlook{above->polarity == Polarity::Negated ? Polarity::Asserted : Polarity::Negated, above->trust, false};
    if (isDeed(word.lemma))
        return lessSure(above, isPurpose ? 0.85 : 0.95);
    if (isPlan(word.lemma)) {
        std::optional<Outlook> plan = planned(above, 0.85);
        if (plan)
            plan->isTried = isTry(word.lemma) && above->polarity == Polarity::Asserted;
        return plan;
    }
    if (isPurpose && isLightVerb(word.lemma))
        return planned(above, 0.75);
    return std::nullopt;
}

bool isPlannedAdjective(const QString &lemma)
{
    static const QSet<QString> words = wordSet(
        u"planned proposed possible upcoming future next potential eventual forthcoming intended prospective plan propose próximo futuro posible proyectado propuesto previsto programado venidero proyectar");
    return words.contains(lemma);
}

std::optional<Outlook> ofNounComplement(const SyntaxTree &tree, int verb, int noun, VerbForm form)
{
    const SyntacticWord &word = tree.words[size_t(noun)];
    if (form == VerbForm::Infinitive) {
        const bool ranked = word.lemma == "first"_L1 || word.lemma == "primero"_L1 || word.lemma == "last"_L1 || word.lemma == "último"_L1;
        for (const int child : childrenOf(tree, noun, {Dependency::Amod}))
            if (const QString &lemma = tree.words[size_t(child)].lemma; ranked || lemma == "first"_L1 || lemma == "primero"_L1 || lemma == "last"_L1 || lemma == "only"_L1 || lemma == "único"_L1 || lemma == "último"_L1)
                return Outlook{Polarity::Asserted, 0.9, false};
        if (ranked)
            return Outlook{Polarity::Asserted, 0.9, false};
        static const QSet<QString> thanks = wordSet(u"gracias gratitud agradecimiento reconocimiento homenaje");
        if (thanks.contains(word.form)) // "gracias a X por expresar su apoyo"
            return Outlook{Polarity::Asserted, 0.9, false};
        const bool isToBeDone = isPassiveVerb(tree, verb) || isReflexive(tree, verb); // "the conference, to be held in", "la cumbre a celebrarse en"
        return isRefusal(word.lemma) ? std::optional(Outlook{Polarity::Negated, 0.9, false})
             : isPlan(word.lemma) || (isToBeDone && isHappeningVerb(tree.words[size_t(verb)].lemma)) ? std::optional(Outlook{Polarity::Planned, 0.85, false})
                                     : std::nullopt;
    }
    if (form == VerbForm::Participle && !tree.words[size_t(verb)].form.endsWith("ing"_L1)) {
        const bool isOfThing = verb < noun && !isPlannedAdjective(tree.words[size_t(verb)].lemma) && !isPlannedAdjective(tree.words[size_t(verb)].form);
        const std::optional<Outlook> thing = isOfThing ? outlookOfNoun(tree, noun) : Outlook{}; // "in favour of a [negotiated] solution": not negotiated yet
        return thing && thing->polarity == Polarity::Asserted ? Outlook{Polarity::Asserted, 0.95, false} : thing;
    }
    if (isPlan(word.lemma))
        return Outlook{Polarity::Planned, 0.8, false};
    return Outlook{Polarity::Asserted, 0.85, false};
}

/// What is done by saying it: "thank", "condenar".
bool isPerformative(const QString &lemma)
{
    static const QSet<QString> words = wordSet(
        u"thank congratulate welcome condemn reject support endorse urge call appeal reiterate reaffirm salute commend denounce demand request deplore express pay invite propose convey extend "
        "agradecer felicitar saludar condenar rechazar apoyar respaldar instar exhortar pedir exigir reiterar reafirmar denunciar deplorar proponer invitar llamar expresar solicitar repudiar "
        "rendir manifestar hacer");
    return words.contains(lemma);
}

/// Whether the subject of a verb is who speaks: "I", "we", "quiero".
bool isOfSpeaker(const SyntaxTree &tree, int verb)
{
    if (tree.words[size_t(verb)].morphology.person == Person::First && tree.words[size_t(verb)].morphology.verbForm == VerbForm::Finite)
        return true;
    const int subject = firstChildOf(tree, verb, {Dependency::Nsubj});
    static const QSet<QString> speakers = wordSet(u"i we yo nosotros nosotras");
    return subject >= 0 ? speakers.contains(tree.words[size_t(subject)].form)
                        : std::ranges::any_of(childrenOf(tree, verb, {Dependency::Aux}), [&](int child) { return tree.words[size_t(child)].morphology.person == Person::First; });
}

/// A stance: it is taken by owning to it, whoever does.
bool isStance(const QString &lemma)
{
    static const QSet<QString> words = wordSet(u"thank congratulate welcome condemn reject reiterate reaffirm salute commend denounce deplore express regret protest "
                                               "agradecer felicitar saludar condenar rechazar reiterar reafirmar denunciar deplorar lamentar expresar repudiar protestar");
    return words.contains(lemma);
}

/// "We must condemn", "debo rechazar"; "we must support" only calls for it.
bool isStanceOwned(const SyntaxTree &tree, int verb)
{
    return isStance(tree.words[size_t(verb)].lemma) && isOfSpeaker(tree, verb) && !isNegated(tree, verb);
}

/// "I wish to thank", "quiero agradecer", "permítanme felicitar": said is done.
bool isSaidAsWish(const SyntaxTree &tree, int verb)
{
    static const QSet<QString> wishes = wordSet(u"wish want like querer desear");
    static const QSet<QString> leave = wordSet(u"let allow permit permitir dejar");
    const SyntacticWord &word = tree.words[size_t(verb)];
    if (word.head < 0 || !isPerformative(word.lemma) || (word.relation != Dependency::Xcomp && word.relation != Dependency::Ccomp) || isNegated(tree, word.head))
        return false;
    const QString &lemma = tree.words[size_t(word.head)].lemma;
    if (leave.contains(lemma))
        return std::ranges::any_of(childrenOf(tree, word.head), [&](int child) { return tree.words[size_t(child)].form == "me"_L1 || tree.words[size_t(child)].form == "us"_L1; })
            || tree.words[size_t(word.head)].form.endsWith("me"_L1);
    // "Chile wishes to thank", "would like to express": another's wish to take a stance takes it, where "wants to" is still to come
    const bool isSaid = lemma == "wish"_L1 || lemma == "desear"_L1 || (lemma == "like"_L1 && hasAuxiliary(tree, word.head, {"would"_L1}));
    return wishes.contains(lemma) && (isOfSpeaker(tree, word.head) || (isSaid && isStance(word.lemma)));
}

/// "The court decided to allow it", "resolvió prohibir el ingreso": leave is given and taken by the decision itself.
bool isDoneByDeciding(const SyntaxTree &tree, int verb)
{
    static const QSet<QString> acts = wordSet(u"allow permit authorize authorise approve ban prohibit forbid bar grant pardon recognize recognise legalize permitir autorizar aprobar prohibir conceder otorgar indultar reconocer legalizar");
    static const QSet<QString> decisions = wordSet(u"decide resolve vote rule decidir resolver votar disponer");
    const SyntacticWord &word = tree.words[size_t(verb)];
    return word.head >= 0 && (word.relation == Dependency::Xcomp || word.relation == Dependency::Ccomp) && acts.contains(word.lemma) && decisions.contains(tree.words[size_t(word.head)].lemma)
        && !isNegated(tree, verb);
}

/// A verb without a tense of its own: what it hangs on says what became of it.
std::optional<Outlook> ofNonFinite(const SyntaxTree &tree, int verb, int steps)
{
    const SyntacticWord &word = tree.words[size_t(verb)];
    const int head = word.head;
    VerbForm form = word.morphology.verbForm;
    if (form == VerbForm::None || form == VerbForm::Finite)
        form = word.form.endsWith("ing"_L1) || word.form.endsWith("ndo"_L1) ? VerbForm::Gerund : word.form.endsWith("ed"_L1) ? VerbForm::Participle : VerbForm::Infinitive;
    const bool participle = form == VerbForm::Participle && !word.form.endsWith("ing"_L1);
    if (head < 0) // a heading's "Treaty signed"; an infinitive alone is a wish
        return participle ? std::optional(Outlook{Polarity::Asserted, 0.85, false}) : std::nullopt;
    if (isSaidAsWish(tree, verb) && !isNegated(tree, verb))
        return Outlook{Polarity::Asserted, 0.95, false};
    if (isDoneByDeciding(tree, verb))
        return lessSure(outlook(tree, head, steps + 1), 0.9);
    if (hasMark(tree, verb, {"against"_L1})) // "warned X against ceding the port"
        return std::nullopt;
    if (isNegated(tree, verb) || hasMark(tree, verb, {"without"_L1, "sin"_L1}))
        return Outlook{Polarity::Negated, 0.9, false};
    switch (word.relation) {
    case Dependency::Conj:
        if (isVerbal(tree, head))
            return outlook(tree, head, steps + 1);
        return Outlook{Polarity::Asserted, 0.8, false};
    case Dependency::Acl:
    case Dependency::AclRelcl:
    case Dependency::Nmod:
    case Dependency::Amod:
    case Dependency::Appos:
        if (!isVerbal(tree, head) || participle || tree.words[size_t(head)].pos == PartOfSpeech::Noun) // "was the first country to"
            return ofNounComplement(tree, verb, head, form);
        return governed(tree, head, steps, false);
    case Dependency::Csubj: { // "it has been possible to sign", "no fue posible alcanzar un acuerdo"
        const SyntacticWord &predicate = tree.words[size_t(head)];
        const Form state = formOf(tree, head);
        const std::vector<int> copulas = childrenOf(tree, head, {Dependency::Cop});
        const bool isPast = state.isPerfect || std::ranges::any_of(copulas, [&](int copula) { return tree.words[size_t(copula)].morphology.tense == Tense::Past; });
        if ((predicate.lemma != "possible"_L1 && predicate.lemma != "posible"_L1) || !isPast || state.isPlanned)
            return std::nullopt;
        return Outlook{isNegated(tree, head) ? Polarity::Negated : Polarity::Asserted, 0.85, false};
    }
    case Dependency::Advcl:
    case Dependency::Obl:
    case Dependency::Parataxis: {
        const std::optional<Outlook> above = isVerbal(tree, head) ? outlook(tree, head, steps + 1) : Outlook{};
        if (form == VerbForm::Infinitive) {
            if (hasMark(tree, verb, {"al"_L1, "tras"_L1, "después"_L1, "luego"_L1, "por"_L1, "el"_L1}))
                return lessSure(above, 0.9);
            if (hasMark(tree, verb, {"antes"_L1}))
                return lessSure(above, 0.7);
            if (hasMark(tree, verb, {"de"_L1}) && !isPlan(tree.words[size_t(head)].lemma))
                return lessSure(above, 0.8);
            return governed(tree, head, steps, true);
        }
        if (participle)
            return lessSure(above ? above : Outlook{}, 0.9);
        if (isRefusal(tree.words[size_t(head)].lemma))
            return governed(tree, head, steps, false);
        if (hasMark(tree, verb, {"before"_L1}))
            return lessSure(above, 0.75);
        return lessSure(above, 0.85);
    }
    default: // xcomp, ccomp, and what the parser calls otherwise
        return governed(tree, head, steps, false);
    }
}

std::optional<Outlook> outlook(const SyntaxTree &tree, int verb, int steps)
{
    if (steps > mostRulers || hasMark(tree, verb, {"if"_L1, "unless"_L1, "whether"_L1, "si"_L1}))
        return std::nullopt;
    const SyntacticWord &word = tree.words[size_t(verb)];
    const Form form = formOf(tree, verb);
    if (form.isDuty)
        return isStanceOwned(tree, verb) ? std::optional(Outlook{Polarity::Asserted, 0.9, false}) : std::nullopt;
    if (!form.isFinite)
        return ofNonFinite(tree, verb, steps);
    Outlook result;
    const bool isOwn = isPerformative(word.lemma) && isOfSpeaker(tree, verb);
    result.isPresent = form.isPresent && !isOwn && !isStance(word.lemma);
    if (form.isPresent && !isOwn && isStance(word.lemma))
        result.trust *= 0.9;
    if (form.isImperfect)
        result.trust = 0.75;
    if (hasAuxiliary(tree, verb, {"estar"_L1}) && !word.form.endsWith("ndo"_L1)) // "está cerrado": how things are, not what happened
        result.trust *= 0.7;
    if (form.isPlanned)
        result.polarity = Polarity::Planned;
    if (form.isSubjunctive) {
        const int head = word.head;
        if (head < 0)
            return std::nullopt;
        static const QSet<QString> causes = wordSet(u"hacer lamentar permitir celebrar agradecer deplorar lograr conseguir");
        if (form.isPerfect && causes.contains(tree.words[size_t(head)].lemma)) // "ha hecho que se hayan firmado", "lamenta que haya suspendido": done
            return lessSure(result, 0.85);
        const bool wanted = isPlan(tree.words[size_t(head)].lemma) || isSayingVerb(tree.words[size_t(head)].lemma) || hasMark(tree, verb, {"cuando"_L1}) || hasMark(tree, verb, {"para"_L1});
        if (!wanted && word.relation != Dependency::AclRelcl && word.relation != Dependency::Acl)
            return std::nullopt;
        result.polarity = Polarity::Planned;
        result.trust = 0.75;
    }
    if (word.relation == Dependency::Ccomp && word.head >= 0) {
        const SyntacticWord &head = tree.words[size_t(word.head)];
        if (isAbsence(head.lemma) && !isNegated(tree, word.head))
            return Outlook{Polarity::Negated, 0.8, false};
        if (head.lemma == "doubt"_L1 || head.lemma == "dudar"_L1)
            return std::nullopt;
        if (isSayingVerb(head.lemma))
            result.trust *= 0.97;
        else if (isPlan(head.lemma) && head.lemma != "need"_L1)
            result.polarity = Polarity::Planned;
    }
    if (isNegated(tree, verb))
        result.polarity = Polarity::Negated;
    return result;
}

/// Verbs and nouns that want an event: "proposed a meeting", "the demand for talks". Narrower than what they do to infinitives: what is announced or agreed on mostly took place.
bool wantsEvent(const QString &lemma)
{
    static const QSet<QString> words = wordSet(
        u"propose proposal plan favor favour seek request demand call expect schedule want hope consider await urge recommend recommendation suggest advocate encourage proponer propuesta plantear planteamiento solicitar solicitud pedir pedido buscar "
        "planear planificar prever proyectar proyecto programar esperar exigir exigencia anhelar anhelo soñar reclamar recomendar recomendación sugerir propiciar alentar");
    return words.contains(lemma);
}

} // namespace

std::optional<Outlook> outlookOfVerb(const SyntaxTree &tree, int verb)
{
    return !wordAt(tree, verb) || isAsked(tree) ? std::nullopt : outlook(tree, verb, 0);
}

/// "this would be the first visit", "would mark the first meeting", "será la primera reunión": what a verb of being says of a thing to come.
static bool isToCome(const SyntaxTree &tree, int noun)
{
    static const QSet<QString> being = wordSet(u"mark represent constitute become marcar representar constituir suponer significar");
    const auto looksAhead = [&](int verb) {
        const SyntacticWord &v = tree.words[size_t(verb)];
        if (v.morphology.tense == Tense::Future || v.morphology.mood == Mood::Conditional)
            return true;
        for (const int child : childrenOf(tree, verb, {Dependency::Aux}))
            if (const QString &form = tree.words[size_t(child)].form; form == "will"_L1 || form == "would"_L1 || form == "'ll"_L1 || form == "could"_L1 || form == "may"_L1 || form == "might"_L1)
                return true;
        return false;
    };
    for (const int copula : childrenOf(tree, noun, {Dependency::Cop}))
        if (looksAhead(noun) || looksAhead(copula))
            return true;
    const SyntacticWord &w = tree.words[size_t(noun)];
    return w.relation == Dependency::Obj && w.head >= 0 && being.contains(tree.words[size_t(w.head)].lemma) && looksAhead(w.head);
}

std::optional<Outlook> outlookOfNoun(const SyntaxTree &tree, int noun)
{
    const SyntacticWord *word = wordAt(tree, noun);
    if (!word || isAsked(tree))
        return std::nullopt;
    Outlook result;
    for (const int child : childrenOf(tree, noun, {Dependency::Det, Dependency::Advmod, Dependency::Amod, Dependency::Case, Dependency::Nummod, Dependency::Acl})) {
        const SyntacticWord &c = tree.words[size_t(child)];
        if (isTakenBack(tree, child))
            continue;
        if (c.form == "no"_L1 || c.form == "without"_L1 || c.form == "sin"_L1 || c.lemma == "ninguno"_L1 || c.form == "ningún"_L1 || c.form == "ninguna"_L1 || c.form == "never"_L1 || c.form == "not"_L1)
            result.polarity = Polarity::Negated;
        else if ((c.relation == Dependency::Amod || c.relation == Dependency::Acl) && (isPlannedAdjective(c.lemma) || isPlannedAdjective(c.form)))
            result.polarity = Polarity::Planned;
    }
    if (const int verb = carrierOf(tree, noun); verb >= 0) {
        std::optional<Outlook> above = outlook(tree, verb, 0);
        if (!above)
            return std::nullopt;
        above->isPresent = false;
        if (result.polarity != Polarity::Asserted)
            above->polarity = result.polarity;
        return above;
    }
    const int first = firstConjunct(tree, noun);
    const int head = tree.words[size_t(first)].head;
    if (isToCome(tree, first) && result.polarity == Polarity::Asserted)
        result.polarity = Polarity::Planned;
    if (head < 0 || result.polarity != Polarity::Asserted)
        return result;
    const SyntacticWord &governor = tree.words[size_t(head)];
    const Dependency relation = tree.words[size_t(first)].relation;
    const bool object = relation == Dependency::Obj || relation == Dependency::NsubjPass || relation == Dependency::Nmod || relation == Dependency::Obl;
    if (!object)
        return result;
    const Lead lead = leadOf(tree, first);
    const bool complement = lead == Lead::None || lead == Lead::Of || lead == Lead::Goal;
    static const QSet<QString> risks = wordSet(u"prospect risk danger fear perspectiva riesgo peligro temor");
    if (complement && risks.contains(governor.lemma)) // "the prospect of a war"
        return std::nullopt;
    const bool isTalkedOver = relation == Dependency::Obj && (governor.lemma == "negotiate"_L1 || governor.lemma == "negociar"_L1)
        && (governor.morphology.tense == Tense::Present || governor.morphology.verbForm == VerbForm::Gerund || governor.form.endsWith("ing"_L1));
    if (isTalkedOver) // "we are negotiating an agreement"
        return Outlook{Polarity::Planned, 0.85, false};
    if (complement && wantsEvent(governor.lemma) && !(relation == Dependency::Obl && lead != Lead::Goal))
        return Outlook{Polarity::Planned, 0.85, false};
    if (complement && isAbsence(governor.lemma) && relation != Dependency::Obl) {
        static const QSet<QString> utterances = wordSet(u"claim demand request proposal offer allegation accusation charge complaint appeal demanda reclamo reclamación propuesta oferta solicitud petición pedido acusación denuncia pretensión");
        const bool refuses = governor.lemma == "reject"_L1 || governor.lemma == "rechazar"_L1 || governor.lemma == "deny"_L1 || governor.lemma == "refuse"_L1 || governor.lemma == "desestimar"_L1;
        if (refuses && utterances.contains(word->lemma)) // what is turned down had been said
            return result;
        const bool open = governor.lemma == "reject"_L1 || governor.lemma == "oppose"_L1 || governor.lemma == "rechazar"_L1 || governor.lemma == "oponer"_L1 || governor.lemma == "postpone"_L1;
        return open ? Outlook{Polarity::Planned, 0.6, false} : Outlook{Polarity::Negated, 0.85, false};
    }
    return result;
}

} // namespace apacheta

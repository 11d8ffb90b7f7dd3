// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/events/verb_reading.h"

#include "extraction/clauses/clause_participants.h"
#include "extraction/clauses/phrases.h"
#include "extraction/clauses/statement_by_tree.h"
#include "text/word_set.h"

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

bool isNegation(const QString &word)
{
    static const QSet<QString> words = wordSet(u"not never no nunca jamas tampoco n't neither nor ni don't didn't doesn't wasn't weren't hasn't haven't won't sin without");
    return words.contains(word);
}

bool isAdverb(const QString &word)
{
    static const QSet<QString> words = wordSet(
        u"also already still just then ever soon later finally now recently once again even both jointly ya aun tambien luego finalmente "
        "recientemente nuevamente oficialmente since only yet so first always often");
    return words.contains(word) || (word.size() > 4 && (word.endsWith("ly"_L1) || word.endsWith("mente"_L1)));
}

bool isBe(const QString &word)
{
    static const QSet<QString> words = wordSet(u"is are was were be been being get got es son fue fueron era eran ser sera seran seria sido siendo esta estan estaba estaban estuvo queda quedo quedaron");
    return words.contains(word);
}

bool isHave(const QString &word)
{
    static const QSet<QString> words = wordSet(u"has have had having 've ha han habia habian hubo haber habiendo hemos haya habra habran habria habrian");
    return words.contains(word);
}

bool isFutureAuxiliary(const QString &word)
{
    static const QSet<QString> words = wordSet(u"will would shall may might 'll won't sera seran seria habra habran habria podria podrian");
    return words.contains(word);
}

bool isDuty(const QString &word)
{
    static const QSet<QString> words = wordSet(u"should must can could cannot can't ought debe deben deberia deberian puede pueden podemos debemos necesita need");
    return words.contains(word);
}

bool isClitic(const QString &word)
{
    static const QSet<QString> words = wordSet(u"se lo la los las le les nos me te");
    return words.contains(word);
}

bool isDo(const QString &word) { return word == "did"_L1 || word == "do"_L1 || word == "does"_L1; }

/// What governs an infinitive and makes it a plan, a deed, or a thing not done.
enum class Government { None, Plan, Deed, Refusal };

Government governmentOf(const SentenceView &sentence, qsizetype at)
{
    static const QSet<QString> plans = wordSet(
        u"plan plans planned planning planea planean planeo planes plan intend intends intended intention intends seek seeks sought seeking aim aims aimed aiming hope "
        "hopes hoped want wants wanted wish agree agreed agrees agreement decide decided decides decision promise promised offer offered offers propose "
        "proposed proposes attempt attempts attempted try tries tried ready willing willingness expected scheduled set due going commitment committed "
        "pledged vowed announced prepares preparing project projects proposal initiative effort efforts desire asked urged called invited ordered "
        "va van iba iban vamos busca buscan buscaba busco buscaron buscara pretende pretenden pretendia quiere quieren querian intenta intento intentaron intentar "
        "acordo acordaron acuerdan acuerdo decidio decidieron decision propone proponen propuso propusieron propuesta espera esperan preve preven anuncio anunciaron "
        "comprometio comprometieron compromiso dispuesto dispuesta listo proyecto proyecta proyectan intencion deseo voluntad invito pidio pidieron "
        "solicito solicitaron exigio ordeno prometio ofrecio ofrecieron plantea planteo iniciativa esfuerzo esfuerzos");
    static const QSet<QString> deeds = wordSet(
        u"flew traveled travelled arrived viajo viajaron acudio acudieron managed helped began started came used continued continues proceeded forced compelled obliged able returned served chose went tend tended "
        "logro lograron consiguio comenzo comenzaron empezo volvio volvieron obligo obligado obligada forzado ayudo permitio acaba acaban acabo llego "
        "tras despues al continuo paso procedio");
    static const QSet<QString> refusals = wordSet(u"refused refuses refusal failed fails failure declined unable unwilling unwillingness nego negaron negativa rehuso evito impidio");
    for (qsizetype i = at - 1; i >= at - 5 && i >= 0; --i) {
        const QString &word = sentence.word(i);
        if (sentence.isComma(i) || sentence.isStop(i) || isRelative(word))
            break;
        if (refusals.contains(word))
            return Government::Refusal;
        if (deeds.contains(word))
            return Government::Deed;
        if (plans.contains(word))
            return Government::Plan;
    }
    return Government::None;
}

bool isConditional(const SentenceView &sentence, qsizetype at)
{
    for (qsizetype i = at - 1; i >= at - 10 && i >= 0 && !sentence.isComma(i) && !sentence.isStop(i); --i) {
        const QString &word = sentence.word(i);
        if (word == "if"_L1 || word == "unless"_L1 || word == "whether"_L1 || (word == "si"_L1 && sentence.written(i) == "si"_L1))
            return true;
    }
    return false;
}

/// The words of the verb group before the verb.
struct Auxiliaries {
    qsizetype begin = 0;
    bool be = false, have = false, future = false, duty = false, negated = false, to = false, did = false, reflexive = false;
};

Auxiliaries auxiliariesOf(const SentenceView &sentence, qsizetype at)
{
    Auxiliaries result;
    result.begin = at;
    for (qsizetype i = at - 1; i >= 0 && i >= at - 6; --i) {
        if (sentence.dateAt(i) >= 0) // "in May"
            break;
        const QString &word = sentence.word(i);
        const bool pronoun = isClitic(word) && sentence.isSpanish();
        bool part = true;
        if (isNegation(word))
            result.negated = true;
        else if (isFutureAuxiliary(word))
            result.future = true, result.be = result.be || isBe(word), result.have = result.have || isHave(word);
        else if (isBe(word))
            result.be = result.be || i == at - 1 || !result.have;
        else if (isHave(word))
            result.have = true;
        else if (isDuty(word))
            result.duty = true;
        else if (word == "to"_L1 && i == at - 1)
            result.to = true;
        else if (isDo(word))
            result.did = true;
        else if (pronoun)
            result.reflexive = result.reflexive || word == "se"_L1;
        else
            part = isAdverb(word);
        if (!part)
            break;
        result.begin = i;
        if (result.to)
            break;
    }
    return result;
}

/// A past participle without an auxiliary: "a document signed by both", "the bloc, founded in 1991".
bool isReducedRelative(const SentenceView &sentence, qsizetype at)
{
    const QString &before = sentence.word(at - 1);
    const QString &after = sentence.word(at + 1);
    const bool complement = after == "by"_L1 || after == "por"_L1 || after == "in"_L1 || after == "en"_L1 || after == "on"_L1 || after == "el"_L1
        || after == "between"_L1 || after == "entre"_L1 || after == "with"_L1 || after == "since"_L1 || after == "desde"_L1 || after == "at"_L1 || sentence.dateAt(at + 1) >= 0;
    if (before == ","_L1 || before == "("_L1 || before.isEmpty())
        return complement;
    const bool noun = sentence.isLower(at - 1) && !isPreposition(before) && !isCoordinator(before) && !isRelative(before);
    if (after == "by"_L1)
        return true;
    // "the treaty signed in 1904 ended": another verb follows; "Chile signed in 1904" has none.
    if (!noun || !complement)
        return false;
    for (qsizetype i = at + 1; i < sentence.size() && i < at + 14; ++i)
        if (looksFinite(sentence, i) && !isRelative(sentence.word(i - 1)))
            return true;
    return false;
}

std::optional<Statement> readEnglish(const SentenceView &sentence, qsizetype at, const FrameForm &form, const Auxiliaries &aux)
{
    Statement statement;
    statement.groupBegin = aux.begin;
    statement.polarity = aux.negated ? Polarity::Negated : aux.future ? Polarity::Planned : Polarity::Asserted;
    const QString &before = sentence.word(at - 1);
    const bool participle = form.form == WordForm::Past || form.form == WordForm::Participle;
    if (aux.future && aux.have) // "would have signed"
        return std::nullopt;
    if (aux.duty)
        return std::nullopt;
    if (participle && (aux.be || aux.have || !isDeterminer(before))) {
        statement.isPassive = aux.be;
        if (!aux.be && !aux.have) {
            if (form.form == WordForm::Participle && form.word && isReducedRelative(sentence, at))
                statement.isPassive = true;
            else if (isPreposition(before) || sentence.word(at + 1).isEmpty())
                return std::nullopt;
        }
        return statement;
    }
    if (participle)
        return std::nullopt;
    if (form.form == WordForm::Gerund) {
        if (isDeterminer(before) || before == "of"_L1)
            return std::nullopt;
        if (aux.be) {
            statement.isPresent = !aux.have && (sentence.word(aux.begin) == "is"_L1 || sentence.word(aux.begin) == "are"_L1);
            return statement;
        }
        const bool clause = before == ","_L1 || before == "by"_L1 || before == "after"_L1 || before == "before"_L1 || before == "while"_L1 || before == "and"_L1
            || before == "for"_L1;
        statement.isSubordinate = true;
        statement.trust = 0.8;
        return clause ? std::optional(statement) : std::nullopt;
    }
    if (aux.to) {
        statement.isSubordinate = true;
        switch (governmentOf(sentence, at - 1)) {
        case Government::Plan:
            statement.polarity = Polarity::Planned;
            statement.trust = 0.8;
            return statement;
        case Government::Deed:
            statement.trust = 0.9;
            return statement;
        case Government::Refusal:
            statement.polarity = Polarity::Negated;
            return statement;
        case Government::None:
            return std::nullopt;
        }
    }
    if (form.form == WordForm::Base && aux.did) {
        statement.isPresent = sentence.word(aux.begin) == "do"_L1 || sentence.word(aux.begin) == "does"_L1;
        return statement;
    }
    statement.isPresent = !aux.future;
    if (statement.isPresent && (isDeterminer(before) || isPreposition(before)))
        return std::nullopt;
    return statement;
}

std::optional<Statement> readSpanish(const SentenceView &sentence, qsizetype at, const FrameForm &form, const Auxiliaries &aux)
{
    Statement statement;
    statement.groupBegin = aux.begin;
    statement.polarity = aux.negated ? Polarity::Negated : aux.future ? Polarity::Planned : Polarity::Asserted;
    const QString &before = sentence.word(at - 1);
    switch (form.form) {
    case WordForm::Participle:
        if (aux.have && !aux.be)
            return aux.future ? std::nullopt : std::optional(statement);
        if (aux.be) {
            statement.isPassive = true;
            return statement;
        }
        if (isDeterminer(before) || !isReducedRelative(sentence, at))
            return std::nullopt;
        statement.isPassive = true;
        return statement;
    case WordForm::Past:
        return isDeterminer(before) && !isClitic(before) ? std::nullopt : std::optional(statement);
    case WordForm::Imperfect:
        statement.trust = 0.75;
        return statement;
    case WordForm::Future:
    case WordForm::Conditional:
        statement.polarity = aux.negated ? Polarity::Negated : Polarity::Planned;
        return statement;
    case WordForm::Base:
        if (aux.duty)
            return std::nullopt;
        statement.isSubordinate = true;
        switch (governmentOf(sentence, at)) {
        case Government::Plan:
            statement.polarity = Polarity::Planned;
            statement.trust = 0.8;
            return statement;
        case Government::Deed:
            statement.trust = 0.9;
            return statement;
        case Government::Refusal:
            statement.polarity = Polarity::Negated;
            return statement;
        case Government::None:
            return std::nullopt;
        }
        return std::nullopt;
    case WordForm::Gerund:
        statement.isSubordinate = true;
        statement.trust = 0.7;
        return before == ","_L1 ? std::optional(statement) : std::nullopt;
    case WordForm::Present:
        statement.isPresent = true;
        if ((isDeterminer(before) && !isClitic(before)) || isPreposition(before))
            return std::nullopt;
        return statement;
    default:
        return std::nullopt;
    }
}

} // namespace

static std::optional<Statement> verbByPosition(const SentenceView &sentence, qsizetype at, const FrameForm &form)
{
    const bool spanish = form.word->language == Language::Spanish;
    if (spanish && form.written != sentence.written(at))
        return std::nullopt;
    const Auxiliaries aux = auxiliariesOf(sentence, at);
    if (form.word->isReflexive && !aux.reflexive && !sentence.word(at).endsWith("se"_L1))
        return std::nullopt;
    if (isConditional(sentence, aux.begin))
        return std::nullopt;
    return spanish ? readSpanish(sentence, at, form, aux) : readEnglish(sentence, at, form, aux);
}

/// How far a verb is trusted that the tree takes for none: taggers err most on participles.
static constexpr double trustByPosition = 0.85;

/// "agradezco", "apoyo", "acuerdo": many a noun looks like the first person.
static bool looksLikeFirstPerson(const FrameForm &form)
{
    return form.form == WordForm::Present && form.word->language == Language::Spanish && form.written.endsWith(u'o');
}

static bool isFirstPerson(const SentenceView &sentence, qsizetype at)
{
    const SyntacticWord *word = wordAt(sentence.tree(), wordOfToken(sentence, at));
    return word && word->pos == PartOfSpeech::Verb && word->morphology.person == Person::First;
}

std::optional<Statement> readVerb(const SentenceView &sentence, qsizetype at, const FrameForm &form)
{
    if (looksLikeFirstPerson(form) && !isFirstPerson(sentence, at))
        return std::nullopt;
    if (sentence.tree().isEmpty())
        return verbByPosition(sentence, at, form);
    if (auto byTree = verbByTree(sentence, at, form)) {
        if (form.form == WordForm::Subjunctive && byTree->polarity == Polarity::Asserted) { // "para que reanude", taken for a present by the tagger
            byTree->polarity = Polarity::Planned;
            byTree->trust *= 0.8;
        }
        return byTree;
    }
    auto statement = verbByPosition(sentence, at, form);
    if (statement)
        statement->trust *= trustByPosition;
    return statement;
}

static std::optional<Statement> nounByPosition(const SentenceView &sentence, qsizetype at, qsizetype past, bool hasVerbReading)
{
    static const QSet<QString> planned = wordSet(
        u"planned proposed possible upcoming future next potential eventual forthcoming intended plan plans planning propone proponen proposal propuesta proximo proxima futuro futura "
        "posible proyectado proyectada eventual seek sought seeking demand request proyectan plantea hold");
    static const QSet<QString> absent = wordSet(u"no without lack absence sin falta ausencia ningun ninguna never not nunca tampoco");
    const QString &before = sentence.word(at - 1);
    const bool nominal = isDeterminer(before) || isPreposition(before) || (sentence.mentionAt(at - 1) >= 0 && !sentence.isSpanish()) || sentence.dateAt(at - 1) >= 0
        || (sentence.isLower(at - 1) && sentence.mentionAt(at - 1) < 0 && !isClitic(before) && !isPronounSubject(before) && !isFutureAuxiliary(before) && before != "to"_L1 && !isDuty(before) && !isDo(before));
    if (hasVerbReading && !nominal && at > 0)
        return std::nullopt;
    if (hasVerbReading && (before == "to"_L1 || isPronounSubject(before)) && !isDeterminer(before))
        return std::nullopt;
    Statement statement;
    statement.groupBegin = at;
    for (qsizetype i = at - 1; i >= at - 4 && i >= 0 && !sentence.isComma(i) && !sentence.isStop(i); --i) {
        if (isDuty(sentence.word(i)))
            return std::nullopt;
        if (absent.contains(sentence.word(i)))
            statement.polarity = Polarity::Negated;
        else if (planned.contains(sentence.word(i)) || isFutureAuxiliary(sentence.word(i)))
            statement.polarity = Polarity::Planned;
    }
    // "the meeting will be held", "la reunión se realizará"
    for (qsizetype i = past; i < past + 8 && i < sentence.size() && !sentence.isStop(i) && !isRelative(sentence.word(i)); ++i) {
        const QString written = sentence.written(i);
        const bool spanishFuture = sentence.isSpanish() && written.size() > 4 && (written.endsWith(u"rá") || written.endsWith(u"rán"));
        if (sentence.dateAt(i) >= 0)
            continue;
        if (isFutureAuxiliary(sentence.word(i)) || spanishFuture || (sentence.word(i) == "set"_L1 && sentence.word(i + 1) == "to"_L1))
            statement.polarity = Polarity::Planned;
        if (looksFinite(sentence, i))
            break;
    }
    if (isConditional(sentence, at))
        statement.trust = 0.7;
    return statement;
}

bool looksFinite(const SentenceView &sentence, qsizetype at)
{
    const QString &word = sentence.word(at);
    if (!sentence.isLower(at) || word.size() < 2)
        return false;
    const QString &next = sentence.word(at + 1);
    if ((next == "by"_L1 && word.size() > 3) || next == "por"_L1) // "a strike called by", unless it is "was called by"
        return isCommonFinite(sentence.word(at - 1));
    if (isCommonFinite(word))
        return true;
    if (sentence.isSpanish()) {
        const QString written = sentence.written(at);
        return word.size() > 3 && !isDeterminer(sentence.word(at - 1))
            && (written.endsWith(u'ó') || word.endsWith("aron"_L1) || word.endsWith("ieron"_L1) || written.endsWith(u"rá") || written.endsWith(u"rán") || word.endsWith("aban"_L1));
    }
    return word.size() > 4 && word.endsWith("ed"_L1) && !isDeterminer(sentence.word(at - 1)) && !isPreposition(sentence.word(at - 1));
}

std::optional<Statement> readNoun(const SentenceView &sentence, qsizetype at, qsizetype past, bool hasVerbReading)
{
    return sentence.tree().isEmpty() ? nounByPosition(sentence, at, past, hasVerbReading) : nounByTree(sentence, at, past);
}

} // namespace apacheta

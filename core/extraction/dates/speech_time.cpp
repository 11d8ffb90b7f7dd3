// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/dates/speech_time.h"

#include "extraction/dates/date_tokens.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

using namespace datetext;

/// A Spanish future by its ending ("reunirá", "presentarán"), as well as it shows without its accent.
bool isSpanishFuture(const QString &word)
{
    static const QSet<QString> others = {
        u"frontera"_s, u"primera"_s, u"manera"_s, u"bandera"_s, u"carrera"_s, u"quisiera"_s, u"hubiera"_s, u"tuviera"_s, u"estuviera"_s, u"pudiera"_s, u"fuera"_s, u"cualquiera"_s,
        u"tercera"_s, u"financiera"_s, u"extranjera"_s, u"ganadera"_s, u"minera"_s, u"petrolera"_s, u"carretera"_s, u"siquiera"_s, u"espera"_s, u"considera"_s, u"genera"_s,
        u"opera"_s, u"prepara"_s, u"declara"_s, u"compara"_s, u"camara"_s, u"mentira"_s, u"retira"_s, u"aspira"_s, u"verdadera"_s, u"sincera"_s, u"reitera"_s, u"libera"_s,
        u"supera"_s, u"recupera"_s, u"altera"_s, u"enterara"_s, u"hacienda"_s, u"estadounidense"_s, u"era"_s, u"eran"_s, u"esperan"_s, u"consideran"_s, u"generan"_s,
        u"operan"_s, u"preparan"_s, u"declaran"_s, u"hubieran"_s, u"tuvieran"_s, u"pudieran"_s, u"fueran"_s, u"quisieran"_s, u"gran"_s, u"refieran"_s, u"superan"_s};
    if (isOne(word, {"sera"_L1, "seran"_L1, "habra"_L1, "habran"_L1, "ira"_L1, "iran"_L1, "dara"_L1, "daran"_L1, "hara"_L1, "haran"_L1, "vendra"_L1, "tendra"_L1,
                     "tendran"_L1, "podra"_L1, "podran"_L1, "saldra"_L1, "saldran"_L1, "pondra"_L1, "debera"_L1, "deberan"_L1, "estara"_L1, "estaran"_L1}))
        return true;
    const bool ending = word.endsWith("ara"_L1) || word.endsWith("era"_L1) || word.endsWith("ira"_L1) || word.endsWith("aran"_L1) || word.endsWith("eran"_L1)
        || word.endsWith("iran"_L1) || word.endsWith("aremos"_L1) || word.endsWith("eremos"_L1) || word.endsWith("iremos"_L1) || word.endsWith("dra"_L1)
        || word.endsWith("dran"_L1);
    // "-ieron", "-iera" are past and subjunctive.
    return ending && word.size() >= 6 && !word.endsWith("iera"_L1) && !word.endsWith("ieran"_L1) && !others.contains(word);
}

bool isFutureMark(Tokens tokens, qsizetype at)
{
    const QString &word = wordAt(tokens, at);
    const QString &next = wordAt(tokens, at + 1);
    if (isOne(word, {"will"_L1, "shall"_L1, "'ll"_L1, "won't"_L1, "scheduled"_L1, "upcoming"_L1, "planned"_L1, "expected"_L1, "previsto"_L1, "prevista"_L1, "programado"_L1,
                     "programada"_L1, "preve"_L1, "vence"_L1, "slated"_L1}))
        return true;
    if (isOne(word, {"going"_L1, "set"_L1, "due"_L1, "plans"_L1, "plan"_L1, "intends"_L1, "is"_L1, "are"_L1, "wants"_L1}) && next == "to"_L1)
        return true;
    if (isOne(word, {"va"_L1, "van"_L1, "vamos"_L1}) && next == "a"_L1)
        return true;
    return isLower(tokens, at) && isSpanishFuture(word);
}

/// An English past or a Spanish verb of saying: what was said on Friday was said, whatever it tells of.
bool isPastMark(Tokens tokens, qsizetype at)
{
    static const QSet<QString> words = {
        u"said"_s, u"told"_s, u"was"_s, u"were"_s, u"had"_s, u"met"_s, u"fell"_s, u"rose"_s, u"saw"_s, u"made"_s, u"took"_s, u"began"_s, u"held"_s, u"won"_s, u"lost"_s, u"went"_s, u"came"_s,
        u"gave"_s, u"found"_s, u"did"_s, u"left"_s, u"dijo"_s, u"informo"_s, u"anuncio"_s, u"senalo"_s, u"fue"_s, u"hubo"_s, u"hizo"_s, u"afirmo"_s, u"aseguro"_s, u"declaro"_s, u"explico"_s,
        u"indico"_s, u"expreso"_s, u"manifesto"_s, u"comento"_s, u"fueron"_s, u"confirmo"_s, u"destaco"_s, u"preciso"_s, u"agrego"_s, u"reitero"_s, u"advirtio"_s, u"pidio"_s, u"exigio"_s};
    const QString &word = wordAt(tokens, at);
    const bool participle = isOne(wordAt(tokens, at - 1), {"be"_L1, "been"_L1, "being"_L1}); // "will be signed"
    const bool english = !participle && word.size() > 4 && word.endsWith("ed"_L1) && !isOne(word, {"expected"_L1, "planned"_L1, "scheduled"_L1, "slated"_L1, "united"_L1, "indeed"_L1, "speed"_L1});
    return isLower(tokens, at) && (english || words.contains(word) || (word.size() > 6 && (word.endsWith("aron"_L1) || word.endsWith("ieron"_L1))));
}

/// "hoy" as the day of writing: beside a verb of what happened ("informaron hoy", "hoy acordó"), an infinitive ("reunirse hoy"), what will
/// be, a weekday, or as "el día de hoy".
std::optional<DayWord> todayInSpanish(Tokens tokens, qsizetype at)
{
    const QString &before = wordAt(tokens, at - 1);
    const QString &next = wordAt(tokens, at + 1);
    if (isOne(before, {"de"_L1, "desde"_L1}) && (before == "desde"_L1 || isOne(wordAt(tokens, at - 2), {"dia"_L1, "manana"_L1, "tarde"_L1, "noche"_L1, "madrugada"_L1, "partir"_L1})))
        return DayWord{0, 1, 0.7};
    if (isOne(next, {"en"_L1, "dia"_L1}) && (next == "dia"_L1 || wordAt(tokens, at + 2) == "dia"_L1))
        return std::nullopt;
    if (isOne(before, {"hasta"_L1, "aun"_L1, "de"_L1, "todavia"_L1, "por"_L1}) || isOne(next, {"mas"_L1, "como"_L1, "o"_L1}) || (next == "por"_L1 && wordAt(tokens, at + 2) == "hoy"_L1))
        return std::nullopt;
    if (isOne(next, {"es"_L1, "son"_L1, "esta"_L1, "estan"_L1, "tiene"_L1, "tienen"_L1, "hay"_L1, "existe"_L1, "existen"_L1, "sigue"_L1, "siguen"_L1}))
        return std::nullopt;
    const auto isTold = [&](qsizetype i) {
        const QString &word = wordAt(tokens, i);
        return isLower(tokens, i) && word.size() > 3 && (isPastMark(tokens, i) || (word.endsWith(u'o') && !word.endsWith("ndo"_L1)) || word.endsWith("se"_L1)) && !isOne(word, {"como"_L1, "pero"_L1, "cuando"_L1, "todo"_L1, "esto"_L1, "mundo"_L1, "hecho"_L1, "tanto"_L1, "junto"_L1, "nuevo"_L1, "mismo"_L1, "mexico"_L1});
    };
    const bool infinitive = isLower(tokens, at - 1) && (before.endsWith("ar"_L1) || before.endsWith("er"_L1) || before.endsWith("ir"_L1)) && before.size() > 4;
    const bool begun = (at == 0 || isCapital(tokens, at)) && (isTold(at + 1) || isTold(at + 2) || isTold(at + 3));
    const bool weekday = isOne(next, {"lunes"_L1, "martes"_L1, "miercoles"_L1, "jueves"_L1, "viernes"_L1, "sabado"_L1, "domingo"_L1});
    return isTold(at - 1) || infinitive || begun || weekday || isTold(at + 1) || speaksOfFuture(tokens, at) ? std::optional(DayWord{0, 1, 0.6}) : std::nullopt;
}

} // namespace

bool speaksOfFuture(std::span<const Token> tokens, qsizetype at)
{
    if (isOne(wordAt(tokens, at - 1), {"until"_L1, "till"_L1, "by"_L1, "hasta"_L1, "para"_L1}))
        return true;
    constexpr qsizetype reach = 9;
    const auto isEnd = [&](qsizetype i) { return isOne(wordAt(tokens, i), {";"_L1, ":"_L1, "\""_L1, "”"_L1, "“"_L1, "("_L1, ")"_L1}); };
    for (qsizetype i = at - 1; i >= 0 && i > at - reach && !isEnd(i); --i) {
        if (isFutureMark(tokens, i))
            return true;
        if (isPastMark(tokens, i))
            return false;
        if (isOne(wordAt(tokens, i), {"that"_L1, "que"_L1}))
            break;
    }
    for (qsizetype i = at + 1; has(tokens, i) && i < at + reach && !isEnd(i); ++i) {
        if (isFutureMark(tokens, i))
            return true;
        if (isPastMark(tokens, i) || isOne(wordAt(tokens, i), {"that"_L1, "que"_L1, "which"_L1, "who"_L1}))
            return false;
    }
    return false;
}

std::optional<DayWord> dayWordStepAt(std::span<const Token> tokens, qsizetype at)
{
    const QString &word = wordAt(tokens, at);
    const QString &next = wordAt(tokens, at + 1);
    const QString &before = wordAt(tokens, at - 1);
    if (word == "antes"_L1 && next == "de"_L1 && wordAt(tokens, at + 2) == "ayer"_L1)
        return DayWord{-2, 3, 0.75};
    if (isOne(word, {"before"_L1, "after"_L1}) && isOne(before, {"day"_L1}) && isOne(next, {"yesterday"_L1, "tomorrow"_L1}))
        return DayWord{word == "before"_L1 ? -2 : 2, 2, 0.75};
    if (isOne(word, {"yesterday"_L1, "ayer"_L1}))
        return DayWord{-1, 1, 0.75};
    if (isOne(word, {"anteayer"_L1, "antier"_L1, "antenoche"_L1}))
        return DayWord{-2, 1, 0.75};
    if (word == "anoche"_L1 || (word == "last"_L1 && next == "night"_L1))
        return DayWord{-1, word == "anoche"_L1 ? 1 : 2, 0.7};
    if (word == "pasado"_L1 && next == "manana"_L1)
        return DayWord{2, 2, 0.7};
    if (word == "tomorrow"_L1)
        return DayWord{1, 1, 0.7};
    if (word == "manana"_L1) {
        const bool isMorning = isOne(before, {"la"_L1, "una"_L1, "cada"_L1, "esta"_L1, "de"_L1, "por"_L1, "ayer"_L1, "hoy"_L1, "pasado"_L1, "en"_L1, "misma"_L1, "el"_L1, "un"_L1});
        return !isMorning && speaksOfFuture(tokens, at) ? std::optional(DayWord{1, 1, 0.6}) : std::nullopt;
    }
    if (word == "tonight"_L1)
        return DayWord{0, 1, 0.7};
    if ((word == "this"_L1 && isOne(next, {"morning"_L1, "afternoon"_L1, "evening"_L1})) || (word == "esta"_L1 && isOne(next, {"manana"_L1, "tarde"_L1, "noche"_L1, "madrugada"_L1})))
        return DayWord{0, 2, 0.7};
    if (word == "today"_L1)
        return next == "'s"_L1 || before == "until"_L1 || before == "of"_L1 ? std::nullopt : std::optional(DayWord{0, 1, 0.65});
    if (word == "hoy"_L1)
        return todayInSpanish(tokens, at);
    return std::nullopt;
}

} // namespace apacheta

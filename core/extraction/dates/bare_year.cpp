// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/dates/bare_year.h"

#include "extraction/dates/date_tokens.h"
#include "extraction/dates/date_words.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

using namespace datetext;

/// Words before a four-digit number that make it none of the calendar's.
bool isNumberOfThing(Tokens tokens, qsizetype at)
{
    static const QSet<QString> things = {
        u"resolution"_s, u"resolucion"_s, u"law"_s, u"ley"_s, u"decree"_s, u"decreto"_s, u"no"_s, u"nos"_s, u"nro"_s, u"num"_s, u"number"_s, u"numero"_s,
        u"n"_s, u"no."_s, u"nro."_s, u"article"_s, u"articulo"_s, u"art"_s, u"p"_s, u"pp"_s, u"pag"_s, u"page"_s, u"pages"_s, u"pagina"_s, u"paginas"_s,
        u"section"_s, u"seccion"_s, u"bill"_s, u"flight"_s, u"vuelo"_s, u"$"_s, u"£"_s, u"€"_s, u"us$"_s, u"usd"_s, u"bs"_s, u"tel"_s, u"room"_s, u"folio"_s, u"#"_s, u"+"_s,
        u"o"_s, u"supremo"_s, u"supreme"_s, u"doc"_s, u"oficio"_s, u"dl"_s, u"ds"_s, u"rm"_s, u"bn"_s, u"arts"_s, u"expediente"_s, u"codigo"_s, u"code"_s, u"km"_s,
        u"kilometro"_s, u"telefono"_s, u"telefonos"_s, u"phone"_s, u"ext"_s, u"extension"_s, u"celular"_s, u"route"_s, u"ruta"_s, u"model"_s, u"modelo"_s, u"serie"_s,
        u"windows"_s, u"boeing"_s, u"s/."_s, u"s"_s, u"fax"_s, u"apartado"_s, u"casilla"_s, u"lote"_s, u"acuerdo"_s, u"folios"_s, u"isbn"_s, u"vol"_s};
    qsizetype before = at - 1;
    if (wordAt(tokens, before) == "."_L1 && isGlued(tokens, before))
        --before;
    return before >= 0 && things.contains(wordAt(tokens, before));
}

/// Nouns that follow years as often as counts ("the 1904 elections").
bool isDatedNoun(const QString &word)
{
    static const QSet<QString> nouns = {u"was"_s, u"has"_s, u"this"_s, u"tras"_s, u"los"_s, u"las"_s, u"elections"_s, u"elecciones"_s, u"census"_s,
                                        u"presidential"_s, u"talks"_s, u"negotiations"_s, u"protests"_s, u"protestas"_s, u"sus"_s, u"olympics"_s,
                                        u"games"_s, u"accords"_s, u"agreements"_s, u"treaties"_s, u"entonces"_s, u"ellos"_s, u"ellas"_s, u"estos"_s, u"estas"_s,
                                        u"varios"_s, u"varias"_s, u"otros"_s, u"otras"_s, u"muchos"_s, u"muchas"_s, u"algunos"_s, u"algunas"_s, u"nuestros"_s,
                                        u"unos"_s, u"unas"_s, u"ambos"_s, u"ambas"_s, u"mientras"_s, u"apenas"_s, u"antes"_s, u"despues"_s, u"dos"_s, u"tres"_s,
                                        u"seis"_s, u"various"_s, u"others"_s, u"thus"_s, u"perhaps"_s, u"always"_s, u"as"_s, u"his"_s, u"is"_s, u"its"_s};
    return nouns.contains(word);
}

/// Whether what follows a number makes it a count: "2000 km", "1500 soldiers".
bool isCount(Tokens tokens, qsizetype at)
{
    static const QSet<QString> units = {
        u"km"_s, u"kilometers"_s, u"kilometres"_s, u"kilometros"_s, u"m"_s, u"meters"_s, u"metres"_s, u"metros"_s, u"miles"_s, u"millas"_s, u"hectares"_s, u"hectareas"_s,
        u"people"_s, u"personas"_s, u"persons"_s, u"men"_s, u"hombres"_s, u"women"_s, u"mujeres"_s, u"soldiers"_s, u"soldados"_s, u"troops"_s, u"million"_s, u"millions"_s,
        u"millones"_s, u"billion"_s, u"mil"_s, u"thousand"_s, u"dollars"_s, u"dolares"_s, u"pesos"_s, u"bolivianos"_s, u"soles"_s, u"euros"_s, u"tons"_s, u"tonnes"_s, u"toneladas"_s,
        u"inhabitants"_s, u"habitantes"_s, u"families"_s, u"familias"_s, u"votes"_s, u"votos"_s, u"msnm"_s, u"masl"_s, u"feet"_s, u"pies"_s, u"barrels"_s, u"barriles"_s, u"mw"_s,
        u"%"_s, u"percent"_s, u"o"_s, u"members"_s, u"miembros"_s, u"copies"_s, u"ejemplares"_s, u"horas"_s, u"hours"_s, u"hrs"_s, u"h"_s, u"workers"_s, u"trabajadores"_s, u"houses"_s,
        u"viviendas"_s, u"casas"_s, u"metric"_s, u"square"_s, u"cubic"_s, u"words"_s, u"palabras"_s, u"students"_s, u"estudiantes"_s, u"dead"_s, u"muertos"_s, u"cubits"_s,
        u"alumnos"_s, u"empleos"_s, u"plazas"_s, u"maestros"_s, u"casos"_s, u"empleados"_s, u"productores"_s, u"policias"_s, u"elementos"_s, u"litros"_s,
        u"years"_s, u"kg"_s, u"kilos"_s, u"utc"_s, u"gmt"_s, u"cc"_s, u"mm"_s, u"cm"_s, u"lb"_s, u"pounds"_s};
    const QString &next = wordAt(tokens, at + 1);
    if (units.contains(next) || (next == "de"_L1 && wordAt(tokens, at + 2) == "los"_L1))
        return true;
    if (!looksCounted(tokens, at + 1) || isDatedNoun(next))
        return false;
    // "1500 soldiers", "2000 casas", "otros 1821 hogares": round numbers, and those behind no word for a time.
    return tokens[size_t(at)].folded.endsWith("00"_L1)
        || isOne(wordAt(tokens, at - 1), {"los"_L1, "las"_L1, "otros"_L1, "otras"_L1, "unos"_L1, "unas"_L1, "some"_L1, "other"_L1, "con"_L1, "with"_L1, "son"_L1,
                                          "hay"_L1, "are"_L1, "nearly"_L1, "casi"_L1, "more"_L1, "mas"_L1, "than"_L1, "que"_L1});
}

/// Whether the number is a piece of a longer one, a time, an address or a file's name.
bool isPiece(Tokens tokens, qsizetype at)
{
    const auto isWordOrMark = [&](qsizetype i) { return isWord(tokens, i) || isOne(tokens[size_t(i)].folded, {"/"_L1, "."_L1, "="_L1, "_"_L1, ":"_L1, "@"_L1, "$"_L1}); };
    const bool yearBefore = at >= 2 && tokens[size_t(at - 1)].folded == "/"_L1 && yearOf(tokens[size_t(at - 2)].folded);
    if (isGlued(tokens, at) && isWordOrMark(at - 1) && !yearBefore)
        return true;
    const auto isNumber = [&](qsizetype i) { return has(tokens, i) && tokens[size_t(i)].shape == TokenShape::Number; };
    const bool behindNumber = isGlued(tokens, at) && at >= 2 && tokens[size_t(at - 1)].folded == "-"_L1 && isNumber(at - 2)
        && !yearOf(tokens[size_t(at - 2)].folded);
    const bool behindLetters = isGlued(tokens, at) && isGlued(tokens, at - 1) && at >= 2 && tokens[size_t(at - 1)].folded == "-"_L1
        && tokens[size_t(at - 2)].shape == TokenShape::Upper;
    const QString &next = wordAt(tokens, at + 1);
    const bool beforeNumber = isGlued(tokens, at + 1) && isGlued(tokens, at + 2) && isNumber(at + 2)
        && ((next == "-"_L1 && wordAt(tokens, at + 2).size() == 3) || (next == "-"_L1 && wordAt(tokens, at + 2).size() > 4) || next == ":"_L1);
    const bool grouped = isNumber(at + 1) && wordAt(tokens, at + 1).size() == 3;
    const bool groupedBefore = isNumber(at - 1) && wordAt(tokens, at - 1).size() > 4;
    const bool address = isGlued(tokens, at + 1) && isOne(next, {"_"_L1, "="_L1, "@"_L1, "x"_L1, "%"_L1});
    return behindNumber || behindLetters || beforeNumber || grouped || groupedBefore || address;
}

} // namespace

std::optional<BareYear> bareYearAt(std::span<const Token> tokens, qsizetype at)
{
    static const QSet<QString> leads = {
        u"in"_s, u"en"_s, u"since"_s, u"desde"_s, u"until"_s, u"till"_s, u"hasta"_s, u"by"_s, u"para"_s, u"from"_s, u"to"_s, u"of"_s, u"de"_s, u"del"_s, u"during"_s, u"durante"_s, u"before"_s,
        u"after"_s, u"antes"_s, u"despues"_s, u"year"_s, u"ano"_s, u"anos"_s, u"years"_s, u"between"_s, u"entre"_s, u"early"_s, u"late"_s, u"mid"_s, u"("_s, u"the"_s, u"el"_s, u"circa"_s, u"around"_s,
        u"hacia"_s, u"tras"_s, u"through"_s, u"and"_s, u"y"_s, u"e"_s, u"a"_s, u"al"_s, u"partir"_s, u"principios"_s, u"finales"_s, u"fines"_s, u"mediados"_s, u"-"_s,
        u"ca"_s, u"c."_s, u"gestion"_s, u"periodo"_s, u"about"_s, u"or"_s, u"o"_s};
    const auto year = has(tokens, at) ? yearOf(tokens[size_t(at)].folded) : std::nullopt;
    if (!year || isNumberOfThing(tokens, at) || isCount(tokens, at) || isPiece(tokens, at))
        return std::nullopt;
    const bool led = leads.contains(wordAt(tokens, at - 1)) || (wordAt(tokens, at - 1) == "."_L1 && leads.contains(wordAt(tokens, at - 2) + u'.'));
    const bool strange = *year < 1800 || *year > 2035;
    const bool listed = wordAt(tokens, at - 1) == ","_L1 || at == 0;
    if (strange && !led && !listed)
        return std::nullopt;
    return BareYear{*year, led ? 0.9 : 0.75};
}

} // namespace apacheta

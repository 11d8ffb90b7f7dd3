// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edtf.h"
#include "model/vocabulary.h"
#include "text/tokens.h"

#include <QStringView>
#include <optional>
#include <span>

namespace apacheta {

/// What a phrase without a year, or a relative one, is resolved against. Each may be missing.
struct DateContext {
    std::optional<EdtfDate> last;     ///< the last date named before, where the text goes on from it
    std::optional<EdtfDate> written;  ///< the document's own date
    std::optional<EdtfDate> latest;   ///< the latest day or month that the document names: a guess at `written`, results are marked "?"
    bool isStory = true;              ///< a day or month without its year is of `last`'s year; else (news) of the year nearest to `written`
    Language language = Language::Unknown; ///< of the sentence: "7/8/2007" has its day first in Spanish
};

/// The date that begins at a token.
struct DateMatch {
    qsizetype tokens = 0;
    EdtfDate date;
    double confidence = 0;            ///< 0..1
    bool isRelative = false;          ///< the year came from the context
};

/// The date that a phrase gives, in EDTF level 1, in either language.
///
///     "in January 2006"              -> 2006-01
///     "January 22, 2006"             -> 2006-01-22
///     "20 Oct. 1904"                 -> 1904-10-20
///     "20 de octubre de 1904"        -> 1904-10-20
///     "1º de mayo de 1968"           -> 1968-05-01
///     "22/01/2006"                   -> 2006-01-22
///     "2006-01-22"                   -> 2006-01-22
///     "del 3 al 5 de mayo de 2010"   -> 2010-05-03/2010-05-05
///     "August and September 2008"    -> 2008-08/2008-09
///     "spring 1990"                  -> 1990-21
///     "the 1960s"                    -> 196X
///     "mid-1990s"                    -> 199X
///     "la década de los 80"          -> 198X
///     "the 1980s and 1990s"          -> 198X/199X
///     "finales del siglo XIX"        -> 18XX
///     "the late 19th century"        -> 18XX
///     "early 2000"                   -> 2000
///     "hacia 1904"                   -> 1904~
///     "1879-83"                      -> 1879/1883
///     "from 1879 to 1883"            -> 1879/1883
///     "entre 1975 y 1978"            -> 1975/1978
///     "since 1962"                   -> 1962/..
///     "a partir de 2001"             -> 2001/..
///     "2001/.."                      -> 2001/..
///     "antes de 1879"                -> ../1879
///     "until 1904"                   -> ../1904
///
/// and, against a context:
///
///     "el 11 de marzo"        after 2026        -> 2026-03-11
///     "a few weeks later"     after 2006-01     -> 2006
///     "two years later"       after 1904-10-20  -> 1906
///     "one year later"        after 2017-11     -> 2018-11
///     "in the same year"      after 1879-02-14  -> 1879
///     "al año siguiente"      after 1903        -> 1904
///     "la semana pasada"      written 2025-04-15 -> 2025-04-07/2025-04-13
///     "last year"             written 2016      -> 2015
///     "next January"          written 2025-12   -> 2026-01
///     "el pasado viernes"     written 2025-04-15 -> 2025-04-11
///
/// Nothing where the phrase begins with no date, or the context lacks what it would take. Numbers that are no years ("Resolution 1970",
/// "2000 km") give nothing. Pure; any thread.
std::optional<DateMatch> dateAt(std::span<const Token> tokens, qsizetype at, const DateContext &context);

/// The first date in a phrase.
std::optional<EdtfDate> readDate(QStringView phrase, const DateContext &context = {});

} // namespace apacheta

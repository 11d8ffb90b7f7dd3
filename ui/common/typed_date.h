// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edtf.h"
#include "model/vocabulary.h"

#include <QString>
#include <optional>

namespace apacheta {

/// What someone typed into a field for a date. EDTF as it stands, else whatever the texts may write, else nothing and why.
///
///     "1904-10"            -> 1904-10
///     "20 oct 1904"        -> 1904-10-20
///     "20.10.1904"         -> 1904-10-20        (day first, in English with "/" month first)
///     "1879-1883"          -> 1879/1883
///     "c. 1900"            -> 1900~
///     "mayo 2014?"         -> 2014-05?
///     "antes de 1879"      -> ../1879
///     ""                   -> nothing, Empty
///     "2006-02-30"         -> nothing, NotInCalendar
///     "1883-1879"          -> nothing, WrongOrder
///     "next spring"        -> nothing, NotUnderstood
///
/// `language` is the window's: it decides about "7/8/2007". Pure; any thread.
struct TypedDate {
    enum Problem { None, Empty, NotUnderstood, NotInCalendar, WrongOrder };
    std::optional<EdtfDate> date;
    Problem problem = None;
};
TypedDate typedDate(const QString &text, Language language);

/// What is wrong, and an example; empty for None and Empty.
QString problemText(TypedDate::Problem problem);

} // namespace apacheta

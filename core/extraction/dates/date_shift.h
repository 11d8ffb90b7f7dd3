// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/dates/date_words.h"
#include "model/edtf.h"

#include <QDate>
#include <optional>

namespace apacheta {

/// A date moved by so many units, as exactly as both allow: a day by days, a month by months, anything by years; weeks give a day with
/// "~", decades and centuries a year with "~". `vague` for "a few": the year if the move cannot lead out of it. Else nothing.
std::optional<EdtfDate> shifted(const EdtfDate &from, int count, TimeUnit unit, bool vague);

/// The day, week, month or year that a date lies in ("that year"); nothing when it may lie in several.
std::optional<EdtfDate> unitAround(const EdtfDate &date, TimeUnit unit);

/// The Monday to the Sunday around a day.
std::optional<EdtfDate> weekOf(QDate day);

std::optional<EdtfDate> dateOfDay(QDate day);

/// The first day that a date can mean; nothing where its begin is open.
std::optional<QDate> firstDayOf(const EdtfDate &date);

inline bool isMonthSure(const EdtfDate &date) { return date.earliest() / 100 == date.latest() / 100; }
inline bool isYearSure(const EdtfDate &date) { return date.firstYear() == date.lastYear(); }

} // namespace apacheta

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/views.h"

#include <QList>
#include <QString>

namespace apacheta {

/// A part of a filter in words, and the filter without it.
struct ScopeChip {
    QString words;                      ///< "1879 to 1884", "States, Regions"
    ViewFilter without;
};

/// What a filter is narrowed by, a chip each; none when it narrows nothing. Pure.
QList<ScopeChip> chipsOf(const ViewFilter &filter);
/// All of it in a line, for exports: "1879 to 1884; States, Regions"; empty when it narrows nothing.
QString filterWords(const ViewFilter &filter);
/// "1879 to 1884", "1879 or later", "before 1885".
QString spanWords(const std::optional<EdtfDate> &from, const std::optional<EdtfDate> &to);

} // namespace apacheta

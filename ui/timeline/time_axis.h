// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <functional>

namespace apacheta {

/// A step of the calendar: some years, some months, or some days of a month.
struct CalendarStep {
    enum Unit { Years, Months, Days } unit = Years;
    int count = 1;
    double days() const;                ///< about how long
    int begin(int day) const;           ///< the first day of the step that holds a day (dayCount())
    int next(int begin) const;          ///< of the step after the one that begins so
    bool operator==(const CalendarStep &) const = default;
};

/// The finest of millennia ... decades, years, quarters, months, weeks of a month, days that is at least so wide.
CalendarStep stepAtLeast(double pixels, double pixelsADay);

/// A line of an axis with its words.
struct AxisTick {
    double day = 0;
    QString label;                      ///< "1880", "Mar", "22"
    bool isMajor = false;               ///< begins what `context` names: a year among months, a month among days
    QString context;                    ///< of major ones: "2006", "January 2006"; empty among years
};

/// Ticks between two days, from centuries to days as there is room; months in the language of the program.
/// The first one may lie before `from`: it names what the view stands in.
QList<AxisTick> axisTicks(double from, double to, double pixelsADay, const std::function<double(const QString &)> &labelWidth);

} // namespace apacheta

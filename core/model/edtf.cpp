// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edtf.h"

#include <QDate>
#include <QRegularExpression>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

struct Bounds {
    int earliest = EdtfDate::openBegin;
    int latest = EdtfDate::openEnd;
};

constexpr int dayNumber(int year, int month, int day) { return year * 10000 + month * 100 + day; }

int lastDayOf(int year, int month) { return QDate(year, month, 1).daysInMonth(); }

Bounds boundsOfMonths(int year, int first, int last)
{
    return {dayNumber(year, first, 1), dayNumber(year, last, lastDayOf(year, last))};
}

/// One end of an interval, or a date that is none, without its qualifier.
std::optional<Bounds> boundsOfSimple(QStringView text)
{
    static const QRegularExpression form(u"^(\\d{4}|\\d{3}X|\\d{2}XX)(?:-(\\d\\d|XX)(?:-(\\d\\d|XX))?)?$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    QString yearText = match.captured(1);
    const int first = QString(yearText).replace(u'X', u'0').toInt();
    const int last = QString(yearText).replace(u'X', u'9').toInt();
    const QString monthText = match.captured(2);
    const QString dayText = match.captured(3);
    if (monthText.isEmpty() || monthText == "XX"_L1) {
        if (!dayText.isEmpty() && dayText != "XX"_L1)
            return std::nullopt;
        return Bounds{dayNumber(first, 1, 1), dayNumber(last, 12, 31)};
    }
    if (first != last)
        return std::nullopt;
    const int month = monthText.toInt();
    if (month >= 21 && month <= 24 && dayText.isEmpty()) { // seasons, of the northern names: quarters for sorting
        const int start = (month - 21) * 3 + 1;
        return boundsOfMonths(first, start, start + 2);
    }
    if (month < 1 || month > 12)
        return std::nullopt;
    if (dayText.isEmpty() || dayText == "XX"_L1)
        return boundsOfMonths(first, month, month);
    if (!QDate::isValid(first, month, dayText.toInt()))
        return std::nullopt;
    return Bounds{dayNumber(first, month, dayText.toInt()), dayNumber(first, month, dayText.toInt())};
}

QStringView withoutQualifier(QStringView text)
{
    if (text.endsWith(u'?') || text.endsWith(u'~') || text.endsWith(u'%'))
        text.chop(1);
    return text;
}

/// An end of an interval: "" is unknown, ".." open.
std::optional<Bounds> boundsOfEnd(QStringView text)
{
    if (text.isEmpty() || text == ".."_L1)
        return Bounds{};
    return boundsOfSimple(withoutQualifier(text));
}

QString twoDigits(int number) { return u"%1"_s.arg(number, 2, 10, QLatin1Char('0')); }
QString fourDigits(int number) { return u"%1"_s.arg(number, 4, 10, QLatin1Char('0')); }

QString qualified(const QString &text, QChar mark)
{
    QStringList ends = text.split(u'/');
    for (QString &end : ends) {
        if (end.isEmpty() || end == ".."_L1 || end.endsWith(mark) || end.endsWith(u'%'))
            continue;
        if (end.endsWith(u'?') || end.endsWith(u'~'))
            end.back() = u'%';
        else
            end += mark;
    }
    return ends.join(u'/');
}

} // namespace

std::optional<EdtfDate> EdtfDate::parse(QStringView text)
{
    EdtfDate date;
    date.m_text = text.trimmed().toString();
    const qsizetype slash = date.m_text.indexOf(u'/');
    if (slash < 0) {
        const std::optional<Bounds> bounds = boundsOfSimple(withoutQualifier(date.m_text));
        if (!bounds)
            return std::nullopt;
        std::tie(date.m_earliest, date.m_latest) = std::pair(bounds->earliest, bounds->latest);
        return date;
    }
    const std::optional<Bounds> from = boundsOfEnd(QStringView(date.m_text).first(slash));
    const std::optional<Bounds> to = boundsOfEnd(QStringView(date.m_text).sliced(slash + 1));
    if (!from || !to || from->earliest > to->latest)
        return std::nullopt;
    if (from->earliest == openBegin && to->latest == openEnd)
        return std::nullopt;
    date.m_earliest = from->earliest;
    date.m_latest = to->latest;
    return date;
}

std::optional<EdtfDate> EdtfDate::year(int year) { return parse(fourDigits(year)); }

std::optional<EdtfDate> EdtfDate::month(int year, int month)
{
    return parse(fourDigits(year) + u'-' + twoDigits(month));
}

std::optional<EdtfDate> EdtfDate::day(int year, int month, int day)
{
    return parse(fourDigits(year) + u'-' + twoDigits(month) + u'-' + twoDigits(day));
}

std::optional<EdtfDate> EdtfDate::decade(int firstYear)
{
    return parse(fourDigits(firstYear).first(3) + u'X');
}

std::optional<EdtfDate> EdtfDate::century(int firstYear)
{
    return parse(fourDigits(firstYear).first(2) + u"XX"_s);
}

std::optional<EdtfDate> EdtfDate::interval(const std::optional<EdtfDate> &from, const std::optional<EdtfDate> &to)
{
    if ((!from && !to) || (from && from->isInterval()) || (to && to->isInterval()))
        return std::nullopt;
    return parse((from ? from->m_text : u".."_s) + u'/' + (to ? to->m_text : u".."_s));
}

EdtfDate EdtfDate::approximate() const { return *parse(qualified(m_text, u'~')); }
EdtfDate EdtfDate::uncertain() const { return *parse(qualified(m_text, u'?')); }

} // namespace apacheta

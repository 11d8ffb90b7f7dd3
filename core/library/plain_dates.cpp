// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/plain_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

struct Dates {
    Q_DECLARE_TR_FUNCTIONS(Dates)
};

QString romanNumeral(int number)
{
    static const QList<QPair<int, QString>> steps = {{10, u"X"_s}, {9, u"IX"_s}, {5, u"V"_s}, {4, u"IV"_s}, {1, u"I"_s}};
    QString roman;
    for (const auto &[value, letters] : steps) {
        for (; number >= value; number -= value)
            roman += letters;
    }
    return roman;
}

QString englishOrdinal(int number)
{
    const int rest = number % 100;
    const bool isTeen = rest >= 11 && rest <= 13;
    const int last = isTeen ? 0 : number % 10;
    return QString::number(number) + (last == 1 ? "st"_L1 : last == 2 ? "nd"_L1 : last == 3 ? "rd"_L1 : "th"_L1);
}

QString centuryText(int century)
{
    const bool usesRoman = QLocale().language() == QLocale::Spanish;
    //: %1 is an ordinal ("19th"), in Spanish a Roman numeral ("siglo XIX")
    return Dates::tr("the %1 century").arg(usesRoman ? romanNumeral(century) : englishOrdinal(century));
}

QString seasonText(int number, const QString &year)
{
    switch (number) {
    case 21: return Dates::tr("spring %1").arg(year);
    case 22: return Dates::tr("summer %1").arg(year);
    case 23: return Dates::tr("autumn %1").arg(year);
    default: return Dates::tr("winter %1").arg(year);
    }
}

/// A date that is no interval, without its qualifier.
QString plainText(QStringView text)
{
    const QStringList parts = text.toString().split(u'-');
    const QString &year = parts.first();
    if (year.endsWith("XX"_L1))
        return centuryText(year.first(2).toInt() + 1);
    if (year.endsWith(u'X')) //: a decade; %1 is its first year
        return Dates::tr("the %1s").arg(year.first(3) + u'0');
    const int month = parts.size() > 1 ? parts[1].toInt() : 0;
    const int day = parts.size() > 2 ? parts[2].toInt() : 0;
    if (month > 12)
        return seasonText(month, year);
    if (month == 0)
        return year;
    const QString monthName = QLocale().standaloneMonthName(month);
    if (day == 0) //: month and year
        return Dates::tr("%1 %2").arg(monthName, year);
    //: day, month, year ("22 January 2006")
    return Dates::tr("%1 %2 %3").arg(QString::number(day), monthName, year);
}

QString endText(QStringView text)
{
    const QChar mark = text.isEmpty() ? QChar() : text.back();
    if (mark != u'~' && mark != u'?' && mark != u'%')
        return plainText(text);
    const QString plain = plainText(text.chopped(1));
    if (mark == u'~')
        return Dates::tr("about %1").arg(plain);
    if (mark == u'?')
        return Dates::tr("%1 (uncertain)").arg(plain);
    return Dates::tr("about %1 (uncertain)").arg(plain);
}

} // namespace

QString dateText(const std::optional<EdtfDate> &date)
{
    if (!date)
        return Dates::tr("undated");
    const QStringView text = date->toString();
    const qsizetype slash = text.indexOf(u'/');
    if (slash < 0)
        return endText(text);
    const QStringView from = text.first(slash);
    const QStringView until = text.sliced(slash + 1);
    const auto isOpen = [](QStringView end) { return end.isEmpty() || end == ".."_L1; };
    if (isOpen(from))
        return Dates::tr("until %1").arg(endText(until));
    if (isOpen(until))
        return Dates::tr("since %1").arg(endText(from));
    //: from a date to a date
    return Dates::tr("%1 to %2").arg(endText(from), endText(until));
}

QString dateMeaning(const EdtfDate &date)
{
    const QStringView text = date.toString();
    const qsizetype slash = text.indexOf(u'/');
    if (slash < 0)
        return endText(text);
    const QStringView from = text.first(slash);
    const QStringView until = text.sliced(slash + 1);
    if (from.isEmpty() || from == ".."_L1) {
        const QString end = endText(until);
        return from.isEmpty() ? Dates::tr("until %1; the beginning is not known").arg(end) : Dates::tr("until %1, from no certain time on").arg(end);
    }
    if (until.isEmpty() || until == ".."_L1) {
        const QString begin = endText(from);
        return until.isEmpty() ? Dates::tr("since %1; the end is not known").arg(begin) : Dates::tr("since %1, without an end").arg(begin);
    }
    return Dates::tr("between %1 and %2").arg(endText(from), endText(until));
}

} // namespace apacheta

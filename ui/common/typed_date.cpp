// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/typed_date.h"

#include "extraction/dates/dates.h"
#include "text/source_text.h"

#include <QCoreApplication>
#include <QDate>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

struct Dates {
    Q_DECLARE_TR_FUNCTIONS(Dates)
};

/// A date as the texts write it, where the words are that and nothing else.
std::optional<EdtfDate> writtenDate(const QString &text, Language language)
{
    const SourceText source(text);
    const std::vector<Token> tokens = tokensOf(source.units());
    DateContext context;
    context.language = language;
    static const QStringList before = {u"in"_s, u"on"_s, u"en"_s, u"el"_s};
    const qsizetype begin = !tokens.empty() && before.contains(tokens.front().folded) ? 1 : 0;
    const auto match = dateAt(tokens, begin, context);
    const bool isAll = match && !match->isRelative && begin + match->tokens == qsizetype(tokens.size());
    return isAll ? std::optional(match->date) : std::nullopt;
}

std::optional<EdtfDate> plainDate(const QString &text, Language language)
{
    if (const auto edtf = EdtfDate::parse(text))
        return edtf;
    static const QRegularExpression dayFirst(u"^(\\d{1,2})[.](\\d{1,2})[.](\\d{4})$"_s);
    if (const auto match = dayFirst.match(text); match.hasMatch())
        return EdtfDate::day(match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt());
    static const QRegularExpression monthOnly(u"^(\\d{1,2})[./](\\d{4})$"_s);
    if (const auto match = monthOnly.match(text); match.hasMatch())
        return EdtfDate::month(match.captured(2).toInt(), match.captured(1).toInt());
    static const QRegularExpression short_(u"^(\\d{4})-(\\d{1,2})(?:-(\\d{1,2}))?$"_s);
    if (const auto match = short_.match(text); match.hasMatch() && match.captured(2).toInt() <= 12) {
        const int month = match.captured(2).toInt();
        return match.captured(3).isEmpty() ? EdtfDate::month(match.captured(1).toInt(), month)
                                           : EdtfDate::day(match.captured(1).toInt(), month, match.captured(3).toInt());
    }
    return writtenDate(text, language);
}

struct Ends {
    std::optional<EdtfDate> from;
    std::optional<EdtfDate> to;
};

/// The two ends where the text is a span of two dates by a slash, a dash or a word; each may be unreadable.
std::optional<Ends> endsIn(const QString &text, Language language)
{
    static const QRegularExpression joint(u"^(?:(?:from|between|de|desde|entre)\\s+)?(.+?)(?:\\s*/\\s*|\\s*[\u2013\u2014]\\s*|\\s+-\\s+|\\s+(?:to|until|and|a|hasta|y)\\s+|(?<=^\\d{4})-(?=\\d{4}$))(.+)$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const auto match = joint.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return Ends{plainDate(match.captured(1), language), plainDate(match.captured(2), language)};
}

/// A day of a month that has none such: the rest is a month and year.
bool hasImpossibleDay(const QString &text, Language language)
{
    static const QRegularExpression numbers(u"^(\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}|\\d{4}-\\d{1,2})$"_s);
    if (numbers.match(text).hasMatch())
        return true;
    static const QRegularExpression dayBefore(u"^\\d{1,2}\\.?\\s+(?:de\\s+)?(.+)$"_s);
    const auto match = dayBefore.match(text);
    return match.hasMatch() && plainDate(match.captured(1), language).has_value();
}

} // namespace

TypedDate typedDate(const QString &typed, Language language)
{
    QString text = typed.simplified();
    if (text.isEmpty())
        return {std::nullopt, TypedDate::Empty};
    if (const auto edtf = EdtfDate::parse(text))
        return {edtf, TypedDate::None};
    static const QRegularExpression about(u"^(?:c|ca|circa|approx|aprox|about|around|hacia|cerca de|alrededor de|~)\\.?\\s*(?=\\d|[a-z]{3,})"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const auto vague = about.match(text);
    const bool isAbout = vague.hasMatch();
    if (isAbout)
        text.remove(0, vague.capturedLength());
    const bool isUncertain = text.endsWith(u'?');
    if (isUncertain)
        text = text.chopped(1).trimmed();
    std::optional<EdtfDate> date;
    if (const auto ends = endsIn(text, language); ends && ends->from && ends->to) {
        date = EdtfDate::interval(ends->from, ends->to);
        if (!date)
            return {std::nullopt, TypedDate::WrongOrder};
    } else {
        date = plainDate(text, language);
    }
    if (!date)
        return {std::nullopt, hasImpossibleDay(text, language) ? TypedDate::NotInCalendar : TypedDate::NotUnderstood};
    if (isAbout)
        date = date->approximate();
    if (isUncertain)
        date = date->uncertain();
    return {date, TypedDate::None};
}

QString problemText(TypedDate::Problem problem)
{
    switch (problem) {
    case TypedDate::None:
    case TypedDate::Empty: return {};
    case TypedDate::NotInCalendar:
        //: Under a field for a date
        return Dates::tr("The calendar has no such day. For example: 22 January 2006");
    case TypedDate::WrongOrder:
        //: Under a field for a date
        return Dates::tr("The end lies before the beginning. For example: 1879 to 1883");
    case TypedDate::NotUnderstood: break;
    }
    //: Under a field for a date
    return Dates::tr("Not a date yet. For example: 1904, 20 Oct 1904, 1879 to 1883, about 1900");
}

} // namespace apacheta

// SPDX-License-Identifier: GPL-3.0-or-later
// How well dates are found and resolved in the English texts of MEANTIME (TIMEX3 of type DATE):
//
//     bench_time FOLDER [--misses]
//
// FOLDER holds the unpacked corpus's .xml files at any depth; without any the program says so and ends. A date is found when one of ours overlaps it, right when both mean the same days; values that name no days ("PAST_REF") stand apart. Only the
// first six sentences of each text (title and date line are two of them) are annotated: what stands behind them does not count.

#include "extraction/extraction.h"

#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QXmlStreamReader>
#include <cstdio>
#include <ctime>

using namespace apacheta;
using namespace Qt::StringLiterals;

namespace {

constexpr int lastAnnotated = 5;        ///< sentence

struct GoldDate {
    Span span;
    QString value;
    QString type;
};

struct GoldText {
    QString name;
    DocumentText document;
    QList<GoldDate> dates;
    qsizetype end = 0;                  ///< of the sentences with annotated times
};

/// Whether a space stands between two of the corpus's tokens, which came apart at punctuation.
bool isApart(const QString &before, const QString &after)
{
    if (before.isEmpty() || u"([$#`"_s.contains(before.back()) || after.startsWith(u'\''))
        return false;
    return !(after.size() == 1 && u".,;:)]%!?"_s.contains(after[0])) && after != "n't"_L1;
}

GoldText readText(const QString &path)
{
    GoldText text;
    text.name = path.section(u'/', -1);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return text;
    QXmlStreamReader xml(&file);
    QHash<QString, Span> spans;
    QString last;
    int sentence = -1;
    qsizetype begin = 0;
    GoldDate date;
    QString written;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        const auto attributes = xml.attributes();
        if (token == QXmlStreamReader::StartElement && xml.name() == "token"_L1) {
            const int in = attributes.value("sentence"_L1).toInt();
            const QString id = attributes.value("t_id"_L1).toString();
            const QString word = xml.readElementText();
            QString &all = text.document.text;
            if (in != sentence) {
                const bool line = in <= 2; // title and date stand alone
                if (sentence >= 0 && line) {
                    text.document.blocks.append({BlockKind::Paragraph, {begin, all.size()}});
                    all += u'\n';
                    begin = all.size();
                    last.clear();
                }
                sentence = in;
            }
            if (isApart(last, word) && all.size() > begin)
                all += u' ';
            spans.insert(id, {all.size(), all.size() + word.size()});
            all += word;
            last = word;
            if (in <= lastAnnotated)
                text.end = all.size();
        } else if (token == QXmlStreamReader::StartElement && xml.name() == "TIMEX3"_L1) {
            date = {{-1, -1}, attributes.value("value"_L1).toString(), attributes.value("type"_L1).toString()};
            if (attributes.value("functionInDocument"_L1) == "CREATION_TIME"_L1)
                written = date.value;
        } else if (token == QXmlStreamReader::StartElement && xml.name() == "token_anchor"_L1) {
            const Span span = spans.value(attributes.value("t_id"_L1).toString(), {-1, -1});
            if (date.span.begin < 0)
                date.span.begin = span.begin;
            date.span.end = span.end;
        } else if (token == QXmlStreamReader::EndElement && xml.name() == "TIMEX3"_L1 && date.span.begin >= 0) {
            text.dates.append(date);
            date = {};
        }
    }
    text.document.blocks.append({BlockKind::Paragraph, {begin, text.document.text.size()}});
    text.document.language = Language::English;
    if (EdtfDate::parse(written))
        text.document.metadata.csl = {{u"issued"_s, QJsonObject{{u"edtf"_s, written}}}};
    std::sort(text.dates.begin(), text.dates.end(), [](const GoldDate &a, const GoldDate &b) { return a.span.begin < b.span.begin; });
    return text;
}

std::optional<EdtfDate> spanOfMonths(const QString &year, int first, int last)
{
    return EdtfDate::interval(EdtfDate::month(year.toInt(), first), EdtfDate::month(year.toInt(), last));
}

/// The days that a TIMEX3 value names; nothing for references and periods.
std::optional<EdtfDate> daysOf(QString value)
{
    value.remove(u"TMO"_s).remove(u"TNI"_s).remove(u"TAF"_s).remove(u"TEV"_s).remove(u"FY"_s);
    if (value.contains(u'T'))
        value = value.section(u'T', 0, 0);
    const QString year = value.left(4);
    if (value.mid(4, 2) == "-Q"_L1)
        return spanOfMonths(year, value.mid(6, 1).toInt() * 3 - 2, value.mid(6, 1).toInt() * 3);
    if (value.mid(4, 2) == "-W"_L1) {
        QDate monday(year.toInt(), 1, 4); // in the first week
        monday = monday.addDays(1 - monday.dayOfWeek() + 7 * (value.mid(6, 2).toInt() - 1));
        const QDate begin = value.endsWith("WE"_L1) ? monday.addDays(5) : monday;
        const QDate end = monday.addDays(6);
        return EdtfDate::interval(EdtfDate::day(begin.year(), begin.month(), begin.day()), EdtfDate::day(end.year(), end.month(), end.day()));
    }
    const QStringList seasons = {u"SP"_s, u"SU"_s, u"FA"_s, u"WI"_s};
    if (const int season = int(seasons.indexOf(value.mid(5))); season >= 0 && value.size() == 7)
        return EdtfDate::parse(year + u'-' + QString::number(21 + season));
    if (value.size() == 3)
        return EdtfDate::parse(value + u'X');
    return EdtfDate::parse(value);
}

/// Without the open end: "since 1997" names 1997.
EdtfDate named(const EdtfDate &date)
{
    QString text = date.toString();
    text.remove(u"/.."_s).remove(u"../"_s);
    return EdtfDate::parse(text).value_or(date);
}

struct Counts {
    int gold = 0;
    int found = 0;
    int right = 0;
    int ours = 0;
    int onOther = 0;                    ///< ours on a duration, a time or a reference
    int onNothing = 0;
    qsizetype tokens = 0;
    std::clock_t ticks = 0;             ///< of the processor
};

void measure(const GoldText &text, Counts &counts, bool showMisses)
{
    Annotation annotation = annotate(text.document);
    const std::clock_t begin = std::clock();
    findDates(annotation);
    counts.ticks += std::clock() - begin;
    counts.tokens += qsizetype(annotation.tokens.size());
    const QList<FoundDate> &ours = annotation.findings.dates;
    QList<bool> used(ours.size(), false);
    const auto quote = [&](Span span) { return text.document.text.mid(std::max<qsizetype>(0, span.begin - 40), span.end - span.begin + 70).toUtf8(); };
    const auto say = [&](const char *what, Span span, const QString &gold, const QString &our) {
        if (showMisses)
            std::printf("%s gold %s ours %s: %s | %s\n", what, qPrintable(gold), qPrintable(our), text.document.text.mid(span.begin, span.end - span.begin).toUtf8().constData(),
                        quote(span).constData());
    };
    for (const GoldDate &gold : text.dates) {
        const auto days = gold.type == "DATE"_L1 ? daysOf(gold.value) : std::nullopt;
        if (!days)
            continue;
        ++counts.gold;
        qsizetype best = -1;
        for (qsizetype i = 0; i < ours.size() && best < 0; ++i)
            if (!used[i] && ours[i].span.begin < gold.span.end && gold.span.begin < ours[i].span.end)
                best = i;
        if (best < 0) {
            say("missed", gold.span, gold.value, u"-"_s);
            continue;
        }
        used[best] = true;
        ++counts.found;
        const EdtfDate our = named(ours[best].date);
        const bool right = our.earliest() == days->earliest() && our.latest() == days->latest();
        counts.right += right;
        if (!right)
            say("wrong", gold.span, gold.value, ours[best].date.toString());
    }
    for (qsizetype i = 0; i < ours.size(); ++i) {
        if (ours[i].span.begin >= text.end)
            continue;
        ++counts.ours;
        if (used[i])
            continue;
        const bool other = std::any_of(text.dates.begin(), text.dates.end(), [&](const GoldDate &gold) { return ours[i].span.begin < gold.span.end && gold.span.begin < ours[i].span.end; });
        (other ? counts.onOther : counts.onNothing)++;
        say(other ? "other" : "extra", ours[i].span, u"-"_s, ours[i].date.toString());
    }
}

} // namespace

int main(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const bool showMisses = arguments.removeAll(u"--misses"_s) > 0;
    QStringList paths;
    if (!arguments.isEmpty()) {
        QDirIterator files(arguments.first(), {u"*.xml"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            paths.append(files.next());
    }
    paths.sort();
    if (paths.isEmpty()) {
        std::printf("SKIP: no MEANTIME files; give the folder of the unpacked corpus\n");
        return 0;
    }
    Counts counts;
    for (const QString &path : std::as_const(paths))
        measure(readText(path), counts, showMisses);
    const double precision = counts.ours > 0 ? double(counts.ours - counts.onNothing - counts.onOther) / counts.ours : 0;
    const double lenient = counts.ours > 0 ? double(counts.ours - counts.onNothing) / counts.ours : 0;
    const double recall = counts.gold > 0 ? double(counts.found) / counts.gold : 0;
    std::printf("%lld texts, %d dates with days\n", (long long)paths.size(), counts.gold);
    std::printf("found     P %.3f (%.3f on any expression of time)  R %.3f  F1 %.3f\n", precision, lenient, recall,
                precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0);
    std::printf("value     %.3f of the found, %.3f of all\n", counts.found > 0 ? double(counts.right) / counts.found : 0, counts.gold > 0 ? double(counts.right) / counts.gold : 0);
    std::printf("speed     %.0f tokens a second of the processor\n", counts.ticks > 0 ? double(counts.tokens) * CLOCKS_PER_SEC / double(counts.ticks) : 0);
    return 0;
}

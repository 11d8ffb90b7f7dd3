// SPDX-License-Identifier: GPL-3.0-or-later
// The picture of a pair, as SVG for a page.
#include "exchange/dossier.h"
#include "exchange/dossier_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

constexpr double width = 720;
constexpr double height = 240;
constexpr double side = 8;
constexpr double foot = 20;             // years
constexpr double letters = 12;
constexpr double leastLabelGap = 46;

/// The colours of docs/architecture.md, "Look", on paper.
QString inkOf(Quadrant quadrant)
{
    switch (quadrant) {
    case Quadrant::MaterialCooperation: return u"#1b5e9b"_s;
    case Quadrant::VerbalCooperation: return u"#6fa8d6"_s;
    case Quadrant::VerbalConflict: return u"#e39b4b"_s;
    case Quadrant::MaterialConflict: return u"#b4450f"_s;
    case Quadrant::Standing: break;
    }
    return u"#7a7f85"_s;
}

QString rect(double x, double y, double w, double h, const QString &look)
{
    return u"<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\" %5/>\n"_s.arg(QString::number(x, 'f', 2), QString::number(y, 'f', 2), QString::number(w, 'f', 2),
                                                                              QString::number(h, 'f', 2), look);
}

QString text(double x, double y, const QString &anchor, const QString &words)
{
    return u"<text x=\"%1\" y=\"%2\" text-anchor=\"%3\">%4</text>\n"_s.arg(QString::number(x, 'f', 2), QString::number(y, 'f', 2), anchor, words.toHtmlEscaped());
}

QString lookOf(const DeedBar &bar)
{
    const QString ink = inkOf(bar.quadrant);
    if (bar.polarity == Polarity::Asserted)
        return u"fill=\"%1\""_s.arg(ink);
    const QString outline = u"fill=\"none\" stroke=\"%1\""_s.arg(ink);
    return bar.polarity == Polarity::Planned ? outline + u" stroke-dasharray=\"3 2\""_s : outline;
}

} // namespace

QByteArray dossierPicture(const DeedsOverTime &time)
{
    if (time.bars.isEmpty())
        return {};
    const double all = time.mostAbove + time.mostBelow;
    const double unit = (height - foot - 4) / all;
    const double line = 2 + time.mostAbove * unit;
    const double step = (width - 2 * side) / double(time.columns.size());
    const double bar = std::min(step * 0.78, 60.0);
    QString svg = u"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1\" height=\"%2\" viewBox=\"0 0 %1 %2\" font-family=\"sans-serif\" font-size=\"%3\">\n"_s.arg(
        QString::number(width), QString::number(height), QString::number(letters));
    svg += u"<title>%1</title>\n"_s.arg(DossierText::tr("Cooperation and conflict over time").toHtmlEscaped());
    for (const DeedBar &one : time.bars) {
        const double high = one.weight * unit;
        const double y = one.isBelow ? line + one.from * unit : line - one.from * unit - high;
        svg += rect(side + one.column * step + (step - bar) / 2, y, bar, std::max(0.5, high - 0.6), lookOf(one));
    }
    svg += rect(0, line - 0.5, width, 1, u"fill=\"#55585d\""_s);
    double last = -leastLabelGap;
    for (qsizetype i = 0; i < time.columns.size(); ++i) {
        const double x = side + (double(i) + 0.5) * step;
        if (x - last < leastLabelGap && !time.columns[i].isUndated)
            continue;
        const bool isLast = time.columns[i].isUndated;
        if (!isLast && time.columns.last().isUndated && side + (double(time.columns.size()) - 0.5) * step - x < leastLabelGap * 1.5)
            continue;
        svg += isLast ? text(width - 2, height - 5, u"end"_s, DossierText::tr("undated")) : text(x, height - 5, u"middle"_s, QString::number(time.columns[i].firstYear));
        last = x;
    }
    svg += u"</svg>\n"_s;
    return svg.toUtf8();
}

} // namespace apacheta

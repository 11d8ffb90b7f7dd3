// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/flow_typography.h"

#include "common/theme.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>
#include <cmath>

namespace apacheta {

using namespace Qt::StringLiterals;

namespace {

constexpr int charactersALine = 68; // between 62 and 75

qreal emOf(const QFont &font)
{
    return QFontInfo(font).pixelSize();
}

QFont scaled(const QFont &font, qreal factor, QFont::Weight weight = QFont::Normal)
{
    QFont other = font;
    if (font.pointSizeF() > 0)
        other.setPointSizeF(font.pointSizeF() * factor);
    else
        other.setPixelSize(int(std::lround(font.pixelSize() * factor)));
    other.setWeight(weight);
    return other;
}

/// Running text of the two languages that are read here, so that a line of `charactersALine` is one in practice.
qreal averageCharacter(const QFont &font)
{
    const QString sample = u"The two neighbours share a border of some 860 kilometres. Los cancilleres se reunieron en la frontera."_s;
    return QFontMetricsF(font).horizontalAdvance(sample) / qreal(sample.size());
}

FlowTypography::Style makeStyle(const QFont &font, qreal leading, qreal above, qreal below, qreal indent = 0, FlowInk ink = {})
{
    return {font, std::round(emOf(font) * leading), std::round(above), std::round(below), std::round(indent), ink};
}

} // namespace

FlowTypography FlowTypography::forPages(const QFont &body, const QFont &serif)
{
    const qreal unit = QFontMetricsF(body).height();
    const FlowInk quiet{FlowInk::Quiet, 0};
    FlowTypography type;
    auto set = [&type](FlowRole role, Style value) { type.styles[std::size_t(role)] = std::move(value); };
    for (Style &any : type.styles)
        any = makeStyle(body, 1.45, 0, unit / 4);
    set(FlowRole::Title, makeStyle(titleFont(body), 1.25, 0, unit / 4));
    set(FlowRole::Under, makeStyle(body, 1.45, 0, unit / 4));
    set(FlowRole::Part, makeStyle(partFont(body), 1.3, unit * 1.5, unit / 2));
    set(FlowRole::Row, makeStyle(body, 1.4, unit / 4, 0));
    set(FlowRole::Detail, makeStyle(body, 1.4, 0, unit / 4));
    set(FlowRole::Quote, makeStyle(scaled(serif, 1.05), 1.45, unit / 2, 0, unit));
    set(FlowRole::Source, makeStyle(body, 1.4, 0, unit / 2, unit, quiet));
    set(FlowRole::Note, makeStyle(body, 1.45, unit / 4, unit / 4, 0, quiet));
    set(FlowRole::Embedded, makeStyle(body, 1, unit / 2, unit / 2));
    type.characterWidth = averageCharacter(body);
    type.measure = std::round(type.characterWidth * 84);
    type.margin = std::round(unit * 1.5);
    type.gutter = std::round(unit * 1.5 + 8);
    type.numbers = body;
    return type;
}

FlowTypography FlowTypography::forReading(const QFont &serif, const QFont &body)
{
    const qreal em = emOf(serif);
    const FlowInk quiet{FlowInk::Quiet, 0};
    FlowTypography type;
    auto set = [&type](FlowRole role, Style value) { type.styles[std::size_t(role)] = std::move(value); };
    for (Style &any : type.styles)
        any = makeStyle(serif, 1.5, 0, em * 0.75);
    set(FlowRole::Heading1, makeStyle(scaled(serif, 1.6, QFont::DemiBold), 1.25, em * 1.5, em * 0.75));
    set(FlowRole::Heading2, makeStyle(scaled(serif, 1.25, QFont::DemiBold), 1.3, em * 1.5, em * 0.5));
    set(FlowRole::Heading3, makeStyle(scaled(serif, 1.0, QFont::DemiBold), 1.4, em, em * 0.5));
    set(FlowRole::ListItem, makeStyle(serif, 1.5, 0, em * 0.25, em * 1.5));
    set(FlowRole::TableRow, makeStyle(serif, 1.4, 0, em * 0.25, em * 1.5));
    set(FlowRole::Quotation, makeStyle(serif, 1.5, 0, em * 0.75, em * 2));
    set(FlowRole::Footnote, makeStyle(scaled(serif, 0.9), 1.45, 0, em * 0.5, em * 1.5));
    set(FlowRole::Boilerplate, makeStyle(scaled(serif, 0.9), 1.4, 0, em * 0.5, 0, quiet));
    type.characterWidth = averageCharacter(serif);
    type.measure = std::round(type.characterWidth * charactersALine);
    type.margin = std::round(em * 1.5);
    type.numbers = scaled(body, 0.85);
    type.gutter = std::round(QFontMetricsF(type.numbers).horizontalAdvance(u"0000"_s) + em * 1.25);
    return type;
}

QFont readingFont(const QFont &body, const QString &chosenFamily, int zoom)
{
    static const QString best = [] {
        const QStringList installed = QFontDatabase::families();
        for (const QString &family : {u"Source Serif 4"_s, u"Source Serif Pro"_s, u"Charis SIL"_s, u"Noto Serif"_s, u"Gentium"_s,
                                      u"Liberation Serif"_s, u"DejaVu Serif"_s}) {
            if (installed.contains(family))
                return family;
        }
        return QString();
    }();
    const QString family = chosenFamily.isEmpty() ? best : chosenFamily;
    QFont font = scaled(body, 1.15 * std::pow(1.1, std::clamp(zoom, -6, 16)));
    if (!family.isEmpty())
        font.setFamilies({family});
    font.setStyleHint(QFont::Serif);
    return font;
}

QColor inkColour(FlowInk ink, const QPalette &palette)
{
    switch (ink.kind) {
    case FlowInk::Text: return palette.color(QPalette::Text);
    case FlowInk::Quiet: return quietText(palette);
    case FlowInk::Link: return palette.color(QPalette::Link);
    case FlowInk::OfKind: return kindInk(ActorKind(ink.value), palette);
    case FlowInk::OfCategory: return categoryInk(Category(ink.value), palette);
    }
    return palette.color(QPalette::Text);
}

} // namespace apacheta

// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/theme.h"

#include <QApplication>
#include <QFontMetrics>
#include <QStyle>
#include <QStyleFactory>
#include <QToolTip>
#include <QWidget>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

struct KindColours {
    QRgb inkLight, tintLight, inkDark, tintDark;
};

// docs/architecture.md, "Look": contrast of ink on base and of text on tint is at least 5.4.
KindColours coloursOf(ActorKind kind)
{
    switch (kind) {
    case ActorKind::State: return {0xff1f5fa8, 0xffdbe5f1, 0xff7db4ee, 0xff354353};
    case ActorKind::Region: return {0xff00727a, 0xffd6e8ea, 0xff5cc8cf, 0xff2d484c};
    case ActorKind::Municipality: return {0xff2e7531, 0xffdee9de, 0xff86cf88, 0xff37493a};
    case ActorKind::People: return {0xffa85300, 0xfff1e3d6, 0xfff0a860, 0xff504031};
    case ActorKind::Organization: return {0xff6b3fa0, 0xffe7e0f0, 0xffc3a1ec, 0xff463e52};
    case ActorKind::Person: return {0xffad1f56, 0xfff2dbe4, 0xfff08fb0, 0xff503a44};
    case ActorKind::Place: return {0xff735238, 0xffe9e3df, 0xffcdab8c, 0xff48413b};
    case ActorKind::Instrument: return {0xff4b5966, 0xffe2e4e7, 0xffa9b8c6, 0xff3f4449};
    }
    return {0xff4b5966, 0xffe2e4e7, 0xffa9b8c6, 0xff3f4449};
}

struct Roles {
    QRgb window, base, alternate, text, button, highlight, highlightedText, link, linkVisited, toolTip, placeholder,
        disabledText, light, midlight, mid, dark, shadow;
};

constexpr Roles lightRoles = {0xfff4f4f2, 0xffffffff, 0xfff8f8f6, 0xff1d1f22, 0xfff7f7f5, 0xff2a6ab0, 0xffffffff, 0xff1f5fa8,
                              0xff6b3fa0, 0xfffdfdfb, 0xff6c7177, 0xff9a9ea3, 0xffffffff, 0xffe9e9e6, 0xffb9bab6, 0xff9fa19c,
                              0xff6f716d};
constexpr Roles darkRoles = {0xff27292d, 0xff1e1f22, 0xff232529, 0xffe3e5e8, 0xff32353a, 0xff3f78b8, 0xffffffff, 0xff7db4ee,
                             0xffc3a1ec, 0xff34373c, 0xff999ea5, 0xff70757c, 0xff43474d, 0xff34373c, 0xff1b1c1f, 0xff17181a,
                             0xff0f1011};

QPalette paletteOf(const Roles &roles)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, QRgb colour) { palette.setColor(role, QColor::fromRgb(colour)); };
    set(QPalette::Window, roles.window);
    set(QPalette::WindowText, roles.text);
    set(QPalette::Base, roles.base);
    set(QPalette::AlternateBase, roles.alternate);
    set(QPalette::Text, roles.text);
    set(QPalette::Button, roles.button);
    set(QPalette::ButtonText, roles.text);
    set(QPalette::BrightText, 0xffffffff);
    set(QPalette::Highlight, roles.highlight);
    set(QPalette::HighlightedText, roles.highlightedText);
    set(QPalette::Link, roles.link);
    set(QPalette::LinkVisited, roles.linkVisited);
    set(QPalette::ToolTipBase, roles.toolTip);
    set(QPalette::ToolTipText, roles.text);
    set(QPalette::PlaceholderText, roles.placeholder);
    set(QPalette::Light, roles.light);
    set(QPalette::Midlight, roles.midlight);
    set(QPalette::Mid, roles.mid);
    set(QPalette::Dark, roles.dark);
    set(QPalette::Shadow, roles.shadow);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor::fromRgb(roles.disabledText));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor::fromRgb(roles.mid));
    return palette;
}

} // namespace

void applyTheme(QApplication &application, ColourScheme scheme)
{
    // What the platform gave before we changed anything: it says whether the desktop is dark.
    static const QPalette desktop = QApplication::palette();
    if (application.style()->name().compare("fusion"_L1, Qt::CaseInsensitive) != 0)
        QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    const bool dark = scheme == ColourScheme::Dark || (scheme == ColourScheme::Desktop && isDark(desktop));
    const QPalette palette = paletteOf(dark ? darkRoles : lightRoles);
    QApplication::setPalette(palette);
    // Fusion outlines boxes darker than the window: on a dark one they would hardly be seen.
    QPalette boxes = palette;
    if (dark)
        boxes.setColor(QPalette::Base, palette.color(QPalette::Light));
    QApplication::setPalette(boxes, "QCheckBox");
    QApplication::setPalette(boxes, "QRadioButton");
    QToolTip::setPalette(palette);
}

QPalette paperPalette() { return paletteOf(lightRoles); }

bool isDark(const QPalette &palette) { return palette.color(QPalette::Base).lightness() < 128; }

QColor kindInk(ActorKind kind, const QPalette &palette)
{
    const KindColours colours = coloursOf(kind);
    return QColor::fromRgb(isDark(palette) ? colours.inkDark : colours.inkLight);
}

QColor kindTint(ActorKind kind, const QPalette &palette)
{
    const KindColours colours = coloursOf(kind);
    return QColor::fromRgb(isDark(palette) ? colours.tintDark : colours.tintLight);
}

QColor categoryInk(Category category, const QPalette &palette)
{
    const auto either = [&palette](QRgb light, QRgb dark) { return QColor::fromRgb(isDark(palette) ? dark : light); };
    switch (quadrantOf(category)) {
    case Quadrant::MaterialCooperation: return either(0x1b5e9b, 0x4594de);
    case Quadrant::VerbalCooperation: return either(0x6fa8d6, 0x9bcaf2);
    case Quadrant::Standing: break;
    case Quadrant::VerbalConflict: return either(0xe39b4b, 0xf0b878);
    case Quadrant::MaterialConflict: return either(0xb4450f, 0xe2662a);
    }
    return either(0x7a7f85, 0x979da4);
}

QColor balanceInk(double balance, const QPalette &palette)
{
    constexpr std::array scale = {Category::Assault, Category::Accuse, Category::PartOf, Category::Agree, Category::Cooperate};
    const double at = (std::clamp(balance, -1.0, 1.0) + 1) * 2;
    const int left = std::min(3, int(at));
    const auto mix = [part = at - left](int a, int b) { return int(a + (b - a) * part); };
    const QColor a = categoryInk(scale[std::size_t(left)], palette);
    const QColor b = categoryInk(scale[std::size_t(left) + 1], palette);
    return QColor(mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue()));
}

QColor quietText(const QPalette &palette) { return palette.color(QPalette::Active, QPalette::PlaceholderText); }

QFont partFont(const QFont &body)
{
    QFont font = body;
    font.setPointSizeF(body.pointSizeF() * 1.25);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont titleFont(const QFont &body)
{
    QFont font = body;
    font.setPointSizeF(body.pointSizeF() * 1.6);
    font.setWeight(QFont::DemiBold);
    return font;
}

int gridUnit(const QWidget *widget) { return QFontMetrics(widget->font()).height(); }

} // namespace apacheta

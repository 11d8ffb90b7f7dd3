// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/flow_block.h"

#include <QFont>
#include <QPalette>
#include <array>

namespace apacheta {

/// Sizes and spaces of a column of text, in pixels. The three sizes of type and the one grid of the house.
struct FlowTypography {
    struct Style {
        QFont font;
        qreal line = 0;                 ///< from one base line to the next
        qreal above = 0;                ///< left free before a block that does not go on with the one before it
        qreal below = 0;
        qreal indent = 0;
        FlowInk ink = {};
    };
    std::array<Style, flowRoleCount> styles;
    qreal measure = 0;                  ///< the widest that the column gets
    qreal margin = 0;                   ///< least space on the right, above and below the column
    qreal gutter = 0;                   ///< space on the column's left, for markers and numbers
    qreal characterWidth = 0;           ///< of running text, on average
    QFont numbers;                      ///< numbers in the margin

    const Style &style(FlowRole role) const { return styles[std::size_t(role)]; }

    /// A page in the window's font, quotations in the serif.
    static FlowTypography forPages(const QFont &body, const QFont &serif);
    /// A source text: 68 characters a line, line height one and a half.
    static FlowTypography forReading(const QFont &serif, const QFont &body);
};

/// The serif that the reader is set in: the researcher's choice, else the best one installed. `zoom` in steps of a tenth.
QFont readingFont(const QFont &body, const QString &chosenFamily, int zoom);

QColor inkColour(FlowInk ink, const QPalette &palette);

} // namespace apacheta

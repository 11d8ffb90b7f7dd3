// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edtf.h"
#include "model/vocabulary.h"

#include <QList>
#include <optional>

namespace apacheta {

/// How strongly a category is cooperation (up to 10) or conflict (down to -10): the scale of Goldstein (1992) as the CAMEO root categories carry it,
/// taken over for the PLOVER categories that follow from them (docs/formats.md, "Weights"). A convention, not a finding. 0 for standing ties and
/// for types of events that say neither.
double intensityOf(Category category);

/// What one did to the other.
struct Deed {
    Category category = Category::Agree;
    Polarity polarity = Polarity::Asserted;
    std::optional<EdtfDate> date;
};

/// A step of time, or the one for what has no date or a date wider than a step.
struct DeedColumn {
    int firstYear = 0;
    int lastYear = 0;
    bool isUndated = false;
    bool operator==(const DeedColumn &) const = default;
};

/// What lies on each other in a column: above the line cooperation, below it conflict.
struct DeedBar {
    int column = 0;
    Quadrant quadrant = Quadrant::VerbalCooperation;
    Polarity polarity = Polarity::Asserted;
    bool isBelow = false;
    double weight = 0;                  ///< sum of the intensities without sign
    double from = 0;                    ///< where it begins, from the line outwards
    QList<int> deeds;                   ///< indices, in order
    bool operator==(const DeedBar &) const = default;
};

struct DeedsOverTime {
    QList<DeedColumn> columns;          ///< with the empty ones between; the undated one last
    QList<DeedBar> bars;                ///< by column, from the line outwards
    double mostAbove = 0;
    double mostBelow = 0;
};

/// By year where all dated deeds lie within 40 years, else by decade, else by century. A deed that goes on counts where it begins. What is
/// asserted lies at the line, then what is planned, then what is denied. Pure; any thread.
DeedsOverTime deedsOverTime(const QList<Deed> &deeds);

} // namespace apacheta

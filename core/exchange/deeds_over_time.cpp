// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/deeds_over_time.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace apacheta {
namespace {

constexpr int yearsByYear = 40;
constexpr int yearsByDecade = 600;

/// From the line outwards: material before verbal, asserted before planned before denied.
int order(Quadrant quadrant) { return quadrant == Quadrant::MaterialCooperation || quadrant == Quadrant::MaterialConflict ? 0 : 1; }
int order(Polarity polarity) { return polarity == Polarity::Asserted ? 0 : polarity == Polarity::Planned ? 1 : 2; }

/// The year in which it begins; nothing where the date says it less exactly than a column is wide.
std::optional<int> yearOf(const Deed &deed, int step)
{
    if (!deed.date || deed.date->earliest() == EdtfDate::openBegin)
        return std::nullopt;
    const int first = deed.date->firstYear();
    const bool isOneTime = deed.date->isInterval();
    if (!isOneTime && deed.date->lastYear() / step != first / step)
        return std::nullopt;
    return first;
}

} // namespace

double intensityOf(Category category)
{
    switch (category) {
    case Category::Agree: return 4.0;       // 03 express intent to cooperate
    case Category::Consult: return 1.0;     // 04 consult
    case Category::Support: return 3.5;     // 05 engage in diplomatic cooperation
    case Category::Concede: return 5.0;     // 08 yield
    case Category::Cooperate: return 6.0;   // 06 engage in material cooperation
    case Category::Aid: return 7.0;         // 07 provide aid
    case Category::Retreat: return 9.0;     // 087 de-escalate military engagement
    case Category::Request: return -1.0;    // the mean of 02 appeal (3) and 10 demand (-5)
    case Category::Accuse: return -2.0;     // 11 disapprove, 09 investigate
    case Category::Reject: return -4.0;     // 12 reject
    case Category::Threaten: return -6.0;   // 13 threaten
    case Category::Protest: return -6.5;    // 14 protest
    case Category::Mobilize: return -7.2;   // 15 exhibit military posture
    case Category::Sanction: return -4.0;   // 16 reduce relations
    case Category::Coerce: return -7.0;     // 17 coerce
    case Category::Assault: return -9.0;    // 18 assault
    default: return 0;
    }
}

DeedsOverTime deedsOverTime(const QList<Deed> &deeds)
{
    DeedsOverTime time;
    int first = 0;
    int last = 0;
    bool isAnyDated = false;
    for (const Deed &deed : deeds) {
        if (intensityOf(deed.category) == 0 || !deed.date || deed.date->earliest() == EdtfDate::openBegin)
            continue;
        if (!deed.date->isInterval() && deed.date->lastYear() - deed.date->firstYear() >= 10)
            continue;                       // a century says no year
        const int year = deed.date->firstYear();
        first = isAnyDated ? std::min(first, year) : year;
        last = isAnyDated ? std::max(last, year) : year;
        isAnyDated = true;
    }
    const int step = last - first < yearsByYear ? 1 : last - first < yearsByDecade ? 10 : 100;
    const int begin = first / step * step;
    if (isAnyDated) {
        for (int year = begin; year <= last; year += step)
            time.columns.append({year, year + step - 1, false});
    }
    const int undated = int(time.columns.size());
    std::map<std::tuple<int, bool, int, int>, DeedBar> bars;
    bool hasUndated = false;
    for (int i = 0; i < deeds.size(); ++i) {
        const double intensity = intensityOf(deeds[i].category);
        if (intensity == 0)
            continue;
        const std::optional<int> year = yearOf(deeds[i], step);
        const int column = year ? (*year - begin) / step : undated;
        hasUndated = hasUndated || !year;
        const Quadrant quadrant = quadrantOf(deeds[i].category);
        DeedBar &bar = bars[{column, intensity < 0, order(deeds[i].polarity), order(quadrant)}];
        bar.column = column;
        bar.quadrant = quadrant;
        bar.polarity = deeds[i].polarity;
        bar.isBelow = intensity < 0;
        bar.weight += std::abs(intensity);
        bar.deeds.append(i);
    }
    if (hasUndated)
        time.columns.append({0, 0, true});
    std::map<std::pair<int, bool>, double> filled;
    for (auto &[where, bar] : bars) {
        double &top = filled[{bar.column, bar.isBelow}];
        bar.from = top;
        top += bar.weight;
        double &most = bar.isBelow ? time.mostBelow : time.mostAbove;
        most = std::max(most, top);
        time.bars.append(bar);
    }
    return time;
}

} // namespace apacheta

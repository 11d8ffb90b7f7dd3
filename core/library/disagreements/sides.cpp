// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/disagreements/sides.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

constexpr int yearsOfApproximate = 3;
constexpr int yearsOfOneEvent = 20;     ///< further apart, two things bear one name

bool isNested(const EdtfDate &a, const EdtfDate &b)
{
    return (a.earliest() <= b.earliest() && b.latest() <= a.latest()) || (b.earliest() <= a.earliest() && a.latest() <= b.latest());
}

/// Two beginnings, or two ends, of spans.
bool agree(const QString &a, const QString &b)
{
    const auto left = EdtfDate::parse(a);
    const auto right = EdtfDate::parse(b);
    return !left || !right || isNested(*left, *right); // ".." agrees with all
}

qint64 vaguenessOf(const EdtfDate &date) { return qint64(date.latest()) - date.earliest(); }

QList<DisagreementPosition> sidesOf(QList<Dated> passages)
{
    std::ranges::stable_sort(passages, {}, [](const Dated &passage) { return vaguenessOf(passage.date); });
    QList<DisagreementPosition> sides;
    for (const Dated &passage : std::as_const(passages))
        if (std::ranges::none_of(sides, [&](const DisagreementPosition &side) { return canBothBeRight(*side.date, passage.date); }))
            sides.append({passage.date, Polarity::Asserted, passage.date.toString(), {}});
    for (const Dated &passage : std::as_const(passages)) {
        QList<DisagreementPosition *> fitting;
        for (DisagreementPosition &side : sides)
            if (canBothBeRight(*side.date, passage.date))
                fitting.append(&side);
        if (fitting.size() == 1)
            fitting.first()->evidence.append(passage.evidence);
    }
    std::ranges::stable_sort(sides, std::greater(), [](const DisagreementPosition &side) { return side.evidence.size(); });
    return sides;
}

} // namespace

QList<DisagreementPosition> nearSidesOf(const QList<Dated> &passages)
{
    QList<DisagreementPosition> sides = sidesOf(passages);
    for (const DisagreementPosition &side : std::as_const(sides))
        for (const DisagreementPosition &other : std::as_const(sides))
            if (side.date->firstYear() > other.date->lastYear() + yearsOfOneEvent)
                return {};
    return sides;
}

bool areToldTogether(const QList<DisagreementPosition> &sides)
{
    QSet<PassageId> seen;
    for (const DisagreementPosition &side : sides) {
        QSet<PassageId> own;
        for (const EvidenceRow &row : side.evidence)
            own.insert(row.passage);
        if (seen.intersects(own))
            return true;
        seen += own;
    }
    return false;
}

bool canBothBeRight(const EdtfDate &a, const EdtfDate &b)
{
    if (a.isApproximate() || a.isUncertain() || b.isApproximate() || b.isUncertain())
        return a.firstYear() - yearsOfApproximate <= b.lastYear() && b.firstYear() - yearsOfApproximate <= a.lastYear();
    if (a.isInterval() && b.isInterval())
        return agree(a.toString().section(u'/', 0, 0), b.toString().section(u'/', 0, 0)) && agree(a.toString().section(u'/', 1), b.toString().section(u'/', 1));
    if (a.isInterval() || b.isInterval())
        return a.overlaps(b);
    return isNested(a, b);
}

} // namespace apacheta

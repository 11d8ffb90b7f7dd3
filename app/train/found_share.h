// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace apacheta::train {

/// What was found, against what there is.
struct FoundShare {
    int right = 0;
    int wrong = 0;
    int missed = 0;

    /// "P 0.531  R 0.175  F1 0.263"
    QString words() const
    {
        const auto share = [](int part, int whole) { return whole == 0 ? 0.0 : double(part) / whole; };
        return QStringLiteral("P %1  R %2  F1 %3").arg(share(right, right + wrong), 0, 'f', 3).arg(share(right, right + missed), 0, 'f', 3).arg(share(2 * right, 2 * right + wrong + missed), 0, 'f', 3);
    }
};

} // namespace apacheta::train

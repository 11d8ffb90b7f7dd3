// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <stop_token>

namespace apacheta {

/// A row of `count` things in which those stand near each other that are tied to the same others. `weights` is a symmetric matrix, row by row.
/// Average linkage over the cosine of log(1 + weight); of the four ways to join two clusters, the one whose touching ends are most alike. Ties are
/// broken by index, so the same matrix gives the same row. Stopped: the order of the indices as they are.
QList<int> similarityOrder(const QList<double> &weights, int count, std::stop_token stop = {});

} // namespace apacheta

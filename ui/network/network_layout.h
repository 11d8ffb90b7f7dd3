// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>
#include <stop_token>

namespace apacheta {

/// What is to be laid out: nodes by number.
struct NetworkShape {
    struct Edge {
        int from = 0;
        int to = 0;
        double strength = 0.5;          ///< 1: strong, the two near each other; 0: weak
    };
    QList<double> radii;                ///< one a node
    QList<Edge> edges;
    QList<int> groups;                  ///< empty, or one a node: those of one group come together; -1 for none
    QList<QPointF> before;              ///< empty, or where nodes stood (NaN: nowhere): they move as little as possible
    QList<bool> pinned;                 ///< empty, or which of those do not move at all
    QList<double> labels;               ///< empty, or the width of the words under each node
};

/// Places such that distances are like those along the edges (stress, lowered by stochastic gradient descent: Zheng, Pawar and Goodman 2018),
/// without overlaps. What hangs together is laid out for itself, the rest below it. Pure; the same for the same shape.
/// Nothing when it was stopped. 2,000 nodes take less than two seconds.
QList<QPointF> networkLayout(const NetworkShape &shape, std::stop_token stop = {});

} // namespace apacheta

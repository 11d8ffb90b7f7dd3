// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <stop_token>

namespace apacheta {

/// An edge of a network, either way.
struct WeightedEdge {
    int from = 0;
    int to = 0;
    double weight = 1;
};

/// On what share of the shortest ways between two others each node lies, 0 to 1 (Brandes 2001). Pure; short of the end when it was stopped.
QList<double> betweennessOf(int nodes, const QList<WeightedEdge> &edges, std::stop_token stop = {});

/// Who has more to do with each other than with others (Louvain: Blondel et al. 2008); communities from 0, the largest first. Pure, always alike.
QList<int> communitiesOf(int nodes, const QList<WeightedEdge> &edges);

} // namespace apacheta

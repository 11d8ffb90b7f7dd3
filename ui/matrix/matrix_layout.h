// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/views.h"

#include <stop_token>

namespace apacheta {

/// In which order actors stand along the sides of a matrix.
enum class MatrixOrder { ByCountry, ByLevel, ByName, BySimilarity };

/// What one actor does to another, all claims together. What both do in common (agree, consult, cooperate, borders) stands in both cells.
struct MatrixCell {
    int row = 0;                        ///< who does
    int column = 0;                     ///< to whom
    int claims = 0;
    int cooperation = 0;                ///< claims, asserted ones only
    int conflict = 0;
    int standing = 0;
    int denied = 0;                     ///< negated ones, of any category
    int planned = 0;
    double balance = 0;                 ///< -1 all conflict, 1 all cooperation, by claims
    int earliest = 0;                   ///< as EdtfDate::earliest(); 0: none is dated
    int latest = 0;
    RelationId only;                    ///< where there is one claim only
    bool operator==(const MatrixCell &) const = default;
};

/// Neighbours of one country or level.
struct MatrixGroup {
    QString name;                       ///< country code or word of the level; empty for those of none
    int begin = 0;
    int end = 0;
    bool operator==(const MatrixGroup &) const = default;
};

struct MatrixLayout {
    QList<NetActor> actors;             ///< from above to below, and from left to right
    QList<MatrixGroup> groups;          ///< none where the order makes none
    QList<MatrixCell> cells;            ///< row by row, only those with claims
    int mostClaims = 0;                 ///< of a cell
};

/// Orders the actors of a net and sums its ties. By country and level the largest groups (by mentions) come first, those of none last, and in a
/// group those named most; by similarity those lie beside each other who have ties with the same others (average linkage of the cosine between
/// their ties, each merging turned so that the most alike meet). Same net, same layout. Pure; any thread; n actors take n * n * n / 4 steps at most.
MatrixLayout matrixLayout(const Net &net, MatrixOrder order, std::stop_token stop = {});

} // namespace apacheta

// SPDX-License-Identifier: GPL-3.0-or-later
#include "matrix/similarity_order.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace apacheta {
namespace {

/// Likeness of all pairs: each stands to itself as to its strongest other, so that two who are tied to each other only are alike too.
QList<double> likeness(const QList<double> &weights, int count, const std::stop_token &stop)
{
    const auto at = [count](int row, int column) { return qsizetype(row) * count + column; };
    QList<double> profiles(weights.size());
    QList<double> lengths(count, 0.0);
    for (int row = 0; row < count; ++row) {
        double strongest = 0;
        for (int column = 0; column < count; ++column) {
            profiles[at(row, column)] = std::log1p(weights[at(row, column)]);
            strongest = std::max(strongest, profiles[at(row, column)]);
        }
        profiles[at(row, row)] = strongest;
        for (int column = 0; column < count; ++column)
            lengths[row] += profiles[at(row, column)] * profiles[at(row, column)];
    }
    QList<double> alike(weights.size(), 0.0);
    for (int a = 0; a < count && !stop.stop_requested(); ++a) {
        for (int b = a + 1; b < count; ++b) {
            double product = 0;
            for (int column = 0; column < count; ++column)
                product += profiles[at(a, column)] * profiles[at(b, column)];
            const double length = std::sqrt(lengths[a] * lengths[b]);
            alike[at(a, b)] = alike[at(b, a)] = length > 0 ? product / length : 0;
        }
    }
    return alike;
}

QList<int> joined(QList<int> left, QList<int> right, const QList<double> &alike, int count)
{
    const auto of = [&](int a, int b) { return alike[qsizetype(a) * count + b]; };
    const double meets[] = {of(left.last(), right.first()), of(left.last(), right.last()), of(left.first(), right.first()), of(left.first(), right.last())};
    const auto best = std::ranges::max_element(meets) - std::begin(meets);
    if (best == 2 || best == 3)
        std::ranges::reverse(left);
    if (best == 1 || best == 3)
        std::ranges::reverse(right);
    return left + right;
}

} // namespace

QList<int> similarityOrder(const QList<double> &weights, int count, std::stop_token stop)
{
    QList<int> order(count);
    std::iota(order.begin(), order.end(), 0);
    if (count < 3)
        return order;
    const QList<double> alike = likeness(weights, count, stop);
    QList<double> between = alike;          // of clusters, named by their first member
    QList<QList<int>> clusters;
    QList<int> alive = order;
    for (const int one : std::as_const(order))
        clusters.append(QList<int>{one});
    while (alive.size() > 1) {
        if (stop.stop_requested())
            return order;
        int left = alive[0];
        int right = alive[1];
        for (qsizetype i = 0; i < alive.size(); ++i) {
            for (qsizetype j = i + 1; j < alive.size(); ++j) {
                if (between[qsizetype(alive[i]) * count + alive[j]] > between[qsizetype(left) * count + right]) {
                    left = alive[i];
                    right = alive[j];
                }
            }
        }
        const double sizes = double(clusters[left].size() + clusters[right].size());
        const double leftPart = double(clusters[left].size()) / sizes;
        for (const int other : std::as_const(alive)) {
            const double mean = leftPart * between[qsizetype(left) * count + other] + (1 - leftPart) * between[qsizetype(right) * count + other];
            between[qsizetype(left) * count + other] = between[qsizetype(other) * count + left] = mean;
        }
        clusters[left] = joined(clusters[left], clusters[right], alike, count);
        alive.removeOne(right);
    }
    return clusters[alive.first()];
}

} // namespace apacheta

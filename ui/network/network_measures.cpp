// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/network_measures.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace apacheta {
namespace {

struct Link {
    int to = 0;
    double weight = 0;
};
using Links = std::vector<std::vector<Link>>;

Links linksOf(int nodes, const QList<WeightedEdge> &edges)
{
    Links links(static_cast<std::size_t>(nodes));
    for (const WeightedEdge &edge : edges) {
        links[edge.from].push_back({edge.to, edge.weight});
        links[edge.to].push_back({edge.from, edge.weight});
    }
    return links;
}

/// One pass of moving actors to the community that gains most, in order of id. Whether anything moved.
bool moveAll(const Links &links, const std::vector<double> &strength, double total, std::vector<int> &community)
{
    std::vector<double> sums(links.size(), 0);
    for (std::size_t i = 0; i < links.size(); ++i)
        sums[community[i]] += strength[i];
    bool anyMoved = false;
    bool moved = true;
    for (int round = 0; moved && round < 20; ++round) {
        moved = false;
        for (std::size_t i = 0; i < links.size(); ++i) {
            std::map<int, double> towards;
            towards[community[i]] = 0;
            for (const Link &link : links[i]) {
                if (link.to != int(i))
                    towards[community[link.to]] += link.weight;
            }
            sums[community[i]] -= strength[i];
            int best = community[i];
            double gain = towards[best] - sums[best] * strength[i] / total;
            for (const auto &[other, weight] : towards) {
                const double itsGain = weight - sums[other] * strength[i] / total;
                if (itsGain > gain + 1e-9) {
                    best = other;
                    gain = itsGain;
                }
            }
            sums[best] += strength[i];
            if (best != community[i]) {
                community[i] = best;
                moved = anyMoved = true;
            }
        }
    }
    return anyMoved;
}

/// Louvain's method: move, put communities together, and again until nothing gains.
std::vector<int> settled(Links links)
{
    std::vector<int> of(links.size());
    std::iota(of.begin(), of.end(), 0);
    while (!links.empty()) {
        std::vector<double> strength(links.size(), 0);
        double total = 0;
        for (std::size_t i = 0; i < links.size(); ++i) {
            for (const Link &link : links[i])
                strength[i] += link.weight;
            total += strength[i];
        }
        std::vector<int> community(links.size());
        std::iota(community.begin(), community.end(), 0);
        if (total <= 0 || !moveAll(links, strength, total, community))
            break;
        std::map<int, int> numbers;
        for (int &one : community)
            one = numbers.emplace(one, int(numbers.size())).first->second;
        for (int &one : of)
            one = community[one];
        std::vector<std::map<int, double>> joined(numbers.size());
        for (std::size_t i = 0; i < links.size(); ++i) {
            for (const Link &link : links[i])
                joined[community[i]][community[link.to]] += link.weight;
        }
        links.assign(numbers.size(), {});
        for (std::size_t i = 0; i < joined.size(); ++i) {
            for (const auto &[to, weight] : joined[i])
                links[i].push_back({to, weight});
        }
    }
    return of;
}

} // namespace

QList<double> betweennessOf(int nodes, const QList<WeightedEdge> &edges, std::stop_token stop)
{
    const Links links = linksOf(nodes, edges);
    const int count = nodes;
    QList<double> between(count, 0);
    std::vector<int> order, distance(links.size());
    std::vector<double> ways(links.size()), share(links.size());
    for (int source = 0; source < count && !stop.stop_requested(); ++source) {
        order.clear();
        std::ranges::fill(distance, -1);
        std::ranges::fill(ways, 0.0);
        std::ranges::fill(share, 0.0);
        distance[source] = 0;
        ways[source] = 1;
        order.push_back(source);
        for (std::size_t at = 0; at < order.size(); ++at) {
            const int actor = order[at];
            for (const Link &link : links[actor]) {
                if (distance[link.to] < 0) {
                    distance[link.to] = distance[actor] + 1;
                    order.push_back(link.to);
                }
                if (distance[link.to] == distance[actor] + 1)
                    ways[link.to] += ways[actor];
            }
        }
        for (std::size_t at = order.size(); at-- > 1;) {
            const int actor = order[at];
            for (const Link &link : links[actor]) {
                if (distance[link.to] == distance[actor] - 1)
                    share[link.to] += ways[link.to] / ways[actor] * (1 + share[actor]);
            }
            between[actor] += share[actor];
        }
    }
    const double pairs = double(count - 1) * double(count - 2);
    for (double &value : between)
        value = pairs > 0 ? value / pairs : 0;
    return between;
}

QList<int> communitiesOf(int nodes, const QList<WeightedEdge> &edges)
{
    const std::vector<int> community = settled(linksOf(nodes, edges));
    std::map<int, int> sizes;
    for (const int one : community)
        ++sizes[one];
    QList<int> order;
    for (const auto &[one, size] : sizes)
        order.append(one);
    std::ranges::stable_sort(order, std::greater(), [&sizes](int one) { return sizes[one]; });
    QList<int> communities;
    for (const int one : community)
        communities.append(int(order.indexOf(one)));
    return communities;
}

} // namespace apacheta

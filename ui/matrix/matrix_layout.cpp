// SPDX-License-Identifier: GPL-3.0-or-later
#include "matrix/matrix_layout.h"

#include "matrix/similarity_order.h"
#include "text/fold.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace apacheta {
namespace {

bool isMoreNamed(const NetActor &a, const NetActor &b)
{
    return std::pair(-a.mentions, a.id) < std::pair(-b.mentions, b.id);
}

QString groupOf(const NetActor &actor, MatrixOrder order)
{
    if (order == MatrixOrder::ByLevel)
        return actor.level == Level::None ? QString() : word(actor.level);
    return actor.countries.size() == 1 ? actor.countries.first() : QString();
}

/// Countries by how much their actors are named, levels from the widest to the narrowest.
void orderInGroups(MatrixLayout &layout, MatrixOrder order)
{
    struct Group {
        QString name;
        qint64 mentions = 0;
        int level = 0;
        QList<NetActor> actors;
    };
    std::map<QString, Group> byName;
    for (const NetActor &actor : std::as_const(layout.actors)) {
        Group &group = byName[groupOf(actor, order)];
        group.name = groupOf(actor, order);
        group.mentions += actor.mentions;
        group.level = int(actor.level);
        group.actors.append(actor);
    }
    QList<Group> groups;
    for (auto &[name, group] : byName)
        groups.append(std::move(group));
    std::ranges::stable_sort(groups, [order](const Group &a, const Group &b) {
        if (a.name.isEmpty() != b.name.isEmpty())
            return b.name.isEmpty();
        return order == MatrixOrder::ByLevel ? a.level < b.level : a.mentions > b.mentions;
    });
    layout.actors.clear();
    for (Group &group : groups) {
        std::ranges::sort(group.actors, isMoreNamed);
        const int begin = int(layout.actors.size());
        layout.actors += group.actors;
        layout.groups.append({group.name, begin, int(layout.actors.size())});
    }
}

void orderByName(QList<NetActor> &actors)
{
    std::ranges::sort(actors, [](const NetActor &a, const NetActor &b) { return std::pair(folded(a.name), a.id) < std::pair(folded(b.name), b.id); });
}

void orderBySimilarity(MatrixLayout &layout, const QList<NetTie> &ties, std::stop_token stop)
{
    std::ranges::sort(layout.actors, isMoreNamed);
    QHash<ActorId, int> places;
    for (int i = 0; i < layout.actors.size(); ++i)
        places.insert(layout.actors[i].id, i);
    const int count = int(layout.actors.size());
    QList<double> weights(qsizetype(count) * count, 0.0);
    for (const NetTie &tie : ties) {
        const int a = places.value(tie.subject, -1);
        const int b = places.value(tie.object, -1);
        if (a < 0 || b < 0 || a == b)
            continue;
        weights[qsizetype(a) * count + b] += tie.evidence;
        weights[qsizetype(b) * count + a] += tie.evidence;
    }
    QList<NetActor> sorted;
    for (const int at : similarityOrder(weights, count, stop))
        sorted.append(layout.actors[at]);
    layout.actors = sorted;
}

double signOf(Category category)
{
    switch (quadrantOf(category)) {
    case Quadrant::MaterialCooperation:
    case Quadrant::VerbalCooperation: return 1;
    case Quadrant::VerbalConflict:
    case Quadrant::MaterialConflict: return -1;
    case Quadrant::Standing: break;
    }
    return 0;
}

struct Sum {
    MatrixCell cell;

    void add(const NetTie &tie)
    {
        cell.claims += tie.claims;
        cell.only = cell.claims == 1 ? tie.first : RelationId();
        if (tie.earliest > 0)
            cell.earliest = cell.earliest == 0 ? tie.earliest : std::min(cell.earliest, tie.earliest);
        cell.latest = std::max(cell.latest, tie.latest);
        if (tie.polarity != Polarity::Asserted) {
            (tie.polarity == Polarity::Negated ? cell.denied : cell.planned) += tie.claims;
            return;
        }
        const double sign = signOf(tie.category);
        (sign > 0 ? cell.cooperation : sign < 0 ? cell.conflict : cell.standing) += tie.claims;
    }
};

} // namespace

MatrixLayout matrixLayout(const Net &net, MatrixOrder order, std::stop_token stop)
{
    MatrixLayout layout;
    layout.actors = net.actors;
    if (order == MatrixOrder::ByName)
        orderByName(layout.actors);
    else if (order == MatrixOrder::BySimilarity)
        orderBySimilarity(layout, net.ties, stop);
    else
        orderInGroups(layout, order);
    QHash<ActorId, int> places;
    for (int i = 0; i < layout.actors.size(); ++i)
        places.insert(layout.actors[i].id, i);
    std::map<std::pair<int, int>, Sum> sums;
    for (const NetTie &tie : net.ties) {
        const int row = places.value(tie.subject, -1);
        const int column = places.value(tie.object, -1);
        if (row < 0 || column < 0 || row == column)
            continue;
        sums[{row, column}].add(tie);
        if (isSymmetric(tie.category))
            sums[{column, row}].add(tie);
    }
    for (auto &[at, sum] : sums) {
        std::tie(sum.cell.row, sum.cell.column) = at;
        const int told = sum.cell.cooperation + sum.cell.conflict;
        sum.cell.balance = told > 0 ? double(sum.cell.cooperation - sum.cell.conflict) / told : 0;
        layout.mostClaims = std::max(layout.mostClaims, sum.cell.claims);
        layout.cells.append(sum.cell);
    }
    return layout;
}

} // namespace apacheta

// SPDX-License-Identifier: GPL-3.0-or-later
// What a network consists of; how it is painted stands in network_painting.cpp.
#include "network/network_picture.h"

#include "common/theme.h"
#include "library/plain_words.h"
#include "network/network_layout.h"
#include "network/network_measures.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Network)
};

constexpr double leastRadius = 6;
constexpr double mostRadius = 26;
constexpr double margin = 20;
constexpr int linesOfTip = 6;

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

/// The convex hull, counterclockwise (A. M. Andrew's monotone chain).
QPolygonF hullOf(QList<QPointF> points)
{
    std::ranges::sort(points, [](QPointF a, QPointF b) { return std::pair(a.x(), a.y()) < std::pair(b.x(), b.y()); });
    const auto turns = [](QPointF o, QPointF a, QPointF b) { return (a.x() - o.x()) * (b.y() - o.y()) - (a.y() - o.y()) * (b.x() - o.x()); };
    QPolygonF hull;
    for (int side = 0; side < 2; ++side) {
        const qsizetype begin = hull.size();
        for (const QPointF &point : std::as_const(points)) {
            while (hull.size() >= begin + 2 && turns(hull[hull.size() - 2], hull.last(), point) <= 0)
                hull.removeLast();
            hull.append(point);
        }
        hull.removeLast();
        std::ranges::reverse(points);
    }
    return hull;
}

} // namespace

std::shared_ptr<const NetworkPicture> NetworkPicture::of(const Net &net, const NetworkOptions &options, std::stop_token stop)
{
    if (net.actors.isEmpty())
        return nullptr;
    auto picture = std::make_shared<NetworkPicture>();
    for (const NetActor &actor : net.actors)
        picture->m_nodes.append(Node{actor, {}, 0, 0, 0, -1, options.pinned.contains(actor.id), {}});
    picture->m_leftOut = net.actorsLeftOut;
    picture->addBonds(net, options);
    picture->size(options);
    picture->group(options);
    picture->m_showsAllTies = options.allTies;
    picture->layOut(options, stop);
    if (stop.stop_requested())
        return nullptr;
    picture->makeHulls();
    picture->makeBounds();
    picture->makeMarks();
    return picture;
}

void NetworkPicture::layOut(const NetworkOptions &options, const std::stop_token &stop)
{
    constexpr qsizetype mostWithRoomForNames = 250; // with more, names come as one zooms in
    NetworkShape shape;
    constexpr double nowhere = std::numeric_limits<double>::quiet_NaN();
    const QFontMetricsF metrics(options.font);
    m_lineOfLabels = metrics.height();
    for (Node &node : m_nodes) {
        node.label = std::min(metrics.horizontalAdvance(node.actor.name), metrics.height() * 12) + 8;
        shape.radii.append(node.radius);
        shape.groups.append(node.group);
        shape.before.append(options.before.value(node.actor.id, QPointF(nowhere, nowhere)));
        shape.pinned.append(node.isPinned);
        if (m_nodes.size() <= mostWithRoomForNames)
            shape.labels.append(node.label);
    }
    if (options.group == NetworkOptions::Nothing)
        shape.groups.clear();
    const double strongest = std::log1p(m_mostEvidence);
    for (const Bond &bond : std::as_const(m_bonds)) {
        if (bond.isMain)
            shape.edges.append({bond.from, bond.to, std::log1p(bond.evidence) / strongest});
    }
    const QList<QPointF> places = networkLayout(shape, stop);
    for (qsizetype node = 0; node < places.size(); ++node)
        m_nodes[node].place = places[node];
}

void NetworkPicture::makeBounds()
{
    constexpr QSizeF seenIn(850, 600);
    QRectF middles;
    for (const Node &node : std::as_const(m_nodes))
        middles |= QRectF(node.place, QSizeF(1, 1));
    // Words keep their size when the whole is made smaller: they need more of it.
    const double shrunk = std::max({1.0, middles.width() / seenIn.width(), middles.height() / seenIn.height()});
    m_bounds = {};
    for (const Node &node : std::as_const(m_nodes)) { // with the room of its name
        const double across = std::max(node.radius, node.label / 2 * std::min(shrunk, 2.5));
        m_bounds |= QRectF(node.place - QPointF(across, node.radius), QSizeF(2 * across, 2 * node.radius));
    }
    for (const Group &group : std::as_const(m_groups))
        m_bounds |= group.hull.boundingRect();
    m_bounds.adjust(-margin, -1.3 * margin * shrunk, margin, 1.3 * margin * shrunk);
}

/// The strongest ones, and the strongest way between all that hang together: of a dense net only what carries it.
void NetworkPicture::markMain()
{
    constexpr double anActor = 1.3;
    QList<int> order(m_bonds.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, std::greater(), [this](int bond) { return m_bonds[bond].evidence; });
    QList<int> roots(m_nodes.size());
    std::iota(roots.begin(), roots.end(), 0);
    const auto rootOf = [&roots](int node) {
        while (roots[node] != node)
            node = roots[node] = roots[roots[node]];
        return node;
    };
    for (qsizetype rank = 0; rank < order.size(); ++rank) {
        Bond &bond = m_bonds[order[rank]];
        const int from = rootOf(bond.from);
        const int to = rootOf(bond.to);
        bond.isMain = from != to || double(rank) < anActor * double(m_nodes.size());
        roots[from] = to;
    }
}

int NetworkPicture::weakTies() const { return int(std::ranges::count_if(m_bonds, [](const Bond &bond) { return !bond.isMain; })); }

std::shared_ptr<const NetworkPicture> NetworkPicture::withMoved(int mark, QPointF place) const
{
    auto moved = std::make_shared<NetworkPicture>(*this);
    Node &node = moved->m_nodes[mark];
    node.place = place;
    node.isPinned = true;
    moved->makeHulls();
    moved->m_marks[mark].rect.moveCenter(place);
    for (const int bond : std::as_const(node.bonds))
        moved->m_marks[m_nodes.size() + bond].rect.moveCenter((moved->m_nodes[m_bonds[bond].from].place + moved->m_nodes[m_bonds[bond].to].place) / 2);
    moved->m_bounds = m_bounds | QRectF(place - QPointF(margin, margin) * 2, QSizeF(margin, margin) * 4); // it does not jump as one drags
    return moved;
}

void NetworkPicture::addBonds(const Net &net, const NetworkOptions &options)
{
    QHash<ActorId, int> nodes;
    for (int node = 0; node < m_nodes.size(); ++node)
        nodes.insert(m_nodes[node].actor.id, node);
    std::map<std::pair<int, int>, Bond> bonds;
    for (const NetTie &tie : net.ties) {
        const int subject = nodes.value(tie.subject);
        const int object = nodes.value(tie.object);
        Bond &bond = bonds[std::minmax(subject, object)];
        std::tie(bond.from, bond.to) = std::minmax(subject, object);
        bond.ties.append(tie);
        bond.evidence += tie.evidence;
    }
    for (auto &[ends, bond] : bonds) {
        std::ranges::stable_sort(bond.ties, std::greater(), &NetTie::evidence);
        double good = 0;
        double bad = 0;
        int directions = 0;
        for (const NetTie &tie : std::as_const(bond.ties)) {
            const double sign = tie.polarity == Polarity::Asserted ? signOf(tie.category) : 0;
            (sign > 0 ? good : bad) += std::abs(sign) * tie.evidence;
            directions |= isSymmetric(tie.category) ? 3 : nodes.value(tie.subject) == bond.from ? 1 : 2;
        }
        bond.balance = good + bad > 0 ? (good - bad) / (good + bad) : 0;
        bond.direction = directions == 1 ? 1 : directions == 2 ? -1 : 0;
        bond.isStanding = std::ranges::all_of(bond.ties, [](const NetTie &tie) { return isStandingTie(tie.category); });
        bond.isNegated = std::ranges::all_of(bond.ties, [](const NetTie &tie) { return tie.polarity == Polarity::Negated; });
        bond.isPlanned = !bond.isNegated && std::ranges::none_of(bond.ties, [](const NetTie &tie) { return tie.polarity == Polarity::Asserted; });
        for (qsizetype i = 1; i < options.way.size(); ++i) {
            const auto step = std::minmax(nodes.value(options.way[i - 1], -1), nodes.value(options.way[i], -1));
            bond.isOnWay = bond.isOnWay || (step.first == bond.from && step.second == bond.to);
        }
        m_mostEvidence = std::max(m_mostEvidence, bond.evidence);
        m_nodes[bond.from].bonds.append(int(m_bonds.size()));
        m_nodes[bond.to].bonds.append(int(m_bonds.size()));
        m_bonds.append(bond);
    }
    markMain();
}

void NetworkPicture::size(const NetworkOptions &options)
{
    QList<WeightedEdge> edges;
    for (const Bond &bond : std::as_const(m_bonds))
        edges.append({bond.from, bond.to, double(bond.evidence)});
    const QList<double> between = options.size == NetworkOptions::ByGoingBetween ? betweennessOf(int(m_nodes.size()), edges) : QList<double>();
    double most = 0;
    for (qsizetype node = 0; node < m_nodes.size(); ++node) {
        Node &one = m_nodes[node];
        one.importance = options.size == NetworkOptions::ByMentions ? one.actor.mentions
                       : options.size == NetworkOptions::ByTies     ? double(one.bonds.size())
                                                                    : between[node];
        most = std::max(most, one.importance);
    }
    for (Node &node : m_nodes)
        node.radius = leastRadius + (mostRadius - leastRadius) * std::sqrt(most > 0 ? node.importance / most : 0);
}

void NetworkPicture::group(const NetworkOptions &options)
{
    if (options.group == NetworkOptions::Nothing)
        return;
    if (options.group == NetworkOptions::ByCommunity) {
        QList<WeightedEdge> edges;
        for (const Bond &bond : std::as_const(m_bonds))
            edges.append({bond.from, bond.to, double(bond.evidence)});
        const QList<int> communities = communitiesOf(int(m_nodes.size()), edges);
        std::map<int, QList<int>> members;
        for (int node = 0; node < m_nodes.size(); ++node)
            members[communities[node]].append(node);
        for (auto &[community, nodes] : members) {
            if (nodes.size() < 3)
                continue;
            const int first = *std::ranges::max_element(nodes, std::less(), [this](int node) { return m_nodes[node].importance; });
            for (const int node : std::as_const(nodes))
                m_nodes[node].group = int(m_groups.size());
            //: A community of a network, named after its most important member
            m_groups.append({Words::tr("Around %1").arg(m_nodes[first].actor.name), {}});
        }
        return;
    }
    std::map<QString, int> groups;
    for (Node &node : m_nodes) {
        const QString name = options.group == NetworkOptions::ByLevel ? (node.actor.level == Level::None ? QString() : levelName(node.actor.level))
                           : node.actor.countries.size() == 1         ? countryName(node.actor.countries.first())
                                                                      : QString();
        if (name.isEmpty())
            continue;
        const auto [known, isNew] = groups.try_emplace(name, int(m_groups.size()));
        if (isNew)
            m_groups.append({name, {}});
        node.group = known->second;
    }
}

void NetworkPicture::makeHulls()
{
    for (qsizetype group = 0; group < m_groups.size(); ++group) {
        QList<QPointF> points;
        for (const Node &node : std::as_const(m_nodes)) {
            if (node.group != group)
                continue;
            const double out = node.radius + 16;
            for (int corner = 0; corner < 8; ++corner)
                points.append(node.place + QPointF(std::cos(corner * M_PI / 4), std::sin(corner * M_PI / 4)) * out);
        }
        m_groups[group].hull = points.size() > 8 ? hullOf(points) : QPolygonF();
    }
}

void NetworkPicture::makeMarks()
{
    // The most important first; bonds name nodes by their place, so they are renamed too.
    QList<int> order(m_nodes.size());
    for (int node = 0; node < order.size(); ++node)
        order[node] = node;
    std::ranges::stable_sort(order, std::greater(), [this](int node) { return m_nodes[node].importance; });
    QList<int> at(m_nodes.size());
    QList<Node> sorted;
    for (int place = 0; place < order.size(); ++place) {
        at[order[place]] = place;
        sorted.append(m_nodes[order[place]]);
    }
    m_nodes = std::move(sorted);
    for (Bond &bond : m_bonds) {
        bond.from = at[bond.from];
        bond.to = at[bond.to];
    }
    const QLocale locale;
    for (const Node &node : std::as_const(m_nodes)) {
        QStringList lines = {node.actor.name, kindName(node.actor.kind)};
        if (!node.actor.countries.isEmpty())
            lines.last() += u" · "_s + countryName(node.actor.countries.first());
        lines.append(Words::tr("%Ln mention(s)", nullptr, node.actor.mentions) + u" · "_s + Words::tr("tied to %Ln here", nullptr, int(node.bonds.size())));
        m_marks.append({QRectF(node.place - QPointF(node.radius, node.radius), QSizeF(2 * node.radius, 2 * node.radius)), ActorTarget{node.actor.id},
                        node.actor.id, lines.join(u'\n')});
    }
    for (const Bond &bond : std::as_const(m_bonds)) {
        const QList<NetTie> &ties = bond.ties;
        QStringList lines;
        for (const NetTie &tie : ties.first(std::min<qsizetype>(ties.size(), linesOfTip))) {
            const bool isForward = tie.subject == m_nodes[bond.from].actor.id;
            lines.append(relationSentence(m_nodes[isForward ? bond.from : bond.to].actor.name, tie.category, tie.polarity,
                                          m_nodes[isForward ? bond.to : bond.from].actor.name)
                         + u" ("_s + locale.toString(tie.evidence) + u')');
        }
        if (ties.size() > linesOfTip)
            lines.append(Words::tr("and %n more", nullptr, int(ties.size()) - linesOfTip));
        const QPointF middle = (m_nodes[bond.from].place + m_nodes[bond.to].place) / 2;
        const bool isOne = bond.ties.size() == 1 && bond.ties.first().claims == 1;
        m_marks.append({QRectF(middle - QPointF(4, 4), QSizeF(8, 8)),
                        isOne ? Target(RelationTarget{bond.ties.first().first})
                              : Target(PairTarget{m_nodes[bond.from].actor.id, m_nodes[bond.to].actor.id}),
                        {}, lines.join(u'\n')});
    }
}

int NetworkPicture::markAt(QPointF point, const PictureStyle &style) const
{
    const double scale = style.scale > 0 ? style.scale : 1;
    for (int node = 0; node < m_nodes.size(); ++node) {
        const double reach = std::max(m_nodes[node].radius, 7 / scale);
        const QPointF way = point - m_nodes[node].place;
        if (QPointF::dotProduct(way, way) <= reach * reach)
            return node;
    }
    int best = -1;
    double nearest = 5 / scale;
    for (qsizetype bond = 0; bond < m_bonds.size(); ++bond) {
        const QPointF from = m_nodes[m_bonds[bond].from].place;
        const QPointF along = m_nodes[m_bonds[bond].to].place - from;
        const double length = QPointF::dotProduct(along, along);
        if (length <= 0 || !isDrawn(m_bonds[bond], style))
            continue;
        const double part = std::clamp(QPointF::dotProduct(point - from, along) / length, 0.0, 1.0);
        const QPointF off = point - from - along * part;
        const double distance = std::hypot(off.x(), off.y()) - width(m_bonds[bond]) / scale / 2;
        if (distance < nearest) {
            nearest = distance;
            best = int(m_nodes.size() + bond);
        }
    }
    return best;
}

int NetworkPicture::neighbour(int mark, Qt::Key arrow) const
{
    if (mark < 0 || mark >= m_marks.size())
        return m_marks.isEmpty() ? -1 : 0;
    const bool isLevel = arrow == Qt::Key_Left || arrow == Qt::Key_Right;
    const double sign = arrow == Qt::Key_Left || arrow == Qt::Key_Up ? -1 : 1;
    const QPointF from = m_marks[mark].rect.center();
    int best = mark;
    double least = std::numeric_limits<double>::infinity();
    for (int node = 0; node < m_nodes.size(); ++node) {
        const QPointF way = m_nodes[node].place - from;
        const double ahead = sign * (isLevel ? way.x() : way.y());
        const double aside = std::abs(isLevel ? way.y() : way.x());
        if (node == mark || ahead <= 0)
            continue;
        const double cost = ahead + aside * (aside > ahead ? 4 : 1.5);
        if (cost < least) {
            best = node;
            least = cost;
        }
    }
    return best;
}

QHash<ActorId, QPointF> NetworkPicture::places() const
{
    QHash<ActorId, QPointF> places;
    for (const Node &node : m_nodes)
        places.insert(node.actor.id, node.place);
    return places;
}

QString NetworkPicture::title() const { return Words::tr("Network of %Ln actor(s)", nullptr, int(m_nodes.size())); }

QList<LegendEntry> NetworkPicture::legend(const QPalette &palette) const
{
    QList<LegendEntry> entries;
    for (const ActorKind kind : allActorKinds()) {
        if (std::ranges::any_of(m_nodes, [kind](const Node &node) { return node.actor.kind == kind; }))
            entries.append({LegendEntry::Disc, kindInk(kind, palette), kindName(kind), kindShape(kind, 1)});
    }
    entries.append({LegendEntry::Line, balanceInk(1, palette), Words::tr("cooperation"), {}});
    entries.append({LegendEntry::Line, balanceInk(-1, palette), Words::tr("conflict"), {}});
    entries.append({LegendEntry::Line, balanceInk(0, palette), Words::tr("standing tie, or both alike"), {}});
    if (std::ranges::any_of(m_bonds, &Bond::isPlanned))
        entries.append({LegendEntry::DashedLine, balanceInk(0, palette), Words::tr("planned"), {}});
    if (std::ranges::any_of(m_bonds, &Bond::isNegated))
        entries.append({LegendEntry::HollowLine, balanceInk(0, palette), Words::tr("denied"), {}});
    return entries;
}

} // namespace apacheta

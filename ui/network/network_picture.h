// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/picture.h"
#include "library/views.h"

#include <QHash>
#include <memory>
#include <stop_token>

namespace apacheta {

/// How a network is drawn.
struct NetworkOptions {
    enum Size { ByMentions, ByTies, ByGoingBetween } size = ByMentions;
    enum Group { Nothing, ByCountry, ByLevel, ByCommunity } group = Nothing;
    bool allTies = false;               ///< weak ones too, without pointing at an actor
    QFont font;                         ///< of the labels: they get their room
    QSet<ActorId> pinned;
    QHash<ActorId, QPointF> before;     ///< where actors were; pinned ones stay there
    QList<ActorId> way;                 ///< a way to be seen, from one end to the other
};

/// Who stands to whom. An actor's shape and colour are its kind, its size how much it is named (or stands between others); what joins two is
/// as thick as passages state it and as blue or orange as it is cooperation or conflict. Denied ties are hollow and struck, planned ones dashed.
///
/// Marks: the actors, most important first, then what joins two.
class NetworkPicture final : public Picture {
public:
    /// Off the GUI thread. Null when there is nobody, or when it was stopped.
    static std::shared_ptr<const NetworkPicture> of(const Net &net, const NetworkOptions &options, std::stop_token stop = {});

    QRectF bounds() const override { return m_bounds; }
    void paint(QPainter &painter, const QRectF &exposed, const PictureStyle &style) const override;
    const QList<PictureMark> &marks() const override { return m_marks; }
    int markAt(QPointF point, const PictureStyle &style) const override;
    int neighbour(int mark, Qt::Key arrow) const override; ///< arrows walk the actors
    QList<LegendEntry> legend(const QPalette &palette) const override;
    QString title() const override;

    QHash<ActorId, QPointF> places() const;
    /// The same with one actor elsewhere, pinned there.
    std::shared_ptr<const NetworkPicture> withMoved(int mark, QPointF place) const;
    int weakTies() const;               ///< pairs whose tie is drawn only when one points at an actor
    int actors() const { return int(m_nodes.size()); }
    int leftOut() const { return m_leftOut; }

private:
    struct Node {
        NetActor actor;
        QPointF place;
        double radius = 0;
        double label = 0;               ///< width of its name, pixels
        double importance = 0;
        int group = -1;
        bool isPinned = false;
        QList<int> bonds;
    };
    /// All ties between two.
    struct Bond {
        int from = 0;                   ///< nodes, from < to
        int to = 0;
        QList<NetTie> ties;
        int evidence = 0;
        double balance = 0;             ///< -1 conflict to 1 cooperation
        bool isStanding = false;        ///< standing ties only
        bool isNegated = false;         ///< all of them
        bool isPlanned = false;
        int direction = 0;              ///< 1: all from `from` to `to`, -1: back, 0: both ways or none
        bool isOnWay = false;
        bool isMain = false;            ///< one of the strongest, or the strongest way to somebody: drawn always
    };
    struct Group {
        QString name;
        QPolygonF hull;
    };
    void addBonds(const Net &net, const NetworkOptions &options);
    void markMain();
    void layOut(const NetworkOptions &options, const std::stop_token &stop);
    void makeBounds();
    void size(const NetworkOptions &options);
    void group(const NetworkOptions &options);
    void makeMarks();
    void makeHulls();
    double width(const Bond &bond) const;

    bool isDrawn(const Bond &bond, const PictureStyle &style) const;
    bool isFocus(int node, const PictureStyle &style) const;
    void paintGroups(QPainter &painter, const PictureStyle &style) const;
    void paintManyBonds(QPainter &painter, const QList<int> &bonds, const PictureStyle &style, bool isQuiet) const;
    void paintBond(QPainter &painter, const Bond &bond, const PictureStyle &style, bool isLit, bool isQuiet) const;
    void paintTies(QPainter &painter, const Bond &bond, const PictureStyle &style) const;
    void paintNode(QPainter &painter, const Node &node, const PictureStyle &style, bool isLit, bool isQuiet) const;
    void paintLabels(QPainter &painter, const QRectF &exposed, const PictureStyle &style, const QSet<int> &lit) const;
    QSet<int> litNodes(const PictureStyle &style) const;

    QList<Node> m_nodes;                ///< most important first
    QList<Bond> m_bonds;
    QList<Group> m_groups;
    QList<PictureMark> m_marks;
    QRectF m_bounds;
    int m_leftOut = 0;
    int m_mostEvidence = 1;
    bool m_showsAllTies = false;
    double m_lineOfLabels = 1;          ///< height of a line in the font that names were measured in
};

/// The outline of an actor of a kind, about the origin: the shape tells the kind without colour.
QPainterPath kindShape(ActorKind kind, double radius);

} // namespace apacheta

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace apacheta {

/// Draws an entry of a list from the roles of PagedModel: icon or mark, name, quiet words, date, count.
class RowDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    enum Layout {
        Beside,                         ///< one line and a half: quiet words follow the name
        Under                           ///< two lines: quiet words below it
    };
    explicit RowDelegate(Layout layout, QObject *parent = nullptr) : QStyledItemDelegate(parent), m_layout(layout) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The whole name, where it is cut.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override;

private:
    struct Parts {
        QRect mark, name, quiet, date, count;
    };
    Parts partsOf(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    Parts besideParts(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    Parts underParts(const QStyleOptionViewItem &option, const QModelIndex &index) const;

    Layout m_layout;
};

/// The ground of an entry: selected (a tint and a bar at the edge), under the pointer, or plain.
void paintRowGround(QPainter *painter, const QStyleOptionViewItem &option);
/// The mark of an event or relation: filled when stated, hollow and struck when denied, dashed when planned.
void paintPolarityMark(QPainter *painter, const QRect &rect, const QColor &ink, int polarity, const QPalette &palette);

} // namespace apacheta

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace apacheta {

/// Draws a row of the notebook: a heading with how many stand under it, or a quotation: up to three lines of its words, its source with tags, her note.
class NotebookDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintQuotation(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

} // namespace apacheta

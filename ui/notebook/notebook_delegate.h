// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QHash>
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
    /// Into how many lines words fall; known once, as a list measures all its rows whenever one changes.
    qsizetype lineCount(const QString &words, const QFont &font, int width) const;
    void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintQuotation(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    mutable QHash<QString, qsizetype> m_lineCounts; ///< of that width and font
    mutable int m_width = 0;
    mutable QFont m_font;
};

} // namespace apacheta

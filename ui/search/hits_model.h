// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/rows.h"
#include "search/snippet.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace apacheta {

/// The hits of one search.
class HitsModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { SnippetRole = Qt::UserRole + 1, SourceRole, LocatorRole };
    using QAbstractListModel::QAbstractListModel;

    /// Hits that only go on from those before are added below them.
    void setHits(const QList<SearchHit> &hits);
    /// Nothing for a row that is none.
    const SearchHit *hit(const QModelIndex &index) const;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<SearchHit> m_hits;
    QList<Snippet> m_snippets;
};

/// Draws a hit: the document and locator, below it up to three lines of text with what was found marked.
class HitDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace apacheta

Q_DECLARE_METATYPE(apacheta::Snippet)

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "citation/citation.h"

#include <QAbstractListModel>

namespace apacheta {

/// The installed citation styles, those that match what is typed: every word begins a word of the title or of the id, accents and case aside.
/// The styles that most people want stand first.
class StyleModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole, NoteRole, LocaleRole };

    explicit StyleModel(QObject *parent = nullptr);

    void setStyles(QList<CitationStyle> styles);
    void setFilter(const QString &typed);
    /// The row of a style under the filter, -1 for none.
    int rowOf(const QString &id) const;
    int total() const { return int(m_styles.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<int> matching(const QString &typed) const;

    QList<CitationStyle> m_styles;
    QStringList m_keys;                 ///< what is matched, one a style
    QList<int> m_rows;                  ///< indices into m_styles
    QString m_typed;
};

} // namespace apacheta

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/recovery/page_file.h"

#include <QList>
#include <QVariant>
#include <optional>

namespace apacheta {

/// A row as it is stored.
struct StoredRow {
    qint64 id = 0;              ///< its rowid; 0 in a table without
    QList<QVariant> values;     ///< QString, qint64, double, QByteArray (a blob), invalid for null; one a column, fewer where columns were added later
    bool isWhole = true;        ///< false: text is cut short or no text
};

/// A page as part of a tree of rows (sqlite.org/fileformat2.html, 1.6). Believes nothing: what does not fit the page is not there.
class TreePage final {
public:
    enum Kind { Other, TableLeaf, TableBranch, IndexLeaf, IndexBranch };

    TreePage(const PageFile &file, quint32 number);

    Kind kind() const { return m_kind; }
    bool isLeaf() const { return m_kind == TableLeaf || m_kind == IndexLeaf; }
    bool isBranch() const { return m_kind == TableBranch || m_kind == IndexBranch; }
    /// Of a branch; some may lie outside the file.
    QList<quint32> children() const;
    int cellCount() const { return m_cellCount; }
    /// Of all kinds but TableBranch. Nothing where a cell makes no sense.
    std::optional<StoredRow> row(int cell) const;

private:
    qsizetype cellAt(int cell) const;
    QByteArray payload(qsizetype at, quint64 size, bool isTable, bool &isWhole) const;

    const PageFile &m_file;
    QByteArray m_page;
    Kind m_kind = Other;
    int m_header = 0;           ///< where the page's own header begins
    int m_cellCount = 0;
};

} // namespace apacheta

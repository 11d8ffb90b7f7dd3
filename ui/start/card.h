// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "start/link_row.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace apacheta {

/// A part of a page of cards: a heading, then rows that lead somewhere, or what would be here.
class Card final : public QFrame {
    Q_OBJECT
public:
    explicit Card(const QString &heading, QWidget *parent = nullptr);

    void setRows(const QList<RowWords> &rows, const QString &whenEmpty);
    /// Something of the card's own between heading and rows.
    void addAbove(QWidget *widget);
    /// The last row, "All 1,234 actors".
    void setMore(const QString &words, const Target &target);
    QList<LinkRow *> rows() const;

Q_SIGNALS:
    void targetRequested(const apacheta::Target &target, apacheta::OpenMode mode);

protected:
    void changeEvent(QEvent *event) override;

private:
    LinkRow *append(const RowWords &words);
    void setLook();

    QLabel *m_heading;
    QVBoxLayout *m_column;
    QVBoxLayout *m_rows;
    QLabel *m_empty;
};

} // namespace apacheta

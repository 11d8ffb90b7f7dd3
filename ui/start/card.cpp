// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/card.h"

#include "common/theme.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace apacheta {

Card::Card(const QString &heading, QWidget *parent)
    : QFrame(parent), m_heading(new QLabel(heading, this)), m_column(new QVBoxLayout(this)), m_rows(new QVBoxLayout), m_empty(new QLabel(this))
{
    const int unit = gridUnit(this);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    setAccessibleName(heading);
    m_column->setContentsMargins(unit * 3 / 4, unit / 2, unit * 3 / 4, unit / 2);
    m_column->setSpacing(unit / 4);
    m_rows->setSpacing(0);
    m_heading->setContentsMargins(unit / 4, 0, 0, 0);
    m_heading->setWordWrap(true); // in a language of long words
    m_empty->setContentsMargins(unit / 4, 0, 0, 0);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->hide();
    m_column->addWidget(m_heading);
    m_column->addLayout(m_rows);
    m_column->addWidget(m_empty);
    setLook();
}

void Card::setLook() { m_heading->setFont(partFont(font())); }

void Card::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setLook();
}

LinkRow *Card::append(const RowWords &words)
{
    auto *row = new LinkRow(words, this);
    connect(row, &LinkRow::targetRequested, this, &Card::targetRequested);
    m_rows->addWidget(row);
    return row;
}

void Card::setRows(const QList<RowWords> &rows, const QString &whenEmpty)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
    for (const RowWords &words : rows)
        append(words);
    m_empty->setText(whenEmpty);
    m_empty->setVisible(rows.isEmpty() && !whenEmpty.isEmpty());
}

void Card::addAbove(QWidget *widget) { m_column->insertWidget(1, widget); }

void Card::setMore(const QString &words, const Target &target)
{
    RowWords more;
    more.text = words;
    more.icon = icon(QStringLiteral("next"), palette());
    more.target = target;
    append(more);
}

QList<LinkRow *> Card::rows() const
{
    QList<LinkRow *> rows;
    for (int i = 0; i < m_rows->count(); ++i)
        rows.append(static_cast<LinkRow *>(m_rows->itemAt(i)->widget()));
    return rows;
}

} // namespace apacheta

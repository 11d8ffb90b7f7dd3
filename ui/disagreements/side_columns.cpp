// SPDX-License-Identifier: GPL-3.0-or-later
#include "disagreements/side_columns.h"

#include <QHBoxLayout>

namespace apacheta {
namespace {

constexpr int fewestCharacters = 26;    ///< a column narrower than this breaks every line

QList<PassageTarget> passagesOf(const FlowSource *source)
{
    QList<PassageTarget> passages;
    for (int block = 0; source && block < source->count(); ++block)
        for (const FlowLink &link : source->block(block).links) {
            const auto *passage = std::get_if<PassageTarget>(&link.target);
            if (passage && (passages.isEmpty() || passages.last() != *passage))
                passages.append(*passage);
        }
    return passages;
}

} // namespace

SideColumns::SideColumns(QWidget *parent) : QWidget(parent), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins({});
    m_row->setSpacing(0);
}

bool SideColumns::haveRoom(qsizetype count, int width) const
{
    return count > 1 && width >= count * fewestCharacters * fontMetrics().averageCharWidth();
}

void SideColumns::addColumn()
{
    auto *column = new FlowView(this);
    connect(column, &FlowView::linkActivated, this, [this, column](const FlowLink &link, OpenMode mode) {
        Q_EMIT linkActivated(link, mode, passagesOf(column->source()));
    });
    m_row->addWidget(column, 1);
    m_columns.append(column);
}

void SideColumns::setSides(const std::vector<FlowBlocks> &sides, const QStringList &names, const FlowTypography &typography, bool keepPlace)
{
    while (m_columns.size() < qsizetype(sides.size()))
        addColumn();
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        FlowView *column = m_columns[i];
        const bool isUsed = i < qsizetype(sides.size());
        column->setVisible(isUsed);
        if (!isUsed)
            continue;
        auto sections = std::make_shared<FlowSections>(1);
        sections->set(0, sides[size_t(i)]);
        column->setAccessibleName(names.value(i));
        column->setTypography(typography);
        column->setSource(std::move(sections), keepPlace);
    }
}

} // namespace apacheta

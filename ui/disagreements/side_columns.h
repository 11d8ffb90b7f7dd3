// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/flow_view.h"
#include "pages/parts.h"

#include <QWidget>

class QHBoxLayout;

namespace apacheta {

/// The sides of a disagreement beside each other, each a column that scrolls by itself.
class SideColumns final : public QWidget {
    Q_OBJECT
public:
    explicit SideColumns(QWidget *parent = nullptr);

    /// Each from its top, or where it was scrolled to when the sides are a new state of those shown.
    void setSides(const std::vector<FlowBlocks> &sides, const QStringList &names, const FlowTypography &typography, bool keepPlace);
    /// Whether so many columns have room to be read in a width.
    bool haveRoom(qsizetype count, int width) const;
    const QList<FlowView *> &columns() const { return m_columns; } ///< some may be hidden

Q_SIGNALS:
    /// `trail`: all passages of the link's column, in their order.
    void linkActivated(const apacheta::FlowLink &link, apacheta::OpenMode mode, const QList<apacheta::PassageTarget> &trail);

private:
    void addColumn();

    QHBoxLayout *m_row;
    QList<FlowView *> m_columns;
};

} // namespace apacheta

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/flow_page.h"
#include "pages/parts.h"

namespace apacheta {

class SideColumns;

/// One disagreement: the sides with the passages that take them, beside each other where there is room, and what she says of it.
class DisagreementPage final : public FlowPage {
    Q_OBJECT
public:
    explicit DisagreementPage(Session &session, QWidget *parent = nullptr);
    void show(const QString &key);
    using QWidget::show;

protected:
    void reload() override;
    void act(const FlowLink &link) override;
    std::optional<PassageTarget> passageOfRow(qint64 row) const override;
    void citingChanged() override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void ask();
    void fill();
    void fillHead();
    void fillSides();
    FlowBlocks blocksOf(qsizetype side, int firstPassage) const;
    void arrange();
    void settle(const QString &claim);
    void dismiss();
    void reopen();
    QList<EvidenceRow> allEvidence() const;

    QString m_key;
    QString m_inColumns;    ///< key of what the columns show
    std::optional<Disagreement> m_shown;
    SideColumns *m_columns;
};

} // namespace apacheta

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/decision_history.h"
#include "pages/flow_page.h"

namespace apacheta {

/// A decision with what it speaks of and what became of it, or all decisions about one thing; each can be taken back here.
class HistoryPage final : public FlowPage {
    Q_OBJECT
public:
    explicit HistoryPage(Session &session, QWidget *parent = nullptr);
    void show(const HistoryTarget &target);
    using QWidget::show;

protected:
    void reload() override;
    void act(const FlowLink &link) override;

private:
    struct SubjectHistory {
        QString name;
        QList<DecisionEntry> entries;
    };
    static Result<SubjectHistory> historyOf(const Reader &reader, const HistoryTarget &target, std::stop_token stop);
    void askAll();
    void fill(const DecisionDetail &detail);
    void fillThings(std::vector<FlowBlock> &blocks, const DecisionDetail &detail) const;
    void fill(const SubjectHistory &history);
    void appendEntry(std::vector<FlowBlock> &blocks, const DecisionEntry &entry);

    HistoryTarget m_target;
    QList<DecisionEntry> m_entries;     ///< that are shown, for their links
};

} // namespace apacheta

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/rows.h"
#include "pages/flow_page.h"

namespace apacheta {

class TimelineStrip;

/// Two actors: what they did to each other over time (cooperation above the line, conflict below), how they stand, and the passages behind it.
class PairPage final : public FlowPage {
    Q_OBJECT
public:
    explicit PairPage(Session &session, QWidget *parent = nullptr);
    void show(ActorId first, ActorId second);
    using QWidget::show;

protected:
    void reload() override;
    void act(const FlowLink &link) override;

private:
    void askAll();
    void fill();
    void fillHead();
    void fillList(int section, const QString &title, const QList<RelationRow> &rows, const QString &whenEmpty);
    void fillEvents();

    ActorId m_first;
    ActorId m_second;
    PairDetail m_pair;
    QHash<EventId, QString> m_eventLabels;
    QList<qsizetype> m_shown;           ///< a section
    TimelineStrip *m_strip;
};

} // namespace apacheta

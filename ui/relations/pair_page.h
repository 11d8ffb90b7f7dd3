// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/overview.h"
#include "pages/flow_page.h"

namespace apacheta {

class LevelsPanel;
class PairStrip;

/// Two actors: what they did to each other over time (cooperation above the line, conflict below; a bar shows its claims), how their countries deal
/// with each other at each level, how they stand, and the passages behind it.
class PairPage final : public FlowPage {
    Q_OBJECT
public:
    explicit PairPage(Session &session, QWidget *parent = nullptr);
    void show(ActorId first, ActorId second);
    using QWidget::show;
    PairStrip *strip() const { return m_strip; }
    LevelsPanel *levels() const { return m_levels; }

protected:
    void reload() override;
    void act(const FlowLink &link) override;
    bool hasDossier() const override { return true; }

private:
    void askAll();
    void fill();
    void askLevels();
    void fillHead();
    void fillChosen();
    void fillLevels(const QList<LevelTies> &levels);
    void choose(int bar);
    void fillList(int section, const QString &title, const QList<RelationRow> &rows, const QString &whenEmpty);
    void fillEvents();

    ActorId m_first;
    ActorId m_second;
    PairDetail m_pair;
    QHash<EventId, QString> m_eventLabels;
    QList<qsizetype> m_shown;           ///< a section
    PairStrip *m_strip;
    LevelsPanel *m_levels;
    int m_chosen = -1;                  ///< the bar whose claims are shown under the picture
    std::stop_source m_levelsTicket;
};

} // namespace apacheta

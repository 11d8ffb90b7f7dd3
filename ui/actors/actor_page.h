// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/rows.h"
#include "pages/flow_page.h"

namespace apacheta {

class ActorMending;
class NotesPart;
class TimelineStrip;
struct TimelineEntry;

/// An actor: names, facts, timeline, events, relations, companions and every passage that names it.
class ActorPage final : public FlowPage {
    Q_OBJECT
public:
    explicit ActorPage(Session &session, QWidget *parent = nullptr);
    void show(ActorId actor);
    using QWidget::show;

protected:
    void reload() override;
    void act(const FlowLink &link) override;
    std::optional<PassageTarget> passageOfRow(qint64 row) const override;
    void citingChanged() override;
    void keyPressEvent(QKeyEvent *event) override;
    bool hasDossier() const override { return true; }
    void fillMenu(QMenu &menu) override;

private:
    /// A list of the page that is fetched a part at a time.
    template <class Row> struct Shown {
        QList<Row> rows;
        std::optional<Cursor> next;
        bool hasArrived = false;
    };

    void askAll();
    void askEvents(const Cursor &after);
    void askRelations(const Cursor &after);
    void askMentions(const Cursor &after);
    void fillHead();
    FlowBlock namesLine() const;
    FlowBlock mendingLine() const;
    void mend(qint64 what);
    void fillTimeline(const QList<TimelineEntry> &entries);
    void fillEvents();
    void fillRelations();
    void fillMentions();

    ActorId m_actor; // as it was opened
    ActorId m_shown; // into which it is merged, mostly itself
    ActorDetail m_detail;
    Shown<EventRow> m_events;
    Shown<RelationRow> m_relations;
    Shown<EvidenceRow> m_mentions;
    bool m_showsAllNames = false;
    bool m_showsUnsure = false;         ///< events and relations below 50 % too
    TimelineStrip *m_strip;
    NotesPart *m_notes;
    ActorMending *m_mending;
};

} // namespace apacheta

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/timeline_lanes.h"
#include "views/view_page.h"

class QCheckBox;
class QComboBox;

namespace apacheta {

class TimeBrush;
class TimelinePicture;

/// The timeline of all events under the window's filter: in lanes, over a strip of all time with the brush that narrows the window.
/// A click picks those who took part, a double click or Enter opens the event.
class TimelinePage final : public ViewPage {
    Q_OBJECT
public:
    explicit TimelinePage(Session &session, QWidget *parent = nullptr);
    TimeBrush *brush() const { return m_brush; }
    QComboBox *lanes() const { return m_lanes; }
    QCheckBox *undated() const { return m_undated; }
    /// Null before the first one is there.
    const TimelinePicture *timeline() const;

protected:
    ViewQuestion question(const ViewFilter &filter, ActorId actor, const PictureFrame &frame) const override;
    void drawn() override;
    QString emptyText() const override;
    QString iconName() const override;
    bool dependsOnSize() const override { return true; }
    void reload() override;
    void showEvent(QShowEvent *event) override;

private:
    void buildBar();
    void fillBrush();
    void showMost();
    void pickParticipants();
    void rememberStretch();
    LanesBy lanesBy() const;

    TimeBrush *m_brush;
    QComboBox *m_lanes = nullptr;
    QCheckBox *m_undated = nullptr;
    ViewFilter m_brushFilter;               // whose events the brush shows
    ActorId m_brushActor;
    bool m_hasBrush = false;
    bool m_isFresh = true;                  // nothing of this library was shown before
    std::stop_source m_brushTicket;
    QTimer m_fitting;                       // the view has another size than the picture was laid out for
    double m_seenFrom = 0;                  // days in sight; equal: all that there are
    double m_seenTo = 0;
};

} // namespace apacheta

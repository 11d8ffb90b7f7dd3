// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timeline_page.h"

#include "session/scope.h"
#include "session/session.h"
#include "timeline/time_brush.h"
#include "timeline/timeline_picture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSettings>
#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace apacheta {
namespace {

ViewFilter ofActor(ViewFilter filter, ActorId actor)
{
    if (actor.isValid())
        filter.actors = {actor};
    return filter;
}

/// The stretch of time that a filter asks for, in the measures.
void setStretch(TimelineMeasures &measures, const ViewFilter &filter)
{
    if (!filter.from && !filter.to)
        return;
    measures.from = filter.from ? dayCount(filter.from->earliest()) : dayCount(1, 1, 1);
    measures.to = filter.to ? dayCount(filter.to->latest()) + 1.0 : dayCount(9999, 12, 31);
}

} // namespace

TimelinePage::TimelinePage(Session &session, QWidget *parent) : ViewPage(session, tr("Timeline"), parent), m_brush(new TimeBrush(this))
{
    buildBar();
    addBelow(m_brush);
    connect(m_brush, &TimeBrush::brushed, this, [this](const TimeSpan &span) { this->session().scope().setDates(span.from, span.to); });
    connect(&session.scope(), &Scope::filterChanged, this, [this](const ViewFilter &filter) {
        m_brush->setSpan({filter.from, filter.to});
        fillBrush();
    });
    connect(view(), &PictureView::actorPicked, this, &TimelinePage::pickParticipants);
    connect(view(), &PictureView::visibleChanged, this, &TimelinePage::rememberStretch);
    setTabOrder(view(), m_brush);
    m_fitting.setSingleShot(true);
    m_fitting.setInterval(100ms);
    connect(&m_fitting, &QTimer::timeout, this, [this] { redraw(); });
}

void TimelinePage::buildBar()
{
    auto *label = new QLabel(tr("&Lanes:"), this);
    m_lanes = new QComboBox(this);
    m_lanes->addItem(tr("None"), int(LanesBy::Nothing));
    m_lanes->addItem(tr("Actors"), int(LanesBy::Actor));
    m_lanes->addItem(tr("Levels"), int(LanesBy::Level));
    m_lanes->addItem(tr("What happened"), int(LanesBy::Type));
    m_lanes->setAccessibleName(tr("Lanes"));
    m_lanes->setToolTip(tr("What the lanes of the timeline stand for"));
    label->setBuddy(m_lanes);
    m_undated = new QCheckBox(tr("&Without date"), this);
    m_undated->setChecked(true);
    m_undated->setToolTip(tr("Show the events without date in a strip of their own"));
    const QSettings settings;
    m_lanes->setCurrentIndex(std::max(0, m_lanes->findData(settings.value(u"timeline/lanes"_s, int(LanesBy::Nothing)))));
    addBarWidget(label);
    addBarWidget(m_lanes);
    addBarWidget(m_undated);
    connect(m_lanes, &QComboBox::currentIndexChanged, this, [this] {
        QSettings().setValue(u"timeline/lanes"_s, int(lanesBy()));
        redraw();
    });
    connect(m_undated, &QCheckBox::toggled, this, [this] { redraw(); });
}

LanesBy TimelinePage::lanesBy() const { return LanesBy(m_lanes->currentData().toInt()); }

const TimelinePicture *TimelinePage::timeline() const { return static_cast<const TimelinePicture *>(view()->picture().get()); }

ViewPage::ViewQuestion TimelinePage::question(const ViewFilter &filter, ActorId actor, const PictureFrame &frame) const
{
    LaneChoice choice;
    choice.by = lanesBy();
    const QSet<ActorId> &selected = session().scope().selected();
    choice.first = actor.isValid() ? QList<ActorId>{actor} : QList<ActorId>(selected.cbegin(), selected.cend());
    std::sort(choice.first.begin(), choice.first.end());
    TimelinePaper paper(frame.font, frame.size);
    setStretch(paper.measures, filter);
    return [asked = ofActor(filter, actor), choice, paper, showsUndated = m_undated->isChecked()](const Reader &reader, std::stop_token stop) -> Result<Drawn> {
        const auto events = reader.viewEvents(asked, stop);
        if (!events)
            return events.error();
        if (events->isEmpty())
            return Drawn();
        return Drawn(TimelinePicture::of(*events, choice, paper, showsUndated, stop));
    };
}

void TimelinePage::drawn()
{
    const TimelinePicture *picture = timeline();
    if (picture && m_seenTo > m_seenFrom) { // one goes on looking at the same time
        const double from = std::max(picture->layout().from, m_seenFrom);
        const double to = std::min(picture->layout().to, m_seenTo);
        const bool isAll = from <= picture->layout().from && to >= picture->layout().to;
        if (to > from && !isAll)
            view()->showRect({picture->layout().x(from), 0, (to - from) * picture->layout().pixelsADay, picture->bounds().height()});
        else
            view()->showAll();
    }
    rememberStretch();
    fillBrush();
    if (m_hasBrush)
        showMost();
}

void TimelinePage::rememberStretch()
{
    m_seenFrom = m_seenTo = 0;
    if (const TimelinePicture *picture = timeline()) {
        const QRectF seen = view()->visible();
        const QRectF all = picture->bounds();
        if (seen.width() < all.width() * 0.999) {
            m_seenFrom = picture->layout().day(seen.left());
            m_seenTo = picture->layout().day(seen.right());
        }
    }
    m_brush->setSeen(m_seenFrom, m_seenTo);
    // The legend and the chips take their room after the picture is there; that is no resizing of the page.
    if (timeline() && timeline()->paperSize().toSize() != view()->size())
        m_fitting.start();
}

void TimelinePage::fillBrush()
{
    ViewFilter filter = ofActor(session().scope().filter(), actor());
    filter.from = filter.to = std::nullopt;
    if (!isVisible() || (m_hasBrush && filter == m_brushFilter))
        return;
    m_brushFilter = filter;
    m_hasBrush = true;
    m_brushTicket.request_stop();
    m_brushTicket = std::stop_source();
    filter.undated = false;
    session().ask<QList<ViewEvent>>([filter](const Reader &reader, std::stop_token stop) { return reader.viewEvents(filter, stop); },
                                    m_brushTicket.get_token(), this, [this](const Result<QList<ViewEvent>> &events) {
                                        if (!events)
                                            return;
                                        m_brush->setEvents(*events);
                                        showMost();
                                    });
}

/// A few stray events of long ago do not press all others together: at first what the brush spans is seen.
void TimelinePage::showMost()
{
    const TimelinePicture *picture = timeline();
    const TimeDensity &density = m_brush->density();
    const ViewFilter &filter = session().scope().filter();
    const bool showsAll = m_seenTo <= m_seenFrom && !filter.from && !filter.to;
    if (!picture || density.isEmpty() || !showsAll || !std::exchange(m_isFresh, false) || density.earlier + density.later == 0)
        return;
    view()->showRect({picture->layout().x(density.from), 0, (density.to - density.from) * picture->layout().pixelsADay, picture->bounds().height()});
}

void TimelinePage::pickParticipants()
{
    const TimelinePicture *picture = timeline();
    const int mark = view()->current();
    if (!picture || mark < 0 || mark >= picture->marks().size())
        return;
    Scope &scope = session().scope();
    if (scope.selected().isEmpty()) // clicked again, or beside
        return;
    QSet<ActorId> picked = scope.selected();
    for (const ActorLink &actor : picture->event(mark).participants)
        picked.insert(actor.id);
    scope.select(picked);
}

void TimelinePage::reload()
{
    m_hasBrush = false;
    ViewPage::reload();
}

void TimelinePage::showEvent(QShowEvent *event)
{
    ViewPage::showEvent(event);
    const ViewFilter &filter = session().scope().filter();
    m_brush->setSpan({filter.from, filter.to});
    fillBrush();
}

QString TimelinePage::emptyText() const { return tr("Events appear here, on a line of time, as soon as documents tell of some."); }
QString TimelinePage::iconName() const { return u"timeline"_s; }

} // namespace apacheta

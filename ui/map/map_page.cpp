// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/map_page.h"

#include "common/theme.h"
#include "library/plain_words.h"
#include "map/drawn_map.h"
#include "reader/bar_button.h"
#include "session/scope.h"
#include "session/session.h"
#include "timeline/time_brush.h"

#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QSlider>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

constexpr int mostTies = 200;
constexpr int mostListed = 20;          // actors without place in the menu

} // namespace

MapPage::MapPage(Session &session, QWidget *parent)
    : ViewPage(session, tr("Map"), parent), m_layers(barButton(u"layers"_s, tr("Layers"), tr("What the map shows besides the marks"), this, true)),
      m_ties(new QSlider(Qt::Horizontal, this)), m_tiesLabel(new QLabel(this)), m_size(new QComboBox(this)), m_beyond(new QToolButton(this)), m_unplaced(new QToolButton(this)),
      m_brush(new TimeBrush(this))
{
    buildBar();
    addBelow(m_brush);
    connect(m_brush, &TimeBrush::brushed, this, [this](const TimeSpan &span) { this->session().scope().setDates(span.from, span.to); });
    connect(&session.scope(), &Scope::filterChanged, this, [this](const ViewFilter &filter) {
        m_brush->setSpan({filter.from, filter.to});
        fillBrush();
    });
    setTabOrder(view(), m_brush);
}

void MapPage::buildBar()
{
    auto *menu = new QMenu(m_layers);
    addLayer(menu, tr("Ties"), &MapChoice::showsTies);
    addLayer(menu, tr("Events"), &MapChoice::showsEvents);
    menu->addSeparator();
    addLayer(menu, tr("Towns and crossings"), &MapChoice::showsTowns);
    addLayer(menu, tr("Municipalities (La Paz, Oruro, Potosí)"), &MapChoice::showsMunicipalities);
    addLayer(menu, tr("Rivers"), &MapChoice::showsRivers);
    addLayer(menu, tr("Railways (sketch)"), &MapChoice::showsRailways);
    addLayer(menu, tr("Roads (sketch)"), &MapChoice::showsRoads);
    addLayer(menu, tr("Degrees"), &MapChoice::showsGraticule);
    m_layers->setMenu(menu);
    m_layers->setPopupMode(QToolButton::InstantPopup);

    m_ties->setRange(0, mostTies);
    m_ties->setValue(m_choice.mostTies);
    m_ties->setMaximumWidth(gridUnit(this) * 6);
    m_ties->setAccessibleName(tr("How many ties"));
    m_ties->setToolTip(tr("How many ties, those with most passages first"));
    m_tiesLabel->setMinimumWidth(m_tiesLabel->fontMetrics().horizontalAdvance(tr("Ties: %1").arg(u"000"_s)));
    m_tiesLabel->setText(tr("Ties: %1").arg(QLocale().toString(m_choice.mostTies)));
    m_size->addItem(tr("Size: named"));
    m_size->addItem(tr("Size: events"));
    m_size->setAccessibleName(tr("What size means"));
    m_size->setToolTip(tr("What the size of a mark means: how often the texts name it, or how much happened there"));
    for (QToolButton *button : {m_beyond, m_unplaced}) {
        button->setAutoRaise(true);
        button->setPopupMode(QToolButton::InstantPopup);
        button->setMenu(new QMenu(button));
        button->hide();
    }
    for (QWidget *widget : std::initializer_list<QWidget *>{m_layers, m_tiesLabel, m_ties, m_size, m_beyond, m_unplaced})
        addBarWidget(widget);
    connect(m_ties, &QSlider::valueChanged, this, [this](int value) {
        m_tiesLabel->setText(tr("Ties: %1").arg(QLocale().toString(value)));
        MapChoice choice = m_choice;
        choice.mostTies = value;
        setChoice(choice);
    });
    connect(m_size, &QComboBox::currentIndexChanged, this, [this](int index) {
        MapChoice choice = m_choice;
        choice.sizesByEvents = index == 1;
        setChoice(choice);
    });
}

void MapPage::addLayer(QMenu *menu, const QString &words, bool MapChoice::*layer)
{
    QAction *action = menu->addAction(words);
    action->setCheckable(true);
    action->setChecked(m_choice.*layer);
    connect(action, &QAction::toggled, this, [this, layer](bool isShown) {
        MapChoice choice = m_choice;
        choice.*layer = isShown;
        setChoice(choice);
    });
}

void MapPage::setChoice(const MapChoice &choice)
{
    if (m_choice == choice)
        return;
    m_choice = choice;
    redraw();
}

ViewPage::ViewQuestion MapPage::question(const ViewFilter &filter, ActorId actor, const PictureFrame &frame) const
{
    return [filter, actor, choice = m_choice, font = frame.font](const Reader &reader, std::stop_token stop) -> Result<Drawn> {
        auto map = drawnMap(reader, filter, actor, choice, font, stop);
        return map ? Result<Drawn>(*map) : Result<Drawn>(map.error());
    };
}

const MapPicture *MapPage::map() const { return dynamic_cast<const MapPicture *>(view()->picture().get()); }

void MapPage::drawn()
{
    m_beyond->hide();
    m_unplaced->hide();
    if (!map())
        return;
    fillBeyond(*map());
    fillUnplaced(*map());
}

/// The menu of a button leads to actors, most named first, and to the list of all.
void MapPage::listActors(QMenu *menu, const QList<NetActor> &actors)
{
    for (const NetActor &actor : actors.first(std::min<qsizetype>(actors.size(), mostListed)))
        menu->addAction(kindIcon(actor.kind, palette()), actor.name, this, [this, id = actor.id] { Q_EMIT targetRequested(ActorTarget{id}, OpenMode::Here); });
    if (!menu->isEmpty())
        menu->addSeparator();
    menu->addAction(tr("List of all actors"), this, [this] { Q_EMIT targetRequested(ListTarget{ListTarget::Actors}, OpenMode::Here); });
}

/// Who has a place, but not on this land.
void MapPage::fillBeyond(const MapPicture &map)
{
    QList<NetActor> actors;
    QSet<qsizetype> drawnPlaces;
    for (const MapLayout::Mark &mark : map.layout().marks())
        drawnPlaces.insert(mark.place);
    for (qsizetype place = 0; place < map.contents().places.size(); ++place) {
        if (!drawnPlaces.contains(place))
            actors.append(map.contents().places[place].actor);
    }
    m_beyond->menu()->clear();
    if (actors.isEmpty())
        return;
    m_beyond->setText(tr("%Ln beyond the map", nullptr, int(actors.size())));
    m_beyond->setToolTip(tr("Places that the texts name and that lie outside the land shown here"));
    listActors(m_beyond->menu(), actors);
    m_beyond->show();
}

void MapPage::fillUnplaced(const MapPicture &map)
{
    const QList<NetActor> &actors = map.contents().unplaced;
    QMenu *menu = m_unplaced->menu();
    menu->clear();
    if (actors.isEmpty() && map.contents().eventsElsewhere == 0)
        return;
    m_unplaced->setText(tr("%Ln without a place", nullptr, int(actors.size())));
    m_unplaced->setToolTip(tr("Persons, organizations and others of which nothing says where they are"));
    if (map.contents().eventsElsewhere > 0) {
        menu->addAction(tr("%Ln event(s) told without a place, or elsewhere", nullptr, map.contents().eventsElsewhere), this,
                        [this] { Q_EMIT targetRequested(ListTarget{ListTarget::Events}, OpenMode::Here); });
        menu->addSeparator();
    }
    listActors(menu, actors);
    m_unplaced->show();
}

/// What the strip of time counts: all events under the filter but its dates.
void MapPage::fillBrush()
{
    ViewFilter filter = session().scope().filter();
    if (actor().isValid() && !filter.actors.contains(actor()))
        filter.actors.append(actor());
    filter.from = filter.to = std::nullopt;
    filter.undated = false;
    if (!isVisible() || (m_hasBrush && filter == m_brushFilter))
        return;
    m_brushFilter = filter;
    m_hasBrush = true;
    m_brushTicket.request_stop();
    m_brushTicket = std::stop_source();
    session().ask<QList<ViewEvent>>([filter](const Reader &reader, std::stop_token stop) { return reader.viewEvents(filter, stop); },
                                    m_brushTicket.get_token(), this, [this](const Result<QList<ViewEvent>> &events) {
                                        if (events)
                                            m_brush->setEvents(*events);
                                    });
}

void MapPage::reload()
{
    m_hasBrush = false;
    fillBrush();
    ViewPage::reload();
}

void MapPage::showEvent(QShowEvent *event)
{
    ViewPage::showEvent(event);
    const ViewFilter &filter = session().scope().filter();
    m_brush->setSpan({filter.from, filter.to});
    fillBrush();
}

QString MapPage::emptyText() const { return tr("Places appear here as soon as documents name some that the gazetteer knows."); }
QString MapPage::iconName() const { return u"map"_s; }

} // namespace apacheta

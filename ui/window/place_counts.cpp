// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/place_counts.h"

#include "session/session.h"
#include "window/places_bar.h"

using namespace std::chrono_literals;

namespace apacheta {

PlaceCounts::PlaceCounts(Session &session, PlacesBar *places, QObject *parent) : QObject(parent), m_session(session), m_places(places)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(500ms);
    connect(&m_pause, &QTimer::timeout, this, &PlaceCounts::ask);
    connect(&session, &Session::libraryOpened, &m_pause, qOverload<>(&QTimer::start));
    connect(&session, &Session::libraryChanged, &m_pause, qOverload<>(&QTimer::start));
    if (session.isOpen())
        m_pause.start();
}

PlaceCounts::~PlaceCounts() { m_ticket.request_stop(); }

void PlaceCounts::ask()
{
    m_ticket.request_stop();
    m_ticket = std::stop_source();
    m_session.ask<Facets>([](const Reader &reader, std::stop_token stop) { return reader.reviewFacets({}, stop); }, m_ticket.get_token(), this,
                          [this](const Result<Facets> &answer) { m_places->setCount(ListTarget::Review, answer ? answer->total : 0); });
    m_session.ask<int>(
        [](const Reader &reader, std::stop_token stop) -> Result<int> {
            DisagreementFilter filter;
            filter.states = {DisagreementState::Open};
            const auto open = reader.disagreements(filter, stop);
            if (!open)
                return open.error();
            return int(open->size());
        },
        m_ticket.get_token(), this, [this](const Result<int> &open) { m_places->setCount(ListTarget::Disagreements, open ? *open : 0); });
}

} // namespace apacheta

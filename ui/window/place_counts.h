// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <stop_token>

namespace apacheta {

class PlacesBar;
class Session;

/// Keeps the figures beside the places: how many questions wait, how many disagreements are open. Asked anew a moment after the library changed last.
class PlaceCounts final : public QObject {
    Q_OBJECT
public:
    PlaceCounts(Session &session, PlacesBar *places, QObject *parent);
    ~PlaceCounts() override;

private:
    void ask();

    Session &m_session;
    PlacesBar *m_places;
    QTimer m_pause;
    std::stop_source m_ticket;
};

} // namespace apacheta

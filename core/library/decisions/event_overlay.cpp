// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/decisions/event_overlay.h"

#include "library/connection.h"

#include <QJsonDocument>

namespace apacheta {
namespace {

/// One decision after the other.
class Reading final {
public:
    explicit Reading(EventOverlay &overlay) : m_overlay(overlay) {}
    template <class Verb> void operator()(const Verb &) const {}
    void operator()(const AddEvent &said) const
    {
        for (const EventPart &part : said.participants)
            m_overlay.parts.append({part.actor.key, part.role});
    }
    void operator()(const SetEventDate &said) const { m_overlay.date = said.date; }
    void operator()(const SetEventType &said) const { m_overlay.type = said.category; }
    void operator()(const SetEventLabel &said) const { m_overlay.label = said.label; }
    void operator()(const SetEventPlace &said) const { m_overlay.place = said.place; }
    void operator()(const AddParticipant &said) const { m_overlay.parts.append({said.actor.key, said.role}); }
    void operator()(const DropParticipant &said) const { m_overlay.parts.append({said.actor.key, std::nullopt}); }
    void operator()(const RejectEvent &) const
    {
        m_overlay.isRejected = true;
        m_overlay.isConfirmed = false;
    }
    void operator()(const ConfirmEvent &) const
    {
        m_overlay.isRejected = false;
        m_overlay.isConfirmed = true;
    }

private:
    EventOverlay &m_overlay;
};

} // namespace

Result<EventOverlay> overlayOf(const Connection &connection, EventId event)
{
    EventOverlay overlay;
    const Outcome outcome = connection.forEach(R"sql(
        select decision.type, decision.payload
          from decision_event
          cross join decision_state on decision_state.decision = decision_event.decision and decision_state.active = 1
          cross join decision on decision.id = decision_event.decision
         where decision_event.event = :event
         order by decision.id)sql",
        {{":event", event}}, [&](const Row &row) {
            if (const auto decision = decisionOf(row.text(0), QJsonDocument::fromJson(row.text(1).toUtf8()).object()))
                std::visit(Reading(overlay), *decision);
            return true;
        });
    if (!outcome)
        return outcome.error();
    return overlay;
}

} // namespace apacheta

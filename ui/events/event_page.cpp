// SPDX-License-Identifier: GPL-3.0-or-later
#include "events/event_page.h"

#include "disagreements/disagreement_part.h"
#include "flow/flow_line.h"
#include "library/plain_words.h"
#include "pages/parts.h"

namespace apacheta {

using namespace Qt::StringLiterals;

EventPage::EventPage(Session &session, QWidget *parent)
    : EvidencePage(session, tr("No passage tells this event."), parent)
{
}

void EventPage::show(EventId event)
{
    const bool newThing = event != m_event;
    m_event = event;
    showThing(newThing);
}

void EventPage::askAll()
{
    const EventId event = m_event;
    ask<EventRow>(Head, [event](const Reader &reader, std::stop_token stop) { return reader.event(event, stop); },
                  [this](const EventRow &row) { fillHead(row); });
    DisagreementFilter differing;
    differing.event = event;
    ask<QList<Disagreement>>(Differing, disagreementsWith(differing), [this](const QList<Disagreement> &found) { setSection(Differing, disagreementPart(found)); });
    askEvidence([event](const Reader &reader, std::stop_token stop) { return reader.evidenceOf(event, stop); });
}

void EventPage::fillHead(const EventRow &event)
{
    const QString label = event.label.isEmpty() ? categoryName(event.type) : event.label;
    FlowBlocks blocks;
    FlowPiece name{label};
    name.struck = event.polarity == Polarity::Negated;
    blocks.push_back(FlowLine(FlowRole::Title).mark(categoryMarker(event.type, event.polarity)).add(name).take());

    FlowLine under(FlowRole::Under);
    QList<FlowPiece> pieces{FlowPiece{dateText(event.date), {}, true}, quiet(event.date ? event.date->toString() : QString()),
                            FlowPiece{categoryName(event.type)}};
    if (event.polarity == Polarity::Negated)
        pieces.append(FlowPiece{tr("the sources deny it")});
    else if (event.polarity == Polarity::Planned)
        pieces.append(FlowPiece{tr("planned, not reported as done")});
    pieces.append(quiet(event.confidence < 0 ? QString() : confidenceText(event.confidence)));
    blocks.push_back(under.addJoined(pieces, dot()).take());
    blocks.push_back(mendingLine(event.confidence, {HistoryTarget::Event, event.id.value}, true));

    if (!event.participants.isEmpty())
        blocks.push_back(partHeading(tr("Who takes part")));
    for (const ActorLink &participant : event.participants) {
        blocks.push_back(FlowLine(FlowRole::Row)
                             .mark(kindMarker(participant.kind))
                             .addJoined({actorPiece(participant), quiet(roleName(participant.role))}, dot())
                             .take());
    }
    if (event.place) {
        blocks.push_back(partHeading(tr("Where")));
        blocks.push_back(FlowLine(FlowRole::Row).mark(kindMarker(event.place->kind)).add(actorPiece(*event.place)).take());
    }
    setSection(Head, std::move(blocks));
    setClaim(event, [id = event.id](const Reader &reader) -> Result<Subject> {
        const auto ref = reader.refOf(id);
        return ref ? Result<Subject>(Subject(*ref)) : ref.error();
    });
    setTitle(label);
}

} // namespace apacheta

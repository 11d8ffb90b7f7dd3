// SPDX-License-Identifier: GPL-3.0-or-later
#include "relations/pair_page.h"

#include "common/words.h"
#include "flow/flow_line.h"
#include "flow/flow_view.h"
#include "pages/parts.h"
#include "timeline/timeline_strip.h"

namespace apacheta {

using namespace Qt::StringLiterals;

namespace {

enum Section { Head, Ties, Interactions, Events, SectionCount };
constexpr qsizetype rowsAtATime = 50;
constexpr int stripId = 0;

ActorLink linkOf(const ActorRow &row)
{
    return {row.id, row.name, row.kind};
}

} // namespace

PairPage::PairPage(Session &session, QWidget *parent) : FlowPage(session, SectionCount, parent), m_strip(new TimelineStrip)
{
    m_strip->setAccessibleName(tr("Timeline of the two: cooperation above the line, conflict below"));
    view()->setEmbedded(stripId, m_strip);
    connect(m_strip, &TimelineStrip::targetRequested, this, &PageView::targetRequested);
}

void PairPage::show(ActorId first, ActorId second)
{
    const bool newThing = first != m_first || second != m_second;
    m_first = first;
    m_second = second;
    if (newThing)
        m_shown = QList<qsizetype>(SectionCount, rowsAtATime);
    begin(newThing);
    askAll();
}

void PairPage::reload()
{
    if (!m_first.isValid())
        return;
    begin(false);
    askAll();
}

void PairPage::askAll()
{
    const ActorId first = m_first;
    const ActorId second = m_second;
    using Answer = std::pair<PairDetail, QList<TimelineEntry>>;
    ask<Answer>(Head,
                [first, second](const Reader &reader, std::stop_token stop) -> Result<Answer> {
                    const auto pair = reader.pair(first, second, stop);
                    if (!pair)
                        return pair.error();
                    return Answer{*pair, timelineEntries(pair->events, pair->interactions)};
                },
                [this](const Answer &answer) {
                    m_pair = answer.first;
                    m_strip->setEntries(answer.second, TimelineSides::Two);
                    fill();
                });
}

void PairPage::fill()
{
    m_eventLabels.clear();
    for (const EventRow &event : m_pair.events)
        m_eventLabels.insert(event.id, event.label);
    fillHead();
    fillList(Ties, tr("How they stand"), m_pair.ties, tr("No standing tie between the two was found."));
    fillList(Interactions, tr("What they did to each other"), m_pair.interactions, tr("No interaction between the two was found."));
    fillEvents();
}

void PairPage::fillHead()
{
    FlowBlocks blocks;
    FlowLine title(FlowRole::Title);
    title.mark({FlowMarker::Icon, 0, Polarity::Asserted, u"pair"_s});
    //: The title of the page of two actors
    title.fill(tr("%1 and %2"), {actorPiece(linkOf(m_pair.first)), actorPiece(linkOf(m_pair.second))});
    blocks.push_back(title.take());
    blocks.push_back(FlowLine(FlowRole::Under)
                         .addJoined({quiet(tr("%n standing tie(s)", nullptr, int(m_pair.ties.size()))),
                                     quiet(tr("%n interaction(s)", nullptr, int(m_pair.interactions.size()))),
                                     quiet(tr("%n common event(s)", nullptr, int(m_pair.events.size())))},
                                    dot())
                         .take());
    if (m_strip->hasDatedEntries()) {
        FlowBlock strip;
        strip.role = FlowRole::Embedded;
        strip.embedded = stripId;
        blocks.push_back(strip);
        blocks.push_back(FlowLine(FlowRole::Under).add(quiet(tr("Above the line they cooperate, below it they are in conflict."))).take());
    }
    setSection(Head, std::move(blocks));
    //: The title of the page of two actors
    setTitle(tr("%1 and %2").arg(m_pair.first.name, m_pair.second.name));
}

void PairPage::fillList(int section, const QString &title, const QList<RelationRow> &rows, const QString &whenEmpty)
{
    FlowBlocks blocks{partHeading(title, rows.size())};
    const qsizetype shown = std::min(m_shown[section], rows.size());
    for (qsizetype i = 0; i < shown; ++i)
        appendRelation(blocks, rows[i], false, m_eventLabels.value(rows[i].event));
    if (rows.isEmpty())
        blocks.push_back(emptyNote(whenEmpty));
    appendMore(blocks, section, shown, rows.size());
    setSection(section, std::move(blocks));
}

void PairPage::fillEvents()
{
    FlowBlocks blocks{partHeading(tr("Events in common"), m_pair.events.size())};
    const qsizetype shown = std::min(m_shown[Events], m_pair.events.size());
    for (qsizetype i = 0; i < shown; ++i)
        appendEvent(blocks, m_pair.events[i]);
    if (m_pair.events.isEmpty())
        blocks.push_back(emptyNote(tr("No event was found in which both take part.")));
    appendMore(blocks, Events, shown, m_pair.events.size());
    setSection(Events, std::move(blocks));
}

void PairPage::act(const FlowLink &link)
{
    if (link.action != ShowMore || link.argument >= m_shown.size()) {
        FlowPage::act(link);
        return;
    }
    m_shown[link.argument] += rowsAtATime;
    fill();
}

} // namespace apacheta

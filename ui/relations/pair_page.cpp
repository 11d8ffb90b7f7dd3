// SPDX-License-Identifier: GPL-3.0-or-later
#include "relations/pair_page.h"

#include "disagreements/disagreement_part.h"
#include "flow/flow_line.h"
#include "flow/flow_view.h"
#include "library/plain_words.h"
#include "pages/parts.h"
#include "relations/levels_panel.h"
#include "relations/pair_strip.h"
#include "session/scope.h"

namespace apacheta {

using namespace Qt::StringLiterals;

namespace {

enum Section { Head, Differing, Chosen, Levels, Ties, Interactions, Events, SectionCount };
constexpr qsizetype rowsAtATime = 50;
constexpr int stripId = 0;
constexpr int levelsId = 1;
constexpr int closeChosen = 1000;       // an action of this page
constexpr int strongestOfLevel = 4;

ActorLink linkOf(const ActorRow &row)
{
    return {row.id, row.name, row.kind};
}

} // namespace

PairPage::PairPage(Session &session, QWidget *parent) : FlowPage(session, SectionCount, parent), m_strip(new PairStrip), m_levels(new LevelsPanel)
{
    view()->setEmbedded(stripId, m_strip);
    view()->setEmbedded(levelsId, m_levels);
    connect(m_strip, &PairStrip::barChosen, this, &PairPage::choose);
    connect(m_levels, &LevelsPanel::targetRequested, this, &PageView::targetRequested);
    connect(&session.scope(), &Scope::filterChanged, this, [this] {
        if (m_first.isValid() && m_pair.first.id == m_first)
            askLevels();
    });
}

void PairPage::show(ActorId first, ActorId second)
{
    const bool newThing = first != m_first || second != m_second;
    m_first = first;
    m_second = second;
    m_chosen = newThing ? -1 : m_chosen;
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
    using Answer = std::pair<PairDetail, std::shared_ptr<const PairPicture>>;
    ask<Answer>(Head,
                [first, second](const Reader &reader, std::stop_token stop) -> Result<Answer> {
                    const auto pair = reader.pair(first, second, stop);
                    if (!pair)
                        return pair.error();
                    return Answer{*pair, PairPicture::of(*pair)};
                },
                [this](const Answer &answer) {
                    m_pair = answer.first;
                    m_strip->setPicture(answer.second);
                    m_chosen = answer.second && m_chosen < answer.second->marks().size() ? m_chosen : -1;
                    fill();
                    askLevels();
                });
    DisagreementFilter differing;
    differing.actor = first;
    differing.with = second;
    ask<QList<Disagreement>>(Differing, disagreementsWith(differing), [this](const QList<Disagreement> &found) { setSection(Differing, disagreementPart(found)); });
}

/// The country of each of the two, where they are of two countries.
void PairPage::askLevels()
{
    m_levelsTicket.request_stop();
    m_levelsTicket = std::stop_source();
    const QString first = m_pair.first.countries.value(0);
    const QString second = m_pair.second.countries.value(0);
    if (first.isEmpty() || second.isEmpty() || first == second) {
        setSection(Levels, {});
        return;
    }
    session().ask<QList<LevelTies>>(
        [first, second, filter = session().scope().filter()](const Reader &reader, std::stop_token stop) {
            return reader.levelsBetween(first, second, filter, strongestOfLevel, stop);
        },
        m_levelsTicket.get_token(), this, [this](const Result<QList<LevelTies>> &levels) {
            if (levels)
                fillLevels(*levels);
            else
                showError(Levels, levels.error());
        });
}

void PairPage::fillLevels(const QList<LevelTies> &levels)
{
    const QString first = m_pair.first.countries.value(0);
    const QString second = m_pair.second.countries.value(0);
    m_levels->setLevels(first, second, levels);
    //: Two countries
    FlowBlocks blocks{partHeading(tr("Who speaks for whom: %1 and %2 at each level").arg(countryName(first), countryName(second)))};
    FlowBlock panel;
    panel.role = FlowRole::Embedded;
    panel.embedded = levelsId;
    blocks.push_back(panel);
    setSection(Levels, std::move(blocks));
}

void PairPage::choose(int bar)
{
    const PairPicture *picture = m_strip->picture();
    if (!picture || bar < 0)
        return;
    const QList<Target> claims = picture->claimsOf(bar);
    if (claims.size() == 1) {
        Q_EMIT targetRequested(claims.first(), OpenMode::Here);
        return;
    }
    m_chosen = bar;
    fillChosen();
}

/// The claims of a bar.
void PairPage::fillChosen()
{
    const PairPicture *picture = m_strip->picture();
    if (!picture || m_chosen < 0) {
        setSection(Chosen, {});
        return;
    }
    const QList<Target> claims = picture->claimsOf(m_chosen);
    FlowBlocks blocks{partHeading(picture->yearsOf(m_chosen), claims.size())};
    for (const RelationRow &row : m_pair.interactions) {
        if (claims.contains(Target(RelationTarget{row.id})))
            appendRelation(blocks, row, false, m_eventLabels.value(row.event));
    }
    for (const EventRow &row : m_pair.events) {
        if (claims.contains(Target(EventTarget{row.id})))
            appendEvent(blocks, row);
    }
    blocks.push_back(FlowLine(FlowRole::Note).add(actionPiece(tr("Close this list"), closeChosen)).take());
    setSection(Chosen, std::move(blocks));
}

void PairPage::fill()
{
    m_eventLabels.clear();
    for (const EventRow &event : m_pair.events)
        m_eventLabels.insert(event.id, event.label);
    fillHead();
    fillChosen();
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
                                     quiet(tr("%n common event(s)", nullptr, int(m_pair.events.size()))), dossierPiece()},
                                    dot())
                         .take());
    if (m_strip->picture()) {
        FlowBlock strip;
        strip.role = FlowRole::Embedded;
        strip.embedded = stripId;
        blocks.push_back(strip);
        blocks.push_back(FlowLine(FlowRole::Under).add(quiet(tr("Above the line they cooperate, below it they are in conflict: as high as the claims weigh. A bar shows its claims."))).take());
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
    if (link.action == closeChosen) {
        m_chosen = -1;
        fillChosen();
        return;
    }
    if (link.action != ShowMore || link.argument >= m_shown.size()) {
        FlowPage::act(link);
        return;
    }
    m_shown[link.argument] += rowsAtATime;
    fill();
}

} // namespace apacheta

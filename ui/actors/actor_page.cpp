// SPDX-License-Identifier: GPL-3.0-or-later
#include "actors/actor_page.h"

#include "citing/citing.h"
#include "decisions/decision_words.h"
#include "disagreements/disagreement_part.h"
#include "flow/flow_line.h"
#include "flow/flow_view.h"
#include "library/plain_words.h"
#include "mending/actor_mending.h"
#include "mending/notes_part.h"
#include "pages/parts.h"
#include "timeline/timeline_strip.h"

#include <QCursor>
#include <QKeyEvent>
#include <QMenu>

namespace apacheta {

using namespace Qt::StringLiterals;

namespace {

enum Section { Head, Differing, Notes, Timeline, Events, Relations, Companions, Mentions, SectionCount };
constexpr int rowsAtATime = 50;
constexpr int mentionsAtATime = 25;
constexpr int stripId = 0;
constexpr int notesId = 1;
enum Mending : qint64 { Rename, AddName, Merge, Split, More };
constexpr qint64 unsureToo = SectionCount + 1; // the argument of the link that shows or hides less sure claims
constexpr qsizetype aliasesShown = 10;

} // namespace

ActorPage::ActorPage(Session &session, QWidget *parent) : FlowPage(session, SectionCount, parent), m_strip(new TimelineStrip), m_notes(new NotesPart(session)),
      m_mending(new ActorMending(session, this))
{
    view()->setEmbedded(notesId, m_notes);
    m_strip->setAccessibleName(tr("Timeline of this actor's events"));
    view()->setEmbedded(stripId, m_strip);
    connect(m_strip, &TimelineStrip::targetRequested, this, &PageView::targetRequested);
}

void ActorPage::show(ActorId actor)
{
    const bool newThing = actor != m_actor;
    m_actor = actor;
    m_shown = newThing ? actor : m_shown;
    if (newThing) {
        m_showsAllNames = false;
        m_showsUnsure = false;
        m_events = {};
        m_relations = {};
        m_mentions = {};
    }
    begin(newThing);
    if (newThing)
        m_notes->show([actor](const Reader &reader) -> Result<Subject> {
            const auto ref = reader.refOf(actor);
            return ref ? Result<Subject>(Subject(*ref)) : ref.error();
        });
    FlowBlock notes;
    notes.role = FlowRole::Embedded;
    notes.embedded = notesId;
    setSection(Notes, {notes});
    askAll();
}

void ActorPage::reload()
{
    if (!m_actor.isValid())
        return;
    begin(false);
    askAll();
}

void ActorPage::askAll()
{
    const ActorId actor = m_shown;
    ask<ActorDetail>(Head, [actor = m_actor](const Reader &reader, std::stop_token stop) { return reader.actor(actor, stop); },
                     [this](const ActorDetail &detail) {
                         m_detail = detail;
                         if (detail.row.id != m_shown) { // merged into another, or no longer
                             m_shown = detail.row.id;
                             begin(false);
                             askAll();
                             return;
                         }
                         fillHead();
                         fillEvents();
                         fillRelations();
                         fillMentions();
                     });
    ask<QList<TimelineEntry>>(Timeline,
                              [actor](const Reader &reader, std::stop_token stop) -> Result<QList<TimelineEntry>> {
                                  const auto marks = reader.timelineOf(actor, std::nullopt, stop);
                                  if (!marks)
                                      return marks.error();
                                  return timelineEntries(*marks);
                              },
                              [this](const QList<TimelineEntry> &entries) { fillTimeline(entries); });
    DisagreementFilter differing;
    differing.actor = actor;
    ask<QList<Disagreement>>(Differing, disagreementsWith(differing), [this](const QList<Disagreement> &found) { setSection(Differing, disagreementPart(found)); });
    askEvents({});
    askRelations({});
    askMentions({});
}

void ActorPage::askEvents(const Cursor &after)
{
    EventFilter filter;
    filter.actor = m_shown;
    if (m_showsUnsure)
        filter.minimumConfidence = 0;
    ask<Rows<EventRow>>(Events,
                        [filter, after](const Reader &reader, std::stop_token stop) { return reader.events(filter, after, rowsAtATime, stop); },
                        [this, isFirst = after.isStart()](const Rows<EventRow> &answer) {
                            m_events.rows = isFirst ? answer.rows : m_events.rows + answer.rows;
                            m_events.next = answer.next;
                            m_events.hasArrived = true;
                            fillEvents();
                        });
}

void ActorPage::askRelations(const Cursor &after)
{
    RelationFilter filter;
    filter.actor = m_shown;
    if (m_showsUnsure)
        filter.minimumConfidence = 0;
    ask<Rows<RelationRow>>(Relations,
                           [filter, after](const Reader &reader, std::stop_token stop) {
                               return reader.relations(filter, after, rowsAtATime, stop);
                           },
                           [this, isFirst = after.isStart()](const Rows<RelationRow> &answer) {
                               m_relations.rows = isFirst ? answer.rows : m_relations.rows + answer.rows;
                               m_relations.next = answer.next;
                               m_relations.hasArrived = true;
                               fillRelations();
                           });
}

void ActorPage::askMentions(const Cursor &after)
{
    const ActorId actor = m_shown;
    ask<Rows<EvidenceRow>>(Mentions,
                           [actor, after](const Reader &reader, std::stop_token stop) {
                               return reader.mentionsOf(actor, after, mentionsAtATime, stop);
                           },
                           [this, isFirst = after.isStart()](const Rows<EvidenceRow> &answer) {
                               m_mentions.rows = isFirst ? answer.rows : m_mentions.rows + answer.rows;
                               m_mentions.next = answer.next;
                               m_mentions.hasArrived = true;
                               fillMentions();
                           });
}

void ActorPage::fillHead()
{
    const ActorRow &row = m_detail.row;
    FlowBlocks blocks;
    blocks.push_back(FlowLine(FlowRole::Title).mark(kindMarker(row.kind)).add(row.name).take());

    QStringList countries;
    for (const QString &code : row.countries) {
        if (countryName(code) != row.name)
            countries.append(countryName(code));
    }
    FlowLine under(FlowRole::Under);
    under.addJoined({FlowPiece{kindName(row.kind), {FlowInk::OfKind, int(row.kind)}, true},
                     quiet(row.level == Level::None ? QString() : levelName(row.level)), quiet(countries.join(u", "_s)),
                     quiet(row.origin == Origin::Discovered ? tr("found in the texts")
                           : row.origin == Origin::User     ? tr("added by you")
                                                            : tr("known from the knowledge pack"))},
                    dot());
    blocks.push_back(under.take());

    if (!m_detail.aliases.isEmpty())
        blocks.push_back(namesLine());
    for (const QString &fact : m_detail.facts)
        blocks.push_back(FlowLine(FlowRole::Body).add(fact).take());
    blocks.push_back(FlowLine(FlowRole::Under)
                         .addJoined({quiet(tr("%n mention(s)", nullptr, row.mentions)), quiet(tr("%n document(s)", nullptr, row.documents)),
                                     quiet(tr("%n event(s)", nullptr, row.events)), quiet(tr("%n relation(s)", nullptr, row.relations)),
                                     actionPiece(m_showsUnsure ? tr("Hide those below 50 %") : tr("Show those below 50 % too"), ShowMore, unsureToo)},
                                    dot())
                         .take());
    blocks.push_back(mendingLine());
    setSection(Head, std::move(blocks));

    FlowBlocks companions;
    if (!m_detail.companions.isEmpty())
        companions.push_back(partHeading(tr("Appears with")));
    for (const auto &[companion, claims] : m_detail.companions) {
        companions.push_back(FlowLine(FlowRole::Row)
                                 .mark(kindMarker(companion.kind))
                                 .addJoined({actorPiece(companion), quiet(tr("%n claim(s) in common", nullptr, claims)),
                                             //: Opens the page of two actors together
                                             linkTo(tr("Compare"), PairTarget{row.id, companion.id},
                                                    tr("%1 and %2: all between them").arg(row.name, companion.name))},
                                            dot())
                                 .take());
    }
    setSection(Companions, std::move(companions));
    setTitle(row.name);
}

/// "Also named OAS (acronym), ...": a click on a name says whether it is one.
FlowBlock ActorPage::namesLine() const
{
    const qsizetype shown = m_showsAllNames ? m_detail.aliases.size() : std::min(aliasesShown, m_detail.aliases.size());
    QList<FlowPiece> names;
    for (qsizetype i = 0; i < shown; ++i) {
        const AliasReason reason = m_detail.aliasReasons[i];
        //: another name of an actor and why it is one, as in "OAS (acronym)"
        const QString words = reason == AliasReason::KnownName ? m_detail.aliases[i] : tr("%1 (%2)").arg(m_detail.aliases[i], aliasReasonName(reason));
        FlowPiece name = actionPiece(words, MendAlias, i, tr("Say whether this is a name of %1").arg(m_detail.row.name));
        name.ink = {FlowInk::Quiet};
        names.append(name);
    }
    FlowLine line(FlowRole::Body);
    line.add(quiet(tr("Also named") + u' ')).addJoined(names, quiet(u", "_s));
    if (shown < m_detail.aliases.size())
        line.add(dot()).add(actionPiece(tr("%n more name(s)", nullptr, int(m_detail.aliases.size() - shown)), ShowMore, Head));
    return line.take();
}

FlowBlock ActorPage::mendingLine() const
{
    return FlowLine(FlowRole::Under)
        .addJoined({actionPiece(tr("Rename"), MendActor, Rename, tr("Another name for this actor (F2)")),
                    actionPiece(tr("Add a name"), MendActor, AddName, tr("A further name by which texts call it")),
                    actionPiece(tr("Merge with…"), MendActor, Merge, tr("This actor and another one are the same (Ctrl+M)")),
                    actionPiece(tr("Split…"), MendActor, Split, tr("Some of these mentions are another's")),
                    actionPiece(tr("More…"), MendActor, More, tr("Kind, level, countries")),
                    historyPiece({HistoryTarget::Actor, m_detail.row.id.value}), dossierPiece()},
                   dot())
        .take();
}

void ActorPage::mend(qint64 what)
{
    const ActorRow &row = m_detail.row;
    switch (what) {
    case Rename: m_mending->rename(row); break;
    case AddName: m_mending->addAlias(row); break;
    case Merge: m_mending->merge({row}); break;
    case Split: m_mending->split(row); break;
    default:
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        m_mending->fillMenu(*menu, {row});
        menu->popup(QCursor::pos());
    }
}

void ActorPage::keyPressEvent(QKeyEvent *event)
{
    if (!m_detail.row.id.isValid() || !m_mending->takeKey(*event, {m_detail.row}))
        FlowPage::keyPressEvent(event);
}

void ActorPage::fillMenu(QMenu &menu)
{
    if (m_detail.row.id.isValid())
        m_mending->fillMenu(menu, {m_detail.row});
}

void ActorPage::fillTimeline(const QList<TimelineEntry> &entries)
{
    m_strip->setEntries(entries, TimelineSides::One);
    FlowBlocks blocks;
    if (m_strip->hasDatedEntries()) {
        FlowBlock strip;
        strip.role = FlowRole::Embedded;
        strip.embedded = stripId;
        blocks.push_back(strip);
    }
    setSection(Timeline, std::move(blocks));
}

void ActorPage::fillEvents()
{
    if (!m_events.hasArrived)
        return;
    const qsizetype total = m_events.next ? std::max<qsizetype>(m_detail.row.events, m_events.rows.size() + 1) : m_events.rows.size();
    FlowBlocks blocks{partHeading(tr("Events"), total)};
    for (const EventRow &event : m_events.rows)
        appendEvent(blocks, event, m_shown);
    if (m_events.rows.isEmpty())
        blocks.push_back(emptyNote(tr("No event was found in which this actor takes part.")));
    appendMore(blocks, Events, m_events.rows.size(), total);
    setSection(Events, std::move(blocks));
}

void ActorPage::fillRelations()
{
    if (!m_relations.hasArrived)
        return;
    FlowBlocks ties;
    FlowBlocks interactions;
    for (const RelationRow &relation : m_relations.rows)
        appendRelation(isStandingTie(relation.predicate) ? ties : interactions, relation, true);
    FlowBlocks blocks;
    if (!ties.empty())
        blocks.push_back(partHeading(tr("Standing ties")));
    blocks.insert(blocks.end(), ties.begin(), ties.end());
    blocks.push_back(partHeading(tr("Interactions")));
    blocks.insert(blocks.end(), interactions.begin(), interactions.end());
    if (interactions.empty())
        blocks.push_back(emptyNote(tr("No interaction with another actor was found.")));
    const qsizetype shown = m_relations.rows.size();
    appendMore(blocks, Relations, shown, m_relations.next ? std::max<qsizetype>(m_detail.row.relations, shown + 1) : shown);
    setSection(Relations, std::move(blocks));
}

void ActorPage::fillMentions()
{
    if (!m_mentions.hasArrived)
        return;
    FlowBlocks blocks{partHeading(tr("Passages"), m_detail.row.mentions)};
    DocumentId source;
    for (int i = 0; i < m_mentions.rows.size(); ++i) {
        const EvidenceRow &mention = m_mentions.rows[i];
        appendMention(blocks, mention, m_detail.row.kind, i, citing() != nullptr, mention.document != source);
        source = mention.document;
    }
    if (m_mentions.rows.isEmpty())
        blocks.push_back(emptyNote(tr("No passage names this actor.")));
    appendMore(blocks, Mentions, m_mentions.rows.size(), m_mentions.next ? m_detail.row.mentions : m_mentions.rows.size());
    setSection(Mentions, std::move(blocks));
}

void ActorPage::act(const FlowLink &link)
{
    if (link.action == ShowMore && link.argument == Head) {
        m_showsAllNames = true;
        fillHead();
        return;
    }
    if (link.action == ShowMore && link.argument == unsureToo) {
        m_showsUnsure = !m_showsUnsure;
        fillHead();
        askEvents({});
        askRelations({});
        return;
    }
    if (link.action == ShowMore && link.argument == Events && m_events.next)
        askEvents(*m_events.next);
    else if (link.action == ShowMore && link.argument == Relations && m_relations.next)
        askRelations(*m_relations.next);
    else if (link.action == ShowMore && link.argument == Mentions && m_mentions.next)
        askMentions(*m_mentions.next);
    else if (link.action == MendActor)
        mend(link.argument);
    else if (link.action == MendAlias && link.argument < m_detail.aliases.size())
        m_mending->openAliasMenu(m_detail.row, m_detail.aliases[link.argument], QCursor::pos());
    else
        FlowPage::act(link);
}

std::optional<PassageTarget> ActorPage::passageOfRow(qint64 row) const
{
    return row < m_mentions.rows.size() ? std::optional(PassageTarget{m_mentions.rows[row].document, m_mentions.rows[row].span}) : std::nullopt;
}

void ActorPage::citingChanged()
{
    if (!m_mentions.rows.isEmpty())
        fillMentions();
}

} // namespace apacheta

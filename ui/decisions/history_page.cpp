// SPDX-License-Identifier: GPL-3.0-or-later
#include "decisions/history_page.h"

#include "decisions/decision_words.h"
#include "flow/flow_line.h"
#include "pages/parts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

enum Section { Head, Others, SectionCount };
enum HistoryAction { TakeBack = ChooseStyle + 1, DecideAgain };

Target targetOf(const DecidedThing &thing)
{
    switch (thing.kind) {
    case DecidedThing::Actor: return ActorTarget{ActorId{thing.id}};
    case DecidedThing::Event: return EventTarget{EventId{thing.id}};
    case DecidedThing::Relation: return RelationTarget{RelationId{thing.id}};
    case DecidedThing::Document: break;
    }
    return DocumentTarget{DocumentId{thing.id}};
}

template <class AnyRef> QString nameOfThing(const AnyRef &ref) { return nameOf(Subject(ref)); }

} // namespace

HistoryPage::HistoryPage(Session &session, QWidget *parent) : FlowPage(session, SectionCount, parent) {}

void HistoryPage::show(const HistoryTarget &target)
{
    const bool newThing = target != m_target;
    m_target = target;
    begin(newThing);
    askAll();
}

void HistoryPage::reload()
{
    if (m_target.id == 0)
        return;
    begin(false);
    askAll();
}

void HistoryPage::askAll()
{
    if (m_target.of == HistoryTarget::Decision) {
        const DecisionId id{m_target.id};
        ask<DecisionDetail>(Head, [id](const Reader &reader, std::stop_token stop) { return reader.decision(id, stop); },
                            [this](const DecisionDetail &detail) { fill(detail); });
        return;
    }
    ask<SubjectHistory>(Head, [target = m_target](const Reader &reader, std::stop_token stop) { return historyOf(reader, target, stop); },
                        [this](const SubjectHistory &history) { fill(history); });
}

Result<HistoryPage::SubjectHistory> HistoryPage::historyOf(const Reader &reader, const HistoryTarget &target, std::stop_token stop)
{
    const auto of = [&](const auto &ref) -> Result<SubjectHistory> {
        if (!ref)
            return ref.error();
        auto entries = reader.historyOf(*ref, stop);
        if (!entries)
            return entries.error();
        return SubjectHistory{nameOfThing(*ref), std::move(*entries)};
    };
    switch (target.of) {
    case HistoryTarget::Event: return of(reader.refOf(EventId{target.id}));
    case HistoryTarget::Relation: return of(reader.refOf(RelationId{target.id}));
    case HistoryTarget::Document: return of(reader.refOf(DocumentId{target.id}));
    case HistoryTarget::Actor:
    case HistoryTarget::Decision: break;
    }
    return of(reader.refOf(ActorId{target.id}));
}

void HistoryPage::appendEntry(std::vector<FlowBlock> &blocks, const DecisionEntry &entry)
{
    FlowPiece sentence = linkTo(entry.sentence, HistoryTarget{HistoryTarget::Decision, entry.id.value}, tr("About this decision"));
    sentence.struck = !entry.inForce;
    blocks.push_back(FlowLine(FlowRole::Row).add(sentence).take());
    QList<FlowPiece> facts{quiet(decisionTime(entry.time))};
    if (!entry.inForce)
        facts.append(quiet(tr("taken back")));
    if (entry.inForce)
        facts.append(actionPiece(tr("Take back"), TakeBack, entry.id.value));
    else if (entry.decision)
        facts.append(actionPiece(tr("Decide so again"), DecideAgain, entry.id.value));
    blocks.push_back(FlowLine(FlowRole::Detail).addJoined(facts, dot()).take());
    m_entries.append(entry);
}

void HistoryPage::fill(const SubjectHistory &history)
{
    m_entries.clear();
    FlowBlocks blocks;
    DecidedThing thing{DecidedThing::Kind(int(m_target.of) - int(HistoryTarget::Actor)), m_target.id, history.name};
    blocks.push_back(FlowLine(FlowRole::Title).fill(tr("History of %1"), {linkTo(history.name, targetOf(thing))}).take());
    blocks.push_back(FlowLine(FlowRole::Under).add(quiet(tr("%n decision(s)", nullptr, int(history.entries.size())))).take());
    for (const DecisionEntry &entry : history.entries)
        appendEntry(blocks, entry);
    if (history.entries.isEmpty())
        blocks.push_back(emptyNote(tr("You have decided nothing about this yet. What you mend here is listed, and can be taken back at any time.")));
    setSection(Head, std::move(blocks));
    setSection(Others, {});
    setTitle(tr("History of %1").arg(history.name));
}

void HistoryPage::fill(const DecisionDetail &detail)
{
    m_entries = {detail.entry};
    FlowBlocks blocks;
    FlowPiece sentence{detail.entry.sentence};
    sentence.struck = !detail.entry.inForce;
    blocks.push_back(FlowLine(FlowRole::Title).add(sentence).take());
    QList<FlowPiece> facts{quiet(decisionTime(detail.entry.time))};
    if (detail.isWaiting)
        facts.append(FlowPiece{tr("waiting for its text")});
    facts.append(quiet(detail.entry.inForce ? tr("in force") : tr("taken back")));
    if (detail.entry.inForce)
        facts.append(actionPiece(tr("Take back"), TakeBack, detail.entry.id.value, tr("This decision alone, whatever came after it")));
    else if (detail.entry.decision)
        facts.append(actionPiece(tr("Decide so again"), DecideAgain, detail.entry.id.value));
    blocks.push_back(FlowLine(FlowRole::Under).addJoined(facts, dot()).take());
    fillThings(blocks, detail);
    if (!detail.later.isEmpty())
        blocks.push_back(partHeading(tr("What became of it")));
    for (const DecisionEntry &later : detail.later) {
        blocks.push_back(FlowLine(FlowRole::Row).add(later.sentence).take());
        blocks.push_back(FlowLine(FlowRole::Detail).add(quiet(decisionTime(later.time))).take());
    }
    setSection(Head, std::move(blocks));
    FlowBlocks others;
    if (!detail.others.isEmpty())
        others.push_back(partHeading(tr("Other decisions about the same"), detail.others.size()));
    for (const DecisionEntry &other : detail.others)
        appendEntry(others, other);
    setSection(Others, std::move(others));
    setTitle(detail.entry.sentence);
}

void HistoryPage::fillThings(std::vector<FlowBlock> &blocks, const DecisionDetail &detail) const
{
    blocks.push_back(partHeading(tr("What it speaks of")));
    for (const DecidedThing &thing : detail.things) {
        FlowLine line(FlowRole::Row);
        if (thing.id != 0) {
            line.add(linkTo(thing.name, targetOf(thing)));
        } else {
            line.mark({FlowMarker::Icon, 0, Polarity::Asserted, u"warning"_s});
            switch (thing.kind) {
            case DecidedThing::Actor: line.add(tr("An actor that no document of this library names now")); break;
            case DecidedThing::Event: line.add(tr("An event that no document of this library tells now")); break;
            case DecidedThing::Relation: line.add(tr("A relation that no passage states now")); break;
            case DecidedThing::Document: line.add(tr("A text that is not in this library: the document is gone, or its words have changed")); break;
            }
        }
        blocks.push_back(line.take());
    }
    if (detail.isWaiting)
        blocks.push_back(emptyNote(tr("It is kept, and holds again when that comes back.")));
}

void HistoryPage::act(const FlowLink &link)
{
    if (link.action == TakeBack) {
        session().takeBack(DecisionId{link.argument});
        return;
    }
    if (link.action != DecideAgain) {
        FlowPage::act(link);
        return;
    }
    const auto entry = std::ranges::find(m_entries, link.argument, [](const DecisionEntry &one) { return one.id.value; });
    if (entry != m_entries.end() && entry->decision)
        session().decide(QList<Decision>{*entry->decision});
}

} // namespace apacheta

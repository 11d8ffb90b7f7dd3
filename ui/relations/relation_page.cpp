// SPDX-License-Identifier: GPL-3.0-or-later
#include "relations/relation_page.h"

#include "disagreements/disagreement_part.h"
#include "flow/flow_line.h"
#include "library/plain_words.h"
#include "pages/parts.h"

namespace apacheta {

using namespace Qt::StringLiterals;

namespace {

/// About the relation itself, or the event from which it comes.
Result<QList<Disagreement>> disagreementsAbout(const Reader &reader, RelationId relation, std::stop_token stop)
{
    const auto row = reader.relation(relation, stop);
    if (!row)
        return row.error();
    DisagreementFilter filter;
    filter.relation = relation;
    auto found = reader.disagreements(filter, stop);
    if (!found || !row->event.isValid())
        return found;
    filter = {};
    filter.event = row->event;
    const auto ofEvent = reader.disagreements(filter, stop);
    if (!ofEvent)
        return ofEvent;
    *found += *ofEvent;
    return found;
}

} // namespace

RelationPage::RelationPage(Session &session, QWidget *parent)
    : EvidencePage(session, tr("No passage states this relation."), parent)
{
}

void RelationPage::show(RelationId relation)
{
    const bool newThing = relation != m_relation;
    m_relation = relation;
    showThing(newThing);
}

void RelationPage::askAll()
{
    const RelationId relation = m_relation;
    ask<RelationRow>(Head, [relation](const Reader &reader, std::stop_token stop) { return reader.relation(relation, stop); },
                     [this](const RelationRow &row) { fillHead(row); });
    ask<QList<Disagreement>>(Differing, [relation](const Reader &reader, std::stop_token stop) { return disagreementsAbout(reader, relation, stop); },
                             [this](const QList<Disagreement> &found) { setSection(Differing, disagreementPart(found)); });
    askEvidence([relation](const Reader &reader, std::stop_token stop) { return reader.evidenceOf(relation, stop); });
}

void RelationPage::fillHead(const RelationRow &relation)
{
    FlowBlocks blocks;
    RelationRow standIns = relation;
    standIns.subject.name = u"%1"_s;
    standIns.object.name = u"%2"_s;
    FlowLine title(FlowRole::Title);
    title.mark(categoryMarker(relation.predicate, relation.polarity));
    title.fill(relationSentence(standIns), {actorPiece(relation.subject), actorPiece(relation.object)});
    blocks.push_back(title.take());

    FlowLine under(FlowRole::Under);
    QList<FlowPiece> pieces{FlowPiece{categoryName(relation.predicate)}};
    if (relation.date) {
        pieces.append(FlowPiece{dateText(relation.date), {}, true});
        pieces.append(quiet(relation.date->toString()));
    } else if (!isStandingTie(relation.predicate)) {
        pieces.append(quiet(dateText(std::nullopt)));
    }
    if (relation.polarity == Polarity::Negated)
        pieces.append(FlowPiece{tr("the sources deny it")});
    else if (relation.polarity == Polarity::Planned)
        pieces.append(FlowPiece{tr("planned, not reported as done")});
    pieces.append(quiet(relation.confidence < 0 ? QString() : confidenceText(relation.confidence)));
    blocks.push_back(under.addJoined(pieces, dot()).take());

    QList<FlowPiece> ways{linkTo(tr("Compare the two"), PairTarget{relation.subject.id, relation.object.id},
                                 tr("%1 and %2: all between them").arg(relation.subject.name, relation.object.name))};
    if (relation.event.isValid())
        ways.append(linkTo(tr("Open the event"), EventTarget{relation.event}, tr("The event from which this relation comes")));
    blocks.push_back(FlowLine(FlowRole::Under).addJoined(ways, dot()).take());
    blocks.push_back(mendingLine(relation.confidence, {HistoryTarget::Relation, relation.id.value}));
    setSection(Head, std::move(blocks));
    setClaim(relation, [id = relation.id](const Reader &reader) -> Result<Subject> {
        const auto ref = reader.refOf(id);
        return ref ? Result<Subject>(Subject(*ref)) : ref.error();
    });
    setTitle(relationSentence(relation));
}

} // namespace apacheta

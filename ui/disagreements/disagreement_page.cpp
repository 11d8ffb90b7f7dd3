// SPDX-License-Identifier: GPL-3.0-or-later
#include "disagreements/disagreement_page.h"

#include "citing/citing.h"
#include "disagreements/disagreements_pane.h"
#include "flow/flow_line.h"
#include "pages/parts.h"

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

enum Section { Head, Sides, SectionCount };
enum DisagreementAction { SettleAs = MendAlias + 1, Dismiss, Reopen };

Result<QList<ActorRef>> refsOf(const Reader &reader, const QList<ActorLink> &actors)
{
    QList<ActorRef> refs;
    for (const ActorLink &actor : actors) {
        const auto ref = reader.refOf(actor.id);
        if (!ref)
            return ref.error();
        refs.append(*ref);
    }
    return refs;
}

} // namespace

DisagreementPage::DisagreementPage(Session &session, QWidget *parent) : FlowPage(session, SectionCount, parent) {}

void DisagreementPage::show(const QString &key)
{
    const bool newThing = key != m_key;
    m_key = key;
    if (newThing)
        m_shown.reset();
    begin(newThing);
    ask();
}

void DisagreementPage::reload()
{
    if (m_key.isEmpty())
        return;
    begin(false);
    ask();
}

void DisagreementPage::ask()
{
    FlowPage::ask<Disagreement>(Head, [key = m_key](const Reader &reader, std::stop_token stop) { return reader.disagreement(key, stop); },
                                [this](const Disagreement &one) {
                                    m_shown = one;
                                    fill();
                                });
}

void DisagreementPage::fill()
{
    FlowBlocks head{FlowLine(FlowRole::Title).add(m_shown->title).take()};
    head.push_back(FlowLine(FlowRole::Under)
                       .addJoined({quiet(disagreementKindName(m_shown->kind)), quiet(stateText(*m_shown)),
                                   m_shown->event.isValid() ? linkTo(tr("The event"), EventTarget{m_shown->event}) : FlowPiece{}},
                                  dot())
                       .take());
    QList<FlowPiece> actors;
    for (const ActorLink &actor : m_shown->actors)
        actors.append(actorPiece(actor));
    if (!actors.isEmpty())
        head.push_back(FlowLine(FlowRole::Body).addJoined(actors, dot()).take());
    head.push_back(FlowLine(FlowRole::Under)
                       .addJoined({m_shown->state == DisagreementState::Dismissed
                                       ? FlowPiece{}
                                       : actionPiece(tr("Not a disagreement"), Dismiss, 0, tr("Both can be right: it is no longer listed as open")),
                                   m_shown->state == DisagreementState::Open
                                       ? FlowPiece{}
                                       : actionPiece(tr("Open again"), Reopen, 0, tr("Take back what you said of it"))},
                                  dot())
                       .take());
    setSection(Head, std::move(head));

    FlowBlocks sides;
    int index = 0;
    for (qsizetype i = 0; i < m_shown->positions.size(); ++i) {
        const DisagreementPosition &side = m_shown->positions[i];
        sides.push_back(partHeading(claimText(side), side.evidence.size()));
        if (m_shown->state == DisagreementState::Settled && m_shown->settledAs == side.claim)
            sides.push_back(FlowLine(FlowRole::Under).add(quiet(tr("You settled it so."))).take());
        else
            sides.push_back(FlowLine(FlowRole::Under).add(actionPiece(tr("Settle as this"), SettleAs, i, tr("This side is right; the other stays with its passages"))).take());
        for (const EvidenceRow &evidence : side.evidence)
            appendEvidence(sides, evidence, index++, citing() != nullptr);
    }
    setSection(Sides, std::move(sides));
    setTitle(m_shown->title);
}

QList<EvidenceRow> DisagreementPage::allEvidence() const
{
    QList<EvidenceRow> all;
    for (const DisagreementPosition &side : m_shown->positions)
        all += side.evidence;
    return all;
}

void DisagreementPage::settle(const QString &claim)
{
    session().decide([one = *m_shown, claim](const Reader &reader) -> Result<QList<Decision>> {
        const auto actors = refsOf(reader, one.actors);
        if (!actors)
            return actors.error();
        return QList<Decision>{SettleDisagreement{one.key, one.title, claim, *actors}};
    });
}

void DisagreementPage::dismiss()
{
    session().decide([one = *m_shown](const Reader &reader) -> Result<QList<Decision>> {
        const auto actors = refsOf(reader, one.actors);
        if (!actors)
            return actors.error();
        return QList<Decision>{DismissDisagreement{one.key, one.title, *actors}};
    });
}

/// Takes back all that was said of it.
void DisagreementPage::reopen()
{
    session().ask<QList<DecisionId>>(
        [key = m_key](const Reader &reader, std::stop_token stop) -> Result<QList<DecisionId>> { return reader.decisionsOnDisagreement(key, stop); },
        ticket(), this, [this](const Result<QList<DecisionId>> &ids) {
            if (ids)
                for (const DecisionId id : *ids)
                    session().takeBack(id);
        });
}

void DisagreementPage::act(const FlowLink &link)
{
    if (!m_shown)
        return;
    if (link.action == SettleAs && link.argument < m_shown->positions.size()) {
        settle(m_shown->positions[link.argument].claim);
    } else if (link.action == Dismiss) {
        dismiss();
    } else if (link.action == Reopen) {
        reopen();
    } else if (link.action == CopyQuotation && citing()) {
        const QList<EvidenceRow> all = allEvidence();
        if (link.argument < all.size())
            citing()->copyQuotation(all[link.argument].document, all[link.argument].span);
    } else {
        FlowPage::act(link);
    }
}

void DisagreementPage::citingChanged()
{
    if (m_shown)
        fill();
}

} // namespace apacheta

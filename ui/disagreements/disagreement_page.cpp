// SPDX-License-Identifier: GPL-3.0-or-later
#include "disagreements/disagreement_page.h"

#include "disagreements/disagreements_pane.h"
#include "disagreements/side_columns.h"
#include "flow/flow_line.h"
#include "flow/flow_view.h"
#include "pages/parts.h"

#include <QBoxLayout>
#include <QEvent>

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

DisagreementPage::DisagreementPage(Session &session, QWidget *parent) : FlowPage(session, SectionCount, parent), m_columns(new SideColumns(this))
{
    static_cast<QBoxLayout *>(layout())->addWidget(m_columns, 1);
    m_columns->hide();
    connect(m_columns, &SideColumns::linkActivated, this, [this](const FlowLink &link, OpenMode mode, const QList<PassageTarget> &trail) {
        if (link.action != NoAction) {
            act(link);
            return;
        }
        if (std::holds_alternative<PassageTarget>(link.target))
            Q_EMIT trailOffered(trail);
        Q_EMIT targetRequested(link.target, mode);
    });
}

void DisagreementPage::show(const QString &key)
{
    const bool newThing = key != m_key;
    m_key = key;
    if (newThing) {
        m_shown.reset();
        arrange();
    }
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
    fillHead();
    fillSides();
    setTitle(m_shown->title);
}

void DisagreementPage::fillHead()
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
}

/// A side: what it says, what can be said of it, its passages.
FlowBlocks DisagreementPage::blocksOf(qsizetype side, int firstPassage) const
{
    const DisagreementPosition &position = m_shown->positions[side];
    FlowBlocks blocks{partHeading(claimText(position), position.evidence.size())};
    if (m_shown->state == DisagreementState::Settled && m_shown->settledAs == position.claim)
        blocks.push_back(FlowLine(FlowRole::Under).add(quiet(tr("You settled it so."))).take());
    else
        blocks.push_back(
            FlowLine(FlowRole::Under).add(actionPiece(tr("Settle as this"), SettleAs, side, tr("This side is right; the other stays with its passages"))).take());
    for (const EvidenceRow &evidence : position.evidence)
        appendEvidence(blocks, evidence, firstPassage++, citing() != nullptr);
    return blocks;
}

void DisagreementPage::fillSides()
{
    std::vector<FlowBlocks> sides;
    QStringList names;
    int passages = 0;
    for (qsizetype i = 0; i < m_shown->positions.size(); ++i) {
        sides.push_back(blocksOf(i, passages));
        names.append(claimText(m_shown->positions[i]));
        passages += int(m_shown->positions[i].evidence.size());
    }
    FlowBlocks all;
    if (m_columns->haveRoom(m_shown->positions.size(), width())) {
        m_columns->setSides(sides, names, view()->typography(), m_inColumns == m_key);
        m_inColumns = m_key;
    } else {
        for (const FlowBlocks &side : sides)
            all.insert(all.end(), side.begin(), side.end());
        m_inColumns.clear();
    }
    setSection(Sides, std::move(all));
    arrange();
}

/// Beside each other the sides scroll by themselves, below a head that is as high as it needs.
void DisagreementPage::arrange()
{
    const bool isWide = m_shown && m_columns->haveRoom(m_shown->positions.size(), width());
    m_columns->setVisible(isWide);
    view()->setMaximumHeight(isWide ? std::min(view()->contentHeight(), height() / 2) : QWIDGETSIZE_MAX);
    view()->setMinimumHeight(isWide ? view()->maximumHeight() : 0);
}

void DisagreementPage::resizeEvent(QResizeEvent *event)
{
    FlowPage::resizeEvent(event);
    if (m_shown)
        fillSides();
}

void DisagreementPage::changeEvent(QEvent *event)
{
    FlowPage::changeEvent(event);
    if (m_shown && event->type() == QEvent::FontChange)
        fillSides();
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
    } else {
        FlowPage::act(link);
    }
}

std::optional<PassageTarget> DisagreementPage::passageOfRow(qint64 row) const
{
    const QList<EvidenceRow> all = m_shown ? allEvidence() : QList<EvidenceRow>();
    return row < all.size() ? std::optional(PassageTarget{all[row].document, all[row].span}) : std::nullopt;
}

void DisagreementPage::citingChanged()
{
    if (m_shown)
        fill();
}

} // namespace apacheta

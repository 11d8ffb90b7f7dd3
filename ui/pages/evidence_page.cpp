// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/evidence_page.h"

#include "flow/flow_block.h"
#include "flow/flow_view.h"
#include "pages/parts.h"

using namespace Qt::StringLiterals;

namespace apacheta {

namespace {
constexpr qsizetype passagesAtATime = 50;
constexpr int notesId = 0;
}

EvidencePage::EvidencePage(Session &session, const QString &whenEmpty, QWidget *parent)
    : FlowPage(session, SectionCount, parent), m_whenEmpty(whenEmpty), m_mending(new ClaimMending(session, this)), m_notes(new NotesPart(session))
{
    view()->setEmbedded(notesId, m_notes);
}

void EvidencePage::setClaim(const Claim &claim, const SubjectOf &subject)
{
    m_claim = {claim};
    m_notes->show(subject);
    FlowBlock embedded;
    embedded.role = FlowRole::Embedded;
    embedded.embedded = notesId;
    setSection(Notes, {partHeading(tr("Notes and tags")), embedded});
}

void EvidencePage::fillMenu(QMenu &menu) { m_mending->fillMenu(menu, m_claim); }

void EvidencePage::keyPressEvent(QKeyEvent *event)
{
    if (!m_mending->takeKey(*event, m_claim))
        FlowPage::keyPressEvent(event);
}

void EvidencePage::showThing(bool newThing)
{
    if (newThing) {
        m_shown = passagesAtATime;
        m_evidence.clear();
        m_claim.clear();
    }
    begin(newThing);
    askAll();
}

void EvidencePage::reload()
{
    if (m_shown == 0)
        return;
    begin(false);
    askAll();
}

void EvidencePage::askEvidence(std::function<Result<QList<EvidenceRow>>(const Reader &, std::stop_token)> question)
{
    ask<QList<EvidenceRow>>(Evidence, std::move(question), [this](const QList<EvidenceRow> &rows) {
        m_evidence = rows;
        fillEvidence();
    });
}

void EvidencePage::fillEvidence()
{
    FlowBlocks blocks{partHeading(tr("What the sources say"), m_evidence.size())};
    const qsizetype shown = std::min(m_shown, m_evidence.size());
    for (int i = 0; i < shown; ++i)
        appendEvidence(blocks, m_evidence[i], i, citing() != nullptr);
    if (m_evidence.isEmpty())
        blocks.push_back(emptyNote(m_whenEmpty));
    appendMore(blocks, Evidence, shown, m_evidence.size());
    setSection(Evidence, std::move(blocks));
}

void EvidencePage::act(const FlowLink &link)
{
    if (link.action == ConfirmClaim) {
        m_mending->confirm(m_claim);
    } else if (link.action == RejectClaim) {
        m_mending->reject(m_claim);
    } else if (link.action == ChangeClaim && !m_claim.isEmpty()) {
        m_mending->change(m_claim.first());
    } else if (link.action == ShowMore) {
        m_shown += passagesAtATime;
        fillEvidence();
    } else {
        FlowPage::act(link);
    }
}

std::optional<PassageTarget> EvidencePage::passageOfRow(qint64 row) const
{
    return row < m_evidence.size() ? std::optional(PassageTarget{m_evidence[row].document, m_evidence[row].span}) : std::nullopt;
}

void EvidencePage::citingChanged()
{
    if (!m_evidence.isEmpty())
        fillEvidence();
}

} // namespace apacheta

// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/evidence_page.h"

#include "citing/citing.h"
#include "flow/flow_block.h"
#include "pages/parts.h"

namespace apacheta {

namespace {
constexpr qsizetype passagesAtATime = 50;
}

EvidencePage::EvidencePage(Session &session, const QString &whenEmpty, QWidget *parent)
    : FlowPage(session, SectionCount, parent), m_whenEmpty(whenEmpty)
{
}

void EvidencePage::showThing(bool newThing)
{
    if (newThing) {
        m_shown = passagesAtATime;
        m_evidence.clear();
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
    if (link.action == ShowMore) {
        m_shown += passagesAtATime;
        fillEvidence();
    } else if (link.action == CopyQuotation && citing() && link.argument < m_evidence.size()) {
        citing()->copyQuotation(m_evidence[link.argument].document, m_evidence[link.argument].span);
    } else {
        FlowPage::act(link);
    }
}

void EvidencePage::citingChanged()
{
    if (!m_evidence.isEmpty())
        fillEvidence();
}

} // namespace apacheta

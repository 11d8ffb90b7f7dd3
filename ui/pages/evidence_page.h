// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/rows.h"
#include "mending/claim_mending.h"
#include "mending/notes_part.h"
#include "pages/flow_page.h"

namespace apacheta {

/// The page of a claim: a head of its own, then each passage that states it, word for word.
class EvidencePage : public FlowPage {
    Q_OBJECT
public:
    EvidencePage(Session &session, const QString &whenEmpty, QWidget *parent);
    NotesPart *notes() const { return m_notes; }

protected:
    enum Section { Head, Differing, Notes, Evidence, SectionCount };

    void reload() final;
    void act(const FlowLink &link) override;
    std::optional<PassageTarget> passageOfRow(qint64 row) const override;
    void citingChanged() override;
    void keyPressEvent(QKeyEvent *event) override;
    void fillMenu(QMenu &menu) override;

    /// Asks for what the page is of, from askAll(); another thing begins at the top.
    void showThing(bool newThing);
    virtual void askAll() = 0;
    /// The claim once its row is there; its notes and what is mended are of it.
    void setClaim(const Claim &claim, const SubjectOf &subject);
    void askEvidence(std::function<Result<QList<EvidenceRow>>(const Reader &, std::stop_token)> question);

private:
    void fillEvidence();

    QString m_whenEmpty;
    ClaimMending *m_mending;
    NotesPart *m_notes;
    QList<Claim> m_claim;               ///< one, or none
    QList<EvidenceRow> m_evidence;
    qsizetype m_shown = 0;              ///< 0: nothing is shown at all
};

} // namespace apacheta

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/rows.h"
#include "pages/flow_page.h"

namespace apacheta {

/// The page of a claim: a head of its own, then each passage that states it, word for word.
class EvidencePage : public FlowPage {
    Q_OBJECT
public:
    EvidencePage(Session &session, const QString &whenEmpty, QWidget *parent);

protected:
    enum Section { Head, Evidence, SectionCount };

    void reload() final;
    void act(const FlowLink &link) override;
    void citingChanged() override;

    /// Asks for what the page is of, from askAll(); another thing begins at the top.
    void showThing(bool newThing);
    virtual void askAll() = 0;
    void askEvidence(std::function<Result<QList<EvidenceRow>>(const Reader &, std::stop_token)> question);

private:
    void fillEvidence();

    QString m_whenEmpty;
    QList<EvidenceRow> m_evidence;
    qsizetype m_shown = 0;              ///< 0: nothing is shown at all
};

} // namespace apacheta

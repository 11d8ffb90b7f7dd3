// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/evidence_page.h"

namespace apacheta {

/// A relation of two actors with each passage that states it.
class RelationPage final : public EvidencePage {
    Q_OBJECT
public:
    explicit RelationPage(Session &session, QWidget *parent = nullptr);
    void show(RelationId relation);
    using QWidget::show;

protected:
    void askAll() override;

private:
    void fillHead(const RelationRow &relation);

    RelationId m_relation;
};

} // namespace apacheta

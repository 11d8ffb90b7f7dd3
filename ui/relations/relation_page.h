// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/flow_page.h"

namespace apacheta {

/// A relation of two actors with each passage that states it.
class RelationPage final : public FlowPage {
    Q_OBJECT
public:
    explicit RelationPage(Session &session, QWidget *parent = nullptr);
    void show(RelationId relation);
    using QWidget::show;

protected:
    void reload() override;
};

} // namespace apacheta

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/flow_page.h"

namespace apacheta {

/// Two actors: what they did to each other over time, how they stand, and the passages behind it.
class PairPage final : public FlowPage {
    Q_OBJECT
public:
    explicit PairPage(Session &session, QWidget *parent = nullptr);
    void show(ActorId first, ActorId second);
    using QWidget::show;

protected:
    void reload() override;
};

} // namespace apacheta

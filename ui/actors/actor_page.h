// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/flow_page.h"

namespace apacheta {

/// An actor: names, facts, timeline, events, relations, companions and every passage that names it.
class ActorPage final : public FlowPage {
    Q_OBJECT
public:
    explicit ActorPage(Session &session, QWidget *parent = nullptr);
    void show(ActorId actor);
    using QWidget::show;

protected:
    void reload() override;
};

} // namespace apacheta

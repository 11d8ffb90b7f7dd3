// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/flow_page.h"

namespace apacheta {

/// An event: type, date, who took part, and each passage that tells it, word for word.
class EventPage final : public FlowPage {
    Q_OBJECT
public:
    explicit EventPage(Session &session, QWidget *parent = nullptr);
    void show(EventId event);
    using QWidget::show;

protected:
    void reload() override;
};

} // namespace apacheta

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/evidence_page.h"

namespace apacheta {

/// An event: type, date, who took part, and each passage that tells it, word for word.
class EventPage final : public EvidencePage {
    Q_OBJECT
public:
    explicit EventPage(Session &session, QWidget *parent = nullptr);
    void show(EventId event);
    using QWidget::show;

protected:
    void askAll() override;
    bool hasDossier() const override { return true; }

private:
    void fillHead(const EventRow &event);

    EventId m_event;
};

} // namespace apacheta

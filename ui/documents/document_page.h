// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/flow_page.h"

namespace apacheta {

/// A document as a work: its metadata and where each value came from, its citation, whom it names, what it tells.
class DocumentPage final : public FlowPage {
    Q_OBJECT
public:
    explicit DocumentPage(Session &session, QWidget *parent = nullptr);
    void show(DocumentId document);
    using QWidget::show;

protected:
    void reload() override;
};

} // namespace apacheta

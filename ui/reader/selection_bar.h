// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QToolButton;

namespace apacheta {

/// What can be done with the words that are selected, beside them.
class SelectionBar final : public QFrame {
    Q_OBJECT
public:
    explicit SelectionBar(QWidget *parent);

    void setCanCite(bool can);
    /// Above the rectangle if there is room, else below it, always inside the parent.
    void showBeside(const QRect &selection);

Q_SIGNALS:
    void copyQuotationWanted();
    void copyWanted();
    void searchWanted();

private:
    QToolButton *m_quotation;
};

} // namespace apacheta

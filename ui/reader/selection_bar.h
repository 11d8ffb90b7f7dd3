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
    void keepWanted();                  ///< into the notebook
    void mentionWanted();
    void eventWanted();
    void relationWanted();
    void evidenceWanted();

public:
    /// The claim on the page, of which the words can be evidence; empty: none.
    void setClaim(const QString &name);

private:
    QToolButton *m_quotation;
    QToolButton *m_evidence;
};

} // namespace apacheta

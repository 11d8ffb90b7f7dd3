// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "matrix/matrix_layout.h"
#include "views/view_page.h"

class QComboBox;
class QLabel;
class QSlider;

namespace apacheta {

/// Actors against actors under the window's filter: a click on a cell picks both, a double click or Enter opens the page of the pair.
class MatrixPage final : public ViewPage {
    Q_OBJECT
public:
    explicit MatrixPage(Session &session, QWidget *parent = nullptr);
    QSlider *most() const { return m_most; }
    QComboBox *order() const { return m_order; }

protected:
    ViewQuestion question(const ViewFilter &filter, ActorId actor, const PictureFrame &frame) const override;
    void drawn() override;
    QString emptyText() const override;
    QString iconName() const override { return QStringLiteral("matrix"); }

private:
    void pickBoth(ActorId actor, bool adds);

    QSlider *m_most;
    QLabel *m_mostLabel;
    QComboBox *m_order;
    QLabel *m_note;
};

} // namespace apacheta

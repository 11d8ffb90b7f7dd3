// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relations/pair_picture.h"

#include <QWidget>

namespace apacheta {

class LegendStrip;
class PictureView;

/// The picture of two actors on their page, its legend under it. The wheel scrolls the page, not the picture.
class PairStrip final : public QWidget {
    Q_OBJECT
public:
    explicit PairStrip(QWidget *parent = nullptr);
    void setPicture(std::shared_ptr<const PairPicture> picture);
    const PairPicture *picture() const { return m_picture.get(); }
    PictureView *view() const { return m_view; }
    QSize sizeHint() const override;

Q_SIGNALS:
    /// A click or Enter on a bar.
    void barChosen(int mark);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    PictureView *m_view;
    LegendStrip *m_legend;
    std::shared_ptr<const PairPicture> m_picture;
};

} // namespace apacheta

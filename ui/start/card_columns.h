// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace apacheta {

/// How many columns of cards a width holds, and in which each card goes: so that the tallest column is as low as can be, and of
/// all such ways the one that fills the columns from the left. For some eight cards: all ways are tried. Pure.
int cardColumns(int width, int leastWidth, int cards);
QList<int> columnsOfCards(const QList<int> &heights, int columns);

/// Widgets in as many columns as there is room for, each as high as it wants to be; as wide as its parent lets it.
class CardColumns final : public QWidget {
    Q_OBJECT
public:
    /// `leastUnits`: how wide a card is at least, in heights of the font.
    explicit CardColumns(int leastUnits, QWidget *parent = nullptr);
    void setCards(const QList<QWidget *> &cards);
    /// Lays out anew: a card has other contents.
    void arrange();
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    int place(int width, bool isMeasuring) const;

    int m_leastUnits;
    QList<QWidget *> m_cards;
};

} // namespace apacheta

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/target.h"
#include "library/overview.h"

#include <QWidget>

namespace apacheta {

class Card;
class CardColumns;

/// Who speaks for whom at which level: two countries seen state to state, region to region, municipality to municipality, side by side; peoples,
/// organizations and persons apart.
class LevelsPanel final : public QWidget {
    Q_OBJECT
public:
    explicit LevelsPanel(QWidget *parent = nullptr);
    /// Country codes; the ties of those columns that have any.
    void setLevels(const QString &first, const QString &second, const QList<LevelTies> &levels);
    QList<Card *> cards() const { return m_cards; }
    QSize sizeHint() const override;

Q_SIGNALS:
    void targetRequested(const apacheta::Target &target, apacheta::OpenMode mode);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    CardColumns *m_columns;
    QList<Card *> m_cards;
};

/// "State to state", "Region to region" ...
QString levelHeading(LevelTies::Column column);

} // namespace apacheta

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/target.h"

#include <QAbstractButton>
#include <QIcon>
#include <optional>

namespace apacheta {

/// What stands on a row of a card.
struct RowWords {
    QIcon icon = {};                    ///< none: the words begin at the left
    QString text;
    QString detail = {};                ///< quiet, under the text
    QString trailing = {};              ///< quiet, at the right: a number
    std::optional<double> balance = {}; ///< -1 conflict to 1 cooperation: a small bar before the number
    Target target = {};
};

/// A row that leads somewhere: a click or Enter opens it, with Ctrl or the middle button in a new tab.
class LinkRow final : public QAbstractButton {
    Q_OBJECT
public:
    explicit LinkRow(RowWords words, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    const Target &target() const { return m_words.target; }

Q_SIGNALS:
    void targetRequested(const apacheta::Target &target, apacheta::OpenMode mode);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    RowWords m_words;
};

} // namespace apacheta

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/review_words.h"

#include <QWidget>

class QGridLayout;
class QPushButton;

namespace apacheta {

/// The answers below a question, always in the same place, each with its key.
class AnswerBar final : public QWidget {
    Q_OBJECT
public:
    explicit AnswerBar(QWidget *parent = nullptr);
    /// No choices: nothing is asked.
    void setChoices(const QList<ReviewChoice> &choices, bool canUndo);

Q_SIGNALS:
    void answered(apacheta::ReviewAnswer answer);
    void skipped();
    void undoWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QPushButton *buttonFor(qsizetype index);
    int columnsOf(bool isNumbered) const;
    int widthOf(int across) const;
    void lay();

    QList<ReviewChoice> m_choices;
    QList<QPushButton *> m_buttons;
    QGridLayout *m_grid;
    QPushButton *m_skip;
    QPushButton *m_undo;
};

} // namespace apacheta

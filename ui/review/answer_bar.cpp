// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/answer_bar.h"

#include "common/theme.h"

#include <QGridLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

constexpr int columns = 4;
constexpr int lastRow = 10;
const QString withKey = u"%1   %2"_s;

QString textOf(const ReviewChoice &choice) { return withKey.arg(choice.key.toUpper()).arg(choice.text); }

/// What is left for the text of a button of this width, in pixels.
int roomOf(const QPushButton *button, int width) { return width - button->fontMetrics().height() * 3 / 2; }

} // namespace

AnswerBar::AnswerBar(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this)), m_skip(new QPushButton(this)), m_undo(new QPushButton(this))
{
    const int unit = gridUnit(this);
    m_grid->setContentsMargins(unit * 3 / 2, unit / 2, unit * 3 / 2, unit / 2);
    m_grid->setSpacing(unit / 2);
    for (int column = 0; column < columns; ++column)
        m_grid->setColumnStretch(column, 1);
    m_skip->setText(withKey.arg(u"S"_s, tr("Skip")));
    m_skip->setToolTip(tr("Ask this later (S or space)"));
    m_undo->setText(withKey.arg(u"U"_s, tr("Undo")));
    m_undo->setToolTip(tr("Take the last answer back and ask again (U)"));
    for (QPushButton *button : {m_skip, m_undo})
        button->setAutoDefault(false);
    connect(m_skip, &QPushButton::clicked, this, &AnswerBar::skipped);
    connect(m_undo, &QPushButton::clicked, this, &AnswerBar::undoWanted);
    setAccessibleName(tr("Answers"));
    setChoices({}, false);
}

QPushButton *AnswerBar::buttonFor(qsizetype index)
{
    while (m_buttons.size() <= index) {
        auto *button = new QPushButton(this);
        button->setAutoDefault(false);
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        const qsizetype number = m_buttons.size();
        connect(button, &QPushButton::clicked, this, [this, number] { Q_EMIT answered(m_choices[number].answer); });
        m_buttons.append(button);
    }
    return m_buttons[index];
}

void AnswerBar::setChoices(const QList<ReviewChoice> &choices, bool canUndo)
{
    m_choices = choices;
    m_undo->setEnabled(canUndo);
    m_skip->setEnabled(!choices.isEmpty());
    for (qsizetype index = 0; index < choices.size(); ++index) {
        QPushButton *button = buttonFor(index);
        button->setToolTip(choices[index].text);
        button->setAccessibleName(choices[index].text);
        button->show();
    }
    for (qsizetype index = choices.size(); index < m_buttons.size(); ++index)
        m_buttons[index]->hide();
    lay();
}

/// Of the four columns, how many each numbered answer takes, or each of the others: one of many is short, long words get the whole row.
int AnswerBar::columnsOf(bool isNumbered) const
{
    if (isNumbered && m_choices.size() > 6)
        return 1;
    const int half = widthOf(columns / 2);
    for (qsizetype index = 0; index < m_choices.size(); ++index)
        if (m_choices[index].key.isDigit() == isNumbered && roomOf(m_buttons[index], half) < fontMetrics().horizontalAdvance(textOf(m_choices[index])))
            return columns;
    return columns / 2;
}

/// Of so many columns, in pixels.
int AnswerBar::widthOf(int across) const
{
    const int whole = contentsRect().width() - m_grid->contentsMargins().left() - m_grid->contentsMargins().right();
    return (whole + m_grid->spacing()) * across / columns - m_grid->spacing();
}

void AnswerBar::lay()
{
    int row = 0;
    for (const bool isNumbered : {false, true}) {
        const int across = columnsOf(isNumbered);
        int column = 0;
        for (qsizetype index = 0; index < m_choices.size(); ++index) {
            if (m_choices[index].key.isDigit() != isNumbered)
                continue;
            if (column == columns) {
                column = 0;
                ++row;
            }
            m_grid->addWidget(m_buttons[index], row, column, 1, across);
            column += across;
            QString text = fontMetrics().elidedText(textOf(m_choices[index]), Qt::ElideRight, roomOf(m_buttons[index], widthOf(across)));
            m_buttons[index]->setText(text.replace(u'&', u"&&"_s));
        }
        row += column > 0 ? 1 : 0;
    }
    m_grid->addWidget(m_skip, lastRow, 0, 1, 2); // at the foot, where they always are
    m_grid->addWidget(m_undo, lastRow, 2, 1, 2);
}

void AnswerBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    lay();
}

} // namespace apacheta

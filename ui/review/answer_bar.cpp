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

/// Of the four columns, how many a numbered answer takes: one of many is short, a long name gets the whole row.
int AnswerBar::columnsOfNumbered() const
{
    if (m_choices.size() > 6)
        return 1;
    const int half = (contentsRect().width() - m_grid->contentsMargins().left() - m_grid->contentsMargins().right() - m_grid->spacing()) / 2;
    for (qsizetype index = 0; index < m_choices.size(); ++index)
        if (m_choices[index].key.isDigit() && roomOf(m_buttons[index], half) < fontMetrics().horizontalAdvance(textOf(m_choices[index])))
            return columns;
    return 2;
}

void AnswerBar::lay()
{
    const int numberedColumns = columnsOfNumbered();
    const int perRow = columns / numberedColumns;
    const int whole = contentsRect().width() - m_grid->contentsMargins().left() - m_grid->contentsMargins().right();
    int plain = 0;
    int numbered = 0;
    for (qsizetype index = 0; index < m_choices.size(); ++index) {
        QPushButton *button = m_buttons[index];
        const bool isNumbered = m_choices[index].key.isDigit();
        const int across = isNumbered ? numberedColumns : 2;
        if (isNumbered) {
            m_grid->addWidget(button, 1 + numbered / perRow, numbered % perRow * across, 1, across);
            ++numbered;
        } else {
            m_grid->addWidget(button, 0, across * plain++, 1, across);
        }
        const int width = (whole + m_grid->spacing()) * across / columns - m_grid->spacing();
        QString text = fontMetrics().elidedText(textOf(m_choices[index]), Qt::ElideRight, roomOf(button, width));
        button->setText(text.replace(u'&', u"&&"_s));
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

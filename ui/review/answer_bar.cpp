// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/answer_bar.h"

#include "common/theme.h"

#include <QGridLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

constexpr int columns = 4;
constexpr int lastRow = 5;
const QString withKey = u"%1   %2"_s;

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
    int plain = 0;
    int numbered = 0;
    for (qsizetype index = 0; index < choices.size(); ++index) {
        QPushButton *button = buttonFor(index);
        const ReviewChoice &choice = choices[index];
        const QString text = withKey.arg(choice.key.toUpper()).arg(choice.text);
        button->setText(QString(text).replace(u'&', u"&&"_s));
        button->setToolTip(choice.text);
        button->setAccessibleName(choice.text);
        if (choice.key.isDigit()) {
            const int across = choices.size() > 6 ? 1 : 2;
            const int perRow = columns / across;
            m_grid->addWidget(button, 1 + numbered / perRow, numbered % perRow * across, 1, across);
            ++numbered;
        } else {
            m_grid->addWidget(button, 0, 2 * plain++, 1, 2);
        }
        button->show();
    }
    m_grid->addWidget(m_skip, lastRow, 0, 1, 2); // at the foot, where they always are
    m_grid->addWidget(m_undo, lastRow, 2, 1, 2);
    for (qsizetype index = choices.size(); index < m_buttons.size(); ++index)
        m_buttons[index]->hide();
}

} // namespace apacheta

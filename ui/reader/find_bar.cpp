// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/find_bar.h"

#include "common/theme.h"
#include "reader/bar_button.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

namespace apacheta {

using namespace Qt::StringLiterals;

FindBar::FindBar(QWidget *parent)
    : QWidget(parent), m_field(new QLineEdit(this)), m_count(new QLabel(this)),
      m_previous(barButton(u"previous"_s, tr("Previous place"), tr("Previous place (Shift+Enter)"), this)),
      m_next(barButton(u"next"_s, tr("Next place"), tr("Next place (Enter)"), this))
{
    auto *layout = new QHBoxLayout(this);
    const int gap = gridUnit(this) / 4;
    layout->setContentsMargins(gridUnit(this) / 2, gap, gap, gap);
    m_field->setPlaceholderText(tr("Find in this text"));
    m_field->setAccessibleName(tr("Find in this text"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    layout->addWidget(m_field, 1);
    layout->addWidget(m_count);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    auto *closeButton = barButton(u"close"_s, tr("Close the find bar"), tr("Close (Escape)"), this);
    layout->addWidget(closeButton);
    m_typing.setSingleShot(true);
    m_typing.setInterval(120);
    connect(m_field, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, [this] { Q_EMIT wordsChanged(words()); });
    connect(m_previous, &QToolButton::clicked, this, [this] { Q_EMIT nextWanted(false); });
    connect(m_next, &QToolButton::clicked, this, [this] { Q_EMIT nextWanted(true); });
    connect(closeButton, &QToolButton::clicked, this, &FindBar::close);
    setCount(-1, 0, false);
    hide();
}

void FindBar::open(const QString &words)
{
    show();
    if (!words.isEmpty())
        m_field->setText(words);
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    m_typing.start(0);
    m_typing.setInterval(120);
}

QString FindBar::words() const
{
    return m_field->text();
}

void FindBar::setCount(int current, int count, bool more)
{
    const bool any = count > 0;
    m_previous->setEnabled(any);
    m_next->setEnabled(any);
    const QLocale locale;
    if (m_field->text().trimmed().isEmpty())
        m_count->clear();
    else if (!any)
        m_count->setText(tr("Not in this text"));
    else if (more) //: Place in a list of found places, of which only the first ones were counted
        m_count->setText(tr("%1 of more than %2").arg(locale.toString(current + 1), locale.toString(count)));
    else //: Place in a list of found places: "3 of 17"
        m_count->setText(tr("%1 of %2").arg(locale.toString(current + 1), locale.toString(count)));
}

void FindBar::close()
{
    hide();
    Q_EMIT closed();
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape) {
            close();
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            Q_EMIT nextWanted(!key->modifiers().testFlag(Qt::ShiftModifier));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace apacheta

// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/kept_texts.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSettings>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace apacheta {
namespace {

constexpr auto lookedAfter = 700ms; // fields may come and go: all are looked at

QWidgetList fieldsOf(QWidget *dialog)
{
    QWidgetList fields;
    const QWidgetList widgets = QWidgetList{dialog} + dialog->findChildren<QWidget *>();
    for (QWidget *widget : widgets)
        if (qobject_cast<QLineEdit *>(widget) || qobject_cast<QPlainTextEdit *>(widget))
            fields.append(widget);
    return fields;
}

QString textIn(const QWidget *field)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return line->text();
    const auto *lines = qobject_cast<const QPlainTextEdit *>(field);
    return lines ? lines->toPlainText() : QString();
}

/// By hand, and not by the program.
bool isTyped(const QWidget *field)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return line->isModified();
    const auto *lines = qobject_cast<const QPlainTextEdit *>(field);
    return lines && lines->document()->isModified();
}

} // namespace

KeptTexts::KeptTexts(QWidget *dialog, const QString &name)
    : QObject(dialog), m_dialog(dialog), m_key(u"typed/"_s + name), m_last(texts()), m_left(QSettings().value(m_key).toStringList())
{
    connect(&m_timer, &QTimer::timeout, this, &KeptTexts::keep);
    m_timer.start(lookedAfter);
}

QStringList KeptTexts::texts() const
{
    QStringList texts;
    const QWidgetList fields = fieldsOf(m_dialog);
    for (const QWidget *field : fields)
        texts.append(textIn(field));
    return texts;
}

void KeptTexts::keep()
{
    const QStringList now = texts();
    const QWidgetList fields = fieldsOf(m_dialog);
    if (now == m_last || std::none_of(fields.cbegin(), fields.cend(), isTyped))
        return;
    m_last = now;
    QSettings settings;
    settings.setValue(m_key, now);
    settings.sync();
}

void KeptTexts::giveBack()
{
    const QWidgetList fields = fieldsOf(m_dialog);
    for (qsizetype i = 0; i < std::min(fields.size(), m_left.size()); ++i) {
        if (m_left[i].isEmpty() || m_left[i] == textIn(fields[i]))
            continue;
        if (auto *line = qobject_cast<QLineEdit *>(fields[i])) {
            line->setText(m_left[i]);
            line->setModified(true);
            Q_EMIT line->textEdited(m_left[i]);
        } else if (auto *lines = qobject_cast<QPlainTextEdit *>(fields[i])) {
            lines->setPlainText(m_left[i]);
            lines->document()->setModified(true);
        }
    }
    m_left.clear();
}

void KeptTexts::forget()
{
    m_timer.stop();
    QSettings settings;
    settings.remove(m_key);
    settings.sync();
}

} // namespace apacheta

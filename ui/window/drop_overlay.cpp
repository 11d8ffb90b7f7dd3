// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/drop_overlay.h"

#include "common/theme.h"

#include <QCoreApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QPainter>
#include <QUrl>

namespace apacheta {
namespace {

QStringList pathsOf(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

DropOverlay::DropOverlay(QWidget *window, std::function<QString()> words) : QWidget(window), m_words(std::move(words))
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
    window->setAcceptDrops(true);
    // Fields and views take drops of their own; files are for the window wherever they fall.
    QCoreApplication::instance()->installEventFilter(this);
}

DropOverlay::~DropOverlay() { QCoreApplication::instance()->removeEventFilter(this); }

bool DropOverlay::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type != QEvent::DragEnter && type != QEvent::DragMove && type != QEvent::DragLeave && type != QEvent::Drop)
        return false;
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || widget->window() != parentWidget())
        return false;
    if (type == QEvent::DragLeave) {
        hide();
        return false;
    }
    auto *drop = static_cast<QDropEvent *>(event);
    const QStringList paths = pathsOf(drop->mimeData());
    if (paths.isEmpty())
        return false;
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (type == QEvent::Drop) {
        hide();
        Q_EMIT dropped(paths);
    } else if (!isVisible()) {
        m_text = m_words();
        setGeometry(parentWidget()->rect());
        show();
        raise();
    }
    return true;
}

void DropOverlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = palette().color(QPalette::Window);
    veil.setAlphaF(0.88F);
    painter.fillRect(rect(), veil);
    const int unit = gridUnit(this);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2, Qt::DashLine));
    painter.drawRoundedRect(rect().adjusted(unit, unit, -unit, -unit), unit / 2.0, unit / 2.0);
    painter.setFont(titleFont(font()));
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(rect().adjusted(unit * 3, unit * 3, -unit * 3, -unit * 3), int(Qt::AlignCenter) | int(Qt::TextWordWrap), m_text);
}

} // namespace apacheta

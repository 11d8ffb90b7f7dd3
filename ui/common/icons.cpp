// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/theme.h"

#include <QApplication>
#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

QByteArray sourceOf(const QString &name)
{
    static QHash<QString, QByteArray> sources;
    const auto known = sources.constFind(name);
    if (known != sources.constEnd())
        return *known;
    QFile file(u":/apacheta/icons/%1.svg"_s.arg(name));
    QByteArray source;
    if (file.open(QIODevice::ReadOnly))
        source = file.readAll();
    sources.insert(name, source);
    return source;
}

/// A line icon that takes its colour when it is drawn, so that it follows a change of the theme.
class LineIconEngine final : public QIconEngine {
public:
    LineIconEngine(QString name, QColor ink, std::optional<ActorKind> kind) : m_name(std::move(name)), m_ink(ink), m_kind(kind) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QSvgRenderer renderer(QByteArray(sourceOf(m_name)).replace("currentColor", inkFor(mode).name().toLatin1()));
        painter->setRenderHint(QPainter::Antialiasing);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(painter, rect);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return picture;
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        return pixmap(size, mode, state);
    }

    QIconEngine *clone() const override { return new LineIconEngine(*this); }

private:
    QColor inkFor(QIcon::Mode mode) const
    {
        const QPalette palette = QApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        if (mode == QIcon::Selected)
            return palette.color(QPalette::HighlightedText);
        if (m_kind)
            return kindInk(*m_kind, palette);
        return m_ink.isValid() ? m_ink : palette.color(QPalette::WindowText);
    }

    QString m_name;
    QColor m_ink;
    std::optional<ActorKind> m_kind;
};

} // namespace

QIcon icon(const QString &name, const QPalette &, const QColor &ink)
{
    return QIcon(new LineIconEngine(name, ink, std::nullopt));
}

QIcon kindIcon(ActorKind kind, const QPalette &) { return QIcon(new LineIconEngine(u"kind-"_s + word(kind), {}, kind)); }

} // namespace apacheta

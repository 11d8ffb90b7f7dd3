// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>
#include <stop_token>

namespace apacheta {

/// The text parts of a zip container (DOCX, ODT, EPUB), unpacked into memory; pictures and fonts are only named.
struct Container {
    QHash<QString, QByteArray> parts; ///< path in the container -> bytes
    QStringList names;                ///< of all entries, in their order

    bool holds(const QString &name) const { return names.contains(name); }
};

/// What unpacking may cost. The defaults are far above what a book takes.
struct ContainerLimits {
    qint64 mostBytes = qint64(256) << 20; ///< of all unpacked parts together
    qint64 mostBytesOfPart = qint64(96) << 20;
    qint64 ratio = 250; ///< unpacked to packed, counted past `ratioFrom`
    qint64 ratioFrom = qint64(16) << 20;
    int entries = 20'000;
};

/// Unpacks a zip file. Pure; any thread.
/// Errors: Damaged (cut off, no zip, paths that lead out of it: "../", "/etc"), TooLarge (over a limit), Unreadable (wants a password), Cancelled.
Result<Container> unpacked(const QByteArray &zip, const ContainerLimits &limits = {},
                           const std::stop_token &stop = {});

/// A path of one part as written in another: "text/../images/a.xhtml#top" beside "OEBPS/content.opf" -> "OEBPS/images/a.xhtml".
/// Empty for one that leads out of the container.
QString partPath(const QString &from, const QString &reference);

} // namespace apacheta

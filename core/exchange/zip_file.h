// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace apacheta {

struct ZipEntry {
    QString name;                       ///< with folders: "Pictures/time.png"
    QByteArray content;
};

/// A zip archive of these, in this order, none of them packed: texts and pictures of a few hundred kilobytes.
/// By hand, as an ODF package wants its "mimetype" without the extra fields that libarchive gives every entry. Pure.
QByteArray zipFile(const QList<ZipEntry> &entries);

} // namespace apacheta

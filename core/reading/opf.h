// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document.h"
#include "model/result.h"

#include <QByteArray>
#include <QList>

namespace apacheta {

struct OpfChapter {
    QString path;            ///< as the package file has it: relative to itself
    bool isText = true;      ///< an XHTML page; else a picture or the like
    bool isContents = false; ///< the table of contents for reading programs
};

/// The package file of an e-book.
struct OpfPackage {
    QList<OpfChapter> spine; ///< in reading order
    QStringList contents;    ///< tables of contents for reading programs: nav.xhtml, toc.ncx
    DocumentMetadata metadata;
};

/// Errors: Damaged.
Result<OpfPackage> readOpf(const QByteArray &bytes);

} // namespace apacheta

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edtf.h"

#include <QJsonObject>
#include <QString>
#include <optional>

namespace apacheta {

/// What lists show and search of a document, worked out of its CSL item. The title is the file's name where the item has none.
struct DocumentDescription {
    QString title;
    QString titleKey;                   ///< folded, for sorting
    QString findKey;                    ///< folded title, authors and file name
    QString authors;                    ///< "Aranda, S.; Salinas, C."
    QString authorsKey;                 ///< folded
    std::optional<EdtfDate> date;
};
DocumentDescription descriptionOf(const QJsonObject &csl, const QString &path);

} // namespace apacheta

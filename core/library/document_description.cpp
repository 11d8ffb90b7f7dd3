// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/document_description.h"

#include "library/prepared_document.h"
#include "text/fold.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace apacheta {

DocumentDescription descriptionOf(const QJsonObject &csl, const QString &path)
{
    DocumentDescription description;
    description.title = csl.value("title"_L1).toString().simplified();
    if (description.title.isEmpty())
        description.title = QFileInfo(path).completeBaseName();
    description.titleKey = folded(description.title);
    description.authors = authorsOf(csl);
    description.authorsKey = folded(description.authors);
    description.findKey = folded(QString(description.title + u' ' + description.authors + u' ' + QFileInfo(path).fileName()));
    description.date = dateOf(csl.value("issued"_L1).toObject());
    return description;
}

} // namespace apacheta

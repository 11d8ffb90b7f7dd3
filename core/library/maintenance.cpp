// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/maintenance.h"

#include "library/library_file.h"
#include "library/search_index.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace apacheta {

Outcome createLibrary(const QString &path)
{
    const auto connection = openForWriting(path);
    if (!connection)
        return connection.error();
    return refreshSearchIndex(**connection);
}

QString defaultLibraryPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/apacheta/library.apacheta"_s;
}

} // namespace apacheta

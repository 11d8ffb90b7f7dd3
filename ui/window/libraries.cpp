// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/libraries.h"

#include "authority/knowledge_pack.h"
#include "library/maintenance.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

constexpr qsizetype remembered = 8;

struct Libraries {
    Q_DECLARE_TR_FUNCTIONS(Libraries)
};

} // namespace

QString sampleLibraryPath() { return QFileInfo(defaultLibraryPath()).dir().filePath(u"sample.apacheta"_s); }

QString sampleFolder() { return QDir::cleanPath(QDir(KnowledgePack::defaultFolder()).filePath(u"../sample"_s)); }

bool isSampleLibrary(const QString &path) { return QFileInfo(path).absoluteFilePath() == QFileInfo(sampleLibraryPath()).absoluteFilePath(); }

QString libraryName(const QString &path)
{
    if (isSampleLibrary(path))
        return Libraries::tr("Sample library");
    if (QFileInfo(path).absoluteFilePath() == QFileInfo(defaultLibraryPath()).absoluteFilePath())
        return Libraries::tr("My library");
    return QFileInfo(path).completeBaseName();
}

QStringList recentLibraries(const QSettings &settings)
{
    QStringList paths = settings.value(u"library/recent"_s).toStringList();
    paths.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return paths;
}

void rememberLibrary(QSettings &settings, const QString &path)
{
    QStringList paths = recentLibraries(settings);
    paths.removeAll(path);
    paths.prepend(path);
    settings.setValue(u"library/recent"_s, QStringList(paths.first(std::min(paths.size(), remembered))));
}

QString libraryAtStart(const QSettings &settings, const QString &asked, bool hasFoldersToImport)
{
    if (!asked.isEmpty())
        return QFileInfo(asked).absoluteFilePath();
    const QStringList recent = recentLibraries(settings);
    if (!recent.isEmpty() && !(hasFoldersToImport && isSampleLibrary(recent.first())))
        return recent.first();
    if (hasFoldersToImport || QFileInfo::exists(defaultLibraryPath()))
        return defaultLibraryPath();
    return sampleLibraryPath();
}

} // namespace apacheta

// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/libraries.h"

#include "authority/knowledge_pack.h"
#include "library/maintenance.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

constexpr qsizetype remembered = 8;
constexpr qsizetype rememberedBackups = 30;
const QString backupsKey = u"library/backups"_s; // pairs: library, backup

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

QStringList backupsOf(const QSettings &settings, const QString &library)
{
    QStringList backups = backupsBeside(library);
    const QStringList pairs = settings.value(backupsKey).toStringList();
    for (qsizetype i = 0; i + 1 < pairs.size(); i += 2)
        if (pairs[i] == library && QFileInfo(pairs[i + 1]).size() > 0 && !backups.contains(pairs[i + 1]))
            backups.append(pairs[i + 1]);
    std::stable_sort(backups.begin(), backups.end(), [](const QString &a, const QString &b) { return QFileInfo(a).lastModified() > QFileInfo(b).lastModified(); });
    return backups;
}

void rememberBackup(QSettings &settings, const QString &library, const QString &backup)
{
    const QStringList pairs = QStringList{library, QFileInfo(backup).absoluteFilePath()} + settings.value(backupsKey).toStringList();
    settings.setValue(backupsKey, QStringList(pairs.first(std::min(pairs.size(), 2 * rememberedBackups))));
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

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QSettings;

namespace apacheta {

/// The library that shows a newcomer around: made from the sample folder in the data folder.
QString sampleLibraryPath();
/// Where the sample's documents lie.
QString sampleFolder();
bool isSampleLibrary(const QString &path);
/// "Library" or the file's own name, for the title.
QString libraryName(const QString &path);

/// The libraries used last, the last one first, those that are no longer there left out.
QStringList recentLibraries(const QSettings &settings);
void rememberLibrary(QSettings &settings, const QString &path);

/// Copies of a library: those that lie beside it and those that were made from here, the last written first.
QStringList backupsOf(const QSettings &settings, const QString &library);
void rememberBackup(QSettings &settings, const QString &library, const QString &backup);

/// Which library to open at the start: the one asked for; the user's own when there is something to import; the one used
/// last; the user's own if there is one; else the sample.
QString libraryAtStart(const QSettings &settings, const QString &asked, bool hasFoldersToImport);

} // namespace apacheta

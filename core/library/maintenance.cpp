// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/maintenance.h"

#include "library/library_file.h"
#include "library/library_text.h"
#include "library/search_index.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

constexpr int pagesAtOnce = 4096;
constexpr int restMilliseconds = 50;
constexpr int triesWhileLocked = 200;

/// Copies all pages; starts over by itself where another program writes in between.
Outcome copyPages(const Connection &from, const Connection &to)
{
    sqlite3_backup *backup = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    if (!backup)
        return to.errorOf(sqlite3_errcode(to.handle()), QString::fromUtf8(sqlite3_errmsg(to.handle())));
    int code = SQLITE_OK;
    int tries = 0;
    do {
        code = sqlite3_backup_step(backup, pagesAtOnce);
        if (code == SQLITE_BUSY || code == SQLITE_LOCKED) {
            ++tries;
            sqlite3_sleep(restMilliseconds);
        }
    } while (code == SQLITE_OK || ((code == SQLITE_BUSY || code == SQLITE_LOCKED) && tries < triesWhileLocked));
    sqlite3_backup_finish(backup);
    if (code != SQLITE_DONE)
        return to.errorOf(code, u"backup"_s);
    return Done{};
}

void removeWithLogs(const QString &path)
{
    for (const QString &ending : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(path + ending);
}

Outcome copied(const QString &path, const QString &partial)
{
    const auto from = openForReading(path);
    if (!from)
        return from.error();
    const auto to = Connection::open(partial, Connection::Mode::Write);
    if (!to)
        return to.error();
    if (const Outcome outcome = copyPages(**from, **to); !outcome)
        return outcome;
    // The copy says of itself that it has a write-ahead log: one file is all that a backup should be.
    return (*to)->script("pragma journal_mode = delete"_ba);
}

} // namespace

Outcome createLibrary(const QString &path)
{
    const auto connection = openForWriting(path);
    if (!connection)
        return connection.error();
    return refreshSearchIndex(**connection);
}

Outcome backupLibrary(const QString &path, const QString &target)
{
    const QFileInfo info(target);
    if (QFileInfo::exists(target) && info.canonicalFilePath() == QFileInfo(path).canonicalFilePath())
        return Error{Error::BadInput, LibraryText::tr("A library cannot be copied onto itself. Choose another name for the backup.")};
    if (!QDir().mkpath(info.absolutePath()))
        return Error{Error::ReadOnly, LibraryText::tr("The folder %1 cannot be made. Choose another place for the backup.").arg(info.absolutePath())};
    const QString partial = info.absoluteFilePath() + u".partial"_s;
    removeWithLogs(partial);
    if (const Outcome outcome = copied(path, partial); !outcome) {
        removeWithLogs(partial);
        return outcome;
    }
    // A rename puts the whole file in the place of an older backup at once.
    if (::rename(QFile::encodeName(partial).constData(), QFile::encodeName(info.absoluteFilePath()).constData()) != 0) {
        removeWithLogs(partial);
        return Error{Error::ReadOnly, LibraryText::tr("The backup %1 could not be written. Choose another place for it.").arg(info.fileName())};
    }
    return Done{};
}

QString defaultLibraryPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/apacheta/library.apacheta"_s;
}

} // namespace apacheta

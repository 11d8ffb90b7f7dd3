// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/backup.h"

#include "library/library_file.h"
#include "library/library_text.h"
#include "library/migrations.h"
#include "library/placing.h"

#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

constexpr int pagesAtOnce = 1024;
constexpr int restMilliseconds = 50;
constexpr int triesWhileLocked = 200;
constexpr int tellMilliseconds = 100;
constexpr qsizetype keptUpgradeBackups = 3;
constexpr qint64 roomToSpare = 1024 * 1024;

/// Copies all pages; starts over by itself where another program writes in between.
Outcome copyPages(const Connection &from, const Connection &to, const TellCopied &tell, const std::stop_token &stop)
{
    sqlite3_backup *backup = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    if (!backup)
        return to.errorOf(sqlite3_errcode(to.handle()), QString::fromUtf8(sqlite3_errmsg(to.handle())));
    QElapsedTimer sinceTold;
    int code = SQLITE_OK;
    int tries = 0;
    do {
        code = sqlite3_backup_step(backup, pagesAtOnce);
        if (code == SQLITE_BUSY || code == SQLITE_LOCKED) {
            ++tries;
            sqlite3_sleep(restMilliseconds);
        }
        if (tell && (!sinceTold.isValid() || sinceTold.hasExpired(tellMilliseconds) || code == SQLITE_DONE)) {
            const qint64 total = sqlite3_backup_pagecount(backup);
            tell({total - sqlite3_backup_remaining(backup), total});
            sinceTold.start();
        }
    } while (!stop.stop_requested() && (code == SQLITE_OK || ((code == SQLITE_BUSY || code == SQLITE_LOCKED) && tries < triesWhileLocked)));
    sqlite3_backup_finish(backup);
    if (stop.stop_requested())
        return Error{Error::Cancelled, LibraryText::tr("Cancelled.")};
    // What the disk says of the source and of the target comes by the same code: the words fit both.
    if (code != SQLITE_DONE)
        return (code & 0xff) == SQLITE_FULL || (code & 0xff) == SQLITE_IOERR ? to.errorOf(code, u"backup"_s) : from.errorOf(code, u"backup"_s);
    return Done{};
}

/// Reads a copy through: a backup that cannot be read is none.
Outcome verified(const QString &copy, const std::stop_token &stop)
{
    const auto connection = Connection::open(copy, Connection::Mode::ReadOnly);
    if (!connection)
        return connection.error();
    if (const Result<int> version = schemaVersionOf(**connection, allMigrations().last().number); !version)
        return version.error();
    (*connection)->setTicket(stop);
    QString complaint; // quick_check of SQLite 3.40 takes keys of tables without rowid for null
    const Outcome outcome = (*connection)->forEach("pragma integrity_check(1)", {}, [&](const Row &row) {
        complaint = row.text(0);
        return true;
    });
    if (!outcome)
        return outcome;
    if (complaint != "ok"_L1)
        return Error{Error::Damaged, LibraryText::tr("The library is damaged, so no backup was made of it; older backups are untouched. Recover it into a new file."),
                     complaint};
    return Done{};
}

Outcome copied(const Connection &from, const QString &partial, const TellCopied &tell, const std::stop_token &stop)
{
    {
        const auto to = Connection::open(partial, Connection::Mode::Write);
        if (!to)
            return to.error();
        if (const Outcome outcome = copyPages(from, **to, tell, stop); !outcome)
            return outcome;
        // The copy says of itself that it has a write-ahead log: one file is all that a backup should be.
        if (const Outcome outcome = (*to)->script("pragma journal_mode = delete"_ba); !outcome)
            return outcome;
    }
    return verified(partial, stop);
}

bool areOneFile(const QString &one, const QString &other)
{
    return QFileInfo::exists(other) && QFileInfo(one).canonicalFilePath() == QFileInfo(other).canonicalFilePath();
}

/// Whether a copy may take this place.
Outcome checkTarget(const QString &path, const QString &target)
{
    const QFileInfo info(target);
    if (areOneFile(path, target))
        return Error{Error::BadInput, LibraryText::tr("A library cannot be copied onto itself. Choose another name for the backup.")};
    if (info.isDir())
        return Error{Error::BadInput, LibraryText::tr("%1 is a folder. Give the backup a name in it.").arg(target)};
    if (!QDir().mkpath(info.absolutePath()))
        return Error{Error::ReadOnly, LibraryText::tr("The folder %1 cannot be made. Choose another place for the backup.").arg(info.absolutePath())};
    if (info.exists() && info.size() > 0) {
        QFile file(target);
        if (!file.open(QIODevice::ReadOnly) || file.read(16) != QByteArrayView("SQLite format 3\0", 16))
            return Error{Error::BadInput, LibraryText::tr("%1 is there already and is no library. Choose another name for the backup.").arg(info.fileName())};
    }
    // A log beside the target would be taken for that of the copy.
    if (QFileInfo(target + u"-wal"_s).size() > 0)
        return Error{Error::BadInput, LibraryText::tr("The library %1 is in use. Close it, or choose another name for the backup.").arg(info.fileName())};
    const QStorageInfo disk(info.absolutePath());
    const qint64 needed = QFileInfo(path).size() + QFileInfo(path + u"-wal"_s).size() + roomToSpare;
    if (disk.isValid() && disk.bytesAvailable() >= 0 && disk.bytesAvailable() < needed)
        return Error{Error::DiskFull, LibraryText::tr("There is not enough room for the backup in %1. Make room, or choose another place.").arg(info.absolutePath()),
                     u"%1 bytes needed"_s.arg(needed)};
    return Done{};
}

Error worded(Error error, const QString &target)
{
    if (error.kind == Error::DiskFull)
        error.message = LibraryText::tr("The disk is full: the backup %1 was not written. Make room, or choose another place.").arg(QFileInfo(target).fileName());
    else if (error.kind == Error::ReadOnly || error.kind == Error::Unreadable)
        error.message = LibraryText::tr("The backup %1 could not be written. Choose another place for it.").arg(QFileInfo(target).fileName());
    return error;
}

Outcome copyInto(const Connection &library, const QString &target, const TellCopied &tell, const std::stop_token &stop)
{
    const QString place = QFileInfo(target).absoluteFilePath();
    const QString partial = place + u".partial"_s;
    removeWithLogs(partial);
    Outcome outcome = copied(library, partial, tell, stop);
    if (outcome && !movedInto(partial, place))
        outcome = Error{Error::ReadOnly, {}};
    if (!outcome) {
        removeWithLogs(partial);
        return worded(outcome.error(), target);
    }
    return Done{};
}

QString upgradeBackupStem(const QString &library) { return QFileInfo(library).completeBaseName() + u".before-upgrade-"_s; }

} // namespace

Outcome backupLibrary(const QString &path, const QString &target, const TellCopied &tell, std::stop_token stop)
{
    if (const Outcome outcome = checkTarget(path, target); !outcome)
        return outcome;
    const auto from = openForReading(path);
    if (!from)
        return from.error();
    return copyInto(**from, target, tell, stop);
}

QStringList upgradeBackupsOf(const QString &library)
{
    QStringList paths;
    const QString stem = upgradeBackupStem(library);
    const QFileInfoList files = QFileInfo(library).dir().entryInfoList(QDir::Files, QDir::Name | QDir::Reversed);
    for (const QFileInfo &file : files)
        if (file.fileName().startsWith(stem) && file.fileName().endsWith(".apacheta"_L1))
            paths.append(file.filePath());
    return paths;
}

QStringList backupsBeside(const QString &library)
{
    QStringList paths;
    const QString stem = QFileInfo(library).completeBaseName() + u'-';
    const QFileInfoList files = QFileInfo(library).absoluteDir().entryInfoList({u"*.apacheta"_s}, QDir::Files, QDir::Time);
    for (const QFileInfo &file : files)
        if (file.size() > 0 && (file.fileName().startsWith(stem) || file.fileName().startsWith(upgradeBackupStem(library))))
            paths.append(file.filePath());
    return paths;
}

Result<QString> backUpBeforeUpgrade(const Connection &library)
{
    const QFileInfo info(library.path());
    const QString time = QDateTime::currentDateTime().toString(u"yyyy-MM-dd-HHmmss"_s);
    const QString target = info.dir().absoluteFilePath(upgradeBackupStem(library.path()) + time + u".apacheta"_s);
    Outcome outcome = checkTarget(library.path(), target);
    if (outcome)
        outcome = copyInto(library, target, {}, {});
    if (!outcome) {
        Error error = outcome.error();
        error.message = LibraryText::tr("The library %1 is of an older version. Before it is brought up to date a backup is made beside it, and that failed; "
                                        "nothing was changed. %2").arg(info.fileName(), error.message);
        return error;
    }
    const QStringList backups = upgradeBackupsOf(library.path());
    for (const QString &old : backups.sliced(std::min(keptUpgradeBackups, backups.size())))
        QFile::remove(old);
    for (const QString &name : info.dir().entryList(QDir::Files)) // of killed programs
        if (name.startsWith(upgradeBackupStem(library.path())) && name.endsWith(".partial"_L1))
            removeWithLogs(info.dir().filePath(name));
    return target;
}

} // namespace apacheta

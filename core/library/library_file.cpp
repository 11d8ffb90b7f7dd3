// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/library_file.h"

#include "library/backup.h"
#include "library/library_text.h"
#include "library/migrations.h"

#include <QDir>
#include <QFileInfo>
#include <mutex>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

/// Whether the file can be a library at all, before SQLite touches it (it would take an empty file for a database). The file is not opened
/// here nor anywhere else but by SQLite: closing it would drop all locks that this program's connections hold on it (POSIX advisory locks
/// belong to the process), and another program could then delete the log under them.
Outcome looksLikeLibrary(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{Error::NotFound, LibraryText::tr("There is no library at %1. Check the path, or import documents to make one.").arg(path), path};
    if (!info.isFile())
        return Error{Error::Damaged, LibraryText::tr("%1 is not a file. Choose an Apacheta library.").arg(info.fileName()), path};
    if (!info.isReadable())
        return Error{Error::Unreadable, LibraryText::tr("The library %1 cannot be read. Check its permissions.").arg(info.fileName()), path};
    if (info.size() == 0)
        return Error{Error::Damaged, LibraryText::tr("%1 is an empty file, not an Apacheta library. Choose another file.").arg(info.fileName()), path};
    return Done{};
}

Result<std::unique_ptr<Connection>> checked(const QString &path, Connection::Mode mode, int &version)
{
    auto connection = Connection::open(path, mode);
    if (!connection)
        return connection.error();
    const Result<int> found = schemaVersionOf(**connection, allMigrations().last().number);
    if (!found)
        return found.error();
    version = *found;
    return connection;
}

/// The schema made or upgraded; an older library only after a backup of it, and by one program at a time.
Outcome broughtUpToDate(const Connection &connection)
{
    const int newest = allMigrations().last().number;
    const auto versionNow = [&] { return schemaVersionOf(connection, newest); };
    const Result<int> version = versionNow();
    if (!version)
        return version.error();
    if (*version == newest)
        return Done{};
    if (*version > 0) {
        static std::mutex upgrading; // of this program's threads
        const std::lock_guard guard(upgrading);
        const auto lock = WriteLock::takeOrShare(connection.path());
        if (!lock)
            return lock.error();
        const Result<int> still = versionNow();
        if (!still)
            return still.error();
        if (*still == newest) // another was faster
            return Done{};
        if (const Result<QString> backup = backUpBeforeUpgrade(connection); !backup)
            return backup.error();
        const auto state = migrate(connection);
        return state ? Outcome(Done{}) : state.error();
    }
    const auto state = migrate(connection);
    return state ? Outcome(Done{}) : state.error();
}

bool mayNeedImmutable(const Error &error)
{
    return error.kind == Error::Unreadable || error.kind == Error::ReadOnly;
}

} // namespace

Result<std::unique_ptr<Connection>> openForReading(const QString &path)
{
    if (const Outcome outcome = looksLikeLibrary(path); !outcome)
        return outcome.error();
    int version = 0;
    auto connection = checked(path, Connection::Mode::ReadOnly, version);
    // On a medium where nothing can be written SQLite finds no place for its shared memory; with an empty log none is needed.
    if (!connection && mayNeedImmutable(connection.error()) && QFileInfo(path + u"-wal"_s).size() == 0)
        connection = checked(path, Connection::Mode::Immutable, version);
    if (!connection)
        return connection.error();
    if (version < allMigrations().last().number) {
        *connection = nullptr;
        if (const auto upgraded = openForWriting(path); !upgraded)
            return upgraded.error();
        return checked(path, Connection::Mode::ReadOnly, version);
    }
    return connection;
}

Result<std::unique_ptr<Connection>> openForWriting(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists() && info.size() > 0) {
        if (const Outcome outcome = looksLikeLibrary(path); !outcome)
            return outcome.error();
    } else if (!QDir().mkpath(info.absolutePath())) {
        return Error{Error::ReadOnly, LibraryText::tr("The folder %1 cannot be made. Choose another place for the library.").arg(info.absolutePath()), path};
    }
    auto connection = Connection::open(path, Connection::Mode::Write);
    if (!connection)
        return connection.error();
    // Whose file it is comes first: setting the journal mode would already write into it.
    if (const Result<int> version = schemaVersionOf(**connection, allMigrations().last().number); !version)
        return version.error();
    if (const Outcome outcome = (*connection)->script("pragma journal_mode = wal; pragma synchronous = normal; "
                                                      "pragma journal_size_limit = 67108864"_ba);
        !outcome)
        return outcome.error();
    if (const Outcome outcome = broughtUpToDate(**connection); !outcome)
        return outcome.error();
    return connection;
}

} // namespace apacheta

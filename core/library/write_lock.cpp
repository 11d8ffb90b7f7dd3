// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/write_lock.h"

#include "library/library_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QSysInfo>
#include <QThread>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

QString lockPathOf(const QString &library) { return QFileInfo(library).absoluteFilePath() + u".lock"_s; }

QString sinceWhen(const QString &lock)
{
    const QDateTime since = QFileInfo(lock).lastModified();
    const QString form = since.date() == QDate::currentDate() ? u"HH:mm"_s : u"yyyy-MM-dd HH:mm"_s;
    return since.toString(form);
}

/// Who holds it, since when, and what to do.
Error heldBy(const QLockFile &file, const QString &library)
{
    const QString name = QFileInfo(library).fileName();
    const QString lock = lockPathOf(library);
    qint64 process = 0;
    QString host;
    QString program;
    if (!file.getLockInfo(&process, &host, &program))
        return {Error::Locked, LibraryText::tr("Another program is working in the library %1. Wait until it has finished, then try again. You can read meanwhile.").arg(name), lock};
    if (program.isEmpty())
        program = LibraryText::tr("another program");
    const QString detail = u"%1, process %2 on %3"_s.arg(program).arg(process).arg(host);
    if (host != QSysInfo::machineHostName())
        return {Error::Locked,
                LibraryText::tr("%1 (process %2) on the computer %3 has been working in the library %4 since %5. Wait until it has finished; if that computer no "
                                "longer uses the library, delete the file %6. You can read meanwhile.")
                    .arg(program, QString::number(process), host, name, sinceWhen(lock), lock), detail};
    if (process == QCoreApplication::applicationPid())
        return {Error::Locked, LibraryText::tr("An import into the library %1 is under way here. Wait until it has finished, or cancel it, then try again.").arg(name), detail};
    return {Error::Locked,
            LibraryText::tr("%1 (process %2 on this computer) has been working in the library %3 since %4. Wait until it has finished, or end it there, then try again. "
                            "You can read meanwhile.").arg(program, QString::number(process), name, sinceWhen(lock)), detail};
}

bool isOurs(const QLockFile &file)
{
    qint64 process = 0;
    QString host;
    QString program;
    return file.getLockInfo(&process, &host, &program) && process == QCoreApplication::applicationPid() && host == QSysInfo::machineHostName();
}

/// A lock names its holder some microseconds after it appears. One that after a second still names nobody is left by a program that was killed, or a
/// computer that lost its power, in between; QLockFile knows nobody to ask after there, and would honour it for ever. Waits until the second is over.
bool isLeftUnfinished(const QLockFile &file)
{
    constexpr qint64 longEnough = 1000; // milliseconds
    const QString lock = file.fileName();
    const auto namesNobody = [&] { return QFileInfo::exists(lock) && !file.getLockInfo(nullptr, nullptr, nullptr); };
    if (!namesNobody())
        return false;
    const qint64 age = std::abs(QFileInfo(lock).lastModified().msecsTo(QDateTime::currentDateTime()));
    if (age < longEnough)
        QThread::msleep(longEnough - age);
    return namesNobody();
}

/// Removes an unfinished lock; not while somebody has it open, for the system's own lock is asked.
bool removesUnfinished(QLockFile &file) { return isLeftUnfinished(file) && file.removeStaleLockFile(); }

/// Removes what a program left that was killed in the middle of locking: the lock itself without a holder, or the second lock under which QLockFile
/// removes a dead program's one (QLockFile honours such an unfinished one for half a minute).
bool removesLeftovers(QLockFile &file)
{
    QLockFile removal(file.fileName() + u".rmlock"_s);
    return removesUnfinished(removal) || removesUnfinished(file);
}

} // namespace

Result<std::unique_ptr<WriteLock>> WriteLock::take(const QString &library)
{
    const QFileInfo info(library);
    QDir().mkpath(info.absolutePath());
    std::unique_ptr<WriteLock> lock(new WriteLock(lockPathOf(library)));
    lock->m_file.setStaleLockTime(0); // only a dead owner makes it stale, not its age
    if (lock->m_file.tryLock(0))
        return lock;
    if (lock->m_file.error() == QLockFile::LockFailedError && removesLeftovers(lock->m_file) && lock->m_file.tryLock(0))
        return lock;
    if (lock->m_file.error() == QLockFile::LockFailedError)
        return heldBy(lock->m_file, library);
    return Error{Error::ReadOnly,
                 LibraryText::tr("Nothing can be written into the folder %1. Check its permissions, or choose another place for the library.").arg(info.absolutePath()),
                 info.absoluteFilePath()};
}

Result<std::unique_ptr<WriteLock>> WriteLock::takeOrShare(const QString &library)
{
    auto lock = take(library);
    if (!lock && lock.error().kind == Error::Locked && isOurs(QLockFile(lockPathOf(library))))
        return std::unique_ptr<WriteLock>();
    return lock;
}

} // namespace apacheta

// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/file_listing.h"

#include "library/library_text.h"
#include "reading/bibliography/bibliography.h"
#include "reading/reading.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QSet>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

constexpr qint64 largestHashed = 200 * 1024 * 1024;

class Walk {
public:
    Walk(FileListing &listing, const std::function<void(int)> &found, std::stop_token stop)
        : m_listing(listing), m_found(found), m_stop(std::move(stop)), m_endings(readableEndings())
    {
    }

    void asked(const QString &path)
    {
        const QFileInfo info(path);
        if (!info.exists())
            fail(path, FileOutcome::Failed, LibraryText::tr("There is no such file or folder. Check the path."));
        else if (info.isDir())
            folder(info);
        else if (!info.isFile())
            fail(path, FileOutcome::Skipped, LibraryText::tr("This is neither a file nor a folder."));
        else if (m_bibliographyEndings.contains(info.suffix().toLower()))
            bibliography(info, true);
        else if (!m_endings.contains(info.suffix().toLower()))
            fail(path, FileOutcome::Skipped, LibraryText::tr("Files of this kind cannot be read yet. Convert it to one of these: %1.").arg(m_endings.join(u", "_s)));
        else
            withSidecars(info);
    }

private:
    /// A file that was asked for by name, with the bibliographies that lie beside it and are named like it.
    void withSidecars(const QFileInfo &info)
    {
        file(info);
        for (const QString &ending : m_bibliographyEndings)
            for (const QString &name : {info.completeBaseName(), info.fileName()})
                if (const QFileInfo beside(info.dir(), name + u'.' + ending); beside.isFile())
                    bibliography(beside, false);
    }

    void folder(const QFileInfo &info)
    {
        // Depth first with a stack of our own: a folder tree may be deeper than the program's stack.
        QList<QFileInfo> waiting{info};
        while (!waiting.isEmpty() && !m_stop.stop_requested()) {
            const QFileInfo next = waiting.takeLast();
            const QString canonical = next.canonicalFilePath();
            if (canonical.isEmpty() || m_folders.contains(canonical))
                continue;
            m_folders.insert(canonical);
            if (!next.isReadable() || !next.isExecutable()) {
                fail(next.absoluteFilePath(), FileOutcome::Failed, LibraryText::tr("This folder may not be read. Change its permissions, then import it again."));
                continue;
            }
            m_listing.folders.append(canonical);
            const QFileInfoList entries = QDir(canonical).entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
            for (const QFileInfo &entry : entries) {
                if (entry.isDir())
                    waiting.append(entry);
                else if (entry.isFile() && m_endings.contains(entry.suffix().toLower()))
                    file(entry);
                else if (entry.isFile() && m_bibliographyEndings.contains(entry.suffix().toLower()))
                    bibliography(entry, false);
                else if (entry.isFile())
                    ++m_listing.skipped;
            }
        }
    }

    void bibliography(const QFileInfo &info, bool isAsked)
    {
        const QString canonical = info.canonicalFilePath();
        if (canonical.isEmpty() || m_files.contains(canonical))
            return;
        m_files.insert(canonical);
        m_listing.bibliographies.append(canonical);
        if (isAsked)
            m_listing.askedBibliographies.append(canonical);
    }

    void file(const QFileInfo &info)
    {
        const QString canonical = info.canonicalFilePath();
        if (canonical.isEmpty() || m_files.contains(canonical))
            return;
        m_files.insert(canonical);
        const QFileInfo real(canonical);
        m_listing.files.append({canonical, real.size(), real.lastModified().toMSecsSinceEpoch()});
        if (m_found)
            m_found(int(m_listing.files.size()));
    }

    void fail(const QString &path, FileOutcome outcome, const QString &message) { m_listing.notable.append({path, outcome, message}); }

    FileListing &m_listing;
    const std::function<void(int)> &m_found;
    const std::stop_token m_stop;
    const QStringList m_endings;
    const QStringList m_bibliographyEndings = bibliographyEndings();
    QSet<QString> m_folders;
    QSet<QString> m_files;
};

} // namespace

FileListing listFiles(const QStringList &paths, const std::function<void(int)> &found, std::stop_token stop)
{
    FileListing listing;
    Walk walk(listing, found, stop);
    for (const QString &path : paths)
        if (!stop.stop_requested())
            walk.asked(path);
    std::sort(listing.files.begin(), listing.files.end(), [](const ListedFile &a, const ListedFile &b) { return a.path < b.path; });
    listing.bibliographies.sort();
    return listing;
}

Result<QString> sha256OfFile(const ListedFile &listed)
{
    if (listed.size > largestHashed)
        return QString(); // its reader will say that it is too large
    QFile file(listed.path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Unreadable, LibraryText::tr("This file cannot be read. Check its permissions."), file.errorString()};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!hash.addData(&file))
        return Error{Error::Unreadable, LibraryText::tr("This file cannot be read to its end. Check the disk that it is on."), file.errorString()};
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace apacheta

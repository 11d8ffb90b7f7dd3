// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/followed_folders.h"

#include "library/connection.h"
#include "library/library_file.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFileInfo>
#include <QSet>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

bool isInside(const QString &path, const QString &folder) { return path.startsWith(folder.endsWith(u'/') ? folder : folder + u'/'); }

/// What the bibliographies in a folder look like from outside.
QString looksOf(const QStringList &bibliographies, const QString &folder)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    bool any = false;
    for (const QString &path : bibliographies) {
        if (!isInside(path, folder))
            continue;
        const QFileInfo info(path);
        hash.addData(u"%1\n%2\n%3\n"_s.arg(path).arg(info.size()).arg(info.lastModified().toMSecsSinceEpoch()).toUtf8());
        any = true;
    }
    return any ? QString::fromLatin1(hash.result().toHex()) : QString();
}

struct Source {
    QString path;
    qint64 size = 0;
    qint64 modified = 0;
    bool isGone = false;
};

Result<QList<Source>> sourcesOf(const Connection &connection)
{
    return connection.rows("select path, size, modified, gone from source_file order by path", {},
                           [](const Row &row) { return Source{row.text(0), row.number(1), row.number(2), row.number(3) != 0}; });
}

struct Followed {
    QString path;
    QString bibliographies;
};

Result<QList<Followed>> rowsOf(const Connection &connection)
{
    return connection.rows("select path, bibliographies from followed_folder order by path", {},
                           [](const Row &row) { return Followed{row.text(0), row.text(1)}; });
}

} // namespace

Result<QList<FollowedFolder>> followedFolders(const Connection &connection)
{
    const auto rows = rowsOf(connection);
    if (!rows)
        return rows.error();
    QList<FollowedFolder> folders;
    for (const Followed &row : *rows)
        folders.append({row.path, QFileInfo(row.path).isDir()});
    return folders;
}

Result<FolderNews> folderNews(const Connection &connection, std::stop_token stop)
{
    const auto followed = rowsOf(connection);
    if (!followed)
        return followed.error();
    FolderNews news;
    QStringList roots;
    for (const Followed &folder : *followed)
        if (QFileInfo(folder.path).isDir())
            roots.append(folder.path);
    const FileListing listing = listFiles(roots, {}, stop);
    news.folders = listing.folders;
    for (const ListedFile &file : listing.files)
        news.files.append(file.path);
    news.files.append(listing.bibliographies);
    for (const Followed &folder : *followed)
        news.bibliographies = news.bibliographies || (roots.contains(folder.path) && looksOf(listing.bibliographies, folder.path) != folder.bibliographies);
    QHash<QString, ListedFile> known;
    QHash<QString, ListedFile> unread; // as they were when they could not be read
    const Outcome outcome = connection.forEach("select path, size, modified from unread_file", {}, [&](const Row &row) {
        unread.insert(row.text(0), {row.text(0), row.number(1), row.number(2)});
        return true;
    });
    if (!outcome)
        return outcome.error();
    const auto sources = sourcesOf(connection);
    if (!sources)
        return sources.error();
    QSet<QString> there;
    for (const ListedFile &file : listing.files)
        there.insert(file.path);
    for (const Source &source : *sources) {
        if (stop.stop_requested())
            break;
        known.insert(source.path, {source.path, source.size, source.modified});
        const bool isGone = !there.contains(source.path) && !QFileInfo::exists(source.path);
        news.vanished += isGone && !source.isGone;
        news.returned += !isGone && source.isGone;
    }
    news.toRead = int(std::ranges::count_if(listing.files, [&](const ListedFile &file) {
        return known.value(file.path) != file && unread.value(file.path) != file;
    }));
    return news;
}

Outcome followFolders(const Connection &connection, const QStringList &paths)
{
    for (const QString &path : paths) {
        const QFileInfo info(path);
        const QString folder = info.canonicalFilePath();
        if (!info.isDir() || folder.isEmpty())
            continue;
        const auto followed = rowsOf(connection);
        if (!followed)
            return followed.error();
        if (std::ranges::any_of(*followed, [&](const Followed &other) { return other.path == folder || isInside(folder, other.path); }))
            continue;
        for (const Followed &other : *followed)
            if (isInside(other.path, folder))
                if (const Outcome outcome = connection.run("delete from followed_folder where path = :path", {{":path", other.path}}); !outcome)
                    return outcome;
        if (const Outcome outcome = connection.run("insert into followed_folder (path) values (:path)", {{":path", folder}}); !outcome)
            return outcome;
    }
    return Done{};
}

Outcome stopFollowing(const QString &library, const QString &folder)
{
    const auto connection = openForWriting(library);
    if (!connection)
        return connection.error();
    return (*connection)->run("delete from followed_folder where path = :path", {{":path", folder}});
}

Outcome noteBibliographies(const Connection &connection, const QStringList &bibliographies)
{
    const auto followed = rowsOf(connection);
    if (!followed)
        return followed.error();
    for (const Followed &folder : *followed) {
        const QString looks = looksOf(bibliographies, folder.path);
        if (looks == folder.bibliographies || !QFileInfo(folder.path).isDir())
            continue;
        const Outcome outcome = connection.run("update followed_folder set bibliographies = :looks where path = :path",
                                               {{":looks", looks}, {":path", folder.path}});
        if (!outcome)
            return outcome;
    }
    return Done{};
}

Result<QList<FileChange>> fileChanges(const Connection &connection, std::stop_token stop)
{
    const auto sources = sourcesOf(connection);
    if (!sources)
        return sources.error();
    QList<FileChange> changes;
    for (const Source &source : *sources) {
        if (stop.stop_requested())
            break;
        const bool isGone = !QFileInfo::exists(source.path);
        if (isGone != source.isGone)
            changes.append({source.path, isGone});
    }
    return changes;
}

Outcome noteFileChange(const Connection &connection, const FileChange &change)
{
    return connection.run("update source_file set gone = :gone where path = :path", {{":gone", int(change.isGone)}, {":path", change.path}});
}

} // namespace apacheta

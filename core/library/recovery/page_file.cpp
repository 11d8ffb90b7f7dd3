// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/recovery/page_file.h"

#include "library/library_text.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>
#include <array>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

// The forms of the file and of the log: sqlite.org/fileformat2.html.
namespace apacheta {
namespace {

constexpr int usualPageSize = 4096;
constexpr int logHeaderSize = 32;
constexpr int frameHeaderSize = 24;
constexpr quint32 littleEndianLog = 0x377f0682;
constexpr quint32 bigEndianLog = 0x377f0683;
constexpr int looksPerPageSize = 400;

bool isPageSize(quint32 size) { return size >= 512 && size <= 65536 && (size & (size - 1)) == 0; }

using Checksum = std::array<quint32, 2>;

/// Goes on with the log's running checksum.
Checksum summed(Checksum sum, const QByteArray &bytes, bool isBigEndian)
{
    const auto word = [&](qsizetype at) {
        return isBigEndian ? qFromBigEndian<quint32>(bytes.constData() + at) : qFromLittleEndian<quint32>(bytes.constData() + at);
    };
    for (qsizetype at = 0; at + 8 <= bytes.size(); at += 8) {
        sum[0] += word(at) + sum[1];
        sum[1] += word(at + 4) + sum[0];
    }
    return sum;
}

} // namespace

quint32 bigEndian16(const QByteArray &bytes, qsizetype at)
{
    return at >= 0 && at + 2 <= bytes.size() ? qFromBigEndian<quint16>(bytes.constData() + at) : 0;
}

quint32 bigEndian32(const QByteArray &bytes, qsizetype at)
{
    return at >= 0 && at + 4 <= bytes.size() ? qFromBigEndian<quint32>(bytes.constData() + at) : 0;
}

/// A file opened through SQLite's layer over the system's.
class PageFile::RawFile final {
public:
    static std::unique_ptr<RawFile> open(const QString &path, int kind)
    {
        sqlite3_vfs *system = sqlite3_vfs_find(nullptr);
        auto file = std::make_unique<RawFile>();
        file->m_name = sqlite3_create_filename(QFile::encodeName(path).constData(), "", "", 0, nullptr);
        file->m_room.resize(size_t(system->szOsFile) / sizeof(std::max_align_t) + 1);
        int given = 0;
        // For writing where that is allowed: only so can the lock that keeps others out be had.
        const int code = system->xOpen(system, file->m_name, file->handle(), kind | SQLITE_OPEN_READWRITE, &given);
        if (code != SQLITE_OK || !file->handle()->pMethods)
            return nullptr;
        file->m_mayWrite = given & SQLITE_OPEN_READWRITE;
        return file;
    }
    RawFile() = default;
    Q_DISABLE_COPY_MOVE(RawFile)
    ~RawFile()
    {
        if (handle()->pMethods) {
            handle()->pMethods->xUnlock(handle(), SQLITE_LOCK_NONE);
            handle()->pMethods->xClose(handle());
        }
        sqlite3_free_filename(const_cast<char *>(m_name));
    }

    /// Whether nobody else has it open, from now on; also true where that cannot be had as the file cannot be written to.
    bool isOurs()
    {
        if (handle()->pMethods->xLock(handle(), SQLITE_LOCK_SHARED) != SQLITE_OK)
            return false;
        return !m_mayWrite || handle()->pMethods->xLock(handle(), SQLITE_LOCK_EXCLUSIVE) == SQLITE_OK;
    }
    qint64 size() const
    {
        sqlite3_int64 size = 0;
        return handle()->pMethods->xFileSize(handle(), &size) == SQLITE_OK ? size : 0;
    }
    /// Zeros past the end; nothing where the disk refuses.
    QByteArray read(qint64 at, int count) const
    {
        QByteArray bytes(count, '\0');
        const int code = handle()->pMethods->xRead(handle(), bytes.data(), count, at);
        return code == SQLITE_OK || code == SQLITE_IOERR_SHORT_READ ? bytes : QByteArray();
    }

private:
    sqlite3_file *handle() const { return reinterpret_cast<sqlite3_file *>(m_room.data()); }

    const char *m_name = nullptr;
    mutable std::vector<std::max_align_t> m_room;
    bool m_mayWrite = false;
};

PageFile::~PageFile() = default;

Result<std::unique_ptr<PageFile>> PageFile::open(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isFile())
        return Error{Error::NotFound, LibraryText::tr("There is no library at %1. Check the path.").arg(path), path};
    const QString place = info.canonicalFilePath(); // SQLite follows no link here
    std::unique_ptr<PageFile> pages(new PageFile);
    pages->m_file = RawFile::open(place, SQLITE_OPEN_MAIN_DB);
    if (!pages->m_file)
        return Error{Error::Unreadable, LibraryText::tr("The library %1 cannot be read. Check its permissions.").arg(info.fileName()), path};
    if (!pages->m_file->isOurs())
        return Error{Error::Locked, LibraryText::tr("The library %1 is still open in a window or another program. Close it there, then try again.").arg(info.fileName()), path};
    if (QFileInfo(place + u"-wal"_s).size() > logHeaderSize)
        pages->m_log = RawFile::open(place + u"-wal"_s, SQLITE_OPEN_WAL);
    pages->choosePageSize(pages->m_log ? pages->m_log->read(0, logHeaderSize) : QByteArray());
    pages->m_pageCount = quint32((pages->m_file->size() + pages->m_pageSize - 1) / pages->m_pageSize);
    if (pages->m_log)
        pages->readLog();
    return pages;
}

QByteArray PageFile::page(quint32 number) const
{
    if (number == 0 || number > m_pageCount)
        return {};
    if (const auto frame = m_inLog.constFind(number); frame != m_inLog.cend())
        return m_log->read(*frame, m_pageSize);
    return m_file->read(qint64(number - 1) * m_pageSize, m_pageSize);
}

QSet<quint32> PageFile::freePages() const
{
    QSet<quint32> free;
    quint32 trunk = bigEndian32(page(1), 32);
    while (trunk > 1 && trunk <= m_pageCount && !free.contains(trunk)) {
        free.insert(trunk);
        const QByteArray list = page(trunk);
        const quint32 count = std::min(bigEndian32(list, 4), quint32(m_pageSize) / 4 - 2);
        for (quint32 i = 0; i < count; ++i)
            free.insert(bigEndian32(list, 8 + qsizetype(i) * 4));
        trunk = bigEndian32(list, 0);
    }
    return free;
}

/// What the header says may be wrong: the size with which most pages make sense.
void PageFile::choosePageSize(const QByteArray &log)
{
    int best = fittingPages(usualPageSize);
    if (m_file->size() < usualPageSize && isPageSize(bigEndian32(log, 8))) {
        m_pageSize = int(bigEndian32(log, 8));
        return;
    }
    for (int size = 512; size <= 65536; size *= 2)
        if (const int fitting = size == usualPageSize ? 0 : fittingPages(size); fitting > best) {
            best = fitting;
            m_pageSize = size;
        }
}

/// How many of some pages look like the leaf of a tree that fills pages of this size: rows are put at a page's end first.
int PageFile::fittingPages(int size) const
{
    const qint64 count = m_file->size() / size;
    const qint64 step = std::max<qint64>(1, count / looksPerPageSize);
    int fitting = 0;
    for (qint64 number = 1; number < count; number += step) {
        const QByteArray page = m_file->read(number * size, size);
        if (page.isEmpty() || (page[0] != 0x0d && page[0] != 0x0a))
            continue;
        const quint32 cells = std::min(bigEndian16(page, 3), quint32(size) / 4);
        bool isInside = cells > 0;
        quint32 last = 0;
        for (quint32 cell = 0; cell < cells && isInside; ++cell) {
            const quint32 at = bigEndian16(page, 8 + qsizetype(cell) * 2);
            isInside = at >= 8 && at < quint32(size);
            last = std::max(last, at);
        }
        fitting += isInside && last >= quint32(size) / 2;
    }
    return fitting;
}

void PageFile::readLog()
{
    QByteArray header = m_log->read(0, logHeaderSize);
    const quint32 magic = bigEndian32(header, 0);
    if (magic != littleEndianLog && magic != bigEndianLog) // what the first page of the log says of it
        header.replace(16, 8, m_log->read(logHeaderSize + 8, 8));
    takeFrames(header);
}

/// Each frame carries a checksum that goes on from the one before: it is held against what the one before says of itself, so that a frame that is damaged
/// costs itself alone. Frames of an earlier round of the log carry another salt.
void PageFile::takeFrames(const QByteArray &header)
{
    const bool isBigEndian = bigEndian32(header, 0) == bigEndianLog;
    const QByteArray salt = header.mid(16, 8);
    const qint64 frameSize = frameHeaderSize + m_pageSize;
    Checksum before{bigEndian32(header, 24), bigEndian32(header, 28)};
    QHash<quint32, qint64> sinceCommit;
    for (qint64 at = logHeaderSize; at + frameSize <= m_log->size(); at += frameSize) {
        const QByteArray frame = m_log->read(at, int(frameSize));
        const Checksum own{bigEndian32(frame, 16), bigEndian32(frame, 20)};
        const Checksum found = summed(summed(before, frame.first(std::min<qsizetype>(8, frame.size())), isBigEndian), frame.mid(frameHeaderSize), isBigEndian);
        before = own;
        if (frame.isEmpty() || frame.mid(8, 8) != salt || found != own)
            continue;
        sinceCommit.insert(bigEndian32(frame, 0), at + frameHeaderSize);
        if (const quint32 pagesAfterCommit = bigEndian32(frame, 4)) {
            m_pageCount = std::max(m_pageCount, pagesAfterCommit);
            m_inLog.insert(sinceCommit);
            sinceCommit.clear();
        }
    }
}

} // namespace apacheta

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <memory>
#include <vector>

struct sqlite3_file;

namespace apacheta {

/// The pages of a library file as they lie on the disk, with what its log holds of them: for a file that SQLite itself gives up on. It is read through
/// SQLite's own file layer, so that no lock of this program is lost by it, and nothing in it is changed. As long as this lives nobody else opens the file.
///
/// Pages count from 1. A page that the disk does not give is empty; what stands in a page may be anything.
class PageFile final {
public:
    /// Errors: NotFound, Locked (it is open somewhere, also in this program), Unreadable.
    static Result<std::unique_ptr<PageFile>> open(const QString &path);
    ~PageFile();
    Q_DISABLE_COPY_MOVE(PageFile)

    int pageSize() const { return m_pageSize; }
    quint32 pageCount() const { return m_pageCount; }
    QByteArray page(quint32 number) const;
    /// Those that the file says are in no use.
    QSet<quint32> freePages() const;

private:
    class RawFile;

    PageFile() = default;
    void choosePageSize(const QByteArray &log);
    int fittingPages(int size) const;
    void readLog();
    void takeFrames(const QByteArray &header);

    std::unique_ptr<RawFile> m_file;
    std::unique_ptr<RawFile> m_log;
    int m_pageSize = 4096;
    quint32 m_pageCount = 0;
    QHash<quint32, qint64> m_inLog; ///< page -> where its newest committed form begins in the log
};

/// Big-endian numbers at an offset, as SQLite writes them; 0 past the end.
quint32 bigEndian16(const QByteArray &bytes, qsizetype at);
quint32 bigEndian32(const QByteArray &bytes, qsizetype at);

} // namespace apacheta

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"

#include <QIODevice>
#include <QSaveFile>

namespace apacheta {

/// A file to be written that appears whole or not at all: until commit() the one of that name stays as it is. QSaveFile alone does not notice a
/// write that a full disk cuts short, and puts half a file in the place of the old one.
class WholeFile final : public QIODevice {
public:
    explicit WholeFile(const QString &path);

    /// Errors: ReadOnly.
    Outcome openForWriting();
    /// Errors: DiskFull; then the old file is as it was.
    Outcome commit();

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override;

private:
    QSaveFile m_file;
    bool m_isCutShort = false;
};

/// The same with all that it holds at once.
Outcome writeWhole(const QString &path, const QByteArray &bytes);

} // namespace apacheta

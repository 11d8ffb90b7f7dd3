// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/whole_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

class ExchangeText final {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

} // namespace

WholeFile::WholeFile(const QString &path) : m_file(path) {}

Outcome WholeFile::openForWriting()
{
    const QString path = m_file.fileName();
    if (!QFileInfo(path).isDir() && m_file.open(QIODevice::WriteOnly) && open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return Done{};
    return Error{Error::ReadOnly,
                 ExchangeText::tr("%1 cannot be written. Check that its folder exists and that you may write there.").arg(QDir::toNativeSeparators(path)),
                 path + u": "_s + m_file.errorString()};
}

qint64 WholeFile::writeData(const char *data, qint64 size)
{
    m_isCutShort = m_isCutShort || m_file.write(data, size) != size;
    return m_isCutShort ? -1 : size;
}

Outcome WholeFile::commit()
{
    if (!m_isCutShort && m_file.flush() && m_file.commit())
        return Done{};
    const QString detail = m_file.fileName() + u": "_s + m_file.errorString();
    m_file.cancelWriting();
    return Error{Error::DiskFull, ExchangeText::tr("The disk is full. Make room or choose another place, then export again."), detail};
}

Outcome writeWhole(const QString &path, const QByteArray &bytes)
{
    WholeFile file(path);
    if (const Outcome opened = file.openForWriting(); !opened)
        return opened;
    file.write(bytes);
    return file.commit();
}

} // namespace apacheta

// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus_file.h"

#include <QFile>
#include <QProcess>

namespace apacheta::train {

using namespace Qt::StringLiterals;

namespace {

Result<QByteArray> unpackedByXz(const QString &path)
{
    QProcess xz;
    xz.start(u"xz"_s, {u"-dc"_s, path});
    if (!xz.waitForStarted())
        return Error{Error::Unavailable, u"The corpora are packed with xz. Install the package xz-utils."_s, path};
    if (!xz.waitForFinished(120000) || xz.exitStatus() != QProcess::NormalExit || xz.exitCode() != 0)
        return Error{Error::Damaged, u"%1 cannot be unpacked."_s.arg(path), QString::fromUtf8(xz.readAllStandardError())};
    return xz.readAllStandardOutput();
}

} // namespace

Result<QByteArray> corpusBytes(const QString &path)
{
    if (!QFile::exists(path) && QFile::exists(path + u".xz"_s))
        return unpackedByXz(path + u".xz"_s);
    QFile file(path);
    if (!file.exists())
        return Error{Error::NotFound, u"There is no corpus %1. Name the folder of the corpora with --training."_s.arg(path)};
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Unreadable, u"%1 cannot be read."_s.arg(path), file.errorString()};
    return file.readAll();
}

} // namespace apacheta::train

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/source_line.h"

#include "views/scope_words.h"

#include <QCoreApplication>
#include <QDate>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

struct SourceWords {
    Q_DECLARE_TR_FUNCTIONS(SourceLine)
};

} // namespace

Result<QString> sourceLine(const Reader &reader, const ViewFilter &filter, std::stop_token)
{
    const auto info = reader.info();
    if (!info)
        return info.error();
    //: Under an exported picture; %1 is the library's name
    QStringList parts = {SourceWords::tr("Apacheta, library %1, %Ln document(s)", nullptr, info->documents).arg(QFileInfo(info->path).completeBaseName())};
    if (const QString narrowed = filterWords(filter); !narrowed.isEmpty())
        parts.append(narrowed);
    parts.append(QLocale().toString(QDate::currentDate(), QLocale::LongFormat));
    return parts.join(u"; "_s);
}

} // namespace apacheta

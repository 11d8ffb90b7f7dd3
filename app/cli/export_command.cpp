// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "interruption.h"

#include "exchange/exchange.h"

#include <QCommandLineOption>
#include <QIODevice>

using namespace Qt::StringLiterals;

namespace apacheta::cli {
namespace {

QString formatNames()
{
    QStringList names;
    for (const ExportFormat format : allExportFormats())
        names << word(format);
    return names.join(", "_L1);
}

Status exportLibrary(const Call &call)
{
    if (!call.has(u"format"_s))
        return call.wordsOff(u"Say the format: --format with one of %1."_s.arg(formatNames()));
    const std::optional<ExportFormat> format = exportFormatOf(call.value(u"format"_s));
    if (!format)
        return call.wordsOff(u"The format “%1” is not available. Available are: %2."_s.arg(
            call.value(u"format"_s), formatNames()));
    const Result<std::unique_ptr<Reader>> reader = call.openReader();
    if (!reader)
        return call.failed(reader.error());
    const Interruption interruption;
    if (call.has(u"output"_s) && call.value(u"output"_s) != "-"_L1) {
        const Outcome outcome =
            exportTo(call.value(u"output"_s), **reader, *format, {}, interruption.ticket());
        return outcome ? Done : call.failed(outcome.error());
    }
    const Result<QByteArray> bytes = exported(**reader, *format, {}, interruption.ticket());
    if (!bytes)
        return call.failed(bytes.error());
    call.out().flush();
    call.out().device()->write(*bytes);
    return Done;
}

} // namespace

QList<Command> exportCommands()
{
    return {{u"export"_s,
             u"--format FORMAT [--output FILE]"_s,
             u"The library for other programs: %1"_s.arg(formatNames()),
             {},
             {{u"format"_s, formatNames(), u"FORMAT"_s},
              {u"output"_s, u"A file, which appears whole or not at all. Without it: standard output."_s,
               u"FILE"_s}},
             0,
             0,
             &exportLibrary}};
}

} // namespace apacheta::cli

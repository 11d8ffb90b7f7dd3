// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "terminal.h"

#include "authority/knowledge_pack.h"
#include "library/maintenance.h"

#include <QCommandLineOption>
#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace apacheta::cli {
namespace {

Status check(const Call &call)
{
    const Result<QStringList> faults = checkLibrary(call.library());
    if (!faults)
        return call.failed(faults.error());
    if (call.isJson())
        call.print({{u"sound"_s, faults->isEmpty()}, {u"faults"_s, QJsonArray::fromStringList(*faults)}});
    for (const QString &fault : call.isJson() ? QStringList() : *faults)
        call.out() << fault << '\n';
    if (faults->isEmpty()) {
        if (!call.isJson())
            call.out() << "The library is sound.\n";
        return Done;
    }
    call.say(
        u"apacheta-cli: The library is not sound. Go back to a backup, or index the documents into a new library."_s);
    return Failed;
}

QString packVersion()
{
    const auto pack = KnowledgePack::load(KnowledgePack::defaultFolder());
    return pack ? (*pack)->version() : QString();
}

Status info(const Call &call)
{
    const Result<std::unique_ptr<Reader>> reader = call.openReader();
    if (!reader)
        return call.failed(reader.error());
    const Result<LibraryInfo> read = (*reader)->info();
    if (!read)
        return call.failed(read.error());
    const LibraryInfo &info = *read;
    const QString pack = packVersion();
    if (call.isJson()) {
        call.print({{u"path"_s, info.path},
                    {u"bytes"_s, info.fileSize},
                    {u"schema"_s, info.schemaVersion},
                    {u"extraction"_s, info.extractionVersion},
                    {u"pack"_s, info.packVersion.isEmpty() ? QJsonValue(QJsonValue::Null)
                                                           : QJsonValue(info.packVersion)},
                    {u"installed_pack"_s, pack.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(pack)},
                    {u"documents"_s, info.documents},
                    {u"passages"_s, info.passages},
                    {u"mentions"_s, info.mentions},
                    {u"actors"_s, info.actors},
                    {u"events"_s, info.events},
                    {u"relations"_s, info.relations},
                    {u"decisions"_s, info.decisions}});
        return Done;
    }
    const auto number = [](int count) { return QString::number(count); };
    call.out() << info.path << "\n\n"
               << tableOf({{u"documents"_s, number(info.documents)},
                           {u"passages"_s, number(info.passages)},
                           {u"mentions"_s, number(info.mentions)},
                           {u"actors"_s, number(info.actors)},
                           {u"events"_s, number(info.events)},
                           {u"relations"_s, number(info.relations)},
                           {u"decisions"_s, number(info.decisions)}})
               << '\n'
               << tableOf(
                      {{u"size"_s,
                        QLocale::c().formattedDataSize(info.fileSize, 1, QLocale::DataSizeTraditionalFormat)},
                       {u"schema"_s, number(info.schemaVersion)},
                       {u"extraction"_s, number(info.extractionVersion)},
                       {u"knowledge pack"_s, info.packVersion.isEmpty() ? u"none yet"_s : info.packVersion},
                       {u"installed pack"_s, pack.isEmpty() ? u"none found"_s : pack}});
    return Done;
}

Status backup(const Call &call)
{
    const QString target = call.words().constFirst();
    const Outcome outcome = backupLibrary(call.library(), target);
    if (!outcome)
        return call.failed(outcome.error());
    call.say(u"The library was copied to %1."_s.arg(target));
    return Done;
}

} // namespace

QList<Command> libraryCommands()
{
    return {{u"check"_s,
             u"[--json]"_s,
             u"The library's integrity: status 0 sound, 1 not, and what is wrong"_s,
             {},
             {},
             0,
             0,
             &check},
            {u"info"_s,
             u"[--json]"_s,
             u"Counts, size, versions of schema and knowledge pack"_s,
             {},
             {},
             0,
             0,
             &info},
            {u"backup"_s,
             u"FILE"_s,
             u"A whole copy of the library, also while others use it"_s,
             {},
             {},
             1,
             1,
             &backup}};
}

} // namespace apacheta::cli

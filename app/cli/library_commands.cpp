// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "terminal.h"

#include "authority/knowledge_pack.h"
#include "extraction/frames/frames.h"
#include "extraction/language_models.h"
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
        u"apacheta-cli: The library is not sound. Save what it holds with `apacheta-cli recover`, or go back to a backup."_s);
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
    // "4f1c+models 9a0b3d2e": the pack and the models that the documents were extracted with.
    const QString usedPack = info.packVersion.section(u"+models "_s, 0, 0);
    const QString usedModels = info.packVersion.section(u"+models "_s, 1, 1);
    const LanguageModels models(KnowledgePack::modelsFolder());
    const QStringList modelVersions = models.versions();
    const QStringList modelProblems = models.problems();
    const QStringList &frameProblems = Frames::standard().problems();
    if (call.isJson()) {
        call.print({{u"path"_s, info.path},
                    {u"bytes"_s, info.fileSize},
                    {u"schema"_s, info.schemaVersion},
                    {u"extraction"_s, info.extractionVersion},
                    {u"pack"_s, usedPack.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(usedPack)},
                    {u"extracted_with_models"_s, usedModels.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(usedModels)},
                    {u"installed_pack"_s, pack.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(pack)},
                    {u"models"_s, QJsonArray::fromStringList(modelVersions)},
                    {u"model_problems"_s, QJsonArray::fromStringList(modelProblems)},
                    {u"frame_problems"_s, QJsonArray::fromStringList(frameProblems)},
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
                       {u"knowledge pack"_s, usedPack.isEmpty() ? u"none yet"_s : usedPack},
                       {u"installed pack"_s, pack.isEmpty() ? u"none found"_s : pack},
                       {u"language models"_s, modelVersions.isEmpty() ? u"none: rules alone"_s : modelVersions.join(u", "_s)}});
    for (const QString &problem : modelProblems + frameProblems)
        call.out() << problem << '\n';
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

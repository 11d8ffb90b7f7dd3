// SPDX-License-Identifier: GPL-3.0-or-later
// How right the extraction is, against everything at hand that people have read.
//
//     bench_accuracy [gold] [plover] [meantime] [models]   all of them when none is named
//         --shared DIR        where gold/, corpus/ and training/ lie
//         --gold GOLD=TEXTS   a folder of gold files and the folder of their texts, instead of the shared ones; may be given again
//         --aside d01,d06     gold files scored apart, by the beginning of their names; their misses are never listed
//         --list              print what is missed (not of what is held out)
//
// The scorer of the gold files is a Python program beside them; where Python or the scorer is missing this part says so.
#include "accuracy/gold.h"
#include "accuracy/meantime.h"
#include "accuracy/models.h"
#include "accuracy/plain_reading.h"
#include "accuracy/plover.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace apacheta;

int main(int count, char **words)
{
    QCoreApplication app(count, words);
    QCommandLineParser line;
    line.addHelpOption();
    line.addPositionalArgument(u"part"_s, u"gold, plover, meantime, models"_s);
    line.addOption({u"shared"_s, u"Folder of gold, texts and training data."_s, u"folder"_s, QStringLiteral(APACHETA_SHARED_DIR)});
    line.addOption({u"gold"_s, u"A folder of gold files and that of their texts."_s, u"gold=texts"_s});
    line.addOption({u"aside"_s, u"Gold files to score apart."_s, u"names"_s, u"d01,d06"_s});
    line.addOption({u"list"_s, u"Print what is missed."_s});
    line.process(app);
    const QStringList asked = line.positionalArguments();
    const auto wants = [&](const QString &part) { return asked.isEmpty() || asked.contains(part); };
    const QDir shared(line.value(u"shared"_s));
    const bool list = line.isSet(u"list"_s);

    const auto pack = KnowledgePack::load(KnowledgePack::defaultFolder());
    if (!pack) {
        bench::out() << pack.error().message << ' ' << pack.error().detail << '\n';
        return 1;
    }
    int failures = 0;
    if (wants(u"gold"_s)) {
        QList<bench::GoldFolder> folders;
        for (const QString &pair : line.values(u"gold"_s))
            folders.append({QDir(pair.section(u'=', 0, 0)), QDir(pair.section(u'=', 1))});
        if (folders.isEmpty())
            folders = {{QDir(shared.filePath(u"gold/seeds"_s)), QDir(shared.filePath(u"corpus"_s))}, {QDir(shared.filePath(u"gold/dev"_s)), QDir(shared.filePath(u"corpus/dev"_s))}};
        failures += bench::measureGold(folders, shared.filePath(u"gold/score.py"_s), line.value(u"aside"_s).split(u',', Qt::SkipEmptyParts), list);
    }
    if (wants(u"plover"_s))
        failures += bench::measurePlover(**pack, shared.filePath(u"training/events/plover.tar.xz"_s), list);
    if (wants(u"meantime"_s))
        failures += bench::measureMeantime(**pack, shared.filePath(u"training/events/meantime-en.tar.xz"_s), list);
    if (wants(u"models"_s))
        failures += bench::measureModels(QDir(shared.filePath(u"training"_s)));
    return failures == 0 ? 0 : 1;
}

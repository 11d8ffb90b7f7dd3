// SPDX-License-Identifier: GPL-3.0-or-later
#include "accuracy/gold.h"

#include "accuracy/plain_reading.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace apacheta::bench {
namespace {

QString programBeside(const QString &name)
{
    const QString path = QDir(QCoreApplication::applicationDirPath()).filePath(name);
    return QFileInfo(path).isExecutable() ? path : QString();
}

/// Runs a program with its output going to ours. False when it could not run or failed.
bool run(const QString &program, const QStringList &words, bool isQuiet = false)
{
    out().flush();
    QProcess process;
    process.setProcessChannelMode(isQuiet ? QProcess::SeparateChannels : QProcess::ForwardedChannels);
    process.start(program, words);
    const bool done = process.waitForFinished(-1) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    if (!done)
        out() << QFileInfo(program).fileName() << " failed: " << process.errorString() << ' ' << QString::fromUtf8(process.readAllStandardError()).trimmed() << '\n';
    return done;
}

struct GoldSet {
    QString title;
    QStringList gold;
    QStringList texts;
    bool isAside = false;
};

/// The text of a gold file: the one whose name begins as the gold file's does.
QString textOf(const QFileInfo &gold, const QDir &texts)
{
    const QStringList found = texts.entryList({gold.completeBaseName() + u"*.txt"_s, gold.completeBaseName() + u"*.md"_s, gold.completeBaseName() + u"*.html"_s}, QDir::Files);
    return found.isEmpty() ? QString() : texts.filePath(found.front());
}

QList<GoldSet> setsOf(const QList<GoldFolder> &folders, const QStringList &aside)
{
    GoldSet kept{u"kept aside"_s, {}, {}, true};
    QList<GoldSet> sets;
    for (const GoldFolder &folder : folders) {
        GoldSet set{folder.gold.dirName(), {}, {}, false};
        for (const QFileInfo &gold : folder.gold.entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name)) {
            const QString text = textOf(gold, folder.texts);
            const bool apart = std::any_of(aside.begin(), aside.end(), [&](const QString &name) { return gold.fileName().startsWith(name); });
            GoldSet &goal = apart ? kept : set;
            if (!text.isEmpty())
                goal.gold.append(gold.filePath()), goal.texts.append(text);
        }
        sets.append(set);
    }
    sets.append(kept);
    sets.removeIf([](const GoldSet &set) { return set.gold.isEmpty(); });
    return sets;
}

/// The knowledge that the program makes of a set's texts, a library of its own for each, so that no set helps another. Empty where it failed.
QString knowledgeOf(const QString &cli, const QStringList &texts, const QDir &folder, const QString &name)
{
    const QString library = folder.filePath(name + u".library"_s);
    const QString knowledge = folder.filePath(name + u".json"_s);
    const bool done = run(cli, QStringList{u"index"_s} + texts + QStringList{u"--library"_s, library}, true)
        && run(cli, {u"export"_s, u"--library"_s, library, u"--format"_s, u"knowledge-json"_s, u"--output"_s, knowledge}, true);
    return done ? knowledge : QString();
}

} // namespace

int measureGold(const QList<GoldFolder> &folders, const QString &scorer, const QStringList &aside, bool list)
{
    const QString cli = programBeside(u"apacheta-cli"_s);
    const QString calibration = QStringLiteral(APACHETA_SOURCE_DIR "/tests/bench/accuracy/calibration.py");
    if (cli.isEmpty() || !QFileInfo::exists(scorer)) {
        out() << "gold: apacheta-cli beside this program and the scorer " << scorer << " are needed.\n";
        return 1;
    }
    QTemporaryDir folder;
    const QList<GoldSet> sets = setsOf(folders, aside);
    QStringList open, openTexts;
    int failures = 0;
    const auto score = [&](const QString &title, const QStringList &gold, const QStringList &texts, bool withMisses, const QString &name) {
        const QString knowledge = knowledgeOf(cli, texts, QDir(folder.path()), name);
        out() << "== " << title << '\n';
        if (knowledge.isEmpty() || !run(u"python3"_s, QStringList{scorer, knowledge} + gold + (withMisses ? QStringList{u"--misses"_s} : QStringList())))
            ++failures;
        return knowledge;
    };
    for (const GoldSet &set : sets) {
        score(set.title, set.gold, set.texts, list && !set.isAside, set.title.simplified().replace(u' ', u'-'));
        if (!set.isAside)
            open += set.gold, openTexts += set.texts;
    }
    const QString knowledge = score(u"together, without what is kept aside"_s, open, openTexts, false, u"together"_s);
    out() << "== calibration, without what is kept aside\n";
    if (knowledge.isEmpty() || !run(u"python3"_s, QStringList{calibration, scorer, knowledge} + open))
        ++failures;
    return failures == 0 ? 0 : 1;
}

} // namespace apacheta::bench

// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line.h"

#include "command.h"
#include "terminal.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace apacheta::cli {
namespace {

const QList<Command> &allCommands()
{
    static const QList<Command> commands = indexCommands() + searchCommands() + actorCommands() +
                                           claimCommands() + pairCommands() + citeCommands() +
                                           exportCommands() + dossierCommands() + notebookCommands() + decisionCommands() + libraryCommands() + recoverCommands();
    return commands;
}

const Command *commandNamed(const QString &name)
{
    for (const Command &command : allCommands()) {
        if (command.name == name)
            return &command;
    }
    return nullptr;
}

/// Options that every command takes.
QList<QCommandLineOption> sharedOptions()
{
    return {{u"library"_s, u"The library file. Without it: the user's own library."_s, u"FILE"_s},
            {u"json"_s, u"One JSON object a line."_s},
            {u"quiet"_s, u"No progress and no messages; errors only."_s},
            {{u"h"_s, u"help"_s}, u"This help."_s}};
}

QString optionLines(const QList<QCommandLineOption> &options)
{
    QList<QStringList> rows;
    for (const QCommandLineOption &option : options) {
        QString names;
        for (const QString &name : option.names())
            names += (names.isEmpty() ? QString() : u", "_s) + (name.size() == 1 ? u"-"_s : u"--"_s) + name;
        rows << QStringList{u"  "_s + names +
                                (option.valueName().isEmpty() ? QString() : u' ' + option.valueName()),
                            option.description()};
    }
    return tableOf(rows);
}

QString generalHelp()
{
    QString help = u"Usage: apacheta-cli COMMAND [--library FILE] [--json] [--quiet] ...\n\n"
                   "Reads articles, reports and speeches into a library, and answers from it who acts, what "
                   "happened when,\n"
                   "how two actors stand to each other, and which passage says so.\n\nCommands\n"_s;
    QList<QStringList> rows;
    for (const Command &command : allCommands())
        rows << QStringList{u"  "_s + command.name, command.summary};
    rows << QStringList{u"  help"_s, u"This help, or that of a command: help COMMAND"_s};
    help += tableOf(rows);
    help += u"\nOptions of every command\n"_s + optionLines(sharedOptions());
    help += u"  --version      The program's version.\n"
            "\nExit status: 0 done, 1 it failed, 2 the call's words are off.\n"
            "\nExample\n"
            "  apacheta-cli index ~/articles\n"
            "  apacheta-cli search '\"salida al mar\" OR \"access to the sea\"'\n"
            "  apacheta-cli pair Chile Bolivia\n"_s;
    return help;
}

QString helpOf(const Command &command)
{
    QString help =
        u"Usage: apacheta-cli %1 %2\n\n%3.\n"_s.arg(command.name, command.synopsis, command.summary);
    if (!command.details.isEmpty())
        help += u'\n' + command.details + u'\n';
    return help + u"\nOptions\n"_s + optionLines(command.options + sharedOptions());
}

/// The place of the command among the words: the first that is neither an option nor the value of --library. -1 for none.
qsizetype placeOfCommand(const QStringList &words)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words.at(i) == "--library"_L1)
            ++i;
        else if (!words.at(i).startsWith(u'-'))
            return i;
    }
    return -1;
}

int withoutCommand(const QStringList &words, QTextStream &out, QTextStream &err)
{
    if (words.contains("--version"_L1)) {
        out << "apacheta-cli " << QCoreApplication::applicationVersion() << '\n';
        return Done;
    }
    if (words.contains("--help"_L1) || words.contains("-h"_L1)) {
        out << generalHelp();
        return Done;
    }
    err << generalHelp();
    return WordsOff;
}

int runCommand(const Command &command, const QStringList &words, QTextStream &out, QTextStream &err)
{
    QCommandLineParser parser;
    parser.addOptions(command.options + sharedOptions());
    const QString hint = u" See apacheta-cli help %1."_s.arg(command.name);
    if (!parser.parse(QStringList{u"apacheta-cli"_s} + words)) {
        err << "apacheta-cli: " << parser.errorText() << hint << Qt::endl;
        return WordsOff;
    }
    if (parser.isSet(u"help"_s)) {
        out << helpOf(command);
        return Done;
    }
    const qsizetype count = parser.positionalArguments().size();
    if (count < command.minimumWords || (command.maximumWords >= 0 && count > command.maximumWords)) {
        err << "apacheta-cli: It is called so: apacheta-cli " << command.name << ' ' << command.synopsis
            << '.' << hint << Qt::endl;
        return WordsOff;
    }
    return command.run(Call(parser, out, err));
}

int answer(const QStringList &words, QTextStream &out, QTextStream &err)
{
    const qsizetype place = placeOfCommand(words);
    if (place < 0)
        return withoutCommand(words, out, err);
    QStringList rest = words;
    QString name = rest.takeAt(place);
    if (name == "help"_L1) {
        if (place >= rest.size()) {
            out << generalHelp();
            return Done;
        }
        name = rest.at(place);
        rest = {u"--help"_s};
    }
    if (const Command *command = commandNamed(name))
        return runCommand(*command, rest, out, err);
    err << u"apacheta-cli: There is no command “%1”. See apacheta-cli help."_s.arg(name) << Qt::endl;
    return WordsOff;
}

} // namespace

int run(const QStringList &words)
{
    QFile standardOutput;
    QFile standardError;
    if (!standardOutput.open(1, QIODevice::WriteOnly) || !standardError.open(2, QIODevice::WriteOnly))
        return Failed;
    QTextStream out(&standardOutput);
    QTextStream err(&standardError);
    const int status = answer(words, out, err);
    out.flush();
    if (!standardOutput.flush() || out.status() != QTextStream::Ok ||
        standardOutput.error() != QFileDevice::NoError) {
        err << "apacheta-cli: Standard output did not take everything. Is the disk full?" << Qt::endl;
        return std::max(status, int(Failed));
    }
    return status;
}

} // namespace apacheta::cli

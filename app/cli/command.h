// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/reader.h"
#include "model/result.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTextStream>
#include <memory>

class QCommandLineOption;
class QCommandLineParser;

namespace apacheta::cli {

/// The exit statuses of the contract.
enum Status { Done = 0, Failed = 1, WordsOff = 2 };

/// One call of a command: what it was told and where it speaks.
class Call final {
public:
    Call(const QCommandLineParser &parser, QTextStream &out, QTextStream &err)
        : m_parser(parser), m_out(out), m_err(err)
    {}
    Q_DISABLE_COPY_MOVE(Call)

    QString library() const;   ///< path of the library file
    QStringList words() const; ///< what follows the command and is no option
    bool has(const QString &option) const;
    QString value(const QString &option) const;
    QStringList values(const QString &option) const;
    bool isJson() const;
    bool isQuiet() const;

    QTextStream &out() const { return m_out; }
    /// One JSON object as a line of standard output.
    void print(const QJsonObject &object) const;
    /// A line on standard error, unless --quiet.
    void say(const QString &line) const;
    /// The error's sentence on standard error and the status for it: WordsOff for BadInput, else Failed.
    Status failed(const Error &error) const;
    /// A sentence for words that are off, with where to read how the command is called.
    Status wordsOff(const QString &sentence) const;

    Result<std::unique_ptr<Reader>> openReader() const;

private:
    const QCommandLineParser &m_parser;
    QTextStream &m_out;
    QTextStream &m_err;
};

struct Command {
    QString name;
    QString synopsis; ///< what follows the name: "QUERY [--limit N] [--json]"
    QString summary;  ///< a line for the list of commands
    QString details;  ///< paragraphs for its own help
    QList<QCommandLineOption> options;
    int minimumWords = 0;
    int maximumWords = -1; ///< -1: any number
    Status (*run)(const Call &call);
};

// Each file of commands gives its rows of the table.
QList<Command> indexCommands();
QList<Command> searchCommands();
QList<Command> actorCommands();
QList<Command> claimCommands();
QList<Command> pairCommands();
QList<Command> citeCommands();
QList<Command> dossierCommands();
QList<Command> notebookCommands();
QList<Command> exportCommands();
QList<Command> decisionCommands();
QList<Command> libraryCommands();
QList<Command> recoverCommands();

/// The number of an option, which must be 0 or more; BadInput else. `otherwise` when the option is absent.
Result<int> numberOf(const Call &call, const QString &option, int otherwise);

} // namespace apacheta::cli

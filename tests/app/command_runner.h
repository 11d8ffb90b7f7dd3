// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

/// What one call of the real apacheta-cli gave.
struct Ran {
    int status = -1;
    QString out;
    QString err;
    QList<QJsonObject> objects() const; ///< the lines of standard output as JSON
};

/// A folder of documents of our own, a library file beside it, and the real program.
class CommandRunner final {
public:
    CommandRunner();

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString documents() const { return path(QStringLiteral("documents")); }
    QString library() const { return path(QStringLiteral("library.apacheta")); }
    void write(const QString &name, const QByteArray &content) const;

    /// Runs the program with these words; `--library` is added unless it is among them.
    Ran run(const QStringList &words, const QByteArray &input = {}) const;
    static QString program();

private:
    QTemporaryDir m_folder;
};

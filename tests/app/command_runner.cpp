// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_runner.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray englishArticle = R"(---
title: "Rails between two states"
author: "Inés Calderón"
date: 2011-03-04
language: en
---

# Rails between two states

The Treaty of Peace and Friendship was signed by Chile and Bolivia in 1904. It gave Bolivia free transit to the port of Arica.

In 1978 Bolivia broke off diplomatic relations with Chile. The governor of Tarapacá visited Oruro in June 2005.

The mayors met again a few years later, and Peru offered to help. Chile and Bolivia share a long border.
)";

const QByteArray spanishNews = R"(---
title: "La salida al mar vuelve a la mesa"
author: "Tomás Ñahui"
date: 2009-10-02
language: es
---

# La salida al mar vuelve a la mesa

El presidente Evo Morales pidió una salida al mar para Bolivia en una reunión con Chile en julio de 2006.

La región de Tarapacá y el departamento de Oruro firmaron un acuerdo de cooperación. Perú no participó en la reunión.
)";

} // namespace

QList<QJsonObject> Ran::objects() const
{
    QList<QJsonObject> objects;
    for (const QString &line : out.split(u'\n', Qt::SkipEmptyParts))
        objects << QJsonDocument::fromJson(line.toUtf8()).object();
    return objects;
}

CommandRunner::CommandRunner()
{
    QDir(m_folder.path()).mkdir(u"documents"_s);
    write(u"documents/rails.md"_s, englishArticle);
    write(u"documents/mar.md"_s, spanishNews);
}

void CommandRunner::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(file.fileName()));
    file.write(content);
}

QString CommandRunner::program() { return QStringLiteral(APACHETA_BINARY_DIR) + "/apacheta-cli"_L1; }

Ran CommandRunner::run(const QStringList &words, const QByteArray &input) const
{
    QProcess process;
    QStringList all = words;
    if (!words.contains("--library"_L1))
        all = QStringList{u"--library"_s, library()} + words;
    process.start(program(), all);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60000)) {
        process.kill();
        process.waitForFinished();
        return {-1, {}, process.errorString()};
    }
    const int status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return {status, QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

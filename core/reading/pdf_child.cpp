// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/pdf_child.h"

#include "reading/decoding.h"
#include "reading/reading_text.h"

#include <QCborArray>
#include <QCborStreamReader>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

/// The child program: where APACHETA_LIBEXEC says, beside the running program, or where it is installed.
QString childProgram()
{
    const QString name = u"apacheta-pdftext"_s;
    const QString self = QFileInfo(u"/proc/self/exe"_s).symLinkTarget();
    const QString beside = QFileInfo(self).absolutePath();
    for (const QString &folder : {qEnvironmentVariable("APACHETA_LIBEXEC"), beside,
                                  beside + u"/../libexec/apacheta"_s, beside + u"/../bin"_s}) {
        const QFileInfo program(QDir(folder).filePath(name));
        if (!folder.isEmpty() && program.isExecutable())
            return program.absoluteFilePath();
    }
    return {};
}

struct ChildOutput {
    QByteArray bytes;
    int exitCode = 0;
};

/// Runs the child until it ends, the user cancels, or a limit is passed.
Result<ChildOutput> runChild(const QString &program, const QStringList &arguments, const std::stop_token &stop)
{
    constexpr int longestWait = 180'000;
    constexpr int tick = 50;
    constexpr qsizetype mostBytes = qsizetype(400) << 20;
    QProcess child;
    child.setProgram(program);
    child.setArguments(arguments);
    const QString path = arguments.first();
    child.setStandardInputFile(QProcess::nullDevice());
    child.setStandardErrorFile(QProcess::nullDevice());
    child.start(QIODevice::ReadOnly);
    if (!child.waitForStarted())
        return Error{
            Error::Unavailable,
            ReadingText::tr(
                "PDF files cannot be read now. Try again, and reinstall Apacheta if that does not help."),
            child.errorString()};
    const auto end = [&child](Error error) {
        child.kill();
        child.waitForFinished();
        return error;
    };
    ChildOutput output;
    QElapsedTimer clock;
    clock.start();
    while (child.state() != QProcess::NotRunning) {
        if (!child.waitForReadyRead(tick) && child.state() != QProcess::NotRunning)
            child.waitForFinished(0);
        output.bytes += child.readAllStandardOutput();
        if (stop.stop_requested())
            return end({Error::Cancelled, ReadingText::tr("Cancelled."), path});
        if (clock.hasExpired(longestWait) || output.bytes.size() > mostBytes)
            return end({Error::TooLarge,
                        ReadingText::tr(
                            "Reading this PDF takes too long or too much memory. Split it into smaller files "
                            "and import those."),
                        path});
    }
    output.bytes += child.readAllStandardOutput();
    if (child.exitStatus() == QProcess::CrashExit)
        output.exitCode = -1;
    else
        output.exitCode = child.exitCode();
    return output;
}

Error damaged(const QString &detail)
{
    return {Error::Damaged,
            ReadingText::tr(
                "This PDF is damaged. Open it in another program and save or print it as a new PDF, or get "
                "the file again."),
            detail};
}

} // namespace

Result<QCborMap> pdfAnswer(const QStringList &arguments, const std::stop_token &stop)
{
    const QString path = arguments.first();
    const QString program = childProgram();
    if (program.isEmpty())
        return Error{
            Error::Unavailable,
            ReadingText::tr("The part of Apacheta that reads PDF files is missing. Reinstall Apacheta."),
            u"apacheta-pdftext not found"_s};
    const Result<ChildOutput> output = runChild(program, arguments, stop);
    if (!output)
        return output.error();
    constexpr int locked = 3;
    if (output->exitCode == locked)
        return Error{Error::Unreadable,
                     ReadingText::tr(
                         "This PDF is protected by a password. Open it in a PDF program, save a copy without "
                         "password, and import the copy."),
                     path};
    if (output->exitCode != 0)
        return damaged(u"%1: child ended with %2"_s.arg(path).arg(output->exitCode));
    QCborParserError fault;
    const QCborMap root = QCborValue::fromCbor(output->bytes, &fault).toMap();
    if (fault.error != QCborError::NoError)
        return damaged(path + u": "_s + fault.errorString());
    return root;
}

PdfPage pdfPageIn(const QCborMap &map)
{
    constexpr qsizetype fieldsPerWord = 7;
    PdfPage page;
    page.label = map.value("label"_L1).toString();
    page.size = {map.value("width"_L1).toDouble(), map.value("height"_L1).toDouble()};
    const QCborArray words = map.value("words"_L1).toArray();
    for (qsizetype i = 0; i + fieldsPerWord <= words.size(); i += fieldsPerWord) {
        PdfWord word;
        word.text =
            withoutLigatures(cleaned(words.at(i).toString())); // fonts have them, no author wrote them
        word.box.setCoords(words.at(i + 1).toDouble(), words.at(i + 2).toDouble(), words.at(i + 3).toDouble(),
                           words.at(i + 4).toDouble());
        word.size = words.at(i + 5).toDouble();
        const qint64 flags = words.at(i + 6).toInteger();
        word.spaceAfter = flags & 1;
        word.isBold = flags & 2;
        word.isTurned = flags & 4;
        if (!word.text.trimmed().isEmpty())
            page.words.push_back(std::move(word));
    }
    return page;
}

} // namespace apacheta

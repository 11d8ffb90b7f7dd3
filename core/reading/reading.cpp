// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/reading.h"

#include "reading/blocks.h"
#include "reading/container.h"
#include "reading/decoding.h"
#include "reading/docx.h"
#include "reading/epub.h"
#include "reading/file_kind.h"
#include "reading/front_matter.h"
#include "reading/html.h"
#include "reading/markdown.h"
#include "reading/message.h"
#include "reading/metadata_values.h"
#include "reading/mime.h"
#include "reading/odt.h"
#include "reading/pdf.h"
#include "reading/plain_text.h"
#include "reading/reading_text.h"
#include "reading/rtf.h"
#include "reading/site_lines.h"
#include "text/source_text.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

constexpr qint64 mostBytes = qint64(200) << 20;
constexpr qint64 mostBytesOfHtml = qint64(64) << 20;

Error tooLarge(const QString &path, qint64 most)
{
    return {Error::TooLarge,
            ReadingText::tr(
                "This file is too large: Apacheta reads files of up to %1 MB of this kind. Split it and "
                "import the parts.")
                .arg(most >> 20),
            path};
}

/// The file open for reading, or why it cannot be.
Result<Done> open(QFile &file)
{
    const QString path = file.fileName();
    const QFileInfo info(path);
    if (!info.exists())
        return info.isSymLink()
                   ? Error{Error::NotFound,
                           ReadingText::tr("This is a link to a file that is gone. Import the file itself."),
                           path}
                   : Error{Error::NotFound,
                           ReadingText::tr(
                               "There is no such file. It may have been moved or renamed; choose it again."),
                           path};
    if (info.isDir())
        return Error{
            Error::Unreadable,
            ReadingText::tr("This is a folder, not a file. Import the folder to read what is in it."), path};
    if (!info.isFile())
        return Error{Error::Unreadable,
                     ReadingText::tr(
                         "This is not a file that holds a text. Choose a text, a web page, a PDF, a word processor's document or an e-book."),
                     path};
    if (info.size() > mostBytes)
        return tooLarge(path, mostBytes);
    if (!file.open(QIODevice::ReadOnly))
        return Error{
            Error::Unreadable,
            ReadingText::tr("This file cannot be opened: you may lack the permission to read it. Change its "
                            "permissions or copy it."),
            path + u": "_s + file.errorString()};
    return Done{};
}

Result<QByteArray> bytesOf(QFile &file, const std::stop_token &stop)
{
    constexpr qint64 piece = qint64(4) << 20;
    QByteArray bytes;
    while (!file.atEnd()) {
        if (stop.stop_requested())
            return Error{Error::Cancelled, ReadingText::tr("Cancelled."), file.fileName()};
        const QByteArray more = file.read(piece);
        if (file.error() != QFileDevice::NoError)
            return Error{Error::Unreadable,
                         ReadingText::tr(
                             "This file could not be read to its end. Check the disk or copy the file, then "
                             "import it again."),
                         file.fileName() + u": "_s + file.errorString()};
        if (more.isEmpty())
            break;
        bytes += more;
        if (bytes.size() > mostBytes) // it grows while it is read
            return tooLarge(file.fileName(), mostBytes);
    }
    return bytes;
}

bool beginsWithFrontMatter(const QString &text)
{
    if (!text.startsWith("---"_L1))
        return false;
    const SourceText source(text);
    return frontMatterOf(source.units(), linesOf(source.units())).has_value();
}

Result<DocumentText> readText(const QByteArray &bytes, FileKind kind, const QString &path)
{
    if (kind == FileKind::Html && bytes.size() > mostBytesOfHtml)
        return tooLarge(path, mostBytesOfHtml);
    const Decoded source = decoded(bytes, kind == FileKind::Html ? declaredEncoding(bytes) : QByteArray());
    QString text = cleaned(source.text);
    const bool isBlank = std::all_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
    if (isBlank)
        return Error{Error::Unreadable,
                     ReadingText::tr("This file is empty. Check that it was saved or downloaded whole."),
                     path};
    // Front matter makes Markdown of a file of any name.
    const bool isMarkdown =
        kind == FileKind::Markdown || (kind == FileKind::PlainText && beginsWithFrontMatter(text));
    DocumentText document = kind == FileKind::Html ? readHtml(text)
                            : isMarkdown           ? readMarkdown(std::move(text))
                                                   : readPlainText(std::move(text));
    if (document.text.isEmpty())
        return Error{
            Error::Unreadable,
            ReadingText::tr("This page holds no text: it may be made up by scripts. Save it again from the "
                            "browser as a whole page."),
            path};
    addSiteName(document);
    if (source.unreadable > 0)
        document.warnings.append(
            ReadingText::tr("%1 characters could not be read; the file is damaged or mixes encodings.")
                .arg(source.unreadable));
    return document;
}

Result<DocumentText> readContainer(const QByteArray &bytes, const std::stop_token &stop)
{
    const Result<Container> container = unpacked(bytes, {}, stop);
    if (!container)
        return container.error();
    const Result<ContainerKind> kind = containerKindOf(*container);
    if (!kind)
        return kind.error();
    switch (*kind) {
    case ContainerKind::Docx: return readDocx(*container);
    case ContainerKind::Odt: return readOdt(*container);
    case ContainerKind::Epub: return readEpub(*container);
    }
    return Error{};
}

/// The document that bytes of any kind but PDF hold.
Result<DocumentText> readBytes(const QByteArray &bytes, FileKind kind, const QString &path, const std::stop_token &stop)
{
    if (kind == FileKind::Container || kind == FileKind::Rtf || kind == FileKind::Message) {
        Result<DocumentText> document = kind == FileKind::Container ? readContainer(bytes, stop)
                                        : kind == FileKind::Rtf     ? readRtf(bytes)
                                        : isSavedPage(bytes)        ? readMhtml(bytes)
                                                                    : readEml(bytes);
        if (document && document->blocks.isEmpty())
            return Error{Error::Unreadable,
                         ReadingText::tr("This file holds no text; it may hold only pictures. Run them through an OCR "
                                         "program first."),
                         path};
        return document;
    }
    if (looksBinary(bytes))
        return notText(path);
    return readText(bytes, kind, path);
}

/// "2013-06-17-title.md" tells a date, "treaty-of-1904.html" a title, "001_7eee9223.txt" neither.
void addFileName(DocumentMetadata &metadata, const QString &path)
{
    static const QRegularExpression date(u"^(\\d{4}-\\d{2}-\\d{2})[-_ ]"_s);
    static const QRegularExpression code(u"[0-9a-f]{8,}"_s, QRegularExpression::CaseInsensitiveOption);
    QString name = QFileInfo(path).completeBaseName();
    if (const QRegularExpressionMatch match = date.match(name); match.hasMatch()) {
        setField(metadata, u"issued"_s, cslDate(match.captured(1)), u"file name"_s);
        name = name.sliced(match.capturedLength());
    }
    static const QRegularExpression number(u"^[a-z]?\\d{1,4}[-_ ]+"_s);
    name.remove(number);
    const qsizetype letters = std::count_if(name.begin(), name.end(), [](QChar c) { return c.isLetter(); });
    const bool holdsCode = name.contains(code) && name.contains(QRegularExpression(u"\\d"_s));
    if (letters < 3 || letters * 2 < name.size() || holdsCode)
        return;
    setField(metadata, u"title"_s, name.replace(u'_', u' ').replace(u'-', u' '), u"file name"_s);
}

} // namespace

QStringList readableEndings()
{
    return {u"txt"_s, u"text"_s, u"md"_s,   u"markdown"_s, u"html"_s, u"htm"_s,   u"xhtml"_s, u"mhtml"_s,
            u"mht"_s, u"pdf"_s,  u"docx"_s, u"docm"_s,     u"odt"_s,  u"epub"_s, u"rtf"_s,   u"eml"_s};
}

Result<DocumentText> readDocument(const QString &path, std::stop_token stop)
{
    QFile file(path);
    if (const Result<Done> opened = open(file); !opened)
        return opened.error();
    if (file.size() == 0 && file.peek(1).isEmpty())
        return Error{Error::Unreadable,
                     ReadingText::tr("This file is empty. Check that it was saved or downloaded whole."),
                     path};
    const Result<FileKind> kind = fileKindOf(path, file.peek(4096));
    if (!kind)
        return kind.error();
    Result<DocumentText> document = Error{Error::Failed, {}, {}};
    if (*kind == FileKind::Pdf) {
        file.close();
        const Result<PdfWords> words = pdfWordsOf(path, stop);
        if (!words)
            return words.error();
        document = readPdf(*words);
    } else {
        const Result<QByteArray> bytes = bytesOf(file, stop);
        if (!bytes)
            return bytes.error();
        document = readBytes(*bytes, *kind, path, stop);
    }
    if (stop.stop_requested())
        return Error{Error::Cancelled, ReadingText::tr("Cancelled."), path};
    if (!document)
        return document;
    addFileName(document->metadata, path);
    setField(document->metadata, u"type"_s, u"document"_s, u"format"_s);
    finishDocument(*document);
    return document;
}

} // namespace apacheta

// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/file_kind.h"

#include "reading/reading_text.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

bool startsWithAny(const QByteArray &bytes, std::initializer_list<QByteArrayView> marks)
{
    return std::any_of(marks.begin(), marks.end(),
                       [&bytes](QByteArrayView mark) { return bytes.startsWith(mark); });
}

/// The error for formats that are told by their first bytes and have no reader.
std::optional<Error> foreignFormat(const QString &path, const QByteArray &begin)
{
    if (startsWithAny(begin, {QByteArrayView("PK\x03\x04"), QByteArrayView("\xD0\xCF\x11\xE0"),
                              QByteArrayView("{\\rtf")}))
        return Error{
            Error::Unreadable,
            ReadingText::tr(
                "Apacheta cannot read this word processor, e-book or archive file. Save or export it "
                "as PDF, HTML or plain text first."),
            path};
    if (startsWithAny(begin, {QByteArrayView("\x89PNG"), QByteArrayView("\xFF\xD8\xFF"),
                              QByteArrayView("GIF8"), QByteArrayView("II*\0", 4), QByteArrayView("MM\0*", 4),
                              QByteArrayView("AT&TFORM"), QByteArrayView("RIFF")}))
        return Error{
            Error::Unreadable,
            ReadingText::tr("This is a picture or a recording, not a text. Run a scanned page through an OCR "
                            "program first."),
            path};
    if (startsWithAny(begin, {QByteArrayView("\x7F"
                                             "ELF"),
                              QByteArrayView("MZ\x90"), QByteArrayView("\x1F\x8B"), QByteArrayView("BZh9"),
                              QByteArrayView("\xFD"
                                             "7zXZ"),
                              QByteArrayView("7z\xBC\xAF"), QByteArrayView("Rar!"),
                              QByteArrayView("SQLite format 3"), QByteArrayView("%!PS")}))
        return notText(path);
    return std::nullopt;
}

/// Whether a text begins as an HTML page does, whatever its name.
bool beginsAsHtml(const QByteArray &begin)
{
    const QByteArray head = begin.trimmed().left(1024).toLower();
    return startsWithAny(head, {QByteArrayView("<!doctype html"), QByteArrayView("<html"),
                                QByteArrayView("\xEF\xBB\xBF<!doctype html"),
                                QByteArrayView("\xEF\xBB\xBF<html")}) ||
           (head.startsWith("<?xml") && head.contains("<html"));
}

} // namespace

Error notText(const QString &path)
{
    return {Error::Unreadable,
            ReadingText::tr("This is not a text file. If it should be one, get it again; else leave it out."),
            path};
}

Result<FileKind> fileKindOf(const QString &path, const QByteArray &begin)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    // Some put other bytes before the mark; only a PDF's own name makes that believable.
    if (begin.startsWith("%PDF-") || (ending == "pdf"_L1 && begin.left(1024).contains("%PDF-")))
        return FileKind::Pdf;
    if (const std::optional<Error> foreign = foreignFormat(path, begin))
        return *foreign;
    if (ending == "pdf"_L1)
        return Error{Error::Damaged,
                     ReadingText::tr(
                         "This file is called a PDF but is none, or its beginning is damaged. Get it again."),
                     path};
    if (beginsAsHtml(begin) || ending == "html"_L1 || ending == "htm"_L1 || ending == "xhtml"_L1)
        return FileKind::Html;
    if (ending == "md"_L1 || ending == "markdown"_L1)
        return FileKind::Markdown;
    return FileKind::PlainText;
}

} // namespace apacheta

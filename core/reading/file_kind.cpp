// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/file_kind.h"

#include "reading/mime.h"
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

/// Word's format of before 2007, and the wrapping of newer documents that a password protects.
Error oldWordProcessor(const QString &path)
{
    if (path.endsWith("x"_L1, Qt::CaseInsensitive)) // .docx
        return {Error::Unreadable,
                ReadingText::tr("This file is protected by a password. Open it in its program, save a copy without "
                                "password, and import the copy."),
                path};
    return {Error::Unreadable,
            ReadingText::tr("Apacheta cannot read this old word processor format. Open it in a word processor and "
                            "save it as DOCX, ODT or PDF."),
            path};
}

/// The error for formats that are told by their first bytes and have no reader.
std::optional<Error> foreignFormat(const QString &path, const QByteArray &begin)
{
    if (begin.startsWith("\xD0\xCF\x11\xE0"))
        return oldWordProcessor(path);
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

/// Endings of formats that are told by their first bytes: another file of that name is damaged, or something else.
bool isNotWhatItsNameSays(const QString &ending)
{
    static const QStringList endings = {u"docx"_s, u"docm"_s, u"odt"_s, u"epub"_s, u"rtf"_s,
                                        u"mhtml"_s, u"mht"_s,  u"eml"_s, u"pdf"_s};
    return endings.contains(ending);
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
    if (begin.startsWith("PK\x03\x04"))
        return FileKind::Container;
    if (begin.startsWith("{\\rtf"))
        return FileKind::Rtf;
    if (beginsAsHtml(begin))
        return FileKind::Html;
    if (beginsAsMessage(begin))
        return FileKind::Message;
    if (isNotWhatItsNameSays(ending))
        return Error{Error::Damaged,
                     ReadingText::tr(
                         "This file is not what its name says (%1), or its beginning is damaged. Get it again.")
                         .arg(ending.toUpper()),
                     path};
    if (ending == "html"_L1 || ending == "htm"_L1 || ending == "xhtml"_L1)
        return FileKind::Html;
    if (ending == "md"_L1 || ending == "markdown"_L1)
        return FileKind::Markdown;
    return FileKind::PlainText;
}

Result<ContainerKind> containerKindOf(const Container &container)
{
    const QByteArray type = container.parts.value(u"mimetype"_s).trimmed();
    const auto holds = [&container](const char *start) {
        return std::any_of(container.names.begin(), container.names.end(),
                           [start](const QString &name) { return name.startsWith(QLatin1StringView(start)); });
    };
    if (type == "application/epub+zip" || holds("META-INF/container.xml"))
        return ContainerKind::Epub;
    if (type.startsWith("application/vnd.oasis.opendocument.text") && holds("content.xml"))
        return ContainerKind::Odt;
    if (container.parts.contains(u"[Content_Types].xml"_s) && holds("word/"))
        return ContainerKind::Docx;
    const bool isOffice = type.startsWith("application/vnd.oasis") || holds("[Content_Types].xml") || holds("Index/");
    return Error{
        Error::Unreadable,
        isOffice
            ? ReadingText::tr("This is a spreadsheet, a presentation or another office file. Save or export its text as "
                              "PDF, HTML or plain text first.")
            : ReadingText::tr("This is an archive of files. Unpack it and import what is in it."),
        QString::fromLatin1(type)};
}

} // namespace apacheta

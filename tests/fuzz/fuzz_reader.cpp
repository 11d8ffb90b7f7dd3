// SPDX-License-Identifier: GPL-3.0-or-later
//
// One fuzz target a reader: APACHETA_FUZZ_READER says which. Whatever the bytes, a reader gives an error or a document that holds together, in bounded
// time and memory. Run one by hand:
//
//     cmake --preset fuzz && cmake --build --preset fuzz --target fuzz_docx
//     build/fuzz/bin/fuzz_docx -max_total_time=600 -rss_limit_mb=2048 corpus/ tests/fuzz/seeds/
#include "reading/bibliography/bibliography.h"
#include "reading/blocks.h"
#include "reading/container.h"
#include "reading/decoding.h"
#include "reading/docx.h"
#include "reading/epub.h"
#include "reading/html.h"
#include "reading/markdown.h"
#include "reading/message.h"
#include "reading/odt.h"
#include "reading/pdf.h"
#include "reading/plain_text.h"
#include "reading/rtf.h"

#include "../reading/described.h"

#include <cstdio>
#include <cstdlib>

using namespace apacheta;
using namespace Qt::StringLiterals;

namespace {

[[maybe_unused]] QString textOf(const QByteArray &bytes) { return cleaned(decoded(bytes).text); }

[[maybe_unused]] Result<DocumentText> readPlain(const QByteArray &bytes)
{
    return readPlainText(textOf(bytes));
}
[[maybe_unused]] Result<DocumentText> readMark(const QByteArray &bytes)
{
    return readMarkdown(textOf(bytes));
}
[[maybe_unused]] Result<DocumentText> readPage(const QByteArray &bytes) { return readHtml(textOf(bytes)); }
[[maybe_unused]] Result<DocumentText> readMail(const QByteArray &bytes) { return readEml(bytes); }
[[maybe_unused]] Result<DocumentText> readSaved(const QByteArray &bytes) { return readMhtml(bytes); }
[[maybe_unused]] Result<DocumentText> readRich(const QByteArray &bytes) { return readRtf("{\\rtf1" + bytes); }

[[maybe_unused]] Result<DocumentText> readZip(const QByteArray &bytes)
{
    const Result<Container> container = unpacked(bytes, {1 << 24, 1 << 22, 100, 1 << 20, 100});
    return container ? readDocx(*container) : Result<DocumentText>(container.error());
}

/// The bytes as the parts of a Word document, parted by 0xFF.
[[maybe_unused]] Result<DocumentText> readWord(const QByteArray &bytes)
{
    Container container;
    const QByteArray rels = "<r><Relationship Type='/styles' Target='s.xml'/><Relationship Type='/footnotes' "
                            "Target='f.xml'/></r>";
    container.parts.insert(u"word/_rels/document.xml.rels"_s, rels);
    static const QStringList names = {u"word/document.xml"_s, u"word/s.xml"_s, u"word/f.xml"_s,
                                      u"docProps/core.xml"_s};
    const QList<QByteArray> parts = bytes.split('\xFF');
    for (qsizetype i = 0; i < std::min(parts.size(), names.size()); ++i)
        container.parts.insert(names[i], parts[i]);
    return readDocx(container);
}

[[maybe_unused]] Result<DocumentText> readOpenDocument(const QByteArray &bytes)
{
    Container container;
    static const QStringList names = {u"content.xml"_s, u"styles.xml"_s, u"meta.xml"_s};
    const QList<QByteArray> parts = bytes.split('\xFF');
    for (qsizetype i = 0; i < std::min(parts.size(), names.size()); ++i)
        container.parts.insert(names[i], parts[i]);
    return readOdt(container);
}

[[maybe_unused]] Result<DocumentText> readBook(const QByteArray &bytes)
{
    Container container;
    static const QStringList names = {u"a.opf"_s, u"a.xhtml"_s, u"b.xhtml"_s, u"META-INF/container.xml"_s};
    const QList<QByteArray> parts = bytes.split('\xFF');
    for (qsizetype i = 0; i < std::min(parts.size(), names.size()); ++i)
        container.parts.insert(names[i], parts[i]);
    container.names = names;
    return readEpub(container);
}

/// A bibliography gives no document; it must only come to an end.
[[maybe_unused]] Result<DocumentText> readEntries(const QByteArray &bytes)
{
    const Result<Bibliography> bibliography = bibliographyFrom(bytes, u"a"_s);
    DocumentText document;
    for (qsizetype i = 0; bibliography && i < bibliography->entries.size(); ++i)
        applyEntry(document.metadata, bibliography->entries[i], u"a"_s);
    return document;
}

/// The bytes as words on pages: nine bytes a word.
[[maybe_unused]] Result<DocumentText> readWords(const QByteArray &bytes)
{
    PdfWords words;
    words.pages.push_back({u"1"_s, {255, 255}, {}});
    for (qsizetype i = 0; i + 9 <= bytes.size(); i += 9) {
        const auto at = [&](qsizetype offset) { return double(uchar(bytes[i + offset])); };
        if (bytes[i] == '\x7F')
            words.pages.push_back({QString(), {at(1), at(2)}, {}});
        PdfWord word;
        word.text = cleaned(QString::fromLatin1(bytes.sliced(i + 5, 1 + uchar(bytes[i + 4]) % 4)));
        word.box = QRectF(at(0), at(1), at(2) / 2, at(3) / 8);
        word.size = at(3) / 8;
        word.spaceAfter = uchar(bytes[i + 4]) & 16;
        word.isBold = uchar(bytes[i + 4]) & 32;
        word.isTurned = uchar(bytes[i + 4]) & 64;
        if (!word.text.trimmed().isEmpty())
            words.pages.back().words.push_back(word);
    }
    return readPdf(words);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    Result<DocumentText> document =
        APACHETA_FUZZ_READER(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (!document) {
        if (document.error().message.isEmpty())
            std::abort();
        return 0;
    }
    finishDocument(*document);
    if (const QString wrong = wrongWith(*document); !wrong.isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(wrong));
        std::abort();
    }
    return 0;
}

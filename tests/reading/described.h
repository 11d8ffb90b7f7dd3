// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document.h"
#include "text/source_text.h"

#include <QFile>
#include <QStringList>
#include <QTemporaryDir>

/// The blocks of a document as text, a line a block: "heading1 The treaty", "paragraph 3 It was signed ...", "boilerplate Menu". Line
/// breaks inside a block show as "/".
inline QString described(const apacheta::DocumentText &document)
{
    using apacheta::BlockKind;
    const apacheta::SourceText source(document.text);
    const auto name = [](const apacheta::Block &block) {
        switch (block.kind) {
        case BlockKind::Heading:
            return QStringLiteral("heading%1").arg(block.headingLevel);
        case BlockKind::Paragraph:
            return QStringLiteral("paragraph");
        case BlockKind::ListItem:
            return QStringLiteral("item");
        case BlockKind::TableRow:
            return QStringLiteral("row");
        case BlockKind::Quotation:
            return QStringLiteral("quotation");
        case BlockKind::Footnote:
            return QStringLiteral("footnote");
        case BlockKind::Boilerplate:
            return QStringLiteral("boilerplate");
        }
        return QString();
    };
    QStringList lines;
    for (const apacheta::Block &block : document.blocks)
        lines << name(block) + QLatin1Char(' ') +
                     source.quote(block.span).replace(QLatin1Char('\n'), QLatin1Char('/'));
    return lines.join(QLatin1Char('\n'));
}

/// The invariants of every document that was read: blocks in order, not empty, not overlapping; passages inside their blocks and not too
/// long; pages in order. What is wrong, or an empty text.
inline QString wrongWith(const apacheta::DocumentText &document)
{
    const apacheta::SourceText source(document.text);
    qsizetype at = 0;
    for (const apacheta::Block &block : document.blocks) {
        if (block.span.begin < at || block.span.isEmpty() || block.span.end > source.length())
            return QStringLiteral("block at %1").arg(block.span.begin);
        const QString quote = source.quote(block.span);
        if (quote.front().isSpace() || quote.back().isSpace())
            return QStringLiteral("white space around the block at %1").arg(block.span.begin);
        at = block.span.end;
    }
    for (const apacheta::Passage &passage : document.passages) {
        const apacheta::Block &block = document.blocks.at(passage.block);
        if (!block.span.contains(passage.span) || passage.span.isEmpty() || passage.span.length() > 1200 ||
            passage.paragraph != block.paragraph)
            return QStringLiteral("passage at %1").arg(passage.span.begin);
    }
    at = 0;
    for (const apacheta::Page &page : document.pages) {
        if (page.span.begin < at || page.span.end < page.span.begin || page.span.end > source.length() ||
            page.label.isEmpty())
            return QStringLiteral("page %1").arg(page.index);
        at = page.span.end;
    }
    return {};
}

/// Writes a file into `folder` and gives its path.
inline QString written(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write the test's own file");
    return file.fileName();
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/block_writer.h"

using namespace Qt::StringLiterals;

namespace apacheta {

qsizetype codePointsOf(QStringView text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isLowSurrogate(); });
}

void BlockWriter::startBlock(BlockKind kind)
{
    if (m_document.blocks.isEmpty())
        return;
    const bool close =
        kind == m_document.blocks.back().kind && (kind == BlockKind::ListItem || kind == BlockKind::TableRow);
    m_document.text += close ? u"\n"_s : u"\n\n"_s;
    m_codePoints += close ? 1 : 2;
}

qsizetype BlockWriter::append(QStringView text, BlockKind kind, int headingLevel)
{
    text = text.trimmed();
    if (text.isEmpty())
        return m_codePoints;
    startBlock(kind);
    const qsizetype begin = m_codePoints;
    m_codePoints += codePointsOf(text);
    m_document.text += text;
    m_document.blocks.append({kind, {begin, m_codePoints}, kind == BlockKind::Heading ? headingLevel : 0});
    return begin;
}

void BlockWriter::append(const DocumentText &part)
{
    if (part.blocks.isEmpty())
        return;
    startBlock(part.blocks.front().kind);
    const qsizetype shift = m_codePoints;
    m_document.text += part.text;
    m_codePoints += codePointsOf(part.text);
    for (Block block : part.blocks) {
        block.span = {block.span.begin + shift, block.span.end + shift};
        m_document.blocks.append(block);
    }
    for (const Page &page : part.pages)
        beginPage(page.span.begin + shift, page.label);
}

void BlockWriter::beginPage(qsizetype at, const QString &label)
{
    m_document.pages.append({{at, at}, int(m_document.pages.size()), label});
}

DocumentText BlockWriter::take()
{
    for (qsizetype page = 0; page < m_document.pages.size(); ++page) {
        const bool isLast = page + 1 == m_document.pages.size();
        m_document.pages[page].span.end = isLast ? m_codePoints : m_document.pages[page + 1].span.begin;
    }
    return std::move(m_document);
}

} // namespace apacheta

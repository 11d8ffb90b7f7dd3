// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/flow_writer.h"

#include "reading/blocks.h"
#include "text/source_text.h"

using namespace Qt::StringLiterals;

namespace apacheta {

void FlowWriter::put(FlowParagraph paragraph)
{
    paragraph.text = paragraph.text.trimmed();
    if (paragraph.text.isEmpty())
        return;
    if (m_rows.empty()) {
        m_paragraphs.append(std::move(paragraph));
        return;
    }
    if (m_rows.back().isEmpty())
        beginCell();
    m_rows.back().back().append(std::move(paragraph));
}

void FlowWriter::beginCell()
{
    if (!m_rows.empty())
        m_rows.back().append(Cell());
}

void FlowWriter::endRow()
{
    if (m_rows.empty())
        return;
    constexpr qsizetype longestRow = 600;
    const QList<Cell> cells = std::move(m_rows.back());
    m_rows.pop_back();
    QStringList texts;
    qsizetype paragraphs = 0;
    FlowParagraph only;
    for (const Cell &cell : cells) {
        QStringList parts;
        for (const FlowParagraph &paragraph : cell)
            parts.append(paragraph.text);
        paragraphs += cell.size();
        if (cell.isEmpty())
            continue;
        only = cell.front();
        texts.append(parts.join(u' ').replace(u'\n', u' '));
    }
    const QString row = texts.join(u" | "_s);
    const bool laysOut = paragraphs > texts.size() && row.size() > longestRow;
    if (!laysOut && paragraphs > 0) {
        if (paragraphs == 1) // a table of one cell frames its text
            put(only);
        else
            put({row, BlockKind::TableRow});
        return;
    }
    for (const Cell &cell : cells)
        for (const FlowParagraph &paragraph : cell)
            put(paragraph);
}

void FlowWriter::write(const FlowParagraph &paragraph)
{
    if (paragraph.kind != BlockKind::Paragraph) {
        const int level = paragraph.isTitle ? 1 : std::clamp(paragraph.headingLevel + m_levelShift, 1, 6);
        m_writer.append(paragraph.text, paragraph.kind, level);
        return;
    }
    const SourceText source(paragraph.text);
    const Block block = blockOf(source.units(), {0, source.length()}, paragraph.mayBeHeading);
    m_writer.append(paragraph.text, block.kind, block.headingLevel);
}

DocumentText FlowWriter::take()
{
    while (!m_rows.empty())
        endRow();
    const bool hasTitle = std::any_of(m_paragraphs.begin(), m_paragraphs.end(),
                                      [](const FlowParagraph &paragraph) { return paragraph.isTitle; });
    m_levelShift = hasTitle ? 1 : 0;
    for (const FlowParagraph &paragraph : std::as_const(m_paragraphs))
        write(paragraph);
    for (const QString &note : std::as_const(m_notes))
        m_writer.append(note, BlockKind::Footnote);
    return m_writer.take();
}

} // namespace apacheta

// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/markdown.h"

#include "reading/blocks.h"
#include "reading/boilerplate.h"
#include "reading/first_lines.h"
#include "reading/front_matter.h"
#include "reading/lines.h"
#include "reading/markup_text.h"
#include "reading/metadata_values.h"
#include "text/source_text.h"

#include <cmark.h>
#include <memory>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

struct FreeNode {
    void operator()(cmark_node *node) const { cmark_node_free(node); }
};
struct FreeIterator {
    void operator()(cmark_iter *iterator) const { cmark_iter_free(iterator); }
};

/// The code points of `line` that its first `bytes` bytes of UTF-8 make.
qsizetype codePointsIn(QStringView line, int bytes)
{
    qsizetype i = 0;
    for (; i < line.size() && bytes > 0; ++i)
        bytes -= line[i].unicode() < 0x80 ? 1 : line[i].unicode() < 0x800 ? 2 : 3;
    return i;
}

/// Reads a run of the text's lines as Markdown.
class Body final {
public:
    Body(QStringView units, const std::vector<Line> &lines, size_t first, size_t past, QList<Block> &blocks);
    void read();

private:
    void readNode(cmark_node *node);
    void readParagraph(cmark_node *node);
    void appendTable(size_t first, size_t last);
    void appendText(Span span, BlockKind kind, bool oneLine);
    void appendPieces(Span span, BlockKind kind);
    bool isTable(size_t first, size_t last) const;
    Span spanOf(cmark_node *node) const;
    QStringView textOf(size_t line) const
    {
        return m_units.sliced(m_lines[line].span.begin, m_lines[line].span.length());
    }

    QStringView m_units;
    const std::vector<Line> &m_lines;
    size_t m_first;
    size_t m_past;
    qsizetype m_indent = 0; ///< of all lines, as in a block scalar
    QList<Block> &m_blocks;
};

Body::Body(QStringView units, const std::vector<Line> &lines, size_t first, size_t past, QList<Block> &blocks)
    : m_units(units), m_lines(lines), m_first(first), m_past(past), m_blocks(blocks)
{
    qsizetype indent = -1;
    for (size_t line = first; line < past; ++line)
        if (!lines[line].isBlank() && (indent < 0 || lines[line].indent() < indent))
            indent = lines[line].indent();
    m_indent = std::max<qsizetype>(indent, 0);
}

void Body::read()
{
    QString source;
    for (size_t line = m_first; line < m_past; ++line) {
        const qsizetype begin = std::min(m_lines[line].begin + m_indent, m_lines[line].end);
        source += m_units.sliced(begin, m_lines[line].end - begin);
        source += u'\n';
    }
    const QByteArray bytes = source.toUtf8();
    const std::unique_ptr<cmark_node, FreeNode> root(
        cmark_parse_document(bytes.constData(), size_t(bytes.size()), CMARK_OPT_DEFAULT));
    const std::unique_ptr<cmark_iter, FreeIterator> iterator(cmark_iter_new(root.get()));
    for (cmark_event_type event = cmark_iter_next(iterator.get()); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(iterator.get()))
        if (event == CMARK_EVENT_ENTER)
            readNode(cmark_iter_get_node(iterator.get()));
}

/// Where a node stands, from the column at which it begins to the end of its last line.
Span Body::spanOf(cmark_node *node) const
{
    const size_t first = m_first + size_t(std::max(cmark_node_get_start_line(node), 1)) - 1;
    const size_t last =
        std::min(m_first + size_t(std::max(cmark_node_get_end_line(node), 1)) - 1, m_past - 1);
    if (first > last)
        return {};
    const qsizetype lineBegin = std::min(m_lines[first].begin + m_indent, m_lines[first].end);
    const QStringView line = m_units.sliced(lineBegin, m_lines[first].end - lineBegin);
    return trimmed(
        m_units, {lineBegin + codePointsIn(line, cmark_node_get_start_column(node) - 1), m_lines[last].end});
}

void Body::readNode(cmark_node *node)
{
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_HEADING: {
        Span span = spanOf(node);
        span = withoutHeadingMarks(m_units, span);
        if (!span.isEmpty())
            m_blocks.append({BlockKind::Heading, span, cmark_node_get_heading_level(node)});
        break;
    }
    case CMARK_NODE_PARAGRAPH:
        readParagraph(node);
        break;
    case CMARK_NODE_CODE_BLOCK:
        for (const Span span : paragraphsIn(m_units, withoutFences(m_units, spanOf(node))))
            m_blocks.append({BlockKind::Paragraph, span});
        break;
    case CMARK_NODE_HTML_BLOCK:
        for (const Span span : textsInHtml(m_units, spanOf(node)))
            appendText(span, BlockKind::Paragraph, false);
        break;
    default:
        break;
    }
}

/// The line under a table's head, or between the rows of one that is drawn ("+-----+").
bool isTableRule(QStringView line)
{
    return line.contains(u'-') &&
           std::all_of(line.begin(), line.end(), [](QChar c) { return u"|+-=: "_s.contains(c); });
}

bool Body::isTable(size_t first, size_t last) const
{
    const bool isDrawn = textOf(first).startsWith(QStringView(u"+-")) && isTableRule(textOf(first));
    return last > first && (isDrawn || (textOf(first).contains(u'|') && isTableRule(textOf(first + 1))));
}

void Body::appendTable(size_t first, size_t last)
{
    const auto isBorder = [this](qsizetype at) { return m_units[at] == u'|' || m_units[at].isSpace(); };
    for (size_t line = first; line <= last; ++line) {
        Span span = m_lines[line].span;
        while (!span.isEmpty() && isBorder(span.begin))
            ++span.begin;
        while (!span.isEmpty() && isBorder(span.end - 1))
            --span.end;
        if (!span.isEmpty() && !isTableRule(textOf(line)))
            m_blocks.append({BlockKind::TableRow, span});
    }
}

void Body::readParagraph(cmark_node *node)
{
    const Span span = spanOf(node);
    if (span.isEmpty())
        return;
    const size_t first = m_first + size_t(cmark_node_get_start_line(node)) - 1;
    const size_t last = std::min(m_first + size_t(cmark_node_get_end_line(node)) - 1, m_past - 1);
    if (isTable(first, last)) {
        appendTable(first, last);
        return;
    }
    BlockKind kind = BlockKind::Paragraph;
    for (cmark_node *above = cmark_node_parent(node); above && kind == BlockKind::Paragraph;
         above = cmark_node_parent(above)) {
        if (cmark_node_get_type(above) == CMARK_NODE_ITEM)
            kind = BlockKind::ListItem;
        else if (cmark_node_get_type(above) == CMARK_NODE_BLOCK_QUOTE)
            kind = BlockKind::Quotation;
    }
    // Some write a paragraph to a line, without a blank line between.
    constexpr qsizetype longLine = 200;
    bool linewise = kind == BlockKind::Paragraph && last > first;
    for (size_t line = first; line < last; ++line)
        linewise = linewise && m_lines[line].span.length() > longLine;
    if (!linewise) {
        appendText(span, kind, first == last);
        return;
    }
    for (size_t line = first; line <= last; ++line)
        appendText(m_lines[line].span, kind, true);
}

/// Appends a stretch of text without the images and tags at its ends.
void Body::appendText(Span span, BlockKind kind, bool oneLine)
{
    const Span image = imagesAtBegin(m_units, span);
    if (!image.isEmpty()) {
        m_blocks.append({BlockKind::Boilerplate, image});
        span = trimmed(m_units, {image.end, span.end});
    }
    span = withoutOuterTags(m_units, span);
    if (span.isEmpty())
        return;
    Block block = blockOf(m_units, span, oneLine && kind == BlockKind::Paragraph);
    const QStringView text = m_units.sliced(span.begin, span.length());
    if (isOnlyLinks(text))
        block.kind = BlockKind::Boilerplate;
    else if (text.startsWith(QStringView(u"[^")))
        block.kind = BlockKind::Footnote;
    else if (kind != BlockKind::Paragraph && block.kind != BlockKind::Boilerplate)
        block.kind = kind;
    m_blocks.append(block);
}

/// Whether a value of the front matter is a text of its own, as sites keep them that are edited by forms.
bool isContent(const FrontMatterEntry &entry)
{
    constexpr qsizetype shortest = 400;
    return entry.pastLine > entry.firstLine && !entry.values.isEmpty() &&
           entry.values.first().size() >= shortest;
}

void readFrontMatter(const FrontMatter &matter, QStringView units, const std::vector<Line> &lines,
                     QList<Block> &blocks)
{
    size_t line = 0;
    const auto appendMarkup = [&](size_t past) {
        const Span span = past > line ? trimmed(units, {lines[line].begin, lines[past - 1].end}) : Span{};
        if (!span.isEmpty())
            blocks.append({BlockKind::Boilerplate, span});
    };
    for (const FrontMatterEntry &entry : matter.entries) {
        if (!isContent(entry))
            continue;
        appendMarkup(entry.firstLine);
        Body(units, lines, entry.firstLine, entry.pastLine, blocks).read();
        line = entry.pastLine;
    }
    appendMarkup(matter.pastLine);
}

} // namespace

DocumentText readMarkdown(QString text)
{
    DocumentText document;
    document.format = u"md"_s;
    document.text = std::move(text);
    const SourceText source(document.text);
    const std::vector<Line> lines = linesOf(source.units());
    size_t bodyLine = 0;
    if (const std::optional<FrontMatter> matter = frontMatterOf(source.units(), lines)) {
        readFrontMatter(*matter, source.units(), lines, document.blocks);
        document.metadata = metadataOf(*matter);
        bodyLine = matter->pastLine;
    }
    if (bodyLine < lines.size())
        Body(source.units(), lines, bodyLine, lines.size(), document.blocks).read();
    addFirstLines(document);
    return document;
}

} // namespace apacheta

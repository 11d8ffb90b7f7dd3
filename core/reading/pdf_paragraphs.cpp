// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/pdf_layout.h"

#include "reading/boilerplate.h"
#include "reading/lines.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

/// Lines that stand under each other: a column, or what a page has of it.
struct Column {
    size_t first = 0;
    size_t past = 0;
    double left = 0; ///< where its lines begin that are not indented
    double right = 0;
    double pitch = 0; ///< from line to line
};

double middle(std::vector<double> values, double part = 0.5)
{
    if (values.empty())
        return 0;
    const auto at = values.begin() + std::min<ptrdiff_t>(ptrdiff_t(double(values.size()) * part),
                                                         ptrdiff_t(values.size()) - 1);
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

class PageParagraphs final {
public:
    PageParagraphs(const std::vector<PdfLine> &lines, double bodySize, double pageHeight);
    std::vector<PdfParagraph> take();

private:
    void split();
    void measure(Column &column) const;
    bool begins(const Column &column, size_t first, size_t line) const;
    bool isHeadingLine(const PdfLine &line) const;
    bool isNote(const PdfLine &line, bool inNotes) const;
    void append(const Column &column, size_t first, size_t past);
    size_t lastOfText() const;

    std::vector<PdfLine> m_lines; ///< without furniture
    double m_bodySize;
    double m_pageHeight;
    std::vector<Column> m_columns;
    std::vector<PdfParagraph> m_paragraphs;
};

PageParagraphs::PageParagraphs(const std::vector<PdfLine> &lines, double bodySize, double pageHeight)
    : m_bodySize(bodySize), m_pageHeight(pageHeight)
{
    for (const PdfLine &line : lines) {
        if (line.isFurniture)
            m_paragraphs.push_back({BlockKind::Boilerplate, {line.text}, line.size});
        else
            m_lines.push_back(line);
    }
    split();
}

/// Parts the lines where they go up again, or stand beside each other.
void PageParagraphs::split()
{
    for (size_t line = 0; line < m_lines.size(); ++line) {
        const bool follows = line > 0 && m_lines[line].box.top() > m_lines[line - 1].box.top() - 1 &&
                             m_lines[line].box.left() < m_lines[line - 1].box.right() &&
                             m_lines[line].box.right() > m_lines[line - 1].box.left();
        if (!follows)
            m_columns.push_back({line, line});
        m_columns.back().past = line + 1;
    }
    for (Column &column : m_columns)
        measure(column);
}

void PageParagraphs::measure(Column &column) const
{
    std::vector<double> lefts;
    std::vector<double> rights;
    std::vector<double> pitches;
    for (size_t line = column.first; line < column.past; ++line) {
        lefts.push_back(m_lines[line].box.left());
        rights.push_back(m_lines[line].box.right());
        if (line > column.first)
            pitches.push_back(m_lines[line].box.bottom() - m_lines[line - 1].box.bottom());
    }
    column.left = middle(lefts, 0.2);
    column.right = middle(rights, 0.9);
    column.pitch = middle(pitches, 0.3);
}

bool PageParagraphs::isHeadingLine(const PdfLine &line) const
{
    const bool larger = line.size > 1.12 * m_bodySize;
    return (larger && !endsSentence(line.text)) ||
           (line.isBold && line.size > 0.95 * m_bodySize && looksLikeHeading(line.text));
}

bool PageParagraphs::isNote(const PdfLine &line, bool inNotes) const
{
    const bool small = line.size < 0.93 * m_bodySize;
    const double top = line.box.top() / std::max(m_pageHeight, 1.0);
    const bool marked = !line.text.isEmpty() && (line.text[0].isNumber() || line.text[0] == u'*' ||
                                                 line.text[0] == u'†' || line.text[0] == u'[');
    // Notes in the size of the text are told by their marks.
    return (small || line.beginsWithMark) && (top > 0.6 || (top > 0.4 && (inNotes || marked)));
}

/// Lines set in the middle under each other, each of its own length: names and places under a title.
bool areCentred(const PdfLine &here, const PdfLine &before)
{
    return std::abs(here.box.center().x() - before.box.center().x()) < 0.4 * here.size &&
           std::abs(here.box.left() - before.box.left()) > here.size;
}

/// Whether a new paragraph begins with `line`, where the present one begins with `first`.
bool PageParagraphs::begins(const Column &column, size_t first, size_t line) const
{
    const PdfLine &here = m_lines[line];
    const PdfLine &before = m_lines[line - 1];
    const double gap = here.box.bottom() - before.box.bottom();
    const double lineHeight = std::max({column.pitch, here.size, 1.0});
    if (gap > 1.4 * lineHeight || here.beginsWithMark ||
        std::abs(here.size - before.size) > 0.1 * m_bodySize || isHeadingLine(here) != isHeadingLine(before))
        return true;
    if (isHeadingLine(here))
        return false;
    if (areCentred(here, before) && !breaksOff(before.text) && !beginsLower(here.text))
        return true;
    const double indent = here.box.left() - column.left;
    const double indentBefore = before.box.left() - column.left;
    const bool indented =
        indent > 0.8 * here.size && indentBefore < 0.5 * here.size && indent < 8 * here.size;
    const bool beforeIsShort = before.box.right() < column.right - 0.12 * (column.right - column.left);
    const bool ended = endsSentence(before.text) || before.text.endsWith(u':');
    if (listMarkLength(here.text) > 0 && (ended || beforeIsShort))
        return true;
    if (indented && ended && !beginsLower(here.text))
        return true;
    // In a list of references the entries begin at the border, and all their other lines are indented.
    const bool hanging = indentBefore - indent > 0.8 * here.size &&
                         m_lines[first].box.left() - column.left < 0.5 * here.size && line - first > 1;
    return ((beforeIsShort && ended) || hanging) && !beginsLower(here.text);
}

void PageParagraphs::append(const Column &column, size_t first, size_t past)
{
    PdfParagraph paragraph;
    for (size_t line = first; line < past; ++line)
        paragraph.lines.push_back(m_lines[line].text);
    const PdfLine &begin = m_lines[first];
    const PdfLine &end = m_lines[past - 1];
    paragraph.size = begin.size;
    paragraph.beginsIndented = begin.box.left() - column.left > 0.8 * begin.size;
    paragraph.endsFull = end.box.right() > column.right - 0.12 * (column.right - column.left);
    constexpr size_t longestHeading = 4;
    const bool inNotes = !m_paragraphs.empty() && m_paragraphs.back().kind == BlockKind::Footnote;
    if (isNote(begin, inNotes))
        paragraph.kind = BlockKind::Footnote;
    else if (isHeadingLine(begin) && past - first <= longestHeading)
        paragraph.kind = BlockKind::Heading;
    else if (past == first + 1 && (isBoilerplateText(begin.text) || isRule(begin.text)))
        paragraph.kind = BlockKind::Boilerplate;
    else if (listMarkLength(begin.text) > 0)
        paragraph.kind = BlockKind::ListItem;
    m_paragraphs.push_back(std::move(paragraph));
}

/// Whether the text goes over from one column to the next in the middle of a sentence.
bool goesOver(const PdfParagraph &from, const PdfLine &to, double indent)
{
    return from.kind == BlockKind::Paragraph && !endsSentence(from.lines.back()) && from.endsFull &&
           std::abs(from.size - to.size) < 0.6 && (beginsLower(to.text) || indent < 0.5 * to.size);
}

/// The last paragraph of the text that stands already, notes and furniture passed over; the number of paragraphs for none.
size_t PageParagraphs::lastOfText() const
{
    for (size_t i = m_paragraphs.size(); i > 0; --i) {
        const BlockKind kind = m_paragraphs[i - 1].kind;
        if (kind != BlockKind::Footnote && kind != BlockKind::Boilerplate)
            return i - 1;
    }
    return m_paragraphs.size();
}

std::vector<PdfParagraph> PageParagraphs::take()
{
    for (const Column &column : m_columns) {
        size_t first = column.first;
        for (size_t line = column.first + 1; line <= column.past; ++line) {
            if (line < column.past && !begins(column, first, line))
                continue;
            const size_t open = lastOfText();
            const bool over =
                first == column.first && open < m_paragraphs.size() && !isHeadingLine(m_lines[first]) &&
                goesOver(m_paragraphs[open], m_lines[first], m_lines[first].box.left() - column.left);
            append(column, first, line);
            if (over) {
                const PdfParagraph rest = std::move(m_paragraphs.back());
                m_paragraphs.pop_back();
                std::vector<QString> &lines = m_paragraphs[open].lines;
                lines.insert(lines.end(), rest.lines.begin(), rest.lines.end());
                m_paragraphs[open].endsFull = rest.endsFull;
            }
            first = line;
        }
    }
    return std::move(m_paragraphs);
}

} // namespace

std::vector<PdfParagraph> pdfParagraphs(const std::vector<PdfLine> &lines, double bodySize, double pageHeight)
{
    return PageParagraphs(lines, bodySize, pageHeight).take();
}

} // namespace apacheta

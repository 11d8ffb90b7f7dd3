// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/plain_text.h"

#include "reading/blocks.h"
#include "reading/boilerplate.h"
#include "reading/first_lines.h"
#include "reading/lines.h"
#include "text/source_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

/// A line longer than this was not broken by a width.
constexpr qsizetype widestBreak = 110;

/// How the lines of a text were broken.
struct Layout {
    qsizetype width = 0;    ///< the width at which lines were broken; 0 where they were not
    bool isDoubled = false; ///< a blank line follows every line: only two or an indent part paragraphs
};

/// Some lines of one paragraph and what stands around them.
struct Paragraph {
    size_t first = 0; ///< index of a line
    size_t last = 0;
    bool isSetOff = false; ///< blank lines, the text's ends or lines of another sort before and after it
};

/// The characters of a line, a run of blanks counted as one: justified text is padded.
qsizetype visibleLength(QStringView text)
{
    qsizetype length = 0;
    for (qsizetype i = 0; i < text.size(); ++i)
        length += !(i > 0 && text[i].isSpace() && text[i - 1].isSpace());
    return length;
}

/// Whether a word that could have stood at the end of `line` was moved to the next, as breaking at a width does.
bool isFull(QStringView units, const Line &line, const Line &next, qsizetype width)
{
    const QStringView text = units.sliced(next.span.begin, next.span.length());
    const auto space = std::find_if(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
    const qsizetype word = space - text.begin();
    const qsizetype length = visibleLength(units.sliced(line.span.begin, line.span.length()));
    return line.indent() + length + 1 + word > width - 2 || length * 100 >= width * 88;
}

class PlainText final {
public:
    explicit PlainText(QStringView units) : m_units(units), m_lines(linesOf(units)), m_layout(layout()) {}
    QList<Block> blocks();

private:
    Layout layout() const;
    bool isDoubled() const;
    bool goesOn(size_t line, size_t next) const;
    size_t nextFilled(size_t line) const;
    size_t extend(Paragraph &paragraph) const;
    bool goesOverPage(const Paragraph &paragraph, size_t next) const;
    std::vector<Paragraph> paragraphs() const;
    void append(const Paragraph &paragraph);
    QStringView textOf(size_t line) const
    {
        return m_units.sliced(m_lines[line].span.begin, m_lines[line].span.length());
    }

    QStringView m_units;
    std::vector<Line> m_lines;
    Layout m_layout;
    QList<Block> m_blocks;
};

size_t PlainText::nextFilled(size_t line) const
{
    do
        ++line;
    while (line < m_lines.size() && m_lines[line].isBlank());
    return line;
}

Layout PlainText::layout() const
{
    constexpr qsizetype narrowest = 45;
    std::vector<qsizetype> widths;
    size_t tooLong = 0;
    for (const Line &line : m_lines) {
        const qsizetype length = visibleLength(m_units.sliced(line.span.begin, line.span.length()));
        const qsizetype width = line.indent() + length;
        if (length > widestBreak)
            ++tooLong;
        else if (width >= narrowest)
            widths.push_back(width);
    }
    if (widths.size() < 4 || tooLong * 6 > widths.size())
        return {};
    const auto ninety = widths.begin() + qsizetype(widths.size() * 9 / 10);
    std::nth_element(widths.begin(), ninety, widths.end());
    return {*ninety, isDoubled()};
}

/// Whether most lines have blank neighbours and break off in the middle of a sentence.
bool PlainText::isDoubled() const
{
    size_t pairs = 0;
    size_t close = 0;
    size_t broken = 0;
    for (size_t line = 0; line < m_lines.size(); ++line) {
        const size_t next = nextFilled(line);
        if (m_lines[line].isBlank() || next >= m_lines.size())
            continue;
        ++pairs;
        close += next == line + 1;
        broken += next == line + 2 && beginsLower(textOf(next)) && !endsSentence(textOf(line));
    }
    return pairs >= 4 && close * 5 < pairs && broken * 3 > pairs;
}

/// Whether the paragraph of `line` goes on in `next`, the next line that is not blank.
bool PlainText::goesOn(size_t line, size_t next) const
{
    const QStringView text = textOf(line);
    const QStringView nextText = textOf(next);
    const size_t blanks = next - line - 1;
    if (blanks > (m_layout.isDoubled ? 1U : 0U))
        return false;
    // A dash before a small letter may be one inside a sentence.
    const bool isDash = nextText[0] == u'-' || nextText[0] == u'–' || nextText[0] == u'—';
    if (const qsizetype mark = listMarkLength(nextText);
        mark > 0 && !(isDash && beginsLower(nextText.sliced(mark))))
        return false;
    if (isPageNumber(text) || isPageNumber(nextText) || isRule(nextText) || isRule(text))
        return false;
    if (isBoilerplateText(text) || isBoilerplateText(nextText))
        return false;
    if (breaksOff(text))
        return true;
    if (visibleLength(text) > widestBreak)
        return false;
    const bool continues = beginsLower(nextText) && !endsSentence(text) && !looksLikeHeading(nextText);
    if (m_layout.width == 0)
        return continues && text.size() > 30;
    constexpr qsizetype paragraphIndent = 2;
    const qsizetype deeper = m_lines[next].indent() - m_lines[line].indent();
    if (deeper >= paragraphIndent && !continues)
        return false;
    return continues || isFull(m_units, m_lines[line], m_lines[next], m_layout.width);
}

/// Takes the lines that go on with the last line of `paragraph` into it; the next filled line after them.
size_t PlainText::extend(Paragraph &paragraph) const
{
    size_t next = nextFilled(paragraph.last);
    while (next < m_lines.size() && goesOn(paragraph.last, next)) {
        paragraph.last = next;
        next = nextFilled(next);
    }
    return next;
}

/// Whether a sentence that breaks off at the end of a paragraph goes on beyond a page number in `next`. The number then stays in the paragraph,
/// so that the sentence is whole.
bool PlainText::goesOverPage(const Paragraph &paragraph, size_t next) const
{
    const size_t line = paragraph.last;
    const size_t past = next < m_lines.size() ? nextFilled(next) : next;
    if (m_layout.width == 0 || past >= m_lines.size() || !isPageNumber(textOf(next)) || endsSentence(textOf(line)) ||
        listMarkLength(textOf(past)) > 0)
        return false;
    // A name may begin the next page, where the line before it is a full one in the middle of its paragraph.
    const bool isFullLine = line > paragraph.first && visibleLength(textOf(line)) * 10 >= m_layout.width * 8;
    const size_t after = nextFilled(past);
    return beginsLower(textOf(past)) || (isFullLine && after < m_lines.size() && goesOn(past, after));
}

std::vector<Paragraph> PlainText::paragraphs() const
{
    std::vector<Paragraph> paragraphs;
    size_t line = m_lines[0].isBlank() ? nextFilled(0) : 0;
    while (line < m_lines.size()) {
        Paragraph paragraph{line, line};
        line = extend(paragraph);
        while (goesOverPage(paragraph, line)) {
            paragraph.last = nextFilled(line);
            line = extend(paragraph);
        }
        paragraphs.push_back(paragraph);
    }
    const auto isLong = [this](const Paragraph &paragraph) {
        return paragraph.last > paragraph.first || m_lines[paragraph.first].span.length() > widestBreak;
    };
    for (size_t i = 0; i < paragraphs.size(); ++i) {
        const bool before =
            i == 0 || paragraphs[i].first > paragraphs[i - 1].last + 1 || isLong(paragraphs[i - 1]);
        const bool after = i + 1 == paragraphs.size() || paragraphs[i + 1].first > paragraphs[i].last + 1 ||
                           isLong(paragraphs[i + 1]);
        paragraphs[i].isSetOff = before && after;
    }
    return paragraphs;
}

void PlainText::append(const Paragraph &paragraph)
{
    const Span span{m_lines[paragraph.first].span.begin, m_lines[paragraph.last].span.end};
    const QStringView text = m_units.sliced(span.begin, span.length());
    const bool isShort = paragraph.last - paragraph.first < 2;
    const bool isFirst = std::none_of(m_blocks.begin(), m_blocks.end(), [](const Block &other) {
        return other.kind != BlockKind::Boilerplate;
    });
    // A title in two lines, the second below the first.
    const bool goesOnTitle =
        m_blocks.size() == 1 && m_blocks.back().headingLevel == 1 && isUpperCase(text) &&
        isUpperCase(m_units.sliced(m_blocks.back().span.begin, m_blocks.back().span.length()));
    Block block = blockOf(m_units, span, (paragraph.isSetOff || isFirst || goesOnTitle) && isShort);
    const bool afterBoilerplate = !m_blocks.isEmpty() && m_blocks.back().kind == BlockKind::Boilerplate;
    const auto pastMarks = std::find_if(text.begin(), text.end(), [](QChar c) { return c != u'#'; });
    const int marks = int(pastMarks - text.begin());
    if (isPageNumber(text) || (afterBoilerplate && holdsAccountNumber(text))) {
        block = {BlockKind::Boilerplate, span};
    } else if (marks > 0 && marks <= 6 && marks < text.size() && text[marks] == u' ' &&
               paragraph.first == paragraph.last) {
        block = {BlockKind::Heading, trimmed(m_units, {span.begin + marks, span.end}), marks};
    } else if (text.startsWith(u'>') && block.kind == BlockKind::Paragraph) {
        block.kind = BlockKind::Quotation;
    } else if (block.kind == BlockKind::ListItem && !text[0].isLetterOrNumber() && text[0] != u'(') {
        block.span.begin += listMarkLength(text);
    } else if (block.kind == BlockKind::Heading && (isFirst || goesOnTitle)) {
        block.headingLevel = 1;
    }
    m_blocks.append(block);
}

QList<Block> PlainText::blocks()
{
    for (const Paragraph &paragraph : paragraphs())
        append(paragraph);
    return m_blocks;
}

} // namespace

QList<Block> plainTextBlocks(QStringView units) { return PlainText(units).blocks(); }

DocumentText readPlainText(QString text)
{
    DocumentText document;
    document.format = u"txt"_s;
    document.text = std::move(text);
    const SourceText source(document.text);
    document.blocks = plainTextBlocks(source.units());
    document.metadata = firstLinesMetadata(source, document.blocks);
    return document;
}

} // namespace apacheta

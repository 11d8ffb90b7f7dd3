// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/pdf_layout.h"

#include "reading/lines.h"
#include "text/fold.h"

#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

/// The line that is being gathered from words.
class LineBuilder final {
public:
    bool takes(const PdfWord &word) const;
    void add(const PdfWord &word);
    PdfLine take();

private:
    PdfLine m_line;
    std::map<int, qsizetype> m_sizes; ///< tenths of a point -> letters
    qsizetype m_bold = 0;
    qsizetype m_letters = 0;
    double m_lastRight = 0;
    PdfWord m_first; ///< the line's first word, as long as it stands alone
    bool m_spaceBefore = false;
    bool m_isTurned = false;
};

bool LineBuilder::takes(const PdfWord &word) const
{
    if (m_letters == 0 || word.isTurned != m_isTurned)
        return m_letters == 0;
    const double overlap =
        std::min(m_line.box.bottom(), word.box.bottom()) - std::max(m_line.box.top(), word.box.top());
    const double lower = std::min(m_line.box.height(), word.box.height());
    const bool sameHeight = overlap > 0.4 * lower;
    const double gap = word.box.left() - m_lastRight;
    return sameHeight && gap > -0.5 * word.size && gap < 12 * std::max(word.size, 6.0);
}

QString raisedDigits(const QString &digits)
{
    static const QString raised = u"⁰¹²³⁴⁵⁶⁷⁸⁹"_s;
    QString text;
    for (const QChar c : digits)
        text += raised[c.digitValue()];
    return text;
}

/// Whether `word` is a small number set higher, as the marks of notes are.
bool isRaised(const PdfWord &word, const QRectF &line)
{
    const bool digits =
        !word.text.isEmpty() && word.text.size() <= 3 &&
        std::all_of(word.text.begin(), word.text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return digits && word.box.height() < 0.8 * line.height() &&
           word.box.bottom() < line.bottom() - 0.15 * line.height();
}

void LineBuilder::add(const PdfWord &word)
{
    if (m_letters > 0 && m_line.text == m_first.text && isRaised(m_first, word.box)) { // "¹ See the treaty"
        m_line.text = raisedDigits(m_first.text);
        m_line.box = word.box;
        m_line.beginsWithMark = true;
        m_spaceBefore = true;
    }
    if (m_letters == 0)
        m_first = word;
    const bool isClose = word.box.left() - m_lastRight < 0.35 * word.size;
    const bool isNoteMark = m_letters > 0 && isClose && isRaised(word, m_line.box);
    if (m_letters > 0 && !isNoteMark && (m_spaceBefore || word.box.left() - m_lastRight > 0.2 * word.size))
        m_line.text += u' ';
    m_line.text += isNoteMark ? raisedDigits(word.text) : word.text;
    m_line.box = m_letters == 0 ? word.box : isNoteMark ? m_line.box : m_line.box.united(word.box);
    m_sizes[int(std::lround(word.size * 10))] += word.text.size();
    m_letters += word.text.size();
    m_bold += word.isBold ? word.text.size() : 0;
    m_lastRight = word.box.right();
    m_spaceBefore = word.spaceAfter;
    m_isTurned = word.isTurned;
}

PdfLine LineBuilder::take()
{
    const auto most = std::max_element(m_sizes.begin(), m_sizes.end(),
                                       [](const auto &a, const auto &b) { return a.second < b.second; });
    m_line.size = most->first / 10.0;
    m_line.isBold = m_bold * 10 > m_letters * 8;
    m_line.isFurniture = m_isTurned;
    m_line.text = m_line.text.trimmed();
    return m_line;
}

std::vector<PdfLine> linesOfPage(const PdfPage &page)
{
    std::vector<PdfLine> lines;
    LineBuilder builder;
    for (size_t i = 0; i < page.words.size(); ++i) {
        builder.add(page.words[i]);
        const bool ends = i + 1 == page.words.size() || !builder.takes(page.words[i + 1]);
        if (!ends)
            continue;
        lines.push_back(builder.take());
        builder = LineBuilder();
    }
    return lines;
}

/// A line's words as they recur from page to page: without its numbers.
QString patternOf(const QString &text)
{
    QString pattern;
    for (const QChar c : folded(text))
        if (!c.isDigit() && !c.isSpace())
            pattern += c;
    return pattern;
}

/// How many of the lines, taken in `order` from the edge of a page, stand apart from the text: those before the first wide gap.
size_t linesBeforeGap(const std::vector<PdfLine> &lines, const std::vector<size_t> &order)
{
    constexpr size_t most = 5;
    for (size_t i = 0; i + 1 < std::min(order.size(), most + 1); ++i) {
        const QRectF &here = lines[order[i]].box;
        const QRectF &next = lines[order[i + 1]].box;
        const double gap = std::max(here.top(), next.top()) - std::min(here.bottom(), next.bottom());
        // A title under a running head is larger than the head, and so is the space that it wants.
        if (gap > 0.9 * here.height())
            return i + 1;
    }
    return 0;
}

/// The lines at the head and foot of a page that may be furniture: they stand in its margins, apart from the text.
std::vector<size_t> outerLines(const std::vector<PdfLine> &lines, double height)
{
    constexpr double margin = 0.16;
    std::vector<size_t> order(lines.size());
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::sort(order.begin(), order.end(),
              [&lines](size_t a, size_t b) { return lines[a].box.top() < lines[b].box.top(); });
    std::vector<size_t> outer;
    for (const bool foot : {false, true}) {
        const size_t apart = linesBeforeGap(lines, order);
        for (size_t i = 0; i < order.size(); ++i) {
            const PdfLine &line = lines[order[i]];
            const bool inMargin =
                foot ? line.box.top() > (1 - margin) * height : line.box.bottom() < margin * height;
            if (inMargin && (i < apart || (i < 2 && isPageNumber(line.text))))
                outer.push_back(order[i]);
        }
        std::reverse(order.begin(), order.end());
    }
    return outer;
}

/// Whether two lines of different pages are the same furniture.
bool recurs(const PdfLine &line, const PdfLine &other)
{
    constexpr double shift = 6;
    const QString pattern = patternOf(line.text);
    return pattern.size() > 2 && std::abs(line.box.top() - other.box.top()) < shift &&
           std::abs(line.size - other.size) < 0.6 && pattern == patternOf(other.text);
}

void markFurniture(std::vector<std::vector<PdfLine>> &pages, const std::vector<PdfPage> &sources)
{
    constexpr size_t reach = 2; // left and right pages have their own heads
    std::vector<std::vector<size_t>> outer;
    for (size_t page = 0; page < pages.size(); ++page)
        outer.push_back(outerLines(pages[page], sources[page].size.height()));
    for (size_t page = 0; page < pages.size(); ++page) {
        for (const size_t index : outer[page]) {
            PdfLine &line = pages[page][index];
            bool found = isPageNumber(line.text) || line.text == sources[page].label;
            const size_t last = std::min(page + reach, pages.size() - 1);
            for (size_t other = page - std::min(page, reach); other <= last && !found; ++other)
                for (const size_t otherIndex : outer[other])
                    found = found || (other != page && recurs(line, pages[other][otherIndex]));
            line.isFurniture = line.isFurniture || found;
        }
    }
}

} // namespace

std::vector<std::vector<PdfLine>> pdfLines(const std::vector<PdfPage> &pages)
{
    std::vector<std::vector<PdfLine>> lines;
    for (const PdfPage &page : pages)
        lines.push_back(inReadingOrder(linesOfPage(page)));
    markFurniture(lines, pages);
    return lines;
}

double bodySizeOf(const std::vector<std::vector<PdfLine>> &pages)
{
    std::map<int, qsizetype> letters;
    for (const std::vector<PdfLine> &lines : pages)
        for (const PdfLine &line : lines)
            if (!line.isFurniture)
                letters[int(std::lround(line.size * 2))] += line.text.size();
    const auto most = std::max_element(letters.begin(), letters.end(),
                                       [](const auto &a, const auto &b) { return a.second < b.second; });
    return most == letters.end() ? 0 : most->first / 2.0;
}

} // namespace apacheta

// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/pdf_layout.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace apacheta {
namespace {

using Lines = std::vector<size_t>; ///< indices of lines
constexpr int mostSplits = 3;

/// The white stripe between two columns.
struct Gutter {
    double left = 0;
    double right = 0;
};

class Columns final {
public:
    explicit Columns(const std::vector<PdfLine> &lines) : m_lines(lines) {}
    /// The lines in the order in which they are read; as they are where there are no columns.
    Lines ordered(const Lines &lines, int depth) const;

private:
    std::optional<Gutter> gutterOf(const Lines &lines, int depth) const;
    std::optional<Gutter> gutterAt(const Lines &lines, double x, int depth) const;
    /// Whether a side is a column of prose, or several.
    bool holdsColumns(const Lines &side, int depth) const
    {
        return isProse(side) || (depth < mostSplits && gutterOf(side, depth + 1));
    }
    bool isProse(const Lines &side) const;
    double top(const Lines &side) const;
    double bottom(const Lines &side) const;
    Lines downwards(Lines side) const;
    const QRectF &box(size_t line) const { return m_lines[line].box; }

    const std::vector<PdfLine> &m_lines;
    mutable int m_tries = 400; ///< places for gutters that may still be tried: a page of noise has very many
};

double Columns::top(const Lines &side) const
{
    double value = box(side.front()).top();
    for (const size_t line : side)
        value = std::min(value, box(line).top());
    return value;
}

double Columns::bottom(const Lines &side) const
{
    double value = box(side.front()).bottom();
    for (const size_t line : side)
        value = std::max(value, box(line).bottom());
    return value;
}

/// Whether the lines of a side are set as a column of prose is: wide enough, and many of them fill it. Tables and lists do not.
bool Columns::isProse(const Lines &side) const
{
    constexpr size_t fewest = 4;
    constexpr double narrowest = 8; // times the height of a line
    if (side.size() < fewest)
        return false;
    double left = box(side.front()).left();
    double right = box(side.front()).right();
    double height = 0;
    for (const size_t line : side) {
        left = std::min(left, box(line).left());
        right = std::max(right, box(line).right());
        height += box(line).height();
    }
    const double width = right - left;
    const auto full = std::count_if(side.begin(), side.end(),
                                    [&](size_t line) { return box(line).width() > 0.75 * width; });
    return width > narrowest * height / double(side.size()) && size_t(full) * 10 >= side.size() * 4;
}

std::optional<Gutter> Columns::gutterAt(const Lines &lines, double x, int depth) const
{
    Lines left;
    Lines right;
    Gutter gutter{-1e9, 1e9};
    for (const size_t line : lines) {
        if (box(line).right() <= x) {
            left.push_back(line);
            gutter.left = std::max(gutter.left, box(line).right());
        } else if (box(line).left() >= x) {
            right.push_back(line);
            gutter.right = std::min(gutter.right, box(line).left());
        }
    }
    const size_t beside = left.size() + right.size();
    if ((lines.size() - beside) * 3 > beside || !holdsColumns(left, depth) || !holdsColumns(right, depth))
        return std::nullopt;
    const double height = box(left.front()).height();
    const bool besideEachOther =
        std::min(bottom(left), bottom(right)) - std::max(top(left), top(right)) > 3 * height;
    return besideEachOther && gutter.right - gutter.left > 0.5 * height ? std::optional(gutter)
                                                                        : std::nullopt;
}

/// The gutter that the fewest lines cross.
std::optional<Gutter> Columns::gutterOf(const Lines &lines, int depth) const
{
    constexpr size_t fewest = 8;
    constexpr size_t most = 1500; // maps and drawings
    if (lines.size() < fewest || lines.size() > most)
        return std::nullopt;
    m_tries -= int(lines.size() / 50);                 // finding the places costs too
    std::vector<std::pair<size_t, double>> candidates; // lines that cross, place
    std::vector<double> rights;
    for (const size_t line : lines)
        rights.push_back(std::ceil(box(line).right()));
    std::sort(rights.begin(), rights.end());
    rights.erase(std::unique(rights.begin(), rights.end()), rights.end());
    for (const double x : rights) {
        const auto crossing = std::count_if(lines.begin(), lines.end(), [&](size_t line) {
            return box(line).left() < x && box(line).right() > x;
        });
        candidates.emplace_back(size_t(crossing), x);
    }
    std::sort(candidates.begin(), candidates.end());
    constexpr size_t tried = 16;
    for (size_t i = 0; i < std::min(tried, candidates.size()) && m_tries-- > 0; ++i)
        if (const std::optional<Gutter> gutter = gutterAt(lines, candidates[i].second, depth))
            return gutter;
    return std::nullopt;
}

Lines Columns::downwards(Lines side) const
{
    std::stable_sort(side.begin(), side.end(), [this](size_t a, size_t b) {
        const auto row = [this](size_t line) { return std::lround(box(line).center().y() / 4); };
        return std::pair(row(a), box(a).left()) < std::pair(row(b), box(b).left());
    });
    return side;
}

/// What runs over the gutter (titles, wide notes) parts the page into bands; in each the left column comes before the right one.
Lines Columns::ordered(const Lines &lines, int depth) const
{
    const std::optional<Gutter> gutter = depth < mostSplits ? gutterOf(lines, depth) : std::nullopt;
    if (!gutter)
        return depth == 0 ? lines : downwards(lines);
    const double middle = (gutter->left + gutter->right) / 2;
    Lines spanning;
    for (const size_t line : lines)
        if (box(line).left() < middle && box(line).right() > middle)
            spanning.push_back(line);
    spanning = downwards(spanning);
    std::vector<Lines> left(spanning.size() + 1);
    std::vector<Lines> right(spanning.size() + 1);
    for (const size_t line : lines) {
        if (box(line).left() < middle && box(line).right() > middle)
            continue;
        const auto above = std::count_if(spanning.begin(), spanning.end(), [&](size_t other) {
            return box(other).center().y() < box(line).center().y();
        });
        (box(line).right() <= middle ? left : right)[size_t(above)].push_back(line);
    }
    Lines all;
    for (size_t band = 0; band <= spanning.size(); ++band) {
        for (const Lines &side : {left[band], right[band]}) {
            const Lines part = ordered(side, depth + 1);
            all.insert(all.end(), part.begin(), part.end());
        }
        if (band < spanning.size())
            all.push_back(spanning[band]);
    }
    return all;
}

} // namespace

std::vector<PdfLine> inReadingOrder(const std::vector<PdfLine> &lines)
{
    Lines turned;
    Lines upright;
    for (size_t line = 0; line < lines.size(); ++line)
        (lines[line].isFurniture ? turned : upright).push_back(line);
    std::vector<PdfLine> ordered;
    for (const Lines &part : {turned, Columns(lines).ordered(upright, 0)})
        for (const size_t line : part)
            ordered.push_back(lines[line]);
    return ordered;
}

} // namespace apacheta

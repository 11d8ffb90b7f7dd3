// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/pdf_places.h"

#include <algorithm>
#include <cmath>
#include <queue>

namespace apacheta {
namespace {

constexpr int seedLength = 5;   // letters that a stretch must have in common to be looked at
constexpr int longestGap = 160; // letters between two stretches that are compared one by one

/// A letter of the page or of the text, white space left out.
struct Letter {
    QChar character;
    qsizetype at = 0; ///< code point of the text; index of the word on the page
};

/// The letter as the two sides compare it: marks of notes are raised in the text, plain on the page.
QChar plain(QChar c)
{
    static constexpr char16_t raised[] = u"⁰¹²³⁴⁵⁶⁷⁸⁹";
    for (int digit = 0; digit < 10; ++digit)
        if (c.unicode() == raised[digit])
            return QChar(u'0' + digit);
    return c;
}

/// As SourceText::units() has it: a unit a code point.
QString unitsOf(const QString &text)
{
    QString units;
    for (qsizetype i = 0; i < text.size(); ++i)
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            units += QChar(0xFFFC);
            ++i;
        } else {
            units += text[i];
        }
    return units;
}

struct Stretch {
    int length = 0;
    int onPage = 0;
    int inText = 0;
    /// The longest comes first; of equally long ones that which stands alike on both sides.
    bool operator<(const Stretch &other) const
    {
        return length != other.length ? length < other.length : std::abs(onPage - inText) > std::abs(other.onPage - other.inText);
    }
};

class Matching final {
public:
    Matching(std::vector<Letter> page, std::vector<Letter> text)
        : m_page(std::move(page)), m_text(std::move(text)), m_textOf(m_page.size(), -1), m_taken(m_text.size(), false)
    {
    }

    /// For each letter of the page the index of the text's letter that it is; -1 for none.
    std::vector<int> made()
    {
        takeLongest();
        fillGaps();
        takeLoneLines();
        return m_textOf;
    }

private:
    bool same(int onPage, int inText) const { return m_page[size_t(onPage)].character == m_text[size_t(inText)].character; }
    void takeLongest();
    void fillGaps();
    void takeLoneLines();
    std::vector<Stretch> commonStretches() const;
    void take(int onPage, int inText)
    {
        m_textOf[size_t(onPage)] = inText;
        m_taken[size_t(inText)] = true;
    }

    std::vector<Letter> m_page;
    std::vector<Letter> m_text;
    std::vector<int> m_textOf;
    std::vector<bool> m_taken;
};

QString seedAt(const std::vector<Letter> &letters, int at)
{
    QString seed;
    bool varies = false; // dotted leaders match everywhere
    for (int i = 0; i < seedLength; ++i) {
        seed += letters[size_t(at + i)].character;
        varies = varies || seed[i] != seed[0];
    }
    return varies ? seed : QString();
}

std::vector<Stretch> Matching::commonStretches() const
{
    const int onPage = int(m_page.size());
    const int inText = int(m_text.size());
    QHash<QString, std::vector<int>> seeds;
    for (int j = 0; j + seedLength <= inText; ++j)
        if (const QString seed = seedAt(m_text, j); !seed.isEmpty())
            seeds[seed].push_back(j);
    std::vector<Stretch> stretches;
    for (int i = 0; i + seedLength <= onPage; ++i) {
        const auto found = seeds.constFind(seedAt(m_page, i));
        if (found == seeds.cend())
            continue;
        for (const int j : *found) {
            const bool goesOn = i > 0 && j > 0 && same(i - 1, j - 1) && !seedAt(m_page, i - 1).isEmpty();
            if (goesOn)
                continue;
            int length = seedLength;
            while (i + length < onPage && j + length < inText && same(i + length, j + length))
                ++length;
            int before = 0;
            while (i > before && j > before && same(i - before - 1, j - before - 1))
                ++before;
            stretches.push_back({length + before, i - before, j - before});
        }
    }
    return stretches;
}

void Matching::takeLongest()
{
    const std::vector<Stretch> all = commonStretches();
    std::priority_queue<Stretch> waiting(all.begin(), all.end());
    while (!waiting.empty()) {
        const Stretch stretch = waiting.top();
        waiting.pop();
        // What longer ones have taken of it falls away.
        std::vector<Stretch> free;
        for (int i = 0; i < stretch.length; ++i) {
            if (m_textOf[size_t(stretch.onPage + i)] >= 0 || m_taken[size_t(stretch.inText + i)])
                continue;
            if (free.empty() || free.back().onPage + free.back().length != stretch.onPage + i)
                free.push_back({0, stretch.onPage + i, stretch.inText + i});
            ++free.back().length;
        }
        if (free.size() == 1 && free.front().length == stretch.length) {
            for (int i = 0; i < stretch.length; ++i)
                take(stretch.onPage + i, stretch.inText + i);
            continue;
        }
        for (const Stretch &rest : free)
            if (rest.length >= seedLength)
                waiting.push(rest);
    }
}

/// What lies between two stretches that follow each other on both sides is matched in its order, as much of it as is alike.
void Matching::fillGaps()
{
    const int onPage = int(m_page.size());
    for (int begin = 0; begin < onPage; ++begin) {
        if (m_textOf[size_t(begin)] >= 0)
            continue;
        int end = begin;
        while (end < onPage && m_textOf[size_t(end)] < 0)
            ++end;
        const int from = begin > 0 ? m_textOf[size_t(begin - 1)] + 1 : 0;
        const int to = end < onPage ? m_textOf[size_t(end)] : int(m_text.size());
        const int rows = end - begin;
        const int columns = to - from;
        const bool isBeside = begin > 0 || end < onPage;
        if (isBeside && columns > 0 && rows <= longestGap && columns <= longestGap) {
            std::vector<std::vector<int>> common(size_t(rows + 1), std::vector<int>(size_t(columns + 1), 0));
            for (int i = rows - 1; i >= 0; --i)
                for (int j = columns - 1; j >= 0; --j)
                    common[size_t(i)][size_t(j)] = same(begin + i, from + j) && !m_taken[size_t(from + j)]
                                                       ? common[size_t(i + 1)][size_t(j + 1)] + 1
                                                       : std::max(common[size_t(i + 1)][size_t(j)], common[size_t(i)][size_t(j + 1)]);
            for (int i = 0, j = 0; i < rows && j < columns;) {
                if (same(begin + i, from + j) && !m_taken[size_t(from + j)])
                    take(begin + i++, from + j++);
                else
                    common[size_t(i + 1)][size_t(j)] >= common[size_t(i)][size_t(j + 1)] ? ++i : ++j;
            }
        }
        begin = end;
    }
}

/// Short lines that stand elsewhere in the text, page numbers above all: taken where just one stretch that is left is the same.
void Matching::takeLoneLines()
{
    const auto stretchesLeft = [](int count, auto isFree) {
        std::vector<std::pair<int, int>> left;
        for (int i = 0; i < count; ++i)
            if (isFree(i)) {
                if (left.empty() || left.back().second != i)
                    left.push_back({i, i});
                left.back().second = i + 1;
            }
        return left;
    };
    const auto page = stretchesLeft(int(m_page.size()), [this](int i) { return m_textOf[size_t(i)] < 0; });
    const auto text = stretchesLeft(int(m_text.size()), [this](int j) { return !m_taken[size_t(j)]; });
    for (const auto &[begin, end] : page) {
        int found = -1;
        int times = 0;
        for (const auto &[from, to] : text) {
            bool isSame = to - from == end - begin;
            for (int i = 0; isSame && i < end - begin; ++i)
                isSame = same(begin + i, from + i);
            if (isSame) {
                found = from;
                ++times;
            }
        }
        for (int i = begin; times == 1 && i < end; ++i)
            take(i, found + i - begin);
    }
}

} // namespace

std::vector<PdfPlace> placesOnPage(const std::vector<PdfWord> &words, QStringView units, Span page)
{
    std::vector<Letter> onPage;
    for (size_t word = 0; word < words.size(); ++word)
        for (const QChar c : unitsOf(words[word].text))
            if (!c.isSpace())
                onPage.push_back({plain(c), qsizetype(word)});
    std::vector<Letter> inText;
    const qsizetype end = std::min(page.end, units.size());
    for (qsizetype at = page.begin; at < end; ++at)
        if (!units[at].isSpace())
            inText.push_back({plain(units[at]), at});
    const std::vector<qsizetype> positions = [&] {
        std::vector<qsizetype> list;
        for (const Letter &letter : inText)
            list.push_back(letter.at);
        return list;
    }();
    std::vector<Letter> pageLetters = onPage;
    const std::vector<int> textOf = Matching(std::move(onPage), std::move(inText)).made();
    std::vector<PdfPlace> places;
    for (size_t i = 0; i < pageLetters.size();) {
        const qsizetype word = pageLetters[i].at;
        qsizetype first = -1;
        qsizetype last = -1;
        int letters = 0;
        int found = 0;
        for (; i < pageLetters.size() && pageLetters[i].at == word; ++i, ++letters) {
            if (textOf[i] < 0)
                continue;
            const qsizetype at = positions[size_t(textOf[i])];
            first = first < 0 ? at : std::min(first, at);
            last = std::max(last, at);
            ++found;
        }
        const bool isTogether = found * 4 >= letters * 3 && last - first < letters + 3;
        if (found > 0 && isTogether)
            places.push_back({{first, last + 1}, words[size_t(word)].box});
    }
    std::stable_sort(places.begin(), places.end(), [](const PdfPlace &a, const PdfPlace &b) { return a.span < b.span; });
    return places;
}

QList<QRectF> boxesOf(const std::vector<PdfPlace> &places, Span span)
{
    QList<QRectF> boxes;
    for (const PdfPlace &place : places) {
        const qsizetype first = std::max(place.span.begin, span.begin);
        const qsizetype past = std::min(place.span.end, span.end);
        if (first >= past)
            continue;
        const double share = place.box.width() / double(place.span.length());
        const QRectF part(place.box.left() + share * double(first - place.span.begin), place.box.top(), share * double(past - first), place.box.height());
        QRectF *line = boxes.isEmpty() ? nullptr : &boxes.last();
        // What follows on the same line belongs to it; a line further on, or in the next column, begins anew.
        const bool goesOn = line && std::min(line->bottom(), part.bottom()) - std::max(line->top(), part.top()) > 0.4 * std::min(line->height(), part.height())
                            && part.left() >= line->left() && part.left() - line->right() < 1.5 * part.height();
        if (goesOn)
            *line = line->united(part);
        else
            boxes.append(part);
    }
    return boxes;
}

} // namespace apacheta

// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/pdf.h"

#include "reading/first_lines.h"
#include "reading/line_ends.h"
#include "reading/lines.h"
#include "reading/metadata_values.h"
#include "reading/pdf_layout.h"
#include "reading/pdf_metadata.h"
#include "reading/reading_text.h"
#include "text/source_text.h"

#include <functional>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

/// Lays the paragraphs of pages into one text.
class Composer final {
public:
    Composer(double bodySize, double titleSize) : m_bodySize(bodySize), m_titleSize(titleSize) {}
    void addPage(std::vector<PdfParagraph> paragraphs, const QString &label);
    DocumentText take();

private:
    struct Parts {
        std::vector<PdfParagraph> text;
        std::vector<PdfParagraph> beside; ///< heads, feet, notes
    };
    static Parts partsOf(std::vector<PdfParagraph> paragraphs);
    bool isContinuation(const PdfParagraph &next) const;
    void append(const PdfParagraph &paragraph);
    void appendText(const QString &text);
    void goOn(const PdfParagraph &paragraph);

    double m_bodySize;
    double m_titleSize;
    qsizetype m_length = 0;             ///< code points
    std::optional<PdfParagraph> m_open; ///< the last page's last paragraph, as it stands in the text already
    DocumentText m_document;
};

Composer::Parts Composer::partsOf(std::vector<PdfParagraph> paragraphs)
{
    Parts parts;
    for (PdfParagraph &paragraph : paragraphs) {
        const bool beside = paragraph.kind == BlockKind::Boilerplate || paragraph.kind == BlockKind::Footnote;
        (beside ? parts.beside : parts.text).push_back(std::move(paragraph));
    }
    return parts;
}

void Composer::appendText(const QString &text)
{
    m_document.text += text;
    m_length += std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isLowSurrogate(); });
}

void Composer::append(const PdfParagraph &paragraph)
{
    if (!m_document.text.isEmpty())
        appendText(u"\n\n"_s);
    Block block{paragraph.kind, {m_length, m_length}};
    const bool isLarge = paragraph.size > 1.12 * m_bodySize;
    if (block.kind == BlockKind::Heading)
        block.headingLevel = isLarge && paragraph.size > m_titleSize - 0.3 ? 1 : isLarge ? 2 : 3;
    appendText(paragraph.lines.front());
    for (size_t line = 1; line < paragraph.lines.size(); ++line)
        appendText(u'\n' + paragraph.lines[line]);
    block.span.end = m_length;
    const QString &begin = paragraph.lines.front();
    if (block.kind == BlockKind::ListItem && !begin[0].isLetterOrNumber() && begin[0] != u'(')
        block.span.begin += listMarkLength(begin);
    m_document.blocks.append(block);
}

void Composer::goOn(const PdfParagraph &paragraph)
{
    for (const QString &line : paragraph.lines)
        appendText(u'\n' + line);
    m_document.blocks.back().span.end = m_length;
}

/// Whether `next`, the first paragraph of a page, goes on with the last of the page before.
bool Composer::isContinuation(const PdfParagraph &next) const
{
    const bool sameSort = m_open && m_open->kind != BlockKind::Heading && next.kind == BlockKind::Paragraph &&
                          std::abs(m_open->size - next.size) < 0.6;
    if (!sameSort || next.beginsIndented || !m_open->endsFull)
        return sameSort && beginsLower(next.lines.front()) && !endsSentence(m_open->lines.back());
    return !endsSentence(m_open->lines.back());
}

void Composer::addPage(std::vector<PdfParagraph> paragraphs, const QString &label)
{
    Parts parts = partsOf(std::move(paragraphs));
    const bool goesOn = !parts.text.empty() && isContinuation(parts.text.front());
    const qsizetype begin = goesOn ? m_length + 1 : m_document.text.isEmpty() ? 0 : m_length + 2;
    size_t next = 0;
    if (goesOn)
        goOn(parts.text[next++]);
    const auto isHead = [](const PdfParagraph &paragraph) {
        return paragraph.kind == BlockKind::Boilerplate;
    };
    for (const PdfParagraph &paragraph : parts.beside)
        if (isHead(paragraph))
            append(paragraph);
    // What may go on on the next page comes last, with its heading.
    const bool mayGoOn = next < parts.text.size() && !endsSentence(parts.text.back().lines.back());
    size_t past = parts.text.size() - (mayGoOn ? 1 : 0);
    while (mayGoOn && past > next && parts.text[past - 1].kind == BlockKind::Heading)
        --past;
    for (; next < past; ++next)
        append(parts.text[next]);
    for (const PdfParagraph &paragraph : parts.beside)
        if (!isHead(paragraph))
            append(paragraph);
    m_open.reset();
    for (; next < parts.text.size(); ++next) {
        append(parts.text[next]);
        m_open = parts.text[next];
    }
    // A page without text lies between two others.
    const qsizetype end = m_length;
    m_document.pages.append({{std::min(begin, end), end}, int(m_document.pages.size()), label});
}

DocumentText Composer::take()
{
    m_document.format = u"pdf"_s;
    return std::move(m_document);
}

/// 14 for "xiv"; 0 for what is no roman number below 200.
int romanNumber(const QString &text)
{
    static const QHash<QChar, int> values = {{u'i', 1}, {u'v', 5}, {u'x', 10}, {u'l', 50}, {u'c', 100}};
    int number = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int value = values.value(text[i]);
        if (value == 0)
            return 0;
        number += i + 1 < text.size() && values.value(text[i + 1]) > value ? -value : value;
    }
    return number < 200 ? number : 0;
}

QString romanLabel(int number)
{
    for (int hundred = 0; hundred < 2; ++hundred) {
        static const QStringList tens = u" x xx xxx xl l lx lxx lxxx xc"_s.split(u' ');
        static const QStringList ones = u" i ii iii iv v vi vii viii ix"_s.split(u' ');
        if (number < 100 * (hundred + 1))
            return QString(hundred, u'c') + tens[number / 10 % 10] + ones[number % 10];
    }
    return QString::number(number);
}

/// The numbers that pages bear: printed number less place -> the places.
QHash<int, QList<qsizetype>> printedNumbers(const std::vector<std::vector<PdfLine>> &lines,
                                            const std::function<int(const QString &)> &numberOf)
{
    QHash<int, QList<qsizetype>> places;
    for (size_t page = 0; page < lines.size(); ++page)
        for (const PdfLine &line : lines[page])
            if (const int number = line.isFurniture ? numberOf(line.text) : 0; number > 0)
                places[number - int(page)].append(qsizetype(page));
    return places;
}

/// Gives roman numbers to the first pages of a book, as far as two of them or more bear one and they go up one by one.
void setRomanLabels(QStringList &labels, const std::vector<std::vector<PdfLine>> &lines)
{
    const QHash<int, QList<qsizetype>> places = printedNumbers(lines, romanNumber);
    const auto most = std::max_element(places.begin(), places.end(),
                                       [](const auto &a, const auto &b) { return a.size() < b.size(); });
    if (most == places.end() || most->size() < 2)
        return;
    for (qsizetype page = 0; page <= most->last(); ++page)
        if (const int number = int(page) + most.key(); number > 0)
            labels[page] = romanLabel(number);
}

/// The pages' labels; where the file only counts its pages from 1, the numbers printed on them, if most pages bear one and they go up one by one.
QStringList labelsOf(const PdfWords &words, const std::vector<std::vector<PdfLine>> &lines)
{
    QStringList labels;
    bool areCounted = true;
    for (size_t page = 0; page < lines.size(); ++page) {
        const QString counted = QString::number(page + 1);
        const QString &label = words.pages[page].label;
        labels.append(label.isEmpty() ? counted : label);
        areCounted = areCounted && labels.last() == counted;
    }
    if (!areCounted)
        return labels;
    const QHash<int, QList<qsizetype>> places =
        printedNumbers(lines, [](const QString &text) { return text.toInt(); });
    const auto most = std::max_element(places.begin(), places.end(),
                                       [](const auto &a, const auto &b) { return a.size() < b.size(); });
    const bool areNumbered =
        most != places.end() && most->size() >= 2 && most->size() * 10 >= (labels.size() - most->first()) * 6;
    for (qsizetype page = 0; areNumbered && page < labels.size(); ++page)
        if (const qsizetype number = page + most.key(); number > 0)
            labels[page] = QString::number(number);
    setRomanLabels(labels, lines);
    return labels;
}

/// "1, 3, 5-9" for pages by their labels, at most a dozen.
QString pageList(const std::vector<std::vector<PdfLine>> &lines, const QStringList &labels)
{
    constexpr qsizetype most = 12;
    QStringList list;
    for (size_t page = 0; page < lines.size() && list.size() < most; ++page) {
        if (!lines[page].empty())
            continue;
        size_t last = page;
        while (last + 1 < lines.size() && lines[last + 1].empty())
            ++last;
        const QString first = labels[qsizetype(page)];
        list.append(last == page ? first : first + u'-' + labels[qsizetype(last)]);
        page = last;
    }
    return list.join(u", "_s);
}

/// The size of the largest letters on the first page that has text.
double titleSizeOf(const std::vector<std::vector<PdfLine>> &pages)
{
    double size = 0;
    for (const std::vector<PdfLine> &lines : pages) {
        for (const PdfLine &line : lines)
            if (!line.isFurniture)
                size = std::max(size, line.size);
        if (size > 0)
            break;
    }
    return size;
}

} // namespace

Result<DocumentText> readPdf(const PdfWords &words)
{
    const std::vector<std::vector<PdfLine>> lines = pdfLines(words.pages);
    const auto empty = std::count_if(lines.begin(), lines.end(),
                                     [](const std::vector<PdfLine> &page) { return page.empty(); });
    if (size_t(empty) == lines.size())
        return Error{Error::Unreadable, ReadingText::tr("This PDF holds only pictures. Run it through an OCR "
                                                        "program first, then import the result.")};
    const double bodySize = bodySizeOf(lines);
    Composer composer(bodySize, titleSizeOf(lines));
    const QStringList labels = labelsOf(words, lines);
    WholeWords whole;
    for (const std::vector<PdfLine> &page : lines)
        for (const PdfLine &line : page)
            whole.add(line.text);
    for (size_t page = 0; page < lines.size(); ++page) {
        std::vector<PdfParagraph> paragraphs =
            pdfParagraphs(lines[page], bodySize, words.pages[page].size.height());
        for (PdfParagraph &paragraph : paragraphs)
            joinSplitWords(paragraph.lines, whole);
        composer.addPage(std::move(paragraphs), labels[qsizetype(page)]);
    }
    DocumentText document = composer.take();
    if (empty > 0)
        document.warnings.append(ReadingText::tr("%1 of %2 pages hold no text, only pictures or nothing "
                                                 "(page %3); run the file through an OCR program to "
                                                 "read them too.")
                                     .arg(empty)
                                     .arg(lines.size())
                                     .arg(pageList(lines, labels)));
    document.metadata = pdfMetadata(words);
    addFirstLines(document);
    return document;
}

} // namespace apacheta

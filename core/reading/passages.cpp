// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/reading.h"

#include "reading/decoding.h"
#include "reading/lines.h"
#include "text/sentences.h"
#include "text/source_text.h"
#include "text/split_words.h"

#include <algorithm>

namespace apacheta {
namespace {

constexpr qsizetype longestPassage = 1200;

/// A sentence in pieces that fit, cut at white space where there is some. What is cut is no sentence: a table, a list of names.
QList<Span> piecesOf(QStringView units, Span sentence)
{
    QList<Span> pieces;
    qsizetype begin = sentence.begin;
    while (sentence.end - begin > longestPassage) {
        qsizetype cut = begin + longestPassage;
        while (cut > begin + longestPassage / 2 && !units[cut].isSpace())
            --cut;
        if (!units[cut].isSpace())
            cut = begin + longestPassage;
        pieces.append(trimmed(units, {begin, cut}));
        begin = trimmed(units, {cut, sentence.end}).begin;
    }
    pieces.append({begin, sentence.end});
    return pieces;
}

QList<Span> spansOf(QStringView units, const Block &block)
{
    if (block.span.length() <= longestPassage)
        return {block.span};
    QList<Span> runs;
    for (const Span sentence :
         sentencesOf(units.sliced(block.span.begin, block.span.length()), block.language, block.span.begin)) {
        for (const Span piece : piecesOf(units, sentence)) {
            if (!runs.isEmpty() && piece.end - runs.back().begin <= longestPassage)
                runs.back().end = piece.end;
            else
                runs.append(piece);
        }
    }
    return runs;
}

/// The page on which `at` stands, or -1.
int pageAt(const QList<Page> &pages, qsizetype at)
{
    const auto next =
        std::upper_bound(pages.begin(), pages.end(), at,
                         [](qsizetype position, const Page &page) { return position < page.span.begin; });
    return int(next - pages.begin()) - 1;
}

} // namespace

QList<Passage> passagesOf(const DocumentText &document)
{
    const SourceText source(document.text);
    QList<Passage> passages;
    for (int i = 0; i < document.blocks.size(); ++i) {
        const Block &block = document.blocks[i];
        for (const Span span : spansOf(source.units(), block))
            passages.append({span, i, block.paragraph, pageAt(document.pages, span.begin)});
    }
    return passages;
}

QString searchText(QStringView passage)
{
    QString joined;
    joined.reserve(passage.size());
    for (qsizetype i = 0; i < passage.size(); ++i) {
        const ushort c = passage[i].unicode();
        const qsizetype hyphen = lineEndHyphenLength(passage, i);
        const bool isRaised = passage[i].category() == QChar::Number_Other && passage[i].digitValue() >= 0;
        if (hyphen > 0)
            i += hyphen - 1;
        else if (isRaised)
            joined += u' '; // the mark of a note, no part of the word or number before it
        else if (c != 0x00AD && !(c >= 0x200B && c <= 0x200D) && c != 0x2060 && c != 0xFEFF)
            joined += passage[i];
    }
    return withoutLigatures(joined); // accents and case are the index's own business
}

} // namespace apacheta

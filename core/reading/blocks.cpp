// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/blocks.h"

#include "reading/boilerplate.h"
#include "reading/lines.h"
#include "reading/reading.h"
#include "text/language.h"
#include "text/source_text.h"

#include <array>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

void numberParagraphs(QList<Block> &blocks)
{
    int number = 0;
    for (Block &block : blocks) {
        const bool counts = block.kind != BlockKind::Heading && block.kind != BlockKind::Boilerplate;
        block.paragraph = counts ? ++number : 0;
    }
}

/// The language in which most of the prose stands; that of everything where there is no prose.
Language mainLanguage(const QList<Block> &blocks)
{
    std::array<qsizetype, 4> prose{};
    std::array<qsizetype, 4> all{};
    for (const Block &block : blocks) {
        all[size_t(block.language)] += block.span.length();
        if (block.kind != BlockKind::Boilerplate)
            prose[size_t(block.language)] += block.span.length();
    }
    for (const auto &lengths : {prose, all}) {
        const auto longest = std::max_element(lengths.begin() + 1, lengths.end());
        if (*longest > 0)
            return Language(longest - lengths.begin());
    }
    return Language::Unknown;
}

bool isTableRow(QStringView text)
{
    return text.count(u'\t') >= 2 || text.count(QStringView(u" | ")) >= 2;
}

} // namespace

void finishDocument(DocumentText &document)
{
    const SourceText source(document.text);
    numberParagraphs(document.blocks);
    for (Block &block : document.blocks)
        block.language = languageOfText(source.units(block.span));
    document.language = mainLanguage(document.blocks);
    if (document.language == Language::Unknown)
        document.language = languageOf(document.metadata.csl.value("language"_L1).toString());
    document.passages = passagesOf(document);
}

Block blockOf(QStringView units, Span span, bool mayBeHeading)
{
    const QStringView text = units.sliced(span.begin, span.length());
    Block block{BlockKind::Paragraph, span};
    if (isBoilerplateText(text) || isLinkSpam(text) || isRule(text))
        block.kind = BlockKind::Boilerplate;
    else if (listMarkLength(text) > 0)
        block.kind = BlockKind::ListItem;
    else if (isTableRow(text))
        block.kind = BlockKind::TableRow;
    else if (mayBeHeading && looksLikeHeading(text))
        block.kind = BlockKind::Heading;
    if (block.kind == BlockKind::Heading)
        block.headingLevel = 2;
    return block;
}

} // namespace apacheta

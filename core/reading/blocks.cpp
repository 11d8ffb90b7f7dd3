// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/blocks.h"

#include "reading/boilerplate.h"
#include "reading/lines.h"
#include "reading/metadata_values.h"
#include "reading/reading.h"
#include "text/language.h"
#include "text/source_text.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

/// Blocks stand in text order, begin and end with something and do not overlap, whatever a parser said of the places.
void keepInOrder(QList<Block> &blocks, QStringView units)
{
    qsizetype at = 0;
    for (Block &block : blocks) {
        const qsizetype begin = std::max(block.span.begin, at); // what is left of it
        block.span = block.span.end > begin ? trimmed(units, {begin, block.span.end}) : Span{begin, begin};
        at = std::max(at, block.span.end);
    }
    blocks.removeIf([](const Block &block) { return block.span.isEmpty(); });
}

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

bool isTableRow(QStringView text) { return text.count(u'\t') >= 2 || text.count(QStringView(u" | ")) >= 2; }

/// "Publisher: Lake Press": what a page says of itself, line by line.
bool isKeyLine(QStringView text)
{
    static const QRegularExpression form(
        u"^(?:titles?|subject|journal|publisher|editorial|authors?|published|date|source|original article"
        u"|keywords?|doi|isbn|issn|url|speaker|place|language|translated|photo|image"
        u"|t[íi]tulo|tema|materia|revista|autor(?:a|es|as)?|publicado|publica|fecha|fuente"
        u"|art[íi]culo original|palabras claves?|orador[a]?|lugar|idioma|traducci[óo]n|documentaci[óo]n"
        u"|foto|imagen)(?: by| por)?\\s*:\\s"_s,
        QRegularExpression::CaseInsensitiveOption);
    return form.match(text).hasMatch();
}

/// "[12] See the treaty of 1904.", "² Other sources say 1905."
bool beginsAsNote(QStringView text)
{
    static const QRegularExpression form(u"^(?:\\[\\d{1,3}\\]|[²³¹⁰⁴-⁹]{1,3})\\s*\\S"_s);
    return form.match(text).hasMatch();
}

/// "18 May 2026", "Puno, 17 de octubre de 2023"
bool isDateLine(QStringView text)
{
    constexpr qsizetype longest = 60;
    if (text.size() > longest || std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); }))
        return false;
    const QString line = text.toString();
    return !cslDate(line).isEmpty() || !cslDate(line.section(u", "_s, 1)).isEmpty();
}

} // namespace

void finishDocument(DocumentText &document)
{
    const SourceText source(document.text);
    keepInOrder(document.blocks, source.units());
    numberParagraphs(document.blocks);
    for (Block &block : document.blocks)
        block.language = languageOfText(source.units(block.span));
    document.language = mainLanguage(document.blocks);
    if (document.language == Language::Unknown)
        document.language = languageOf(document.metadata.csl.value("language"_L1).toString());
    if (document.language == Language::English || document.language == Language::Spanish)
        setField(document.metadata, u"language"_s, word(document.language), u"text"_s);
    document.passages = passagesOf(document);
}

Block blockOf(QStringView units, Span span, bool mayBeHeading)
{
    const QStringView text = units.sliced(span.begin, span.length());
    Block block{BlockKind::Paragraph, span};
    if (isBoilerplateText(text) || isLinkSpam(text) || isRule(text))
        block.kind = BlockKind::Boilerplate;
    else if (beginsAsNote(text))
        block.kind = BlockKind::Footnote;
    else if (listMarkLength(text) > 0)
        block.kind = BlockKind::ListItem;
    else if (isTableRow(text))
        block.kind = BlockKind::TableRow;
    else if (mayBeHeading && looksLikeHeading(text) && !isKeyLine(text) && !isDateLine(text))
        block.kind = BlockKind::Heading;
    if (block.kind == BlockKind::Heading)
        block.headingLevel = 2;
    return block;
}

} // namespace apacheta

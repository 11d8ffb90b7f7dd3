// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/extraction.h"
#include "text/language.h"
#include "text/sentences.h"
#include "text/split_words.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <algorithm>

namespace apacheta {

using namespace Qt::StringLiterals;

namespace {

/// The date of a CSL item: "issued" as date-parts (one date or an interval) or as {"edtf": ...}.
std::optional<EdtfDate> issuedDate(const QJsonObject &csl)
{
    const QJsonObject issued = csl.value(u"issued"_s).toObject();
    if (const QString edtf = issued.value(u"edtf"_s).toString(); !edtf.isEmpty())
        return EdtfDate::parse(edtf);
    const auto one = [](const QJsonArray &parts) -> std::optional<EdtfDate> {
        const auto number = [&](int i) { return parts.at(i).toVariant().toInt(); };
        if (parts.size() >= 3)
            return EdtfDate::day(number(0), number(1), number(2));
        if (parts.size() == 2)
            return EdtfDate::month(number(0), number(1));
        return parts.isEmpty() || number(0) == 0 ? std::nullopt : EdtfDate::year(number(0));
    };
    const QJsonArray dates = issued.value(u"date-parts"_s).toArray();
    if (dates.isEmpty())
        return std::nullopt;
    return one(dates.at(0).toArray());
}

/// Past what a news story begins with, its dash included: "LA PAZ, May 15 (Reuters) - ", "Santiago, 3 may (EFE).- "; 0 for none.
qsizetype pastDateline(QStringView units)
{
    static const QRegularExpression dateline(
        u"^\\p{Lu}[\\p{L} .'/]{1,40}(?:,\\s*(?=[^-–—]*\\d)[\\p{L}\\d .]{3,28}(?:\\s*\\([\\p{L}\\d /.]{2,24}\\))?|,?\\s*\\([\\p{L}\\d /.]{2,24}\\))\\s*\\.?\\s*[-–—]+\\s*(?=[\\p{Lu}\"“«¿])"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = dateline.match(units.first(std::min<qsizetype>(units.size(), 120)));
    return match.hasMatch() ? match.capturedEnd() : 0;
}

/// Whether a token is a page's number on a line of its own, which stands in the middle of a paragraph.
bool isPageNumber(QStringView units, const Token &token, Span block)
{
    if (token.span.length() > 3 || !std::ranges::all_of(units.sliced(token.span.begin, token.span.length()), [](QChar c) { return c.isDigit(); }))
        return false;
    qsizetype before = token.span.begin;
    while (before > block.begin && units[before - 1] != u'\n' && units[before - 1].isSpace())
        --before;
    qsizetype past = token.span.end;
    while (past < block.end && units[past] != u'\n' && units[past].isSpace())
        ++past;
    return before > block.begin && past < block.end && units[before - 1] == u'\n' && units[past] == u'\n';
}

Language languageOfBlock(const DocumentText &document, const Block &block, QStringView units)
{
    if (block.language != Language::Unknown)
        return block.language;
    const Language guessed = languageOfText(units);
    return guessed == Language::Unknown ? document.language : guessed;
}

} // namespace

Annotation annotate(const DocumentText &document)
{
    Annotation annotation;
    annotation.document = &document;
    annotation.source = SourceText(withWholeWords(document.text, document.language));
    annotation.written = issuedDate(document.metadata.csl);
    annotation.tokens.reserve(size_t(document.text.size() / 5));
    for (int i = 0; i < int(document.blocks.size()); ++i) {
        const Block &block = document.blocks[i];
        if (block.kind == BlockKind::Boilerplate || block.span.isEmpty() || block.span.end > annotation.source.length())
            continue;
        const QStringView units = annotation.source.units(block.span);
        const Language language = languageOfBlock(document, block, units);
        QList<Span> sentences = sentencesOf(units, language, block.span.begin);
        if (const qsizetype past = sentences.isEmpty() ? 0 : pastDateline(annotation.source.units(sentences.first()))) { // who stands before the dash does nothing
            const Span first = sentences.first();
            sentences.first() = {first.begin + past, first.end};
            sentences.prepend({first.begin, first.begin + past});
        }
        for (const Span &span : sentences) {
            AnnotatedSentence sentence{span, qsizetype(annotation.tokens.size()), 0, language, i};
            std::vector<Token> tokens = tokensOf(annotation.source.units(span), span.begin);
            std::erase_if(tokens, [&](const Token &token) { return isPageNumber(annotation.source.units(), token, block.span); });
            annotation.tokens.insert(annotation.tokens.end(), std::make_move_iterator(tokens.begin()),
                                     std::make_move_iterator(tokens.end()));
            sentence.past = qsizetype(annotation.tokens.size());
            if (sentence.past > sentence.first)
                annotation.sentences.push_back(sentence);
        }
    }
    return annotation;
}

} // namespace apacheta

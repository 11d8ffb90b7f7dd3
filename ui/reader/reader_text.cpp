// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/reader_text.h"

#include "library/plain_words.h"
#include "reader/inline_markup.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace apacheta {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestPiece = 3000; // code points: laid out within a frame

FlowRole roleOf(const Block &block)
{
    switch (block.kind) {
    case BlockKind::Heading:
        return block.headingLevel <= 1 ? FlowRole::Heading1 : block.headingLevel == 2 ? FlowRole::Heading2 : FlowRole::Heading3;
    case BlockKind::Paragraph: return FlowRole::Paragraph;
    case BlockKind::ListItem: return FlowRole::ListItem;
    case BlockKind::TableRow: return FlowRole::TableRow;
    case BlockKind::Quotation: return FlowRole::Quotation;
    case BlockKind::Footnote: return FlowRole::Footnote;
    case BlockKind::Boilerplate: return FlowRole::Boilerplate;
    }
    return FlowRole::Paragraph;
}

/// One character as find() compares it: lower case, without its accent, one apostrophe, one hyphen, one white space.
QChar foldedCharacter(QChar c)
{
    const char16_t code = c.unicode();
    if (code < 0x80)
        return c.isSpace() ? QChar(u' ') : c.toLower();
    if (c.isSpace())
        return u' ';
    if (code == 0x2019 || code == 0x2018 || code == 0x02BC || code == 0x00B4)
        return u'\'';
    if (code >= 0x2010 && code <= 0x2015)
        return u'-';
    if (code == 0x201C || code == 0x201D || code == 0x00AB || code == 0x00BB)
        return u'"';
    if (code < 0x0250 && c.decompositionTag() == QChar::Canonical) {
        const QString parts = c.decomposition();
        return parts.isEmpty() ? c.toLower() : parts.front().toLower();
    }
    return c.toLower();
}

QString foldedText(const QString &units)
{
    // The letters with accents repeat: a table spares looking each of them up.
    static const auto table = [] {
        std::array<QChar, 0x0250> characters;
        for (char16_t code = 0; code < characters.size(); ++code)
            characters[code] = foldedCharacter(QChar(code));
        return characters;
    }();
    QString folded(units.size(), Qt::Uninitialized);
    std::transform(units.begin(), units.end(), folded.begin(), [](QChar c) {
        return c.unicode() < table.size() ? table[c.unicode()] : foldedCharacter(c);
    });
    return folded;
}

/// Marks of emphasis become nothing to see, one unit each, so that all positions stay.
void applyMarkup(FlowBlock &block)
{
    const InlineMarkup markup = inlineMarkup(block.text);
    block.spans += markup.spans;
    for (const auto &[begin, end] : markup.marks)
        std::fill(block.text.begin() + begin, block.text.begin() + end, QChar(0x2060)); // word joiner
}

} // namespace

ReaderText::ReaderText(DocumentContent content) : m_content(std::move(content)), m_source(m_content.text)
{
    cutIntoPieces();
    placeMentions();
    placePages();
    m_folded = foldedText(m_source.units());
}

void ReaderText::cutIntoPieces()
{
    for (int i = 0; i < m_content.blocks.size(); ++i)
        addPieces(m_content.blocks[i].span, i, roleOf(m_content.blocks[i]));
    if (!m_pieces.empty())
        return;
    const QString &units = m_source.units();
    for (qsizetype begin = 0; begin < units.size();) {
        const qsizetype end = units.indexOf(u'\n', begin);
        addPieces({begin, end < 0 ? units.size() : end}, -1, FlowRole::Paragraph);
        begin = end < 0 ? units.size() : end + 1;
    }
}

void ReaderText::addPieces(Span span, int block, FlowRole role)
{
    const QString &units = m_source.units();
    span.end = std::min(span.end, units.size());
    bool continues = false;
    for (qsizetype begin = span.begin; begin < span.end; continues = true) {
        qsizetype end = std::min(span.end, begin + longestPiece);
        if (end < span.end) {
            qsizetype cut = end;
            while (cut > begin + longestPiece / 2 && !units[cut - 1].isSpace())
                --cut;
            end = cut > begin + longestPiece / 2 ? cut : end;
        }
        m_pieces.push_back({{begin, end}, block, role, continues});
        begin = end;
    }
}

void ReaderText::placeMentions()
{
    const auto &mentions = m_content.mentions;
    int first = 0;
    for (Piece &piece : m_pieces) {
        while (first < mentions.size() && mentions[first].span.end <= piece.span.begin)
            ++first;
        piece.firstMention = piece.pastMention = first;
        while (piece.pastMention < mentions.size() && mentions[piece.pastMention].span.begin < piece.span.end)
            ++piece.pastMention;
    }
}

void ReaderText::placePages()
{
    int page = 0;
    for (Piece &piece : m_pieces) {
        piece.firstPage = page;
        while (page < m_content.pages.size() && m_content.pages[page].span.begin < piece.span.end)
            ++page;
        piece.pastPage = page;
    }
}

int ReaderText::pieceAt(qsizetype codePoint) const
{
    const auto after = std::partition_point(m_pieces.begin(), m_pieces.end(), [codePoint](const Piece &piece) { return piece.span.end <= codePoint; });
    return int(after - m_pieces.begin());
}

int ReaderText::inPiece(const Piece &piece, qsizetype codePoint) const
{
    const qsizetype at = std::clamp(codePoint, piece.span.begin, piece.span.end);
    return int(m_source.utf16FromCodePoint(at) - m_source.utf16FromCodePoint(piece.span.begin));
}

/// The source's text with white space made fit to flow: a line end is a space, but after a hyphen nothing, and in boilerplate a line end.
QString ReaderText::shownText(const Piece &piece) const
{
    const bool keepsLines = piece.role == FlowRole::Boilerplate; // menus, front matter: a line an entry
    QString text = m_source.quote(piece.span);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool endsLine = c == u'\n' || c == u'\v' || c == u'\f' || c == QChar(0x2028) || c == QChar(0x2029);
        if (endsLine) {
            const bool afterHyphen = i > 1 && (text[i - 1] == u'-' || text[i - 1] == QChar(0x2010) || text[i - 1] == QChar(0x00AD)) && text[i - 2].isLetter();
            text[i] = keepsLines ? QChar(QChar::LineSeparator) : afterHyphen ? QChar(0x200B) : QChar(u' ');
        } else if (c == u'\t' && piece.role != FlowRole::TableRow) {
            text[i] = u' ';
        }
    }
    return text;
}

FlowBlock ReaderText::block(int index) const
{
    const Piece &piece = m_pieces[std::size_t(index)];
    FlowBlock block;
    block.role = piece.role;
    block.text = shownText(piece);
    block.continues = piece.continues;
    if (m_content.row.format == "md"_L1)
        applyMarkup(block);
    if (piece.role == FlowRole::ListItem && !piece.continues)
        block.marker = {FlowMarker::Bullet};
    const int paragraph = piece.block < 0 ? 0 : m_content.blocks[piece.block].paragraph;
    if (paragraph > 0 && !piece.continues)
        block.number = QString::number(paragraph);
    for (int page = piece.firstPage; page < piece.pastPage; ++page)
        block.breaks.append({inPiece(piece, m_content.pages[page].span.begin), locatorText(m_content.pages[page].label, 0)});
    for (int i = piece.firstMention; i < piece.pastMention; ++i) {
        const MentionRow &mention = m_content.mentions[i];
        FlowLink link;
        link.begin = inPiece(piece, mention.span.begin);
        link.end = inPiece(piece, mention.span.end);
        if (link.begin >= link.end)
            continue;
        link.target = ActorTarget{mention.actor};
        link.tint = mention.kind;
        link.actor = mention.actor;
        link.tip = QCoreApplication::translate("Pages", "%1 (%2)").arg(mention.actorName, kindName(mention.kind));
        block.links.append(link);
    }
    return block;
}

FlowEstimate ReaderText::estimate(int index) const
{
    const Piece &piece = m_pieces[std::size_t(index)];
    return {piece.role, piece.span.length(), piece.continues, -1};
}

bool ReaderText::hasLinks(int index) const
{
    const Piece &piece = m_pieces[std::size_t(index)];
    return piece.firstMention < piece.pastMention;
}

QString ReaderText::plainText(FlowRange range) const
{
    return m_source.quote(spanOf(range));
}

std::optional<FlowRange> ReaderText::rangeOf(Span span) const
{
    if (span.begin < 0 || span.end < span.begin || span.end > m_source.length())
        return std::nullopt;
    const int first = pieceAt(span.begin);
    if (first >= count())
        return std::nullopt;
    int last = pieceAt(std::max(span.begin, span.end - 1));
    if (last >= count() || (last > first && m_pieces[std::size_t(last)].span.begin >= span.end))
        --last;
    return FlowRange{{first, inPiece(m_pieces[std::size_t(first)], span.begin)}, {last, inPiece(m_pieces[std::size_t(last)], span.end)}};
}

std::optional<MentionRow> ReaderText::mentionAt(int block, const FlowLink &link) const
{
    if (block < 0 || block >= count())
        return std::nullopt;
    const Piece &piece = m_pieces[std::size_t(block)];
    for (int i = piece.firstMention; i < piece.pastMention; ++i) {
        const MentionRow &mention = m_content.mentions[i];
        if (mention.actor == link.actor && inPiece(piece, mention.span.begin) == link.begin && inPiece(piece, mention.span.end) == link.end)
            return mention;
    }
    return std::nullopt;
}

QList<MentionRow> ReaderText::mentionsIn(Span span) const
{
    QList<MentionRow> within;
    std::copy_if(m_content.mentions.begin(), m_content.mentions.end(), std::back_inserter(within),
                 [span](const MentionRow &mention) { return span.contains(mention.span); });
    return within;
}

Span ReaderText::spanOf(FlowRange range) const
{
    auto codePoint = [this](FlowPosition position) {
        if (position.block < 0 || position.block >= count())
            return qsizetype(0);
        const Piece &piece = m_pieces[std::size_t(position.block)];
        return m_source.codePointFromUtf16(m_source.utf16FromCodePoint(piece.span.begin) + position.offset);
    };
    return {codePoint(range.begin), codePoint(range.end)};
}

QList<Span> ReaderText::find(const QString &words, int most, std::stop_token stop) const
{
    // The words become one unit a code point too, composed, so that "n + tilde" finds "ñ".
    const QString wanted = foldedText(SourceText(words.normalized(QString::NormalizationForm_C)).units()).simplified();
    QList<Span> found;
    if (wanted.isEmpty())
        return found;
    const QStringList parts = wanted.split(u' ');
    for (qsizetype at = m_folded.indexOf(parts.first()); at >= 0 && found.size() < most && !stop.stop_requested();
         at = m_folded.indexOf(parts.first(), at + 1)) {
        qsizetype end = at + parts.first().size();
        bool all = true;
        for (qsizetype i = 1; i < parts.size() && all; ++i) {
            qsizetype next = end;
            while (next < m_folded.size() && m_folded[next] == u' ')
                ++next;
            all = next > end && QStringView(m_folded).sliced(next).startsWith(parts[i]);
            end = next + parts[i].size();
        }
        if (all)
            found.append({at, end});
    }
    return found;
}

} // namespace apacheta

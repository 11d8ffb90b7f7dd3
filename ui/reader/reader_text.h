// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/flow_source.h"
#include "library/rows.h"
#include "text/source_text.h"

#include <memory>
#include <stop_token>

namespace apacheta {

/// A document as a column to read: its blocks (long ones in pieces), mentions as links, paragraph and page numbers. Made once, on a worker thread;
/// immutable then, any thread.
///
/// What is shown differs from the source in white space only (line ends within a paragraph become spaces), character by character, so that every
/// place on the screen is a place in the source, and what is copied is the source's own.
class ReaderText final : public FlowSource {
public:
    explicit ReaderText(DocumentContent content);

    const DocumentContent &content() const { return m_content; }
    const SourceText &source() const { return m_source; }

    int count() const override { return int(m_pieces.size()); }
    FlowBlock block(int index) const override;
    FlowEstimate estimate(int index) const override;
    bool hasLinks(int index) const override;
    QString plainText(FlowRange range) const override; ///< the source's own characters, what lies between blocks too

    /// Where a stretch of the source is shown; nothing where it lies outside the text.
    std::optional<FlowRange> rangeOf(Span span) const;
    /// The mention at a link of a block; nothing where there is none.
    std::optional<MentionRow> mentionAt(int block, const FlowLink &link) const;
    /// The mentions within a stretch of the source.
    QList<MentionRow> mentionsIn(Span span) const;
    Span spanOf(FlowRange range) const;

    /// Every place with these words, accents, case and runs of white space aside, in order; at most `most`.
    QList<Span> find(const QString &words, int most, std::stop_token stop = {}) const;

private:
    struct Piece {
        Span span;
        int block = -1;                 ///< index into the content's blocks, -1 for a text without any
        FlowRole role = FlowRole::Paragraph;
        bool continues = false;
        int firstMention = 0;
        int pastMention = 0;
        int firstPage = 0;              ///< pages that begin in the piece, or between it and the one before
        int pastPage = 0;
    };
    void cutIntoPieces();
    void addPieces(Span span, int block, FlowRole role);
    void placeMentions();
    void placePages();
    int pieceAt(qsizetype codePoint) const; ///< the piece that holds it, else the next; count() past the last
    int inPiece(const Piece &piece, qsizetype codePoint) const;
    QString shownText(const Piece &piece) const;

    DocumentContent m_content;
    SourceText m_source;
    std::vector<Piece> m_pieces;
    QString m_folded;                   ///< the text as find() compares it, one unit a code point
};

} // namespace apacheta

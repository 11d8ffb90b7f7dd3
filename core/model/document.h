// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/span.h"
#include "model/vocabulary.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace apacheta {

enum class BlockKind { Heading, Paragraph, ListItem, TableRow, Quotation, Footnote, Boilerplate };

/// A block of a document as its reader found it. Blocks do not overlap and stand in text order; what lies between
/// two blocks is white space or markup.
struct Block {
    BlockKind kind = BlockKind::Paragraph;
    Span span;
    int headingLevel = 0;               ///< 1..6 for headings, else 0
    int paragraph = 0;                  ///< number from 1 as a reader of the source would count (headings and boilerplate: 0)
    Language language = Language::Unknown;
    bool operator==(const Block &) const = default;
};

/// A page of a format that has pages.
struct Page {
    Span span;
    int index = 0;                      ///< from 0
    QString label;                      ///< as printed ("xiv", "311"), else the index counted from 1
    bool operator==(const Page &) const = default;
};

/// The unit of search, of citing and of reading: a block of up to some 1,200 characters, else a run of its sentences.
struct Passage {
    Span span;
    int block = 0;                      ///< index into DocumentText::blocks
    int paragraph = 0;                  ///< the block's
    int page = -1;                      ///< index into DocumentText::pages of the page on which it begins; -1 without pages
    bool operator==(const Passage &) const = default;
};

/// What is known of a document as a work: a CSL item (docs.citationstyles.org, csl-data) and where each value came from.
struct DocumentMetadata {
    QJsonObject csl;                    ///< without "id"; "issued" as date-parts or {"edtf": ...}; "language" as a code;
                                        ///< works it rests on under "custom" -> "related": [{"relation", "item"}]
    QHash<QString, QString> sources;    ///< CSL field -> "front matter", "meta tag", "PDF info", "first lines", "file name" ...
    bool operator==(const DocumentMetadata &) const = default;
};

/// A document as read: one immutable text (decoded, BOM dropped, CRLF and CR to LF, NUL and other control characters
/// replaced by spaces, nothing else touched) and what stands where in it.
struct DocumentText {
    QString text;
    QList<Block> blocks;
    QList<Page> pages;
    QList<Passage> passages;
    DocumentMetadata metadata;
    Language language = Language::Unknown;
    QString format;                     ///< "txt", "md", "html", "mhtml", "pdf", "docx", "odt", "rtf", "epub", "eml"
    QStringList warnings;               ///< sentences for the import report ("3 of 20 pages hold only pictures")
};

} // namespace apacheta

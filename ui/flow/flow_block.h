// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/target.h"
#include "model/vocabulary.h"

#include <QList>
#include <QString>
#include <compare>
#include <optional>

// What a page or a source text is made of: blocks of text with what is written and linked in them. Plain values without colours or fonts (a
// FlowTypography gives those), so that a change of palette or size touches none of them. Positions count UTF-16 units of the block's own text.
namespace apacheta {

/// Which sort of line or paragraph a block is; the typography has one style for each.
enum class FlowRole {
    Title, Under, Part, Body, Row, Detail, Quote, Source, Note, Embedded,                          // pages
    Heading1, Heading2, Heading3, Paragraph, ListItem, TableRow, Quotation, Footnote, Boilerplate  // a source text
};
constexpr int flowRoleCount = int(FlowRole::Boilerplate) + 1;

struct FlowInk {
    enum Kind { Text, Quiet, Link, OfKind, OfCategory } kind = Text;
    int value = 0;                      ///< the ActorKind or Category
    bool operator==(const FlowInk &) const = default;
};

struct FlowSpan {
    int begin = 0;
    int end = 0;
    FlowInk ink = {};
    bool bold = false;
    bool italic = false;
    bool struck = false;
    bool operator==(const FlowSpan &) const = default;
};

/// A stretch that leads somewhere, or does something (`action`, a number of the page's own, with its argument).
struct FlowLink {
    int begin = 0;
    int end = 0;
    Target target = {};
    int action = 0;
    qint64 argument = 0;
    QString tip = {};
    std::optional<ActorKind> tint = {}; ///< a mention: text on the kind's tint, underlined with its ink
    ActorId actor = {};                 ///< whom it names; glows when this actor is selected
    bool isPassage = false;             ///< a whole quotation: looks like text, with a wash under the mouse
    bool operator==(const FlowLink &) const = default;
};

/// Drawn before a block's first line.
struct FlowMarker {
    enum Kind { None, KindIcon, CategoryMark, Bullet, Icon } kind = None;
    int value = 0;                      ///< the ActorKind or Category
    Polarity polarity = Polarity::Asserted;
    QString icon = {};
    bool operator==(const FlowMarker &) const = default;
};

/// Where a page of the source begins, in the text.
struct FlowBreak {
    int position = 0;
    QString label;
    bool operator==(const FlowBreak &) const = default;
};

struct FlowBlock {
    FlowRole role = FlowRole::Body;
    QString text;
    QList<FlowSpan> spans = {};
    QList<FlowLink> links = {};
    FlowMarker marker = {};
    QString number = {};                ///< in the margin beside the first line
    QList<FlowBreak> breaks = {};
    bool continues = false;             ///< goes on with the paragraph of the block before it
    int embedded = -1;                  ///< the widget that stands here
    bool operator==(const FlowBlock &) const = default;
};

struct FlowPosition {
    int block = -1;
    int offset = 0;
    bool isValid() const { return block >= 0; }
    auto operator<=>(const FlowPosition &) const = default;
};

struct FlowRange {
    FlowPosition begin;
    FlowPosition end;
    bool isEmpty() const { return end <= begin; }
    bool operator==(const FlowRange &) const = default;
};

} // namespace apacheta

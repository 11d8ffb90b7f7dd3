// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/decisions/references.h"

// What can be said of the notebook. Her notes on a quotation and its tags are those of its place (WriteNote, AddTag).
namespace apacheta {

/// A passage is kept; `position` sorts the notebook, `heading` (may be empty) groups it.
struct KeepQuotation {
    static constexpr const char *type = "keep-quotation";
    QuotationRef quotation;
    TextPlace quoted;
    QString heading;
    double position = 0;
    static void fields(auto &self, auto &&field)
    {
        field("quotation", self.quotation), field("quoted", self.quoted), field("heading", self.heading), field("position", self.position);
    }
    bool operator==(const KeepQuotation &) const = default;
};

/// It stands elsewhere in the notebook, or under another heading.
struct ArrangeQuotation {
    static constexpr const char *type = "arrange-quotation";
    QuotationRef quotation;
    TextPlace quoted;                   ///< for reading only, as in DropQuotation
    QString heading;
    double position = 0;
    static void fields(auto &self, auto &&field)
    {
        field("quotation", self.quotation), field("quoted", self.quoted), field("heading", self.heading), field("position", self.position);
    }
    bool operator==(const ArrangeQuotation &) const = default;
};

struct DropQuotation {
    static constexpr const char *type = "drop-quotation";
    QuotationRef quotation;
    TextPlace quoted;
    static void fields(auto &self, auto &&field) { field("quotation", self.quotation), field("quoted", self.quoted); }
    bool operator==(const DropQuotation &) const = default;
};

QString described(const KeepQuotation &);
QString described(const ArrangeQuotation &);
QString described(const DropQuotation &);

} // namespace apacheta

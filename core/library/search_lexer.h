// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/search_query.h"

namespace apacheta {

/// A piece of a query: what it may mean is decided by what stands around it.
struct SearchToken {
    enum Type { Open, Close, Quoted, Plain, FieldWord };
    Type type = Plain;
    QString text;                       ///< without quotation marks; of a field its value
    bool negated = false;               ///< a minus stands right before it
    bool quotedValue = false;           ///< the field's value stood in quotation marks
    SearchField field = SearchField::Actor;
};

QList<SearchToken> searchTokens(QStringView query);

} // namespace apacheta

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edtf.h"
#include "model/ids.h"
#include "model/vocabulary.h"

#include <QList>
#include <QStringList>
#include <optional>

namespace apacheta {

/// What all views are narrowed to together. What is empty narrows nothing.
struct ViewFilter {
    QList<ActorKind> kinds;
    QList<Level> levels;
    QStringList countries;
    QList<DocumentId> documents;        ///< claims stated in one of them
    QList<ActorId> actors;              ///< claims with one of them
    QList<Category> categories;         ///< of events and ties
    QList<Polarity> polarities;
    std::optional<EdtfDate> from;       ///< what can lie in from..to
    std::optional<EdtfDate> to;
    bool undated = true;                ///< what has no date, too; standing ties without date are always shown
    double minimumConfidence = 0.5;
    bool operator==(const ViewFilter &) const = default;
    bool narrows() const { return *this != ViewFilter(); }
};

} // namespace apacheta

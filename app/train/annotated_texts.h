// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands.h"
#include "extraction/known_names.h"
#include "model/document.h"
#include "model/result.h"
#include "model/span.h"
#include "model/vocabulary.h"

#include <QList>
#include <QMap>
#include <QString>
#include <functional>
#include <optional>

namespace apacheta::train {

/// A place of a text where an annotator saw an event told.
struct AnnotatedTrigger {
    Span span;                          ///< code points of the text
    int event = 0;                      ///< the same number: the same event, told again
    Category type = Category::Other;
};

/// A relation that an annotator saw stated.
struct AnnotatedRelation {
    Span passage;                       ///< code points of the text: words of the sentence that states it
    std::optional<Span> subject;        ///< a name of the actor; none: who speaks
    Category predicate = Category::Agree;
    std::optional<Span> object;
};

struct AnnotatedText {
    QString source;                     ///< the file that it is a part of: texts of one file are learnt from together or not at all
    QList<AnnotatedTrigger> triggers;   ///< none in a text without events
    bool hasRelations = false;          ///< whether relations were annotated in it
    QList<AnnotatedRelation> relations;
};

/// The annotated texts by name (file name without ".txt").
using AnnotatedTexts = QMap<QString, AnnotatedText>;

/// Reads texts.tsv, events.tsv and relations.tsv (app/train/data; their first lines name the columns). Errors: NotFound, Damaged.
Result<AnnotatedTexts> readAnnotatedTexts(const QString &folder);

/// Calls `use` for each annotated text of a training's place, read from its file, with the knowledge pack. Errors: those of the tables, the pack and the files.
Outcome eachAnnotatedText(const TrainingPlace &place, const std::function<void(const AnnotatedText &text, const DocumentText &document, const KnownNames &known)> &use);

/// Whether the texts of a source file are left out to measure on: one file in four.
bool isHeldOut(const QString &source);

} // namespace apacheta::train

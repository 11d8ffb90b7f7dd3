// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"
#include "model/span.h"
#include "model/vocabulary.h"

#include <QList>
#include <QMap>
#include <QString>

namespace apacheta::train {

/// A place of a text where an annotator saw an event told.
struct AnnotatedTrigger {
    Span span;                          ///< code points of the text
    int event = 0;                      ///< the same number: the same event, told again
    Category type = Category::Other;
};

struct AnnotatedText {
    QString source;                     ///< the file that it is a part of: texts of one file are learnt from together or not at all
    QList<AnnotatedTrigger> triggers;   ///< none in a text without events
};

/// The annotated texts by name (file name without ".txt").
using AnnotatedTexts = QMap<QString, AnnotatedText>;

/// Reads texts.tsv and events.tsv (app/train/data; their first lines name the columns). Errors: NotFound, Damaged.
Result<AnnotatedTexts> readAnnotatedTexts(const QString &folder);

} // namespace apacheta::train

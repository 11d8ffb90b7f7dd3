// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document.h"
#include "text/source_text.h"

namespace apacheta {

/// A work that a text says it rests on, with its own CSL item.
struct RelatedWork {
    QString relation;    ///< "based-on" or "original" (of which the text is a version)
    QJsonObject item;    ///< CSL, without "id"
    qsizetype first = 0; ///< the blocks that tell it: not the text's own title, authors, date and DOI
    qsizetype past = 0;
};

/// The works that a text rests on by its own words, where it gives more than the words: keys on the lines that follow, or a DOI.
///
///     "This article is based on research published under:", "Title: ...", "Authors: ...", "DOI: ..."  -> based-on
///     "Basado en el estudio: Soto, A. (2004) ... doi:10.1234/lago.5"                                 -> based-on, its DOI
///     "Original article: El lago que cayó"                                                           -> original, its title
QList<RelatedWork> relatedWorksIn(const SourceText &text, const QList<Block> &blocks);

/// How they stand in a CSL item: [{"relation": "based-on", "item": {...}}], under "custom" -> "related".
QJsonObject relatedAsCustom(const QList<RelatedWork> &works);

} // namespace apacheta

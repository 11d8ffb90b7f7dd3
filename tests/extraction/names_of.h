// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "authority/knowledge_pack.h"
#include "extraction/extraction.h"

#include <QStringList>

namespace apacheta {

/// A document of plain paragraphs, one a line.
inline DocumentText documentOf(const QString &text, Language language = Language::Unknown)
{
    DocumentText document;
    document.text = text;
    document.language = language;
    qsizetype begin = 0;
    for (const QString &line : text.split(u'\n')) {
        if (!line.isEmpty())
            document.blocks.append({BlockKind::Paragraph, {begin, begin + line.size()}, 0, int(document.blocks.size()) + 1, language});
        begin += line.size() + 1;
    }
    return document;
}

/// Names and references of a text, with the actors they mean.
inline Annotation namesIn(const DocumentText &document, const KnownNames &known)
{
    Annotation annotation = annotate(document);
    findNames(annotation, known);
    resolveReferences(annotation, known);
    return annotation;
}

/// The mentions as "surface = key", in text order.
inline QStringList mentionsOf(const Annotation &annotation)
{
    QStringList lines;
    for (const FoundMention &mention : annotation.findings.mentions)
        lines.append(annotation.source.quote(mention.span) + QStringLiteral(" = ")
                     + annotation.findings.actors[mention.actor].key);
    return lines;
}

inline const FoundActor *actorOf(const Annotation &annotation, const QString &key)
{
    for (const FoundActor &actor : annotation.findings.actors)
        if (actor.key == key)
            return &actor;
    return nullptr;
}

} // namespace apacheta

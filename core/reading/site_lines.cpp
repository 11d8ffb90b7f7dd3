// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/site_lines.h"

#include "reading/metadata_values.h"
#include "text/source_text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace apacheta {

void addSiteName(DocumentText &document)
{
    constexpr qsizetype longest = 120;
    constexpr qsizetype last = 12; // blocks at the end, where such lines stand even if nothing marks them
    static const QString name =
        u"(\\p{Lu}[\\p{L}\\d’'.&-]*(?: (?:(?:de|del|la|las|los|y|of|the|and|el) )*\\p{Lu}[\\p{L}\\d’'&-]*){0,5})"_s;
    static const QRegularExpression search(
        u"^(?:Buscar?|BUSCAR?|Search|SEARCH) (?:en|in|on) (?:el sitio de )?"_s + name + u"$"_s);
    static const QRegularExpression rights(
        u"^(?:(?:Copyright|©|\\([cC]\\))[\\s,]*)+(?:\\d{4}(?:\\s*[-–]\\s*\\d{4})?)?[\\s,|-]*(?:by |por )?"_s +
        name + u"(?:[.,|]? (?:All [Rr]ights [Rr]eserved|Todos los [Dd]erechos [Rr]eservados)\\b.*|\\.)?$"_s);
    const SourceText source(document.text);
    for (qsizetype i = 0; i < document.blocks.size(); ++i) {
        const Block &block = document.blocks[i];
        const bool mayBe = block.kind == BlockKind::Boilerplate || i + last >= document.blocks.size();
        if (!mayBe || block.span.length() > longest)
            continue;
        const QString line = source.quote(block.span).simplified();
        setField(document.metadata, u"container-title"_s, search.match(line).captured(1), u"page foot"_s);
        setField(document.metadata, u"publisher"_s, rights.match(line).captured(1), u"page foot"_s);
    }
}

} // namespace apacheta

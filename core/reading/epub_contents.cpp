// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/epub_contents.h"

#include "reading/container.h"
#include "reading/xml_part.h"
#include "text/fold.h"
#include "text/source_text.h"

using namespace Qt::StringLiterals;

namespace apacheta {

QHash<QString, QList<ContentsLine>> epubContents(const QByteArray &bytes, const QString &path)
{
    QHash<QString, QList<ContentsLine>> contents;
    QString target;
    QString title;
    bool inTitle = false;
    int depth = 0;
    const auto close = [&] {
        if (!target.isEmpty() && !title.simplified().isEmpty())
            contents[target].append({title.simplified(), std::clamp(depth, 1, 6)});
        target.clear();
    };
    XmlPart part(bytes);
    while (part.next()) {
        const QStringView name = part.name();
        const bool nests = name == "ol"_L1 || name == "navPoint"_L1;
        if (part.isStart()) {
            depth += nests;
            const bool isLink = name == "a"_L1;
            if (isLink || name == "content"_L1)
                target = partPath(path, part.attribute(isLink ? "href"_L1 : "src"_L1));
            if (isLink || name == "text"_L1) {
                title.clear();
                inTitle = true;
            }
            if (name == "content"_L1) // NCX: the title stands before
                close();
        } else if (part.isEnd()) {
            depth -= nests;
            if (name == "a"_L1)
                close();
            inTitle = inTitle && name != "a"_L1 && name != "text"_L1;
        } else if (inTitle && part.xml().isCharacters()) {
            title += part.xml().text();
        }
    }
    return contents;
}

void markHeadings(DocumentText &chapter, const QList<ContentsLine> &lines)
{
    const SourceText source(chapter.text);
    for (const ContentsLine &line : lines) {
        const QString key = folded(line.title).simplified();
        for (Block &block : chapter.blocks) {
            if (block.span.length() > 2 * line.title.size() + 10 ||
                folded(source.quote(block.span)).simplified() != key)
                continue;
            if (block.kind == BlockKind::Paragraph) {
                block.kind = BlockKind::Heading;
                block.headingLevel = line.depth;
            }
            break;
        }
    }
}

} // namespace apacheta

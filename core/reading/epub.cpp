// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/epub.h"

#include "reading/block_writer.h"
#include "reading/decoding.h"
#include "reading/epub_contents.h"
#include "reading/first_lines.h"
#include "reading/html.h"
#include "reading/metadata_values.h"
#include "reading/opf.h"
#include "reading/reading_text.h"
#include "reading/xml_part.h"

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

QString packagePath(const Container &container)
{
    XmlPart part(container.parts.value(u"META-INF/container.xml"_s));
    while (part.next())
        if (part.isStart() && part.name() == "rootfile"_L1)
            if (const QString path = part.attribute("full-path"_L1); container.parts.contains(path))
                return path;
    for (const QString &name : container.names)
        if (name.endsWith(".opf"_L1))
            return name;
    return {};
}

/// The parts that copy protection has made unreadable; fonts are often disguised too, and do not matter.
QStringList protectedParts(const Container &container)
{
    QStringList paths;
    XmlPart part(container.parts.value(u"META-INF/encryption.xml"_s));
    while (part.next())
        if (part.isStart() && part.name() == "CipherReference"_L1)
            paths.append(part.attribute("URI"_L1));
    return paths;
}

Error damaged(const QString &detail)
{
    return {Error::Damaged,
            ReadingText::tr("This e-book is damaged: parts that it names are missing. Get the file again."),
            detail};
}

} // namespace

Result<DocumentText> readEpub(const Container &container)
{
    const QString path = packagePath(container);
    if (path.isEmpty())
        return damaged(u"no package file"_s);
    const Result<OpfPackage> package = readOpf(container.parts.value(path));
    if (!package)
        return package.error();
    const QStringList locked = protectedParts(container);
    QHash<QString, QList<ContentsLine>> contents;
    for (const QString &name : package->contents)
        contents.insert(epubContents(container.parts.value(partPath(path, name)), partPath(path, name)));
    BlockWriter book;
    int missing = 0;
    int read = 0;
    for (const OpfChapter &chapter : package->spine) {
        const QString name = partPath(path, chapter.path);
        if (locked.contains(name))
            return Error{
                Error::Unreadable,
                ReadingText::tr("This e-book is copy-protected: only the reader that it was sold for "
                                "opens it. Ask the library or the publisher for a free copy."),
                name};
        const auto page = container.parts.constFind(name);
        if (page == container.parts.cend()) {
            missing += chapter.isText;
            continue;
        }
        ++read;
        DocumentText text = readHtml(cleaned(decoded(*page, declaredEncoding(*page)).text));
        markHeadings(text, contents.value(name));
        if (chapter.isContents)
            for (Block &block : text.blocks)
                block = {BlockKind::Boilerplate, block.span};
        book.append(text);
    }
    if (read == 0)
        return damaged(u"no chapters"_s);
    DocumentText document = book.take();
    document.format = u"epub"_s;
    document.metadata = package->metadata;
    addFirstLines(document);
    if (missing > 0)
        document.warnings.append(
            ReadingText::tr("%n parts of this e-book are missing in the file; get it again to read them too.",
                            nullptr, missing));
    return document;
}

} // namespace apacheta

// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/pdf_metadata.h"

#include "reading/metadata_values.h"

#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

/// The values of XMP's properties by local name ("title", "creator"), those of lists one by one; attributes too, as some write them.
QHash<QString, QStringList> xmpValues(const QString &xmp)
{
    QHash<QString, QStringList> values;
    QStringList open;
    QXmlStreamReader reader(xmp);
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            open.append(reader.name().toString());
            for (const QXmlStreamAttribute &attribute : reader.attributes())
                values[attribute.name().toString()].append(attribute.value().toString());
            break;
        case QXmlStreamReader::EndElement:
            open.removeLast();
            break;
        case QXmlStreamReader::Characters: {
            static const QStringList containers = {u"li"_s, u"Alt"_s, u"Seq"_s, u"Bag"_s};
            qsizetype name = open.size() - 1;
            while (name > 0 && containers.contains(open[name]))
                --name;
            if (const QString text = reader.text().trimmed().toString(); !text.isEmpty() && name >= 0)
                values[open[name]].append(text);
            break;
        }
        default:
            break;
        }
    }
    return values;
}

} // namespace

DocumentMetadata pdfMetadata(const PdfWords &words)
{
    DocumentMetadata metadata;
    const QHash<QString, QStringList> xmp = xmpValues(words.xmp);
    const auto first = [&xmp](const QString &name) { return xmp.value(name).value(0); };
    const auto info = [&words](const QString &name) { return words.info.value(name).trimmed(); };
    const Language language = languageOf(first(u"language"_s));
    setField(metadata, u"language"_s, first(u"language"_s), u"XMP"_s);
    setField(metadata, u"title"_s, writtenTitle(first(u"title"_s)), u"XMP"_s);
    setAuthors(metadata, writtenAuthors(xmp.value(u"creator"_s)), language, u"XMP"_s);
    setField(metadata, u"DOI"_s, doiIn(xmp.value(u"doi"_s).value(0, first(u"identifier"_s))), u"XMP"_s);
    setField(metadata, u"container-title"_s, first(u"publicationName"_s), u"XMP"_s);
    setField(metadata, u"volume"_s, first(u"volume"_s), u"XMP"_s);
    setField(metadata, u"issue"_s, first(u"number"_s), u"XMP"_s);
    const QString start = first(u"startingPage"_s);
    const QString end = first(u"endingPage"_s);
    setField(metadata, u"page"_s, first(u"pageRange"_s), u"XMP"_s);
    setField(metadata, u"page"_s, end.isEmpty() || end == start ? start : start + u'-' + end, u"XMP"_s);
    setField(metadata, u"keyword"_s, xmp.value(u"subject"_s).join(u", "_s), u"XMP"_s);
    setField(metadata, u"ISSN"_s, first(u"issn"_s), u"XMP"_s);
    setField(metadata, u"publisher"_s, first(u"publisher"_s), u"XMP"_s);
    setField(metadata, u"issued"_s, cslDate(first(u"publicationDate"_s)), u"XMP"_s);
    setField(metadata, u"issued"_s, cslDate(first(u"coverDate"_s)), u"XMP"_s);
    setField(metadata, u"title"_s, writtenTitle(info(u"Title"_s)), u"PDF info"_s);
    setAuthors(metadata, writtenAuthors({info(u"Author"_s)}), language, u"PDF info"_s);
    setField(metadata, u"keyword"_s, info(u"Keywords"_s), u"PDF info"_s);
    setField(metadata, u"DOI"_s, doiIn(info(u"doi"_s).isEmpty() ? info(u"Subject"_s) : info(u"doi"_s)),
             u"PDF info"_s);
    if (metadata.csl.contains("container-title"_L1))
        setField(metadata, u"type"_s, u"article-journal"_s, u"XMP"_s);
    return metadata;
}

} // namespace apacheta

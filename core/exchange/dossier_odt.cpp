// SPDX-License-Identifier: GPL-3.0-or-later
// A dossier as a text document with footnotes that Writer and Word number and renumber.
#include "exchange/dossier.h"
#include "exchange/dossier_text.h"
#include "exchange/zip_file.h"

#include <QLocale>
#include <QSet>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

constexpr auto kindOfFile = "application/vnd.oasis.opendocument.text";
constexpr auto pictureName = "Pictures/time.png"_L1;

constexpr auto manifest = R"xml(<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">
 <manifest:file-entry manifest:full-path="/" manifest:version="1.2" manifest:media-type="application/vnd.oasis.opendocument.text"/>
 <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
 <manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>
%1</manifest:manifest>
)xml"_L1;

// The styles that one changes in Writer when the whole document should look otherwise.
constexpr auto styles = R"xml(<?xml version="1.0" encoding="UTF-8"?>
<office:document-styles xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" office:version="1.2">
 <office:font-face-decls><style:font-face style:name="Serif" svg:font-family="'Liberation Serif'" style:font-family-generic="roman"/></office:font-face-decls>
 <office:styles>
  <style:default-style style:family="paragraph"><style:text-properties style:font-name="Serif" fo:font-size="11pt" fo:language="%1" fo:country="%2"/></style:default-style>
  <style:style style:name="Standard" style:family="paragraph"><style:paragraph-properties fo:margin-top="0cm" fo:margin-bottom="0.15cm" fo:line-height="125%"/></style:style>
  <style:style style:name="Title" style:family="paragraph" style:parent-style-name="Standard"><style:text-properties fo:font-size="20pt" fo:font-weight="bold"/></style:style>
  <style:style style:name="Heading_1" style:display-name="Heading 1" style:family="paragraph" style:parent-style-name="Standard" style:default-outline-level="1"><style:paragraph-properties fo:margin-top="0.7cm" fo:keep-with-next="always"/><style:text-properties fo:font-size="15pt" fo:font-weight="bold"/></style:style>
  <style:style style:name="Heading_2" style:display-name="Heading 2" style:family="paragraph" style:parent-style-name="Standard" style:default-outline-level="2"><style:paragraph-properties fo:margin-top="0.4cm" fo:keep-with-next="always"/><style:text-properties fo:font-size="12pt" fo:font-weight="bold"/></style:style>
  <style:style style:name="Remark" style:family="paragraph" style:parent-style-name="Standard"><style:text-properties fo:color="#55585d"/></style:style>
  <style:style style:name="Claim" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-top="0.3cm" fo:keep-with-next="always"/></style:style>
  <style:style style:name="Quote" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-left="0.9cm"/></style:style>
  <style:style style:name="Source" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-left="0.9cm" fo:text-indent="-0.9cm"/></style:style>
  <style:style style:name="Footnote" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-left="0.5cm" fo:text-indent="-0.5cm"/><style:text-properties fo:font-size="9pt"/></style:style>
  <style:style style:name="Strong" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
  <style:style style:name="Emphasis" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>
  <style:style style:name="Raised" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>
  <style:style style:name="SmallCaps" style:family="text"><style:text-properties fo:font-variant="small-caps"/></style:style>
  <text:notes-configuration text:note-class="footnote" text:citation-style-name="Raised" text:citation-body-style-name="Raised" style:num-format="1" text:start-value="0" text:footnotes-position="page" text:start-numbering-at="document"/>
 </office:styles>
 <office:automatic-styles><style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-top="2.5cm" fo:margin-bottom="2.5cm" fo:margin-left="2.5cm" fo:margin-right="2.5cm"/></style:page-layout></office:automatic-styles>
 <office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4"/></office:master-styles>
</office:document-styles>
)xml"_L1;

class OdtText final {
public:
    OdtText(const Dossier &dossier, QSizeF centimetres) : m_dossier(dossier), m_centimetres(centimetres), m_xml(&m_bytes) {}

    QByteArray bytes()
    {
        m_xml.writeStartDocument();
        m_xml.writeStartElement(u"office:document-content"_s);
        for (const auto &[prefix, name] : {std::pair("office", "office:1.0"), std::pair("text", "text:1.0"), std::pair("table", "table:1.0"), std::pair("draw", "drawing:1.0"),
                                           std::pair("svg", "svg-compatible:1.0")})
            m_xml.writeAttribute(u"xmlns:"_s + QLatin1String(prefix), u"urn:oasis:names:tc:opendocument:xmlns:"_s + QLatin1String(name));
        m_xml.writeAttribute(u"xmlns:xlink"_s, u"http://www.w3.org/1999/xlink"_s);
        m_xml.writeAttribute(u"office:version"_s, u"1.2"_s);
        m_xml.writeStartElement(u"office:body"_s);
        m_xml.writeStartElement(u"office:text"_s);
        paragraph("Title"_L1, m_dossier.title);
        paragraph("Remark"_L1, m_dossier.under);
        addFigures();
        addPicture();
        for (const DossierPart &part : m_dossier.parts)
            addPart(part);
        addDisputes();
        addOwnNotes();
        addSources();
        paragraph("Remark"_L1, m_dossier.colophon);
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    void begin(const QString &element, QLatin1String style)
    {
        m_xml.writeStartElement(element);
        m_xml.writeAttribute(u"text:style-name"_s, style);
    }
    void paragraph(QLatin1String style, const QString &words)
    {
        begin(u"text:p"_s, style);
        m_xml.writeCharacters(words);
        m_xml.writeEndElement();
    }
    void span(QLatin1String style, const QString &words)
    {
        begin(u"text:span"_s, style);
        m_xml.writeCharacters(words);
        m_xml.writeEndElement();
    }
    void heading(int level, const QString &words)
    {
        begin(u"text:h"_s, level == 1 ? "Heading_1"_L1 : "Heading_2"_L1);
        m_xml.writeAttribute(u"text:outline-level"_s, QString::number(level));
        m_xml.writeCharacters(words);
        m_xml.writeEndElement();
    }

    void addFigures()
    {
        if (!m_dossier.figures.isEmpty()) {
            m_xml.writeStartElement(u"table:table"_s);
            m_xml.writeEmptyElement(u"table:table-column"_s);
            m_xml.writeAttribute(u"table:number-columns-repeated"_s, u"2"_s);
            for (const auto &[name, value] : m_dossier.figures) {
                m_xml.writeStartElement(u"table:table-row"_s);
                for (const QString &words : {name, value}) {
                    m_xml.writeStartElement(u"table:table-cell"_s);
                    paragraph(words == name ? "Remark"_L1 : "Standard"_L1, words);
                    m_xml.writeEndElement();
                }
                m_xml.writeEndElement();
            }
            m_xml.writeEndElement();
        }
        for (const QString &fact : m_dossier.facts)
            paragraph("Standard"_L1, u"– "_s + fact);
    }

    void addPicture()
    {
        if (m_centimetres.isEmpty())
            return;
        heading(1, DossierText::tr("Over time"));
        begin(u"text:p"_s, "Standard"_L1);
        m_xml.writeStartElement(u"draw:frame"_s);
        m_xml.writeAttribute(u"draw:name"_s, DossierText::tr("Over time"));
        m_xml.writeAttribute(u"text:anchor-type"_s, u"as-char"_s);
        m_xml.writeAttribute(u"svg:width"_s, QString::number(m_centimetres.width(), 'f', 2) + u"cm"_s);
        m_xml.writeAttribute(u"svg:height"_s, QString::number(m_centimetres.height(), 'f', 2) + u"cm"_s);
        m_xml.writeEmptyElement(u"draw:image"_s);
        m_xml.writeAttribute(u"xlink:href"_s, pictureName);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        paragraph("Remark"_L1, DossierText::tr("Above the line cooperation, below it conflict; as high as the claims weigh on the scale of Goldstein."));
    }

    void addPart(const DossierPart &part)
    {
        heading(1, part.heading);
        if (!part.remark.isEmpty())
            paragraph("Remark"_L1, part.remark);
        for (const DossierGroup &group : part.groups) {
            if (!group.heading.isEmpty())
                heading(2, group.heading);
            for (const DossierClaim &claim : group.claims)
                addClaim(claim);
        }
    }

    void addClaim(const DossierClaim &claim)
    {
        begin(u"text:p"_s, "Claim"_L1);
        span("Strong"_L1, claim.words);
        if (!claim.date.isEmpty())
            m_xml.writeCharacters(u", "_s + claim.date);
        m_xml.writeEndElement();
        for (const DossierPassage &passage : claim.passages) {
            begin(u"text:p"_s, "Quote"_L1);
            m_xml.writeCharacters(quoted(passage));
            addNote(passage.note);
            m_xml.writeEndElement();
        }
        if (claim.passagesLeftOut > 0)
            paragraph("Quote"_L1, DossierText::tr("Further passages: %1").arg(QLocale().toString(claim.passagesLeftOut)));
        for (const QString &note : claim.ownNotes)
            paragraph("Standard"_L1, note);
        if (!claim.tags.isEmpty())
            paragraph("Standard"_L1, DossierText::tr("Tags: %1").arg(claim.tags.join(", "_L1)));
    }

    /// The note at the first place that cites it, a reference to it at every further one.
    void addNote(int note)
    {
        if (note == 0)
            return;
        const QString number = QString::number(note);
        const QString id = u"note"_s + number;
        if (m_noted.contains(note)) {
            begin(u"text:span"_s, "Raised"_L1);
            m_xml.writeStartElement(u"text:note-ref"_s);
            m_xml.writeAttribute(u"text:note-class"_s, u"footnote"_s);
            m_xml.writeAttribute(u"text:reference-format"_s, u"text"_s);
            m_xml.writeAttribute(u"text:ref-name"_s, id);
            m_xml.writeCharacters(number);
            m_xml.writeEndElement();
            m_xml.writeEndElement();
            return;
        }
        m_noted.insert(note);
        m_xml.writeStartElement(u"text:note"_s);
        m_xml.writeAttribute(u"text:id"_s, id);
        m_xml.writeAttribute(u"text:note-class"_s, u"footnote"_s);
        m_xml.writeTextElement(u"text:note-citation"_s, number);
        m_xml.writeStartElement(u"text:note-body"_s);
        begin(u"text:p"_s, "Footnote"_L1);
        addFormatted(m_dossier.notes[note - 1].words);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    /// A citation with its italics; plain where its markup cannot be read.
    void addFormatted(const Formatted &words)
    {
        const QString html = u"<c>"_s + QString(words.html).replace("&nbsp;"_L1, u"\u00A0"_s) + u"</c>"_s;
        QXmlStreamReader check(html);
        while (!check.atEnd())
            check.readNext();
        if (check.hasError() || words.html.isEmpty()) {
            m_xml.writeCharacters(words.plain);
            return;
        }
        QXmlStreamReader read(html);
        int open = 0;
        while (!read.atEnd()) {
            switch (read.readNext()) {
            case QXmlStreamReader::StartElement:
                if (open++ > 0) {
                    m_xml.writeStartElement(u"text:span"_s);
                    if (const QLatin1String style = styleOf(read); !style.isEmpty())
                        m_xml.writeAttribute(u"text:style-name"_s, style);
                }
                break;
            case QXmlStreamReader::EndElement:
                if (--open > 0)
                    m_xml.writeEndElement();
                break;
            case QXmlStreamReader::Characters: m_xml.writeCharacters(read.text().toString()); break;
            default: break;
            }
        }
    }
    static QLatin1String styleOf(const QXmlStreamReader &element)
    {
        const QStringView name = element.name();
        if (name == "i"_L1 || name == "em"_L1)
            return "Emphasis"_L1;
        if (name == "b"_L1 || name == "strong"_L1)
            return "Strong"_L1;
        if (name == "sup"_L1)
            return "Raised"_L1;
        const QStringView look = element.attributes().value("style"_L1);
        return look.contains("small-caps"_L1) ? "SmallCaps"_L1 : look.contains("italic"_L1) ? "Emphasis"_L1 : QLatin1String();
    }

    void addDisputes()
    {
        if (m_dossier.disputes.isEmpty())
            return;
        heading(1, DossierText::tr("Where sources disagree"));
        for (const DossierDispute &dispute : m_dossier.disputes) {
            begin(u"text:p"_s, "Standard"_L1);
            span("Strong"_L1, dispute.title);
            m_xml.writeCharacters(u": "_s);
            span("Emphasis"_L1, dispute.state);
            m_xml.writeEndElement();
            for (const DossierClaim &side : dispute.sides)
                addClaim(side);
        }
    }

    void addOwnNotes()
    {
        if (m_dossier.ownNotes.isEmpty())
            return;
        heading(1, DossierText::tr("Own notes"));
        for (const QString &note : m_dossier.ownNotes) {
            for (const QString &line : note.split(u'\n'))
                paragraph("Standard"_L1, line);
        }
    }

    void addSources()
    {
        if (m_dossier.sources.plain.isEmpty())
            return;
        heading(1, DossierText::tr("Sources"));
        const QStringList plain = m_dossier.sources.plain.split(u'\n');
        QStringList html = m_dossier.sources.html.split("</p>\n"_L1);
        html.last().remove("</p>"_L1);
        for (qsizetype i = 0; i < plain.size(); ++i) {
            begin(u"text:p"_s, "Source"_L1);
            addFormatted({i < html.size() ? html[i] + "</p>"_L1 : QString(), plain[i]});
            m_xml.writeEndElement();
        }
    }

    const Dossier &m_dossier;
    QSizeF m_centimetres;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
    QSet<int> m_noted;
};

} // namespace

QByteArray dossierOdtText(const Dossier &dossier, QSizeF pictureCentimetres) { return OdtText(dossier, pictureCentimetres).bytes(); }

QByteArray dossierOdt(const Dossier &dossier, const QString &language, const QByteArray &png, QSizeF pictureCentimetres)
{
    const QString picture = png.isEmpty() ? QString() : u" <manifest:file-entry manifest:full-path=\"%1\" manifest:media-type=\"image/png\"/>\n"_s.arg(pictureName);
    QList<ZipEntry> entries = {{u"mimetype"_s, kindOfFile},
                               {u"content.xml"_s, dossierOdtText(dossier, png.isEmpty() ? QSizeF() : pictureCentimetres)},
                               {u"styles.xml"_s, QString(styles).arg(language.left(2), language.startsWith("es"_L1) ? u"BO"_s : u"US"_s).toUtf8()},
                               {u"META-INF/manifest.xml"_s, QString(manifest).arg(picture).toUtf8()}};
    if (!png.isEmpty())
        entries.append({QString(pictureName), png});
    return zipFile(entries);
}

} // namespace apacheta

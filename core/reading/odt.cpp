// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/odt.h"

#include "reading/decoding.h"
#include "reading/first_lines.h"
#include "reading/flow_writer.h"
#include "reading/metadata_values.h"
#include "reading/reading_text.h"
#include "reading/xml_part.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

struct Style {
    QString base;
    bool isBold = false;
};

class OdtText final {
public:
    void readStyles(const QByteArray &bytes);
    Outcome readBody(const QByteArray &bytes);
    DocumentText take();

private:
    struct Paragraph {
        QString text;
        QString style;
        int headingLevel = 0;
    };
    void enterStyle(const XmlPart &part, const QString &name);
    void enter(XmlPart &part);
    void leave(QStringView name);
    void addText(const QString &text);
    void endParagraph();
    void endNote();
    bool descendsFrom(const QString &style, const QStringList &names) const;
    bool isBold(const QString &style) const;

    QHash<QString, Style> m_styles;
    QString m_style; ///< the one that is being declared
    FlowWriter m_flow;
    std::vector<Paragraph> m_open;
    int m_lists = 0;
    int m_contents = 0; ///< open tables of contents and indexes
    bool m_inCitation = false;
    QString m_citation;
    QStringList m_note;  ///< paragraphs of the note that is being read
    size_t m_around = 0; ///< paragraphs that were open when it began
    bool m_inNote = false;
};

void OdtText::enterStyle(const XmlPart &part, const QString &name)
{
    if (name == "style"_L1) {
        m_style = part.attribute("name"_L1);
        m_styles[m_style].base = part.attribute("parent-style-name"_L1);
    } else if (name == "text-properties"_L1 && !m_style.isEmpty()) {
        m_styles[m_style].isBold = part.attribute("font-weight"_L1) == "bold"_L1;
    }
}

void OdtText::readStyles(const QByteArray &bytes)
{
    XmlPart part(bytes);
    while (part.next())
        if (part.isStart())
            enterStyle(part, part.name().toString());
}

bool OdtText::descendsFrom(const QString &style, const QStringList &names) const
{
    QString name = style;
    for (int step = 0; step < 20 && !name.isEmpty(); ++step) {
        if (names.contains(name))
            return true;
        name = m_styles.value(name).base;
    }
    return false;
}

bool OdtText::isBold(const QString &style) const
{
    return m_styles.value(style).isBold || m_styles.value(m_styles.value(style).base).isBold;
}

/// White space as OpenDocument has it: any run of it is one space.
void OdtText::addText(const QString &text)
{
    if (m_inCitation) {
        m_citation += text;
        return;
    }
    if (m_open.empty())
        return;
    QString &open = m_open.back().text;
    for (const QChar c : cleaned(text)) {
        const bool isSpace = c == u' ' || c == u'\n' || c == u'\t';
        if (!isSpace)
            open += c;
        else if (!open.isEmpty() && !open.back().isSpace())
            open += u' ';
    }
}

void OdtText::enter(XmlPart &part)
{
    static const QSet<QString> passedOver = {u"tracked-changes"_s, u"annotation"_s,    u"sequence-decls"_s,
                                             u"ruby-text"_s,       u"title"_s,         u"desc"_s,
                                             u"forms"_s,           u"variable-decls"_s};
    static const QSet<QString> indexes = {u"table-of-content"_s, u"alphabetical-index"_s,
                                          u"illustration-index"_s, u"table-index"_s, u"user-index"_s};
    const QString name = part.name().toString();
    if (passedOver.contains(name) && part.xml().prefix() != "style"_L1) {
        part.skip();
    } else if (name == "p"_L1 || name == "h"_L1) {
        const int level = std::clamp(part.attribute("outline-level"_L1).toInt(), 1, 6);
        m_open.push_back({{}, part.attribute("style-name"_L1), name == "h"_L1 ? level : 0});
    } else if (name == "s"_L1) {
        if (!m_open.empty())
            m_open.back().text += QString(std::clamp(part.attribute("c"_L1).toInt(), 1, 200), u' ');
    } else if (name == "tab"_L1) {
        if (!m_open.empty())
            m_open.back().text += u'\t';
    } else if (name == "line-break"_L1) {
        if (!m_open.empty())
            m_open.back().text += u'\n';
    } else if (name == "note"_L1) {
        m_inNote = true;
        m_around = m_open.size();
        m_citation.clear();
        m_note.clear();
    } else if (name == "note-citation"_L1) {
        m_inCitation = true;
    } else if (name == "list"_L1) {
        ++m_lists;
    } else if (indexes.contains(name)) {
        ++m_contents;
    } else if (name == "table-row"_L1) {
        m_flow.beginRow();
    } else if (name == "table-cell"_L1) {
        m_flow.beginCell();
    } else {
        enterStyle(part, name);
    }
}

void OdtText::leave(QStringView name)
{
    if (name == "p"_L1 || name == "h"_L1)
        endParagraph();
    else if (name == "note-citation"_L1)
        m_inCitation = false;
    else if (name == "note"_L1)
        endNote();
    else if (name == "list"_L1)
        --m_lists;
    else if (name == "table-of-content"_L1 || name.endsWith("-index"_L1))
        --m_contents;
    else if (name == "table-row"_L1)
        m_flow.endRow();
}

void OdtText::endNote()
{
    m_inNote = false;
    const QString mark = u'[' + m_citation.trimmed() + u']';
    if (!m_open.empty())
        m_open.back().text += mark;
    for (qsizetype i = 0; i < m_note.size(); ++i)
        m_flow.putNote(i == 0 ? mark + u' ' + m_note[i] : m_note[i]);
}

void OdtText::endParagraph()
{
    if (m_open.empty())
        return;
    const Paragraph paragraph = std::move(m_open.back());
    m_open.pop_back();
    const QString text = paragraph.text.trimmed();
    if (m_inNote && m_open.size() >= m_around) {
        if (!text.isEmpty())
            m_note.append(text);
        return;
    }
    FlowParagraph flow{text};
    flow.headingLevel = paragraph.headingLevel;
    flow.isTitle = descendsFrom(paragraph.style, {u"Title"_s});
    const bool isQuotation = descendsFrom(
        paragraph.style, {u"Quotations"_s, u"Quote"_s, u"Intense_20_Quote"_s, u"Block_20_Text"_s});
    flow.kind = m_contents > 0                          ? BlockKind::Boilerplate
                : flow.isTitle || flow.headingLevel > 0 ? BlockKind::Heading
                : m_lists > 0                           ? BlockKind::ListItem
                : isQuotation                           ? BlockKind::Quotation
                                                        : BlockKind::Paragraph;
    flow.mayBeHeading = isBold(paragraph.style);
    m_flow.put(std::move(flow));
}

Outcome OdtText::readBody(const QByteArray &bytes)
{
    XmlPart part(bytes);
    while (part.next()) {
        if (part.isStart())
            enter(part);
        else if (part.isEnd())
            leave(part.name());
        else if (part.xml().isCharacters())
            addText(part.xml().text().toString());
    }
    return part.outcome(u"content.xml"_s);
}

DocumentText OdtText::take()
{
    DocumentText document = m_flow.take();
    document.format = u"odt"_s;
    return document;
}

DocumentMetadata metaMetadata(const QByteArray &part)
{
    const QHash<QString, QStringList> texts = leafTexts(part);
    const auto first = [&texts](const QString &name) { return texts.value(name).value(0); };
    const QString source = u"document properties"_s;
    DocumentMetadata metadata;
    const QString language = languageCode(first(u"language"_s));
    setField(metadata, u"language"_s, language, source);
    setField(metadata, u"title"_s, writtenTitle(first(u"title"_s)), source);
    // "creator" is who saved it last.
    const QString author = first(u"initial-creator"_s);
    setAuthors(metadata, writtenAuthors({author.isEmpty() ? first(u"creator"_s) : author}),
               languageOf(language), source);
    setField(metadata, u"keyword"_s, texts.value(u"keyword"_s).join(u", "_s), source);
    setField(metadata, u"abstract"_s, first(u"description"_s), source);
    setField(metadata, u"publisher"_s, first(u"publisher"_s), source);
    return metadata;
}

} // namespace

Result<DocumentText> readOdt(const Container &container)
{
    if (container.parts.value(u"META-INF/manifest.xml"_s).contains("encryption-data"))
        return Error{
            Error::Unreadable,
            ReadingText::tr("This file is protected by a password. Open it in its program, save a copy "
                            "without password, and import the copy."),
            u"encryption-data in the manifest"_s};
    OdtText text;
    text.readStyles(container.parts.value(u"styles.xml"_s));
    if (const Outcome outcome = text.readBody(container.parts.value(u"content.xml"_s)); !outcome)
        return outcome.error();
    DocumentText document = text.take();
    document.metadata = metaMetadata(container.parts.value(u"meta.xml"_s));
    addFirstLines(document);
    return document;
}

} // namespace apacheta

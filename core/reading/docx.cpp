// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/docx.h"

#include "reading/decoding.h"
#include "reading/docx_styles.h"
#include "reading/first_lines.h"
#include "reading/flow_writer.h"
#include "reading/metadata_values.h"
#include "reading/xml_part.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

/// The target of a part's relationship by the end of its type ("/styles"); empty for none.
QString related(const Container &container, const QString &from, QLatin1StringView type)
{
    const qsizetype slash = from.lastIndexOf(u'/') + 1;
    const QString rels = from.first(slash) + u"_rels/"_s + from.sliced(slash) + u".rels"_s;
    XmlPart part(container.parts.value(rels));
    while (part.next())
        if (part.isStart() && part.name() == "Relationship"_L1 && part.attribute("Type"_L1).endsWith(type))
            return partPath(from, part.attribute("Target"_L1));
    return {};
}

/// "iv" for 4: Word counts endnotes so.
QString roman(int number)
{
    static constexpr std::pair<int, const char16_t *> digits[] = {{100, u"c"}, {90, u"xc"}, {50, u"l"},
                                                                  {40, u"xl"}, {10, u"x"},  {9, u"ix"},
                                                                  {5, u"v"},   {4, u"iv"},  {1, u"i"}};
    QString text;
    for (const auto &[value, letters] : digits)
        for (; number >= value; number -= value)
            text += QStringView(letters);
    return text;
}

class DocxText final {
public:
    explicit DocxText(QHash<QString, DocxStyle> styles) : m_styles(std::move(styles)) {}
    /// The notes of a part, kept until the text calls them.
    Outcome readNotes(const QByteArray &bytes, bool areEndnotes);
    Outcome readBody(const QByteArray &bytes, const QString &name);
    DocumentText take();

private:
    struct Paragraph {
        QString text;
        QString style;
        int headingLevel = 0; ///< of the paragraph itself, as is the next
        std::optional<bool> isListItem;
        qsizetype bold = 0; ///< letters
    };
    void read(XmlPart &part);
    void enter(XmlPart &part);
    void enterProperty(XmlPart &part);
    void leave(QStringView name);
    void add(const QString &text);
    void callNote(const QString &id, bool isEndnote);
    void endParagraph();

    QHash<QString, DocxStyle> m_styles;
    std::vector<Paragraph> m_open; ///< a text box's paragraph stands inside another one
    FlowWriter m_flow;
    QHash<QString, QStringList> m_notes[2]; ///< footnotes, endnotes: id -> paragraphs
    QStringList m_called[2];
    QString m_note; ///< the id of the note that is being read
    bool m_inNotes = false;
    bool m_areEndnotes = false;
    bool m_inRun = false;
    bool m_inText = false;
    bool m_isHidden = false;
    bool m_isBold = false;
};

void DocxText::add(const QString &text)
{
    if (m_open.empty() || m_isHidden)
        return;
    m_open.back().text += text;
    m_open.back().bold += m_isBold ? text.size() : 0;
}

void DocxText::callNote(const QString &id, bool isEndnote)
{
    if (m_inNotes || m_open.empty())
        return;
    QStringList &called = m_called[isEndnote];
    if (!called.contains(id))
        called.append(id);
    const int number = int(called.indexOf(id)) + 1;
    add(u'[' + (isEndnote ? roman(number) : QString::number(number)) + u']');
}

/// What the properties of a paragraph or a run say.
void DocxText::enterProperty(XmlPart &part)
{
    if (m_open.empty())
        return;
    const QStringView name = part.name();
    const QString value = part.attribute("val"_L1);
    const bool isOn = value != "0"_L1 && value != "false"_L1;
    Paragraph &paragraph = m_open.back();
    if (name == "pStyle"_L1)
        paragraph.style = value;
    else if (name == "outlineLvl"_L1 && value.toInt() < 6)
        paragraph.headingLevel = value.toInt() + 1;
    else if (name == "numId"_L1)
        paragraph.isListItem = isOn;
    else if (name == "vanish"_L1 && m_inRun)
        m_isHidden = isOn;
    else if (name == "b"_L1 && m_inRun)
        m_isBold = isOn;
}

void DocxText::enter(XmlPart &part)
{
    static const QSet<QString> passedOver = {u"del"_s,     u"moveFrom"_s,  u"Fallback"_s,  u"instrText"_s,
                                             u"delText"_s, u"pPrChange"_s, u"rPrChange"_s, u"sectPr"_s,
                                             u"tblPr"_s,   u"tblGrid"_s,   u"trPr"_s,      u"tcPr"_s,
                                             u"sdtPr"_s,   u"rt"_s,        u"tblPrEx"_s};
    const QString name = part.name().toString();
    if (passedOver.contains(name)) {
        part.skip();
    } else if (name == "p"_L1) {
        m_open.push_back({});
    } else if (name == "r"_L1) {
        m_inRun = true;
        m_isHidden = false;
        m_isBold = false;
    } else if (name == "t"_L1) {
        m_inText = true;
    } else if (name == "tab"_L1 && m_inRun) {
        add(u"\t"_s);
    } else if ((name == "br"_L1 || name == "cr"_L1) && m_inRun) {
        add(part.attribute("type"_L1).isEmpty() ? u"\n"_s : u" "_s);
    } else if (name == "noBreakHyphen"_L1) {
        add(u"\u2011"_s);
    } else if (name == "softHyphen"_L1) {
        add(u"\u00AD"_s);
    } else if (name == "footnoteReference"_L1 || name == "endnoteReference"_L1) {
        callNote(part.attribute("id"_L1), name.startsWith(u'e'));
    } else if (name == "footnote"_L1 || name == "endnote"_L1) {
        m_note = part.attribute("id"_L1);
    } else if (name == "tr"_L1) {
        m_flow.beginRow();
    } else if (name == "tc"_L1) {
        m_flow.beginCell();
    } else {
        enterProperty(part);
    }
}

void DocxText::leave(QStringView name)
{
    if (name == "p"_L1)
        endParagraph();
    else if (name == "r"_L1)
        m_inRun = m_isHidden = m_isBold = false;
    else if (name == "t"_L1)
        m_inText = false;
    else if (name == "tr"_L1)
        m_flow.endRow();
}

void DocxText::endParagraph()
{
    if (m_open.empty())
        return;
    const Paragraph paragraph = std::move(m_open.back());
    m_open.pop_back();
    const QString text = paragraph.text.trimmed();
    if (m_inNotes) {
        if (!text.isEmpty())
            m_notes[m_areEndnotes][m_note].append(text);
        return;
    }
    const DocxStyle style = m_styles.value(paragraph.style);
    FlowParagraph flow{text};
    flow.isTitle = style.isTitle;
    flow.headingLevel = paragraph.headingLevel > 0 ? paragraph.headingLevel : style.headingLevel;
    flow.kind = style.isContents                                  ? BlockKind::Boilerplate
                : style.isTitle || flow.headingLevel > 0          ? BlockKind::Heading
                : paragraph.isListItem.value_or(style.isListItem) ? BlockKind::ListItem
                : style.isQuotation                               ? BlockKind::Quotation
                                                                  : BlockKind::Paragraph;
    flow.mayBeHeading = style.isBold || (!text.isEmpty() && paragraph.bold * 10 > text.size() * 9);
    m_flow.put(std::move(flow));
}

void DocxText::read(XmlPart &part)
{
    while (part.next()) {
        if (part.isStart())
            enter(part);
        else if (part.isEnd())
            leave(part.name());
        else if (m_inText && part.xml().isCharacters())
            add(cleaned(part.xml().text().toString()));
    }
}

Outcome DocxText::readNotes(const QByteArray &bytes, bool areEndnotes)
{
    if (bytes.isEmpty())
        return Done{};
    m_inNotes = true;
    m_areEndnotes = areEndnotes;
    XmlPart part(bytes);
    read(part);
    m_inNotes = false;
    return part.outcome(areEndnotes ? u"endnotes"_s : u"footnotes"_s);
}

Outcome DocxText::readBody(const QByteArray &bytes, const QString &name)
{
    XmlPart part(bytes);
    read(part);
    return part.outcome(name);
}

DocumentText DocxText::take()
{
    for (const bool areEndnotes : {false, true}) {
        int number = 0;
        for (const QString &id : std::as_const(m_called[areEndnotes])) {
            ++number;
            const QStringList paragraphs = m_notes[areEndnotes].value(id);
            const QString mark = areEndnotes ? roman(number) : QString::number(number);
            for (qsizetype i = 0; i < paragraphs.size(); ++i)
                m_flow.putNote(i == 0 ? u'[' + mark + u"] "_s + paragraphs[i] : paragraphs[i]);
        }
    }
    DocumentText document = m_flow.take();
    document.format = u"docx"_s;
    return document;
}

DocumentMetadata coreMetadata(const QByteArray &part)
{
    const QHash<QString, QStringList> texts = leafTexts(part);
    const auto first = [&texts](const QString &name) { return texts.value(name).value(0); };
    const QString source = u"document properties"_s;
    DocumentMetadata metadata;
    const QString language = languageCode(first(u"language"_s));
    setField(metadata, u"language"_s, language, source);
    setField(metadata, u"title"_s, writtenTitle(first(u"title"_s)), source);
    setAuthors(metadata, writtenAuthors({first(u"creator"_s)}), languageOf(language), source);
    setField(metadata, u"keyword"_s, first(u"keywords"_s), source);
    setField(metadata, u"abstract"_s, first(u"description"_s), source);
    setField(metadata, u"DOI"_s, doiIn(first(u"identifier"_s)), source);
    return metadata;
}

} // namespace

Result<DocumentText> readDocx(const Container &container)
{
    QString main = related(container, QString(), "/officeDocument"_L1);
    if (!container.parts.contains(main))
        main = u"word/document.xml"_s;
    DocxText text(docxStyles(container.parts.value(related(container, main, "/styles"_L1))));
    for (const bool areEndnotes : {false, true}) {
        const QString notes = related(container, main, areEndnotes ? "/endnotes"_L1 : "/footnotes"_L1);
        if (const Outcome outcome = text.readNotes(container.parts.value(notes), areEndnotes); !outcome)
            return outcome.error();
    }
    if (const Outcome outcome = text.readBody(container.parts.value(main), main); !outcome)
        return outcome.error();
    DocumentText document = text.take();
    const QString core = related(container, QString(), "/core-properties"_L1);
    document.metadata = coreMetadata(container.parts.value(core.isEmpty() ? u"docProps/core.xml"_s : core));
    addFirstLines(document);
    return document;
}

} // namespace apacheta

// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/rtf.h"

#include "reading/decoding.h"
#include "reading/first_lines.h"
#include "reading/flow_writer.h"
#include "reading/metadata_values.h"
#include "reading/reading_text.h"
#include "reading/rtf_styles.h"
#include "reading/rtf_tokens.h"

#include <QRegularExpression>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

/// What text becomes that stands in a group.
enum class Into { Body, Note, Nowhere, Info, FontName, StyleName };

/// What holds inside a group, and is what it was when that closes.
struct Group {
    Into into = Into::Body;
    QByteArray codePage;
    QString field; ///< of the info
    int skipAfterUnicode = 1;
    bool isHidden = false;
    bool isBold = false;
    bool isStarred = false; ///< "\*" came: a word that is not known here passes the group over
};

struct RtfStyle {
    int headingLevel = 0;
    bool isTitle = false;
    bool isQuotation = false;
};

class RtfText final {
public:
    explicit RtfText(const QByteArray &bytes) : m_tokens(bytes) {}
    DocumentText read();

private:
    struct Paragraph {
        QString text;
        qsizetype bold = 0;
        int style = -1;
        int outlineLevel = -1;
        bool isListItem = false;
        bool isInTable = false;
    };
    void open();
    void close();
    void word(const RtfToken &token);
    bool destination(const QByteArray &word);
    bool characterProperty(const QByteArray &word, const std::optional<int> &number);
    bool paragraphProperty(const QByteArray &word, const std::optional<int> &number);
    void table(const QByteArray &word);
    void bytes(const QByteArray &text);
    void flushBytes();
    void add(const QString &text);
    void endParagraph();
    void endStyle();

    RtfTokens m_tokens;
    std::vector<Group> m_groups{Group{}};
    QByteArray m_pending;           ///< bytes of one code page
    int m_toSkip = 0;               ///< characters that stand for a \u before them
    QHash<int, QByteArray> m_fonts; ///< code pages
    int m_font = 0;
    QHash<int, RtfStyle> m_styles;
    QHash<QString, QString> m_info;
    QString m_styleName;
    Paragraph m_paragraph;
    Paragraph m_note;
    int m_notes = 0;
    bool m_inRow = false;
    FlowWriter m_flow;
    QByteArray m_codePage = "windows-1252";
};

void RtfText::add(const QString &text)
{
    Group &group = m_groups.back();
    switch (group.into) {
    case Into::Body:
    case Into::Note: {
        Paragraph &paragraph = group.into == Into::Body ? m_paragraph : m_note;
        if (group.isHidden)
            return;
        paragraph.text += text;
        paragraph.bold += group.isBold ? text.size() : 0;
        return;
    }
    case Into::Info:
        m_info[group.field] += text;
        return;
    case Into::StyleName:
        m_styleName += text;
        return;
    case Into::FontName:
    case Into::Nowhere:
        return;
    }
}

void RtfText::bytes(const QByteArray &text)
{
    const qsizetype skipped = std::min<qsizetype>(m_toSkip, text.size());
    m_toSkip -= int(skipped);
    m_pending += text.sliced(skipped);
}

void RtfText::flushBytes()
{
    if (m_pending.isEmpty())
        return;
    const bool isAscii = std::all_of(m_pending.begin(), m_pending.end(), [](char c) { return uchar(c) < 0x80; });
    if (isAscii) { // a converter costs more than the text
        add(cleaned(QString::fromLatin1(std::exchange(m_pending, {}))));
        return;
    }
    const QByteArray &own = m_groups.back().codePage;
    QStringDecoder decoder((own.isEmpty() ? m_codePage : own).constData());
    if (!decoder.isValid())
        decoder = QStringDecoder("windows-1252");
    const QString text =
        decoder.isValid() ? QString(decoder.decode(m_pending)) : QString::fromLatin1(m_pending);
    m_pending.clear();
    add(cleaned(text));
}

void RtfText::open()
{
    constexpr size_t deepest = 5000;
    flushBytes();
    m_toSkip = 0;
    if (m_groups.size() < deepest)
        m_groups.push_back(m_groups.back());
    m_groups.back().isStarred = false;
}

void RtfText::close()
{
    flushBytes();
    m_toSkip = 0;
    const Into from = m_groups.back().into;
    if (m_groups.size() > 1)
        m_groups.pop_back();
    const Into to = m_groups.back().into;
    if (from == Into::Note && to != Into::Note) {
        const QString mark = u'[' + QString::number(m_notes) + u']';
        m_flow.putNote(mark + u' ' + m_note.text.trimmed());
        add(mark);
        m_note = {};
    } else if (from == Into::StyleName && !m_styleName.isEmpty()) {
        endStyle();
    }
}

/// "heading 1;" in the table of styles.
void RtfText::endStyle()
{
    static const QRegularExpression heading(u"^heading (\\d)"_s, QRegularExpression::CaseInsensitiveOption);
    RtfStyle &style = m_styles[m_paragraph.style];
    if (const auto match = heading.match(m_styleName); match.hasMatch())
        style.headingLevel = std::clamp(match.captured(1).toInt(), 1, 6);
    else if (m_paragraph.outlineLevel >= 0 && m_paragraph.outlineLevel < 6)
        style.headingLevel = m_paragraph.outlineLevel + 1;
    style.isTitle = m_styleName.startsWith("title"_L1, Qt::CaseInsensitive);
    style.isQuotation = m_styleName.contains("quot"_L1, Qt::CaseInsensitive) ||
                        m_styleName.startsWith("block text"_L1, Qt::CaseInsensitive);
    m_styleName.clear();
    m_paragraph = {};
}

/// Words that say what the text of their group is for.
bool RtfText::destination(const QByteArray &word)
{
    Group &group = m_groups.back();
    if (group.into == Into::Nowhere)
        return true;
    const bool isStarred = std::exchange(group.isStarred, false); // "\*" speaks of the word after it
    if (word == "fonttbl") {
        group.into = Into::FontName;
    } else if (word == "stylesheet") {
        group.into = Into::StyleName;
    } else if (word == "info") {
        group.into = Into::Info; // each group in it is a field of its own
        group.field.clear();
    } else if (word == "footnote" && group.into == Into::Body) {
        group.into = Into::Note;
        ++m_notes;
    } else if (isRtfAside(word) || isStarred) {
        m_paragraph.isListItem = m_paragraph.isListItem || word == "pntext" || word == "listtext";
        group.into = Into::Nowhere;
    } else {
        return false;
    }
    return true;
}

bool RtfText::characterProperty(const QByteArray &word, const std::optional<int> &number)
{
    Group &group = m_groups.back();
    const bool isOn = number.value_or(1) != 0;
    if (word == "b")
        group.isBold = isOn;
    else if (word == "v" || word == "deleted")
        group.isHidden = isOn;
    else if (word == "plain")
        group.isBold = group.isHidden = false;
    else if (word == "uc")
        group.skipAfterUnicode = std::clamp(number.value_or(1), 0, 16);
    else if (word == "f" && group.into == Into::FontName)
        m_font = number.value_or(0);
    else if (word == "f")
        group.codePage = m_fonts.value(number.value_or(0));
    else if (word == "fcharset")
        m_fonts.insert(m_font, rtfCodePage(number.value_or(0)));
    else if (word == "ansicpg")
        m_codePage =
            number == 65001 ? QByteArray("UTF-8") : "windows-" + QByteArray::number(number.value_or(1252));
    else if (word == "mac")
        m_codePage = "macintosh";
    else
        return false;
    return true;
}

bool RtfText::paragraphProperty(const QByteArray &word, const std::optional<int> &number)
{
    if (m_groups.back().into == Into::Note)
        return false;
    if (word == "pard") {
        m_paragraph.style = m_paragraph.outlineLevel = -1;
        m_paragraph.isListItem = m_paragraph.isInTable = false;
    } else if (word == "s") {
        m_paragraph.style = number.value_or(-1);
    } else if (word == "outlinelevel") {
        m_paragraph.outlineLevel = number.value_or(-1);
    } else if (word == "ls" || word == "pnlvlblt" || word == "pnlvlbody") {
        m_paragraph.isListItem = number.value_or(1) != 0;
    } else {
        return false;
    }
    return true;
}

void RtfText::table(const QByteArray &word)
{
    if (word == "intbl") {
        m_paragraph.isInTable = true;
    } else if (word == "cell" || word == "nestcell") {
        m_paragraph.isInTable = true;
        endParagraph();
        m_flow.beginCell();
    } else if ((word == "row" || word == "nestrow") && m_inRow) {
        m_flow.endRow();
        m_inRow = false;
    }
}

void RtfText::word(const RtfToken &token)
{
    flushBytes();
    const QByteArray &name = token.text;
    Group &group = m_groups.back();
    if (name == "u" && token.number) {
        add(QString(QChar(char16_t(*token.number))));
        m_toSkip = group.skipAfterUnicode;
        return;
    }
    if (name == "*") {
        group.isStarred = true;
        return;
    }
    if (destination(name))
        return;
    if (group.into == Into::Info) {
        if (!token.number && name != "par")
            group.field = QString::fromLatin1(name);
        return;
    }
    if (const QChar character = rtfCharacter(name); !character.isNull()) {
        if (m_toSkip > 0)
            --m_toSkip;
        else
            add(QString(character));
        return;
    }
    if (characterProperty(name, token.number) || paragraphProperty(name, token.number) ||
        group.into == Into::StyleName || group.into == Into::FontName)
        return;
    if (name == "par" || name == "sect") {
        if (group.into == Into::Note)
            add(u"\n"_s);
        else
            endParagraph();
    } else if (group.into == Into::Body) {
        table(name);
    }
}

void RtfText::endParagraph()
{
    const RtfStyle style = m_styles.value(m_paragraph.style);
    const QString text = m_paragraph.text.trimmed();
    FlowParagraph flow{text};
    flow.isTitle = style.isTitle;
    const bool hasLevel = m_paragraph.outlineLevel >= 0 && m_paragraph.outlineLevel < 6;
    flow.headingLevel = hasLevel ? m_paragraph.outlineLevel + 1 : style.headingLevel;
    flow.kind = flow.isTitle || flow.headingLevel > 0 ? BlockKind::Heading
                : m_paragraph.isListItem              ? BlockKind::ListItem
                : style.isQuotation                   ? BlockKind::Quotation
                                                      : BlockKind::Paragraph;
    flow.mayBeHeading = !text.isEmpty() && m_paragraph.bold * 10 > text.size() * 9;
    if (m_paragraph.isInTable && !m_inRow) {
        m_flow.beginRow();
        m_flow.beginCell();
        m_inRow = true;
    }
    m_flow.put(std::move(flow));
    m_paragraph.text.clear();
    m_paragraph.bold = 0;
}

DocumentText RtfText::read()
{
    for (RtfToken token = m_tokens.next(); token.kind != RtfToken::End; token = m_tokens.next()) {
        switch (token.kind) {
        case RtfToken::Open:
            open();
            break;
        case RtfToken::Close:
            close();
            break;
        case RtfToken::Word:
            word(token);
            break;
        case RtfToken::Byte:
        case RtfToken::Text:
            bytes(token.text);
            break;
        case RtfToken::End:
            break;
        }
    }
    flushBytes();
    endParagraph();
    DocumentText document = m_flow.take();
    document.format = u"rtf"_s;
    const QString source = u"document properties"_s;
    const auto info = [this](const QString &field) { return m_info.value(field).simplified(); };
    setField(document.metadata, u"title"_s, writtenTitle(info(u"title"_s)), source);
    setAuthors(document.metadata, writtenAuthors({info(u"author"_s)}), Language::Unknown, source);
    setField(document.metadata, u"keyword"_s, info(u"keywords"_s), source);
    return document;
}

} // namespace

Result<DocumentText> readRtf(const QByteArray &bytes)
{
    if (!bytes.startsWith("{\\rtf"))
        return Error{Error::Damaged,
                     ReadingText::tr(
                         "This file is called RTF but is none, or its beginning is damaged. Get it again."),
                     u"no RTF mark"_s};
    DocumentText document = RtfText(bytes).read();
    addFirstLines(document);
    return document;
}

} // namespace apacheta

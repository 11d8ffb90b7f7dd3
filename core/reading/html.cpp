// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/html.h"

#include "reading/boilerplate.h"
#include "reading/decoding.h"
#include "reading/first_lines.h"
#include "reading/html_metadata.h"
#include "reading/html_outline.h"
#include "reading/html_tree.h"
#include "reading/lines.h"
#include "reading/metadata_values.h"
#include "reading/plain_text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

qsizetype codePointsOf(QStringView text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isLowSurrogate(); });
}

/// What an open element means for the text in it.
struct Context {
    BlockKind kind = BlockKind::Paragraph;
    int headingLevel = 0;
    bool isSide = false;
    bool isRow = false;            ///< in a row of a table of data: its cells are one block
    bool isPreformatted = false;
};

class PageText final {
public:
    explicit PageText(const HtmlTree &tree) : m_outline(tree) { build(tree); }
    DocumentText take();

private:
    void build(const HtmlTree &tree);
    void enter(const GumboNode *node, size_t number);
    void leave(const GumboNode *node);
    Context contextOf(const GumboNode *node, size_t number) const;
    void addText(const GumboNode *node);
    void addNote(const GumboNode *node, const QString &text);
    void addBreak();
    void flush();
    void appendBlock(QStringView text, Block block);
    bool isNavigation(QStringView text) const;

    HtmlOutline m_outline;
    std::vector<Context> m_contexts{Context{}};
    QString m_pending;             ///< the block that is being gathered
    qsizetype m_pendingLinked = 0; ///< of its letters, in links
    int m_links = 0;
    bool m_hasTitle = false;
    qsizetype m_codePoints = 0;
    DocumentText m_document;
};

bool isFootnote(const GumboNode *node)
{
    static const QRegularExpression names(u"(?:^|[\\s_-])(?:footnotes?|endnotes?|fn|cite_note|notas?-?(?:al-?pie)?|references)(?:$|[\\s_-]?\\d)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const QString role = attribute(node, "role");
    return role == "doc-footnote"_L1 || role == "doc-endnote"_L1 || attribute(node, "id").contains(names)
        || attribute(node, "class").contains(names);
}

Context PageText::contextOf(const GumboNode *node, size_t number) const
{
    Context context = m_contexts.back();
    const GumboTag tag = tagOf(node);
    const HtmlOutline::Element &element = m_outline.element(number);
    context.isSide = (context.isSide && !m_outline.isMain(number)) || element.isSide || (tag == GUMBO_TAG_BODY && m_outline.hasMain());
    // A page's own head of links; an article's head holds its title.
    if (tag == GUMBO_TAG_HEADER && !m_outline.isInMain(number) && element.linked * 4 > element.text)
        context.isSide = true;
    if (context.isRow)
        return context;
    if (tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6) {
        context.kind = BlockKind::Heading;
        context.headingLevel = int(tag) - int(GUMBO_TAG_H1) + 1;
    } else if (tag == GUMBO_TAG_BLOCKQUOTE) {
        context.kind = BlockKind::Quotation;
    } else if ((tag == GUMBO_TAG_LI || tag == GUMBO_TAG_DIV || tag == GUMBO_TAG_P || tag == GUMBO_TAG_ASIDE) && isFootnote(node)) {
        context.kind = BlockKind::Footnote;
    } else if ((tag == GUMBO_TAG_LI || tag == GUMBO_TAG_DD || tag == GUMBO_TAG_DT) && context.kind != BlockKind::Footnote) {
        context.kind = BlockKind::ListItem;
    } else if (tag == GUMBO_TAG_TR) {
        // Tables that only lay out a page hold paragraphs.
        constexpr qsizetype longestRow = 600;
        context.isRow = !element.holdsBlocks || element.text <= longestRow;
        if (context.isRow)
            context.kind = BlockKind::TableRow;
    } else if (tag == GUMBO_TAG_PRE) {
        context.isPreformatted = true;
    }
    return context;
}

void PageText::enter(const GumboNode *node, size_t number)
{
    const GumboTag tag = tagOf(node);
    if (tag == GUMBO_TAG_BR) {
        addBreak();
    } else if (isBlockTag(tag)) {
        if (!m_contexts.back().isRow)
            flush();
        else if (!m_pending.isEmpty() && !m_pending.endsWith(u' '))
            m_pending += (tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH) ? u" | "_s : u" "_s;
    }
    if (tag == GUMBO_TAG_Q)
        m_pending += u'“';
    m_links += tag == GUMBO_TAG_A;
    m_contexts.push_back(contextOf(node, number));
    if (tag == GUMBO_TAG_H1 && !m_contexts.back().isSide)
        m_hasTitle = true;
}

void PageText::leave(const GumboNode *node)
{
    const GumboTag tag = tagOf(node);
    const bool inRow = m_contexts.size() > 1 && m_contexts[m_contexts.size() - 2].isRow;
    if (isBlockTag(tag) && !inRow)
        flush();
    if (tag == GUMBO_TAG_Q)
        m_pending += u'”';
    m_links -= tag == GUMBO_TAG_A;
    m_contexts.pop_back();
}

/// A line break; two of them part paragraphs, as in pages of old.
void PageText::addBreak()
{
    if (m_contexts.back().isRow) {
        m_pending += u' ';
        return;
    }
    while (m_pending.endsWith(u' '))
        m_pending.chop(1);
    if (m_pending.endsWith(u'\n'))
        flush();
    else if (!m_pending.isEmpty())
        m_pending += u'\n';
}

/// A raised number: a note's mark in brackets where it links to one, else in raised digits, so that "1904" and a note 2 are not 19042.
void PageText::addNote(const GumboNode *node, const QString &text)
{
    static const QString raised = u"⁰¹²³⁴⁵⁶⁷⁸⁹"_s;
    bool links = m_links > 0;
    for (HtmlWalk walk(node); walk.next() && !links;)
        links = tagOf(walk.node()) == GUMBO_TAG_A;
    if (links) {
        m_pending += u'[' + text + u']';
        return;
    }
    for (const QChar c : text)
        m_pending += raised[c.digitValue()];
}

void PageText::addText(const GumboNode *node)
{
    const QString text = cleaned(QString::fromUtf8(node->v.text.text));
    if (m_contexts.back().isPreformatted) {
        m_pending += text;
        return;
    }
    for (const QChar c : text) {
        const bool space = c == u' ' || c == u'\n' || c == u'\t';
        if (!space) {
            m_pending += c;
            m_pendingLinked += m_links > 0;
        } else if (!m_pending.isEmpty() && !m_pending.back().isSpace()) {
            m_pending += u' ';
        }
    }
}

/// Whether a block is links and little else, and no sentence.
bool PageText::isNavigation(QStringView text) const
{
    constexpr qsizetype longest = 200;
    const qsizetype letters = std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isSpace(); });
    return text.size() <= longest && m_pendingLinked * 100 > letters * 80 && !endsSentence(text);
}

void PageText::appendBlock(QStringView text, Block block)
{
    if (!m_document.text.isEmpty()) {
        const bool close = block.kind == m_document.blocks.back().kind && (block.kind == BlockKind::ListItem || block.kind == BlockKind::TableRow);
        m_document.text += close ? u"\n"_s : u"\n\n"_s;
        m_codePoints += close ? 1 : 2;
    }
    block.span.begin = m_codePoints;
    m_codePoints += codePointsOf(text);
    block.span.end = m_codePoints;
    m_document.text += text;
    m_document.blocks.append(block);
}

void PageText::flush()
{
    const QString pending = std::exchange(m_pending, QString());
    const Context &context = m_contexts.back();
    const QStringView text = context.isPreformatted ? QStringView(pending) : QStringView(pending).trimmed();
    Block block{context.kind, {}, context.headingLevel};
    if (context.isSide || isNavigation(text) || isBoilerplateText(text) || isLinkSpam(text))
        block.kind = BlockKind::Boilerplate;
    // The title may stand above the main part.
    if (context.kind == BlockKind::Heading && context.headingLevel == 1 && !m_hasTitle && block.kind == BlockKind::Boilerplate && context.isSide)
        block.kind = m_outline.hasMain() && m_pendingLinked == 0 ? BlockKind::Heading : BlockKind::Boilerplate;
    if (block.kind != BlockKind::Heading)
        block.headingLevel = 0;
    m_pendingLinked = 0;
    if (text.trimmed().isEmpty())
        return;
    if (!context.isPreformatted) {
        appendBlock(text, block);
        return;
    }
    for (const Line &paragraph : preformattedParagraphs(text))
        appendBlock(text.sliced(paragraph.span.begin, paragraph.span.length()), block);
}

void PageText::build(const HtmlTree &tree)
{
    size_t number = 0;
    for (HtmlWalk walk(tree.root()); walk.next();) {
        const GumboNode *node = walk.node();
        if (isText(node)) {
            addText(node);
        } else if (isElement(node) && walk.isLeaving()) {
            leave(node);
        } else if (isElement(node)) {
            enter(node, number++);
            if (holdsNoReading(tagOf(node))) {
                walk.skipChildren();
            } else if (tagOf(node) == GUMBO_TAG_SUP && !m_pending.isEmpty()) {
                const QString text = textIn(node);
                const bool digits = !text.isEmpty() && text.size() <= 3 && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
                if (digits) {
                    addNote(node, text);
                    walk.skipChildren();
                }
            }
        }
    }
    flush();
}

DocumentText PageText::take()
{
    m_document.format = u"html"_s;
    return std::move(m_document);
}

} // namespace
} // namespace apacheta

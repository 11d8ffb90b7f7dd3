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
#include "text/source_text.h"

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
    bool isSide = false;    ///< in a menu, a footer, a banner ...
    bool isOutside = false; ///< outside the page's main part
    bool isRow = false;     ///< in a row of a table of data: its cells are one block
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
    bool addNote(const GumboNode *node);
    void addBreak();
    void flush();
    void appendBlock(QStringView text, Block block);

    HtmlOutline m_outline;
    std::vector<Context> m_contexts{Context{}};
    QString m_pending;             ///< the block that is being gathered
    qsizetype m_pendingLinked = 0; ///< of its letters, in links
    int m_links = 0;
    qsizetype m_title = -1;  ///< the block of an <h1> outside the main part
    bool m_hasTitle = false; ///< there is an <h1> in the main part
    qsizetype m_codePoints = 0;
    DocumentText m_document;
};

bool isFootnote(const GumboNode *node)
{
    static const QRegularExpression names(
        u"(?:^|[\\s_-])(?:footnotes?|endnotes?|fn|cite_note|notas?-?(?:al-?pie)?|references)(?:$|[\\s_-]?\\d)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString role = attribute(node, "role");
    return role == "doc-footnote"_L1 || role == "doc-endnote"_L1 || attribute(node, "id").contains(names) ||
           attribute(node, "class").contains(names);
}

Context PageText::contextOf(const GumboNode *node, size_t number) const
{
    Context context = m_contexts.back();
    const GumboTag tag = tagOf(node);
    const HtmlOutline::Element &element = m_outline.element(number);
    context.isSide = element.isSide || (context.isSide && !m_outline.isMain(number));
    context.isOutside =
        m_outline.hasMain() && (context.isOutside || tag == GUMBO_TAG_BODY) && !m_outline.isMain(number);
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
    } else if (isBlockTag(tag) && isFootnote(node)) {
        context.kind = BlockKind::Footnote;
    } else if ((tag == GUMBO_TAG_LI || tag == GUMBO_TAG_DD || tag == GUMBO_TAG_DT) &&
               context.kind != BlockKind::Footnote) {
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
/// False where what is raised is no number.
bool PageText::addNote(const GumboNode *node)
{
    static const QString raised = u"⁰¹²³⁴⁵⁶⁷⁸⁹"_s;
    const QString text = textIn(node);
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (m_pending.isEmpty() || text.isEmpty() || text.size() > 3 ||
        !std::all_of(text.begin(), text.end(), isDigit))
        return false;
    bool links = m_links > 0;
    for (HtmlWalk walk(node); !links && walk.next();)
        links = tagOf(walk.node()) == GUMBO_TAG_A;
    if (links)
        m_pending += u'[' + text + u']';
    else
        for (const QChar c : text)
            m_pending += raised[c.digitValue()];
    return true;
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
bool isNavigation(QStringView text, qsizetype linked)
{
    constexpr qsizetype longest = 200;
    const qsizetype letters = std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isSpace(); });
    return text.size() <= longest && linked * 100 > letters * 80 && !endsSentence(text);
}

void PageText::appendBlock(QStringView text, Block block)
{
    if (!m_document.text.isEmpty()) {
        const bool close = block.kind == m_document.blocks.back().kind &&
                           (block.kind == BlockKind::ListItem || block.kind == BlockKind::TableRow);
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
    const qsizetype linked = std::exchange(m_pendingLinked, 0);
    const Context &context = m_contexts.back();
    const QStringView text = QStringView(pending).trimmed();
    if (text.isEmpty())
        return;
    const bool isSide = context.isSide || context.isOutside;
    if (context.isPreformatted) {
        const SourceText source(pending);
        for (const Block &block : plainTextBlocks(source.units()))
            appendBlock(source.quote(block.span),
                        {isSide ? BlockKind::Boilerplate : block.kind, {}, isSide ? 0 : block.headingLevel});
        return;
    }
    const bool isTitle = context.kind == BlockKind::Heading && context.headingLevel == 1 && !context.isSide;
    const bool navigation = !context.isRow && !isTitle && isNavigation(text, linked);
    Block block{context.kind, {}, context.headingLevel};
    if (isSide || navigation || isBoilerplateText(text) || isLinkSpam(text))
        block = {BlockKind::Boilerplate, {}};
    if (isTitle && context.isOutside && m_title < 0)
        m_title = m_document.blocks.size();
    m_hasTitle = m_hasTitle || (isTitle && !context.isOutside);
    appendBlock(text, block);
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
            enter(node, number);
            const bool isNote = tagOf(node) == GUMBO_TAG_SUP && addNote(node);
            if (isNote || holdsNoReading(tagOf(node)))
                walk.skipChildren();
            number = isNote ? m_outline.element(number).past : number + 1;
        }
    }
    flush();
}

DocumentText PageText::take()
{
    if (!m_hasTitle && m_title >= 0) {
        m_document.blocks[m_title].kind = BlockKind::Heading;
        m_document.blocks[m_title].headingLevel = 1;
    }
    m_document.format = u"html"_s;
    return std::move(m_document);
}

} // namespace

DocumentText readHtml(const QString &page)
{
    const HtmlTree tree(page.toUtf8());
    DocumentText document = PageText(tree).take();
    document.metadata = htmlMetadata(tree);
    const DocumentMetadata first = firstLinesMetadata(SourceText(document.text), document.blocks);
    for (auto field = first.csl.begin(); field != first.csl.end(); ++field)
        setField(document.metadata, field.key(), field.value(), first.sources.value(field.key()));
    return document;
}

QByteArray declaredEncoding(const QByteArray &bytes)
{
    static const QRegularExpression form(u"(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_.:-]{2,40})"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return form.match(QString::fromLatin1(bytes.first(std::min<qsizetype>(bytes.size(), 4096))))
        .captured(1)
        .toLatin1();
}

} // namespace apacheta

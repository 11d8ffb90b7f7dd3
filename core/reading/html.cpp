// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/html.h"

#include "reading/block_writer.h"
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
    void partCells(GumboTag tag);
    void addBreak();
    void flush();
    void markPage(const GumboNode *node);

    HtmlOutline m_outline;
    std::vector<Context> m_contexts{Context{}};
    QString m_pending;             ///< the block that is being gathered
    qsizetype m_pendingLinked = 0; ///< of its letters, in links
    int m_links = 0;
    qsizetype m_title = -1;  ///< the block of an <h1> outside the main part
    bool m_hasTitle = false; ///< there is an <h1> in the main part
    QList<std::pair<qsizetype, QString>> m_pages; ///< that begin in the block being gathered: where, label
    BlockWriter m_writer;
};

bool isFootnote(const GumboNode *node)
{
    static const QRegularExpression names(
        u"(?:^|[\\s_-])(?:footnotes?|endnotes?|fn|cite_note|notas?-?(?:al-?pie)?|references)(?:$|[\\s_-]?\\d)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString role = attribute(node, "role");
    return isNoteElement(node) || role == "doc-endnotes"_L1 || attribute(node, "id").contains(names) ||
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
        else
            partCells(tag);
    }
    if (tag == GUMBO_TAG_Q)
        m_pending += u'“';
    m_links += tag == GUMBO_TAG_A;
    m_contexts.push_back(contextOf(node, number));
}

/// Between two cells of a row, and between the blocks in one.
void PageText::partCells(GumboTag tag)
{
    while (m_pending.endsWith(u' '))
        m_pending.chop(1);
    if (m_pending.isEmpty())
        return;
    const bool isCell = (tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH) && !m_pending.endsWith(u'|');
    m_pending += isCell ? u" | "_s : u" "_s;
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
    bool links = m_links > 0 || tagOf(node) == GUMBO_TAG_A;
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
            m_writer.append(source.quote(block.span), isSide ? BlockKind::Boilerplate : block.kind,
                            isSide ? 0 : block.headingLevel);
        return;
    }
    const bool isTitle = context.kind == BlockKind::Heading && context.headingLevel == 1 && !context.isSide;
    const bool navigation = !context.isRow && !isTitle && isNavigation(text, linked);
    Block block{context.kind, {}, context.headingLevel};
    if (isSide || navigation || isBoilerplateText(text) || isLinkSpam(text))
        block = {BlockKind::Boilerplate, {}};
    if (isTitle && context.isOutside && m_title < 0)
        m_title = m_writer.count();
    m_hasTitle = m_hasTitle || (isTitle && !context.isOutside);
    const qsizetype begin = m_writer.append(text, block.kind, block.headingLevel);
    for (const auto &[offset, label] : std::exchange(m_pages, {}))
        m_writer.beginPage(begin + std::min(offset, codePointsOf(text)), label);
}

/// Where a page of the printed edition begins, as e-books mark it.
void PageText::markPage(const GumboNode *node)
{
    if (attribute(node, "epub:type") != "pagebreak"_L1 && attribute(node, "role") != "doc-pagebreak"_L1)
        return;
    QString label = attribute(node, "aria-label");
    for (const QString &other : {attribute(node, "title"), textIn(node)})
        if (label.isEmpty())
            label = other;
    constexpr qsizetype longest = 12;
    if (label.isEmpty() || label.size() > longest)
        return;
    m_pages.append({codePointsOf(m_pending), label});
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
            markPage(node);
            const bool mayBeNote = tagOf(node) == GUMBO_TAG_SUP ||
                                   attribute(node, "epub:type") == "noteref"_L1 ||
                                   attribute(node, "role") == "doc-noteref"_L1;
            const bool isNote = mayBeNote && addNote(node);
            if (isNote || holdsNoReading(tagOf(node)))
                walk.skipChildren();
            number = isNote ? m_outline.element(number).past : number + 1;
        }
    }
    flush();
}

DocumentText PageText::take()
{
    DocumentText document = m_writer.take();
    if (!m_hasTitle && m_title >= 0) {
        document.blocks[m_title].kind = BlockKind::Heading;
        document.blocks[m_title].headingLevel = 1;
    }
    document.format = u"html"_s;
    return document;
}

/// "<title/>" as HTML has it, which knows no tag that closes itself and would take all that follows for the title.
QString withClosingTags(const QString &page)
{
    constexpr qsizetype head = 2000;
    if (!QStringView(page).first(std::min(head, page.size())).contains(u"http://www.w3.org/1999/xhtml"))
        return page;
    static const QRegularExpression closed(
        u"<(?!(?:br|hr|img|meta|link|input|col|area|base|embed|source|track|wbr|param)\\b)([A-Za-z][A-Za-z0-9]*)((?:\\s[^<>]*)?)/>"_s,
        QRegularExpression::CaseInsensitiveOption);
    return QString(page).replace(closed, u"<\\1\\2></\\1>"_s);
}

} // namespace

DocumentText readHtml(const QString &page)
{
    const HtmlTree tree(withClosingTags(page).toUtf8());
    DocumentText document = PageText(tree).take();
    document.metadata = htmlMetadata(tree);
    addFirstLines(document);
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

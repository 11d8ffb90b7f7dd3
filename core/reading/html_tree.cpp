// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/html_tree.h"

#include "reading/decoding.h"

#include <algorithm>
#include <cctype>
#include <cstddef>
#include <cstring>
#include <utility>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

/// Tags whose end is often left out, or that have none: their number says nothing of the depth.
bool hasOptionalEnd(QByteArrayView name)
{
    static constexpr const char *names[] = {"p",      "li",    "td",    "th",    "tr",      "dt",     "dd",
                                            "option", "br",    "img",   "hr",    "meta",    "link",   "input",
                                            "area",   "base",  "col",   "embed", "param",   "source", "track",
                                            "wbr",    "tbody", "thead", "tfoot", "colgroup"};
    return std::any_of(std::begin(names), std::end(names),
                       [name](const char *other) { return name.compare(other, Qt::CaseInsensitive) == 0; });
}

/// Where a tag ends (past its ">", quotation marks minded) and how many attributes it has at the most.
struct TagExtent {
    qsizetype past = 0;
    qsizetype attributes = 0;
};

TagExtent extentOf(const QByteArray &source, qsizetype at)
{
    TagExtent extent;
    char quote = 0;
    for (qsizetype i = at; i < source.size(); ++i) {
        const char c = source[i];
        if (quote != 0) {
            quote = c == quote ? 0 : quote;
        } else if ((c == '"' || c == '\'') && i > at && source[i - 1] == '=') {
            quote = c;
        } else if (c == '>') {
            extent.past = i + 1;
            return extent;
        } else {
            extent.attributes += c == ' ' || c == '\n' || c == '\t' || c == '/';
        }
    }
    extent.past = source.size();
    return extent;
}

QByteArray tagNameAt(const QByteArray &source, qsizetype at)
{
    constexpr qsizetype longest = 16;
    qsizetype past = at;
    while (past < source.size() && past - at < longest && std::isalnum(uchar(source[past])))
        ++past;
    return source.sliced(at, past - at).toLower();
}

/// Blanks out tags that are nested deeper, and attributes that are more, than those of any page made to be read: gumbo's time grows with
/// the square of both. The text stays.
void flatten(QByteArray &source)
{
    constexpr int deepest = 3000;
    constexpr qsizetype mostAttributes = 3000;
    int depth = 0;
    qsizetype at = source.indexOf('<');
    while (at >= 0 && at + 1 < source.size()) {
        const bool isEnd = source[at + 1] == '/';
        const QByteArray name = tagNameAt(source, at + 1 + isEnd);
        qsizetype past = at + 1;
        if (source.sliced(at, std::min<qsizetype>(4, source.size() - at)) == "<!--") {
            past = source.indexOf("-->", at);
        } else if (!name.isEmpty()) {
            const TagExtent extent = extentOf(source, at);
            past = extent.past;
            const bool counts = !hasOptionalEnd(name);
            const bool isDeep = counts && depth > deepest;
            if (counts)
                depth = isEnd ? std::max(depth - 1, 0) : depth + 1;
            if (isDeep)
                std::memset(source.data() + at, ' ', size_t(past - at));
            else if (extent.attributes > mostAttributes)
                std::memset(source.data() + at + 1 + isEnd + name.size(), ' ',
                            size_t(past - 1 - (at + 1 + isEnd + name.size())));
            if (!isEnd && (name == "script" || name == "style"))
                past = source.indexOf("</", past);
        }
        at = past < 0 ? -1 : source.indexOf('<', past);
    }
}

} // namespace

HtmlTree::HtmlTree(QByteArray utf8) : m_source(std::move(utf8))
{
    flatten(m_source);
    GumboOptions options = kGumboDefaultOptions;
    options.allocator = allocateFor;
    options.deallocator = release;
    options.userdata = this;
    options.max_errors = 0;
    const GumboOutput *output =
        gumbo_parse_with_options(&options, m_source.constData(), size_t(m_source.size()));
    m_root = output->root;
}

HtmlTree::~HtmlTree() = default;

void *HtmlTree::allocate(size_t size)
{
    constexpr size_t usual = size_t(1) << 18;
    constexpr size_t alignment = alignof(std::max_align_t);
    const size_t begin = (m_used + alignment - 1) / alignment * alignment;
    if (m_chunks.empty() || begin + size > m_chunkSize) {
        m_chunkSize = std::max(usual, size);
        m_chunks.push_back(std::make_unique_for_overwrite<char[]>(m_chunkSize));
        m_used = size;
        return m_chunks.back().get();
    }
    m_used = begin + size;
    return m_chunks.back().get() + begin;
}

bool HtmlWalk::next()
{
    const auto children = [](const GumboNode *node) -> const GumboVector * {
        return isElement(node) ? &node->v.element.children : nullptr;
    };
    if (!m_node) {
        m_node = m_root;
        return true;
    }
    const bool skip = std::exchange(m_skip, false);
    if (!m_leaving && isElement(m_node)) {
        if (!skip && children(m_node)->length > 0)
            m_node = static_cast<const GumboNode *>(children(m_node)->data[0]);
        else
            m_leaving = true;
        return true;
    }
    if (m_node == m_root)
        return false;
    const GumboVector *siblings = children(m_node->parent);
    const size_t index = m_node->index_within_parent + 1;
    m_leaving = index >= siblings->length;
    m_node = m_leaving ? m_node->parent : static_cast<const GumboNode *>(siblings->data[index]);
    return true;
}

bool isElement(const GumboNode *node)
{
    return node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE;
}

bool isText(const GumboNode *node)
{
    return node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE ||
           node->type == GUMBO_NODE_CDATA;
}

GumboTag tagOf(const GumboNode *node) { return isElement(node) ? node->v.element.tag : GUMBO_TAG_UNKNOWN; }

QString attribute(const GumboNode *element, const char *name)
{
    const GumboAttribute *found =
        isElement(element) ? gumbo_get_attribute(&element->v.element.attributes, name) : nullptr;
    return found ? QString::fromUtf8(found->value).trimmed() : QString();
}

bool isNoteElement(const GumboNode *element)
{
    static const QStringList types = {u"footnote"_s, u"endnote"_s, u"rearnote"_s, u"footnotes"_s, u"endnotes"_s,
                                      u"rearnotes"_s, u"note"_s};
    const QString role = attribute(element, "role");
    return role == "doc-footnote"_L1 || role == "doc-endnote"_L1 || types.contains(attribute(element, "epub:type"));
}

QString textIn(const GumboNode *element)
{
    QString text;
    for (HtmlWalk walk(element); walk.next();)
        if (isText(walk.node()))
            text += QString::fromUtf8(walk.node()->v.text.text);
    return cleaned(text).simplified();
}

} // namespace apacheta

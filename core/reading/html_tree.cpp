// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/html_tree.h"

#include "reading/decoding.h"

#include <algorithm>
#include <cstddef>
#include <cstring>

namespace apacheta {
namespace {

/// Tags whose end is often left out, or that have none: their number says nothing of the depth.
bool hasOptionalEnd(QByteArrayView name)
{
    static constexpr const char *names[] = {"p",    "li",   "td",   "th",  "tr",    "dt",    "dd",   "option", "br",    "img",  "hr",  "meta",   "link",
                                            "input", "area", "base", "col", "embed", "param", "source", "track", "wbr", "tbody", "thead", "tfoot", "colgroup"};
    return std::any_of(std::begin(names), std::end(names), [name](const char *other) { return name.compare(other, Qt::CaseInsensitive) == 0; });
}

/// Blanks out the tags that are nested deeper than any page is, since gumbo's time grows with the square of the depth.
void flatten(QByteArray &source)
{
    constexpr int deepest = 25000;
    constexpr qsizetype longestName = 16;
    if (source.count('<') < deepest)
        return;
    int depth = 0;
    for (qsizetype at = source.indexOf('<'); at >= 0; at = source.indexOf('<', at + 1)) {
        const bool isEnd = at + 1 < source.size() && source[at + 1] == '/';
        const qsizetype begin = at + 1 + isEnd;
        qsizetype past = begin;
        while (past < source.size() && past - begin < longestName && std::isalnum(uchar(source[past])))
            ++past;
        if (past == begin || hasOptionalEnd(QByteArrayView(source).sliced(begin, past - begin)))
            continue;
        const bool isDeep = depth > deepest;
        depth = isEnd ? std::max(depth - 1, 0) : depth + 1;
        if (!isDeep)
            continue;
        const qsizetype close = source.indexOf('>', past);
        std::memset(source.data() + at, ' ', size_t((close < 0 ? source.size() : close + 1) - at));
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
    const GumboOutput *output = gumbo_parse_with_options(&options, m_source.constData(), size_t(m_source.size()));
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
    const auto children = [](const GumboNode *node) -> const GumboVector * { return isElement(node) ? &node->v.element.children : nullptr; };
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

bool isElement(const GumboNode *node) { return node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE; }

bool isText(const GumboNode *node)
{
    return node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE || node->type == GUMBO_NODE_CDATA;
}

GumboTag tagOf(const GumboNode *node) { return isElement(node) ? node->v.element.tag : GUMBO_TAG_UNKNOWN; }

QString attribute(const GumboNode *element, const char *name)
{
    const GumboAttribute *found = isElement(element) ? gumbo_get_attribute(&element->v.element.attributes, name) : nullptr;
    return found ? QString::fromUtf8(found->value).trimmed() : QString();
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

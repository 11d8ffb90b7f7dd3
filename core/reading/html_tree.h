// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QtGlobal>

#include <gumbo.h>
#include <memory>
#include <vector>

namespace apacheta {

/// A parsed HTML page. Its nodes live as long as it does and go in one piece, so that no depth of nesting is too deep to free.
class HtmlTree final {
public:
    explicit HtmlTree(QByteArray utf8);
    ~HtmlTree();
    Q_DISABLE_COPY_MOVE(HtmlTree)

    const GumboNode *root() const { return m_root; } ///< <html>, which gumbo always makes

private:
    QByteArray m_source;
    std::vector<std::unique_ptr<char[]>> m_chunks;
    size_t m_used = 0;
    size_t m_chunkSize = 0;
    const GumboNode *m_root = nullptr;

    void *allocate(size_t size);
    static void *allocateFor(void *tree, size_t size)
    {
        return static_cast<HtmlTree *>(tree)->allocate(size);
    }
    static void release(void *, void *) {}
};

/// Walks a tree in text order without recursion: every element is entered and left, every other node entered.
class HtmlWalk final {
public:
    explicit HtmlWalk(const GumboNode *root) : m_root(root) {}
    /// The next step; false at the end. `skipChildren()` after entering an element leaves it at once.
    bool next();
    const GumboNode *node() const { return m_node; }
    bool isLeaving() const { return m_leaving; }
    void skipChildren() { m_skip = true; }

private:
    const GumboNode *m_root;
    const GumboNode *m_node = nullptr;
    bool m_leaving = false;
    bool m_skip = false;
};

bool isElement(const GumboNode *node);
bool isText(const GumboNode *node);                            ///< text, white space or CDATA
GumboTag tagOf(const GumboNode *node);                         ///< GUMBO_TAG_UNKNOWN for what is no element
QString attribute(const GumboNode *element, const char *name); ///< empty where it is not set
bool isNoteElement(const GumboNode *element);                  ///< a note, as e-books and ARIA mark them
QString textIn(const GumboNode *element);                      ///< all text below, white space simplified

} // namespace apacheta

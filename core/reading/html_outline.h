// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/html_tree.h"

#include <vector>

namespace apacheta {

/// What every element of a page holds and whether it belongs to the page's main text. Elements are counted from 0 in the order in
/// which HtmlWalk enters them.
class HtmlOutline final {
public:
    struct Element {
        qsizetype text = 0;       ///< characters of text in it
        qsizetype linked = 0;     ///< of these, in links
        size_t past = 0;          ///< the number of the first element after it that is not inside
        bool holdsBlocks = false; ///< paragraphs, lists, tables, headings in it
        bool isSide = false;      ///< a menu, a footer, a cookie banner ... by its tag, role, class or id
        qsizetype prose() const { return text - linked; }
    };

    explicit HtmlOutline(const HtmlTree &tree);

    const Element &element(size_t number) const { return m_elements[number]; }
    /// Whether the element is the page's main part: all outside is boilerplate. There may be none.
    bool hasMain() const { return m_main != noMain; }
    bool isMain(size_t number) const { return number == m_main; }
    bool isInMain(size_t number) const
    {
        return hasMain() && number >= m_main && number < m_elements[m_main].past;
    }

private:
    static constexpr size_t noMain = size_t(-1);
    void measure(const HtmlTree &tree);
    void judge(const HtmlTree &tree);

    std::vector<Element> m_elements;
    size_t m_main = noMain;
};

/// Elements that hold nothing to read: scripts, styles, drawings, fields of forms.
bool holdsNoReading(GumboTag tag);
/// Elements that begin and end a block of text.
bool isBlockTag(GumboTag tag);

} // namespace apacheta

// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/html_outline.h"

#include "text/word_set.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

template <size_t count> bool isOneOf(GumboTag tag, const std::array<GumboTag, count> &tags)
{
    return std::find(tags.begin(), tags.end(), tag) != tags.end();
}

/// The words of a class or id: "siteFooter main-nav" -> site, footer, main, nav.
QStringList wordsOf(const QString &names)
{
    static const QRegularExpression border(u"[^\\p{L}]+|(?<=\\p{Ll})(?=\\p{Lu})"_s);
    QStringList words = names.split(border, Qt::SkipEmptyParts);
    for (QString &word : words)
        word = word.toLower();
    return words;
}

bool isSideWord(const QString &word)
{
    static const QSet<QString> words =
        wordSet(u"nav navbar navigation navegacion menu menus submenu breadcrumb breadcrumbs migas footer "
                u"footers sidebar sidebars barra cookie cookies gdpr consent newsletter newsletters boletin "
                u"subscribe subscription suscripcion suscribete related relacionados relacionadas share "
                u"sharing sharebar shares social socials compartir comments comment commentlist comentarios "
                u"respond disqus advert adverts advertisement advertising ads ad adsense publicidad promo "
                u"promos promoted sponsored patrocinado popup modal lightbox overlay paywall pagination "
                u"paginacion pager toolbar topbar masthead skip login signup signin recommended recomendados "
                u"recommendations trending popular tagcloud outbrain taboola donate donation donar jumplinks "
                u"catlinks navbox vertical interlanguage noprint printfooter editsection whatsapp");
    return words.contains(word);
}

bool isSideRole(const QString &role)
{
    static const QSet<QString> roles =
        wordSet(u"navigation contentinfo complementary search dialog alertdialog menu menubar toolbar banner "
                u"tablist doc-toc");
    return roles.contains(role.toLower());
}

bool isHidden(const GumboNode *node)
{
    static const QRegularExpression none(u"(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return gumbo_get_attribute(&node->v.element.attributes, "hidden") ||
           attribute(node, "aria-hidden") == "true"_L1 || attribute(node, "style").contains(none);
}

/// Whether an element names itself as something beside the text. <header> is judged by the caller.
bool namesItselfSide(const GumboNode *node)
{
    static constexpr std::array sideTags = {GUMBO_TAG_NAV,  GUMBO_TAG_ASIDE,  GUMBO_TAG_FOOTER,
                                            GUMBO_TAG_FORM, GUMBO_TAG_BUTTON, GUMBO_TAG_MENU,
                                            GUMBO_TAG_LABEL};
    static constexpr std::array neverSide = {GUMBO_TAG_HTML,    GUMBO_TAG_BODY, GUMBO_TAG_MAIN,
                                             GUMBO_TAG_ARTICLE, GUMBO_TAG_P,    GUMBO_TAG_H1,
                                             GUMBO_TAG_A,       GUMBO_TAG_SPAN, GUMBO_TAG_BLOCKQUOTE};
    const GumboTag tag = tagOf(node);
    if (isNoteElement(node))
        return false;
    if (isOneOf(tag, sideTags) || isSideRole(attribute(node, "role")) || isHidden(node))
        return true;
    if (node->v.element.attributes.length == 0)
        return false;
    const QStringList words = wordsOf(attribute(node, "class") + u' ' + attribute(node, "id"));
    const bool named = std::any_of(words.begin(), words.end(), isSideWord);
    if (tag == GUMBO_TAG_P || tag == GUMBO_TAG_SPAN)
        return words.size() <= 3 && named;
    return named && !isOneOf(tag, neverSide);
}

/// How surely an element says that it is the page's main part: 0 for not at all, 1 the surest.
int mainRank(const GumboNode *node)
{
    const GumboTag tag = tagOf(node);
    if (tag == GUMBO_TAG_MAIN || attribute(node, "role") == "main"_L1 ||
        attribute(node, "itemprop") == "articleBody"_L1)
        return 1;
    if (tag == GUMBO_TAG_ARTICLE)
        return 2;
    if (tag != GUMBO_TAG_DIV && tag != GUMBO_TAG_SECTION && tag != GUMBO_TAG_TD)
        return 0;
    static const QRegularExpression names(u"(?:^|[\\s_-])(?:article|post|entry|story|main|page|nota|noticia|"
                                          u"articulo)[_-]?(?:body|content|text|cuerpo|contenido|texto)\\b"
                                          "|^(?:content|contenido|bodyContent|mw-content-text|cuerpo)$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return attribute(node, "class").contains(names) || attribute(node, "id").contains(names) ? 3 : 0;
}

} // namespace

bool holdsNoReading(GumboTag tag)
{
    static constexpr std::array tags = {
        GUMBO_TAG_HEAD,     GUMBO_TAG_SCRIPT,   GUMBO_TAG_STYLE,  GUMBO_TAG_TEMPLATE,
        GUMBO_TAG_NOSCRIPT, GUMBO_TAG_SVG,      GUMBO_TAG_CANVAS, GUMBO_TAG_IFRAME,
        GUMBO_TAG_OBJECT,   GUMBO_TAG_EMBED,    GUMBO_TAG_AUDIO,  GUMBO_TAG_VIDEO,
        GUMBO_TAG_SELECT,   GUMBO_TAG_TEXTAREA, GUMBO_TAG_INPUT,  GUMBO_TAG_DATALIST};
    return isOneOf(tag, tags);
}

bool isBlockTag(GumboTag tag)
{
    static constexpr std::array tags = {
        GUMBO_TAG_ADDRESS, GUMBO_TAG_ARTICLE, GUMBO_TAG_ASIDE,    GUMBO_TAG_BLOCKQUOTE, GUMBO_TAG_BODY,
        GUMBO_TAG_CENTER,  GUMBO_TAG_DD,      GUMBO_TAG_DETAILS,  GUMBO_TAG_DIR,        GUMBO_TAG_DIV,
        GUMBO_TAG_DL,      GUMBO_TAG_DT,      GUMBO_TAG_FIELDSET, GUMBO_TAG_FIGURE,     GUMBO_TAG_FIGCAPTION,
        GUMBO_TAG_FOOTER,  GUMBO_TAG_FORM,    GUMBO_TAG_H1,       GUMBO_TAG_H2,         GUMBO_TAG_H3,
        GUMBO_TAG_H4,      GUMBO_TAG_H5,      GUMBO_TAG_H6,       GUMBO_TAG_HEADER,     GUMBO_TAG_HGROUP,
        GUMBO_TAG_HR,      GUMBO_TAG_LEGEND,  GUMBO_TAG_LI,       GUMBO_TAG_MAIN,       GUMBO_TAG_MENU,
        GUMBO_TAG_NAV,     GUMBO_TAG_OL,      GUMBO_TAG_P,        GUMBO_TAG_PRE,        GUMBO_TAG_SECTION,
        GUMBO_TAG_SUMMARY, GUMBO_TAG_TABLE,   GUMBO_TAG_CAPTION,  GUMBO_TAG_TBODY,      GUMBO_TAG_THEAD,
        GUMBO_TAG_TFOOT,   GUMBO_TAG_TR,      GUMBO_TAG_TD,       GUMBO_TAG_TH,         GUMBO_TAG_UL};
    return isOneOf(tag, tags);
}

HtmlOutline::HtmlOutline(const HtmlTree &tree)
{
    measure(tree);
    judge(tree);
}

void HtmlOutline::measure(const HtmlTree &tree)
{
    static constexpr std::array inner = {GUMBO_TAG_P,     GUMBO_TAG_DIV,        GUMBO_TAG_UL, GUMBO_TAG_OL,
                                         GUMBO_TAG_TABLE, GUMBO_TAG_BLOCKQUOTE, GUMBO_TAG_H1, GUMBO_TAG_H2,
                                         GUMBO_TAG_H3,    GUMBO_TAG_H4,         GUMBO_TAG_H5, GUMBO_TAG_H6};
    std::vector<size_t> open;
    int links = 0;
    for (HtmlWalk walk(tree.root()); walk.next();) {
        const GumboNode *node = walk.node();
        if (isElement(node) && !walk.isLeaving()) {
            open.push_back(m_elements.size());
            m_elements.push_back({});
            links += tagOf(node) == GUMBO_TAG_A;
            if (holdsNoReading(tagOf(node)))
                walk.skipChildren();
        } else if (isElement(node)) {
            Element &element = m_elements[open.back()];
            open.pop_back();
            element.past = m_elements.size();
            links -= tagOf(node) == GUMBO_TAG_A;
            if (open.empty())
                continue;
            Element &parent = m_elements[open.back()];
            parent.text += element.text;
            parent.linked += element.linked;
            parent.holdsBlocks = parent.holdsBlocks || element.holdsBlocks ||
                                 (element.text > 0 && isOneOf(tagOf(node), inner));
        } else if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_CDATA) {
            const qsizetype length = QByteArrayView(node->v.text.text).trimmed().size();
            m_elements[open.back()].text += length;
            m_elements[open.back()].linked += links > 0 ? length : 0;
        }
    }
}

/// Marks what is beside the text, then takes the main part: of the elements that say so most surely, the one with most prose in it, if
/// it has most of the page's.
void HtmlOutline::judge(const HtmlTree &tree)
{
    const qsizetype all = std::max<qsizetype>(m_elements[0].prose(), 1);
    qsizetype sideProse = 0;
    size_t sidePast = 0;
    size_t number = 0;
    int bestRank = 4;
    for (HtmlWalk walk(tree.root()); walk.next();) {
        const GumboNode *node = walk.node();
        if (!isElement(node) || walk.isLeaving())
            continue;
        if (holdsNoReading(tagOf(node)))
            walk.skipChildren();
        Element &element = m_elements[number];
        // What holds most of the page's prose is its text, whatever it is called.
        if (number >= sidePast && element.text > 0 && element.prose() * 2 < all && namesItselfSide(node)) {
            element.isSide = true;
            sideProse += element.prose();
            sidePast = element.past;
        }
        const int rank = number >= sidePast ? mainRank(node) : 0;
        const bool better = rank > 0 && (rank < bestRank ||
                                         (rank == bestRank && element.prose() > m_elements[m_main].prose()));
        if (better && element.prose() * 2 > all - sideProse - element.prose() / 4) {
            bestRank = rank;
            m_main = number;
        }
        ++number;
    }
    // The prose beside the text is known only now.
    if (hasMain() && m_elements[m_main].prose() * 2 <= all - sideProse)
        m_main = noMain;
}

} // namespace apacheta

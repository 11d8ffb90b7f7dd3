// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/search_query.h"

#include "library/library_text.h"
#include "library/search_lexer.h"
#include "library/search_words.h"
#include "text/fold.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

constexpr qsizetype longestQuery = 2000;
constexpr int mostTerms = 64;
constexpr int deepest = 20;
constexpr int prefixLetters = 3;
constexpr int usualDistance = 10;
constexpr int farthest = 200;

std::optional<int> nearDistance(const SearchToken &token)
{
    if (token.type != SearchToken::Plain || token.negated || !token.text.startsWith("NEAR"_L1))
        return std::nullopt;
    if (token.text.size() == 4)
        return usualDistance;
    bool isNumber = false;
    const int distance = token.text.sliced(5).toInt(&isNumber);
    if (token.text[4] != u'/' || !isNumber || distance < 0)
        return std::nullopt;
    return std::min(distance, farthest);
}

bool isPlain(const SearchToken &token, std::initializer_list<QLatin1StringView> words)
{
    return token.type == SearchToken::Plain && !token.negated && std::find(words.begin(), words.end(), token.text) != words.end();
}

bool isOr(const SearchToken &token) { return isPlain(token, {"OR"_L1, "O"_L1, "|"_L1, "||"_L1}); }
bool isAnd(const SearchToken &token) { return isPlain(token, {"AND"_L1, "Y"_L1, "&"_L1, "&&"_L1}); }
bool isNot(const SearchToken &token) { return isPlain(token, {"NOT"_L1}); }
bool canBeNear(const SearchNode &node)
{
    return node.type == SearchNode::Word || node.type == SearchNode::Prefix || node.type == SearchNode::Phrase;
}

/// Reads tokens from left to right: any of (all of (near of (terms))).
class Parser {
public:
    Parser(QList<SearchToken> tokens, QStringList &notes) : m_tokens(std::move(tokens)), m_notes(notes) {}

    std::optional<SearchNode> whole()
    {
        QList<SearchNode> parts;
        while (m_at < m_tokens.size()) {
            if (auto node = any(0))
                parts.append(std::move(*node));
            if (m_at < m_tokens.size())
                ++m_at; // a closing bracket that nothing opened
        }
        return joined(SearchNode::All, std::move(parts));
    }

private:
    static std::optional<SearchNode> joined(SearchNode::Type type, QList<SearchNode> parts)
    {
        if (parts.isEmpty())
            return std::nullopt;
        if (parts.size() == 1)
            return parts.takeFirst();
        SearchNode node;
        node.type = type;
        for (SearchNode &part : parts) {
            if (part.type == type) // all of (all of ...) is one
                node.children += part.children;
            else
                node.children.append(std::move(part));
        }
        return node;
    }

    bool hasNext(qsizetype from) const { return from < m_tokens.size() && m_tokens[from].type != SearchToken::Close; }

    std::optional<SearchNode> any(int depth)
    {
        QList<SearchNode> parts;
        while (hasNext(m_at)) {
            if (auto node = all(depth))
                parts.append(std::move(*node));
            if (hasNext(m_at)) // only an OR ends all()
                ++m_at;
        }
        return joined(SearchNode::Any, std::move(parts));
    }

    std::optional<SearchNode> all(int depth)
    {
        QList<SearchNode> parts;
        bool begun = false;
        while (hasNext(m_at)) {
            const SearchToken &token = m_tokens[m_at];
            if (begun && hasNext(m_at + 1)) { // an operator stands between two things; anywhere else it is a word
                if (isOr(token))
                    break;
                if (isAnd(token)) {
                    ++m_at;
                    continue;
                }
            }
            if (auto node = negatable(depth))
                parts.append(std::move(*node));
            begun = true;
        }
        return joined(SearchNode::All, std::move(parts));
    }

    std::optional<SearchNode> negatable(int depth)
    {
        bool negated = m_tokens[m_at].negated;
        if (isNot(m_tokens[m_at]) && hasNext(m_at + 1)) {
            negated = true;
            ++m_at;
        }
        auto node = near(depth);
        if (!node || !negated)
            return node;
        SearchNode without;
        without.type = SearchNode::Without;
        without.children = {std::move(*node)};
        return without;
    }

    std::optional<SearchNode> near(int depth)
    {
        auto first = term(depth);
        while (first && hasNext(m_at) && hasNext(m_at + 1) && nearDistance(m_tokens[m_at])) {
            const int distance = *nearDistance(m_tokens[m_at]);
            ++m_at;
            auto second = term(depth);
            if (!second)
                break;
            const bool fits = (canBeNear(*first) || first->type == SearchNode::Near) && canBeNear(*second);
            if (!fits) {
                m_notes.append(LibraryText::tr("NEAR takes words and phrases only: both sides were looked for."));
                first = joined(SearchNode::All, {std::move(*first), std::move(*second)});
            } else if (first->type == SearchNode::Near) {
                first->children.append(std::move(*second));
                first->distance = std::max(first->distance, distance);
            } else {
                SearchNode node;
                node.type = SearchNode::Near;
                node.distance = distance;
                node.children = {std::move(*first), std::move(*second)};
                first = std::move(node);
            }
        }
        return first;
    }

    std::optional<SearchNode> term(int depth)
    {
        const SearchToken token = m_tokens[m_at++];
        if (token.type == SearchToken::Open)
            return group(depth);
        if (token.type == SearchToken::Close || ++m_terms > mostTerms)
            return std::nullopt;
        if (token.type == SearchToken::FieldWord)
            return fieldNode(token);
        return wordNode(token);
    }

    std::optional<SearchNode> group(int depth)
    {
        if (depth >= deepest)
            return std::nullopt; // what stands in it is read as if the bracket were not there
        auto node = any(depth + 1);
        if (m_at < m_tokens.size())
            ++m_at; // the closing bracket
        return node;
    }

    std::optional<SearchNode> fieldNode(const SearchToken &token)
    {
        SearchNode node;
        node.typed = token.text;
        node.words = searchWords(token.text);
        if (node.words.isEmpty())
            return std::nullopt;
        if (token.field == SearchField::Year && !yearSpanOf(token.text)) {
            m_notes.append(LibraryText::tr("\"%1\" is no year: write year:1904 or year:1879..1883.").arg(token.text));
            node.type = node.words.size() > 1 ? SearchNode::Phrase : SearchNode::Word;
            return node;
        }
        node.type = SearchNode::Field;
        node.field = token.field;
        return node;
    }

    std::optional<SearchNode> wordNode(const SearchToken &token)
    {
        SearchNode node;
        node.typed = token.text;
        node.words = searchWords(token.text);
        if (node.words.isEmpty())
            return std::nullopt;
        node.type = node.words.size() > 1 || token.type == SearchToken::Quoted ? SearchNode::Phrase : SearchNode::Word;
        if (token.type == SearchToken::Plain && token.text.endsWith(u'*')) {
            if (node.words.size() == 1 && node.words.first().size() >= prefixLetters)
                node.type = SearchNode::Prefix;
            else
                m_notes.append(LibraryText::tr("Beginnings of words (*) take one word of at least three letters: \"%1\" was looked for as it stands.")
                                   .arg(node.words.join(u' ')));
        }
        return node;
    }

    QList<SearchToken> m_tokens;
    QStringList &m_notes;
    qsizetype m_at = 0;
    int m_terms = 0;
};

constexpr const char16_t *typeNames[] = {u"word", u"prefix", u"phrase", u"near", u"field", u"all", u"any", u"without"};
constexpr const char16_t *fieldWords[] = {u"actor", u"year", u"author", u"title", u"lang", u"kind"};

} // namespace

SearchQuery readQuery(QStringView text)
{
    SearchQuery query;
    if (text.size() > longestQuery) {
        text = text.first(longestQuery);
        query.notes.append(LibraryText::tr("Only the first part of this long text was looked for."));
    }
    query.root = Parser(searchTokens(text), query.notes).whole();
    return query;
}

QString treeOf(const SearchNode &node)
{
    const QString name = QString::fromUtf16(typeNames[node.type]);
    if (node.children.isEmpty()) {
        if (node.type == SearchNode::Field)
            return QString::fromUtf16(fieldWords[int(node.field)]) + u'(' + node.typed + u')';
        return name + u'(' + node.words.join(u' ') + u')';
    }
    QStringList children;
    for (const SearchNode &child : node.children)
        children.append(treeOf(child));
    return name + (node.type == SearchNode::Near ? u"/"_s + QString::number(node.distance) : QString()) + u'(' + children.join(u' ') + u')';
}

std::optional<YearSpan> yearSpanOf(QStringView text)
{
    static const QRegularExpression form(u"^(\\d{1,4})(?:(?:\\.\\.|\\x{2026}|[-\\x{2013}/])(\\d{4}|\\d{2})?)?$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch() || match.captured(1).size() < 3)
        return std::nullopt;
    const int from = match.captured(1).toInt();
    QString untilText = match.captured(2);
    if (untilText.size() == 2) // 1879-83
        untilText = match.captured(1).first(match.captured(1).size() - 2) + untilText;
    const bool open = match.capturedLength(0) > match.capturedLength(1) && untilText.isEmpty();
    const int until = open ? 9999 : untilText.isEmpty() ? from : untilText.toInt();
    if (until < from)
        return std::nullopt;
    return YearSpan{from * 10000, until * 10000 + 1231};
}

} // namespace apacheta

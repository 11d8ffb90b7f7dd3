// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/search_match.h"

#include "text/source_text.h"

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

bool hasField(const SearchNode &node)
{
    return node.type == SearchNode::Field
        || std::any_of(node.children.cbegin(), node.children.cend(), [](const SearchNode &child) { return hasField(child); });
}

bool looksForSomething(const SearchNode &node)
{
    const auto looks = [](const SearchNode &child) { return looksForSomething(child); };
    switch (node.type) {
    case SearchNode::Without:
        return false;
    case SearchNode::All:
        return std::any_of(node.children.cbegin(), node.children.cend(), looks);
    case SearchNode::Any:
        return std::all_of(node.children.cbegin(), node.children.cend(), looks);
    default:
        return true;
    }
}

// Words are letters and digits only, so quoting needs no escapes.
QString quoted(const QStringList &words) { return u'"' + words.join(u' ') + u'"'; }

QStringList stemsOf(const QStringList &words, const Stemmer &stemmer, bool spanish)
{
    QStringList stems;
    for (const QString &word : words)
        stems.append(spanish ? stemmer.spanish(word) : stemmer.english(word));
    return stems;
}

QString wordExpression(const QString &word, const Stemmer &stemmer)
{
    const QString english = stemmer.english(word);
    const QString spanish = stemmer.spanish(word);
    QString stems = u"stems : "_s + quoted({english});
    if (spanish != english)
        stems += u" OR stems : "_s + quoted({spanish});
    return u"(words : "_s + quoted({word}) + u" OR "_s + stems + u')';
}

QString nearExpression(const SearchNode &node, const Stemmer &stemmer)
{
    QStringList words, english, spanish;
    bool stemmable = true;
    for (const SearchNode &child : node.children) {
        words.append(quoted(child.words) + (child.type == SearchNode::Prefix ? u" *"_s : QString()));
        english.append(quoted(stemsOf(child.words, stemmer, false)));
        spanish.append(quoted(stemsOf(child.words, stemmer, true)));
        stemmable = stemmable && child.type != SearchNode::Prefix;
    }
    const auto near = [&](const QString &column, const QStringList &terms) {
        return u"%1 : NEAR(%2, %3)"_s.arg(column, terms.join(u' ')).arg(node.distance);
    };
    if (!stemmable)
        return near(u"words"_s, words);
    return u'(' + near(u"words"_s, words) + u" OR "_s + near(u"stems"_s, english) + u" OR "_s + near(u"stems"_s, spanish) + u')';
}

/// Words in a row: all of them. Where they stand together just so they count once more, which brings such passages to the front.
QString rowExpression(const QList<SearchNode> &words, const Stemmer &stemmer)
{
    QStringList terms, row;
    for (const SearchNode &word : words) {
        terms.append(matchExpression(word, stemmer));
        row.append(word.words);
    }
    if (terms.size() == 1)
        return terms.first();
    return u"(("_s + terms.join(u" AND "_s) + u") OR words : "_s + quoted(row) + u')';
}

QString allExpression(const SearchNode &node, const Stemmer &stemmer)
{
    QStringList wanted, unwanted;
    for (qsizetype i = 0; i < node.children.size();) {
        qsizetype run = 0;
        while (i + run < node.children.size() && node.children[i + run].type == SearchNode::Word)
            ++run;
        const SearchNode &child = node.children[i];
        if (run > 0)
            wanted.append(rowExpression(node.children.sliced(i, run), stemmer));
        else if (child.type == SearchNode::Without)
            unwanted.append(matchExpression(child.children.first(), stemmer));
        else
            wanted.append(matchExpression(child, stemmer));
        i += std::max<qsizetype>(run, 1);
    }
    QString expression = u'(' + wanted.join(u" AND "_s) + u')';
    if (!unwanted.isEmpty())
        expression = u'(' + expression + u" NOT ("_s + unwanted.join(u" OR "_s) + u"))"_s;
    return expression;
}

} // namespace

bool isWordsOnly(const SearchNode &node)
{
    if (hasField(node) || !looksForSomething(node))
        return false;
    // FTS5 knows "a NOT b" only: what is left out must stand beside what is wanted, and be words itself.
    return std::all_of(node.children.cbegin(), node.children.cend(), [](const SearchNode &child) {
        return isWordsOnly(child.type == SearchNode::Without ? child.children.first() : child);
    });
}

QString matchExpression(const SearchNode &node, const Stemmer &stemmer)
{
    switch (node.type) {
    case SearchNode::Word:
        return node.isOtherName ? u"words : "_s + quoted(node.words) : wordExpression(node.words.first(), stemmer);
    case SearchNode::Prefix:
        return u"words : "_s + quoted(node.words) + u" *"_s;
    case SearchNode::Phrase:
        return u"words : "_s + quoted(node.words);
    case SearchNode::Near:
        return nearExpression(node, stemmer);
    case SearchNode::Any: {
        QStringList parts;
        for (const SearchNode &child : node.children)
            parts.append(matchExpression(child, stemmer));
        return u'(' + parts.join(u" OR "_s) + u')';
    }
    case SearchNode::All:
        return allExpression(node, stemmer);
    case SearchNode::Without:
    case SearchNode::Field:
        break;
    }
    return {};
}

Highlighter::Highlighter(const SearchNode &root, const Stemmer &stemmer) : m_stemmer(stemmer) { collect(root); }

void Highlighter::collect(const SearchNode &node)
{
    switch (node.type) {
    case SearchNode::Without:
    case SearchNode::Field:
        return;
    case SearchNode::Word:
        m_words.insert(node.words.first());
        if (!node.isOtherName) {
            m_englishStems.insert(m_stemmer.english(node.words.first()));
            m_spanishStems.insert(m_stemmer.spanish(node.words.first()));
        }
        return;
    case SearchNode::Prefix:
        m_prefixes.append(node.words.first());
        return;
    case SearchNode::Phrase:
        m_phrases.append(node.words);
        return;
    case SearchNode::Near:
    case SearchNode::All:
    case SearchNode::Any:
        for (const SearchNode &child : node.children)
            collect(child);
        return;
    }
}

bool Highlighter::isWanted(const QString &word) const
{
    if (const auto known = m_wanted.constFind(word); known != m_wanted.cend())
        return *known;
    const bool begins = std::any_of(m_prefixes.cbegin(), m_prefixes.cend(), [&](const QString &prefix) { return word.startsWith(prefix); });
    const bool wanted = begins || m_words.contains(word) || (!m_englishStems.isEmpty() && m_englishStems.contains(m_stemmer.english(word)))
                     || (!m_spanishStems.isEmpty() && m_spanishStems.contains(m_stemmer.spanish(word)));
    m_wanted.insert(word, wanted);
    return wanted;
}

QList<Span> Highlighter::matchesIn(const QString &text, QList<Span> more) const
{
    const SourceText source(text);
    const auto inCodePoints = [&](qsizetype begin, qsizetype end) {
        return Span{source.codePointFromUtf16(begin), source.codePointFromUtf16(end)};
    };
    QList<Span> spans = std::move(more);
    const QList<PlacedWord> words = placedWords(text);
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (isWanted(words[i].word))
            spans.append(inCodePoints(words[i].span.begin, words[i].span.end));
        for (const QStringList &phrase : m_phrases) {
            if (i + phrase.size() > words.size())
                continue;
            const bool found = std::equal(phrase.cbegin(), phrase.cend(), words.cbegin() + i,
                                          [](const QString &wanted, const PlacedWord &placed) { return wanted == placed.word; });
            if (found)
                spans.append(inCodePoints(words[i].span.begin, words[i + phrase.size() - 1].span.end));
        }
    }
    std::sort(spans.begin(), spans.end());
    QList<Span> merged;
    for (const Span span : std::as_const(spans)) {
        if (!merged.isEmpty() && span.begin < merged.last().end)
            merged.last().end = std::max(merged.last().end, span.end);
        else
            merged.append(span);
    }
    return merged;
}

} // namespace apacheta

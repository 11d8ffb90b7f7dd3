// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/search_lexer.h"

#include "text/fold.h"

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

constexpr QStringView doubleQuotes = u"\"\u201C\u201D\u201E\u201F\u2033";
constexpr QStringView angleQuotes = u"\u00AB\u00BB\u2039\u203A";
constexpr QStringView singleQuotes = u"'\u2018\u2019\u201A\u201B`\u00B4";
constexpr QStringView minuses = u"-\u2212\u2013\u2014";

struct FieldName {
    QStringView name;
    SearchField field;
};
constexpr FieldName fieldNames[] = {
    {u"actor", SearchField::Actor},     {u"year", SearchField::Year},       {u"ano", SearchField::Year},
    {u"author", SearchField::Author},   {u"autor", SearchField::Author},    {u"title", SearchField::Title},
    {u"titulo", SearchField::Title},    {u"lang", SearchField::Language},   {u"language", SearchField::Language},
    {u"idioma", SearchField::Language}, {u"kind", SearchField::Kind},       {u"tipo", SearchField::Kind},
};

std::optional<SearchField> fieldNamed(QStringView name)
{
    const QString plain = folded(name);
    for (const FieldName &known : fieldNames)
        if (plain == known.name)
            return known.field;
    return std::nullopt;
}

class Lexer {
public:
    explicit Lexer(QStringView query) : m_query(query) {}

    QList<SearchToken> tokens()
    {
        QList<SearchToken> found;
        for (skipSpace(); m_at < m_query.size(); skipSpace())
            found.append(next());
        return found;
    }

private:
    bool atSpace() const { return m_query[m_at].isSpace(); }
    bool ends(qsizetype at) const { return at >= m_query.size() || m_query[at].isSpace() || m_query[at] == u')'; }

    void skipSpace()
    {
        while (m_at < m_query.size() && atSpace())
            ++m_at;
    }

    SearchToken next()
    {
        SearchToken token;
        if (minuses.contains(m_query[m_at]) && m_at + 1 < m_query.size() && !m_query[m_at + 1].isSpace() && !minuses.contains(m_query[m_at + 1])) {
            token.negated = true;
            ++m_at;
        }
        if (m_query[m_at] == u'(' || m_query[m_at] == u')') {
            token.type = m_query[m_at++] == u'(' ? SearchToken::Open : SearchToken::Close;
            return token;
        }
        if (const auto quoted = quotedText()) {
            token.type = SearchToken::Quoted;
            token.text = *quoted;
            return token;
        }
        readPlain(token);
        return token;
    }

    /// The text of a quotation that begins here; one that is not closed goes to the end.
    std::optional<QString> quotedText()
    {
        const QChar mark = m_query[m_at];
        for (const QStringView family : {doubleQuotes, angleQuotes})
            if (family.contains(mark)) {
                qsizetype past = ++m_at;
                while (past < m_query.size() && !family.contains(m_query[past]))
                    ++past;
                const QString text = m_query.sliced(m_at, past - m_at).toString();
                m_at = std::min(past + 1, m_query.size());
                return text;
            }
        if (!singleQuotes.contains(mark))
            return std::nullopt;
        // Also an apostrophe: it opens a quotation only where another one closes it at the end of a word.
        for (qsizetype past = m_at + 1; past < m_query.size(); ++past)
            if (singleQuotes.contains(m_query[past]) && ends(past + 1)) {
                const QString text = m_query.sliced(m_at + 1, past - m_at - 1).toString();
                m_at = past + 1;
                return text;
            }
        return std::nullopt;
    }

    void readPlain(SearchToken &token)
    {
        const qsizetype begin = m_at;
        while (m_at < m_query.size() && !atSpace() && m_query[m_at] != u'(' && m_query[m_at] != u')' && !doubleQuotes.contains(m_query[m_at])
               && !angleQuotes.contains(m_query[m_at])) {
            if (m_query[m_at] == u':')
                if (const auto field = fieldNamed(m_query.sliced(begin, m_at - begin))) {
                    ++m_at;
                    readField(token, *field);
                    return;
                }
            ++m_at;
        }
        token.text = m_query.sliced(begin, m_at - begin).toString();
    }

    void readField(SearchToken &token, SearchField field)
    {
        token.type = SearchToken::FieldWord;
        token.field = field;
        skipSpace();
        if (m_at == m_query.size())
            return;
        if (const auto quoted = quotedText()) {
            token.text = *quoted;
            token.quotedValue = true;
            return;
        }
        const qsizetype begin = m_at;
        while (m_at < m_query.size() && !atSpace() && m_query[m_at] != u')')
            ++m_at;
        token.text = m_query.sliced(begin, m_at - begin).toString();
    }

    QStringView m_query;
    qsizetype m_at = 0;
};

} // namespace

QList<SearchToken> searchTokens(QStringView query) { return Lexer(query).tokens(); }

} // namespace apacheta

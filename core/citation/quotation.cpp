// SPDX-License-Identifier: GPL-3.0-or-later
#include "citation/citation.h"

#include "model/vocabulary.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

/// First parts of compounds that keep their hyphen at the end of a line ("cross-|border").
bool keepsHyphen(QStringView before, Language language)
{
    static const QSet<QString> parts{
        u"cross"_s, u"self"_s,  u"non"_s,   u"well"_s,  u"ill"_s,  u"long"_s, u"short"_s,    u"high"_s,
        u"low"_s,   u"half"_s,  u"vice"_s,  u"ex"_s,    u"all"_s,  u"anti"_s, u"post"_s,     u"pre"_s,
        u"semi"_s,  u"mid"_s,   u"large"_s, u"small"_s, u"old"_s,  u"new"_s,  u"land"_s,     u"sea"_s,
        u"peace"_s, u"multi"_s, u"north"_s, u"south"_s, u"east"_s, u"west"_s, u"inter"_s,    u"one"_s,
        u"two"_s,   u"three"_s, u"four"_s,  u"socio"_s, u"far"_s,  u"near"_s, u"decision"_s, u"policy"_s,
        u"state"_s, u"so"_s,    u"co"_s};
    return language != Language::Spanish && parts.contains(before.toString().toLower());
}

/// The quote as one line: white space runs as one space, words that the end of a line splits joined where that is clear.
///
///     "bilat-\neral talks"  -> "bilateral talks"      "a cross-\nborder  fair" -> "a cross-border fair"
QString inOneLine(QString quote, Language language)
{
    quote.remove(QChar(0x00AD)); // soft hyphen: never more than a place to split
    static const QRegularExpression split(u"(\\p{L}+)[-\u2010][ \\t]*\\n\\s*(\\p{L}*)"_s);
    QString joined;
    qsizetype from = 0;
    for (auto it = split.globalMatch(quote); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QStringView before = match.capturedView(1);
        const QStringView after = match.capturedView(2);
        const bool isWord =
            before.size() > 1 && after.size() > 1 && before.back().isLower() && after.front().isLower();
        joined += QStringView(quote).sliced(from, match.capturedStart(1) - from);
        joined += before;
        if (!isWord || keepsHyphen(before, language))
            joined += u'-';
        joined += after;
        from = match.capturedEnd();
    }
    joined += QStringView(quote).sliced(from);
    return joined.simplified();
}

/// Quotation marks within the quote, one level in: “a” in a Spanish quotation, ‘a’ in an English one. Straight marks open at the start of a word.
QString withInnerMarks(const QString &quote, QChar open, QChar close)
{
    QString marked;
    marked.reserve(quote.size());
    for (qsizetype at = 0; at < quote.size(); ++at) {
        const QChar c = quote.at(at);
        if (c == u'“' || c == u'«' || c == u'„') {
            marked += open;
        } else if (c == u'”' || c == u'»') {
            marked += close;
        } else if (c == u'"') {
            const QChar before = at == 0 ? QChar(u' ') : quote.at(at - 1);
            const bool opens = before.isSpace() || before == u'(' || before == u'[' || before == u'¿' ||
                               before == u'¡' || before == u'—';
            marked += opens ? open : close;
        } else {
            marked += c;
        }
    }
    return marked;
}

QString inMarks(const QString &quote, Language language)
{
    return language == Language::Spanish ? u'«' + withInnerMarks(quote, u'“', u'”') + u'»'
                                         : u'“' + withInnerMarks(quote, u'‘', u'’') + u'”';
}

/// What stands between a quotation and its citation: a space before "(…)", "[…]" and a raised number, a dash before a note.
QString joint(const QString &citation)
{
    const bool isBracketed =
        citation.startsWith(u'(') || citation.startsWith(u'[') || citation.at(0).isDigit();
    return isBracketed ? u" "_s : u" — "_s;
}

} // namespace

Formatted quotation(const QString &quote, const QString &language, const Formatted &citation)
{
    const Language read = languageOf(language);
    const QString words = inMarks(inOneLine(quote, read), read);
    if (citation.plain.isEmpty())
        return {words.toHtmlEscaped(), words};
    const QString between = joint(citation.plain);
    return {words.toHtmlEscaped() + between + citation.html, words + between + citation.plain};
}

} // namespace apacheta

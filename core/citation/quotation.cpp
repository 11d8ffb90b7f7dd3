// SPDX-License-Identifier: GPL-3.0-or-later
#include "citation/citation.h"

#include "citation/latex_text.h"
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

/// The term before a locator, as pandoc reads and LaTeX prints it: "p.", "pp.", "párr.".
QString labelOf(const Locator &locator, Language language)
{
    struct Terms {
        QLatin1StringView label;
        QStringView english[2]; ///< one, several
        QStringView spanish[2];
    };
    static constexpr Terms all[] = {{"page"_L1, {u"p.", u"pp."}, {u"p.", u"pp."}},
                                    {"paragraph"_L1, {u"para.", u"paras."}, {u"párr.", u"párrs."}},
                                    {"section"_L1, {u"sec.", u"secs."}, {u"sec.", u"secs."}},
                                    {"chapter"_L1, {u"chap.", u"chaps."}, {u"cap.", u"caps."}}};
    static const QRegularExpression joint(u"[-–,&]"_s);
    const int several = locator.value.contains(joint) ? 1 : 0;
    for (const Terms &terms : all) {
        if (locator.label == terms.label)
            return (language == Language::Spanish ? terms.spanish : terms.english)[several].toString();
    }
    return {};
}

QString labelled(const Locator &locator, Language language)
{
    const QString label = labelOf(locator, language);
    return label.isEmpty() ? locator.value : label + u' ' + locator.value;
}

/// Words of a text as Markdown has them: its signs escaped.
QString markdownOf(const QString &text)
{
    static const QRegularExpression signs(uR"(([\\`*_\[\]<>|@#$^~]))"_s);
    return QString(text).replace(signs, u"\\\\1"_s);
}

} // namespace

QString pandocCitation(const QList<CitedItem> &items, const QString &language)
{
    QStringList cites;
    for (const CitedItem &item : items) {
        const QString key = u'@' + item.csl.value("id"_L1).toString();
        cites << (item.locator.value.isEmpty() ? key : key + ", "_L1 + labelled(item.locator, languageOf(language)));
    }
    return u'[' + cites.join("; "_L1) + u']';
}

QString latexCitation(const QList<CitedItem> &items, const QString &language)
{
    QString latex = items.size() > 1 ? u"\\autocites"_s : u"\\autocite"_s;
    for (const CitedItem &item : items) {
        // biblatex sets "p." before a bare number itself.
        const QString place = item.locator.label == "page"_L1 ? item.locator.value : labelled(item.locator, languageOf(language));
        const bool isGrouped = place.contains(u']') || place.contains(u'[');
        if (!place.isEmpty())
            latex += u'[' + (isGrouped ? u'{' + latexOf(place) + u'}' : latexOf(place)) + u']';
        latex += u'{' + item.csl.value("id"_L1).toString() + u'}';
    }
    return latex;
}

QString quotationInMarkdown(const QString &quote, const QString &language, const QList<CitedItem> &items)
{
    const Language read = languageOf(language);
    return u"> %1 %2\n"_s.arg(markdownOf(inMarks(inOneLine(quote, read), read)), pandocCitation(items, language));
}

QString quotationInLatex(const QString &quote, const QString &language, const QList<CitedItem> &items)
{
    return u"\\enquote{%1} %2"_s.arg(latexOf(inOneLine(quote, languageOf(language))), latexCitation(items, language));
}

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

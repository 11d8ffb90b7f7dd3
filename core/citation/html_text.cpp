// SPDX-License-Identifier: GPL-3.0-or-later
#include "citation/html_text.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

/// The character that "amp", "#38" or "#x26" stands for; nothing for an unknown name.
std::optional<QString> characterOf(QStringView name)
{
    if (name.startsWith(u'#')) {
        const bool hexadecimal = name.size() > 1 && (name.at(1) == u'x' || name.at(1) == u'X');
        bool ok = false;
        const char32_t point = name.mid(hexadecimal ? 2 : 1).toUInt(&ok, hexadecimal ? 16 : 10);
        if (!ok || point == 0 || point > 0x10FFFF)
            return std::nullopt;
        return QString::fromUcs4(&point, 1);
    }
    if (name == u"amp"_s)
        return u"&"_s;
    if (name == u"lt"_s)
        return u"<"_s;
    if (name == u"gt"_s)
        return u">"_s;
    if (name == u"quot"_s)
        return u"\""_s;
    if (name == u"nbsp"_s)
        return u"\u00a0"_s;
    return std::nullopt;
}

} // namespace

QString wordsOfHtml(const QString &html)
{
    QString text;
    text.reserve(html.size());
    for (qsizetype at = 0; at < html.size(); ++at) {
        const QChar c = html.at(at);
        if (c == u'<') {
            // "n.<sup>o</sup>", "2.<sup>a</sup>": letters of Spanish in their own right, without tags too.
            const QStringView raised = QStringView(html).sliced(at);
            if (raised.startsWith("<sup>a</sup>"_L1) || raised.startsWith("<sup>o</sup>"_L1)) {
                text += raised.at(5) == u'a' ? QChar(u'ª') : QChar(u'º');
                at += 11;
                continue;
            }
            const qsizetype close = html.indexOf(u'>', at);
            if (close < 0)
                break;
            if (QStringView(html).sliced(at).startsWith("</div"_L1) ||
                QStringView(html).sliced(at).startsWith("</p"_L1))
                text += u' ';
            at = close;
            continue;
        }
        const qsizetype semicolon = c == u'&' ? html.indexOf(u';', at) : -1;
        if (semicolon > at && semicolon - at < 12) {
            if (const auto character = characterOf(QStringView(html).sliced(at + 1, semicolon - at - 1))) {
                text += *character;
                at = semicolon;
                continue;
            }
        }
        text += c;
    }
    return text.simplified();
}

} // namespace apacheta

// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/bibliography/latex_text.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

/// The combining character of an accent command.
QChar accentOf(const QString &command)
{
    static const QHash<QString, QChar> accents = {
        {u"'"_s, u'\u0301'},  {u"`"_s, u'\u0300'}, {u"^"_s, u'\u0302'}, {u"~"_s, u'\u0303'},
        {u"\""_s, u'\u0308'}, {u"="_s, u'\u0304'}, {u"."_s, u'\u0307'}, {u"c"_s, u'\u0327'},
        {u"v"_s, u'\u030C'},  {u"u"_s, u'\u0306'}, {u"H"_s, u'\u030B'}, {u"k"_s, u'\u0328'},
        {u"r"_s, u'\u030A'},  {u"d"_s, u'\u0323'}, {u"b"_s, u'\u0331'}};
    return accents.value(command);
}

QString characterOf(const QString &command)
{
    static const QHash<QString, QString> characters = {{u"ss"_s, u"ß"_s},
                                                       {u"o"_s, u"ø"_s},
                                                       {u"O"_s, u"Ø"_s},
                                                       {u"aa"_s, u"å"_s},
                                                       {u"AA"_s, u"Å"_s},
                                                       {u"ae"_s, u"æ"_s},
                                                       {u"AE"_s, u"Æ"_s},
                                                       {u"oe"_s, u"œ"_s},
                                                       {u"OE"_s, u"Œ"_s},
                                                       {u"l"_s, u"ł"_s},
                                                       {u"L"_s, u"Ł"_s},
                                                       {u"i"_s, u"ı"_s},
                                                       {u"j"_s, u"ȷ"_s},
                                                       {u"&"_s, u"&"_s},
                                                       {u"%"_s, u"%"_s},
                                                       {u"$"_s, u"$"_s},
                                                       {u"#"_s, u"#"_s},
                                                       {u"_"_s, u"_"_s},
                                                       {u"{"_s, u"{"_s},
                                                       {u"}"_s, u"}"_s},
                                                       {u" "_s, u" "_s},
                                                       {u","_s, u" "_s},
                                                       {u"\\"_s, u" "_s},
                                                       {u"textendash"_s, u"–"_s},
                                                       {u"textemdash"_s, u"—"_s},
                                                       {u"textquoteright"_s, u"’"_s},
                                                       {u"textquoteleft"_s, u"‘"_s},
                                                       {u"textquotedblleft"_s, u"“"_s},
                                                       {u"textquotedblright"_s, u"”"_s},
                                                       {u"textquestiondown"_s, u"¿"_s},
                                                       {u"textexclamdown"_s, u"¡"_s},
                                                       {u"guillemotleft"_s, u"«"_s},
                                                       {u"guillemotright"_s, u"»"_s},
                                                       {u"textordmasculine"_s, u"º"_s},
                                                       {u"textordfeminine"_s, u"ª"_s},
                                                       {u"textdegree"_s, u"°"_s},
                                                       {u"ldots"_s, u"…"_s},
                                                       {u"dots"_s, u"…"_s},
                                                       {u"copyright"_s, u"©"_s},
                                                       {u"textbackslash"_s, u"\\"_s},
                                                       {u"slash"_s, u"/"_s},
                                                       {u"textasciitilde"_s, u"~"_s}};
    return characters.value(command);
}

class Latex final {
public:
    explicit Latex(const QString &latex) : m_latex(latex) {}
    QString text();

private:
    void command();
    QString accented(QChar accent);
    QString letter();
    bool atEnd() const { return m_at >= m_latex.size(); }

    const QString &m_latex;
    qsizetype m_at = 0;
    QString m_text;
};

QString Latex::text()
{
    while (!atEnd()) {
        const QChar c = m_latex[m_at];
        if (c == u'\\') {
            command();
        } else if (c == u'{' || c == u'}' || c == u'$') {
            ++m_at;
        } else {
            m_text += c == u'~' ? u' ' : c;
            ++m_at;
        }
    }
    return m_text.replace(u"---"_s, u"—"_s)
        .replace(u"--"_s, u"–"_s)
        .replace(u"``"_s, u"“"_s)
        .replace(u"''"_s, u"”"_s)
        .replace(u"?`"_s, u"¿"_s)
        .replace(u"!`"_s, u"¡"_s)
        .normalized(QString::NormalizationForm_C)
        .simplified();
}

/// "\'", "\emph", "\&" and what they take.
void Latex::command()
{
    ++m_at;
    if (atEnd())
        return;
    const qsizetype begin = m_at;
    while (!atEnd() && m_latex[m_at].isLetter() && m_latex[m_at].unicode() < 128)
        ++m_at;
    const bool isWord = m_at > begin;
    if (!isWord)
        ++m_at;
    const QString name = m_latex.sliced(begin, m_at - begin);
    if (const QChar accent = accentOf(name); !accent.isNull()) {
        m_text += accented(accent);
        return;
    }
    m_text += characterOf(name);
    if (isWord) // the white space after a command is its end; "{}" too
        while (!atEnd() && m_latex[m_at].isSpace())
            ++m_at;
}

/// The letter that an accent stands on: "o", "{o}", "\i", "{\i}".
QString Latex::accented(QChar accent)
{
    while (!atEnd() && m_latex[m_at] == u' ')
        ++m_at;
    const bool inBraces = !atEnd() && m_latex[m_at] == u'{';
    m_at += inBraces;
    const QString base = letter();
    if (inBraces && !atEnd() && m_latex[m_at] == u'}')
        ++m_at;
    return base.isEmpty() ? QString() : base + accent;
}

QString Latex::letter()
{
    if (atEnd() || m_latex[m_at] == u'}')
        return {};
    if (m_latex[m_at] != u'\\')
        return QString(m_latex[m_at++]);
    ++m_at;
    if (atEnd())
        return {};
    const QChar dotless = m_latex[m_at++]; // "\i" and "\j" take an accent as i and j do
    while (!atEnd() && m_latex[m_at] == u' ')
        ++m_at;
    return QString(dotless);
}

} // namespace

QString latexText(const QString &latex) { return Latex(latex).text(); }

QStringList bibtexNames(const QString &latex)
{
    QStringList names;
    QString name;
    int depth = 0;
    const QString words = latex.simplified();
    for (qsizetype i = 0; i < words.size(); ++i) {
        depth += words[i] == u'{' ? 1 : words[i] == u'}' ? -1 : 0;
        const bool parts =
            depth <= 0 && QStringView(words).sliced(i).startsWith(u" and ", Qt::CaseInsensitive);
        if (parts) {
            names.append(name.trimmed());
            name.clear();
            i += 4;
        } else {
            name += words[i];
        }
    }
    names.append(name.trimmed());
    names.removeAll(QString());
    return names;
}

} // namespace apacheta

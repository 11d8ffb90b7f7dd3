// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/bibtex_parts.h"

#include "citation/latex_text.h"
#include "exchange/works.h"
#include "model/vocabulary.h"

#include <QIODevice>
#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

bool isTitleCased(const QStringList &words)
{
    int large = 0;
    int counted = 0;
    for (qsizetype i = 1; i < words.size(); ++i) {
        if (words.at(i).size() < 4 || !words.at(i).at(0).isLetter())
            continue;
        ++counted;
        large += words.at(i).at(0).isUpper() ? 1 : 0;
    }
    return counted > 1 && large * 4 >= counted * 3;
}

} // namespace

QString withCapitalsKept(const QString &title)
{
    static const QRegularExpression inner(u"^\\P{L}*\\p{L}+.*\\p{Lu}"_s);
    const QStringList words = title.split(u' ', Qt::SkipEmptyParts);
    const bool titleCased = isTitleCased(words);
    QStringList kept;
    for (qsizetype i = 0; i < words.size(); ++i) {
        static const QRegularExpression large(u"^[^\\p{L}]*\\p{Lu}"_s);
        const bool isName = i > 0 && !titleCased && large.match(words.at(i)).hasMatch();
        const bool keep = isName || inner.match(words.at(i)).hasMatch();
        kept << (keep ? u'{' + latexOf(words.at(i)) + u'}' : latexOf(words.at(i)));
    }
    return kept.join(u' ');
}

QString bibTexNames(const QJsonArray &names)
{
    QStringList all;
    for (const QJsonValue &value : names) {
        const QJsonObject name = value.toObject();
        const QString particle =
            latexOf((fieldText(name, u"dropping-particle"_s) + u' ' + fieldText(name, u"non-dropping-particle"_s)).trimmed());
        const QString family = latexOf(fieldText(name, u"family"_s));
        const QString given = latexOf(fieldText(name, u"given"_s));
        const QString literal = latexOf(fieldText(name, u"literal"_s));
        const QString whole = (particle + u' ' + family).trimmed();
        if (family.isEmpty() && !literal.isEmpty())
            all << u'{' + literal + u'}';
        else if (given.isEmpty() && !family.isEmpty())
            all << u'{' + whole + u'}';
        else if (!family.isEmpty())
            all << whole + ", "_L1 + given;
    }
    return all.join(" and "_L1);
}

QString isoDate(const QList<int> &date)
{
    QStringList parts;
    for (const int number : date)
        parts << u"%1"_s.arg(number, 2, 10, QChar(u'0'));
    return parts.join(u'-');
}

QString babelName(const QString &code)
{
    switch (languageOf(code)) {
    case Language::English:
        return u"english"_s;
    case Language::Spanish:
        return u"spanish"_s;
    default:
        return {};
    }
}

Outcome writeEntries(QIODevice &device, const ExportReader &reader, QByteArray (*entryOf)(const QJsonObject &csl))
{
    bool isFirst = true;
    return forEachWork(reader, [&](const QJsonObject &csl) {
        device.write(isFirst ? entryOf(csl) : '\n' + entryOf(csl));
        isFirst = false;
    });
}

QString latexField(const QJsonObject &csl, const QString &field) { return latexOf(fieldText(csl, field)); }

QString bareUrl(const QJsonObject &csl)
{
    return fieldText(csl, u"URL"_s).replace(u'{', u"%7B"_s).replace(u'}', u"%7D"_s).replace(u'\\', u"%5C"_s);
}

QString latexPages(const QJsonObject &csl)
{
    static const QRegularExpression dash(u"\\s*[-–]+\\s*"_s);
    return latexField(csl, u"page"_s).replace(dash, u"--"_s);
}

} // namespace apacheta

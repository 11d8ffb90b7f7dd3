// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/formats.h"
#include "exchange/works.h"

#include "model/vocabulary.h"

#include <QHash>
#include <QIODevice>
#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

QString entryType(const QString &cslType)
{
    static const QHash<QString, QString> types{{u"article-journal"_s, u"article"_s},
                                               {u"article-magazine"_s, u"article"_s},
                                               {u"article-newspaper"_s, u"article"_s},
                                               {u"review"_s, u"article"_s},
                                               {u"book"_s, u"book"_s},
                                               {u"chapter"_s, u"incollection"_s},
                                               {u"entry-encyclopedia"_s, u"incollection"_s},
                                               {u"entry-dictionary"_s, u"incollection"_s},
                                               {u"paper-conference"_s, u"inproceedings"_s},
                                               {u"thesis"_s, u"phdthesis"_s},
                                               {u"report"_s, u"techreport"_s},
                                               {u"webpage"_s, u"online"_s},
                                               {u"post"_s, u"online"_s},
                                               {u"post-weblog"_s, u"online"_s}};
    return types.value(cslType, u"misc"_s);
}

/// LaTeX's own characters escaped; letters stay as they are in UTF-8.
QString escaped(const QString &text)
{
    QString latex;
    latex.reserve(text.size());
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'&':
        case u'%':
        case u'$':
        case u'#':
        case u'_':
        case u'{':
        case u'}':
            latex += u'\\';
            latex += c;
            break;
        case u'\\':
            latex += u"\\textbackslash{}"_s;
            break;
        case u'~':
            latex += u"\\textasciitilde{}"_s;
            break;
        case u'^':
            latex += u"\\textasciicircum{}"_s;
            break;
        default:
            latex += c;
        }
    }
    return latex;
}

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

/// Braces round what BibTeX's styles must not make small: acronyms, and names in a title that is not in title case.
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
        kept << (keep ? u'{' + escaped(words.at(i)) + u'}' : escaped(words.at(i)));
    }
    return kept.join(u' ');
}

QString namesOf(const QJsonArray &names)
{
    QStringList all;
    for (const QJsonValue &value : names) {
        const QJsonObject name = value.toObject();
        const QString particle = escaped(fieldText(name, u"non-dropping-particle"_s));
        const QString family = escaped(fieldText(name, u"family"_s));
        const QString given = escaped(fieldText(name, u"given"_s));
        const QString literal = escaped(fieldText(name, u"literal"_s));
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

QString yearOf(const QJsonObject &csl)
{
    const QList<int> first = firstDate(csl, u"issued"_s);
    const QList<int> last = lastDate(csl, u"issued"_s);
    if (first.isEmpty())
        return {};
    const QString year = QString::number(first.at(0));
    return last.isEmpty() || last.at(0) == first.at(0) ? year : year + "--"_L1 + QString::number(last.at(0));
}

QString isoDate(const QList<int> &date)
{
    QStringList parts;
    for (const int number : date)
        parts << u"%1"_s.arg(number, 2, 10, QChar(u'0'));
    return parts.join(u'-');
}

QString languageName(const QString &code)
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

/// The lines of one entry, in order.
class Entry final {
public:
    void add(const char *name, const QString &latex)
    {
        if (!latex.isEmpty())
            m_text += ",\n  "_L1 + QLatin1StringView(name) + " = {"_L1 + latex + u'}';
    }
    void addMacro(const char *name, const QString &macro)
    {
        if (!macro.isEmpty())
            m_text += ",\n  "_L1 + QLatin1StringView(name) + " = "_L1 + macro;
    }
    const QString &text() const { return m_text; }

private:
    QString m_text;
};

void addContainer(Entry &entry, const QJsonObject &csl, const QString &type)
{
    const QString container = escaped(fieldText(csl, u"container-title"_s));
    const QString publisher = escaped(fieldText(csl, u"publisher"_s));
    entry.add(type == "article"_L1       ? "journal"
              : type.startsWith("in"_L1) ? "booktitle"
                                         : "organization",
              container);
    entry.add(type == "techreport"_L1  ? "institution"
              : type == "phdthesis"_L1 ? "school"
                                       : "publisher",
              publisher);
    entry.add("address", escaped(fieldText(csl, u"publisher-place"_s)));
    entry.add("series", escaped(fieldText(csl, u"collection-title"_s)));
    entry.add("edition", escaped(fieldText(csl, u"edition"_s)));
    entry.add("volume", escaped(fieldText(csl, u"volume"_s)));
    const QString issue = fieldText(csl, u"issue"_s);
    entry.add("number", escaped(issue.isEmpty() ? fieldText(csl, u"number"_s) : issue));
    static const QRegularExpression dash(u"\\s*[-–]+\\s*"_s);
    entry.add("pages", escaped(fieldText(csl, u"page"_s)).replace(dash, u"--"_s));
}

} // namespace

QByteArray bibTexEntry(const QJsonObject &csl)
{
    static const QStringList months{u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"may"_s, u"jun"_s,
                                    u"jul"_s, u"aug"_s, u"sep"_s, u"oct"_s, u"nov"_s, u"dec"_s};
    const QString type = entryType(fieldText(csl, u"type"_s));
    Entry entry;
    entry.add("author", namesOf(csl.value("author"_L1).toArray()));
    entry.add("editor", namesOf(csl.value("editor"_L1).toArray()));
    entry.add("title", withCapitalsKept(fieldText(csl, u"title"_s)));
    entry.add("year", yearOf(csl));
    entry.addMacro("month", months.value(firstDate(csl, u"issued"_s).value(1) - 1));
    const int day = firstDate(csl, u"issued"_s).value(2);
    entry.add("day", day > 0 ? QString::number(day) : QString());
    addContainer(entry, csl, type);
    entry.add("doi", escaped(fieldText(csl, u"DOI"_s)));
    entry.add("isbn", escaped(fieldText(csl, u"ISBN"_s)));
    entry.add("issn", escaped(fieldText(csl, u"ISSN"_s)));
    entry.add(
        "url",
        fieldText(csl, u"URL"_s).replace(u'{', u"%7B"_s).replace(u'}', u"%7D"_s).replace(u'\\', u"%5C"_s));
    entry.add("urldate", isoDate(firstDate(csl, u"accessed"_s)));
    const QString language = languageName(fieldText(csl, u"language"_s));
    entry.add("language", language);
    entry.add("langid", language);
    entry.add("note", escaped(fieldText(csl, u"note"_s)));
    return (u'@' + type + u'{' + fieldText(csl, u"id"_s) + entry.text() + "\n}\n"_L1).toUtf8();
}

Outcome writeBibTex(QIODevice &device, const ExportReader &reader)
{
    bool isFirst = true;
    return forEachWork(reader, [&](const QJsonObject &csl) {
        device.write(isFirst ? bibTexEntry(csl) : '\n' + bibTexEntry(csl));
        isFirst = false;
    });
}

} // namespace apacheta

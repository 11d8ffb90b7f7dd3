// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/bibtex_parts.h"
#include "exchange/formats.h"
#include "exchange/works.h"

#include "citation/latex_text.h"

#include <QHash>
#include <QIODevice>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

QString bibtexType(const QString &cslType)
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

QString yearOf(const QJsonObject &csl)
{
    const QList<int> first = firstDate(csl, u"issued"_s);
    const QList<int> last = lastDate(csl, u"issued"_s);
    if (first.isEmpty())
        return {};
    const QString year = QString::number(first.at(0));
    return last.isEmpty() || last.at(0) == first.at(0) ? year : year + "--"_L1 + QString::number(last.at(0));
}

void addBibtexContainer(BibEntry &entry, const QJsonObject &csl, const QString &type)
{
    const QString container = latexField(csl, u"container-title"_s);
    const QString publisher = latexField(csl, u"publisher"_s);
    entry.add(type == "article"_L1       ? "journal"
              : type.startsWith("in"_L1) ? "booktitle"
                                         : "organization",
              container);
    entry.add(type == "techreport"_L1  ? "institution"
              : type == "phdthesis"_L1 ? "school"
                                       : "publisher",
              publisher);
    entry.add("address", latexField(csl, u"publisher-place"_s));
    entry.add("series", latexField(csl, u"collection-title"_s));
    entry.add("edition", latexField(csl, u"edition"_s));
    entry.add("volume", latexField(csl, u"volume"_s));
    const QString issue = fieldText(csl, u"issue"_s);
    entry.add("number", latexOf(issue.isEmpty() ? fieldText(csl, u"number"_s) : issue));
    entry.add("pages", latexPages(csl));
}

} // namespace

QByteArray bibTexEntry(const QJsonObject &csl)
{
    static const QStringList months{u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"may"_s, u"jun"_s,
                                    u"jul"_s, u"aug"_s, u"sep"_s, u"oct"_s, u"nov"_s, u"dec"_s};
    const QString type = bibtexType(fieldText(csl, u"type"_s));
    BibEntry entry;
    entry.add("author", bibTexNames(csl.value("author"_L1).toArray()));
    entry.add("editor", bibTexNames(csl.value("editor"_L1).toArray()));
    entry.add("title", withCapitalsKept(fieldText(csl, u"title"_s)));
    entry.add("year", yearOf(csl));
    entry.addMacro("month", months.value(firstDate(csl, u"issued"_s).value(1) - 1));
    const int day = firstDate(csl, u"issued"_s).value(2);
    entry.add("day", day > 0 ? QString::number(day) : QString());
    addBibtexContainer(entry, csl, type);
    entry.add("doi", latexField(csl, u"DOI"_s));
    entry.add("isbn", latexField(csl, u"ISBN"_s));
    entry.add("issn", latexField(csl, u"ISSN"_s));
    entry.add("url", bareUrl(csl));
    entry.add("urldate", isoDate(firstDate(csl, u"accessed"_s)));
    const QString language = babelName(fieldText(csl, u"language"_s));
    entry.add("language", language);
    entry.add("langid", language);
    entry.add("note", latexField(csl, u"note"_s));
    return (u'@' + type + u'{' + fieldText(csl, u"id"_s) + entry.text() + "\n}\n"_L1).toUtf8();
}

Outcome writeBibTex(QIODevice &device, const ExportReader &reader)
{
    return writeEntries(device, reader, bibTexEntry);
}

} // namespace apacheta

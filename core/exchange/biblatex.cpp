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

struct EntryType {
    QString name;
    QString subtype; ///< entrysubtype, mostly none
};

/// BibLaTeX's manual, section 2.1.
EntryType entryType(const QString &cslType)
{
    static const QHash<QString, EntryType> types{{u"article-journal"_s, {u"article"_s, {}}},
                                                 {u"article-magazine"_s, {u"article"_s, u"magazine"_s}},
                                                 {u"article-newspaper"_s, {u"article"_s, u"newspaper"_s}},
                                                 {u"review"_s, {u"review"_s, {}}},
                                                 {u"book"_s, {u"book"_s, {}}},
                                                 {u"chapter"_s, {u"incollection"_s, {}}},
                                                 {u"entry-encyclopedia"_s, {u"inreference"_s, {}}},
                                                 {u"entry-dictionary"_s, {u"inreference"_s, {}}},
                                                 {u"paper-conference"_s, {u"inproceedings"_s, {}}},
                                                 {u"thesis"_s, {u"thesis"_s, {}}},
                                                 {u"report"_s, {u"report"_s, {}}},
                                                 {u"legislation"_s, {u"legislation"_s, {}}},
                                                 {u"bill"_s, {u"legislation"_s, {}}},
                                                 {u"treaty"_s, {u"legal"_s, {}}},
                                                 {u"legal_case"_s, {u"jurisdiction"_s, {}}},
                                                 {u"personal_communication"_s, {u"letter"_s, {}}},
                                                 {u"manuscript"_s, {u"unpublished"_s, {}}},
                                                 {u"speech"_s, {u"unpublished"_s, {}}},
                                                 {u"webpage"_s, {u"online"_s, {}}},
                                                 {u"post"_s, {u"online"_s, {}}},
                                                 {u"post-weblog"_s, {u"online"_s, {}}}};
    return types.value(cslType, {u"misc"_s, {}});
}

/// EDTF as biber reads it: "1879/1883", "1904-10-20", "1904~".
QString dateOf(const QJsonObject &csl, const QString &field)
{
    const QString first = isoDate(firstDate(csl, field));
    const QString last = isoDate(lastDate(csl, field));
    if (first.isEmpty())
        return {};
    const QString circa = csl.value(field).toObject().value("circa"_L1).toVariant().toBool() ? u"~"_s : QString();
    return last.isEmpty() || last == first ? first + circa : first + circa + u'/' + last + circa;
}

void addContainer(BibEntry &entry, const QJsonObject &csl, const QString &type)
{
    const bool isPart = type.startsWith("in"_L1);
    entry.add(type == "article"_L1 || type == "review"_L1 ? "journaltitle" : isPart ? "booktitle" : "organization", latexField(csl, u"container-title"_s));
    const bool isOfInstitution = type == "thesis"_L1 || type == "report"_L1;
    entry.add(isOfInstitution ? "institution" : "publisher", latexField(csl, u"publisher"_s));
    entry.add("location", latexField(csl, u"publisher-place"_s));
    entry.add("type", type == "thesis"_L1 && fieldText(csl, u"genre"_s).isEmpty() ? u"thesis"_s : latexField(csl, u"genre"_s));
    entry.add("series", latexField(csl, u"collection-title"_s));
    entry.add("edition", latexField(csl, u"edition"_s));
    entry.add("volume", latexField(csl, u"volume"_s));
    entry.add("volumes", latexField(csl, u"number-of-volumes"_s));
    const QString issue = fieldText(csl, u"issue"_s);
    entry.add("number", latexOf(issue.isEmpty() ? fieldText(csl, u"number"_s) : issue));
    entry.add("pages", latexPages(csl));
    entry.add("eventtitle", latexField(csl, u"event-title"_s));
    entry.add("venue", latexField(csl, u"event-place"_s));
    entry.add("eventdate", dateOf(csl, u"event-date"_s));
}

} // namespace

QByteArray bibLatexEntry(const QJsonObject &csl)
{
    const EntryType type = entryType(fieldText(csl, u"type"_s));
    BibEntry entry;
    entry.add("entrysubtype", type.subtype);
    for (const auto &[field, role] : {std::pair{"author", u"author"_s}, {"bookauthor", u"container-author"_s}, {"editor", u"editor"_s}, {"translator", u"translator"_s}})
        entry.add(field, bibTexNames(csl.value(role).toArray()));
    entry.add("title", withCapitalsKept(fieldText(csl, u"title"_s)));
    entry.add("date", dateOf(csl, u"issued"_s));
    entry.add("origtitle", withCapitalsKept(fieldText(csl, u"original-title"_s)));
    entry.add("origdate", dateOf(csl, u"original-date"_s));
    addContainer(entry, csl, type.name);
    entry.add("doi", fieldText(csl, u"DOI"_s)); // verbatim, as url
    entry.add("isbn", latexField(csl, u"ISBN"_s));
    entry.add("issn", latexField(csl, u"ISSN"_s));
    entry.add("url", bareUrl(csl));
    entry.add("urldate", dateOf(csl, u"accessed"_s));
    entry.add("langid", babelName(fieldText(csl, u"language"_s)));
    entry.add("note", latexField(csl, u"note"_s));
    return (u'@' + type.name + u'{' + fieldText(csl, u"id"_s) + entry.text() + "\n}\n"_L1).toUtf8();
}

Outcome writeBibLatex(QIODevice &device, const ExportReader &reader)
{
    return writeEntries(device, reader, bibLatexEntry);
}

} // namespace apacheta

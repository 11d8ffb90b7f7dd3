// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/bibliography/parsers.h"
#include "reading/metadata_values.h"

#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

using Tags = QHash<QString, QStringList>;

QString cslType(const QString &type)
{
    static const QHash<QString, QString> types = {{u"JOUR"_s, u"article-journal"_s},
                                                  {u"EJOUR"_s, u"article-journal"_s},
                                                  {u"MGZN"_s, u"article-magazine"_s},
                                                  {u"NEWS"_s, u"article-newspaper"_s},
                                                  {u"BOOK"_s, u"book"_s},
                                                  {u"EBOOK"_s, u"book"_s},
                                                  {u"EDBOOK"_s, u"book"_s},
                                                  {u"CHAP"_s, u"chapter"_s},
                                                  {u"ECHAP"_s, u"chapter"_s},
                                                  {u"CONF"_s, u"paper-conference"_s},
                                                  {u"CPAPER"_s, u"paper-conference"_s},
                                                  {u"RPRT"_s, u"report"_s},
                                                  {u"GOVDOC"_s, u"report"_s},
                                                  {u"THES"_s, u"thesis"_s},
                                                  {u"ELEC"_s, u"webpage"_s},
                                                  {u"WEB"_s, u"webpage"_s},
                                                  {u"BLOG"_s, u"post-weblog"_s},
                                                  {u"STAT"_s, u"legislation"_s},
                                                  {u"LAW"_s, u"legislation"_s},
                                                  {u"CASE"_s, u"legal_case"_s},
                                                  {u"MANSCPT"_s, u"manuscript"_s},
                                                  {u"UNPB"_s, u"manuscript"_s},
                                                  {u"PCOMM"_s, u"personal_communication"_s},
                                                  {u"MAP"_s, u"map"_s},
                                                  {u"VIDEO"_s, u"motion_picture"_s},
                                                  {u"ENCYC"_s, u"entry-encyclopedia"_s}};
    return types.value(type, u"document"_s);
}

QJsonArray names(const QStringList &lines, Language language)
{
    QJsonArray array;
    for (QString line : lines) {
        while (line.endsWith(u',')) // "Ministerio de Obras," is no person
            line.chop(1);
        if (const QJsonObject name = cslName(line, language); !name.isEmpty())
            array.append(name);
    }
    return array;
}

/// "2014/04/16/", "2014///", "2014".
QJsonObject date(QString text)
{
    while (text.endsWith(u'/'))
        text.chop(1);
    return cslDate(text.section(u"//"_s, 0, 0).replace(u'/', u'-'));
}

BibliographyEntry entryOf(const Tags &tags)
{
    DocumentMetadata item;
    const auto first = [&tags](const QStringList &names) {
        for (const QString &name : names)
            if (const QString text = tags.value(name).value(0); !text.isEmpty())
                return text;
        return QString();
    };
    const auto set = [&](const QString &field, const QStringList &names) {
        setField(item, field, first(names), QString());
    };
    const QString type = cslType(first({u"TY"_s}));
    setField(item, u"type"_s, type, QString());
    setField(item, u"language"_s, languageCode(first({u"LA"_s})), QString());
    const Language language = languageOf(item.csl.value("language"_L1).toString());
    setField(item, u"author"_s, names(tags.value(u"AU"_s) + tags.value(u"A1"_s), language), QString());
    setField(item, u"editor"_s,
             names(tags.value(u"ED"_s) + tags.value(type == "chapter"_L1 ? u"A2"_s : u"A3"_s), language),
             QString());
    set(u"title"_s, {u"TI"_s, u"T1"_s, u"CT"_s, type == "book"_L1 ? u"BT"_s : u"TI"_s});
    set(u"container-title"_s, {u"T2"_s, u"JO"_s, u"JF"_s, u"BT"_s, u"JA"_s});
    set(u"collection-title"_s, {u"T3"_s});
    set(u"volume"_s, {u"VL"_s});
    set(u"issue"_s, {u"IS"_s});
    const QString start = first({u"SP"_s});
    const QString end = first({u"EP"_s});
    setField(item, u"page"_s, end.isEmpty() || start.contains(u'-') ? start : start + u'-' + end, QString());
    setField(item, u"issued"_s, date(first({u"DA"_s})), QString());
    setField(item, u"issued"_s, date(first({u"PY"_s, u"Y1"_s})), QString());
    setField(item, u"accessed"_s, date(first({u"Y2"_s})), QString());
    setField(item, u"DOI"_s, doiIn(first({u"DO"_s, u"UR"_s})), QString());
    set(u"URL"_s, {u"UR"_s});
    set(u"publisher"_s, {u"PB"_s});
    set(u"publisher-place"_s, {u"CY"_s, u"PP"_s});
    set(u"edition"_s, {u"ET"_s});
    set(u"abstract"_s, {u"AB"_s, u"N2"_s});
    set(type.startsWith("article"_L1) ? u"ISSN"_s : u"ISBN"_s, {u"SN"_s});
    setField(item, u"keyword"_s, tags.value(u"KW"_s).join(u", "_s), QString());
    QStringList files = tags.value(u"L1"_s) + tags.value(u"L2"_s) + tags.value(u"L4"_s);
    files.removeIf([](const QString &file) { return file.startsWith("http"_L1); });
    return {first({u"ID"_s}), item.csl, files};
}

} // namespace

void readRis(const QString &text, Bibliography &bibliography)
{
    static const QRegularExpression line(u"^([A-Z][A-Z0-9])  ?-(?: (.*))?$"_s);
    Tags tags;
    QString last;
    const auto close = [&] {
        if (tags.contains(u"TY"_s) && tags.size() > 1)
            bibliography.entries.append(entryOf(tags));
        tags.clear();
    };
    for (const QString &row : text.split(u'\n')) {
        const QRegularExpressionMatch match = line.match(row);
        if (!match.hasMatch()) { // a value that goes on
            if (!last.isEmpty() && !row.trimmed().isEmpty() && !tags.value(last).isEmpty())
                tags[last].last() += u' ' + row.trimmed();
            continue;
        }
        last = match.captured(1);
        if (last == "ER"_L1 || last == "TY"_L1)
            close();
        if (last != "ER"_L1)
            tags[last].append(match.captured(2).trimmed());
    }
    close();
}

} // namespace apacheta

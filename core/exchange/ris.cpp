// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/formats.h"
#include "exchange/works.h"

#include <QHash>
#include <QIODevice>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

QString risType(const QString &cslType)
{
    static const QHash<QString, QString> types{{u"article-journal"_s, u"JOUR"_s},
                                               {u"article-magazine"_s, u"MGZN"_s},
                                               {u"article-newspaper"_s, u"NEWS"_s},
                                               {u"book"_s, u"BOOK"_s},
                                               {u"chapter"_s, u"CHAP"_s},
                                               {u"paper-conference"_s, u"CPAPER"_s},
                                               {u"thesis"_s, u"THES"_s},
                                               {u"report"_s, u"RPRT"_s},
                                               {u"webpage"_s, u"ELEC"_s},
                                               {u"post-weblog"_s, u"BLOG"_s},
                                               {u"post"_s, u"ELEC"_s},
                                               {u"legislation"_s, u"STAT"_s},
                                               {u"bill"_s, u"BILL"_s},
                                               {u"legal_case"_s, u"CASE"_s},
                                               {u"manuscript"_s, u"UNPB"_s},
                                               {u"personal_communication"_s, u"PCOMM"_s},
                                               {u"map"_s, u"MAP"_s},
                                               {u"interview"_s, u"PCOMM"_s},
                                               {u"entry-encyclopedia"_s, u"ENCYC"_s},
                                               {u"dataset"_s, u"DATA"_s}};
    return types.value(cslType, u"GEN"_s);
}

void appendLine(QByteArray &ris, const char *tag, const QString &value)
{
    if (!value.isEmpty())
        ris += QByteArray(tag) + "  - " + value.toUtf8() + "\r\n";
}

void appendNames(QByteArray &ris, const char *tag, const QJsonArray &names)
{
    for (const QJsonValue &value : names) {
        const QJsonObject name = value.toObject();
        const QString particle = fieldText(name, u"non-dropping-particle"_s);
        const QString family = (particle + u' ' + fieldText(name, u"family"_s)).trimmed();
        const QString given = fieldText(name, u"given"_s);
        appendLine(ris, tag,
                   family.isEmpty()  ? fieldText(name, u"literal"_s)
                   : given.isEmpty() ? family
                                     : family + ", "_L1 + given);
    }
}

/// RIS dates: "2017/05/21/", "2017/05//", "2017///".
QString risDate(const QList<int> &date)
{
    if (date.isEmpty())
        return {};
    const auto two = [](int number) {
        return number > 0 ? u"%1"_s.arg(number, 2, 10, QChar(u'0')) : QString();
    };
    return u"%1/%2/%3/"_s.arg(date.at(0), 4, 10, QChar(u'0')).arg(two(date.value(1)), two(date.value(2)));
}

} // namespace

QByteArray risEntry(const QJsonObject &csl)
{
    QByteArray ris;
    appendLine(ris, "TY", risType(fieldText(csl, u"type"_s)));
    appendLine(ris, "ID", fieldText(csl, u"id"_s));
    appendNames(ris, "AU", csl.value("author"_L1).toArray());
    appendLine(ris, "TI", fieldText(csl, u"title"_s));
    appendLine(ris, "T2", fieldText(csl, u"container-title"_s));
    appendNames(ris, "A2", csl.value("editor"_L1).toArray());
    const QList<int> issued = firstDate(csl, u"issued"_s);
    appendLine(ris, "PY", issued.isEmpty() ? QString() : QString::number(issued.at(0)));
    appendLine(ris, "DA", risDate(issued));
    appendLine(ris, "VL", fieldText(csl, u"volume"_s));
    appendLine(ris, "IS", fieldText(csl, u"issue"_s));
    const QStringList pages = fieldText(csl, u"page"_s).replace(u'–', u'-').split(u'-', Qt::SkipEmptyParts);
    appendLine(ris, "SP", pages.value(0).trimmed());
    appendLine(ris, "EP", pages.value(1).trimmed());
    appendLine(ris, "ET", fieldText(csl, u"edition"_s));
    appendLine(ris, "PB", fieldText(csl, u"publisher"_s));
    appendLine(ris, "CY", fieldText(csl, u"publisher-place"_s));
    const QString serial = fieldText(csl, u"ISSN"_s);
    appendLine(ris, "SN", serial.isEmpty() ? fieldText(csl, u"ISBN"_s) : serial);
    appendLine(ris, "DO", fieldText(csl, u"DOI"_s));
    appendLine(ris, "UR", fieldText(csl, u"URL"_s));
    appendLine(ris, "Y2", risDate(firstDate(csl, u"accessed"_s)));
    appendLine(ris, "LA", fieldText(csl, u"language"_s));
    appendLine(ris, "N1", fieldText(csl, u"note"_s));
    ris += "ER  - \r\n";
    return ris;
}

Outcome writeRis(QIODevice &device, const ExportReader &reader)
{
    return forEachWork(reader, [&device](const QJsonObject &csl) { device.write(risEntry(csl) + "\r\n"); });
}

} // namespace apacheta

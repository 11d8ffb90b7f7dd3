// SPDX-License-Identifier: GPL-3.0-or-later
#include "citation/citation.h"

#include "model/edtf.h"
#include "text/fold.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

/// The numbers of one end of an EDTF date: "2006-01-22" -> [2006, 1, 22], "2001-21" -> [2001] (a season is no month).
QJsonArray datePartsOf(const EdtfDate &date, bool lastDay)
{
    const int days = lastDay ? date.latest() : date.earliest();
    QJsonArray parts{days / 10000};
    const QStringList written = QString(date.toString()).remove(u'~').remove(u'?').remove(u'%').split(u'-');
    const bool hasMonth = written.size() > 1 && written.at(1).toInt() <= 12 && !written.at(1).contains(u'X');
    if (hasMonth)
        parts.append(days / 100 % 100);
    if (hasMonth && written.size() > 2 && !written.at(2).contains(u'X'))
        parts.append(days % 100);
    return parts;
}

/// A CSL date from EDTF. Decades, centuries and intervals are ranges, an open interval is its known end, "~" and "?" are CSL's "circa".
QJsonObject cslDateOf(const EdtfDate &date)
{
    QJsonObject csl;
    QJsonArray parts;
    for (const QString &side : date.toString().split(u'/')) {
        const std::optional<EdtfDate> end = EdtfDate::parse(side);
        if (!end)
            continue;
        parts.append(datePartsOf(*end, false));
        if (side.contains(u'X') && !date.isInterval())
            parts.append(datePartsOf(*end, true));
        const QString second = side.section(u'-', 1, 1).left(2);
        if (second.toInt() >= 21 && second.toInt() <= 24)
            csl.insert(u"season"_s, second.toInt() - 20);
    }
    if (parts.isEmpty())
        return {};
    csl.insert(u"date-parts"_s, parts);
    if (date.isApproximate() || date.isUncertain())
        csl.insert(u"circa"_s, true);
    return csl;
}

void convertDates(QJsonObject &csl)
{
    static const QStringList fields{u"issued"_s,        u"accessed"_s,  u"event-date"_s,
                                    u"original-date"_s, u"submitted"_s, u"available-date"_s};
    for (const QString &field : fields) {
        const QJsonValue value = csl.value(field);
        const QString edtf =
            value.isString() ? value.toString() : value.toObject().value("edtf"_L1).toString();
        if (edtf.isEmpty())
            continue;
        const std::optional<EdtfDate> date = EdtfDate::parse(edtf);
        if (date)
            csl.insert(field, cslDateOf(*date));
        else
            csl.insert(field, QJsonObject{{u"literal"_s, edtf}});
    }
}

bool has(const QJsonObject &csl, QLatin1StringView field)
{
    const QJsonValue value = csl.value(field);
    return value.isDouble() || !value.toString().isEmpty();
}

/// The type of a work that says none, by what else is known of it.
QString typeOf(const QJsonObject &csl)
{
    static const QHash<QString, QString> foreign{{u"archival"_s, u"manuscript"_s},
                                                 {u"article"_s, u"article"_s},
                                                 {u"website"_s, u"webpage"_s},
                                                 {u"news"_s, u"article-newspaper"_s}};
    const QString said = csl.value("type"_L1).toString();
    if (!said.isEmpty())
        return foreign.value(said, said);
    if (has(csl, "container-title"_L1)) {
        if (has(csl, "DOI"_L1) || has(csl, "ISSN"_L1) || has(csl, "volume"_L1) || has(csl, "issue"_L1))
            return u"article-journal"_s;
        if (has(csl, "ISBN"_L1) || csl.contains("editor"_L1))
            return u"chapter"_s;
        return has(csl, "URL"_L1) ? u"webpage"_s : u"article-magazine"_s;
    }
    if (has(csl, "DOI"_L1) && has(csl, "volume"_L1))
        return u"article-journal"_s;
    if (has(csl, "ISBN"_L1))
        return u"book"_s;
    if (has(csl, "URL"_L1))
        return u"webpage"_s;
    return has(csl, "publisher"_L1) ? u"report"_s : u"document"_s;
}

QString titleFromFileName(const QString &fileName)
{
    const QString name = QFileInfo(fileName).completeBaseName();
    return QString(name).replace(u'_', u' ').simplified();
}

/// Words of a title or name fit for a key: folded, articles and prepositions left out.
QStringList keyWords(const QString &text)
{
    static const QSet<QString> small{
        u"the"_s,   u"a"_s,   u"an"_s, u"of"_s,  u"and"_s, u"in"_s, u"on"_s,  u"to"_s,  u"for"_s,  u"from"_s,
        u"with"_s,  u"at"_s,  u"by"_s, u"how"_s, u"el"_s,  u"la"_s, u"los"_s, u"las"_s, u"un"_s,   u"una"_s,
        u"de"_s,    u"del"_s, u"y"_s,  u"e"_s,   u"o"_s,   u"en"_s, u"al"_s,  u"por"_s, u"para"_s, u"con"_s,
        u"sobre"_s, u"lo"_s,  u"su"_s, u"que"_s, u"its"_s, u"is"_s, u"as"_s};
    QStringList words;
    for (const QString &word : slug(text).split(u'-', Qt::SkipEmptyParts)) {
        if (!small.contains(word))
            words << word;
    }
    return words;
}

/// "aranda2017bolivia": first author, year, first word of the title; the stem of a citation key.
QString keyStem(const QJsonObject &csl)
{
    const QJsonArray authors = csl.value("author"_L1).toArray();
    const QJsonObject author =
        authors.isEmpty() ? csl.value("editor"_L1).toArray().at(0).toObject() : authors.at(0).toObject();
    const QString family = author.value("family"_L1).toString();
    const QString name = family.isEmpty()
                             ? keyWords(author.value("literal"_L1).toString()).mid(0, 2).join(QString())
                             : slug(family).remove(u'-');
    const int year = csl.value("issued"_L1)
                         .toObject()
                         .value("date-parts"_L1)
                         .toArray()
                         .at(0)
                         .toArray()
                         .at(0)
                         .toVariant()
                         .toInt();
    const QString yearText = year > 0 ? QString::number(year) : QString();
    QStringList title = keyWords(csl.value("title"_L1).toString());
    if (title.isEmpty())
        title << u"document"_s;
    return name.isEmpty() ? title.at(0) + yearText + title.value(1) : name + yearText + title.at(0);
}

} // namespace

QJsonObject cslItemOf(const QJsonObject &metadata, const QString &fileName, const QString &language,
                      const QStringList &taken)
{
    QJsonObject csl = metadata;
    convertDates(csl);
    if (csl.value("title"_L1).toString().trimmed().isEmpty())
        csl.insert(u"title"_s, titleFromFileName(fileName));
    if (!has(csl, "language"_L1) && !language.isEmpty())
        csl.insert(u"language"_s, language);
    csl.insert(u"type"_s, typeOf(csl));

    const QString stem = keyStem(csl);
    QString key = stem;
    for (int number = 2; taken.contains(key); ++number)
        key = stem + u'-' + QString::number(number);
    csl.insert(u"id"_s, key);
    return csl;
}

} // namespace apacheta

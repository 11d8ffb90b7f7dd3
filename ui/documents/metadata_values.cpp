// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/metadata_values.h"

#include "common/typed_date.h"
#include "reading/metadata_values.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

struct Metadata {
    Q_DECLARE_TR_FUNCTIONS(Metadata)
};

QString nameLine(const QJsonObject &name, Language language)
{
    const QString literal = name.value("literal"_L1).toString();
    if (!literal.isEmpty()) {
        const bool readsAlike = cslName(literal, language).contains("literal"_L1);
        return readsAlike ? literal : u'[' + literal + u']';
    }
    const QString family = name.value("family"_L1).toString();
    const QString given = name.value("given"_L1).toString();
    return given.isEmpty() ? family : family + u", "_s + given;
}

QJsonObject nameOf(const QString &line, Language language)
{
    if (line.startsWith(u'[') && line.endsWith(u']'))
        return {{u"literal"_s, line.mid(1, line.size() - 2).trimmed()}};
    const qsizetype comma = line.indexOf(u',');
    if (comma > 0) {
        const QString family = line.first(comma).trimmed();
        const QString given = line.sliced(comma + 1).trimmed();
        if (!family.isEmpty() && !given.isEmpty())
            return {{u"family"_s, family}, {u"given"_s, given}};
    }
    return cslName(line, language);
}

QStringList linesOf(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        if (!line.simplified().isEmpty())
            lines.append(line.simplified());
    }
    return lines;
}

QString edtfOf(const QJsonObject &date)
{
    const QString edtf = date.value("edtf"_L1).toString();
    if (!edtf.isEmpty())
        return edtf;
    QStringList ends;
    const QJsonArray parts = date.value("date-parts"_L1).toArray();
    for (const QJsonValue &end : parts) {
        QStringList numbers;
        const QJsonArray values = end.toArray();
        for (const QJsonValue &number : values)
            numbers.append(QString::number(number.toVariant().toInt()).rightJustified(numbers.isEmpty() ? 4 : 2, u'0'));
        ends.append(numbers.join(u'-'));
    }
    return ends.isEmpty() ? date.value("literal"_L1).toString(date.value("raw"_L1).toString()) : ends.join(u'/');
}

} // namespace

QStringList metadataFields()
{
    return {u"title"_s, u"author"_s, u"issued"_s, u"type"_s, u"container-title"_s, u"publisher"_s, u"publisher-place"_s, u"DOI"_s, u"URL"_s, u"language"_s};
}

QStringList cslTypes()
{
    return {u"article-journal"_s, u"article-magazine"_s, u"article-newspaper"_s, u"book"_s,       u"chapter"_s,          u"document"_s,
            u"entry-encyclopedia"_s, u"interview"_s,     u"legal_case"_s,        u"legislation"_s, u"manuscript"_s,       u"paper-conference"_s,
            u"post-weblog"_s,     u"report"_s,           u"speech"_s,            u"thesis"_s,      u"treaty"_s,           u"webpage"_s};
}

QString formText(const QString &field, const QJsonValue &value)
{
    if (field == "author"_L1) {
        QStringList lines;
        const QJsonArray names = value.toArray();
        for (const QJsonValue &name : names)
            lines.append(nameLine(name.toObject(), Language::Spanish));
        return lines.join(u'\n');
    }
    return field == "issued"_L1 ? edtfOf(value.toObject()) : value.toVariant().toString();
}

QJsonValue valueOf(const QString &field, const QString &text, Language language)
{
    const QString plain = text.simplified();
    if (plain.isEmpty())
        return QJsonValue(QJsonValue::Null);
    if (field == "author"_L1) {
        QJsonArray names;
        for (const QString &line : linesOf(text))
            names.append(nameOf(line, language));
        return names;
    }
    if (field == "issued"_L1) {
        const TypedDate typed = typedDate(plain, language);
        return typed.date ? QJsonValue(QJsonObject{{u"edtf"_s, typed.date->toString()}}) : QJsonValue(QJsonObject{{u"literal"_s, plain}});
    }
    if (field == "DOI"_L1) {
        const QString doi = doiIn(plain);
        return doi.isEmpty() ? plain : doi;
    }
    return plain;
}

QString authorsMeaning(const QString &text, Language language)
{
    QStringList lines;
    for (const QString &line : linesOf(text)) {
        const QJsonObject name = nameOf(line, language);
        const QString given = name.value("given"_L1).toString();
        if (name.contains("literal"_L1)) //: How an author was understood
            lines.append(Metadata::tr("Institution: %1").arg(name.value("literal"_L1).toString()));
        else if (given.isEmpty()) //: How an author was understood
            lines.append(Metadata::tr("Family: %1").arg(name.value("family"_L1).toString()));
        else //: How an author was understood
            lines.append(Metadata::tr("Family: %1 · Given: %2").arg(name.value("family"_L1).toString(), given));
    }
    return lines.join(u'\n');
}

QString fieldProblem(const QString &field, const QString &text, Language language)
{
    const QString plain = text.simplified();
    if (field == "title"_L1 && plain.isEmpty())
        return Metadata::tr("A document needs a title.");
    if (plain.isEmpty())
        return {};
    if (field == "issued"_L1)
        return problemText(typedDate(plain, language).problem);
    if (field == "DOI"_L1 && doiIn(plain).isEmpty())
        return Metadata::tr("A DOI begins with 10. and has a slash, as 10.1234/abc.");
    if (field == "URL"_L1) {
        const QUrl url(plain, QUrl::StrictMode);
        if (!url.isValid() || url.host().isEmpty() || (url.scheme() != "http"_L1 && url.scheme() != "https"_L1))
            return Metadata::tr("An address begins with https:// or http://.");
    }
    return {};
}

} // namespace apacheta

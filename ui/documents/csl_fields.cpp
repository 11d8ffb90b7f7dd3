// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/csl_fields.h"

#include "library/plain_words.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace apacheta {

using namespace Qt::StringLiterals;

namespace {

struct Fields {
    Q_DECLARE_TR_FUNCTIONS(Fields)
};

struct Word {
    const char *key;
    const char *text;
};

constexpr Word fieldNames[] = {
    {"type", QT_TRANSLATE_NOOP("Fields", "Type")},
    {"title", QT_TRANSLATE_NOOP("Fields", "Title")},
    {"author", QT_TRANSLATE_NOOP("Fields", "Author")},
    {"editor", QT_TRANSLATE_NOOP("Fields", "Editor")},
    {"translator", QT_TRANSLATE_NOOP("Fields", "Translator")},
    {"interviewer", QT_TRANSLATE_NOOP("Fields", "Interviewer")},
    {"recipient", QT_TRANSLATE_NOOP("Fields", "To")},
    {"issued", QT_TRANSLATE_NOOP("Fields", "Date")},
    {"container-title", QT_TRANSLATE_NOOP("Fields", "Published in")},
    {"collection-title", QT_TRANSLATE_NOOP("Fields", "Series")},
    {"publisher", QT_TRANSLATE_NOOP("Fields", "Publisher")},
    {"publisher-place", QT_TRANSLATE_NOOP("Fields", "Place")},
    {"volume", QT_TRANSLATE_NOOP("Fields", "Volume")},
    {"issue", QT_TRANSLATE_NOOP("Fields", "Issue")},
    {"page", QT_TRANSLATE_NOOP("Fields", "Pages")},
    {"DOI", QT_TRANSLATE_NOOP("Fields", "DOI")},
    {"URL", QT_TRANSLATE_NOOP("Fields", "Address")},
    {"accessed", QT_TRANSLATE_NOOP("Fields", "Seen on")},
    {"language", QT_TRANSLATE_NOOP("Fields", "Language")},
    {"abstract", QT_TRANSLATE_NOOP("Fields", "Abstract")},
    {"keyword", QT_TRANSLATE_NOOP("Fields", "Keywords")},
    {"note", QT_TRANSLATE_NOOP("Fields", "Note")},
    {"submitted", QT_TRANSLATE_NOOP("Fields", "Received")},
    {"custom", QT_TRANSLATE_NOOP("Fields", "Rests on")},
};

constexpr Word typeNames[] = {
    {"article", QT_TRANSLATE_NOOP("Fields", "Article")},
    {"article-journal", QT_TRANSLATE_NOOP("Fields", "Journal article")},
    {"article-magazine", QT_TRANSLATE_NOOP("Fields", "Magazine article")},
    {"article-newspaper", QT_TRANSLATE_NOOP("Fields", "Newspaper article")},
    {"book", QT_TRANSLATE_NOOP("Fields", "Book")},
    {"chapter", QT_TRANSLATE_NOOP("Fields", "Chapter")},
    {"document", QT_TRANSLATE_NOOP("Fields", "Document")},
    {"entry-encyclopedia", QT_TRANSLATE_NOOP("Fields", "Encyclopedia entry")},
    {"interview", QT_TRANSLATE_NOOP("Fields", "Interview")},
    {"legal_case", QT_TRANSLATE_NOOP("Fields", "Court case")},
    {"personal_communication", QT_TRANSLATE_NOOP("Fields", "Letter or e-mail")},
    {"legislation", QT_TRANSLATE_NOOP("Fields", "Law")},
    {"manuscript", QT_TRANSLATE_NOOP("Fields", "Manuscript")},
    {"paper-conference", QT_TRANSLATE_NOOP("Fields", "Conference paper")},
    {"post-weblog", QT_TRANSLATE_NOOP("Fields", "Weblog post")},
    {"report", QT_TRANSLATE_NOOP("Fields", "Report")},
    {"speech", QT_TRANSLATE_NOOP("Fields", "Speech")},
    {"thesis", QT_TRANSLATE_NOOP("Fields", "Thesis")},
    {"treaty", QT_TRANSLATE_NOOP("Fields", "Treaty")},
    {"webpage", QT_TRANSLATE_NOOP("Fields", "Web page")},
};

constexpr Word originNames[] = {
    {"front matter", QT_TRANSLATE_NOOP("Fields", "front matter")}, {"meta tag", QT_TRANSLATE_NOOP("Fields", "meta tag")},
    {"JSON-LD", QT_TRANSLATE_NOOP("Fields", "JSON-LD")},           {"PDF info", QT_TRANSLATE_NOOP("Fields", "PDF info")},
    {"first lines", QT_TRANSLATE_NOOP("Fields", "first lines")},   {"file name", QT_TRANSLATE_NOOP("Fields", "file name")},
    {"text", QT_TRANSLATE_NOOP("Fields", "text")},                 {"by hand", QT_TRANSLATE_NOOP("Fields", "by hand")},
    {"document properties", QT_TRANSLATE_NOOP("Fields", "document properties")},
    {"e-mail header", QT_TRANSLATE_NOOP("Fields", "e-mail header")},
    {"saved page", QT_TRANSLATE_NOOP("Fields", "saved page")},
    {"page foot", QT_TRANSLATE_NOOP("Fields", "foot of the page")},
    {"page title", QT_TRANSLATE_NOOP("Fields", "page title")},     {"heading", QT_TRANSLATE_NOOP("Fields", "heading")},
    {"byline", QT_TRANSLATE_NOOP("Fields", "byline")},             {"format", QT_TRANSLATE_NOOP("Fields", "kind of file")},
};

template <std::size_t size> QString said(const Word (&words)[size], const QString &key)
{
    for (const Word &word : words) {
        if (key == QLatin1StringView(word.key))
            return Fields::tr(word.text);
    }
    return key;
}

QString nameText(const QJsonObject &name)
{
    const QString literal = name.value("literal"_L1).toString();
    if (!literal.isEmpty())
        return literal;
    const QString family = name.value("family"_L1).toString();
    const QString given = name.value("given"_L1).toString();
    return given.isEmpty() ? family : family.isEmpty() ? given : family + u", "_s + given;
}

QString dateValueText(const QJsonObject &value)
{
    if (value.contains("edtf"_L1)) {
        const QString edtf = value.value("edtf"_L1).toString();
        const auto date = EdtfDate::parse(edtf);
        return date ? dateText(date) : edtf;
    }
    QStringList ends;
    const QJsonArray dates = value.value("date-parts"_L1).toArray();
    for (const QJsonValue &parts : dates) {
        const QJsonArray numbers = parts.toArray();
        std::optional<EdtfDate> date;
        auto part = [&numbers](int index) { return numbers.at(index).toVariant().toInt(); };
        if (numbers.size() >= 3)
            date = EdtfDate::day(part(0), part(1), part(2));
        else if (numbers.size() == 2)
            date = EdtfDate::month(part(0), part(1));
        else if (numbers.size() == 1)
            date = EdtfDate::year(part(0));
        if (date)
            ends.append(dateText(date));
    }
    return ends.isEmpty() ? value.value("literal"_L1).toString(value.value("raw"_L1).toString()) : ends.join(u" – "_s);
}

/// The works that an item rests on: "Ovando, Cristián; ..., El lago, Papeles del Lago, 2014, 10.1234/lago.8".
QString relatedText(const QJsonObject &custom)
{
    QStringList works;
    const QJsonArray related = custom.value("related"_L1).toArray();
    for (const QJsonValue &one : related) {
        const QJsonObject item = one.toObject().value("item"_L1).toObject();
        QStringList parts;
        for (const QString &field : {u"author"_s, u"title"_s, u"container-title"_s, u"issued"_s, u"DOI"_s})
            parts.append(cslValueText(field, item.value(field)));
        parts.removeAll(QString());
        works.append(parts.join(u", "_s));
    }
    return works.join(u"; "_s);
}

} // namespace

QStringList cslFieldsInOrder(const QJsonObject &item)
{
    QStringList fields;
    for (const Word &word : fieldNames) {
        if (item.contains(QLatin1StringView(word.key)))
            fields.append(QLatin1StringView(word.key));
    }
    for (const QString &field : item.keys()) {
        if (field != "id"_L1 && !fields.contains(field))
            fields.append(field);
    }
    return fields;
}

QString cslFieldName(const QString &field)
{
    return said(fieldNames, field);
}

QString cslValueText(const QString &field, const QJsonValue &value)
{
    if (field == "type"_L1)
        return said(typeNames, value.toString());
    if (field == "language"_L1) {
        const Language language = languageOf(value.toString());
        return language == Language::English || language == Language::Spanish ? languageName(language) : value.toString();
    }
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue &part : value.toArray())
            parts.append(part.isObject() ? nameText(part.toObject()) : part.toVariant().toString());
        return parts.join(u"; "_s);
    }
    if (field == "custom"_L1)
        return relatedText(value.toObject());
    if (value.isObject())
        return dateValueText(value.toObject());
    return value.toVariant().toString().simplified();
}

QString originName(const QString &origin)
{
    return said(originNames, origin);
}

} // namespace apacheta

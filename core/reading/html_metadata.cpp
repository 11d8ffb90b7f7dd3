// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/html_metadata.h"

#include "reading/metadata_values.h"
#include "reading/related_works.h"

#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

/// What one walk over the page gathers.
struct Gathered {
    QHash<QString, QStringList> meta; ///< by name or property, lower case
    QList<QJsonObject> linkedData;
    QString title;
    QString heading; ///< the first <h1>
    QString language;
    QString time; ///< of the first <time> that has a machine's date
    QString canonical;
    QString byline;
};

/// The objects of a JSON-LD script: itself, its array or its @graph.
QList<QJsonObject> objectsIn(const QByteArray &script)
{
    const QJsonDocument json = QJsonDocument::fromJson(script);
    const QJsonValue graph = json.isObject() ? json.object().value("@graph"_L1) : QJsonValue();
    const QJsonArray array = json.isArray()    ? json.array()
                             : graph.isArray() ? graph.toArray()
                                               : QJsonArray{json.object()};
    QList<QJsonObject> objects;
    for (const QJsonValue &value : array)
        if (value.isObject() && !value.toObject().isEmpty())
            objects.append(value.toObject());
    return objects;
}

void gatherElement(const GumboNode *node, Gathered &gathered)
{
    const auto take = [](QString &field, const QString &value) {
        if (field.isEmpty())
            field = value;
    };
    switch (tagOf(node)) {
    case GUMBO_TAG_META: {
        QString name = attribute(node, "name");
        for (const char *other : {"property", "itemprop"})
            take(name, attribute(node, other));
        if (const QString content = attribute(node, "content"); !name.isEmpty() && !content.isEmpty())
            gathered.meta[name.toLower().remove(u"bepress_"_s)].append(content);
        break;
    }
    case GUMBO_TAG_SCRIPT:
        if (attribute(node, "type").contains("ld+json"_L1))
            gathered.linkedData.append(objectsIn(textIn(node).toUtf8()));
        break;
    case GUMBO_TAG_TITLE:
        take(gathered.title, textIn(node));
        break;
    case GUMBO_TAG_H1:
        take(gathered.heading, textIn(node));
        break;
    case GUMBO_TAG_HTML:
        take(gathered.language, attribute(node, "lang"));
        break;
    case GUMBO_TAG_TIME:
        take(gathered.time, attribute(node, "datetime"));
        break;
    case GUMBO_TAG_LINK:
        if (attribute(node, "rel") == "canonical"_L1)
            take(gathered.canonical, attribute(node, "href"));
        break;
    default:
        break;
    }
    static const QRegularExpression byline(u"(?:^|[\\s_-])(?:byline|author|autor|firma)(?:$|[\\s_-]?name)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    const bool names = attribute(node, "rel") == "author"_L1 || attribute(node, "itemprop") == "author"_L1 ||
                       attribute(node, "class").contains(byline);
    if (names && gathered.byline.isEmpty() && node->v.element.children.length < 40) {
        constexpr qsizetype longest = 160;
        if (const QString text = textIn(node); text.size() <= longest)
            gathered.byline = text;
    }
}

Gathered gather(const HtmlTree &tree)
{
    Gathered gathered;
    for (HtmlWalk walk(tree.root()); walk.next();)
        if (isElement(walk.node()) && !walk.isLeaving())
            gatherElement(walk.node(), gathered);
    return gathered;
}

class Metadata final {
public:
    explicit Metadata(const Gathered &gathered) : m_page(gathered) {}
    DocumentMetadata read();

private:
    void setMeta(const QString &field, const QStringList &names);
    void readLanguage();
    void readScholarly();
    void readLinkedData();
    void readObject(const QJsonObject &object, const QString &type);
    void readContainers(QJsonValue part);
    void readMetaTags();
    void readPage();
    Language language() const { return languageOf(m_metadata.csl.value("language"_L1).toString()); }

    const Gathered &m_page;
    DocumentMetadata m_metadata;
};

void Metadata::setMeta(const QString &field, const QStringList &names)
{
    for (const QString &name : names) {
        QStringList values = m_page.meta.value(name);
        if (field == "author"_L1) // some give the address of a profile
            values.removeIf([](const QString &value) { return value.startsWith("http"_L1); });
        if (values.isEmpty())
            continue;
        if (field == "author"_L1)
            setAuthors(m_metadata, values.size() > 1 ? values : namesIn(values.first()), language(),
                       u"meta tag"_s);
        else if (field == "issued"_L1)
            setField(m_metadata, field, cslDate(values.first()), u"meta tag"_s);
        else if (field == "DOI"_L1)
            setField(m_metadata, field, doiIn(values.join(u' ')), u"meta tag"_s);
        else if (field == "language"_L1)
            setField(m_metadata, field, languageCode(values.first()), u"meta tag"_s);
        else if (field == "keyword"_L1)
            setField(m_metadata, field, values.join(u", "_s), u"meta tag"_s);
        else if (field != "URL"_L1 || values.first().startsWith("http"_L1))
            setField(m_metadata, field, values.first(), u"meta tag"_s);
    }
}

void Metadata::readLanguage()
{
    setMeta(u"language"_s, {u"citation_language"_s});
    setField(m_metadata, u"language"_s, languageCode(m_page.language), u"html lang"_s);
    setMeta(u"language"_s, {u"dc.language"_s, u"dcterms.language"_s, u"og:locale"_s, u"language"_s});
}

void Metadata::readScholarly()
{
    setMeta(u"title"_s, {u"citation_title"_s});
    setMeta(u"author"_s, {u"citation_author"_s, u"citation_authors"_s});
    setMeta(u"issued"_s, {u"citation_publication_date"_s, u"citation_date"_s, u"citation_online_date"_s,
                          u"citation_year"_s});
    setMeta(u"container-title"_s,
            {u"citation_journal_title"_s, u"citation_conference_title"_s, u"citation_inbook_title"_s});
    setMeta(u"volume"_s, {u"citation_volume"_s});
    setMeta(u"issue"_s, {u"citation_issue"_s});
    setMeta(u"DOI"_s, {u"citation_doi"_s});
    setMeta(u"ISSN"_s, {u"citation_issn"_s});
    setMeta(u"ISBN"_s, {u"citation_isbn"_s});
    setMeta(u"publisher"_s, {u"citation_publisher"_s, u"citation_technical_report_institution"_s});
    const QString first = m_page.meta.value(u"citation_firstpage"_s).value(0);
    const QString last = m_page.meta.value(u"citation_lastpage"_s).value(0);
    setField(m_metadata, u"page"_s, last.isEmpty() || last == first ? first : first + u'-' + last,
             u"meta tag"_s);
    if (m_page.meta.contains(u"citation_journal_title"_s))
        setField(m_metadata, u"type"_s, u"article-journal"_s, u"meta tag"_s);
}

/// The name that JSON-LD gives as a text, as an object or as a list of them.
QStringList namesOf(const QJsonValue &value)
{
    if (value.isString())
        return namesIn(value.toString());
    if (value.isObject())
        return {value.toObject().value("name"_L1).toString()};
    QStringList names;
    for (const QJsonValue &one : value.toArray())
        names += one.isObject() ? QStringList{one.toObject().value("name"_L1).toString()}
                                : QStringList{one.toString()};
    names.removeAll(QString());
    return names;
}

QString cslTypeOf(const QString &schemaType)
{
    static const QHash<QString, QString> types = {{u"NewsArticle"_s, u"article-newspaper"_s},
                                                  {u"ReportageNewsArticle"_s, u"article-newspaper"_s},
                                                  {u"OpinionNewsArticle"_s, u"article-newspaper"_s},
                                                  {u"AnalysisNewsArticle"_s, u"article-newspaper"_s},
                                                  {u"ScholarlyArticle"_s, u"article-journal"_s},
                                                  {u"BlogPosting"_s, u"post-weblog"_s},
                                                  {u"Report"_s, u"report"_s},
                                                  {u"Book"_s, u"book"_s},
                                                  {u"Article"_s, u"webpage"_s},
                                                  {u"WebPage"_s, u"webpage"_s},
                                                  {u"Thesis"_s, u"thesis"_s},
                                                  {u"Chapter"_s, u"chapter"_s},
                                                  {u"Legislation"_s, u"legislation"_s},
                                                  {u"Speech"_s, u"speech"_s}};
    return types.value(schemaType);
}

/// The DOI among the identifiers and addresses of an object.
QString doiOf(const QJsonObject &object)
{
    QString words;
    for (const QString &field : {u"identifier"_s, u"sameAs"_s, u"@id"_s, u"url"_s}) {
        const QJsonValue value = object.value(field);
        for (const QJsonValue &one : value.isArray() ? value.toArray() : QJsonArray{value})
            words += one.isObject() ? one["value"_L1].toString() + u' ' : one.toString() + u' ';
    }
    return doiIn(words);
}

/// The works in "isBasedOn" or "translationOfWork" as a CSL item's "custom" has them.
QJsonObject relatedIn(const QJsonValue &value, bool isBasis)
{
    QList<RelatedWork> works;
    for (const QJsonValue &one : value.isArray() ? value.toArray() : QJsonArray{value}) {
        const QJsonObject object = one.isString() ? QJsonObject{{u"url"_s, one}} : one.toObject();
        DocumentMetadata work;
        setField(work, u"title"_s, object.value("name"_L1), QString());
        setField(work, u"title"_s, object.value("headline"_L1), QString());
        setAuthors(work, namesOf(object.value("author"_L1)), Language::Unknown, QString());
        setField(work, u"issued"_s, cslDate(object.value("datePublished"_L1).toString()), QString());
        setField(work, u"DOI"_s, doiOf(object), QString());
        if (const QString address = object.value("url"_L1).toString(); address.startsWith("http"_L1))
            setField(work, u"URL"_s, address, QString());
        if (work.csl.isEmpty())
            continue;
        setField(work, u"type"_s, cslTypeOf(object.value("@type"_L1).toString()), QString());
        setField(work, u"type"_s, u"document"_s, QString());
        works.append({isBasis ? u"based-on"_s : u"original"_s, work.csl});
    }
    return relatedAsCustom(works);
}

/// The issue, volume and periodical, or the site, that an article is part of, from the inside outwards.
void Metadata::readContainers(QJsonValue part)
{
    constexpr int deepest = 5;
    const QString source = u"JSON-LD"_s;
    for (int depth = 0; depth < deepest && part.isObject(); ++depth) {
        const QJsonObject object = part.toObject();
        const auto text = [&object](QLatin1StringView field) {
            return object.value(field).toVariant().toString();
        };
        setField(m_metadata, u"issue"_s, text("issueNumber"_L1), source);
        setField(m_metadata, u"volume"_s, text("volumeNumber"_L1), source);
        setField(m_metadata, u"ISSN"_s, object.value("issn"_L1), source);
        if (!object.contains("issueNumber"_L1) && !object.contains("volumeNumber"_L1))
            setField(m_metadata, u"container-title"_s, text("name"_L1), source);
        part = object.value("isPartOf"_L1);
    }
    setField(m_metadata, u"container-title"_s, namesOf(part).value(0), source);
}

void Metadata::readObject(const QJsonObject &object, const QString &type)
{
    const QString source = u"JSON-LD"_s;
    const QJsonValue headline = object.value("headline"_L1);
    setField(m_metadata, u"language"_s, languageCode(namesOf(object.value("inLanguage"_L1)).value(0)),
             source);
    setField(m_metadata, u"title"_s, headline.isString() ? headline : object.value("name"_L1), source);
    setAuthors(m_metadata, namesOf(object.value("author"_L1)), language(), source);
    setField(m_metadata, u"issued"_s, cslDate(object.value("datePublished"_L1).toString()), source);
    setField(m_metadata, u"publisher"_s, namesOf(object.value("publisher"_L1)).value(0), source);
    readContainers(object.value("isPartOf"_L1));
    setField(m_metadata, u"page"_s, object.value("pagination"_L1).toString(), source);
    setField(m_metadata, u"DOI"_s, doiOf(object), source);
    for (const QString &relation : {u"isBasedOn"_s, u"translationOfWork"_s})
        setField(m_metadata, u"custom"_s, relatedIn(object.value(relation), relation == "isBasedOn"_L1),
                 source);
    setField(m_metadata, u"abstract"_s, object.value("description"_L1).toString(), source);
    setField(m_metadata, u"type"_s, type, source);
    if (const QString address = object.value("url"_L1).toString(); address.startsWith("http"_L1))
        setField(m_metadata, u"URL"_s, address, source);
}

void Metadata::readLinkedData()
{
    // "WebPage" stands beside the article that it shows: the article first.
    for (const bool pages : {false, true}) {
        for (const QJsonObject &object : m_page.linkedData) {
            const QJsonValue type = object.value("@type"_L1);
            for (const QJsonValue &one : type.isArray() ? type.toArray() : QJsonArray{type}) {
                const QString csl = cslTypeOf(one.toString());
                if (!csl.isEmpty() && (one.toString() == "WebPage"_L1) == pages)
                    readObject(object, csl);
            }
        }
    }
}

void Metadata::readMetaTags()
{
    setMeta(u"title"_s, {u"dc.title"_s, u"dcterms.title"_s, u"og:title"_s, u"twitter:title"_s});
    setMeta(u"author"_s, {u"dc.creator"_s, u"dcterms.creator"_s, u"article:author"_s, u"author"_s,
                          u"parsely-author"_s, u"sailthru.author"_s});
    setMeta(u"issued"_s,
            {u"dc.date.issued"_s, u"dcterms.issued"_s, u"dc.date"_s, u"dcterms.date"_s,
             u"article:published_time"_s, u"datepublished"_s, u"pubdate"_s, u"publish-date"_s, u"date"_s});
    setMeta(u"publisher"_s, {u"dc.publisher"_s, u"dcterms.publisher"_s, u"publisher"_s});
    setMeta(u"container-title"_s, {u"dc.source"_s, u"dc.relation.ispartof"_s, u"dcterms.ispartof"_s,
                                   u"prism.publicationname"_s, u"og:site_name"_s, u"application-name"_s});
    setMeta(u"DOI"_s, {u"dc.identifier"_s, u"dcterms.identifier"_s, u"doi"_s, u"prism.doi"_s});
    setMeta(u"abstract"_s,
            {u"citation_abstract"_s, u"dc.description"_s, u"description"_s, u"og:description"_s});
    setMeta(u"keyword"_s, {u"citation_keywords"_s, u"dc.subject"_s, u"keywords"_s, u"article:tag"_s});
    if (m_page.canonical.startsWith("http"_L1))
        setField(m_metadata, u"URL"_s, m_page.canonical, u"link"_s);
    setMeta(u"URL"_s, {u"og:url"_s, u"citation_public_url"_s});
}

void Metadata::readPage()
{
    // "The headline – The Paper": the page's own heading is the title where the two begin alike.
    const bool longer = !m_page.heading.isEmpty() && m_page.title.startsWith(m_page.heading);
    setField(m_metadata, u"title"_s, longer || m_page.title.isEmpty() ? m_page.heading : m_page.title,
             longer ? u"heading"_s : u"page title"_s);
    static const QRegularExpression marks(u"^(?:by|por|de|autora?:|author:)\\s+"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression rest(u"\\s*[·|•–—].*$|,\\s.*\\d.*$"_s);
    QString byline = m_page.byline;
    byline.remove(marks).remove(rest);
    setAuthors(m_metadata, namesIn(byline), language(), u"byline"_s);
    setField(m_metadata, u"issued"_s, cslDate(m_page.time), u"time"_s);
    setField(m_metadata, u"type"_s, u"webpage"_s, u"format"_s);
}

DocumentMetadata Metadata::read()
{
    readLanguage();
    readScholarly();
    readLinkedData();
    readMetaTags();
    readPage();
    return m_metadata;
}

} // namespace

DocumentMetadata htmlMetadata(const HtmlTree &tree) { return Metadata(gather(tree)).read(); }

} // namespace apacheta

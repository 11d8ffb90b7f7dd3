// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/bibliography/parsers.h"
#include "reading/metadata_values.h"
#include "reading/reading_text.h"
#include "reading/xml_part.h"

#include <QHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

/// A resource of the file: an item, a journal that items refer to, an attachment.
struct Resource {
    QString element;                   ///< "Article", "Journal", "Attachment" ...
    QHash<QString, QStringList> texts; ///< "title", "date", "isPartOf/title" ...
    QHash<QString, QJsonArray> names;  ///< "authors", "editors"
    QStringList partOf;                ///< ids
    QStringList links;                 ///< ids of attachments
    QString file;                      ///< of an attachment
};

QString cslType(const Resource &resource)
{
    static const QHash<QString, QString> types = {{u"journalArticle"_s, u"article-journal"_s},
                                                  {u"newspaperArticle"_s, u"article-newspaper"_s},
                                                  {u"magazineArticle"_s, u"article-magazine"_s},
                                                  {u"book"_s, u"book"_s},
                                                  {u"bookSection"_s, u"chapter"_s},
                                                  {u"conferencePaper"_s, u"paper-conference"_s},
                                                  {u"report"_s, u"report"_s},
                                                  {u"thesis"_s, u"thesis"_s},
                                                  {u"webpage"_s, u"webpage"_s},
                                                  {u"blogPost"_s, u"post-weblog"_s},
                                                  {u"statute"_s, u"legislation"_s},
                                                  {u"case"_s, u"legal_case"_s},
                                                  {u"manuscript"_s, u"manuscript"_s},
                                                  {u"letter"_s, u"personal_communication"_s},
                                                  {u"email"_s, u"personal_communication"_s},
                                                  {u"map"_s, u"map"_s},
                                                  {u"interview"_s, u"interview"_s},
                                                  {u"presentation"_s, u"speech"_s},
                                                  {u"encyclopediaArticle"_s, u"entry-encyclopedia"_s},
                                                  {u"Article"_s, u"article-journal"_s},
                                                  {u"Book"_s, u"book"_s},
                                                  {u"BookSection"_s, u"chapter"_s}};
    return types.value(resource.texts.value(u"itemType"_s).value(0),
                       types.value(resource.element, u"document"_s));
}

class RdfFile final {
public:
    explicit RdfFile(const QByteArray &bytes) : m_part(bytes) {}
    Outcome read();
    QList<BibliographyEntry> entries() const;

private:
    void enter();
    void leave();
    QString path() const;

    XmlPart m_part;
    QStringList m_open; ///< elements below the resource
    QStringList m_ids;
    QHash<QString, Resource> m_resources;
    QString m_id;
    QString m_text;
    QString m_family;
    QString m_given;
};

/// Where the text that was read belongs: its element, inside a journal or a series with that before it.
QString RdfFile::path() const
{
    const QString name = m_open.back();
    if (m_open.contains(u"isPartOf"_s))
        return u"isPartOf/"_s + name;
    if (m_open.contains(u"publisher"_s))
        return u"publisher/"_s + name;
    return name == "value"_L1 && m_open.size() > 1 ? m_open.contains(u"identifier"_s) ? u"URL"_s : m_open[0]
                                                   : name;
}

void RdfFile::enter()
{
    const QString name = m_part.name().toString();
    const QString about = m_part.attribute("about"_L1);
    if (m_id.isEmpty()) {
        if (name == "RDF"_L1)
            return;
        m_id = about.isEmpty() ? u"_%1"_s.arg(m_ids.size()) : about;
        m_ids.append(m_id);
        m_resources[m_id].element = name;
        m_open.clear();
        return;
    }
    m_open.append(name);
    Resource &resource = m_resources[m_id];
    const QString target = m_part.attribute("resource"_L1);
    if (name == "isPartOf"_L1 && !target.isEmpty())
        resource.partOf.append(target);
    else if (name == "link"_L1 && !target.isEmpty())
        resource.links.append(target);
    else if (name == "resource"_L1 && !target.isEmpty())
        resource.file = target;
    m_text.clear();
}

void RdfFile::leave()
{
    if (m_id.isEmpty())
        return;
    if (m_open.isEmpty()) {
        m_id.clear();
        return;
    }
    const QString name = m_open.back();
    const QString text = m_text.simplified();
    Resource &resource = m_resources[m_id];
    if (name == "surname"_L1) {
        m_family = text;
    } else if (name.compare("givenname"_L1, Qt::CaseInsensitive) == 0) {
        m_given = text;
    } else if (name == "Person"_L1) {
        QJsonObject person = m_given.isEmpty() ? QJsonObject{{u"literal"_s, m_family}}
                                               : QJsonObject{{u"family"_s, m_family}, {u"given"_s, m_given}};
        if (!m_family.isEmpty())
            resource.names[m_open.value(0)].append(person);
        m_family.clear();
        m_given.clear();
    } else if (!text.isEmpty()) {
        resource.texts[path()].append(text);
    }
    m_text.clear();
    m_open.removeLast();
}

Outcome RdfFile::read()
{
    while (m_part.next()) {
        if (m_part.isStart())
            enter();
        else if (m_part.isEnd())
            leave();
        else if (m_part.xml().isCharacters())
            m_text += m_part.xml().text();
    }
    return m_part.outcome(u"RDF"_s);
}

QList<BibliographyEntry> RdfFile::entries() const
{
    static const QStringList others = {u"Attachment"_s, u"Journal"_s,    u"Collection"_s, u"Memo"_s,
                                       u"Series"_s,     u"Periodical"_s, u"Newspaper"_s};
    QList<BibliographyEntry> entries;
    for (const QString &id : m_ids) {
        const Resource resource = m_resources.value(id);
        if (others.contains(resource.element))
            continue;
        Resource journal;
        for (const QString &part : resource.partOf)
            if (m_resources.contains(part))
                journal = m_resources.value(part);
        const auto text = [&](const QString &name) { return resource.texts.value(name).value(0); };
        const auto ofJournal = [&](const QString &name) {
            const QString own = text(u"isPartOf/"_s + name);
            return own.isEmpty() ? journal.texts.value(name).value(0) : own;
        };
        DocumentMetadata item;
        const auto set = [&item](const QString &field, const QJsonValue &value) {
            setField(item, field, value, QString());
        };
        set(u"type"_s, cslType(resource));
        set(u"language"_s, languageCode(text(u"language"_s)));
        set(u"title"_s, text(u"title"_s));
        set(u"author"_s, resource.names.value(u"authors"_s));
        set(u"editor"_s, resource.names.value(u"editors"_s));
        set(u"translator"_s, resource.names.value(u"translators"_s));
        set(u"issued"_s, cslDate(text(u"date"_s)));
        set(u"container-title"_s, ofJournal(u"title"_s));
        set(u"volume"_s, ofJournal(u"volume"_s));
        set(u"issue"_s, ofJournal(u"number"_s));
        set(u"volume"_s, text(u"volume"_s));
        set(u"page"_s, text(u"pages"_s).replace(u'–', u'-'));
        set(u"publisher"_s, text(u"publisher/name"_s));
        set(u"abstract"_s, text(u"abstract"_s));
        set(u"keyword"_s, resource.texts.value(u"subject"_s).join(u", "_s));
        set(u"URL"_s, text(u"URL"_s));
        for (const QString &identifier : resource.texts.value(u"identifier"_s) +
                                             resource.texts.value(u"isPartOf/identifier"_s) +
                                             journal.texts.value(u"identifier"_s)) {
            set(u"DOI"_s, doiIn(identifier));
            if (identifier.startsWith("ISSN "_L1) || identifier.startsWith("ISBN "_L1))
                set(identifier.first(4), identifier.sliced(5));
        }
        QStringList files;
        for (const QString &link : resource.links)
            if (const QString file = m_resources.value(link).file; !file.isEmpty())
                files.append(file);
        if (item.csl.contains("title"_L1))
            entries.append({QString(), item.csl, files});
    }
    return entries;
}

} // namespace

void readZoteroRdf(const QByteArray &bytes, Bibliography &bibliography)
{
    RdfFile file(bytes);
    if (!file.read())
        bibliography.warnings.append(
            ReadingText::tr("%1 is damaged; what stands before the fault was read.").arg(bibliography.name));
    bibliography.entries = file.entries();
}

} // namespace apacheta

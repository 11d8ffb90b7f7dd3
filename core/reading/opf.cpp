// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/opf.h"

#include "reading/metadata_values.h"
#include "reading/xml_part.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

/// An element of the metadata with what refines it.
struct Statement {
    QString name; ///< "creator"
    QString text;
    QString id;
    QString role;   ///< "aut", "edt"; of dates the event
    QString sortAs; ///< "Mamani Quispe, Rosa"
};

class Package final {
public:
    explicit Package(const QByteArray &bytes) : m_part(bytes) {}
    Result<OpfPackage> read();

private:
    void enter();
    void refine(const QString &target, const QString &property, const QString &value);
    void readMetadata();
    QStringList namesOf(const QString &element, const QStringList &roles) const;
    QString first(const QString &name) const;

    XmlPart m_part;
    QList<Statement> m_statements;
    QHash<QString, OpfChapter> m_manifest;
    QStringList m_spine;
    bool m_inMetadata = false;
    bool m_isMeta = false; ///< the text that comes is that of a <meta>
    struct Meta {
        QString refines;
        QString property;
        QString text;
    };
    QList<Meta> m_meta;
    OpfPackage m_package;
};

void Package::enter()
{
    const QString name = m_part.name().toString();
    const auto value = [this](QLatin1StringView attribute) { return m_part.attribute(attribute); };
    if (name == "metadata"_L1) {
        m_inMetadata = true;
    } else if (name == "item"_L1) {
        const QString type = value("media-type"_L1);
        if (type == "application/x-dtbncx+xml"_L1 || value("properties"_L1).split(u' ').contains("nav"_L1))
            m_package.contents.append(value("href"_L1));
        m_manifest.insert(value("id"_L1), {value("href"_L1), type.contains("html"_L1),
                                           value("properties"_L1).split(u' ').contains("nav"_L1)});
    } else if (name == "itemref"_L1) {
        m_spine.append(value("idref"_L1));
    } else if (m_inMetadata && name == "meta"_L1) {
        m_isMeta = true;
        m_meta.append({value("refines"_L1), value("property"_L1), {}});
    } else if (m_inMetadata) {
        m_isMeta = false;
        const QString role = value("role"_L1);
        m_statements.append(
            {name, {}, value("id"_L1), role.isEmpty() ? value("event"_L1) : role, value("file-as"_L1)});
    }
}

void Package::refine(const QString &target, const QString &property, const QString &value)
{
    for (Statement &statement : m_statements) {
        if (statement.id.isEmpty() || target != u'#' + statement.id)
            continue;
        if (property == "role"_L1 || property == "title-type"_L1)
            statement.role = value;
        else if (property == "file-as"_L1)
            statement.sortAs = value;
    }
}

QStringList Package::namesOf(const QString &element, const QStringList &roles) const
{
    QStringList names;
    for (const Statement &one : m_statements) {
        if (one.name != element || !roles.contains(one.role))
            continue;
        if (one.text.contains(u';')) { // several in one, as some programs write them
            names += namesIn(one.text);
            continue;
        }
        const bool sorted = one.sortAs.count(u',') == 1 && !one.text.contains(u',');
        names.append(sorted ? one.sortAs : one.text);
    }
    return names;
}

QString Package::first(const QString &name) const
{
    for (const Statement &one : m_statements)
        if (one.name == name)
            return one.text;
    return {};
}

void Package::readMetadata()
{
    DocumentMetadata &metadata = m_package.metadata;
    const QString source = u"OPF"_s;
    const QString language = languageCode(first(u"language"_s));
    setField(metadata, u"language"_s, language, source);
    for (const bool main : {true, false})
        for (const Statement &one : std::as_const(m_statements))
            if (one.name == "title"_L1 && (one.role == "main"_L1) == main)
                setField(metadata, u"title"_s, one.text, source);
    setAuthors(metadata, namesOf(u"creator"_s, {u""_s, u"aut"_s}), languageOf(language), source);
    for (const auto &[role, field] :
         {std::pair(u"edt"_s, u"editor"_s), std::pair(u"trl"_s, u"translator"_s)}) {
        QJsonArray names;
        for (const QString &name : namesOf(u"creator"_s, {role}) + namesOf(u"contributor"_s, {role}))
            names.append(cslName(name, languageOf(language)));
        setField(metadata, field, names, source);
    }
    setField(metadata, u"publisher"_s, first(u"publisher"_s), source);
    for (const bool published : {true, false})
        for (const Statement &one : std::as_const(m_statements))
            if (one.name == "date"_L1 && (published ? one.role == "publication"_L1 : one.role.isEmpty()))
                setField(metadata, u"issued"_s, cslDate(one.text), source);
    static const QRegularExpression isbn(u"(?:isbn[: ]*)?\\b(97[89][\\d -]{9,13}\\d|\\d{9}[\\dX])$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    for (const Statement &one : std::as_const(m_statements)) {
        if (one.name != "identifier"_L1)
            continue;
        setField(metadata, u"DOI"_s, doiIn(one.text), source);
        setField(metadata, u"ISBN"_s, isbn.match(one.text).captured(1), source);
    }
    QStringList subjects;
    for (const Statement &one : std::as_const(m_statements))
        if (one.name == "subject"_L1)
            subjects.append(one.text);
    setField(metadata, u"keyword"_s, subjects.join(u", "_s), source);
    static const QRegularExpression tags(u"<[^>]*>"_s);
    setField(metadata, u"abstract"_s, first(u"description"_s).remove(tags), source);
    setField(metadata, u"type"_s, u"book"_s, u"format"_s);
}

Result<OpfPackage> Package::read()
{
    while (m_part.next()) {
        if (m_part.isStart()) {
            enter();
        } else if (m_part.isEnd() && m_part.name() == "metadata"_L1) {
            m_inMetadata = false;
        } else if (m_inMetadata && m_part.xml().isCharacters() && !m_part.xml().isWhitespace()) {
            const QString text = m_part.xml().text().toString().simplified();
            if (m_isMeta)
                m_meta.back().text = text;
            else if (!m_statements.isEmpty())
                m_statements.back().text += text;
        }
    }
    if (const Outcome outcome = m_part.outcome(u"package file"_s); !outcome)
        return outcome.error();
    for (const Meta &meta : std::as_const(m_meta))
        refine(meta.refines, meta.property, meta.text);
    for (const QString &id : std::as_const(m_spine))
        if (const auto chapter = m_manifest.constFind(id); chapter != m_manifest.cend())
            m_package.spine.append(*chapter);
    readMetadata();
    return std::move(m_package);
}

} // namespace

Result<OpfPackage> readOpf(const QByteArray &bytes) { return Package(bytes).read(); }

} // namespace apacheta

// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/related_works.h"

#include "reading/metadata_values.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

const QString &basedOnWords()
{
    static const QString words =
        u"^(?:(?:this|the) (?:article|post|piece|text|page|report|summary|story|study) (?:is|was) (?:partly "
        u"|largely )?"
        u"(?:based on|adapted from|drawn from|derived from|a summary of)"
        u"|(?:based on|adapted from) (?:the |a |an "
        u")?(?:research|study|studies|paper|article|report|work|book|thesis)"
        u"|(?:est[ea]|el|la) (?:art[íi]culo|texto|nota|p[áa]gina|informe|resumen) (?:se basa en|est[áa] "
        u"basad[oa] en"
        u"|es una adaptaci[óo]n de|es un resumen de)"
        u"|(?:basad[oa] en|adaptad[oa] de) (?:el|la|los|las|una?) "
        u"(?:art[íi]culo|investigaci[óo]n|estudios?|informe"
        u"|trabajo|libro|tesis))\\b"_s;
    return words;
}

const QString &originalWords()
{
    static const QString words =
        u"^(?:original (?:article|research|study|paper|publication|text|version)"
        u"|(?:art[íi]culo|estudio|investigaci[óo]n|texto|publicaci[óo]n|versi[óo]n) original)\\s*:\\s*"_s;
    return words;
}

struct Key {
    QRegularExpression form;
    QString field; ///< empty for what is passed over
};

const std::vector<Key> &keys()
{
    static const std::vector<Key> table = [] {
        const auto key = [](const QString &words, const QString &field) {
            return Key{QRegularExpression(u"^(?:"_s + words + u")\\s*:\\s*(.{2,400})$"_s,
                                          QRegularExpression::CaseInsensitiveOption),
                       field};
        };
        return std::vector<Key>{
            key(u"title|t[íi]tulo"_s, u"title"_s),
            key(u"authors?|autor(?:a|es|as)?"_s, u"author"_s),
            key(u"journal|revista|published in|publicado en"_s, u"container-title"_s),
            key(u"publisher|editorial"_s, u"publisher"_s),
            key(u"published(?: on)?|publicado(?: el)?|date|fecha|year|a[ñn]o"_s, u"issued"_s),
            key(u"doi(?:[ -]?link)?"_s, u"DOI"_s),
            key(u"url|link|enlace"_s, u"URL"_s),
            key(u"volume|volumen"_s, u"volume"_s),
            key(u"issue|number|n[úu]mero"_s, u"issue"_s),
            key(u"pages|p[áa]ginas"_s, u"page"_s),
            key(u"issn"_s, u"ISSN"_s),
            key(u"subject|tema|keywords?|palabras claves?|language|idioma"_s, QString())};
    }();
    return table;
}

/// Takes a line such as "Journal: Estudios"; false where it is no such line.
bool readKey(const QString &line, DocumentMetadata &work)
{
    for (const Key &key : keys()) {
        const QRegularExpressionMatch match = key.form.match(line);
        if (!match.hasMatch())
            continue;
        const QString value = match.captured(1).trimmed();
        const QString source = u"text"_s;
        if (key.field == "author"_L1)
            setAuthors(work, namesIn(value), Language::Unknown, source);
        else if (key.field == "issued"_L1)
            setField(work, key.field, cslDate(value), source);
        else if (key.field == "DOI"_L1)
            setField(work, key.field, doiIn(value), source);
        else if (!key.field.isEmpty() && (key.field != "URL"_L1 || value.startsWith("http"_L1)))
            setField(work, key.field, value, source);
        return true;
    }
    return false;
}

/// Takes the key lines from block `at` on; the block after them.
qsizetype readKeys(const SourceText &text, const QList<Block> &blocks, qsizetype at, DocumentMetadata &work)
{
    constexpr qsizetype most = 14;
    const qsizetype last = std::min(blocks.size(), at + most);
    for (; at < last; ++at) {
        bool all = true;
        for (const QString &line : text.quote(blocks[at].span).split(u'\n'))
            all = readKey(line.simplified(), work) && all;
        if (!all)
            break;
    }
    return at;
}

} // namespace

QList<RelatedWork> relatedWorksIn(const SourceText &text, const QList<Block> &blocks)
{
    static const QRegularExpression basedOn(basedOnWords(), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression original(originalWords(), QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype longest = 600;
    QList<RelatedWork> works;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        if (blocks[i].span.length() > longest)
            continue;
        const QString words = text.quote(blocks[i].span).simplified();
        const QRegularExpressionMatch version = original.match(words);
        if (!version.hasMatch() && !basedOn.match(words).hasMatch())
            continue;
        DocumentMetadata work;
        setField(work, u"DOI"_s, doiIn(words), u"text"_s);
        if (version.hasMatch() && !work.csl.contains("DOI"_L1))
            setField(work, u"title"_s, words.sliced(version.capturedLength()), u"text"_s);
        const qsizetype past = readKeys(text, blocks, i + 1, work);
        if (work.csl.isEmpty())
            continue;
        const bool isInJournal = work.csl.contains("container-title"_L1);
        setField(work, u"type"_s, isInJournal ? u"article-journal"_s : u"document"_s, u"text"_s);
        works.append({version.hasMatch() ? u"original"_s : u"based-on"_s, work.csl, i, past});
        i = past - 1;
    }
    return works;
}

QJsonObject relatedAsCustom(const QList<RelatedWork> &works)
{
    QJsonArray related;
    for (const RelatedWork &work : works)
        related.append(QJsonObject{{u"relation"_s, work.relation}, {u"item"_s, work.item}});
    return related.isEmpty() ? QJsonObject() : QJsonObject{{u"related"_s, related}};
}

} // namespace apacheta

// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/bibliography/latex_text.h"
#include "reading/bibliography/parsers.h"
#include "reading/metadata_values.h"
#include "reading/reading_text.h"

#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

/// An entry as it is written.
struct Raw {
    QString type;
    QString key;
    QHash<QString, QString> fields; ///< lower case -> LaTeX
};

/// Cuts a file into entries. An entry whose braces do not close ends where the next one begins at a line's start.
class BibtexFile final {
public:
    BibtexFile(const QString &text, Bibliography &bibliography) : m_text(text), m_bibliography(bibliography)
    {}
    QList<Raw> entries();

private:
    void entry();
    bool readFields(Raw &raw);
    QString name();
    bool value(QString &text);
    bool braced(QString &text);
    bool quoted(QString &text);
    void space();
    bool take(QChar c);
    bool atNextEntry() const { return m_text[m_at] == u'@' && m_at > 0 && m_text[m_at - 1] == u'\n'; }
    bool atEnd() const { return m_at >= m_text.size(); }

    const QString &m_text;
    Bibliography &m_bibliography;
    qsizetype m_at = 0;
    QHash<QString, QString> m_strings;
    QList<Raw> m_entries;
};

void BibtexFile::space()
{
    while (!atEnd() && (m_text[m_at].isSpace() || m_text[m_at] == u'%')) {
        if (m_text[m_at] == u'%') // a comment to the line's end
            while (!atEnd() && m_text[m_at] != u'\n')
                ++m_at;
        else
            ++m_at;
    }
}

bool BibtexFile::take(QChar c)
{
    space();
    const bool is = !atEnd() && m_text[m_at] == c;
    m_at += is;
    return is;
}

QString BibtexFile::name()
{
    space();
    const qsizetype begin = m_at;
    while (!atEnd() && !m_text[m_at].isSpace() && !u"{}(),=\"#@%"_s.contains(m_text[m_at]))
        ++m_at;
    return m_text.sliced(begin, m_at - begin);
}

bool BibtexFile::braced(QString &text)
{
    int depth = 1;
    const qsizetype begin = ++m_at;
    for (; !atEnd(); ++m_at) {
        const QChar c = m_text[m_at];
        if (c == u'\\' && m_at + 1 < m_text.size())
            ++m_at;
        else if (c == u'@' && atNextEntry())
            return false;
        else if (c == u'{')
            ++depth;
        else if (c == u'}' && --depth == 0)
            break;
    }
    if (atEnd())
        return false;
    text += m_text.sliced(begin, m_at++ - begin);
    return true;
}

bool BibtexFile::quoted(QString &text)
{
    int depth = 0;
    const qsizetype begin = ++m_at;
    for (; !atEnd(); ++m_at) {
        const QChar c = m_text[m_at];
        if (c == u'@' && atNextEntry())
            return false;
        depth += c == u'{' ? 1 : c == u'}' ? -1 : 0;
        if (c == u'"' && depth <= 0)
            break;
    }
    if (atEnd())
        return false;
    text += m_text.sliced(begin, m_at++ - begin);
    return true;
}

/// "{...}", "\"...\"", 1904, a @string's name, and these joined by "#".
bool BibtexFile::value(QString &text)
{
    do {
        space();
        if (atEnd())
            return false;
        if (m_text[m_at] == u'{') {
            if (!braced(text))
                return false;
        } else if (m_text[m_at] == u'"') {
            if (!quoted(text))
                return false;
        } else {
            const QString word = name();
            if (word.isEmpty())
                return false;
            text += m_strings.value(word.toLower(), word);
        }
    } while (take(u'#'));
    return true;
}

bool BibtexFile::readFields(Raw &raw)
{
    for (;;) {
        while (take(u',')) {
        }
        if (take(u'}') || take(u')'))
            return true;
        const QString field = name().toLower();
        QString text;
        if (field.isEmpty() || !take(u'=') || !value(text))
            return false;
        if (!raw.fields.contains(field))
            raw.fields.insert(field, text);
    }
}

void BibtexFile::entry()
{
    Raw raw;
    raw.type = name().toLower();
    if (raw.type.isEmpty() || !(take(u'{') || take(u'(')) || raw.type == "comment"_L1 ||
        raw.type == "preamble"_L1)
        return;
    if (raw.type != "string"_L1) {
        raw.key = name();
        if (!take(u','))
            return;
    }
    const bool isWhole = readFields(raw);
    if (raw.type == "string"_L1) {
        for (auto one = raw.fields.cbegin(); one != raw.fields.cend(); ++one)
            m_strings.insert(one.key(), one.value());
        return;
    }
    if (!isWhole)
        m_bibliography.warnings.append(
            ReadingText::tr(
                "%1: the braces of the entry %2 do not close; what stands before the fault was read.")
                .arg(m_bibliography.name, raw.key));
    if (!raw.fields.isEmpty())
        m_entries.append(std::move(raw));
}

QList<Raw> BibtexFile::entries()
{
    for (m_at = m_text.indexOf(u'@'); m_at >= 0 && m_at < m_text.size(); m_at = m_text.indexOf(u'@', m_at)) {
        ++m_at;
        entry();
    }
    return m_entries;
}

QString cslType(const QString &type, const Raw &raw)
{
    static const QHash<QString, QString> types = {{u"article"_s, u"article-journal"_s},
                                                  {u"book"_s, u"book"_s},
                                                  {u"collection"_s, u"book"_s},
                                                  {u"mvbook"_s, u"book"_s},
                                                  {u"booklet"_s, u"pamphlet"_s},
                                                  {u"inbook"_s, u"chapter"_s},
                                                  {u"incollection"_s, u"chapter"_s},
                                                  {u"inproceedings"_s, u"paper-conference"_s},
                                                  {u"conference"_s, u"paper-conference"_s},
                                                  {u"proceedings"_s, u"book"_s},
                                                  {u"manual"_s, u"report"_s},
                                                  {u"techreport"_s, u"report"_s},
                                                  {u"report"_s, u"report"_s},
                                                  {u"phdthesis"_s, u"thesis"_s},
                                                  {u"mastersthesis"_s, u"thesis"_s},
                                                  {u"thesis"_s, u"thesis"_s},
                                                  {u"online"_s, u"webpage"_s},
                                                  {u"electronic"_s, u"webpage"_s},
                                                  {u"www"_s, u"webpage"_s},
                                                  {u"legislation"_s, u"legislation"_s},
                                                  {u"jurisdiction"_s, u"legal_case"_s},
                                                  {u"inreference"_s, u"entry-encyclopedia"_s},
                                                  {u"unpublished"_s, u"manuscript"_s},
                                                  {u"letter"_s, u"personal_communication"_s},
                                                  {u"video"_s, u"motion_picture"_s},
                                                  {u"patent"_s, u"patent"_s}};
    const QString subtype = raw.fields.value(u"entrysubtype"_s).toLower();
    if (type == "article"_L1 && subtype.contains("newspaper"_L1))
        return u"article-newspaper"_s;
    if (type == "article"_L1 && subtype.contains("magazine"_L1))
        return u"article-magazine"_s;
    return types.value(type, u"document"_s);
}

QString languageOfBabel(const QString &word)
{
    static const QHash<QString, QString> codes = {
        {u"spanish"_s, u"es"_s},     {u"english"_s, u"en"_s},      {u"british"_s, u"en-GB"_s},
        {u"american"_s, u"en-US"_s}, {u"ukenglish"_s, u"en-GB"_s}, {u"usenglish"_s, u"en-US"_s},
        {u"español"_s, u"es"_s},     {u"portuguese"_s, u"pt"_s},   {u"french"_s, u"fr"_s},
        {u"german"_s, u"de"_s},      {u"ngerman"_s, u"de"_s},      {u"inglés"_s, u"en"_s}};
    return codes.value(word.toLower(), languageCode(word));
}

QJsonArray names(const QString &latex, Language language)
{
    QJsonArray array;
    for (const QString &name : bibtexNames(latex)) {
        const QString plain = latexText(name);
        if (name.startsWith(u'{') && name.endsWith(u'}') && !plain.isEmpty())
            array.append(QJsonObject{{u"literal"_s, plain}});
        else if (plain != "others"_L1 && !plain.isEmpty())
            array.append(cslName(plain, language));
    }
    return array;
}

/// Better BibTeX and Zotero: "Full Text:files/12/a.pdf:application/pdf;/media/ana/b.pdf", ":" and ";" of a path after a "\".
QStringList filesIn(const QString &field)
{
    static const QRegularExpression between(u"(?<!\\\\);"_s);
    static const QRegularExpression colon(u"(?<!\\\\):"_s);
    QStringList files;
    for (const QString &one : field.split(between, Qt::SkipEmptyParts)) {
        const QStringList parts = one.split(colon);
        QString file = parts.size() >= 3 ? parts.mid(1, parts.size() - 2).join(u':') : parts.value(0);
        file.replace(u"\\:"_s, u":"_s)
            .replace(u"\\;"_s, u";"_s)
            .replace(u"\\_"_s, u"_"_s)
            .replace(u"\\\\"_s, u"\\"_s);
        if (!file.trimmed().isEmpty())
            files.append(file.trimmed());
    }
    return files;
}

QJsonObject cslOf(const Raw &raw)
{
    DocumentMetadata item;
    const auto text = [&raw](const QString &field) { return latexText(raw.fields.value(field)); };
    const auto set = [&](const QString &field, const QStringList &names) {
        for (const QString &name : names)
            setField(item, field, text(name), QString());
    };
    setField(item, u"type"_s, cslType(raw.type, raw), QString());
    setField(item, u"language"_s,
             languageOfBabel(text(raw.fields.contains(u"langid"_s) ? u"langid"_s : u"language"_s)),
             QString());
    const Language language = languageOf(item.csl.value("language"_L1).toString());
    for (const QString &field : {u"author"_s, u"editor"_s, u"translator"_s})
        setField(item, field, names(raw.fields.value(field), language), QString());
    QString title = text(u"title"_s);
    if (const QString subtitle = text(u"subtitle"_s); !subtitle.isEmpty())
        title += u": "_s + subtitle;
    setField(item, u"title"_s, title, QString());
    set(u"container-title"_s, {u"journaltitle"_s, u"journal"_s, u"booktitle"_s, u"maintitle"_s});
    if (raw.type == "online"_L1)
        set(u"container-title"_s, {u"organization"_s});
    set(u"publisher"_s, {u"publisher"_s, u"institution"_s, u"school"_s, u"organization"_s});
    set(u"publisher-place"_s, {u"location"_s, u"address"_s});
    set(u"volume"_s, {u"volume"_s});
    set(u"issue"_s, {u"number"_s, u"issue"_s});
    setField(item, u"page"_s, text(u"pages"_s).replace(u'–', u'-').remove(u' '), QString());
    set(u"edition"_s, {u"edition"_s});
    set(u"collection-title"_s, {u"series"_s});
    set(u"ISBN"_s, {u"isbn"_s});
    set(u"ISSN"_s, {u"issn"_s});
    set(u"abstract"_s, {u"abstract"_s});
    set(u"keyword"_s, {u"keywords"_s});
    set(u"note"_s, {u"note"_s});
    set(u"URL"_s, {u"url"_s});
    setField(item, u"DOI"_s, doiIn(latexText(raw.fields.value(u"doi"_s))), QString());
    setField(item, u"issued"_s, cslDate(text(u"date"_s)), QString());
    const QString month = text(u"month"_s);
    const bool isNumber = !month.isEmpty() && month[0].isDigit();
    setField(item, u"issued"_s,
             cslDate(isNumber ? text(u"year"_s) + u'-' + month : month + u' ' + text(u"year"_s)), QString());
    setField(item, u"issued"_s, cslDate(text(u"year"_s)), QString());
    setField(item, u"accessed"_s, cslDate(text(u"urldate"_s)), QString());
    return item.csl;
}

} // namespace

void readBibtex(const QString &text, Bibliography &bibliography)
{
    QList<Raw> entries = BibtexFile(text, bibliography).entries();
    QHash<QString, Raw> byKey;
    for (const Raw &raw : std::as_const(entries))
        byKey.insert(raw.key.toLower(), raw);
    for (Raw &raw : entries) {
        // A chapter takes from its book what it does not say itself.
        const Raw parent = byKey.value(raw.fields.value(u"crossref"_s).toLower());
        for (auto one = parent.fields.cbegin(); one != parent.fields.cend(); ++one) {
            const QString field = one.key() == "title"_L1 ? u"booktitle"_s : one.key();
            if (!raw.fields.contains(field) && field != "file"_L1 && field != "author"_L1)
                raw.fields.insert(field, one.value());
        }
        bibliography.entries.append({raw.key, cslOf(raw), filesIn(raw.fields.value(u"file"_s))});
    }
}

} // namespace apacheta

// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/front_matter.h"

#include "reading/metadata_values.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

/// Where the quotation mark with which `text` begins is closed, -1 for nowhere.
qsizetype closingQuote(QStringView text)
{
    const QChar quote = text.front();
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (quote == u'"' && text[i] == u'\\')
            ++i;
        else if (quote == u'\'' && text[i] == quote && i + 1 < text.size() && text[i + 1] == quote)
            ++i;
        else if (text[i] == quote)
            return i;
    }
    return -1;
}

/// "'it''s'" -> "it's", "\"a\\nb\"" -> "a b"; a comment after a plain value goes.
QString scalar(QStringView text)
{
    text = text.trimmed();
    if (text.endsWith(u',') && !text.startsWith(u'['))
        text.chop(1);
    const QChar quote = text.isEmpty() ? QChar() : text.front();
    if (quote == u'"' || quote == u'\'') {
        const qsizetype close = closingQuote(text);
        QString inner = text.sliced(1, (close < 0 ? text.size() : close) - 1).toString();
        if (quote == u'\'')
            return inner.replace(u"''"_s, u"'"_s);
        return inner.replace(u"\\\""_s, u"\""_s)
            .replace(u"\\n"_s, u" "_s)
            .replace(u"\\t"_s, u" "_s)
            .replace(u"\\\\"_s, u"\\"_s);
    }
    const qsizetype comment = text.indexOf(QStringView(u" #"));
    QString plain = (comment >= 0 ? text.first(comment) : text).trimmed().toString();
    return plain == "null"_L1 || plain == "~"_L1 ? QString() : plain;
}

/// The items of "[a, \"b, c\", d]".
QStringList flowItems(QStringView list)
{
    QStringList items;
    QString item;
    QChar quote;
    for (const QChar c : list.sliced(1, list.size() - 2)) {
        if (!quote.isNull() ? c == quote : (c == u'"' || (c == u'\'' && item.trimmed().isEmpty())))
            quote = quote.isNull() ? c : QChar();
        if (c == u',' && quote.isNull()) {
            items.append(scalar(item));
            item.clear();
        } else {
            item += c;
        }
    }
    items.append(scalar(item));
    items.removeAll(QString());
    return items;
}

/// The name that a map stands for: its "name", or "family, given".
QString nameOf(const QHash<QString, QString> &map)
{
    for (const QString &key : {u"name"_s, u"literal"_s, u"nombre"_s, u"full_name"_s})
        if (map.contains(key))
            return map.value(key);
    if (map.contains(u"family"_s))
        return map.contains(u"given"_s) ? map.value(u"family"_s) + u", "_s + map.value(u"given"_s)
                                        : map.value(u"family"_s);
    return {};
}

class Parser final {
public:
    Parser(QStringView units, const std::vector<Line> &lines) : m_units(units), m_lines(lines) {}
    std::optional<FrontMatter> parse();

private:
    QStringView textOf(size_t line) const
    {
        return m_units.sliced(m_lines[line].span.begin, m_lines[line].span.length());
    }
    bool findEnd();
    void readEntry();
    void readBlockScalar(FrontMatterEntry &entry, QChar style);
    void readNested(FrontMatterEntry &entry);
    void readQuoted(FrontMatterEntry &entry, QString value);

    QStringView m_units;
    const std::vector<Line> &m_lines;
    size_t m_line = 0;
    size_t m_end = 0; ///< the line of the closing mark
    FrontMatter m_matter;
};

bool Parser::findEnd()
{
    constexpr size_t most = 4000;
    if (m_lines.empty() || m_lines[0].indent() > 0)
        return false;
    const QStringView mark = textOf(0);
    if (mark != u"---" && mark != u"+++")
        return false;
    bool holdsKey = false;
    for (size_t line = 1; line < std::min(m_lines.size(), most); ++line) {
        if (m_lines[line].indent() == 0 &&
            (textOf(line) == mark || (mark == u"---" && textOf(line) == u"..."))) {
            m_end = line;
            return holdsKey || line == 1;
        }
        holdsKey = holdsKey || textOf(line).contains(u':') || textOf(line).contains(u'=');
    }
    return false;
}

std::optional<FrontMatter> Parser::parse()
{
    if (!findEnd())
        return std::nullopt;
    m_line = 1;
    while (m_line < m_end)
        readEntry();
    m_matter.pastLine = m_end + 1;
    return m_matter;
}

void Parser::readEntry()
{
    static const QRegularExpression form(u"^[\"']?([\\p{L}\\d_.@ -]+?)[\"']?\\s*[:=](?:\\s+(.*)|)$"_s);
    const Line &line = m_lines[m_line];
    const QRegularExpressionMatch match =
        line.indent() == 0 ? form.match(textOf(m_line)) : QRegularExpressionMatch();
    ++m_line;
    if (!match.hasMatch() || textOf(m_line - 1).startsWith(u'#'))
        return;
    FrontMatterEntry entry;
    entry.key = match.captured(1).trimmed().toLower();
    const QString value = match.captured(2).trimmed();
    static const QRegularExpression blockScalar(u"^[|>][+-]?\\d?[+-]?(?:\\s+#.*)?$"_s);
    if (blockScalar.match(value).hasMatch())
        readBlockScalar(entry, value[0]);
    else if (value.isEmpty() || value.startsWith(u'#'))
        readNested(entry);
    else
        readQuoted(entry, value);
    m_matter.entries.push_back(std::move(entry));
}

void Parser::readBlockScalar(FrontMatterEntry &entry, QChar style)
{
    entry.firstLine = m_line;
    QStringList lines;
    while (m_line < m_end && (m_lines[m_line].isBlank() || m_lines[m_line].indent() > 0))
        lines.append(textOf(m_line++).toString());
    entry.pastLine = m_line;
    entry.values = {lines.join(style == u'|' ? u'\n' : u' ').trimmed()};
}

/// Lists and maps, indented or (lists) not.
void Parser::readNested(FrontMatterEntry &entry)
{
    static const QRegularExpression pair(u"^[\"']?([\\p{L}\\d_-]+)[\"']?\\s*:\\s+(.+)$"_s);
    QHash<QString, QString> map;
    const auto close = [&] {
        if (const QString name = nameOf(map); !name.isEmpty())
            entry.values.append(name);
        map.clear();
    };
    for (; m_line < m_end; ++m_line) {
        QStringView text = textOf(m_line);
        if (text.isEmpty())
            continue;
        const bool item = text.startsWith(QStringView(u"- "));
        if (m_lines[m_line].indent() == 0 && !item)
            break;
        if (item) {
            close();
            text = text.sliced(2).trimmed();
        }
        const QRegularExpressionMatch match =
            text.startsWith(u'"') ? QRegularExpressionMatch() : pair.match(text);
        if (match.hasMatch())
            map.insert(match.captured(1).toLower(), scalar(match.captured(2)));
        else if (item)
            entry.values.append(scalar(text));
        else if (!entry.values.isEmpty())
            entry.values.back() += u' ' + scalar(text);
        else
            entry.values.append(scalar(text));
    }
    close();
    entry.values.removeAll(QString());
}

/// A value on the key's line, with the lines on which it goes on.
void Parser::readQuoted(FrontMatterEntry &entry, QString value)
{
    const QChar open = value[0];
    const bool isQuoted = open == u'"' || open == u'\'';
    const auto isOpen = [&] {
        return isQuoted ? closingQuote(value) < 0 : open != u'[' || !value.contains(u']');
    };
    const auto goesOn = [&] { return m_lines[m_line].indent() > 0 || textOf(m_line).startsWith(u']'); };
    while (m_line < m_end && goesOn() && isOpen())
        value += u' ' + textOf(m_line++).toString();
    if (open == u'[' && value.contains(u']'))
        entry.values = flowItems(value.first(value.lastIndexOf(u']') + 1));
    else if (const QString text = scalar(value); !text.isEmpty())
        entry.values = {text};
}

struct Field {
    const char16_t *keys; ///< front matter's words, each between spaces
    const char16_t *csl;
};

constexpr Field fields[] = {
    {u" title título titulo headline ", u"title"},
    {u" author authors autor autora autores by byline creator creators ", u"author"},
    {u" date published publishdate publish_date pubdate date_published publication_date fecha issued year ",
     u"issued"},
    {u" language lang locale idioma ", u"language"},
    {u" publisher editorial editora institution institución ", u"publisher"},
    {u" url link permalink canonical canonical_url source_url original_url ", u"URL"},
    {u" doi ", u"DOI"},
    {u" isbn ", u"ISBN"},
    {u" issn ", u"ISSN"},
    {u"container container-title container_title journal revista publication newspaper periódico "
     u"magazine website site ",
     u"container-title"},
    {u" keywords keyword tags palabras-clave categories category ", u"keyword"},
    {u" abstract summary description resumen excerpt ", u"abstract"},
    {u" volume volumen ", u"volume"},
    {u" issue number número ", u"issue"},
    {u" pages page páginas ", u"page"},
    {u" place publisher-place lugar ", u"publisher-place"},
    {u" note nota ", u"note"},
    {u" type ", u"type"},
    {u" source fuente ", u"source"}};

QString cslFieldOf(const QString &key)
{
    // "title_es": the tongue of a site in two languages.
    static const QRegularExpression suffix(u"[_-](?:es|en)$"_s);
    const QString bare = u' ' + QString(key).remove(suffix) + u' ';
    for (const Field &field : fields)
        if (QStringView(field.keys).contains(bare))
            return QString::fromUtf16(field.csl);
    return {};
}

QString cslTypeOf(const QString &word)
{
    static const QStringList known =
        u"article article-journal article-magazine article-newspaper bill book broadcast chapter "
        u"document entry entry-dictionary entry-encyclopedia event hearing interview legal_case "
        u"legislation manuscript map motion_picture pamphlet paper-conference personal_communication "
        u"post post-weblog report review speech standard thesis treaty webpage"_s.split(u' ');
    static const QHash<QString, QString> others = {
        {u"news"_s, u"article-newspaper"_s}, {u"noticia"_s, u"article-newspaper"_s},
        {u"entrevista"_s, u"interview"_s},   {u"discurso"_s, u"speech"_s},
        {u"informe"_s, u"report"_s},         {u"libro"_s, u"book"_s},
        {u"tesis"_s, u"thesis"_s},           {u"blog"_s, u"post-weblog"_s},
        {u"tratado"_s, u"treaty"_s}};
    const QString lower = word.toLower();
    return known.contains(lower) ? lower : others.value(lower);
}

} // namespace

std::optional<FrontMatter> frontMatterOf(QStringView units, const std::vector<Line> &lines)
{
    return Parser(units, lines).parse();
}

DocumentMetadata metadataOf(const FrontMatter &frontMatter)
{
    DocumentMetadata metadata;
    const QString source = u"front matter"_s;
    QStringList authors;
    for (const FrontMatterEntry &entry : frontMatter.entries) {
        const QString field = cslFieldOf(entry.key);
        if (field.isEmpty() || entry.values.isEmpty())
            continue;
        const QString first = entry.values.first();
        const bool isAddress = first.startsWith("http"_L1);
        if (field == "author"_L1)
            authors = entry.values.size() > 1 ? entry.values : namesIn(first);
        else if (field == "issued"_L1)
            setField(metadata, field, cslDate(first), source);
        else if (field == "keyword"_L1)
            setField(metadata, field, entry.values.join(u", "_s), source);
        else if (field == "type"_L1)
            setField(metadata, field, cslTypeOf(first), source);
        else if (field == "DOI"_L1)
            setField(metadata, field, doiIn(first), source);
        else if (field == "source"_L1)
            setField(metadata, isAddress ? u"URL"_s : field, first, source);
        else if (field != "URL"_L1 || isAddress)
            setField(metadata, field, first, source);
    }
    setAuthors(metadata, authors, languageOf(metadata.csl.value("language"_L1).toString()), source);
    return metadata;
}

} // namespace apacheta

// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/first_lines.h"

#include "reading/lines.h"
#include "reading/metadata_values.h"
#include "reading/related_works.h"
#include "text/fold.h"
#include "text/language.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

/// A block of the head of a text, before its prose begins.
struct HeadLine {
    QString text;
    bool isHeading = false;
    bool isTitle = false;
};

constexpr qsizetype shortLine = 160;

bool isProse(QStringView text)
{
    return text.size() > shortLine && endsSentence(text) && wordCount(text) > 20;
}

class Head final {
public:
    Head(const SourceText &text, const QList<Block> &blocks);
    DocumentMetadata metadata();

private:
    void readTitle();
    void readKeys();
    void readAuthors();
    void readDates();
    void readCitation();
    void readJournalLine();
    void readHistory();
    QStringList namesUnderTitle() const;
    QString familyFirst(const QString &name) const;

    const SourceText &m_text;
    std::vector<HeadLine> m_lines;
    QList<RelatedWork> m_related;
    Language m_language = Language::Unknown;
    DocumentMetadata m_metadata;
    const QString m_source = u"first lines"_s;
};

Head::Head(const SourceText &text, const QList<Block> &blocks) : m_text(text)
{
    constexpr size_t most = 14;
    int prose = 0;
    m_related = relatedWorksIn(text, blocks);
    const auto isOfAnother = [this](qsizetype index) {
        return std::any_of(m_related.begin(), m_related.end(), [index](const RelatedWork &work) {
            return work.first <= index && index < work.past;
        });
    };
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const Block &block = blocks[i];
        if (block.kind == BlockKind::Boilerplate || isOfAnother(i))
            continue;
        const QString line = text.quote(block.span);
        // One sentence of summary may stand between title and author; more is the text itself.
        if (isProse(line) && ++prose > 1)
            break;
        m_lines.push_back({line.simplified(), block.kind == BlockKind::Heading});
        if (m_lines.size() == most)
            break;
    }
    m_language = languageOfText(QStringView(text.units()).first(std::min<qsizetype>(text.length(), 20000)));
}

void Head::readTitle()
{
    constexpr size_t latest = 3;
    for (size_t i = 0; i < std::min(latest, m_lines.size()); ++i) {
        HeadLine &line = m_lines[i];
        if (isProse(line.text))
            return;
        if (!line.isHeading)
            continue;
        line.isTitle = true;
        QString title = line.text;
        const bool goesOn = isUpperCase(title) && i + 1 < m_lines.size() &&
                            isUpperCase(m_lines[i + 1].text) && m_lines[i + 1].text.size() > 3;
        if (goesOn && !cslDate(m_lines[i + 1].text).contains("date-parts"_L1)) {
            title += u' ' + m_lines[i + 1].text;
            m_lines[i + 1].isTitle = true;
        }
        setField(m_metadata, u"title"_s, title, m_source);
        return;
    }
}

void Head::readKeys()
{
    struct Key {
        QRegularExpression words;
        QString field;
    };
    static const std::vector<Key> keys = [] {
        const auto key = [](const QString &words, const QString &field) {
            return Key{QRegularExpression(u"^(?:"_s + words + u")\\s*:\\s*(.{2,200})$"_s,
                                          QRegularExpression::CaseInsensitiveOption),
                       field};
        };
        return std::vector<Key>{
            key(u"title|t[íi]tulo"_s, u"title"_s),
            key(u"authors?|autor(?:a|es|as)?|written by|escrito por|speaker|orador(?:a)?|byline"_s,
                u"author"_s),
            key(u"publisher|editorial|published by|publica(?:do por)?|editado por"_s, u"publisher"_s),
            key(u"date|fecha|published(?: on)?|publicado(?: el)?"_s, u"issued"_s),
            key(u"journal|revista|newspaper|peri[óo]dico|in"_s, u"container-title"_s),
            key(u"url|link|enlace"_s, u"URL"_s)};
    }();
    for (const HeadLine &line : m_lines) {
        for (const Key &key : keys) {
            const QRegularExpressionMatch match = key.words.match(line.text);
            if (!match.hasMatch() || line.isTitle)
                continue;
            if (key.field == "author"_L1)
                setAuthors(m_metadata, namesIn(match.captured(1)), m_language, m_source);
            else if (key.field == "issued"_L1)
                setField(m_metadata, key.field, cslDate(match.captured(1)), m_source);
            else
                setField(m_metadata, key.field, match.captured(1), m_source);
        }
    }
}

/// Whether a line is nothing but a name: two to five words, each with a capital, but for particles.
bool isPersonLine(const QString &line)
{
    static const QRegularExpression form(
        u"^\\p{Lu}[\\p{L}'’.-]*(?: (?:(?:de|del|la|las|los|y|da|dos|van|von|der) )*\\p{Lu}[\\p{L}'’.-]*){1,4}[*†‡\\d, ]*$"_s);
    return line.size() <= 60 && !isUpperCase(line) && form.match(line).hasMatch();
}

/// "Universidad del Lago, Puno": where an author works.
bool isAffiliation(const QString &line)
{
    static const QRegularExpression form(u"\\b(?:universi\\p{L}+|institut\\p{L}+|facultad|faculty|escuela|"
                                         u"school|college|department|departamento"
                                         u"|centro|cent(?:er|re)|colegio|academ\\p{L}+)\\b"_s,
                                         QRegularExpression::CaseInsensitiveOption |
                                             QRegularExpression::UseUnicodePropertiesOption);
    return line.size() <= 160 && !endsSentence(line) && form.match(line).hasMatch();
}

/// Names without the note marks that printing set on them: "*", digits, and small letters that run a, b, c from name to name.
QStringList withoutNoteMarks(QStringList names)
{
    bool letters = names.size() >= 2;
    for (qsizetype i = 0; i < names.size(); ++i) {
        while (!names[i].isEmpty() && !names[i].back().isLetter() && names[i].back() != u'.')
            names[i].chop(1);
        letters = letters && names[i].endsWith(QChar(u'a' + char16_t(i)));
    }
    if (letters)
        for (QString &name : names)
            name.chop(1);
    return names;
}

QStringList Head::namesUnderTitle() const
{
    QStringList names;
    bool afterTitle = false;
    for (const HeadLine &line : m_lines) {
        if (line.isTitle) {
            afterTitle = true;
            continue;
        }
        if (!afterTitle)
            continue;
        if (isPersonLine(line.text) && cslName(line.text, m_language).contains("family"_L1)) {
            names.append(line.text);
            continue;
        }
        if (names.isEmpty() && line.isHeading) // a second title in another language
            continue;
        // A caption or a section's heading looks like a name too: believe it where a date or a second name follows.
        const bool told = names.size() >= 2 || !cslDate(line.text.section(u", "_s, -1)).isEmpty() ||
                          line.text.contains(u'@') || isAffiliation(line.text) ||
                          folded(line.text).contains(
                              QRegularExpression(u"^(?:received|recibido|abstract|resumen|orcid)\\b"_s));
        return told ? withoutNoteMarks(names) : QStringList();
    }
    return {};
}

/// A name as "Family, Given" where the head also has it so ("Soto, A."), else as it is.
QString Head::familyFirst(const QString &name) const
{
    const QStringList words = name.split(u' ');
    for (qsizetype i = 1; i < words.size(); ++i) {
        const QRegularExpression shortForm(
            u"\\b%1, (?:%2)\\."_s.arg(QRegularExpression::escape(words[i]), words[0].first(1)));
        for (const HeadLine &line : m_lines)
            if (line.text.contains(shortForm))
                return words.sliced(i).join(u' ') + u", "_s + words.first(i).join(u' ');
    }
    return name;
}

void Head::readAuthors()
{
    static const QRegularExpression byline(
        u"^(?:by|por|texto:|text:|con|de)\\s+((?:\\p{Lu}[\\p{L}'’.-]*|de|del|la|los|y|and|&|,)(?:,? (?:\\p{Lu}[\\p{L}'’.-]*|de|del|la|los|y|and|&)){1,12})(?:\\s*[·|,–-].{0,60})?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const HeadLine &line : m_lines) {
        static const QRegularExpression begins(u"^(?:By|Por|BY|POR) "_s);
        if (line.isTitle || line.text.size() > 120 || !begins.match(line.text).hasMatch())
            continue;
        if (const auto match = byline.match(line.text); match.hasMatch())
            setAuthors(m_metadata, namesIn(match.captured(1)), m_language, m_source);
    }
    QStringList names = namesUnderTitle();
    for (QString &name : names)
        name = familyFirst(name);
    setAuthors(m_metadata, names, m_language, m_source);
}

void Head::readDates()
{
    for (const HeadLine &line : m_lines) {
        if (line.isTitle || line.text.size() > 60)
            continue;
        QJsonObject date = cslDate(line.text);
        // "Visviri, 15 November 2015", "La Paz, 3 de marzo de 2014"
        if (date.isEmpty() && line.text.contains(u", "_s) && line.text[0].isUpper())
            date = cslDate(line.text.section(u", "_s, 1));
        setField(m_metadata, u"issued"_s, date, m_source);
    }
}

/// "Border Papers 3 (2024), 41–44": where an article stands, as journals print it on its first page.
void Head::readJournalLine()
{
    static const QRegularExpression form(
        u"^(?:.*, )?(\\p{Lu}[^,;]{3,80}?),? (?:vol\\. ?)?(\\d{1,4})(?:[(:](\\d{1,4})\\)?)? \\((\\d{4})\\)[,:;] ?(?:pp?\\. ?)?(\\d+ ?[-–] ?\\d+)\\.?$"_s);
    // "Estudios Fronterizos, 18(35), 90-106", "Revista del Lago, vol. 8, núm. 3, 2017, pp. 10-26"
    static const QRegularExpression withoutYear(
        u"^(\\p{Lu}[^,;:()]{3,80}),? (?:vol(?:\\.|umen|ume)? ?)?(\\d{1,4})(?: "
        u"?\\((\\d{1,4}(?:[-–]\\d{1,4})?)\\)|, (?:n[úu]m\\.|no?\\.|n[.º°]+|issue) ?(\\d{1,4}))"
        u"(?:, (?:\\p{L}+[-–/]?\\p{L}* (?:de )?)?(\\d{4}))?[,:] ?(?:pp?\\. ?|p[áa]gs?\\. ?)?(\\d+ ?[-–] ?\\d+)\\.?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const HeadLine &line : m_lines) {
        const QRegularExpressionMatch match = form.match(line.text);
        if (const auto other = withoutYear.match(line.text); !match.hasMatch() && other.hasMatch()) {
            setField(m_metadata, u"container-title"_s, other.captured(1), m_source);
            setField(m_metadata, u"volume"_s, other.captured(2), m_source);
            setField(m_metadata, u"issue"_s, other.captured(3) + other.captured(4), m_source);
            setField(m_metadata, u"issued"_s, cslDate(other.captured(5)), m_source);
            setField(m_metadata, u"page"_s, other.captured(6).remove(u' ').replace(u'–', u'-'), m_source);
        }
        if (!match.hasMatch())
            continue;
        setField(m_metadata, u"container-title"_s, match.captured(1), m_source);
        setField(m_metadata, u"volume"_s, match.captured(2), m_source);
        setField(m_metadata, u"issue"_s, match.captured(3), m_source);
        setField(m_metadata, u"issued"_s, cslDate(match.captured(4)), m_source);
        setField(m_metadata, u"page"_s, match.captured(5).replace(u'–', u'-'), m_source);
        return;
    }
}

/// "Received on March 10, 2016. Accepted on September 20, 2016."
void Head::readHistory()
{
    static const QRegularExpression received(
        u"\\b(?:received|submitted|recibido|enviado|recepci[óo]n)(?: on| el)?\\s*:?\\s*([^.;:|]{6,40})"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const HeadLine &line : m_lines)
        if (const auto match = received.match(line.text); match.hasMatch() && line.text.size() < 200)
            setField(m_metadata, u"submitted"_s, cslDate(match.captured(1).section(u'/', 0, 0).trimmed()),
                     m_source);
}

/// "Cite as: Names (2017). Title. Container, 18(35), 90-106. https://doi.org/..."
void Head::readCitation()
{
    static const QRegularExpression begin(
        u"^(?:citation|cite(?: this article)? as|how to cite(?: this article)?|citar como|c[óo]mo citar(?: este art[íi]culo)?|para citar(?: este art[íi]culo)?)\\s*:\\s*"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression year(u"\\((\\d{4})[a-z]?\\)"_s);
    static const QRegularExpression journal(
        u"[.\\]?!] ([\\p{Lu}][^.,;\\]]{3,80}), (?:vol\\. ?)?(\\d{1,4})(?: ?\\((\\d{1,4}(?:-\\d{1,4})?)\\))?(?:, (?:pp?\\. ?)?(\\d+[-–]\\d+))?"_s);
    for (const HeadLine &line : m_lines) {
        const auto match = begin.match(line.text);
        if (!match.hasMatch())
            continue;
        const QString entry = line.text.sliced(match.capturedLength());
        if (const auto found = year.match(entry); found.hasMatch())
            setField(m_metadata, u"issued"_s, cslDate(found.captured(1)), m_source);
        if (const auto found = journal.match(entry); found.hasMatch()) {
            setField(m_metadata, u"container-title"_s, found.captured(1), m_source);
            setField(m_metadata, u"volume"_s, found.captured(2), m_source);
            setField(m_metadata, u"issue"_s, found.captured(3), m_source);
            setField(m_metadata, u"page"_s, found.captured(4), m_source);
            setField(m_metadata, u"type"_s, u"article-journal"_s, m_source);
        }
        return;
    }
}

DocumentMetadata Head::metadata()
{
    readTitle();
    readKeys();
    readAuthors();
    readCitation();
    readJournalLine();
    readHistory();
    readDates();
    setField(m_metadata, u"custom"_s, relatedAsCustom(m_related), u"text"_s);
    for (const HeadLine &line : m_lines)
        setField(m_metadata, u"DOI"_s, doiIn(line.text), m_source);
    if (m_metadata.csl.contains("container-title"_L1) && m_metadata.csl.contains("volume"_L1))
        setField(m_metadata, u"type"_s, u"article-journal"_s, m_source);
    return m_metadata;
}

} // namespace

DocumentMetadata firstLinesMetadata(const SourceText &text, const QList<Block> &blocks)
{
    return Head(text, blocks).metadata();
}

void addFirstLines(DocumentText &document)
{
    const DocumentMetadata first = firstLinesMetadata(SourceText(document.text), document.blocks);
    for (auto field = first.csl.begin(); field != first.csl.end(); ++field)
        setField(document.metadata, field.key(), field.value(), first.sources.value(field.key()));
}

} // namespace apacheta

// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/metadata_values.h"

#include "model/edtf.h"
#include "text/fold.h"
#include "text/word_set.h"

#include <QDate>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

/// Words that a person's name does not hold, as folded() gives them.
bool isBodyWord(const QString &word)
{
    static const QSet<QString> words = wordSet(
        u"the los las ministerio ministry department departamento university universidad institute instituto "
        u"agency agencia association asociacion project proyecto redaccion editorial editors staff team "
        u"equipo "
        u"news noticias press prensa government gobierno comision commission committee comite council "
        u"consejo "
        u"court corte union organization organizacion federation federacion foundation fundacion centro "
        u"center "
        u"centre office oficina embassy embajada municipio municipalidad municipality alcaldia prefectura "
        u"gobernacion presidencia cancilleria parlamento parliament company compania editor newsroom reuters "
        u"afp efe ap admin autor author comunidad community mujeres women group grupo alianza alliance "
        u"network "
        u"red museum museo biblioteca library archivo archive secretaria secretariat nations naciones bank "
        u"banco chamber camara congreso congress");
    return words.contains(word);
}

bool isParticle(const QString &word)
{
    static const QSet<QString> words = wordSet(u"de del la las los da dos di van von der den y le du do");
    return words.contains(word);
}

/// The month that a word names, whole or shortened, in English or Spanish; 0 for none.
int monthOf(const QString &word)
{
    static const QStringList whole =
        u"january february march april may june july august september october november december "
        u"enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre "
        u"setiembre"_s.split(u' ');
    QString key = folded(word);
    if (key.endsWith(u'.'))
        key.chop(1);
    constexpr qsizetype longestShort = 4;
    for (qsizetype i = 0; i < whole.size(); ++i) {
        const bool isShort = key.size() >= 3 && key.size() <= longestShort && whole[i].startsWith(key);
        if (key == whole[i] || isShort)
            return i < 24 ? int(i % 12) + 1 : 9;
    }
    return 0;
}

QJsonObject dateParts(int year, int month = 0, int day = 0)
{
    const bool isDay = month > 0 && day > 0;
    if (year < 1000 || year > 2999 || month > 12 || (isDay && !QDate::isValid(year, month, day)))
        return {};
    QJsonArray parts{year};
    if (month > 0)
        parts.append(month);
    if (isDay)
        parts.append(day);
    return {{u"date-parts"_s, QJsonArray{parts}}};
}

/// Given names that often come second ("José Antonio").
bool isSecondGivenName(const QString &word)
{
    static const QSet<QString> names = wordSet(
        u"antonio manuel maria jose luis carlos alberto eduardo fernando francisco javier enrique alejandro "
        u"andres pablo miguel jesus rafael ignacio guillermo roberto ricardo augusto isabel elena teresa "
        u"cristina carmen angel david daniel felipe eugenia beatriz patricia soledad");
    return names.contains(word);
}

/// How many words at the end of `words` are the family name: two in Spanish names, unless that leaves half a given name.
qsizetype familyLength(const QStringList &words, Language language)
{
    static const QRegularExpression spanishLetter(u"[ñáéíóú]"_s, QRegularExpression::CaseInsensitiveOption);
    qsizetype length = 1;
    const bool isSpanish = language == Language::Spanish || words.join(u' ').contains(spanishLetter) ||
                           words[0].endsWith(u'o') || words[0].endsWith(u'a');
    const bool twoGiven = words.size() == 3 && isSecondGivenName(folded(words[1]));
    if (isSpanish && words.size() >= 3 && !twoGiven && !words[words.size() - 2].endsWith(u'.'))
        length = 2;
    const auto isParticleAt = [&words](qsizetype fromEnd) {
        return isParticle(folded(words[words.size() - fromEnd]));
    };
    while (length + 1 < words.size() && isParticleAt(length + 1))
        ++length;
    return std::min(length, words.size() - 1);
}

} // namespace

QJsonObject cslName(const QString &name, Language language)
{
    const QString plain = name.simplified();
    if (plain.isEmpty())
        return {};
    const qsizetype comma = plain.indexOf(u',');
    if (comma > 0 && plain.count(u',') == 1 && comma + 2 < plain.size())
        return {{u"family"_s, plain.first(comma).trimmed()}, {u"given"_s, plain.sliced(comma + 1).trimmed()}};
    const QStringList words = plain.split(u' ');
    bool person = words.size() >= 2 && words.size() <= 7;
    for (const QString &word : words) {
        const QString key = folded(word);
        if (key.isEmpty())
            return {{u"literal"_s, plain}};
        const bool nameWord = word[0].isUpper() || isParticle(key);
        person = person && nameWord && !isBodyWord(key) &&
                 !std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
    }
    if (!person)
        return {{u"literal"_s, plain}};
    const qsizetype family = familyLength(words, language);
    return {{u"family"_s, words.last(family).join(u' ')},
            {u"given"_s, words.first(words.size() - family).join(u' ')}};
}

QStringList namesIn(const QString &line)
{
    static const QRegularExpression strong(u"\\s*;\\s*|\\s+(?:and|y|e|&|und|et)\\s+"_s);
    QStringList names;
    for (const QString &part : line.simplified().split(strong, Qt::SkipEmptyParts)) {
        const QStringList pieces = part.split(u',', Qt::SkipEmptyParts);
        const bool whole = std::all_of(pieces.begin(), pieces.end(),
                                       [](const QString &piece) { return piece.trimmed().contains(u' '); });
        if (whole || pieces.size() > 2) {
            for (const QString &piece : pieces)
                names.append(piece.trimmed());
        } else {
            names.append(part.trimmed());
        }
    }
    names.removeAll(QString());
    return names;
}

QJsonObject cslDate(const QString &words)
{
    static const QRegularExpression iso(u"^(\\d{4})(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?)?(?:[T ].*)?$"_s);
    static const QRegularExpression pdf(u"^D:(\\d{4})(\\d\\d)?(\\d\\d)?"_s);
    static const QRegularExpression dayFirst(
        u"^(?:\\p{L}+,? )?(\\d{1,2})(?:st|nd|rd|th|º|°)?(?: de|\\.)? (\\p{L}+)\\.?,?(?: del?)? (\\d{4})$"_s);
    static const QRegularExpression monthFirst(
        u"^(?:\\p{L}+, )?(\\p{L}+)\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})$"_s);
    static const QRegularExpression monthOnly(u"^(\\p{L}+)\\.?,?(?: del?| of)? (\\d{4})$"_s);
    static const QRegularExpression numeric(u"^(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})$"_s);
    const QString text = words.simplified();
    for (const QRegularExpression &form : {iso, pdf})
        if (const auto match = form.match(text); match.hasMatch())
            return dateParts(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    if (const auto match = dayFirst.match(text); match.hasMatch() && monthOf(match.captured(2)) > 0)
        return dateParts(match.captured(3).toInt(), monthOf(match.captured(2)), match.captured(1).toInt());
    if (const auto match = monthFirst.match(text); match.hasMatch() && monthOf(match.captured(1)) > 0)
        return dateParts(match.captured(3).toInt(), monthOf(match.captured(1)), match.captured(2).toInt());
    if (const auto match = monthOnly.match(text); match.hasMatch() && monthOf(match.captured(1)) > 0)
        return dateParts(match.captured(2).toInt(), monthOf(match.captured(1)));
    // Day first, as the region writes it, unless that is impossible.
    if (const auto match = numeric.match(text); match.hasMatch()) {
        const int first = match.captured(1).toInt();
        const int second = match.captured(2).toInt();
        const int year = match.captured(3).toInt();
        return second > 12 ? dateParts(year, first, second) : dateParts(year, second, first);
    }
    if (const std::optional<EdtfDate> edtf = EdtfDate::parse(text))
        return {{u"edtf"_s, edtf->toString()}};
    return {};
}

QString doiIn(QStringView text)
{
    static const QRegularExpression form(u"\\b10\\.\\d{4,9}/[^\\s\"<>“”«»]+"_s);
    QString doi = form.match(text).captured();
    const auto isBracketOfTheDoi = [&doi] {
        return doi.back() == u')' && doi.count(u'(') >= doi.count(u')');
    };
    while (!doi.isEmpty() && u".,;:'’)]}"_s.contains(doi.back()) && !isBracketOfTheDoi())
        doi.chop(1);
    return doi;
}

QString languageCode(QString code)
{
    static const QRegularExpression form(u"^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$"_s);
    code.replace(u'_', u'-');
    return form.match(code).hasMatch() ? code : QString();
}

QString writtenTitle(const QString &title)
{
    static const QRegularExpression made(
        u"^(?:microsoft (?:word|powerpoint) -|untitled|sin t[íi]tulo|document\\d*$|documento\\d*$|layout "
        u"\\d|p[áa]gina en blanco)"
        "|\\.(?:docx?|indd|qxd|qxp|pdf|tex|dvi|odt|rtf|pptx?|pmd|cdr|fm)$|^[\\w-]*\\d[\\w.-]*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return title.contains(made) || !title.trimmed().contains(u' ') ? QString() : title;
}

QStringList writtenAuthors(const QStringList &names)
{
    QStringList authors;
    for (const QString &name : names)
        for (const QString &one : namesIn(name))
            if (one.contains(u' ') && !one.contains(u'@'))
                authors.append(one);
    return authors;
}

void setField(DocumentMetadata &metadata, const QString &field, const QJsonValue &value,
              const QString &source)
{
    const bool empty =
        value.isNull() || value.isUndefined() || (value.isString() && value.toString().trimmed().isEmpty()) ||
        (value.isObject() && value.toObject().isEmpty()) || (value.isArray() && value.toArray().isEmpty());
    if (empty || metadata.csl.contains(field))
        return;
    metadata.csl.insert(field, value.isString() ? QJsonValue(value.toString().simplified()) : value);
    metadata.sources.insert(field, source);
}

void setAuthors(DocumentMetadata &metadata, const QStringList &names, Language language,
                const QString &source)
{
    QJsonArray authors;
    for (const QString &name : names)
        if (const QJsonObject csl = cslName(name, language); !csl.isEmpty() && !authors.contains(csl))
            authors.append(csl);
    setField(metadata, u"author"_s, authors, source);
}

} // namespace apacheta

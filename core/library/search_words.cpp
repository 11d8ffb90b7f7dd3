// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/search_words.h"

#include "reading/reading.h"
#include "text/fold.h"

#include <libstemmer.h>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

bool isWordUnit(QChar unit) { return unit.isLetterOrNumber() || unit.isSurrogate(); }

QString stemmed(sb_stemmer *stemmer, const QString &word)
{
    const QByteArray bytes = word.toUtf8();
    const auto *stem = sb_stemmer_stem(stemmer, reinterpret_cast<const sb_symbol *>(bytes.constData()), int(bytes.size()));
    if (!stem)
        return word;
    return QString::fromUtf8(reinterpret_cast<const char *>(stem), sb_stemmer_length(stemmer));
}

/// The stretches of word characters in a folded text.
QList<Span> wordSpans(QStringView text)
{
    QList<Span> spans;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isWordUnit(text[i]))
            continue;
        const qsizetype begin = i;
        while (i < text.size() && isWordUnit(text[i]))
            ++i;
        spans.append({begin, i});
    }
    return spans;
}

} // namespace

QStringList searchWords(QStringView text)
{
    const QString plain = folded(text);
    QStringList words;
    for (const Span span : wordSpans(plain))
        words.append(plain.sliced(span.begin, span.length()));
    return words;
}

Stemmer::Stemmer() : m_english(sb_stemmer_new("english", "UTF_8")), m_spanish(sb_stemmer_new("spanish", "UTF_8")) {}

Stemmer::~Stemmer()
{
    sb_stemmer_delete(m_english);
    sb_stemmer_delete(m_spanish);
}

QString Stemmer::english(const QString &word) const { return stemmed(m_english, word); }

QString Stemmer::spanish(const QString &word) const
{
    // Snowball knows the ending -ción by its accent, which folding took away: "negociación" and "negociaciones" must meet.
    if (word.size() > 4 && word.endsWith("ion"_L1))
        return stemmed(m_spanish, word.chopped(2) + u"\u00F3n"_s);
    return stemmed(m_spanish, word);
}

QString Stemmer::in(Language language, const QString &word) const
{
    return language == Language::Spanish ? spanish(word) : english(word);
}

IndexedPassage indexed(QStringView passage, Language language, const Stemmer &stemmer)
{
    const QStringList words = searchWords(searchText(passage));
    QStringList stems;
    stems.reserve(words.size());
    for (const QString &word : words)
        stems.append(stemmer.in(language, word));
    return {words.join(u' '), stems.join(u' ')};
}

QList<PlacedWord> placedWords(QStringView passage)
{
    // The search text drops characters (hyphens at line ends, soft hyphens) and folds others, but keeps their order:
    // walking both side by side says where each of its characters came from.
    const QString plain = folded(searchText(passage));
    QList<qsizetype> from(plain.size(), -1);
    QList<qsizetype> past(plain.size(), -1);
    qsizetype at = 0;
    for (qsizetype i = 0; i < passage.size() && at < plain.size();) {
        const qsizetype units = passage[i].isHighSurrogate() && i + 1 < passage.size() ? 2 : 1;
        const QString piece = passage[i].isSpace() ? u" "_s : folded(passage.sliced(i, units));
        if (!piece.isEmpty() && QStringView(plain).sliced(at).startsWith(piece)) {
            for (qsizetype k = 0; k < piece.size(); ++k, ++at) {
                from[at] = i;
                past[at] = i + units;
            }
        } else if (piece.isEmpty() && at > 0 && past[at - 1] == i) {
            past[at - 1] = i + units; // a combining mark belongs to its letter
        }
        i += units;
    }
    QList<PlacedWord> words;
    for (const Span span : wordSpans(plain))
        if (from[span.begin] >= 0 && past[span.end - 1] >= 0)
            words.append({plain.sliced(span.begin, span.length()), {from[span.begin], past[span.end - 1]}});
    return words;
}

} // namespace apacheta

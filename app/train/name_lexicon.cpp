// SPDX-License-Identifier: GPL-3.0-or-later
#include "name_lexicon.h"

#include "corpus_file.h"
#include "text/fold.h"

namespace apacheta::train {

using namespace Qt::StringLiterals;

namespace {

/// Calls `take` with the fields of every line. NotFound, Unreadable, Damaged.
Outcome eachLine(const QString &path, QChar separator, auto take)
{
    const Result<QByteArray> bytes = corpusBytes(path);
    if (!bytes)
        return bytes.error();
    const QString text = QString::fromUtf8(*bytes);
    for (const QStringView line : QStringView(text).split(u'\n'))
        take((line.endsWith(u'\r') ? line.chopped(1) : line).split(separator));
    return Done{};
}

/// "0005040001 word": the cluster's place in 100, within that in 8, within that in 4.
Outcome addClusters(WordLexicon &lexicon, const QString &folder)
{
    return eachLine(folder + u"en_wikipedia-clusters.txt"_s, u' ', [&](const QList<QStringView> &fields) {
        if (fields.size() != 2 || fields[0].size() != 10)
            return;
        const QString word = folded(fields[1]);
        WordKnowledge &entry = lexicon.entry(word);
        if (entry.cluster == 0 && !word.isEmpty())
            entry.cluster = quint16(((fields[0].first(4).toInt() * 8) + fields[0].sliced(4, 2).toInt()) * 4 + fields[0].sliced(6).toInt() + 1);
    });
}

Outcome addWords(WordLexicon &lexicon, const QString &path, int column, QChar separator, WordKnowledge::Trait trait)
{
    return eachLine(path, separator, [&](const QList<QStringView> &fields) {
        if (fields.size() > column && !fields[column].isEmpty() && fields[column][0].isLower())
            lexicon.entry(folded(fields[column])).traits |= trait;
    });
}

} // namespace

Result<WordLexicon> nameLexicon(const QString &training, Language language)
{
    WordLexicon lexicon;
    const QString folder = training + u"/lexicon/"_s;
    if (const Outcome clusters = addClusters(lexicon, folder); !clusters)
        return clusters.error();
    struct Dictionary {
        QString file;
        int column;
        QChar separator;
        WordKnowledge::Trait trait;
    };
    const bool isSpanish = language == Language::Spanish;
    const WordKnowledge::Trait english = isSpanish ? WordKnowledge::Foreign : WordKnowledge::Common;
    std::vector<Dictionary> dictionaries = {{u"en_lemmatization-list.tsv"_s, 0, u'\t', english},
                                       {u"en_lemmatization-list.tsv"_s, 1, u'\t', english},
                                       {u"en_unimorph-verbs.tsv"_s, 1, u'\t', isSpanish ? english : WordKnowledge::VerbForm}};
    if (isSpanish)
        dictionaries.push_back({u"es_srg-dictionary.txt"_s, 0, u' ', WordKnowledge::Common});
    for (const Dictionary &dictionary : dictionaries)
        if (const Outcome words = addWords(lexicon, folder + dictionary.file, dictionary.column, dictionary.separator, dictionary.trait); !words)
            return words.error();
    return lexicon;
}

Outcome addPackWords(WordLexicon &lexicon, const QString &authority)
{
    const Outcome words = eachLine(authority + u"/words.tsv"_s, u'\t', [&](const QList<QStringView> &fields) {
        if (fields.size() < 2 || fields[1] == u"traits"_s)
            return;
        WordKnowledge &entry = lexicon.entry(fields[0]);
        entry.traits |= quint8((fields[1].contains(u'g') ? WordKnowledge::GivenName : 0) | (fields[1].contains(u'f') ? WordKnowledge::FamilyName : 0)
                               | (fields[1].contains(u'c') ? WordKnowledge::Frequent : 0));
    });
    if (!words)
        return words;
    return eachLine(authority + u"/places.tsv"_s, u'\t', [&](const QList<QStringView> &fields) {
        for (qsizetype i = 1; i < 4 && i < fields.size(); ++i)
            if (!fields[i].isEmpty() && !fields[i].contains(u' '))
                lexicon.entry(folded(fields[i])).traits |= WordKnowledge::PlaceName;
    });
}

} // namespace apacheta::train

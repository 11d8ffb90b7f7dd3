// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon.h"

#include "corpus_file.h"
#include "extraction/syntax/tag_features.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <algorithm>
#include <functional>

namespace apacheta::train {

using namespace Qt::StringLiterals;

namespace {

enum EnglishClass : quint32 { PastForm = 1, PastParticiple = 2, PresentParticiple = 4, ThirdPerson = 8, BaseForm = 16, NounWord = 32, AdjectiveWord = 64, AdverbWord = 128, PluralNoun = 256 };
enum SpanishClass : quint32 { CommonNoun = 1, Adjective = 2, Adverb = 4, Determiner = 8, Pronoun = 16, Preposition = 32, Conjunction = 64, FiniteVerb = 128, Infinitive = 256, Gerund = 512, Participle = 1024, Auxiliary = 2048 };

Outcome forEachLine(const QString &path, const std::function<void(QStringView)> &take)
{
    const Result<QByteArray> bytes = corpusBytes(path);
    if (!bytes)
        return bytes.error();
    const QString text = QString::fromUtf8(*bytes);
    for (const QStringView line : QStringView(text).split(u'\n', Qt::SkipEmptyParts))
        take(line);
    return Done{};
}

QJsonObject jsonIn(const QMap<QString, QByteArray> &files, const QString &name)
{
    return QJsonDocument::fromJson(files.value(u"spacy-lemma/"_s + name)).object();
}

void addClass(Lexicon &lexicon, QStringView form, quint32 bits) { lexicon.classes[wordKey(form)] |= bits; }

QSet<QString> words(const QJsonValue &list)
{
    QSet<QString> set;
    for (const QJsonValue &word : list.toArray())
        set.insert(word.toString());
    return set;
}

/// "0069020001 word": 100 clusters of 8 of 4; the number keeps the hundred apart by its upper bits.
Outcome readClusters(const QString &folder, Lexicon &lexicon)
{
    return forEachLine(folder + u"/en_wikipedia-clusters.txt"_s, [&](QStringView line) {
        const quint32 code = line.first(4).toUInt() * 32 + std::min(7u, line.sliced(4, 2).toUInt()) * 4 + std::min(3u, line.sliced(6, 4).toUInt());
        lexicon.clusters[wordKey(line.sliced(11))] = code + 32;
    });
}

Outcome readEnglishVerbs(const QString &folder, Lexicon &lexicon)
{
    return forEachLine(folder + u"/en_unimorph-verbs.tsv"_s, [&](QStringView line) {
        const QList<QStringView> fields = line.split(u'\t');
        if (fields.size() < 3 || fields[1].contains(u' '))
            return;
        const QString form = fields[1].toString().toLower();
        const QStringView features = fields[2];
        const quint32 bits = features == u"V;PST"_s ? PastForm : features.contains(u"V.PTCP;PST"_s) ? PastParticiple : features.contains(u"V.PTCP;PRS"_s) ? PresentParticiple : features.contains(u"3,SG"_s) ? ThirdPerson : BaseForm;
        addClass(lexicon, form, bits);
        lexicon.lemmas.push_back({form, fields[0].toString().toLower(), PartOfSpeech::Verb});
    });
}

void addEnglishPlurals(Lexicon &lexicon, const QSet<QString> &nouns)
{
    for (const QString &noun : nouns) {
        const bool hisses = noun.endsWith(u's') || noun.endsWith(u'x') || noun.endsWith(u'z') || noun.endsWith(u"ch"_s) || noun.endsWith(u"sh"_s);
        const bool isConsonantY = noun.endsWith(u'y') && noun.size() > 1 && !u"aeiou"_s.contains(noun[noun.size() - 2]);
        addClass(lexicon, isConsonantY ? noun.chopped(1) + u"ies"_s : noun + (hisses ? u"es"_s : u"s"_s), PluralNoun);
    }
}

Outcome readEnglish(const QString &folder, const QMap<QString, QByteArray> &tables, Lexicon &lexicon)
{
    if (const Outcome clusters = readClusters(folder, lexicon); !clusters)
        return clusters;
    const QJsonObject index = jsonIn(tables, u"en_lemma_index.json"_s);
    const QSet<QString> nouns = words(index.value(u"noun"_s));
    for (const QString &noun : nouns)
        addClass(lexicon, noun, NounWord);
    addEnglishPlurals(lexicon, nouns);
    for (const QString &adjective : words(index.value(u"adj"_s)))
        addClass(lexicon, adjective, AdjectiveWord);
    for (const QString &adverb : words(index.value(u"adv"_s)))
        addClass(lexicon, adverb, AdverbWord);
    const QJsonObject exceptions = jsonIn(tables, u"en_lemma_exc.json"_s);
    for (const auto &[name, pos] : {std::pair(u"noun"_s, PartOfSpeech::Noun), std::pair(u"adj"_s, PartOfSpeech::Adj), std::pair(u"adv"_s, PartOfSpeech::Adv)}) {
        const QJsonObject list = exceptions.value(name).toObject();
        for (auto it = list.begin(); it != list.end(); ++it)
            if (!it.key().contains(u'_'))
                lexicon.lemmas.push_back({it.key(), it.value().toArray().at(0).toString(), pos});
    }
    return readEnglishVerbs(folder, lexicon);
}

quint32 spanishClass(QStringView tag)
{
    switch (tag[0].unicode()) {
    case u'N': return CommonNoun;
    case u'A': return Adjective;
    case u'R': return Adverb;
    case u'D': return Determiner;
    case u'P': return Pronoun;
    case u'S': return Preposition;
    case u'C': return Conjunction;
    case u'V': return Auxiliary;
    default: return 0;
    }
}

/// Every form that the rules for endings, read backwards, make of the known verbs.
void addSpanishVerbs(const QMap<QString, QByteArray> &tables, Lexicon &lexicon)
{
    const QSet<QString> verbs = words(jsonIn(tables, u"es_lemma_index.json"_s).value(u"verb"_s));
    QStringList sorted(verbs.begin(), verbs.end());
    sorted.sort();
    const QJsonObject rules = jsonIn(tables, u"es_lemma_rules.json"_s);
    QMap<QString, QSet<QString>> made;
    for (auto slot = rules.begin(); slot != rules.end(); ++slot) {
        if (!slot.key().startsWith(u"verb_"_s))
            continue;
        const quint32 bits = slot.key().contains(u"inf"_s) ? Infinitive : slot.key().contains(u"ger"_s) ? Gerund : slot.key().contains(u"part"_s) ? Participle : FiniteVerb;
        for (const QString &verb : std::as_const(sorted)) {
            QString form;
            qsizetype longest = -1;
            for (const QJsonValue &rule : slot.value().toArray()) {
                const QString ending = rule.toArray().at(1).toString();
                if (ending.size() <= longest || !verb.endsWith(ending))
                    continue;
                longest = ending.size();
                form = verb.chopped(ending.size()) + rule.toArray().at(0).toString();
            }
            if (longest >= 2) {
                addClass(lexicon, form, bits);
                made[form].insert(verb);
            }
        }
    }
    for (auto it = made.cbegin(); it != made.cend(); ++it) {
        QStringList lemmas(it->cbegin(), it->cend());
        lemmas.sort();
        for (const QString &lemma : std::as_const(lemmas))
            lexicon.lemmas.push_back({it.key(), lemma, PartOfSpeech::Verb});
    }
}

Outcome readSpanish(const QString &folder, const QMap<QString, QByteArray> &tables, Lexicon &lexicon)
{
    addSpanishVerbs(tables, lexicon);
    return forEachLine(folder + u"/es_srg-dictionary.txt"_s, [&](QStringView line) {
        const QList<QStringView> fields = line.split(u' ');
        if (fields.size() < 3 || fields[0].contains(u'_') || fields[2].isEmpty())
            return;
        addClass(lexicon, fields[0], spanishClass(fields[2]));
        if (fields[2][0] == u'N' || fields[2][0] == u'A')
            lexicon.lemmas.push_back({fields[0].toString().toLower(), fields[1].toString().toLower(), fields[2][0] == u'N' ? PartOfSpeech::Noun : PartOfSpeech::Adj});
    });
}

} // namespace

QMap<QString, QByteArray> tarFiles(const QByteArray &archive)
{
    constexpr qsizetype block = 512;
    QMap<QString, QByteArray> files;
    for (qsizetype at = 0; at + block <= archive.size();) {
        const QByteArray name = archive.sliced(at, 100);
        const qsizetype size = archive.sliced(at + 124, 11).trimmed().toLongLong(nullptr, 8);
        if (name[0] == 0 || size < 0 || at + block + size > archive.size())
            break;
        files.insert(QString::fromUtf8(name.constData()), archive.sliced(at + block, size));
        at += block + (size + block - 1) / block * block;
    }
    return files;
}

Result<Lexicon> readLexicon(const QString &folder, Language language)
{
    const Result<QByteArray> archive = corpusBytes(folder + u"/spacy-lemma-tables.tar"_s);
    if (!archive)
        return archive.error();
    Lexicon lexicon;
    const Outcome outcome = language == Language::Spanish ? readSpanish(folder, tarFiles(*archive), lexicon) : readEnglish(folder, tarFiles(*archive), lexicon);
    if (!outcome)
        return outcome.error();
    return lexicon;
}

} // namespace apacheta::train

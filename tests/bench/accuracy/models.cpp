// SPDX-License-Identifier: GPL-3.0-or-later
#include "accuracy/models.h"

#include "accuracy/plain_reading.h"
#include "extraction/language_models.h"
#include "extraction/syntax/ud_names.h"
#include "text/source_text.h"
#include "text/tokens.h"

#include <QProcess>
#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace apacheta::bench {
namespace {

struct GoldWord {
    Span token;                         ///< of the surface token that the word is (a part of)
    int part = 0;                       ///< which of the token's words, from 0
    PartOfSpeech pos = PartOfSpeech::X;
    QString lemma;
    int head = -1;
    Dependency relation = Dependency::Dep;
};

struct GoldTree {
    QString text;
    std::vector<GoldWord> words;
};

QString unpacked(const QString &path)
{
    QProcess xz;
    xz.start(u"xz"_s, {u"-dc"_s, path});
    return xz.waitForFinished(60'000) && xz.exitCode() == 0 ? QString::fromUtf8(xz.readAllStandardOutput()) : QString();
}

/// One CoNLL-U sentence; the text is its tokens set as the SpaceAfter marks say.
GoldTree treeOf(QStringView block)
{
    GoldTree tree;
    int partsLeft = 0, part = 0;
    Span token;
    bool space = false;
    for (const QStringView line : block.split(u'\n')) {
        const QList<QStringView> fields = line.split(u'\t');
        if (line.startsWith(u'#') || fields.size() < 10 || fields[0].contains(u'.'))
            continue;
        const bool range = fields[0].contains(u'-');
        if (range || partsLeft == 0) {
            if (space && !tree.text.isEmpty())
                tree.text += u' ';
            token = {tree.text.size(), tree.text.size() + fields[1].size()};
            tree.text += fields[1];
            space = !fields[9].contains(u"SpaceAfter=No");
            part = 0;
        }
        if (range) {
            partsLeft = fields[0].mid(fields[0].indexOf(u'-') + 1).toInt() - fields[0].first(fields[0].indexOf(u'-')).toInt() + 1;
            continue;
        }
        tree.words.push_back({token, part++, partOfSpeechOf(fields[3]).value_or(PartOfSpeech::X), fields[2].toString().toLower(), fields[6].toInt() - 1, dependencyOf(fields[7])});
        partsLeft = std::max(0, partsLeft - 1);
    }
    return tree;
}

struct TreeScore {
    int words = 0, cut = 0, pos = 0, lemma = 0, arcs = 0, heads = 0, labelled = 0;
    bool hasHeads = false;              ///< there is a model for trees at all
};

/// For each gold word the word of our tree that is the same part of the same token; -1 where the tokens differ.
std::vector<int> alignment(const GoldTree &gold, const std::vector<Token> &tokens, const SyntaxTree &tree)
{
    std::vector<int> ours(gold.words.size(), -1);
    const auto countOf = [&](Span token) { return std::count_if(gold.words.begin(), gold.words.end(), [&](const GoldWord &w) { return w.token == token; }); };
    for (size_t g = 0; g < gold.words.size(); ++g) {
        const auto token = std::find_if(tokens.begin(), tokens.end(), [&](const Token &t) { return t.span == gold.words[g].token; });
        if (token == tokens.end())
            continue;
        const int index = int(token - tokens.begin());
        const auto first = std::find_if(tree.words.begin(), tree.words.end(), [&](const SyntacticWord &w) { return w.token == index; });
        const auto parts = std::count_if(tree.words.begin(), tree.words.end(), [&](const SyntacticWord &w) { return w.token == index; });
        if (parts == countOf(gold.words[g].token))
            ours[g] = int(first - tree.words.begin()) + gold.words[g].part;
    }
    return ours;
}

void add(TreeScore &score, const GoldTree &gold, const LanguageModels &models, Language language)
{
    const SourceText source(gold.text);
    const std::vector<Token> tokens = tokensOf(source.units());
    const SyntaxTree tree = models.tree(source.units(), tokens, language);
    const std::vector<int> ours = alignment(gold, tokens, tree);
    for (size_t g = 0; g < gold.words.size(); ++g) {
        const GoldWord &word = gold.words[g];
        const bool counts = word.relation != Dependency::Punct;
        ++score.words;
        score.arcs += counts;
        if (ours[g] < 0)
            continue;
        const SyntacticWord &own = tree.words[size_t(ours[g])];
        ++score.cut;
        score.hasHeads = score.hasHeads || own.head >= 0;
        score.pos += own.pos == word.pos;
        score.lemma += own.lemma == word.lemma;
        const int head = word.head < 0 ? -1 : ours[size_t(word.head)];
        const bool right = counts && own.head == head && (word.head < 0 || head >= 0);
        score.heads += right;
        score.labelled += right && own.relation == word.relation;
    }
}

void measureTrees(const QDir &training, const QString &name, Language language, const LanguageModels &models)
{
    TreeScore score;
    const QString text = unpacked(training.filePath(u"ud/"_s + name + u"-ud-test.conllu.xz"_s));
    for (const QStringView block : QStringView(text).split(u"\n\n", Qt::SkipEmptyParts))
        add(score, treeOf(block), models, language);
    out() << "  " << name.leftJustified(16)
          << u"%1 words, cut alike %2 %  tags %3 %  lemmas %4 %  UAS %5 %  LAS %6 %\n"_s.arg(score.words, 6).arg(percent(score.cut, score.words))
                 .arg(percent(score.pos, score.words)).arg(percent(score.lemma, score.words))
                 .arg(percent(score.heads, score.hasHeads ? score.arcs : 0)).arg(percent(score.labelled, score.hasHeads ? score.arcs : 0));
    out().flush();
}

struct NamedStretch {
    Span span;
    EntityKind kind = EntityKind::Other;
    bool operator==(const NamedStretch &) const = default;
};

std::optional<EntityKind> kindOf(QStringView type)
{
    if (type == u"PER")
        return EntityKind::Person;
    if (type == u"LOC")
        return EntityKind::Place;
    if (type == u"ORG")
        return EntityKind::Organization;
    return type == u"MISC" ? std::optional(EntityKind::Other) : std::nullopt;
}

/// One sentence of words with BIO tags, set with a space between any two.
std::vector<NamedStretch> stretchesOf(QStringView block, QString &text)
{
    std::vector<NamedStretch> stretches;
    bool open = false;
    for (const QStringView line : block.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringView word = line.left(line.indexOf(u'\t'));
        const QStringView tag = line.mid(line.lastIndexOf(u'\t') + 1);
        if (!text.isEmpty())
            text += u' ';
        const Span span{text.size(), text.size() + word.size()};
        text += word;
        const auto kind = tag.size() > 2 ? kindOf(tag.sliced(2)) : std::nullopt;
        if (tag.startsWith(u'I') && open)
            stretches.back().span.end = span.end;
        else if (kind)
            stretches.push_back({span, *kind});
        open = kind.has_value();
    }
    return stretches;
}

/// `withOther`: whether the set marks names of other kinds at all.
void measureNames(const QDir &training, const QString &name, Language language, bool withOther, const LanguageModels &models)
{
    int right = 0, found = 0, gold = 0;
    const QString all = unpacked(training.filePath(u"ner/"_s + name + u".bio.xz"_s));
    for (const QStringView block : QStringView(all).split(u"\n\n", Qt::SkipEmptyParts)) {
        QString text;
        const std::vector<NamedStretch> known = stretchesOf(block, text);
        const SourceText source(text);
        const std::vector<Token> tokens = tokensOf(source.units());
        gold += int(known.size());
        for (const EntityGuess &guess : models.entities(source.units(), tokens, models.tree(source.units(), tokens, language), language)) {
            if (guess.kind == EntityKind::Other && !withOther)
                continue;
            const NamedStretch stretch{{tokens[size_t(guess.first)].span.begin, tokens[size_t(guess.past - 1)].span.end}, guess.kind};
            ++found;
            right += std::find(known.begin(), known.end(), stretch) != known.end();
        }
    }
    out() << "  " << name.leftJustified(16)
          << u"%1 names, precision %2 %  recall %3 %  F1 %4 %\n"_s.arg(gold, 6).arg(percent(right, found)).arg(percent(right, gold)).arg(percent(2 * right, found + gold));
    out().flush();
}

} // namespace

int measureModels(const QDir &training)
{
    const LanguageModels &models = shippedModels();
    out() << "== models, from plain text\n";
    for (const QString &problem : models.problems())
        out() << "  " << problem << '\n';
    for (const QString &name : {u"en_ewt"_s, u"en_gum-free"_s, u"en_pud"_s})
        measureTrees(training, name, Language::English, models);
    for (const QString &name : {u"es_ancora"_s, u"es_gsd"_s, u"es_pud"_s})
        measureTrees(training, name, Language::Spanish, models);
    measureNames(training, u"en_uner-ewt.test"_s, Language::English, false, models);
    measureNames(training, u"en_uner-pud.test"_s, Language::English, false, models);
    measureNames(training, u"es_cess.test"_s, Language::Spanish, true, models);
    return 0;
}

} // namespace apacheta::bench

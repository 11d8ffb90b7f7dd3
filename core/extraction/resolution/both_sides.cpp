// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/resolution/both_sides.h"

#include "extraction/syntax/tree_walk.h"
#include "text/word_set.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

/// How many sentences further back the two may be named.
constexpr int sentencesBack = 3;

std::optional<ActorKind> kindMeant(const QString &word)
{
    static const QSet<QString> states = wordSet(u"countries nations states governments republics sides parties neighbours neighbors peoples paises naciones estados gobiernos republicas partes vecinos pueblos");
    static const QSet<QString> persons = wordSet(u"presidents leaders ministers chancellors mandatarios presidentes lideres ministros cancilleres dignatarios");
    return states.contains(word) ? std::optional(ActorKind::State) : persons.contains(word) ? std::optional(ActorKind::Person) : std::nullopt;
}

/// "both", "ambos", "los dos", "the two", within three words before.
bool saysTwo(const SentenceView &sentence, qsizetype token)
{
    for (qsizetype i = token - 1; i >= 0 && i >= token - 3; --i) {
        const QString &word = sentence.word(i);
        if (word == "both"_L1 || word == "ambos"_L1 || word == "ambas"_L1)
            return true;
        if (word == "two"_L1 || word == "dos"_L1)
            return isDeterminer(sentence.word(i - 1)) || sentence.word(i - 1) == "our"_L1 || sentence.word(i - 1).startsWith("nuestr"_L1);
        if (isPreposition(word) || isCoordinator(word) || sentence.isComma(i))
            return false;
    }
    return false;
}

/// Whether a mention heads the subject of the clause that a token stands in, and not the token itself.
bool isSubjectOver(const SentenceView &sentence, qsizetype token, int mention)
{
    const SyntaxTree &tree = sentence.tree();
    const WordRange own = wordsOfTokens(tree, int(token), int(token) + 1);
    int verb = own.isEmpty() ? -1 : tree.words[size_t(own.first)].head;
    while (verb >= 0 && tree.words[size_t(verb)].pos != PartOfSpeech::Verb)
        verb = tree.words[size_t(verb)].head;
    const int subject = verb < 0 ? -1 : firstChildOf(tree, verb, {Dependency::Nsubj});
    return subject >= 0 && !isAncestor(tree, subject, own.first) && sentence.mention(mention).span.begin >= sentence.sentence().span.begin
        && tree.words[size_t(subject)].token >= sentence.firstOf(mention) && tree.words[size_t(subject)].token < sentence.pastOf(mention);
}

} // namespace

/// "Our relations with Bolivia ... both countries", "our two countries": of one state named and the one that says "our". Empty for any other.
static std::vector<int> withSpeaker(const SentenceView &sentence, qsizetype token)
{
    const Annotation &annotation = sentence.annotation();
    const auto &mentions = annotation.findings.mentions;
    bool saysOurs = false;
    for (qsizetype i = 0; i < token; ++i)
        saysOurs = saysOurs || isWe(sentence.word(i));
    if (annotation.speaker < 0 || !saysOurs)
        return {};
    int other = -1;
    bool several = false;
    const auto take = [&](int mention) {
        if (annotation.findings.actors[mentions[mention].actor].kind != ActorKind::State || mentions[mention].actor == annotation.speaker)
            return;
        several = several || (other >= 0 && mentions[other].actor != mentions[mention].actor);
        other = mention;
    };
    for (const int mention : sentence.mentions())
        if (sentence.firstOf(mention) < token)
            take(mention);
    const auto here = qsizetype(&sentence.sentence() - annotation.sentences.data());
    for (qsizetype i = here - 1; i >= 0 && i >= here - 2 && other < 0 && sentence.word(token - 1) != "both"_L1; --i) { // "between our States", after one that names it
        const Span span = annotation.sentences[size_t(i)].span;
        auto it = std::lower_bound(mentions.begin(), mentions.end(), span.begin, [](const FoundMention &m, qsizetype at) { return m.span.begin < at; });
        for (; it != mentions.end() && it->span.begin < span.end; ++it)
            take(int(it - mentions.begin()));
    }
    if (several)
        return {};
    const auto own = std::find_if(mentions.begin(), mentions.end(), [&](const FoundMention &m) { return m.actor == annotation.speaker; });
    return other < 0 || own == mentions.end() ? std::vector<int>() : std::vector<int>{other, int(own - mentions.begin())};
}

std::vector<int> bothSides(const SentenceView &sentence, qsizetype token)
{
    const auto kind = kindMeant(sentence.word(token));
    const QString &before = sentence.word(token - 1);
    const bool ours = before == "our"_L1 || before == "nuestros"_L1 || before == "nuestras"_L1; // "with Peru ... between our peoples"
    if (!kind || (!saysTwo(sentence, token) && !ours))
        return {};
    if (const std::vector<int> sides = *kind == ActorKind::State ? withSpeaker(sentence, token) : std::vector<int>(); !sides.empty())
        return sides;
    if (!saysTwo(sentence, token))
        return {};
    const Annotation &annotation = sentence.annotation();
    const auto &mentions = annotation.findings.mentions;
    std::vector<int> sides;
    const auto take = [&](Span span) {
        auto it = std::lower_bound(mentions.begin(), mentions.end(), span.begin, [](const FoundMention &m, qsizetype at) { return m.span.begin < at; });
        for (; it != mentions.end() && it->span.begin < span.end; ++it) {
            const bool known = std::any_of(sides.begin(), sides.end(), [&](int side) { return mentions[side].actor == it->actor; });
            if (!known && annotation.findings.actors[it->actor].kind == *kind)
                sides.push_back(int(it - mentions.begin()));
        }
    };
    const auto here = qsizetype(&sentence.sentence() - annotation.sentences.data());
    take({sentence.sentence().span.begin, sentence.token(token).span.begin});
    for (qsizetype i = here - 1; i >= 0 && i >= here - sentencesBack && sides.size() < 2; --i)
        take(annotation.sentences[size_t(i)].span);
    if (sides.size() == 3) // "Chile declared war on both countries": on the others
        std::erase_if(sides, [&](int side) { return isSubjectOver(sentence, token, side); });
    return sides.size() == 2 ? sides : std::vector<int>();
}

} // namespace apacheta

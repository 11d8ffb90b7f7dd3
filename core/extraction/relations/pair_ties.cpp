// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/events/capitals.h"
#include "extraction/clauses/clause_participants.h"
#include "extraction/clauses/own_side.h"
#include "extraction/clauses/outlook.h"
#include "extraction/frames/frames.h"
#include "extraction/events/participants.h"
#include "extraction/relations/place_order.h"
#include "extraction/relations/relation_sink.h"
#include "extraction/resolution/both_sides.h"
#include "extraction/events/verb_reading.h"
#include "text/word_set.h"

#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

bool isBorderNoun(const QString &word)
{
    static const QSet<QString> words = {u"border"_s, u"borders"_s, u"frontier"_s, u"frontiers"_s, u"boundary"_s, u"frontera"_s, u"fronteras"_s, u"limite"_s, u"limites"_s,
                                        u"fronterizo"_s, u"fronteriza"_s, u"tripartito"_s, u"colindante"_s, u"limitrofe"_s, u"limitrofes"_s};
    return words.contains(word);
}

bool isBorderVerb(const QString &word)
{
    static const QSet<QString> words = {u"borders"_s, u"border"_s, u"bordered"_s, u"bordering"_s, u"neighbours"_s, u"neighbors"_s, u"limita"_s, u"limitan"_s, u"colinda"_s, u"colindan"_s};
    return words.contains(word);
}

/// Words that turn relations bad: "strained", "tensas".
bool isHostile(const QString &word)
{
    static const QSet<QString> words = {u"strained"_s, u"tense"_s, u"hostile"_s, u"sour"_s, u"conflictive"_s, u"deteriorated"_s, u"difficult"_s, u"fraught"_s, u"tensas"_s, u"tensa"_s, u"dificiles"_s,
                                        u"conflictivas"_s, u"conflictiva"_s, u"deterioradas"_s, u"hostiles"_s, u"distantes"_s, u"anomala"_s, u"anomalas"_s, u"anomalous"_s, u"worst"_s};
    return words.contains(word);
}

void addPairs(const SentenceView &sentence, RelationSink &sink, const std::vector<int> &mentions, Category predicate, double confidence, Polarity polarity = Polarity::Asserted)
{
    const size_t most = std::min<size_t>(mentions.size(), 4);
    for (size_t i = 0; i < most; ++i)
        for (size_t j = i + 1; j < most; ++j)
            sink.addTie(sentence, mentions[i], predicate, mentions[j], confidence, polarity);
}

void append(std::vector<int> &list, const SentenceView &sentence, const std::vector<int> &more)
{
    for (const int mention : more) {
        bool known = false;
        for (const int other : list)
            known = known || sentence.mention(other).actor == sentence.mention(mention).actor;
        if (!known)
            list.push_back(mention);
    }
}

/// "[Georgia-Alabama] border", "relación bilateral [chileno-boliviana]": two joined by a dash, next to the word.
std::vector<int> joinedBeside(const SentenceView &sentence, qsizetype at)
{
    constexpr qsizetype furthest = 3;
    int right = sentence.mentionAt(at - 1);
    for (qsizetype i = at + 1; sentence.isSpanish() && right < 0 && i <= at + furthest && !sentence.isStop(i); ++i)
        if (const int left = sentence.mentionAt(i); left >= 0)
            right = joinedTo(sentence, left);
    const int left = right < 0 || sentence.firstOf(right) < 2 ? -1 : sentence.mentionAt(sentence.firstOf(right) - 2);
    return left >= 0 && joinedTo(sentence, left) == right ? std::vector<int>{left, right} : std::vector<int>();
}

/// "la frontera Brasil y Perú", "the border between A, B and C": the sides next to the word.
std::vector<int> sidesBeside(const SentenceView &sentence, qsizetype at)
{
    if (const std::vector<int> joined = joinedBeside(sentence, at); !joined.empty())
        return joined;
    static const QSet<QString> matters = wordSet(u"issue issues problem problems question questions treaty treaties agreement agreements line pending outstanding existing pendiente pendientes existente existentes");
    qsizetype next = at + 1;
    while (next <= at + 2 && matters.contains(sentence.word(next))) // "no border issues pending between A and B"
        ++next;
    const bool between = sentence.word(next) == "between"_L1 || sentence.word(next) == "entre"_L1;
    if (!between && sentence.word(at) != "frontera"_L1)
        return {};
    next += between ? 1 : 0;
    if (isDeterminer(sentence.word(next)))
        ++next;
    for (qsizetype i = next; i < next + 3; ++i) // "the border between the two countries"
        if (const std::vector<int> both = bothSides(sentence, i); !both.empty())
            return both;
    const int first = sentence.mentionAt(next);
    std::vector<int> sides = first >= 0 && !sentence.isDemonym(first) ? coordinatedWith(sentence, first) : std::vector<int>();
    std::erase_if(sides, [&](int mention) { return sentence.firstOf(mention) < next; });
    return sides;
}

bool isVerbByTree(const SentenceView &sentence, qsizetype at)
{
    const std::vector<SyntacticWord> &words = sentence.tree().words;
    return std::any_of(words.begin(), words.end(), [&](const SyntacticWord &word) { return word.token == at && word.pos == PartOfSpeech::Verb; });
}

/// "A and B share a border", "comparten 150 kilómetros de frontera".
std::vector<int> sharersOf(const SentenceView &sentence, qsizetype at, int side)
{
    static const QSet<QString> verbs = {u"share"_s, u"shared"_s, u"sharing"_s, u"shares"_s, u"comparten"_s, u"compartian"_s, u"comparte"_s, u"compartimos"_s};
    LastSpoken last;
    last.side = side;
    qsizetype verb = at - 1;
    while (verb > at - 9 && verb >= 0 && !verbs.contains(sentence.word(verb)))
        --verb;
    if (verb < 0 || verb <= at - 9)
        return {};
    const Participants sharing = participantsOfClause(sentence, verb, last);
    std::vector<int> sides;
    append(sides, sentence, sharing.agents);
    append(sides, sentence, sharing.parties);
    return sides;
}

/// "our long border with A", "nuestra frontera común", "la frontera que tenemos con A": whether the one side is the speaker's.
bool isOwnBorder(const SentenceView &sentence, qsizetype at)
{
    if (sentence.word(at + 1) == "que"_L1 && (sentence.word(at + 2) == "tenemos"_L1 || sentence.word(at + 2) == "compartimos"_L1))
        return true;
    for (qsizetype i = at - 1; i >= 0 && i >= at - 3 && !isPreposition(sentence.word(i)) && !sentence.isComma(i); --i)
        if (isOurs(sentence.word(i)))
            return true;
    return false;
}

/// "With regard to A, we have no border problems", "Con A no tenemos problemas limítrofes" in a state's speech: of the two, where no third is named.
std::vector<int> bordersOfTopic(const SentenceView &sentence, int side)
{
    const int topic = speaksForState(sentence, side) ? topicOf(sentence) : -1;
    const auto isThird = [&](int mention) {
        const int actor = sentence.mention(mention).actor;
        return sentence.actorOf(mention).kind == ActorKind::State && actor != sentence.mention(topic).actor && actor != sentence.annotation().speaker;
    };
    if (topic < 0 || sentence.mention(topic).actor == sentence.annotation().speaker || std::ranges::any_of(sentence.mentions(), isThird))
        return {};
    return {side, topic};
}

/// "our neighbour Peru", "nuestros vecinos Perú y Bolivia", "la vecina República de Bolivia": of the state whose speech it is.
void findNeighbours(const SentenceView &sentence, int side, RelationSink &sink)
{
    static const QSet<QString> neighbours = wordSet(u"neighbour neighbours neighbor neighbors neighbouring neighboring vecino vecina vecinos vecinas");
    static const QSet<QString> between = wordSet(u"country countries republic republics state states sister brother nation of the in to north south east west and pais paises republica republicas nacion hermano hermana hermanos de del la el los y "
                                                 u"norte sur este oeste , : immediate northern southern");
    if (!speaksForState(sentence, side))
        return;
    for (qsizetype at = 0; at < sentence.size(); ++at) {
        if (!neighbours.contains(sentence.word(at)) || sentence.mentionAt(at) >= 0)
            continue;
        qsizetype next = at + 1;
        while (next <= at + 5 && sentence.mentionAt(next) < 0 && between.contains(sentence.word(next)))
            ++next;
        const int first = sentence.mentionAt(next);
        if (first < 0 || sentence.isDemonym(first) || sentence.actorOf(first).kind != ActorKind::State)
            continue;
        for (const int one : coordinatedWith(sentence, first))
            if (sentence.firstOf(one) >= next && sentence.actorOf(one).kind == ActorKind::State && sentence.mention(one).actor != sentence.annotation().speaker)
                sink.addTie(sentence, side, Category::Borders, one, 0.65);
    }
}

void findBorders(const SentenceView &sentence, int side, RelationSink &sink)
{
    static const FrameWord borderWord = [] { FrameWord word; word.of = NounOf::Party; return word; }();
    for (qsizetype at = 0; at < sentence.size(); ++at) {
        if (sentence.mentionAt(at) >= 0)
            continue;
        const QString &word = sentence.word(at);
        if (isBorderVerb(word) && !isVerbByTree(sentence, at)) { // a tree's verbs are read with their clause
            const qsizetype past = sentence.word(at + 1) == "with"_L1 || sentence.word(at + 1) == "con"_L1 || sentence.word(at + 1) == "by"_L1 ? at + 2 : at + 1;
            const qsizetype skip = isDeterminer(sentence.word(past)) ? past + 1 : past;
            const int object = sentence.mentionAt(skip);
            const int subject = sentence.mentionAt(at - 1);
            if (object >= 0 && subject >= 0 && isGround(sentence.actorOf(object)) && isGround(sentence.actorOf(subject)) && !sentence.isDemonym(object)) {
                for (const int other : neighboursFrom(sentence, object))
                    if (isGround(sentence.actorOf(other)))
                        sink.addTie(sentence, subject, Category::Borders, other, 0.8);
                continue;
            }
        }
        if (!isBorderNoun(word) || isVerbByTree(sentence, at))
            continue;
        std::vector<int> sides = sidesBeside(sentence, at);
        const Participants around = sides.size() > 1 ? Participants() : participantsOfNoun(sentence, at, at + 1, borderWord, {});
        std::vector<int> behind = around.parties;
        if (sides.empty() && !isOwnBorder(sentence, at) && std::ranges::any_of(behind, [&](int mention) { return isCompanion(attachmentOf(sentence, mention).preposition); }))
            behind.clear(); // "crossings with A, B and C": neighbours of somebody else, not of each other
        append(sides, sentence, behind);
        append(sides, sentence, around.agents);
        if (sides.empty())
            sides = sharersOf(sentence, at, side);
        if (sides.empty())
            sides = bordersOfTopic(sentence, side);
        if (sides.size() == 1)
            for (const int mention : around.patients) // "the border to X"; not "opened its border to migrants from X"
                if (sentence.firstOf(mention) <= at + 3)
                    append(sides, sentence, {mention});
        std::erase_if(sides, [&](int mention) { return !isGround(sentence.actorOf(mention)); });
        if (side >= 0 && isOwnBorder(sentence, at))
            append(sides, sentence, {side});
        if (sides.size() >= 2 && sides.size() <= 4) {
            const ActorKind kind = sentence.actorOf(sides.front()).kind;
            std::erase_if(sides, [&](int mention) { return sentence.actorOf(mention).kind != kind; });
            addPairs(sentence, sink, sides, Category::Borders, 0.7);
        }
    }
}

/// "the trade of the bloc founded by A and B" is not between them.
bool isBehindVerb(const SentenceView &sentence, qsizetype at, int mention)
{
    for (const SyntacticWord &word : sentence.tree().words)
        if (word.token > at && word.token < sentence.firstOf(mention) && (word.pos == PartOfSpeech::Verb || word.morphology.verbForm == VerbForm::Participle))
            return true;
    return false;
}

/// "Relations between A and B have not been close", "are rarely friendly".
bool isPredicateDenied(const SentenceView &sentence, qsizetype at)
{
    static const QSet<QString> seldom = {u"rarely"_s, u"seldom"_s, u"hardly"_s, u"scarcely"_s, u"raramente"_s, u"apenas"_s};
    const SyntaxTree &tree = sentence.tree();
    const int noun = wordOfToken(sentence, at);
    const int predicate = noun < 0 || tree.words[size_t(noun)].relation != Dependency::Nsubj ? -1 : tree.words[size_t(noun)].head;
    if (predicate < 0 || tree.words[size_t(predicate)].pos != PartOfSpeech::Adj || firstChildOf(tree, predicate, {Dependency::Cop}) < 0)
        return false;
    const std::vector<int> adverbs = childrenOf(tree, predicate, {Dependency::Advmod});
    return isNegated(tree, predicate) || std::any_of(adverbs.begin(), adverbs.end(), [&](int adverb) { return seldom.contains(tree.words[size_t(adverb)].form); });
}

/// "The relations between the Republic of A and the Kingdom of B have been strained", however far it stands.
bool isPredicateHostile(const SentenceView &sentence, qsizetype at)
{
    const SyntaxTree &tree = sentence.tree();
    const int noun = wordOfToken(sentence, at);
    if (noun < 0 || (tree.words[size_t(noun)].relation != Dependency::Nsubj && tree.words[size_t(noun)].relation != Dependency::NsubjPass))
        return false;
    const int predicate = tree.words[size_t(noun)].head;
    return predicate >= 0 && isHostile(sentence.word(tree.words[size_t(predicate)].token)) && !isNegated(tree, predicate);
}

/// Between capitals alone it is their states that have ties.
void addLasting(const SentenceView &sentence, const KnownNames &known, RelationSink &sink, const std::vector<int> &sides, Category type, Polarity polarity)
{
    std::vector<int> states;
    for (const int side : sides)
        if (const auto state = stateOfCapital(sentence.annotation(), known, sentence.mention(side).actor))
            states.push_back(*state);
        else if (sentence.actorOf(side).kind == ActorKind::State)
            states.push_back(sentence.mention(side).actor);
    if (states.size() != sides.size() || states.size() > 4) {
        addPairs(sentence, sink, sides, type, 0.6, polarity);
        return;
    }
    for (size_t i = 0; i < states.size(); ++i)
        for (size_t j = i + 1; j < states.size(); ++j)
            sink.add({states[i], type, states[j], polarity, std::nullopt, -1, {{sentence.sentence().span, 0.6}}});
}

/// "the relations that we have with A and B": those behind "with" have to do with the others, not with one another.
void addApart(const SentenceView &sentence, const KnownNames &known, RelationSink &sink, std::vector<int> sides, qsizetype at, Category type, Polarity polarity)
{
    const auto withThem = std::stable_partition(sides.begin(), sides.end(), [&](int side) { return sentence.firstOf(side) < at || !isCompanion(attachmentOf(sentence, side).preposition); });
    if (withThem == sides.begin() || sides.end() - withThem < 2)
        return addLasting(sentence, known, sink, sides, type, polarity);
    for (auto one = sides.begin(); one != withThem; ++one)
        for (auto other = withThem; other != sides.end(); ++other)
            addLasting(sentence, known, sink, {*one, *other}, type, polarity);
}

/// "Ministers of Foreign Relations of A and B", "zona de libre comercio con A": part of another name.
bool isPartOfTerm(const SentenceView &sentence, qsizetype at)
{
    static const QSet<QString> before = wordSet(u"foreign external free libre");
    return before.contains(sentence.word(at - 1)) || sentence.word(at + 1) == "exteriores"_L1;
}

/// "the severance of our relations with A", "nos obliga a interrumpir las relaciones con A": an event of its own.
bool isBrokenOff(const SentenceView &sentence, qsizetype at)
{
    static const QSet<QString> breaking = wordSet(u"break sever severance rupture suspend suspension cut interrupt interruption romper ruptura rompimiento interrumpir interrupción suspender suspensión cortar corte");
    const SyntaxTree &tree = sentence.tree();
    const int noun = wordOfToken(sentence, at);
    const int head = noun < 0 ? -1 : tree.words[size_t(noun)].head;
    return head >= 0 && breaking.contains(tree.words[size_t(head)].lemma);
}

void findLastingTies(const SentenceView &sentence, const KnownNames &known, int side, RelationSink &sink)
{
    LastSpoken last;
    last.side = side;
    for (qsizetype at = 0; at < sentence.size(); ++at) {
        if (!sentence.token(at).isWord() || sentence.mentionAt(at) >= 0)
            continue;
        for (const FrameForm &form : Frames::standard().formsOf(sentence.word(at))) {
            const FrameWord &word = *form.word;
            if (!word.frame->isTie || word.isVerb || (word.language == Language::Spanish) != sentence.isSpanish())
                continue;
            if (const int noun = wordOfToken(sentence, at); noun >= 0 && sentence.tree().words[size_t(noun)].relation == Dependency::Compound) // "trade negotiations with"
                continue;
            if (isPartOfTerm(sentence, at) || isBrokenOff(sentence, at))
                continue;
            const Participants around = participantsOf(sentence, at, at + 1, word, {}, last);
            std::vector<int> sides = joinedBeside(sentence, at);
            const size_t before = firstBeside(sentence, around.parties);
            const bool isOwners = !around.agents.empty() || before > 0; // "our integration with A and B"
            const bool isEach = sides.empty() && (around.isEach || isOwners) && around.parties.size() > before + 1;
            if (sides.empty() && before == 0 && around.agents.empty() && around.parties.size() > 1) // "trade with A, B and C": of somebody else with each
                break;
            if (isEach) // "our relations with A and B": those behind "with" stand last
                append(sides, sentence, around.agents);
            if (sides.empty() || isEach)
                append(sides, sentence, around.parties);
            if (sides.size() < 2)
                append(sides, sentence, around.agents);
            std::erase_if(sides, [&](int mention) { return isBehindVerb(sentence, at, mention); });
            if (sides.empty())
                break;
            if (sides.size() < 2)
                append(sides, sentence, around.patients);
            if (word.frame->type != Category::Cooperate) // that there is a dispute does not say that one accuses the other
                break;
            const auto isBad = [&] {
                for (qsizetype i = at - 3; i < at + 12; ++i)
                    if (isHostile(sentence.word(i)))
                        return true;
                return isPredicateHostile(sentence, at);
            };
            const Category type = isBad() ? Category::Accuse : word.frame->type;
            const auto statement = readNoun(sentence, at, at + 1, false);
            const Polarity polarity = isPredicateDenied(sentence, at) ? Polarity::Negated : statement ? statement->polarity : Polarity::Asserted;
            if (const size_t beside = firstBeside(sentence, sides); isEach)
                for (size_t one = 0; one < beside; ++one)
                    for (size_t other = beside; other < sides.size(); ++other)
                        addLasting(sentence, known, sink, {sides[one], sides[other]}, type, polarity);
            else
                addApart(sentence, known, sink, sides, at, type, polarity);
            break;
        }
    }
}

} // namespace

void findPairTies(const SentenceView &sentence, const KnownNames &known, int side, RelationSink &sink)
{
    findBorders(sentence, side, sink);
    findNeighbours(sentence, side, sink);
    findLastingTies(sentence, known, side, sink);
}

} // namespace apacheta

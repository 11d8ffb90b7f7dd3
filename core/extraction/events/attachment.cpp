// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/events/attachment.h"

#include "extraction/clauses/people_words.h"

#include "text/word_set.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

/// Skips back over what may stand between a preposition and a name: articles, titles, adjectives in capitals, demonyms.
qsizetype beforeTitles(const SentenceView &sentence, qsizetype at)
{
    for (int steps = 0; steps < 7 && sentence.has(at); ++steps, --at) {
        const QString &word = sentence.word(at);
        const bool demonym = sentence.mentionAt(at) >= 0 && sentence.isDemonym(sentence.mentionAt(at));
        if (!demonym && !isDeterminer(word) && !isOfficeNoun(word) && word != "then"_L1 && word != "former"_L1 && word != "interim"_L1 && word != "ex"_L1
            && word != "current"_L1 && word != "-"_L1 && word != "entonces"_L1 && word != "elected"_L1 && word != "counterpart"_L1 && word != "electo"_L1)
            break;
        if (word == "'s"_L1 || (word == "a"_L1 && sentence.isSpanish()))
            break;
    }
    return at;
}

} // namespace

bool isOf(const QString &word) { return word == "of"_L1 || word == "de"_L1 || word == "del"_L1; }
bool isLocative(const QString &word)
{
    static const QSet<QString> words = wordSet(u"in en at near off across through within throughout around via along");
    return words.contains(word);
}
bool isCompanion(const QString &word) { return word == "with"_L1 || word == "con"_L1 || word == "alongside"_L1; }
bool isGoal(const QString &word)
{
    static const QSet<QString> words = wordSet(u"to a al towards toward hacia against contra on upon for para over ante from into desde sobre");
    return words.contains(word);
}
bool isLeftObstacle(const QString &word)
{
    static const QSet<QString> words = wordSet(u"in en at near to a al with con against contra by por from desde for para on upon under bajo among between entre since during after before "
                                               "tras ante sobre without sin through like as unlike according segun via within throughout");
    return words.contains(word);
}

/// A demonym that only describes what follows: "Bolivian President X", "the Chilean coast"; with an office word it stands for the state.
int joinedTo(const SentenceView &sentence, int mention)
{
    const QString &link = sentence.word(sentence.pastOf(mention));
    const bool isDash = link == "-"_L1 || link == u"\u2013"_s || link == "/"_L1;
    return isDash ? sentence.mentionAt(sentence.pastOf(mention) + 1) : -1;
}

bool isMereModifier(const SentenceView &sentence, int mention)
{
    const qsizetype past = sentence.pastOf(mention);
    const qsizetype first = sentence.firstOf(mention);
    const int titled = sentence.mentionAt(past + 1); // "US President X", even where the state's name is no adjective
    if (sentence.actorOf(mention).kind == ActorKind::State && isOfficeNoun(sentence.word(past)) && titled >= 0 && sentence.actorOf(titled).kind == ActorKind::Person)
        return true;
    if (!sentence.isDemonym(mention))
        return false;
    if (isOfficeNoun(sentence.word(past)) || isOfficeNoun(sentence.word(first - 1)) || isOfficeNoun(sentence.word(past + 1))) {
        // ... unless the office goes on to a name: "Bolivian President Rodrigo Paz"
        for (qsizetype i = past; i < past + 5 && sentence.has(i); ++i) {
            const int next = sentence.mentionAt(i);
            if (next >= 0 && next != mention)
                return sentence.actorOf(next).kind == ActorKind::Person || sentence.actorOf(next).kind == ActorKind::Organization;
            if (!isOfficeNoun(sentence.word(i)) && !(sentence.has(i) && sentence.token(i).isCapital()))
                break;
        }
        return false;
    }
    // Plural nouns of people: "Bolivians rejected", "los chilenos".
    const bool plural = sentence.word(first).endsWith(u's') && !sentence.isLower(past);
    return !plural && !isCoordinator(sentence.word(past));
}

/// "el presidente de Bolivia, Evo Morales": the person in apposition acts, not the body; else the mention itself.
int actingHead(const SentenceView &sentence, int mention)
{
    const std::vector<int> &all = sentence.mentions();
    const auto it = std::find(all.begin(), all.end(), mention);
    if (it == all.end() || it + 1 == all.end() || sentence.actorOf(mention).kind == ActorKind::Person)
        return mention;
    const int next = *(it + 1);
    bool office = false;
    for (qsizetype i = sentence.firstOf(mention) - 1; i >= 0 && i > sentence.firstOf(mention) - 4; --i)
        office = office || isOfficeNoun(sentence.word(i));
    if (!office || sentence.actorOf(next).kind != ActorKind::Person || sentence.firstOf(next) - sentence.pastOf(mention) > 3)
        return mention;
    for (qsizetype i = sentence.pastOf(mention); i < sentence.firstOf(next); ++i)
        if (!sentence.isComma(i) && !isOfficeNoun(sentence.word(i)) && !isCourtesy(sentence.word(i)))
            return mention;
    return next;
}

Attachment attachmentOf(const SentenceView &sentence, int mention)
{
    const qsizetype first = sentence.firstOf(mention);
    const qsizetype past = sentence.pastOf(mention);
    Attachment result{{}, first};
    qsizetype at = beforeTitles(sentence, first - 1);
    // "A, B and C": the preposition before A counts for all.
    for (int steps = 0; steps < 4; ++steps) {
        qsizetype joint = at;
        if (isCoordinator(sentence.word(joint)))
            --joint;
        if (sentence.isComma(joint))
            --joint;
        if (joint == at || sentence.mentionAt(joint) < 0)
            break;
        at = beforeTitles(sentence, sentence.firstOf(sentence.mentionAt(joint)) - 1);
    }
    const bool possessive = sentence.word(past) == "'s"_L1 || sentence.word(past) == "'"_L1;
    if (possessive && !isOfficeNoun(sentence.word(past + 1)) && !isOfficeNoun(sentence.word(past + 2))) {
        result.preposition = u"'s"_s;
        return result;
    }
    const QString &word = sentence.word(at);
    if (isOf(word) && (isOfficeNoun(sentence.word(at - 1)) || isOfficeNoun(sentence.word(at - 2)))) {
        // "the president of Chile": the phrase hangs where the office does.
        const qsizetype outer = beforeTitles(sentence, at - 1);
        result.begin = outer + 1;
        if (isLeftObstacle(sentence.word(outer)) || isOf(sentence.word(outer))) {
            result.preposition = sentence.word(outer);
            result.begin = outer;
        }
        return result;
    }
    static const QSet<QString> members = wordSet(u"countries nations peoples republics paises naciones pueblos republicas");
    if (isOf(word) && isMacroRegion(sentence.actorOf(mention)) && members.contains(sentence.word(at - 1))) { // "with the other nations of Europe": with them
        static const QSet<QString> others = wordSet(u"other sister brother friendly demas hermanas hermanos otros otras amigos amigas");
        qsizetype outer = beforeTitles(sentence, at - 2);
        while (others.contains(sentence.word(outer)))
            outer = beforeTitles(sentence, outer - 1);
        if (isCompanion(sentence.word(outer)))
            return {sentence.word(outer), outer};
    }
    result.begin = at + 1;
    if (isLeftObstacle(word) || isOf(word) || isCompanion(word) || isGoal(word)) {
        result.preposition = word;
        result.begin = at;
    }
    return result;
}

bool isWhereItLies(const SentenceView &sentence, int mention)
{
    const qsizetype first = sentence.firstOf(mention);
    const int inner = sentence.isComma(first - 1) ? sentence.mentionAt(first - 2) : -1;
    if (inner < 0 || sentence.isDemonym(mention))
        return false;
    const FoundActor &part = sentence.actorOf(inner);
    const FoundActor &whole = sentence.actorOf(mention);
    const bool smaller = part.kind == ActorKind::Municipality || part.kind == ActorKind::Place || (part.kind == ActorKind::Region && whole.kind == ActorKind::State);
    return smaller && (whole.kind == ActorKind::State || whole.kind == ActorKind::Region) && !whole.countries.isEmpty() && part.countries.contains(whole.countries.front());
}


std::vector<int> coordinatedWith(const SentenceView &sentence, int mention)
{
    enum Joint { None, Comma, And };
    const std::vector<int> &all = sentence.mentions();
    const bool areBeside = isCompanion(attachmentOf(sentence, mention).preposition); // "with A, with B and C"
    const auto jointOf = [&](int left, int right) {
        Joint joint = None;
        const qsizetype from = sentence.pastOf(left);
        const qsizetype to = sentence.firstOf(right);
        if (to - from > 7 || to <= from)
            return None;
        int brackets = 0;
        for (qsizetype i = from; i < to; ++i) {
            const QString &word = sentence.word(i);
            brackets += word == "("_L1;
            if (brackets > 0)
                brackets -= word == ")"_L1;
            else if (isCoordinator(word) || (word == "-"_L1 && !sentence.isStop(i)))
                joint = And;
            else if (sentence.isComma(i))
                joint = joint == And ? And : Comma;
            else if (!isDeterminer(word) && !isOfficeNoun(word) && !isOf(word) && sentence.mentionAt(i) < 0 && !(areBeside && joint != None && isCompanion(word)))
                return None;
        }
        const bool person = sentence.actorOf(left).kind == ActorKind::Person;
        const bool otherPerson = sentence.actorOf(right).kind == ActorKind::Person;
        return joint == Comma && person != otherPerson ? None : joint; // "in Putre, X said"
    };
    const qsizetype at = std::find(all.begin(), all.end(), mention) - all.begin();
    if (at == qsizetype(all.size())) // whom "we" means stands in another sentence
        return {mention};
    qsizetype first = at;
    qsizetype last = at;
    while (first > 0 && jointOf(all[size_t(first) - 1], all[size_t(first)]) != None)
        --first;
    while (last + 1 < qsizetype(all.size()) && jointOf(all[size_t(last)], all[size_t(last) + 1]) != None)
        ++last;
    // An enumeration ends with its "and"; commas alone are appositions or addresses.
    qsizetype end = first;
    for (qsizetype i = first; i < last; ++i)
        if (jointOf(all[size_t(i)], all[size_t(i) + 1]) == And)
            end = i + 1;
    if (at > end || end == first)
        return {mention};
    return {all.begin() + first, all.begin() + end + 1};
}

} // namespace apacheta

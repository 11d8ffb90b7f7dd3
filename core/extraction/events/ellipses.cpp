// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/events/ellipses.h"

#include "extraction/clauses/clause_participants.h"
#include "extraction/clauses/clause_words.h"
#include "extraction/clauses/phrase_names.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

constexpr qsizetype longestClause = 14; ///< tokens between "las que" and the verb

/// The article that would stand before a noun: "visitas" las, "acuerdo" el. Empty for nouns that do not say.
QString articleOf(const QString &noun)
{
    for (const auto &[ending, article] : {std::pair("as"_L1, "las"_L1), std::pair("os"_L1, "los"_L1), std::pair("a"_L1, "la"_L1), std::pair("o"_L1, "el"_L1)})
        if (noun.endsWith(ending))
            return QString(article);
    return {};
}

/// The verb by which a relative clause says that it was done: "que tuve el honor de [realizar] a B"; -1 for none.
int deedOf(const SentenceView &sentence, qsizetype relative)
{
    int deed = -1;
    for (int word = 0; word < int(sentence.tree().words.size()); ++word) {
        const SyntacticWord &w = sentence.tree().words[size_t(word)];
        if (w.token <= relative)
            continue;
        if (w.token > relative + longestClause || sentence.mentionAt(w.token) >= 0)
            break;
        if (w.pos == PartOfSpeech::Verb && isLightVerb(w.lemma))
            deed = word;
    }
    return deed;
}

/// Whether a verb between two tokens is in the first person: "las que [tuve] el honor de realizar".
bool saysI(const SentenceView &sentence, qsizetype from, qsizetype past)
{
    return std::ranges::any_of(sentence.tree().words, [&](const SyntacticWord &word) {
        return word.token > from && word.token < past && word.morphology.person == Person::First && (word.pos == PartOfSpeech::Verb || word.pos == PartOfSpeech::Aux);
    });
}

Participants toldByClause(const SentenceView &sentence, qsizetype relative, const LastSpoken &last)
{
    const int deed = deedOf(sentence, relative);
    if (deed < 0)
        return {};
    const qsizetype token = sentence.tree().words[size_t(deed)].token;
    Participants told = participantsOfClause(sentence, token, last);
    if (told.agents.empty() && last.side >= 0 && saysI(sentence, relative, token + 1))
        told.agents = {last.side};
    return told;
}

} // namespace

std::vector<Ellipsis> ellipsesOf(const SentenceView &sentence, const Trigger &trigger, Participants &told, const LastSpoken &last)
{
    std::vector<Ellipsis> ellipses;
    const QString article = articleOf(sentence.word(trigger.at));
    if (!sentence.isSpanish() || sentence.tree().isEmpty() || trigger.form->word->isVerb || !trigger.form->word->frame->isJourney || article.isEmpty())
        return ellipses;
    const auto isEllipsis = [&](qsizetype at) {
        const QString &before = sentence.word(at - 1);
        const QString &behind = sentence.word(at + 1);
        return sentence.word(at) == article && (sentence.isComma(at - 1) || before == "como"_L1 || isCoordinator(before)) && (behind == "que"_L1 || behind == "de"_L1 || behind == "del"_L1);
    };
    const PhraseNames names(sentence, false);
    bool isFirst = true;
    for (qsizetype at = trigger.past + 1; at + 2 < sentence.size() && !sentence.isStop(at); ++at) {
        if (!isEllipsis(at))
            continue;
        const auto isBehind = [&](int mention) { return sentence.mention(mention).span.begin >= sentence.token(at).span.begin && sentence.mention(mention).span.end <= sentence.sentence().span.end; };
        for (std::vector<int> *list : {&told.agents, &told.patients, &told.parties})
            if (isFirst)
                std::erase_if(*list, isBehind);
        isFirst = false;
        Participants other = told;
        if (sentence.word(at + 1) == "que"_L1)
            other = toldByClause(sentence, at + 1, last);
        else if (const int head = wordOfToken(sentence, at + 2); head >= 0)
            other.agents = names.of(head, PhraseNames::Depth::Offices);
        if (!other.agents.empty() && !other.patients.empty())
            ellipses.push_back({at, other});
    }
    return ellipses;
}

} // namespace apacheta

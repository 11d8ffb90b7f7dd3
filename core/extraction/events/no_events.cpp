// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/events/no_events.h"

#include "extraction/clauses/clause_participants.h"
#include "extraction/clauses/own_side.h"
#include "extraction/clauses/phrases.h"
#include "extraction/names/name_words.h"
#include "text/word_set.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

/// "his fourth defeat in the quest for the presidency": lost at the polls, not in the field.
bool isElectoral(const SentenceView &sentence, const Participants &participants)
{
    static const QSet<QString> words = wordSet(u"election elections vote votes voters ballot candidate candidates candidacy presidency runoff referendum polls opponent "
                                               u"eleccion elecciones comicios candidato candidata candidatos votos votacion urnas balotaje referendo");
    const auto areStates = [&](const std::vector<int> &list) { return std::ranges::any_of(list, [&](int m) { return sentence.actorOf(m).kind == ActorKind::State; }); };
    if (areStates(participants.agents) || areStates(participants.patients))
        return false;
    return std::ranges::any_of(sentence.tokens(), [&](const Token &token) { return words.contains(token.folded); });
}

/// "create jobs", "establish a dialogue": what is made has no name and is no body.
bool isNoBody(const SentenceView &sentence, qsizetype at)
{
    const SyntaxTree &tree = sentence.tree();
    const int verb = wordOfToken(sentence, at);
    std::vector<int> objects = childrenOf(tree, verb, {Dependency::Obj, Dependency::NsubjPass});
    if (verb >= 0 && tree.words[size_t(verb)].relation == Dependency::AclRelcl && std::ranges::none_of(objects, [&](int object) { return tree.words[size_t(object)].pos == PartOfSpeech::Noun; }))
        objects.push_back(tree.words[size_t(verb)].head); // "the freedoms that we have established"
    for (const int object : objects)
        if (const SyntacticWord &word = tree.words[size_t(object)]; word.pos == PartOfSpeech::Noun && sentence.mentionAt(word.token) < 0) {
            static const QSet<QString> bodies = wordSet(u"city town village colony settlement republic state nation mission bloc mechanism zone network base school newspaper company ciudad pueblo colonia "
                                                        u"republica estado nacion mision bloque mecanismo zona red base escuela diario empresa");
            const QString &noun = sentence.word(word.token);
            const QString singular = noun.endsWith("ies"_L1) ? noun.chopped(3) + u'y' : noun.endsWith(u's') ? noun.chopped(1) : noun;
            const QString stem = noun.endsWith("es"_L1) ? noun.chopped(2) : singular;
            return !headNoun(noun) && !headNoun(singular) && !headNoun(stem) && !bodies.contains(noun) && !bodies.contains(singular) && !bodies.contains(stem);
        }
    return false;
}

/// "así construimos [Chile]", "estamos construyendo un [acuerdo]": a figure of speech.
bool isFigureOfBuilding(const SentenceView &sentence, qsizetype at)
{
    const SyntaxTree &tree = sentence.tree();
    const int object = firstChildOf(tree, wordOfToken(sentence, at), {Dependency::Obj});
    const int mention = object < 0 ? -1 : sentence.mentionAt(tree.words[size_t(object)].token);
    if (object >= 0 && mention < 0) {
        const QList<FrameForm> &forms = Frames::standard().formsOf(sentence.word(tree.words[size_t(object)].token));
        return std::ranges::any_of(forms, [&](const FrameForm &form) { return !form.word->isVerb && bindsAll(*form.word) && (form.word->language == Language::Spanish) == sentence.isSpanish(); });
    }
    return mention >= 0 && sentence.actorOf(mention).kind == ActorKind::State && prepositionOf(tree, object).isEmpty();
}

/// "met its obligations", "meets the requirements": nobody is met.
bool isMetThing(const SentenceView &sentence, qsizetype at)
{
    static const QSet<QString> meets = wordSet(u"meet meets met meeting");
    static const QSet<QString> things = wordSet(u"obligation obligations commitment commitments requirement requirements need needs demand demands goal goals target targets standard standards criterion criteria condition conditions "
                                                u"expectation expectations deadline deadlines challenge challenges cost costs expense expenses objective objectives end ends aspiration aspirations fate death resistance opposition approval "
                                                u"quota quotas payment payments debt debts threat threats");
    const SyntaxTree &tree = sentence.tree();
    const int verb = wordOfToken(sentence, at);
    const int object = verb < 0 || !meets.contains(sentence.word(at)) ? -1 : firstChildOf(tree, verb, {Dependency::Obj, Dependency::NsubjPass});
    return object >= 0 && things.contains(sentence.word(tree.words[size_t(object)].token));
}

/// "fights against poverty": what is fought is nobody.
bool fightsThings(const SentenceView &sentence, qsizetype at)
{
    const SyntaxTree &tree = sentence.tree();
    const int verb = wordOfToken(sentence, at);
    return verb >= 0 && std::ranges::any_of(childrenOf(tree, verb, {Dependency::Obj, Dependency::Obl, Dependency::Nmod, Dependency::Ccomp, Dependency::Xcomp, Dependency::Advcl}), [&](int child) {
        const SyntacticWord &word = tree.words[size_t(child)];
        const Lead lead = leadOf(tree, child);
        return (word.pos == PartOfSpeech::Noun || word.pos == PartOfSpeech::Verb) && child > verb && sentence.mentionAt(word.token) < 0
            && (lead == Lead::None || lead == Lead::Against || (lead == Lead::Goal && prepositionOf(tree, child) != "in"_L1));
    });
}

} // namespace

bool tellsNothing(const SentenceView &sentence, const Trigger &trigger, const Participants &participants)
{
    const Frame &frame = *trigger.form->word->frame;
    const bool isVerb = trigger.form->word->isVerb;
    // "the reform that we have begun": whoever speaks begins many things
    const auto isSpeaker = [&](int m) { return sentence.mention(m).actor == sentence.annotation().speaker; };
    if (frame.isVoiced && (participants.agents.empty() || participants.patients.empty())) // "an arrogant attitude", of nobody or said by nobody
        return true;
    // "we have strengthened our co-operation": with nobody
    const qsizetype named = qsizetype(participants.agents.size() + participants.patients.size() + participants.parties.size());
    if (frame.type == Category::Cooperate && frame.isSymmetric && named == 1 && participants.place < 0 && participants.instruments.empty()
        && (std::ranges::all_of(participants.agents, isSpeaker) && std::ranges::all_of(participants.parties, isSpeaker) && std::ranges::all_of(participants.patients, isSpeaker)))
        return true;
    if (frame.name == "beginning"_L1)
        return participants.isGuessed && participants.patients.empty() && participants.parties.empty() && std::ranges::all_of(participants.agents, isSpeaker);
    if (frame.name == "meeting"_L1)
        return isVerb && isMetThing(sentence, trigger.at);
    if (frame.name == "defeat"_L1)
        return isElectoral(sentence, participants);
    static const QSet<QString> grounds = wordSet(u"foundations fundaciones");
    if (frame.name == "founding"_L1 && grounds.contains(sentence.word(trigger.at))) // "the legal foundations of"
        return true;
    if (frame.name == "works"_L1) // "we build Chile"
        return isVerb && isFigureOfBuilding(sentence, trigger.at);
    return frame.name == "founding"_L1 && isVerb && participants.patients.empty() && isNoBody(sentence, trigger.at);
}

bool isFightWithThings(const SentenceView &sentence, const Trigger &trigger, const Participants &participants)
{
    return trigger.form->word->frame->name == "battle"_L1 && trigger.form->word->isVerb && participants.group < 0 && participants.sufferers < 0
        && participants.agents.size() + participants.parties.size() + participants.patients.size() < 2 && fightsThings(sentence, trigger.at);
}

} // namespace apacheta

// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/events/fitting.h"

#include "extraction/clauses/clause_participants.h"
#include "extraction/clauses/people_words.h"
#include "extraction/clauses/phrases.h"
#include "extraction/names/name_words.h"
#include "text/fold.h"
#include "text/word_set.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

/// Whether those without a name are the two of an agreement: "the sides", "las delegaciones".
bool areSides(const SentenceView &sentence, const Participants &participants)
{
    static const QSet<QString> words = wordSet(u"sides factions delegations governments bandos facciones delegaciones gobiernos");
    const SyntacticWord *head = participants.group < 0 ? nullptr : wordAt(sentence.tree(), participants.group);
    return head && words.contains(sentence.word(head->token));
}

/// What groups without a name are worth telling of: what they do to or against others, or is done to them in a clause of its own.
bool isDeedOfGroups(const SentenceView &sentence, const Trigger &trigger, const Participants &participants)
{
    const Frame &frame = *trigger.form->word->frame;
    const Statement &statement = trigger.statement;
    switch (frame.type) {
    case Category::Other:
    case Category::Establish:
    case Category::Cooperate:
    case Category::Consult:
    case Category::Support:
        return false;
    case Category::Agree:
        if (frame.isSymmetric && !areSides(sentence, participants))
            return false;
        [[fallthrough]];
    default:
        return (!statement.isPresent || isOngoing(sentence, trigger)) && (participants.group >= 0 || !statement.isSubordinate) && statement.polarity != Polarity::Negated;
    }
}

} // namespace

bool isCourt(const FoundActor &actor)
{
    static const QSet<QString> words = wordSet(u"court tribunal corte juzgado courts tribunals");
    return std::ranges::any_of(folded(actor.name).split(u' '), [&](const QString &name) { return words.contains(name); });
}

bool isOngoing(const SentenceView &sentence, const Trigger &trigger)
{
    static const QSet<QString> auxiliaries = wordSet(u"is are 's 're esta estan");
    const QString &word = sentence.word(trigger.at);
    return trigger.form->word->isVerb && auxiliaries.contains(sentence.word(trigger.statement.groupBegin)) && word.endsWith(sentence.isSpanish() ? u"ndo" : u"ing");
}

bool hasPerson(const SentenceView &sentence, const Participants &participants)
{
    const auto person = [&](const std::vector<int> &list) {
        return std::any_of(list.begin(), list.end(), [&](int m) { return sentence.actorOf(m).kind == ActorKind::Person; });
    };
    return person(participants.agents) || person(participants.patients) || person(participants.parties);
}

bool hasOfficials(const SentenceView &sentence, const Participants &participants)
{
    return !participants.agents.empty() && std::all_of(participants.agents.begin(), participants.agents.end(), [&](int m) {
        const ActorKind kind = sentence.actorOf(m).kind;
        return (kind == ActorKind::State || kind == ActorKind::Person) && !(sentence.isDemonym(m) && sentence.word(sentence.pastOf(m) - 1).endsWith(u's'));
    });
}

/// Whether others are to do to a person what is asked for: "the extradition of X", "la liberación de X".
bool isHandedOver(const SentenceView &sentence, int mention)
{
    static const QSet<QString> deeds = wordSet(u"extradition release arrest detention capture trial prosecution handover expulsion liberation return "
                                               "extradicion liberacion arresto detencion captura juicio enjuiciamiento entrega expulsion libertad devolucion");
    const Attachment attachment = attachmentOf(sentence, mention);
    return sentence.actorOf(mention).kind == ActorKind::Person && isOf(attachment.preposition) && deeds.contains(sentence.word(attachment.begin - 1));
}

/// "threatened to cut supplies to [X]", "amenazó con invadir [X]": who would suffer what is threatened.
std::vector<int> threatenedBy(const SentenceView &sentence, qsizetype at)
{
    const SyntaxTree &tree = sentence.tree();
    const int threat = wordOfToken(sentence, at);
    for (const int deed : childrenOf(tree, threat, {Dependency::Xcomp, Dependency::Advcl, Dependency::Ccomp}))
        if (deed > threat && isVerbal(tree, deed)
            && (tree.words[size_t(deed)].relation != Dependency::Advcl || std::ranges::any_of(childrenOf(tree, deed, {Dependency::Mark, Dependency::Case}), [&](int mark) { return isCompanion(tree.words[size_t(mark)].form); })))
            return participantsOfClause(sentence, tree.words[size_t(deed)].token).patients;
    return {};
}

/// "deployed soldiers along its border with [X]", "en la frontera con [X]".
std::vector<int> acrossBorder(const SentenceView &sentence, const Participants &participants, qsizetype past)
{
    static const QSet<QString> borders = wordSet(u"border borders frontier frontera fronteras");
    const auto beside = [&](int neighbour) {
        std::vector<int> all = coordinatedWith(sentence, neighbour);
        std::erase_if(all, [&](int m) { return sentence.firstOf(m) < sentence.firstOf(neighbour); });
        return all;
    };
    for (qsizetype at = past; at < std::min(past + 12, sentence.size()); ++at)
        if (borders.contains(sentence.word(at)) && isCompanion(sentence.word(at + 1)))
            for (qsizetype i = at + 2; i < at + 5; ++i)
                if (const int neighbour = sentence.mentionAt(i); neighbour >= 0 && sentence.actorOf(neighbour).kind == ActorKind::State
                    && std::ranges::none_of(participants.agents, [&](int m) { return sentence.mention(m).actor == sentence.mention(neighbour).actor; }))
                    return beside(neighbour);
    return {};
}

/// "convenio de [X]", "the agreement of [X]": what looks like a body may be what the agreement is called.
bool isNameOfTreaty(const SentenceView &sentence, int mention)
{
    static const QSet<QString> treaties = wordSet(u"treaty agreement pact convention accord tratado acuerdo pacto convencion convenio memorando");
    const Attachment attachment = attachmentOf(sentence, mention);
    bool isBetween = false;
    for (qsizetype i = sentence.pastOf(mention); i < sentence.pastOf(mention) + 4; ++i)
        isBetween = isBetween || sentence.word(i) == "entre"_L1 || sentence.word(i) == "between"_L1;
    return isBetween && isOf(attachment.preposition) && treaties.contains(sentence.word(attachment.begin - 1));
}

/// What a treaty is about or called after: "an agreement on the port of [X]", "the Declaration of [X]".
bool isMatterOfTreaty(const SentenceView &sentence, int mention)
{
    static const QSet<QString> topics = wordSet(u"on about over concerning regarding sobre");
    static const QSet<QString> treaties = wordSet(u"treaty declaration act protocol agreement pact convention accord tratado declaracion acta protocolo acuerdo pacto convencion convenio");
    const Attachment attachment = attachmentOf(sentence, mention);
    return topics.contains(attachment.preposition)
        || (isOf(attachment.preposition) && sentence.actorOf(mention).kind == ActorKind::Municipality && treaties.contains(sentence.word(attachment.begin - 1)));
}

/// "the ambassador to [X]", "el embajador ante [X]": where he is posted; it is done to his own side.
bool isWherePosted(const SentenceView &sentence, int mention)
{
    static const QSet<QString> envoys = wordSet(u"ambassador ambassadors envoy envoys consul consuls embajador embajadora embajadores");
    static const QSet<QString> links = wordSet(u"to in en ante");
    const Attachment attachment = attachmentOf(sentence, mention);
    return links.contains(attachment.preposition) && envoys.contains(sentence.word(attachment.begin - 1));
}

/// "condemned the occupation of X by [Y]", "the killing of X": who did it is blamed, not whom it was done to.
void blameDoers(const SentenceView &sentence, Participants &participants)
{
    if (sentence.tree().isEmpty())
        return;
    std::vector<int> doers;
    std::erase_if(participants.patients, [&](int mention) {
        const Attachment attachment = attachmentOf(sentence, mention);
        static const QSet<QString> upon = wordSet(u"against on upon to contra sobre a");
        const bool isUpon = upon.contains(attachment.preposition); // "the blockade of long standing on [X]"
        if (!isOf(attachment.preposition) && !isUpon)
            return false;
        for (qsizetype noun = attachment.begin - 1; noun >= 0 && noun >= attachment.begin - (isUpon ? 3 : 1); --noun)
            for (const FrameForm &form : Frames::standard().formsOf(sentence.word(noun))) {
                const FrameWord &word = *form.word;
                const bool isHarm = word.frame->type == Category::Assault || word.frame->type == Category::Coerce || word.frame->type == Category::Sanction;
                if (word.isVerb || !isHarm || (!isUpon && word.of != NounOf::Patient) || (word.language == Language::Spanish) != sentence.isSpanish())
                    continue;
                for (const int doer : participantsByTree(sentence, noun, noun + 1, word, {}).agents)
                    if (std::ranges::find(participants.agents, doer) == participants.agents.end())
                        doers.push_back(doer);
                return true;
            }
        return false;
    });
    for (const int doer : doers)
        if (std::ranges::find(participants.patients, doer) == participants.patients.end())
            participants.patients.push_back(doer);
}

/// "the withdrawal of [X]'s troops", "las sanciones de [X]": whose deed it is that is only given up.
bool isDoerOfHarm(const SentenceView &sentence, int mention)
{
    static const QSet<QString> deeds = wordSet(u"withdrawal retreat pullout departure surrender defeat condemnation retirada retiro repliegue salida rendicion derrota condena");
    qsizetype at = sentence.firstOf(mention) - 1;
    for (int steps = 0; steps < 3 && (isOf(sentence.word(at)) || isDeterminer(sentence.word(at)) || sentence.word(at) == "troops"_L1 || sentence.word(at) == "tropas"_L1 || sentence.word(at) == "fuerzas"_L1); ++steps)
        --at;
    return deeds.contains(sentence.word(at));
}

/// "deplored the lawsuit against [X]": whom the thing aims at is not blamed.
bool isAimOfThing(const SentenceView &sentence, qsizetype at, int mention)
{
    const SyntaxTree &tree = sentence.tree();
    const int verb = wordOfToken(sentence, at);
    int word = wordOfToken(sentence, sentence.firstOf(mention));
    for (int steps = 0; word >= 0 && steps < 4 && leadOf(tree, word) != Lead::Against; ++steps)
        word = tree.words[size_t(word)].head;
    const int thing = word < 0 ? -1 : tree.words[size_t(word)].head;
    return verb >= 0 && thing >= 0 && thing != verb && tree.words[size_t(thing)].pos == PartOfSpeech::Noun && tree.words[size_t(thing)].head == verb;
}

/// "presented to his counterpart, [X], a plan": in apposition to whom it is put to.
bool isLedTo(const SentenceView &sentence, int mention)
{
    const SyntaxTree &tree = sentence.tree();
    int word = wordOfToken(sentence, sentence.firstOf(mention));
    while (word >= 0 && (tree.words[size_t(word)].relation == Dependency::Appos || tree.words[size_t(word)].relation == Dependency::Flat))
        word = tree.words[size_t(word)].head;
    return word >= 0 && (leadOf(tree, word) == Lead::Goal || tree.words[size_t(word)].relation == Dependency::Iobj); // "offered [X] a port"
}

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
    for (const int object : childrenOf(tree, verb, {Dependency::Obj, Dependency::NsubjPass}))
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

/// "met its obligations", "meets the requirements": nobody is met.
bool isMetThing(const SentenceView &sentence, qsizetype at)
{
    static const QSet<QString> meets = wordSet(u"meet meets met meeting");
    const SyntaxTree &tree = sentence.tree();
    const int verb = wordOfToken(sentence, at);
    if (verb < 0 || !meets.contains(sentence.word(at)))
        return false;
    const int object = firstChildOf(tree, verb, {Dependency::Obj});
    if (object < 0 || tree.words[size_t(object)].pos != PartOfSpeech::Noun)
        return false;
    const QString &noun = sentence.word(tree.words[size_t(object)].token);
    return sentence.mentionAt(tree.words[size_t(object)].token) < 0 && !isOfficeNoun(noun) && !isOfPeople(noun) && !areCitizens(noun) && !actAsOne(noun);
}

/// "fights against poverty", "luchar contra el narcotráfico": with no people and nobody's name, it is no battle.
bool isFightWithThings(const SentenceView &sentence, qsizetype at)
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

/// "A diverted the river and B broke off relations": with the one other state that the sentence names.
void addOtherState(const SentenceView &sentence, Participants &participants)
{
    std::vector<int> known = participants.agents;
    known.insert(known.end(), participants.parties.begin(), participants.parties.end());
    known.insert(known.end(), participants.patients.begin(), participants.patients.end());
    if (known.size() != 1 || sentence.actorOf(known.front()).kind != ActorKind::State)
        return;
    int other = -1;
    for (const int mention : sentence.mentions()) {
        const int actor = sentence.mention(mention).actor;
        if (sentence.actorOf(mention).kind != ActorKind::State || actor == sentence.mention(known.front()).actor)
            continue;
        if (other >= 0 && sentence.mention(other).actor != actor)
            return;
        other = mention;
    }
    if (other < 0)
        return;
    participants.parties.push_back(other);
    participants.isGuessed = true;
}

/// "its", "su": whose it is, not whom it is done to.
bool isPossessive(const SentenceView &sentence, int mention)
{
    static const QSet<QString> words = wordSet(u"its his her their su sus our nuestro nuestra");
    return sentence.mention(mention).form == MentionForm::Pronoun && words.contains(sentence.word(sentence.firstOf(mention)));
}

void keepFitting(const SentenceView &sentence, const Trigger &trigger, Participants &participants)
{
    const Frame &frame = *trigger.form->word->frame;
    const bool isVerb = trigger.form->word->isVerb;
    const auto kindOf = [&](int mention) { return sentence.actorOf(mention).kind; };
    const auto isPerson = [&](int m) { return kindOf(m) == ActorKind::Person; };
    std::erase_if(participants.patients, [&](int m) { return isWherePosted(sentence, m); });
    if (frame.agentIsPerson && trigger.statement.isPassive && frame.type == Category::Elect && participants.agents.empty()) // "will be sworn in"
        std::copy_if(participants.patients.begin(), participants.patients.end(), std::back_inserter(participants.agents), isPerson);
    if (frame.agentIsPerson)
        std::erase_if(participants.agents, [&](int m) { return !isPerson(m); });
    if (frame.patientIsPerson) {
        // "nine Bolivian officials" are Bolivia's
        const auto unfit = [&](int m) {
            return !isPerson(m) && kindOf(m) != ActorKind::People && kindOf(m) != ActorKind::Organization && !(participants.sufferers >= 0 && sentence.isDemonym(m));
        };
        for (const int mention : participants.patients)
            if (unfit(mention) && participants.place < 0)
                participants.place = mention;
        std::erase_if(participants.patients, unfit);
    }
    if (frame.patientIsPerson && frame.type == Category::Consult) // "received X", no award of a body
        std::erase_if(participants.patients, [&](int m) { return !isPerson(m); });
    if (frame.patientIsPerson && frame.type == Category::Consult && participants.patients.empty())
        participants.parties.clear();
    if (frame.patientIsPerson && frame.type == Category::Elect && (isVerb || hasPerson(sentence, participants))) // not what the office is of
        std::erase_if(participants.patients, [&](int m) { return !isPerson(m); });
    if (frame.type == Category::Support) // "respaldó la demanda de A ante B": where it was said
        std::erase_if(participants.patients, [&](int m) { return attachmentOf(sentence, m).preposition == "ante"_L1; });
    if (frame.type == Category::Accuse || frame.type == Category::Protest) // "protested the Chilean occupation of X": against Chile
        if (const auto state = std::ranges::find_if(participants.patients, [&](int m) { return kindOf(m) == ActorKind::State; }); state != participants.patients.end()) {
            const std::vector<int> beside = coordinatedWith(sentence, *state);
            std::erase_if(participants.patients, [&](int m) { return isPlaceKind(kindOf(m)) && kindOf(m) != ActorKind::State && std::ranges::find(beside, m) == beside.end(); });
        }
    if (frame.type == Category::Agree && frame.isSymmetric) // "the Agreement of Technical Cooperation between A and B"
        for (std::vector<int> *list : {&participants.patients, &participants.parties})
            std::erase_if(*list, [&](int m) { return kindOf(m) == ActorKind::Organization && isNameOfTreaty(sentence, m); });
    if (frame.type == Category::Agree && frame.isSymmetric)
        for (std::vector<int> *list : {&participants.patients, &participants.parties})
            std::erase_if(*list, [&](int m) { return isMatterOfTreaty(sentence, m); });
    if (isVerb && (frame.type == Category::Accuse || frame.type == Category::Reject || frame.type == Category::Protest))
        blameDoers(sentence, participants);
    if (frame.patientIsObject && isVerb)
        for (std::vector<int> *list : {&participants.patients, &participants.parties}) // "approved the agreement with A"
            std::erase_if(*list, [&](int m) { return !attachmentOf(sentence, m).preposition.isEmpty() || sentence.isDemonym(m); });
    if (frame.type == Category::Concede && isVerb) { // "ceded the province of A to B": to B
        const auto isGiven = [&](int m) { return attachmentOf(sentence, m).preposition.isEmpty() && kindOf(m) != ActorKind::State; };
        if (std::ranges::any_of(participants.patients, [&](int m) { return !isGiven(m) && isGoal(attachmentOf(sentence, m).preposition); }))
            std::erase_if(participants.patients, isGiven);
    }
    if (frame.patientIsBody)
        std::erase_if(participants.patients, [&](int m) { return kindOf(m) != ActorKind::Organization && kindOf(m) != ActorKind::Municipality; });
    if (frame.type == Category::Litigate) { // "acudió ante la Corte": who hears the case is not sued
        const auto hears = [&](int m) { return isCourt(sentence.actorOf(m)); };
        std::copy_if(participants.patients.begin(), participants.patients.end(), std::back_inserter(participants.instruments), hears);
        std::erase_if(participants.patients, hears);
    }
    if (frame.type == Category::Litigate && participants.patients.size() > 1) { // "brought Chile to the Commission"
        const auto isBody = [&](int m) { return kindOf(m) == ActorKind::Organization; };
        if (!std::all_of(participants.patients.begin(), participants.patients.end(), isBody)) {
            std::copy_if(participants.patients.begin(), participants.patients.end(), std::back_inserter(participants.instruments), isBody);
            std::erase_if(participants.patients, isBody);
        }
    }
    if (frame.type == Category::Elect) { // "won against X", "ganó frente a X": he lost
        static const QSet<QString> rivals = wordSet(u"against over ante contra frente");
        std::erase_if(participants.patients, [&](int m) { return rivals.contains(attachmentOf(sentence, m).preposition.section(u' ', 0, 0)) || sentence.word(sentence.firstOf(m) - 2) == "frente"_L1; });
    }
    if (frame.patientIsPerson && frame.type == Category::Elect) { // who wins an election is elected
        for (const int mention : participants.agents)
            if (isPerson(mention))
                participants.patients.push_back(mention);
        std::erase_if(participants.agents, isPerson);
    }
    static const QSet<QString> relations{u"rupture"_s, u"relations opened"_s, u"relations kept"_s};
    if (isVerb && relations.contains(frame.name))
        addOtherState(sentence, participants);
    if (frame.type == Category::Threaten && isVerb && participants.patients.empty() && !sentence.tree().isEmpty())
        for (const int mention : threatenedBy(sentence, trigger.at))
            if (isActing(kindOf(mention)) && std::ranges::find(participants.agents, mention) == participants.agents.end())
                participants.patients.push_back(mention);
    if (frame.type == Category::Mobilize) {
        participants.sufferers = -1; // the soldiers are its own
        if (isVerb && participants.patients.empty() && !participants.agents.empty())
            participants.patients = acrossBorder(sentence, participants, trigger.past);
    }
    if (frame.type == Category::Accuse || frame.type == Category::Reject || frame.type == Category::Threaten || frame.type == Category::Protest) // "expressed its displeasure"
        std::erase_if(participants.patients, [&](int m) { return isPossessive(sentence, m); });
    if (isVerb && (frame.type == Category::Accuse || frame.type == Category::Reject)) // "deplores the lawsuit against X"
        std::erase_if(participants.patients, [&](int m) { return isAimOfThing(sentence, trigger.at, m); });
    if (frame.type == Category::Accuse || frame.type == Category::Reject) // "condemns the arrest of X"
        std::erase_if(participants.patients, [&](int m) { return isHandedOver(sentence, m); });
    if (frame.type == Category::Support && isVerb) // "supports the withdrawal of X" from where it is
        std::erase_if(participants.patients, [&](int m) { return isDoerOfHarm(sentence, m); });
    if (frame.type == Category::Request) // "demanded the extradition of X": of those who hold X
        std::erase_if(participants.patients, [&](int m) { return isHandedOver(sentence, m); });
    // "pidió la isla", "an area proposed by A": the thing, not whom it is put to
    const bool asksForThings = frame.patientIsAddressee || (frame.type == Category::Request && sentence.isSpanish() && !trigger.statement.isPassive);
    if (asksForThings && isVerb)
        std::erase_if(participants.patients, [&](int m) { return attachmentOf(sentence, m).preposition.isEmpty() && !isLedTo(sentence, m); });
    // "the reform that we have begun": whoever speaks begins many things
    const auto isSpeaker = [&](int m) { return sentence.mention(m).actor == sentence.annotation().speaker; };
    const bool isOwnBeginning = frame.name == "beginning"_L1 && participants.isGuessed && participants.patients.empty() && participants.parties.empty() && std::ranges::all_of(participants.agents, isSpeaker);
    const bool isNothing = isOwnBeginning || (frame.name == "meeting"_L1 && isVerb && isMetThing(sentence, trigger.at)) || (frame.name == "defeat"_L1 && isElectoral(sentence, participants)) || (frame.name == "founding"_L1 && isVerb && participants.patients.empty() && isNoBody(sentence, trigger.at));
    if (isNothing) {
        participants.agents.clear();
        participants.parties.clear();
        participants.patients.clear();
        participants.group = participants.sufferers = -1;
    }
    if (frame.name == "battle"_L1 && isVerb && participants.group < 0 && participants.sufferers < 0 && participants.agents.size() + participants.parties.size() + participants.patients.size() < 2
        && isFightWithThings(sentence, trigger.at)) {
        participants.agents.clear();
        participants.parties.clear();
        participants.patients.clear();
    }
    if (!isDeedOfGroups(sentence, trigger, participants))
        participants.group = participants.sufferers = -1;
}

} // namespace apacheta

// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/events/fitting.h"

#include "extraction/clauses/clause_participants.h"
#include "extraction/clauses/phrases.h"
#include "extraction/events/blame.h"
#include "extraction/events/no_events.h"
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
    const Attachment attachment = attachmentOf(sentence, mention);
    bool isBetween = false;
    for (qsizetype i = sentence.pastOf(mention); i < sentence.pastOf(mention) + 4; ++i)
        isBetween = isBetween || sentence.word(i) == "entre"_L1 || sentence.word(i) == "between"_L1;
    return isBetween && isOf(attachment.preposition) && isTreatyNoun(sentence.word(attachment.begin - 1));
}

/// Within the phrase of the verb's object.
bool isInObject(const SentenceView &sentence, qsizetype at, int mention)
{
    const SyntaxTree &tree = sentence.tree();
    const int verb = wordOfToken(sentence, at);
    int word = wordOfToken(sentence, sentence.firstOf(mention));
    for (int steps = 0; word >= 0 && steps < 6 && tree.words[size_t(word)].head != verb; ++steps)
        word = tree.words[size_t(word)].head;
    return verb >= 0 && word >= 0 && tree.words[size_t(word)].relation == Dependency::Obj;
}

bool isArbiterNoun(const QString &word)
{
    static const QSet<QString> words = wordSet(u"arbitration mediation jurisdiction judgment judgement verdict decision award arbitraje mediacion jurisdiccion juicio fallo laudo decision");
    return words.contains(word);
}

/// "the railway from [A] to [B]", "la carretera de [A] a [B]": where it runs, not with whom it is built.
bool isOnRoute(const SentenceView &sentence, int mention)
{
    static const QSet<QString> routes = wordSet(u"road highway railway railroad line pipeline corridor route flight bridge tunnel carretera camino ruta ferrocarril linea gasoducto oleoducto corredor vuelo puente tunel tramo");
    const SyntaxTree &tree = sentence.tree();
    const ActorKind kind = sentence.actorOf(mention).kind;
    if (kind == ActorKind::State || !isPlaceKind(kind))
        return false;
    int word = wordOfToken(sentence, sentence.firstOf(mention));
    for (int steps = 0; word >= 0 && steps < 5; ++steps, word = tree.words[size_t(word)].head)
        if (routes.contains(sentence.word(tree.words[size_t(word)].token)))
            return true;
    // "inauguró la carretera de A a [B]": read as where one goes
    const qsizetype first = sentence.firstOf(mention);
    if (!isGoal(attachmentOf(sentence, mention).preposition))
        return false;
    for (qsizetype i = first - 1; i >= 0 && i > first - 8 && !sentence.isComma(i); --i)
        if (routes.contains(sentence.word(i)))
            return true;
    return false;
}

/// What a treaty is about or called after: "an agreement on the port of [X]", "the Declaration of [X]".
bool isMatterOfTreaty(const SentenceView &sentence, int mention)
{
    static const QSet<QString> topics = wordSet(u"on about over concerning regarding sobre");
    const Attachment attachment = attachmentOf(sentence, mention);
    return topics.contains(attachment.preposition)
        || (isOf(attachment.preposition) && isTreatyNoun(sentence.word(attachment.begin - 1))
            && (sentence.actorOf(mention).kind == ActorKind::Municipality
                || (sentence.actorOf(mention).kind == ActorKind::Region && sentence.token(attachment.begin - 1).isCapital()))); // "el Compromiso de Mendoza"
}

/// "the ambassador to [X]", "el embajador ante [X]": where he is posted; it is done to his own side.
bool isWherePosted(const SentenceView &sentence, int mention)
{
    static const QSet<QString> envoys = wordSet(u"ambassador ambassadors envoy envoys consul consuls embajador embajadora embajadores");
    static const QSet<QString> links = wordSet(u"to in en ante");
    const Attachment attachment = attachmentOf(sentence, mention);
    return links.contains(attachment.preposition) && envoys.contains(sentence.word(attachment.begin - 1));
}

/// Of the recall of an envoy: from where he is posted ("its ambassador to [B]"). Else that is nobody something is done to: "expelled the ambassador to B".
void settlePosting(const SentenceView &sentence, const Trigger &trigger, Participants &participants)
{
    if (trigger.form->word->frame->name != "recall"_L1) {
        std::erase_if(participants.patients, [&](int m) { return isWherePosted(sentence, m); });
        return;
    }
    if (participants.patients.empty())
        for (const int mention : sentence.mentions())
            if (const qsizetype first = sentence.firstOf(mention); first >= trigger.past && first < trigger.past + 9 && isWherePosted(sentence, mention)
                && std::ranges::none_of(participants.agents, [&](int m) { return sentence.mention(m).actor == sentence.mention(mention).actor; }))
                participants.patients.push_back(mention);
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

/// "presented to his counterpart, [X], a plan": in apposition to whom it is put to.
bool isLedTo(const SentenceView &sentence, int mention)
{
    const SyntaxTree &tree = sentence.tree();
    int word = wordOfToken(sentence, sentence.firstOf(mention));
    while (word >= 0 && (tree.words[size_t(word)].relation == Dependency::Appos || tree.words[size_t(word)].relation == Dependency::Flat))
        word = tree.words[size_t(word)].head;
    return word >= 0 && (leadOf(tree, word) == Lead::Goal || tree.words[size_t(word)].relation == Dependency::Iobj); // "offered [X] a port"
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

void keepFitting(const SentenceView &sentence, const Trigger &trigger, Participants &participants)
{
    const Frame &frame = *trigger.form->word->frame;
    const bool isVerb = trigger.form->word->isVerb;
    const auto kindOf = [&](int mention) { return sentence.actorOf(mention).kind; };
    const auto isPerson = [&](int m) { return kindOf(m) == ActorKind::Person; };
    settlePosting(sentence, trigger, participants);
    // nobody attacks or accuses a continent, nor is it met where one travels to; there are agreements "with Europe"
    const bool isDealing = frame.type == Category::Cooperate || frame.type == Category::Support || frame.type == Category::Aid;
    const bool isWith = frame.type == Category::Agree || frame.type == Category::Consult;
    for (std::vector<int> *list : {&participants.agents, &participants.patients, &participants.parties})
        std::erase_if(*list, [&](int m) { return isMacroRegion(sentence.actorOf(m)) && !isDealing && !(isWith && isCompanion(attachmentOf(sentence, m).preposition)); });
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
        std::erase_if(participants.patients, [&](int m) { // nor "the struggle against A"
            const QString preposition = attachmentOf(sentence, m).preposition;
            return preposition == "ante"_L1 || preposition == "against"_L1 || preposition == "contra"_L1;
        });
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
    if (frame.patientIsObject && isVerb)
        for (std::vector<int> *list : {&participants.patients, &participants.parties}) // "approved the agreement with A"
            std::erase_if(*list, [&](int m) { return !attachmentOf(sentence, m).preposition.isEmpty() || sentence.isDemonym(m); });
    if (frame.type == Category::Concede && isVerb) { // "ceded the province of A to B": to B
        const auto isGiven = [&](int m) { return attachmentOf(sentence, m).preposition.isEmpty() && kindOf(m) != ActorKind::State; };
        if (std::ranges::any_of(participants.patients, [&](int m) { return !isGiven(m) && isGoal(attachmentOf(sentence, m).preposition); }))
            std::erase_if(participants.patients, isGiven);
        if (participants.patients.empty()) // "handed the railway over to B": hung on the thing
            for (const int mention : sentence.mentions())
                if (sentence.firstOf(mention) >= trigger.past && isActing(kindOf(mention)) && isGoal(attachmentOf(sentence, mention).preposition) && isInObject(sentence, trigger.at, mention))
                    participants.patients.push_back(mention);
        // "granted B the use of the port of X"
        const auto isPartOfGift = [&](int m) { return isPlaceKind(kindOf(m)) && kindOf(m) != ActorKind::State && isOf(attachmentOf(sentence, m).preposition); };
        if (std::ranges::any_of(participants.patients, [&](int m) { return kindOf(m) == ActorKind::State; }))
            std::erase_if(participants.patients, isPartOfGift);
    }
    if (frame.type == Category::Cooperate)
        for (std::vector<int> *list : {&participants.patients, &participants.parties})
            std::erase_if(*list, [&](int m) { return isOnRoute(sentence, m); });
    if (frame.type == Category::Cooperate && !frame.isSymmetric) // "build hospitals in the regions of": where, not with whom
        std::erase_if(participants.patients, [&](int m) { return isPlaceKind(kindOf(m)) && kindOf(m) != ActorKind::State; });
    if (frame.type == Category::Establish && isVerb && !participants.agents.empty()) { // "together with B we have set up a commission"
        for (const int party : participants.parties)
            if (kindOf(party) == kindOf(participants.agents.front()))
                participants.agents.push_back(party);
        std::erase_if(participants.parties, [&](int m) { return kindOf(m) == kindOf(participants.agents.front()); });
    }
    if (frame.patientIsBody)
        std::erase_if(participants.patients, [&](int m) { return kindOf(m) != ActorKind::Organization && kindOf(m) != ActorKind::Municipality; });
    if (frame.isPresence) { // "took part in the talks between A and B": not with each other
        const auto isBetween = [&](int m) { const QString preposition = attachmentOf(sentence, m).preposition; return preposition == "between"_L1 || preposition == "entre"_L1; };
        std::ranges::copy_if(participants.parties, std::back_inserter(participants.patients), isBetween);
        std::erase_if(participants.parties, isBetween);
    }
    if (frame.isJoining) { // what one joins is a body or a treaty; the states are its other parties
        const auto isState = [&](int m) { return kindOf(m) == ActorKind::State; };
        std::ranges::copy_if(participants.patients, std::back_inserter(participants.parties), isState);
        std::erase_if(participants.patients, isState);
    }
    if (frame.type == Category::Litigate && !participants.agents.empty()) // "filed a lawsuit at [the Court]"
        for (const int mention : sentence.mentions())
            if (sentence.firstOf(mention) >= trigger.past && isCourt(sentence.actorOf(mention)) && isLocative(attachmentOf(sentence, mention).preposition)
                && std::ranges::find(participants.instruments, mention) == participants.instruments.end())
                participants.instruments.push_back(mention);
    if (frame.type == Category::Litigate) { // "acudió ante la Corte": who hears the case is not sued
        const auto hears = [&](int m) {
            const auto &[preposition, begin] = attachmentOf(sentence, m);
            if (isOf(preposition) && isArbiterNoun(sentence.word(begin - 1))) // "submitted the dispute to the arbitration of the King of X"
                return true;
            return isCourt(sentence.actorOf(m)) || (kindOf(m) == ActorKind::Organization && (preposition == "before"_L1 || preposition == "ante"_L1));
        };
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
    if (frame.type == Category::Reject && isVerb && !participants.agents.empty()) { // "rejected the agreement with [X]"
        std::ranges::copy_if(participants.parties, std::back_inserter(participants.patients), [&](int m) { return isCompanion(attachmentOf(sentence, m).preposition); });
        std::erase_if(participants.parties, [&](int m) { return isCompanion(attachmentOf(sentence, m).preposition); });
    }
    if (frame.type == Category::Threaten && isVerb && participants.patients.empty() && !sentence.tree().isEmpty())
        for (const int mention : threatenedBy(sentence, trigger.at))
            if (isActing(kindOf(mention)) && std::ranges::find(participants.agents, mention) == participants.agents.end())
                participants.patients.push_back(mention);
    if (frame.name == "suspension"_L1 && participants.agents.empty() && participants.parties.size() > 1) { // "the talks between A and B broke off": nobody says who did it
        participants.patients.insert(participants.patients.end(), participants.parties.begin(), participants.parties.end());
        participants.parties.clear();
    }
    if (frame.name == "closure"_L1 && isVerb && participants.patients.empty() && !participants.agents.empty())
        participants.patients = acrossBorder(sentence, participants, trigger.past);
    if (frame.type == Category::Mobilize) {
        participants.sufferers = -1; // the soldiers are its own
        if (isVerb && participants.patients.empty() && !participants.agents.empty())
            participants.patients = acrossBorder(sentence, participants, trigger.past);
    }
    settleBlame(sentence, trigger, participants);
    if (frame.type == Category::Support && isVerb) // "supports the withdrawal of X" from where it is
        std::erase_if(participants.patients, [&](int m) { return isDoerOfHarm(sentence, m); });
    // "pidió la isla", "an area proposed by A": the thing, not whom it is put to
    const bool asksForThings = frame.patientIsAddressee || (frame.type == Category::Request && sentence.isSpanish() && !trigger.statement.isPassive);
    if (asksForThings && isVerb)
        std::erase_if(participants.patients, [&](int m) { return attachmentOf(sentence, m).preposition.isEmpty() && !isLedTo(sentence, m); });
    if (isFightWithThings(sentence, trigger, participants)) {
        participants.agents.clear();
        participants.parties.clear();
        participants.patients.clear();
    }
    if (!isDeedOfGroups(sentence, trigger, participants))
        participants.group = participants.sufferers = -1;
}

} // namespace apacheta

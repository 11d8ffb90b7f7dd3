// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/events/fitting.h"

#include "extraction/clauses/clause_participants.h"
#include "extraction/clauses/phrases.h"
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

void keepFitting(const SentenceView &sentence, const Trigger &trigger, Participants &participants)
{
    const Frame &frame = *trigger.form->word->frame;
    const bool isVerb = trigger.form->word->isVerb;
    const auto kindOf = [&](int mention) { return sentence.actorOf(mention).kind; };
    const auto isPerson = [&](int m) { return kindOf(m) == ActorKind::Person; };
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
    if (frame.patientIsPerson && frame.type == Category::Elect && (isVerb || hasPerson(sentence, participants))) // not what the office is of
        std::erase_if(participants.patients, [&](int m) { return !isPerson(m); });
    if (frame.type == Category::Support) // "respaldó la demanda de A ante B": where it was said
        std::erase_if(participants.patients, [&](int m) { return attachmentOf(sentence, m).preposition == "ante"_L1; });
    if (frame.type == Category::Accuse || frame.type == Category::Protest) // "protested the Chilean occupation of X": against Chile
        if (const auto state = std::ranges::find_if(participants.patients, [&](int m) { return kindOf(m) == ActorKind::State; }); state != participants.patients.end()) {
            const std::vector<int> beside = coordinatedWith(sentence, *state);
            std::erase_if(participants.patients, [&](int m) { return isPlaceKind(kindOf(m)) && kindOf(m) != ActorKind::State && std::ranges::find(beside, m) == beside.end(); });
        }
    if (frame.patientIsObject && isVerb)
        std::erase_if(participants.patients, [&](int m) { return !attachmentOf(sentence, m).preposition.isEmpty() || sentence.isDemonym(m); });
    if (frame.patientIsBody)
        std::erase_if(participants.patients, [&](int m) { return kindOf(m) != ActorKind::Organization && kindOf(m) != ActorKind::Municipality; });
    if (frame.type == Category::Litigate) { // "acudió ante la Corte": who hears the case is not sued
        const auto isCourt = [&](int m) {
            static const QSet<QString> words = wordSet(u"court tribunal corte juzgado courts tribunals");
            return std::ranges::any_of(folded(sentence.actorOf(m).name).split(u' '), [&](const QString &name) { return words.contains(name); });
        };
        std::copy_if(participants.patients.begin(), participants.patients.end(), std::back_inserter(participants.instruments), isCourt);
        std::erase_if(participants.patients, isCourt);
    }
    if (frame.type == Category::Litigate && participants.patients.size() > 1) { // "brought Chile to the Commission"
        const auto isBody = [&](int m) { return kindOf(m) == ActorKind::Organization; };
        if (!std::all_of(participants.patients.begin(), participants.patients.end(), isBody)) {
            std::copy_if(participants.patients.begin(), participants.patients.end(), std::back_inserter(participants.instruments), isBody);
            std::erase_if(participants.patients, isBody);
        }
    }
    if (frame.patientIsPerson && frame.type == Category::Elect) { // who wins an election is elected
        for (const int mention : participants.agents)
            if (isPerson(mention))
                participants.patients.push_back(mention);
        std::erase_if(participants.agents, isPerson);
    }
    if (frame.type == Category::Request) // "demanded the extradition of X": of those who hold X
        std::erase_if(participants.patients, [&](int m) { return isHandedOver(sentence, m); });
    // "pidió la isla", "an area proposed by A": the thing, not whom it is put to
    const bool asksForThings = frame.patientIsAddressee || (frame.type == Category::Request && sentence.isSpanish() && !trigger.statement.isPassive);
    if (asksForThings && isVerb)
        std::erase_if(participants.patients, [&](int m) { return attachmentOf(sentence, m).preposition.isEmpty(); });
    if (!isDeedOfGroups(sentence, trigger, participants))
        participants.group = participants.sufferers = -1;
}

} // namespace apacheta

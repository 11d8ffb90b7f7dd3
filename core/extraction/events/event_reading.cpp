// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/events/event_judge.h"

#include "extraction/clauses/clause.h"
#include "extraction/clauses/clause_participants.h"
#include "extraction/clauses/short_phrase.h"
#include "extraction/events/answers.h"
#include "extraction/events/capitals.h"
#include "extraction/events/defences.h"
#include "extraction/events/demands.h"
#include "extraction/events/ellipses.h"
#include "extraction/events/event_features.h"
#include "extraction/events/endorsements.h"
#include "extraction/events/fitting.h"
#include "extraction/events/no_events.h"
#include "extraction/events/orders_to_leave.h"
#include "extraction/events/own_ties.h"
#include "extraction/events/seen_words.h"
#include "extraction/events/tellings_apart.h"
#include "extraction/events/triggers.h"
#include "text/word_set.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

bool sharesActor(const FoundEvent &a, const FoundEvent &b)
{
    if (a.participants.isEmpty() || b.participants.isEmpty())
        return true;
    return std::any_of(a.participants.begin(), a.participants.end(), [&](const FoundParticipant &p) {
        return std::any_of(b.participants.begin(), b.participants.end(), [&](const FoundParticipant &q) { return p.actor == q.actor; });
    });
}

/// "[received] the visit of A": the one tells from the other side what the other tells.
bool areInverse(const EventCandidate &one, const EventCandidate &other) { return one.frame && other.frame && !one.frame->inverse.isEmpty() && one.frame->inverse == other.frame->name; }

/// "the agreement with A ... the agreements with B and C": each is with somebody whom the other lacks.
bool haveOwnSides(const FoundEvent &a, const FoundEvent &b)
{
    const auto hasOwn = [](const FoundEvent &one, const FoundEvent &other) {
        return std::ranges::any_of(one.participants, [&](const FoundParticipant &p) {
            return p.role != Role::Instrument && std::ranges::none_of(other.participants, [&](const FoundParticipant &q) { return q.actor == p.actor; });
        });
    };
    return (a.type == Category::Agree || a.type == Category::Consult) && hasOwn(a, b) && hasOwn(b, a);
}

/// What a judge is as sure of as this is told by its word, and no word beside it tells it again.
constexpr double leastTelling = 0.2;
/// A word of no frame counts from this sureness of the judge on: F1 is best from there on on annotated texts that its model did not learn from.
constexpr double leastSeen = 0.35;

class EventReader final {
public:
    EventReader(const SentenceView &sentence, const KnownNames &known, const LastSpoken &last, const EventJudge *judge)
        : m_sentence(sentence), m_known(known), m_last(last), m_judge(sentence.tree().isEmpty() ? nullptr : judge)
    {
    }

    std::vector<EventCandidate> read()
    {
        m_candidates = namedCandidates(m_sentence, m_known, m_last, m_taken);
        for (EventCandidate &order : ordersToLeave(m_sentence, m_known, m_last, m_taken))
            m_candidates.push_back(std::move(order));
        for (qsizetype at = 0; at < m_sentence.size(); ++at)
            if (const auto trigger = isCovered(at) ? std::nullopt : triggerAt(m_sentence, at)) {
                addTrigger(*trigger);
                at = std::max(at, trigger->past - 1);
            }
        joinAskers(m_sentence, m_candidates);
        answerProposals(m_sentence, m_last, m_candidates);
        for (EventCandidate &demand : demandsIn(m_sentence, m_last))
            m_candidates.push_back(std::move(demand));
        for (EventCandidate &endorsement : endorsementsIn(m_sentence, m_last))
            m_candidates.push_back(std::move(endorsement));
        for (EventCandidate &defence : defencesIn(m_sentence, m_last))
            m_candidates.push_back(std::move(defence));
        for (EventCandidate &tie : ownTiesIn(m_sentence, m_last, m_candidates))
            m_candidates.push_back(std::move(tie));
        dropEchoes();
        for (EventCandidate &candidate : m_candidates)
            candidate.ruled = candidate.confidence;
        if (m_judge) {
            for (EventCandidate &candidate : m_candidates)
                weigh(candidate);
            addSeen();
        }
        return std::move(m_candidates);
    }

private:
    bool isCovered(qsizetype at) const;
    void addTrigger(const Trigger &trigger);
    void addApart(const Trigger &trigger, const Participants &participants, const std::vector<EventDate> &dates);
    bool addListed(const Trigger &trigger, const Participants &participants);
    bool isOwnStance(const FrameWord &word, const Participants &participants) const;
    void addCandidate(const Trigger &trigger, const Participants &participants, const std::optional<EventDate> &date, int each = -1);
    double confidenceOf(const Trigger &trigger, const Participants &participants, const std::optional<EventDate> &date, bool isNamed) const;
    bool isEcho(const EventCandidate &known, const EventCandidate &next) const;
    void lend(const EventCandidate &from, EventCandidate &to) const;
    void dropEchoes();
    bool isDefinite(qsizetype noun) const;
    void weigh(EventCandidate &candidate) const;
    void addSeen();
    bool isTold(int word) const;
    bool isPublic(const EventCandidate &candidate) const;

    const SentenceView &m_sentence;
    const KnownNames &m_known;
    const LastSpoken &m_last;
    const EventJudge *m_judge;
    std::vector<EventCandidate> m_candidates;
    std::vector<NameRun> m_taken; // tokens of known events and instruments
};

/// Whether a name of an actor covers the token: then it is no trigger, but for gatherings ("Forum", "Summit") and instruments.
bool EventReader::isCovered(qsizetype at) const
{
    return std::any_of(m_taken.begin(), m_taken.end(), [&](const NameRun &run) { return at >= run.first && at < run.past; });
}

/// Whether an article or demonstrative takes the noun for known, over adjectives between.
bool EventReader::isDefinite(qsizetype noun) const
{
    static const QSet<QString> definite = wordSet(u"the this that these those said 's his her their its su sus el la los las este esta estos estas ese esa esos esas dicho dicha aquel aquella del al");
    for (qsizetype i = noun - 1; i >= 0 && i > noun - 4; --i) {
        if (definite.contains(m_sentence.word(i)))
            return true;
        if (!m_sentence.isLower(i) || isPreposition(m_sentence.word(i)) || isDeterminer(m_sentence.word(i)))
            return false;
    }
    return false;
}

/// What is done by saying so: "Peru rejects the claim" tells it, where "Peru invades" tells a habit or a summary.
static bool isSpeechAct(Category type)
{
    return type == Category::Request || type == Category::Reject || type == Category::Accuse || type == Category::Threaten;
}

double EventReader::confidenceOf(const Trigger &trigger, const Participants &participants, const std::optional<EventDate> &date, bool isNamed) const
{
    const FrameWord &word = *trigger.form->word;
    // Two who are only meant ("both countries") make no vague word surer.
    const Span span = m_sentence.sentence().span;
    qsizetype named = qsizetype(participants.agents.size() + participants.patients.size() + participants.parties.size() + participants.instruments.size());
    for (const std::vector<int> *list : {&participants.agents, &participants.patients, &participants.parties})
        if (list->size() == 2)
            named -= std::count_if(list->begin(), list->end(), [&](int m) { return m_sentence.mention(m).span.end <= span.begin; });
    double confidence = word.frame->weight;
    const bool hasTree = !m_sentence.tree().isEmpty(); // who takes part by the tree mostly does
    confidence += named >= 2 ? 0.1 : named == 1 ? (hasTree ? 0 : -0.05) : areOnlyUnnamed(participants) ? -0.05 : participants.place >= 0 ? -0.12 : -0.25;
    if (!word.isVerb && pastHeld(m_sentence, trigger.past) > 0)
        confidence += 0.12;
    if (!word.isVerb && named == 0 && !word.frame->isPunctual && !word.frame->isGathering && !isNamed && participants.place < 0)
        confidence -= 0.08;
    if (word.frame->patientIsBody && participants.patients.empty())
        confidence -= trigger.statement.polarity == Polarity::Planned ? 0.2 : 0.12;
    if (date)
        confidence += date->isNear ? 0.12 : 0.02;
    if (isNamed)
        confidence += 0.2;
    const bool isOwnWord = (isSpeechAct(word.frame->type) || word.frame->type == Category::Support)
        && std::ranges::any_of(participants.agents, [&](int m) { return m_sentence.mention(m).actor == m_sentence.annotation().speaker; }); // "Bolivia welcomes", said by Bolivia
    if (trigger.statement.isPresent && !isOwnWord && !(date && date->isNear))
        confidence -= isOngoing(m_sentence, trigger) ? 0.1 : isSpeechAct(word.frame->type) && !participants.patients.empty() && !participants.agents.empty() ? 0.12 : word.language == Language::Spanish ? 0.2 : 0.25;
    if (word.isVerb && (named > 0 || areOnlyUnnamed(participants)) && !trigger.statement.isPresent && !trigger.statement.isSubordinate)
        confidence += 0.05;
    if (!word.isVerb && !date && !isNamed)
        confidence -= 0.1;
    if (!word.isVerb && !date && m_sentence.word(trigger.at).endsWith(u's') && !isNamed)
        confidence -= 0.08;
    if (trigger.statement.polarity == Polarity::Negated)
        confidence -= 0.1;
    if (participants.isGuessed)
        confidence -= 0.05;
    const BlockKind block = m_sentence.annotation().document->blocks[m_sentence.sentence().block].kind;
    if (block == BlockKind::Footnote)
        confidence -= 0.1;
    return std::clamp(confidence * trigger.statement.trust, 0.0, 0.97);
}

void EventReader::addTrigger(const Trigger &trigger)
{
    const FrameWord &word = *trigger.form->word;
    Participants participants = participantsOf(m_sentence, trigger.at, trigger.past, word, trigger.statement, m_last);
    keepFitting(m_sentence, trigger, participants);
    if (tellsNothing(m_sentence, trigger, participants))
        return;
    const qsizetype named = qsizetype(participants.agents.size() + participants.patients.size() + participants.parties.size());
    if (((word.needsPair || word.frame->needsPair) && named < 2 && !isOwnStance(word, participants)) || (word.needsOfficial && !hasOfficials(m_sentence, participants))) {
        if (const auto other = triggerAt(m_sentence, trigger.at, true)) // "held exercises": alone, or with another; "protested": a crowd, or a state
            addTrigger(*other);
        return;
    }
    if (word.needsPerson && !hasPerson(m_sentence, participants) && participants.group < 0 && participants.sufferers < 0)
        return;
    if (word.needsSpan) {
        const auto span = dateBeside(m_sentence, trigger.at, trigger.past);
        if (span && span->isInterval() && span->earliest() != EdtfDate::openBegin && span->latest() != EdtfDate::openEnd)
            addCandidate(trigger, participants, EventDate{span, 0.8, true});
        return;
    }
    const bool begins = word.frame->isPunctual || trigger.statement.polarity == Polarity::Negated;
    std::vector<EventDate> dates = datesFor(m_sentence, trigger.at, participants, begins, word.frame->isMaking ? DatesOf::Agreements : DatesOf::Deeds);
    if (dates.empty() && m_last.entry)
        dates.push_back({m_last.entry, 0.8, true});
    if (addListed(trigger, participants))
        return;
    const std::vector<Ellipsis> ellipses = ellipsesOf(m_sentence, trigger, participants, m_last);
    addApart(trigger, participants, dates);
    for (const Ellipsis &ellipsis : ellipses) {
        Trigger again = trigger;
        again.at = ellipsis.at;
        again.past = ellipsis.at + 1;
        Participants others = ellipsis.participants;
        keepFitting(m_sentence, again, others);
        addApart(again, others, {});
    }
}

/// One event, or several where the word tells of several.
void EventReader::addApart(const Trigger &trigger, const Participants &participants, const std::vector<EventDate> &dates)
{
    for (const Apart &one : tellingsApart(m_sentence, trigger, participants)) {
        if (dates.empty())
            addCandidate(trigger, one.participants, std::nullopt, one.with);
        for (const EventDate &date : dates)
            addCandidate(trigger, one.participants, date, one.with);
    }
}

/// "Bolivia asks the international community to", "we hail the ceasefire", said by Bolivia: the other side stays without a name.
bool EventReader::isOwnStance(const FrameWord &word, const Participants &participants) const
{
    const Category type = word.frame->type;
    return !word.frame->needsPair && (type == Category::Request || type == Category::Support || type == Category::Accuse || type == Category::Reject)
        && (participants.isByUs || std::ranges::any_of(participants.agents, [&](int m) { return m_sentence.mention(m).actor == m_sentence.annotation().speaker; }));
}

/// "changes in countries such as Guatemala (1985), Brazil (1988)": each of the list has its own date. False where there is no such list.
bool EventReader::addListed(const Trigger &trigger, const Participants &participants)
{
    std::vector<int> listed;
    for (const int mention : m_sentence.mentions())
        if (m_sentence.firstOf(mention) >= trigger.past && bracketedDate(m_sentence, mention) >= 0 && m_sentence.actorOf(mention).kind != ActorKind::Person
            && (listed.empty() || bracketedDate(m_sentence, listed.back()) != bracketedDate(m_sentence, mention))) // "the League in Peru (1964)" is the League's
            listed.push_back(mention);
    if (listed.size() < 2 || m_sentence.firstOf(listed.front()) - trigger.past > 14)
        return false;
    for (const int mention : listed) {
        Participants one = participants;
        const ActorKind kind = m_sentence.actorOf(mention).kind;
        if (trigger.form->word->frame->type == Category::Establish && isPlaceKind(kind)) { // "rights established in countries such as Guatemala (1985)": where, and by whom, not what
            one.place = mention;
            if (one.agents.empty() && kind == ActorKind::State)
                one.agents.assign(1, mention);
        } else {
            one.agents.clear();
            one.parties.clear();
            one.patients.assign(1, mention);
        }
        const FoundDate &date = m_sentence.annotation().findings.dates[bracketedDate(m_sentence, mention)];
        addCandidate(trigger, one, EventDate{date.date, date.confidence, true});
    }
    return true;
}

void EventReader::addCandidate(const Trigger &trigger, const Participants &participants, const std::optional<EventDate> &date, int each)
{
    const FrameWord &word = *trigger.form->word;
    EventCandidate candidate;
    const int head = word.isVerb ? -1 : headOfRange(m_sentence.tree(), wordsOfTokens(m_sentence.tree(), int(trigger.at), int(trigger.past))); // "ethnic [cleansing]"
    candidate.at = head < 0 ? trigger.at : m_sentence.tree().words[size_t(head)].token;
    candidate.each = each;
    candidate.isVerb = word.isVerb;
    candidate.isDefinite = !word.isVerb && isDefinite(trigger.at);
    NameRun run{trigger.at, trigger.at};
    if (const int mention = m_sentence.mentionAt(trigger.at); mention >= 0)
        run = {m_sentence.firstOf(mention), m_sentence.pastOf(mention)};
    else if (!word.isVerb)
        run = nameAround(m_sentence, trigger.at, trigger.past);
    candidate.isNamed = run.past > run.first;
    candidate.hasGroup = areOnlyUnnamed(participants);
    const bool bodyName = m_sentence.mentionAt(trigger.at) >= 0 && !word.isVerb; // "Conferencia Nacional" is a league until it is held
    if (bodyName && !date && pastHeld(m_sentence, trigger.past) == 0 && carrierOf(m_sentence.tree(), wordOfToken(m_sentence, trigger.at)) < 0)
        return;
    candidate.confidence = confidenceOf(trigger, participants, date, candidate.isNamed);
    FoundEvent &event = candidate.event;
    const bool opposite = trigger.statement.polarity == Polarity::Negated && date && !word.frame->negated.isEmpty();
    const Frame *frame = opposite ? Frames::standard().frame(word.frame->negated) : word.frame;
    if (!frame)
        return;
    candidate.frame = frame;
    event.type = frame->type;
    const bool isDeed = trigger.statement.isTried && (frame->type == Category::Assault || frame->type == Category::Coerce); // who tried to kill, attacked
    event.polarity = opposite || isDeed ? Polarity::Asserted : trigger.statement.polarity;
    event.trigger = {m_sentence.token(trigger.at).span.begin, m_sentence.token(trigger.past - 1).span.end};
    if (date)
        event.date = date->date;
    fillParticipants(m_sentence, event, participants, frame->isSymmetric);
    if (bodyName && event.participants.size() > 1) // "the Mixed Commission with A met": it does not meet itself
        event.participants.removeIf([&](const FoundParticipant &p) { return p.actor == m_sentence.mention(m_sentence.mentionAt(trigger.at)).actor; });
    readCapitalsAsGovernments(m_sentence.annotation(), m_known, event);
    event.label = candidate.isNamed ? m_sentence.text(run.first, run.past)
                                    : labelOf(m_sentence, *frame, participants, {trigger.at, trigger.past, trigger.statement.groupBegin, trigger.statement.isPassive, word.isVerb, each >= 0});
    if (frame->name == "independence"_L1) // of whom one becomes independent is told by the label: he founds nobody
        event.participants.removeIf([](const FoundParticipant &p) { return p.role == Role::Patient; });
    event.evidence = {{m_sentence.sentence().span, candidate.confidence, event.date}};
    m_candidates.push_back(candidate);
}

/// "beginning", "change": words for anything that happens.
static bool isVague(const EventCandidate &candidate) { return candidate.event.type == Category::Other && candidate.frame; }

/// Whether each has those who do it, and none in common: "Chile recalled its consul after Bolivia expelled two diplomats".
static bool haveOtherAgents(const FoundEvent &one, const FoundEvent &other)
{
    const auto isAgent = [](const FoundParticipant &p) { return p.role == Role::Agent; };
    return std::ranges::any_of(one.participants, isAgent) && std::ranges::any_of(other.participants, isAgent) && std::ranges::none_of(one.participants, [&](const FoundParticipant &p) {
               return isAgent(p) && std::ranges::any_of(other.participants, [&](const FoundParticipant &q) { return isAgent(q) && q.actor == p.actor; });
           });
}

/// Whether two words of one sentence tell one thing: of one kind and near, or one carrying the other ("signed a treaty", "a visit to attend").
bool EventReader::isEcho(const EventCandidate &known, const EventCandidate &next) const
{
    const bool isReceived = (areInverse(known, next) && !next.isVerb) || (areInverse(next, known) && !known.isVerb);
    if (known.each >= 0 && next.each >= 0 && m_sentence.mention(known.each).actor != m_sentence.mention(next.each).actor) // "visits to A and B"
        return false;
    if (!sharesActor(known.event, next.event) || (known.isNamed && next.isNamed) || (!isReceived && haveOtherAgents(known.event, next.event)))
        return false;
    if (known.isVerb && next.isVerb && known.frame != next.frame && known.event.polarity != next.event.polarity) // "signed a treaty that will enter into force"
        return false;
    if (known.frame != next.frame && ((known.frame && known.frame->isJoining) || (next.frame && next.frame->isJoining)) && known.isVerb && next.isVerb) // "which we signed, later joined by A"
        return false;
    if (known.event.type == next.event.type && m_sentence.annotation().speaker >= 0 && haveOwnSides(known.event, next.event))
        return false;
    if (known.event.type != next.event.type) // "the emergence of the League, founded in 1971": what only began is what was founded
        return isVague(known) != isVague(next) && known.event.date && known.event.date == next.event.date && !known.isNamed && !next.isNamed;
    const auto instrumentOf = [](const FoundEvent &event) {
        const auto it = std::ranges::find_if(event.participants, [](const FoundParticipant &p) { return p.role == Role::Instrument; });
        return it == event.participants.end() ? -1 : it->actor;
    };
    if (known.isNamed && instrumentOf(known.event) >= 0 && instrumentOf(next.event) >= 0 && instrumentOf(known.event) != instrumentOf(next.event)) // "the Agreement that we signed ..., since the Treaty of 1929"
        return false;
    const bool pact = known.isNamed && !known.frame && !known.event.participants.isEmpty() && known.event.participants.front().role == Role::Instrument;
    const bool compatible = !next.event.date || !known.event.date || known.event.date->overlaps(*next.event.date);
    if (!m_sentence.tree().isEmpty() && compatible && areOneTelling(m_sentence.tree(), wordOfToken(m_sentence, known.at), wordOfToken(m_sentence, next.at)))
        return true;
    const bool sameDate = known.event.date == next.event.date || (pact && compatible);
    return sameDate && std::abs(known.at - next.at) <= (pact ? 20 : 12);
}

/// What the dropped word knew and the kept one did not.
void EventReader::lend(const EventCandidate &from, EventCandidate &to) const
{
    if (!to.event.date)
        to.event.date = from.event.date;
    if (to.event.place < 0)
        to.event.place = from.event.place;
    const auto isTown = [&](int actor) { // no party to a treaty that is known by its name
        const ActorKind kind = m_sentence.annotation().findings.actors[actor].kind;
        return kind == ActorKind::Municipality || kind == ActorKind::Place || kind == ActorKind::Region;
    };
    const bool isTurned = areInverse(from, to) || areInverse(to, from); // who receives is visited
    const auto turned = [&](Role role) { return !isTurned || (role != Role::Agent && role != Role::Patient) ? role : role == Role::Agent ? Role::Patient : Role::Agent; };
    if (to.each >= 0) // who stands beside the others as well
        return;
    for (const FoundParticipant &participant : from.event.participants)
        if (!(to.isNamed && !to.frame && to.event.type == Category::Agree && isTown(participant.actor)) && std::none_of(to.event.participants.begin(), to.event.participants.end(), [&](const FoundParticipant &p) { return p.actor == participant.actor; }))
            to.event.participants.append({participant.actor, turned(participant.role)});
}

/// One thing said twice in a sentence ("signed a treaty", "held talks to negotiate"): the surer word stays. The telling of an event is
/// none of its own ("announced that X had invaded").
void EventReader::dropEchoes()
{
    const SyntaxTree &tree = m_sentence.tree();
    std::vector<EventCandidate> kept;
    for (const EventCandidate &candidate : m_candidates) {
        const SyntacticWord *teller = wordAt(tree, wordOfToken(m_sentence, candidate.at));
        const bool tells = teller && candidate.isVerb && candidate.frame && candidate.frame->type == Category::Other && isSayingVerb(teller->lemma)
            && std::any_of(m_candidates.begin(), m_candidates.end(), [&](const EventCandidate &told) {
                   return told.at != candidate.at && isAncestor(tree, wordOfToken(m_sentence, candidate.at), wordOfToken(m_sentence, told.at));
               });
        if (tells)
            continue;
        const auto known = std::find_if(kept.begin(), kept.end(), [&](const EventCandidate &other) { return isEcho(other, candidate); });
        if (known == kept.end()) {
            kept.push_back(candidate);
        } else if (isVague(*known) != isVague(candidate) ? isVague(*known) : candidate.confidence > known->confidence && !known->isNamed) {
            EventCandidate better = candidate;
            lend(*known, better);
            *known = std::move(better);
        } else {
            lend(candidate, *known);
        }
    }
    m_candidates = std::move(kept);
}

static void setSureness(EventCandidate &candidate, double sure)
{
    candidate.isJudged = true;
    candidate.confidence = sure;
    for (FoundEvidence &evidence : candidate.event.evidence)
        evidence.confidence = sure;
}

/// The judge's word on what the rules found.
void EventReader::weigh(EventCandidate &candidate) const
{
    const int word = wordOfToken(m_sentence, candidate.at);
    const double sure = word < 0 ? -1 : m_judge->sureness(m_sentence, word, &candidate);
    if (sure < 0)
        return;
    // A dated name ("the Treaty of Peace of 1904") is an entry by itself; the judge may only make it surer.
    setSureness(candidate, candidate.isNamed && candidate.event.date ? std::max(sure, candidate.confidence) : sure);
}

/// Whether a word is of something that is told already.
bool EventReader::isTold(int word) const
{
    const SyntaxTree &tree = m_sentence.tree();
    return isCovered(tree.words[size_t(word)].token) || std::ranges::any_of(m_candidates, [&](const EventCandidate &candidate) {
               const int told = wordOfToken(m_sentence, candidate.at);
               return told == word || (candidate.confidence >= leastTelling && areOneTelling(tree, told, word));
           });
}

/// Whether it can be of somebody's history: it is dated, or a state, a place of people, a people or a body has part in it. What persons do by themselves some time
/// is seldom an entry.
bool EventReader::isPublic(const EventCandidate &candidate) const
{
    const auto counts = [&](int actor) {
        const ActorKind kind = m_sentence.annotation().findings.actors[actor].kind;
        return kind != ActorKind::Person && kind != ActorKind::Place && kind != ActorKind::Instrument;
    };
    return candidate.event.date || (candidate.event.place >= 0 && counts(candidate.event.place)) || std::ranges::any_of(candidate.event.participants, [&](const FoundParticipant &p) { return counts(p.actor); });
}

/// Words of no frame that the judge takes for events, the surest first; what somebody only says is told by what he says.
void EventReader::addSeen()
{
    const SyntaxTree &tree = m_sentence.tree();
    std::vector<std::pair<double, int>> seen;
    for (int word = 0; word < int(tree.words.size()); ++word)
        if (wordOfToken(m_sentence, tree.words[size_t(word)].token) == word && mayTell(m_sentence, word) && !isSayingVerb(tree.words[size_t(word)].lemma) && !isTold(word))
            if (const double sure = m_judge->sureness(m_sentence, word, nullptr); sure >= leastSeen)
                seen.push_back({-sure, word});
    std::ranges::sort(seen);
    for (const auto &[sure, word] : seen) {
        if (isTold(word))
            continue;
        const size_t before = m_candidates.size();
        addTrigger(triggerSeen(m_sentence, word, m_judge->category(m_sentence, word)));
        for (size_t i = before; i < m_candidates.size(); ++i) {
            EventCandidate &candidate = m_candidates[i];
            candidate.isSeen = true;
            setSureness(candidate, -sure);
            const auto agent = std::ranges::find(candidate.event.participants, Role::Agent, &FoundParticipant::role);
            if (!candidate.isNamed)
                candidate.event.label = ownWordsOf(m_sentence, word, agent == candidate.event.participants.end() ? QString() : m_sentence.annotation().findings.actors[agent->actor].name);
        }
        m_candidates.erase(std::remove_if(m_candidates.begin() + std::ptrdiff_t(before), m_candidates.end(), [&](const EventCandidate &c) { return c.event.label.isEmpty() || !isPublic(c); }), m_candidates.end());
    }
}

} // namespace

std::vector<EventCandidate> candidatesOf(const SentenceView &sentence, const KnownNames &known, const LastSpoken &last, const EventJudge *judge)
{
    return EventReader(sentence, known, last, judge).read();
}

} // namespace apacheta

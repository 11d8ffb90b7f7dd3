// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/events/event_candidate.h"

#include "extraction/clauses/clause_participants.h"
#include "extraction/clauses/own_side.h"
#include "extraction/events/attachment.h"
#include "text/word_set.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

/// Whether a name goes on to the left with somebody who is no party: "Estonian War of Independence" is not the one that is known.
bool isAnothers(const SentenceView &sentence, const KnownEvent &event, qsizetype at)
{
    if (at < 2 || !sentence.token(at - 1).isCapital() || isDeterminer(sentence.word(at - 1)) || isDeterminer(sentence.word(at)))
        return false;
    const int mention = sentence.mentionAt(at - 1);
    return mention < 0 || (sentence.isDemonym(mention) && !event.parties.contains(sentence.actorOf(mention).key));
}

/// Wars and other events that the pack knows by name.
void readNamed(const SentenceView &sentence, const KnownNames &known, std::vector<NameRun> &taken, std::vector<EventCandidate> &candidates)
{
    for (qsizetype at = 0; at < sentence.size(); ++at) {
        if (!sentence.token(at).isWord())
            continue;
        const auto match = known.eventAt(sentence.tokens().subspan(size_t(at)));
        const KnownEvent *event = match && !match->keys.isEmpty() ? known.event(match->keys.front()) : nullptr;
        if (!event || !sentence.token(at).isCapital() || isAnothers(sentence, *event, at))
            continue;
        const qsizetype past = at + match->tokens;
        EventCandidate candidate;
        candidate.at = at;
        candidate.isNamed = true;
        candidate.confidence = 0.9;
        candidate.event.key = event->key;
        candidate.event.label = event->name;
        candidate.event.type = event->type;
        candidate.event.date = dateBeside(sentence, at, past);
        const std::optional<EdtfDate> said = candidate.event.date;
        if (!candidate.event.date)
            candidate.event.date = event->date;
        candidate.event.trigger = {sentence.token(at).span.begin, sentence.token(past - 1).span.end};
        candidate.event.evidence = {{sentence.sentence().span, candidate.confidence, said}};
        const auto &actors = sentence.annotation().findings.actors;
        for (const QString &party : event->parties)
            for (int actor = 0; actor < int(actors.size()); ++actor)
                if (actors[actor].key == party)
                    candidate.event.participants.append({actor, Role::Party});
        candidates.push_back(candidate);
        taken.push_back({at, past});
        at = past - 1;
    }
}

/// Whether a name is the object of a verb that does not make it: "ratified the X Agreement".
bool isObject(const SentenceView &sentence, int mention)
{
    static const QSet<QString> makings = wordSet(u"sign conclude negotiate adopt firmar suscribir concluir celebrar negociar adoptar");
    const SyntaxTree &tree = sentence.tree();
    int word = wordOfToken(sentence, sentence.pastOf(mention) - 1);
    while (word >= 0 && tree.words[size_t(word)].head >= 0 && sentence.mentionAt(tree.words[size_t(tree.words[size_t(word)].head)].token) == mention)
        word = tree.words[size_t(word)].head;
    if (word < 0 || tree.words[size_t(word)].head < 0)
        return false;
    const Dependency relation = tree.words[size_t(word)].relation;
    return (relation == Dependency::Obj || relation == Dependency::NsubjPass) && !makings.contains(tree.words[size_t(tree.words[size_t(word)].head)].lemma);
}

/// "el Tratado de Libre Comercio con A", "the Free Trade Agreement between A and B": nobody knows when it was made, but between whom.
std::optional<EventCandidate> undatedPact(const SentenceView &sentence, int mention, const LastSpoken &last)
{
    const qsizetype first = sentence.firstOf(mention);
    const qsizetype past = sentence.pastOf(mention);
    const Frame *frame = Frames::standard().frame(u"agreement"_s);
    if (!frame || !isCompanion(sentence.word(past)))
        return std::nullopt;
    FrameWord word;
    word.of = NounOf::Party;
    word.frame = frame;
    word.language = sentence.isSpanish() ? Language::Spanish : Language::English;
    Participants participants = participantsOf(sentence, first, past, word, {}, last);
    participants.instruments = {mention};
    const int beside = sentence.mentionAt(past + 1 + isDeterminer(sentence.word(past + 1)));
    for (const int one : beside < 0 ? std::vector<int>() : coordinatedWith(sentence, beside)) // whatever the tree makes of a list behind so long a name
        if (const auto isHere = [&](int m) { return sentence.mention(m).actor == sentence.mention(one).actor; };
            sentence.firstOf(one) > past && !std::ranges::any_of(participants.parties, isHere) && !std::ranges::any_of(participants.agents, isHere) && !std::ranges::any_of(participants.patients, isHere))
            participants.parties.push_back(one);
    lendSpeaker(sentence, word, last, participants);
    const auto isWhole = [&](int m) { return isActing(sentence.actorOf(m).kind) || isMacroRegion(sentence.actorOf(m)); };
    for (std::vector<int> *list : {&participants.agents, &participants.patients, &participants.parties})
        std::erase_if(*list, [&](int m) { return !isWhole(m) || sentence.actorOf(m).kind == ActorKind::Person; });
    if (participants.agents.size() + participants.patients.size() + participants.parties.size() < 2)
        return std::nullopt;
    EventCandidate candidate;
    candidate.at = first;
    candidate.frame = frame;
    candidate.confidence = 0.65;
    candidate.event.type = Category::Agree;
    candidate.event.label = labelOf(sentence, *frame, participants, {first, past, first, false, false});
    candidate.event.trigger = sentence.mention(mention).span;
    candidate.event.evidence = {{sentence.sentence().span, candidate.confidence, std::nullopt}};
    fillParticipants(sentence, candidate.event, participants, true);
    return candidate;
}

/// Treaties and the like, named with a date or known with one: each stands for its signing.
void readInstruments(const SentenceView &sentence, const KnownNames &known, const LastSpoken &last, std::vector<NameRun> &taken, std::vector<EventCandidate> &candidates)
{
    for (const int mention : sentence.mentions()) {
        const FoundActor &actor = sentence.actorOf(mention);
        if (actor.kind != ActorKind::Instrument)
            continue;
        const qsizetype first = sentence.firstOf(mention);
        const qsizetype past = sentence.pastOf(mention);
        const KnownActor *pact = known.actor(actor.key);
        const QString name = sentence.text(first, past).toLower();
        const bool isPact = name.contains("treaty"_L1) || name.contains("tratado"_L1) || name.contains("pact"_L1) || name.contains("truce"_L1) || name.contains("tregua"_L1)
            || name.contains("protocol"_L1) || name.contains("agreement"_L1) || name.contains("acuerdo"_L1) || name.contains("acta "_L1) || name.contains("peace"_L1)
            || name.contains("convention"_L1) || name.contains("convención"_L1) || name.contains("convenio"_L1) || name.contains("accord"_L1);
        // "ratified the X Agreement in 2022": when that was done, not when it was made
        const QString &link = sentence.word(past);
        const bool isDeeds = (link == "in"_L1 || link == "en"_L1) && !pact && isObject(sentence, mention);
        std::optional<EdtfDate> date = isDeeds ? std::nullopt : dateBeside(sentence, first, past);
        const std::optional<EdtfDate> said = date;
        if (!date && pact)
            date = pact->date;
        taken.push_back({first, past});
        if (auto undated = isPact && !date && (!pact || pact->parties.isEmpty()) ? undatedPact(sentence, mention, last) : std::nullopt)
            candidates.push_back(*std::move(undated));
        if (!isPact || !date)
            continue;
        EventCandidate candidate;
        candidate.at = first;
        candidate.isNamed = true;
        candidate.confidence = 0.8;
        candidate.event.key = actor.key;
        candidate.event.label = actor.name;
        candidate.event.type = Category::Agree;
        candidate.event.date = date;
        candidate.event.trigger = sentence.mention(mention).span;
        candidate.event.evidence = {{sentence.sentence().span, candidate.confidence, said}};
        candidate.event.participants.append({sentence.mention(mention).actor, Role::Instrument});
        const auto &actors = sentence.annotation().findings.actors;
        for (const QString &party : pact ? pact->parties : QStringList())
            for (int i = 0; i < int(actors.size()); ++i)
                if (actors[i].key == party)
                    candidate.event.participants.append({i, Role::Party});
        if (!pact) {
            static const FrameWord partyWord = [] { FrameWord word; word.of = NounOf::Party; return word; }();
            fillParticipants(sentence, candidate.event, participantsOfNoun(sentence, first, past, partyWord, last), true);
        }
        candidates.push_back(candidate);
    }
}

/// "President X (1989-1993)": a term of office.
void readTerms(const SentenceView &sentence, std::vector<EventCandidate> &candidates)
{
    for (const int mention : sentence.mentions()) {
        const int date = bracketedDate(sentence, mention);
        if (date < 0 || sentence.actorOf(mention).kind != ActorKind::Person)
            continue;
        const QString &office = sentence.word(sentence.firstOf(mention) - 1);
        const FoundDate &found = sentence.annotation().findings.dates[date];
        if (!isOfficeNoun(office) || !found.date.isInterval())
            continue;
        EventCandidate candidate;
        candidate.at = sentence.firstOf(mention);
        candidate.isNamed = true;
        candidate.confidence = 0.75;
        candidate.event.label = (sentence.isSpanish() ? u"Mandato de "_s : u"Term of "_s) + sentence.actorOf(mention).name;
        candidate.event.date = found.date;
        candidate.event.trigger = sentence.token(candidate.at - 1).span;
        candidate.event.participants = {{sentence.mention(mention).actor, Role::Agent}};
        candidate.event.evidence = {{sentence.sentence().span, candidate.confidence, found.date}};
        candidates.push_back(candidate);
    }
}

} // namespace

std::vector<EventCandidate> namedCandidates(const SentenceView &sentence, const KnownNames &known, const LastSpoken &last, std::vector<NameRun> &taken)
{
    std::vector<EventCandidate> candidates;
    readNamed(sentence, known, taken, candidates);
    readInstruments(sentence, known, last, taken, candidates);
    readTerms(sentence, candidates);
    return candidates;
}

void fillParticipants(const SentenceView &sentence, FoundEvent &event, const Participants &participants, bool symmetric)
{
    const auto add = [&](int mention, Role role) {
        const int actor = sentence.mention(mention).actor;
        for (const FoundParticipant &known : std::as_const(event.participants))
            if (known.actor == actor)
                return;
        event.participants.append({actor, role});
    };
    for (const int mention : participants.agents)
        add(mention, symmetric ? Role::Party : Role::Agent);
    // Several who only stand beside what somebody else does ("closed the crossings with A and B", "agreements with A and B") have nothing to do with each other.
    const bool isOthers = !symmetric || (participants.agents.empty() && participants.patients.empty());
    const size_t beside = firstBeside(sentence, participants.parties);
    const bool areBeside = participants.parties.size() > beside + 1 && (participants.isEach || (isOthers && beside == 0));
    for (size_t i = 0; i < participants.parties.size(); ++i)
        add(participants.parties[i], areBeside && i >= beside ? Role::Patient : Role::Party);
    for (const int mention : participants.patients)
        add(mention, symmetric ? Role::Party : Role::Patient);
    for (const int mention : participants.instruments)
        add(mention, Role::Instrument);
    if (participants.place >= 0)
        event.place = sentence.mention(participants.place).actor;
}

EventCandidate candidateOf(const SentenceView &sentence, const Frame &frame, const Participants &participants, qsizetype at, const Telling &telling, Span trigger, double confidence)
{
    EventCandidate candidate;
    candidate.frame = &frame;
    candidate.at = at;
    candidate.isVerb = telling.isVerb;
    candidate.confidence = confidence;
    FoundEvent &event = candidate.event;
    event.type = frame.type;
    const std::vector<EventDate> dates = datesFor(sentence, at, participants, telling.isVerb);
    if (!dates.empty())
        event.date = dates.front().date;
    event.trigger = trigger;
    fillParticipants(sentence, event, participants, frame.isSymmetric);
    event.label = labelOf(sentence, frame, participants, telling);
    event.evidence = {{sentence.sentence().span, confidence, event.date}};
    return candidate;
}

} // namespace apacheta

// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/events/event_judge.h"
#include "extraction/extraction.h"
#include "extraction/events/news_day.h"
#include "extraction/events/speakers.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

/// Below this a claim is not worth a researcher's look even in the full list.
constexpr double leastConfidence = 0.36;
/// In a speech what has no name beside it is mostly the speaker's own: on excerpts of speeches that nobody tuned to, eight of ten claims between the two were right.
constexpr double leastInSpeech = 0.22;

/// The same where a judge weighed it: from here on F1 is best on annotated texts that its model did not learn from.
constexpr double leastJudged = 0.3;

/// After so many sentences without a date a narrative's "then" no longer points to it.
constexpr int threadLength = 2;
/// After so many sentences "the proposal" no longer means the last one.
constexpr int proposalLength = 2;

/// What a speech says of nobody in particular is mostly an opinion ("the construction of a new order", "threats to peace"): on the excerpts one in four of
/// attacks, threats, foundings, aid, cooperation and talks was an event, of agreements, elections and support more than half.
bool standsAlone(const FoundEvent &event)
{
    constexpr double sure = 0.5;        // before calibration
    switch (event.type) {
    case Category::Assault:
    case Category::Threaten:
    case Category::Establish:
    case Category::Aid:
    case Category::Cooperate:
    case Category::Consult:
        return std::ranges::any_of(event.evidence, [&](const FoundEvidence &evidence) { return evidence.confidence >= sure; });
    default:
        return true;
    }
}

/// Words by which a narrative goes on from the sentence before.
bool goesOn(const SentenceView &sentence)
{
    static const QSet<QString> words = {u"then"_s, u"later"_s, u"subsequently"_s, u"afterwards"_s, u"immediately"_s, u"entonces"_s, u"luego"_s,
                                        u"posteriormente"_s, u"inmediatamente"_s, u"seguidamente"_s};
    for (qsizetype i = 0; i < 4; ++i)
        if (words.contains(sentence.word(i)))
            return true;
    return false;
}

/// What the sentence before lends to the next one.
struct Thread {
    int block = -1;
    LastSpoken last;
    std::optional<EdtfDate> date;
    int proposalAge = 0;                ///< sentences since somebody proposed something
    int age = 0;                        ///< sentences since one told that date
    bool isHeading = false;             ///< last.entry comes from a heading and holds for the blocks below it
};

/// The date of a sentence or heading that is nothing but a date.
std::optional<EdtfDate> entryDate(const SentenceView &sentence)
{
    if (sentence.dates().size() != 1)
        return std::nullopt;
    qsizetype others = 0;
    for (qsizetype i = 0; i < sentence.size(); ++i)
        others += sentence.dateAt(i) < 0 && sentence.token(i).isWord();
    return others <= 1 ? std::optional(sentence.annotation().findings.dates[sentence.dates().front()].date) : std::nullopt;
}

/// Who proposes, asks or offers what the next sentences may answer; -1 for nobody.
int proposerOf(const EventCandidate &candidate)
{
    for (const FoundParticipant &participant : candidate.event.participants)
        if (isPutToOthers(candidate) && participant.role == Role::Agent)
            return participant.actor;
    return -1;
}

/// A candidate before a judge weighed it.
EventCandidate asRuled(EventCandidate candidate)
{
    candidate.confidence = candidate.ruled;
    for (FoundEvidence &evidence : candidate.event.evidence)
        evidence.confidence = candidate.ruled;
    return candidate;
}

void remember(const SentenceView &sentence, LastSpoken &last)
{
    const int subject = subjectOf(sentence);
    if (subject >= 0)
        last.subject = subject;
    int person = -1;
    for (const int mention : sentence.mentions())
        if (sentence.actorOf(mention).kind == ActorKind::Person && (person < 0 || mention == subject))
            person = mention;
    if (person >= 0)
        last.person = person;
}

} // namespace

static void findJudgedEvents(Annotation &annotation, const KnownNames &known, const EventJudge *judge)
{
    std::vector<EventCandidate> candidates;
    std::vector<EventCandidate> ruled;
    QSet<qsizetype> doneByGroups; // triggers
    const std::optional<EdtfDate> newsDay = newsDayOf(annotation);
    const Speakers speakers(annotation);
    Thread thread;
    for (qsizetype index = 0; index < qsizetype(annotation.sentences.size()); ++index) {
        const AnnotatedSentence &annotated = annotation.sentences[size_t(index)];
        const SentenceView sentence(annotation, annotated);
        const bool heading = annotation.document->blocks[annotated.block].kind == BlockKind::Heading;
        if (annotated.block != thread.block) {
            std::optional<EdtfDate> entry = thread.isHeading && !heading ? thread.last.entry : std::nullopt;
            thread = {annotated.block, thread.block + 1 == annotated.block ? thread.last : LastSpoken(), std::nullopt, thread.proposalAge, 0, thread.isHeading};
            thread.last.entry = entry;
        }
        if (const auto entry = entryDate(sentence)) {
            thread.last.entry = entry;
            thread.isHeading = heading;
            continue;
        }
        if (heading) {
            thread.last.entry.reset();
            thread.isHeading = false;
        }
        thread.last.side = speakers.sideAt(index);
        std::optional<EdtfDate> told;
        int proposer = -1;
        for (EventCandidate &candidate : candidatesOf(sentence, known, thread.last, judge)) {
            if (!candidate.event.date && sentence.dates().empty() && thread.date && goesOn(sentence))
                candidate.event.date = thread.date;
            if (newsDay && !heading && isNewsOfTheDay(sentence, candidate))
                candidate.event.date = newsDay;
            if (!candidate.isSeen) { // the next sentences go on from what is surely told
                if (candidate.event.date && candidate.event.date != newsDay && !candidate.event.date->isInterval())
                    told = candidate.event.date;
                if (const int who = proposerOf(candidate); who >= 0)
                    proposer = who;
            }
            if (candidate.hasGroup)
                doneByGroups.insert(candidate.event.trigger.begin);
            const double least = annotation.isSpeech ? leastInSpeech : leastConfidence;
            if (!candidate.isSeen && candidate.ruled >= least)
                ruled.push_back(asRuled(candidate));
            if (candidate.confidence >= (candidate.isJudged ? leastJudged : least))
                candidates.push_back(std::move(candidate));
        }
        remember(sentence, thread.last);
        thread.proposalAge = proposer >= 0 ? 0 : thread.proposalAge + 1;
        if (proposer >= 0 || thread.proposalAge > proposalLength)
            thread.last.proposer = proposer;
        thread.age = told ? 0 : thread.age + 1;
        if (told || thread.age > threadLength)
            thread.date = told;
    }
    annotation.told = mergedEvents(annotation, std::move(ruled));
    annotation.findings.events = mergedEvents(annotation, std::move(candidates));
    // Nobody, nowhere, at no time but the day of the news: told once, that is no entry of a chronology.
    annotation.findings.events.removeIf([&](const FoundEvent &event) {
        if (!event.participants.isEmpty() || event.place >= 0 || (event.date && event.date != newsDay) || event.evidence.size() > 1)
            return false;
        return !doneByGroups.contains(event.trigger.begin) && !(annotation.isSpeech && !isBareLabel(event.label) && standsAlone(event));
    });
}

void findEvents(Annotation &annotation, const KnownNames &known) { findJudgedEvents(annotation, known, nullptr); }
void findEvents(Annotation &annotation, const KnownNames &known, const EventJudge &judge) { findJudgedEvents(annotation, known, &judge); }

} // namespace apacheta

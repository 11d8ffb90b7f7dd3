// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/frames/frames.h"
#include "extraction/known_names.h"
#include "extraction/events/participants.h"
#include "extraction/sentence_view.h"

#include <vector>

namespace apacheta {

/// The date of an event candidate.
struct EventDate {
    std::optional<EdtfDate> date;
    double confidence = 0;
    bool isNear = false;                ///< in the same clause
};

/// Whether a date inside an instrument's name ("the 1904 Treaty") may date an event: its making may, what is done about it may not.
enum class DatesOf { Agreements, Deeds };

/// The dates of a word at `at` whose clause the participants give: none, one, or those of an enumeration ("in 2008 and 2016"). One of
/// the sentence's other dates when the clause has none. `isPunctual`: "since 1962" means 1962.
std::vector<EventDate> datesFor(const SentenceView &sentence, qsizetype at, const Participants &participants, bool isPunctual, DatesOf datesOf = DatesOf::Agreements);

/// The date set right behind a name: "War of the Pacific (1879-83)", "the 1904 Treaty of Peace", "Treaty of Puno of 1842".
std::optional<EdtfDate> dateBeside(const SentenceView &sentence, qsizetype first, qsizetype past);

/// The date in brackets right behind a mention, or behind "in X" after it: index into findings.dates, -1 for none.
int bracketedDate(const SentenceView &sentence, int mention);

/// An event as one sentence tells it, before tellings are joined.
struct EventCandidate {
    FoundEvent event;                   ///< with one evidence
    const Frame *frame = nullptr;       ///< none for known events and instruments
    qsizetype at = 0;                   ///< the trigger's token
    bool isVerb = false;
    bool isDefinite = false;            ///< a noun that takes its event for known: "the agreement", "dicha reunión"
    bool isNamed = false;               ///< the label is a name of its own ("Battle of Yungay")
    bool isJudged = false;              ///< the confidence is a judge's
    double ruled = 0;                   ///< what the rules alone made it; of no use where they made nothing (isSeen)
    bool isSeen = false;                ///< no word of a frame: a judge alone saw it, and the label is the text's own words
    bool hasGroup = false;              ///< people without a name are all who take part
    int each = -1;                      ///< of several tellings by one word ("visits to A and B"): the mention that this one is with; -1 for the only one
    double confidence = 0;
};

/// Whether it is something put to others, who may take it or not: a request, proposal, offer or invitation that was made.
inline bool isPutToOthers(const EventCandidate &candidate)
{
    return candidate.frame && candidate.event.polarity == Polarity::Asserted
        && (candidate.event.type == Category::Request || candidate.frame->isPutToOthers);
}

/// The name that a capitalised event noun is part of ("Battle of Los Altos", "Acre War"), first and past token; empty for none.
struct NameRun {
    qsizetype first = 0;
    qsizetype past = 0;
};
NameRun nameAround(const SentenceView &sentence, qsizetype at, qsizetype past);

/// Events that a sentence names: the pack's (wars, conferences), treaties with a date, terms of office. Their tokens are added to `taken`.
std::vector<EventCandidate> namedCandidates(const SentenceView &sentence, const KnownNames &known, const LastSpoken &last, std::vector<NameRun> &taken);

/// Puts the participants into an event, each actor once, with its role.
void fillParticipants(const SentenceView &sentence, FoundEvent &event, const Participants &participants, bool isSymmetric);

class EventJudge;

/// All that one sentence tells: what the rules find, as sure as they are or, where there is a judge and a tree, as sure as the judge is; and what the judge sees
/// beside that. `last` is for pronouns.
std::vector<EventCandidate> candidatesOf(const SentenceView &sentence, const KnownNames &known, const LastSpoken &last, const EventJudge *judge);

/// The words by which a sentence says an event: tokens.
struct Telling {
    qsizetype at = 0;                   ///< the trigger
    qsizetype past = 0;
    qsizetype groupBegin = 0;           ///< of a verb with its auxiliaries
    bool isPassive = false;
    bool isVerb = false;
    bool isOneOfSeveral = false;        ///< the words tell of others too ("visits to A and B")
};

/// The label of a candidate, as a timeline's entry: an event noun's own words where they name all who take part ("Official visit of A to
/// B"), else the frame's pattern filled in with who takes part or what it is done to ("Signing of the Treaty of Peace"), in the sentence's
/// language.
QString labelOf(const SentenceView &sentence, const Frame &frame, const Participants &participants, const Telling &telling);

/// What the word at a token tells that is no trigger of the frame itself ("said that Y must"): dated by what dates that word, labelled by `telling`.
EventCandidate candidateOf(const SentenceView &sentence, const Frame &frame, const Participants &participants, qsizetype at, const Telling &telling, Span trigger, double confidence);

/// Whether a label says no more than which frame it is of ("Agreement", "Firma de acuerdo").
bool isBareLabel(const QString &label);

/// Tellings of one event made one event: same name, or same kind, participants and date. Sets the keys; in the order of the first telling.
QList<FoundEvent> mergedEvents(const Annotation &annotation, std::vector<EventCandidate> candidates);

} // namespace apacheta

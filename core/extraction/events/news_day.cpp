// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/events/news_day.h"

#include "extraction/clauses/clause_participants.h"
#include "extraction/syntax/tree_walk.h"

#include <QDate>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

/// How far into the text its news is told, and how old it may be.
constexpr int leadSentences = 5;
constexpr int newsDays = 8;

std::optional<QDate> dayOf(const EdtfDate &date)
{
    if (!date.isDay())
        return std::nullopt;
    const QDate day(date.earliest() / 10000, date.earliest() / 100 % 100, date.earliest() % 100);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

/// What is said or done to another in a day; wars, foundings and the like are told of other times.
bool isPassing(Category type)
{
    switch (type) {
    case Category::Consult:
    case Category::Support:
    case Category::Concede:
    case Category::Request:
    case Category::Accuse:
    case Category::Reject:
    case Category::Threaten:
    case Category::Agree:
        return true;
    default:
        return false;
    }
}

/// The verb of the main clause, or one that goes on from it.
bool isMainVerb(const SyntaxTree &tree, int word)
{
    for (int steps = 0; word >= 0 && steps < 6; ++steps) {
        const SyntacticWord &w = tree.words[size_t(word)];
        if (w.relation == Dependency::Root)
            return true;
        if (w.relation != Dependency::Conj && w.relation != Dependency::Parataxis)
            return false;
        word = w.head;
    }
    return false;
}

} // namespace

std::optional<EdtfDate> newsDayOf(const Annotation &annotation)
{
    if (!annotation.written)
        return std::nullopt;
    const auto written = dayOf(*annotation.written);
    if (!written || annotation.sentences.empty())
        return std::nullopt;
    const auto lead = std::min<size_t>(annotation.sentences.size(), leadSentences);
    for (const FoundDate &found : annotation.findings.dates) {
        if (found.span.begin >= annotation.sentences[lead - 1].span.end)
            break;
        const QString text = annotation.source.quote(found.span);
        const bool isCounted = std::none_of(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); });
        const auto day = dayOf(found.date);
        if (isCounted && day && day->daysTo(*written) >= 0 && day->daysTo(*written) < newsDays)
            return EdtfDate::parse(annotation.written->toString() + u'~');
    }
    return std::nullopt;
}

bool isNewsOfTheDay(const SentenceView &sentence, const EventCandidate &candidate)
{
    if (!candidate.isVerb || candidate.event.date || !sentence.dates().empty() || !isPassing(candidate.event.type) || candidate.event.polarity != Polarity::Asserted
        || candidate.event.participants.isEmpty())
        return false;
    const SyntaxTree &tree = sentence.tree();
    const int verb = tree.isEmpty() ? -1 : wordOfToken(sentence, candidate.at);
    if (verb < 0 || !isMainVerb(tree, verb))
        return false;
    const Morphology &form = tree.words[size_t(verb)].morphology;
    for (const int child : childrenOf(tree, verb, {Dependency::Aux, Dependency::AuxPass, Dependency::Cop})) // "was summoned", "fue convocado"
        if (const SyntacticWord &aux = tree.words[size_t(child)]; aux.morphology.tense == Tense::Past && (aux.lemma == "be"_L1 || aux.lemma == "ser"_L1))
            return true;
    return form.tense == Tense::Past && (form.verbForm == VerbForm::Finite || form.verbForm == VerbForm::None);
}

} // namespace apacheta

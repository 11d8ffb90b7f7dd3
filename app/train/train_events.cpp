// SPDX-License-Identifier: GPL-3.0-or-later
// apacheta-train events: which words tell an event.
#include "commands.h"
#include "compact_model.h"
#include "annotated_texts.h"
#include "extraction/clauses/short_phrase.h"
#include "extraction/events/event_features.h"
#include "extraction/events/event_judge.h"
#include "extraction/events/event_model.h"
#include "extraction/extraction.h"
#include "found_share.h"
#include "logistic_trainer.h"

#include <QFileInfo>
#include <array>

using namespace Qt::StringLiterals;

namespace apacheta::train {

namespace {

/// A word of a text that may tell an event.
struct SeenWord {
    Span span;
    bool isCandidate = false;           ///< the rules take it for an event
    std::vector<Span> beside;           ///< words that tell the same with it ("signed" a "treaty")
    std::vector<FeatureKey> features;
};

/// Has no opinion: notes down what it is asked about.
class Watcher final : public EventJudge {
public:
    double sureness(const SentenceView &sentence, int word, const EventCandidate *candidate) const override
    {
        const SyntacticWord &it = sentence.tree().words[size_t(word)];
        SeenWord seen{sentence.token(it.token).span, candidate != nullptr, {}, {}};
        for (int other = 0; candidate && other < int(sentence.tree().words.size()); ++other)
            if (other != word && areOneTelling(sentence.tree(), word, other))
                seen.beside.push_back(sentence.token(sentence.tree().words[size_t(other)].token).span);
        addEventFeatures(sentence, word, candidate, seen.features);
        words.push_back(std::move(seen));
        return -1;
    }
    Category category(const SentenceView &, int) const override { return Category::Other; }
    mutable std::vector<SeenWord> words;
};

struct SeenText {
    QString source;
    std::vector<SeenWord> words;
    std::vector<std::optional<Category>> labels;
};

/// What kind of event each word tells: it is annotated, or the rules took it for the event that an annotated word beside it tells. Nothing for the others.
std::vector<std::optional<Category>> labelsOf(const std::vector<SeenWord> &words, const QList<AnnotatedTrigger> &triggers)
{
    const auto overlap = [](const Span &one, const Span &other) { return one.begin < other.end && other.begin < one.end; };
    std::vector<std::optional<Category>> labels(words.size());
    for (const AnnotatedTrigger &trigger : triggers) {
        bool isSeen = false;
        for (size_t i = 0; i < words.size(); ++i)
            if (overlap(words[i].span, trigger.span)) {
                labels[i] = trigger.type;
                isSeen = true;
            }
        for (size_t i = 0; i < words.size() && !isSeen; ++i)
            if (!labels[i] && std::ranges::any_of(words[i].beside, [&](const Span &beside) { return overlap(beside, trigger.span); }))
                labels[i] = trigger.type;
    }
    return labels;
}

void count(FoundShare &found, bool isFound, bool isTrue)
{
    found.right += isFound && isTrue;
    found.wrong += isFound && !isTrue;
    found.missed += !isFound && isTrue;
}

std::vector<LogisticExample> examplesOf(const std::vector<SeenText> &texts, bool withHeldOut)
{
    std::vector<LogisticExample> examples;
    for (const SeenText &text : texts)
        for (size_t i = 0; i < text.words.size() && (withHeldOut || !isHeldOut(text.source)); ++i)
            examples.push_back({text.words[i].features, text.labels[i].has_value()});
    return examples;
}

/// Steps of a fiftieth: on held-out words nothing changes, and a quarter of the file goes.
constexpr Compaction coarser{.divisor = 20};

/// One model a category, each against the others, learnt from the words that tell events.
LinearModel categoriesOf(const std::vector<SeenText> &texts, bool withHeldOut)
{
    std::vector<LinearModel> models;
    for (int category = 0; category < EventModel::categoryCount; ++category) {
        std::vector<LogisticExample> examples;
        for (const SeenText &text : texts)
            for (size_t i = 0; i < text.words.size() && (withHeldOut || !isHeldOut(text.source)); ++i)
                if (text.labels[i])
                    examples.push_back({text.words[i].features, *text.labels[i] == Category(category)});
        models.push_back(trainLogistic(examples, {.leastCount = 8, .leastWeight = 0.15}));
    }
    return joined(models);
}

EventModel modelOf(const std::vector<SeenText> &texts, bool withHeldOut)
{
    return {compacted(trainLogistic(examplesOf(texts, withHeldOut)), coarser), compacted(categoriesOf(texts, withHeldOut), coarser)};
}

void printHeldOut(QTextStream &print, const std::vector<SeenText> &texts)
{
    const EventModel model = modelOf(texts, false);
    const auto foundBy = [&](auto finds) {
        FoundShare found;
        for (const SeenText &text : texts)
            for (size_t i = 0; i < text.words.size() && isHeldOut(text.source); ++i)
                count(found, finds(text.words[i]), text.labels[i].has_value());
        return found.words();
    };
    print << u"    held out (every fourth file), the rules alone: "_s << foundBy([](const SeenWord &word) { return word.isCandidate; }) << Qt::endl;
    for (const double least : {0.2, 0.25, 0.3, 0.35, 0.4, 0.5})
        print << u"    held out, the model from %1 on:              "_s.arg(least, 0, 'f', 2) << foundBy([&](const SeenWord &word) { return model.sureness(word.features) >= least; }) << Qt::endl;
    for (const double least : {0.5, 0.6, 0.7, 0.8, 0.9}) {
        FoundShare named; // of the words that no rule found, those whose category is not Other
        for (const SeenText &text : texts)
            for (size_t i = 0; i < text.words.size() && isHeldOut(text.source); ++i)
                if (const auto label = text.labels[i]; label && !text.words[i].isCandidate) {
                    const Category category = model.category(text.words[i].features, least);
                    named.right += category != Category::Other && category == *label;
                    named.wrong += category != Category::Other && category != *label;
                    named.missed += *label != Category::Other && category != *label;
                }
        print << u"    held out, category of the words that no rule found, from %1 on: %2"_s.arg(least, 0, 'f', 2).arg(named.words()) << Qt::endl;
    }
}

} // namespace

Outcome trainEvents(const TrainingPlace &place)
{
    const LanguageModels models(place.output); // of tags, trees and names
    std::vector<SeenText> texts;
    size_t all = 0;
    const Outcome read = eachAnnotatedText(place, [&](const AnnotatedText &text, const DocumentText &document, const KnownNames &known) {
        Watcher watcher;
        Annotation annotation = readNamesAndDates(document, known, models);
        findEvents(annotation, known, watcher);
        all += watcher.words.size();
        std::vector<std::optional<Category>> labels = labelsOf(watcher.words, text.triggers);
        texts.push_back({text.source, std::move(watcher.words), std::move(labels)});
    });
    if (!read)
        return read;
    const ModelFile file = modelOf(texts, true).toFile(place.language);
    if (const Outcome written = writeModel(place.output, file); !written)
        return written;
    *place.print << u"%1: %2 words of %3 texts, %4 bytes"_s.arg(file.header.name()).arg(all).arg(texts.size()).arg(QFileInfo(modelPath(place.output, EventModel::kind, place.language)).size()) << Qt::endl;
    printHeldOut(*place.print, texts);
    return Done{};
}

} // namespace apacheta::train

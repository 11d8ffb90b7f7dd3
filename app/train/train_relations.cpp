// SPDX-License-Identifier: GPL-3.0-or-later
// apacheta-train relations: how two actors of a sentence stand to each other.
#include "commands.h"
#include "compact_model.h"
#include "annotated_texts.h"
#include "extraction/events/model_judge.h"
#include "extraction/events/speakers.h"
#include "extraction/extraction.h"
#include "extraction/relations/said_relations.h"
#include "found_share.h"
#include "logistic_trainer.h"

#include <QFileInfo>
#include <QSet>
#include <deque>
#include <map>

using namespace Qt::StringLiterals;

namespace apacheta::train {

namespace {

/// A relation between two actors of a text; -1 for one that the extraction does not have.
struct Claim {
    int subject = -1;
    int object = -1;
    Category predicate = Category::Agree;
    bool operator==(const Claim &) const = default;
};

size_t qHash(const Claim &claim, size_t seed = 0) { return qHashMulti(seed, claim.subject, claim.object, int(claim.predicate)); }

/// In one order where either says the same.
Claim ordered(Claim claim)
{
    if (isSymmetric(claim.predicate) && claim.subject > claim.object)
        std::swap(claim.subject, claim.object);
    return claim;
}

/// A pair of actors of a sentence, and what annotators saw said of it.
struct LabelledPair {
    std::vector<FeatureKey> features;
    size_t ties = 0;                    ///< how many of them tell whether the two are tied; all, how
    std::vector<Category> labels;
};

/// A text with its pairs. Keeps the annotation, which the sentences look into.
struct PairedText {
    QString source;
    Annotation annotation;
    DocumentText document;
    std::vector<LabelledPair> pairs;
    QSet<Claim> annotated;
    int unfound = 0;                    ///< annotated relations of which the extraction lacks an actor
};

/// The actor whose mention covers most of a name, of those that cover as much the shortest (a name in a name); -1 where none does.
int actorAt(const Annotation &annotation, const Span &span)
{
    const FoundMention *best = nullptr;
    qsizetype most = 0;
    for (const FoundMention &mention : annotation.findings.mentions) {
        const qsizetype shared = std::min(mention.span.end, span.end) - std::max(mention.span.begin, span.begin);
        if (shared > most || (best && shared == most && mention.span.length() < best->span.length())) {
            most = shared;
            best = &mention;
        }
    }
    return best ? best->actor : -1;
}

/// The annotated relations of a text, by sentence; fills `annotated` and `unfound`.
std::vector<QList<Claim>> claimsOf(PairedText &text, const QList<AnnotatedRelation> &relations)
{
    const Annotation &annotation = text.annotation;
    const Speakers speakers(annotation);
    std::vector<QList<Claim>> claims(annotation.sentences.size());
    for (const AnnotatedRelation &relation : relations) {
        Claim claim;
        for (size_t i = 0; i < annotation.sentences.size(); ++i) {
            const Span &span = annotation.sentences[i].span;
            if (span.begin >= relation.passage.end || relation.passage.begin >= span.end)
                continue;
            const int side = speakers.sideAt(qsizetype(i));
            const int own = side >= 0 ? annotation.findings.mentions[side].actor : annotation.speaker;
            claim = ordered({relation.subject ? actorAt(annotation, *relation.subject) : own, relation.object ? actorAt(annotation, *relation.object) : own, relation.predicate});
            claims[i].append(claim);
        }
        if (claim.subject < 0 || claim.object < 0 || claim.subject == claim.object)
            ++text.unfound;
        else
            text.annotated.insert(claim);
    }
    return claims;
}

/// After the rules' relations are found.
void addPairs(PairedText &text, const QList<AnnotatedRelation> &relations)
{
    const std::vector<QList<Claim>> claims = claimsOf(text, relations);
    eachPairedSentence(text.annotation, [&](const PairedSentence &paired) {
        for (const ActorPair &pair : paired.pairs) {
            LabelledPair labelled;
            addPairFeatures(paired.sentence, pair, paired.ruled, labelled.features);
            labelled.ties = labelled.features.size();
            addContextFeatures(paired.sentence, pair, labelled.features);
            for (const Claim &claim : claims[size_t(paired.index)])
                if (ordered({pair.subject.actor, pair.object.actor, claim.predicate}) == claim && std::ranges::find(labelled.labels, claim.predicate) == labelled.labels.end())
                    labelled.labels.push_back(claim.predicate);
            text.pairs.push_back(std::move(labelled));
        }
    });
}

using Texts = std::deque<PairedText>;   ///< which do not move: annotations point at their documents

/// Steps of a fiftieth: on held-out pairs nothing changes.
constexpr Compaction coarserWeights{.divisor = 20};

/// Pairs are fewer than words: features of three examples count, and five rounds are best on held-out pairs.
constexpr LogisticTraining ofTies{.epochs = 5, .leastCount = 3};
constexpr LogisticTraining ofPredicates{.epochs = 5, .leastCount = 3, .leastWeight = 0.1};

RelationModel relationModelOf(const Texts &texts, bool withHeldOut)
{
    // Whether the two are tied is learnt from all pairs, how they are from those that are.
    const auto examples = [&](bool isOfTies, auto isTrue) {
        std::vector<LogisticExample> all;
        for (const PairedText &text : texts)
            for (const LabelledPair &pair : text.pairs)
                if ((withHeldOut || !isHeldOut(text.source)) && (isOfTies || !pair.labels.empty()))
                    all.push_back({{pair.features.begin(), isOfTies ? pair.features.begin() + ptrdiff_t(pair.ties) : pair.features.end()}, isTrue(pair)});
        return all;
    };
    std::vector<LinearModel> predicates;
    for (int i = 0; i < RelationModel::predicateCount; ++i)
        predicates.push_back(trainLogistic(examples(false, [&](const LabelledPair &pair) { return std::ranges::find(pair.labels, Category(i)) != pair.labels.end(); }), ofPredicates));
    return {compacted(trainLogistic(examples(true, [](const LabelledPair &pair) { return !pair.labels.empty(); }), ofTies), coarserWeights), compacted(joined(predicates), coarserWeights)};
}

/// Adds up a text's claims against the annotated ones: `isTyped` with the predicate, else the pairs alone.
void count(FoundShare &share, const PairedText &text, QSet<Claim> found, bool isTyped)
{
    QSet<Claim> annotated = text.annotated;
    const auto untype = [](const QSet<Claim> &claims) {
        QSet<Claim> pairs;
        for (const Claim &claim : claims)
            pairs.insert(ordered({claim.subject, claim.object, Category::Agree}));
        return pairs;
    };
    if (!isTyped) {
        found = untype(found);
        annotated = untype(annotated);
    }
    const int both = int(QSet<Claim>(found).intersect(annotated).size());
    share.right += both;
    share.wrong += int(found.size()) - both;
    share.missed += int(annotated.size()) - both + text.unfound;
}

/// What the rules find in a text, less what a model overrules.
QSet<Claim> ruledClaims(const PairedText &text, const std::vector<JudgedTie> &ties = {})
{
    QSet<Claim> claims;
    for (const FoundRelation &relation : judged(text.annotation.findings.relations, ties))
        claims.insert(ordered({relation.subject, relation.object, relation.predicate}));
    return claims;
}

constexpr double leastPrinted = 0.2;

/// What a model reads beside them, as sure as all sentences together make it.
QHash<Claim, double> saidClaims(const RelationModel &model, const PairedText &text)
{
    std::vector<SaidRelation> said;
    eachPairedSentence(text.annotation, [&](const PairedSentence &paired) { std::ranges::copy(saidRelations(model, paired), std::back_inserter(said)); });
    addUp(said);
    QHash<Claim, double> claims;
    const QSet<Claim> ruled = ruledClaims(text);
    for (const SaidRelation &one : said) {
        const Claim claim = ordered({one.pair.subject.actor, one.pair.object.actor, one.predicate});
        if (one.together >= leastPrinted && !ruled.contains(claim))
            claims[claim] = std::max(claims.value(claim), one.together);
    }
    return claims;
}

/// Of all that is annotated of the held-out pairs, ranked by how sure the model is of it.
double averagePrecision(const RelationModel &model, const Texts &texts)
{
    std::vector<std::pair<double, bool>> ranked;
    for (const PairedText &text : texts)
        if (isHeldOut(text.source))
            for (const LabelledPair &pair : text.pairs) {
                const RelationModel::Sureness sureness = model.sureness(pair.features);
                for (int i = 0; i < RelationModel::predicateCount; ++i)
                    ranked.push_back({sureness[size_t(i)], std::ranges::find(pair.labels, Category(i)) != pair.labels.end()});
            }
    std::ranges::sort(ranked, std::greater());
    double sum = 0;
    int right = 0;
    for (size_t i = 0; i < ranked.size(); ++i)
        if (ranked[i].second)
            sum += double(++right) / double(i + 1);
    return right == 0 ? 0 : sum / right;
}

void printHeldOutRelations(QTextStream &print, const Texts &texts)
{
    const RelationModel model = relationModelOf(texts, false);
    const auto printFound = [&](const QString &name, auto claimsOfText) {
        FoundShare typed, pairs;
        for (const PairedText &text : texts)
            if (isHeldOut(text.source)) {
                const QSet<Claim> found = claimsOfText(text);
                count(typed, text, found, true);
                count(pairs, text, found, false);
            }
        print << u"    held out (every fourth file), %1: %2; pairs alone %3"_s.arg(name, typed.words(), pairs.words()) << Qt::endl;
    };
    printFound(u"the rules alone       "_s, [](const PairedText &text) { return ruledClaims(text); });
    for (const double least : {leastPrinted, leastSaid, 0.4, 0.5})
        printFound(u"with the model from %1"_s.arg(least, 0, 'f', 2), [&](const PairedText &text) {
            std::vector<JudgedTie> ties;
            eachPairedSentence(text.annotation, [&](const PairedSentence &paired) { std::ranges::copy(judgedTies(model, paired), std::back_inserter(ties)); });
            QSet<Claim> claims = ruledClaims(text, ties);
            const QHash<Claim, double> said = saidClaims(model, text);
            for (auto claim = said.cbegin(); claim != said.cend(); ++claim)
                if (claim.value() >= least)
                    claims.insert(claim.key());
            return claims;
        });
    print << u"    held out, all pairs and predicates: average precision %1"_s.arg(averagePrecision(model, texts), 0, 'f', 3) << Qt::endl;
    std::map<int, std::pair<int, int>> shares; // by tenths of sureness: right, all
    for (const PairedText &text : texts)
        if (isHeldOut(text.source)) {
            const QHash<Claim, double> said = saidClaims(model, text);
            for (auto claim = said.cbegin(); claim != said.cend(); ++claim) {
                auto &[right, all] = shares[int(claim.value() * 10)];
                right += text.annotated.contains(claim.key());
                ++all;
            }
        }
    for (const auto &[tenth, share] : shares)
        print << u"    held out, right of those that the model is %1 sure of: %2 of %3"_s.arg(tenth / 10.0, 0, 'f', 1).arg(share.first).arg(share.second) << Qt::endl;
}

} // namespace

Outcome trainRelations(const TrainingPlace &place)
{
    const LanguageModels models(place.output); // of tags, trees, names and events
    Texts texts;
    size_t all = 0;
    const Outcome read = eachAnnotatedText(place, [&](const AnnotatedText &text, const DocumentText &document, const KnownNames &known) {
        if (!text.hasRelations)
            return;
        PairedText &paired = texts.emplace_back();
        paired.source = text.source;
        paired.document = document;
        paired.annotation = readNamesAndDates(paired.document, known, models);
        findEvents(paired.annotation, known, ModelJudge(models));
        findRelations(paired.annotation, known);
        addPairs(paired, text.relations);
        all += paired.pairs.size();
    });
    if (!read)
        return read;
    const ModelFile file = relationModelOf(texts, true).toFile(place.language);
    if (const Outcome written = writeModel(place.output, file); !written)
        return written;
    *place.print << u"%1: %2 pairs of %3 texts, %4 bytes"_s.arg(file.header.name()).arg(all).arg(texts.size()).arg(QFileInfo(modelPath(place.output, RelationModel::kind, place.language)).size()) << Qt::endl;
    printHeldOutRelations(*place.print, texts);
    return Done{};
}

} // namespace apacheta::train

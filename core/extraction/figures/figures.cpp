// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/figures/figures.h"

#include "extraction/clauses/phrases.h"
#include "extraction/figures/figure_holder.h"
#include "extraction/figures/measures.h"
#include "extraction/figures/quantities.h"
#include "text/fold.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

constexpr double named = 0.8, byTitle = 0.6;
constexpr double fewPeople = 1000;        ///< "twelve Aymara" are some of them

/// Who a text is about: the people or place that its first line names, where it names one alone and the text names none of that kind more often.
int topicOf(const Annotation &annotation)
{
    const auto &findings = annotation.findings;
    if (annotation.sentences.empty())
        return -1;
    const Span title = annotation.sentences.front().span;
    // "The Aymara of the border" is on the Aymara; "Elections in Peru" is not on Peru, "Peru" is.
    const auto canBeTopic = [&](ActorKind kind, Span span) {
        const bool isWhole = 2 * span.length() > title.length();
        return kind == ActorKind::People
            || (isWhole && (kind == ActorKind::Municipality || kind == ActorKind::Region || kind == ActorKind::State || kind == ActorKind::Place));
    };
    std::vector<int> counts(size_t(findings.actors.size()), 0);
    int topic = -1;
    for (const FoundMention &mention : findings.mentions) {
        ++counts[size_t(mention.actor)];
        if (mention.span.begin < title.begin || mention.span.end > title.end || mention.actor == topic || !canBeTopic(findings.actors[mention.actor].kind, mention.span))
            continue;
        if (topic >= 0)
            return -1;
        topic = mention.actor;
    }
    if (topic < 0)
        return -1;
    for (int actor = 0; actor < int(counts.size()); ++actor)
        if (findings.actors[actor].kind == findings.actors[topic].kind && counts[size_t(actor)] > counts[size_t(topic)])
            return -1;
    return topic;
}

class FigureReader final {
public:
    FigureReader(const SentenceView &sentence, Language language, int topic) : m_sentence(sentence), m_tree(sentence.tree()), m_language(language), m_topic(topic) {}

    std::vector<FoundFigure> all() const;

private:
    struct Counted {
        qsizetype token = -1;           ///< of the noun, or of the number where there is none
        qsizetype past = 0;
        QString measure;
        QString dimension;              ///< of a unit
    };
    Counted countedBy(const Quantity &quantity) const;
    std::optional<FoundFigure> read(const Quantity &quantity) const;
    QString quantityBefore(const Quantity &quantity, int &word) const;
    QStringList qualifiersOf(const FigureHolder &holder, const Quantity &quantity) const;
    bool isSetOff(qsizetype from, qsizetype token) const;
    std::optional<EdtfDate> dateOf(const Quantity &quantity) const;
    QString lemmaAt(qsizetype token) const;
    /// Whether a token stands in another line or column than the one before it.
    bool isApart(qsizetype token) const { return m_sentence.token(token).span.begin - m_sentence.token(token - 1).span.end > 1; }
    int wordOf(qsizetype token) const { return headOfRange(m_tree, wordsOfTokens(m_tree, int(token), int(token) + 1)); }

    const SentenceView &m_sentence;
    const SyntaxTree &m_tree;
    const Language m_language;
    const int m_topic;
};

QString FigureReader::lemmaAt(qsizetype token) const
{
    const int word = m_sentence.has(token) ? wordOf(token) : -1;
    return word < 0 ? QString() : measureWordOf(m_tree.words[size_t(word)]);
}

/// The noun behind the number, adjectives between; or the number itself.
FigureReader::Counted FigureReader::countedBy(const Quantity &quantity) const
{
    const Measures &measures = Measures::standard();
    for (qsizetype at = quantity.past; at < quantity.past + 3 && m_sentence.has(at); ++at) {
        if (m_sentence.isStop(at) || m_sentence.isComma(at) || m_sentence.word(at) == "("_L1 || isApart(at) || m_sentence.mentionAt(at) >= 0)
            break;
        const QString lemma = lemmaAt(at);
        const QString written = m_sentence.word(at);
        if (const QString measure = measures.counts.value(lemma); !measure.isEmpty())
            return {at, at + 1, measure, {}};
        for (const QString &unit : {lemma, written})
            if (const QString dimension = measures.units.value(unit); !dimension.isEmpty())
                return {at, at + 1, {}, dimension};
        const int word = wordOf(at);
        // "square kilometres": another dimension than its noun's; "3,000 dead persons": nothing that is said of a noun hinders.
        if (word < 0 || written == "square"_L1 || (m_tree.words[size_t(word)].pos != PartOfSpeech::Adj && written != "-"_L1))
            break;
    }
    const int mention = m_sentence.mentionAt(quantity.past);
    if (mention >= 0 && quantity.high >= fewPeople && !isApart(quantity.past) && m_sentence.firstOf(mention) == quantity.past && m_sentence.actorOf(mention).kind == ActorKind::People) {
        // "300,000 Aymara"; not "three Aymara communities", "two Aymara".
        const qsizetype past = m_sentence.pastOf(mention);
        const int head = headOfRange(m_tree, wordsOfTokens(m_tree, int(quantity.past), int(past)));
        if (head >= 0 && (m_tree.words[size_t(head)].head < 0 || m_tree.words[size_t(m_tree.words[size_t(head)].head)].token != past))
            return {past - 1, past, u"population"_s, {}};
    }
    // Of something that the table does not have: "15 años".
    const int next = m_sentence.has(quantity.past) && !isApart(quantity.past) ? wordOf(quantity.past) : -1;
    if (next >= 0)
        switch (m_tree.words[size_t(next)].pos) {
        case PartOfSpeech::Noun: case PartOfSpeech::Propn: case PartOfSpeech::Adj: case PartOfSpeech::Num: case PartOfSpeech::Sym: return {};
        default: break;
        }
    return {quantity.past - 1, quantity.past, {}, {}};
}

/// "a population of 3,000", "the Aymara population (some 3,000": by what stands there, for parsers that lose the number.
QString FigureReader::quantityBefore(const Quantity &quantity, int &word) const
{
    const qsizetype joint = quantity.first - 1;
    if (!m_sentence.has(joint) || (m_sentence.word(joint) != "("_L1 && m_sentence.word(joint) != "of"_L1 && m_sentence.word(joint) != "de"_L1))
        return {};
    const QString measure = Measures::standard().quantities.value(lemmaAt(joint - 1));
    if (!measure.isEmpty())
        word = wordOf(joint - 1);
    return measure;
}

/// Whether a comma or bracket parts a word from one before it: what is added so narrows nothing.
bool FigureReader::isSetOff(qsizetype from, qsizetype token) const
{
    for (qsizetype at = from + 1; at < token; ++at)
        if (m_sentence.isComma(at) || m_sentence.word(at) == "("_L1 || m_sentence.isStop(at))
            return true;
    return false;
}

/// What narrows the thing counted: the words on the way from the number to its holder, and whoever else is named there.
QStringList FigureReader::qualifiersOf(const FigureHolder &holder, const Quantity &quantity) const
{
    const Measures &measures = Measures::standard();
    const auto &actors = m_sentence.annotation().findings.actors;
    const int own = holder.mention >= 0 ? m_sentence.mention(holder.mention).actor : m_topic;
    QStringList found;
    const auto add = [&](int word) {
        const SyntacticWord &w = m_tree.words[size_t(word)];
        if (w.token >= quantity.first && w.token < quantity.past)
            return;
        if (const int mention = m_sentence.mentionAt(w.token); mention >= 0) {
            if (m_sentence.mention(mention).actor != own)
                found.append(u"of:"_s + actors[m_sentence.mention(mention).actor].key);
        } else if (const QString lemma = measureWordOf(w); !measures.plain.contains(lemma) && !lemma.isEmpty() && lemma[0].isLetter()) {
            found.append(lemma);
        }
    };
    for (const int word : holder.path)
        for (const int child : childrenOf(m_tree, word)) {
            const SyntacticWord &w = m_tree.words[size_t(child)];
            if (std::find(holder.path.begin(), holder.path.end(), child) != holder.path.end() || isSetOff(m_tree.words[size_t(word)].token, w.token))
                continue;
            switch (w.relation) {
            case Dependency::Amod: case Dependency::Compound: case Dependency::Nmod: case Dependency::NmodPoss: case Dependency::Acl: case Dependency::AclRelcl:
                add(child);
                break;
            default:
                break;
            }
        }
    // "in Chile, the Aymara number 50,000": whoever is named as where it is.
    const int verb = m_tree.words[size_t(holder.path.back())].head;
    if (verb >= 0)
        for (const int child : childrenOf(m_tree, verb, {Dependency::Obl})) {
            const int token = m_tree.words[size_t(child)].token;
            const bool isBehind = token >= quantity.past && isSetOff(quantity.past - 1, token);
            if (leadOf(m_tree, child) == Lead::Place && !isBehind && m_sentence.mentionAt(token) >= 0 && std::find(holder.path.begin(), holder.path.end(), child) == holder.path.end())
                add(child);
        }
    found.sort();
    found.removeDuplicates();
    return found;
}

/// The date that stands nearest in the sentence.
std::optional<EdtfDate> FigureReader::dateOf(const Quantity &quantity) const
{
    std::optional<EdtfDate> nearest;
    qsizetype least = std::numeric_limits<qsizetype>::max();
    for (const int date : m_sentence.dates()) {
        const qsizetype first = m_sentence.firstOfDate(date);
        const qsizetype distance = first >= quantity.past ? first - quantity.past : quantity.first - m_sentence.pastOfDate(date);
        if (distance < 0 || distance >= least)
            continue;
        least = distance;
        nearest = m_sentence.annotation().findings.dates[date].date;
    }
    return nearest;
}

std::optional<FoundFigure> FigureReader::read(const Quantity &quantity) const
{
    Counted counted = countedBy(quantity);
    const int noun = counted.token < 0 ? -1 : wordOf(counted.token);
    if (noun < 0)
        return std::nullopt;
    FigureHolder holder = holderOf(m_sentence, noun);
    int before = -1;
    if (const QString measure = quantityBefore(quantity, before); !measure.isEmpty() && holder.quantity < 0) {
        holder = holderOf(m_sentence, before);
        holder.quantity = before;
    }
    // "300,000 Aymara": who is counted is whose number it is.
    const int mention = m_sentence.mentionAt(counted.token);
    if (mention >= 0 && counted.measure == "population"_L1)
        holder = {mention, -1, true, false, {noun}};
    const QString quantityName = holder.quantity < 0 ? QString() : Measures::standard().quantities.value(measureWordOf(m_tree.words[size_t(holder.quantity)]));
    if (!counted.dimension.isEmpty()) {
        if (!measures(counted.dimension, quantityName))
            return std::nullopt;
        counted.measure = quantityName;
    } else if (counted.measure.isEmpty()) {
        if (quantityName != "population"_L1 && quantityName != "membership"_L1) // other quantities have units
            return std::nullopt;
        counted.measure = quantityName;
    } else if (!quantityName.isEmpty() && counted.measure != quantityName && !(quantityName == "membership"_L1)) {
        return std::nullopt;
    }
    const bool isTopics = holder.mention < 0 && holder.isSaid && holder.quantity >= 0 && counted.measure == "population"_L1 && m_topic >= 0;
    if (holder.mention < 0 && !isTopics)
        return std::nullopt;
    FoundFigure figure;
    figure.span = {m_sentence.token(quantity.first).span.begin, m_sentence.token(counted.past - 1).span.end};
    figure.sentence = m_sentence.sentence().span;
    figure.measure = counted.measure;
    figure.qualifiers = qualifiersOf(holder, quantity).join(u' ');
    figure.low = quantity.low;
    figure.high = holder.isBeyond ? std::numeric_limits<double>::infinity() : quantity.high;
    figure.slack = quantity.slack;
    figure.actor = holder.mention >= 0 ? m_sentence.mention(holder.mention).actor : m_topic;
    figure.date = dateOf(quantity);
    figure.confidence = holder.mention >= 0 ? std::min(named, m_sentence.mention(holder.mention).confidence) : byTitle;
    return figure;
}

std::vector<FoundFigure> FigureReader::all() const
{
    std::vector<FoundFigure> figures;
    for (qsizetype at = 0; at < m_sentence.size();) {
        if (m_sentence.dateAt(at) >= 0 || m_sentence.mentionAt(at) >= 0) {
            ++at;
            continue;
        }
        const auto quantity = quantityAt(m_sentence.tokens(), at, m_language);
        if (!quantity) {
            ++at;
            continue;
        }
        if (const auto figure = read(*quantity))
            figures.push_back(*figure);
        at = std::max(quantity->past, at + 1);
    }
    return figures;
}

/// Whether it is worth looking closer: a number in figures or the words that large ones have.
bool mayCount(const Annotation &annotation, const AnnotatedSentence &sentence)
{
    return std::any_of(annotation.tokens.begin() + sentence.first, annotation.tokens.begin() + sentence.past, [](const Token &token) {
        if (token.shape == TokenShape::Number)
            return true;
        const QString &word = token.folded;
        return word == "two"_L1 || word == "three"_L1 || word == "four"_L1 || word == "five"_L1 || word == "six"_L1 || word == "seven"_L1 || word == "eight"_L1 || word == "nine"_L1 || word == "ten"_L1
            || word == "twelve"_L1 || word == "thousand"_L1 || word == "million"_L1 || word == "dos"_L1 || word == "tres"_L1 || word == "cuatro"_L1 || word == "cinco"_L1 || word == "seis"_L1
            || word == "siete"_L1 || word == "ocho"_L1 || word == "nueve"_L1 || word == "diez"_L1 || word == "doce"_L1 || word == "mil"_L1 || word == "millones"_L1;
    });
}

} // namespace

void findFigures(Annotation &annotation)
{
    const int topic = topicOf(annotation);
    for (const AnnotatedSentence &sentence : annotation.sentences) {
        if (!mayCount(annotation, sentence))
            continue;
        const SentenceView view(annotation, sentence);
        if (view.tree().isEmpty())
            continue;
        for (FoundFigure &figure : FigureReader(view, sentence.language, topic).all())
            annotation.findings.figures.append(std::move(figure));
    }
}

} // namespace apacheta

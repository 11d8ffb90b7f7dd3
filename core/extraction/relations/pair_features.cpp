// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/relations/pair_features.h"

#include "extraction/clauses/phrases.h"
#include "extraction/frames/frames.h"
#include "extraction/syntax/tree_walk.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

/// The templates; the numbers are part of the models' contents.
enum class PairFeature : quint32 {
    Bias = 200, Kinds, Levels, Forms, Order, Length, Up, Down, Both, TopLemma, TopArcs, TopPos, TopFrame, TopFrameArcs, TopLeads, TopVoice, OnWay, FrameOnWay, TypeOnWay, Lead, OuterLead, Between, BetweenAll,
    BeforeSubject, BehindSubject, BeforeObject, BehindObject, Verb, VerbKinds, VerbFrame, VerbObject, VerbObjectFrame, Helper, Crowd, Ruled, RuledSure, RuledOther, RuledElsewhere, RuledNone, List, Spoken, Noun, TopObject,
    NameWord, BetweenPair, Told, ToldSides, ToldBoth, Context, ContextBeside
};

constexpr size_t longWay = 5;

quint64 kindOf(const SentenceView &sentence, const ActorPlace &place)
{
    const FoundActor &actor = sentence.annotation().findings.actors[place.actor];
    return quint64(actor.kind) * 4 + quint64(place.standing);
}

quint64 levelOf(const SentenceView &sentence, const ActorPlace &place)
{
    const FoundActor &actor = sentence.annotation().findings.actors[place.actor];
    return quint64(actor.kind) * 16 + quint64(actor.level);
}

quint64 formOf(const SentenceView &sentence, const ActorPlace &place) { return place.mention < 0 ? 20 + quint64(place.standing) : quint64(sentence.mention(place.mention).form); }

qsizetype firstToken(const SentenceView &sentence, const ActorPlace &place)
{
    return place.mention >= 0 ? sentence.firstOf(place.mention) : place.word >= 0 ? sentence.tree().words[size_t(place.word)].token : -2;
}
qsizetype pastToken(const SentenceView &sentence, const ActorPlace &place)
{
    return place.mention >= 0 ? sentence.pastOf(place.mention) : place.word >= 0 ? sentence.tree().words[size_t(place.word)].token + 1 : -2;
}

/// Calls `use(frame)` for each frame that a word is listed for.
template <class Use> void eachFrame(const SentenceView &sentence, int word, Use use)
{
    if (word < 0)
        return;
    const SyntacticWord &it = sentence.tree().words[size_t(word)];
    if (!sentence.has(it.token))
        return;
    for (const FrameForm &listed : Frames::standard().formsOf(sentence.word(it.token)))
        if ((listed.word->language == Language::Spanish) == sentence.isSpanish() && listed.word->isVerb == (it.pos == PartOfSpeech::Verb))
            use(*listed.word->frame);
}

class PairReader final {
public:
    PairReader(const SentenceView &sentence, const ActorPair &pair, const RuledSentence &ruled, std::vector<FeatureKey> &features)
        : m_sentence(sentence), m_tree(sentence.tree()), m_pair(pair), m_ruled(ruled), m_features(features)
    {
        m_kinds = joinedHash(kindOf(sentence, pair.subject), kindOf(sentence, pair.object));
        const int from = wordOf(pair.subject);
        const int to = wordOf(pair.object);
        m_isList = from >= 0 && from == to;
        m_path = pathBetween(m_tree, from, to);
    }

    void read()
    {
        addActors();
        addRuled();
        addNames();
        addAround();
        addTold();
        if (m_path.top >= 0)
            addWay();
        addClause();
    }

private:
    template <class... Values> void add(PairFeature number, Values... values) { m_features.push_back(featureKey(quint32(number), quint64(values)...)); }
    void addActors();
    void addRuled();
    void addNames();
    void addAround();
    void addTold();
    void addWay();
    void addClause();
    quint64 lemma(int word) const { return word < 0 ? 0 : textHash(m_tree.words[size_t(word)].lemma); }
    quint64 arc(int word) const { return word < 0 ? 99 : quint64(m_tree.words[size_t(word)].relation); }
    /// A name of a list stands where the list stands.
    int wordOf(const ActorPlace &place) const { return place.mention >= 0 ? firstConjunct(m_tree, place.word) : place.word; }

    const SentenceView &m_sentence;
    const SyntaxTree &m_tree;
    const ActorPair &m_pair;
    const RuledSentence &m_ruled;
    std::vector<FeatureKey> &m_features;
    TreePath m_path;
    quint64 m_kinds = 0;
    bool m_isList = false;
};

void PairReader::addActors()
{
    using enum PairFeature;
    add(Bias, 1);
    add(Kinds, m_kinds);
    add(Levels, levelOf(m_sentence, m_pair.subject), levelOf(m_sentence, m_pair.object));
    add(Kinds, kindOf(m_sentence, m_pair.subject), 1);
    add(Kinds, kindOf(m_sentence, m_pair.object), 2);
    add(Forms, formOf(m_sentence, m_pair.subject), formOf(m_sentence, m_pair.object));
    add(Forms, m_kinds, formOf(m_sentence, m_pair.subject), formOf(m_sentence, m_pair.object));
    add(Spoken, m_sentence.annotation().isSpeech, m_kinds);
    add(List, m_isList, m_kinds);
}

void PairReader::addRuled()
{
    using enum PairFeature;
    bool isRuled = false;
    bool isElsewhere = false;
    for (const RuledTie &tie : m_ruled.ties) {
        const bool isForward = tie.subject == m_pair.subject.actor && tie.object == m_pair.object.actor;
        const bool isBackward = tie.subject == m_pair.object.actor && tie.object == m_pair.subject.actor;
        const quint64 predicate = quint64(tie.predicate);
        const quint64 way = isForward || (isBackward && isSymmetric(tie.predicate)) ? 1 : 2;
        if (isForward || isBackward) {
            if (!tie.isHere) {
                isElsewhere = true;
                add(RuledElsewhere, predicate, way);
                continue;
            }
            isRuled = true;
            const quint64 sure = quint64(tie.confidence * 10);
            add(Ruled, predicate, way);
            add(Ruled, predicate, way, m_kinds);
            add(Ruled, predicate, way, 1000 + m_sentence.annotation().isSpeech);
            add(RuledSure, predicate, way, sure);
            add(RuledSure, way, sure);
        } else if (tie.isHere) {
            if (tie.subject == m_pair.subject.actor)
                add(RuledOther, predicate, 1);
            if (tie.object == m_pair.object.actor)
                add(RuledOther, predicate, 2);
            if (tie.object == m_pair.subject.actor)
                add(RuledOther, predicate, 3);
            if (tie.subject == m_pair.object.actor)
                add(RuledOther, predicate, 4);
        }
    }
    add(RuledNone, isRuled, isElsewhere, m_sentence.annotation().isSpeech);
    if (!isRuled)
        add(RuledNone, m_kinds);
}

/// The words that their names are made of: a Treaty, a Council, a Sea.
void PairReader::addNames()
{
    const auto add = [&](const ActorPlace &place, const ActorPlace &other, quint64 side) {
        const quint64 otherKind = kindOf(m_sentence, other) + 1;
        for (const QStringView word : QStringView(m_sentence.annotation().findings.actors[place.actor].name).split(u' ', Qt::SkipEmptyParts)) {
            const quint64 hash = textHash(word.toString().toLower());
            this->add(PairFeature::NameWord, hash, side);
            this->add(PairFeature::NameWord, hash, side, otherKind);
        }
    };
    add(m_pair.subject, m_pair.object, 1);
    add(m_pair.object, m_pair.subject, 2);
}

/// What the rules see told in the sentence, and as what the two take part in it.
void PairReader::addTold()
{
    constexpr quint64 none = 99;
    bool isBoth = false;
    for (const FoundEvent *event : m_ruled.told) {
        const auto roleOf = [&](const ActorPlace &place) {
            quint64 role = none;
            for (const FoundParticipant &participant : event->participants)
                if (participant.actor == place.actor)
                    role = quint64(participant.role);
            return role;
        };
        const quint64 subject = roleOf(m_pair.subject);
        const quint64 object = roleOf(m_pair.object);
        add(PairFeature::Told, quint64(event->type), subject, object);
        add(PairFeature::ToldSides, subject, object);
        isBoth = isBoth || (subject != none && object != none);
    }
    add(PairFeature::ToldBoth, isBoth);
}

void PairReader::addAround()
{
    using enum PairFeature;
    const qsizetype subject = firstToken(m_sentence, m_pair.subject);
    const qsizetype object = firstToken(m_sentence, m_pair.object);
    const bool isFirst = subject < object;
    add(Order, isFirst, m_kinds);
    const qsizetype begin = isFirst ? pastToken(m_sentence, m_pair.subject) : pastToken(m_sentence, m_pair.object);
    const qsizetype end = isFirst ? object : subject;
    const bool isUnsaid = m_pair.subject.word < 0 || m_pair.object.word < 0;
    const qsizetype gap = isUnsaid ? 99 : end - begin;
    add(Length, quint64(gap < 4 ? gap : gap < 8 ? 4 : gap < 16 ? 5 : gap < 30 ? 6 : 7), isFirst);
    add(Length, 1000 + std::min<size_t>(size_t(m_path.length()), 9), isFirst);
    int inside = 0;
    for (const int mention : m_sentence.mentions())
        inside += m_sentence.firstOf(mention) >= begin && m_sentence.firstOf(mention) < end;
    add(Crowd, quint64(std::min(inside, 4)), isFirst);
    add(Crowd, 100 + quint64(std::min<size_t>(m_sentence.mentions().size(), 9)));
    if (!isUnsaid && gap <= 8)
        for (qsizetype at = begin; at < end; ++at)
            add(Between, textHash(m_sentence.word(at)), isFirst);
    if (!isUnsaid && gap <= 10)
        for (qsizetype at = begin - 1; at < end; ++at)
            add(BetweenPair, textHash(m_sentence.word(at)), textHash(m_sentence.word(at + 1)), isFirst);
    if (!isUnsaid && gap <= 4) {
        quint64 all = 1;
        for (qsizetype at = begin; at < end; ++at)
            all = joinedHash(all, textHash(m_sentence.word(at)));
        add(BetweenAll, all, isFirst);
        add(BetweenAll, all, isFirst, m_kinds);
    }
    if (m_pair.subject.mention >= 0) {
        add(BeforeSubject, textHash(m_sentence.word(subject - 1)), isFirst);
        add(BeforeSubject, textHash(m_sentence.word(subject - 2)), textHash(m_sentence.word(subject - 1)), isFirst);
        add(BehindSubject, textHash(m_sentence.word(pastToken(m_sentence, m_pair.subject))), isFirst);
    }
    if (m_pair.object.mention >= 0) {
        add(BeforeObject, textHash(m_sentence.word(object - 1)), isFirst);
        add(BeforeObject, textHash(m_sentence.word(object - 2)), textHash(m_sentence.word(object - 1)), isFirst);
        add(BehindObject, textHash(m_sentence.word(pastToken(m_sentence, m_pair.object))), isFirst);
    }
}

void PairReader::addWay()
{
    using enum PairFeature;
    const auto hashOf = [&](const std::vector<int> &words) {
        quint64 hash = words.size() > longWay ? 7 : 1;
        for (size_t i = 0; i < std::min(words.size(), longWay); ++i)
            hash = joinedHash(hash, arc(words[i]) + 1);
        return hash;
    };
    const quint64 up = hashOf(m_path.up);
    const quint64 down = hashOf(m_path.down);
    const int top = m_path.top;
    add(Up, up);
    add(Down, down);
    add(Both, up, down);
    add(Both, up, down, m_kinds);
    const int outerSubject = m_path.up.empty() ? -1 : m_path.up.back();
    const int outerObject = m_path.down.empty() ? -1 : m_path.down.front();
    const auto leadOf = [&](int word) { return word < 0 ? 0 : textHash(prepositionOf(m_tree, word)); };
    const quint64 subjectLead = leadOf(m_pair.subject.mention < 0 ? -1 : wordOf(m_pair.subject));
    const quint64 objectLead = leadOf(m_pair.object.mention < 0 ? -1 : wordOf(m_pair.object));
    add(Lead, subjectLead, objectLead);
    add(Lead, subjectLead, 1, m_kinds);
    add(Lead, objectLead, 2, m_kinds);
    const quint64 outerSubjectLead = joinedHash(arc(outerSubject), leadOf(outerSubject));
    const quint64 outerObjectLead = joinedHash(arc(outerObject), leadOf(outerObject));
    add(OuterLead, outerSubjectLead, outerObjectLead);
    add(TopLemma, lemma(top));
    add(TopLemma, lemma(top), outerSubjectLead);
    add(TopLemma, lemma(top), outerObjectLead, 2);
    add(TopArcs, lemma(top), arc(outerSubject), arc(outerObject));
    add(TopPos, quint64(m_tree.words[size_t(top)].pos), arc(outerSubject), arc(outerObject));
    add(TopVoice, isPassiveVerb(m_tree, top), arc(outerSubject), arc(outerObject));
    eachFrame(m_sentence, top, [&](const Frame &frame) {
        add(TopFrame, textHash(frame.name), m_kinds);
        add(TopFrame, quint64(frame.type), m_kinds);
        add(TopFrameArcs, textHash(frame.name), arc(outerSubject), arc(outerObject));
        add(TopFrameArcs, quint64(frame.type), arc(outerSubject), arc(outerObject));
        add(TopLeads, quint64(frame.type), outerSubjectLead, outerObjectLead);
    });
    const auto addWords = [&](const std::vector<int> &words, int own, quint64 side) {
        for (const int word : words) {
            if (word == own)
                continue;
            add(OnWay, lemma(word), side);
            add(OnWay, lemma(word), side, arc(word));
            eachFrame(m_sentence, word, [&](const Frame &frame) {
                add(FrameOnWay, textHash(frame.name), side);
                add(FrameOnWay, textHash(frame.name), side, m_kinds);
                add(TypeOnWay, quint64(frame.type), side);
                add(TypeOnWay, quint64(frame.type), side, m_kinds);
            });
        }
    };
    addWords(m_path.up, wordOf(m_pair.subject), 1);
    addWords(m_path.down, wordOf(m_pair.object), 2);
    for (const int child : childrenOf(m_tree, top, {Dependency::Obj, Dependency::Nsubj, Dependency::NsubjPass, Dependency::Xcomp, Dependency::Obl, Dependency::Ccomp})) {
        if (child == outerSubject || child == outerObject)
            continue;
        add(TopObject, lemma(child), arc(child));
        eachFrame(m_sentence, child, [&](const Frame &frame) {
            add(TopObject, textHash(frame.name), 1, m_kinds);
            add(TopObject, quint64(frame.type), arc(child), m_kinds);
        });
    }
}

void PairReader::addClause()
{
    using enum PairFeature;
    const int top = m_path.top >= 0 ? m_path.top : rootOf(m_tree);
    const int verb = verbAtOrAbove(m_tree, top);
    add(Verb, lemma(verb), m_isList);
    add(VerbKinds, lemma(verb), m_kinds);
    eachFrame(m_sentence, verb, [&](const Frame &frame) {
        add(VerbFrame, textHash(frame.name), m_isList);
        add(VerbFrame, quint64(frame.type), m_isList, m_kinds);
    });
    if (verb >= 0)
        for (const int child : childrenOf(m_tree, verb)) {
            const SyntacticWord &under = m_tree.words[size_t(child)];
            if (under.relation == Dependency::Obj || under.relation == Dependency::NsubjPass) {
                add(VerbObject, lemma(child), m_isList);
                eachFrame(m_sentence, child, [&](const Frame &frame) {
                    add(VerbObjectFrame, textHash(frame.name), m_isList);
                    add(VerbObjectFrame, quint64(frame.type), m_isList, m_kinds);
                });
            } else if (under.relation == Dependency::Aux || under.relation == Dependency::AuxPass || under.relation == Dependency::Advmod || under.relation == Dependency::Mark)
                add(Helper, lemma(child));
        }
    // The noun that both hang on without a verb, or that is all there is for a side left unsaid.
    const ActorPlace &said = m_pair.subject.word >= 0 ? m_pair.subject : m_pair.object;
    const int head = said.word < 0 ? -1 : m_tree.words[size_t(wordOf(said))].head;
    if (m_path.top < 0 || m_isList) {
        add(Noun, lemma(head), m_pair.subject.word < 0, m_isList);
        eachFrame(m_sentence, head, [&](const Frame &frame) {
            add(Noun, textHash(frame.name), m_pair.subject.word < 0, m_isList);
            add(Noun, quint64(frame.type), m_pair.subject.word < 0, m_isList);
        });
        if (said.word >= 0)
            add(Noun, lemma(head), textHash(prepositionOf(m_tree, wordOf(said))), m_isList);
    }
}

} // namespace

bool areTied(const std::vector<RuledTie> &ties, const ActorPair &pair)
{
    const auto actors = std::minmax(pair.subject.actor, pair.object.actor);
    return std::ranges::any_of(ties, [&](const RuledTie &tie) { return tie.isHere && std::minmax(tie.subject, tie.object) == actors; });
}

void addPairFeatures(const SentenceView &sentence, const ActorPair &pair, const RuledSentence &ruled, std::vector<FeatureKey> &features)
{
    PairReader(sentence, pair, ruled, features).read();
}

void addContextFeatures(const SentenceView &sentence, const ActorPair &pair, std::vector<FeatureKey> &features)
{
    const SyntaxTree &tree = sentence.tree();
    const auto isTelling = [](PartOfSpeech pos) { return pos == PartOfSpeech::Verb || pos == PartOfSpeech::Noun || pos == PartOfSpeech::Adj; };
    for (const SyntacticWord &word : tree.words)
        if (isTelling(word.pos))
            features.push_back(featureKey(quint32(PairFeature::Context), textHash(word.lemma)));
    for (const auto &[place, side] : {std::pair(pair.subject, 1u), std::pair(pair.object, 2u)}) {
        if (place.word < 0)
            continue;
        const int word = place.mention >= 0 ? firstConjunct(tree, place.word) : place.word;
        const auto addNear = [&](int near, quint64 kind) { features.push_back(featureKey(quint32(PairFeature::ContextBeside), quint64(side), kind * 100 + quint64(tree.words[size_t(near)].relation), textHash(tree.words[size_t(near)].lemma))); };
        if (place.mention >= 0)
            for (const int child : childrenOf(tree, word))
                addNear(child, 1);
        if (const int head = tree.words[size_t(word)].head; head >= 0) {
            addNear(head, 2);
            for (const int child : childrenOf(tree, head))
                if (child != word)
                    addNear(child, 3);
        }
    }
}

} // namespace apacheta

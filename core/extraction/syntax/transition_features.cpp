// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/syntax/transition_features.h"

#include <algorithm>
#include <cstdlib>

namespace apacheta {

namespace {

constexpr int nothing = Configuration::nothing;
constexpr int longestStretch = 30;         ///< words between two that are looked at, so that a long sentence costs no more a word

quint64 distanceKey(int first, int second)
{
    if (first < 0 || second < 0)
        return 0;
    const int distance = std::abs(second - first);
    return quint64(distance < 5 ? distance : distance < 8 ? 5 : distance < 12 ? 6 : 7);
}

/// What stands between two words of the sentence.
struct Between {
    quint64 punctuation = 9;            ///< how many marks, and the last
    quint64 clauses = 9;                ///< verbs and conjunctions
};

Between between(const SentenceKeys &sentence, int first, int second)
{
    if (first < 0 || second < 0)
        return {};
    int marks = 0;
    int verbs = 0;
    int conjunctions = 0;
    quint64 last = 0;
    for (int word = first + 1; word < std::min({second, sentence.words(), first + longestStretch}); ++word) {
        const WordKeys &keys = sentence.at(word);
        if (keys.partOfSpeech == PartOfSpeech::Punct) {
            ++marks;
            last = keys.form;
        }
        verbs += keys.partOfSpeech == PartOfSpeech::Verb ? 1 : 0;
        conjunctions += keys.partOfSpeech == PartOfSpeech::Cconj ? 1 : 0;
    }
    return {joinedKeys(std::min(marks, 3), last), quint64(std::min(verbs, 2) * 3 + std::min(conjunctions, 2))};
}

/// The first word with meaning after `word`, of the next four.
int nextContentWord(const SentenceKeys &sentence, int word)
{
    for (int next = word + 1; next < std::min(sentence.words(), word + 5); ++next) {
        switch (sentence.at(next).partOfSpeech) {
        case PartOfSpeech::Noun:
        case PartOfSpeech::Propn:
        case PartOfSpeech::Verb:
        case PartOfSpeech::Pron:
        case PartOfSpeech::Num: return next;
        default: break;
        }
    }
    return nothing;
}

/// The words that a decision is about.
struct View {
    View(const Configuration &configuration, const SentenceKeys &keys)
        : sentence(keys), first(configuration.first()), top(configuration.stacked(0)), second(configuration.stacked(1)),
          s0(keys.at(top)), s1(keys.at(second)), s2(keys.at(configuration.stacked(2))), b0(keys.at(first)), b1(keys.at(first + 1)),
          b2(keys.at(first + 2)), b3(keys.at(first + 3)), next(keys.at(nextContentWord(keys, first)))
    {
        if (top >= 0)
            ofTop = configuration.dependents(top);
        if (second >= 0)
            ofSecond = configuration.dependents(second);
        ofFirst = configuration.dependents(first);
        beforeFirst = between(keys, top, first);
        beforeTop = between(keys, second, top);
        farFirst = distanceKey(top, first);
        farTop = distanceKey(second, top);
    }

    const SentenceKeys &sentence;
    int first;
    int top;
    int second;
    const WordKeys &s0;
    const WordKeys &s1;
    const WordKeys &s2;
    const WordKeys &b0;
    const WordKeys &b1;
    const WordKeys &b2;
    const WordKeys &b3;
    const WordKeys &next;
    Configuration::Dependents ofTop;
    Configuration::Dependents ofSecond;
    Configuration::Dependents ofFirst;
    Between beforeFirst;
    Between beforeTop;
    quint64 farFirst = 0;
    quint64 farTop = 0;
};

void addWords(const View &v, FeatureList &f)
{
    f.add(v.s0.form);
    f.add(v.s0.pos);
    f.add(v.s0.form, v.s0.pos);
    f.add(v.s1.form);
    f.add(v.s1.pos);
    f.add(v.s1.form, v.s1.pos);
    f.add(v.b0.form);
    f.add(v.b0.pos);
    f.add(v.b0.form, v.b0.pos);
    f.add(v.b1.form, v.b1.pos);
    f.add(v.b1.pos);
    f.add(v.b2.form, v.b2.pos);
    f.add(v.b2.pos);
    f.add(v.s2.form, v.s2.pos);
    f.add(v.s2.pos);
    f.add(v.b3.pos);
}

void addPairs(const View &v, FeatureList &f)
{
    f.add(v.s0.form, v.s0.pos, v.b0.form, v.b0.pos);
    f.add(v.s0.form, v.s0.pos, v.b0.form);
    f.add(v.s0.form, v.b0.form, v.b0.pos);
    f.add(v.s0.form, v.s0.pos, v.b0.pos);
    f.add(v.s0.pos, v.b0.form, v.b0.pos);
    f.add(v.s0.pos, v.b0.pos);
    f.add(v.s0.form, v.b0.form);
    f.add(v.s1.form, v.s1.pos, v.s0.form, v.s0.pos);
    f.add(v.s1.form, v.s0.form);
    f.add(v.s1.form, v.s1.pos, v.s0.pos);
    f.add(v.s1.pos, v.s0.form, v.s0.pos);
    f.add(v.s1.pos, v.s0.pos);
    f.add(v.s1.pos, v.b0.pos);
    f.add(v.s1.form, v.s1.pos, v.b0.pos);
    f.add(v.s1.pos, v.b0.form);
    f.add(v.s1.form, v.b0.form);
    f.add(v.b0.pos, v.b1.pos);
    f.add(v.b0.form, v.b1.form);
    f.add(v.b0.form, v.b1.pos);
    f.add(v.b0.pos, v.b1.form);
}

void addTriples(const View &v, FeatureList &f)
{
    f.add(v.b0.pos, v.b1.pos, v.b2.pos);
    f.add(v.s0.pos, v.b0.pos, v.b1.pos);
    f.add(v.s1.pos, v.s0.pos, v.b0.pos);
    f.add(v.s2.pos, v.s1.pos, v.s0.pos);
    f.add(v.s1.pos, v.s0.pos, v.b0.pos, v.b1.pos);
    f.add(v.s0.pos, v.b0.pos, v.b1.pos, v.b2.pos);
    f.add(v.s1.pos, v.s0.pos, v.b0.pos, v.b1.pos, v.b2.pos);
    f.add(v.s2.pos, v.s1.pos, v.s0.pos, v.b0.pos);
    f.add(v.s0.form, v.b0.pos, v.b1.pos);
    f.add(v.s0.form, v.s1.pos, v.b0.pos);
    f.add(v.s0.pos, v.s1.form, v.b0.pos);
    f.add(v.s0.pos, v.s1.pos, v.b0.form);
    f.add(v.s0.pos, v.b0.form, v.b1.pos);
    f.add(v.s0.pos, v.b0.pos, v.b1.form);
    f.add(v.s0.form, v.b0.form, v.b1.pos);
    f.add(v.s1.form, v.s0.pos, v.b0.form);
    f.add(v.s1.pos, v.s0.form, v.b0.form);
    f.add(v.s0.form, v.b0.form, v.b1.form);
    f.add(v.s1.pos, v.s0.pos, v.b0.form, v.b1.pos);
    // A preposition in front hangs on what follows it: whether s0 or s1 takes it turns on both.
    f.add(v.b0.form, v.next.form);
    f.add(v.s0.form, v.b0.form, v.next.form);
    f.add(v.s1.form, v.b0.form, v.next.form);
    f.add(v.s0.pos, v.s1.pos, v.b0.form, v.next.pos);
}

void addDependents(const View &v, FeatureList &f)
{
    const auto at = [&](int word) -> const WordKeys & { return v.sentence.at(word); };
    const WordKeys &topLeft = at(v.ofTop.left);
    const WordKeys &topRight = at(v.ofTop.right);
    const WordKeys &secondLeft = at(v.ofSecond.left);
    const WordKeys &secondRight = at(v.ofSecond.right);
    const WordKeys &firstLeft = at(v.ofFirst.left);
    f.add(v.s0.pos, topLeft.pos, v.b0.pos);
    f.add(v.s0.pos, topRight.pos, v.b0.pos);
    f.add(v.s0.pos, v.b0.pos, firstLeft.pos);
    f.add(v.s1.pos, secondLeft.pos, v.s0.pos);
    f.add(v.s1.pos, secondRight.pos, v.s0.pos);
    f.add(v.s1.pos, v.s0.pos, topLeft.pos);
    f.add(v.s1.pos, v.s0.pos, topRight.pos);
    f.add(v.s0.pos, topRight.pos, at(v.ofTop.secondRight).pos, v.b0.pos);
    f.add(v.s0.pos, topLeft.pos, at(v.ofTop.secondLeft).pos, v.b0.pos);
    f.add(v.s1.pos, secondRight.pos, at(v.ofSecond.secondRight).pos, v.s0.pos);
    f.add(v.s0.pos, v.b0.pos, firstLeft.pos, at(v.ofFirst.secondLeft).pos);
    f.add(v.s0.pos, topLeft.form, v.b0.pos);
    f.add(v.s0.pos, topRight.form, v.b0.pos);
    f.add(v.s0.pos, v.b0.pos, firstLeft.form);
    f.add(v.s1.pos, v.s0.pos, topLeft.form);
    f.add(v.s1.form, topLeft.form, v.s0.pos);
    f.add(v.s1.form, topLeft.form, v.s0.form);
    f.add(v.s1.pos, secondRight.form, v.s0.pos);
    f.add(v.s1.pos, secondLeft.form, v.s0.pos);
    f.add(v.s0.form, topRight.form);
    f.add(v.s0.form, topLeft.form);
    f.add(v.s1.pos, secondRight.form, v.s0.pos, v.b0.pos);
    f.add(v.b0.pos, firstLeft.form, v.b0.form);
    f.add(v.s0.pos, firstLeft.form, v.b0.pos, v.b1.pos);
    const int topLefts = std::min(3, v.ofTop.countLeft);
    const int topRights = std::min(3, v.ofTop.countRight);
    const int secondLefts = std::min(3, v.ofSecond.countLeft);
    const int secondRights = std::min(3, v.ofSecond.countRight);
    const int firstLefts = std::min(3, v.ofFirst.countLeft);
    f.add(v.s0.form, topLefts);
    f.add(v.s0.pos, topLefts, v.b0.pos);
    f.add(v.s0.form, topRights);
    f.add(v.s0.pos, topRights, v.b0.pos);
    f.add(v.s1.form, secondRights);
    f.add(v.s1.pos, secondRights, v.s0.pos);
    f.add(v.b0.pos, firstLefts, v.s0.pos);
    f.add(v.b0.form, firstLefts);
    f.add(v.s1.pos, secondLefts, secondRights, v.s0.pos, topLefts, topRights, v.b0.pos);
}

void addDistances(const View &v, FeatureList &f)
{
    f.add(v.s0.form, v.farFirst);
    f.add(v.s0.pos, v.farFirst);
    f.add(v.b0.form, v.farFirst);
    f.add(v.b0.pos, v.farFirst);
    f.add(v.s0.pos, v.b0.pos, v.farFirst);
    f.add(v.s1.pos, v.s0.pos, v.farTop);
    f.add(v.s1.pos, v.s0.pos, v.farTop, v.b0.pos);
    f.add(v.s0.form, v.b0.form, v.farFirst);
    f.add(v.s1.form, v.s0.pos, v.farTop);
    f.add(v.s0.pos, v.b0.pos, v.beforeFirst.punctuation);
    f.add(v.s1.pos, v.s0.pos, v.beforeTop.punctuation);
    f.add(v.s1.pos, v.s0.pos, v.b0.pos, v.beforeTop.punctuation);
    f.add(v.s0.pos, v.b0.pos, v.beforeFirst.clauses);
    f.add(v.s1.pos, v.s0.pos, v.beforeTop.clauses);
    f.add(v.s0.pos, v.b0.pos, v.beforeFirst.clauses, v.beforeFirst.punctuation);
}

void addForms(const View &v, FeatureList &f)
{
    f.add(v.s0.morphology, v.s0.pos, v.b0.morphology, v.b0.pos);
    f.add(v.s1.morphology, v.s1.pos, v.s0.morphology, v.s0.pos);
    f.add(v.s0.morphology, v.s0.pos);
    f.add(v.b0.morphology, v.b0.pos);
    f.add(v.s1.morphology, v.s1.pos);
    f.add(v.s0.morphology, v.s0.pos, v.b0.pos, v.b1.pos);
    f.add(v.s1.morphology, v.s1.pos, v.s0.pos, v.b0.pos);
    f.add(v.s1.morphology, v.s1.pos, v.b0.morphology, v.b0.pos, v.s0.pos);
    f.add(v.s0.morphology, v.s0.pos, v.b0.form);
    f.add(v.s1.morphology, v.s1.pos, v.s0.morphology, v.s0.pos, v.b0.pos);
    f.add(v.s0.ending, v.s0.pos, v.b0.pos);
    f.add(v.b0.ending, v.s0.pos);
    f.add(v.s1.ending, v.s0.pos);
    f.add(v.s0.ending, v.s1.pos);
    f.add(v.s0.ending, v.b0.ending);
    f.add(v.s1.ending, v.s0.ending);
    f.add(v.s0.lemma, v.b0.pos);
    f.add(v.b0.lemma, v.s0.pos);
    f.add(v.s1.lemma, v.s0.pos);
    f.add(v.s0.lemma, v.b0.lemma);
    f.add(v.s1.lemma, v.s0.lemma);
    f.add(v.s1.lemma, v.b0.form, v.s0.pos);
    f.add(v.s0.lemma, v.b0.form, v.b1.pos);
}

void addHabits(const View &v, quint64 habit, FeatureList &f)
{
    f.add(habit, v.s0.pos, v.b0.pos);
    f.add(habit, v.s1.pos, v.s0.pos);
    f.add(habit, v.s0.form, v.b0.pos);
    f.add(habit, v.b0.form, v.s0.pos);
    f.add(habit, v.s0.pos, v.b0.pos, v.b1.pos);
    f.add(habit, v.s1.pos, v.s0.pos, v.b0.pos);
    f.add(habit, v.s0.form, v.s1.pos);
    f.add(habit, v.b0.form, v.s1.pos, v.s0.pos);
    f.add(habit, v.s1.form, v.s0.pos);
}

/// What one guide says of the words at hand.
struct Advice {
    Advice(const View &v, const Guide &guide)
    {
        const int words = int(guide.heads.size());
        const int topHead = v.top >= 0 ? guide.heads[size_t(v.top)] : nothing;
        if (v.top >= 0)
            top = topHead == v.first ? 1 : topHead == v.second ? 2 : topHead > v.first ? 3 : topHead < v.top ? 4 : 5;
        if (v.first < words) {
            const int head = guide.heads[size_t(v.first)];
            first = head == v.top ? 1 : head == v.second ? 2 : head > v.first ? 3 : 4;
        }
        topWaits = v.top < 0 ? 2 : guide.lastDependent[size_t(v.top)] >= v.first ? 1 : 0;
        secondWaits = v.second < 0 ? 2 : guide.lastDependent[size_t(v.second)] >= v.first ? 1 : 0;
        takesTop = v.top >= 0 && (topHead == v.first || (v.second >= 0 && topHead == v.second)) ? 1 : 0;
    }
    quint64 top = 0;                    ///< where s0's head is
    quint64 first = 0;                  ///< where b0's head is
    quint64 topWaits = 0;               ///< whether s0 has dependents in the buffer
    quint64 secondWaits = 0;
    quint64 takesTop = 0;
};

void addAdvice(const View &v, std::span<const Guide> guides, FeatureList &f)
{
    quint64 all = 7;
    quint64 tops = 7;
    for (const Guide &guide : guides) {
        const Advice a(v, guide);
        f.add(a.top, a.topWaits, a.first);
        f.add(a.top, a.topWaits, v.s0.pos, v.b0.pos);
        f.add(a.top, a.topWaits, v.s0.pos, v.s1.pos);
        f.add(a.top, a.topWaits, v.s0.pos, v.s1.pos, v.b0.pos);
        f.add(a.first, a.topWaits, a.top, v.s0.pos, v.b0.pos, v.s1.pos);
        f.add(a.secondWaits, a.takesTop, a.top, a.topWaits);
        f.add(a.first, v.s0.pos, v.b0.pos);
        f.add(a.top, a.topWaits, v.s0.form);
        f.add(a.top, a.topWaits, v.b0.form);
        f.add(a.top, a.topWaits, v.s1.form);
        f.add(a.first, v.b0.form, v.s0.pos);
        f.add(a.top, a.topWaits, v.next.pos, v.b0.pos, v.s0.pos);
        all = joinedKeys(all, a.top * 64 + a.topWaits * 16 + a.first);
        tops = joinedKeys(tops, a.top * 4 + a.topWaits);
    }
    f.add(all);
    f.add(tops);
    f.add(all, v.s0.pos, v.b0.pos);
    f.add(tops, v.s0.pos, v.s1.pos, v.b0.pos);
    f.add(tops, v.s0.pos, v.s1.pos);
    f.add(tops, v.farFirst, v.farTop);
    f.add(all, v.s0.pos, v.s1.pos, v.b0.pos, v.b1.pos);
    f.add(tops, v.s0.form);
    f.add(tops, v.b0.form);
    f.add(tops, v.s1.form);
    f.add(tops, v.s1.pos, v.b0.form);
    f.add(tops, v.s0.pos, v.b0.pos, v.beforeFirst.punctuation);
    f.add(tops, v.s1.pos, v.s0.pos, v.beforeTop.punctuation);
    f.add(tops, v.s0.morphology, v.b0.morphology);
    f.add(tops, v.s1.morphology, v.s0.morphology);
}

} // namespace

void transitionFeatures(const Configuration &configuration, const SentenceKeys &sentence, std::span<const Guide> guides, FeatureList &features)
{
    features.clear();
    const View view(configuration, sentence);
    addWords(view, features);
    addPairs(view, features);
    addTriples(view, features);
    addDependents(view, features);
    addDistances(view, features);
    addForms(view, features);
    addHabits(view, sentence.habit(), features);
    if (!guides.empty())
        addAdvice(view, guides, features);
}

} // namespace apacheta

// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/syntax/relation_features.h"

#include <algorithm>
#include <cstdlib>

namespace apacheta {

namespace {

constexpr int longestLook = 20;
constexpr quint64 fillsSubject = 1;
constexpr quint64 fillsObject = 2;
constexpr quint64 fillsAgent = 4;
constexpr quint64 isPassiveOrCopula = 8;

quint64 placeFilledBy(Dependency relation)
{
    switch (relation) {
    case Dependency::Nsubj:
    case Dependency::NsubjPass:
    case Dependency::Csubj: return fillsSubject;
    case Dependency::Obj:
    case Dependency::Ccomp:
    case Dependency::Xcomp: return fillsObject;
    case Dependency::OblAgent: return fillsAgent;
    case Dependency::Cop:
    case Dependency::AuxPass: return isPassiveOrCopula;
    default: return 0;
    }
}

quint64 relationKey(int relation)
{
    return quint64(relation + 2);
}

} // namespace

RelationNaming::RelationNaming(const SentenceKeys &sentence, std::vector<int> heads)
    : m_sentence(sentence), m_heads(std::move(heads)), m_families(m_heads.size() + 1), m_before(m_heads.size(), -1), m_after(m_heads.size(), -1),
      m_turn(m_heads.size(), 0), m_relations(m_heads.size(), -1)
{
    const int words = int(m_heads.size());
    std::vector<int> last(m_heads.size() + 1, -1);
    std::vector<int> firstDependent(m_heads.size() + 1, -1);
    for (int word = 0; word < words; ++word) {
        const size_t head = size_t(m_heads[size_t(word)]);
        m_before[size_t(word)] = last[head];
        if (last[head] >= 0)
            m_after[size_t(last[head])] = word;
        else
            firstDependent[head] = word;
        last[head] = word;
        meet(word, int(head));
    }
    m_order.reserve(m_heads.size());
    for (int word = firstDependent[size_t(words)]; word >= 0; word = m_after[size_t(word)])
        m_order.push_back(word);
    for (size_t i = 0; i < m_order.size(); ++i)
        for (int word = firstDependent[size_t(m_order[i])]; word >= 0; word = m_after[size_t(word)])
            m_order.push_back(word);
}

void RelationNaming::meet(int word, int head)
{
    Family &family = m_families[size_t(head)];
    const WordKeys &keys = m_sentence.at(word);
    const PartOfSpeech pos = keys.partOfSpeech;
    m_turn[size_t(word)] = family.count++;
    if (word < head) {
        if (family.left < 0)
            family.left = word;
        else if (family.secondLeft < 0)
            family.secondLeft = word;
        if (family.preposition == 0 && (pos == PartOfSpeech::Adp || pos == PartOfSpeech::Sconj))
            family.preposition = keys.form;
    } else {
        family.right = word;
    }
    if (pos == PartOfSpeech::Aux)
        family.auxiliaries = joinedKeys(family.auxiliaries, keys.form);
    if (pos == PartOfSpeech::Pron)
        family.pronouns = joinedKeys(family.pronouns, keys.form);
    if (pos != PartOfSpeech::Punct) {
        quint64 &side = word < head ? family.lefts : family.rights;
        side = joinedKeys(side, keys.pos);
    }
}

void RelationNaming::name(int word, Dependency relation)
{
    m_relations[size_t(word)] = int(relation);
    m_families[size_t(m_heads[size_t(word)])].filled |= placeFilledBy(relation);
}

quint64 RelationNaming::punctuationBetween(int first, int second) const
{
    const int from = std::min(first, second) + 1;
    quint64 key = 0;
    for (int word = from; word < std::min({std::max(first, second), m_sentence.words(), from + longestLook}); ++word)
        if (m_sentence.at(word).partOfSpeech == PartOfSpeech::Punct)
            key = joinedKeys(key, m_sentence.at(word).form);
    return key;
}

void RelationNaming::features(int word, FeatureList &features) const
{
    features.clear();
    ownFeatures(word, features);
    formFeatures(word, features);
    surroundings(word, features);
    siblingFeatures(word, features);
}

/// The word, its head, their order and distance, the preposition in front.
void RelationNaming::ownFeatures(int word, FeatureList &f) const
{
    const int head = m_heads[size_t(word)];
    const WordKeys &d = m_sentence.at(word);
    const WordKeys &h = m_sentence.at(head);
    const bool isRoot = head == m_sentence.words();
    const int distance = isRoot ? 0 : std::abs(head - word);
    const quint64 side = isRoot ? 2 : head < word ? 1 : 0;
    const quint64 far = quint64(distance < 5 ? distance : distance < 10 ? 5 : 6);
    const quint64 preposition = m_families[size_t(word)].preposition;
    f.add(side, far);
    f.add(d.form);
    f.add(d.pos);
    f.add(d.form, d.pos);
    f.add(h.form, side);
    f.add(h.pos, side);
    f.add(h.form, h.pos);
    f.add(d.form, h.form, side);
    f.add(d.pos, h.pos, side);
    f.add(d.pos, h.pos, side, far);
    f.add(d.form, h.pos, side);
    f.add(d.pos, h.form, side);
    f.add(d.form, d.pos, h.form, h.pos);
    f.add(d.form, d.pos, side);
    f.add(d.pos, h.pos, side, preposition);
    f.add(preposition, h.form, side);
    f.add(preposition, h.lemma, side);
    f.add(preposition, d.form);
    f.add(preposition, h.form, d.form);
    f.add(preposition, h.pos, d.pos, far);
    f.add(preposition, d.pos);
    f.add(h.lemma, d.pos, side);
    f.add(d.lemma, h.pos, side);
    f.add(d.lemma, h.lemma, side);
    f.add(d.lemma, preposition, h.pos);
    const quint64 habit = m_sentence.habit();
    const WordKeys &left = m_sentence.at(m_families[size_t(word)].left);
    f.add(habit, d.pos, h.pos, side);
    f.add(habit, d.form, h.pos, side);
    f.add(habit, preposition, d.pos, h.pos, side);
    f.add(habit, left.form, d.pos, h.pos);
    f.add(habit, d.form, m_sentence.at(word - 1).form);
    f.add(habit, h.form, d.pos, side);
    f.add(habit, d.pos, left.pos, h.pos, m_sentence.at(word - 1).pos);
    f.add(habit, d.pos, h.pos, isRoot ? 0 : m_families[size_t(head)].pronouns);
}

/// Morphology, auxiliaries and pronouns: what tells subjects from objects, actives from passives.
void RelationNaming::formFeatures(int word, FeatureList &f) const
{
    const int head = m_heads[size_t(word)];
    const WordKeys &d = m_sentence.at(word);
    const WordKeys &h = m_sentence.at(head);
    const Family &heads = m_families[size_t(head)];
    const Family &own = m_families[size_t(word)];
    const quint64 side = head == m_sentence.words() ? 2 : head < word ? 1 : 0;
    const quint64 auxiliaries = heads.auxiliaries;
    const quint64 pronouns = heads.pronouns;
    f.add(d.morphology, d.pos, h.morphology, h.pos, side);
    f.add(d.morphology, d.pos, h.pos, side);
    f.add(h.morphology, d.pos, h.pos, side);
    f.add(h.morphology, d.pos, h.pos, side, own.preposition);
    f.add(h.morphology, auxiliaries, d.pos, side);
    f.add(h.morphology, auxiliaries, d.pos, own.preposition, side);
    f.add(h.morphology, h.lemma, d.pos, own.preposition, side);
    f.add(auxiliaries, d.pos, h.pos, side);
    f.add(auxiliaries, d.form);
    f.add(auxiliaries, pronouns, d.pos, h.pos, side);
    f.add(pronouns, d.pos, h.pos, side);
    f.add(h.form, auxiliaries, d.pos, side);
    f.add(h.morphology, pronouns, d.pos, side, own.preposition);
    f.add(h.lemma, pronouns, d.pos, side);
    f.add(own.auxiliaries, d.pos, h.pos, side);
    f.add(own.pronouns, d.pos, h.pos, side);
    f.add(d.ending, d.pos, h.pos, side);
    f.add(h.ending, d.pos, side);
    f.add(d.ending, h.ending, side);
    f.add(d.ending, own.preposition, h.pos);
    f.add(word == 0 ? 1 : 0, d.pos, h.pos);
}

/// The word's own dependents and neighbours, and the punctuation between it and its head.
void RelationNaming::surroundings(int word, FeatureList &f) const
{
    const int head = m_heads[size_t(word)];
    const WordKeys &d = m_sentence.at(word);
    const WordKeys &h = m_sentence.at(head);
    const bool isRoot = head == m_sentence.words();
    const quint64 side = isRoot ? 2 : head < word ? 1 : 0;
    const Family &own = m_families[size_t(word)];
    const WordKeys &left = m_sentence.at(own.left);
    const WordKeys &secondLeft = m_sentence.at(own.secondLeft);
    const WordKeys &right = m_sentence.at(own.right);
    const WordKeys &before = m_sentence.at(word - 1);
    const WordKeys &after = m_sentence.at(word + 1);
    f.add(left.pos, d.pos, h.pos, side);
    f.add(left.form, d.pos, h.pos, side);
    f.add(right.pos, d.pos, h.pos, side);
    f.add(right.form, d.pos, h.pos);
    f.add(left.form, secondLeft.form, d.pos, h.pos);
    f.add(own.lefts, d.pos, h.pos, side);
    f.add(own.rights, d.pos, h.pos, side);
    f.add(own.lefts, own.rights, d.pos, h.pos);
    f.add(before.pos, d.pos, h.pos, side);
    f.add(after.pos, d.pos, h.pos, side);
    f.add(before.form, d.pos, h.pos, side);
    f.add(after.form, d.pos, h.pos, side);
    f.add(before.pos, d.pos, after.pos);
    f.add(isRoot ? 0 : m_sentence.at(head - 1).pos, h.pos, d.pos, side);
    f.add(isRoot ? 0 : m_sentence.at(head + 1).pos, h.pos, d.pos, side);
    f.add(before.form, d.form);
    f.add(d.form, after.form);
    const quint64 marks = isRoot ? 0 : punctuationBetween(word, head);
    f.add(marks, d.pos, h.pos, side);
    f.add(marks, d.pos, h.pos, left.pos, left.form);
    f.add(marks, d.form, h.form);
    f.add(marks, d.pos, h.pos, side, d.morphology);
}

/// The head's other dependents and the names already given.
void RelationNaming::siblingFeatures(int word, FeatureList &f) const
{
    const int head = m_heads[size_t(word)];
    const WordKeys &d = m_sentence.at(word);
    const WordKeys &h = m_sentence.at(head);
    const bool isRoot = head == m_sentence.words();
    const quint64 side = isRoot ? 2 : head < word ? 1 : 0;
    const Family &family = m_families[size_t(head)];
    const int beforeWord = m_before[size_t(word)];
    const WordKeys &before = m_sentence.at(beforeWord);
    const WordKeys &after = m_sentence.at(m_after[size_t(word)]);
    const quint64 beforeName = beforeWord < 0 ? 0 : relationKey(m_relations[size_t(beforeWord)]);
    const quint64 headName = isRoot ? 0 : relationKey(m_relations[size_t(head)]);
    const quint64 above = isRoot ? 0 : m_sentence.at(m_heads[size_t(head)]).pos;
    const int turn = std::min(4, m_turn[size_t(word)]);
    const int left = std::min(4, family.count - 1 - m_turn[size_t(word)]);
    f.add(beforeName, d.pos, h.pos, side);
    f.add(beforeName, d.pos, h.form, side);
    f.add(beforeName, d.form, h.pos);
    f.add(before.pos, d.pos, h.pos, side);
    f.add(before.form, d.pos, h.pos, side);
    f.add(after.pos, d.pos, h.pos, side);
    f.add(after.form, d.pos, h.pos, side);
    f.add(family.filled, d.pos, h.pos, side);
    f.add(family.filled, d.pos, h.form, side);
    f.add(family.filled, d.pos, m_families[size_t(word)].preposition, h.pos, h.morphology);
    f.add(family.filled, beforeName, d.pos, h.pos, side);
    f.add(headName, d.pos, h.pos, side);
    f.add(headName, d.form);
    f.add(headName, above, d.pos, h.pos);
    f.add(family.lefts, family.rights, h.pos, d.pos, side);
    f.add(family.lefts, d.pos, h.pos, side, turn);
    f.add(turn, left, d.pos, h.pos, side);
    f.add(family.rights, d.pos, h.pos, side);
}

} // namespace apacheta

// SPDX-License-Identifier: GPL-3.0-or-later
#include "relation_habits.h"

#include "extraction/syntax/ud_names.h"

#include <QList>
#include <algorithm>

namespace apacheta::train {

using namespace Qt::StringLiterals;

namespace {

bool isParticiple(const TreebankWord &word) { return word.features.contains(u"VerbForm=Part"_s); }
bool isRelative(const TreebankWord &word) { return word.features.contains(u"PronType=Rel"_s) || word.features.contains(u"PronType=Int,Rel"_s); }
bool isReflexive(const TreebankWord &word) { return word.pos == PartOfSpeech::Pron && word.form.compare(u"se"_s, Qt::CaseInsensitive) == 0; }

/// A Spanish sentence while its relations are settled.
class Settling final {
public:
    Settling(TreebankSentence &sentence, bool tellsPassives)
        : m_words(sentence.words), m_children(sentence.words.size()), m_tellsPassives(tellsPassives)
    {
        for (int i = 0; i < int(m_words.size()); ++i)
            if (const int head = m_words[size_t(i)].head; head >= 0)
                m_children[size_t(head)].push_back(i);
    }

    void run()
    {
        for (int word = 0; word < int(m_words.size()); ++word) {
            settleReflexive(word);
            settlePassive(word);
        }
        for (int word = 0; word < int(m_words.size()); ++word) {
            settleSubject(word);
            settleObject(word);
            settleClause(word);
        }
    }

private:
    TreebankWord &at(int word) { return m_words[size_t(word)]; }
    bool hasChild(int word, auto test) { return std::ranges::any_of(m_children[size_t(word)], [&](int child) { return test(at(child)); }); }

    void settleReflexive(int word)
    {
        if (isReflexive(at(word)) && (at(word).relation == u"compound:prt"_s || at(word).relation == u"expl:pv"_s))
            at(word).relation = m_tellsPassives ? u"expl:pv"_s : u"expl:pv/expl:pass"_s;
    }
    void settlePassive(int word)
    {
        if (at(word).relation == u"aux"_s && at(word).lemma == u"ser"_s && at(word).head >= 0 && isParticiple(at(at(word).head)))
            at(word).relation = u"aux:pass"_s;
    }
    void settleSubject(int word)
    {
        if (at(word).relation != u"nsubj"_s || at(word).head < 0)
            return;
        const int head = at(word).head;
        if (hasChild(head, [](const TreebankWord &child) { return child.relation == u"aux:pass"_s || child.relation == u"expl:pass"_s; }))
            at(word).relation = u"nsubj:pass"_s;
        else if (hasChild(head, [](const TreebankWord &child) { return child.relation == u"expl:pv/expl:pass"_s; }))
            at(word).relation = u"nsubj/nsubj:pass"_s;
    }
    void settleObject(int word)
    {
        const QString &relation = at(word).relation;
        if (relation != u"obj"_s && relation != u"obl"_s && relation != u"iobj"_s)
            return;
        const auto preposition = std::ranges::find_if(m_children[size_t(word)], [&](int child) { return at(child).relation == u"case"_s; });
        if (preposition == m_children[size_t(word)].end() || at(word).head < 0)
            return;
        const QString form = at(*preposition).form.toLower();
        const bool isPassive = isParticiple(at(at(word).head)) && !hasChild(at(word).head, [](const TreebankWord &child) { return child.lemma == u"haber"_s; });
        // AnCora writes the agent as an object; "por" before an adjunct of a participle ("por primera vez") is its obl.
        if (form == u"por"_s && relation != u"obl"_s && isPassive)
            at(word).relation = u"obl:agent"_s;
        else if (relation == u"obj"_s && form != u"a"_s)
            at(word).relation = u"obl"_s;
    }
    /// A relative pronoun in the clause, not in one below it.
    bool hasRelative(int clause, int depth = 0)
    {
        return depth < 4 && std::ranges::any_of(m_children[size_t(clause)], [&](int child) {
                   const QString &relation = at(child).relation;
                   if (relation.startsWith(u"acl"_s) || relation == u"advcl"_s || relation == u"conj"_s || relation == u"appos"_s || relation == u"parataxis"_s)
                       return false;
                   return isRelative(at(child)) || hasRelative(child, depth + 1);
               });
    }
    void settleClause(int word)
    {
        if (at(word).relation == u"acl"_s && hasRelative(word))
            at(word).relation = u"acl:relcl"_s;
        const bool isQue = at(word).form.toLower() == u"que"_s && at(word).relation == u"mark"_s && at(word).head >= 0;
        if (isQue && at(at(word).head).relation == u"acl:relcl"_s)
            at(word).relation = u"nsubj/nsubj:pass/obj/obl"_s;
    }

    std::vector<TreebankWord> &m_words;
    std::vector<std::vector<int>> m_children;
    bool m_tellsPassives = false;
};

} // namespace

void settleSpanishRelations(std::vector<TreebankSentence> &sentences, bool tellsPassives)
{
    for (TreebankSentence &sentence : sentences)
        Settling(sentence, tellsPassives).run();
}

std::vector<quint64> acceptedRelations(const GoldSentence &sentence)
{
    std::vector<quint64> accepted;
    for (size_t i = 0; i < sentence.tree.words.size(); ++i) {
        const QString &relation = sentence.relations[i];
        quint64 bits = 0;
        for (const QStringView name : QStringView(relation).split(u'/', Qt::SkipEmptyParts))
            bits |= relationBit(dependencyOf(name));
        accepted.push_back(bits == 0 ? relationBit(sentence.tree.words[i].relation) : bits);
    }
    return accepted;
}

} // namespace apacheta::train

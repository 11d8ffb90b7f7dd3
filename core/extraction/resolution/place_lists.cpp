// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/resolution/place_lists.h"

#include "extraction/names/name_words.h"
#include "text/word_set.h"

namespace apacheta {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t fewest = 4;            ///< names in a list
constexpr qsizetype longestName = 4;    ///< words
constexpr double sureness = 0.62;

struct Item {
    qsizetype first = 0;
    qsizetype past = 0;
    int actor = CoveredTokens::ofNobody;
};

class ListReading final {
public:
    explicit ListReading(ReferenceState &state) : m_state(state) {}

    void read(const AnnotatedSentence &sentence)
    {
        static const QSet<QString> leads = wordSet(u"en in");
        for (qsizetype at = sentence.first; at + 1 < sentence.past; ++at) {
            if (!leads.contains(m_state.token(at).folded))
                continue;
            const std::vector<Item> items = listFrom(at + 1, sentence.past);
            if (items.size() >= fewest && isOfTowns(items))
                enter(items);
        }
    }

private:
    bool isCapital(qsizetype at) const { return m_state.token(at).isCapital(); }

    /// A name of a mention, or capitalised words that no mention covers; empty where neither stands there.
    Item itemAt(qsizetype at, qsizetype past) const
    {
        Item item{at, at, CoveredTokens::ofNobody};
        if (at >= past)
            return item;
        const int actor = m_state.covered.actorAt(at);
        if (actor >= 0) {
            item.actor = actor;
            while (item.past < past && m_state.covered.actorAt(item.past) == actor)
                ++item.past;
            return item;
        }
        while (item.past < past && item.past - at < longestName && m_state.covered.isFree(item.past) && isCapital(item.past) && !isTitle(m_state.token(item.past).folded) && !isTimeWord(m_state.token(item.past).folded))
            ++item.past;
        return item;
    }

    std::vector<Item> listFrom(qsizetype at, qsizetype past) const
    {
        std::vector<Item> items;
        while (true) {
            const Item item = itemAt(at, past);
            if (item.past == item.first)
                return {}; // "en Arica, Iquique y en general en todo el país"
            items.push_back(item);
            at = item.past;
            if (at >= past || !(m_state.token(at).folded == u"," || isAnd(m_state.token(at).folded)))
                return items;
            const bool isLast = isAnd(m_state.token(at).folded);
            ++at;
            if (at < past && m_state.token(at - 1).folded == u"," && isAnd(m_state.token(at).folded))
                ++at;
            if (at < past && !isCapital(at) && !isLast)
                return items; // the list is over: ", que ..."
        }
    }

    /// At least two towns or regions that are known, and nobody who is no place.
    bool isOfTowns(const std::vector<Item> &items) const
    {
        size_t known = 0;
        for (const Item &item : items) {
            if (item.actor < 0)
                continue;
            const FoundActor &actor = m_state.registry.actor(item.actor);
            if (actor.kind != ActorKind::Municipality && actor.kind != ActorKind::Region && actor.kind != ActorKind::Place)
                return false;
            known += actor.origin == Origin::Authority && actor.kind != ActorKind::Place;
        }
        return known >= 2;
    }

    void enter(const std::vector<Item> &items)
    {
        for (const Item &item : items)
            if (item.actor == CoveredTokens::ofNobody) {
                const int town = m_state.registry.discovered(ActorKind::Municipality, m_state.surface(item.first, item.past), Level::Municipal);
                m_state.mention(item.first, item.past, town, MentionForm::Name, sureness);
            }
    }

    ReferenceState &m_state;
};

} // namespace

void resolvePlaceLists(ReferenceState &state)
{
    for (const AnnotatedSentence &sentence : state.annotation.sentences)
        ListReading(state).read(sentence);
}

} // namespace apacheta

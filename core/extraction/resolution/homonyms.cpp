// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/resolution/homonyms.h"

#include "extraction/names/actor_registry.h"
#include "extraction/names/name_words.h"
#include "text/fold.h"

#include <QHash>
#include <QSet>
#include <algorithm>

namespace apacheta {

using namespace Qt::StringLiterals;

namespace {

/// A mention of a city or region, and what it may be.
struct LevelUse {
    qsizetype mention = 0;
    qsizetype first = 0;                ///< tokens [first, past)
    qsizetype past = 0;
    qsizetype sentence = 0;
    QString name;
    QString region;                     ///< keys; empty for what the name cannot mean
    QString municipality;
    bool isOpen = false;                ///< both are possible and nothing beside the name has decided
};

/// A mention less sure than this was not told apart by a word for its level ("the city of"); a country in brackets tells only the country.
constexpr double surelyTold = 0.85;

class HomonymChoice final {
public:
    HomonymChoice(Annotation &annotation, const KnownNames &known)
        : m_annotation(annotation), m_known(known), m_registry(annotation.findings, known)
    {
    }

    void run();

private:
    void gather();
    std::optional<LevelUse> useOf(qsizetype mention, qsizetype first, qsizetype past, qsizetype sentence) const;
    bool isList(const LevelUse &one, const LevelUse &next) const;
    void voteOfList(size_t first, size_t past);
    void voteOf(const LevelUse &use);

    Annotation &m_annotation;
    const KnownNames &m_known;
    ActorRegistry m_registry;
    std::vector<LevelUse> m_uses;
    QHash<QString, int> m_balance;      ///< by name: above zero for the region
    QSet<QString> m_isListed;           ///< names of which a list says something
};

std::optional<LevelUse> HomonymChoice::useOf(qsizetype index, qsizetype first, qsizetype past, qsizetype sentence) const
{
    const FoundMention &mention = m_annotation.findings.mentions[index];
    const ActorKind kind = m_annotation.findings.actors[mention.actor].kind;
    if ((kind != ActorKind::Region && kind != ActorKind::Municipality) || mention.form != MentionForm::Name)
        return std::nullopt;
    LevelUse use{index, first, past, sentence, nameKey(m_annotation.source.quote(mention.span)), {}, {}, false};
    const std::optional<KnownMatch> match = m_known.longestAt(std::span<const Token>(m_annotation.tokens.data() + first, size_t(past - first)));
    const QString &key = m_annotation.findings.actors[mention.actor].key;
    const QStringList keys = match && match->tokens == past - first ? match->keys : QStringList(key);
    for (const QString &candidate : keys)
        if (const KnownActor *actor = m_known.actor(candidate)) {
            QString &place = actor->actor.kind == ActorKind::Region ? use.region : use.municipality;
            if ((actor->actor.kind == ActorKind::Region || actor->actor.kind == ActorKind::Municipality) && place.isEmpty())
                place = candidate;
        }
    const bool both = !use.region.isEmpty() && !use.municipality.isEmpty();
    use.isOpen = both && mention.confidence < surelyTold;
    if (!both || !use.isOpen) // what stands decided is one of the two
        (kind == ActorKind::Region ? use.municipality : use.region).clear();
    return use;
}

void HomonymChoice::gather()
{
    const QList<FoundMention> &mentions = m_annotation.findings.mentions;
    qsizetype mention = 0;
    for (qsizetype s = 0; s < qsizetype(m_annotation.sentences.size()); ++s) {
        const AnnotatedSentence &sentence = m_annotation.sentences[size_t(s)];
        qsizetype at = sentence.first;
        for (; mention < mentions.size() && mentions[mention].span.begin < sentence.span.end; ++mention) {
            while (at < sentence.past && m_annotation.tokens[size_t(at)].span.end <= mentions[mention].span.begin)
                ++at;
            qsizetype past = at;
            while (past < sentence.past && m_annotation.tokens[size_t(past)].span.begin < mentions[mention].span.end)
                ++past;
            if (past == at)
                continue;
            if (const std::optional<LevelUse> use = useOf(mention, at, past, s))
                m_uses.push_back(*use);
        }
    }
}

bool HomonymChoice::isList(const LevelUse &one, const LevelUse &next) const
{
    if (one.sentence != next.sentence || next.first - one.past < 1 || next.first - one.past > 6)
        return false;
    bool inBrackets = false; // "Tacna (Peru) and Oruro (Bolivia)"
    for (qsizetype i = one.past; i < next.first; ++i) {
        const QString &word = m_annotation.tokens[size_t(i)].folded;
        if (word == u"(" || word == u")") {
            inBrackets = word == u"(";
            continue;
        }
        if (inBrackets)
            continue;
        if (!isAnd(word) && word != u"," && word != u"or" && word != u"o")
            return false;
    }
    return true;
}

/// The members of a list are of the level of those that can be of one alone.
void HomonymChoice::voteOfList(size_t first, size_t past)
{
    int regions = 0;
    int municipalities = 0;
    for (size_t i = first; i < past; ++i)
        if (!m_uses[i].isOpen)
            ++(m_uses[i].region.isEmpty() ? municipalities : regions);
    if ((regions > 0) == (municipalities > 0))
        return;
    for (size_t i = first; i < past; ++i)
        if (m_uses[i].isOpen) {
            m_balance[m_uses[i].name] += regions > 0 ? 1 : -1;
            m_isListed.insert(m_uses[i].name);
        }
}

/// "in Oruro" is rather the city; what stands decided beside the name counts double.
void HomonymChoice::voteOf(const LevelUse &use)
{
    const bool where = use.first > 0 && isPlacePreposition(m_annotation.tokens[size_t(use.first) - 1].folded);
    if (use.isOpen)
        m_balance[use.name] -= where ? 1 : 0;
    else
        m_balance[use.name] += use.region.isEmpty() ? -2 : 2;
}

void HomonymChoice::run()
{
    gather();
    for (size_t first = 0; first < m_uses.size();) {
        size_t past = first + 1;
        while (past < m_uses.size() && isList(m_uses[past - 1], m_uses[past]))
            ++past;
        if (past - first > 1)
            voteOfList(first, past);
        first = past;
    }
    for (const LevelUse &use : m_uses)
        if (m_isListed.contains(use.name))
            voteOf(use);
    for (const LevelUse &use : m_uses) {
        const int balance = m_balance.value(use.name);
        if (!use.isOpen || !m_isListed.contains(use.name) || balance == 0)
            continue;
        FoundMention &mention = m_annotation.findings.mentions[use.mention];
        mention.actor = m_registry.known(balance > 0 ? use.region : use.municipality);
        mention.confidence = 0.75;
    }
}

} // namespace

void decideHomonyms(Annotation &annotation, const KnownNames &known) { HomonymChoice(annotation, known).run(); }

} // namespace apacheta

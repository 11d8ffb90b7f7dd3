// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/relations/office_phrases.h"

#include "extraction/clauses/clause.h"
#include "extraction/clauses/outlook.h"
#include "extraction/clauses/people_words.h"
#include "extraction/relations/office_words.h"
#include "extraction/relations/place_order.h"
#include "text/word_set.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

bool isPerson(const SentenceView &sentence, int mention) { return mention >= 0 && sentence.actorOf(mention).kind == ActorKind::Person; }

/// Verbs whose subject holds the office that follows: "became king", "served as envoy".
bool isHoldingVerb(const QString &lemma)
{
    static const QSet<QString> words = wordSet(u"become serve act remain work asumir servir actuar ejercer jurar desempeñar continuar");
    return words.contains(lemma);
}

/// Verbs that make their object hold it: "elected X mayor", "X was named ambassador".
bool isMakingVerb(const QString &lemma)
{
    static const QSet<QString> words = wordSet(u"elect reelect re-elect appoint name crown proclaim designate install elegir reelegir nombrar designar proclamar coronar posesionar");
    return words.contains(lemma);
}

class OfficeReader final {
public:
    explicit OfficeReader(const SentenceView &sentence) : m_sentence(sentence), m_tree(sentence.tree()) {}

    OfficePhrase read(int office)
    {
        m_at = m_tree.words[size_t(office)].token;
        m_word = m_sentence.word(m_at);
        collectBodies(office, 0);
        const bool hasGenitive = std::any_of(m_phrase.bodies.begin(), m_phrase.bodies.end(), [&](int m) { return !m_sentence.isDemonym(m); });
        if (hasGenitive && m_deepest == 1) // "the Chilean president of X": of X
            std::erase_if(m_phrase.bodies, [&](int m) { return m_sentence.isDemonym(m); });
        collectHolders(office);
        std::sort(m_phrase.bodies.begin(), m_phrase.bodies.end());
        std::sort(m_phrase.holders.begin(), m_phrase.holders.end());
        m_phrase.holders.erase(std::unique(m_phrase.holders.begin(), m_phrase.holders.end()), m_phrase.holders.end());
        return m_phrase;
    }

private:
    bool isOffice(int word) const { return mentionOfWord(m_sentence, word) < 0 && tieOfOffice(m_sentence.word(m_tree.words[size_t(word)].token)); }

    void collectBodies(int word, int depth)
    {
        if (depth > 3)
            return;
        for (const int child : childrenOf(m_tree, word, {Dependency::Nmod, Dependency::NmodPoss, Dependency::Amod, Dependency::Compound, Dependency::Flat})) {
            const QString preposition = prepositionOf(m_tree, child);
            const Lead lead = leadOf(m_tree, child);
            if (lead != Lead::Of && lead != Lead::None && preposition != "for"_L1 && preposition != "para"_L1)
                continue;
            for (const int conjunct : conjunctsOf(m_tree, child)) {
                const int mention = mentionOfWord(m_sentence, conjunct);
                if (isPerson(m_sentence, mention)) {
                    if (servesPersons(m_word) && !preposition.isEmpty())
                        m_phrase.bodies.push_back(mention);
                    continue;
                }
                if (mention >= 0) {
                    if (m_sentence.actorOf(mention).kind != ActorKind::Instrument)
                        m_phrase.bodies.push_back(mention);
                    m_deepest = std::max(m_deepest, depth + 1);
                } else if (leadsOn(conjunct)) {
                    collectBodies(conjunct, depth + 1);
                }
            }
        }
    }

    /// Whether what a body's name may hang on stands between it and the office: "of the [government] of X", "of [foreign affairs] of X".
    bool leadsOn(int word) const
    {
        static const QSet<QString> bodies = wordSet(
            u"government gobierno embassy embajada mission mision delegation delegacion republic republica kingdom reino army ejercito forces fuerzas party partido house camara cancilleria ministry "
            "ministerio congress congreso senate senado council consejo people nation nacion troops negocios affairs commission comision parliament parlamento administration");
        const QString &noun = m_sentence.word(m_tree.words[size_t(word)].token);
        if (isVerbal(m_tree, word) || isOffice(word) || m_tree.words[size_t(word)].pos == PartOfSpeech::Pron)
            return false;
        return coversMatters(m_word) || bodies.contains(noun) || isGroundNoun(noun);
    }

    void hold(int word)
    {
        int mention = mentionOfWord(m_sentence, word);
        if (const qsizetype at = m_tree.words[size_t(word)].token; mention < 0) // "doña X, ..., es presidenta de", "Mr. X"
            mention = m_sentence.mentionAt(std::max(at + 1, pastCourtesy(m_sentence, at)));
        if (isPerson(m_sentence, mention) && !isCutOff(mention))
            m_phrase.holders.push_back(mention);
    }

    /// Whether a semicolon or another stop stands between the office and a mention.
    bool isCutOff(int mention) const
    {
        const qsizetype first = m_sentence.firstOf(mention);
        for (qsizetype i = std::min(first, m_at); i < std::max(first, m_at); ++i)
            if (m_sentence.isStop(i))
                return true;
        return false;
    }

    /// The person right before the office, but for a comma: "wrote to A, [B], secretary of C".
    int personBefore(int office) const
    {
        qsizetype at = m_tree.words[size_t(office)].token - 1;
        for (int steps = 0; steps < 3 && m_sentence.mentionAt(at) < 0 && !m_sentence.isComma(at); ++steps)
            --at;
        const int mention = m_sentence.isComma(at) ? m_sentence.mentionAt(at - 1) : -1;
        return isPerson(m_sentence, mention) ? mention : -1;
    }

    void holdAll(int word)
    {
        for (const int conjunct : conjunctsOf(m_tree, word))
            hold(conjunct);
    }

    void collectHolders(int office)
    {
        const SyntacticWord &own = m_tree.words[size_t(office)];
        const bool isPlural = own.morphology.number == GrammaticalNumber::Plural;
        for (const int child : childrenOf(m_tree, office, {Dependency::Appos, Dependency::Flat, Dependency::Compound, Dependency::Nmod}))
            if (child > office && prepositionOf(m_tree, child).isEmpty())
                isPlural ? holdAll(child) : hold(child);
        const bool isTitle = own.relation == Dependency::Appos || own.relation == Dependency::Flat || own.relation == Dependency::Compound || own.relation == Dependency::Parataxis
            || (own.relation == Dependency::Nmod && prepositionOf(m_tree, office).isEmpty());
        if (const int before = own.relation == Dependency::Appos ? personBefore(office) : -1; before >= 0)
            m_phrase.holders.push_back(before);
        else if (isTitle && own.head >= 0)
            hold(own.head);
        if (firstChildOf(m_tree, office, {Dependency::Cop}) >= 0) {
            holdAll(firstChildOf(m_tree, office, {Dependency::Nsubj}));
            readOutlook(office);
        }
        if (own.relation == Dependency::Conj && own.head >= 0 && isOffice(own.head)) {
            if (m_phrase.holders.empty()) // "X, duke of A and count of B"; of "the mayor of A, X, and the envoy of B, Y" each has his own
                collectHolders(own.head);
            std::erase_if(m_phrase.holders, [&](int m) { return m_sentence.firstOf(m) > m_tree.words[size_t(own.head)].token && m_sentence.firstOf(m) < own.token; });
        } else {
            byVerb(office);
        }
    }

    /// "X was elected president", "served as envoy", "nombró a X embajador".
    void byVerb(int office)
    {
        const SyntacticWord &own = m_tree.words[size_t(office)];
        const QString preposition = prepositionOf(m_tree, office);
        const bool complement = own.relation == Dependency::Xcomp || own.relation == Dependency::Obj || own.relation == Dependency::Obl || own.relation == Dependency::Advcl
            || own.relation == Dependency::Dep || own.relation == Dependency::Nsubj || own.relation == Dependency::Iobj;
        if (own.head < 0 || !complement || (!preposition.isEmpty() && preposition != "as"_L1 && preposition != "como"_L1))
            return;
        const QString &lemma = m_tree.words[size_t(own.head)].lemma;
        const bool making = isMakingVerb(lemma);
        if (!making && !isHoldingVerb(lemma) && preposition.isEmpty())
            return;
        const Clause clause = clauseOfVerb(m_tree, own.head);
        for (const Filler &filler : clause.fillers)
            if (filler.word != office && !filler.isGuessed && filler.slot == (making ? Slot::Undergoer : Slot::Doer))
                hold(filler.word);
        for (const Filler &filler : clause.fillers) { // "Bolivians elected X president"
            const int mention = mentionOfWord(m_sentence, filler.word);
            const bool voter = making && filler.slot == Slot::Doer && mention >= 0
                && (m_sentence.actorOf(mention).kind == ActorKind::State || m_sentence.actorOf(mention).kind == ActorKind::Region);
            if (voter && m_phrase.bodies.empty() && !m_phrase.holders.empty())
                m_phrase.bodies.push_back(mention);
        }
        readOutlook(own.head);
    }

    void readOutlook(int verb)
    {
        const auto outlook = outlookOfVerb(m_tree, verb);
        m_phrase.isPlan = m_phrase.isPlan || (outlook && outlook->polarity == Polarity::Planned);
        if (!outlook || outlook->polarity == Polarity::Negated)
            m_phrase.holders.clear();
    }

    const SentenceView &m_sentence;
    const SyntaxTree &m_tree;
    OfficePhrase m_phrase;
    QString m_word;
    qsizetype m_at = 0;
    int m_deepest = 0;
};

} // namespace

int treeWordAt(const SentenceView &sentence, qsizetype at)
{
    const SyntaxTree &tree = sentence.tree();
    return tree.isEmpty() || !sentence.has(at) ? -1 : headOfRange(tree, wordsOfTokens(tree, int(at), int(at) + 1));
}

int mentionOfWord(const SentenceView &sentence, int word)
{
    const SyntacticWord *w = wordAt(sentence.tree(), word);
    return w ? sentence.mentionAt(w->token) : -1;
}

int personOfWord(const SentenceView &sentence, int word)
{
    const int own = mentionOfWord(sentence, word);
    if (own >= 0)
        return isPerson(sentence, own) ? own : -1;
    for (const int child : childrenOf(sentence.tree(), word, {Dependency::Flat, Dependency::Appos, Dependency::Compound, Dependency::Nmod}))
        if (const int mention = mentionOfWord(sentence, child); isPerson(sentence, mention) && prepositionOf(sentence.tree(), child).isEmpty())
            return mention;
    // "a woman of Chile, doña [X], chaired": a courtesy between
    const auto token = sentence.tree().words[size_t(word)].token;
    for (qsizetype at = token + 1; at < token + 4; ++at)
        if (sentence.isComma(at)) {
            const qsizetype first = pastCourtesy(sentence, at + 1);
            const int mention = first > at + 1 ? sentence.mentionAt(first) : -1;
            return isPerson(sentence, mention) && sentence.firstOf(mention) == first ? mention : -1;
        }
    return -1;
}

OfficePhrase officePhraseAt(const SentenceView &sentence, qsizetype at)
{
    const int word = treeWordAt(sentence, at);
    return word < 0 ? OfficePhrase() : OfficeReader(sentence).read(word);
}

} // namespace apacheta

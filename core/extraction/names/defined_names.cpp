// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/names/defined_names.h"

#include "extraction/names/name_words.h"
#include "text/word_set.h"

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

constexpr qsizetype longestName = 6;
constexpr qsizetype longestAside = 30;  ///< what may stand in brackets or commas between a name and its verb
constexpr qsizetype longestPhrase = 7;  ///< words between the article and the noun

std::optional<ActorKind> kindOfNoun(const QString &word)
{
    static const QSet<QString> municipalities = wordSet(
        u"town city village municipality commune hamlet township ciudad pueblo villa localidad municipio comuna aldea caserio poblado poblacion");
    static const QSet<QString> regions = wordSet(u"province region department county provincia region departamento");
    static const QSet<QString> states = wordSet(u"country kingdom nation pais reino");
    static const QSet<QString> places = wordSet(
        u"river lake mountain volcano island park airport port valley desert lagoon peninsula plateau stream settlement rio lago montana cerro volcan isla parque aeropuerto puerto "
        "valle desierto laguna peninsula altiplano salar quebrada");
    static const QSet<QString> bodies = wordSet(
        u"organization organisation company party university institute bank newspaper association foundation federation alliance movement union agency organizacion empresa partido "
        "universidad instituto banco periodico diario asociacion fundacion federacion alianza movimiento sindicato agencia");
    if (municipalities.contains(word))
        return ActorKind::Municipality;
    if (regions.contains(word))
        return ActorKind::Region;
    if (states.contains(word))
        return ActorKind::State;
    if (places.contains(word))
        return ActorKind::Place;
    return bodies.contains(word) ? std::optional(ActorKind::Organization) : std::nullopt;
}

class Definition final {
public:
    Definition(const Annotation &annotation, const KnownNames &known, qsizetype sentence)
        : m_annotation(annotation), m_known(known), m_sentence(annotation.sentences[size_t(sentence)])
    {
    }

    std::optional<DefinedName> read() const
    {
        DefinedName name{m_sentence.first, m_sentence.first, ActorKind::Place};
        if (isArticleWord(word(name.first)) && isCapitalAt(name.first + 1))
            ++name.first;
        name.past = pastName(name.first);
        if (name.past == name.first || !isName(name))
            return std::nullopt;
        const qsizetype verb = pastAside(name.past);
        static const QSet<QString> copulas = wordSet(u"is was es era fue");
        static const QSet<QString> articles = wordSet(u"a an the one un una el la");
        if (!copulas.contains(word(verb)) || !articles.contains(word(verb + 1)))
            return std::nullopt;
        const auto kind = kindBehind(verb + 2);
        if (!kind)
            return std::nullopt;
        name.kind = *kind;
        return name;
    }

private:
    bool has(qsizetype at) const { return at >= m_sentence.first && at < m_sentence.past; }
    const QString &word(qsizetype at) const
    {
        static const QString none;
        return has(at) ? m_annotation.tokens[size_t(at)].folded : none;
    }
    bool isCapitalAt(qsizetype at) const { return has(at) && m_annotation.tokens[size_t(at)].isCapital(); }
    static bool isArticleWord(const QString &word) { return word == "the"_L1 || word == "el"_L1 || word == "la"_L1 || word == "los"_L1 || word == "las"_L1; }

    qsizetype pastName(qsizetype at) const
    {
        qsizetype past = at;
        while (has(past) && past < at + longestName) {
            const bool linked = (word(past) == "de"_L1 || word(past) == "del"_L1 || word(past) == "la"_L1 || word(past) == "of"_L1) && (isCapitalAt(past + 1) || isCapitalAt(past + 2));
            if (!isCapitalAt(past) && !(linked && past > at))
                break;
            ++past;
        }
        return past;
    }

    /// Common words are defined too, but are no names: the first word must be none.
    bool isName(const DefinedName &name) const
    {
        const QString &first = word(name.first);
        return first.size() > 2 && !isFunctionWord(first) && !isTitle(first) && !isTimeWord(first) && !headNoun(first) && !levelWord(first) && !m_known.traitsOf(first).isCommonWord;
    }

    /// Past "(1580 - 1638)", ", also known as X,".
    qsizetype pastAside(qsizetype at) const
    {
        const bool bracket = word(at) == "("_L1;
        if (!bracket && word(at) != ","_L1)
            return at;
        qsizetype past = at + 1;
        while (has(past) && past < at + longestAside && word(past) != (bracket ? ")"_L1 : ","_L1))
            ++past;
        ++past;
        return bracket && word(past) == ","_L1 ? past + 1 : past;
    }

    std::optional<ActorKind> kindBehind(qsizetype from) const
    {
        for (qsizetype at = from; has(at) && at < from + longestPhrase; ++at) {
            const QString &next = word(at + 1);
            const bool ends = isPlacePreposition(next) || isComplementLinker(next) || isAnd(next) || next == "del"_L1 || next.size() <= 1 || !m_annotation.tokens[size_t(at + 1)].isWord()
                || next.endsWith("ed"_L1) || next.endsWith("do"_L1) || next.endsWith("da"_L1) || next == "that"_L1 || next == "which"_L1 || next == "que"_L1 || next.endsWith("al"_L1)
                || next.endsWith("no"_L1) || next.endsWith("na"_L1) || next.endsWith("ing"_L1);
            if (const auto kind = kindOfNoun(word(at)); kind && has(at + 1) && ends)
                return kind;
            if (isPlacePreposition(word(at)) || isComplementLinker(word(at)) || word(at) == "del"_L1 || word(at) == ","_L1)
                return std::nullopt;
        }
        return std::nullopt;
    }

    const Annotation &m_annotation;
    const KnownNames &m_known;
    const AnnotatedSentence &m_sentence;
};

} // namespace

std::optional<DefinedName> definedName(const Annotation &annotation, const KnownNames &known, qsizetype sentence)
{
    return Definition(annotation, known, sentence).read();
}

} // namespace apacheta

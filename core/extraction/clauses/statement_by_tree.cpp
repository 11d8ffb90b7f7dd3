// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/clauses/statement_by_tree.h"

#include "extraction/clauses/outlook.h"

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

bool isVerbHere(const SyntaxTree &tree, int word)
{
    const SyntacticWord &w = tree.words[size_t(word)];
    if (isReducedClause(tree, word))
        return true;
    if (w.pos == PartOfSpeech::Verb || w.pos == PartOfSpeech::Aux)
        return w.relation != Dependency::Amod && w.relation != Dependency::Compound && w.relation != Dependency::Aux && w.relation != Dependency::AuxPass && w.relation != Dependency::Cop;
    // Participles are called adjectives at times: "fueron rotas", "is divided".
    return w.pos == PartOfSpeech::Adj && w.relation != Dependency::Amod && firstChildOf(tree, word, {Dependency::Cop, Dependency::AuxPass, Dependency::Aux}) >= 0;
}

/// "de acuerdo con X", "de acuerdo a": a preposition, however the arcs go.
bool isInPreposition(const SyntaxTree &tree, int word)
{
    const auto formAt = [&](int at) { return wordAt(tree, at) ? tree.words[size_t(at)].form : QString(); };
    return formAt(word) == "acuerdo"_L1 && formAt(word - 1) == "de"_L1 && (formAt(word + 1) == "con"_L1 || formAt(word + 1) == "a"_L1);
}

bool isNounHere(const SyntaxTree &tree, int word)
{
    const SyntacticWord &w = tree.words[size_t(word)];
    if (isInPreposition(tree, word))
        return false;
    if (w.relation == Dependency::Case || w.relation == Dependency::Fixed || w.relation == Dependency::Mark || w.relation == Dependency::Cc) // "de acuerdo con X"
        return false;
    if (w.pos == PartOfSpeech::Noun || w.pos == PartOfSpeech::Propn)
        return true;
    // "the signing of": a gerund with an article.
    const bool described = firstChildOf(tree, word, {Dependency::Det, Dependency::Amod, Dependency::NmodPoss, Dependency::Nmod}) >= 0;
    return (w.pos == PartOfSpeech::Verb || w.pos == PartOfSpeech::Adj) && described && firstChildOf(tree, word, {Dependency::Nsubj, Dependency::Obj, Dependency::Aux, Dependency::Cop, Dependency::AuxPass}) < 0;
}

} // namespace

std::optional<Statement> verbByTree(const SentenceView &sentence, qsizetype at, const FrameForm &form)
{
    const SyntaxTree &tree = sentence.tree();
    const int verb = headOfRange(tree, wordsOfTokens(tree, int(at), int(at) + 1));
    if (verb < 0 || !isVerbHere(tree, verb))
        return std::nullopt;
    if (form.word->language == Language::Spanish && form.written != sentence.written(at))
        return std::nullopt;
    if (form.word->isReflexive && !isReflexive(tree, verb) && !sentence.word(at).endsWith("se"_L1))
        return std::nullopt;
    const std::optional<Outlook> outlook = outlookOfVerb(tree, verb);
    if (!outlook)
        return std::nullopt;
    Statement statement;
    statement.groupBegin = tree.words[size_t(groupBegin(tree, verb))].token;
    statement.isPassive = isPassiveVerb(tree, verb);
    statement.isPresent = outlook->isPresent;
    statement.isSubordinate = !hasTense(tree, verb);
    statement.isTried = outlook->isTried;
    statement.polarity = outlook->polarity;
    statement.trust = outlook->trust;
    return statement;
}

std::optional<Statement> nounByTree(const SentenceView &sentence, qsizetype at, qsizetype past)
{
    const SyntaxTree &tree = sentence.tree();
    const int noun = headOfRange(tree, wordsOfTokens(tree, int(at), int(past)));
    const int predicate = noun >= 0 && tree.words[size_t(noun)].pos == PartOfSpeech::Adj ? firstConjunct(tree, noun) : -1; // "we are happy and grateful to"
    const bool isPredicate = predicate >= 0 && firstChildOf(tree, predicate, {Dependency::Cop}) >= 0;
    if (noun < 0 || (!isPredicate && !isNounHere(tree, noun)))
        return std::nullopt;
    const std::optional<Outlook> outlook = isPredicate ? outlookOfVerb(tree, predicate) : outlookOfNoun(tree, noun);
    if (!outlook)
        return std::nullopt;
    Statement statement;
    statement.groupBegin = at;
    statement.polarity = outlook->polarity;
    statement.trust = outlook->trust;
    return statement;
}

} // namespace apacheta

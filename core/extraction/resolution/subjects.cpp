// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/resolution/subjects.h"

#include "extraction/names/name_words.h"
#include "extraction/syntax/tree_walk.h"
#include "text/word_set.h"

#include <algorithm>

namespace apacheta {

using namespace Qt::StringLiterals;

namespace {

bool isLeadingPreposition(const QString &word)
{
    static const QSet<QString> prepositions = wordSet(
        u"of in on at to for from with by against between among into over under through during before after about without within towards toward "
        u"upon across via near since until than like as de del en a al con por para contra entre sobre desde hasta hacia sin tras ante durante "
        u"bajo segun mediante");
    return prepositions.contains(word);
}

/// From the token before a name back over what belongs to it, "the former president", and over the names it stands in a list with.
qsizetype pastOpening(const Annotation &annotation, const AnnotatedSentence &sentence, qsizetype at)
{
    for (int steps = 0; at >= sentence.first && steps < 16; --at, ++steps) {
        const Token &token = annotation.tokens[size_t(at)];
        const bool inList = (isAnd(token.folded) || token.folded == u",") && at > sentence.first && annotation.tokens[size_t(at) - 1].isCapital();
        const bool nameInList = steps > 0 && token.isCapital();
        if (!inList && !nameInList && !isTitle(token.folded) && !isTitleModifier(token.folded) && !isArticle(token.folded)
            && token.folded != u"the" && token.folded != u".")
            break;
    }
    return at;
}

bool isSubject(Dependency relation) { return relation == Dependency::Nsubj || relation == Dependency::NsubjPass; }

bool isSubjectInTree(const SyntaxTree &tree, qsizetype firstToken, qsizetype pastToken)
{
    const int head = headOfRange(tree, wordsOfTokens(tree, int(firstToken), int(pastToken)));
    return head >= 0 && isSubject(tree.words[size_t(firstConjunct(tree, head))].relation);
}

/// "signed and ratified", "wants to sign", "leaving the room": does what the subject of the verb above does.
bool sharesSubject(const SyntacticWord &verb)
{
    return verb.relation == Dependency::Conj || verb.relation == Dependency::Xcomp
        || (verb.relation == Dependency::Advcl && verb.morphology.verbForm != VerbForm::Finite);
}

} // namespace

bool hasTree(const Annotation &annotation, qsizetype sentence)
{
    if (size_t(sentence) >= annotation.trees.size())
        return false;
    const std::vector<SyntacticWord> &words = annotation.trees[size_t(sentence)].words; // tagged words alone have no heads
    return std::any_of(words.begin(), words.end(), [](const SyntacticWord &word) { return word.head >= 0; });
}

std::optional<PartOfSpeech> partOfSpeechAt(const Annotation &annotation, qsizetype sentence, qsizetype token)
{
    if (size_t(sentence) >= annotation.trees.size() || annotation.trees[size_t(sentence)].isEmpty())
        return std::nullopt;
    const SyntaxTree &tree = annotation.trees[size_t(sentence)];
    const qsizetype at = token - annotation.sentences[size_t(sentence)].first;
    const WordRange words = wordsOfTokens(tree, int(at), int(at + 1));
    return words.isEmpty() ? std::nullopt : std::optional(tree.words[size_t(words.first)].pos);
}

/// Whether a word stands in a phrase that hangs on a noun by another preposition than "of".
static bool isBesideOf(const SyntaxTree &tree, int word, int noun)
{
    int phrase = word;
    while (phrase >= 0 && tree.words[size_t(phrase)].head != noun)
        phrase = tree.words[size_t(phrase)].head;
    static const QSet<QString> prepositions = wordSet(u"during durante at in en after tras before on with con");
    return phrase >= 0 && std::ranges::any_of(childrenOf(tree, phrase, {Dependency::Case}), [&](int preposition) { return prepositions.contains(tree.words[size_t(preposition)].form); });
}

qsizetype subjectOver(const Annotation &annotation, qsizetype sentence, qsizetype token)
{
    if (!hasTree(annotation, sentence))
        return -1;
    const SyntaxTree &tree = annotation.trees[size_t(sentence)];
    const qsizetype first = annotation.sentences[size_t(sentence)].first;
    const WordRange own = wordsOfTokens(tree, int(token - first), int(token - first + 1));
    if (own.isEmpty())
        return -1;
    int below = own.first;
    for (const int word : pathToRoot(tree, own.first)) {
        const int subject = firstChildOf(tree, word, {Dependency::Nsubj, Dependency::NsubjPass});
        const bool isBesides = subject == below && isBesideOf(tree, own.first, subject); // "President X, during his visit, promised"
        if (subject >= 0 && (subject != below || isBesides))
            return subject < own.first ? first + tree.words[size_t(subject)].token : -1;
        const SyntacticWord &syntax = tree.words[size_t(word)];
        const bool clause = syntax.pos == PartOfSpeech::Verb || syntax.pos == PartOfSpeech::Aux;
        if (clause && !sharesSubject(syntax))
            return -1;
        below = word;
    }
    return -1;
}

bool isPossessorAt(const Annotation &annotation, qsizetype sentence, qsizetype past)
{
    if (past >= annotation.sentences[size_t(sentence)].past)
        return false;
    const QString &word = annotation.tokens[size_t(past)].folded;
    return word == u"'s" || word == u"'";
}

bool isSubjectAt(const Annotation &annotation, qsizetype sentence, qsizetype first, qsizetype past)
{
    const AnnotatedSentence &bounds = annotation.sentences[size_t(sentence)];
    if (isPossessorAt(annotation, sentence, past) || past >= bounds.past)
        return false;
    if (hasTree(annotation, sentence))
        return isSubjectInTree(annotation.trees[size_t(sentence)], first - bounds.first, past - bounds.first);
    const qsizetype before = pastOpening(annotation, bounds, first - 1);
    if (before >= bounds.first && isLeadingPreposition(annotation.tokens[size_t(before)].folded))
        return false;
    const Token &next = annotation.tokens[size_t(past)];
    if (next.folded == u"(")
        return before < bounds.first;
    if (next.folded == u"," || isAnd(next.folded)) // a list of subjects; or an apposition, a relative clause
        return before < bounds.first || (past + 1 < bounds.past && annotation.tokens[size_t(past) + 1].isCapital());
    return next.shape == TokenShape::Lower && !isLeadingPreposition(next.folded);
}

bool isClauseBetween(const Annotation &annotation, qsizetype from, qsizetype to)
{
    static const QSet<QString> marks = wordSet(
        u", ; : ( ) - that and but or who which whom whose when while where because if as after before since until although though than que y e pero o u "
        u"quien quienes cual cuando mientras donde porque si aunque como");
    for (qsizetype i = from; i < to; ++i)
        if (marks.contains(annotation.tokens[size_t(i)].folded))
            return true;
    return false;
}

} // namespace apacheta

// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/syntax/tree_walk.h"

#include <algorithm>

namespace apacheta {

namespace {

int sizeOf(const SyntaxTree &tree)
{
    return int(tree.words.size());
}

bool isWord(const SyntaxTree &tree, int word)
{
    return word >= 0 && word < sizeOf(tree);
}

/// The head of a word; -1 for the root, for no word and for a head that is not in the tree.
int headOf(const SyntaxTree &tree, int word)
{
    if (!isWord(tree, word))
        return -1;
    const int head = tree.words[size_t(word)].head;
    return isWord(tree, head) ? head : -1;
}

bool isOneOf(Dependency relation, std::initializer_list<Dependency> relations)
{
    return std::find(relations.begin(), relations.end(), relation) != relations.end();
}

/// Whether nothing but names and what joins them stands between a name and the next.
bool isListed(const SyntaxTree &tree, int name, int next)
{
    for (int word = name + 1; word <= next; ++word) {
        const SyntacticWord &w = tree.words[size_t(word)];
        const bool joins = w.pos == PartOfSpeech::Propn || w.pos == PartOfSpeech::Cconj || w.pos == PartOfSpeech::Det || w.pos == PartOfSpeech::Adp || w.form == QLatin1StringView(",")
            || (w.pos == PartOfSpeech::Adj && w.head > word); // "the [United] States"
        if (!joins)
            return false;
    }
    return tree.words[size_t(name)].pos == PartOfSpeech::Propn && tree.words[size_t(next)].pos == PartOfSpeech::Propn;
}

} // namespace

int rootOf(const SyntaxTree &tree)
{
    for (int word = 0; word < sizeOf(tree); ++word) {
        if (tree.words[size_t(word)].head < 0)
            return word;
    }
    return -1;
}

std::vector<int> childrenOf(const SyntaxTree &tree, int word)
{
    std::vector<int> children;
    if (!isWord(tree, word))
        return children;
    for (int child = 0; child < sizeOf(tree); ++child) {
        if (tree.words[size_t(child)].head == word)
            children.push_back(child);
    }
    return children;
}

std::vector<int> childrenOf(const SyntaxTree &tree, int word, std::initializer_list<Dependency> relations)
{
    std::vector<int> children = childrenOf(tree, word);
    std::erase_if(children, [&](int child) { return !isOneOf(tree.words[size_t(child)].relation, relations); });
    return children;
}

int firstChildOf(const SyntaxTree &tree, int word, std::initializer_list<Dependency> relations)
{
    if (!isWord(tree, word))
        return -1;
    for (int child = 0; child < sizeOf(tree); ++child) {
        const SyntacticWord &candidate = tree.words[size_t(child)];
        if (candidate.head == word && isOneOf(candidate.relation, relations))
            return child;
    }
    return -1;
}

std::vector<int> pathToRoot(const SyntaxTree &tree, int word)
{
    std::vector<int> path;
    for (int at = isWord(tree, word) ? word : -1; at >= 0 && int(path.size()) < sizeOf(tree); at = headOf(tree, at))
        path.push_back(at);
    return path;
}

int verbAtOrAbove(const SyntaxTree &tree, int word)
{
    const std::vector<int> path = pathToRoot(tree, word);
    const auto verb = std::ranges::find_if(path, [&](int at) { return tree.words[size_t(at)].pos == PartOfSpeech::Verb; });
    return verb == path.end() ? -1 : *verb;
}

bool isAncestor(const SyntaxTree &tree, int ancestor, int word)
{
    if (ancestor < 0 || ancestor == word)
        return false;
    int steps = 0;
    for (int at = headOf(tree, word); at >= 0 && steps < sizeOf(tree); at = headOf(tree, at), ++steps) {
        if (at == ancestor)
            return true;
    }
    return false;
}

int depthOf(const SyntaxTree &tree, int word)
{
    return std::max(0, int(pathToRoot(tree, word).size()) - 1);
}

int commonAncestor(const SyntaxTree &tree, int one, int other)
{
    std::vector<bool> isAboveOne(tree.words.size());
    for (const int word : pathToRoot(tree, one))
        isAboveOne[size_t(word)] = true;
    for (const int word : pathToRoot(tree, other)) {
        if (isAboveOne[size_t(word)])
            return word;
    }
    return -1;
}

std::vector<int> subtreeOf(const SyntaxTree &tree, int word)
{
    std::vector<int> subtree;
    if (!isWord(tree, word))
        return subtree;
    enum class Place : quint8 { Unknown, Inside, Outside };
    std::vector<Place> places(tree.words.size(), Place::Unknown);
    places[size_t(word)] = Place::Inside;
    std::vector<int> climbed;
    for (int start = 0; start < sizeOf(tree); ++start) {
        climbed.clear();
        int at = start;
        // A word on the way up counts as outside until the walk has ended, so that a cycle ends it.
        while (at >= 0 && places[size_t(at)] == Place::Unknown) {
            places[size_t(at)] = Place::Outside;
            climbed.push_back(at);
            at = headOf(tree, at);
        }
        const Place place = at < 0 ? Place::Outside : places[size_t(at)];
        for (const int step : climbed)
            places[size_t(step)] = place;
        if (places[size_t(start)] == Place::Inside)
            subtree.push_back(start);
    }
    return subtree;
}

WordRange subtreeRange(const SyntaxTree &tree, int word)
{
    const std::vector<int> subtree = subtreeOf(tree, word);
    return subtree.empty() ? WordRange{} : WordRange{subtree.front(), subtree.back() + 1};
}

WordRange wordsOfTokens(const SyntaxTree &tree, int firstToken, int pastToken)
{
    const auto first = std::ranges::lower_bound(tree.words, firstToken, {}, &SyntacticWord::token);
    const auto past = std::ranges::lower_bound(tree.words, std::max(firstToken, pastToken), {}, &SyntacticWord::token);
    return WordRange{int(first - tree.words.begin()), int(past - tree.words.begin())};
}

int headOfRange(const SyntaxTree &tree, WordRange range)
{
    int best = -1;
    int bestDepth = 0;
    bool isBestPunctuation = false;
    for (int word = std::max(0, range.first); word < std::min(range.past, sizeOf(tree)); ++word) {
        const int head = headOf(tree, word);
        if (head >= 0 && range.contains(head))
            continue;
        const bool isPunctuation = tree.words[size_t(word)].pos == PartOfSpeech::Punct;
        const int depth = depthOf(tree, word);
        const bool isBetter = best < 0 || (isBestPunctuation && !isPunctuation) || (isBestPunctuation == isPunctuation && depth < bestDepth);
        if (!isBetter)
            continue;
        best = word;
        bestDepth = depth;
        isBestPunctuation = isPunctuation;
    }
    return best;
}

int firstConjunct(const SyntaxTree &tree, int word)
{
    int at = word;
    for (int steps = 0; isWord(tree, at) && tree.words[size_t(at)].relation == Dependency::Conj && headOf(tree, at) >= 0 && steps < sizeOf(tree); ++steps)
        at = headOf(tree, at);
    return at;
}

std::vector<int> conjunctsOf(const SyntaxTree &tree, int word)
{
    std::vector<int> conjuncts;
    if (!isWord(tree, word))
        return conjuncts;
    conjuncts.push_back(word);
    for (size_t i = 0; i < conjuncts.size(); ++i) // a list of names is flat, however the parser nests it
        for (const int child : childrenOf(tree, conjuncts[i], {Dependency::Conj}))
            if ((i == 0 || isListed(tree, conjuncts[i], child)) && std::ranges::find(conjuncts, child) == conjuncts.end())
                conjuncts.push_back(child);
    std::ranges::sort(conjuncts);
    return conjuncts;
}

} // namespace apacheta

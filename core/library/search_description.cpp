// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/search_query.h"

#include "library/library_text.h"
#include "library/search_words.h"
#include "text/fold.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

constexpr qsizetype longestName = 6; // words

QString describedField(const SearchNode &node)
{
    switch (node.field) {
    case SearchField::Actor:
        return LibraryText::tr("naming %1").arg(node.typed);
    case SearchField::Year:
        return LibraryText::tr("of %1").arg(node.typed);
    case SearchField::Author:
        return LibraryText::tr("by %1").arg(node.typed);
    case SearchField::Title:
        return LibraryText::tr("with \"%1\" in the title").arg(node.typed);
    case SearchField::Language:
        return LibraryText::tr("in the language %1").arg(node.typed);
    case SearchField::Kind:
        return LibraryText::tr("naming an actor of the kind %1").arg(node.typed);
    }
    return node.typed;
}

/// A tree inside another one: brackets where it has parts of its own.
QString describedInside(const SearchNode &node)
{
    const bool hasParts = node.type == SearchNode::All || node.type == SearchNode::Any;
    return hasParts ? u'(' + described(node) + u')' : described(node);
}

QStringList describedChildren(const SearchNode &node)
{
    QStringList parts;
    for (const SearchNode &child : node.children)
        if (!child.isOtherName)
            parts.append(describedInside(child));
    return parts;
}

SearchNode phraseOf(const QString &name)
{
    SearchNode node;
    node.words = searchWords(name);
    node.type = node.words.size() > 1 ? SearchNode::Phrase : SearchNode::Word;
    node.typed = name;
    node.isOtherName = true;
    return node;
}

/// What was typed, or one of the other names. Those that hold it anyway ("República de Chile" for "Chile") add nothing.
SearchNode orNames(SearchNode typed, const QString &text, const QStringList &names)
{
    const QString key = nameKey(text);
    SearchNode any;
    any.type = SearchNode::Any;
    any.children.append(std::move(typed));
    QSet<QStringList> seen;
    for (const QString &name : names) {
        SearchNode other = phraseOf(name);
        if (other.words.isEmpty() || seen.contains(other.words) || QString(u' ' + nameKey(name) + u' ').contains(u' ' + key + u' '))
            continue;
        seen.insert(other.words);
        any.children.append(std::move(other));
    }
    return any.children.size() > 1 ? any : any.children.takeFirst();
}

} // namespace

QString described(const SearchNode &node)
{
    switch (node.type) {
    case SearchNode::Word:
        return node.typed;
    case SearchNode::Prefix:
        return node.words.value(0) + u'*';
    case SearchNode::Phrase:
        return u'"' + node.typed + u'"';
    case SearchNode::Near:
        return LibraryText::tr("%1 within %2 words").arg(describedChildren(node).join(u", "_s)).arg(node.distance);
    case SearchNode::Field:
        return describedField(node);
    case SearchNode::Without:
        //: of a search: "not in the language es", "without war"
        return (node.children.first().type == SearchNode::Field ? LibraryText::tr("not %1") : LibraryText::tr("without %1"))
            .arg(describedChildren(node).value(0));
    case SearchNode::All:
    case SearchNode::Any:
        break;
    }
    const QStringList parts = describedChildren(node);
    if (parts.size() == 1)
        return parts.first();
    return (node.type == SearchNode::All ? LibraryText::tr("all of: %1") : LibraryText::tr("any of: %1")).arg(parts.join(u", "_s));
}

SearchNode withOtherNames(SearchNode root, const std::function<QStringList(const QString &typed)> &otherNames)
{
    if (root.type == SearchNode::Word || root.type == SearchNode::Phrase) {
        const QString typed = root.typed;
        return orNames(std::move(root), typed, otherNames(typed));
    }
    if (root.type == SearchNode::Without || root.type == SearchNode::Near)
        return root;
    if (root.type != SearchNode::All) {
        for (SearchNode &child : root.children)
            child = withOtherNames(std::move(child), otherNames);
        return root;
    }
    // In a row of words the longest name counts: "lake titicaca" before "titicaca".
    QList<SearchNode> children;
    for (qsizetype i = 0; i < root.children.size();) {
        qsizetype run = 0;
        while (i + run < root.children.size() && run < longestName && root.children[i + run].type == SearchNode::Word)
            ++run;
        QStringList names;
        for (; run > 1; --run) {
            QStringList typed;
            for (qsizetype k = i; k < i + run; ++k)
                typed.append(root.children[k].typed);
            const QString text = typed.join(u' ');
            names = otherNames(text);
            if (names.isEmpty())
                continue;
            SearchNode words;
            words.type = SearchNode::All;
            words.children = root.children.sliced(i, run);
            children.append(orNames(std::move(words), text, names));
            break;
        }
        if (run > 1) {
            i += run;
        } else {
            children.append(withOtherNames(root.children[i], otherNames));
            ++i;
        }
    }
    root.children = std::move(children);
    return root.children.size() == 1 ? root.children.takeFirst() : root;
}

QStringList otherNamesIn(const SearchNode &node)
{
    QStringList names;
    if (node.isOtherName)
        names.append(node.typed);
    for (const SearchNode &child : node.children)
        names += otherNamesIn(child);
    names.removeDuplicates();
    return names;
}

} // namespace apacheta

// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/notebook.h"

#include <QHash>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

QSet<QString> keysOf(const QStringList &keys) { return {keys.begin(), keys.end()}; }

/// Takes those of the keys out of the notebook, in their order.
QList<NotebookEntry> takeOut(QList<NotebookEntry> &entries, const QStringList &keys)
{
    const QSet<QString> wanted = keysOf(keys);
    QList<NotebookEntry> taken;
    for (const NotebookEntry &entry : std::as_const(entries))
        if (wanted.contains(entry.quotation.key))
            taken.append(entry);
    entries.removeIf([&wanted](const NotebookEntry &entry) { return wanted.contains(entry.quotation.key); });
    return taken;
}

qsizetype firstUnder(const QList<NotebookEntry> &entries, const QString &heading)
{
    const auto first = std::ranges::find(entries, heading, &NotebookEntry::heading);
    return first - entries.begin();     // past all where there is none
}

/// Past the last one under a heading; past all where there is none.
qsizetype pastHeading(const QList<NotebookEntry> &entries, const QString &heading)
{
    qsizetype past = firstUnder(entries, heading);
    while (past < entries.size() && entries[past].heading == heading)
        ++past;
    return past;
}

qsizetype indexOf(const QList<NotebookEntry> &entries, const QString &key)
{
    for (qsizetype index = 0; index < entries.size(); ++index)
        if (entries[index].quotation.key == key)
            return index;
    return -1;
}

/// Which of the numbers can stay so that the rest fits between them: a longest run that rises.
QList<bool> longestRise(const QList<double> &numbers)
{
    QList<qsizetype> ends;              // of the best run of each length: the index of its last number
    QList<qsizetype> before(numbers.size(), -1);
    for (qsizetype index = 0; index < numbers.size(); ++index) {
        const auto at = std::ranges::lower_bound(ends, numbers[index], {}, [&numbers](qsizetype end) { return numbers[end]; });
        if (at != ends.begin())
            before[index] = *std::prev(at);
        if (at == ends.end())
            ends.append(index);
        else
            *at = index;
    }
    QList<bool> stays(numbers.size(), false);
    for (qsizetype index = ends.isEmpty() ? -1 : ends.last(); index >= 0; index = before[index])
        stays[index] = true;
    return stays;
}

/// Numbers that rise strictly: those that can stay as they are, the others between them; all anew where there is no room left between two.
QList<double> risen(const QList<double> &numbers)
{
    const QList<bool> stays = longestRise(numbers);
    QList<double> rising = numbers;
    for (qsizetype first = 0; first < numbers.size(); ++first) {
        if (stays[first])
            continue;
        qsizetype past = first;
        while (past < numbers.size() && !stays[past])
            ++past;
        const bool hasBefore = first > 0, hasAfter = past < numbers.size();
        const double from = hasBefore ? rising[first - 1] : hasAfter ? rising[past] - double(past - first + 1) : -1;
        const double to = hasAfter ? rising[past] : from + double(past - first + 1);
        for (qsizetype index = first; index < past; ++index)
            rising[index] = from + (to - from) * double(index - first + 1) / double(past - first + 1);
        first = past;
    }
    const bool rises = std::ranges::adjacent_find(rising, [](double one, double next) { return !(one < next); }) == rising.end();
    if (!rises)
        for (qsizetype index = 0; index < rising.size(); ++index)
            rising[index] = double(index);
    return rising;
}

} // namespace

double positionAtEnd(const QList<NotebookEntry> &entries)
{
    double last = 0;
    for (const NotebookEntry &entry : entries)
        last = std::max(last, entry.position);
    return entries.isEmpty() ? 0 : last + 1;
}

double positionBetween(const NotebookEntry *before, const NotebookEntry *after)
{
    if (before && after)
        return (before->position + after->position) / 2;
    return before ? before->position + 1 : after ? after->position - 1 : 0;
}

double positionUnder(const QList<NotebookEntry> &entries, const QString &heading)
{
    const qsizetype past = pastHeading(entries, heading);
    if (past == 0 || past == entries.size())
        return positionAtEnd(entries);
    const double between = positionBetween(&entries[past - 1], &entries[past]);
    return between > entries[past - 1].position ? between : positionAtEnd(entries); // no room, or an order of before: it stands under its heading all the same
}

void putInOrder(QList<NotebookEntry> &entries)
{
    std::ranges::stable_sort(entries, {}, &NotebookEntry::position);
    QHash<QString, int> order;
    for (const NotebookEntry &entry : std::as_const(entries))
        order.insert(entry.heading, order.value(entry.heading, int(order.size())));
    std::ranges::stable_sort(entries, {}, [&order](const NotebookEntry &entry) { return order.value(entry.heading); });
}

QList<NotebookEntry> movedTo(const QList<NotebookEntry> &entries, const QStringList &keys, const NotebookPlace &place)
{
    QList<NotebookEntry> rest = entries;
    const QList<NotebookEntry> moved = takeOut(rest, keys);
    QString after = place.after;
    for (qsizetype index = indexOf(entries, after); index >= 0 && keys.contains(after); --index) // one that moves itself: the one before it that stays
        after = index > 0 && entries[index - 1].heading == place.heading ? entries[index - 1].quotation.key : QString();
    const qsizetype known = indexOf(rest, after);
    qsizetype at = known >= 0 ? known + 1 : firstUnder(rest, place.heading);
    for (NotebookEntry entry : moved) {
        entry.heading = place.heading;
        rest.insert(at++, entry);
    }
    return rest;
}

QList<NotebookEntry> stepped(const QList<NotebookEntry> &entries, const QStringList &keys, int step)
{
    const QSet<QString> wanted = keysOf(keys);
    const auto isMoved = [&](qsizetype index) { return wanted.contains(entries[index].quotation.key); };
    qsizetype edge = step < 0 ? 0 : entries.size() - 1;
    while (edge >= 0 && edge < entries.size() && !isMoved(edge))
        edge -= step < 0 ? -1 : 1;
    const qsizetype neighbour = edge + (step < 0 ? -1 : 1);
    if (edge < 0 || edge >= entries.size() || neighbour < 0 || neighbour >= entries.size())
        return entries;
    const QString &heading = entries[neighbour].heading;
    const bool crosses = heading != entries[edge].heading;
    if (step < 0 && crosses)
        return movedTo(entries, keys, {heading, entries[neighbour].quotation.key});
    if (step > 0 && crosses)
        return movedTo(entries, keys, {heading, {}});
    if (step > 0)
        return movedTo(entries, keys, {heading, entries[neighbour].quotation.key});
    const bool isFirst = neighbour == 0 || entries[neighbour - 1].heading != heading;
    return movedTo(entries, keys, {heading, isFirst ? QString() : entries[neighbour - 1].quotation.key});
}

QList<NotebookEntry> headingStepped(const QList<NotebookEntry> &entries, const QString &heading, int step)
{
    const qsizetype first = firstUnder(entries, heading), past = pastHeading(entries, heading);
    QList<NotebookEntry> wished = entries;
    if (step < 0 && first > 0 && first < past)
        std::rotate(wished.begin() + firstUnder(entries, entries[first - 1].heading), wished.begin() + first, wished.begin() + past);
    else if (step > 0 && past < entries.size())
        std::rotate(wished.begin() + first, wished.begin() + past, wished.begin() + pastHeading(entries, entries[past].heading));
    return wished;
}

QList<NotebookEntry> headingRenamed(const QList<NotebookEntry> &entries, const QString &heading, const QString &name)
{
    if (firstUnder(entries, name) < entries.size()) {
        QStringList keys;
        for (const NotebookEntry &entry : entries)
            if (entry.heading == heading)
                keys.append(entry.quotation.key);
        return movedTo(entries, keys, {name, entries[pastHeading(entries, name) - 1].quotation.key});
    }
    QList<NotebookEntry> wished = entries;
    for (NotebookEntry &entry : wished)
        if (entry.heading == heading)
            entry.heading = name;
    return wished;
}

QList<ArrangeQuotation> arrangementAs(const QList<NotebookEntry> &entries, const QList<NotebookEntry> &wished)
{
    QHash<QString, const NotebookEntry *> before;
    for (const NotebookEntry &entry : entries)
        before.insert(entry.quotation.key, &entry);
    QList<double> numbers;
    for (const NotebookEntry &entry : wished) {
        const NotebookEntry *old = before.value(entry.quotation.key);
        numbers.append(old ? old->position : 0);
    }
    const QList<double> positions = risen(numbers);
    QList<ArrangeQuotation> said;
    for (qsizetype index = 0; index < wished.size(); ++index) {
        const NotebookEntry *old = before.value(wished[index].quotation.key);
        if (old && (old->position != positions[index] || old->heading != wished[index].heading))
            said.append({old->quotation, old->quoted, wished[index].heading, positions[index]});
    }
    return said;
}

} // namespace apacheta

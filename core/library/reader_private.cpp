// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/reader_private.h"

#include "library/search_words.h"
#include "library/words_of_library.h"
#include "text/fold.h"

#include <tuple>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

bool comesBefore(const SortedId &a, const SortedId &b, bool descending)
{
    if (a.group != b.group)
        return a.group < b.group;
    const auto key = [](const SortedId &row) { return std::tie(row.number, row.text, row.id); };
    return descending ? key(b) < key(a) : key(a) < key(b);
}

} // namespace

QString sortKeyOf(const SortedId &row) { return u"%1|%2|%3"_s.arg(row.group).arg(row.number).arg(row.text); }

SortedId numberAndId(const Row &row) { return {row.number(0), 0, row.number(1), {}}; }
SortedId textAndId(const Row &row) { return {row.number(0), 0, 0, row.text(1)}; }

SortedId sortedIdOf(const Cursor &cursor)
{
    const qsizetype first = cursor.sortKey.indexOf(u'|');
    const qsizetype second = cursor.sortKey.indexOf(u'|', first + 1);
    if (first < 0 || second < 0)
        return {cursor.id, 0, 0, {}};
    return {cursor.id, cursor.sortKey.left(first).toInt(), cursor.sortKey.sliced(first + 1, second - first - 1).toLongLong(),
            cursor.sortKey.sliced(second + 1)};
}

IdPage pageOf(QList<SortedId> rows, bool descending, const Cursor &after, int count)
{
    const auto before = [descending](const SortedId &a, const SortedId &b) { return comesBefore(a, b, descending); };
    if (!after.isStart()) {
        const SortedId last = sortedIdOf(after);
        rows.removeIf([&](const SortedId &row) { return !before(last, row); });
    }
    const qsizetype wanted = std::min<qsizetype>(rows.size(), qsizetype(count) + 1);
    std::partial_sort(rows.begin(), rows.begin() + wanted, rows.end(), before);
    rows.resize(wanted);
    return pageOfSorted(std::move(rows), count);
}

IdPage pageOfSorted(QList<SortedId> rows, int count)
{
    IdPage page;
    if (rows.size() > count && count > 0) {
        rows.resize(count);
        page.next = Cursor{sortKeyOf(rows.last()), rows.last().id};
    }
    for (const SortedId &row : std::as_const(rows))
        page.ids.append(row.id);
    return page;
}

void narrow(Candidates &candidates, QList<qint64> ids)
{
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    if (!candidates) {
        candidates = std::move(ids);
        return;
    }
    QList<qint64> both;
    std::set_intersection(candidates->cbegin(), candidates->cend(), ids.cbegin(), ids.cend(), std::back_inserter(both));
    candidates = std::move(both);
}

std::optional<QString> jsonOf(const Candidates &candidates)
{
    return candidates ? std::optional(jsonOf(*candidates)) : std::nullopt;
}

std::optional<QString> wordList(const QStringList &words)
{
    return words.isEmpty() ? std::nullopt : std::optional(jsonOf(words));
}

QString namePrefixQuery(const QString &text)
{
    QStringList terms;
    const QStringList words = searchWords(nameKey(text));
    for (const QString &word : words)
        terms.append(u'"' + word + u"\"*"_s);
    return terms.join(u' ');
}

Result<QList<qint64>> actorsMatching(const Connection &connection, const QString &prefixQuery)
{
    return connection.numbers(R"sql(
        select distinct actor_name.actor
          from actor_fts
          cross join actor_name on actor_name.id = actor_fts.rowid
         where actor_fts match :query)sql",
        {{":query", prefixQuery}});
}

Result<QList<qint64>> eventsOfActor(const Connection &connection, ActorId actor)
{
    return connection.numbers(R"sql(
        select event from event_participant where actor = :actor
        union
        select id from event where place = :actor)sql",
        {{":actor", actor}});
}

void FacetSums::add(const QString &value, int count) { m_counts[value] += count; }

QList<FacetCount> FacetSums::sorted() const
{
    QList<FacetCount> counts;
    for (auto it = m_counts.cbegin(); it != m_counts.cend(); ++it)
        counts.append({it.key(), it.value()});
    std::sort(counts.begin(), counts.end(), [](const FacetCount &a, const FacetCount &b) {
        return a.count != b.count ? a.count > b.count : a.value < b.value;
    });
    return counts;
}

ActorKind kindIn(const QString &word) { return actorKindOf(word).value_or(ActorKind::Place); }
Category categoryIn(const QString &word) { return categoryOf(word).value_or(Category::Other); }
Polarity polarityIn(const QString &word) { return polarityOf(word).value_or(Polarity::Asserted); }
std::optional<EdtfDate> dateIn(const QString &text) { return text.isEmpty() ? std::nullopt : EdtfDate::parse(text); }

} // namespace apacheta

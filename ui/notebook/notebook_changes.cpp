// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/notebook_changes.h"

#include "session/session.h"

#include <algorithm>

namespace apacheta {
namespace {

/// A quotation that is new at its place among the others.
Result<QList<Decision>> keptAt(const Reader &reader, QList<NotebookEntry> entries, const QList<QuotedPlace> &places, const QString &heading,
                               const std::optional<NotebookPlace> &at)
{
    QList<Decision> decisions;
    NotebookPlace place = at.value_or(NotebookPlace{heading, {}});
    for (const QuotedPlace &one : places) {
        const auto quoted = reader.placeOf(one.document, one.span);
        if (!quoted)
            return quoted.error();
        if (std::ranges::any_of(entries, [&quoted](const NotebookEntry &entry) { return entry.quoted == *quoted; }))
            continue;
        NotebookEntry entry;
        entry.quotation = {Decisions::freshKey()};
        entry.quoted = *quoted;
        entry.heading = place.heading;
        entry.position = positionUnder(entries, place.heading);
        entries.append(entry);
        putInOrder(entries);
        decisions.append(KeepQuotation{entry.quotation, entry.quoted, entry.heading, entry.position});
        if (!at)
            continue;
        for (const ArrangeQuotation &said : arrangementAs(entries, movedTo(entries, {entry.quotation.key}, place))) {
            decisions.append(said);
            const auto moved = std::ranges::find(entries, said.quotation.key, [](const NotebookEntry &other) { return other.quotation.key; });
            moved->heading = said.heading;
            moved->position = said.position;
        }
        putInOrder(entries);
        place.after = entry.quotation.key;
    }
    return decisions;
}

} // namespace

void arrangeNotebook(Session &session, const NotebookWish &wish)
{
    session.decide([wish](const Reader &reader) -> Result<QList<Decision>> {
        const auto entries = reader.notebook();
        if (!entries)
            return entries.error();
        QList<Decision> decisions;
        for (const ArrangeQuotation &said : arrangementAs(*entries, wish(*entries)))
            decisions.append(said);
        return decisions;
    });
}

void putQuotationsUnder(Session &session, const QStringList &keys, const QString &heading)
{
    arrangeNotebook(session, [keys, heading](const QList<NotebookEntry> &entries) {
        QString last;
        for (const NotebookEntry &entry : entries)
            if (entry.heading == heading)
                last = entry.quotation.key;
        return movedTo(entries, keys, {heading, last});
    });
}

void dropQuotations(Session &session, const QStringList &keys)
{
    session.decide([keys](const Reader &reader) -> Result<QList<Decision>> {
        const auto entries = reader.notebook();
        if (!entries)
            return entries.error();
        QList<Decision> decisions;
        for (const NotebookEntry &entry : *entries)
            if (keys.contains(entry.quotation.key))
                decisions.append(DropQuotation{entry.quotation, entry.quoted});
        return decisions;
    });
}

void keepQuotations(Session &session, const QList<QuotedPlace> &places, const QString &heading, const std::optional<NotebookPlace> &place, QObject *receiver,
                    const std::function<void(int kept)> &kept)
{
    session.decide(
        [places, heading, place](const Reader &reader) -> Result<QList<Decision>> {
            const auto entries = reader.notebook();
            return entries ? keptAt(reader, *entries, places, heading, place) : entries.error();
        },
        receiver, [kept](const Result<QList<DecisionEntry>> &entries) {
            if (entries)
                kept(int(std::ranges::count(*entries, QString::fromLatin1(KeepQuotation::type), &DecisionEntry::type)));
        });
}

} // namespace apacheta

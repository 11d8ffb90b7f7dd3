// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/notebook.h"
#include "library/reader_private.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

/// By position; a heading's quotations together, headings by their first quotation.
void arrange(QList<NotebookEntry> &entries)
{
    std::ranges::stable_sort(entries, {}, &NotebookEntry::position);
    QHash<QString, int> order;
    for (const NotebookEntry &entry : std::as_const(entries))
        order.insert(entry.heading, order.value(entry.heading, int(order.size())));
    std::ranges::stable_sort(entries, {}, [&order](const NotebookEntry &entry) { return order.value(entry.heading); });
}

/// The quotations that stand, by their keys: kept, not dropped, as they were last arranged.
std::map<QString, NotebookEntry> standing(const QList<LoggedDecision> &decisions)
{
    std::map<QString, NotebookEntry> entries;
    for (const LoggedDecision &decision : decisions) {
        if (const auto *kept = std::get_if<KeepQuotation>(&decision.said)) {
            NotebookEntry &entry = entries[kept->quotation.key];
            entry.quotation = kept->quotation;
            entry.quoted = kept->quoted;
            entry.heading = kept->heading;
            entry.position = kept->position;
        } else if (const auto *arranged = std::get_if<ArrangeQuotation>(&decision.said)) {
            if (const auto entry = entries.find(arranged->quotation.key); entry != entries.end()) {
                entry->second.heading = arranged->heading;
                entry->second.position = arranged->position;
            }
        } else if (const auto *dropped = std::get_if<DropQuotation>(&decision.said)) {
            entries.erase(dropped->quotation.key);
        }
    }
    return entries;
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

Result<QList<NotebookEntry>> Reader::notebook(std::stop_token stop) const
{
    const Connection &connection = *m_d->connection;
    const Question question(connection, stop);
    const auto decisions = DecisionLog(connection).inForce(
        targetOf(QuotationRef{}), {QLatin1StringView(KeepQuotation::type), QLatin1StringView(ArrangeQuotation::type), QLatin1StringView(DropQuotation::type)});
    if (!decisions)
        return decisions.error();
    QList<NotebookEntry> entries;
    for (auto &[key, entry] : standing(*decisions)) {
        const auto place = connection.row(R"sql(
            select document.id, document.title, passage.id, page.label, passage.paragraph
              from document
              left join passage on passage.id = (select max(holding.id) from passage as holding
                                                  where holding.document = document.id and holding.first <= :first and holding.past > :first)
              left join page on page.document = document.id and page.number = passage.page
             where document.sha256 = :sha256)sql",
            {{":sha256", entry.quoted.sha256}, {":first", qint64(entry.quoted.span.begin)}}, [](const Row &row) {
                NotebookEntry found;
                found.document = row.id<DocumentId>(0);
                found.documentTitle = row.text(1);
                found.passage = row.id<PassageId>(2);
                found.page = row.text(3);
                found.paragraph = row.integer(4);
                return found;
            });
        if (!place)
            return place.error();
        NotebookEntry whole = *place ? **place : NotebookEntry{};
        whole.quotation = entry.quotation;
        whole.quoted = entry.quoted;
        whole.heading = entry.heading;
        whole.position = entry.position;
        const auto notes = notesOn(Subject(entry.quoted), stop);
        if (!notes)
            return notes.error();
        const auto tags = tagsOf(Subject(entry.quoted), stop);
        if (!tags)
            return tags.error();
        whole.notes = *notes;
        whole.tags = *tags;
        entries.append(whole);
    }
    arrange(entries);
    return entries;
}

} // namespace apacheta

// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/notebook.h"
#include "library/reader_private.h"

#include <map>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

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

Result<QList<NotebookEntry>> Reader::notebook(std::stop_token stop) const
{
    const Connection &connection = *m_d->connection;
    const Question question(connection, stop);
    const DecisionLog log(connection);
    const auto decisions = log.inForce(
        targetOf(QuotationRef{}), {QLatin1StringView(KeepQuotation::type), QLatin1StringView(ArrangeQuotation::type), QLatin1StringView(DropQuotation::type)});
    if (!decisions)
        return decisions.error();
    QList<NotebookEntry> entries;
    QHash<QString, QList<LoggedDecision>> notesAndTags; // by the text's hash: many quotations are of one text
    for (auto &[key, entry] : standing(*decisions)) {
        const auto place = connection.row(R"sql(
            select document.id, document.title, document.authors, document.date, passage.id, page.label, passage.paragraph
              from document
              left join passage on passage.id = (select max(holding.id) from passage as holding
                                                  where holding.document = document.id and holding.first <= :first and holding.past > :first)
              left join page on page.document = document.id and page.number = passage.page
             where document.sha256 = :sha256)sql",
            {{":sha256", entry.quoted.sha256}, {":first", qint64(entry.quoted.span.begin)}}, [](const Row &row) {
                NotebookEntry found;
                found.document = row.id<DocumentId>(0);
                found.documentTitle = row.text(1);
                found.documentAuthors = row.text(2);
                found.documentDate = row.text(3);
                found.passage = row.id<PassageId>(4);
                found.page = row.text(5);
                found.paragraph = row.integer(6);
                return found;
            });
        if (!place)
            return place.error();
        NotebookEntry whole = *place ? **place : NotebookEntry{};
        whole.quotation = entry.quotation;
        whole.quoted = entry.quoted;
        whole.heading = entry.heading;
        whole.position = entry.position;
        auto said = notesAndTags.constFind(entry.quoted.sha256);
        if (said == notesAndTags.constEnd()) {
            const auto ofText = log.inForce(targetOf(Subject(entry.quoted)), {QLatin1StringView(WriteNote::type), QLatin1StringView(AddTag::type), QLatin1StringView(DropTag::type)});
            if (!ofText)
                return ofText.error();
            said = notesAndTags.insert(entry.quoted.sha256, *ofText);
        }
        for (const WriteNote &note : notesAmong(*said, Subject(entry.quoted)))
            whole.notes.append(note.text);
        whole.tags = tagsAmong(*said, Subject(entry.quoted));
        entries.append(whole);
    }
    putInOrder(entries);
    return entries;
}

} // namespace apacheta

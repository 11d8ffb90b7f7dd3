// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/search_index.h"

#include "library/connection.h"
#include "library/search_words.h"
#include "text/source_text.h"

namespace apacheta {
namespace {

Outcome indexDocument(const Connection &connection, qint64 document, const Stemmer &stemmer)
{
    struct Unindexed {
        qint64 id = 0;
        Span span;
        Language language = Language::Unknown;
    };
    const auto text = connection.row("select text from document_text where document = :document", {{":document", document}},
                                     [](const Row &row) { return row.text(0); });
    if (!text)
        return text.error();
    const auto passages = connection.rows(R"sql(
        select passage.id, passage.first, passage.past, coalesce(nullif(block.language, ''), document.language)
          from passage
          join document on document.id = passage.document
          left join block on block.document = passage.document and block.number = passage.block
         where passage.document = :document
         order by passage.id)sql",
        {{":document", document}}, [](const Row &row) {
            return Unindexed{row.number(0), {row.number(1), row.number(2)}, languageOf(row.text(3))};
        });
    if (!passages)
        return passages.error();
    const SourceText source(text->value_or(QString()));
    for (const Unindexed &passage : *passages) {
        const IndexedPassage words = indexed(source.quote(passage.span), passage.language, stemmer);
        const Outcome inserted = connection.run("insert into passage_fts (rowid, words, stems) values (:passage, :words, :stems)",
            {{":passage", passage.id}, {":words", words.words}, {":stems", words.stems}});
        if (!inserted)
            return inserted;
    }
    return Done{};
}

} // namespace

Outcome refreshSearchIndex(const Connection &connection)
{
    const Result<qint64> version = connection.number("select cast(value as integer) from library_fact where name = 'index_version'");
    if (!version)
        return version.error();
    if (*version == indexVersion)
        return Done{};
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    if (const Outcome outcome = connection.run("insert into passage_fts (passage_fts) values ('delete-all')"); !outcome)
        return outcome;
    const auto documents = connection.numbers("select id from document order by id");
    if (!documents)
        return documents.error();
    const Stemmer stemmer;
    for (const qint64 document : *documents)
        if (const Outcome outcome = indexDocument(connection, document, stemmer); !outcome)
            return outcome;
    const Outcome noted = connection.run("insert or replace into library_fact (name, value) values ('index_version', :version)",
                                         {{":version", indexVersion}});
    if (!noted)
        return noted;
    return (*transaction)->commit();
}

Result<bool> isSearchIndexSound(const Connection &connection)
{
    static constexpr Statement checks[] = {
        "insert into passage_fts (passage_fts) values ('integrity-check')",
        "insert into actor_fts (actor_fts, rank) values ('integrity-check', 1)", // against the names themselves
        "insert into event_fts (event_fts, rank) values ('integrity-check', 1)",
    };
    for (const Statement check : checks)
        if (const Outcome outcome = connection.run(check); !outcome) {
            if (outcome.error().kind != Error::Damaged)
                return outcome.error();
            return false;
        }
    return true;
}

Outcome compactSearchIndex(const Connection &connection)
{
    return connection.run("insert into passage_fts (passage_fts) values ('optimize')");
}

} // namespace apacheta

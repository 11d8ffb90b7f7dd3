// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/maintenance.h"

#include "library/library_file.h"
#include "library/library_text.h"
#include "library/prepared_document.h"
#include "library/search_index.h"
#include "text/source_text.h"

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

constexpr int mostSentences = 100;

/// Collects what is wrong, with an end: a broken library may have a million wrong rows.
class Complaints {
public:
    void add(const QString &sentence)
    {
        if (m_sentences.size() < mostSentences)
            m_sentences.append(sentence);
    }
    QStringList sentences() const { return m_sentences; }

private:
    QStringList m_sentences;
};

Outcome checkFile(const Connection &connection, Complaints &complaints)
{
    const Outcome whole = connection.forEach("pragma integrity_check(20)", {}, [&](const Row &row) {
        if (row.text(0) != "ok"_L1)
            complaints.add(LibraryText::tr("The file is damaged: %1.").arg(row.text(0)));
        return true;
    });
    if (!whole)
        return whole;
    return connection.forEach("pragma foreign_key_check", {}, [&](const Row &row) {
        complaints.add(LibraryText::tr("Row %1 of %2 points at something in %3 that is not there.").arg(row.text(1), row.text(0), row.text(2)));
        return true;
    });
}

/// Whether every mention of a document is what stands in its text.
Outcome checkMentions(const Connection &connection, qint64 document, const QString &title, const SourceText &text, Complaints &complaints)
{
    int wrong = 0;
    const Outcome outcome = connection.forEach("select first, past, surface from mention where document = :document", {{":document", document}},
                                               [&](const Row &row) {
                                                   wrong += text.quote({row.number(0), row.number(1)}) != row.text(2);
                                                   return true;
                                               });
    if (wrong > 0)
        complaints.add(LibraryText::tr("%1 mentions in \"%2\" are not what stands in the text.").arg(wrong).arg(title));
    return outcome;
}

Outcome checkTexts(const Connection &connection, Complaints &complaints)
{
    Outcome mentions = Done{};
    const Outcome texts = connection.forEach(R"sql(
        select document.id, document.title, document.sha256, document.length, document_text.text
          from document
          left join document_text on document_text.document = document.id)sql",
        {}, [&](const Row &row) {
            const SourceText text(row.text(4));
            if (row.isNull(4))
                complaints.add(LibraryText::tr("The document \"%1\" has lost its text.").arg(row.text(1)));
            else if (sha256Of(text.text().toUtf8()) != row.text(2))
                complaints.add(LibraryText::tr("The text of \"%1\" is not what was imported.").arg(row.text(1)));
            else if (text.length() != row.number(3))
                complaints.add(LibraryText::tr("The length of \"%1\" is noted wrongly.").arg(row.text(1)));
            else
                mentions = checkMentions(connection, row.number(0), row.text(1), text, complaints);
            return mentions.hasValue();
        });
    return mentions ? texts : mentions;
}

/// The full-text indices in themselves. SQLite asks for a connection that may write: where there is none (read-only, locked) this is left out.
void checkIndices(const QString &path, Complaints &complaints)
{
    const auto connection = Connection::open(path, Connection::Mode::Write);
    if (!connection)
        return;
    if (const Result<bool> sound = isSearchIndexSound(**connection); sound && !*sound)
        complaints.add(LibraryText::tr("The search index is damaged. Import again into a new library, or open the last backup."));
}

/// A statement that gives a count of wrong rows, and what it means.
struct Rule {
    Statement wrongRows;
    const char *sentence;
};

const Rule rules[] = {
    {R"sql(
        select count(*) from passage join document on document.id = passage.document
         where not (passage.first >= 0 and passage.first < passage.past and passage.past <= document.length))sql",
     QT_TRANSLATE_NOOP("Library", "%1 passages lie outside their document.")},
    {R"sql(
        select count(*) from block join document on document.id = block.document
         where not (block.first >= 0 and block.first <= block.past and block.past <= document.length))sql",
     QT_TRANSLATE_NOOP("Library", "%1 blocks lie outside their document.")},
    {R"sql(
        select count(*) from mention left join passage on passage.id = mention.passage join document on document.id = mention.document
         where passage.id is null or passage.document <> mention.document or mention.past > document.length
            or not (passage.first <= mention.first and mention.first < passage.past and mention.first < mention.past))sql",
     QT_TRANSLATE_NOOP("Library", "%1 mentions lie in no passage.")},
    {R"sql(
        select count(*) from found_date left join passage on passage.id = found_date.passage join document on document.id = found_date.document
         where passage.id is null or passage.document <> found_date.document or found_date.past > document.length
            or not (passage.first <= found_date.first and found_date.first < passage.past and found_date.first < found_date.past))sql",
     QT_TRANSLATE_NOOP("Library", "%1 dates lie in no passage.")},
    {R"sql(
        select count(*) from event_evidence as evidence
          left join passage on passage.id = evidence.passage join document on document.id = evidence.document
         where passage.id is null or passage.document <> evidence.document or evidence.past > document.length
            or not (passage.first <= evidence.first and evidence.first < passage.past and evidence.first < evidence.past))sql",
     QT_TRANSLATE_NOOP("Library", "%1 passages that state events are lost.")},
    {R"sql(
        select count(*) from relation_evidence as evidence
          left join passage on passage.id = evidence.passage join document on document.id = evidence.document
         where passage.id is null or passage.document <> evidence.document or evidence.past > document.length
            or not (passage.first <= evidence.first and evidence.first < passage.past and evidence.first < evidence.past))sql",
     QT_TRANSLATE_NOOP("Library", "%1 passages that state relations are lost.")},
    {"select count(*) from document where not exists (select 1 from source_file where source_file.document = document.id)",
     QT_TRANSLATE_NOOP("Library", "%1 documents have no source file.")},
    {"select count(*) from passage where id not in (select id from passage_fts_docsize)",
     QT_TRANSLATE_NOOP("Library", "%1 passages are missing in the search index.")},
    {"select count(*) from passage_fts_docsize where id not in (select id from passage)",
     QT_TRANSLATE_NOOP("Library", "%1 passages in the search index are no longer there.")},
    {R"sql(
        select count(*) from document
         where passages <> (select count(*) from passage where passage.document = document.id)
            or mentions <> (select count(*) from mention where mention.document = document.id)
            or actors <> (select count(distinct coalesce(member.merged_into, member.id))
                            from document_actor
                            join actor as member on member.id = document_actor.actor
                           where document_actor.document = document.id and document_actor.mentions > 0)
            or events <> (select count(*) from event_telling join event on event.id = event_telling.event and event.confidence >= 0
                           where event_telling.document = document.id))sql",
     QT_TRANSLATE_NOOP("Library", "The counts of %1 documents are wrong.")},
    {R"sql(
        select count(*)
          from document_actor
          left join (select document, actor, count(*) as times from mention group by document, actor) as told
            on told.document = document_actor.document and told.actor = document_actor.actor
         where max(document_actor.mentions, 0) <> ifnull(told.times, 0))sql",
     QT_TRANSLATE_NOOP("Library", "%1 counts of mentions by document are wrong.")},
    {R"sql(
        select count(*) from actor
         where mentions <> (select count(*)
                              from actor as member
                              cross join mention on mention.actor = member.id
                             where coalesce(member.merged_into, member.id) = +actor.id)
            or documents <> (select count(distinct document_actor.document)
                               from actor as member
                               cross join document_actor on document_actor.actor = member.id and document_actor.mentions >= 0
                              where coalesce(member.merged_into, member.id) = +actor.id)
            or relations <> (select count(*) from relation where relation.subject = actor.id and evidence > 0)
                          + (select count(*) from relation where relation.object = actor.id and relation.subject <> actor.id and evidence > 0)
            or events <> (select count(*) from (select event from event_participant where event_participant.actor = actor.id
                                                union select event.id from event where event.place = actor.id)))sql",
     QT_TRANSLATE_NOOP("Library", "The counts of %1 actors are wrong.")},
    {"select count(*) from actor where documents = 0 and confidence >= 0 and events = 0 and relations = 0 and origin <> 'user'", QT_TRANSLATE_NOOP("Library", "%1 actors stand in no document.")},
    {R"sql(
        select count(*) from event
         where (evidence = 0 and confidence >= 0) or evidence <> (select count(*) from event_evidence where event_evidence.event = event.id)
            or documents <> (select count(*) from event_telling where event_telling.event = event.id))sql",
     QT_TRANSLATE_NOOP("Library", "The counts of %1 events are wrong.")},
    {R"sql(
        select count(*) from relation
         where (evidence = 0 and confidence >= 0)
            or evidence <> (select count(*) from relation_evidence where relation_evidence.relation = relation.id and hidden = 0))sql",
     QT_TRANSLATE_NOOP("Library", "The counts of %1 relations are wrong.")},
};

/// What can be told by reading alone.
Outcome checkContents(const QString &path, Complaints &complaints)
{
    const auto connection = openForReading(path);
    if (!connection)
        return connection.error();
    const Question question(**connection, {});
    if (const Outcome outcome = checkFile(**connection, complaints); !outcome)
        return outcome.error();
    if (!complaints.sentences().isEmpty()) // counts of a damaged file say nothing
        return Done{};
    if (const Outcome outcome = checkTexts(**connection, complaints); !outcome)
        return outcome.error();
    for (const Rule &rule : rules) {
        const Result<qint64> wrong = (*connection)->number(rule.wrongRows);
        if (!wrong)
            return wrong.error();
        if (*wrong > 0)
            complaints.add(LibraryText::tr(rule.sentence).arg(*wrong));
    }
    return Done{};
}

} // namespace

Result<QStringList> checkLibrary(const QString &path)
{
    Complaints complaints;
    if (const Outcome outcome = checkContents(path, complaints); !outcome)
        return outcome.error();
    if (complaints.sentences().isEmpty()) // with no reader of ours left that a file without a log would make it wait for
        checkIndices(path, complaints);
    return complaints.sentences();
}

} // namespace apacheta

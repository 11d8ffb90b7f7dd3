// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/reader.h"

#include "library/document_works.h"
#include "library/library_file.h"
#include "library/library_text.h"
#include "library/reader_private.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace apacheta {

Result<std::unique_ptr<Reader>> Reader::open(const QString &path)
{
    auto connection = openForReading(path);
    if (!connection)
        return connection.error();
    return std::unique_ptr<Reader>(new Reader(std::make_unique<Private>(Private{std::move(*connection)})));
}

Reader::Reader(std::unique_ptr<Private> d) : m_d(std::move(d)) {}
Reader::~Reader() = default;

Result<LibraryInfo> Reader::info() const
{
    const Connection &connection = *m_d->connection;
    const Question question(connection, {});
    const auto counted = connection.row(R"sql(
        select (select user_version from pragma_user_version), ifnull(min(extraction_version), 0), ifnull(min(pack_version), ''),
               count(*), ifnull(sum(passages), 0), ifnull(sum(mentions), 0), (select count(*) from actor where confidence >= 0),
               (select count(*) from event where confidence >= 0), (select count(*) from relation where confidence >= 0),
               (select count(*) from decision)
          from document)sql",
        {}, [](const Row &row) {
            LibraryInfo info;
            info.schemaVersion = row.integer(0);
            info.extractionVersion = row.integer(1);
            info.packVersion = row.text(2);
            info.documents = row.integer(3);
            info.passages = row.integer(4);
            info.mentions = row.integer(5);
            info.actors = row.integer(6);
            info.events = row.integer(7);
            info.relations = row.integer(8);
            info.decisions = row.integer(9);
            return info;
        });
    if (!counted)
        return counted.error();
    LibraryInfo info = counted->value_or(LibraryInfo{});
    const auto merged = mergedDocuments(connection);
    if (!merged)
        return merged.error();
    info.documents -= int(merged->size());
    info.path = connection.path();
    info.fileSize = QFileInfo(info.path).size() + QFileInfo(info.path + u"-wal"_s).size();
    return info;
}

} // namespace apacheta

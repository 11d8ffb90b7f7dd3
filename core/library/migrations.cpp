// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/migrations.h"

#include "library/connection.h"
#include "library/library_text.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

Outcome applied(const Connection &connection, const Migration &migration)
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    const Result<qint64> version = connection.number("pragma user_version");
    if (!version)
        return version.error();
    if (*version >= migration.number) // another program was faster
        return Done{};
    if (const Outcome outcome = connection.script(migration.sql); !outcome) {
        Error error = outcome.error();
        error.detail = QString::fromUtf8(migration.name) + u": "_s + error.detail;
        return error;
    }
    const QByteArray stamp = "pragma user_version = " + QByteArray::number(migration.number) + "; pragma application_id = "
                             + QByteArray::number(libraryApplicationId);
    if (const Outcome outcome = connection.script(stamp); !outcome)
        return outcome.error();
    return (*transaction)->commit();
}

} // namespace

Result<int> schemaVersionOf(const Connection &connection, int newest)
{
    const QString file = QFileInfo(connection.path()).fileName();
    const Result<qint64> version = connection.number("pragma user_version");
    if (!version)
        return version.error();
    const Result<qint64> application = connection.number("pragma application_id");
    if (!application)
        return application.error();
    const Result<qint64> tables = connection.number("select count(*) from sqlite_schema");
    if (!tables)
        return tables.error();
    const bool fresh = *version == 0 && *application == 0 && *tables == 0;
    if (!fresh && *application != libraryApplicationId)
        return Error{Error::Damaged, LibraryText::tr("%1 is a database of another program, not an Apacheta library. Choose another file.").arg(file),
                     connection.path()};
    if (*version > newest)
        return Error{Error::NewerVersion,
                     LibraryText::tr("The library %1 was written by a newer Apacheta. Update this program to open it.").arg(file),
                     u"schema %1, newest known %2"_s.arg(*version).arg(newest)};
    return int(*version);
}

Result<SchemaState> migrate(const Connection &connection, const QList<Migration> &migrations)
{
    const Result<int> version = schemaVersionOf(connection, migrations.isEmpty() ? 0 : migrations.last().number);
    if (!version)
        return version.error();
    SchemaState state = SchemaState::Current;
    for (const Migration &migration : migrations) {
        if (migration.number <= *version)
            continue;
        if (const Outcome outcome = applied(connection, migration); !outcome)
            return outcome.error();
        state = SchemaState::Upgraded;
    }
    return state;
}

} // namespace apacheta

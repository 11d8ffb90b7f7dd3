// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QList>

namespace apacheta {

class Connection;

/// A step of the schema: core/library/migrations/NNNN-name.sql, never edited once landed.
struct Migration {
    int number = 0;
    QByteArray name;
    QByteArray sql;
};

/// All of them in order, numbered from 1 without a gap.
const QList<Migration> &allMigrations();

/// "Apac": says that a SQLite file is a library of ours.
inline constexpr int libraryApplicationId = 0x41706163;

enum class SchemaState { Current, Upgraded };

/// Brings the schema to the last of `migrations`, each in a transaction with its user_version: after a failure the library is
/// as before the step that failed. Safe when two programs do it at once.
///
/// Errors: NewerVersion, Damaged (a SQLite file of something else), and those of Connection.
Result<SchemaState> migrate(const Connection &connection, const QList<Migration> &migrations = allMigrations());

/// The same without changing anything: the version where it is one that can be read or upgraded.
Result<int> schemaVersionOf(const Connection &connection, int newest);

} // namespace apacheta

// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/connection.h"

#include "library/library_text.h"

#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <atomic>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

constexpr int busyMilliseconds = 3000;
constexpr int stepsBetweenTicketLooks = 500;

QString freshName()
{
    static std::atomic<quint64> counter = 0;
    return u"apacheta-library-%1"_s.arg(++counter);
}

int ticketRevoked(void *ticket) { return static_cast<const std::stop_token *>(ticket)->stop_requested() ? 1 : 0; }

QString optionsFor(Connection::Mode mode)
{
    QString options = u"QSQLITE_BUSY_TIMEOUT=%1;QSQLITE_OPEN_URI"_s.arg(busyMilliseconds);
    if (mode != Connection::Mode::Write)
        options += u";QSQLITE_OPEN_READONLY"_s;
    return options;
}

/// As a URI, so that no character of a path means anything to SQLite.
QString uriOf(const QString &path, Connection::Mode mode)
{
    QString uri = u"file:"_s + QString::fromLatin1(QUrl::toPercentEncoding(QFileInfo(path).absoluteFilePath(), "/"));
    if (mode == Connection::Mode::Immutable)
        uri += u"?immutable=1"_s;
    return uri;
}

} // namespace

Binding::Binding(const char *place, const QString &text)
    : name(QLatin1String(place)), value(text.isNull() ? u""_s : text)
{
}

Connection::Connection(QString path, QString name) : m_path(std::move(path)), m_name(std::move(name)) {}

Connection::~Connection()
{
    if (m_handle)
        sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
    m_queries.clear();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Mode mode)
{
    std::unique_ptr<Connection> connection(new Connection(path, freshName()));
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection->m_name);
    if (!database.isValid())
        return Error{Error::Unavailable, LibraryText::tr("Qt's SQLite driver is not installed. Install the package libqt6sql6-sqlite."),
                     database.lastError().text()};
    database.setDatabaseName(uriOf(path, mode));
    database.setConnectOptions(optionsFor(mode));
    if (!database.open())
        return connection->errorOf(database.lastError().nativeErrorCode().toInt(), database.lastError().text());
    const QVariant handle = database.driver()->handle();
    connection->m_handle = *static_cast<sqlite3 *const *>(handle.constData());
    sqlite3_progress_handler(connection->m_handle, stepsBetweenTicketLooks, &ticketRevoked, &connection->m_ticket);
    const QByteArray pragmas = mode == Mode::Write ? "pragma foreign_keys = on; pragma cache_size = -65536"_ba
                                                   : "pragma query_only = on; pragma cache_size = -32768"_ba;
    if (const Outcome outcome = connection->script(pragmas); !outcome)
        return outcome.error();
    return connection;
}

Error Connection::errorOf(int code, const QString &detail) const
{
    const QString file = QFileInfo(m_path).fileName();
    const QString log = u"SQLite %1: %2 (%3)"_s.arg(code).arg(detail, m_path);
    switch (code & 0xff) {
    case SQLITE_INTERRUPT:
        return {Error::Cancelled, LibraryText::tr("Cancelled."), log};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Error::Locked, LibraryText::tr("Another program is using the library %1. Close it or wait, then try again.").arg(file), log};
    case SQLITE_FULL:
        return {Error::DiskFull, LibraryText::tr("The disk is full. Free some space, then try again; nothing was lost."), log};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {Error::ReadOnly, LibraryText::tr("The library %1 cannot be written to. Check the permissions of the file and its folder, or copy it "
                                                 "to a place where you may write.").arg(file), log};
    case SQLITE_CORRUPT:
        return {Error::Damaged, LibraryText::tr("The library %1 is damaged. Recover what can be saved of it, or open its last backup.").arg(file), log};
    case SQLITE_NOTADB:
        return {Error::Damaged, LibraryText::tr("%1 is not an Apacheta library. Choose another file.").arg(file), log};
    case SQLITE_CANTOPEN:
    case SQLITE_AUTH:
        return {Error::Unreadable, LibraryText::tr("The library %1 cannot be opened. Check that its folder exists and that you may read it.").arg(file), log};
    case SQLITE_IOERR:
        return {Error::Failed, LibraryText::tr("The disk that holds the library %1 reports an error. Check the disk and its free space.").arg(file), log};
    default:
        return {Error::Failed, LibraryText::tr("The library %1 could not do what was asked.").arg(file), log};
    }
}

Error Connection::errorOf(const QSqlQuery &query, Statement statement) const
{
    const QSqlError error = query.lastError();
    return errorOf(error.nativeErrorCode().toInt(), error.text() + u" in "_s + QString::fromUtf8(statement.sql).simplified());
}

Result<QSqlQuery *> Connection::executed(Statement statement, const Bindings &bindings) const
{
    auto known = m_queries.find(statement.sql);
    if (known == m_queries.end()) {
        QSqlQuery query(QSqlDatabase::database(m_name, false));
        query.setForwardOnly(true);
        if (!query.prepare(QString::fromUtf8(statement.sql)))
            return errorOf(query, statement);
        known = m_queries.emplace(statement.sql, std::move(query)).first;
    }
    QSqlQuery &query = known->second;
    for (const Binding &binding : bindings)
        query.bindValue(binding.name, binding.value);
    if (!query.exec()) {
        const Error error = errorOf(query, statement);
        query.finish();
        return error;
    }
    return &query;
}

Outcome Connection::forEach(Statement statement, const Bindings &bindings, const std::function<bool(const Row &)> &each) const
{
    const Result<QSqlQuery *> query = executed(statement, bindings);
    if (!query)
        return query.error();
    const Row row(**query);
    bool wanted = true;
    while (wanted && (*query)->next())
        wanted = each(row);
    const bool failed = wanted && (*query)->lastError().isValid();
    const Outcome outcome = failed ? Outcome(errorOf(**query, statement)) : Outcome(Done{});
    (*query)->finish();
    return outcome;
}

Outcome Connection::run(Statement statement, const Bindings &bindings) const
{
    return forEach(statement, bindings, [](const Row &) { return true; });
}

Result<qint64> Connection::insert(Statement statement, const Bindings &bindings) const
{
    if (const Outcome outcome = run(statement, bindings); !outcome)
        return outcome.error();
    return qint64(sqlite3_last_insert_rowid(m_handle));
}

Result<int> Connection::change(Statement statement, const Bindings &bindings) const
{
    const int before = sqlite3_total_changes(m_handle);
    if (const Outcome outcome = run(statement, bindings); !outcome)
        return outcome.error();
    return sqlite3_total_changes(m_handle) - before;
}

Result<qint64> Connection::number(Statement statement, const Bindings &bindings) const
{
    const auto value = row(statement, bindings, [](const Row &row) { return row.number(0); });
    if (!value)
        return value.error();
    return value->value_or(0);
}

Result<QList<qint64>> Connection::numbers(Statement statement, const Bindings &bindings) const
{
    return rows(statement, bindings, [](const Row &row) { return row.number(0); });
}

Outcome Connection::script(const QByteArray &sql) const
{
    char *message = nullptr;
    const int code = sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, &message);
    const QString detail = QString::fromUtf8(message);
    sqlite3_free(message);
    if (code != SQLITE_OK)
        return errorOf(code, detail);
    return Done{};
}

Result<std::unique_ptr<Transaction>> Transaction::begin(const Connection &connection)
{
    if (const Outcome outcome = connection.script("begin immediate"_ba); !outcome)
        return outcome.error();
    return std::unique_ptr<Transaction>(new Transaction(connection));
}

Transaction::~Transaction()
{
    // A failed statement (disk full) may have rolled back already.
    if (m_open && !sqlite3_get_autocommit(m_connection.handle()))
        (void)m_connection.script("rollback"_ba);
}

Outcome Transaction::commit()
{
    const Outcome outcome = m_connection.script("commit"_ba);
    if (outcome)
        m_open = false;
    return outcome;
}

Question::Question(const Connection &connection, std::stop_token ticket) : m_connection(connection)
{
    if (!sqlite3_get_autocommit(connection.handle()))
        return;
    m_outermost = true;
    connection.setTicket({});
    (void)connection.script("begin"_ba); // without it the statements still answer, each with its own snapshot
    connection.setTicket(std::move(ticket));
}

Question::~Question()
{
    if (!m_outermost)
        return;
    m_connection.setTicket({});
    (void)m_connection.script("commit"_ba);
}

} // namespace apacheta

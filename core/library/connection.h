// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ids.h"
#include "model/result.h"

#include <QByteArray>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <type_traits>
#include <unordered_map>

struct sqlite3;

namespace apacheta {

/// A whole SQL statement: a literal only, so that nothing can be pasted into it.
struct Statement {
    consteval Statement(const char *literal) : sql(literal) {}
    const char *sql;
};

/// A value for a named place of a statement (":actor"). An invalid id and an empty optional are null; a null string is ''.
struct Binding {
    Binding(const char *place, int number) : name(QLatin1String(place)), value(number) {}
    Binding(const char *place, qint64 number) : name(QLatin1String(place)), value(number) {}
    Binding(const char *place, double number) : name(QLatin1String(place)), value(number) {}
    Binding(const char *place, const QString &text);
    template <class Tag>
    Binding(const char *place, Id<Tag> id)
        : name(QLatin1String(place)), value(id.isValid() ? QVariant(id.value) : QVariant(QMetaType::fromType<qint64>()))
    {
    }
    template <class Value> Binding(const char *place, const std::optional<Value> &maybe) : name(QLatin1String(place))
    {
        if (maybe)
            value = Binding(place, *maybe).value;
        else
            value = QVariant(QMetaType::fromType<QString>());
    }
    QString name;
    QVariant value;
};
using Bindings = std::initializer_list<Binding>;

/// The row on which a running statement stands; columns count from 0.
class Row final {
public:
    explicit Row(const QSqlQuery &query) : m_query(query) {}
    QString text(int column) const { return m_query.value(column).toString(); }
    qint64 number(int column) const { return m_query.value(column).toLongLong(); }
    int integer(int column) const { return int(number(column)); }
    double real(int column) const { return m_query.value(column).toDouble(); }
    bool isNull(int column) const { return m_query.isNull(column); }
    template <class AnyId> AnyId id(int column) const { return AnyId{number(column)}; }

private:
    const QSqlQuery &m_query;
};

/// A connection to a SQLite file; belongs to the thread that made it. Statements are prepared once and kept, values bound by
/// name, failures turned into Error: Locked, ReadOnly, DiskFull, Damaged, Cancelled (a revoked ticket), Failed.
class Connection final {
public:
    enum class Mode {
        ReadOnly,  ///< the file must be there
        Immutable, ///< as ReadOnly, of a file in a place where nothing can be written; nobody may be writing to it
        Write      ///< makes the file when it is not there
    };

    static Result<std::unique_ptr<Connection>> open(const QString &path, Mode mode);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    QString path() const { return m_path; }
    sqlite3 *handle() const { return m_handle; }

    /// The statement that runs after this stops with Cancelled when the ticket is revoked.
    void setTicket(std::stop_token ticket) const { m_ticket = std::move(ticket); }

    /// Calls `each` for every row until it returns false.
    Outcome forEach(Statement statement, const Bindings &bindings, const std::function<bool(const Row &)> &each) const;
    Outcome run(Statement statement, const Bindings &bindings = {}) const;
    Result<qint64> insert(Statement statement, const Bindings &bindings) const;  ///< the new row's id
    Result<int> change(Statement statement, const Bindings &bindings) const;     ///< how many rows changed
    /// The first column of the first row; 0 where there is none.
    Result<qint64> number(Statement statement, const Bindings &bindings = {}) const;
    /// The first column of every row.
    Result<QList<qint64>> numbers(Statement statement, const Bindings &bindings = {}) const;

    template <class Map, class Value = std::invoke_result_t<Map, const Row &>>
    Result<QList<Value>> rows(Statement statement, const Bindings &bindings, Map map) const
    {
        QList<Value> values;
        const Outcome outcome = forEach(statement, bindings, [&](const Row &row) {
            values.append(map(row));
            return true;
        });
        if (!outcome)
            return outcome.error();
        return values;
    }

    template <class Map, class Value = std::invoke_result_t<Map, const Row &>>
    Result<std::optional<Value>> row(Statement statement, const Bindings &bindings, Map map) const
    {
        std::optional<Value> value;
        const Outcome outcome = forEach(statement, bindings, [&](const Row &row) {
            value = map(row);
            return false;
        });
        if (!outcome)
            return outcome.error();
        return value;
    }

    /// Several statements at once, without values: migrations and pragmas. Not kept.
    Outcome script(const QByteArray &sql) const;

    /// The Error of a native SQLite code.
    Error errorOf(int code, const QString &detail) const;

private:
    Connection(QString path, QString name);
    Result<QSqlQuery *> executed(Statement statement, const Bindings &bindings) const;
    Error errorOf(const QSqlQuery &query, Statement statement) const;

    QString m_path;
    QString m_name;
    sqlite3 *m_handle = nullptr;
    mutable std::stop_token m_ticket;
    mutable std::unordered_map<const char *, QSqlQuery> m_queries;
};

/// A write transaction by scope, begun at once (one writer): what is not committed is rolled back.
class Transaction final {
public:
    static Result<std::unique_ptr<Transaction>> begin(const Connection &connection);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)
    Outcome commit();

private:
    explicit Transaction(const Connection &connection) : m_connection(connection) {}
    const Connection &m_connection;
    bool m_open = true;
};

/// A question by scope: its statements see one snapshot and stop when its ticket is revoked.
/// Questions nest; the outermost one's ticket holds.
class Question final {
public:
    Question(const Connection &connection, std::stop_token ticket);
    ~Question();
    Q_DISABLE_COPY_MOVE(Question)

private:
    const Connection &m_connection;
    bool m_outermost = false;
};

} // namespace apacheta

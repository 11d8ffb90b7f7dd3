// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/recovery/recovered_log.h"

#include "library/connection.h"
#include "library/settling.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

const QString undoType = u"undo"_s;
const QString redoType = u"redo"_s;
const QString takeBackType = u"take-back"_s;

bool isDecision(const SavedDecision &line) { return line.type != undoType && line.type != redoType && line.type != takeBackType; }

std::optional<Decision> said(const SavedDecision &line)
{
    const auto decision = decisionOf(line.type, QJsonDocument::fromJson(line.payload.toUtf8()).object());
    return decision ? std::optional(*decision) : std::nullopt;
}

QByteArray compact(const QString &payload) { return QJsonDocument::fromJson(payload.toUtf8()).toJson(QJsonDocument::Compact); }

/// Follows a log line by line, as DecisionLog does with its tables.
class Follower final {
public:
    explicit Follower(const SavedLog &log) : m_log(log) {}

    QHash<qint64, Standing> standings()
    {
        for (const SavedDecision &line : m_log) {
            if (line.type == undoType)
                undo(line.undoes);
            else if (line.type == redoType)
                redo(m_log.value(line.undoes).undoes);
            else if (line.type == takeBackType)
                takeBack(line);
            else
                decide(line);
        }
        return m_standings;
    }

private:
    void set(qint64 line, bool isActive)
    {
        if (const auto standing = m_standings.find(line); standing != m_standings.end())
            standing->isActive = isActive;
    }
    void move(qint64 line, const QString &stack)
    {
        m_standings[line].stack = stack;
        if (stack == "undone"_L1)
            m_undone.insert(line);
        else
            m_undone.remove(line);
    }
    void dropUndone()
    {
        for (const qint64 line : std::as_const(m_undone))
            m_standings[line].stack = u"gone"_s;
        m_undone.clear();
    }
    void undo(qint64 line)
    {
        if (!m_standings.contains(line))
            return;
        move(line, u"undone"_s);
        set(line, false);
        if (m_log.value(line).type == takeBackType)
            set(m_log.value(line).undoes, true);
    }
    void redo(qint64 line)
    {
        if (!m_standings.contains(line))
            return;
        move(line, u"done"_s);
        const bool isTakenBack = m_log.value(line).type == takeBackType;
        set(line, !isTakenBack);
        if (isTakenBack)
            set(m_log.value(line).undoes, false);
    }
    void takeBack(const SavedDecision &line)
    {
        dropUndone();
        m_standings.insert(line.id, {false, u"done"_s});
        set(line.undoes, false);
    }
    void decide(const SavedDecision &line)
    {
        dropUndone();
        m_standings.insert(line.id, {true, u"done"_s});
        if (line.type != QLatin1StringView(WriteNote::type))
            return;
        const auto decision = said(line);
        const auto *note = decision ? std::get_if<WriteNote>(&*decision) : nullptr;
        if (!note || !note->key)
            return;
        const DecisionTarget target = targetOf(note->subject);
        QList<qint64> &sitting = m_sittings[QStringList{target.kind, target.key, note->key->note, note->key->sitting}.join(u'\n')];
        for (const qint64 earlier : std::as_const(sitting))
            if (m_standings[earlier].isActive)
                m_standings[earlier] = {false, u"gone"_s};
        sitting.append(line.id);
    }

    const SavedLog &m_log;
    QHash<qint64, Standing> m_standings;
    QSet<qint64> m_undone;
    QHash<QString, QList<qint64>> m_sittings;
};

Outcome writeLine(const Connection &connection, const SavedDecision &line, qint64 step)
{
    // Damaged text may be JSON to us and not to SQLite.
    return connection.run(R"sql(
        insert into decision (id, time, type, payload, undoes, step)
             values (:id, :time, :type, iif(json_valid(:payload), :payload, :compact), nullif(:undoes, 0), nullif(:step, 0)))sql",
        {{":id", line.id}, {":time", line.time}, {":type", line.type}, {":payload", line.payload}, {":compact", QString::fromUtf8(compact(line.payload))},
         {":undoes", line.undoes}, {":step", step}});
}

Outcome writeStanding(const Connection &connection, const SavedDecision &line, const Standing &standing)
{
    const Outcome stands = connection.run("insert into decision_state (decision, active, stack) values (:decision, :active, :stack)",
                                          {{":decision", line.id}, {":active", int(standing.isActive)}, {":stack", standing.stack}});
    const auto decision = said(line);
    if (!stands || !decision)
        return stands;
    const QList<DecisionTarget> targets = targetsOf(*decision);
    for (const DecisionTarget &target : targets) {
        const Outcome noted = connection.run(R"sql(
            insert or ignore into decision_target (kind, key, type, decision) values (:kind, :key, :type, :decision))sql",
            {{":kind", target.kind}, {":key", target.key}, {":type", line.type}, {":decision", line.id}});
        if (!noted)
            return noted;
    }
    return Done{};
}

} // namespace

QHash<qint64, Standing> standingsOf(const SavedLog &log) { return Follower(log).standings(); }

int addMissing(SavedLog &log, const SavedLog &other)
{
    int added = 0;
    for (const SavedDecision &line : other) {
        const auto own = log.constFind(line.id);
        if (own != log.cend() && *own != line)
            break;
        added += own == log.cend();
        if (own == log.cend())
            log.insert(line.id, line);
    }
    return added;
}

Outcome writeLog(const Connection &connection, const SavedLog &log, const QHash<qint64, Standing> &known, qint64 lastDecision)
{
    QHash<qint64, Standing> standings = standingsOf(log);
    const bool hasGaps = !log.isEmpty() && std::max(lastDecision, log.lastKey()) != log.size();
    if (hasGaps)
        for (auto standing = standings.begin(); standing != standings.end(); ++standing)
            *standing = known.value(standing.key(), *standing);
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    QHash<qint64, qint64> steps; // the first line of a step may be lost: the first that is left stands for it
    QSet<qint64> written;
    QList<DecisionId> decided;
    for (const SavedDecision &line : log) {
        const bool isLoose = !isDecision(line) && !written.contains(line.undoes);
        if (isLoose)
            continue;
        written.insert(line.id);
        qint64 step = line.step;
        if (step > 0 && !written.contains(step)) {
            const qint64 first = steps.value(step, line.id);
            steps.insert(step, first);
            step = first == line.id ? 0 : first;
        }
        if (const Outcome outcome = writeLine(connection, line, step); !outcome)
            return outcome;
        if (const auto standing = standings.constFind(line.id); standing != standings.cend()) {
            if (const Outcome outcome = writeStanding(connection, line, *standing); !outcome)
                return outcome;
            if (isDecision(line))
                decided.append(DecisionId{line.id});
        }
    }
    Touched touched;
    if (const Outcome outcome = Settling(connection, touched).afterDeciding(decided); !outcome)
        return outcome;
    return (*transaction)->commit();
}

} // namespace apacheta

// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/decisions/decision_file.h"

#include "library/library_file.h"
#include "library/library_text.h"
#include "library/settling.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <functional>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

const QString format = u"apacheta-decisions/1"_s;

struct FiledDecision {
    QDateTime time;
    Decision decision;
};

QByteArray compact(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

/// The same decision of the same moment is the same decision, in whatever library it stands.
QString sameness(const QString &time, const QString &type, const QJsonObject &payload)
{
    return time + u'\n' + type + u'\n' + QString::fromUtf8(compact(payload));
}

struct OwnDecision {
    QString how;
    QString sentence;
};

/// What the library's own log says: what is settled how, and which decisions it knows.
class OwnLog final {
public:
    Outcome read(const Connection &connection)
    {
        return connection.forEach(R"sql(
            select decision.id, decision.time, decision.type, decision.payload, decision.undoes, decision_state.active
              from decision
              join decision_state on decision_state.decision = decision.id
             order by decision.id)sql",
            {}, [this](const Row &row) {
                note(decisionEntryOf(row), sameness(row.text(1), row.text(2), QJsonDocument::fromJson(row.text(3).toUtf8()).object()));
                return true;
            });
    }
    bool knows(const QString &same) const { return m_known.contains(same); }
    bool tookBack(const QString &same) const { return m_known.contains(same) && !m_known.value(same); }
    /// What stands against a decision: the sentence of an own one that settles the same thing otherwise; empty for none.
    QString against(const Decision &decision) const
    {
        for (const Settled &settled : settledBy(decision))
            if (const auto own = m_settled.constFind(settled.what); own != m_settled.cend() && own->how != settled.how)
                return own->sentence;
        return {};
    }

private:
    void note(const DecisionEntry &entry, const QString &same)
    {
        if (!entry.decision)
            return;
        m_known[same] = m_known.value(same) || entry.inForce;
        if (entry.inForce)
            for (const Settled &settled : settledBy(*entry.decision))
                m_settled.insert(settled.what, {settled.how, entry.sentence});
    }

    QHash<QString, bool> m_known; // -> in force
    QHash<QString, OwnDecision> m_settled;
};

Result<QJsonArray> entriesOf(const QByteArray &file)
{
    const QJsonObject root = QJsonDocument::fromJson(file).object();
    const QString found = root.value("format"_L1).toString();
    if (found == format)
        return root.value("decisions"_L1).toArray();
    if (found.startsWith("apacheta-decisions/"_L1))
        return Error{Error::NewerVersion, LibraryText::tr("This file of decisions was written by a newer Apacheta. Update this program to read it."), found};
    return Error{Error::BadInput, LibraryText::tr("This is not a file of decisions. Export one from a library first.")};
}

struct Compared {
    DecisionImport report;
    QList<FiledDecision> wanted;
};

/// Sets a file against a library's own log. `takesTheirs` says of a conflict, by its number in the file, whether theirs is wanted.
Result<Compared> compare(const Connection &connection, const QByteArray &file, const std::function<bool(int)> &takesTheirs)
{
    const auto entries = entriesOf(file);
    if (!entries)
        return entries.error();
    OwnLog own;
    if (const Outcome outcome = own.read(connection); !outcome)
        return outcome.error();
    Compared compared;
    DecisionImport &report = compared.report;
    for (int number = 0; number < entries->size(); ++number) {
        const QJsonObject entry = entries->at(number).toObject();
        const QString time = entry.value("time"_L1).toString();
        const QString type = entry.value("type"_L1).toString();
        const auto decision = decisionOf(type, entry.value("payload"_L1).toObject());
        const QDateTime when = QDateTime::fromString(time, Qt::ISODateWithMs);
        if (!decision || !when.isValid()) {
            report.unreadable.append(decision ? LibraryText::tr("A decision (%1) has no time.").arg(type) : decision.error().message);
            continue;
        }
        const QString same = sameness(time, type, payloadOf(*decision));
        if (own.knows(same) && !own.tookBack(same)) {
            ++report.known;
            continue;
        }
        const QString mine = own.tookBack(same) ? LibraryText::tr("Taken back here") : own.against(*decision);
        if (!mine.isEmpty()) {
            report.conflicts.append({mine, described(*decision), number});
            if (!takesTheirs(number))
                continue;
        }
        compared.wanted.append({when, *decision});
        ++report.taken;
        if (const Outcome outcome = checkDecision(connection, *decision); !outcome)
            ++report.dormant;
    }
    return compared;
}

constexpr int takenAtOnce = 1000;

/// Counts what is done in two rounds: written into the log, then laid over the library.
class Rounds final {
public:
    Rounds(qsizetype count, const TellTaken &tell, std::stop_token stop) : m_total(2 * int(count)), m_tell(tell), m_stop(std::move(stop)) {}

    /// Errors: Cancelled.
    Outcome add(qsizetype count)
    {
        m_done += int(count);
        if (m_tell && (m_done - m_told >= takenAtOnce || m_done == m_total)) {
            m_told = m_done;
            m_tell(m_done, m_total);
        }
        return m_stop.stop_requested() ? Outcome(Error{Error::Cancelled, LibraryText::tr("Cancelled.")}) : Outcome(Done{});
    }

private:
    int m_total;
    int m_done = 0;
    int m_told = 0;
    const TellTaken &m_tell;
    std::stop_token m_stop;
};

Result<DecisionImport> taken(Decisions &decisions, const QByteArray &file, const std::function<bool(int)> &takesTheirs, const TellTaken &tell,
                             std::stop_token stop)
{
    const Connection &connection = decisions.connection();
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    const auto compared = compare(connection, file, takesTheirs);
    if (!compared)
        return compared.error();
    Rounds rounds(compared->wanted.size(), tell, std::move(stop));
    QList<DecisionId> ids;
    const DecisionLog log(connection);
    for (const FiledDecision &wanted : compared->wanted) {
        const auto id = log.append(wanted.decision, wanted.time, ids.isEmpty() ? DecisionId{} : ids.first()); // one step of undoing
        if (!id)
            return id.error();
        ids.append(*id);
        if (const Outcome outcome = rounds.add(1); !outcome)
            return outcome.error();
    }
    for (qsizetype from = 0; from < ids.size(); from += takenAtOnce) {
        const QList<DecisionId> some = ids.mid(from, takenAtOnce);
        Touched touched;
        if (const Outcome outcome = Settling(connection, touched).afterDeciding(some); !outcome)
            return outcome.error();
        if (const Outcome outcome = rounds.add(some.size()); !outcome)
            return outcome.error();
    }
    if (const Outcome outcome = (*transaction)->commit(); !outcome)
        return outcome.error();
    return compared->report;
}

} // namespace

Result<QByteArray> decisionFileOf(const QString &library)
{
    const auto connection = openForReading(library);
    if (!connection)
        return connection.error();
    QByteArray file = "{\"format\": \"" + format.toLatin1() + "\",\n\"decisions\": [";
    bool first = true;
    const Outcome outcome = (*connection)->forEach(R"sql(
        select decision.time, decision.type, decision.payload
          from decision_state
          join decision on decision.id = decision_state.decision
         where decision_state.active = 1
         order by decision.id)sql",
        {}, [&](const Row &row) {
            const QJsonObject entry{{u"time"_s, row.text(0)}, {u"type"_s, row.text(1)},
                                    {u"payload"_s, QJsonDocument::fromJson(row.text(2).toUtf8()).object()}};
            file += (first ? "\n" : ",\n") + compact(entry);
            first = false;
            return true;
        });
    if (!outcome)
        return outcome.error();
    return file + "\n]}\n";
}

Result<DecisionImport> importDecisions(Decisions &decisions, const QByteArray &file, OnConflict onConflict, const TellTaken &tell, std::stop_token stop)
{
    return taken(decisions, file, [onConflict](int) { return onConflict == OnConflict::TakeTheirs; }, tell, std::move(stop));
}

Result<DecisionImport> importDecisions(Decisions &decisions, const QByteArray &file, const QSet<int> &theirs, const TellTaken &tell, std::stop_token stop)
{
    return taken(decisions, file, [&theirs](int number) { return theirs.contains(number); }, tell, std::move(stop));
}

Result<DecisionImport> compareDecisions(const QString &library, const QByteArray &file)
{
    const auto connection = openForReading(library);
    if (!connection)
        return connection.error();
    const auto compared = compare(**connection, file, [](int) { return false; });
    return compared ? Result<DecisionImport>(compared->report) : compared.error();
}

} // namespace apacheta

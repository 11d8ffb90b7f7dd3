// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/decisions/decision_log.h"

#include "library/connection.h"
#include "library/library_text.h"
#include "library/words_of_library.h"

#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

// The entries that are no decisions. "redo" undoes an "undo".
const QString undoType = u"undo"_s;
const QString redoType = u"redo"_s;
const QString takeBackType = u"take-back"_s;

QString timeText(const QDateTime &time) { return (time.isValid() ? time : QDateTime::currentDateTimeUtc()).toUTC().toString(Qt::ISODateWithMs); }

DecisionEntry::What whatOf(const QString &type)
{
    if (type == undoType)
        return DecisionEntry::Undone;
    if (type == redoType)
        return DecisionEntry::Redone;
    return type == takeBackType ? DecisionEntry::TakenBack : DecisionEntry::Decided;
}

} // namespace

DecisionEntry decisionEntryOf(const Row &row)
{
    DecisionEntry entry;
    entry.id = row.id<DecisionId>(0);
    entry.time = QDateTime::fromString(row.text(1), Qt::ISODateWithMs);
    entry.type = row.text(2);
    entry.what = whatOf(entry.type);
    entry.undoes = row.id<DecisionId>(4);
    entry.inForce = row.number(5) != 0;
    if (entry.what == DecisionEntry::Decided) {
        const auto decision = decisionOf(entry.type, objectOf(row.text(3)));
        if (decision)
            entry.decision = *decision;
        entry.sentence = decision ? described(*decision) : LibraryText::tr("A decision of a kind that this version does not know (%1)").arg(entry.type);
    }
    return entry;
}

Result<DecisionId> DecisionLog::write(const QString &type, const QJsonObject &payload, DecisionId undoes, const QDateTime &time,
                                      DecisionId step) const
{
    const Result<qint64> id = m_connection.insert(R"sql(
        insert into decision (time, type, payload, undoes, step) values (:time, :type, :payload, :undoes, :step))sql",
        {{":time", timeText(time)}, {":type", type}, {":payload", QString::fromUtf8(QJsonDocument(payload).toJson(QJsonDocument::Compact))},
         {":undoes", undoes}, {":step", step}});
    if (!id)
        return id.error();
    return DecisionId{*id};
}

/// What was undone cannot be redone past what is written next.
Outcome DecisionLog::dropUndone() const
{
    return m_connection.run("update decision_state set stack = 'gone' where stack = 'undone'");
}

Result<DecisionId> DecisionLog::append(const Decision &decision, const QDateTime &time, DecisionId step) const
{
    if (const Outcome outcome = dropUndone(); !outcome)
        return outcome.error();
    const auto id = write(typeOf(decision), payloadOf(decision), {}, time, step);
    if (!id)
        return id;
    const Outcome noted = m_connection.run("insert into decision_state (decision, active, stack) values (:decision, 1, 'done')",
                                           {{":decision", *id}});
    if (!noted)
        return noted.error();
    const QList<DecisionTarget> targets = targetsOf(decision);
    for (const DecisionTarget &target : targets) {
        const Outcome outcome = m_connection.run(R"sql(
            insert or ignore into decision_target (kind, key, type, decision) values (:kind, :key, :type, :decision))sql",
            {{":kind", target.kind}, {":key", target.key}, {":type", typeOf(decision)}, {":decision", *id}});
        if (!outcome)
            return outcome.error();
    }
    if (const auto *note = std::get_if<WriteNote>(&decision); note && note->key)
        if (const Outcome outcome = replaceSitting(*note, *id); !outcome)
            return outcome.error();
    return id;
}

/// What was saved of a note earlier in the same sitting is no longer in force, and no step of undoing.
Outcome DecisionLog::replaceSitting(const WriteNote &note, DecisionId by) const
{
    const DecisionTarget target = targetOf(note.subject);
    return m_connection.run(R"sql(
        update decision_state set active = 0, stack = 'gone'
         where active = 1 and decision in (
               select decision.id
                 from decision_target
                 cross join decision on decision.id = decision_target.decision and decision.id < :by
                where decision_target.kind = :kind and decision_target.key = :key and decision_target.type = 'note'
                  and json_extract(decision.payload, '$.note.key') = :note and json_extract(decision.payload, '$.note.sitting') = :sitting))sql",
        {{":by", by}, {":kind", target.kind}, {":key", target.key}, {":note", note.key->note}, {":sitting", note.key->sitting}});
}

Result<std::optional<DecisionEntry>> DecisionLog::entry(DecisionId id) const
{
    auto entry = m_connection.row(R"sql(
        select decision.id, decision.time, decision.type, decision.payload, decision.undoes, ifnull(decision_state.active, 0),
               (select count(*) from decision as other where other.step = ifnull(decision.step, decision.id))
          from decision
          left join decision_state on decision_state.decision = decision.id
         where decision.id = :id)sql",
        {{":id", id}}, [](const Row &row) {
            DecisionEntry found = decisionEntryOf(row);
            found.others = row.integer(6);
            return found;
        });
    if (!entry)
        return entry.error();
    if (*entry && (*entry)->undoes.isValid() && (*entry)->undoes < id) {
        const auto undone = this->entry((*entry)->undoes);
        if (!undone)
            return undone.error();
        const QString sentence = *undone ? (*undone)->sentence : QString();
        (*entry)->sentence = (*entry)->what == DecisionEntry::Redone ? LibraryText::tr("Redo: %1").arg(sentence.section(u": "_s, 1))
            : (*entry)->what == DecisionEntry::TakenBack             ? LibraryText::tr("Take back: %1").arg(sentence)
                                                                     : LibraryText::tr("Undo: %1").arg(sentence);
    }
    return entry;
}

Result<DecisionId> DecisionLog::firstOfStep(DecisionId anyOfIt) const
{
    const Result<qint64> first = m_connection.number("select ifnull(step, id) from decision where id = :id", {{":id", anyOfIt}});
    if (!first)
        return first.error();
    return DecisionId{*first};
}

/// Those of a step whose place on the stack is `stack`, in order.
Result<QList<DecisionId>> DecisionLog::stepOf(DecisionId anyOfIt, const QString &stack) const
{
    const auto first = firstOfStep(anyOfIt);
    if (!first)
        return first.error();
    return m_connection.rows(R"sql(
        select members.id
          from (select :first as id union all select id from decision where step = :first) as members
          cross join decision_state on decision_state.decision = members.id and decision_state.stack = :stack
         order by members.id)sql",
        {{":first", *first}, {":stack", stack}}, [](const Row &row) { return row.id<DecisionId>(0); });
}

Result<QList<DecisionId>> DecisionLog::inForceWith(DecisionId decision) const
{
    const auto first = firstOfStep(decision);
    if (!first)
        return first.error();
    return m_connection.rows(R"sql(
        select members.id
          from (select :first as id union all select id from decision where step = :first) as members
          cross join decision_state on decision_state.decision = members.id and decision_state.active = 1
         order by members.id)sql",
        {{":first", *first}}, [](const Row &row) { return row.id<DecisionId>(0); });
}

/// The first entry of a step, with the number and the words of all that stand at `stack`.
Result<std::optional<DecisionEntry>> DecisionLog::nextStep(DecisionId anyOfIt, const QString &stack) const
{
    if (!anyOfIt.isValid())
        return std::optional<DecisionEntry>();
    const auto step = stepOf(anyOfIt, stack);
    if (!step)
        return step.error();
    auto first = entry(step->isEmpty() ? anyOfIt : step->first());
    if (!first || !*first)
        return first;
    (*first)->others = std::max(0, int(step->size()) - 1);
    if ((*first)->others > 0) //: "Rename Chile to ... and 3 more": decisions that were made at once
        (*first)->sentence = LibraryText::tr("%1 and %n more", nullptr, (*first)->others).arg((*first)->sentence);
    return first;
}

Result<std::optional<DecisionEntry>> DecisionLog::nextUndo() const
{
    const Result<qint64> id = m_connection.number("select max(decision) from decision_state where stack = 'done'");
    if (!id)
        return id.error();
    return nextStep(DecisionId{*id}, u"done"_s);
}

Result<std::optional<DecisionEntry>> DecisionLog::nextRedo() const
{
    const Result<qint64> id = m_connection.number("select min(decision) from decision_state where stack = 'undone'");
    if (!id)
        return id.error();
    return nextStep(DecisionId{*id}, u"undone"_s);
}

Result<QList<DecisionId>> DecisionLog::walk(const QList<DecisionId> &entries, One one) const
{
    QList<DecisionId> switched;
    DecisionId step;
    for (const DecisionId id : entries) {
        const auto found = entry(id);
        if (!found)
            return found.error();
        if (!*found)
            continue;
        const auto decision = (this->*one)(**found, &step);
        if (!decision)
            return decision.error();
        switched.append(*decision);
    }
    return switched;
}

Result<QList<DecisionId>> DecisionLog::undo(const DecisionEntry &entry) const
{
    auto step = stepOf(entry.id, u"done"_s);
    if (!step)
        return step;
    std::reverse(step->begin(), step->end());
    return walk(*step, &DecisionLog::undoOne);
}

Result<QList<DecisionId>> DecisionLog::redo(const DecisionEntry &entry) const
{
    const auto step = stepOf(entry.id, u"undone"_s);
    return step ? walk(*step, &DecisionLog::redoOne) : step;
}

Result<DecisionId> DecisionLog::undoOne(const DecisionEntry &entry, DecisionId *step) const
{
    const auto written = write(undoType, {}, entry.id, {}, *step);
    if (!written)
        return written;
    if (!step->isValid())
        *step = *written;
    const Outcome moved = m_connection.run(R"sql(
        update decision_state set stack = 'undone', active = 0 where decision = :decision)sql", {{":decision", entry.id}});
    if (!moved)
        return moved.error();
    if (entry.what != DecisionEntry::TakenBack)
        return entry.id;
    const Outcome restored = m_connection.run("update decision_state set active = 1 where decision = :decision", {{":decision", entry.undoes}});
    if (!restored)
        return restored.error();
    return entry.undoes;
}

Result<DecisionId> DecisionLog::redoOne(const DecisionEntry &entry, DecisionId *step) const
{
    const Result<qint64> undoing = m_connection.number("select max(id) from decision where undoes = :decision and type = 'undo'",
                                                       {{":decision", entry.id}});
    if (!undoing)
        return undoing.error();
    const auto written = write(redoType, {}, DecisionId{*undoing}, {}, *step);
    if (!written)
        return written;
    if (!step->isValid())
        *step = *written;
    const bool decides = entry.what != DecisionEntry::TakenBack;
    const Outcome moved = m_connection.run("update decision_state set stack = 'done', active = :active where decision = :decision",
                                           {{":decision", entry.id}, {":active", int(decides)}});
    if (!moved)
        return moved.error();
    if (decides)
        return entry.id;
    const Outcome taken = m_connection.run("update decision_state set active = 0 where decision = :decision", {{":decision", entry.undoes}});
    if (!taken)
        return taken.error();
    return entry.undoes;
}

Result<DecisionId> DecisionLog::takeBack(const QList<DecisionId> &decisions) const
{
    if (const Outcome outcome = dropUndone(); !outcome)
        return outcome.error();
    DecisionId first;
    for (const DecisionId decision : decisions) {
        const auto found = entry(decision);
        if (!found)
            return found.error();
        if (!*found || (*found)->what != DecisionEntry::Decided)
            return Error{Error::NotFound, LibraryText::tr("There is no decision with the number %1. Look at the list of decisions.").arg(decision.value)};
        if (!(*found)->inForce)
            return Error{Error::BadInput, LibraryText::tr("This decision is already taken back: %1.").arg((*found)->sentence)};
        const auto written = write(takeBackType, {}, decision, {}, first);
        if (!written)
            return written;
        if (!first.isValid())
            first = *written;
        const Outcome noted = m_connection.run("insert into decision_state (decision, active, stack) values (:decision, 0, 'done')",
                                               {{":decision", *written}});
        if (!noted)
            return noted.error();
        const Outcome taken = m_connection.run("update decision_state set active = 0 where decision = :decision", {{":decision", decision}});
        if (!taken)
            return taken.error();
    }
    return first;
}

Result<QList<LoggedDecision>> DecisionLog::inForce(const DecisionTarget &target, const QStringList &types) const
{
    QList<LoggedDecision> decisions;
    const Outcome outcome = m_connection.forEach(R"sql(
        select decision.id, decision.type, decision.payload
          from json_each(:types) as wanted
          cross join decision_target on decision_target.kind = :kind and decision_target.key = :key and decision_target.type = wanted.value
          cross join decision_state on decision_state.decision = decision_target.decision and decision_state.active = 1
          cross join decision on decision.id = decision_target.decision
         order by decision.id)sql",
        {{":types", jsonOf(types)}, {":kind", target.kind}, {":key", target.key}}, [&](const Row &row) {
            if (const auto decision = decisionOf(row.text(1), objectOf(row.text(2))))
                decisions.append({row.number(0), *decision});
            return true;
        });
    if (!outcome)
        return outcome.error();
    return decisions;
}

Result<bool> DecisionLog::isAnyInForce() const
{
    const Result<qint64> any = m_connection.number("select exists (select 1 from decision_target limit 1)");
    if (!any)
        return any.error();
    return *any != 0;
}

} // namespace apacheta

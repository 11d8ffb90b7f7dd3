// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/decisions/decisions.h"

#include "library/decisions/decision_fields.h"
#include "library/library_file.h"
#include "library/library_text.h"
#include "library/settling.h"

#include <QFileInfo>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

/// What a decision needs in the library: fails at the first thing that is not there.
class Check final {
public:
    explicit Check(const Connection &connection) : m_connection(connection) {}

    Outcome outcome() const { return m_error ? Outcome(*m_error) : Outcome(Done{}); }
    void fail(Error::Kind kind, const QString &message)
    {
        if (!m_error)
            m_error = Error{kind, message};
    }
    template <class Value> void operator()(const char *, const Value &value) { check(value); }

private:
    template <class Value> void check(const Value &) {}
    template <class Value> void check(const std::optional<Value> &value)
    {
        if (value)
            check(*value);
    }
    template <class Value> void check(const QList<Value> &values)
    {
        if (values.isEmpty())
            fail(Error::BadInput, LibraryText::tr("Nothing was named to do this with."));
        for (const Value &value : values)
            check(value);
    }
    void check(const QStringList &) {}
    void check(const QList<EventPart> &parts)
    {
        for (const EventPart &part : parts)
            check(part.actor);
    }
    void check(const ActorRef &actor)
    {
        exists(m_connection.number("select count(*) from actor where key = :key and retired = 0", {{":key", actor.key}}),
               LibraryText::tr("There is no actor %1 in this library.").arg(nameOf(actor)));
    }
    void check(const EventRef &event)
    {
        exists(m_connection.number("select count(*) from event where key = :key", {{":key", event.key}}),
               LibraryText::tr("There is no event %1 in this library.").arg(nameOf(event)));
    }
    void check(const RelationRef &relation)
    {
        check(relation.subject);
        check(relation.object);
    }
    void check(const DocumentRef &document)
    {
        exists(m_connection.number("select count(*) from document where sha256 = :sha256", {{":sha256", document.sha256}}),
               LibraryText::tr("The document %1 is not in this library.").arg(document.title));
    }
    void check(const TextPlace &place)
    {
        exists(m_connection.number("select count(*) from document where sha256 = :sha256 and length >= :past",
                                   {{":sha256", place.sha256}, {":past", qint64(place.span.end)}}),
               LibraryText::tr("The passage \"%1\" is not in this library.").arg(place.surface.left(60)));
    }
    void check(const Subject &subject)
    {
        std::visit([this](const auto &one) { check(one); }, subject);
    }
    void exists(const Result<qint64> &count, const QString &otherwise)
    {
        if (!count)
            m_error = count.error();
        else if (*count == 0)
            fail(Error::NotFound, otherwise);
    }

    const Connection &m_connection;
    std::optional<Error> m_error;
};

/// What makes no sense in any library.
template <class Verb> void checkWords(const Verb &said, Check &check)
{
    const auto named = [&](const QString &text) {
        if (text.trimmed().isEmpty())
            check.fail(Error::BadInput, LibraryText::tr("A name cannot be empty."));
    };
    if constexpr (std::is_same_v<Verb, RenameActor>)
        named(said.name);
    else if constexpr (std::is_same_v<Verb, AddAlias>)
        named(said.alias);
    else if constexpr (std::is_same_v<Verb, AddActor>)
        named(said.actor.name);
    else if constexpr (std::is_same_v<Verb, SplitActor>)
        named(said.into.name);
    else if constexpr (std::is_same_v<Verb, AddEvent>)
        named(said.event.label);
    else if constexpr (std::is_same_v<Verb, SetEventLabel>)
        named(said.label);
    else if constexpr (std::is_same_v<Verb, CorrectDocument>)
        named(said.csl);
    else if constexpr (std::is_same_v<Verb, AddTag>)
        named(said.tag);
    else if constexpr (std::is_same_v<Verb, MergeActors>)
        if (said.merged.contains(said.into))
            check.fail(Error::BadInput, LibraryText::tr("An actor cannot be merged into itself."));
    if constexpr (requires { said.relation.subject; })
        if (said.relation.subject == said.relation.object)
            check.fail(Error::BadInput, LibraryText::tr("An actor has no relation to itself."));
}

} // namespace

Outcome checkDecision(const Connection &connection, const Decision &decision)
{
    Check check(connection);
    std::visit([&](const auto &said) {
        using Verb = std::decay_t<decltype(said)>;
        checkWords(said, check);
        if constexpr (std::is_same_v<Verb, AddEvent>) {
            check("told", said.event.told), check("participants", said.participants), check("place", said.place);
        } else if constexpr (std::is_same_v<Verb, SplitActor>) {
            check("actor", said.actor), check("mentions", said.mentions);
        } else if constexpr (std::is_same_v<Verb, AddRelation>) {
            check("relation", said.relation), check("stated", said.relation.stated);
        } else if constexpr (std::is_same_v<Verb, ArrangeQuotation> || std::is_same_v<Verb, DropQuotation>) {
            // Its text may have gone from the library; one that is not kept is left alone.
        } else if constexpr (!std::is_same_v<Verb, AddActor> && !std::is_same_v<Verb, SettleDisagreement>
                             && !std::is_same_v<Verb, DismissDisagreement>) { // a disagreement may be of nobody that is known
            said.fields(said, check);
        }
    }, decision);
    return check.outcome();
}

Result<std::unique_ptr<Decisions>> Decisions::open(const QString &library)
{
    auto connection = openForWriting(library);
    if (!connection)
        return connection.error();
    // What she said outlives a power cut. Nobody waits for SQLite's log to be brought into the file, see tidy(). What one decision changes
    // stays in memory until it is kept.
    if (const Outcome outcome = (*connection)->script("pragma synchronous = full; pragma wal_autocheckpoint = 16000; pragma cache_size = -65536"_ba);
        !outcome)
        return outcome.error();
    return std::unique_ptr<Decisions>(new Decisions(std::move(*connection)));
}

Decisions::Decisions(std::unique_ptr<Connection> connection) : m_connection(std::move(connection)), m_log(*m_connection) {}
Decisions::~Decisions() = default;

void Decisions::tidy() const
{
    constexpr qint64 much = 8 << 20;
    if (QFileInfo(m_connection->path() + u"-wal"_s).size() > much)
        (void)m_connection->script("pragma wal_checkpoint(passive)"_ba); // readers may hold it back: the next one does it then
}

QString Decisions::freshKey() { return u"user:"_s + QUuid::createUuid().toString(QUuid::WithoutBraces); }

Outcome Decisions::settled(const QList<DecisionId> &switched) const
{
    Touched touched;
    return Settling(*m_connection, touched).afterDeciding(switched);
}

Result<DecisionEntry> Decisions::decide(const Decision &decision)
{
    const auto entries = decideAll({decision});
    if (!entries)
        return entries.error();
    return entries->first();
}

Result<QList<DecisionEntry>> Decisions::decideAll(const QList<Decision> &decisions)
{
    auto transaction = Transaction::begin(*m_connection);
    if (!transaction)
        return transaction.error();
    QList<DecisionEntry> entries;
    for (const Decision &decision : decisions) {
        if (const Outcome outcome = checkDecision(*m_connection, decision); !outcome)
            return outcome.error();
        const auto id = m_log.append(decision, {}, entries.isEmpty() ? DecisionId{} : entries.first().id);
        if (!id)
            return id.error();
        if (const Outcome outcome = settled({*id}); !outcome)
            return outcome.error();
        const auto entry = m_log.entry(*id);
        if (!entry)
            return entry.error();
        entries.append(entry->value_or(DecisionEntry{}));
    }
    if (const Outcome outcome = (*transaction)->commit(); !outcome)
        return outcome.error();
    return entries;
}

Result<std::optional<DecisionEntry>> Decisions::walked(Result<std::optional<DecisionEntry>> (DecisionLog::*next)() const, Walk walk)
{
    auto transaction = Transaction::begin(*m_connection);
    if (!transaction)
        return transaction.error();
    const auto entry = (m_log.*next)();
    if (!entry || !*entry)
        return entry;
    const auto switched = (m_log.*walk)(**entry);
    if (!switched)
        return switched.error();
    if (const Outcome outcome = settled(*switched); !outcome)
        return outcome.error();
    if (const Outcome outcome = (*transaction)->commit(); !outcome)
        return outcome.error();
    return entry;
}

Result<std::optional<DecisionEntry>> Decisions::undo() { return walked(&DecisionLog::nextUndo, &DecisionLog::undo); }
Result<std::optional<DecisionEntry>> Decisions::redo() { return walked(&DecisionLog::nextRedo, &DecisionLog::redo); }

Result<DecisionEntry> Decisions::takeBack(DecisionId decision)
{
    auto step = m_log.inForceWith(decision);
    if (!step)
        return step.error();
    if (!step->contains(decision)) // then it is told why not
        *step = {decision};
    step->removeOne(decision);
    step->prepend(decision);
    return takeBackAll(*step);
}

Result<DecisionEntry> Decisions::takeBackAll(const QList<DecisionId> &decisions)
{
    if (decisions.isEmpty())
        return Error{Error::BadInput, LibraryText::tr("Nothing was named to do this with.")};
    auto transaction = Transaction::begin(*m_connection);
    if (!transaction)
        return transaction.error();
    if (const auto taken = m_log.takeBack(decisions); !taken)
        return taken.error();
    if (const Outcome outcome = settled(decisions); !outcome)
        return outcome.error();
    const auto entry = m_log.entry(decisions.first());
    if (!entry)
        return entry.error();
    if (const Outcome outcome = (*transaction)->commit(); !outcome)
        return outcome.error();
    return entry->value_or(DecisionEntry{});
}

} // namespace apacheta

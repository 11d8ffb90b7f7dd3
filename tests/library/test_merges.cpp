// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/decisions/decisions.h"
#include "library/maintenance.h"
#include "written_library.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace apacheta;

// Merging writes no mention: whose it is is looked up whenever it is read. So every answer in which mentions, documents, events or relations are
// counted for an actor is set against a count by loops, after merges, undoing, redoing and taking back at random. APACHETA_SEEDS asks for more.
class TestMerges : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countsAreThoseOfLoops_data();
    void countsAreThoseOfLoops();
    void aPairOfAMergedActorIsThatOfTheOther();
};

namespace {

const QStringList names{u"Alfa"_s, u"Bravo"_s, u"Charlie"_s, u"Delta"_s, u"Echo"_s, u"Foxtrot"_s, u"Golf"_s, u"Hotel"_s, u"India"_s};

QString keyOf(const QString &name) { return u"person:"_s + name.toLower(); }

/// Documents in which people meet: some of them, some of them twice.
QList<QPair<QString, PreparedDocument>> meetings(QRandomGenerator &random)
{
    QList<QPair<QString, PreparedDocument>> documents;
    for (int i = 0; i < 7; ++i) {
        QStringList present;
        for (const QString &name : names)
            if (random.bounded(3) == 0)
                present.append(name);
        if (present.size() < 2)
            present = {names[i], names[i + 1]};
        const QString met = u"%1 met %2 in the town %3."_s.arg(present[0], present[1]).arg(i);
        const QString praised = u"%1 praised %2 in the town %3."_s.arg(present.last(), present[0]).arg(i);
        DocumentBuilder document({met, praised, u"Present were "_s + present.join(u" and "_s) + u'.'});
        QList<int> actors;
        for (const QString &name : std::as_const(present))
            actors.append(document.actor(keyOf(name), name, ActorKind::Person));
        document.event(u"meeting-%1"_s.arg(random.bounded(5)), u"A meeting"_s, Category::Consult, {}, {actors[0], actors[1]}, met);
        document.relation(actors[0], Category::Consult, actors[1], {}, met);
        if (present.last() != present[0])
            document.relation(actors.last(), Category::Support, actors[0], {}, praised);
        documents.append({u"meeting-%1.txt"_s.arg(i), document.prepared()});
    }
    return documents;
}

/// Who stands for whom by the merges in force, one after the other.
QHash<QString, QString> standIns(const Reader &reader)
{
    QHash<QString, QString> into;
    const auto rootOf = [&into](QString key) {
        while (into.contains(key))
            key = into.value(key);
        return key;
    };
    QList<DecisionEntry> log = reader.history({}, 10'000).value();
    std::reverse(log.begin(), log.end());
    for (const DecisionEntry &entry : std::as_const(log))
        if (const auto *merge = entry.inForce && entry.decision ? std::get_if<MergeActors>(&*entry.decision) : nullptr)
            for (const ActorRef &actor : merge->merged)
                if (rootOf(merge->into.key) != actor.key)
                    into.insert(actor.key, rootOf(merge->into.key));
    QHash<QString, QString> roots;
    for (const QString &name : names)
        roots.insert(keyOf(name), rootOf(keyOf(name)));
    return roots;
}

using MentionsOfDocument = QList<QPair<Span, QString>>; ///< where, and the key of whom
QHash<DocumentId, MentionsOfDocument> mentionsOf(const Reader &reader)
{
    QHash<DocumentId, MentionsOfDocument> all;
    const auto documents = reader.documents({}, {}, 100);
    for (const DocumentRow &row : documents->rows) {
        const auto content = reader.document(row.id);
        for (const MentionRow &mention : content->mentions)
            all[row.id].append({mention.span, reader.actor(mention.actor)->row.key});
    }
    return all;
}

QList<ActorRow> shownActors(const Reader &reader, std::optional<DocumentId> document = {})
{
    ActorFilter filter;
    filter.minimumConfidence = 0;
    filter.document = document;
    return reader.actors(filter, {}, 1000)->rows;
}

/// What loops count for one actor.
struct Counted {
    int mentions = 0;
    QSet<DocumentId> documents;
    int events = 0;
    int relations = 0;
};

QHash<QString, Counted> countedByLoops(const Reader &reader, const QHash<DocumentId, MentionsOfDocument> &start)
{
    const QHash<QString, QString> roots = standIns(reader);
    QHash<QString, Counted> counted;
    for (auto it = start.cbegin(); it != start.cend(); ++it)
        for (const auto &[span, key] : *it) {
            Counted &one = counted[roots.value(key)];
            ++one.mentions;
            one.documents.insert(it.key());
        }
    EventFilter events;
    events.minimumConfidence = 0;
    const auto eventRows = reader.events(events, {}, 1000);
    for (const EventRow &row : eventRows->rows) {
        QSet<ActorId> parts;
        for (const ActorLink &part : row.participants)
            parts.insert(part.id);
        for (const ActorId part : std::as_const(parts))
            ++counted[reader.actor(part)->row.key].events;
    }
    RelationFilter relations;
    relations.minimumConfidence = 0;
    const auto relationRows = reader.relations(relations, {}, 1000);
    for (const RelationRow &row : relationRows->rows)
        for (const ActorLink &side : {row.subject, row.object})
            ++counted[reader.actor(side.id)->row.key].relations;
    return counted;
}

/// All passages that name an actor, page by page as its page fetches them; empty where they do not come in order.
QList<PassageId> passagesOf(const Reader &reader, ActorId actor)
{
    QList<PassageId> passages;
    Cursor after;
    for (;;) {
        const auto page = reader.mentionsOf(actor, after, 3);
        for (const EvidenceRow &row : page->rows) {
            if (!passages.isEmpty() && row.passage < passages.last())
                return {};
            passages.append(row.passage);
        }
        if (!page->next)
            return passages;
        after = *page->next;
    }
}

/// The first answer that is not what loops count; empty when all are.
QString difference(const Reader &reader, const QHash<DocumentId, MentionsOfDocument> &start)
{
    const QHash<QString, QString> roots = standIns(reader);
    const QHash<DocumentId, MentionsOfDocument> now = mentionsOf(reader);
    QHash<DocumentId, QSet<QString>> named;
    for (auto it = start.cbegin(); it != start.cend(); ++it) {
        const MentionsOfDocument shown = now.value(it.key());
        if (shown.size() != it->size())
            return u"document %1 has %2 mentions, not %3"_s.arg(it.key().value).arg(shown.size()).arg(it->size());
        for (int i = 0; i < it->size(); ++i) {
            const auto &[span, key] = shown[i];
            if (span != it->at(i).first || key != roots.value(it->at(i).second))
                return u"a mention of %1 is shown as %2"_s.arg(it->at(i).second, key);
            named[it.key()].insert(key);
        }
    }
    const QHash<QString, Counted> counted = countedByLoops(reader, start);
    const QList<ActorRow> actors = shownActors(reader);
    if (actors.size() != counted.size())
        return u"%1 actors are listed"_s.arg(actors.size());
    for (const ActorRow &row : actors) {
        const Counted one = counted.value(row.key);
        const QList<int> is{row.mentions, row.documents, row.events, row.relations};
        const QList<int> shall{one.mentions, int(one.documents.size()), one.events, one.relations};
        if (is != shall)
            return u"%1 has %2 mentions, %3 documents, %4 events, %5 relations, not %6, %7, %8, %9"_s.arg(row.key)
                .arg(is[0]).arg(is[1]).arg(is[2]).arg(is[3]).arg(shall[0]).arg(shall[1]).arg(shall[2]).arg(shall[3]);
        const QList<PassageId> passages = passagesOf(reader, row.id);
        if (passages.size() != one.mentions)
            return u"the page of %1 lists %2 mentions, not %3"_s.arg(row.key).arg(passages.size()).arg(one.mentions);
        const auto found = reader.search(u"actor:\"%1\""_s.arg(row.key), 100);
        if (found->total != QSet<PassageId>(passages.cbegin(), passages.cend()).size())
            return u"searching for %1 finds %2 passages"_s.arg(row.key).arg(found->total);
        DocumentFilter filter;
        filter.actor = row.id;
        const auto documents = reader.documents(filter, {}, 100);
        QSet<DocumentId> naming;
        for (const DocumentRow &document : documents->rows)
            naming.insert(document.id);
        if (naming != one.documents)
            return u"%1 documents are listed for %2, not %3"_s.arg(naming.size()).arg(row.key).arg(one.documents.size());
    }
    const auto documents = reader.documents({}, {}, 100);
    for (const DocumentRow &row : documents->rows) {
        QSet<QString> listed;
        for (const ActorRow &actor : shownActors(reader, row.id))
            listed.insert(actor.key);
        if (listed != named.value(row.id) || row.actors != listed.size())
            return u"document %1 counts %2 actors and lists %3, not %4"_s.arg(row.id.value).arg(row.actors).arg(listed.size()).arg(named.value(row.id).size());
    }
    return {};
}

/// A merge of one to three actors that are shown, or a step along the log; says which.
QString step(QRandomGenerator &random, const Reader &reader, Decisions &pen)
{
    const int drawn = random.bounded(10);
    if (drawn < 2)
        return *pen.undo() ? u"undo"_s : u"nothing to undo"_s;
    if (drawn < 3)
        return *pen.redo() ? u"redo"_s : u"nothing to redo"_s;
    if (drawn < 5) {
        QList<DecisionId> inForce;
        const auto log = reader.history({}, 1000);
        for (const DecisionEntry &entry : *log)
            if (entry.inForce && entry.decision)
                inForce.append(entry.id);
        if (inForce.isEmpty())
            return u"nothing to take back"_s;
        return u"take back "_s + pen.takeBack(inForce[random.bounded(int(inForce.size()))])->sentence;
    }
    QList<ActorRow> actors = shownActors(reader);
    const auto drawActor = [&] {
        const ActorRow row = actors.takeAt(random.bounded(int(actors.size())));
        return ActorRef{row.key, row.name};
    };
    MergeActors merge{{}, drawActor()};
    for (int i = 1 + random.bounded(3); i > 0 && !actors.isEmpty(); --i)
        merge.merged.append(drawActor());
    if (merge.merged.isEmpty())
        return u"all are one"_s;
    return (pen.decide(merge) ? u""_s : u"FAILED "_s) + described(merge);
}

} // namespace

void TestMerges::countsAreThoseOfLoops_data()
{
    QTest::addColumn<quint32>("seed");
    for (int i = 0; i < (qEnvironmentVariableIsSet("APACHETA_SEEDS") ? qEnvironmentVariableIntValue("APACHETA_SEEDS") : 5); ++i)
        QTest::addRow("seed %d", i) << quint32(i);
}

void TestMerges::countsAreThoseOfLoops()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    WrittenLibrary library;
    QVERIFY(library.store(meetings(random)));
    const auto reader = library.reader();
    const auto start = mentionsOf(*reader);
    const auto pen = Decisions::open(library.path());
    QStringList way;
    for (int i = 0; i < 40; ++i) {
        way.append(step(random, *reader, **pen));
        QVERIFY2(!way.last().startsWith("FAILED"_L1), qPrintable(way.last()));
        const QString differs = difference(*reader, start);
        QVERIFY2(differs.isEmpty(), qPrintable(differs + u" after "_s + way.join(u", "_s)));
    }
    const auto faults = checkLibrary(library.path());
    QVERIFY2(faults && faults->isEmpty(), qPrintable(faults->join(u"; "_s)));
}

/// A page that was open before, or a link kept, still asks by the one who is merged.
void TestMerges::aPairOfAMergedActorIsThatOfTheOther()
{
    QRandomGenerator random(1);
    WrittenLibrary library;
    QVERIFY(library.store(meetings(random)));
    const auto reader = library.reader();
    const QList<ActorRow> actors = shownActors(*reader);
    const ActorRow kept = actors[0], merged = actors[1], other = actors[2];
    const auto pen = Decisions::open(library.path());
    QVERIFY((*pen)->decide(MergeActors{{{merged.key, merged.name}}, {kept.key, kept.name}}));
    const auto asked = reader->pair(merged.id, other.id);
    const auto wanted = reader->pair(kept.id, other.id);
    QVERIFY(asked && wanted);
    QCOMPARE(asked->first.id, kept.id);
    QVERIFY(!wanted->events.isEmpty());
    QCOMPARE(asked->events.size(), wanted->events.size());
    QCOMPARE(asked->interactions.size(), wanted->interactions.size());
    QCOMPARE(asked->ties.size(), wanted->ties.size());
}

QTEST_GUILESS_MAIN(TestMerges)
#include "test_merges.moc"

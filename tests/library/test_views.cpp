// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/decisions/decisions.h"
#include "written_library.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace apacheta;

// What the pictures are drawn from: nets, ways, events under a filter.
class TestViews : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void netHoldsTiesTogether();
    void netLeavesOutThoseWithFewestPassages();
    void netNarrows_data();
    void netNarrows();
    void netAroundGoesSoFar_data();
    void netAroundGoesSoFar();
    void wayIsTheShortest();
    void wayTakesWhatIsBestStated();
    void wayGoesByWhatIsAsserted();
    void noWayIsNoError();
    void eventsNarrow_data();
    void eventsNarrow();
    void eventsComeByDate();
    void rejectedClaimsAreGone();
    void mergedActorsAreOne();
    void sameAnswerTwice();

private:
    ActorId actor(const QString &key) const { return m_reader->actorOf(key).value(); }
    QString names(const Net &net) const;
    WrittenLibrary m_library;
    std::unique_ptr<Reader> m_reader;
};

namespace {

/// A chain of towns from the mountains to the coast, a short cut that is only denied, and a pair of its own.
QList<QPair<QString, PreparedDocument>> roadDocuments()
{
    DocumentBuilder road({u"Alpha agreed with Beta in 1904. Beta met Gamma in 1950. Gamma aided Delta in 1950."_s,
                          u"Alpha never agreed with Delta. Beta met Epsilon. Epsilon met Delta in 2001."_s, u"Zeta attacked Eta in 1879."_s});
    road.title(u"The road"_s);
    const auto add = [&](DocumentBuilder &in, const QString &name, ActorKind kind) { return in.actor(name.toLower(), name, kind); };
    const int alpha = add(road, u"Alpha"_s, ActorKind::State), beta = add(road, u"Beta"_s, ActorKind::Region),
              gamma = add(road, u"Gamma"_s, ActorKind::Municipality), delta = add(road, u"Delta"_s, ActorKind::State),
              epsilon = add(road, u"Epsilon"_s, ActorKind::Municipality), zeta = add(road, u"Zeta"_s, ActorKind::State), eta = add(road, u"Eta"_s, ActorKind::State);
    const int treaty = road.event(u"treaty"_s, u"Treaty"_s, Category::Agree, u"1904"_s, {alpha, beta}, u"Alpha agreed with Beta in 1904."_s);
    road.event(u"attack"_s, u"Attack"_s, Category::Assault, u"1879"_s, {zeta, eta}, u"Zeta attacked Eta in 1879."_s);
    road.event(u"visit"_s, u"Visit"_s, Category::Consult, {}, {beta, epsilon}, u"Beta met Epsilon."_s);
    road.relation(alpha, Category::Agree, beta, u"1904"_s, u"Alpha agreed with Beta in 1904."_s, treaty);
    road.relation(beta, Category::Consult, gamma, u"1950"_s, u"Beta met Gamma in 1950."_s);
    road.relation(gamma, Category::Aid, delta, u"1950"_s, u"Gamma aided Delta in 1950."_s);
    road.relation(alpha, Category::Agree, delta, {}, u"Alpha never agreed with Delta."_s);
    road.findings.relations.last().polarity = Polarity::Negated;
    road.relation(beta, Category::Consult, epsilon, {}, u"Beta met Epsilon."_s);
    road.relation(epsilon, Category::Consult, delta, u"2001"_s, u"Epsilon met Delta in 2001."_s);
    road.relation(zeta, Category::Assault, eta, u"1879"_s, u"Zeta attacked Eta in 1879."_s);

    DocumentBuilder again({u"Beta and Gamma met in 1951, and Gamma aided Delta again in 1951."_s});
    again.title(u"The road again"_s);
    const int beta2 = add(again, u"Beta"_s, ActorKind::Region), gamma2 = add(again, u"Gamma"_s, ActorKind::Municipality),
              delta2 = add(again, u"Delta"_s, ActorKind::State);
    const QString sentence = u"Beta and Gamma met in 1951, and Gamma aided Delta again in 1951."_s;
    again.relation(beta2, Category::Consult, gamma2, u"1951"_s, sentence);
    again.relation(gamma2, Category::Aid, delta2, u"1951"_s, sentence);
    return {{u"road.txt"_s, road.prepared()}, {u"again.txt"_s, again.prepared()}};
}

} // namespace

void TestViews::initTestCase()
{
    const Outcome stored = m_library.store(roadDocuments());
    QVERIFY2(stored, stored ? "" : qPrintable(stored.error().detail));
    m_reader = m_library.reader();
    QVERIFY(m_reader);
}

/// "Alpha Beta | Alpha-agree-Beta ..." in the order of the answer.
QString TestViews::names(const Net &net) const
{
    QStringList actors;
    QHash<ActorId, QString> nameOf;
    for (const NetActor &one : net.actors) {
        nameOf.insert(one.id, one.name);
        actors.append(one.name);
    }
    actors.sort();
    QStringList ties;
    for (const NetTie &tie : net.ties)
        ties.append(u"%1-%2-%3:%4"_s.arg(nameOf.value(tie.subject), word(tie.category), nameOf.value(tie.object)).arg(tie.evidence));
    ties.sort();
    return actors.join(u' ') + u" | "_s + ties.join(u' ');
}

void TestViews::netHoldsTiesTogether()
{
    const auto net = m_reader->net({}, 50);
    QVERIFY(net);
    QCOMPARE(names(*net), u"Alpha Beta Delta Epsilon Eta Gamma Zeta | Alpha-agree-Beta:1 Alpha-agree-Delta:1 Beta-consult-Epsilon:1 "
                          "Beta-consult-Gamma:2 Delta-consult-Epsilon:1 Gamma-aid-Delta:2 Zeta-assault-Eta:1"_s);
    QCOMPARE(net->actorsLeftOut, 0);
    QVERIFY(std::ranges::is_sorted(net->actors, std::less(), &NetActor::id));
    const auto met = std::ranges::find_if(net->ties, [&](const NetTie &tie) { return tie.subject == actor(u"beta"_s) && tie.object == actor(u"gamma"_s); });
    QVERIFY(met != net->ties.cend());
    QCOMPARE(met->claims, 2);               // 1950 and 1951
    QCOMPARE(met->earliest / 10000, 1950);
    QCOMPARE(met->latest / 10000, 1951);
    QVERIFY(m_reader->relation(met->first));
    const auto denied = std::ranges::find_if(net->ties, [](const NetTie &tie) { return tie.polarity == Polarity::Negated; });
    QVERIFY(denied != net->ties.cend());
    QCOMPARE(denied->object, actor(u"delta"_s));
}

void TestViews::netLeavesOutThoseWithFewestPassages()
{
    const auto net = m_reader->net({}, 3);
    QVERIFY(net);
    QCOMPARE(names(*net), u"Beta Delta Gamma | Beta-consult-Gamma:2 Gamma-aid-Delta:2"_s);
    QCOMPARE(net->actorsLeftOut, 4);
}

void TestViews::netNarrows_data()
{
    QTest::addColumn<ViewFilter>("filter");
    QTest::addColumn<QString>("expected");
    const auto filter = [](auto change) {
        ViewFilter narrowed;
        change(narrowed);
        return narrowed;
    };
    QTest::newRow("kinds") << filter([](ViewFilter &f) { f.kinds = {ActorKind::State}; }) << u"Alpha Delta Eta Zeta | Alpha-agree-Delta:1 Zeta-assault-Eta:1"_s;
    QTest::newRow("countries") << filter([](ViewFilter &f) { f.countries = {u"ZE"_s, u"ET"_s}; }) << u"Eta Zeta | Zeta-assault-Eta:1"_s;
    QTest::newRow("levels") << filter([](ViewFilter &f) { f.levels = {Level::National}; }) << u"Alpha Delta Eta Zeta | Alpha-agree-Delta:1 Zeta-assault-Eta:1"_s;
    QTest::newRow("categories") << filter([](ViewFilter &f) { f.categories = {Category::Aid, Category::Assault}; })
                                << u"Delta Eta Gamma Zeta | Gamma-aid-Delta:2 Zeta-assault-Eta:1"_s;
    QTest::newRow("polarities") << filter([](ViewFilter &f) { f.polarities = {Polarity::Negated}; }) << u"Alpha Delta | Alpha-agree-Delta:1"_s;
    QTest::newRow("dates") << filter([](ViewFilter &f) { f.from = EdtfDate::year(1879), f.to = EdtfDate::year(1910); })
                           << u"Alpha Beta Eta Zeta | Alpha-agree-Beta:1 Zeta-assault-Eta:1"_s;
    QTest::newRow("from") << filter([](ViewFilter &f) { f.from = EdtfDate::year(1951); }) << u"Beta Delta Epsilon Gamma | Beta-consult-Gamma:1 Delta-consult-Epsilon:1 Gamma-aid-Delta:1"_s;
    QTest::newRow("dated only") << filter([](ViewFilter &f) { f.undated = false, f.categories = {Category::Agree}; }) << u"Alpha Beta | Alpha-agree-Beta:1"_s;
    QTest::newRow("actors") << filter([this](ViewFilter &f) { f.actors = {actor(u"epsilon"_s)}; })
                            << u"Beta Delta Epsilon | Beta-consult-Epsilon:1 Delta-consult-Epsilon:1"_s;
    QTest::newRow("documents") << filter([this](ViewFilter &f) {
        DocumentFilter named;
        named.text = u"again"_s;
        f.documents = {m_reader->documents(named, {}, 1)->rows.first().id};
    }) << u"Beta Delta Gamma | Beta-consult-Gamma:1 Gamma-aid-Delta:1"_s;
    QTest::newRow("confidence") << filter([](ViewFilter &f) { f.minimumConfidence = 0.99; }) << u" | "_s;
}

void TestViews::netNarrows()
{
    QFETCH(ViewFilter, filter);
    const auto net = m_reader->net(filter, 50);
    QVERIFY(net);
    QTEST(names(*net), "expected");
}

void TestViews::netAroundGoesSoFar_data()
{
    QTest::addColumn<int>("steps");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nobody else") << 0 << u"Alpha | "_s;
    QTest::newRow("one") << 1 << u"Alpha Beta Delta | Alpha-agree-Beta:1 Alpha-agree-Delta:1"_s;
    QTest::newRow("two") << 2 << u"Alpha Beta Delta Epsilon Gamma | Alpha-agree-Beta:1 Alpha-agree-Delta:1 Beta-consult-Epsilon:1 Beta-consult-Gamma:2 "
                                "Delta-consult-Epsilon:1 Gamma-aid-Delta:2"_s;
}

void TestViews::netAroundGoesSoFar()
{
    QFETCH(int, steps);
    const auto net = m_reader->netAround({actor(u"alpha"_s)}, steps, {}, 50);
    QVERIFY(net);
    QTEST(names(*net), "expected");
}

void TestViews::wayIsTheShortest()
{
    const auto way = m_reader->wayBetween(actor(u"alpha"_s), actor(u"gamma"_s), {});
    QVERIFY(way);
    QCOMPARE(way->size(), 2);
    QCOMPARE(way->first().relation.object.name, u"Beta"_s);
    QVERIFY(way->first().forward);
    QCOMPARE(way->first().evidence.quote, u"Alpha agreed with Beta in 1904."_s);
    const auto back = m_reader->wayBetween(actor(u"gamma"_s), actor(u"alpha"_s), {});
    QVERIFY(back);
    QCOMPARE(back->size(), 2);
    QVERIFY(!back->first().forward);
}

void TestViews::wayTakesWhatIsBestStated()
{
    const auto way = m_reader->wayBetween(actor(u"beta"_s), actor(u"delta"_s), {});
    QVERIFY(way);
    QCOMPARE(way->size(), 2);
    QCOMPARE(way->first().relation.object.name, u"Gamma"_s); // not Epsilon: fewer passages
}

void TestViews::wayGoesByWhatIsAsserted()
{
    const auto way = m_reader->wayBetween(actor(u"alpha"_s), actor(u"delta"_s), {});
    QVERIFY(way);
    QCOMPARE(way->size(), 3);
    QVERIFY(std::ranges::all_of(*way, [](const NetStep &step) { return step.relation.polarity == Polarity::Asserted; }));
    ViewFilter late;
    late.from = EdtfDate::year(2000);
    const auto under = m_reader->wayBetween(actor(u"epsilon"_s), actor(u"delta"_s), late);
    QVERIFY(under);
    QCOMPARE(under->size(), 1);
    QCOMPARE(m_reader->wayBetween(actor(u"alpha"_s), actor(u"delta"_s), late)->size(), 0);
}

void TestViews::noWayIsNoError()
{
    const auto way = m_reader->wayBetween(actor(u"alpha"_s), actor(u"zeta"_s), {});
    QVERIFY(way);
    QVERIFY(way->isEmpty());
    QVERIFY(m_reader->wayBetween(actor(u"alpha"_s), actor(u"alpha"_s), {})->isEmpty());
}

void TestViews::eventsNarrow_data()
{
    QTest::addColumn<ViewFilter>("filter");
    QTest::addColumn<QStringList>("expected");
    const auto filter = [](auto change) {
        ViewFilter narrowed;
        change(narrowed);
        return narrowed;
    };
    QTest::newRow("all") << ViewFilter() << QStringList{u"Attack"_s, u"Treaty"_s, u"Visit"_s};
    QTest::newRow("dated only") << filter([](ViewFilter &f) { f.undated = false; }) << QStringList{u"Attack"_s, u"Treaty"_s};
    QTest::newRow("dates") << filter([](ViewFilter &f) { f.from = EdtfDate::year(1900); }) << QStringList{u"Treaty"_s};
    QTest::newRow("kinds") << filter([](ViewFilter &f) { f.kinds = {ActorKind::Municipality}; }) << QStringList{u"Visit"_s};
    QTest::newRow("categories") << filter([](ViewFilter &f) { f.categories = {Category::Assault}; }) << QStringList{u"Attack"_s};
    QTest::newRow("actors") << filter([this](ViewFilter &f) { f.actors = {actor(u"beta"_s)}; }) << QStringList{u"Treaty"_s, u"Visit"_s};
    QTest::newRow("confidence") << filter([](ViewFilter &f) { f.minimumConfidence = 0.99; }) << QStringList();
}

void TestViews::eventsNarrow()
{
    QFETCH(ViewFilter, filter);
    const auto events = m_reader->viewEvents(filter);
    QVERIFY(events);
    QStringList labels;
    for (const ViewEvent &event : *events)
        labels.append(event.label);
    QTEST(labels, "expected");
}

void TestViews::eventsComeByDate()
{
    const auto events = m_reader->viewEvents({});
    QVERIFY(events);
    QCOMPARE(events->first().date->toString(), u"1879"_s);
    QVERIFY(!events->last().date);
    QCOMPARE(events->first().participants.size(), 2);
    QCOMPARE(events->first().evidence, 1);
}

void TestViews::rejectedClaimsAreGone()
{
    WrittenLibrary library;
    QVERIFY(library.store(roadDocuments()));
    auto reader = library.reader();
    const auto before = reader->net({}, 50);
    QVERIFY(before);
    const auto attack = std::ranges::find_if(before->ties, [](const NetTie &tie) { return tie.category == Category::Assault; });
    QVERIFY(attack != before->ties.cend());
    const auto relation = reader->refOf(attack->first);
    const auto event = reader->refOf(reader->viewEvents({})->first().id);
    QVERIFY(relation && event);
    auto decisions = Decisions::open(library.path());
    QVERIFY(decisions);
    QVERIFY((*decisions)->decideAll({RejectRelation{*relation}, RejectEvent{*event}}));
    QCOMPARE(names(*reader->net({}, 50)), u"Alpha Beta Delta Epsilon Gamma | Alpha-agree-Beta:1 Alpha-agree-Delta:1 Beta-consult-Epsilon:1 "
                                          "Beta-consult-Gamma:2 Delta-consult-Epsilon:1 Gamma-aid-Delta:2"_s);
    QCOMPARE(reader->viewEvents({})->size(), 2);
}

void TestViews::mergedActorsAreOne()
{
    WrittenLibrary library;
    QVERIFY(library.store(roadDocuments()));
    auto reader = library.reader();
    auto decisions = Decisions::open(library.path());
    QVERIFY(decisions);
    QVERIFY((*decisions)->decideAll({MergeActors{{*reader->refOf(*reader->actorOf(u"epsilon"_s))}, *reader->refOf(*reader->actorOf(u"gamma"_s))}}));
    const auto net = reader->net({}, 50);
    QVERIFY(net);
    QVERIFY(std::ranges::none_of(net->actors, [](const NetActor &one) { return one.name == "Epsilon"_L1; }));
    const ActorId gamma = *reader->actorOf(u"gamma"_s);
    int passages = 0;
    for (const NetTie &tie : net->ties)
        passages += tie.subject == gamma || tie.object == gamma ? tie.evidence : 0;
    QCOMPARE(passages, 6);
}

void TestViews::sameAnswerTwice()
{
    const auto one = m_reader->net({}, 5);
    const auto other = m_library.reader()->net({}, 5);
    QVERIFY(one && other);
    QCOMPARE(one->actors, other->actors);
    QCOMPARE(one->ties, other->ties);
}

QTEST_GUILESS_MAIN(TestViews)
#include "test_views.moc"

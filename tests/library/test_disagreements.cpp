// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/decisions/decisions.h"
#include "library/disagreements/holders.h"
#include "written_library.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace apacheta;

/// Where sources differ about the same thing.
class TestDisagreements : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void datesThatCanBothBeRight_data();
    void datesThatCanBothBeRight();
    void oneEventDatedDifferently();
    void passagesThatFitBothSidesTakeNone();
    void whatHappensOnceToldOfTwoTimes();
    void inauguratedInTwoYears();
    void officesBesideNames_data();
    void officesBesideNames();
    void twoHoldersAtOneTime_data();
    void twoHoldersAtOneTime();
    void statedAndDenied();
    void settledDismissedAndTakenBack();
    void aRejectedEventDisagreesWithNothing();
    void rejectedClaimsAreFoundAgain();

private:
    /// A document that tells of the war, with the date that it gives.
    static QPair<QString, PreparedDocument> war(const QString &file, const QString &sentence, const QString &edtf);
    static QPair<QString, PreparedDocument> founding(const QString &file, const QString &sentence, const QString &edtf);
    static QStringList claims(const Disagreement &one);
    static QList<Disagreement> all(const WrittenLibrary &library) { return *library.reader()->disagreements({}); }
};

QPair<QString, PreparedDocument> TestDisagreements::war(const QString &file, const QString &sentence, const QString &edtf)
{
    DocumentBuilder builder({sentence});
    const int peru = builder.actor(u"peru"_s, u"Peru"_s, ActorKind::State);
    const int event = builder.event(u"war"_s, u"War of the Salt"_s, Category::Assault, u"1868/1870"_s, {peru}, sentence);
    builder.findings.events[event].evidence.first().date = EdtfDate::parse(edtf);
    return {file, builder.prepared()};
}

QPair<QString, PreparedDocument> TestDisagreements::founding(const QString &file, const QString &sentence, const QString &edtf)
{
    DocumentBuilder builder({sentence});
    const int league = builder.actor(u"organization:league"_s, u"League of the Pass"_s, ActorKind::Organization);
    const int event = builder.event(u"establish|league|"_s + edtf, u"Founding of the League"_s, Category::Establish, edtf, {league}, sentence);
    builder.findings.events[event].evidence.first().date = EdtfDate::parse(edtf);
    return {file, builder.prepared()};
}

QStringList TestDisagreements::claims(const Disagreement &one)
{
    QStringList claims;
    for (const DisagreementPosition &side : one.positions)
        claims.append(u"%1 x%2"_s.arg(side.claim).arg(side.evidence.size()));
    return claims;
}

void TestDisagreements::datesThatCanBothBeRight_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("can");
    QTest::newRow("the same") << u"1904"_s << u"1904"_s << true;
    QTest::newRow("less exact") << u"1904"_s << u"1904-10-20"_s << true;
    QTest::newRow("another day") << u"1904-10-21"_s << u"1904-10-20"_s << false;
    QTest::newRow("decade") << u"198X"_s << u"1984"_s << true;
    QTest::newRow("another decade") << u"198X"_s << u"1979"_s << false;
    QTest::newRow("another end") << u"1879/1883"_s << u"1879/1884"_s << false;
    QTest::newRow("ends less exact") << u"1879/1883"_s << u"1879-04-05/1883-10"_s << true;
    QTest::newRow("another beginning") << u"1878/1883"_s << u"1879/1883"_s << false;
    QTest::newRow("open end") << u"1879/.."_s << u"1879/1884"_s << true;
    QTest::newRow("a year within") << u"1879/1883"_s << u"1880"_s << true;
    QTest::newRow("a year outside") << u"1879/1883"_s << u"1891"_s << false;
    QTest::newRow("about") << u"1902~"_s << u"1904"_s << true;
    QTest::newRow("about, far off") << u"1880~"_s << u"1904"_s << false;
}

void TestDisagreements::datesThatCanBothBeRight()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QTEST(canBothBeRight(*EdtfDate::parse(a), *EdtfDate::parse(b)), "can");
    QTEST(canBothBeRight(*EdtfDate::parse(b), *EdtfDate::parse(a)), "can");
}

void TestDisagreements::oneEventDatedDifferently()
{
    WrittenLibrary library;
    QVERIFY(library.store({war(u"a.txt"_s, u"Peru fought the War of the Salt (1868-1870)."_s, u"1868/1870"_s),
                           war(u"b.txt"_s, u"The War of the Salt, 1868 to 1871, cost Peru much."_s, u"1868/1871"_s),
                           war(u"c.txt"_s, u"Peru lost the War of the Salt (1868-70)."_s, u"1868/1870"_s)}));
    const auto found = all(library);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().kind, DisagreementKind::EventDate);
    QCOMPARE(found.first().title, u"War of the Salt"_s);
    QCOMPARE(claims(found.first()), (QStringList{u"1868/1870 x2"_s, u"1868/1871 x1"_s}));
    QCOMPARE(found.first().positions.last().evidence.first().quote, u"The War of the Salt, 1868 to 1871, cost Peru much."_s);
    QCOMPARE(library.reader()->disagreement(found.first().key)->title, found.first().title);
    DisagreementFilter filter;
    filter.actor = library.reader()->actorOf(u"peru"_s).value();
    QCOMPARE(library.reader()->disagreements(filter)->size(), 1);
    filter.text = u"sugar"_s;
    QVERIFY(library.reader()->disagreements(filter)->isEmpty());
    QCOMPARE(library.reader()->disagreement(u"date:nothing"_s).error().kind, Error::NotFound);
}

void TestDisagreements::passagesThatFitBothSidesTakeNone()
{
    WrittenLibrary library;
    QVERIFY(library.store({war(u"a.txt"_s, u"Peru fought the War of the Salt (1868-1870)."_s, u"1868/1870"_s),
                           war(u"b.txt"_s, u"In the 19th century Peru had the War of the Salt."_s, u"18XX"_s)}));
    QVERIFY(all(library).isEmpty());
    QVERIFY(library.store({war(u"c.txt"_s, u"The War of the Salt, 1868 to 1871, cost Peru much."_s, u"1868/1871"_s)}));
    QCOMPARE(claims(all(library).first()), (QStringList{u"1868/1870 x1"_s, u"1868/1871 x1"_s}));
}

void TestDisagreements::whatHappensOnceToldOfTwoTimes()
{
    WrittenLibrary library;
    QVERIFY(library.store({founding(u"a.txt"_s, u"The League of the Pass was founded in 2001."_s, u"2001"_s),
                           founding(u"b.txt"_s, u"Mayors founded the League of the Pass in 2003."_s, u"2003"_s)}));
    const auto found = all(library);
    QCOMPARE(found.size(), 1);
    QCOMPARE(claims(found.first()), (QStringList{u"2001 x1"_s, u"2003 x1"_s}));
}

void TestDisagreements::inauguratedInTwoYears()
{
    WrittenLibrary library;
    const auto inauguration = [](const QString &file, const QString &edtf, Role role) {
        const QString sentence = role == Role::Agent ? u"Juana Quispe was inaugurated as president in %1."_s.arg(edtf)
                                                     : u"Juana Quispe was elected president in %1."_s.arg(edtf);
        DocumentBuilder builder({sentence});
        const int person = builder.actor(u"person:juana-quispe"_s, u"Juana Quispe"_s, ActorKind::Person);
        const QString label = role == Role::Agent ? u"Inauguration of Juana Quispe as president"_s : u"Election of Juana Quispe as president"_s;
        const int event = builder.event(u"elect|%1|%2"_s.arg(word(role), edtf), label, Category::Elect, edtf, {person}, sentence);
        builder.findings.events[event].participants.first().role = role;
        builder.findings.events[event].evidence.first().date = EdtfDate::parse(edtf);
        return QPair(file, builder.prepared());
    };
    QVERIFY(library.store({inauguration(u"a.txt"_s, u"2006-01"_s, Role::Agent), inauguration(u"b.txt"_s, u"2005-12"_s, Role::Patient),
                           inauguration(u"c.txt"_s, u"2011"_s, Role::Agent)}));
    QVERIFY(all(library).isEmpty()); // elected, inaugurated, and again
    QVERIFY(library.store({inauguration(u"d.txt"_s, u"2004"_s, Role::Patient)}));
    const auto found = all(library);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().kind, DisagreementKind::EventDate);
    QCOMPARE(claims(found.first()), (QStringList{u"2005 x1"_s, u"2004 x1"_s}));
}

void TestDisagreements::officesBesideNames_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<std::optional<HeldOffice>>("held");
    const auto office = [](const QString &name, std::optional<int> from = {}, std::optional<int> until = {}) {
        return std::optional(HeldOffice{name, from, until});
    };
    QTest::newRow("with years") << u"President Juana Quispe (1989-1993) signed it."_s << office(u"president"_s, 1989, 1993);
    QTest::newRow("with years, cut short") << u"It was signed by president Juana Quispe (1989–93)."_s << office(u"president"_s, 1989, 1993);
    QTest::newRow("of a place, before") << u"La alcaldesa de Putre, Juana Quispe, habló."_s << office(u"mayor"_s);
    QTest::newRow("an adjective between") << u"La presidenta peruana Juana Quispe viajó."_s << office(u"president"_s);
    QTest::newRow("after") << u"Juana Quispe, the foreign minister of Peru, wrote."_s << office(u"foreign minister"_s);
    QTest::newRow("former") << u"The former president Juana Quispe spoke."_s << std::optional<HeldOffice>();
    QTest::newRow("elect") << u"The president-elect, Juana Quispe, spoke."_s << std::optional<HeldOffice>();
    QTest::newRow("vice") << u"Vice president Juana Quispe spoke."_s << std::optional<HeldOffice>();
    QTest::newRow("one of many") << u"Senator Juana Quispe spoke."_s << std::optional<HeldOffice>();
    QTest::newRow("another's") << u"The president met Rosa Mamani and Juana Quispe."_s << std::optional<HeldOffice>();
    QTest::newRow("nobody of that name") << u"President Rosa Mamani spoke."_s << std::optional<HeldOffice>();
    QTest::newRow("a life") << u"President Juana Quispe (1819-1893) signed it."_s << office(u"president"_s);
}

void TestDisagreements::officesBesideNames()
{
    QFETCH(QString, sentence);
    QFETCH(std::optional<HeldOffice>, held);
    const auto found = heldOffice(sentence, u"Juana Quispe"_s);
    QCOMPARE(found.has_value(), held.has_value());
    if (held) {
        QCOMPARE(found->office, held->office);
        QCOMPARE(found->from, held->from);
        QCOMPARE(found->until, held->until);
    }
}

void TestDisagreements::twoHoldersAtOneTime_data()
{
    QTest::addColumn<QString>("one");           // sentence, with the day of the document before it
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("disagree");
    const QString quispe = u"Mayor Juana Quispe spoke."_s, mamani = u"Mayor Rosa Mamani spoke."_s;
    QTest::newRow("on one day") << u"2012-05-03 "_s + quispe << u"2012-05-04 "_s + mamani << true;
    QTest::newRow("a month apart") << u"2012-05-03 "_s + quispe << u"2012-06-04 "_s + mamani << false;
    QTest::newRow("no day is known") << u"2012 "_s + quispe << u"2012 "_s + mamani << false;
    QTest::newRow("one follows the other") << u"2020 Mayor Juana Quispe (2004-2008) spoke."_s << u"2020 Mayor Rosa Mamani (2008-2012) spoke."_s << false;
    QTest::newRow("years that overlap") << u"2020 Mayor Juana Quispe (2004-2009) spoke."_s << u"2020 Mayor Rosa Mamani (2007-2012) spoke."_s << true;
    QTest::newRow("written in another's years") << u"2020 Mayor Juana Quispe (2004-2008) spoke."_s << u"2006-03-01 "_s + mamani << true;
    QTest::newRow("another office") << u"2012-05-03 "_s + quispe << u"2012-05-03 Governor Rosa Mamani spoke."_s << false;
    QTest::newRow("former") << u"2012-05-03 "_s + quispe << u"2012-05-03 The former mayor Rosa Mamani spoke."_s << false;
    QTest::newRow("may be one person") << u"2012-05-03 "_s + quispe << u"2012-05-03 Mayor Quispe Mamani spoke."_s << false;
}

void TestDisagreements::twoHoldersAtOneTime()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, disagree);
    WrittenLibrary library;
    QList<QPair<QString, PreparedDocument>> documents;
    for (const QString &told : {one, other}) {
        const QString sentence = told.section(u' ', 1);
        const QString name = sentence.contains(u"Juana"_s) ? u"Juana Quispe"_s : sentence.contains(u"Rosa"_s) ? u"Rosa Mamani"_s : u"Quispe Mamani"_s;
        DocumentBuilder builder({sentence, u"This is about Putre."_s});
        builder.issued(told.section(u' ', 0, 0));
        const int person = builder.actor(u"person:"_s + name.toLower().replace(u' ', u'-'), name, ActorKind::Person);
        const int town = builder.actor(u"putre"_s, u"Putre"_s, ActorKind::Municipality);
        builder.relation(person, Category::Leads, town, {}, sentence);
        documents.append({u"%1.txt"_s.arg(documents.size()), builder.prepared()});
    }
    QVERIFY(library.store(documents));
    const auto found = all(library);
    QCOMPARE(!found.isEmpty(), disagree);
    if (!disagree)
        return;
    QCOMPARE(found.first().kind, DisagreementKind::Contradiction);
    QCOMPARE(found.first().title, u"Putre: mayor"_s);
    QCOMPARE(claims(found.first()), (QStringList{u"Juana Quispe x1"_s, u"Rosa Mamani x1"_s}));
    QCOMPARE(found.first().relations.size(), 2);
}

void TestDisagreements::statedAndDenied()
{
    WrittenLibrary library;
    QList<QPair<QString, PreparedDocument>> documents;
    for (const Polarity polarity : {Polarity::Asserted, Polarity::Negated}) {
        const QString sentence = polarity == Polarity::Asserted ? u"Peru is a member of the League of the Pass."_s
                                                                 : u"Peru has never been a member of the League of the Pass."_s;
        DocumentBuilder builder({sentence});
        const int peru = builder.actor(u"peru"_s, u"Peru"_s, ActorKind::State);
        const int league = builder.actor(u"organization:league"_s, u"League of the Pass"_s, ActorKind::Organization);
        builder.relation(peru, Category::MemberOf, league, {}, sentence);
        builder.findings.relations.first().polarity = polarity;
        documents.append({u"%1.txt"_s.arg(int(polarity)), builder.prepared()});
    }
    QVERIFY(library.store(documents));
    const auto found = all(library);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().kind, DisagreementKind::Contradiction);
    QCOMPARE(claims(found.first()), (QStringList{u"asserted x1"_s, u"negated x1"_s}));
    QCOMPARE(found.first().actors.size(), 2);

    DisagreementFilter filter;
    filter.relation = found.first().relations.last();
    filter.document = found.first().positions.first().evidence.first().document;
    std::tie(filter.actor, filter.with) = std::tuple(found.first().actors.first().id, found.first().actors.last().id);
    QCOMPARE(library.reader()->disagreements(filter)->size(), 1);
    filter.document = DocumentId{filter.document->value + 100};
    QVERIFY(library.reader()->disagreements(filter)->isEmpty());
}

void TestDisagreements::settledDismissedAndTakenBack()
{
    WrittenLibrary library;
    const QList<QPair<QString, PreparedDocument>> documents{founding(u"a.txt"_s, u"The League of the Pass was founded in 2001."_s, u"2001"_s),
                                                            founding(u"b.txt"_s, u"Mayors founded the League of the Pass in 2003."_s, u"2003"_s)};
    QVERIFY(library.store(documents));
    const auto pen = Decisions::open(library.path());
    QVERIFY(pen);
    const Disagreement open = all(library).first();
    QCOMPARE(open.state, DisagreementState::Open);
    QVERIFY((*pen)->decide(SettleDisagreement{open.key, open.title, u"2001"_s, {}}));
    QCOMPARE(all(library).first().state, DisagreementState::Settled);
    QCOMPARE(all(library).first().settledAs, u"2001"_s);
    QVERIFY((*pen)->decide(DismissDisagreement{open.key, open.title, {}}));
    QCOMPARE(all(library).first().state, DisagreementState::Dismissed);
    QVERIFY((*pen)->undo());
    QCOMPARE(all(library).first().settledAs, u"2001"_s);
    QVERIFY((*pen)->undo());
    QCOMPARE(all(library).first().state, DisagreementState::Open);
}

void TestDisagreements::aRejectedEventDisagreesWithNothing()
{
    WrittenLibrary library;
    QVERIFY(library.store({founding(u"a.txt"_s, u"The League of the Pass was founded in 2001."_s, u"2001"_s),
                           founding(u"b.txt"_s, u"Mayors founded the League of the Pass in 2003."_s, u"2003"_s)}));
    const auto pen = Decisions::open(library.path());
    QVERIFY(pen);
    const auto events = library.reader()->events({}, {}, 10);
    const auto reader = Reader::open(library.path()); // knows what it answered before
    QVERIFY(reader);
    QCOMPARE((*reader)->disagreements({})->size(), 1);
    QVERIFY((*pen)->decide(RejectEvent{*library.reader()->refOf(events->rows.first().id)}));
    QVERIFY((*reader)->disagreements({})->isEmpty());
    QVERIFY((*pen)->undo());
    QCOMPARE((*reader)->disagreements({})->size(), 1);
}

void TestDisagreements::rejectedClaimsAreFoundAgain()
{
    WrittenLibrary library;
    DocumentBuilder builder({u"Peru joined the League of the Pass in 2003 and signed a treaty."_s});
    const int peru = builder.actor(u"peru"_s, u"Peru"_s, ActorKind::State);
    const int league = builder.actor(u"organization:league"_s, u"League of the Pass"_s, ActorKind::Organization);
    builder.relation(peru, Category::MemberOf, league, {}, u"Peru joined the League of the Pass"_s);
    builder.event(u"agree|peru"_s, u"Treaty of the Pass"_s, Category::Agree, u"2003"_s, {peru}, u"signed a treaty"_s);
    QVERIFY(library.store({{u"a.txt"_s, builder.prepared()}}));
    EventFilter events;
    RelationFilter relations;
    const auto event = library.reader()->events(events, {}, 10)->rows.first();
    const auto relation = library.reader()->relations(relations, {}, 10)->rows.first();
    events.rejected = relations.rejected = true;
    QVERIFY(library.reader()->events(events, {}, 10)->rows.isEmpty());
    QVERIFY(library.reader()->relations(relations, {}, 10)->rows.isEmpty());

    const auto pen = Decisions::open(library.path());
    QVERIFY(pen);
    QVERIFY((*pen)->decide(RejectEvent{*library.reader()->refOf(event.id)}));
    QVERIFY((*pen)->decide(RejectRelation{*library.reader()->refOf(relation.id)}));
    relations.text = u"peru"_s;
    QCOMPARE(library.reader()->events(events, {}, 10)->rows.size(), 1);
    QCOMPARE(library.reader()->events(events, {}, 10)->rows.first().id, event.id);
    QCOMPARE(library.reader()->eventFacets(events)->total, 1);
    QCOMPARE(library.reader()->relations(relations, {}, 10)->rows.size(), 1);
    QCOMPARE(library.reader()->relations(relations, {}, 10)->rows.first().id, relation.id);
    QCOMPARE(library.reader()->evidenceOf(relation.id)->size(), 1); // its page shows what it was read in
    QCOMPARE(library.reader()->evidenceOf(event.id)->size(), 1);
    QCOMPARE(library.reader()->relationFacets(relations)->total, 1);
    QVERIFY(library.reader()->events({}, {}, 10)->rows.isEmpty());
    relations.text = u"chile"_s;
    QVERIFY(library.reader()->relations(relations, {}, 10)->rows.isEmpty());
}

QTEST_GUILESS_MAIN(TestDisagreements)
#include "test_disagreements.moc"

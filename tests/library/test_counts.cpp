// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/decisions/decisions.h"
#include "written_library.h"

#include <QTest>
#include <limits>

using namespace Qt::StringLiterals;
using namespace apacheta;

namespace {

/// What a document says of the members of one league: "56", "56 in 2001", "56 rural".
struct Told {
    QString number;
    double low = 0;
    double high = 0;
    double slack = 0.5;
    QString date = {};
    QString qualifiers = {};
    QString issued = {};
    QString actor = u"place:pass"_s;
};

QPair<QString, PreparedDocument> document(int place, const Told &told)
{
    const QString sentence = u"The League of the Pass has %1 members."_s.arg(told.number);
    DocumentBuilder builder({sentence, u"Nothing more is said here."_s});
    if (!told.issued.isEmpty())
        builder.issued(told.issued);
    FoundFigure figure;
    figure.actor = builder.actor(told.actor, u"League of the Pass"_s, told.actor.startsWith(u"organization"_s) ? ActorKind::Organization : ActorKind::Region);
    const qsizetype first = sentence.indexOf(told.number);
    figure.span = {first, sentence.indexOf(u"members"_s) + 7};
    figure.sentence = {0, sentence.size()};
    figure.measure = u"members"_s;
    figure.qualifiers = told.qualifiers;
    figure.low = told.low;
    figure.high = told.high;
    figure.slack = told.slack;
    figure.date = told.date.isEmpty() ? std::nullopt : EdtfDate::parse(told.date);
    figure.confidence = 0.8;
    builder.findings.figures.append(figure);
    return {u"%1.txt"_s.arg(place), builder.prepared()};
}

QList<QPair<QString, PreparedDocument>> documents(const QList<Told> &told)
{
    QList<QPair<QString, PreparedDocument>> documents;
    for (const Told &one : told)
        documents.append(document(int(documents.size()), one));
    return documents;
}

/// "56 members x1 | 65 members x2"; one line a disagreement.
QString disagreementsIn(const WrittenLibrary &library)
{
    QStringList lines;
    const QList<Disagreement> found = library.reader()->disagreements({}).value();
    for (const Disagreement &one : found) {
        QStringList sides;
        for (const DisagreementPosition &side : one.positions)
            sides.append(u"%1 x%2"_s.arg(side.claim).arg(side.evidence.size()));
        sides.sort();
        lines.append(sides.join(u" | "_s));
    }
    return lines.join(u'\n');
}

constexpr double more = std::numeric_limits<double>::infinity();

} // namespace

/// Where sources differ in how many.
class TestCounts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void differOrNot_data();
    void differOrNot();
    void passagesAndTitle();
    void mergedActorsAreOne();
    void aRemovedDocumentSaysNothing();
};

void TestCounts::differOrNot_data()
{
    QTest::addColumn<QList<Told>>("told");
    QTest::addColumn<QString>("found");
    QTest::newRow("two numbers") << QList<Told>{{u"56"_s, 56, 56}, {u"65"_s, 65, 65}} << u"56 members x1 | 65 members x1"_s;
    QTest::newRow("the same") << QList<Told>{{u"56"_s, 56, 56}, {u"56"_s, 56, 56}} << QString();
    QTest::newRow("rounded") << QList<Told>{{u"179,550"_s, 179550, 179550, 5}, {u"180,000"_s, 180000, 180000, 5000}} << QString();
    QTest::newRow("further than rounding") << QList<Told>{{u"140,000"_s, 140000, 140000, 5000}, {u"180,000"_s, 180000, 180000, 5000}, {u"179,550"_s, 179550, 179550, 5}}
                                           << u"140,000 members x1 | 179,550 members x2"_s;
    QTest::newRow("more than") << QList<Told>{{u"56"_s, 56, 56}, {u"50"_s, 50, more}} << QString();
    QTest::newRow("more than, and fewer") << QList<Told>{{u"46"_s, 46, 46}, {u"50"_s, 50, more}} << u"46 members x1 | 50 members x1"_s;
    QTest::newRow("other years") << QList<Told>{{u"56"_s, 56, 56, 0.5, u"2001"_s}, {u"65"_s, 65, 65, 0.5, u"2011"_s}} << QString();
    QTest::newRow("one year") << QList<Told>{{u"56"_s, 56, 56, 0.5, u"2001"_s}, {u"65"_s, 65, 65, 0.5, u"2001"_s}} << u"56 members x1 | 65 members x1"_s;
    QTest::newRow("dated and undated") << QList<Told>{{u"56"_s, 56, 56, 0.5, u"2001"_s}, {u"65"_s, 65, 65}} << QString();
    QTest::newRow("documents of other times") << QList<Told>{{u"56"_s, 56, 56, 0.5, {}, {}, u"2001"_s}, {u"65"_s, 65, 65, 0.5, {}, {}, u"2011"_s}} << QString();
    QTest::newRow("a part") << QList<Told>{{u"56"_s, 56, 56}, {u"20"_s, 20, 20, 0.5, {}, u"rural"_s}} << QString();
    QTest::newRow("one number in other words") << QList<Told>{{u"56"_s, 56, 56}, {u"65"_s, 65, 65}, {u"56"_s, 56, 56, 0.5, {}, u"full"_s}} << u"56 members x2 | 65 members x1"_s;
    QTest::newRow("too far apart to be one thing") << QList<Told>{{u"56"_s, 56, 56}, {u"900"_s, 900, 900}} << QString();
    QTest::newRow("a body that has its name from two documents") << QList<Told>{{u"56"_s, 56, 56, 0.5, {}, {}, {}, u"organization:senate"_s}, {u"65"_s, 65, 65, 0.5, {}, {}, {}, u"organization:senate"_s}} << QString();
    QTest::newRow("others'") << QList<Told>{{u"56"_s, 56, 56}, {u"65"_s, 65, 65, 0.5, {}, {}, {}, u"place:other"_s}} << QString();
}

void TestCounts::differOrNot()
{
    QFETCH(QList<Told>, told);
    WrittenLibrary library;
    // Documents of one text are one: each says where it is from.
    auto all = documents(told);
    for (qsizetype i = 0; i < all.size(); ++i)
        all[i].second.sha256 += QString::number(i);
    QVERIFY(library.store(all));
    QTEST(disagreementsIn(library), "found");
}

void TestCounts::passagesAndTitle()
{
    WrittenLibrary library;
    QVERIFY(library.store(documents({{u"56"_s, 56, 56}, {u"65"_s, 65, 65}})));
    const QList<Disagreement> found = library.reader()->disagreements({}).value();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().kind, DisagreementKind::Count);
    QCOMPARE(found.first().title, u"League of the Pass: members"_s);
    QCOMPARE(found.first().key, u"count:place:pass|members||"_s);
    QCOMPARE(found.first().positions.first().evidence.first().quote, u"The League of the Pass has 56 members."_s);
    DisagreementFilter filter;
    filter.kinds = {DisagreementKind::EventDate};
    QVERIFY(library.reader()->disagreements(filter)->isEmpty());
}

void TestCounts::mergedActorsAreOne()
{
    WrittenLibrary library;
    QVERIFY(library.store(documents({{u"56"_s, 56, 56}, {u"65"_s, 65, 65, 0.5, {}, {}, {}, u"place:other"_s}})));
    QCOMPARE(disagreementsIn(library), QString());
    const auto pen = Decisions::open(library.path());
    QVERIFY(pen);
    const auto reader = library.reader();
    const ActorRef into = *reader->refOf(*reader->actorOf(u"place:pass"_s));
    const ActorRef other = *reader->refOf(*reader->actorOf(u"place:other"_s));
    QVERIFY((*pen)->decide(MergeActors{{other}, into}));
    QCOMPARE(disagreementsIn(library), u"56 members x1 | 65 members x1"_s);
    QVERIFY((*pen)->undo());
    QCOMPARE(disagreementsIn(library), QString());
}

void TestCounts::aRemovedDocumentSaysNothing()
{
    WrittenLibrary library;
    QVERIFY(library.store(documents({{u"56"_s, 56, 56}, {u"65"_s, 65, 65}})));
    QVERIFY(library.store({document(1, {u"57"_s, 57, 57, 1})}));
    QCOMPARE(disagreementsIn(library), QString());
}

QTEST_GUILESS_MAIN(TestCounts)
#include "test_counts.moc"

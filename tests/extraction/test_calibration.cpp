// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/calibration.h"

#include <QTest>

using namespace apacheta;
using namespace Qt::StringLiterals;

class TestCalibration : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsBetweenThePoints_data();
    void readsBetweenThePoints();
    void aKindWithoutPointsStaysAsItIs();
    void appliesToEveryClaim();
    void theShippedTableNeverFalls();
};

namespace {

const QString table = u"# kind\traw\tright\nevent\t0.5\t0.4\nevent\t0.7\t0.8\nrelation\t0.6\t0.9\nnonsense\nevent\tx\t0.1\n"_s;

}

void TestCalibration::readsBetweenThePoints_data()
{
    QTest::addColumn<double>("raw");
    QTest::addColumn<double>("right");
    QTest::newRow("below the first") << 0.1 << 0.4;
    QTest::newRow("a point") << 0.5 << 0.4;
    QTest::newRow("between") << 0.6 << 0.6;
    QTest::newRow("above the last") << 0.95 << 0.8;
}

void TestCalibration::readsBetweenThePoints()
{
    QFETCH(double, raw);
    QTEST(Calibration(table).event(raw), "right");
}

void TestCalibration::aKindWithoutPointsStaysAsItIs() { QCOMPARE(Calibration(table).mention(0.37), 0.37); }

void TestCalibration::appliesToEveryClaim()
{
    Findings findings;
    findings.mentions.append({{0, 5}, 0, MentionForm::Name, 0.37});
    FoundEvent event;
    event.evidence = {{{0, 9}, 0.5}, {{9, 12}, 0.7}};
    findings.events.append(event);
    FoundRelation relation;
    relation.evidence = {{{0, 9}, 0.2}};
    findings.relations.append(relation);
    Findings speech = findings;
    Calibration(table + u"speech\t0.1\t0.7\n"_s).apply(speech, true);
    QCOMPARE(speech.events[0].evidence[0].confidence, 0.7);
    Calibration(table).apply(findings);
    QCOMPARE(findings.mentions[0].confidence, 0.37);
    QCOMPARE(findings.events[0].evidence[0].confidence, 0.4);
    QCOMPARE(findings.events[0].evidence[1].confidence, 0.8);
    QCOMPARE(findings.relations[0].evidence[0].confidence, 0.9);
}

void TestCalibration::theShippedTableNeverFalls()
{
    double last[4] = {0, 0, 0, 0};
    for (double raw = 0; raw <= 1; raw += 0.01) {
        const double now[4] = {Calibration::standard().mention(raw), Calibration::standard().event(raw), Calibration::standard().relation(raw), Calibration::standard().eventInSpeech(raw)};
        for (int kind = 0; kind < 4; ++kind) {
            QVERIFY2(now[kind] >= last[kind] - 1e-9 && now[kind] <= 1, qPrintable(QString::number(raw)));
            last[kind] = now[kind];
        }
    }
}

QTEST_APPLESS_MAIN(TestCalibration)
#include "test_calibration.moc"

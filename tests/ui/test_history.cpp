// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/snippet.h"
#include "window/history.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace apacheta;

class TestHistory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void goesBackAndForward();
    void visitForgetsWhatLayAhead();
    void samePlaceAddsNothing();
    void longHistoryForgetsItsBeginning();
    void snippetShowsWhatWasFound_data();
    void snippetShowsWhatWasFound();
};

static Place placeOf(qint64 actor) { return {ListTarget::Actors, ActorTarget{ActorId{actor}}, std::nullopt, {}}; }

void TestHistory::goesBackAndForward()
{
    History history;
    QVERIFY(!history.canGoBack());
    history.visit(placeOf(1));
    history.visit(placeOf(2));
    QCOMPARE(history.move(-1).page, Target(ActorTarget{ActorId{1}}));
    QVERIFY(history.canGoForward());
    QCOMPARE(history.move(1).page, Target(ActorTarget{ActorId{2}}));
    QCOMPARE(history.move(-10).page, Target());
    QVERIFY(!history.canGoBack());
}

void TestHistory::visitForgetsWhatLayAhead()
{
    History history;
    history.visit(placeOf(1));
    history.visit(placeOf(2));
    history.move(-1);
    history.visit(placeOf(3));
    QVERIFY(!history.canGoForward());
    QCOMPARE(history.move(-1).page, Target(ActorTarget{ActorId{1}}));
}

void TestHistory::samePlaceAddsNothing()
{
    History history;
    history.visit(placeOf(1));
    Place titled = placeOf(1);
    titled.title = u"Bolivia"_s;
    history.visit(titled);
    QCOMPARE(history.places().size(), 2);
}

void TestHistory::longHistoryForgetsItsBeginning()
{
    History history;
    for (qint64 actor = 1; actor <= 1000; ++actor)
        history.visit(placeOf(actor));
    QVERIFY(history.places().size() <= 100);
    QCOMPARE(history.current().page, Target(ActorTarget{ActorId{1000}}));
}

void TestHistory::snippetShowsWhatWasFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Span>("match");
    QTest::addColumn<int>("length");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("marked");
    QTest::newRow("whole") << u"the way to the sea"_s << Span{15, 18} << 40 << u"the way to the sea"_s << u"sea"_s;
    QTest::newRow("cut at words") << u"one two three four five six seven eight"_s << Span{19, 23} << 20
                                  << u"… four five six seven …"_s << u"five"_s;
    QTest::newRow("line break") << u"salida\nal mar"_s << Span{0, 13} << 40 << u"salida al mar"_s << u"salida al mar"_s;
    QTest::newRow("wide characters") << QString::fromUtf8("\U0001F30A\U0001F30A mar") << Span{3, 6} << 40
                                     << QString::fromUtf8("\U0001F30A\U0001F30A mar") << u"mar"_s;
}

void TestHistory::snippetShowsWhatWasFound()
{
    QFETCH(QString, text);
    QFETCH(Span, match);
    QFETCH(int, length);
    QFETCH(QString, shown);
    QFETCH(QString, marked);
    SearchHit hit;
    hit.text = text;
    hit.matches = {match};
    const Snippet snippet = snippetOf(hit, length);
    QCOMPARE(snippet.text, shown);
    QCOMPARE(snippet.matches.size(), 1);
    QCOMPARE(snippet.text.sliced(snippet.matches.first().begin, snippet.matches.first().length()), marked);
}

QTEST_APPLESS_MAIN(TestHistory)
#include "test_history.moc"

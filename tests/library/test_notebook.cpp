// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/decision_history.h"
#include "library/decisions/decisions.h"
#include "library/maintenance.h"
#include "seen_library.h"
#include "written_library.h"

#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace apacheta;

// Quotations that she keeps: their order, their headings, her notes; undone, read anew, gone.
class TestNotebook : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void isEmptyAtFirst();
    void quotationsHaveTheirPlaceAndNotes();
    void headingsStandTogether();
    void isArrangedAndUndone();
    void oneBetweenTwo_data();
    void oneBetweenTwo();
    void steps_data();
    void steps();
    void anOrderIsReachedByFewDecisions();
    void aNewOneStandsUnderItsHeading();
    void theHistoryTellsOfTheirText();
    void surviveExtraction();
    void stayWhenTheTextIsGone();

private:
    TextPlace place(int document, const QString &words) const { return placeIn(m_documents[document].second, words); }
    void keep(const QString &key, const TextPlace &place, const QString &heading, double position)
    {
        const auto entry = m_pen->decide(KeepQuotation{{key}, place, heading, position});
        QVERIFY2(entry, entry ? "" : qPrintable(entry.error().message));
    }
    QList<NotebookEntry> notebook() const { return m_library->reader()->notebook().value(); }
    /// "Loss: q1 q2 | War: q3"
    QString order() const;

    std::unique_ptr<WrittenLibrary> m_library;
    std::unique_ptr<Decisions> m_pen;
    QList<QPair<QString, PreparedDocument>> m_documents;
};

namespace {

/// "Loss: a b | War: c", positions as they rise.
QList<NotebookEntry> notebookOf(const QString &words)
{
    QList<NotebookEntry> entries;
    for (const QString &part : words.split(u'|', Qt::SkipEmptyParts)) {
        const QStringList sides = part.split(u':');
        for (const QString &key : sides.at(1).split(u' ', Qt::SkipEmptyParts)) {
            NotebookEntry entry;
            entry.quotation.key = key;
            entry.heading = sides.at(0).trimmed();
            entry.position = double(entries.size());
            entries.append(entry);
        }
    }
    return entries;
}

QString wordsOf(const QList<NotebookEntry> &entries)
{
    QStringList parts;
    for (qsizetype index = 0; index < entries.size(); ++index) {
        if (index == 0 || entries[index - 1].heading != entries[index].heading)
            parts.append(entries[index].heading + u':');
        parts.last() += u' ' + entries[index].quotation.key;
    }
    return parts.join(u" | "_s);
}

QList<NotebookEntry> arranged(QList<NotebookEntry> entries, const QList<ArrangeQuotation> &said)
{
    for (const ArrangeQuotation &one : said) {
        const auto entry = std::ranges::find(entries, one.quotation.key, [](const NotebookEntry &kept) { return kept.quotation.key; });
        entry->heading = one.heading;
        entry->position = one.position;
    }
    putInOrder(entries);
    return entries;
}

} // namespace

void TestNotebook::init()
{
    m_pen = nullptr;
    m_library = std::make_unique<WrittenLibrary>();
    m_documents = borderDocuments();
    QVERIFY(m_library->store(m_documents));
    m_pen = std::move(Decisions::open(m_library->path())).value();
}

QString TestNotebook::order() const
{
    QStringList parts;
    QString heading = u"none"_s;
    for (const NotebookEntry &entry : notebook()) {
        if (parts.isEmpty() || entry.heading != heading)
            parts.append(entry.heading + u':');
        heading = entry.heading;
        parts.last() += u' ' + entry.quotation.key;
    }
    return parts.join(" | "_L1);
}

void TestNotebook::isEmptyAtFirst() { QVERIFY(notebook().isEmpty()); }

void TestNotebook::quotationsHaveTheirPlaceAndNotes()
{
    const TextPlace lost = place(0, u"Bolivia lost its coast."_s);
    keep(u"q1"_s, lost, u"Loss"_s, 0);
    keep(u"q2"_s, place(2, u"Jose Mamani spoke"_s), u"Loss"_s, 1);
    QVERIFY(m_pen->decide(WriteNote{Subject(lost), u"See the map."_s}));
    QVERIFY(m_pen->decide(AddTag{Subject(lost), u"coast"_s}));
    const QList<NotebookEntry> entries = notebook();
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries.at(0).quoted, lost);
    QCOMPARE(entries.at(0).documentTitle, u"A border in the desert"_s);
    QVERIFY(entries.at(0).document.isValid() && entries.at(0).passage.isValid());
    QVERIFY(entries.at(0).page.isEmpty() && entries.at(0).paragraph > 0);
    QCOMPARE(entries.at(0).notes, QStringList{u"See the map."_s});
    QCOMPARE(entries.at(0).tags, QStringList{u"coast"_s});
    QVERIFY(!entries.at(1).page.isEmpty());
    QVERIFY(entries.at(1).notes.isEmpty());
}

void TestNotebook::headingsStandTogether()
{
    keep(u"q1"_s, place(0, u"Bolivia lost its coast."_s), u"Loss"_s, 0);
    keep(u"q2"_s, place(1, u"José Mamani"_s), u"People"_s, 1);
    keep(u"q3"_s, place(0, u"Arica"_s), u"Loss"_s, 2);
    QCOMPARE(order(), u"Loss: q1 q3 | People: q2"_s);
}

void TestNotebook::isArrangedAndUndone()
{
    const TextPlace first = place(0, u"Bolivia lost its coast."_s), second = place(0, u"Arica"_s);
    keep(u"q1"_s, first, {}, 0);
    keep(u"q2"_s, second, {}, 1);
    QVERIFY(m_pen->decide(ArrangeQuotation{{u"q2"_s}, second, {}, -1}));
    QCOMPARE(order(), u": q2 q1"_s);
    QVERIFY(m_pen->decide(ArrangeQuotation{{u"q1"_s}, first, u"Loss"_s, 0}));
    QCOMPARE(order(), u": q2 | Loss: q1"_s);
    QVERIFY(m_pen->decide(DropQuotation{{u"q2"_s}, second}));
    QCOMPARE(order(), u"Loss: q1"_s);
    for (const QString &before : {u": q2 | Loss: q1"_s, u": q2 q1"_s, u": q1 q2"_s, u": q1"_s, QString()}) {
        QVERIFY(*m_pen->undo());
        QCOMPARE(order(), before);
    }
    for (int step = 0; step < 5; ++step)
        QVERIFY(*m_pen->redo());
    QCOMPARE(order(), u"Loss: q1"_s);
}

void TestNotebook::oneBetweenTwo_data()
{
    QTest::addColumn<int>("after");
    QTest::addColumn<QString>("expected");
    QTest::newRow("first") << -1 << u": new q1 q2"_s;
    QTest::newRow("between") << 0 << u": q1 new q2"_s;
    QTest::newRow("last") << 1 << u": q1 q2 new"_s;
}

void TestNotebook::oneBetweenTwo()
{
    QFETCH(int, after);
    QFETCH(QString, expected);
    keep(u"q1"_s, place(0, u"Bolivia lost its coast."_s), {}, 0);
    keep(u"q2"_s, place(0, u"Arica"_s), {}, positionAtEnd(notebook()));
    const QList<NotebookEntry> entries = notebook();
    const double position = positionBetween(after < 0 ? nullptr : &entries.at(after), after + 1 < entries.size() ? &entries.at(after + 1) : nullptr);
    keep(u"new"_s, place(1, u"José Mamani"_s), {}, position);
    QCOMPARE(order(), expected);
}

void TestNotebook::steps_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("keys");
    QTest::addColumn<int>("step");
    QTest::addColumn<QString>("after");
    const QString two = u"Loss: a b c | War: d e"_s;
    QTest::newRow("up") << two << u"b"_s << -1 << u"Loss: b a c | War: d e"_s;
    QTest::newRow("down") << two << u"b"_s << 1 << u"Loss: a c b | War: d e"_s;
    QTest::newRow("the first has nowhere to go") << two << u"a"_s << -1 << two;
    QTest::newRow("the last has nowhere to go") << two << u"e"_s << 1 << two;
    QTest::newRow("down over the edge") << two << u"c"_s << 1 << u"Loss: a b | War: c d e"_s;
    QTest::newRow("up over the edge") << two << u"d"_s << -1 << u"Loss: a b c d | War: e"_s;
    QTest::newRow("two at once") << two << u"b c"_s << -1 << u"Loss: b c a | War: d e"_s;
    QTest::newRow("two that lie apart come together") << two << u"a d"_s << 1 << u"Loss: b c | War: e a d"_s;
    QTest::newRow("a heading up") << two << u"War:"_s << -1 << u"War: d e | Loss: a b c"_s;
    QTest::newRow("a heading down") << two << u"Loss:"_s << 1 << u"War: d e | Loss: a b c"_s;
    QTest::newRow("the first heading stays") << two << u"Loss:"_s << -1 << two;
    QTest::newRow("past one of three") << u"A: a | B: b | C: c"_s << u"C:"_s << -1 << u"A: a | C: c | B: b"_s;
    QTest::newRow("no such quotation") << two << u"x"_s << 1 << two;
}

void TestNotebook::steps()
{
    QFETCH(QString, before);
    QFETCH(QString, keys);
    QFETCH(int, step);
    QFETCH(QString, after);
    const QList<NotebookEntry> entries = notebookOf(before);
    const QList<NotebookEntry> wished = keys.endsWith(u':') ? headingStepped(entries, keys.chopped(1), step) : stepped(entries, keys.split(u' '), step);
    QCOMPARE(wordsOf(wished), after);
    QCOMPARE(wordsOf(arranged(entries, arrangementAs(entries, wished))), after);
}

void TestNotebook::anOrderIsReachedByFewDecisions()
{
    const QList<NotebookEntry> entries = notebookOf(u"Loss: a b c | War: d e | Peace: f"_s);
    QCOMPARE(arrangementAs(entries, entries).size(), 0);
    const auto moved = movedTo(entries, {u"e"_s}, {u"Loss"_s, u"a"_s});
    QCOMPARE(wordsOf(moved), u"Loss: a e b c | War: d | Peace: f"_s);
    QCOMPARE(arrangementAs(entries, moved).size(), 1);
    QCOMPARE(wordsOf(movedTo(entries, {u"a"_s, u"b"_s}, {u"Loss"_s, u"b"_s})), u"Loss: a b c | War: d e | Peace: f"_s);
    QCOMPARE(wordsOf(movedTo(entries, {u"a"_s}, {u"New"_s, {}})), u"Loss: b c | War: d e | Peace: f | New: a"_s);
    QCOMPARE(wordsOf(headingRenamed(entries, u"War"_s, u"Battles"_s)), u"Loss: a b c | Battles: d e | Peace: f"_s);
    QCOMPARE(wordsOf(headingRenamed(entries, u"Peace"_s, u"Loss"_s)), u"Loss: a b c f | War: d e"_s);

    // However often and wherever it is moved, and also from an order in which positions cross.
    QList<NotebookEntry> notebook = notebookOf(u"Loss: a b c | War: d e | Peace: f g h"_s);
    notebook[0].position = 7.5;
    putInOrder(notebook);
    quint32 random = 7;
    const auto next = [&random](qsizetype below) { return qsizetype((random = random * 1664525U + 1013904223U) >> 8) % below; };
    for (int round = 0; round < 2000; ++round) {
        const NotebookEntry target = notebook[next(notebook.size())];
        const QStringList keys{notebook[next(notebook.size())].quotation.key, notebook[next(notebook.size())].quotation.key};
        const NotebookPlace place{target.heading, next(3) == 0 ? QString() : target.quotation.key};
        const auto wished = next(4) == 0 ? headingStepped(notebook, target.heading, next(2) == 0 ? -1 : 1) : movedTo(notebook, keys, place);
        const auto there = arranged(notebook, arrangementAs(notebook, wished));
        QCOMPARE(wordsOf(there), wordsOf(wished));
        notebook = there;
    }
}

void TestNotebook::aNewOneStandsUnderItsHeading()
{
    keep(u"q1"_s, place(0, u"Bolivia lost its coast."_s), u"Loss"_s, positionUnder(notebook(), u"Loss"_s));
    keep(u"q2"_s, place(1, u"José Mamani"_s), u"People"_s, positionUnder(notebook(), u"People"_s));
    keep(u"q3"_s, place(0, u"Arica"_s), u"Loss"_s, positionUnder(notebook(), u"Loss"_s));
    QCOMPARE(order(), u"Loss: q1 q3 | People: q2"_s);
    // What stands in its order is moved by one decision.
    QCOMPARE(arrangementAs(notebook(), stepped(notebook(), {u"q1"_s}, 1)).size(), 1);
    QCOMPARE(wordsOf(arranged(notebook(), arrangementAs(notebook(), stepped(notebook(), {u"q1"_s}, 1)))), u"Loss: q3 q1 | People: q2"_s);
}

void TestNotebook::theHistoryTellsOfTheirText()
{
    keep(u"q1"_s, place(0, u"Bolivia lost its coast."_s), u"Loss"_s, 0);
    const auto reader = m_library->reader();
    const auto rows = reader->decisions({}, {}, 10);
    QCOMPARE(rows->rows.size(), 1);
    QCOMPARE(groupOf(rows->rows.first().type), DecisionGroup::Notebook);
    QCOMPARE(rows->rows.first().sentence, u"Keep in the notebook under Loss: \"Bolivia lost its coast.\""_s);
    const auto detail = reader->decision(rows->rows.first().id);
    QCOMPARE(detail->things.size(), 1);
    QCOMPARE(detail->things.first().kind, DecidedThing::Document);
    QCOMPARE(detail->things.first().name, u"A border in the desert"_s);
}

void TestNotebook::surviveExtraction()
{
    const TextPlace lost = place(0, u"Bolivia lost its coast."_s);
    keep(u"q1"_s, lost, u"Loss"_s, 0);
    const NotebookEntry before = notebook().first();
    QVERIFY(extractedAnew(m_library->path(), {m_documents[0].second, m_documents[1].second, m_documents[2].second}));
    const NotebookEntry after = notebook().first();
    QCOMPARE(after.quoted, before.quoted);
    QCOMPARE(after.document, before.document);
    QCOMPARE(after.paragraph, before.paragraph);
    QVERIFY(after.passage.isValid());
}

void TestNotebook::stayWhenTheTextIsGone()
{
    TextPlace lost = place(0, u"Bolivia lost its coast."_s);
    keep(u"q1"_s, lost, u"Loss"_s, 0);
    DocumentBuilder other({u"Quite another text."_s});
    QVERIFY(m_library->store({{m_documents[0].first, other.prepared()}}));
    const QList<NotebookEntry> entries = notebook();
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.first().quoted.surface, u"Bolivia lost its coast."_s);
    QVERIFY(!entries.first().document.isValid());
    QVERIFY(m_pen->decide(DropQuotation{entries.first().quotation, entries.first().quoted}));
    QVERIFY(notebook().isEmpty());
}

QTEST_GUILESS_MAIN(TestNotebook)
#include "test_notebook.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/decisions/decisions.h"
#include "library/maintenance.h"
#include "seen_library.h"
#include "written_library.h"

#include <QTest>

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

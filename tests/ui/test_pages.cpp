// SPDX-License-Identifier: GPL-3.0-or-later
// The pages in real windows on a real library: what they show and where their links lead.
#include "actors/actor_page.h"
#include "canvas/picture_view.h"
#include "citing/citing.h"
#include "documents/document_page.h"
#include "events/event_page.h"
#include "flow/flow_view.h"
#include "pages/parts.h"
#include "relations/pair_page.h"
#include "relations/pair_strip.h"
#include "relations/relation_page.h"
#include "written_library.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace apacheta;
using namespace Qt::StringLiterals;

class TestPages : public QObject {
    Q_OBJECT

private:
    /// Everything on a page, also what is below its edge.
    static QString textOf(const FlowPage &page)
    {
        QStringList lines;
        const FlowSource *source = page.view()->source();
        for (int i = 0; source && i < source->count(); ++i)
            lines.append(source->block(i).text);
        return lines.join(u'\n');
    }
    static std::optional<FlowView::LinkPlace> linkNamed(const FlowPage &page, const QString &text)
    {
        for (const FlowView::LinkPlace &place : page.view()->visibleLinks()) {
            if (place.text.startsWith(text))
                return place;
        }
        return std::nullopt;
    }
    static void clickLink(const FlowPage &page, const QString &text, Qt::MouseButton button = Qt::LeftButton)
    {
        const auto link = linkNamed(page, text);
        QVERIFY2(link, qPrintable(text + u" is no link in sight of:\n"_s + textOf(page)));
        QTest::mouseClick(page.view()->viewport(), button, {}, link->rect.center());
    }
    template <class Page> void open(Page &page)
    {
        page.resize(700, 1400);
        static_cast<QWidget &>(page).show();
    }
    ActorId actorNamed(const QString &name) { return *m_library.reader()->actorOf(name); }
    EventId eventNamed(const QString &label) { return m_library.reader()->eventsNamed(label, 1)->first().id; }

    WrittenLibrary m_library;
    Session m_session;

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QVERIFY(m_library.store(borderDocuments()));
        QSignalSpy opened(&m_session, &Session::libraryOpened);
        m_session.open(m_library.path());
        QVERIFY(opened.wait());
    }

    void anActorHasItsWholePage()
    {
        ActorPage page(m_session);
        open(page);
        QSignalSpy titled(&page, &PageView::titleChanged);
        page.show(actorNamed(u"bolivia"_s));
        QVERIFY(titled.wait());
        QCOMPARE(page.title(), u"Bolivia"_s);
        for (const QString &part : {u"Events"_s, u"Treaty of Peace"_s, u"Rupture of relations"_s, u"Interactions"_s, u"Appears with"_s, u"José Mamani"_s,
                                    u"Passages"_s, u"A border in the desert"_s, u"La salida al mar"_s})
            QTRY_VERIFY2(textOf(page).contains(part), qPrintable(part));
        QVERIFY(!textOf(page).contains(u"Copy with citation"_s)); // nothing to copy with
    }

    void otherNamesSayWhyTheyAreOne()
    {
        ActorPage page(m_session);
        open(page);
        page.show(actorNamed(u"person:jose-mamani"_s));
        QTRY_VERIFY2(textOf(page).contains(u"Also named Jose Mamani (written so)"_s), qPrintable(textOf(page)));
    }

    void everythingNamedIsALink()
    {
        ActorPage page(m_session);
        open(page);
        QSignalSpy wanted(&page, &PageView::targetRequested);
        page.show(actorNamed(u"bolivia"_s));
        QTRY_VERIFY(linkNamed(page, u"Treaty of Peace"_s) && linkNamed(page, u"José Mamani"_s) && linkNamed(page, u"Compare"_s));
        clickLink(page, u"Treaty of Peace"_s);
        clickLink(page, u"Chile"_s, Qt::MiddleButton);
        clickLink(page, u"Compare"_s);
        QCOMPARE(wanted.size(), 3);
        QCOMPARE(wanted[0][0].value<Target>(), Target(EventTarget{eventNamed(u"Treaty of Peace"_s)}));
        QCOMPARE(wanted[0][1].value<OpenMode>(), OpenMode::Here);
        QCOMPARE(wanted[1][0].value<Target>(), Target(ActorTarget{actorNamed(u"chile"_s)}));
        QCOMPARE(wanted[1][1].value<OpenMode>(), OpenMode::NewTab);
        QVERIFY(std::holds_alternative<PairTarget>(wanted[2][0].value<Target>()));
    }

    void anEventQuotesItsSourcesAndLeadsToThem()
    {
        EventPage page(m_session);
        open(page);
        QSignalSpy wanted(&page, &PageView::targetRequested);
        QSignalSpy offered(&page, &PageView::trailOffered);
        page.show(eventNamed(u"Treaty of Peace"_s));
        const QString quote = u"Chile and Bolivia signed the Treaty of Peace in 1904."_s;
        QTRY_VERIFY(linkNamed(page, quote));
        QVERIFY(textOf(page).contains(u"Bolivia y Chile firmaron en 1904 el Tratado de Paz."_s));
        clickLink(page, quote);
        QCOMPARE(wanted.size(), 1);
        const auto place = std::get<PassageTarget>(wanted[0][0].value<Target>());
        const auto content = m_library.reader()->document(place.document);
        QCOMPARE(content->text.mid(place.span.begin, place.span.length()), quote);
        QCOMPARE(offered[0][0].value<QList<PassageTarget>>().size(), 2); // the list to walk in the reader
    }

    void aRelationSaysWhoStatesIt()
    {
        const auto rows = m_library.reader()->relations({}, {}, 10);
        RelationPage page(m_session);
        open(page);
        for (const RelationRow &row : rows->rows) {
            page.show(row.id);
            QTRY_COMPARE(textOf(page).count(u"A border in the desert"_s) + textOf(page).count(u"La salida al mar"_s)
                             + textOf(page).count(u"Maps 𐐷 and borders"_s), row.evidence);
            QTRY_VERIFY(textOf(page).contains(row.subject.name) && textOf(page).contains(row.object.name));
        }
    }

    void aPairHasTiesInteractionsAndEvents()
    {
        PairPage page(m_session);
        open(page);
        page.show(actorNamed(u"chile"_s), actorNamed(u"bolivia"_s));
        QTRY_COMPARE(page.title(), u"Chile and Bolivia"_s);
        QVERIFY(textOf(page).contains(u"Rupture of relations"_s));
        QTRY_VERIFY(page.strip()->isVisible());
        const QList<DeedBar> bars = page.strip()->picture()->time().bars;
        QCOMPARE(bars.size(), 2);
        QVERIFY(!bars[0].isBelow); // the treaty of 1904
        QVERIFY(bars[1].isBelow);  // the rupture of 1978
    }

    void thePictureOfAPairIsWalkedAndClicked()
    {
        PairPage page(m_session);
        open(page);
        QSignalSpy wanted(&page, &PageView::targetRequested);
        page.show(actorNamed(u"chile"_s), actorNamed(u"bolivia"_s));
        QTRY_VERIFY(page.strip()->isVisible());
        PictureView *view = page.strip()->view();
        QTest::keyClick(view, Qt::Key_End);
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].value<Target>(), page.strip()->picture()->claimsOf(1).first());
        const QPointF first = view->toView(page.strip()->picture()->marks()[0].rect.center());
        QTest::mouseClick(view, Qt::LeftButton, {}, first.toPoint());
        QCOMPARE(wanted.size(), 2);
        QCOMPARE(wanted[1][0].value<Target>(), page.strip()->picture()->claimsOf(0).first());
        QVERIFY(!view->accessibleName().isEmpty());
    }

    void aDocumentSaysWhereItsMetadataComesFrom()
    {
        DocumentPage page(m_session);
        open(page);
        QSignalSpy wanted(&page, &PageView::targetRequested);
        const auto documents = m_library.reader()->documents({}, {}, 10);
        const auto row = std::find_if(documents->rows.begin(), documents->rows.end(),
                                      [](const DocumentRow &document) { return document.title == u"A border in the desert"_s; });
        page.show(row->id);
        QTRY_VERIFY(textOf(page).contains(u"Quispe, Rosa María"_s));
        QVERIFY(textOf(page).contains(u"first lines"_s));
        QVERIFY(textOf(page).contains(u"Rupture of relations"_s));
        clickLink(page, u"Read"_s);
        QCOMPARE(wanted[0][0].value<Target>(), Target(PassageTarget{row->id, {}}));
    }

    void whatIsNotThereIsSaidInPlace()
    {
        ActorPage page(m_session);
        open(page);
        page.show(ActorId{9999});
        QTRY_VERIFY(textOf(page).contains(u"Try again"_s));
        page.show(actorNamed(u"arica"_s));
        QTRY_COMPARE(page.title(), u"Arica"_s);
        QTRY_VERIFY(textOf(page).contains(u"No event was found"_s));
    }

    void answersToEarlierQuestionsAreDropped()
    {
        ActorPage page(m_session);
        open(page);
        const ActorId last = actorNamed(u"peru"_s);
        for (const QString &key : {u"bolivia"_s, u"chile"_s, u"arica"_s})
            page.show(actorNamed(key));
        QSignalSpy titled(&page, &PageView::titleChanged);
        page.show(last);
        QTRY_COMPARE(page.title(), u"Peru"_s);
        QTRY_VERIFY(textOf(page).contains(u"Passages"_s));
        QCOMPARE(titled.size(), 1);
    }

    void theKeyboardReachesEveryLink()
    {
        EventPage page(m_session);
        open(page);
        QSignalSpy wanted(&page, &PageView::targetRequested);
        page.show(eventNamed(u"Treaty of Peace"_s));
        QTRY_VERIFY(linkNamed(page, u"Chile and Bolivia signed"_s));
        page.view()->setFocus();
        const auto links = page.view()->visibleLinks();
        QSet<QString> reached;
        for (int i = 0; i < links.size(); ++i) {
            QTest::keyClick(page.view(), Qt::Key_N);
            const auto focused = page.view()->focusedLink();
            QVERIFY(focused);
            reached.insert(u"%1 %2"_s.arg(focused->block.block).arg(focused->index));
            if (focused->link.action == NoAction)
                QTest::keyClick(page.view(), Qt::Key_Return);
        }
        QCOMPARE(reached.size(), links.size());
        QCOMPARE(wanted.size(), std::ranges::count_if(links, [](const FlowView::LinkPlace &place) { return place.link.action == NoAction; }));
        QVERIFY(!page.view()->accessibleName().isEmpty());
    }

    void wordsAroundAMentionAreCutAtSpaces_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("shown");
        QTest::newRow("all of it") << u"In Arica today"_s << u"Arica"_s << u"In |Arica| today"_s;
        QTest::newRow("alone") << u"Arica"_s << u"Arica"_s << u"|Arica|"_s;
        QTest::newRow("cut on both sides") << u"one two three Arica four five six"_s << u"Arica"_s << u"… three |Arica| four …"_s;
        QTest::newRow("line ends") << u"at\nArica,\nnow"_s << u"Arica"_s << u"at |Arica|, now"_s;
        QTest::newRow("wide characters") << u"𐐷𐐷 Arica 𐐷"_s << u"Arica"_s << u"𐐷𐐷 |Arica| 𐐷"_s;
    }

    void wordsAroundAMentionAreCutAtSpaces()
    {
        QFETCH(QString, text);
        QFETCH(QString, word);
        const qsizetype units = text.indexOf(word);
        const qsizetype begin = text.left(units).toUcs4().size();
        const Around around = wordsAround(text, {begin, begin + word.size()}, 8);
        QTEST(around.before + u'|' + around.itself + u'|' + around.after, "shown");
    }

    void sameWorkIsMergedAndParted()
    {
        const auto documents = m_library.reader()->documents({}, {}, 10);
        const DocumentRow shown = documents->rows.at(0);
        const DocumentRow other = documents->rows.at(1);
        QList<Decision> said{WriteNote{Subject(DocumentRef{other.sha256, other.title}), u"Says more of the ford."_s}};
        for (const DocumentRow &row : {shown, other})
            said.append(CorrectDocument{{row.sha256, row.title}, u"DOI"_s, u"10.1234/border.1"_s});
        QSignalSpy decided(&m_session, &Session::decided);
        m_session.decide(said);
        QVERIFY(decided.wait(20000));
        DocumentPage page(m_session);
        open(page);
        page.show(shown.id);
        QTRY_VERIFY(linkNamed(page, u"Merge it into this one"_s));
        QVERIFY(textOf(page).contains(other.title + u" has the same DOI"_s));
        clickLink(page, u"Merge it into this one"_s);
        QTRY_VERIFY(textOf(page).contains(other.title + u" is merged into this one"_s));
        QVERIFY(textOf(page).contains(u"Says more of the ford."_s));
        QCOMPARE(m_library.reader()->documents({}, {}, 10)->rows.size(), documents->rows.size() - 1);
        QTRY_VERIFY(linkNamed(page, u"Part them"_s));
        clickLink(page, u"Part them"_s);
        QTRY_VERIFY(linkNamed(page, u"Not the same work"_s));
        clickLink(page, u"Not the same work"_s);
        QTRY_VERIFY(!textOf(page).contains(u"The same work"_s));
        QCOMPARE(m_library.reader()->documents({}, {}, 10)->rows.size(), documents->rows.size());
    }
};

QTEST_MAIN(TestPages)
#include "test_pages.moc"

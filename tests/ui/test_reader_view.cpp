// SPDX-License-Identifier: GPL-3.0-or-later
// The reader in a real window on a real library.
#include "citing/citing.h"
#include "flow/flow_view.h"
#include "reader/find_bar.h"
#include "reader/reader_header.h"
#include "reader/reader_view.h"
#include "reader/selection_bar.h"
#include "session/session.h"
#include "text/source_text.h"
#include "written_library.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QToolButton>

using namespace apacheta;
using namespace Qt::StringLiterals;

class TestReaderView : public QObject {
    Q_OBJECT

private:
    struct Opened {
        explicit Opened(Session &session) : reader(session)
        {
            reader.resize(700, 400);
            static_cast<QWidget &>(reader).show();
            reader.activateWindow();
        }
        ReaderView reader;
        FlowView *view() { return reader.view(); }
    };

    DocumentId documentTitled(const QString &title)
    {
        const auto documents = m_library.reader()->documents({}, {}, 100);
        for (const DocumentRow &row : documents->rows) {
            if (row.title == title)
                return row.id;
        }
        return {};
    }
    Span spanOf(DocumentId document, const QString &words)
    {
        const auto content = m_library.reader()->document(document);
        const SourceText source(content->text);
        const qsizetype at = content->text.lastIndexOf(words);
        return {source.codePointFromUtf16(at), source.codePointFromUtf16(at + words.size())};
    }

    WrittenLibrary m_library;
    Session m_session;

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        auto documents = borderDocuments();
        QStringList paragraphs;
        for (int i = 0; i < 300; ++i)
            paragraphs.append(u"Day %1 of the march. The column rested at the tambo and counted its mules 𐐷 again."_s.arg(i));
        paragraphs[250] = u"Here the envoys of Oruro met the envoys of Tarapacá, and wrote it down."_s;
        DocumentBuilder longOne(paragraphs);
        longOne.title(u"The long march"_s);
        longOne.actor(u"oruro"_s, u"Oruro"_s, ActorKind::Region);
        longOne.actor(u"tarapaca"_s, u"Tarapacá"_s, ActorKind::Region);
        documents.append({u"march.txt"_s, longOne.prepared()});
        QVERIFY(m_library.store(documents));
        QSignalSpy opened(&m_session, &Session::libraryOpened);
        m_session.open(m_library.path());
        QVERIFY(opened.wait());
    }

    void thePassageIsFramedInTheMiddle()
    {
        Opened at(m_session);
        const DocumentId march = documentTitled(u"The long march"_s);
        const Span span = spanOf(march, u"the envoys of Oruro met"_s);
        at.reader.show(march, span);
        QTRY_VERIFY(at.view()->visibleText().contains(u"envoys of Oruro"_s));
        const auto links = at.view()->visibleLinks();
        QCOMPARE(links.first().text, u"Oruro"_s);
        QVERIFY(qAbs(links.first().rect.center().y() - at.view()->viewport()->height() / 2) < 60);
        // The same document elsewhere is only scrolled.
        at.reader.show(march, spanOf(march, u"Day 3 of"_s));
        QVERIFY(at.view()->visibleText().contains(u"Day 3 of"_s));
        // And its beginning.
        at.reader.show(march, {});
        QVERIFY(at.view()->visibleText().contains(u"Day 0 of"_s));
        QCOMPARE(at.reader.position().document, march);
    }

    void aClickOnAMentionLeadsToItsActor()
    {
        Opened at(m_session);
        QSignalSpy wanted(&at.reader, &ReaderView::targetRequested);
        const DocumentId march = documentTitled(u"The long march"_s);
        at.reader.show(march, spanOf(march, u"the envoys of Oruro met"_s));
        QTRY_VERIFY(!at.view()->visibleLinks().isEmpty());
        const QPoint place = at.view()->visibleLinks().first().rect.center();
        QTest::mouseClick(at.view()->viewport(), Qt::LeftButton, {}, place);
        QTest::mouseClick(at.view()->viewport(), Qt::LeftButton, Qt::ControlModifier, place);
        QCOMPARE(wanted.size(), 2);
        const ActorId oruro = *m_library.reader()->actorOf(u"oruro"_s);
        QCOMPARE(wanted[0][0].value<Target>(), Target(ActorTarget{oruro}));
        QCOMPARE(wanted[1][1].value<OpenMode>(), OpenMode::NewTab);
    }

    void theKeyboardWalksMentions()
    {
        Opened at(m_session);
        QSignalSpy wanted(&at.reader, &ReaderView::targetRequested);
        const DocumentId march = documentTitled(u"The long march"_s);
        at.reader.show(march, {});
        QTRY_VERIFY(at.view()->visibleText().contains(u"Day 0"_s));
        at.view()->setFocus();
        QTest::keyClick(at.view(), Qt::Key_N); // far below: it comes into sight
        QTest::keyClick(at.view(), Qt::Key_N);
        QCOMPARE(at.view()->focusedLink()->text, u"Tarapacá"_s);
        QTest::keyClick(at.view(), Qt::Key_Return);
        QCOMPARE(wanted[0][0].value<Target>(), Target(ActorTarget{*m_library.reader()->actorOf(u"tarapaca"_s)}));
    }

    void copyGivesTheSourcesOwnCharacters()
    {
        Opened at(m_session);
        const DocumentId maps = documentTitled(u"Maps 𐐷 and borders"_s);
        at.reader.show(maps, {});
        QTRY_VERIFY(at.view()->visibleText().contains(u"Estados Unidos"_s));
        at.view()->selectAll();
        QTest::keyClick(at.view(), Qt::Key_C, Qt::ControlModifier);
        const auto content = m_library.reader()->document(maps);
        QCOMPARE(QGuiApplication::clipboard()->text(), content->text.trimmed()); // with its line end in a word and its ligature
    }

    void aSelectionOffersWhatCanBeDone()
    {
        Opened at(m_session);
        QSignalSpy wanted(&at.reader, &ReaderView::targetRequested);
        const DocumentId march = documentTitled(u"The long march"_s);
        at.reader.show(march, {});
        QTRY_VERIFY(at.view()->visibleText().contains(u"Day 0"_s));
        auto *bar = at.reader.findChild<SelectionBar *>();
        QVERIFY(!bar->isVisible());
        at.view()->select({{0, 0}, {0, 18}});
        QVERIFY(bar->isVisible());
        QVERIFY(at.view()->viewport()->rect().contains(bar->geometry()));
        for (auto *button : bar->findChildren<QToolButton *>()) {
            if (button->text() == u"Search"_s)
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(wanted[0][0].value<Target>(), Target(SearchTarget{u"\"Day 0 of the march\""_s}));
        QVERIFY(!bar->isVisible());
    }

    void aQuotationIsCopiedRichAndPlain()
    {
        if (!CitationProcessor::create())
            QSKIP("citeproc-js or the citation styles are not installed");
        Citing citing(m_session);
        citing.setStyle(u"apa"_s, u"en-US"_s);
        Opened at(m_session);
        at.reader.setCiting(&citing);
        QSignalSpy copied(&citing, &Citing::copied);
        const DocumentId border = documentTitled(u"A border in the desert"_s);
        at.reader.show(border, spanOf(border, u"Bolivia lost its coast."_s));
        QTRY_VERIFY(at.view()->visibleText().contains(u"Bolivia lost"_s));
        QGuiApplication::clipboard()->clear();
        QTest::keyClick(at.view(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(copied.wait(20'000));
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        QVERIFY(data->hasHtml() && data->hasText());
        for (const QString &form : {data->text(), data->html()}) {
            QVERIFY2(form.contains(u"Bolivia lost its coast."_s), qPrintable(form));
            QVERIFY2(form.contains(u"Quispe"_s) && form.contains(u"2014"_s) && form.contains(u'1'), qPrintable(form));
        }
    }

    void findingCountsAndWalks()
    {
        Opened at(m_session);
        const DocumentId march = documentTitled(u"The long march"_s);
        at.reader.show(march, {});
        QTRY_VERIFY(at.view()->visibleText().contains(u"Day 0"_s));
        at.view()->setFocus();
        QTest::keyClick(at.view(), Qt::Key_F, Qt::ControlModifier);
        auto *bar = at.reader.findChild<FindBar *>();
        QVERIFY(bar->isVisible());
        auto *field = bar->findChild<QLineEdit *>();
        QTest::keyClicks(field, u"tarapaca"_s); // no accent
        auto *count = bar->findChild<QLabel *>();
        QTRY_COMPARE(count->text(), u"1 of 1"_s);
        QVERIFY(at.view()->visibleText().contains(u"Tarapacá"_s));
        field->setText(u"day 29"_s);
        QTRY_COMPARE(count->text(), u"2 of 11"_s); // from where one reads: day 29 is behind
        QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(count->text(), u"1 of 11"_s);
        field->setText(u"lima"_s);
        QTRY_VERIFY(count->text().contains(u"Not"_s));
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!bar->isVisible());
    }

    void aListOfPassagesIsWalked()
    {
        Opened at(m_session);
        QSignalSpy wanted(&at.reader, &ReaderView::targetRequested);
        const DocumentId march = documentTitled(u"The long march"_s);
        const PassageTarget first{march, spanOf(march, u"Day 2 of"_s)};
        const PassageTarget second{march, spanOf(march, u"Day 9 of"_s)};
        at.reader.setTrail({first, second});
        at.reader.show(first.document, first.span);
        QTRY_VERIFY(at.view()->visibleText().contains(u"Day 2 of"_s));
        QTest::keyClick(at.view(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].value<Target>(), Target(second));
        at.reader.show(second.document, second.span);
        QTest::keyClick(at.view(), Qt::Key_Down, Qt::AltModifier); // the last one
        QCOMPARE(wanted.size(), 1);
    }

    void zoomKeepsThePlaceAndIsRemembered()
    {
        Opened at(m_session);
        const DocumentId march = documentTitled(u"The long march"_s);
        at.reader.show(march, spanOf(march, u"the envoys of Oruro met"_s));
        QTRY_VERIFY(at.view()->visibleText().contains(u"envoys of Oruro"_s));
        const qreal before = at.view()->typography().measure;
        at.view()->setFocus();
        QTest::keyClick(at.view(), Qt::Key_Plus, Qt::ControlModifier);
        QTest::keyClick(at.view(), Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(at.view()->typography().measure > before);
        QVERIFY(at.view()->visibleText().contains(u"envoys of Oruro"_s));
        ReaderView another(m_session);
        QCOMPARE(another.view()->typography().measure, at.view()->typography().measure);
        QTest::keyClick(at.view(), Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(at.view()->typography().measure, before);
    }

    void aDocumentThatIsGoneIsSaidInPlace()
    {
        Opened at(m_session);
        at.reader.show(DocumentId{999}, {});
        QTRY_VERIFY(at.view()->visibleText().contains(u"Try again"_s));
        at.reader.clear();
        QVERIFY(!at.reader.document().isValid());
    }

    void nothingFocusableIsNameless()
    {
        Opened at(m_session);
        for (const QWidget *widget : at.reader.findChildren<QWidget *>()) {
            const bool inField = qobject_cast<const QLineEdit *>(widget->parentWidget()) != nullptr; // Qt's own clear button
            if (widget->focusPolicy() != Qt::NoFocus && !inField)
                QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
        }
    }
};

QTEST_MAIN(TestReaderView)
#include "test_reader_view.moc"

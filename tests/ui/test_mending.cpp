// SPDX-License-Identifier: GPL-3.0-or-later
// Mending texts and claims in a real window on a real library.
#include "documents/document_page.h"
#include "documents/documents_pane.h"
#include "documents/metadata_dialog.h"
#include "documents/metadata_values.h"
#include "events/event_page.h"
#include "events/events_pane.h"
#include "flow/flow_view.h"
#include "mending/actor_chooser.h"
#include "mending/edit_dialogs.h"
#include "mending/edtf_field.h"
#include "mending/mention_card.h"
#include "mending/new_claim_dialogs.h"
#include "mending/note_editor.h"
#include "mending/notes_part.h"
#include "reader/reader_mending.h"
#include "reader/reader_text.h"
#include "reader/reader_view.h"
#include "window/list_column.h"
#include "window/navigator.h"
#include "window/page_column.h"
#include "window/page_stack.h"
#include "window_fixture.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace apacheta;

class TestMending : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<Reader> m_reader;

    ReaderView &reader() { return *m_fixture->window().reader(); }
    FlowView &text() { return *reader().view(); }
    DocumentId documentTitled(const QString &title)
    {
        const auto documents = m_reader->documents({}, {}, 100);
        for (const DocumentRow &row : documents->rows) {
            if (row.title.contains(title))
                return row.id;
        }
        return {};
    }
    /// Opens a document and selects these words in it.
    void select(const QString &title, const QString &words)
    {
        const DocumentId document = documentTitled(title);
        QVERIFY(document.isValid());
        const auto content = m_reader->document(document);
        const qsizetype at = content->text.indexOf(words);
        QVERIFY2(at >= 0, qPrintable(words));
        const SourceText source(content->text);
        const Span span{source.codePointFromUtf16(at), source.codePointFromUtf16(at + words.size())};
        m_fixture->window().navigator()->go(PassageTarget{document, span});
        QTRY_VERIFY(text().visibleText().contains(words.left(20)));
        const auto range = static_cast<const ReaderText *>(text().source())->rangeOf(span);
        QVERIFY(range);
        text().setFocus();
        text().select(*range);
    }
    template <class Dialog> Dialog *dialog()
    {
        Dialog *found = nullptr;
        [&] { QTRY_VERIFY((found = m_fixture->window().findChild<Dialog *>())); }();
        return found;
    }
    bool hasLink(const QString &words)
    {
        const auto links = text().visibleLinks();
        return std::any_of(links.begin(), links.end(), [&](const FlowView::LinkPlace &link) { return link.text == words; });
    }
    std::optional<EventRow> eventNamed(const QString &label)
    {
        const auto rows = m_reader->eventsNamed(label, 1);
        return rows && !rows->isEmpty() ? std::optional(rows->first()) : std::nullopt;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->open();
        m_fixture->import(m_fixture->writeDocuments());
        m_reader = std::move(*Reader::open(m_fixture->session().path()));
    }
    void cleanupTestCase()
    {
        m_reader.reset();
        m_fixture.reset();
    }

    void selectedWordsBecomeAMention()
    {
        select(u"road to the coast"_s, u"veterinary post"_s);
        QTest::keyClick(&text(), Qt::Key_M, Qt::ControlModifier);
        auto *asked = dialog<MentionDialog>();
        asked->chooser()->field()->selectAll();
        QTest::keyClicks(asked->chooser()->field(), u"Post of Putre"_s);
        QTRY_VERIFY(asked->chooser()->choice().isNew());
        QCOMPARE(asked->chooser()->choice().name, u"Post of Putre"_s);
        QSignalSpy decided(&m_fixture->session(), &Session::decided);
        QTest::keyClick(asked->chooser()->field(), Qt::Key_Return);
        QVERIFY(decided.wait());
        const auto actor = m_reader->actorOf(u"Post of Putre"_s);
        QVERIFY(actor);
        const auto mentions = m_reader->mentionsOf(*actor, {}, 10);
        QCOMPARE(mentions->rows.size(), 1);
        QCOMPARE(mentions->rows.first().quote, u"veterinary post"_s);
        // The text shows it at once.
        QTRY_VERIFY(hasLink(u"veterinary post"_s));
    }

    void escapeLeavesWithoutADecision()
    {
        select(u"road to the coast"_s, u"free transit"_s);
        const int before = m_reader->info()->decisions;
        QTest::keyClick(&text(), Qt::Key_E, Qt::ControlModifier);
        auto *asked = dialog<EventDialog>();
        QTest::keyClick(asked, Qt::Key_Escape);
        QTRY_VERIFY(!m_fixture->window().findChild<EventDialog *>());
        QCOMPARE(m_reader->info()->decisions, before);
    }

    void notThisOneGivesAMentionToAnother()
    {
        const DocumentId document = documentTitled(u"claim before the court"_s);
        m_fixture->window().navigator()->go(PassageTarget{document, {}});
        const auto links = [&] { return text().visibleLinks(); };
        QTRY_VERIFY(!links().isEmpty() && links().first().text == u"Bolivia"_s);
        MentionCard *card = reader().mending()->card();
        // The card goes when the text scrolls, as it may while the window comes to rest.
        QTRY_VERIFY((QTest::mouseClick(text().viewport(), Qt::LeftButton, {}, links().first().rect.center()), card->isVisible()));
        QCOMPARE(card->mention().actorName, u"Bolivia"_s);
        const MentionId mention = card->mention().id;
        text().setFocus();
        QTest::keyClick(&text(), Qt::Key_X);
        QSignalSpy decided(&m_fixture->session(), &Session::decided);
        [&] {
            QTRY_VERIFY2((QTest::keyClick(&text(), Qt::Key_0), decided.size() > 0 || decided.wait(200)), "0: nobody's");
        }();
        QVERIFY(!m_reader->refOf(mention));
        QSignalSpy undone(&m_fixture->session(), &Session::undone);
        m_fixture->session().undo();
        QVERIFY(undone.wait());
        QCOMPARE(m_reader->refOf(mention)->actor.name, u"Bolivia"_s);
    }

    void anEventGetsAnotherDate()
    {
        const auto event = eventNamed(u"treaty"_s);
        QVERIFY(event);
        m_fixture->window().navigator()->go(EventTarget{event->id});
        auto *page = qobject_cast<EventPage *>(m_fixture->window().pages()->current()->page());
        QVERIFY(page);
        QTRY_VERIFY(!page->title().isEmpty());
        page->view()->setFocus();
        QTest::keyClick(page->view(), Qt::Key_D, Qt::ControlModifier);
        auto *change = dialog<EventEditDialog>();
        change->date()->field()->selectAll();
        QTest::keyClicks(change->date()->field(), u"oct 1904 - nov 1904"_s);
        QVERIFY2(change->date()->meaning().startsWith(u"between October 1904 and November 1904"_s), qPrintable(change->date()->meaning()));
        QSignalSpy decided(&m_fixture->session(), &Session::decided);
        QTest::keyClick(change->date()->field(), Qt::Key_Return);
        QVERIFY(decided.wait());
        QCOMPARE(decided.first().first().value<QList<DecisionEntry>>().size(), 1); // the date and nothing else
        QCOMPARE(m_reader->event(event->id)->date->toString(), u"1904-10/1904-11"_s);
    }

    void selectedWordsBecomeEvidenceOfTheEventShown()
    {
        const auto event = eventNamed(u"treaty"_s);
        m_fixture->window().navigator()->go(EventTarget{event->id});
        QTRY_VERIFY(!m_fixture->window().pages()->current()->title().isEmpty());
        const qsizetype before = m_reader->evidenceOf(event->id)->size();
        select(u"La salida al mar"_s, u"Bolivia y Chile hablaron de la salida al mar."_s);
        QCOMPARE(reader().mending()->claimName(), m_fixture->window().pages()->current()->title());
        QSignalSpy decided(&m_fixture->session(), &Session::decided);
        QTest::keyClick(&text(), Qt::Key_I, Qt::ControlModifier);
        QVERIFY(decided.wait());
        QCOMPARE(m_reader->evidenceOf(event->id)->size(), before + 1);
    }

    void deleteRejectsAnEventOfTheList()
    {
        m_fixture->window().navigator()->go(ListTarget{ListTarget::Events});
        ListPane *pane = m_fixture->window().lists()->currentPane();
        QTRY_VERIFY(pane->model()->rowCount() > 1);
        const int rows = pane->model()->rowCount();
        const QString label = pane->model()->index(0, 0).data().toString();
        pane->view()->setFocus();
        pane->view()->setCurrentIndex(pane->model()->index(0, 0));
        QTest::keyClick(pane->view(), Qt::Key_Delete);
        QTRY_COMPARE(pane->model()->rowCount(), rows - 1);
        m_fixture->session().undo();
        QTRY_COMPARE(pane->model()->rowCount(), rows);
        QVERIFY(WindowFixture::rowOf(pane->model(), label) >= 0);
    }

    void metadataAreCorrectedByHand()
    {
        const DocumentId document = documentTitled(u"claim before the court"_s);
        m_fixture->window().navigator()->go(DocumentTarget{document});
        QWidget *page = m_fixture->window().pages()->current()->page();
        QVERIFY(page);
        QTest::keyClick(page, Qt::Key_F2);
        auto *form = dialog<MetadataDialog>();
        QTRY_VERIFY(form->isFilled());
        auto *title = qobject_cast<QLineEdit *>(form->field(u"title"_s));
        title->setText(u"Bolivia's claim"_s);
        auto *address = qobject_cast<QLineEdit *>(form->field(u"URL"_s));
        address->setText(u"no address"_s);
        QVERIFY2(form->trouble().contains(u"https://"_s), qPrintable(form->trouble()));
        address->setText(u"https://court.example.org/claim"_s);
        QSignalSpy decided(&m_fixture->session(), &Session::decided);
        QTest::keyClick(title, Qt::Key_Return);
        QVERIFY(decided.wait());
        const auto content = m_reader->document(document);
        QCOMPARE(content->row.title, u"Bolivia's claim"_s);
        QCOMPARE(content->metadata.sources.value(u"URL"_s), u"by hand"_s);
        for (int i = 0; i < 2; ++i) {
            QSignalSpy undone(&m_fixture->session(), &Session::undone);
            m_fixture->session().undo();
            QVERIFY(undone.wait());
        }
    }

    void authorsAreUnderstood_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("meaning");
        QTest::addColumn<QString>("again");
        QTest::newRow("comma") << u"Aranda Quispe, Rosa"_s << u"Family: Aranda Quispe · Given: Rosa"_s << u"Aranda Quispe, Rosa"_s;
        QTest::newRow("double surname") << u"Rosa Aranda Quispe"_s << u"Family: Aranda Quispe · Given: Rosa"_s << u"Aranda Quispe, Rosa"_s;
        QTest::newRow("body") << u"Ministerio de Relaciones Exteriores"_s << u"Institution: Ministerio de Relaciones Exteriores"_s
                              << u"Ministerio de Relaciones Exteriores"_s;
        QTest::newRow("brackets") << u"[Frontera Viva]"_s << u"Institution: Frontera Viva"_s << u"[Frontera Viva]"_s;
        QTest::newRow("two") << u"Salinas, Carlos\n\nMamani, Ana"_s << u"Family: Salinas · Given: Carlos\nFamily: Mamani · Given: Ana"_s
                             << u"Salinas, Carlos\nMamani, Ana"_s;
    }
    void authorsAreUnderstood()
    {
        QFETCH(QString, typed);
        QFETCH(QString, meaning);
        QFETCH(QString, again);
        QCOMPARE(authorsMeaning(typed, Language::Spanish), meaning);
        QCOMPARE(formText(u"author"_s, valueOf(u"author"_s, typed, Language::Spanish)), again);
    }

    void fieldsAreChecked_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isRight");
        QTest::newRow("DOI") << u"DOI"_s << u"https://doi.org/10.1234/ab.5"_s << true;
        QTest::newRow("no DOI") << u"DOI"_s << u"1234/ab"_s << false;
        QTest::newRow("address") << u"URL"_s << u"https://example.org/a?b=c"_s << true;
        QTest::newRow("no address") << u"URL"_s << u"example"_s << false;
        QTest::newRow("title") << u"title"_s << u" "_s << false;
        QTest::newRow("date") << u"issued"_s << u"mayo 2014"_s << true;
        QTest::newRow("no date") << u"issued"_s << u"30 feb 2006"_s << false;
        QTest::newRow("empty") << u"publisher"_s << QString() << true;
    }
    void fieldsAreChecked()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        QFETCH(bool, isRight);
        QCOMPARE(fieldProblem(field, text, Language::Spanish).isEmpty(), isRight);
    }

    void aNoteIsKeptWhileItIsTyped()
    {
        const DocumentId document = documentTitled(u"road to the coast"_s);
        m_fixture->window().navigator()->go(DocumentTarget{document}, OpenMode::NewTab);
        auto *page = qobject_cast<DocumentPage *>(m_fixture->window().pages()->current()->page());
        QVERIFY(page);
        NotesPart *notes = page->notes();
        QTRY_VERIFY(!notes->editors().isEmpty());
        const Subject subject = *m_reader->refOf(document);
        NoteEditor *editor = notes->editors().first();
        editor->setFocus();
        QSignalSpy written(&m_fixture->session(), &Session::decided);
        QTest::keyClicks(editor, u"Ask the archive"_s, Qt::NoModifier, 40);
        QTRY_COMPARE_WITH_TIMEOUT(*m_reader->notesOn(subject), QStringList{u"Ask the archive"_s}, 1500); // it is on the disk, the cursor still in it
        QTest::keyClicks(editor, u" of Arica."_s);
        QTRY_COMPARE_WITH_TIMEOUT(*m_reader->notesOn(subject), QStringList{u"Ask the archive of Arica."_s}, 1500);
        QTRY_VERIFY(!editor->isUnsaved());
        QVERIFY2(written.size() <= 4, qPrintable(QString::number(written.size()))); // once a second, not once a letter
        QVERIFY(notes->editors().contains(editor)); // it stands where it stood
        QCOMPARE(editor->toPlainText(), u"Ask the archive of Arica."_s);
        m_fixture->session().undo();        // the whole sitting
        QTRY_COMPARE(*m_reader->notesOn(subject), QStringList());
        QTRY_COMPARE(notes->texts(), QStringList());
        m_fixture->session().redo();
        QTRY_COMPARE(notes->texts(), QStringList{u"Ask the archive of Arica."_s});
    }

    void tabLeadsFromTheNotesToTheTags()
    {
        auto *page = qobject_cast<DocumentPage *>(m_fixture->window().pages()->current()->page());
        QVERIFY(page);
        NotesPart *notes = page->notes();
        QTRY_COMPARE(notes->editors().size(), 2); // one written, one to begin
        QTRY_VERIFY(notes->editors().first()->isVisible() && notes->editors().last()->isVisible());
        notes->editors().first()->setFocus();
        QTest::keyClick(notes->editors().first(), Qt::Key_Tab);
        QCOMPARE(page->window()->focusWidget(), notes->editors().last());
        QTest::keyClick(notes->editors().last(), Qt::Key_Tab);
        QCOMPARE(page->window()->focusWidget(), notes->tagField());
        QTest::keyClick(notes->tagField(), Qt::Key_Backtab);
        QCOMPARE(page->window()->focusWidget(), notes->editors().last());
    }

    void tagsComeAndGo()
    {
        auto *page = qobject_cast<DocumentPage *>(m_fixture->window().pages()->current()->page());
        QVERIFY(page);
        const Subject subject = *m_reader->refOf(documentTitled(u"road to the coast"_s));
        QTest::keyClicks(page->notes()->tagField(), u"chapter 2"_s);
        QTest::keyClick(page->notes()->tagField(), Qt::Key_Return);
        QTRY_COMPARE(*m_reader->tagsOf(subject), QStringList{u"chapter 2"_s});
        m_fixture->session().undo();
        QTRY_COMPARE(*m_reader->tagsOf(subject), QStringList());
    }
};

QTEST_MAIN(TestMending)
#include "test_mending.moc"

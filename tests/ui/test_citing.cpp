// SPDX-License-Identifier: GPL-3.0-or-later
#include "citing/cited_source.h"
#include "citing/citing.h"
#include "citing/style_dialog.h"
#include "documents/csl_fields.h"
#include "exchange/works.h"
#include "session/session.h"
#include "written_library.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace apacheta;
using namespace Qt::StringLiterals;

class TestCiting : public QObject {
    Q_OBJECT

private:
    QList<DocumentId> documents()
    {
        QList<DocumentId> ids;
        const auto rows = m_library.reader()->documents({}, {}, 100);
        for (const DocumentRow &row : rows->rows)
            ids.append(row.id);
        return ids;
    }
    static bool canFormat() { return bool(CitationProcessor::create()); }

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

    void thePlaceIsThePageElseTheParagraph()
    {
        DocumentContent content;
        content.blocks = {{BlockKind::Heading, {0, 5}, 1, 0, {}}, {BlockKind::Paragraph, {7, 20}, 0, 1, {}}, {BlockKind::Paragraph, {22, 40}, 0, 2, {}}};
        QCOMPARE(locatorOf(content, 3), (Locator{}));
        QCOMPARE(locatorOf(content, 8), (Locator{u"paragraph"_s, u"1"_s}));
        QCOMPARE(locatorOf(content, 39), (Locator{u"paragraph"_s, u"2"_s}));
        content.pages = {{{0, 21}, 0, u"xiv"_s}, {{21, 40}, 1, u"xv"_s}};
        QCOMPARE(locatorOf(content, 8), (Locator{u"page"_s, u"xiv"_s}));
        QCOMPARE(locatorOf(content, 22), (Locator{u"page"_s, u"xv"_s}));
        QCOMPARE(locatorOf(DocumentContent{}, 0), (Locator{}));
    }

    void whatIsQuotedStandsInTheDocument()
    {
        const auto reader = m_library.reader();
        for (const DocumentId id : documents()) {
            const auto content = reader->document(id);
            const Span span = content->passages.last().span;
            const auto source = quotedSource(*reader, id, span, {});
            QVERIFY(source);
            QVERIFY(content->text.contains(source->quote));
            QVERIFY(!source->csl.value("id"_L1).toString().isEmpty());
            QCOMPARE(source->locator.label, content->pages.isEmpty() ? u"paragraph"_s : u"page"_s);
        }
        QVERIFY(!quotedSource(*reader, documents().first(), {90'000, 90'010}, {}));
        QCOMPARE(quotedSource(*reader, DocumentId{999}, {0, 1}, {}).error().kind, Error::NotFound);
    }

    void theListOfWorksHasThemAll()
    {
        if (!canFormat())
            QSKIP("citeproc-js or the citation styles are not installed");
        Citing citing(m_session);
        citing.setStyle(u"apa"_s, u"en-US"_s);
        QSignalSpy copied(&citing, &Citing::copied);
        citing.copyLibraryBibliography();
        QVERIFY(copied.wait(20'000));
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY2(text.contains(u"border in the desert"_s) && text.contains(u"salida al mar"_s) && text.contains(u"Maps"_s), qPrintable(text));
        QVERIFY(QGuiApplication::clipboard()->mimeData()->hasHtml());
    }

    void aWorkHasItsKeys()
    {
        Citing citing(m_session);
        QSignalSpy copied(&citing, &Citing::copied);
        const DocumentId document = documents().first();
        const QString key = citationKeys(m_library.path(), {document})->value(document);
        QVERIFY(!key.isEmpty());
        citing.copyCitation(document, QuotationForm::Markdown);
        QVERIFY(copied.wait(20'000));
        QCOMPARE(QGuiApplication::clipboard()->text(), u"[@%1]"_s.arg(key));
        citing.copyCitation(document, QuotationForm::Latex);
        QVERIFY(copied.wait(20'000));
        QCOMPARE(QGuiApplication::clipboard()->text(), u"\\autocite{%1}"_s.arg(key));
    }

    void aStyleThatIsNotThereIsSaid()
    {
        if (!canFormat())
            QSKIP("citeproc-js or the citation styles are not installed");
        Citing citing(m_session);
        citing.setStyle(u"no-such-style"_s, {});
        QSignalSpy failed(&citing, &Citing::failed);
        citing.copyCitation(documents().first());
        QVERIFY(failed.wait(20'000));
        citing.setStyle(u"apa"_s, {});
    }

    void theStyleIsRemembered()
    {
        Citing(m_session).setStyle(u"vancouver"_s, u"es-ES"_s);
        QCOMPARE(Citing(m_session).styleId(), u"vancouver"_s);
        QCOMPARE(Citing(m_session).locale(), u"es-ES"_s);
        Citing(m_session).setStyle(u"apa"_s, {});
        QCOMPARE(Citing(m_session).localeFor(u"es"_s), u"es-ES"_s);
        QCOMPARE(Citing(m_session).localeFor(u"en"_s), u"en-US"_s);
    }

    void aStyleIsChosenByTyping()
    {
        if (!canFormat())
            QSKIP("citeproc-js or the citation styles are not installed");
        StyleDialog dialog(m_session, u"apa"_s, {}, nullptr);
        dialog.open();
        QSignalSpy chosen(&dialog, &StyleDialog::chosen);
        auto *list = dialog.findChild<QListView *>();
        QTRY_VERIFY_WITH_TIMEOUT(list->model()->rowCount() > 1000, 20'000);
        auto *field = dialog.findChild<QLineEdit *>();
        field->setFocus();
        QTest::keyClicks(field, u"vancouver"_s);
        QVERIFY(list->model()->rowCount() < 100);
        QTest::keyClick(field, Qt::Key_Down);
        auto *buttons = dialog.findChild<QDialogButtonBox *>();
        QTRY_VERIFY(buttons->button(QDialogButtonBox::Ok)->isEnabled());
        QTest::mouseClick(buttons->button(QDialogButtonBox::Ok), Qt::LeftButton);
        QCOMPARE(chosen.size(), 1);
        QVERIFY(chosen[0][0].toString().contains(u"vancouver"_s));
    }

    void fieldsAreReadable_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("text");
        QTest::newRow("names") << u"author"_s << QByteArray(R"([{"family":"Quispe","given":"Rosa"},{"literal":"CEPAL"}])") << u"Quispe, Rosa; CEPAL"_s;
        QTest::newRow("date parts") << u"issued"_s << QByteArray(R"({"date-parts":[[2014,4]]})") << u"April 2014"_s;
        QTest::newRow("edtf") << u"issued"_s << QByteArray(R"({"edtf":"198X"})") << u"the 1980s"_s;
        QTest::newRow("range") << u"issued"_s << QByteArray(R"({"date-parts":[[2014],[2015]]})") << u"2014 – 2015"_s;
        QTest::newRow("words for a date") << u"issued"_s << QByteArray(R"({"literal":"Easter"})") << u"Easter"_s;
        QTest::newRow("no date") << u"issued"_s << QByteArray("{}") << u""_s;
    }

    void fieldsAreReadable()
    {
        QFETCH(QString, field);
        QFETCH(QByteArray, json);
        const QJsonDocument document = QJsonDocument::fromJson(json);
        const QJsonValue value = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
        QTEST(cslValueText(field, value), "text");
    }
};

QTEST_MAIN(TestCiting)
#include "test_citing.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/actions.h"
#include "window/export_dialog.h"
#include "window/list_column.h"
#include "window/navigator.h"
#include "window/page_column.h"
#include "window/page_stack.h"
#include "window/report_panel.h"
#include "window/shortcuts_dialog.h"
#include "lists/list_pane.h"
#include "notebook/notebook_changes.h"
#include "reading/reading.h"
#include "window_fixture.h"

#include <QAccessible>
#include <QFile>
#include <QListView>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace apacheta;

/// The window for those who do not see it, who do not use a mouse, and who read Spanish.
class TestAccess : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everythingThatTakesFocusHasAName_data();
    void everythingThatTakesFocusHasAName();
    void listEntriesSayAllTheirWords();
    void noTwoActionsShareAKey();
    void spanishIsComplete();
    void spanishWindowSpeaksSpanish();

private:
    static QStringList nameless(QWidget *top);
};

QStringList TestAccess::nameless(QWidget *top)
{
    QStringList found;
    for (QWidget *widget : top->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() || !widget->isVisibleTo(top))
            continue;
        if (widget->objectName().startsWith("qt_"_L1)) // Qt's own parts of a widget
            continue;
        const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        if (!face || face->text(QAccessible::Name).isEmpty())
            found.append(QString::fromLatin1(widget->metaObject()->className()) + u" in "_s
                         + QString::fromLatin1(widget->parentWidget()->metaObject()->className()));
    }
    return found;
}

void TestAccess::everythingThatTakesFocusHasAName_data()
{
    QTest::addColumn<QString>("place");
    for (const char *place : {"documents", "actors", "events", "relations", "notebook", "search", "report", "export", "shortcuts"})
        QTest::newRow(place) << QString::fromLatin1(place);
}

void TestAccess::everythingThatTakesFocusHasAName()
{
    QFETCH(QString, place);
    WindowFixture fixture;
    fixture.open();
    const ImportReport report = fixture.import(fixture.writeDocuments());
    const Actions &actions = fixture.window().actions();
    const QHash<QString, ListTarget::List> lists = {{u"documents"_s, ListTarget::Documents},
                                                    {u"actors"_s, ListTarget::Actors},
                                                    {u"events"_s, ListTarget::Events},
                                                    {u"relations"_s, ListTarget::Relations}};
    QWidget *top = &fixture.window();
    if (lists.contains(place)) {
        fixture.window().lists()->setCurrent(lists[place]);
        ListPane *pane = fixture.window().lists()->pane(lists[place]);
        pane->restore({{u"facets"_s, true}});
        QTRY_VERIFY(pane->model()->rowCount() > 0);
        WindowFixture::click(pane->view(), 0);
        QTRY_VERIFY(!fixture.window().pages()->current()->title().isEmpty());
    } else if (place == "notebook"_L1) {
        const DocumentId document = (*Reader::open(fixture.path(u"test.apacheta"_s)))->documents({}, {}, 1)->rows.first().id;
        keepQuotations(fixture.session(), {{document, {0, 10}}}, u"Roads"_s, std::nullopt, nullptr, [](int) {});
        fixture.window().lists()->setCurrent(ListTarget::Notebook);
        ListPane *pane = fixture.window().lists()->pane(ListTarget::Notebook);
        pane->restore({{u"facets"_s, true}});
        QTRY_COMPARE(pane->model()->rowCount(), 2);
        WindowFixture::click(pane->view(), 1);
        QTRY_VERIFY(!fixture.window().pages()->current()->title().isEmpty());
    } else if (place == "search"_L1) {
        fixture.window().navigator()->go(SearchTarget{u"Bolivia"_s});
    } else if (place == "report"_L1) {
        fixture.window().report()->setReport(report);
        fixture.window().report()->show();
    } else if (place == "export"_L1) {
        actions[ActionId::Export]->trigger();
        top = fixture.window().findChild<ExportDialog *>();
    } else {
        actions[ActionId::Shortcuts]->trigger();
        top = fixture.window().findChild<ShortcutsDialog *>();
    }
    QVERIFY(top);
    const QStringList without = nameless(top);
    QVERIFY2(without.isEmpty(), qPrintable(without.join(u"; "_s)));
}

void TestAccess::listEntriesSayAllTheirWords()
{
    WindowFixture fixture;
    fixture.open();
    fixture.import(fixture.writeDocuments());
    ListPane *actors = fixture.window().lists()->pane(ListTarget::Actors);
    QTRY_VERIFY(WindowFixture::rowOf(actors->model(), u"Bolivia"_s) >= 0);
    const QModelIndex bolivia = actors->model()->index(WindowFixture::rowOf(actors->model(), u"Bolivia"_s));
    const QString words = bolivia.data(Qt::AccessibleTextRole).toString();
    QVERIFY2(words.startsWith("Bolivia, State"_L1), qPrintable(words));
    QVERIFY(words.contains(bolivia.data(PagedModel::CountRole).toString()));
}

void TestAccess::noTwoActionsShareAKey()
{
    QWidget window;
    const Actions actions(&window);
    QHash<QKeySequence, QString> taken;
    for (const QAction *action : actions.all()) {
        for (const QKeySequence &key : action->shortcuts()) {
            QVERIFY2(!key.isEmpty(), qPrintable(action->text()));
            QVERIFY2(!taken.contains(key), qPrintable(u"%1: %2 and %3"_s.arg(key.toString(), taken.value(key), action->text())));
            taken.insert(key, action->text());
        }
    }
}

void TestAccess::spanishIsComplete()
{
    QFile file(QStringLiteral(APACHETA_SOURCE_DIR "/resources/translations/apacheta_es.ts"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QString source;
    QStringList unfinished;
    int messages = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "source"_L1) {
            source = xml.readElementText();
            ++messages;
        } else if (xml.name() == "translation"_L1 && xml.attributes().value("type"_L1) == "unfinished"_L1) {
            unfinished.append(source);
        }
    }
    QVERIFY(!xml.hasError());
    QVERIFY(messages > 300);
    QVERIFY2(unfinished.isEmpty(), qPrintable(unfinished.join(u"; "_s)));
}

void TestAccess::spanishWindowSpeaksSpanish()
{
    WindowFixture fixture;
    QTranslator spanish;
    QVERIFY(spanish.load(u":/apacheta/translations/apacheta_es.qm"_s));
    QCoreApplication::installTranslator(&spanish);
    fixture.open();
    QCOMPARE(fixture.window().actions()[ActionId::ShowDocuments]->text(), u"&Documentos"_s);
    QCOMPARE(fixture.window().lists()->pane(ListTarget::Actors)->view()->accessibleName(), u"Actores"_s);
    QVERIFY(readDocument(u"/nowhere.txt"_s).error().message.startsWith("No existe"_L1)); // core's sentences too
    fixture.closeWindow();
}

QTEST_MAIN(TestAccess)
#include "test_access.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/list_column.h"
#include "window/navigator.h"
#include "window/page_column.h"
#include "window/page_stack.h"
#include "window/shell.h"
#include "window_fixture.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace apacheta;

class TestShell : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void foldersOfTheCommandLineAreImported();
    void anotherLanguageKeepsThePlace();
    void themeChangesAtOnceAndIsRemembered();
};

void TestShell::foldersOfTheCommandLineAreImported()
{
    WindowFixture home;
    Shell shell(*qApp, {home.path(u"own.apacheta"_s), {home.writeDocuments()}, u"en"_s, ColourScheme::Light});
    QSignalSpy finished(&shell.session(), &Session::importFinished);
    shell.start();
    QVERIFY(finished.wait(60000));
    QCOMPARE(finished.first().first().value<ImportReport>().added, 3);
    QCOMPARE(shell.session().path(), home.path(u"own.apacheta"_s));
}

void TestShell::anotherLanguageKeepsThePlace()
{
    WindowFixture home;
    Shell shell(*qApp, {home.path(u"own.apacheta"_s), {home.writeDocuments()}, u"en"_s, ColourScheme::Light});
    QSignalSpy finished(&shell.session(), &Session::importFinished);
    QSignalSpy lastClosed(qApp, &QGuiApplication::lastWindowClosed);
    shell.start();
    QVERIFY(finished.wait(60000));
    ListPane *actors = shell.window()->lists()->pane(ListTarget::Actors);
    QTRY_VERIFY(WindowFixture::rowOf(actors->model(), u"Bolivia"_s) >= 0);
    const Target bolivia = actors->model()->target(actors->model()->index(WindowFixture::rowOf(actors->model(), u"Bolivia"_s)));
    shell.window()->navigator()->go(bolivia);
    QTRY_COMPARE(shell.window()->pages()->current()->title(), u"Bolivia"_s);
    const QPointer<MainWindow> before = shell.window();
    Q_EMIT shell.window()->languageChosen(u"es"_s);
    QTRY_VERIFY(!before);
    QCOMPARE(shell.window()->actions()[ActionId::ShowActors]->text(), u"&Actores"_s);
    QCOMPARE(shell.window()->pages()->current()->target(), bolivia);
    QTRY_VERIFY(shell.window()->lists()->pane(ListTarget::Actors)->model()->rowCount() > 0);
    QVERIFY(shell.window()->isVisible());
    QCOMPARE(lastClosed.size(), 0);
    QCOMPARE(QSettings().value(u"look/language"_s).toString(), u"es"_s);
}

void TestShell::themeChangesAtOnceAndIsRemembered()
{
    WindowFixture home;
    Shell shell(*qApp, {home.path(u"own.apacheta"_s), {}, u"en"_s, ColourScheme::Light});
    shell.start();
    QVERIFY(!isDark(shell.window()->palette()));
    Q_EMIT shell.window()->schemeChosen(ColourScheme::Dark);
    QTRY_VERIFY(isDark(shell.window()->palette()));
    QCOMPARE(QSettings().value(u"look/scheme"_s).toInt(), int(ColourScheme::Dark));
}

QTEST_MAIN(TestShell)
#include "test_shell.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "disagreements/disagreement_page.h"
#include "disagreements/side_columns.h"
#include "events/event_page.h"
#include "flow/flow_view.h"
#include "lists/list_pane.h"
#include "reader/reader_view.h"
#include "window/list_column.h"
#include "window/page_column.h"
#include "window/page_stack.h"
#include "window_fixture.h"

#include <QDir>
#include <QFile>
#include <QListView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace apacheta;

/// Sources that differ are listed, shown side by side, settled and opened again.
class TestDisagreementsWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void settledAndTakenBack();

private:
    void sidesStandBesideEachOther();
    void toldOnThePagesOfThingsConcerned();
    ListPane *pane() const { return m_fixture->window().lists()->pane(ListTarget::Disagreements); }
    DisagreementPage *page() const { return m_fixture->window().pages()->current()->findChild<DisagreementPage *>(); }
    /// The page's columns, or the one that it has where it is narrow.
    QList<FlowView *> views() const;
    QString text() const;
    bool press(const QString &words) const;
    std::optional<FlowLink> link(const QString &text) const;

    std::unique_ptr<WindowFixture> m_fixture;
};

std::optional<FlowLink> TestDisagreementsWindow::link(const QString &text) const
{
    for (const FlowView *view : views())
        for (const FlowView::LinkPlace &place : view->visibleLinks())
            if (place.text.contains(text))
                return place.link;
    return std::nullopt;
}

QList<FlowView *> TestDisagreementsWindow::views() const
{
    QList<FlowView *> views = page()->findChildren<FlowView *>();
    views.removeIf([](const FlowView *view) { return !view->isVisible(); });
    return views;
}

QString TestDisagreementsWindow::text() const
{
    QStringList texts;
    for (const FlowView *view : views())
        texts.append(view->visibleText());
    return texts.join(u'\n');
}

bool TestDisagreementsWindow::press(const QString &words) const
{
    for (FlowView *view : views()) {
        view->setFocus();
        for (int i = 0; i < 30; ++i) {
            QTest::keyClick(view, Qt::Key_N);
            const auto focused = view->focusedLink();
            if (focused && focused->text.contains(words)) {
                QTest::keyClick(view, Qt::Key_Return);
                return true;
            }
        }
    }
    return false;
}

void TestDisagreementsWindow::settledAndTakenBack()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->open();
    const QString folder = m_fixture->path(u"differ"_s);
    QDir().mkpath(folder);
    const auto write = [&folder](const QString &name, const QByteArray &text) {
        QFile file(folder + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    write(u"one.txt"_s, "Peru and Chile fought the War of the Pacific (1879-1883) over nitrate and guano in the desert.\n");
    write(u"two.txt"_s, "Historians of Bolivia and Chile write that the War of the Pacific (1879-1884) changed the coast for ever.\n");
    m_fixture->import(folder);
    m_fixture->window().actions()[ActionId::ShowDisagreements]->trigger();
    QTRY_COMPARE(pane()->model()->rowCount(), 1);
    QCOMPARE(pane()->model()->index(0, 0).data().toString(), u"War of the Pacific"_s);
    WindowFixture::click(pane()->view(), 0);
    QTRY_COMPARE(m_fixture->window().pages()->current()->title(), u"War of the Pacific"_s);
    QTRY_VERIFY(text().contains(u"1879 to 1884"_s));
    QVERIFY(text().contains(u"1879 to 1883"_s));
    QVERIFY(link(u"Settle as this"_s));
    sidesStandBesideEachOther();

    QVERIFY(press(u"Settle as this"_s));
    QTRY_VERIFY(text().contains(u"You settled it so."_s));
    QTRY_VERIFY(pane()->model()->index(0, 0).data(PagedModel::QuietRole).toString().contains(u"settled"_s));
    QVERIFY(press(u"Open again"_s));
    QTRY_VERIFY(!text().contains(u"You settled it so."_s));
    QTRY_VERIFY(pane()->model()->index(0, 0).data(PagedModel::QuietRole).toString().contains(u"Open"_s));

    // A passage leads to its place.
    QVERIFY(press(u"War of the Pacific ("_s));
    QTRY_VERIFY(m_fixture->window().reader()->document().isValid());
    toldOnThePagesOfThingsConcerned();
}

/// One under the other again where the window is too narrow.
void TestDisagreementsWindow::sidesStandBesideEachOther()
{
    auto *columns = page()->findChild<SideColumns *>();
    page()->setFixedWidth(900);
    QTRY_VERIFY(columns->isVisible());
    QCOMPARE(columns->columns().size(), 2);
    QVERIFY(columns->columns()[0]->geometry().right() < columns->columns()[1]->geometry().left());
    QTRY_VERIFY(columns->columns()[0]->visibleText().contains(u"1879"_s) && columns->columns()[1]->visibleText().contains(u"1879"_s));
    page()->setFixedWidth(200);
    QTRY_VERIFY(!columns->isVisible());
    QTRY_VERIFY(page()->view()->visibleText().contains(u"1879"_s));
    page()->setMinimumWidth(0);
    page()->setMaximumWidth(QWIDGETSIZE_MAX);
}

/// The event that is dated differently says so, and leads to the sides.
void TestDisagreementsWindow::toldOnThePagesOfThingsConcerned()
{
    QVERIFY(press(u"The event"_s));
    const auto event = [this] { return m_fixture->window().pages()->current()->findChild<EventPage *>(); };
    QTRY_VERIFY(event() && event()->isVisible());
    QTRY_VERIFY(event()->view()->visibleText().contains(u"Sources disagree"_s));
    QVERIFY(event()->view()->visibleText().contains(u"against 1"_s));
    for (const FlowView::LinkPlace &place : event()->view()->visibleLinks())
        if (place.text.contains(u"1879 to 1883"_s)) {
            QVERIFY(std::holds_alternative<DisagreementTarget>(place.link.target));
            return;
        }
    QFAIL("no way to the disagreement");
}

QTEST_MAIN(TestDisagreementsWindow)
#include "test_disagreements_window.moc"

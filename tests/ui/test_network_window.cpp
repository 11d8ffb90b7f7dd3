// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/network_page.h"
#include "network/way_panel.h"
#include "reader/reader_view.h"
#include "session/scope.h"
#include "window/columns.h"
#include "window/navigator.h"
#include "window/page_column.h"
#include "window/page_stack.h"
#include "window/picture_job.h"
#include "window_fixture.h"

#include <QFile>
#include <QImage>
#include <QImageReader>
#include <QLabel>
#include <QProcess>
#include <QSet>
#include <QSlider>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace apacheta;

/// The network in a real window: mark -> page -> passage -> mark, all of it by keys, the way between two, files that others can open.
class TestNetworkWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void pictureHasItsRoom();
    void clickPicksAndDoubleClickOpens();
    void markLeadsToPassageAndBack();
    void keysReachEveryMark();
    void filterNarrows();
    void wayShowsItsPassages();
    void exportsOpenElsewhere_data();
    void exportsOpenElsewhere();
    void picturesNeedNoWindow();
    void everyPictureOpensElsewhere_data();
    void everyPictureOpensElsewhere();
    void cleanupTestCase() { m_fixture.reset(); }

private:
    void show();
    NetworkPage *page() const { return m_fixture->window().pages()->current()->findChild<NetworkPage *>(); }
    PictureView *view() const { return page()->view(); }
    int markOf(const QString &name) const;
    QPoint at(int mark) const { return view()->toView(view()->picture()->marks()[mark].rect.center()).toPoint(); }
    QString title() const { return m_fixture->window().pages()->current()->title(); }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestNetworkWindow::initTestCase()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->open();
    m_fixture->import(m_fixture->writeDocuments());
    show();
}

void TestNetworkWindow::show()
{
    m_fixture->session().scope().clear();
    m_fixture->window().actions()[ActionId::ShowNetwork]->trigger();
    QTRY_VERIFY(page() && page()->isVisible() && page()->network() && !page()->isAsking());
    QTRY_VERIFY(page()->network()->actors() >= 4);
}

int TestNetworkWindow::markOf(const QString &name) const
{
    for (int mark = 0; mark < page()->network()->actors(); ++mark) {
        if (view()->picture()->marks()[mark].tip.startsWith(name + u'\n'))
            return mark;
    }
    return -1;
}

void TestNetworkWindow::pictureHasItsRoom()
{
    show();
    QVERIFY2(view()->width() >= 840, qPrintable(QString::number(view()->width())));
    QVERIFY(!m_fixture->window().reader()->isVisible());
    QVERIFY(m_fixture->window().actions()[ActionId::ShowNetwork]->isChecked());
}

void TestNetworkWindow::clickPicksAndDoubleClickOpens()
{
    show();
    const int mark = markOf(u"Bolivia"_s);
    QVERIFY(mark >= 0);
    const ActorId bolivia = view()->picture()->marks()[mark].actor;
    QTest::mouseClick(view(), Qt::LeftButton, {}, at(mark));
    QTRY_COMPARE(m_fixture->session().scope().selected(), QSet<ActorId>{bolivia});
    QTest::mouseDClick(view(), Qt::LeftButton, {}, at(mark));
    QTRY_COMPARE(title(), u"Bolivia"_s);
}

void TestNetworkWindow::markLeadsToPassageAndBack()
{
    show();
    const QList<PictureMark> &marks = view()->picture()->marks();
    const auto single = std::ranges::find_if(marks, [](const PictureMark &mark) { return std::holds_alternative<RelationTarget>(mark.target); });
    QVERIFY(single != marks.cend());
    view()->setFocus();
    view()->setCurrent(int(single - marks.cbegin()));
    const RelationTarget relation = std::get<RelationTarget>(single->target);
    QTest::keyClick(view(), Qt::Key_Return);
    QTRY_COMPARE(m_fixture->window().pages()->current()->target(), Target(relation));
    std::optional<EvidenceRow> evidence;
    m_fixture->session().ask<QList<EvidenceRow>>([relation](const Reader &reader, std::stop_token stop) { return reader.evidenceOf(relation.relation, stop); }, {}, this,
                                                 [&evidence](const Result<QList<EvidenceRow>> &rows) { evidence = rows->first(); });
    QTRY_VERIFY(evidence);
    m_fixture->window().navigator()->go(PassageTarget{evidence->document, evidence->span});
    QTRY_COMPARE(m_fixture->window().reader()->focus(), evidence->span);
    QVERIFY(m_fixture->window().reader()->isVisible());
    m_fixture->window().actions()[ActionId::GoBack]->trigger();
    m_fixture->window().actions()[ActionId::GoBack]->trigger();
    QTRY_COMPARE(m_fixture->window().pages()->current()->target(), Target(ViewTarget{ViewTarget::Network, {}}));
    QTRY_VERIFY(view()->isVisible());
    QCOMPARE(view()->picture()->marks()[view()->current()].target, Target(relation));
}

void TestNetworkWindow::keysReachEveryMark()
{
    show();
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_Home);
    QSet<int> reached;
    for (int i = 0; i < view()->picture()->marks().size(); ++i) {
        reached.insert(view()->current());
        QVERIFY(!view()->accessibleDescription().isEmpty());
        QTest::keyClick(view(), Qt::Key_PageDown);
    }
    QCOMPARE(reached.size(), view()->picture()->marks().size());
    QTest::keyClick(view(), Qt::Key_Home);
    QTest::keyClick(view(), Qt::Key_Space);
    QTRY_COMPARE(m_fixture->session().scope().selected().size(), 1);
}

void TestNetworkWindow::filterNarrows()
{
    show();
    const int before = page()->network()->actors();
    ViewFilter filter;
    filter.kinds = {ActorKind::State};
    m_fixture->session().scope().setFilter(filter);
    QTRY_VERIFY(page()->network()->actors() < before && page()->network()->actors() >= 2);
    m_fixture->session().scope().clear();
    QTRY_COMPARE(page()->network()->actors(), before);
}

void TestNetworkWindow::wayShowsItsPassages()
{
    show();
    const int from = markOf(u"Chile"_s);
    const int to = markOf(u"Bolivia"_s);
    QVERIFY(from >= 0 && to >= 0);
    page()->showWay(view()->picture()->marks()[from].actor, view()->picture()->marks()[to].actor);
    QTRY_COMPARE(page()->way()->steps().size(), 1);
    QVERIFY(page()->way()->isVisible());
    QLabel *quote = nullptr;
    for (QLabel *label : page()->way()->findChildren<QLabel *>()) {
        if (label->text().contains(u"href=\"passage\""_s))
            quote = label;
    }
    QVERIFY(quote);
    Q_EMIT quote->linkActivated(u"passage"_s);
    QTRY_COMPARE(m_fixture->window().reader()->focus(), page()->way()->steps().first().evidence.span);
    Q_EMIT page()->way()->closed();
    QVERIFY(!page()->way()->isVisible());
}

void TestNetworkWindow::exportsOpenElsewhere_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QString>("program");
    QTest::newRow("svg") << u"svg"_s << u"rsvg-convert"_s;
    QTest::newRow("pdf") << u"pdf"_s << u"pdftoppm"_s;
    QTest::newRow("png") << u"png"_s << QString();
}

void TestNetworkWindow::exportsOpenElsewhere()
{
    QFETCH(QString, ending);
    QFETCH(QString, program);
    show();
    const QString path = m_fixture->path(u"network."_s + ending);
    page()->exportPicture(path);
    QTRY_VERIFY(QFile::exists(path));
    if (program.isEmpty()) {
        QImageReader reader(path);
        QVERIFY(reader.size().width() > 800);
        QVERIFY(reader.text(u"Source"_s).contains(u"Apacheta, library test"_s));
        return;
    }
    if (QStandardPaths::findExecutable(program).isEmpty())
        QSKIP("the program that opens it is not installed");
    const QString picture = m_fixture->path(ending + u"-seen"_s);
    QProcess other;
    other.start(program, ending == "svg"_L1 ? QStringList{u"-o"_s, picture + u".png"_s, path} : QStringList{u"-png"_s, u"-singlefile"_s, path, picture});
    QVERIFY(other.waitForFinished(20000));
    QCOMPARE(other.exitCode(), 0);
    QVERIFY(QImageReader(picture + u".png"_s).size().width() > 400);
}

void TestNetworkWindow::picturesNeedNoWindow()
{
    PictureJob job;
    job.view = u"network"_s;
    job.library = m_fixture->path(u"test.apacheta"_s);
    job.output = m_fixture->path(u"figure.svg"_s);
    job.actor = u"Bolivia"_s;
    const Outcome outcome = runPictureJob(job);
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().message));
    QFile file(job.output);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("Bolivia"));
    job.actor = u"Nobody at all"_s;
    QVERIFY(!runPictureJob(job));
    job.library = m_fixture->path(u"none.apacheta"_s);
    QCOMPARE(runPictureJob(job).error().kind, Error::NotFound);
    QVERIFY(!QFile::exists(job.library));
    job.view = u"portrait"_s;
    QCOMPARE(runPictureJob(job).error().kind, Error::BadInput);
}

void TestNetworkWindow::everyPictureOpensElsewhere_data()
{
    QTest::addColumn<QString>("view");
    for (const QString &view : {u"network"_s, u"timeline"_s, u"map"_s, u"matrix"_s, u"pair"_s})
        QTest::newRow(qPrintable(view)) << view;
}

void TestNetworkWindow::everyPictureOpensElsewhere()
{
    QFETCH(QString, view);
    PictureJob job;
    job.view = view;
    job.library = m_fixture->path(u"test.apacheta"_s);
    if (view == "pair"_L1) {
        job.actor = u"Bolivia"_s;
        job.with = u"Chile"_s;
    }
    for (const auto &[ending, program] : {std::pair(u"svg"_s, u"rsvg-convert"_s), std::pair(u"pdf"_s, u"pdftoppm"_s)}) {
        job.output = m_fixture->path(view + u"-alone."_s + ending);
        const Outcome outcome = runPictureJob(job);
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().message));
        if (QStandardPaths::findExecutable(program).isEmpty())
            QSKIP("the program that opens it is not installed");
        const QString picture = m_fixture->path(view + u'-' + ending);
        const QStringList arguments = ending == "svg"_L1 ? QStringList{u"-o"_s, picture + u".png"_s, job.output}
                                                         : QStringList{u"-png"_s, u"-singlefile"_s, job.output, picture};
        QCOMPARE(QProcess::execute(program, arguments), 0);
        const QImage seen(picture + u".png"_s);
        QVERIFY2(seen.width() > 300, qPrintable(ending));
        QSet<QRgb> inks;
        for (int x = 0; x < seen.width(); x += 3)
            for (int y = 0; y < seen.height(); y += 3)
                inks.insert(seen.pixel(x, y));
        QVERIFY2(inks.size() > 5, qPrintable(ending)); // not an empty sheet
    }
}

QTEST_MAIN(TestNetworkWindow)
#include "test_network_window.moc"

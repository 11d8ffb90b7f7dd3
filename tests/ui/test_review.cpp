// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/flow_view.h"
#include "lists/list_pane.h"
#include "review/review_page.h"
#include "window/list_column.h"
#include "window/navigator.h"
#include "window/page_column.h"
#include "window/page_stack.h"
#include "window_fixture.h"

#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace apacheta;

namespace {

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

} // namespace

/// Questions answered by keys, undone, kept over a restart; the history from which each is taken back.
class TestReview : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }
    void keysAnswerAndUndoAsksAgain();
    void answeredQuestionsDoNotComeAgain();
    void skippedQuestionsComeLast();
    void historyTakesBack();

private:
    ReviewPage *startReview();
    void press(ReviewPage *page, char key) { QTest::keyClick(page->view(), key); }
    QList<ReviewEntry> queue();
    QList<DecisionEntry> decisions();
    template <class Value> Value asked(std::function<Result<Value>(const Reader &, std::stop_token)> question);

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestReview::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->open();
    const QString folder = m_fixture->writeDocuments();
    write(folder + u"/ferry.txt"_s, "The ferry\n\nJuana Quispe Mamani met Pedro Tancara Limachi in Copacabana. Juana Quispe Mamani signed the letter.\n");
    write(folder + u"/fish.txt"_s, "The fishermen\n\nJuana Quispe spoke to the fishermen. Pedro Tancara agreed with Juana Quispe.\n");
    m_fixture->import(folder);
}

template <class Value> Value TestReview::asked(std::function<Result<Value>(const Reader &, std::stop_token)> question)
{
    std::optional<Value> value;
    m_fixture->session().ask<Value>(std::move(question), {}, this, [&value](const Result<Value> &answer) {
        if (answer)
            value = *answer;
    });
    [&value] { QTRY_VERIFY(value); }();
    return value.value_or(Value{});
}

QList<ReviewEntry> TestReview::queue()
{
    ReviewFilter filter;
    filter.skipped = ReviewDesk::skippedIn(m_fixture->session().path());
    return asked<Rows<ReviewEntry>>([filter](const Reader &reader, std::stop_token stop) { return reader.reviewEntries(filter, {}, 100, stop); }).rows;
}

QList<DecisionEntry> TestReview::decisions()
{
    return asked<Rows<DecisionEntry>>([](const Reader &reader, std::stop_token stop) { return reader.decisions({}, {}, 100, stop); }).rows;
}

ReviewPage *TestReview::startReview()
{
    m_fixture->window().actions()[ActionId::ShowReview]->trigger();
    auto *page = qobject_cast<ReviewPage *>(m_fixture->window().pages()->current()->currentWidget());
    [page] { QVERIFY(page); }();
    [page] { QTRY_VERIFY(page->desk().question()); }();
    return page;
}

void TestReview::keysAnswerAndUndoAsksAgain()
{
    const QList<ReviewEntry> before = queue();
    QVERIFY(before.size() >= 2);
    ReviewPage *page = startReview();
    QCOMPARE(page->desk().question()->entry.key, before[0].key);
    QSignalSpy decided(&m_fixture->session(), &Session::decided);
    press(page, Qt::Key_N);
    QTRY_VERIFY(page->desk().question() && page->desk().question()->entry.key == before[1].key);
    QTRY_COMPARE(decided.size(), 1);
    QCOMPARE(page->desk().answered(), 1);
    QCOMPARE(decisions().size(), decided.first().first().value<QList<DecisionEntry>>().size());
    QVERIFY(std::ranges::none_of(queue(), [&](const ReviewEntry &entry) { return entry.key == before[0].key; }));

    press(page, Qt::Key_U);
    QCOMPARE(page->desk().question()->entry.key, before[0].key);
    QCOMPARE(page->desk().answered(), 0);
    [&] { QTRY_VERIFY(std::ranges::none_of(decisions(), &DecisionEntry::inForce)); }();
    QCOMPARE(queue().first().key, before[0].key);
}

void TestReview::answeredQuestionsDoNotComeAgain()
{
    const auto all = queue();
    QList<ReviewEntry> alike;
    std::ranges::copy_if(all, std::back_inserter(alike), [](const ReviewEntry &entry) { return entry.kind == QuestionKind::SameActor; });
    QVERIFY(!alike.isEmpty());
    startReview();
    m_fixture->window().navigator()->go(ReviewTarget{alike.first().id});
    auto *page = qobject_cast<ReviewPage *>(m_fixture->window().pages()->current()->currentWidget());
    QTRY_VERIFY(page->desk().question() && page->desk().question()->entry.key == alike.first().key);
    QSignalSpy decided(&m_fixture->session(), &Session::decided);
    press(page, Qt::Key_N);
    QTRY_COMPARE(decided.size(), 1);
    QVERIFY(std::holds_alternative<KeepApart>(*decided.first().first().value<QList<DecisionEntry>>().first().decision));
    m_fixture->closeWindow();
    m_fixture->open();
    QVERIFY(std::ranges::none_of(queue(), [&](const ReviewEntry &entry) { return entry.key == alike.first().key; }));
    QCOMPARE(startReview()->desk().answered(), 1);
}

void TestReview::skippedQuestionsComeLast()
{
    const QList<ReviewEntry> before = queue();
    ReviewPage *page = startReview();
    press(page, Qt::Key_Space);
    QTRY_VERIFY(page->desk().question() && page->desk().question()->entry.key == before[1].key);
    QCOMPARE(queue().last().key, before[0].key);
    QCOMPARE(page->desk().left(), int(before.size()));
    press(page, Qt::Key_U);
    QCOMPARE(page->desk().question()->entry.key, before[0].key);
    QCOMPARE(queue().first().key, before[0].key);
}

void TestReview::historyTakesBack()
{
    const auto actors = asked<QList<ActorRow>>([](const Reader &reader, std::stop_token stop) { return reader.actorsNamed(u"Chile"_s, 1, stop); });
    const ActorId chile = actors.first().id;
    m_fixture->session().decide([chile](const Reader &reader) -> Result<QList<Decision>> {
        const auto ref = reader.refOf(chile);
        if (!ref)
            return ref.error();
        return QList<Decision>{RenameActor{*ref, u"Republic of Chile"_s}};
    });
    m_fixture->window().actions()[ActionId::ShowHistory]->trigger();
    ListPane *list = m_fixture->window().lists()->pane(ListTarget::History);
    QTRY_COMPARE(list->model()->rowCount(), 1);
    WindowFixture::click(list->view(), 0);
    auto *page = qobject_cast<FlowPage *>(m_fixture->window().pages()->current()->currentWidget());
    QTRY_VERIFY(page && page->view()->visibleText().contains(u"Republic of Chile"_s));
    const auto links = page->view()->visibleLinks();
    const auto takeBack = std::ranges::find(links, u"Take back"_s, &FlowView::LinkPlace::text);
    QVERIFY(takeBack != links.end());
    QTest::mouseClick(page->view()->viewport(), Qt::LeftButton, Qt::NoModifier, takeBack->rect.center());
    QTRY_VERIFY(!decisions().first().inForce);
    QTRY_VERIFY(page->view()->visibleText().contains(u"Decide so again"_s));
    const auto after = asked<ActorDetail>([chile](const Reader &reader, std::stop_token stop) { return reader.actor(chile, stop); });
    QCOMPARE(after.row.name, u"Chile"_s);
}

QTEST_MAIN(TestReview)
#include "test_review.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// The column of text that pages and reader share, in a real window.
#include "flow/flow_line.h"
#include "flow/flow_view.h"
#include "flow/height_index.h"

#include <QAccessible>
#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <random>

using namespace apacheta;
using namespace Qt::StringLiterals;

namespace {

/// Paragraphs of many lengths; every tenth names an actor.
class LongColumn final : public FlowSource {
public:
    explicit LongColumn(int count) : m_count(count) {}
    int count() const override { return m_count; }
    FlowBlock block(int index) const override
    {
        ++made;
        FlowLine line(FlowRole::Paragraph);
        line.add(u"%1: "_s.arg(index)).add(u"The mule trains left the valley before the rains. "_s.repeated(1 + index % 17));
        if (hasLinks(index))
            line.add(actorPiece({ActorId{index + 1}, u"Putre"_s, ActorKind::Municipality}));
        return line.take();
    }
    FlowEstimate estimate(int index) const override { return {FlowRole::Paragraph, 51 * (1 + index % 17), false, -1}; }
    bool hasLinks(int index) const override { return index % 10 == 0; }
    mutable int made = 0;

private:
    int m_count;
};

} // namespace

class TestFlow : public QObject {
    Q_OBJECT

private:
    static std::unique_ptr<FlowView> viewOf(std::shared_ptr<const FlowSource> source)
    {
        auto view = std::make_unique<FlowView>();
        view->setTypography(FlowTypography::forReading(readingFont(view->font(), {}, 0), view->font()));
        view->resize(700, 500);
        view->show();
        view->setSource(std::move(source));
        view->activateWindow();
        view->setFocus();
        return view;
    }
    static QString firstNumber(const FlowView &view)
    {
        return view.source()->block(view.firstVisible().block).text.section(u':', 0, 0);
    }

private Q_SLOTS:
    void heightsAddUp()
    {
        std::mt19937 random(7);
        for (const int count : {0, 1, 2, 3, 64, 65, 1000}) {
            std::vector<int> heights;
            for (int i = 0; i < count; ++i)
                heights.push_back(int(random() % 90));
            HeightIndex index;
            index.assign(heights);
            for (int change = 0; change < 50 && count > 0; ++change) {
                const int at = int(random() % unsigned(count));
                heights[std::size_t(at)] = int(random() % 90);
                index.set(at, heights[std::size_t(at)]);
            }
            int sum = 0;
            for (int i = 0; i < count; ++i) {
                QCOMPARE(index.top(i), sum);
                if (heights[std::size_t(i)] > 0) {
                    QCOMPARE(index.blockAt(sum), i);
                    QCOMPARE(index.blockAt(sum + heights[std::size_t(i)] - 1), i);
                }
                sum += heights[std::size_t(i)];
            }
            QCOMPARE(index.total(), sum);
            QCOMPARE(index.blockAt(sum + 10), count - 1);
        }
    }

    void aLongColumnMakesOnlyWhatIsSeen()
    {
        const auto source = std::make_shared<LongColumn>(100'000);
        QElapsedTimer clock;
        clock.start();
        const auto view = viewOf(source);
        view->grab();
        QVERIFY2(source->made < 100, qPrintable(QString::number(source->made)));
        // Jumps and steps anywhere cost a screen, not the column.
        const int before = source->made;
        for (const int value : {view->verticalScrollBar()->maximum(), view->verticalScrollBar()->maximum() / 2, 0}) {
            view->verticalScrollBar()->setValue(value);
            view->grab();
        }
        QVERIFY(source->made - before < 200);
        QVERIFY2(clock.elapsed() < 2000, qPrintable(QString::number(clock.elapsed())));
    }

    void theEndIsReached()
    {
        const auto view = viewOf(std::make_shared<LongColumn>(2000));
        QTest::keyClick(view.get(), Qt::Key_End);
        view->grab();
        QTRY_VERIFY(view->visibleText().contains(u"1999: "_s));
        QTest::keyClick(view.get(), Qt::Key_Home);
        QCOMPARE(firstNumber(*view), u"0"_s);
    }

    void whatIsInSightStaysWhenTheWidthChanges()
    {
        const auto view = viewOf(std::make_shared<LongColumn>(5000));
        view->scrollTo({{2500, 0}, {2500, 1}}, FlowView::Place::Top);
        const QString before = firstNumber(*view);
        for (const int width : {400, 900, 700}) {
            view->resize(width, 500);
            view->grab();
            QVERIFY(qAbs(firstNumber(*view).toInt() - before.toInt()) <= 1);
        }
    }

    void scrollingUpThroughEstimatesDoesNotJump()
    {
        const auto view = viewOf(std::make_shared<LongColumn>(5000));
        view->scrollTo({{3000, 0}, {3000, 1}}, FlowView::Place::Top);
        for (int step = 0; step < 60; ++step) {
            const int block = view->firstVisible().block;
            const int top = view->rectOf({{block + 1, 0}, {block + 1, 1}}).top();
            view->verticalScrollBar()->setValue(view->verticalScrollBar()->value() - 40);
            const QRect moved = view->rectOf({{block + 1, 0}, {block + 1, 1}});
            QCOMPARE(moved.top() - top, 40);
        }
    }

    void theCentreIsTheCentre()
    {
        const auto view = viewOf(std::make_shared<LongColumn>(500));
        const FlowRange range{{250, 0}, {250, 20}};
        view->scrollTo(range, FlowView::Place::Centre);
        QVERIFY(qAbs(view->rectOf(range).center().y() - view->viewport()->height() / 2) < 20);
    }

    void theKeyboardWalksTheLinks()
    {
        const auto view = viewOf(std::make_shared<LongColumn>(100));
        QSignalSpy activated(view.get(), &FlowView::linkActivated);
        QTest::keyClick(view.get(), Qt::Key_N);
        QCOMPARE(view->focusedLink()->block.block, 0);
        QTest::keyClick(view.get(), Qt::Key_Tab);
        QCOMPARE(view->focusedLink()->block.block, 10);
        QVERIFY(!view->focusedLink()->rect.isEmpty()); // it came into sight
        QTest::keyClick(view.get(), Qt::Key_Return);
        QTest::keyClick(view.get(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(activated.size(), 2);
        QCOMPARE(activated[0][0].value<FlowLink>().target, Target(ActorTarget{ActorId{11}}));
        QCOMPARE(activated[0][1].value<OpenMode>(), OpenMode::Here);
        QCOMPARE(activated[1][1].value<OpenMode>(), OpenMode::NewTab);
        QTest::keyClick(view.get(), Qt::Key_P);
        QCOMPARE(view->focusedLink()->block.block, 0);
        QTest::keyClick(view.get(), Qt::Key_Escape);
        QVERIFY(!view->focusedLink());
    }

    void clicksOpenAndMiddleClicksOpenATab()
    {
        const auto view = viewOf(std::make_shared<LongColumn>(100));
        QSignalSpy activated(view.get(), &FlowView::linkActivated);
        const QPoint at = view->visibleLinks().first().rect.center();
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, at);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::ControlModifier, at);
        QTest::mouseClick(view->viewport(), Qt::MiddleButton, {}, at);
        QCOMPARE(activated.size(), 3);
        QCOMPARE(activated[0][1].value<OpenMode>(), OpenMode::Here);
        QCOMPARE(activated[1][1].value<OpenMode>(), OpenMode::NewTab);
        QCOMPARE(activated[2][1].value<OpenMode>(), OpenMode::NewTab);
    }

    void selectingCopiesWhatIsSelected()
    {
        const auto view = viewOf(std::make_shared<LongColumn>(100));
        view->select({{0, 0}, {0, 12}});
        QTest::keyClick(view.get(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"0: The mule "_s);
        QTest::keyClick(view.get(), Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(view->selectedText(), u"0: The mule t"_s);
        QTest::keyClick(view.get(), Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
        QCOMPARE(view->selectedText(), u"0: The mule trains"_s);
        QTest::keyClick(view.get(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(view->selectedText().count(u'\n'), 99);
    }

    void aDragSelectsAndDoesNotOpen()
    {
        const auto view = viewOf(std::make_shared<LongColumn>(100));
        QSignalSpy activated(view.get(), &FlowView::linkActivated);
        const QRect link = view->visibleLinks().first().rect;
        QTest::mousePress(view->viewport(), Qt::LeftButton, {}, link.center());
        QTest::mouseMove(view->viewport(), link.center() + QPoint(0, 120));
        QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, link.center() + QPoint(0, 120));
        QCOMPARE(activated.size(), 0);
        QVERIFY(view->selection());
    }

    void screenReadersWalkTheLinks()
    {
        const auto view = viewOf(std::make_shared<LongColumn>(100));
        QSignalSpy activated(view.get(), &FlowView::linkActivated);
        QAccessibleInterface *document = QAccessible::queryAccessibleInterface(view.get());
        QVERIFY(document);
        QCOMPARE(document->role(), QAccessible::Document);
        QVERIFY(document->childCount() > 0);
        QAccessibleInterface *link = document->child(0);
        QCOMPARE(link->role(), QAccessible::Link);
        QCOMPARE(link->text(QAccessible::Name), u"Putre"_s);
        QVERIFY(!link->rect().isEmpty());
        link->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(activated.size(), 1);
    }

    void patternsPlaceTheirPieces()
    {
        const FlowBlock block = FlowLine(FlowRole::Row)
                                    .fill(u"a %2 con %1, 100 %"_s, {linkTo(u"Chile"_s, ActorTarget{ActorId{1}}), linkTo(u"%1"_s, ActorTarget{ActorId{2}})})
                                    .take();
        QCOMPARE(block.text, u"a %1 con Chile, 100 %"_s);
        QCOMPARE(block.links.size(), 2);
        QCOMPARE(block.links[0].target, Target(ActorTarget{ActorId{2}}));
        QCOMPARE(block.text.mid(block.links[1].begin, 5), u"Chile"_s);
    }
};

QTEST_MAIN(TestFlow)
#include "test_flow.moc"

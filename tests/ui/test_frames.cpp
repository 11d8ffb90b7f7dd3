// SPDX-License-Identifier: GPL-3.0-or-later
// Frames that other threads draw: strips that fit together, and what stands there until they do.
#include "canvas/frame_painter.h"
#include "common/theme.h"
#include "network/network_picture.h"

#include <QApplication>
#include <QImage>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace apacheta;

class TestFrames : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void stripsAreTheWholeFrame_data();
    void stripsAreTheWholeFrame();
    void theOldFrameMovesAlong();
    void onlyTheLastWishIsKept();

private:
    FrameWish wish(double sharpness = 1) const;
    static QImage shown(FramePainter &painter, const FrameWish &wish);

    std::shared_ptr<const NetworkPicture> m_picture;
};

namespace {

/// But for what nobody sees: the rounding of smoothed edges in another strip, and single pixels of unsmoothed hair lines that are clipped elsewhere.
bool areAlike(const QImage &one, const QImage &other)
{
    constexpr int unseen = 8;           // of 255
    constexpr int fewOf = 2000;         // one pixel in so many
    if (one.size() != other.size())
        return false;
    int differing = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const QColor a = one.pixelColor(x, y), b = other.pixelColor(x, y);
            differing += std::max({std::abs(a.red() - b.red()), std::abs(a.green() - b.green()), std::abs(a.blue() - b.blue())}) > unseen;
        }
    }
    return differing <= one.width() * one.height() / fewOf;
}

} // namespace

void TestFrames::initTestCase()
{
    Net net;
    for (int id = 1; id <= 250; ++id)
        net.actors.append({ActorId{id}, QString::number(id), u"Actor number %1"_s.arg(id), ActorKind::State, Level::National, {u"BO"_s}, 1 + id % 20});
    for (int id = 2; id <= 250; ++id) // more than are drawn finely, fewer of them in each strip
        for (const int other : {1 + id / 3, 1 + id / 2})
            net.ties.append({ActorId{id}, ActorId{other}, Category::Agree, Polarity::Asserted, 1, 1, 0, 0, RelationId{id * 2 + other % 2}, 0.8});
    NetworkOptions options;
    options.allTies = true;
    options.font = QApplication::font();
    m_picture = NetworkPicture::of(net, options);
    QVERIFY(m_picture && !m_picture->isLight());
}

FrameWish TestFrames::wish(double sharpness) const
{
    const QSize size(701, 503);
    const QRectF all = m_picture->bounds();
    const double zoom = std::min(size.width() / all.width(), size.height() / all.height()) * 1.3;
    PictureStyle style;
    style.palette = paperPalette();
    style.font = QApplication::font();
    style.scale = zoom;
    style.view = QRectF(all.topLeft(), QSizeF(size) / zoom);
    return {m_picture, style, all.topLeft(), {zoom, zoom}, size, sharpness};
}

QImage TestFrames::shown(FramePainter &painter, const FrameWish &wish)
{
    QImage paper((QSizeF(wish.size) * wish.sharpness).toSize(), QImage::Format_RGB32);
    paper.setDevicePixelRatio(wish.sharpness);
    paper.fill(Qt::magenta);
    QPainter on(&paper);
    painter.paint(on, wish);
    return paper;
}

void TestFrames::stripsAreTheWholeFrame_data()
{
    QTest::addColumn<double>("sharpness");
    QTest::newRow("plain") << 1.0;
    QTest::newRow("sharp") << 2.0;
}

void TestFrames::stripsAreTheWholeFrame()
{
    QFETCH(double, sharpness);
    FramePainter painter;
    QSignalSpy painted(&painter, &FramePainter::painted);
    const FrameWish wanted = wish(sharpness);
    shown(painter, wanted);
    QVERIFY(!painter.isComplete());
    QVERIFY(painted.wait());
    QVERIFY(painter.isComplete());
    const QImage whole = drawnFrame(wanted);
    const QImage strips = shown(painter, wanted);
    QCOMPARE(strips.size(), whole.size());
    QVERIFY(areAlike(strips, whole));
}

void TestFrames::theOldFrameMovesAlong()
{
    FramePainter painter;
    QSignalSpy painted(&painter, &FramePainter::painted);
    FrameWish wanted = wish();
    shown(painter, wanted);
    QVERIFY(painted.wait());
    const QImage before = shown(painter, wanted);
    wanted.origin -= QPointF(40 / wanted.zoom.width(), 0); // the picture goes 40 pixels to the right
    wanted.style.view.moveTopLeft(wanted.origin);
    const QImage moving = shown(painter, wanted);
    QCOMPARE(moving.copy(40, 0, 600, 503), before.copy(0, 0, 600, 503));
    QVERIFY(!painter.isComplete());
    QVERIFY(painted.wait());
    QVERIFY(areAlike(shown(painter, wanted), drawnFrame(wanted)));
}

void TestFrames::onlyTheLastWishIsKept()
{
    FramePainter painter;
    FrameWish wanted = wish();
    for (int i = 0; i < 20; ++i) {
        wanted.origin += QPointF(1, 0);
        wanted.style.view.moveTopLeft(wanted.origin);
        shown(painter, wanted);
    }
    QSignalSpy painted(&painter, &FramePainter::painted);
    QTRY_VERIFY(painter.isComplete());
    QVERIFY2(painted.size() <= 2, qPrintable(QString::number(painted.size()))); // the first, and the last
    QVERIFY(areAlike(shown(painter, wanted), drawnFrame(wanted)));
}

QTEST_MAIN(TestFrames)
#include "test_frames.moc"

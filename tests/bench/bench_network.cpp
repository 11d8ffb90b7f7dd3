// SPDX-License-Identifier: GPL-3.0-or-later
// How fast the network is: bench_network [ACTORS] [LIBRARY] (QT_QPA_PLATFORM=offscreen for a machine without display).
// A made-up net where no library is named. Milliseconds of the question, of the layout, and of a frame: the middle one, the 95th of a hundred.
#include "common/theme.h"
#include "library/reader.h"
#include "network/network_picture.h"
#include "view_frames.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <random>

using namespace Qt::StringLiterals;
using namespace apacheta;

namespace {

/// A few are in most ties, most in few, as in real libraries.
Net madeUp(int count)
{
    std::mt19937 random(7);
    const auto below = [&random](int bound) { return int(random() % unsigned(bound)); };
    Net net;
    for (int id = 1; id <= count; ++id) {
        const QString name = u"Actor of the border number %1"_s.arg(id);
        net.actors.append({ActorId{id}, QString::number(id), name, allActorKinds()[below(8)], Level(1 + below(6)), {u"BO"_s}, 3000 / id + 1});
    }
    const QList<Category> predicates = allPredicates();
    for (int i = 0; i < count * 4; ++i) {
        const int subject = 1 + below(1 + below(count));
        const int object = 1 + below(count);
        if (subject != object)
            net.ties.append({ActorId{subject}, ActorId{object}, predicates[below(int(predicates.size()))], Polarity(below(12) / 5), 1, 1 + below(1 + below(40)), 0, 0, RelationId{i + 1}, 0.8});
    }
    return net;
}

double frame(const NetworkPicture &picture, QImage &paper, double zoom, QPointF middle, int hovered)
{
    PictureStyle style;
    style.palette = QApplication::palette();
    style.font = QApplication::font();
    style.scale = zoom;
    style.hovered = hovered;
    style.view = QRectF(0, 0, paper.width() / zoom, paper.height() / zoom);
    style.view.moveCenter(middle);
    QElapsedTimer timer;
    timer.start();
    paper.fill(style.palette.color(QPalette::Base));
    QPainter painter(&paper);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(zoom, zoom);
    painter.translate(-style.view.topLeft());
    picture.paint(painter, style.view, style);
    painter.end();
    picture.markAt(middle, style); // the pointer moves, too
    return double(timer.nsecsElapsed()) / 1e6;
}

void tell(const char *what, QList<double> frames)
{
    std::sort(frames.begin(), frames.end());
    std::printf("  %-10s median %6.1f  p95 %6.1f  longest %6.1f ms\n", what, frames[frames.size() / 2], frames[frames.size() * 95 / 100], frames.last());
}

void measure(const NetworkPicture &picture, QSize size)
{
    QImage paper(size, QImage::Format_ARGB32_Premultiplied);
    const QRectF all = picture.bounds();
    const double whole = std::min(size.width() / all.width(), size.height() / all.height());
    const QPointF hub = picture.marks().first().rect.center();
    frame(picture, paper, whole, all.center(), -1);
    QList<double> zooming, panning, pointing;
    for (int i = 0; i < 100; ++i)
        zooming.append(frame(picture, paper, whole * std::pow(40.0, i / 99.0), hub * (i / 99.0) + all.center() * (1 - i / 99.0), -1));
    for (int i = 0; i < 100; ++i)
        panning.append(frame(picture, paper, whole * 4, all.topLeft() + QPointF(all.width(), all.height()) * (i / 99.0), -1));
    for (int i = 0; i < 100; ++i)
        pointing.append(frame(picture, paper, whole, all.center(), i % picture.actors()));
    std::printf(" %d x %d\n", size.width(), size.height());
    tell("zooming", zooming);
    tell("panning", panning);
    tell("pointing", pointing);
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const int count = arguments.value(1, u"2000"_s).toInt();
    Net net = madeUp(count);
    QElapsedTimer timer;
    if (arguments.size() > 2) {
        const auto reader = Reader::open(arguments[2]);
        if (!reader)
            return std::printf("%s\n", qPrintable(reader.error().message)), 1;
        timer.start();
        const auto read = (*reader)->net({}, count);
        if (!read)
            return std::printf("%s\n", qPrintable(read.error().message)), 1;
        net = *read;
        std::printf("read in %lld ms\n", static_cast<long long>(timer.elapsed()));
    }
    NetworkOptions options;
    options.font = application.font();
    timer.start();
    const auto picture = NetworkPicture::of(net, options);
    std::printf("%d actors, %d ties: laid out in %lld ms\n", int(net.actors.size()), int(net.ties.size()), static_cast<long long>(timer.elapsed()));
    options.group = NetworkOptions::ByCommunity;
    timer.start();
    NetworkPicture::of(net, options);
    std::printf("by communities in %lld ms\n", static_cast<long long>(timer.elapsed()));
    for (const QSize size : {QSize(900, 640), QSize(2100, 1150), QSize(2560, 1440)})
        measure(*picture, size), measureView(picture, size);
    return 0;
}

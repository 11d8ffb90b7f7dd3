// SPDX-License-Identifier: GPL-3.0-or-later
// How fast the map is: bench_map [PLACES] (QT_QPA_PLATFORM=offscreen for a machine without display).
// All municipalities and so many made-up places. Milliseconds of reading the land, of the layout, and of a frame: the middle one, the 95th
// of a hundred, while zooming from the continent to a town, and while panning over the border belt with all borders in sight.
#include "authority/knowledge_pack.h"
#include "common/theme.h"
#include "map/map_picture.h"
#include "map/map_projection.h"
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

/// The places of the pack, then towns strewn over the belt; a few are in most ties.
MapContents madeUp(const PlacePoints &points, int count)
{
    std::mt19937 random(7);
    const auto below = [&random](int bound) { return int(random() % unsigned(bound)); };
    MapContents contents;
    for (int id = 1; id <= count; ++id) {
        PlacePoint point;
        if (id <= points.all().size()) {
            point = points.all()[id - 1];
        } else {
            point.kind = ActorKind::Municipality;
            point.latitude = -23 + below(9000) / 1000.0;
            point.longitude = -71 + below(6000) / 1000.0;
        }
        const QString name = point.nameEnglish.isEmpty() ? u"Town of the border %1"_s.arg(id) : point.nameEnglish;
        contents.places.append({{ActorId{id}, QString::number(id), name, point.kind, Level::None, {u"BO"_s}, 3000 / id + 1}, point, {}});
        if (id % 4 == 0) {
            contents.places.last().events.append(contents.events.size());
            contents.events.append({EventId{id}, u"What happened"_s, Category::Agree, Polarity::Asserted, {}, {}, ActorId{id}, 1, 0.9, {}});
        }
        const ActorId other{1 + below(id)};
        if (other != ActorId{id})
            contents.ties.append({ActorId{id}, other, allPredicates()[below(16)], Polarity(below(12) / 5), 1, 1 + below(1 + below(40)), 0, 0, RelationId{id}, 0.8});
    }
    return contents;
}

double frame(const MapPicture &picture, QImage &paper, double zoom, QPointF middle, int hovered)
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
    picture.markAt(middle, style);      // the pointer moves, too
    return double(timer.nsecsElapsed()) / 1e6;
}

void tell(const char *what, QList<double> frames)
{
    std::sort(frames.begin(), frames.end());
    std::printf("  %-10s median %6.1f  p95 %6.1f  longest %6.1f ms\n", what, frames[frames.size() / 2], frames[frames.size() * 95 / 100], frames.last());
}

void measure(const MapPicture &picture, QSize size)
{
    QImage paper(size, QImage::Format_RGB32);
    const QPointF town = projected({-17.6, -69.4});
    const QPointF belt = projected({-18.5, -68.5});
    frame(picture, paper, 0.1, town, -1);
    QList<double> zooming, panning, continent, pointing;
    for (int i = 0; i < 100; ++i)
        zooming.append(frame(picture, paper, 0.1 * std::pow(100.0, i / 99.0), town, -1));
    for (int i = 0; i < 100; ++i)
        panning.append(frame(picture, paper, 1.2, belt + QPointF(i * 4 - 200, i * 3 - 150), -1));
    for (int i = 0; i < 100; ++i)
        continent.append(frame(picture, paper, 0.16, belt + QPointF(i * 20, i * 10), -1));
    for (int i = 0; i < 100; ++i)
        pointing.append(frame(picture, paper, 1.2, belt, i));
    std::printf(" %d x %d\n", size.width(), size.height());
    tell("zooming", zooming);
    tell("panning", panning);
    tell("continent", continent);
    tell("pointing", pointing);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    applyTheme(application, ColourScheme::Light);
    const int count = application.arguments().value(1, u"2000"_s).toInt();
    const auto points = PlacePoints::load(KnowledgePack::defaultFolder());
    if (!points)
        return std::printf("%s\n", qPrintable(points.error().message)), 1;
    QElapsedTimer timer;
    timer.start();
    const auto base = BaseMap::shared();
    if (!base)
        return std::printf("%s\n", qPrintable(base.error().message)), 1;
    std::printf("land read in %lld ms\n", static_cast<long long>(timer.elapsed()));
    timer.start();
    const auto picture = MapPicture::of(madeUp(*points, count), *base, *points, {}, application.font());
    std::printf("%d places, %d ties drawn: laid out in %lld ms\n", int(picture->layout().marks().size()), int(picture->layout().ties().size()),
                static_cast<long long>(timer.elapsed()));
    for (const QSize size : {QSize(1280, 800), QSize(2560, 1440)})
        measure(*picture, size), measureView(picture, size);
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
// How fast the timeline is: bench_timeline [EVENTS] [LIBRARY] (QT_QPA_PLATFORM=offscreen for a machine without display).
// Made-up events where no library is named. A line a size and way: milliseconds a frame that the
// drawing thread takes of the processor (others that want it, too, do not count), the middle one, the 95th of a hundred, the longest.
#include "common/theme.h"
#include "library/reader.h"
#include "timeline/timeline_picture.h"
#include "view_frames.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <random>

using namespace Qt::StringLiterals;
using namespace apacheta;

namespace {

/// Events over a century and a half, most of them in the last twenty years: days, months, years, intervals, open ends.
QList<ViewEvent> madeUp(int count)
{
    std::mt19937 random(7);
    const auto below = [&random](int bound) { return int(random() % unsigned(bound)); };
    QList<ViewEvent> events;
    const QList<Category> types = allEventTypes();
    for (int i = 0; i < count; ++i) {
        ViewEvent event;
        event.id = EventId{i + 1};
        event.label = u"Meeting of the committee number %1 in the town"_s.arg(below(5000)).left(12 + below(34));
        event.type = types[below(int(types.size()))];
        event.polarity = below(12) == 0 ? Polarity::Planned : below(12) == 0 ? Polarity::Negated : Polarity::Asserted;
        event.evidence = 1 + (below(10) == 0 ? below(20) : 0);
        event.confidence = 0.5 + below(50) / 100.0;
        const int year = below(4) == 0 ? 1870 + below(130) : 2000 + below(25);
        const QString month = u"%1-%2"_s.arg(year).arg(1 + below(12), 2, 10, QLatin1Char('0'));
        switch (below(8)) {
        case 0: event.date = EdtfDate::year(year); break;
        case 1: event.date = EdtfDate::parse(u"%1/%2"_s.arg(year).arg(year + 1 + below(5))); break;
        case 2: event.date = EdtfDate::parse(u"%1/.."_s.arg(year)); break;
        case 3: event.date = EdtfDate::parse(month + u'~'); break;
        case 4: event.date = EdtfDate::parse(month); break;
        default: event.date = EdtfDate::parse(u"%1-%2"_s.arg(month).arg(1 + below(28), 2, 10, QLatin1Char('0')));
        }
        for (int actor = 0; actor < 2; ++actor) {
            const int who = below(60);
            event.participants.append({ActorId{who + 1}, u"Actor %1"_s.arg(who), ActorKind::State, Role::Party});
            event.levels.append(Level(1 + who % 6));
        }
        events.append(event);
    }
    return events;
}

double threadMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

double frame(const TimelinePicture &picture, QImage &paper, double zoom, double left)
{
    PictureStyle style;
    style.palette = QApplication::palette();
    style.scale = zoom;
    style.view = QRectF(left, 0, paper.width() / zoom, paper.height());
    style.selected = {ActorId{3}};
    const double before = threadMilliseconds();
    paper.fill(style.palette.color(QPalette::Base));
    QPainter painter(&paper);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(zoom, 1);
    painter.translate(-left, 0);
    picture.paint(painter, style.view, style);
    painter.end();
    picture.markAt(style.view.center(), style); // the pointer moves, too
    return threadMilliseconds() - before;
}

void tell(const char *what, QList<double> frames)
{
    std::sort(frames.begin(), frames.end());
    std::printf("  %-22s median %6.1f  p95 %6.1f  longest %6.1f ms\n", what, frames[frames.size() / 2], frames[frames.size() * 95 / 100], frames.last());
}

void measure(const QList<ViewEvent> &events, LanesBy by, const char *name, QSize size)
{
    LaneChoice choice;
    choice.by = by;
    const double before = threadMilliseconds();
    const auto picture = TimelinePicture::of(events, choice, TimelinePaper(QApplication::font(), size), true);
    std::printf("%s, %d x %d: laid out in %.0f ms, %d steps\n", name, size.width(), size.height(), threadMilliseconds() - before,
                int(picture->layout().steps.size()));
    QImage paper(size, QImage::Format_ARGB32_Premultiplied);
    const QRectF all = picture->bounds();
    const double target = picture->layout().x(picture->layout().entries[picture->datedMarks() / 2].date.from); // where it is dense
    frame(*picture, paper, 1, all.left());
    QList<double> zooming, panning;
    for (int i = 0; i < 100; ++i) {
        const double zoom = std::pow(4000.0, i / 99.0);
        zooming.append(frame(*picture, paper, zoom, target - size.width() / zoom / 2));
    }
    for (const double zoom : {1.5, 8.0, 60.0, 900.0}) {
        for (int i = 0; i < 50; ++i)
            panning.append(frame(*picture, paper, zoom, target + (i * 20 - 500) / zoom));
    }
    tell("zooming", zooming);
    tell("panning", panning);
    measureView(picture, size);
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    QList<ViewEvent> events = madeUp(arguments.value(1, u"20000"_s).toInt());
    if (arguments.size() > 2) {
        const auto reader = Reader::open(arguments[2]);
        if (!reader)
            return std::printf("%s\n", qPrintable(reader.error().message)), 1;
        QElapsedTimer timer;
        timer.start();
        const auto read = (*reader)->viewEvents({});
        if (!read)
            return std::printf("%s\n", qPrintable(read.error().message)), 1;
        events = *read;
        std::printf("%d events read in %lld ms\n", int(events.size()), static_cast<long long>(timer.elapsed()));
    }
    for (const QSize size : {QSize(900, 560), QSize(2560, 1440)}) {
        measure(events, LanesBy::Nothing, "one lane", size);
        measure(events, LanesBy::Actor, "lanes of actors", size);
        measure(events, LanesBy::Type, "lanes of types", size);
    }
    return 0;
}

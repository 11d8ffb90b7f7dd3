// SPDX-License-Identifier: GPL-3.0-or-later
// How long the start page, the matrix, a pair and a dossier take on a library:
//
//     bench_matrix LIBRARY [ACTORS]
#include "common/theme.h"
#include "exchange/dossier.h"
#include "library/reader.h"
#include "matrix/matrix_picture.h"
#include "relations/pair_picture.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTextStream>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace apacheta;

namespace {

constexpr int frames = 100;

template <class Act> auto timed(QTextStream &out, const QString &what, Act act)
{
    QElapsedTimer clock;
    clock.start();
    auto result = act();
    out << what.leftJustified(44) << QString::number(double(clock.nsecsElapsed()) / 1e6, 'f', 1) << " ms\n";
    out.flush();
    return result;
}

/// Where the time counts alone.
template <class Act> void measured(QTextStream &out, const QString &what, Act act)
{
    if (const auto result = timed(out, what, act); !result)
        out << "    " << result.error().message << '\n';
}

/// The 95th of a hundred frames, each with another mark under the pointer.
double frameTime(const Picture &picture, double zoom)
{
    QImage image(1280, 720, QImage::Format_RGB32);
    const double fit = std::min(1280 / picture.bounds().width(), 720 / picture.bounds().height()) * zoom;
    QList<double> times;
    for (int frame = 0; frame < frames; ++frame) {
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF view(picture.bounds().topLeft(), QSizeF(1280 / fit, 720 / fit));
        painter.scale(fit, fit);
        painter.translate(-view.topLeft());
        QElapsedTimer clock;
        clock.start();
        picture.paint(painter, view, {paperPalette(), QFont(), fit, int(frame % picture.marks().size()), -1, {}, view});
        painter.end();
        times.append(double(clock.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    return times[frames * 95 / 100];
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    QTextStream out(stdout);
    const auto reader = Reader::open(QString::fromLocal8Bit(argv[argc > 1 ? 1 : 0]));
    if (!reader) {
        out << reader.error().message << '\n';
        return 1;
    }
    const int count = argc > 2 ? QByteArray(argv[2]).toInt() : 200;
    for (const QString &turn : {u"first"_s, u"again"_s})
        measured(out, u"start page, "_s + turn, [&] { return (*reader)->overview(14); });
    DisagreementFilter open;
    open.states = {DisagreementState::Open};
    measured(out, u"  of it disagreements"_s, [&] { return (*reader)->disagreements(open); });
    measured(out, u"  of it actors"_s, [&] { return (*reader)->actors({}, {}, 8); });
    EventFilter latest;
    latest.undated = false;
    latest.descending = true;
    measured(out, u"  of it latest events"_s, [&] { return (*reader)->events(latest, {}, 8); });
    const auto net = timed(out, u"net of %1 actors"_s.arg(count), [&] { return (*reader)->net({}, count); });
    if (!net || net->actors.size() < 2)
        return 1;
    for (const auto &[name, order] : {std::pair(u"country"_s, MatrixOrder::ByCountry), std::pair(u"similarity"_s, MatrixOrder::BySimilarity)}) {
        const auto picture = timed(out, u"layout by "_s + name, [&] { return MatrixPicture::of(*net, order, QFont()); });
        for (const double zoom : {1.0, 4.0})
            out << u"frame, zoom %1, p95"_s.arg(zoom).leftJustified(44) << QString::number(frameTime(*picture, zoom), 'f', 1) << " ms\n";
    }
    const NetTie strongest = *std::ranges::max_element(net->ties, std::less(), &NetTie::evidence);
    const auto pair = timed(out, u"pair"_s, [&] { return (*reader)->pair(strongest.subject, strongest.object); });
    if (pair) {
        if (const auto picture = timed(out, u"layout of the pair"_s, [&] { return PairPicture::of(*pair); }))
            out << u"frame of the pair, p95"_s.leftJustified(44) << QString::number(frameTime(*picture, 1), 'f', 1) << " ms\n";
        if (!pair->first.countries.isEmpty() && !pair->second.countries.isEmpty())
            measured(out, u"levels"_s, [&] { return (*reader)->levelsBetween(pair->first.countries[0], pair->second.countries[0], {}, 4); });
    }
    DossierSubject subject;
    subject.actor = strongest.subject;
    measured(out, u"dossier of an actor, gathered"_s, [&] { return gatheredDossier(**reader, subject, {}); });
    subject.with = strongest.object;
    measured(out, u"dossier of a pair, gathered"_s, [&] { return gatheredDossier(**reader, subject, {}); });
    return 0;
}

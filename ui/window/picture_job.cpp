// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/picture_job.h"

#include "canvas/picture_export.h"
#include "map/map_page.h"
#include "matrix/matrix_page.h"
#include "network/network_page.h"
#include "relations/pair_picture.h"
#include "session/scope.h"
#include "session/session.h"
#include "timeline/timeline_page.h"
#include "views/source_line.h"

#include <QApplication>
#include <QEventLoop>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PictureJob)
};

std::unique_ptr<ViewPage> pageOf(const PictureJob &job, Session &session)
{
    if (job.view == "network"_L1)
        return std::make_unique<NetworkPage>(session);
    if (job.view == "map"_L1)
        return std::make_unique<MapPage>(session);
    if (job.view == "matrix"_L1)
        return std::make_unique<MatrixPage>(session);
    if (job.view == "timeline"_L1)
        return std::make_unique<TimelinePage>(session);
    return nullptr;
}

/// An actor by its number, else by key or name.
Result<ActorId> actorOf(const Reader &reader, const QString &words)
{
    bool isNumber = false;
    const ActorId id{words.toLongLong(&isNumber)};
    if (!isNumber)
        return reader.actorOf(words);
    const auto known = reader.actor(id);
    return known ? Result<ActorId>(id) : Result<ActorId>(known.error());
}

Result<ActorId> actorIn(const QString &library, const QString &words)
{
    const auto reader = Reader::open(library);
    if (!reader)
        return reader.error();
    return words.isEmpty() ? Result<ActorId>(ActorId()) : actorOf(**reader, words);
}

/// Runs events until the library is open. Its error where it cannot be.
Outcome opened(Session &session, const QString &library)
{
    Outcome outcome = Done();
    QEventLoop wait;
    QObject::connect(&session, &Session::libraryOpened, &wait, &QEventLoop::quit);
    QObject::connect(&session, &Session::libraryFailed, &wait, [&](const Error &error) {
        outcome = error;
        wait.quit();
    });
    session.open(library);
    wait.exec();
    return outcome;
}

Outcome written(ViewPage &page, const PictureJob &job, ActorId actor)
{
    QEventLoop wait;
    QObject::connect(&page, &ViewPage::answered, &wait, &QEventLoop::quit);
    page.setAttribute(Qt::WA_DontShowOnScreen);
    page.resize(job.size);
    page.QWidget::show();
    page.resize(job.size + page.size() - page.view()->size()); // its bars come on top
    page.show(actor);
    wait.exec();
    if (const QString why = page.whyNothing(); !why.isEmpty())
        return Error{Error::BadInput, why, {}};
    Outcome outcome = Done();
    QObject::connect(&page, &ViewPage::said, &wait, &QEventLoop::quit);
    QObject::connect(&page, &ViewPage::failed, &wait, [&](const Error &error) {
        outcome = error;
        wait.quit();
    });
    page.exportPicture(job.output);
    wait.exec();
    return outcome;
}

/// What two did to each other, narrowed to a time.
Outcome writePair(const PictureJob &job)
{
    const auto reader = Reader::open(job.library);
    if (!reader)
        return reader.error();
    if (job.actor.isEmpty() || job.with.isEmpty())
        return Error{Error::BadInput, Words::tr("Say which two the picture is of: --actor and --with."), {}};
    const auto first = actorOf(**reader, job.actor);
    const auto second = actorOf(**reader, job.with);
    if (!first || !second)
        return first ? second.error() : first.error();
    auto pair = (*reader)->pair(*first, *second);
    if (!pair)
        return pair.error();
    const auto lies = [&job](const std::optional<EdtfDate> &date) {
        return (!job.from && !job.to) || (date && (!job.from || date->latest() >= job.from->earliest()) && (!job.to || date->earliest() <= job.to->latest()));
    };
    pair->interactions.removeIf([&](const RelationRow &row) { return !lies(row.date); });
    pair->events.removeIf([&](const EventRow &row) { return !lies(row.date); });
    const auto picture = PairPicture::of(*pair);
    if (!picture)
        return Error{Error::BadInput, Words::tr("Nothing was found that the two did to each other."), {}};
    ViewFilter filter;
    filter.from = job.from;
    filter.to = job.to;
    const auto source = sourceLine(**reader, filter);
    return source ? writePicture(*picture, {picture->title(), *source}, job.size, QApplication::font(), job.output) : Outcome(source.error());
}

} // namespace

QStringList pictureViews() { return {u"network"_s, u"timeline"_s, u"map"_s, u"matrix"_s, u"pair"_s}; }

Outcome runPictureJob(const PictureJob &job)
{
    if (!pictureViews().contains(job.view))
        return Error{Error::BadInput, Words::tr("There is no picture called \"%1\". There are: %2.").arg(job.view, pictureViews().join(u", "_s)), job.view};
    if (!pictureFormatOf(job.output))
        return Error{Error::BadInput, Words::tr("Give the picture a name that ends in .svg, .png or .pdf."), job.output};
    if (!QFileInfo::exists(job.library)) // opening would make one
        return Error{Error::NotFound, Words::tr("There is no library %1.").arg(job.library), job.library};
    if (job.view == "pair"_L1)
        return writePair(job);
    const auto actor = actorIn(job.library, job.actor);
    if (!actor)
        return actor.error();
    Session session;
    if (const Outcome outcome = opened(session, job.library); !outcome)
        return outcome;
    session.scope().setDates(job.from, job.to);
    const std::unique_ptr<ViewPage> page = pageOf(job, session);
    return written(*page, job, *actor);
}

} // namespace apacheta

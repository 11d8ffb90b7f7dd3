// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/pen.h"

#include <QPointer>
#include <utility>

namespace apacheta {
namespace {

/// Whether it may go well another time: the words are right, the disk was not.
bool mayPass(const Error &error)
{
    return error.kind == Error::DiskFull || error.kind == Error::Locked || error.kind == Error::ReadOnly || error.kind == Error::Failed;
}

} // namespace

Pen::Pen(QObject *parent) : QObject(parent), m_desk(this, 1, QStringLiteral("pen"))
{
    m_desk.setSource([] { return std::make_unique<Desk>(); });
}

Pen::~Pen() { m_desk.finish(); }

void Pen::setLibrary(const QString &path)
{
    m_path = path;
    Q_EMIT undoChanged({}, {});
    if (!path.isEmpty()) // a library that cannot be written to has nothing to undo; deciding says why
        m_desk.post([this, path](const Result<Desk *> &desk, std::stop_token) { return openAt(**desk, path) ? undoState(**desk) : Delivery(); }, {});
}

void Pen::close()
{
    m_path.clear();
    m_desk.post(
        [](const Result<Desk *> &desk, std::stop_token) -> Delivery {
            **desk = Desk{};
            return {};
        },
        {});
}

/// Runs `work` on the pen's thread with the library that was open when it was asked for; `refuse`, where it cannot be written to.
void Pen::post(std::function<Delivery(Desk &)> work, std::function<Delivery(const Error &)> refuse)
{
    m_desk.post(
        [this, path = m_path, work = std::move(work), refuse = std::move(refuse)](const Result<Desk *> &desk, std::stop_token) -> Delivery {
            const Outcome opened = openAt(**desk, path);
            if (opened)
                return work(**desk);
            if (refuse)
                return refuse(opened.error());
            return [this, error = opened.error()] { Q_EMIT failed(error); };
        },
        {});
    m_desk.post( // after the answer has gone out
        [](const Result<Desk *> &desk, std::stop_token) -> Delivery {
            if ((*desk)->decisions)
                (*desk)->decisions->tidy();
            return {};
        },
        {});
}

Outcome Pen::openAt(Desk &desk, const QString &path)
{
    if (desk.path == path && desk.decisions)
        return Done{};
    desk = Desk{};
    auto decisions = Decisions::open(path);
    if (!decisions)
        return decisions.error();
    auto reader = Reader::open(path);
    if (!reader)
        return reader.error();
    desk = {path, std::move(*decisions), std::move(*reader)};
    return Done{};
}

void Pen::decide(Make make, QObject *receiver, Answered answered)
{
    const auto deliver = [this, make, answered = std::move(answered), guard = QPointer(receiver), hasReceiver = receiver != nullptr,
                          library = m_path](const Result<QList<DecisionEntry>> &written) {
        if (written && !written->isEmpty())
            Q_EMIT changed();
        const bool isHeard = answered && (guard || !hasReceiver);
        if (isHeard)
            answered(written);
        if (!written && mayPass(written.error()) && !guard)
            m_refused.append({library, make});
        if (!written)
            Q_EMIT failed(written.error());
        else if (!written->isEmpty())
            Q_EMIT decided(*written);
    };
    post(
        [this, make = std::move(make), deliver](Desk &desk) -> Delivery {
            const auto decisions = make(*desk.reader);
            const auto written = decisions ? desk.decisions->decideAll(*decisions) : Result<QList<DecisionEntry>>(decisions.error());
            return [written, deliver, tellUndo = undoState(desk)] {
                deliver(written);
                tellUndo();
            };
        },
        [deliver](const Error &error) -> Delivery { return [deliver, error] { deliver(error); }; });
}

void Pen::sayRefusedAgain()
{
    const QList<Refused> refused = std::exchange(m_refused, {});
    for (const Refused &one : refused) {
        if (one.library == m_path)
            decide(one.make, nullptr, {});
        else
            m_refused.append(one);
    }
}

void Pen::takeOver(const QByteArray &file, const QSet<int> &theirs, QObject *receiver, TellTaken tell, std::stop_token stop,
                   std::function<void(const Result<DecisionImport> &)> answered)
{
    const auto passOn = [this, tell = std::move(tell), guard = QPointer(receiver)](int done, int total) {
        const auto told = [tell, guard, done, total] {
            if (guard)
                tell(done, total);
        };
        QMetaObject::invokeMethod(this, told, Qt::QueuedConnection);
    };
    const auto deliver = [this, answered = std::move(answered), guard = QPointer(receiver)](const Result<DecisionImport> &report) {
        if (report && report->taken > 0)
            Q_EMIT changed();
        if (guard)
            answered(report);
    };
    post(
        [this, file, theirs, passOn, stop = std::move(stop), deliver](Desk &desk) -> Delivery {
            const auto report = importDecisions(*desk.decisions, file, theirs, passOn, stop);
            return [report, deliver, tellUndo = undoState(desk)] {
                deliver(report);
                tellUndo();
            };
        },
        [deliver](const Error &error) -> Delivery { return [deliver, error] { deliver(error); }; });
}

void Pen::undo()
{
    post([this](Desk &desk) { return walked(desk, desk.decisions->undo(), &Pen::undone); });
}

void Pen::redo()
{
    post([this](Desk &desk) { return walked(desk, desk.decisions->redo(), &Pen::redone); });
}

void Pen::takeBack(DecisionId decision)
{
    post([this, decision](Desk &desk) {
        const auto entry = desk.decisions->takeBack(decision);
        return walked(desk, entry ? Result<std::optional<DecisionEntry>>(*entry) : entry.error(), &Pen::undone);
    });
}

Pen::Delivery Pen::walked(Desk &desk, const Result<std::optional<DecisionEntry>> &entry, void (Pen::*signal)(const DecisionEntry &))
{
    return [this, entry, signal, tellUndo = undoState(desk)] {
        if (!entry) {
            Q_EMIT failed(entry.error());
        } else if (*entry) {
            Q_EMIT changed();
            Q_EMIT(this->*signal)(**entry);
        }
        tellUndo();
    };
}

Pen::Delivery Pen::undoState(const Desk &desk)
{
    const auto sentence = [](const Result<std::optional<DecisionEntry>> &entry) { return entry && *entry ? (*entry)->sentence : QString(); };
    return [this, undo = sentence(desk.decisions->nextUndo()), redo = sentence(desk.decisions->nextRedo()), path = desk.path] {
        if (path == m_path)
            Q_EMIT undoChanged(undo, redo);
    };
}

} // namespace apacheta

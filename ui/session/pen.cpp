// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/pen.h"

#include <QPointer>

namespace apacheta {

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

/// Runs `work` on the pen's thread with the library that was open when it was asked for.
void Pen::post(std::function<Delivery(Desk &)> work)
{
    m_desk.post(
        [this, path = m_path, work = std::move(work)](const Result<Desk *> &desk, std::stop_token) -> Delivery {
            if (const Outcome opened = openAt(**desk, path); !opened)
                return [this, error = opened.error()] { Q_EMIT failed(error); };
            return work(**desk);
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
    post([this, make = std::move(make), answered = std::move(answered), guard = QPointer(receiver), hasReceiver = receiver != nullptr](
             Desk &desk) -> Delivery {
        const auto written = [&]() -> Result<QList<DecisionEntry>> {
            const auto decisions = make(*desk.reader);
            if (!decisions)
                return decisions.error();
            return desk.decisions->decideAll(*decisions);
        }();
        return [this, written, answered, guard, hasReceiver, tellUndo = undoState(desk)] {
            if (written && !written->isEmpty())
                Q_EMIT changed();
            if (answered && (guard || !hasReceiver))
                answered(written);
            if (!written)
                Q_EMIT failed(written.error());
            else if (!written->isEmpty())
                Q_EMIT decided(*written);
            tellUndo();
        };
    });
}

void Pen::takeOver(const QByteArray &file, const QSet<int> &theirs, QObject *receiver, std::function<void(const Result<DecisionImport> &)> answered)
{
    post([this, file, theirs, answered = std::move(answered), guard = QPointer(receiver)](Desk &desk) -> Delivery {
        const auto report = importDecisions(*desk.decisions, file, theirs);
        return [this, report, answered, guard, tellUndo = undoState(desk)] {
            if (report && report->taken > 0)
                Q_EMIT changed();
            if (guard)
                answered(report);
            tellUndo();
        };
    });
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

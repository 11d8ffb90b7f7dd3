// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session.h"

#include "library/maintenance.h"
#include "session/folder_watch.h"
#include "session/importer.h"
#include "session/pen.h"
#include "session/recoverer.h"
#include "session/scope.h"
#include "session/workers.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QThreadPool>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace apacheta {
namespace {

constexpr int readerThreads = 3;
// While an import runs, lists ask anew after one second, then ever more rarely: each time they re-read what they show.
constexpr std::chrono::milliseconds firstRefresh = 1s;
constexpr std::chrono::milliseconds longestRefresh = 16s;
constexpr std::chrono::milliseconds betweenLooks = 10s; // at the followed folders, when nothing is heard of them

} // namespace

struct Session::Private {
    explicit Private(Session *session) : readers(session, readerThreads, u"reader"_s), citing(session, 1, u"citing"_s) {}

    bool isTimeToRefresh(int done)
    {
        if (done == lastDone || !sinceRefresh.hasExpired(refreshAfter.count()))
            return false;
        lastDone = done;
        refreshAfter = std::min(refreshAfter * 2, longestRefresh);
        sinceRefresh.restart();
        return true;
    }

    QString path;
    bool isOpen = false;
    std::stop_source opening;
    Scope scope;
    Importer importer;
    FolderWatch folders;
    std::stop_source looking;
    bool isLookWanted = false;          // something happened while an import was under way
    QElapsedTimer sinceLook;
    Pen pen;
    Recoverer recoverer;
    bool wasOpen = false;               // the library that is being recovered
    bool isDamageTold = false;
    QString undoText;
    QString redoText;
    QElapsedTimer sinceRefresh;
    std::chrono::milliseconds refreshAfter = firstRefresh;
    int lastDone = 0;
    QThreadPool background;
    Workers<Reader> readers;
    Workers<CitationProcessor> citing;
};

Session::Session(QObject *parent) : QObject(parent), m_d(std::make_unique<Private>(this))
{
    m_d->citing.setSource([] { return CitationProcessor::create(); });
    connect(&m_d->pen, &Pen::changed, this, &Session::libraryChanged);
    connect(&m_d->pen, &Pen::decided, this, &Session::decided);
    connect(&m_d->pen, &Pen::undone, this, &Session::undone);
    connect(&m_d->pen, &Pen::redone, this, &Session::redone);
    connect(&m_d->pen, &Pen::failed, this, &Session::decisionFailed);
    connect(&m_d->pen, &Pen::failed, this, &Session::noteDamage);
    connect(&m_d->pen, &Pen::undoChanged, this, [this](const QString &undo, const QString &redo) {
        m_d->undoText = undo;
        m_d->redoText = redo;
        Q_EMIT undoChanged(undo, redo);
    });
    connect(&m_d->importer, &Importer::progressed, this, [this](const QString &library, const ImportProgress &progress) {
        if (library != m_d->path || !isImporting())
            return;
        Q_EMIT importProgressed(progress);
        if (m_d->isTimeToRefresh(progress.done))
            Q_EMIT libraryChanged();
    });
    connect(&m_d->importer, &Importer::finished, this,
            [this](const QString &library, Importer::Kind kind, const ImportReport &report) {
                if (library == m_d->path)
                    endImport(kind, report);
            });
    connect(&m_d->importer, &Importer::failed, this, [this](const QString &library, Importer::Kind kind, const Error &error) {
        if (library == m_d->path)
            endFailedImport(kind, error);
    });
    connect(&m_d->folders, &FolderWatch::changed, this, &Session::lookAtFolders);
    connect(&m_d->recoverer, &Recoverer::progressed, this, &Session::recoveryProgressed);
    connect(&m_d->recoverer, &Recoverer::finished, this, [this](const QString &library, const RecoveryReport &report) {
        if (library != m_d->path)
            return;
        Q_EMIT recoveryFinished(report);
        open(library);
    });
    connect(&m_d->recoverer, &Recoverer::failed, this, [this](const QString &library, const Error &error) {
        if (library == m_d->path) { // as it was before
            m_d->readers.setSource([library] { return Reader::open(library); });
            if (m_d->wasOpen)
                openExisting(library);
            Q_EMIT recoveryFailed(error);
        }
    });
}

Session::~Session()
{
    m_d->looking.request_stop();
    m_d->recoverer.cancel();
    m_d->importer.cancel();
    m_d->readers.stop();
    m_d->citing.stop();
    m_d->background.waitForDone();
}

void Session::open(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    m_d->opening.request_stop();
    if (absolute != m_d->path) {
        m_d->importer.cancel();
        m_d->recoverer.cancel();
    }
    m_d->path = absolute;
    m_d->isOpen = false;
    m_d->isDamageTold = false;
    m_d->looking.request_stop();
    m_d->isLookWanted = false;
    m_d->folders.setPlaces({});
    m_d->pen.setLibrary({});
    if (QFileInfo::exists(absolute))
        openExisting(absolute);
    else
        m_d->importer.start(absolute, Importer::Make);
}

void Session::openExisting(const QString &path)
{
    m_d->readers.setSource([path] { return Reader::open(path); });
    m_d->opening = std::stop_source();
    ask<LibraryInfo>([](const Reader &reader, std::stop_token) { return reader.info(); }, m_d->opening.get_token(), this,
                     [this](const Result<LibraryInfo> &info) {
                         m_d->isOpen = info.hasValue();
                         if (info) {
                             m_d->pen.setLibrary(m_d->path);
                             m_d->scope.clear();
                             Q_EMIT libraryOpened(m_d->path);
                             lookAtFolders();
                         } else {
                             Q_EMIT libraryFailed(info.error());
                         }
                     });
}

Scope &Session::scope() const { return m_d->scope; }

QString Session::path() const { return m_d->path; }
bool Session::isOpen() const { return m_d->isOpen; }
bool Session::isImporting() const { return m_d->importer.isImporting(m_d->path); }

void Session::decide(std::function<Result<QList<Decision>>(const Reader &)> make, QObject *receiver,
                     std::function<void(const Result<QList<DecisionEntry>> &)> answered)
{
    m_d->pen.decide(std::move(make), receiver, std::move(answered));
}

void Session::decide(const QList<Decision> &decisions, QObject *receiver, std::function<void(const Result<QList<DecisionEntry>> &)> answered)
{
    m_d->pen.decide([decisions](const Reader &) { return decisions; }, receiver, std::move(answered));
}

void Session::takeOver(const QByteArray &file, const QSet<int> &theirs, QObject *receiver, TellTaken tell, std::stop_token stop,
                       std::function<void(const Result<DecisionImport> &)> answered)
{
    m_d->pen.takeOver(file, theirs, receiver, std::move(tell), std::move(stop), std::move(answered));
}

void Session::undo() { m_d->pen.undo(); }
void Session::redo() { m_d->pen.redo(); }
void Session::takeBack(DecisionId decision) { m_d->pen.takeBack(decision); }
bool Session::hasRefused() const { return m_d->pen.hasRefused(); }
void Session::sayRefusedAgain() { m_d->pen.sayRefusedAgain(); }
QString Session::undoText() const { return m_d->undoText; }
QString Session::redoText() const { return m_d->redoText; }

void Session::import(const QStringList &paths, Following following)
{
    if (paths.isEmpty())
        return;
    if (!isImporting()) {
        m_d->sinceRefresh.start();
        m_d->refreshAfter = firstRefresh;
        m_d->lastDone = 0;
    }
    m_d->importer.start(m_d->path, following == Follow ? Importer::ImportAndFollow : Importer::Import, paths);
}

void Session::endImport(int kind, const ImportReport &report)
{
    if (kind == Importer::Make) {
        openExisting(m_d->path);
        return;
    }
    const bool hasChanged = !report.isFollowing || report.added + report.updated + int(report.notable.size()) > 0;
    if (hasChanged)
        Q_EMIT libraryChanged();
    Q_EMIT importFinished(report);
    if (kind == Importer::ImportAndFollow)
        Q_EMIT foldersChanged();
    look(std::exchange(m_d->isLookWanted, false));
}

void Session::endFailedImport(int kind, const Error &error)
{
    if (kind == Importer::Make) {
        Q_EMIT libraryFailed(error);
        return;
    }
    // Nobody asked for keeping in step: another program that has the library, or a library that is only to be read, is no news.
    const bool isNews = kind != Importer::KeepInStep || (error.kind != Error::Locked && error.kind != Error::ReadOnly && error.kind != Error::Cancelled);
    if (isNews) {
        Q_EMIT importFailed(error);
    } else {
        ImportReport nothing;
        nothing.isFollowing = true;
        Q_EMIT importFinished(nothing);
    }
    noteDamage(error);
}

void Session::lookAtFolders()
{
    look(true);
}

void Session::lookAtFoldersAgain()
{
    if (!m_d->sinceLook.isValid() || m_d->sinceLook.hasExpired(betweenLooks.count()))
        look(true);
}

/// `mayRead`: what is found is read, too; else it is only seen where changes are to be heard of.
void Session::look(bool mayRead)
{
    if (!m_d->isOpen || isRecovering())
        return;
    if (isImporting()) {
        m_d->isLookWanted = m_d->isLookWanted || mayRead;
        return;
    }
    m_d->sinceLook.start();
    m_d->looking.request_stop();
    m_d->looking = std::stop_source();
    ask<FolderNews>([](const Reader &reader, std::stop_token stop) { return reader.folderNews(stop); }, m_d->looking.get_token(), this,
                    [this, mayRead](const Result<FolderNews> &news) {
                        if (!news)
                            return;
                        m_d->folders.setPlaces(news->folders + news->files);
                        if (mayRead && !news->isEmpty() && !isImporting())
                            m_d->importer.start(m_d->path, Importer::KeepInStep);
                    });
}

void Session::stopFollowing(const QString &folder)
{
    m_d->background.start([this, path = m_d->path, folder] {
        const Outcome outcome = apacheta::stopFollowing(path, folder);
        const auto tell = [this, path, outcome] {
            if (path != m_d->path)
                return;
            if (!outcome)
                Q_EMIT decisionFailed(outcome.error());
            Q_EMIT foldersChanged();
            look(false);
        };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    });
}

void Session::cancelImport() { m_d->importer.cancel(); }

void Session::backup(const QString &target)
{
    m_d->background.start([this, path = m_d->path, target] {
        const Outcome outcome = backupLibrary(path, target);
        const auto tell = [this, outcome, target] {
            if (outcome)
                Q_EMIT backupFinished(target);
            else
                Q_EMIT backupFailed(outcome.error());
        };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    });
}

void Session::recover(const QStringList &backups)
{
    if (isRecovering())
        return;
    m_d->opening.request_stop();
    m_d->wasOpen = std::exchange(m_d->isOpen, false);
    m_d->importer.cancel();
    m_d->pen.setLibrary({});
    m_d->pen.close();
    m_d->readers.setSource([] { return Error{Error::Locked, tr("The library is being recovered. Wait until that is done."), {}}; });
    m_d->recoverer.start(m_d->path, backups);
}

bool Session::isRecovering() const { return m_d->recoverer.isRecovering(); }
void Session::cancelRecovery() { m_d->recoverer.cancel(); }

void Session::noteDamage(const Error &error)
{
    if (error.kind != Error::Damaged || !m_d->isOpen || m_d->isDamageTold)
        return;
    m_d->isDamageTold = true;
    Q_EMIT libraryDamaged(error);
}

void Session::askReader(std::function<Delivery(const Result<Reader *> &, std::stop_token)> work, std::stop_token ticket)
{
    m_d->readers.post(std::move(work), std::move(ticket));
}

void Session::askProcessor(std::function<Delivery(const Result<CitationProcessor *> &, std::stop_token)> work, std::stop_token ticket)
{
    m_d->citing.post(std::move(work), std::move(ticket));
}

} // namespace apacheta

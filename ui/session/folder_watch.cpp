// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/folder_watch.h"

#include <QFileSystemWatcher>
#include <QSet>

using namespace std::chrono_literals;

namespace apacheta {
namespace {

constexpr qsizetype mostPlaces = 4000;  // of what the system lets one user watch, other programs want some too
// A file that is being copied or saved changes several times.
constexpr std::chrono::milliseconds quietTime = 1500ms;
constexpr std::chrono::milliseconds longestWait = 15s;

} // namespace

FolderWatch::FolderWatch(QObject *parent) : QObject(parent), m_watcher(new QFileSystemWatcher)
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quietTime);
    connect(&m_quiet, &QTimer::timeout, this, [this] {
        m_sinceFirst.invalidate();
        Q_EMIT changed();
    });
    m_watcher->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_watcher, &QObject::deleteLater);
    connect(m_watcher, &QFileSystemWatcher::directoryChanged, this, &FolderWatch::noteChange);
    connect(m_watcher, &QFileSystemWatcher::fileChanged, this, &FolderWatch::noteChange);
    m_thread.setObjectName(QStringLiteral("folders"));
    m_thread.start(QThread::LowPriority);
}

FolderWatch::~FolderWatch()
{
    m_thread.quit();
    m_thread.wait();
}

void FolderWatch::setPlaces(const QStringList &places)
{
    const auto watch = [this, watcher = m_watcher, places = places.first(std::min(places.size(), mostPlaces))] {
        const QStringList watched = watcher->directories() + watcher->files();
        const QSet<QString> before(watched.begin(), watched.end());
        const QSet<QString> now(places.begin(), places.end());
        const QStringList leave = (before - now).values();
        const QStringList come = (now - before).values();
        if (!leave.isEmpty())
            watcher->removePaths(leave);
        if (come.isEmpty())
            return;
        watcher->addPaths(come);
        // What happened before there was a watch is not heard of: look once more.
        QMetaObject::invokeMethod(this, &FolderWatch::noteChange, Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(m_watcher, watch, Qt::QueuedConnection);
}

void FolderWatch::noteChange()
{
    if (!m_sinceFirst.isValid())
        m_sinceFirst.start();
    if (!m_quiet.isActive() || !m_sinceFirst.hasExpired(longestWait.count()))
        m_quiet.start();
}

} // namespace apacheta

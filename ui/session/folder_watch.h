// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QThread>
#include <QTimer>

class QFileSystemWatcher;

namespace apacheta {

/// Tells that something happened to files and folders, once it has been quiet for a moment. Watching costs the GUI thread nothing: it is done on a
/// thread of its own.
class FolderWatch final : public QObject {
    Q_OBJECT
public:
    explicit FolderWatch(QObject *parent = nullptr);
    ~FolderWatch() override;

    /// Instead of those before; of very many the first. New ones count as changed.
    void setPlaces(const QStringList &places);

Q_SIGNALS:
    void changed();

private:
    void noteChange();

    QThread m_thread;
    QFileSystemWatcher *m_watcher;      ///< lives on the thread
    QTimer m_quiet;
    QElapsedTimer m_sinceFirst;         ///< change that changed() did not tell of yet
};

} // namespace apacheta

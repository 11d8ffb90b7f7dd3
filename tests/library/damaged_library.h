// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/recovery/salvage.h"

#include <QTemporaryDir>

namespace apacheta {

/// A library of imported files with decisions of many kinds, undone and redone ones among them, made once; copies of it can be damaged at will.
class DamagedLibrary final {
public:
    explicit DamagedLibrary(int decisions);

    /// Empty where it could be made; else what went wrong.
    QString trouble() const { return m_trouble; }
    QString path() const { return m_folder.filePath(QStringLiteral("border.apacheta")); }
    QString sources() const { return m_folder.filePath(QStringLiteral("sources")); }
    QString file(const QString &name) const { return m_folder.filePath(name); }

    /// The bytes of the file with nothing left in its log.
    const QByteArray &whole() const { return m_whole; }
    /// The file and its log while both hold a part of the decisions.
    const QByteArray &inUse() const { return m_inUse; }
    const QByteArray &log() const { return m_log; }
    const QMap<qint64, SavedDecision> &decisions() const { return m_decisions; }
    const QHash<qint64, Standing> &standings() const { return m_standings; }
    int documents() const { return 4; }

    /// What lies in a page, as SQLite tells it: table or index, and how many rows.
    struct PageUse {
        QString name;
        QString type;
        int rows = 0;
    };
    const QHash<int, PageUse> &pages() const { return m_pages; }

    static QByteArray read(const QString &path);
    static void write(const QString &path, const QByteArray &bytes);

private:
    QString made(int decisions);
    QString readUse();

    QTemporaryDir m_folder;
    QByteArray m_whole;
    QByteArray m_inUse;
    QByteArray m_log;
    QMap<qint64, SavedDecision> m_decisions;
    QHash<qint64, Standing> m_standings;
    QHash<int, PageUse> m_pages;
    QString m_trouble;          ///< last: making it fills the others
};

/// The log of a library as SQLite reads it.
QMap<qint64, SavedDecision> logOf(const QString &library);
QHash<qint64, Standing> standingsIn(const QString &library);

} // namespace apacheta

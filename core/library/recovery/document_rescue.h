// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/recovery/salvage.h"

namespace apacheta {

/// A document that goes into the recovered library.
struct RescuedDocument {
    enum Origin {
        FromLibrary,
        FromBackup,
        FromSource,             ///< read again from its file, which holds what was imported
        Damaged                 ///< what is left of its text, which is not what was imported
    };
    DocumentText document;
    QList<SourceFile> sources;  ///< never empty
    Origin origin = FromLibrary;
};

/// Puts documents together from what a damaged library, its backups and the files on the disk hold of them, the best first.
class DocumentRescue final {
public:
    /// All of them outlive it. `library`: where the damaged file lies.
    DocumentRescue(const Salvage &damaged, QList<const Salvage *> backups, const QString &library);
    Q_DISABLE_COPY_MOVE(DocumentRescue)

    /// Those of the damaged library by number, then those that only a backup has, where the damaged one has lost count of its documents.
    struct Wanted {
        const Salvage *in = nullptr;
        qint64 document = 0;
    };
    QList<Wanted> wanted() const;
    QString titleOf(const Wanted &wanted) const; ///< empty where none is left
    /// Nothing where no text is left of it.
    std::optional<RescuedDocument> rescued(const Wanted &wanted);

private:
    struct Draft {
        DocumentText document;
        bool isIntact = false;
        bool isStructured = false; ///< its blocks are whole
    };
    std::optional<Draft> draftOf(const Salvage &salvage, const SavedDocument &document) const;
    std::optional<Draft> fromBackup(const QString &sha256) const;
    std::optional<DocumentText> fromSource(const SavedDocument &document, const QString &sha256) const;
    QList<SourceFile> sourcesOf(const SavedDocument &document, const QString &sha256, const QString &format);

    const Salvage &m_damaged;
    const QList<const Salvage *> m_backups;
    const QString m_folder;
    QHash<QString, Wanted> m_inBackups; ///< by SHA-256
    QSet<QString> m_paths;
};

} // namespace apacheta

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library_file.h"
#include "library/prepared_document.h"
#include "library/reader.h"
#include "library/writer.h"

#include <QTemporaryDir>

namespace apacheta {

/// A document put together for a test: its paragraphs, and what is found in them by the words themselves.
class DocumentBuilder final {
public:
    explicit DocumentBuilder(const QStringList &paragraphs, Language language = Language::English);

    DocumentBuilder &title(const QString &title);
    DocumentBuilder &issued(const QString &edtf);
    DocumentBuilder &author(const QString &family, const QString &given);
    DocumentBuilder &onPages(); ///< a page a paragraph, labelled "i", "ii", ...

    /// An actor; its `times` first occurrences of `surface` (the name where empty) are mentions. Gives its index.
    int actor(const QString &key, const QString &name, ActorKind kind, const QStringList &aliases = {}, const QStringList &surfaces = {});
    int event(const QString &key, const QString &label, Category type, const QString &edtf, const QList<int> &actors, const QString &evidence);
    void relation(int subject, Category predicate, int object, const QString &edtf, const QString &evidence, int event = -1);
    void date(const QString &edtf, const QString &words);

    DocumentText document;
    Findings findings;

    PreparedDocument prepared() const { return apacheta::prepared(document, findings); }

private:
    Span spanOf(const QString &words) const;
};

/// A library in a temporary folder, written by the Writer itself.
class WrittenLibrary final {
public:
    WrittenLibrary();
    QString path() const { return m_folder.filePath(QStringLiteral("test.apacheta")); }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    /// Stores documents, each as the file of that name, in one transaction.
    Outcome store(const QList<QPair<QString, PreparedDocument>> &documents);
    std::unique_ptr<Reader> reader() const;
    /// All of the machine layer without row ids, as sorted lines: equal libraries give equal text.
    QString dump() const;

private:
    QTemporaryDir m_folder;
};

/// Three documents on a border of ours: one English, one Spanish, one with pages.
QList<QPair<QString, PreparedDocument>> borderDocuments();

} // namespace apacheta

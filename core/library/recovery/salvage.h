// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/recovery/stored_rows.h"
#include "library/writer.h"
#include "model/document.h"

#include <QMap>
#include <functional>
#include <stop_token>

namespace apacheta {

/// A line of the log of decisions, as it stands in the file.
struct SavedDecision {
    qint64 id = 0;
    QString time;
    QString type;
    QString payload;
    qint64 undoes = 0;
    qint64 step = 0;
    bool operator==(const SavedDecision &) const = default;
};

/// Whether a decision is in force and where it stands for undoing: the row of decision_state.
struct Standing {
    bool isActive = false;
    QString stack;
    bool operator==(const Standing &) const = default;
};

/// What is left of a document, its text aside.
struct SavedDocument {
    qint64 id = 0;
    QString sha256;             ///< of the text that was imported; empty where that is lost
    QString title;
    QString language;
    QString format;
    QList<SourceFile> sources;
    QMap<int, Block> blocks;    ///< by number
    QMap<int, Page> pages;
};

struct SavedText {
    QString csl;                ///< as it was read, before corrections
    QString cslSources;
    QString warnings;
    QString text;
    bool isWhole = false;
};

using TellPages = std::function<void(qint64 done, qint64 total)>;

/// What a damaged library file still holds of what cannot be made anew: the decisions first, then the documents. It follows the trees of the file as
/// far as they hold, then takes each row that lies in a page of no tree and looks like one of these; nothing is written. Of a sound file it gives all.
class Salvage final {
public:
    /// Errors: those of PageFile, Cancelled.
    static Result<std::unique_ptr<Salvage>> of(const QString &path, const TellPages &tell = {}, std::stop_token stop = {});
    Q_DISABLE_COPY_MOVE(Salvage)

    QMap<qint64, SavedDecision> decisions;
    QHash<qint64, Standing> standings;
    qint64 lastDecision = 0;        ///< as the file counted them; 0 where that is lost
    QMap<qint64, SavedDocument> documents; ///< also those of which only a trace is left
    bool knowsAllDecisions = false; ///< the log itself is whole
    bool knowsAllDocuments = false; ///< the list of documents itself is whole

    std::optional<SavedText> textOf(qint64 document) const;

private:
    struct Place {
        quint32 page = 0;
        int cell = 0;
    };
    struct Table {
        quint32 root = 0;
        bool (Salvage::*take)(const StoredRow &row, Place place) = nullptr;
        bool isWhole = true;
    };

    Salvage() = default;
    Outcome read(const TellPages &tell, const std::stop_token &stop);
    void readSchema();
    void takeSchema(const StoredRow &row);
    QList<quint32> pagesOfTree(quint32 root, bool &isWhole);
    void takeTable(Table &table);
    void takeStray(quint32 page);
    bool takeDecision(const StoredRow &row, Place place);
    bool takeStanding(const StoredRow &row, Place place);
    bool takeDocument(const StoredRow &row, Place place);
    bool takeText(const StoredRow &row, Place place);
    bool takeSource(const StoredRow &row, Place place);
    bool takeBlock(const StoredRow &row, Place place);
    bool takePage(const StoredRow &row, Place place);
    bool takeCounter(const StoredRow &row, Place place);
    SavedDocument &documentAt(qint64 id);

    std::unique_ptr<PageFile> m_file;
    QHash<QString, Table> m_tables;
    QList<quint32> m_otherRoots;    ///< of tables and indices that are made anew
    QSet<quint32> m_seen;
    QHash<qint64, Place> m_texts;
};

} // namespace apacheta

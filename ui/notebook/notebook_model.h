// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/notebook.h"
#include "lists/paged_model.h"

namespace apacheta {

class QuotationDrag;

struct NotebookFilter {
    QString text;                       ///< in the words, the source, a note, a tag
    QStringList headings;               ///< empty: all
    QStringList tags;
    bool operator==(const NotebookFilter &) const = default;
};

/// The notebook in its order, a row for each heading (where there are any) and each quotation. It comes whole, as she moves things over all of it;
/// rows are dragged within it, into other programs, and passages of the reader into it.
class NotebookModel final : public PagedModel {
    Q_OBJECT
public:
    enum NotebookRole { IsHeadingRole = StateRole + 1, NotesRole, TagsRole, LocatorRole };

    explicit NotebookModel(Session &session, QObject *parent = nullptr);

    void setFilter(const NotebookFilter &filter);
    void setDrag(QuotationDrag *drag) { m_drag = drag; }
    /// Nothing for a heading.
    const NotebookEntry *entry(const QModelIndex &index) const;
    bool isHeading(const QModelIndex &index) const;
    QString heading(const QModelIndex &index) const;
    /// Of the rows in their order; a heading stands for all under it.
    QList<NotebookEntry> entriesOf(const QModelIndexList &rows) const;
    int rowOf(const QString &key) const; ///< -1 for none

    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction | Qt::CopyAction; }
    Qt::DropActions supportedDragActions() const override { return Qt::MoveAction | Qt::CopyAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &rows) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

Q_SIGNALS:
    void moveWanted(const QStringList &keys, const apacheta::NotebookPlace &place);
    void keepWanted(const QList<apacheta::QuotedPlace> &passages, const apacheta::NotebookPlace &place);

protected:
    int entryCount() const override { return int(m_shown.rows.size()); }
    QVariant entryData(int row, int role) const override;
    void ask(const Cursor &after, int count, std::stop_token ticket) override;
    void askFacets(std::stop_token) override {}         // they come with the rows
    void clearEntries() override;

private:
    /// A heading, or a quotation.
    struct Line {
        bool isHeading = false;
        int count = 0;                  ///< of a heading
        NotebookEntry entry;            ///< of a heading: that alone
        QString words;                  ///< the quotation on one line
        QString key() const { return isHeading ? QLatin1Char('#') + entry.heading : entry.quotation.key; }
    };
    struct Shown {
        QList<Line> rows;
        Facets facets;
    };
    static Result<Shown> shownOf(const Reader &reader, const NotebookFilter &filter, std::stop_token stop);
    void take(const Result<Shown> &answer);
    void bringUpToDate(const QList<Line> &fresh);
    NotebookPlace placeBefore(int row) const;

    Session &m_session;
    QuotationDrag *m_drag = nullptr;
    NotebookFilter m_filter;
    Shown m_shown;
};

/// "Treaties of the border · p. 14"; says so where the text is gone.
QString sourceText(const NotebookEntry &entry);

} // namespace apacheta

// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/documents_pane.h"

#include "common/show_file.h"
#include "common/theme.h"
#include "documents/documents_model.h"
#include "documents/metadata_dialog.h"
#include "library/plain_words.h"
#include "mending/notes_part.h"

#include <QKeyEvent>
#include <QListView>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

enum Order { ByTitle, NewestFirst, OldestFirst, MostNamingFirst, LastAddedFirst };

} // namespace

DocumentsPane::DocumentsPane(Session &session, QWidget *parent)
    : ListPane(new DocumentsModel(session), RowDelegate::Under, tr("Documents"), parent),
      m_session(session), m_documents(static_cast<DocumentsModel *>(model()))
{
    follow(session.scope());
    setFilterHint(tr("Title, author or file"));
    addSort(tr("By title"), ByTitle);
    addSort(tr("Newest first"), NewestFirst);
    addSort(tr("Oldest first"), OldestFirst);
    addSort(tr("With most names first"), MostNamingFirst);
    addSort(tr("Last added first"), LastAddedFirst);
    addFacet(u"language"_s, tr("Language"), FacetPanel::Left, FacetPanel::Single);
    addFacet(u"file"_s, tr("File"), FacetPanel::Right, FacetPanel::Single);
}

QList<DocumentId> DocumentsPane::selectedDocuments() const
{
    QList<DocumentId> documents;
    for (const QModelIndex &index : view()->selectionModel()->selectedRows()) {
        if (const DocumentRow *row = m_documents->row(index))
            documents.append(row->id);
    }
    return documents;
}

void DocumentsPane::applyFilter()
{
    DocumentFilter filter;
    filter.text = filterText();
    const QStringList languages = facets()->chosen(u"language"_s);
    if (!languages.isEmpty())
        filter.language = languageOf(languages.first());
    filter.fileGone = !facets()->chosen(u"file"_s).isEmpty();
    switch (sortId()) {
    case NewestFirst:
    case OldestFirst: filter.sort = DocumentFilter::ByDate; break;
    case MostNamingFirst: filter.sort = DocumentFilter::ByMentions; break;
    case LastAddedFirst: filter.sort = DocumentFilter::ByAdded; break;
    default: filter.sort = DocumentFilter::ByTitle;
    }
    filter.descending = sortId() == NewestFirst || sortId() == MostNamingFirst || sortId() == LastAddedFirst;
    filter.scope = scopeFilter();
    m_documents->setFilter(filter);
}

QList<FacetEntry> DocumentsPane::entriesOf(const QString &facet, const QList<FacetCount> &counts) const
{
    QList<FacetEntry> entries;
    if (facet == "file"_L1) {
        for (const FacetCount &line : counts)
            //: Of the file of a document
            entries.append({line.value, tr("Gone"), icon(u"warning"_s, palette()), line.count});
        return entries;
    }
    for (const FacetCount &line : counts)
        entries.append({line.value, languageName(languageOf(line.value)), {}, line.count});
    return entries;
}

QString DocumentsPane::countText(int count) const { return tr("%Ln document(s)", nullptr, count); }
QString DocumentsPane::emptyTitle() const { return tr("No documents yet"); }

void DocumentsPane::addContextActions(QMenu &menu, const QModelIndexList &selected)
{
    const DocumentRow *row = m_documents->row(selected.first());
    if (!row)
        return;
    menu.addSeparator();
    if (selected.size() == 1) {
        menu.addAction(icon(u"documents"_s, palette()), tr("Read"), this,
                       [this, id = row->id] { Q_EMIT targetRequested(PassageTarget{id, {}}, OpenMode::Here); });
        menu.addAction(icon(u"cite"_s, palette()), tr("Copy citation"), this, [this, id = row->id] { Q_EMIT citationRequested(id, QuotationForm::Formatted); });
        //: A menu: how a text names the whole work
        QMenu *keys = menu.addMenu(tr("Copy citation key"));
        keys->addAction(tr("For pandoc (Markdown)"), this, [this, id = row->id] { Q_EMIT citationRequested(id, QuotationForm::Markdown); });
        keys->addAction(tr("For LaTeX (biblatex)"), this, [this, id = row->id] { Q_EMIT citationRequested(id, QuotationForm::Latex); });
        menu.addAction(icon(u"settings"_s, palette()), tr("Correct title, authors, date …"), this, &DocumentsPane::correctMetadata)->setShortcut(Qt::Key_F2);
        menu.addAction(icon(u"quote"_s, palette()), tr("Notes and tags …"), this, [this, id = row->id] {
            openNotes(m_session, [id](const Reader &reader) -> Result<Subject> {
                const auto ref = reader.refOf(id);
                return ref ? Result<Subject>(Subject(*ref)) : ref.error();
            }, window());
        });
        menu.addAction(icon(u"folder"_s, palette()), tr("Show file"), this, [path = row->path] { showFile(path); });
    }
    if (const QList<DocumentId> documents = selectedDocuments(); documents.size() > 1)
        menu.addAction(icon(u"merge"_s, palette()), tr("Merge as one work, shown as “%1”").arg(row->title.left(40)), this, [this, documents] { mergeSelected(documents); });
    menu.addAction(icon(u"export"_s, palette()), tr("Export %n document(s)…", nullptr, int(selected.size())), this,
                   &DocumentsPane::exportRequested);
}

/// The first of them is shown for all.
void DocumentsPane::mergeSelected(const QList<DocumentId> &documents)
{
    m_session.decide([documents](const Reader &reader) -> Result<QList<Decision>> {
        const auto shown = reader.refOf(documents.first());
        if (!shown)
            return shown.error();
        QList<Decision> decisions;
        for (const DocumentId other : documents.sliced(1)) {
            const auto ref = reader.refOf(other);
            if (!ref)
                return ref.error();
            decisions.append(MergeDocuments{*ref, *shown});
        }
        return decisions;
    });
}

void DocumentsPane::correctMetadata()
{
    const QList<DocumentId> documents = selectedDocuments();
    if (documents.size() == 1)
        (new MetadataDialog(m_session, documents.first(), window()))->open();
}

bool DocumentsPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == view() && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_F2) {
        correctMetadata();
        return true;
    }
    return ListPane::eventFilter(watched, event);
}

} // namespace apacheta

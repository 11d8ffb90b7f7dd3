// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/notebook_pane.h"

#include "citing/citing.h"
#include "citing/quotation_drag.h"
#include "common/theme.h"
#include "notebook/heading_dialog.h"
#include "notebook/notebook_changes.h"
#include "notebook/notebook_delegate.h"

#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QToolButton>
#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace apacheta {

NotebookPane::NotebookPane(Session &session, QWidget *parent)
    : ListPane(new NotebookModel(session), RowDelegate::Under, tr("Notebook"), parent), m_session(session),
      m_quotations(static_cast<NotebookModel *>(model())), m_drag(new QuotationDrag(this))
{
    setFilterHint(tr("Words, source, note or tag"));
    addFacet(u"heading"_s, tr("Heading"), FacetPanel::Left);
    addFacet(u"tag"_s, tr("Tag"), FacetPanel::Right);
    auto *write = new QToolButton(this);
    write->setIcon(icon(u"export"_s, palette()));
    write->setAutoRaise(true);
    write->setAccessibleName(tr("Write the notebook as a document"));
    write->setToolTip(tr("Write the notebook as a document: ODT, HTML, Markdown, PDF"));
    connect(write, &QToolButton::clicked, this, &NotebookPane::exportRequested);
    addTool(write);

    m_quotations->setDrag(m_drag);
    view()->setItemDelegate(new NotebookDelegate(view()));
    view()->setUniformItemSizes(false);
    view()->setResizeMode(QListView::Adjust);
    view()->setDragDropMode(QAbstractItemView::DragDrop);
    view()->setDefaultDropAction(Qt::MoveAction);
    view()->setDropIndicatorShown(true);
    view()->setAutoScroll(true);
    connect(view()->selectionModel(), &QItemSelectionModel::selectionChanged, this, &NotebookPane::prepareDrag);
    connect(m_quotations, &PagedModel::answered, this, [this] {
        const int row = std::exchange(m_rowTakenOut, -1);
        if (row >= 0 && m_quotations->rowCount() > 0)
            view()->setCurrentIndex(m_quotations->index(std::min(row, m_quotations->rowCount() - 1)));
    });
    connect(m_quotations, &NotebookModel::moveWanted, this, [this](const QStringList &keys, const NotebookPlace &place) {
        arrangeNotebook(m_session, [keys, place](const QList<NotebookEntry> &entries) { return movedTo(entries, keys, place); });
    });
    connect(m_quotations, &NotebookModel::keepWanted, this, [this](const QList<QuotedPlace> &passages, const NotebookPlace &place) {
        keepQuotations(m_session, passages, place.heading, place, this, [](int) {});
    });
}

void NotebookPane::setCiting(Citing *citing)
{
    m_citing = citing;
    m_drag->setCiting(citing);
    if (citing)
        connect(citing, &Citing::styleChanged, this, &NotebookPane::prepareDrag);
}

// ---- what is shown ----

void NotebookPane::applyFilter()
{
    m_quotations->setFilter({filterText(), facets()->chosen(u"heading"_s), facets()->chosen(u"tag"_s)});
}

QList<FacetEntry> NotebookPane::entriesOf(const QString &facet, const QList<FacetCount> &counts) const
{
    QList<FacetEntry> entries;
    for (const FacetCount &line : counts)
        entries.append({line.value, facet == "heading"_L1 && line.value.isEmpty() ? tr("Without a heading") : line.value, {}, line.count});
    return entries;
}

QString NotebookPane::countText(int count) const { return tr("%Ln quotation(s)", nullptr, count); }
QString NotebookPane::emptyTitle() const { return tr("Nothing kept yet"); }

QString NotebookPane::emptyIcon() const { return u"notebook"_s; }

QString NotebookPane::emptyAdvice() const
{
    return tr("Select words in a text, or a passage on a page, and press Ctrl+Shift+N. They stand here with their source, in your order, and can be written as a document.");
}

QString NotebookPane::emptyStep() const { return tr("Show the documents"); }
void NotebookPane::takeEmptyStep() { Q_EMIT targetRequested(ListTarget{ListTarget::Documents}, OpenMode::Here); }

// ---- what is chosen ----

QModelIndexList NotebookPane::chosenRows() const { return view()->selectionModel()->selectedRows(); }
QList<NotebookEntry> NotebookPane::chosen() const { return m_quotations->entriesOf(chosenRows()); }

QStringList NotebookPane::chosenKeys() const
{
    QStringList keys;
    for (const NotebookEntry &entry : chosen())
        keys.append(entry.quotation.key);
    return keys;
}

QList<QuotedPlace> NotebookPane::chosenQuotations() const
{
    QList<QuotedPlace> places;
    for (const NotebookEntry &entry : chosen())
        places.append({entry.document, entry.quoted.span, entry.quoted.surface});
    return places;
}

void NotebookPane::prepareDrag()
{
    QString plain;
    for (const NotebookEntry &entry : chosen())
        plain += (plain.isEmpty() ? QString() : u"\n\n"_s) + u"“%1” (%2)"_s.arg(entry.quoted.surface.simplified(), sourceText(entry));
    m_drag->prepare(chosenQuotations(), {u"<p>%1</p>"_s.arg(plain.toHtmlEscaped().replace(u"\n\n"_s, u"</p><p>"_s)), plain});
}

// ---- what is done with it ----

void NotebookPane::addContextActions(QMenu &menu, const QModelIndexList &selected)
{
    const bool isHeading = selected.size() == 1 && m_quotations->isHeading(selected.first());
    const auto add = [this, &menu](const QString &iconName, const QString &text, const QKeySequence &keys, auto act) {
        QAction *action = menu.addAction(iconName.isEmpty() ? QIcon() : icon(iconName, palette()), text, this, act);
        action->setShortcut(keys);
    };
    menu.addSeparator();
    if (m_citing) {
        addCopyActions(menu, true, [this](QuotationForm form) { copy(form); });
        add(u"copy"_s, tr("Copy list of the works cited"), {}, &NotebookPane::copyWorks);
    }
    menu.addSeparator();
    if (selected.size() == 1 && !isHeading)
        add(u"document"_s, tr("Write a note…"), Qt::CTRL | Qt::Key_N, &NotebookPane::writeNote);
    add({}, isHeading ? tr("Rename the heading…") : tr("Put under a heading…"), Qt::Key_F2, &NotebookPane::putUnderHeading);
    add({}, tr("Move up"), Qt::ALT | Qt::Key_Up, [this] { step(-1); });
    add({}, tr("Move down"), Qt::ALT | Qt::Key_Down, [this] { step(1); });
    menu.addSeparator();
    add(u"close"_s, tr("Take out of the notebook"), Qt::Key_Delete, &NotebookPane::drop);
}

void NotebookPane::step(int by)
{
    const QModelIndexList rows = chosenRows();
    if (rows.isEmpty())
        return;
    const bool isHeading = rows.size() == 1 && m_quotations->isHeading(rows.first());
    if (isHeading)
        arrangeNotebook(m_session, [heading = m_quotations->heading(rows.first()), by](const QList<NotebookEntry> &entries) { return headingStepped(entries, heading, by); });
    else
        arrangeNotebook(m_session, [keys = chosenKeys(), by](const QList<NotebookEntry> &entries) { return stepped(entries, keys, by); });
}

/// A heading that is chosen gets another name; quotations go to the end of another heading.
void NotebookPane::putUnderHeading()
{
    const QModelIndexList rows = chosenRows();
    if (rows.isEmpty())
        return;
    const bool isHeading = rows.size() == 1 && m_quotations->isHeading(rows.first());
    const QString before = m_quotations->heading(rows.first());
    auto *dialog = new HeadingDialog(m_session, isHeading ? tr("Rename the heading") : tr("Put under a heading"), before, window());
    connect(dialog, &HeadingDialog::chosen, this, [this, isHeading, before, keys = chosenKeys()](const QString &heading) {
        if (isHeading)
            arrangeNotebook(m_session, [=](const QList<NotebookEntry> &entries) { return headingRenamed(entries, before, heading); });
        else
            putQuotationsUnder(m_session, keys, heading);
    });
    dialog->open();
}

void NotebookPane::drop()
{
    const QStringList keys = chosenKeys();
    if (keys.isEmpty())
        return;
    m_rowTakenOut = m_quotations->rowOf(keys.first());
    dropQuotations(m_session, keys);
}

void NotebookPane::copy(QuotationForm form)
{
    if (m_citing)
        m_citing->copyQuotations(chosenQuotations(), form);
}

void NotebookPane::copyWorks()
{
    QList<DocumentId> documents;
    for (const NotebookEntry &entry : chosen())
        if (entry.document.isValid() && !documents.contains(entry.document))
            documents.append(entry.document);
    if (m_citing && !documents.isEmpty())
        m_citing->copyBibliography(documents);
}

void NotebookPane::writeNote()
{
    const QModelIndex current = view()->currentIndex();
    if (m_quotations->entry(current))
        Q_EMIT noteRequested(m_quotations->target(current));
}

bool NotebookPane::takeKey(const QKeyEvent &key)
{
    if (key.modifiers() == Qt::AltModifier && (key.key() == Qt::Key_Up || key.key() == Qt::Key_Down))
        step(key.key() == Qt::Key_Up ? -1 : 1);
    else if (key.key() == Qt::Key_F2)
        putUnderHeading();
    else if (key.key() == Qt::Key_Delete)
        drop();
    else if (key.matches(QKeySequence::Copy))
        copy(QuotationForm::Formatted);
    else if (key.modifiers() == Qt::ControlModifier && key.key() == Qt::Key_N)
        writeNote();
    else
        return false;
    return true;
}

bool NotebookPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == view() && event->type() == QEvent::KeyPress && takeKey(*static_cast<QKeyEvent *>(event)))
        return true;
    return ListPane::eventFilter(watched, event);
}

} // namespace apacheta

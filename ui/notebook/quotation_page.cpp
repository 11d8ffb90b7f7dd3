// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/quotation_page.h"

#include "citing/citing.h"
#include "flow/flow_line.h"
#include "flow/flow_view.h"
#include "library/plain_words.h"
#include "mending/note_editor.h"
#include "mending/notes_part.h"
#include "notebook/heading_dialog.h"
#include "notebook/notebook_changes.h"
#include "notebook/notebook_model.h"
#include "pages/parts.h"

#include <QKeyEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

enum Section { Words, Citation, Notes, SectionCount };
enum QuotationAction { PutUnder = KeepPassage + 1, MoveUp, MoveDown, TakeOut };
constexpr int notesId = 0;
constexpr int titleLength = 60;

Result<NotebookEntry> quotationOf(const Reader &reader, const QString &key, std::stop_token stop)
{
    const auto entries = reader.notebook(stop);
    if (!entries)
        return entries.error();
    for (const NotebookEntry &entry : *entries)
        if (entry.quotation.key == key)
            return entry;
    return Error{Error::NotFound, QuotationPage::tr("This quotation is no longer in the notebook. Ctrl+Z brings it back."), {}};
}

} // namespace

QuotationPage::QuotationPage(Session &session, QWidget *parent) : FlowPage(session, SectionCount, parent), m_notes(new NotesPart(session))
{
    view()->setEmbedded(notesId, m_notes);
}

void QuotationPage::show(const QString &key)
{
    const bool newThing = key != m_key;
    m_key = key;
    if (newThing)
        m_entry.reset();
    begin(newThing);
    ask();
}

void QuotationPage::reload()
{
    if (m_key.isEmpty())
        return;
    begin(false);
    ask();
}

void QuotationPage::ask()
{
    session().ask<NotebookEntry>([key = m_key](const Reader &reader, std::stop_token stop) { return quotationOf(reader, key, stop); }, ticket(), this,
                                 [this](const Result<NotebookEntry> &entry) {
                                     if (!entry) {
                                         m_entry.reset();
                                         setSection(Citation, {});
                                         setSection(Notes, {});
                                         if (entry.error().kind == Error::NotFound)
                                             setSection(Words, {emptyNote(entry.error().message)});
                                         else
                                             showError(Words, entry.error());
                                         return;
                                     }
                                     m_entry = *entry;
                                     fill();
                                 });
}

void QuotationPage::fill()
{
    const NotebookEntry &entry = *m_entry;
    const QString words = entry.quoted.surface.simplified();
    FlowBlocks blocks;
    FlowPiece heading = entry.heading.isEmpty() ? quiet(tr("Without a heading")) : FlowPiece{entry.heading};
    blocks.push_back(FlowLine(FlowRole::Part).add(heading).take());
    blocks.push_back(FlowLine(FlowRole::Under)
                         .addJoined({actionPiece(tr("Put under…"), PutUnder, 0, tr("Put it under another heading (F2)")),
                                     actionPiece(tr("Up"), MoveUp, 0, tr("Move it up in the notebook (Alt+Up)")),
                                     actionPiece(tr("Down"), MoveDown, 0, tr("Move it down in the notebook (Alt+Down)")),
                                     actionPiece(tr("Take out"), TakeOut, 0, tr("Take it out of the notebook (Delete)"))},
                                    dot())
                         .take());
    FlowPiece quote{words};
    if (entry.document.isValid()) {
        quote = linkTo(words, PassageTarget{entry.document, entry.quoted.span}, tr("Open the source at this place"));
        quote.ink = {};
        quote.link->isPassage = true;
    }
    blocks.push_back(FlowLine(FlowRole::Quote).add(quote).take());
    if (entry.document.isValid()) {
        const auto date = EdtfDate::parse(entry.documentDate);
        const QString locator = locatorText(entry.page, entry.paragraph);
        blocks.push_back(FlowLine(FlowRole::Source)
                             .addJoined({linkTo(entry.documentTitle, DocumentTarget{entry.document}, tr("About this document")), quiet(entry.documentAuthors),
                                         quiet(date ? dateText(date) : entry.documentDate), quiet(locator)},
                                        dot())
                             .take());
    } else {
        blocks.push_back(emptyNote(sourceText(entry) + u'.'));
    }
    setSection(Words, std::move(blocks));
    fillCitation();
    FlowBlock embedded;
    embedded.role = FlowRole::Embedded;
    embedded.embedded = notesId;
    setSection(Notes, {partHeading(tr("Notes and tags")), embedded});
    m_notes->show([place = entry.quoted](const Reader &) -> Result<Subject> { return Subject(place); });
    setTitle(words.size() > titleLength ? words.left(titleLength).trimmed() + u'…' : words);
    if (std::exchange(m_wantsNote, false))
        m_notes->focusNote();
}

/// As the chosen style cites the place.
void QuotationPage::fillCitation()
{
    m_citation.request_stop();
    m_citation = std::stop_source();
    if (!m_entry || !m_entry->document.isValid() || !citing()) {
        setSection(Citation, {});
        return;
    }
    citing()->formatPlace({m_entry->document, m_entry->quoted.span, {}}, m_citation.get_token(), this, [this](const Result<Formatted> &citation) {
        FlowBlocks blocks{partHeading(tr("Citation"))};
        blocks.push_back(citation ? FlowLine(FlowRole::Body).add(citation->plain).take() : emptyNote(citation.error().message));
        blocks.push_back(FlowLine(FlowRole::Source)
                             .addJoined({actionPiece(tr("Copy with citation"), CopyQuotation, 0, tr("Copy this quotation with its citation (Ctrl+Shift+C)")),
                                         actionPiece(tr("Citation style…"), ChooseStyle)},
                                        dot())
                             .take());
        setSection(Citation, std::move(blocks));
    });
}

void QuotationPage::writeNote()
{
    m_wantsNote = !m_entry || m_entry->quotation.key != m_key;
    if (!m_wantsNote)
        m_notes->focusNote();
}

QList<QuotedPlace> QuotationPage::chosenQuotations() const
{
    return m_entry ? QList<QuotedPlace>{{m_entry->document, m_entry->quoted.span, m_entry->quoted.surface}} : QList<QuotedPlace>();
}

std::optional<PassageTarget> QuotationPage::passageOfRow(qint64) const
{
    return m_entry && m_entry->document.isValid() ? std::optional(PassageTarget{m_entry->document, m_entry->quoted.span}) : std::nullopt;
}

void QuotationPage::step(int by)
{
    arrangeNotebook(session(), [key = m_key, by](const QList<NotebookEntry> &entries) { return stepped(entries, {key}, by); });
}

void QuotationPage::putUnderHeading()
{
    if (!m_entry)
        return;
    auto *dialog = new HeadingDialog(session(), tr("Put under a heading"), m_entry->heading, window());
    connect(dialog, &HeadingDialog::chosen, this, [this, key = m_key](const QString &heading) { putQuotationsUnder(session(), {key}, heading); });
    dialog->open();
}

void QuotationPage::drop() { dropQuotations(session(), {m_key}); }

void QuotationPage::act(const FlowLink &link)
{
    switch (link.action) {
    case PutUnder: putUnderHeading(); return;
    case MoveUp: step(-1); return;
    case MoveDown: step(1); return;
    case TakeOut: drop(); return;
    case ChooseStyle:
        if (citing())
            citing()->chooseStyle(window());
        return;
    default: FlowPage::act(link);
    }
}

void QuotationPage::fillMenu(QMenu &menu)
{
    if (!m_entry)
        return;
    menu.addAction(tr("Put under a heading…"), this, &QuotationPage::putUnderHeading)->setShortcut(Qt::Key_F2);
    menu.addAction(tr("Take out of the notebook"), this, &QuotationPage::drop)->setShortcut(Qt::Key_Delete);
}

void QuotationPage::keyPressEvent(QKeyEvent *event)
{
    const bool isAlt = event->modifiers() == Qt::AltModifier;
    if (m_entry && isAlt && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        step(event->key() == Qt::Key_Up ? -1 : 1);
    else if (m_entry && event->key() == Qt::Key_F2)
        putUnderHeading();
    else if (m_entry && event->key() == Qt::Key_Delete)
        drop();
    else if (m_entry && event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_N)
        writeNote();
    else
        FlowPage::keyPressEvent(event);
}

void QuotationPage::citingChanged()
{
    if (citing())
        connect(citing(), &Citing::styleChanged, this, &QuotationPage::fillCitation, Qt::UniqueConnection);
    if (m_entry)
        fillCitation();
}

} // namespace apacheta

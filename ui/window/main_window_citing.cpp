// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does with quotations: copying them with their citations, keeping them in the notebook.
#include "window/main_window.h"

#include "citing/citing.h"
#include "notebook/notebook_commands.h"
#include "notebook/notebook_pane.h"
#include "notebook/quotation_page.h"
#include "reader/reader_view.h"
#include "session/session.h"
#include "window/library_commands.h"
#include "window/list_column.h"
#include "window/navigator.h"
#include "window/notice_bar.h"
#include "window/page_column.h"
#include "window/page_stack.h"
#include "window/status_strip.h"

namespace apacheta {

/// Copying with citations, and the notebook.
void MainWindow::connectCiting()
{
    const auto on = [this](ActionId id, auto act) { connect(m_actions[id], &QAction::triggered, this, act); };
    on(ActionId::CopyQuotation, [this] { copyChosen(QuotationForm::Formatted); });
    on(ActionId::CopyMarkdown, [this] { copyChosen(QuotationForm::Markdown); });
    on(ActionId::CopyLatex, [this] { copyChosen(QuotationForm::Latex); });
    on(ActionId::CopyPlain, [this] { copyChosen(QuotationForm::Plain); });
    on(ActionId::CopyHtml, [this] { copyChosen(QuotationForm::Html); });
    on(ActionId::CopyBibliography, [this] { m_citing->copyLibraryBibliography(); });
    on(ActionId::ChooseStyle, [this] { m_citing->chooseStyle(this); });
    connect(m_citing, &Citing::copied, m_status, &StatusStrip::say);
    connect(m_citing, &Citing::failed, this, [this](const Error &error) {
        const QList<NoticeBar::Step> again{{tr("Try again"), [this] { m_session.sayRefusedAgain(); }}};
        if (error.kind != Error::Cancelled)
            m_notice->say(NoticeBar::Trouble, error.message, m_session.hasRefused() ? again : QList<NoticeBar::Step>());
    });

    on(ActionId::AddToNotebook, [this] { m_notebook->keep(chosenQuotations(), KeepUnder::LastHeading); });
    on(ActionId::AddToNotebookUnder, [this] { m_notebook->keep(chosenQuotations(), KeepUnder::AskedHeading); });
    on(ActionId::WriteNotebook, [this] { m_library->askNotebook(*m_citing); });
    connect(m_reader, &ReaderView::keepRequested, m_notebook, &NotebookCommands::keep);
    connect(m_pages, &PageColumn::keepRequested, m_notebook, &NotebookCommands::keep);
    connect(m_notebook, &NotebookCommands::said, m_status, &StatusStrip::say);
    connect(m_lists->notebook(), &NotebookPane::exportRequested, m_actions[ActionId::WriteNotebook], &QAction::trigger);
    connect(m_lists->notebook(), &NotebookPane::noteRequested, this, &MainWindow::writeNoteOn);
}

/// What copying and keeping act on: what is chosen in the list or on the page that has the focus, else in the source text.
QList<QuotedPlace> MainWindow::chosenQuotations() const
{
    const QWidget *focused = focusWidget();
    const PageView *page = m_pages->current()->page();
    QList<QuotedPlace> chosen;
    if (focused && m_lists->isAncestorOf(focused))
        chosen = m_lists->currentPane()->chosenQuotations();
    else if (focused && page && m_pages->isAncestorOf(focused))
        chosen = page->chosenQuotations();
    return chosen.isEmpty() ? m_reader->chosenQuotations() : chosen;
}

void MainWindow::copyChosen(QuotationForm form)
{
    m_citing->copyQuotations(chosenQuotations(), form);
    m_reader->hideSelectionBar();
}

void MainWindow::writeNoteOn(const Target &quotation)
{
    m_navigator->go(quotation);
    if (auto *page = qobject_cast<QuotationPage *>(m_pages->current()->page()))
        page->writeNote();
}

} // namespace apacheta

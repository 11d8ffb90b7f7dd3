// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with the words that are selected in a source text, framed, or under the mouse.
#include "reader/reader_view.h"

#include "citing/citing.h"
#include "citing/quotation_drag.h"
#include "common/theme.h"
#include "flow/flow_view.h"
#include "library/plain_words.h"
#include "reader/reader_mending.h"
#include "reader/reader_text.h"
#include "reader/selection_bar.h"
#include "text/tokens.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

namespace apacheta {

using namespace Qt::StringLiterals;

std::optional<Span> ReaderView::selectedSpan() const
{
    const auto range = m_text ? m_view->selection() : std::nullopt;
    if (range)
        return wholeWords(m_text->source().units(), m_text->spanOf(*range));
    return m_text && !m_focus.isEmpty() ? std::optional(m_focus) : std::nullopt;
}

void ReaderView::showSelectionBar()
{
    const auto range = m_text ? m_view->selection() : std::nullopt;
    if (!range || m_view->selectedText().trimmed().isEmpty()) {
        m_selectionBar->hide();
        return;
    }
    const QRect place = m_view->rectOf(*range);
    if (!place.isEmpty())
        m_selectionBar->showBeside(place);
}

void ReaderView::copyQuotation(QuotationForm form)
{
    const auto span = selectedSpan();
    if (span && m_citing)
        m_citing->copyQuotations({{m_document, *span}}, form);
    m_selectionBar->hide();
}

/// The passage at a place of the window: the unit of citing.
std::optional<Span> ReaderView::passageUnder(const QPoint &globalPosition) const
{
    const FlowPosition at = m_text ? m_view->positionUnder(globalPosition) : FlowPosition();
    if (!at.isValid())
        return std::nullopt;
    const qsizetype offset = m_text->spanOf({at, at}).begin;
    for (const Passage &passage : m_text->content().passages)
        if (passage.span.begin <= offset && offset < passage.span.end)
            return passage.span;
    return std::nullopt;
}

QList<QuotedPlace> ReaderView::chosenQuotations() const
{
    auto span = selectedSpan();
    if (!span)
        span = passageUnder(QCursor::pos());
    return span ? QList<QuotedPlace>{{m_document, *span}} : QList<QuotedPlace>();
}

void ReaderView::keep(std::optional<Span> span, KeepUnder under)
{
    if (span)
        Q_EMIT keepRequested({{m_document, *span}}, under);
    m_selectionBar->hide();
}

/// What is selected can be dragged away at once.
void ReaderView::prepareDrag()
{
    const auto span = m_view->selection() ? selectedSpan() : std::nullopt;
    if (!span) {
        m_drag->clear();
        return;
    }
    const QString source = u"%1, %2"_s.arg(m_text->content().row.title, locatorText(m_text->content(), span->begin));
    m_drag->prepare({{m_document, *span}}, quotation(m_text->source().quote(*span), word(m_text->content().row.language), {source.toHtmlEscaped(), source}));
}

void ReaderView::hideSelectionBar() { m_selectionBar->hide(); }

void ReaderView::searchSelection()
{
    const QString words = m_view->selectedText().simplified();
    if (!words.isEmpty())
        Q_EMIT targetRequested(SearchTarget{u'"' + words.left(200) + u'"'}, OpenMode::Here);
    m_selectionBar->hide();
}

void ReaderView::showMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool hasSelection = m_text && m_view->selection();
    if (m_citing)
        addCopyActions(*menu, selectedSpan().has_value(), [this](QuotationForm form) { copyQuotation(form); });
    menu->addAction(tr("Copy"), this, [this] { QGuiApplication::clipboard()->setText(m_view->selectedText()); })->setEnabled(hasSelection);
    auto kept = selectedSpan();
    if (!m_view->selection())
        kept = passageUnder(globalPosition).has_value() ? passageUnder(globalPosition) : kept;
    QAction *keepAction = menu->addAction(icon(u"notebook"_s, palette()), tr("Add to notebook"), this, [this, kept] { keep(kept, KeepUnder::LastHeading); });
    keepAction->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    keepAction->setEnabled(kept.has_value());
    menu->addAction(tr("Add to notebook under…"), this, [this, kept] { keep(kept, KeepUnder::AskedHeading); })->setEnabled(kept.has_value());
    menu->addAction(tr("Search the library for it"), this, &ReaderView::searchSelection)->setEnabled(hasSelection);
    menu->addSeparator();
    m_mending->fillMenu(*menu);
    menu->addSeparator();
    menu->addAction(tr("Select all"), m_view, &FlowView::selectAll)->setEnabled(m_text != nullptr);
    menu->addAction(tr("Find in this text …"), this, &ReaderView::openFind)->setEnabled(m_text != nullptr);
    if (m_citing)
        menu->addAction(tr("Citation style …"), this, [this] {
            if (m_citing)
                m_citing->chooseStyle(window());
        });
    menu->popup(globalPosition);
}

} // namespace apacheta

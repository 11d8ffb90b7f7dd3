// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/reader_view.h"

#include "citing/cited_source.h"
#include "citing/citing.h"
#include "citing/quotation_drag.h"
#include "common/theme.h"
#include "flow/flow_line.h"
#include "flow/flow_view.h"
#include "library/plain_words.h"
#include "mending/mention_card.h"
#include "pages/parts.h"
#include "reader/find_bar.h"
#include "reader/pdf_pane.h"
#include "reader/reader_header.h"
#include "reader/reader_mending.h"
#include "reader/reader_pages.h"
#include "reader/reader_text.h"
#include "reader/selection_bar.h"
#include "session/session.h"
#include "text/tokens.h"

#include <QClipboard>
#include <QEvent>
#include <QFontDialog>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QSettings>
#include <QSplitter>
#include <QVBoxLayout>

namespace apacheta {

using namespace Qt::StringLiterals;

namespace {

using Prepared = std::shared_ptr<const ReaderText>;
constexpr int mostHits = 5000;

Result<Prepared> preparedText(const Reader &reader, DocumentId document, std::stop_token stop)
{
    auto content = reader.document(document, stop);
    if (!content)
        return content.error();
    return Prepared(std::make_shared<ReaderText>(std::move(*content)));
}

} // namespace

ReaderView::ReaderView(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_header(new ReaderHeader(this)), m_findBar(new FindBar(this)), m_view(new FlowView(this)),
      m_selectionBar(new SelectionBar(m_view->viewport())), m_mending(new ReaderMending(session, m_view, this)), m_drag(new QuotationDrag(this)),
      m_pages(new ReaderPages(m_view, this))
{
    m_zoom = QSettings().value(u"reader/zoom"_s, 0).toInt();
    m_patience.setSingleShot(true);
    m_patience.setInterval(100);
    build();
    connectParts();
    setFonts();
    clear();
}

ReaderView::~ReaderView()
{
    m_ticket.request_stop();
    m_findTicket.request_stop();
}

void ReaderView::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_findBar);
    layout->addWidget(m_pages->splitter(), 1);
    m_view->setCentred(true);
    m_view->setDragsSelection(true);
    m_view->setAccessibleName(tr("Source text"));
    m_header->setCanCite(false);
    m_selectionBar->setCanCite(false);
    setFocusProxy(m_view);
}

void ReaderView::connectParts()
{
    connect(&m_patience, &QTimer::timeout, m_view, [this] { m_view->setSkeleton(true); });
    connect(m_header, &ReaderHeader::aboutWanted, this, [this] {
        if (m_document.isValid())
            Q_EMIT targetRequested(DocumentTarget{m_document}, OpenMode::Here);
    });
    connect(m_header, &ReaderHeader::copyQuotationWanted, this, [this] { copyQuotation(); });
    connect(m_header, &ReaderHeader::findWanted, this, &ReaderView::openFind);
    connect(m_header, &ReaderHeader::fontWanted, this, &ReaderView::chooseFont);
    connect(m_header, &ReaderHeader::stepWanted, this, &ReaderView::stepInTrail);

    connect(m_header, &ReaderHeader::pagesWanted, m_pages, &ReaderPages::setShown);
    const auto showPages = [this] { m_header->setPages(m_pages->hasPages(), m_pages->shown()); };
    connect(m_pages, &ReaderPages::changed, this, showPages);
    connect(m_pages->pane(), &PdfPane::mentionActivated, this, [this](const MentionRow &mention, OpenMode mode) {
        Q_EMIT targetRequested(ActorTarget{mention.actor}, mode);
    });

    connect(m_findBar, &FindBar::wordsChanged, this, &ReaderView::find);
    connect(m_findBar, &FindBar::nextWanted, this, [this](bool forward) {
        if (!m_hits.isEmpty())
            showHit(int((m_hit + (forward ? 1 : -1) + m_hits.size()) % m_hits.size()));
    });
    connect(m_findBar, &FindBar::closed, this, [this] {
        m_hits.clear();
        m_view->setHits({}, -1);
        m_view->setFocus();
    });

    connect(m_view, &FlowView::linkActivated, this, [this](const FlowLink &link, OpenMode mode) {
        if (link.action == TryAgain) {
            ask(false);
            return;
        }
        if (mode == OpenMode::Here)
            m_mending->showCard(link);
        Q_EMIT targetRequested(link.target, mode);
    });
    connect(m_view, &FlowView::selectionFinished, this, &ReaderView::showSelectionBar);
    connect(m_view, &FlowView::selectionChanged, m_selectionBar, &QWidget::hide);
    connect(m_view, &FlowView::scrolled, m_selectionBar, &QWidget::hide);
    connect(m_view, &FlowView::menuWanted, this, &ReaderView::showMenu);
    connect(m_view, &FlowView::zoomWanted, this, [this](int steps) { setZoom(m_zoom + steps); });

    connect(m_view, &FlowView::selectionFinished, this, &ReaderView::prepareDrag);
    connect(m_view, &FlowView::dragWanted, this, [this] {
        m_selectionBar->hide();
        m_drag->start(m_view->viewport());
    });
    connect(m_selectionBar, &SelectionBar::copyQuotationWanted, this, [this] { copyQuotation(); });
    connect(m_selectionBar, &SelectionBar::keepWanted, this, [this] { keep(selectedSpan(), KeepUnder::LastHeading); });
    connect(m_selectionBar, &SelectionBar::copyWanted, this, [this] {
        QGuiApplication::clipboard()->setText(m_view->selectedText());
        m_selectionBar->hide();
    });
    connect(m_selectionBar, &SelectionBar::searchWanted, this, &ReaderView::searchSelection);
    connect(m_selectionBar, &SelectionBar::mentionWanted, m_mending, &ReaderMending::newMention);
    connect(m_selectionBar, &SelectionBar::eventWanted, m_mending, &ReaderMending::newEvent);
    connect(m_selectionBar, &SelectionBar::relationWanted, m_mending, &ReaderMending::newRelation);
    connect(m_selectionBar, &SelectionBar::evidenceWanted, m_mending, &ReaderMending::addEvidence);
    connect(m_mending, &ReaderMending::begun, m_selectionBar, &QWidget::hide);

    connect(&m_session, &Session::libraryOpened, this, &ReaderView::clear);
    connect(&m_session, &Session::importFinished, this, [this](const ImportReport &report) {
        if (m_document.isValid() && report.updated > 0)
            ask(true);
    });
    // What she decides shows in the text at once, in its place.
    const auto askAgain = [this] {
        if (m_document.isValid() && m_text)
            ask(true);
    };
    connect(&m_session, &Session::decided, this, askAgain);
    connect(&m_session, &Session::undone, this, askAgain);
    connect(&m_session, &Session::redone, this, askAgain);
}

// ---- what is shown ----

void ReaderView::show(DocumentId document, Span focus)
{
    const bool isOpen = document == m_document && m_text;
    m_document = document;
    m_focus = focus;
    if (isOpen)
        goToFocus();
    else
        ask(false);
}

void ReaderView::clear()
{
    m_ticket.request_stop();
    m_patience.stop();
    m_document = {};
    m_focus = {};
    m_mending->setText(nullptr);
    m_pages->setText(nullptr);
    m_text.reset();
    m_hits.clear();
    m_trail.clear();
    auto empty = std::make_shared<FlowSections>(1);
    empty->set(0, {emptyNote(tr("No text is open. Choose a document, or click a passage of an actor, an event or a relation."))});
    m_view->setSource(empty);
    m_selectionBar->hide();
    showHeader();
}

void ReaderView::ask(bool keepPlace)
{
    m_ticket.request_stop();
    m_ticket = std::stop_source();
    m_findTicket.request_stop();
    if (!keepPlace) {
        m_mending->setText(nullptr);
        m_text.reset();
        m_patience.start();
    }
    const DocumentId document = m_document;
    m_session.ask<Prepared>([document](const Reader &reader, std::stop_token stop) { return preparedText(reader, document, stop); },
                            m_ticket.get_token(), this, [this, keepPlace](const Result<Prepared> &answer) {
                                m_patience.stop();
                                if (answer)
                                    fill(*answer, keepPlace);
                                else
                                    showError(answer.error());
                            });
}

void ReaderView::fill(Prepared text, bool keepPlace)
{
    m_text = std::move(text);
    m_mending->setText(m_text.get());
    m_pages->setText(m_text);
    m_hits.clear();
    m_hit = -1;
    m_view->setSource(m_text, keepPlace);
    if (!keepPlace)
        goToFocus();
    if (m_findBar->isVisible())
        find(m_findBar->words());
    showHeader();
}

void ReaderView::showError(const Error &error)
{
    if (error.kind == Error::Cancelled)
        return;
    auto note = std::make_shared<FlowSections>(1);
    FlowLine line(FlowRole::Paragraph);
    line.add(error.message.isEmpty() ? tr("This text could not be read from the library.") : error.message);
    line.add(u" "_s).add(actionPiece(tr("Try again"), TryAgain));
    note->set(0, {line.take()});
    m_mending->setText(nullptr);
    m_pages->setText(nullptr);
    m_text.reset();
    m_view->setSource(note);
    showHeader();
}

void ReaderView::goToFocus()
{
    const auto range = m_focus.isEmpty() ? std::nullopt : m_text->rangeOf(m_focus);
    m_view->clearSelection();
    m_view->setFrame(range);
    m_pages->setFocusSpan(m_focus);
    if (range)
        m_view->scrollTo(*range, FlowView::Place::Centre);
    else if (m_text->count() > 0)
        m_view->scrollTo({{0, 0}, {0, 0}}, FlowView::Place::Top);
    showHeader();
}

void ReaderView::showHeader()
{
    const bool isOpen = m_text != nullptr;
    QStringList byline;
    if (isOpen) {
        const DocumentRow &row = m_text->content().row;
        const auto date = EdtfDate::parse(row.date);
        byline = {row.authors, date ? dateText(date) : row.date};
        byline.removeAll(QString());
    }
    m_header->setDocument(isOpen ? m_text->content().row.title : QString(), byline.join(u" · "_s));
    m_header->setLocator(isOpen && !m_focus.isEmpty() ? locatorText(m_text->content(), m_focus.begin) : QString());
    m_header->setVisible(m_document.isValid());
    const qsizetype at = m_trail.indexOf(PassageTarget{m_document, m_focus});
    m_header->setTrail(int(at), at < 0 ? 0 : int(m_trail.size()));
    Q_EMIT titleChanged(isOpen ? m_text->content().row.title : QString());
}

void ReaderView::setTrail(const QList<PassageTarget> &passages)
{
    m_trail = passages;
    showHeader();
}

void ReaderView::stepInTrail(int step)
{
    const qsizetype at = m_trail.indexOf(PassageTarget{m_document, m_focus});
    const qsizetype to = at + step;
    if (at >= 0 && to >= 0 && to < m_trail.size())
        Q_EMIT targetRequested(m_trail[to], OpenMode::Here);
}

void ReaderView::setHighlightedActor(std::optional<ActorId> actor)
{
    m_view->setGlow(actor.value_or(ActorId{}));
    m_pages->pane()->setGlow(actor.value_or(ActorId{}));
}

void ReaderView::setCiting(Citing *citing)
{
    m_citing = citing;
    m_drag->setCiting(citing);
    m_header->setCanCite(citing != nullptr);
    m_selectionBar->setCanCite(citing != nullptr);
}

void ReaderView::setShownClaim(const Target &target, const QString &name)
{
    m_mending->setClaim(target, name);
    m_selectionBar->setClaim(m_mending->claimName());
}

PassageTarget ReaderView::position() const
{
    if (!m_text || !m_focus.isEmpty())
        return {m_document, m_focus};
    const FlowPosition first = m_view->firstVisible();
    const Span at = first.isValid() ? m_text->spanOf({first, first}) : Span{};
    return {m_document, at};
}

// ---- type ----

void ReaderView::setFonts()
{
    const QFont serif = readingFont(font(), QSettings().value(u"reader/font"_s).toString(), m_zoom);
    m_view->setTypography(FlowTypography::forReading(serif, font()));
}

void ReaderView::setZoom(int zoom)
{
    zoom = std::clamp(zoom, -6, 16);
    if (zoom == m_zoom)
        return;
    m_zoom = zoom;
    QSettings().setValue(u"reader/zoom"_s, zoom);
    setFonts();
}

void ReaderView::zoomIn() { setZoom(m_zoom + 1); }
void ReaderView::zoomOut() { setZoom(m_zoom - 1); }
void ReaderView::resetZoom() { setZoom(0); }

void ReaderView::chooseFont()
{
    auto *dialog = new QFontDialog(m_view->typography().style(FlowRole::Paragraph).font, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QFontDialog::DontUseNativeDialog);
    dialog->setWindowTitle(tr("Typeface of the source text"));
    connect(dialog, &QFontDialog::fontSelected, this, [this](const QFont &chosen) {
        QSettings().setValue(u"reader/font"_s, chosen.family());
        setFonts();
    });
    dialog->open();
}

void ReaderView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setFonts();
}

// ---- finding ----

void ReaderView::openFind()
{
    const QString selected = m_view->selectedText();
    m_pages->needText();
    m_findBar->open(selected.size() < 80 ? selected.simplified() : QString());
}

void ReaderView::find(const QString &words)
{
    m_findTicket.request_stop();
    m_findTicket = std::stop_source();
    if (!m_text)
        return;
    m_session.ask<QList<Span>>(
        [text = m_text, words](const Reader &, std::stop_token stop) { return text->find(words, mostHits, stop); }, m_findTicket.get_token(), this,
        [this](const Result<QList<Span>> &answer) {
            m_hits = answer ? *answer : QList<Span>();
            const FlowPosition seen = m_view->firstVisible();
            const qsizetype from = seen.isValid() ? m_text->spanOf({seen, seen}).begin : 0;
            const auto next = std::find_if(m_hits.begin(), m_hits.end(), [from](Span hit) { return hit.begin >= from; });
            showHit(m_hits.isEmpty() ? -1 : next == m_hits.end() ? 0 : int(next - m_hits.begin()));
        });
}

void ReaderView::showHit(int index)
{
    m_hit = index;
    QList<FlowRange> ranges;
    for (const Span hit : std::as_const(m_hits))
        ranges.append(m_text->rangeOf(hit).value_or(FlowRange{}));
    m_view->setHits(ranges, index);
    if (index >= 0 && index < ranges.size())
        m_view->scrollTo(ranges[index], FlowView::Place::Nearest);
    m_findBar->setCount(index, int(m_hits.size()), m_hits.size() >= mostHits);
}

void ReaderView::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    const bool alt = event->modifiers().testFlag(Qt::AltModifier);
    if (m_mending->takeKey(*event))
        return;
    if (event->matches(QKeySequence::Find))
        openFind();
    else if (event->matches(QKeySequence::ZoomIn) || (control && event->key() == Qt::Key_Equal))
        zoomIn();
    else if (event->matches(QKeySequence::ZoomOut))
        zoomOut();
    else if (control && event->key() == Qt::Key_0)
        resetZoom();
    else if (control && event->modifiers().testFlag(Qt::ShiftModifier) && event->key() == Qt::Key_C)
        copyQuotation();
    else if (alt && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        stepInTrail(event->key() == Qt::Key_Up ? -1 : 1);
    else if (event->key() == Qt::Key_F3 && !m_hits.isEmpty())
        showHit(int((m_hit + (event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1) + m_hits.size()) % m_hits.size()));
    else
        QWidget::keyPressEvent(event);
}

} // namespace apacheta

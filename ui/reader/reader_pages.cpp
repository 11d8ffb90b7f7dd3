// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/reader_pages.h"

#include "common/theme.h"
#include "flow/flow_view.h"
#include "reader/pdf_pane.h"
#include "reader/reader_text.h"

#include <QEvent>
#include <QSettings>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

const QString shownKey = u"reader/pages"_s;
constexpr int leastUnitsForTwo = 42;    // as wide as two columns of some forty letters

} // namespace

ReaderPages::ReaderPages(FlowView *text, QWidget *parent)
    : QObject(parent), m_text(text), m_pane(new PdfPane(parent)), m_splitter(new QSplitter(Qt::Horizontal, parent))
{
    m_shown = PagesShown(std::clamp(QSettings().value(shownKey, 0).toInt(), 0, int(PagesShown::PagesOnly)));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_text);
    m_splitter->addWidget(m_pane);
    m_splitter->installEventFilter(this);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_scrolling.setSingleShot(true);
    m_scrolling.setInterval(120);
    m_turning.setSingleShot(true);
    m_turning.setInterval(400);
    connect(&m_scrolling, &QTimer::timeout, this, &ReaderPages::followText);
    connect(m_text, &FlowView::scrolled, this, [this] {
        if (!m_turning.isActive() && !m_scrolling.isActive() && m_pane->isVisible())
            m_scrolling.start();
    });
    connect(m_pane, &PdfPane::turned, this, &ReaderPages::followPage);
    connect(m_pane, &PdfPane::troubleChanged, this, &ReaderPages::arrange);
    arrange();
}

bool ReaderPages::hasPages() const { return m_open && m_open->content().row.format == "pdf"_L1 && !m_open->content().pages.isEmpty(); }

void ReaderPages::setShown(PagesShown shown)
{
    m_shown = shown;
    m_needsText = false;
    QSettings().setValue(shownKey, int(shown));
    arrange();
    if (m_open && shown != PagesShown::PagesOnly && !m_focus.isEmpty())
        if (const auto range = m_open->rangeOf(m_focus))
            m_text->scrollTo(*range, FlowView::Place::Centre);
}

void ReaderPages::setText(std::shared_ptr<const ReaderText> text)
{
    const bool isSame = text && m_open && text->content().row.id == m_open->content().row.id;
    m_open = std::move(text);
    if (!isSame) {
        m_needsText = false;
        m_focus = {};
    }
    m_pane->setText(hasPages() ? m_open : nullptr);
    arrange();
}

void ReaderPages::setFocusSpan(Span focus)
{
    m_focus = focus;
    if (hasPages())
        m_pane->setFocusSpan(focus);
}

void ReaderPages::needText()
{
    m_needsText = true;
    arrange();
}

void ReaderPages::arrange()
{
    const bool showsPages = hasPages() && m_shown != PagesShown::TextOnly;
    const bool showsText = !showsPages || m_shown == PagesShown::Beside || m_needsText || m_pane->hasTrouble();
    // What there is to say of a file that cannot be shown wants little room.
    m_pane->setMaximumHeight(m_pane->hasTrouble() ? gridUnit(m_pane) * 7 : QWIDGETSIZE_MAX);
    orient();
    m_text->setVisible(showsText);
    m_pane->setVisible(showsPages);
    Q_EMIT changed();
}

/// Where there is no room for two columns the page stands below the text.
void ReaderPages::orient()
{
    const bool isWide = m_splitter->width() >= gridUnit(m_splitter) * leastUnitsForTwo;
    const Qt::Orientation wanted = isWide && !m_pane->hasTrouble() ? Qt::Horizontal : Qt::Vertical;
    if (wanted != m_splitter->orientation())
        m_splitter->setOrientation(wanted);
}

bool ReaderPages::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_splitter && event->type() == QEvent::Resize)
        orient();
    return QObject::eventFilter(watched, event);
}

/// The page of what is read: that of the cited passage as long as it is in sight, else of the first line.
void ReaderPages::followText()
{
    if (!m_open || !m_pane->isVisible() || !m_text->isVisible())
        return;
    const auto focus = m_focus.isEmpty() ? std::nullopt : m_open->rangeOf(m_focus);
    if (focus && !m_text->rectOf(*focus).isEmpty()) {
        m_pane->showPage(m_pane->pageOf(m_focus.begin));
        return;
    }
    const FlowPosition first = m_text->firstVisible();
    if (first.isValid())
        m_pane->showPage(m_pane->pageOf(m_open->spanOf({first, first}).begin));
}

void ReaderPages::followPage(int page)
{
    if (!m_open || !m_text->isVisible())
        return;
    m_scrolling.stop();
    m_turning.start();
    const Span span = m_open->content().pages[page].span;
    if (const auto range = m_open->rangeOf({span.begin, std::min(span.begin + 1, span.end)}))
        m_text->scrollTo(*range, FlowView::Place::Top);
}

} // namespace apacheta

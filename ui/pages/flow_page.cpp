// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/flow_page.h"

#include "citing/citing.h"
#include "common/theme.h"
#include "flow/flow_line.h"
#include "flow/flow_view.h"
#include "pages/parts.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QSettings>
#include <QVBoxLayout>

namespace apacheta {

using namespace Qt::StringLiterals;

FlowPage::FlowPage(Session &session, int sections, QWidget *parent)
    : PageView(session, parent), m_view(new FlowView(this)), m_sections(std::make_shared<FlowSections>(sections)), m_sectionCount(sections)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_view);
    setFocusProxy(m_view);
    m_view->setAccessibleName(tr("Page"));
    m_patience.setSingleShot(true);
    m_patience.setInterval(100);
    connect(&m_patience, &QTimer::timeout, m_view, [this] { m_view->setSkeleton(true); });
    connect(m_view, &FlowView::linkActivated, this, &FlowPage::follow);
    connect(m_view, &FlowView::menuWanted, this, &FlowPage::showMenu);
    connect(this, &PageView::titleChanged, m_view, &QWidget::setAccessibleName);
    setFonts();
}

FlowPage::~FlowPage()
{
    m_ticket.request_stop();
}

void FlowPage::begin(bool newThing)
{
    m_ticket.request_stop();
    m_ticket = std::stop_source();
    m_keepPlace = !newThing;
    if (!newThing)
        return;
    m_sections = std::make_shared<FlowSections>(m_sectionCount);
    m_isWaiting = true;
    m_patience.start();
}

void FlowPage::setSection(int section, std::vector<FlowBlock> blocks)
{
    m_sections->set(section, std::move(blocks));
    refresh();
}

void FlowPage::refresh()
{
    m_isWaiting = false;
    m_patience.stop();
    m_view->setSource(m_sections, m_keepPlace);
    m_keepPlace = true;
}

void FlowPage::showError(int section, const Error &error)
{
    if (error.kind == Error::Cancelled)
        return;
    FlowLine line(FlowRole::Note);
    line.mark({FlowMarker::Icon, 0, Polarity::Asserted, u"warning"_s});
    line.add(error.message.isEmpty() ? tr("This could not be read from the library.") : error.message);
    line.add(u" "_s).add(actionPiece(tr("Try again"), TryAgain));
    setSection(section, {line.take()});
}

void FlowPage::act(const FlowLink &link)
{
    if (link.action == TryAgain)
        reload();
    else if (link.action == WriteDossier)
        Q_EMIT dossierRequested();
    const auto passage = link.action == CopyQuotation || link.action == KeepPassage ? passageOfRow(link.argument) : std::nullopt;
    if (passage && link.action == KeepPassage)
        Q_EMIT keepRequested({{passage->document, passage->span}}, KeepUnder::LastHeading);
    else if (passage && citing())
        citing()->copyQuotation(passage->document, passage->span);
}

void FlowPage::showMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString selected = m_view->selectedText();
    menu->addAction(icon(u"copy"_s, palette()), tr("Copy"), this, [selected] { QGuiApplication::clipboard()->setText(selected); })
        ->setEnabled(!selected.isEmpty());
    const std::optional<FlowLink> link = m_view->linkUnder(globalPosition);
    if (const auto passage = link ? passageOf(*link) : std::nullopt)
        addQuotationActions(*menu, {{passage->document, passage->span}});
    fillMenu(*menu);
    if (hasDossier()) {
        menu->addSeparator();
        menu->addAction(icon(u"document"_s, palette()), tr("Dossier…"), this, &PageView::dossierRequested);
    }
    menu->popup(globalPosition);
}

/// A quotation, its locator, or what can be done with it.
std::optional<PassageTarget> FlowPage::passageOf(const FlowLink &link) const
{
    if (link.action == CopyQuotation || link.action == KeepPassage)
        return passageOfRow(link.argument);
    const auto *passage = std::get_if<PassageTarget>(&link.target);
    return passage && !passage->span.isEmpty() ? std::optional(*passage) : std::nullopt;
}

QList<QuotedPlace> FlowPage::chosenQuotations() const
{
    const auto focused = m_view->focusedLink();
    const auto passage = focused ? passageOf(focused->link) : std::nullopt;
    return passage ? QList<QuotedPlace>{{passage->document, passage->span}} : QList<QuotedPlace>();
}

void FlowPage::follow(const FlowLink &link, OpenMode mode)
{
    if (link.action != NoAction) {
        act(link);
        return;
    }
    if (const auto *passage = std::get_if<PassageTarget>(&link.target))
        Q_EMIT trailOffered(trailOf(*passage));
    Q_EMIT targetRequested(link.target, mode);
}

/// All passages of the section from which one is opened, in their order.
QList<PassageTarget> FlowPage::trailOf(const PassageTarget &passage) const
{
    for (int section = 0; section < m_sectionCount; ++section) {
        QList<PassageTarget> trail;
        for (const FlowBlock &block : m_sections->section(section)) {
            for (const FlowLink &link : block.links) {
                const auto *other = std::get_if<PassageTarget>(&link.target);
                if (other && (trail.isEmpty() || trail.last() != *other))
                    trail.append(*other);
            }
        }
        if (trail.contains(passage))
            return trail;
    }
    return {passage};
}

void FlowPage::setFonts()
{
    const QSettings settings;
    m_view->setTypography(FlowTypography::forPages(font(), readingFont(font(), settings.value(u"reader/font"_s).toString(), -1)));
}

void FlowPage::changeEvent(QEvent *event)
{
    PageView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        setFonts();
    else if (event->type() == QEvent::LanguageChange)
        reload();
}

void FlowPage::showEvent(QShowEvent *event)
{
    PageView::showEvent(event);
    setFonts();
}

} // namespace apacheta

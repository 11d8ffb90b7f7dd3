// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/navigator.h"

#include "reader/reader_view.h"
#include "window/list_column.h"
#include "window/page_column.h"
#include "window/page_stack.h"

namespace apacheta {

Navigator::Navigator(ListColumn *lists, PageColumn *pages, ReaderView *reader, QObject *parent)
    : QObject(parent), m_lists(lists), m_pages(pages), m_reader(reader)
{
    const auto goThere = [this](const Target &target, OpenMode mode) { go(target, mode); };
    connect(lists, &ListColumn::targetRequested, this, goThere);
    connect(pages, &PageColumn::targetRequested, this, goThere);
    connect(reader, &ReaderView::targetRequested, this, goThere);
    connect(pages, &PageColumn::trailOffered, reader, &ReaderView::setTrail);
    connect(pages, &PageColumn::titleChanged, this, [this] {
        Place place = history().current();
        place.title = m_pages->current()->title();
        m_pages->current()->history().amend(place);
        m_reader->setShownClaim(m_pages->current()->target(), place.title);
        Q_EMIT moved();
    });
    connect(pages, &PageColumn::tabShown, this, [this] {
        if (!m_pages->current())
            return;
        const std::optional<PassageTarget> &place = history().current().reader;
        if (place && *place != m_reader->position())
            showReader(place);
        follow();
    });
}

const History &Navigator::history() const { return m_pages->current()->history(); }

Place Navigator::here() const
{
    Place place{m_lists->current(), m_pages->current()->target(), std::nullopt, m_pages->current()->title()};
    if (m_reader->document().isValid())
        place.reader = m_reader->position();
    return place;
}

/// Before leaving: where the reader had been scrolled to.
void Navigator::amendCurrent()
{
    Place place = history().current();
    place.reader = here().reader;
    place.title = m_pages->current()->title();
    m_pages->current()->history().amend(place);
}

void Navigator::go(const Target &target, OpenMode mode)
{
    if (std::holds_alternative<std::monostate>(target))
        return;
    if (const auto *list = std::get_if<ListTarget>(&target)) {
        amendCurrent();
        m_lists->setCurrent(list->list);
        m_pages->current()->history().visit(here());
        follow();
        return;
    }
    amendCurrent();
    const auto *passage = std::get_if<PassageTarget>(&target);
    if (mode == OpenMode::NewTab) {
        Place place = here();
        m_pages->openTab();
        if (passage)                    // a tab needs a page: the document's own
            m_pages->current()->show(DocumentTarget{passage->document});
        place.page = m_pages->current()->target();
        m_pages->current()->history().amend(place);
    }
    if (passage)
        goToPassage(*passage);
    else
        goToPage(target);
}

void Navigator::goToPassage(const PassageTarget &passage)
{
    Place place = here();
    place.reader = passage;
    m_pages->current()->history().visit(place);
    m_reader->show(passage.document, passage.span);
    follow();
}

void Navigator::goToPage(const Target &target)
{
    const auto *document = std::get_if<DocumentTarget>(&target);
    const bool opensText = document && m_reader->document() != document->document;
    Place place = here();
    place.page = target;
    place.title.clear();
    const auto *quotation = std::get_if<QuotationTarget>(&target);
    const bool opensPassage = quotation && quotation->document.isValid();
    if (opensPassage)
        place.reader = PassageTarget{quotation->document, quotation->span};
    else if (opensText)
        place.reader = PassageTarget{document->document, {}};
    else if (std::holds_alternative<ViewTarget>(target) && !std::holds_alternative<ViewTarget>(m_pages->current()->target()))
        place.reader.reset();           // the room is the picture's
    m_pages->current()->history().visit(place);
    m_pages->current()->show(target);
    if (opensText || opensPassage || !place.reader)
        showReader(place.reader);
    follow();
}

void Navigator::move(qsizetype steps)
{
    amendCurrent();
    const Place place = m_pages->current()->history().move(steps);
    m_lists->setCurrent(place.list);
    m_pages->current()->show(place.page);
    if (!m_reader->document().isValid() || place.reader != m_reader->position())
        showReader(place.reader);
    follow();
}

void Navigator::restore(const Place &place)
{
    m_lists->setCurrent(place.list);
    m_pages->current()->show(place.page);
    showReader(place.reader);
    m_pages->current()->history().amend(place);
    follow();
}

void Navigator::startAnew()
{
    m_reader->clear();
    m_pages->startAnew();
    follow();
}

void Navigator::showReader(const std::optional<PassageTarget> &place)
{
    m_reader->setTrail({});
    if (place)
        m_reader->show(place->document, place->span);
    else
        m_reader->clear();
}

void Navigator::follow()
{
    const Target page = m_pages->current()->target();
    const auto *actor = std::get_if<ActorTarget>(&page);
    m_reader->setHighlightedActor(actor ? std::optional(actor->actor) : std::nullopt);
    m_reader->setShownClaim(page, m_pages->current()->title());
    m_lists->selectTarget(page);
    Q_EMIT moved();
}

} // namespace apacheta

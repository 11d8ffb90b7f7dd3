// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/page_stack.h"

#include "actors/actor_page.h"
#include "common/empty_state.h"
#include "decisions/history_page.h"
#include "disagreements/disagreement_page.h"
#include "documents/document_page.h"
#include "events/event_page.h"
#include "map/map_page.h"
#include "matrix/matrix_page.h"
#include "network/network_page.h"
#include "notebook/quotation_page.h"
#include "pages/page_view.h"
#include "relations/pair_page.h"
#include "relations/relation_page.h"
#include "review/review_page.h"
#include "search/search_page.h"
#include "start/start_page.h"
#include "timeline/timeline_page.h"

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

template <class... Cases> struct Match : Cases... {
    using Cases::operator()...;
};

} // namespace

PageStack::PageStack(Session &session, Citing *citing, QWidget *parent)
    : QStackedWidget(parent), m_session(session), m_citing(citing), m_empty(new EmptyState(this))
{
    m_empty->setWords(u"actors"_s, tr("Nothing chosen yet"), tr("Pick an entry of the list, or search everything with Ctrl+K."));
    m_empty->setBackgroundRole(QPalette::Base);
    m_empty->setAutoFillBackground(true);
    addWidget(m_empty);
}

template <class PageOfKind> PageOfKind *PageStack::pageOfKind()
{
    PageView *&known = m_pages[&PageOfKind::staticMetaObject];
    if (!known) {
        known = new PageOfKind(m_session, this);
        known->setCiting(m_citing);
        addWidget(known);
        connect(known, &PageView::targetRequested, this, &PageStack::targetRequested);
        connect(known, &PageView::trailOffered, this, &PageStack::trailOffered);
        connect(known, &PageView::keepRequested, this, &PageStack::keepRequested);
        connect(known, &PageView::dossierRequested, this, &PageStack::dossierRequested);
        if constexpr (std::is_base_of_v<ViewPage, PageOfKind>) {
            connect(static_cast<PageOfKind *>(known), &ViewPage::said, this, &PageStack::said);
            connect(static_cast<PageOfKind *>(known), &ViewPage::failed, this, &PageStack::failed);
        }
        connect(known, &PageView::titleChanged, this, [this, page = known] {
            if (page == currentWidget())
                Q_EMIT titleChanged();
        });
    }
    setCurrentWidget(known);
    return static_cast<PageOfKind *>(known);
}

void PageStack::show(const Target &target)
{
    if (target == m_target)
        return;
    m_target = target;
    const Match show{
        [&](const ActorTarget &actor) { pageOfKind<ActorPage>()->show(actor.actor); },
        [&](const EventTarget &event) { pageOfKind<EventPage>()->show(event.event); },
        [&](const RelationTarget &relation) { pageOfKind<RelationPage>()->show(relation.relation); },
        [&](const PairTarget &pair) { pageOfKind<PairPage>()->show(pair.first, pair.second); },
        [&](const DocumentTarget &document) { pageOfKind<DocumentPage>()->show(document.document); },
        [&](const ReviewTarget &review) { pageOfKind<ReviewPage>()->show(review.question); },
        [&](const DisagreementTarget &disagreement) { pageOfKind<DisagreementPage>()->show(disagreement.key); },
        [&](const QuotationTarget &quotation) { pageOfKind<QuotationPage>()->show(quotation.key); },
        [&](const HistoryTarget &history) { pageOfKind<HistoryPage>()->show(history); },
        [&](const ViewTarget &view) { showView(view); },
        [&](const SearchTarget &search) { pageOfKind<SearchPage>()->show(search.query); },
        [&](const auto &) { setCurrentWidget(m_empty); },
    };
    std::visit(show, target);
    Q_EMIT titleChanged();
}

void PageStack::showView(const ViewTarget &target)
{
    switch (target.view) {
    case ViewTarget::Start: pageOfKind<StartPage>()->show(target.actor); return;
    case ViewTarget::Matrix: pageOfKind<MatrixPage>()->show(target.actor); return;
    case ViewTarget::Network: pageOfKind<NetworkPage>()->show(target.actor); return;
    case ViewTarget::Map: pageOfKind<MapPage>()->show(target.actor); return;
    case ViewTarget::Timeline: pageOfKind<TimelinePage>()->show(target.actor); return;
    default: setCurrentWidget(m_empty); return;
    }
}

QString PageStack::title() const { return page() ? page()->title() : QString(); }

PageView *PageStack::page() const { return qobject_cast<PageView *>(currentWidget()); }

} // namespace apacheta

// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/reader_mending.h"

#include "common/theme.h"
#include "flow/flow_view.h"
#include "mending/mention_card.h"
#include "mending/new_claim_dialogs.h"
#include "mending/notes_part.h"
#include "reader/reader_text.h"
#include "session/session.h"
#include "text/tokens.h"

#include <QKeyEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace apacheta {

ReaderMending::ReaderMending(Session &session, FlowView *view, QWidget *dialogParent)
    : QObject(dialogParent), m_session(session), m_view(view), m_dialogParent(dialogParent), m_card(new MentionCard(session, view->viewport()))
{
    connect(view, &FlowView::scrolled, m_card, &QWidget::hide);
    connect(view, &FlowView::selectionChanged, m_card, &QWidget::hide);
}

void ReaderMending::setText(const ReaderText *text)
{
    m_text = text;
    m_card->hide();
}

void ReaderMending::setClaim(const Target &target, const QString &name)
{
    const bool isClaim = std::holds_alternative<EventTarget>(target) || std::holds_alternative<RelationTarget>(target);
    m_claim = isClaim ? target : Target();
    m_claimName = isClaim ? name : QString();
}

void ReaderMending::showCard(const FlowLink &link)
{
    if (!m_text)
        return;
    for (const FlowView::LinkPlace &place : m_view->visibleLinks()) {
        if (place.link != link)
            continue;
        if (const auto mention = m_text->mentionAt(place.block.block, link)) {
            const auto focused = m_view->focusedLink();
            const bool isFocused = focused && focused->link == link;
            m_card->showFor(*mention, m_text->source().quote(mention->span), isFocused ? focused->rect : place.rect);
            return;
        }
    }
}

bool ReaderMending::hasSelection() const
{
    return m_text && m_view->selection() && !m_view->selectedText().trimmed().isEmpty();
}

Span ReaderMending::selectedSpan() const { return wholeWords(m_text->source().units(), m_text->spanOf(*m_view->selection())); }

template <class Dialog> void ReaderMending::open()
{
    if (!hasSelection())
        return;
    const Span span = selectedSpan();
    SelectedWords selected{{m_text->content().row.id, span}, m_text->source().quote(span), {}};
    for (const MentionRow &mention : m_text->mentionsIn(span)) {
        const ActorChoice actor{mention.actor, mention.actorName, mention.kind};
        if (!selected.named.contains(actor))
            selected.named.append(actor);
    }
    auto *dialog = new Dialog(m_session, selected, m_dialogParent->window());
    Q_EMIT begun();
    dialog->open();
}

void ReaderMending::newMention() { open<MentionDialog>(); }
void ReaderMending::newEvent() { open<EventDialog>(); }
void ReaderMending::newRelation() { open<RelationDialog>(); }

void ReaderMending::writeNote()
{
    if (!hasSelection())
        return;
    openNotes(m_session, [document = m_text->content().row.id, span = selectedSpan()](const Reader &reader) -> Result<Subject> {
        const auto place = reader.placeOf(document, span);
        return place ? Result<Subject>(Subject(*place)) : place.error();
    }, m_dialogParent->window());
    Q_EMIT begun();
}

void ReaderMending::addEvidence()
{
    if (!hasSelection() || m_claimName.isEmpty())
        return;
    m_session.decide([claim = m_claim, document = m_text->content().row.id, span = selectedSpan()](const Reader &reader) -> Result<QList<Decision>> {
        const auto place = reader.placeOf(document, span);
        if (!place)
            return place.error();
        if (const auto *event = std::get_if<EventTarget>(&claim)) {
            const auto ref = reader.refOf(event->event);
            return ref ? Result<QList<Decision>>(QList<Decision>{AddEventEvidence{*ref, *place}}) : ref.error();
        }
        const auto ref = reader.refOf(std::get<RelationTarget>(claim).relation);
        return ref ? Result<QList<Decision>>(QList<Decision>{AddRelationEvidence{*ref, *place}}) : ref.error();
    });
    Q_EMIT begun();
}

void ReaderMending::fillMenu(QMenu &menu)
{
    const bool has = hasSelection();
    const auto add = [&](const QString &iconName, const QString &text, const QKeySequence &keys, auto act) {
        QAction *action = menu.addAction(icon(iconName, menu.palette()), text, this, act);
        action->setShortcut(keys);
        action->setEnabled(has);
    };
    add(u"add"_s, tr("New mention …"), Qt::CTRL | Qt::Key_M, &ReaderMending::newMention);
    add(u"add"_s, tr("New event …"), Qt::CTRL | Qt::Key_E, &ReaderMending::newEvent);
    add(u"add"_s, tr("New relation …"), Qt::CTRL | Qt::Key_R, &ReaderMending::newRelation);
    if (!m_claimName.isEmpty())
        add(u"quote"_s, tr("Is evidence of “%1”").arg(m_claimName.left(60)), Qt::CTRL | Qt::Key_I, &ReaderMending::addEvidence);
    add(u"document"_s, tr("Notes and tags …"), {}, &ReaderMending::writeNote);
}

bool ReaderMending::takeKey(const QKeyEvent &event)
{
    if (m_card->takeKey(event))
        return true;
    if (event.modifiers() != Qt::ControlModifier)
        return false;
    switch (event.key()) {
    case Qt::Key_M: newMention(); return true;
    case Qt::Key_E: newEvent(); return true;
    case Qt::Key_R: newRelation(); return true;
    case Qt::Key_I: addEvidence(); return true;
    default: return false;
    }
}

} // namespace apacheta

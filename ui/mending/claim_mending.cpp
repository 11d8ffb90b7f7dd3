// SPDX-License-Identifier: GPL-3.0-or-later
#include "mending/claim_mending.h"

#include "common/theme.h"
#include "mending/edit_dialogs.h"
#include "mending/notes_part.h"
#include "session/session.h"

#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

/// For each claim a decision about its reference.
template <class OfEvent, class OfRelation> Result<QList<Decision>> aboutAll(const Reader &reader, const QList<Claim> &claims)
{
    QList<Decision> decisions;
    for (const Claim &claim : claims) {
        if (const auto *event = std::get_if<EventRow>(&claim)) {
            const auto ref = reader.refOf(event->id);
            if (!ref)
                return ref.error();
            decisions.append(OfEvent{*ref});
        } else {
            const auto ref = reader.refOf(std::get<RelationRow>(claim).id);
            if (!ref)
                return ref.error();
            decisions.append(OfRelation{*ref});
        }
    }
    return decisions;
}

Result<Subject> subjectOf(const Reader &reader, const Claim &claim)
{
    if (const auto *event = std::get_if<EventRow>(&claim)) {
        const auto ref = reader.refOf(event->id);
        return ref ? Result<Subject>(Subject(*ref)) : ref.error();
    }
    const auto ref = reader.refOf(std::get<RelationRow>(claim).id);
    return ref ? Result<Subject>(Subject(*ref)) : ref.error();
}

bool isRejected(const Claim &claim)
{
    return std::visit([](const auto &row) { return row.confidence < 0; }, claim);
}

} // namespace

ClaimMending::ClaimMending(Session &session, QWidget *dialogParent) : QObject(dialogParent), m_session(session), m_dialogParent(dialogParent) {}

void ClaimMending::confirm(const QList<Claim> &claims)
{
    m_session.decide([claims](const Reader &reader) { return aboutAll<ConfirmEvent, ConfirmRelation>(reader, claims); });
}

void ClaimMending::reject(const QList<Claim> &claims)
{
    m_session.decide([claims](const Reader &reader) { return aboutAll<RejectEvent, RejectRelation>(reader, claims); });
}

void ClaimMending::takeRejectionBack(const Claim &claim)
{
    m_session.ask<DecisionId>(
        [claim](const Reader &reader, std::stop_token stop) -> Result<DecisionId> {
            const auto subject = subjectOf(reader, claim);
            if (!subject)
                return subject.error();
            const auto entries = reader.historyOf(*subject, stop);
            if (!entries)
                return entries.error();
            for (const DecisionEntry &entry : *entries)
                if (entry.inForce && (entry.type == "reject-event"_L1 || entry.type == "reject-relation"_L1))
                    return entry.id;
            return DecisionId{};
        },
        m_ticket.get_token(), this, [this](const Result<DecisionId> &id) {
            if (id && id->isValid())
                m_session.takeBack(*id);
        });
}

void ClaimMending::change(const Claim &claim)
{
    if (const auto *event = std::get_if<EventRow>(&claim))
        (new EventEditDialog(m_session, *event, EventEditDialog::Label, m_dialogParent->window()))->open();
    else
        (new RelationEditDialog(m_session, std::get<RelationRow>(claim), false, m_dialogParent->window()))->open();
}

void ClaimMending::changeDate(const Claim &claim)
{
    if (const auto *event = std::get_if<EventRow>(&claim))
        (new EventEditDialog(m_session, *event, EventEditDialog::Date, m_dialogParent->window()))->open();
    else
        (new RelationEditDialog(m_session, std::get<RelationRow>(claim), true, m_dialogParent->window()))->open();
}

void ClaimMending::writeNote(const Claim &claim)
{
    openNotes(m_session, [claim](const Reader &reader) { return subjectOf(reader, claim); }, m_dialogParent->window());
}

void ClaimMending::fillMenu(QMenu &menu, const QList<Claim> &claims)
{
    if (claims.isEmpty())
        return;
    menu.addSeparator();
    const auto add = [&](const QString &iconName, const QString &text, const QKeySequence &keys, auto act) {
        QAction *action = menu.addAction(icon(iconName, menu.palette()), text, this, act);
        action->setShortcut(keys);
        return action;
    };
    if (std::any_of(claims.begin(), claims.end(), isRejected)) {
        add({}, tr("Take the rejection back"), {}, [this, claims] {
            for (const Claim &claim : claims)
                takeRejectionBack(claim);
        });
        add(u"check"_s, tr("Confirm"), Qt::Key_Y, [this, claims] { confirm(claims); });
        return;
    }
    add(u"check"_s, tr("Confirm"), Qt::Key_Y, [this, claims] { confirm(claims); });
    add(u"close"_s, tr("Reject"), Qt::Key_Delete, [this, claims] { reject(claims); });
    if (claims.size() > 1)
        return;
    const Claim &claim = claims.first();
    add(u"timeline"_s, tr("Change the date …"), Qt::CTRL | Qt::Key_D, [this, claim] { changeDate(claim); });
    if (const auto *event = std::get_if<EventRow>(&claim)) {
        const auto addField = [&](const QString &text, EventEditDialog::Field field) {
            add({}, text, {}, [this, row = *event, field] { (new EventEditDialog(m_session, row, field, m_dialogParent->window()))->open(); });
        };
        add(u"settings"_s, tr("Change the label …"), Qt::Key_F2, [this, claim] { change(claim); });
        addField(tr("Change the type …"), EventEditDialog::Type);
        addField(tr("Change who takes part …"), EventEditDialog::Participants);
        addField(tr("Change the place …"), EventEditDialog::Place);
    } else {
        add(u"settings"_s, tr("Change the relation …"), Qt::Key_F2, [this, claim] { change(claim); });
    }
    add(u"quote"_s, tr("Notes and tags …"), {}, [this, claim] { writeNote(claim); });
}

bool ClaimMending::takeKey(const QKeyEvent &event, const QList<Claim> &claims)
{
    if (claims.isEmpty())
        return false;
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::ControlModifier && event.key() == Qt::Key_D) {
        changeDate(claims.first());
        return true;
    }
    if (modifiers != Qt::NoModifier)
        return false;
    switch (event.key()) {
    case Qt::Key_Delete: reject(claims); return true;
    case Qt::Key_Y: confirm(claims); return true;
    case Qt::Key_F2: change(claims.first()); return true;
    default: return false;
    }
}

} // namespace apacheta

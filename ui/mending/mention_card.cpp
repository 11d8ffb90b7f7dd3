// SPDX-License-Identifier: GPL-3.0-or-later
#include "mending/mention_card.h"

#include "common/theme.h"
#include "library/plain_words.h"
#include "mending/actor_chooser.h"
#include "mending/actor_names.h"
#include "mending/mending_dialog.h"
#include "pages/parts.h"
#include "session/session.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

constexpr int candidatesShown = 8;

/// Whose a mention is, by name.
class OtherActorDialog final : public MendingDialog {
public:
    OtherActorDialog(Session &session, const MentionRow &mention, const QString &surface, QWidget *parent)
        : MendingDialog(session, MentionCard::tr("Whom these words name"), MentionCard::tr("&Choose"), parent), m_mention(mention.id),
          m_chooser(new ActorChooser(session, this))
    {
        setEvidence(surface);
        addWhole(m_chooser, 1);
        m_chooser->leaveOut(mention.actor);
        connect(m_chooser, &ActorChooser::changed, this, [this] { showMissing(); });
        connect(m_chooser, &ActorChooser::accepted, this, [this] { accept(); });
        m_chooser->begin(surface);
        m_chooser->setFocus();
        showMissing();
    }

protected:
    QString missing() const override { return m_chooser->choice().isNone() ? MentionCard::tr("Choose an actor.") : QString(); }
    Make decisions() const override
    {
        return [mention = m_mention, actor = m_chooser->choice()](const Reader &reader) { return decisionsOfMention(reader, mention, actor); };
    }

private:
    MentionId m_mention;
    ActorChooser *m_chooser;
};

} // namespace

MentionCard::MentionCard(Session &session, QWidget *parent)
    : QFrame(parent), m_session(session), m_who(new QLabel(this)), m_sure(new QLabel(this)), m_confirm(new QToolButton(this)),
      m_not(new QToolButton(this)), m_other(new QToolButton(this)), m_candidates(new QListWidget(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Button);
    setCursor(Qt::ArrowCursor);
    setAccessibleName(tr("About this mention"));
    const int unit = gridUnit(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(unit / 2, unit / 3, unit / 2, unit / 3);
    column->setSpacing(unit / 4);
    QFont bold = m_who->font();
    bold.setWeight(QFont::DemiBold);
    m_who->setFont(bold);
    m_who->setTextFormat(Qt::PlainText);
    column->addWidget(m_who);
    column->addWidget(m_sure);
    auto *row = new QHBoxLayout;
    row->setSpacing(2);
    const auto addButton = [&](QToolButton *button, const QString &iconName, const QString &text, const QString &tip, auto act) {
        button->setIcon(icon(iconName, palette()));
        button->setText(text);
        button->setToolTip(tip);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::NoFocus); // the text keeps it; the keys are in the tips
        row->addWidget(button);
        connect(button, &QToolButton::clicked, this, act);
    };
    addButton(m_confirm, u"check"_s, tr("Confirm"), tr("It is this one, and stays so (Y)"), [this] { confirm(); });
    addButton(m_not, u"close"_s, tr("Not this one"), tr("Show who else it may be (X)"), [this] { notThisOne(); });
    addButton(m_other, u"search"_s, tr("Choose …"), tr("Name the actor (M)"), [this] { choose(); });
    row->addStretch(1);
    column->addLayout(row);
    m_candidates->setFrameShape(QFrame::NoFrame);
    m_candidates->setAccessibleName(tr("Who else it may be"));
    m_candidates->setFocusPolicy(Qt::NoFocus);
    m_candidates->setUniformItemSizes(true);
    m_candidates->setIconSize(QSize(16, 16));
    m_candidates->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_candidates->setMouseTracking(true);
    column->addWidget(m_candidates);
    connect(m_candidates, &QListWidget::itemClicked, this, [this](const QListWidgetItem *item) {
        say(item->data(Qt::UserRole).value<ActorChoice>());
    });
    hide();
}

void MentionCard::showFor(const MentionRow &mention, const QString &surface, const QRect &beside)
{
    m_ticket.request_stop();
    m_mention = mention;
    m_surface = surface;
    m_beside = beside;
    //: A mention: the words, then the actor whom they name and its kind
    m_who->setText(tr("“%1” is %2 (%3)").arg(surface.simplified().left(40), mention.actorName, kindName(mention.kind)));
    m_sure->setText(mention.confidence >= 1 ? tr("confirmed by you") : confidenceText(mention.confidence));
    m_confirm->setEnabled(mention.confidence < 1);
    m_candidates->hide();
    place();
    show();
    raise();
}

void MentionCard::place()
{
    adjustSize();
    const QRect room = parentWidget()->rect();
    int y = m_beside.bottom() + 4;
    if (y + height() > room.height() - 4)
        y = m_beside.top() - height() - 4;
    const int x = std::clamp(m_beside.left(), 4, std::max(4, room.width() - width() - 4));
    move(x, std::max(4, y));
}

void MentionCard::confirm()
{
    if (m_mention.confidence < 1) {
        m_session.decide([id = m_mention.id](const Reader &reader) -> Result<QList<Decision>> {
            const auto ref = reader.refOf(id);
            if (!ref)
                return ref.error();
            return QList<Decision>{ConfirmMention{ref->place, ref->actor}};
        });
    }
    hide();
}

void MentionCard::say(const ActorChoice &actor)
{
    m_session.decide([id = m_mention.id, actor](const Reader &reader) { return decisionsOfMention(reader, id, actor); });
    hide();
}

void MentionCard::reject() { say({}); }

void MentionCard::choose()
{
    auto *dialog = new OtherActorDialog(m_session, m_mention, m_surface, window());
    hide();
    dialog->open();
}

void MentionCard::notThisOne()
{
    m_ticket = std::stop_source();
    m_session.ask<QList<ActorRow>>(
        [surface = m_surface](const Reader &reader, std::stop_token stop) { return reader.actorsNamed(surface, candidatesShown + 1, stop); },
        m_ticket.get_token(), this, [this](const Result<QList<ActorRow>> &actors) { fillCandidates(actors ? *actors : QList<ActorRow>()); });
}

void MentionCard::fillCandidates(const QList<ActorRow> &actors)
{
    m_candidates->clear();
    const auto add = [this](const QIcon &mark, const QString &text, const ActorChoice &choice) {
        auto *item = new QListWidgetItem(mark, text, m_candidates);
        item->setData(Qt::UserRole, QVariant::fromValue(choice));
    };
    for (const ActorRow &actor : actors) {
        if (actor.id == m_mention.actor || m_candidates->count() >= candidatesShown)
            continue;
        //: A candidate for a mention: its key on the keyboard, name and kind
        add(kindIcon(actor.kind, palette()), tr("%1  %2 (%3)").arg(m_candidates->count() + 1).arg(actor.name, kindName(actor.kind)),
            {actor.id, actor.name, actor.kind});
    }
    //: A candidate for a mention: its key on the keyboard; the words name nobody
    add(icon(u"close"_s, palette()), tr("0  Nobody of the library"), {});
    m_candidates->setMinimumWidth(std::min(m_candidates->sizeHintForColumn(0) + gridUnit(this), parentWidget()->width() - gridUnit(this) * 3));
    m_candidates->setFixedHeight(m_candidates->sizeHintForRow(0) * m_candidates->count() + 4);
    m_candidates->show();
    place();
}

bool MentionCard::takeKey(const QKeyEvent &event)
{
    if (!isVisible() || (event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)))
        return false;
    const int key = event.key();
    if (key == Qt::Key_Y) {
        confirm();
    } else if (key == Qt::Key_X || key == Qt::Key_Delete) {
        if (m_candidates->isVisible() && key == Qt::Key_Delete)
            reject();
        else
            notThisOne();
    } else if (key == Qt::Key_M) {
        choose();
    } else if (key == Qt::Key_Escape) {
        hide();
    } else if (m_candidates->isVisible() && key >= Qt::Key_0 && key <= Qt::Key_9) {
        const int row = key == Qt::Key_0 ? m_candidates->count() - 1 : key - Qt::Key_1;
        if (row >= m_candidates->count() - 1 && key != Qt::Key_0)
            return false;
        say(m_candidates->item(row)->data(Qt::UserRole).value<ActorChoice>());
    } else {
        return false;
    }
    return true;
}

} // namespace apacheta

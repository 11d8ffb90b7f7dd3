// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/way_panel.h"

#include "common/theme.h"
#include "library/plain_words.h"
#include "reader/bar_button.h"
#include "session/scope.h"
#include "session/session.h"

#include <QLabel>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

struct Way {
    QString from;
    QString to;
    QList<NetStep> steps;
};

QLabel *wrapped(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::RichText);
    label->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    return label;
}

} // namespace

WayPanel::WayPanel(Session &session, QWidget *parent) : QWidget(parent), m_session(session), m_title(new QLabel(this))
{
    const int unit = gridUnit(this);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(unit / 2, unit / 2, unit / 4, 0);
    m_title->setFont(partFont(font()));
    m_title->setWordWrap(true);
    head->addWidget(m_title, 1);
    QToolButton *close = barButton(u"close"_s, tr("Close"), tr("Close the way"), this);
    connect(close, &QToolButton::clicked, this, &WayPanel::closed);
    head->addWidget(close, 0, Qt::AlignTop);
    outer->addLayout(head);
    auto *scroll = new QScrollArea(this);
    auto *content = new QWidget(scroll);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(unit / 2, unit / 2, unit / 2, unit / 2);
    m_column->setSpacing(unit / 2);
    m_column->addStretch(1);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    outer->addWidget(scroll, 1);
    setMinimumWidth(unit * 15);
    setMaximumWidth(unit * 26);
}

WayPanel::~WayPanel() { m_ticket.request_stop(); }

void WayPanel::ask(ActorId from, ActorId to)
{
    m_ticket.request_stop();
    m_ticket = std::stop_source();
    ViewFilter filter = m_session.scope().filter();
    filter.actors.clear();
    m_session.ask<Way>(
        [from, to, filter](const Reader &reader, std::stop_token stop) -> Result<Way> {
            const auto first = reader.actor(from, stop);
            if (!first)
                return first.error();
            const auto last = reader.actor(to, stop);
            if (!last)
                return last.error();
            const auto steps = reader.wayBetween(from, to, filter, stop);
            if (!steps)
                return steps.error();
            return Way{first->row.name, last->row.name, *steps};
        },
        m_ticket.get_token(), this, [this, from](const Result<Way> &way) {
            if (!way) {
                m_title->setText(way.error().message);
                return;
            }
            fill(way->steps, way->from, way->to);
            QList<ActorId> actors = {from};
            for (const NetStep &step : m_steps)
                actors.append(step.forward ? step.relation.object.id : step.relation.subject.id);
            Q_EMIT found(m_steps.isEmpty() ? QList<ActorId>() : actors);
        });
}

void WayPanel::fill(const QList<NetStep> &steps, const QString &from, const QString &to)
{
    m_steps = steps;
    while (m_column->count() > 1) {
        QLayoutItem *item = m_column->takeAt(0);
        delete item->widget();
        delete item;
    }
    m_title->setText(steps.isEmpty() ? tr("No way leads from %1 to %2 under this filter.").arg(from, to)
                                     : tr("%1 reaches %2 in %n step(s)", nullptr, int(steps.size())).arg(from, to));
    for (const NetStep &step : steps)
        addStep(step);
}

void WayPanel::addStep(const NetStep &step)
{
    const RelationRow &relation = step.relation;
    const QString date = relation.date ? u", "_s + dateText(relation.date) : QString();
    QLabel *claim = wrapped(u"<a href=\"relation\">%1</a>%2"_s.arg(relationSentence(relation).toHtmlEscaped(), date.toHtmlEscaped()), this);
    connect(claim, &QLabel::linkActivated, this, [this, id = relation.id] { Q_EMIT targetRequested(RelationTarget{id}, OpenMode::Here); });
    m_column->insertWidget(m_column->count() - 1, claim);
    const EvidenceRow &row = step.evidence;
    QStringList source = {row.documentTitle, locatorText(row.page, row.paragraph)};
    source.removeAll(QString());
    QLabel *quote = wrapped(u"%1<br><a href=\"passage\">%2</a>"_s.arg(row.quote.simplified().toHtmlEscaped(), source.join(u" · "_s).toHtmlEscaped()), this);
    quote->setIndent(gridUnit(this) / 2);
    connect(quote, &QLabel::linkActivated, this, [this, place = PassageTarget{row.document, row.span}] {
        QList<PassageTarget> trail;
        for (const NetStep &one : std::as_const(m_steps))
            trail.append({one.evidence.document, one.evidence.span});
        Q_EMIT trailOffered(trail);
        Q_EMIT targetRequested(place, OpenMode::Here);
    });
    m_column->insertWidget(m_column->count() - 1, quote);
}

} // namespace apacheta

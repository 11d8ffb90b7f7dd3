// SPDX-License-Identifier: GPL-3.0-or-later
#include "mending/part_rows.h"

#include "common/theme.h"
#include "mending/actor_field.h"
#include "mending/claim_fields.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

constexpr qsizetype mostLines = 8;

} // namespace

struct PartRows::Line : QObject {
    using QObject::QObject;
    ActorField *actor = nullptr;
    QComboBox *role = nullptr;
};

PartRows::PartRows(Session &session, QWidget *parent) : QWidget(parent), m_session(session), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(gridUnit(this) / 4);
    addLine({}, Role::Agent);
    addLine({}, Role::Patient);
    setFocusProxy(m_lines.first()->actor);
}

void PartRows::addLine(const ActorChoice &actor, Role role)
{
    auto *line = new Line(this);
    auto *row = new QHBoxLayout;
    row->setSpacing(gridUnit(this) / 4);
    const int number = int(m_lines.size()) + 1;
    line->actor = new ActorField(m_session, tr("Participant %1").arg(number), this);
    line->role = roleBox(role, this);
    line->role->setAccessibleName(tr("Role of participant %1").arg(number));
    row->addWidget(line->actor, 1);
    row->addWidget(line->role);
    m_column->addLayout(row);
    if (!actor.isNone())
        line->actor->setChoice(actor);
    if (!m_lines.isEmpty())
        QWidget::setTabOrder(m_lines.last()->role, line->actor->field());
    QWidget::setTabOrder(line->actor->field(), line->actor->kinds());
    QWidget::setTabOrder(line->actor->kinds(), line->role);
    m_lines.append(line);
    connect(line->actor, &ActorField::changed, this, [this] {
        keepOneEmpty();
        Q_EMIT changed();
    });
}

void PartRows::keepOneEmpty()
{
    for (const Line *line : std::as_const(m_lines)) {
        if (line->actor->choice().isNone())
            return;
    }
    if (m_lines.size() < mostLines)
        addLine({}, Role::Party);
}

void PartRows::add(const ActorChoice &actor, Role role)
{
    for (const Line *line : std::as_const(m_lines)) {
        if (!line->actor->choice().isNone())
            continue;
        line->role->setCurrentIndex(line->role->findData(int(role)));
        line->actor->setChoice(actor);
        return;
    }
}

QList<QPair<ActorChoice, Role>> PartRows::parts() const
{
    QList<QPair<ActorChoice, Role>> parts;
    for (const Line *line : m_lines) {
        const ActorChoice actor = line->actor->choice();
        if (!actor.isNone())
            parts.append({actor, chosenIn<Role>(line->role)});
    }
    return parts;
}

} // namespace apacheta

// SPDX-License-Identifier: GPL-3.0-or-later
#include "mending/split_dialog.h"

#include "common/theme.h"
#include "library/decisions/decisions.h"
#include "library/plain_words.h"
#include "mending/actor_field.h"
#include "pages/parts.h"
#include "session/session.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

constexpr int mentionsAtATime = 200;
constexpr int wordsAroundName = 60;
constexpr int rowRole = Qt::UserRole;

} // namespace

SplitDialog::SplitDialog(Session &session, const ActorRow &actor, QWidget *parent)
    : MendingDialog(session, tr("Split %1").arg(actor.name), tr("Split"), parent), m_actor(actor), m_name(new QLineEdit(this)),
      m_kind(kindBox(this)), m_tree(new QTreeWidget(this))
{
    m_name->setPlaceholderText(tr("Name of the other"));
    m_kind->setCurrentIndex(m_kind->findData(int(actor.kind)));
    addField(tr("&Name"), m_name);
    addField(tr("&Kind"), m_kind);
    m_tree->setHeaderLabels({tr("Tick the mentions that are the other's"), tr("Place")});
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->setAccessibleName(tr("Mentions of %1").arg(actor.name));
    m_tree->setMinimumSize(gridUnit(this) * 42, gridUnit(this) * 18);
    addWhole(m_tree, 1);
    connect(m_name, &QLineEdit::textChanged, this, [this] { showMissing(); });
    connect(m_tree, &QTreeWidget::itemChanged, this, [this] { showMissing(); });
    m_name->setFocus();
    ask({});
    showMissing();
}

SplitDialog::~SplitDialog() { m_ticket.request_stop(); }

void SplitDialog::ask(const Cursor &after)
{
    session().ask<Rows<EvidenceRow>>(
        [actor = m_actor.id, after](const Reader &reader, std::stop_token stop) { return reader.mentionsOf(actor, after, mentionsAtATime, stop); },
        m_ticket.get_token(), this, [this](const Result<Rows<EvidenceRow>> &answer) {
            if (!answer)
                return;
            add(answer->rows);
            if (answer->next)
                ask(*answer->next);
        });
}

void SplitDialog::add(const QList<EvidenceRow> &mentions)
{
    const QSignalBlocker quiet(m_tree);
    for (const EvidenceRow &mention : mentions) {
        QTreeWidgetItem *&document = m_documents[mention.document.value];
        if (!document) {
            document = new QTreeWidgetItem(m_tree, {mention.documentTitle, mention.documentDate});
            document->setFlags(document->flags() | Qt::ItemIsUserCheckable | Qt::ItemIsAutoTristate);
            document->setCheckState(0, Qt::Unchecked);
            document->setExpanded(m_documents.size() <= 3);
        }
        const Around around = wordsAround(mention.context, mention.spanInContext, wordsAroundName);
        auto *item = new QTreeWidgetItem(document, {around.before + u'»' + around.itself + u'«' + around.after, locatorText(mention.page, mention.paragraph)});
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(0, Qt::Unchecked);
        item->setToolTip(0, mention.context);
        item->setData(0, rowRole, int(m_rows.size()));
        m_rows.append(mention);
    }
}

QList<QPair<DocumentId, Span>> SplitDialog::ticked() const
{
    QList<QPair<DocumentId, Span>> places;
    for (int document = 0; document < m_tree->topLevelItemCount(); ++document) {
        const QTreeWidgetItem *parent = m_tree->topLevelItem(document);
        for (int child = 0; child < parent->childCount(); ++child) {
            const QTreeWidgetItem *item = parent->child(child);
            if (item->checkState(0) == Qt::Checked) {
                const EvidenceRow &row = m_rows[item->data(0, rowRole).toInt()];
                places.append({row.document, row.span});
            }
        }
    }
    return places;
}

QString SplitDialog::missing() const
{
    const qsizetype count = ticked().size();
    if (m_name->text().simplified().isEmpty())
        return tr("Give the other a name.");
    if (count == 0)
        return tr("Tick at least one mention.");
    return {};
}

MendingDialog::Make SplitDialog::decisions() const
{
    return [actor = m_actor.id, name = m_name->text().simplified(), kind = ActorKind(m_kind->currentData().toInt()),
            places = ticked()](const Reader &reader) -> Result<QList<Decision>> {
        SplitActor split;
        const auto ref = reader.refOf(actor);
        if (!ref)
            return ref.error();
        split.actor = *ref;
        split.into = {Decisions::freshKey(), name};
        split.kind = kind;
        for (const auto &[document, span] : places) {
            const auto place = reader.placeOf(document, span);
            if (!place)
                return place.error();
            split.mentions.append(*place);
        }
        return QList<Decision>{split};
    };
}

} // namespace apacheta

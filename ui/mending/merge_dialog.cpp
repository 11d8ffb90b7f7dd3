// SPDX-License-Identifier: GPL-3.0-or-later
#include "mending/merge_dialog.h"

#include "common/theme.h"
#include "library/plain_words.h"
#include "mending/actor_chooser.h"
#include "mending/actor_mending.h"
#include "session/session.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QRadioButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

enum Column { Choice, Kind, Mentions, Documents, Events, Relations };
constexpr int namesInTip = 12;

/// What another one of the same name is likely called by: a person's family name, else the first word that says something.
QString wordsToBeginWith(const ActorRow &actor)
{
    const QStringList words = actor.name.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    if (actor.kind == ActorKind::Person)
        return words.value(words.size() > 2 ? words.size() - 2 : words.size() - 1);
    const auto telling = std::ranges::find_if(words, [](const QString &word) { return word.size() > 3; });
    return telling == words.cend() ? words.first() : *telling;
}

QLabel *numberLabel(int number, QWidget *parent)
{
    auto *label = new QLabel(QLocale().toString(number), parent);
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return label;
}

} // namespace

MergeDialog::MergeDialog(Session &session, QList<ActorRow> actors, QWidget *parent)
    : MendingDialog(session, tr("Merge actors"), tr("Merge"), parent), m_area(new QScrollArea(this)), m_choices(new QButtonGroup(this)), m_summary(new QLabel(this))
{
    // An authority record has its name, kind and country from a source: it stays unless she says otherwise.
    std::ranges::stable_sort(actors, std::greater(), [](const ActorRow &actor) { return std::pair(actor.origin == Origin::Authority, actor.mentions); });
    for (const ActorRow &actor : actors)
        m_actors.append(actor.id);
    m_kept = m_actors.value(0);
    if (actors.size() == 1) {
        m_chooser = new ActorChooser(session, this, ActorChooser::KnownOnly);
        m_chooser->leaveOut(m_kept);
        m_chooser->field()->setPlaceholderText(tr("Who is the same as %1?").arg(actors.first().name));
        addWhole(m_chooser, 1);
        m_chooser->begin(wordsToBeginWith(actors.first()));
        m_chooser->setFocus();
        connect(m_chooser, &ActorChooser::changed, this, &MergeDialog::chooseOther);
        connect(m_chooser, &ActorChooser::accepted, this, &MergeDialog::accept);
    }
    auto *table = new QWidget(m_area);
    m_parts = new QGridLayout(table);
    m_parts->setHorizontalSpacing(gridUnit(this));
    m_parts->setColumnStretch(Choice, 1);
    m_area->setWidget(table);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setMinimumHeight(gridUnit(this) * 6);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    addWhole(m_area, actors.size() == 1 ? 0 : 1);
    m_summary->setWordWrap(true);
    m_summary->setMinimumHeight(fontMetrics().lineSpacing() * 3);
    m_summary->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    addWhole(m_summary, 0);
    connect(m_choices, &QButtonGroup::idClicked, this, [this](int index) {
        m_kept = m_actors.value(index);
        ask();
    });
    setMinimumWidth(gridUnit(this) * 42);
    ask();
    showMissing();
}

QString MergeDialog::summary() const { return m_summary->text(); }

void MergeDialog::chooseOther()
{
    const ActorChoice other = m_chooser->choice();
    if (other.known == m_actors.value(1, ActorId{}) && m_actors.size() == 2)
        return;
    m_actors = m_actors.mid(0, 1);
    m_kept = m_actors.first();
    if (other.known.isValid())
        m_actors.append(other.known);
    ask();
}

void MergeDialog::ask()
{
    m_ticket.request_stop();
    m_ticket = std::stop_source();
    m_hasPreview = false;
    showMissing();
    if (m_actors.size() < 2) {
        clearParts();
        m_area->hide();
        m_summary->clear();
        return;
    }
    QList<ActorId> merged = m_actors;
    merged.removeAll(m_kept);
    session().ask<MergePreview>([merged, into = m_kept](const Reader &reader, std::stop_token stop) { return reader.mergePreview(merged, into, stop); },
                                m_ticket.get_token(), this, [this](const Result<MergePreview> &preview) {
                                    if (preview)
                                        show(*preview);
                                    else
                                        m_summary->setText(preview.error().message);
                                });
}

void MergeDialog::clearParts()
{
    while (QLayoutItem *item = m_parts->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

void MergeDialog::show(const MergePreview &preview)
{
    clearParts();
    QWidget *table = m_parts->parentWidget();
    const QStringList titles = {tr("Keep the name"), tr("Kind"), tr("Mentions"), tr("Documents"), tr("Events"), tr("Relations")};
    for (int column = 0; column < titles.size(); ++column) {
        auto *title = new QLabel(titles[column], table);
        title->setForegroundRole(QPalette::PlaceholderText);
        title->setAlignment((column >= Mentions ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        m_parts->addWidget(title, 0, column);
    }
    int row = 1;
    for (const ActorId actor : std::as_const(m_actors)) {
        const auto part = std::ranges::find(preview.parts, actor, [](const MergePreview::Part &one) { return one.row.id; });
        if (part == preview.parts.cend())
            continue;
        auto *choice = new QRadioButton(QString(part->row.name).replace(u'&', u"&&"_s), table);
        choice->setChecked(actor == m_kept);
        choice->setToolTip((QStringList(part->row.name) + part->aliases.mid(0, namesInTip)).join(u'\n'));
        m_choices->addButton(choice, int(m_actors.indexOf(actor)));
        m_parts->addWidget(choice, row, Choice);
        m_parts->addWidget(new QLabel(kindName(part->row.kind), table), row, Kind);
        m_parts->addWidget(numberLabel(part->row.mentions, table), row, Mentions);
        m_parts->addWidget(numberLabel(part->row.documents, table), row, Documents);
        m_parts->addWidget(numberLabel(part->row.events, table), row, Events);
        m_parts->addWidget(numberLabel(part->row.relations, table), row, Relations);
        ++row;
    }
    m_parts->setRowStretch(row, 1);
    m_area->show();
    const ActorRow &after = preview.after.row;
    const QStringList counts = {tr("%Ln mention(s)", nullptr, after.mentions), tr("%Ln document(s)", nullptr, after.documents),
                                tr("%Ln event(s)", nullptr, after.events), tr("%Ln relation(s)", nullptr, after.relations)};
    //: after merging: "Bolivia will have 52 mentions · 2 documents · 31 events · 18 relations."
    QStringList sentences = {tr("%1 will have %2.").arg(after.name, counts.join(u" · "_s))};
    if (std::ranges::any_of(preview.parts, [&after](const MergePreview::Part &part) { return part.row.kind != after.kind; }))
        sentences.append(tr("They are of different kinds."));
    if (preview.sharedDocuments > 0)
        sentences.append(tr("%Ln document(s) name more than one of them.", nullptr, preview.sharedDocuments));
    if (preview.sharedEvents > 0)
        sentences.append(tr("%Ln event(s) have more than one of them as participants.", nullptr, preview.sharedEvents));
    if (preview.relationsBetween > 0)
        sentences.append(tr("%Ln relation(s) between them will no longer be shown.", nullptr, preview.relationsBetween));
    m_summary->setText(sentences.join(u' '));
    m_hasPreview = true;
    showMissing();
}

QString MergeDialog::missing() const
{
    if (m_actors.size() < 2)
        return m_chooser && !m_chooser->isAsking() && m_chooser->list()->model()->rowCount() == 0
                   ? tr("No other actor bears this name. Try fewer letters, or another of its names.")
                   : tr("Choose the actor that is the same.");
    return m_hasPreview ? QString() : tr("Counting…");
}

MendingDialog::Make MergeDialog::decisions() const
{
    return [actors = m_actors, into = m_kept](const Reader &reader) { return mergeOf(reader, actors, into); };
}

} // namespace apacheta

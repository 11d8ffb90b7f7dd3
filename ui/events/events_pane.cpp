// SPDX-License-Identifier: GPL-3.0-or-later
#include "events/events_pane.h"

#include "common/theme.h"
#include "events/events_model.h"
#include "library/plain_words.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QRegularExpressionValidator>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

enum Order { OldestFirst, NewestFirst, MostToldFirst, ByLabel };

} // namespace

EventsPane::EventsPane(Session &session, QWidget *parent)
    : ListPane(new EventsModel(session), RowDelegate::Under, tr("Events"), parent), m_events(static_cast<EventsModel *>(model())), m_mending(new ClaimMending(session, this))
{
    follow(session.scope());
    setFilterHint(tr("Event or participant"));
    addSort(tr("Oldest first"), OldestFirst);
    addSort(tr("Newest first"), NewestFirst);
    addSort(tr("In most passages first"), MostToldFirst);
    addSort(tr("By name"), ByLabel);
    addFacet(u"type"_s, tr("Type"), FacetPanel::Left);
    facets()->addWidget(tr("Years"), yearsWidget(), FacetPanel::Right);
    addFacet(u"polarity"_s, tr("Stated or denied"), FacetPanel::Right);
    addConfidence();
    facets()->addWidget(tr("Decided"), rejectedWidget(), FacetPanel::Right);
}

QWidget *EventsPane::rejectedWidget()
{
    m_rejected = new QCheckBox(tr("Rejected by you"), this);
    m_rejected->setToolTip(tr("Only what you rejected, so that it can be taken back from its context menu"));
    connect(m_rejected, &QCheckBox::toggled, this, [this] { applyFilter(); });
    return m_rejected;
}

QLineEdit *EventsPane::yearField(const QString &name)
{
    static const QRegularExpression form(u"\\d{0,4}"_s);
    auto *field = new QLineEdit(this);
    field->setValidator(new QRegularExpressionValidator(form, field));
    field->setAccessibleName(name);
    field->setPlaceholderText(name);
    field->setMaximumWidth(gridUnit(this) * 5);
    connect(field, &QLineEdit::textChanged, this, &EventsPane::filterSoon);
    return field;
}

QWidget *EventsPane::yearsWidget()
{
    auto *years = new QWidget(this);
    auto *grid = new QGridLayout(years);
    grid->setContentsMargins(0, 0, 0, 0);
    //: A field for a year
    m_from = yearField(tr("From"));
    //: A field for a year
    m_until = yearField(tr("To"));
    m_undated = new QCheckBox(tr("Undated too"), years);
    m_undated->setChecked(true);
    connect(m_undated, &QCheckBox::toggled, this, [this] { applyFilter(); });
    grid->addWidget(m_from, 0, 0);
    grid->addWidget(m_until, 0, 1);
    grid->addWidget(m_undated, 1, 0, 1, 2);
    years->setFocusProxy(m_from);
    return years;
}

void EventsPane::applyFilter()
{
    EventFilter filter;
    filter.text = filterText();
    for (const QString &value : facets()->chosen(u"type"_s)) {
        if (const std::optional<Category> type = categoryOf(value))
            filter.types.append(*type);
    }
    for (const QString &value : facets()->chosen(u"polarity"_s)) {
        if (const std::optional<Polarity> polarity = polarityOf(value))
            filter.polarities.append(*polarity);
    }
    if (m_from->text().size() == 4)
        filter.from = EdtfDate::year(m_from->text().toInt());
    if (m_until->text().size() == 4)
        filter.to = EdtfDate::year(m_until->text().toInt());
    filter.undated = m_undated->isChecked();
    filter.minimumConfidence = leastConfidence();
    filter.rejected = m_rejected->isChecked();
    filter.sort = sortId() == ByLabel ? EventFilter::ByLabel : sortId() == MostToldFirst ? EventFilter::ByEvidence : EventFilter::ByDate;
    filter.descending = sortId() == NewestFirst || sortId() == MostToldFirst;
    filter.scope = scopeFilter();
    m_events->setFilter(filter);
}

bool EventsPane::isNarrowed() const
{
    return ListPane::isNarrowed() || !m_from->text().isEmpty() || !m_until->text().isEmpty() || !m_undated->isChecked() || m_rejected->isChecked();
}

void EventsPane::clearNarrowing()
{
    for (QLineEdit *year : {m_from, m_until}) {
        const QSignalBlocker quiet(year);
        year->clear();
    }
    for (QCheckBox *box : {m_undated, m_rejected}) {
        const QSignalBlocker quiet(box);
        box->setChecked(box == m_undated);
    }
    ListPane::clearNarrowing();
}

QList<FacetEntry> EventsPane::entriesOf(const QString &facet, const QList<FacetCount> &counts) const
{
    QList<FacetEntry> entries;
    for (const FacetCount &line : counts) {
        if (facet == "polarity"_L1) {
            if (const std::optional<Polarity> polarity = polarityOf(line.value))
                entries.append({line.value, polarityName(*polarity), {}, line.count});
        } else if (const std::optional<Category> type = categoryOf(line.value)) {
            entries.append({line.value, categoryName(*type), {}, line.count});
        }
    }
    return entries;
}

QString EventsPane::countText(int count) const { return tr("%Ln event(s)", nullptr, count); }
QString EventsPane::emptyTitle() const { return tr("No events yet"); }

QList<Claim> EventsPane::claimsOf(const QModelIndexList &rows) const
{
    QList<Claim> claims;
    for (const QModelIndex &index : rows) {
        if (const EventRow *row = m_events->row(index))
            claims.append(*row);
    }
    return claims;
}

bool EventsPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == view() && event->type() == QEvent::KeyPress
        && m_mending->takeKey(*static_cast<QKeyEvent *>(event), claimsOf(view()->selectionModel()->selectedRows())))
        return true;
    return ListPane::eventFilter(watched, event);
}

void EventsPane::addContextActions(QMenu &menu, const QModelIndexList &selected) { m_mending->fillMenu(menu, claimsOf(selected)); }

} // namespace apacheta

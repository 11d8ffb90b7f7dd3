// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/list_column.h"

#include "actors/actors_pane.h"
#include "decisions/history_pane.h"
#include "disagreements/disagreements_pane.h"
#include "documents/documents_pane.h"
#include "events/events_pane.h"
#include "notebook/notebook_pane.h"
#include "relations/relations_pane.h"
#include "review/review_pane.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

QString settingsKey(qsizetype list)
{
    static const QStringList names = {u"documents"_s, u"actors"_s, u"events"_s, u"relations"_s, u"notebook"_s, u"review"_s, u"disagreements"_s, u"history"_s};
    return u"lists/"_s + names[list];
}

} // namespace

ListColumn::ListColumn(Session &session, QWidget *parent)
    : QStackedWidget(parent), m_actors(new ActorsPane(session, this)), m_documents(new DocumentsPane(session, this)),
      m_notebook(new NotebookPane(session, this)),
      m_panes{m_documents, m_actors, new EventsPane(session, this), new RelationsPane(session, this), m_notebook, new ReviewPane(session, this),
              new DisagreementsPane(session, this), new HistoryPane(session, this)},
      m_isStale(m_panes.size(), true), m_hasChanged(m_panes.size(), false)
{
    for (ListPane *pane : std::as_const(m_panes)) {
        addWidget(pane);
        connect(pane, &ListPane::targetRequested, this, &ListColumn::targetRequested);
        connect(pane, &ListPane::importRequested, this, &ListColumn::importRequested);
    }
    setCurrentWidget(m_actors);
}

void ListColumn::setCurrent(ListTarget::List list)
{
    setCurrentWidget(m_panes[list]);
    askIfStale();
}

ListTarget::List ListColumn::current() const { return ListTarget::List(m_panes.indexOf(static_cast<ListPane *>(currentWidget()))); }

void ListColumn::askFresh()
{
    m_hasLibrary = true;
    m_isStale.fill(true);
    askIfStale();
}

void ListColumn::refresh()
{
    m_hasChanged.fill(true);
    askIfStale();
}

void ListColumn::askIfStale()
{
    if (!m_hasLibrary)
        return;
    const ListTarget::List list = current();
    if (m_isStale[list])
        m_panes[list]->askFresh();
    else if (m_hasChanged[list])
        m_panes[list]->refresh();
    m_isStale[list] = false;
    m_hasChanged[list] = false;
}

void ListColumn::selectTarget(const Target &target) { currentPane()->selectTarget(target); }

void ListColumn::save(QSettings &settings) const
{
    for (qsizetype list = 0; list < m_panes.size(); ++list)
        settings.setValue(settingsKey(list), m_panes[list]->saved());
}

void ListColumn::restore(const QSettings &settings)
{
    for (qsizetype list = 0; list < m_panes.size(); ++list)
        m_panes[list]->restore(settings.value(settingsKey(list)).toMap());
}

} // namespace apacheta

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/target.h"
#include "lists/list_pane.h"

#include <QStackedWidget>

class QSettings;

namespace apacheta {

class ActorsPane;
class DocumentsPane;
class NotebookPane;

/// The middle column: the lists, one at a time. A list asks when it is first shown.
class ListColumn final : public QStackedWidget {
    Q_OBJECT
public:
    explicit ListColumn(Session &session, QWidget *parent = nullptr);

    void setCurrent(ListTarget::List list);
    ListTarget::List current() const;
    ListPane *pane(ListTarget::List list) const { return m_panes[list]; }
    ListPane *currentPane() const { return m_panes[current()]; }
    ActorsPane *actors() const { return m_actors; }
    DocumentsPane *documents() const { return m_documents; }
    NotebookPane *notebook() const { return m_notebook; }

    /// Another library is open: all lists begin anew.
    void askFresh();
    void refresh();
    /// The entry of what the page shows, where the current list has it.
    void selectTarget(const Target &target);
    void save(QSettings &settings) const;
    void restore(const QSettings &settings);

Q_SIGNALS:
    void targetRequested(const apacheta::Target &target, apacheta::OpenMode mode);
    void importRequested();

private:
    void askIfStale();

    ActorsPane *m_actors;
    DocumentsPane *m_documents;
    NotebookPane *m_notebook;
    QList<ListPane *> m_panes;          ///< in the order of ListTarget::List
    QList<bool> m_isStale;
    QList<bool> m_hasChanged;
    bool m_hasLibrary = false;
};

} // namespace apacheta

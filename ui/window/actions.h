// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>

namespace apacheta {

enum class ActionId {
    ImportFiles, ImportFolder, Folders, NewLibrary, OpenLibrary, OpenSample, BackUp, Export, Dossier, WriteNotebook, ShareCorrections, TakeCorrections, ShowReport, Quit,
    Undo, Redo,
    GoBack, GoForward, SearchEverything, NarrowList, ShowDocuments, ShowActors, ShowEvents, ShowRelations, ShowNotebook, ShowReview, ShowDisagreements, ShowHistory,
    ShowStart, ShowNetwork, ShowTimeline, ShowMap, ShowMatrix,
    NewTab, CloseTab, NextTab, PreviousTab, Compare,
    FindInText, ZoomIn, ZoomOut, ZoomReset, ChooseFont,
    CopyQuotation, CopyMarkdown, CopyLatex, CopyPlain, CopyHtml, CopyBibliography, AddToNotebook, AddToNotebookUnder, ChooseStyle,
    Shortcuts, About
};

/// All that the window can do: one table of words, icons, keys and tips. Menus, the tool bar and the list of shortcuts refer to it.
class Actions final : public QObject {
    Q_OBJECT
public:
    explicit Actions(QWidget *window);

    QAction *operator[](ActionId id) const { return m_actions.value(id); }
    /// In the order of the table.
    QList<QAction *> all() const { return m_order; }

private:
    QHash<ActionId, QAction *> m_actions;
    QList<QAction *> m_order;
};

} // namespace apacheta

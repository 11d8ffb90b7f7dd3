// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "citing/quotation_form.h"
#include "common/target.h"
#include "common/theme.h"
#include "window/actions.h"
#include "window/history.h"

#include <QMainWindow>
#include <QSettings>

class QMenu;

namespace apacheta {

class Citing;
class Columns;
class DropOverlay;
class LibraryCommands;
class ListColumn;
class Navigator;
class NotebookCommands;
class NoticeBar;
class PageColumn;
class PlacesBar;
class ReaderView;
class ReportPanel;
class SearchBox;
class Session;
class StatusStrip;

/// The window: it assembles places, list, page and reader, and hands actions to those who carry them out.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(Session &session, QSettings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    LibraryCommands *library() const { return m_library; }
    Navigator *navigator() const { return m_navigator; }
    ListColumn *lists() const { return m_lists; }
    PageColumn *pages() const { return m_pages; }
    ReaderView *reader() const { return m_reader; }
    SearchBox *search() const { return m_search; }
    NoticeBar *notice() const { return m_notice; }
    ReportPanel *report() const { return m_report; }
    StatusStrip *status() const { return m_status; }
    Columns *columns() const { return m_columns; }
    const Actions &actions() const { return m_actions; }

    /// Geometry, columns, lists: kept for the next window.
    void saveState();
    /// Stands where another window on the same session stood.
    void continueAt(const Place &place);

Q_SIGNALS:
    void schemeChosen(apacheta::ColourScheme scheme);
    void languageChosen(const QString &language);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildToolBar();
    void buildBody();
    void connectLibraryActions();
    void connectGoActions();
    void connectReadingActions();
    void connectCiting();
    void connectMending();
    void connectSession();
    void showStart();
    void fillHistoryMenu(QMenu *menu, int direction);
    QList<QuotedPlace> chosenQuotations() const;
    void copyChosen(QuotationForm form);
    void writeNoteOn(const Target &quotation);
    void compareCurrent();
    void pickCompanion(ActorId actor, const QString &name);
    void goTo(ListTarget::List list);
    void goTo(ViewTarget::View view);
    void restoreState();
    void updateMoved();
    void showShortcuts();
    void showAbout();

    Session &m_session;
    QSettings &m_settings;
    Actions m_actions;
    Citing *m_citing;
    PlacesBar *m_places;
    ListColumn *m_lists;
    PageColumn *m_pages;
    ReaderView *m_reader;
    Columns *m_columns;
    SearchBox *m_search;
    NoticeBar *m_notice;
    ReportPanel *m_report;
    StatusStrip *m_status;
    Navigator *m_navigator;
    LibraryCommands *m_library;
    NotebookCommands *m_notebook;
    DropOverlay *m_drop;
    QString m_openPath;
};

} // namespace apacheta

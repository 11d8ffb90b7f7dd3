// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/main_window.h"

#include "actors/actor_picker.h"
#include "actors/actors_pane.h"
#include "citing/citing.h"
#include "documents/documents_pane.h"
#include "notebook/notebook_commands.h"
#include "notebook/notebook_pane.h"
#include "reader/reader_view.h"
#include "search/search_box.h"
#include "session/session.h"
#include "window/about_dialog.h"
#include "window/columns.h"
#include "window/drop_overlay.h"
#include "window/libraries.h"
#include "window/library_commands.h"
#include "window/list_column.h"
#include "window/menus.h"
#include "window/navigator.h"
#include "window/notice_bar.h"
#include "window/page_column.h"
#include "window/page_stack.h"
#include "window/place_counts.h"
#include "window/placed_views.h"
#include "window/places_bar.h"
#include "window/report_panel.h"
#include "window/shortcuts_dialog.h"
#include "window/status_strip.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QMouseEvent>
#include <QScreen>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

constexpr int longestInMenu = 60;

/// A sentence as a menu can hold it.
QString shortened(QString sentence)
{
    if (sentence.size() > longestInMenu)
        sentence = sentence.left(longestInMenu).trimmed() + u'…';
    return sentence.replace(u'&', u"&&"_s);
}

} // namespace

MainWindow::MainWindow(Session &session, QSettings &settings, QWidget *parent)
    : QMainWindow(parent), m_session(session), m_settings(settings), m_actions(this), m_citing(new Citing(session, this)),
      m_places(new PlacesBar(m_actions, this)), m_lists(new ListColumn(session)), m_pages(new PageColumn(session, m_citing)),
      m_reader(new ReaderView(session)), m_columns(new Columns(m_lists, m_pages, m_reader)), m_search(new SearchBox(session)),
      m_notice(new NoticeBar(this)), m_report(new ReportPanel(this)), m_status(new StatusStrip(session, this)),
      m_navigator(new Navigator(m_lists, m_pages, m_reader, this)),
      m_library(new LibraryCommands(session, settings, m_notice, m_report, m_status, this)), m_notebook(new NotebookCommands(session, this)),
      m_drop(new DropOverlay(this, [this] { return m_library->dropWords(); }))
{
    m_reader->setCiting(m_citing);
    m_lists->notebook()->setCiting(m_citing);
    setStatusBar(m_status);
    auto *menus = new Menus(m_actions, menuBar(), settings);
    connect(menus, &Menus::libraryChosen, m_library, &LibraryCommands::open);
    connect(menus, &Menus::schemeChosen, this, &MainWindow::schemeChosen);
    connect(menus, &Menus::languageChosen, this, &MainWindow::languageChosen);
    buildToolBar();
    buildBody();
    connectLibraryActions();
    connectGoActions();
    connectReadingActions();
    connectCiting();
    connectMending();
    connectSession();
    QCoreApplication::instance()->installEventFilter(this); // the mouse's back and forward buttons, wherever it is
    restoreState();
    updateMoved();
    new PlaceCounts(m_session, m_places, this);
}

MainWindow::~MainWindow() { QCoreApplication::instance()->removeEventFilter(this); }

void MainWindow::buildToolBar()
{
    auto *bar = new QToolBar(tr("Tools"), this);
    bar->setObjectName(u"tools"_s);
    bar->setMovable(false);
    bar->setIconSize(QSize(22, 22));
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    const auto addHistory = [&](ActionId id, int direction) {
        auto *button = new QToolButton(bar);
        button->setDefaultAction(m_actions[id]);
        button->setAccessibleName(m_actions[id]->text().remove(u'&'));
        button->setPopupMode(QToolButton::DelayedPopup);
        button->setAutoRaise(true);
        auto *menu = new QMenu(button);
        button->setMenu(menu);
        connect(menu, &QMenu::aboutToShow, this, [this, menu, direction] { fillHistoryMenu(menu, direction); });
        bar->addWidget(button);
    };
    const auto addSpace = [bar] {
        auto *space = new QWidget(bar);
        space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        bar->addWidget(space);
    };
    addHistory(ActionId::GoBack, -1);
    addHistory(ActionId::GoForward, 1);
    addSpace();
    const int unit = gridUnit(this);
    m_search->setMinimumWidth(unit * 18);
    m_search->setMaximumWidth(unit * 34);
    m_search->setMinimumHeight(unit * 3 / 2 + 4);
    m_search->setPlaceholderText(tr("Search everything (%1)").arg(m_actions[ActionId::SearchEverything]->shortcut().toString(QKeySequence::NativeText)));
    bar->addWidget(m_search);
    addSpace();
    bar->addAction(m_actions[ActionId::ImportFolder]);
    bar->addAction(m_actions[ActionId::Export]);
    addToolBar(bar);
}

void MainWindow::buildBody()
{
    auto *columnsRow = new QWidget(this);
    auto *row = new QHBoxLayout(columnsRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_places);
    row->addWidget(m_columns, 1);
    auto *split = new QSplitter(Qt::Vertical, this);
    split->addWidget(columnsRow);
    split->addWidget(m_report);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    m_report->hide();
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addWidget(split, 1);
    setCentralWidget(body);
}

void MainWindow::connectLibraryActions()
{
    const auto on = [this](ActionId id, auto act) { connect(m_actions[id], &QAction::triggered, this, act); };
    on(ActionId::ImportFiles, [this] { m_library->askImportFiles(); });
    on(ActionId::ImportFolder, [this] { m_library->askImportFolder(); });
    on(ActionId::Folders, [this] { m_library->showFolders(); });
    on(ActionId::NewLibrary, [this] { m_library->askNewLibrary(); });
    on(ActionId::OpenLibrary, [this] { m_library->askOpenLibrary(); });
    on(ActionId::OpenSample, [this] { m_library->openSample(); });
    on(ActionId::BackUp, [this] { m_library->askBackUp(); });
    on(ActionId::Export, [this] { m_library->askExport(m_lists->documents()->selectedDocuments()); });
    connect(m_pages, &PageColumn::dossierRequested, m_actions[ActionId::Dossier], &QAction::trigger);
    on(ActionId::Dossier, [this] { m_library->askDossier(m_pages->current()->target(), m_pages->current()->title(), *m_citing); });
    on(ActionId::ShareCorrections, [this] { m_library->askShareCorrections(); });
    on(ActionId::TakeCorrections, [this] { m_library->askTakeCorrections(); });
    on(ActionId::ShowReport, [this] { m_report->show(); });
    on(ActionId::Quit, [this] { close(); });
    connect(m_lists, &ListColumn::importRequested, m_library, &LibraryCommands::askImportFolder);
    connect(m_lists->documents(), &DocumentsPane::exportRequested, m_actions[ActionId::Export], &QAction::trigger);
    connect(m_lists->documents(), &DocumentsPane::citationRequested, m_citing, &Citing::copyCitation);
    connect(m_drop, &DropOverlay::dropped, m_library, &LibraryCommands::importPaths);
}

void MainWindow::goTo(ListTarget::List list)
{
    if (list == ListTarget::Review) { // its list is the queue; the question is what she wants
        m_lists->setCurrent(list);
        m_navigator->go(ReviewTarget{});
        m_pages->current()->currentWidget()->setFocus(Qt::ShortcutFocusReason);
    } else {
        m_navigator->go(ListTarget{list});
    }
    m_places->setCurrent(list);
}

void MainWindow::goTo(ViewTarget::View view)
{
    m_navigator->go(ViewTarget{view, {}});
    m_pages->current()->currentWidget()->setFocus(Qt::ShortcutFocusReason);
    updateMoved();
}

void MainWindow::connectGoActions()
{
    const auto on = [this](ActionId id, auto act) { connect(m_actions[id], &QAction::triggered, this, act); };
    on(ActionId::GoBack, [this] { m_navigator->move(-1); });
    on(ActionId::GoForward, [this] { m_navigator->move(1); });
    on(ActionId::SearchEverything, [this] { m_search->begin(); });
    on(ActionId::NarrowList, [this] { m_lists->currentPane()->focusFilter(); });
    on(ActionId::ShowDocuments, [this] { goTo(ListTarget::Documents); });
    on(ActionId::ShowActors, [this] { goTo(ListTarget::Actors); });
    on(ActionId::ShowEvents, [this] { goTo(ListTarget::Events); });
    on(ActionId::ShowRelations, [this] { goTo(ListTarget::Relations); });
    on(ActionId::ShowNotebook, [this] { goTo(ListTarget::Notebook); });
    on(ActionId::ShowReview, [this] { goTo(ListTarget::Review); });
    on(ActionId::ShowDisagreements, [this] { goTo(ListTarget::Disagreements); });
    on(ActionId::ShowHistory, [this] { goTo(ListTarget::History); });
    for (const PlacedView &placed : placedViews)
        on(placed.action, [this, view = placed.view] { goTo(view); });
    on(ActionId::NewTab, [this] { m_pages->openTab(); });
    on(ActionId::CloseTab, [this] { m_pages->closeTab(m_pages->currentIndex()); });
    on(ActionId::NextTab, [this] { m_pages->step(1); });
    on(ActionId::PreviousTab, [this] { m_pages->step(-1); });
    on(ActionId::Compare, [this] { compareCurrent(); });
    on(ActionId::Shortcuts, [this] { showShortcuts(); });
    on(ActionId::About, [this] { showAbout(); });
    connect(m_search, &SearchBox::targetRequested, m_navigator, &Navigator::go);
    connect(m_lists->actors(), &ActorsPane::pairRequested, this, &MainWindow::pickCompanion);
    connect(m_navigator, &Navigator::moved, this, &MainWindow::updateMoved);
}

void MainWindow::connectReadingActions()
{
    const auto on = [this](ActionId id, auto act) { connect(m_actions[id], &QAction::triggered, this, act); };
    on(ActionId::FindInText, [this] { m_reader->openFind(); });
    on(ActionId::ZoomIn, [this] { m_reader->zoomIn(); });
    on(ActionId::ZoomOut, [this] { m_reader->zoomOut(); });
    on(ActionId::ZoomReset, [this] { m_reader->resetZoom(); });
    on(ActionId::ChooseFont, [this] { m_reader->chooseFont(); });
    connect(m_reader, &ReaderView::titleChanged, this, &MainWindow::updateMoved);
    connect(m_pages, &PageColumn::said, m_status, &StatusStrip::say);
    connect(m_pages, &PageColumn::failed, this, [this](const Error &error) { m_notice->say(NoticeBar::Trouble, error.message); });
}

/// Undo and redo, and a word of everything that was decided.
void MainWindow::connectMending()
{
    connect(m_actions[ActionId::Undo], &QAction::triggered, &m_session, &Session::undo);
    connect(m_actions[ActionId::Redo], &QAction::triggered, &m_session, &Session::redo);
    const auto showUndo = [this](const QString &undo, const QString &redo) {
        m_actions[ActionId::Undo]->setEnabled(!undo.isEmpty());
        m_actions[ActionId::Undo]->setText(undo.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(shortened(undo)));
        m_actions[ActionId::Redo]->setEnabled(!redo.isEmpty());
        m_actions[ActionId::Redo]->setText(redo.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(shortened(redo)));
    };
    showUndo(m_session.undoText(), m_session.redoText());
    connect(&m_session, &Session::undoChanged, this, showUndo);
    connect(&m_session, &Session::decided, this, [this](const QList<DecisionEntry> &entries) {
        m_status->sayDone(entries.size() == 1 ? tr("Done: %1").arg(entries.first().sentence)
                                              : tr("Done: %1 and %Ln more", nullptr, int(entries.size()) - 1).arg(entries.first().sentence));
    });
    connect(&m_session, &Session::undone, this, [this](const DecisionEntry &entry) { m_status->say(tr("Undone: %1").arg(entry.sentence)); });
    connect(&m_session, &Session::redone, this, [this](const DecisionEntry &entry) { m_status->say(tr("Redone: %1").arg(entry.sentence)); });
    connect(&m_session, &Session::decisionFailed, this, [this](const Error &error) {
        const QList<NoticeBar::Step> again{{tr("Try again"), [this] { m_session.sayRefusedAgain(); }}};
        if (error.kind != Error::Cancelled)
            m_notice->say(NoticeBar::Trouble, error.message, m_session.hasRefused() ? again : QList<NoticeBar::Step>());
    });
    connect(m_status, &StatusStrip::undoRequested, &m_session, &Session::undo);
}

void MainWindow::connectSession()
{
    connect(&m_session, &Session::libraryOpened, this, [this](const QString &path) {
        if (path != m_openPath)
            m_navigator->startAnew();
        m_openPath = path;
        m_lists->askFresh();
        updateMoved();
        showStart();
    });
    connect(&m_session, &Session::importFinished, this, [this] {
        if (isSampleLibrary(m_session.path()))
            showStart();
    });
    connect(&m_session, &Session::libraryFailed, this, [this] {
        m_openPath.clear();
        m_navigator->startAnew();
        m_lists->askFresh();
    });
    connect(&m_session, &Session::libraryChanged, m_lists, &ListColumn::refresh);
}

/// What is in the library at a glance, where nothing was chosen yet; with no documents what one can do.
void MainWindow::showStart()
{
    m_session.ask<LibraryInfo>([](const Reader &reader, std::stop_token) { return reader.info(); }, {}, this, [this](const Result<LibraryInfo> &info) {
        if (!info || info->documents == 0 || !std::holds_alternative<std::monostate>(m_pages->current()->target()))
            return;
        Place start = m_navigator->history().current();
        start.list = m_lists->current();
        start.page = ViewTarget{ViewTarget::Start, {}};
        m_navigator->restore(start);
        updateMoved();
    });
}

void MainWindow::continueAt(const Place &place)
{
    m_openPath = m_session.path();
    m_lists->askFresh();
    m_navigator->restore(place);
}

void MainWindow::fillHistoryMenu(QMenu *menu, int direction)
{
    menu->clear();
    const History &history = m_navigator->history();
    for (qsizetype index = history.index() + direction; index >= 0 && index < history.places().size(); index += direction) {
        const QString title = history.places()[index].title;
        const qsizetype steps = index - history.index();
        menu->addAction(title.isEmpty() ? tr("Start") : title, this, [this, steps] { m_navigator->move(steps); });
    }
}

void MainWindow::compareCurrent()
{
    const Target page = m_pages->current()->target();
    if (const auto *actor = std::get_if<ActorTarget>(&page))
        pickCompanion(actor->actor, m_pages->current()->title());
}

void MainWindow::pickCompanion(ActorId actor, const QString &name)
{
    auto *picker = new ActorPicker(m_session, actor, name, this);
    picker->setAttribute(Qt::WA_DeleteOnClose);
    connect(picker, &ActorPicker::picked, this, [this](ActorId first, ActorId second) { m_navigator->go(PairTarget{first, second}); });
    picker->open();
}

void MainWindow::updateMoved()
{
    m_places->setCurrent(m_lists->current());
    const Target page = m_pages->current()->target();
    const auto *view = std::get_if<ViewTarget>(&page);
    m_places->setCurrent(view ? std::optional(view->view) : std::nullopt);
    m_columns->setPicture(view, m_reader->document().isValid());
    m_actions[ActionId::GoBack]->setEnabled(m_navigator->history().canGoBack());
    m_actions[ActionId::GoForward]->setEnabled(m_navigator->history().canGoForward());
    const bool isOfOneThing = std::holds_alternative<ActorTarget>(page) || std::holds_alternative<PairTarget>(page) || std::holds_alternative<EventTarget>(page);
    m_actions[ActionId::Dossier]->setEnabled(isOfOneThing);
    m_actions[ActionId::Compare]->setEnabled(std::holds_alternative<ActorTarget>(page));
    const bool hasText = m_reader->document().isValid();
    m_actions[ActionId::FindInText]->setEnabled(hasText);
    for (const ActionId id : {ActionId::CopyQuotation, ActionId::CopyMarkdown, ActionId::CopyLatex, ActionId::CopyPlain, ActionId::CopyHtml})
        m_actions[id]->setEnabled(hasText || m_lists->current() == ListTarget::Notebook);
    m_actions[ActionId::ShowReport]->setEnabled(m_report->hasReport());
    const QString title = m_pages->current()->title();
    const QString library = libraryName(m_session.path());
    //: The window's title: a page's title, the library's name
    setWindowTitle(title.isEmpty() ? tr("%1 – Apacheta").arg(library) : tr("%1 – %2 – Apacheta").arg(title, library));
}

void MainWindow::showShortcuts()
{
    auto *dialog = new ShortcutsDialog(m_actions, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showAbout()
{
    auto *dialog = new AboutDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::restoreState()
{
    const QSize room = screen()->availableSize();
    resize(std::min(1440, room.width()), std::min(900, room.height() - gridUnit(this) * 2)); // the frame needs its part
    restoreGeometry(m_settings.value(u"window/geometry"_s).toByteArray());
    m_columns->restore(m_settings);
    m_lists->restore(m_settings);
}

void MainWindow::saveState()
{
    m_settings.setValue(u"window/geometry"_s, saveGeometry());
    m_columns->save(m_settings);
    m_lists->save(m_settings);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        m_session.lookAtFoldersAgain();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveState();
    QMainWindow::closeEvent(event);
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const auto *widget = qobject_cast<QWidget *>(watched);
        const bool isBack = mouse->button() == Qt::BackButton;
        if (widget && widget->window() == this && (isBack || mouse->button() == Qt::ForwardButton)) {
            m_navigator->move(isBack ? -1 : 1);
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

} // namespace apacheta

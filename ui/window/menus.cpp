// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/menus.h"

#include "window/placed_views.h"

#include "window/actions.h"
#include "window/libraries.h"

#include <QActionGroup>
#include <QDir>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

void fill(QMenu *menu, const Actions &actions, const QList<ActionId> &ids)
{
    for (const ActionId id : ids)
        menu->addAction(actions[id]);
}

} // namespace

Menus::Menus(const Actions &actions, QMenuBar *bar, QSettings &settings) : QObject(bar), m_settings(settings)
{
    buildLibrary(actions, bar);
    buildEdit(actions, bar);
    buildGo(actions, bar);
    buildView(actions, bar);
    buildCite(actions, bar);
    buildHelp(actions, bar);
}

void Menus::buildLibrary(const Actions &actions, QMenuBar *bar)
{
    QMenu *menu = bar->addMenu(tr("&Library"));
    fill(menu, actions, {ActionId::ImportFiles, ActionId::ImportFolder, ActionId::Folders, ActionId::ShowReport});
    menu->addSeparator();
    fill(menu, actions, {ActionId::NewLibrary, ActionId::OpenLibrary});
    m_recent = menu->addMenu(tr("&Used last"));
    connect(menu, &QMenu::aboutToShow, this, &Menus::fillRecent);
    fill(menu, actions, {ActionId::OpenSample, ActionId::BackUp});
    menu->addSeparator();
    fill(menu, actions, {ActionId::Export, ActionId::Dossier, ActionId::WriteNotebook, ActionId::ShareCorrections, ActionId::TakeCorrections});
    menu->addSeparator();
    fill(menu, actions, {ActionId::Quit});
}

void Menus::fillRecent()
{
    m_recent->clear();
    for (const QString &path : recentLibraries(m_settings)) {
        QAction *library = m_recent->addAction(libraryName(path), this, [this, path] { Q_EMIT libraryChosen(path); });
        library->setToolTip(QDir::toNativeSeparators(path));
    }
    m_recent->setToolTipsVisible(true);
    m_recent->setEnabled(!m_recent->isEmpty());
}

void Menus::buildEdit(const Actions &actions, QMenuBar *bar)
{
    fill(bar->addMenu(tr("&Edit")), actions, {ActionId::Undo, ActionId::Redo});
}

void Menus::buildGo(const Actions &actions, QMenuBar *bar)
{
    QMenu *menu = bar->addMenu(tr("&Go"));
    fill(menu, actions, {ActionId::GoBack, ActionId::GoForward});
    menu->addSeparator();
    fill(menu, actions, {ActionId::SearchEverything, ActionId::NarrowList});
    menu->addSeparator();
    fill(menu, actions, {ActionId::ShowDocuments, ActionId::ShowActors, ActionId::ShowEvents, ActionId::ShowRelations, ActionId::ShowNotebook, ActionId::ShowReview, ActionId::ShowDisagreements, ActionId::ShowHistory});
    menu->addSeparator();
    QList<ActionId> views;
    for (const PlacedView &placed : placedViews)
        views.append(placed.action);
    fill(menu, actions, views);
    menu->addSeparator();
    fill(menu, actions, {ActionId::Compare});
    menu->addSeparator();
    fill(menu, actions, {ActionId::NewTab, ActionId::CloseTab, ActionId::NextTab, ActionId::PreviousTab});
}

void Menus::buildView(const Actions &actions, QMenuBar *bar)
{
    QMenu *menu = bar->addMenu(tr("&View"));
    fill(menu, actions, {ActionId::FindInText, ActionId::ZoomIn, ActionId::ZoomOut, ActionId::ZoomReset, ActionId::ChooseFont});
    menu->addSeparator();
    const auto addChoices = [this](QMenu *choices, const QList<QPair<QString, QVariant>> &rows, const QVariant &current, auto choose) {
        auto *group = new QActionGroup(this);
        for (const auto &[text, value] : rows) {
            QAction *action = choices->addAction(text);
            action->setCheckable(true);
            action->setChecked(value == current);
            action->setActionGroup(group);
            connect(action, &QAction::triggered, this, [choose, chosen = value] { choose(chosen); });
        }
    };
    addChoices(menu->addMenu(icon(u"theme"_s, bar->palette()), tr("&Theme")),
               {{tr("As the &desktop"), int(ColourScheme::Desktop)},
                {tr("&Light"), int(ColourScheme::Light)},
                {tr("D&ark"), int(ColourScheme::Dark)}},
               m_settings.value(u"look/scheme"_s, int(ColourScheme::Desktop)).toInt(),
               [this](const QVariant &scheme) { Q_EMIT schemeChosen(ColourScheme(scheme.toInt())); });
    addChoices(menu->addMenu(tr("La&nguage")),
               {{tr("As the &desktop"), QString()}, {u"&English"_s, u"en"_s}, {u"E&spañol"_s, u"es"_s}},
               m_settings.value(u"look/language"_s).toString(),
               [this](const QVariant &language) { Q_EMIT languageChosen(language.toString()); });
}

void Menus::buildCite(const Actions &actions, QMenuBar *bar)
{
    QMenu *menu = bar->addMenu(tr("&Cite"));
    fill(menu, actions, {ActionId::CopyQuotation});
    //: A menu: the forms in which a quotation is copied
    fill(menu->addMenu(tr("Copy quotation &as")), actions, {ActionId::CopyMarkdown, ActionId::CopyLatex, ActionId::CopyPlain, ActionId::CopyHtml});
    fill(menu, actions, {ActionId::CopyBibliography});
    menu->addSeparator();
    fill(menu, actions, {ActionId::AddToNotebook, ActionId::AddToNotebookUnder});
    menu->addSeparator();
    fill(menu, actions, {ActionId::ChooseStyle});
}

void Menus::buildHelp(const Actions &actions, QMenuBar *bar)
{
    QMenu *menu = bar->addMenu(tr("&Help"));
    fill(menu, actions, {ActionId::Shortcuts, ActionId::About});
}

} // namespace apacheta

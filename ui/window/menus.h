// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/theme.h"

#include <QObject>

class QActionGroup;
class QMenu;
class QMenuBar;
class QSettings;

namespace apacheta {

class Actions;

/// The menu bar, from the table of actions.
class Menus final : public QObject {
    Q_OBJECT
public:
    Menus(const Actions &actions, QMenuBar *bar, QSettings &settings);

Q_SIGNALS:
    void libraryChosen(const QString &path);            ///< one of the libraries used last
    void schemeChosen(apacheta::ColourScheme scheme);
    void languageChosen(const QString &language);       ///< "en", "es", empty for the desktop's

private:
    void buildLibrary(const Actions &actions, QMenuBar *bar);
    void buildEdit(const Actions &actions, QMenuBar *bar);
    void buildGo(const Actions &actions, QMenuBar *bar);
    void buildView(const Actions &actions, QMenuBar *bar);
    void buildCite(const Actions &actions, QMenuBar *bar);
    void buildHelp(const Actions &actions, QMenuBar *bar);
    void fillRecent();

    QSettings &m_settings;
    QMenu *m_recent = nullptr;
};

} // namespace apacheta

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/target.h"
#include "model/result.h"
#include "session/session.h"
#include "window/main_window.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTranslator>
#include <memory>

class QAbstractItemModel;
class QListView;

namespace apacheta {

class PagedModel;

/// A real window on a real library in a folder of its own, which is also the home of the user's data and settings.
class WindowFixture {
public:
    WindowFixture();
    ~WindowFixture();

    /// Documents written for the tests, in a folder "documents": three that tell events, and one that is no text.
    QString writeDocuments();
    /// So many short documents with names of their own, in a folder "many".
    QString writeMany(int count);
    QString path(const QString &name) const { return m_home.filePath(name); }

    /// Opens the window on a new library "test.apacheta" and waits until it is open.
    void open();
    /// Opens the window on whatever a start without options gives.
    void openAsAtFirstStart();
    /// Imports, and waits for the end. Gives the report, or fails the test.
    ImportReport import(const QString &folder);
    /// Files dropped on a widget, as a drag from the desktop brings them.
    static void drop(QWidget *widget, const QStringList &paths);
    static void click(QListView *view, int row, Qt::MouseButton button = Qt::LeftButton);
    /// The row whose text is `text`, -1 for none.
    static int rowOf(const QAbstractItemModel *model, const QString &text);

    /// Waits until a list has all its rows: what an import brought comes to it in several answers.
    static void settle(const PagedModel *model);

    Session &session() { return *m_session; }
    MainWindow &window() { return *m_window; }
    QSettings &settings() { return *m_settings; }
    void closeWindow();

private:
    void makeWindow();

    QTemporaryDir m_home;
    QTranslator m_english;              ///< its plurals
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace apacheta

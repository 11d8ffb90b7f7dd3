// SPDX-License-Identifier: GPL-3.0-or-later
// How fast the window is on a library: bench_window LIBRARY (QT_QPA_PLATFORM=offscreen for a machine without display).
// A line a step: milliseconds until it is shown, and the longest time that the event loop was kept busy meanwhile.
#include "lists/list_pane.h"
#include "search/found_model.h"
#include "search/search_box.h"
#include "session/session.h"
#include "window/library_commands.h"
#include "window/list_column.h"
#include "window/main_window.h"
#include "window/navigator.h"
#include "window/page_column.h"
#include "window/page_stack.h"
#include "window_heart.h"

#include <QApplication>
#include <QListView>
#include <QScrollBar>
#include <QTemporaryDir>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace apacheta;

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fprintf(stderr, "bench_window LIBRARY\n");
        return 2;
    }
    QTemporaryDir home;
    qputenv("XDG_CONFIG_HOME", home.path().toLocal8Bit());
    QApplication application(argc, argv);
    applyTheme(application, ColourScheme::Light);
    QSettings settings(home.filePath(u"settings.ini"_s), QSettings::IniFormat);
    Heart heart;
    Session session;
    std::unique_ptr<MainWindow> window;
    measure(heart, "window shown", [&] {
        window = std::make_unique<MainWindow>(session, settings);
        window->show();
    }, [&] { return window->isVisible(); });
    ListColumn *lists = window->lists();
    measure(heart, "library open, actors listed", [&] { window->library()->open(QString::fromLocal8Bit(argv[1])); },
            [&] { return lists->pane(ListTarget::Actors)->model()->rowCount() > 0; });
    const std::pair<const char *, ListTarget::List> places[] = {
        {"documents listed", ListTarget::Documents}, {"events listed", ListTarget::Events}, {"relations listed", ListTarget::Relations}};
    for (const auto &[name, list] : places) {
        measure(heart, name, [&, chosen = list] { window->navigator()->go(ListTarget{chosen}); },
                [&, chosen = list] { return lists->pane(chosen)->model()->rowCount() > 0; });
    }
    ListPane *actors = lists->pane(ListTarget::Actors);
    window->navigator()->go(ListTarget{ListTarget::Actors});
    measure(heart, "next page of actors", [&] { actors->view()->verticalScrollBar()->setValue(actors->view()->verticalScrollBar()->maximum()); },
            [&] { return actors->model()->rowCount() > PagedModel::pageSize; });
    measure(heart, "actors asked anew", [&] { actors->refresh(); }, [&] { return !actors->model()->isAsking(); });
    for (const ListTarget::List list : {ListTarget::Actors, ListTarget::Events, ListTarget::Relations, ListTarget::Documents}) {
        const PagedModel *model = lists->pane(list)->model();
        const QString name = model->index(0).data().toString();
        measure(heart, qPrintable(u"page: "_s + name.left(20)), [&] { window->navigator()->go(model->target(model->index(0))); },
                [&] { return !window->pages()->current()->title().isEmpty(); });
    }
    measure(heart, "search everything: treaty", [&] { window->search()->found()->setText(u"treaty"_s); },
            [&] { return !window->search()->found()->isAsking(); });
    return 0;
}

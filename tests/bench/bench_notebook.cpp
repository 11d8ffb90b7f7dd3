// SPDX-License-Identifier: GPL-3.0-or-later
// How fast the window is with a full notebook: bench_notebook LIBRARY [QUOTATIONS] (QT_QPA_PLATFORM=offscreen for a machine without display).
// Works on a copy of the library, keeps so many of its passages (1,000) under a hundred headings, a note on every fifth. A line a step: milliseconds
// until it is shown, and the longest time that the event loop was kept busy meanwhile.
#include "lists/list_pane.h"
#include "notebook/notebook_changes.h"
#include "notebook/notebook_pane.h"
#include "session/session.h"
#include "window/library_commands.h"
#include "window/list_column.h"
#include "window/main_window.h"
#include "window/navigator.h"
#include "window/page_column.h"
#include "window/page_stack.h"
#include "window_heart.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace apacheta;

namespace {

/// The first passages of each document in turn, until there are enough.
Result<QList<Decision>> keptPassages(const Reader &reader, int count)
{
    QList<Decision> decisions;
    const auto documents = reader.documents({}, {}, count);
    if (!documents)
        return documents.error();
    for (const DocumentRow &row : documents->rows) {
        const auto content = reader.document(row.id);
        if (!content)
            return content.error();
        for (const Passage &passage : content->passages.first(std::min<qsizetype>(20, content->passages.size()))) {
            const auto place = reader.placeOf(row.id, passage.span);
            if (!place)
                return place.error();
            const int number = int(decisions.size());
            if (number >= count)
                return decisions;
            decisions.append(KeepQuotation{{Decisions::freshKey()}, *place, u"Heading %1"_s.arg(number / std::max(1, count / 100)), double(number)});
        }
    }
    return decisions;
}

Result<QList<Decision>> notesOnEveryFifth(const Reader &reader)
{
    const auto entries = reader.notebook();
    if (!entries)
        return entries.error();
    QList<Decision> decisions;
    for (qsizetype index = 0; index < entries->size(); index += 5)
        decisions.append(WriteNote{Subject((*entries)[index].quoted), u"See the map of 1904."_s, {}});
    return decisions;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2) {
        std::fprintf(stderr, "bench_notebook LIBRARY [QUOTATIONS]\n");
        return 2;
    }
    const int count = argc > 2 ? QByteArray(argv[2]).toInt() : 1000;
    QTemporaryDir home;
    qputenv("XDG_CONFIG_HOME", home.path().toLocal8Bit());
    const QString library = home.filePath(u"copy.apacheta"_s);
    QFile::copy(QString::fromLocal8Bit(argv[1]), library);
    QApplication application(argc, argv);
    applyTheme(application, ColourScheme::Light);
    QSettings settings(home.filePath(u"settings.ini"_s), QSettings::IniFormat);
    Heart heart;
    Session session;
    MainWindow window(session, settings);
    window.resize(1280, 800);
    window.show();
    NotebookPane *pane = window.lists()->notebook();
    const PagedModel *model = pane->model();
    measure(heart, "library open", [&] { window.library()->open(library); }, [&] { return session.isOpen() && window.lists()->pane(ListTarget::Actors)->model()->rowCount() > 0; });
    bool isKept = false;
    measure(heart, "kept", [&] {
        session.decide([count](const Reader &reader) { return keptPassages(reader, count); }, &window, [&](const auto &) {
            session.decide(&notesOnEveryFifth, &window, [&](const auto &) { isKept = true; });
        });
    }, [&] { return isKept; });
    measure(heart, "listed", [&] { window.navigator()->go(ListTarget{ListTarget::Notebook}); }, [&] { return model->rowCount() > count; });
    std::printf("rows: %d\n", model->rowCount());
    measure(heart, "scrolled to the end", [&] { pane->view()->verticalScrollBar()->setValue(pane->view()->verticalScrollBar()->maximum()); }, [] { return true; });
    const auto keyOf = [&](int row) { return static_cast<const NotebookModel *>(model)->entry(model->index(row)) ? static_cast<const NotebookModel *>(model)->entry(model->index(row))->quotation.key : QString(); };
    const int last = model->rowCount() - 1;
    const QString key = keyOf(last);
    measure(heart, "moved one up", [&] { arrangeNotebook(session, [key](const QList<NotebookEntry> &entries) { return stepped(entries, {key}, -1); }); },
            [&] { return keyOf(last - 1) == key; });
    measure(heart, "moved to the top", [&] { arrangeNotebook(session, [key](const QList<NotebookEntry> &entries) { return movedTo(entries, {key}, {entries.first().heading, {}}); }); },
            [&] { return keyOf(1) == key; });
    measure(heart, "undone", [&] { session.undo(); }, [&] { return keyOf(last - 1) == key; });
    measure(heart, "a quotation opened", [&] { window.navigator()->go(model->target(model->index(1))); }, [&] { return !window.pages()->current()->title().isEmpty(); });
    measure(heart, "narrowed", [&] { pane->filterField()->setText(u"heading 42"_s); }, [&] { return model->rowCount() < count / 2; });
    measure(heart, "all again", [&] { pane->filterField()->clear(); }, [&] { return model->rowCount() > count; });
    measure(heart, "all chosen", [&] { pane->view()->selectAll(); }, [] { return true; });
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
// Types into the window's fields in a process of its own, says "typed", and waits until a test kills it.
//     ui_typing_helper note LIBRARY TEXT      a note on the first actor
//     ui_typing_helper dialog NAME TEXT       a line and a text of a dialog
#include "common/kept_texts.h"
#include "mending/note_editor.h"
#include "session/session.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>
#include <cstdio>

using namespace apacheta;

namespace {

void tellTyped()
{
    std::puts("typed");
    std::fflush(stdout);
}

void typeNote(Session &session, NoteEditor &editor, const QString &text)
{
    session.ask<Subject>(
        [](const Reader &reader, std::stop_token) -> Result<Subject> {
            const auto ref = reader.refOf(reader.actors({}, {}, 1)->rows.first().id);
            return ref ? Result<Subject>(Subject(*ref)) : ref.error();
        },
        {}, &editor, [&editor, text](const Result<Subject> &subject) {
            editor.setNote(*subject, std::nullopt);
            editor.show();
            QTest::keyClicks(&editor, text);
            tellTyped();
        });
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("apacheta"));
    QApplication::setApplicationName(QStringLiteral("apacheta"));
    const QStringList words = application.arguments();
    const QString text = words.value(3);
    Session session;
    NoteEditor editor(session, nullptr);
    QDialog dialog;
    if (words.value(1) == QLatin1StringView("note")) {
        QObject::connect(&session, &Session::libraryOpened, &editor, [&] { typeNote(session, editor, text); });
        session.open(words.value(2));
    } else {
        auto *column = new QVBoxLayout(&dialog);
        auto *line = new QLineEdit(&dialog);
        auto *lines = new QPlainTextEdit(&dialog);
        column->addWidget(line);
        column->addWidget(lines);
        new KeptTexts(&dialog, words.value(2));
        dialog.show();
        QTest::keyClicks(line, text);
        QTest::keyClicks(lines, text + text);
        tellTyped();
    }
    return QApplication::exec();
}

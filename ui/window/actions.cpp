// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/actions.h"

#include "common/theme.h"

#include <QWidget>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

struct ActionRow {
    ActionId id;
    const char *text;
    const char *icon;
    const char *shortcuts;              ///< portable, separated by " "
    const char *tip;                    ///< empty: the text
};

constexpr ActionRow actionRows[] = {
    {ActionId::ImportFiles, QT_TRANSLATE_NOOP("apacheta::Actions", "&Import files…"), "add-file", "Ctrl+O",
     QT_TRANSLATE_NOOP("apacheta::Actions", "Read files into this library")},
    {ActionId::ImportFolder, QT_TRANSLATE_NOOP("apacheta::Actions", "Import a &folder…"), "add-folder", "Ctrl+Shift+O",
     QT_TRANSLATE_NOOP("apacheta::Actions", "Read a folder with all that is in it into this library")},
    {ActionId::Folders, QT_TRANSLATE_NOOP("apacheta::Actions", "Follo&wed folders…"), "folder", "",
     QT_TRANSLATE_NOOP("apacheta::Actions", "The folders with which this library keeps in step")},
    {ActionId::NewLibrary, QT_TRANSLATE_NOOP("apacheta::Actions", "&New library…"), "library", "", ""},
    {ActionId::OpenLibrary, QT_TRANSLATE_NOOP("apacheta::Actions", "&Open a library…"), "folder", "", ""},
    {ActionId::OpenSample, QT_TRANSLATE_NOOP("apacheta::Actions", "Open the &sample library"), "", "", ""},
    {ActionId::BackUp, QT_TRANSLATE_NOOP("apacheta::Actions", "&Back up the library…"), "backup", "",
     QT_TRANSLATE_NOOP("apacheta::Actions", "Write a whole copy of the library file")},
    {ActionId::Export, QT_TRANSLATE_NOOP("apacheta::Actions", "&Export…"), "export", "Ctrl+Shift+E",
     QT_TRANSLATE_NOOP("apacheta::Actions", "Write references or all findings into a file")},
    {ActionId::Dossier, QT_TRANSLATE_NOOP("apacheta::Actions", "&Dossier…"), "document", "Ctrl+Shift+D",
     QT_TRANSLATE_NOOP("apacheta::Actions", "Write the actor, pair or event of this page as a document, each claim with its passage and a note")},
    {ActionId::WriteNotebook, QT_TRANSLATE_NOOP("apacheta::Actions", "Write the noteboo&k…"), "notebook", "",
     QT_TRANSLATE_NOOP("apacheta::Actions", "Write the quotations that you keep as a document, each with a note, and the works cited")},
    {ActionId::ShareCorrections, QT_TRANSLATE_NOOP("apacheta::Actions", "Share &corrections…"), "", "",
     QT_TRANSLATE_NOOP("apacheta::Actions", "Write what you decided in this library into a file, for somebody else's")},
    {ActionId::TakeCorrections, QT_TRANSLATE_NOOP("apacheta::Actions", "&Take in corrections…"), "", "",
     QT_TRANSLATE_NOOP("apacheta::Actions", "Take over what somebody else decided; where you differ, you choose")},
    {ActionId::ShowReport, QT_TRANSLATE_NOOP("apacheta::Actions", "Last import &report"), "info", "",
     QT_TRANSLATE_NOOP("apacheta::Actions", "Show which files the last import took and which not")},
    {ActionId::Quit, QT_TRANSLATE_NOOP("apacheta::Actions", "&Quit"), "", "Ctrl+Q", ""},
    {ActionId::Undo, QT_TRANSLATE_NOOP("apacheta::Actions", "&Undo"), "undo", "Ctrl+Z",
     QT_TRANSLATE_NOOP("apacheta::Actions", "Take back the last thing that you said of this library, also that of former days")},
    {ActionId::Redo, QT_TRANSLATE_NOOP("apacheta::Actions", "&Redo"), "redo", "Ctrl+Shift+Z Ctrl+Y",
     QT_TRANSLATE_NOOP("apacheta::Actions", "Let what was undone last hold again")},
    {ActionId::GoBack, QT_TRANSLATE_NOOP("apacheta::Actions", "&Back"), "back", "Alt+Left Back", ""},
    {ActionId::GoForward, QT_TRANSLATE_NOOP("apacheta::Actions", "&Forward"), "forward", "Alt+Right Forward", ""},
    {ActionId::SearchEverything, QT_TRANSLATE_NOOP("apacheta::Actions", "&Search everything"), "search", "Ctrl+K",
     QT_TRANSLATE_NOOP("apacheta::Actions", "Find actors, events and passages")},
    {ActionId::NarrowList, QT_TRANSLATE_NOOP("apacheta::Actions", "&Narrow the list"), "filter", "Ctrl+L", ""},
    {ActionId::ShowDocuments, QT_TRANSLATE_NOOP("apacheta::Actions", "&Documents"), "documents", "Ctrl+1",
     QT_TRANSLATE_NOOP("apacheta::Actions", "List the documents")},
    {ActionId::ShowActors, QT_TRANSLATE_NOOP("apacheta::Actions", "&Actors"), "actors", "Ctrl+2",
     QT_TRANSLATE_NOOP("apacheta::Actions", "List the actors")},
    {ActionId::ShowEvents, QT_TRANSLATE_NOOP("apacheta::Actions", "&Events"), "events", "Ctrl+3",
     QT_TRANSLATE_NOOP("apacheta::Actions", "List the events")},
    {ActionId::ShowRelations, QT_TRANSLATE_NOOP("apacheta::Actions", "&Relations"), "relations", "Ctrl+4",
     QT_TRANSLATE_NOOP("apacheta::Actions", "List the relations")},
    {ActionId::ShowNotebook, QT_TRANSLATE_NOOP("apacheta::Actions", "Noteboo&k"), "notebook", "Ctrl+5",
     QT_TRANSLATE_NOOP("apacheta::Actions", "The quotations that you keep, under your headings")},
    {ActionId::ShowReview, QT_TRANSLATE_NOOP("apacheta::Actions", "Re&view"), "review", "Ctrl+6",
     QT_TRANSLATE_NOOP("apacheta::Actions", "Answer what is doubtful and matters, question by question")},
    {ActionId::ShowDisagreements, QT_TRANSLATE_NOOP("apacheta::Actions", "D&isagreements"), "disagreements", "Ctrl+7",
     QT_TRANSLATE_NOOP("apacheta::Actions", "Where sources differ about the same thing, side by side")},
    {ActionId::ShowHistory, QT_TRANSLATE_NOOP("apacheta::Actions", "&History"), "history", "Ctrl+8",
     QT_TRANSLATE_NOOP("apacheta::Actions", "List what you decided, and take it back")},
    {ActionId::ShowStart, QT_TRANSLATE_NOOP("apacheta::Actions", "&Start"), "home", "Alt+Home",
     QT_TRANSLATE_NOOP("apacheta::Actions", "What is in this library, at a glance")},
    {ActionId::ShowNetwork, QT_TRANSLATE_NOOP("apacheta::Actions", "&Network"), "network", "Alt+1",
     QT_TRANSLATE_NOOP("apacheta::Actions", "Who stands to whom, drawn as a network")},
    {ActionId::ShowTimeline, QT_TRANSLATE_NOOP("apacheta::Actions", "&Timeline"), "timeline", "Alt+2",
     QT_TRANSLATE_NOOP("apacheta::Actions", "What happened when; a span drawn here narrows everything")},
    {ActionId::ShowMap, QT_TRANSLATE_NOOP("apacheta::Actions", "&Map"), "map", "Alt+3",
     QT_TRANSLATE_NOOP("apacheta::Actions", "Actors and events where they are")},
    {ActionId::ShowMatrix, QT_TRANSLATE_NOOP("apacheta::Actions", "Matri&x"), "matrix", "Alt+4",
     QT_TRANSLATE_NOOP("apacheta::Actions", "Actors against actors: how often, and whether in cooperation or conflict")},
    {ActionId::NewTab, QT_TRANSLATE_NOOP("apacheta::Actions", "New &tab"), "tab", "Ctrl+T", ""},
    {ActionId::CloseTab, QT_TRANSLATE_NOOP("apacheta::Actions", "&Close tab"), "close", "Ctrl+W", ""},
    {ActionId::NextTab, QT_TRANSLATE_NOOP("apacheta::Actions", "Ne&xt tab"), "", "Ctrl+Tab Ctrl+PgDown", ""},
    {ActionId::PreviousTab, QT_TRANSLATE_NOOP("apacheta::Actions", "&Previous tab"), "", "Ctrl+Shift+Tab Ctrl+PgUp", ""},
    {ActionId::Compare, QT_TRANSLATE_NOOP("apacheta::Actions", "Co&mpare with…"), "pair", "Ctrl+P",
     QT_TRANSLATE_NOOP("apacheta::Actions", "Show this actor beside another: what they did to each other")},
    {ActionId::FindInText, QT_TRANSLATE_NOOP("apacheta::Actions", "&Find in this text…"), "search", "Ctrl+F", ""},
    {ActionId::ZoomIn, QT_TRANSLATE_NOOP("apacheta::Actions", "&Larger text"), "", "Ctrl++ Ctrl+=", ""},
    {ActionId::ZoomOut, QT_TRANSLATE_NOOP("apacheta::Actions", "S&maller text"), "", "Ctrl+-", ""},
    {ActionId::ZoomReset, QT_TRANSLATE_NOOP("apacheta::Actions", "&Usual size of text"), "", "Ctrl+0", ""},
    {ActionId::ChooseFont, QT_TRANSLATE_NOOP("apacheta::Actions", "Font for &reading…"), "", "", ""},
    {ActionId::CopyQuotation, QT_TRANSLATE_NOOP("apacheta::Actions", "Copy &quotation with citation"), "quote", "Ctrl+Shift+C",
     QT_TRANSLATE_NOOP("apacheta::Actions", "Copy the selected text or the framed passage with its citation")},
    {ActionId::CopyMarkdown, QT_TRANSLATE_NOOP("apacheta::Actions", "&Markdown with citation key (pandoc)"), "", "",
     QT_TRANSLATE_NOOP("apacheta::Actions", "Copy the quotation as Markdown, its citation a key for pandoc: [@aranda2017bolivia, p. 14]")},
    {ActionId::CopyLatex, QT_TRANSLATE_NOOP("apacheta::Actions", "&LaTeX with citation key (biblatex)"), "", "",
     QT_TRANSLATE_NOOP("apacheta::Actions", "Copy the quotation as LaTeX, its citation a command of biblatex")},
    {ActionId::CopyPlain, QT_TRANSLATE_NOOP("apacheta::Actions", "&Plain text"), "", "",
     QT_TRANSLATE_NOOP("apacheta::Actions", "Copy the quotation with its citation as plain text alone")},
    {ActionId::CopyHtml, QT_TRANSLATE_NOOP("apacheta::Actions", "&HTML source"), "", "",
     QT_TRANSLATE_NOOP("apacheta::Actions", "Copy the quotation with its citation as the source of a web page")},
    {ActionId::AddToNotebook, QT_TRANSLATE_NOOP("apacheta::Actions", "Add to &notebook"), "notebook", "Ctrl+Shift+N",
     QT_TRANSLATE_NOOP("apacheta::Actions", "Keep the selected text, the framed passage or the chosen one in the notebook, under the heading used last")},
    {ActionId::AddToNotebookUnder, QT_TRANSLATE_NOOP("apacheta::Actions", "Add to notebook &under…"), "", "",
     QT_TRANSLATE_NOOP("apacheta::Actions", "Keep it in the notebook under a heading that you choose")},
    {ActionId::CopyBibliography, QT_TRANSLATE_NOOP("apacheta::Actions", "Copy &bibliography"), "copy", "",
     QT_TRANSLATE_NOOP("apacheta::Actions", "Copy the list of all works of this library")},
    {ActionId::ChooseStyle, QT_TRANSLATE_NOOP("apacheta::Actions", "Citation &style…"), "cite", "", ""},
    {ActionId::Shortcuts, QT_TRANSLATE_NOOP("apacheta::Actions", "&Keyboard shortcuts"), "keyboard", "F1", ""},
    {ActionId::About, QT_TRANSLATE_NOOP("apacheta::Actions", "&About Apacheta"), "info", "", ""},
};

QList<QKeySequence> keysOf(const char *shortcuts)
{
    QList<QKeySequence> keys;
    for (const QString &shortcut : QString::fromLatin1(shortcuts).split(u' ', Qt::SkipEmptyParts))
        keys.append(QKeySequence(shortcut, QKeySequence::PortableText));
    return keys;
}

} // namespace

Actions::Actions(QWidget *window) : QObject(window)
{
    for (const ActionRow &row : actionRows) {
        auto *action = new QAction(tr(row.text), this);
        if (*row.icon)
            action->setIcon(icon(QString::fromLatin1(row.icon), window->palette()));
        action->setShortcuts(keysOf(row.shortcuts));
        QString tip = *row.tip ? tr(row.tip) : tr(row.text).remove(u'&').remove(u'…');
        if (!action->shortcut().isEmpty())
            tip = u"%1 (%2)"_s.arg(tip, action->shortcut().toString(QKeySequence::NativeText));
        action->setToolTip(tip);
        window->addAction(action);
        m_actions.insert(row.id, action);
        m_order.append(action);
    }
}

} // namespace apacheta

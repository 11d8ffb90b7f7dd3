// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/notebook_commands.h"

#include "notebook/heading_dialog.h"
#include "notebook/notebook_changes.h"
#include "session/session.h"

namespace apacheta {

NotebookCommands::NotebookCommands(Session &session, QWidget *window) : QObject(window), m_session(session), m_window(window)
{
    connect(&session, &Session::libraryOpened, this, [this](const QString &path) {
        if (path != m_library)
            m_heading.clear();          // headings are those of a library
        m_library = path;
    });
}

void NotebookCommands::keep(const QList<QuotedPlace> &places, KeepUnder under)
{
    if (places.isEmpty()) {
        Q_EMIT said(tr("Nothing is chosen. Select words in a text, or a passage, and add it to the notebook then."));
        return;
    }
    if (under == KeepUnder::LastHeading) {
        keepUnder(places, m_heading);
        return;
    }
    auto *dialog = new HeadingDialog(m_session, tr("Add to notebook under"), m_heading, m_window);
    connect(dialog, &HeadingDialog::chosen, this, [this, places](const QString &heading) { keepUnder(places, heading); });
    dialog->open();
}

void NotebookCommands::keepUnder(const QList<QuotedPlace> &places, const QString &heading)
{
    m_heading = heading;
    keepQuotations(m_session, places, heading, std::nullopt, this, [this](int kept) {
        if (kept == 0)
            Q_EMIT said(tr("This passage is in the notebook already."));
    });
}

} // namespace apacheta

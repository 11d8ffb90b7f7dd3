// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/page_view.h"

#include "session/session.h"

namespace apacheta {

PageView::PageView(Session &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    connect(&session, &Session::libraryChanged, this, [this] { reload(); });
    connect(&session, &Session::libraryOpened, this, [this] { reload(); }); // again, recovered
}

PageView::~PageView() = default;

void PageView::setCiting(Citing *citing)
{
    m_citing = citing;
    citingChanged();
}

void PageView::setTitle(const QString &title)
{
    if (m_title == title)
        return;
    m_title = title;
    Q_EMIT titleChanged(title);
}

} // namespace apacheta

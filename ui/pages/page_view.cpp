// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/page_view.h"

#include "citing/citing.h"
#include "common/theme.h"
#include "session/session.h"

#include <QMenu>

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

void PageView::addQuotationActions(QMenu &menu, const QList<QuotedPlace> &places)
{
    menu.addSeparator();
    if (m_citing)
        addCopyActions(menu, !places.isEmpty(), [this, places](QuotationForm form) { m_citing->copyQuotations(places, form); });
    QAction *keep = menu.addAction(icon(QStringLiteral("notebook"), palette()), tr("Add to notebook"), this, [this, places] { Q_EMIT keepRequested(places, KeepUnder::LastHeading); });
    keep->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    menu.addAction(tr("Add to notebook under…"), this, [this, places] { Q_EMIT keepRequested(places, KeepUnder::AskedHeading); });
    menu.addSeparator();
}

void PageView::setTitle(const QString &title)
{
    if (m_title == title)
        return;
    m_title = title;
    Q_EMIT titleChanged(title);
}

} // namespace apacheta

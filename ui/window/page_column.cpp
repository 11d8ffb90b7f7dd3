// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/page_column.h"

#include "window/page_stack.h"

#include <QFontMetrics>
#include <QTabBar>

namespace apacheta {
namespace {

constexpr int charactersInTab = 22;

} // namespace

PageColumn::PageColumn(Session &session, Citing *citing, QWidget *parent) : QTabWidget(parent), m_session(session), m_citing(citing)
{
    setDocumentMode(true);
    setTabsClosable(true);
    setMovable(true);
    setTabBarAutoHide(true);
    tabBar()->setElideMode(Qt::ElideNone);
    tabBar()->setExpanding(false);
    tabBar()->setAccessibleName(tr("Open pages"));
    connect(this, &QTabWidget::tabCloseRequested, this, &PageColumn::closeTab);
    connect(this, &QTabWidget::currentChanged, this, &PageColumn::tabShown);
    openTab();
}

PageStack *PageColumn::current() const { return static_cast<PageStack *>(currentWidget()); }
PageStack *PageColumn::tab(int index) const { return static_cast<PageStack *>(widget(index)); }

PageStack *PageColumn::openTab()
{
    auto *tab = new PageStack(m_session, m_citing);
    connect(tab, &PageStack::targetRequested, this, &PageColumn::targetRequested);
    connect(tab, &PageStack::trailOffered, this, &PageColumn::trailOffered);
    connect(tab, &PageStack::keepRequested, this, &PageColumn::keepRequested);
    connect(tab, &PageStack::dossierRequested, this, &PageColumn::dossierRequested);
    connect(tab, &PageStack::said, this, &PageColumn::said);
    connect(tab, &PageStack::failed, this, &PageColumn::failed);
    connect(tab, &PageStack::titleChanged, this, [this, tab] { nameTab(tab); });
    const int index = insertTab(currentIndex() + 1, tab, tr("New tab"));
    setCurrentIndex(index);
    return tab;
}

void PageColumn::closeTab(int index)
{
    PageStack *closed = tab(index);
    if (!closed)
        return;
    if (count() == 1) {
        openTab();
        index = indexOf(closed);
    }
    removeTab(index);
    closed->deleteLater();
}

void PageColumn::startAnew()
{
    while (count() > 1)
        closeTab(0);
    closeTab(0);
}

void PageColumn::step(int by) { setCurrentIndex((currentIndex() + by + count()) % count()); }

void PageColumn::nameTab(PageStack *tab)
{
    const QString title = tab->title().isEmpty() ? tr("New tab") : tab->title();
    QString shown = fontMetrics().elidedText(title, Qt::ElideMiddle, fontMetrics().averageCharWidth() * charactersInTab);
    const int index = indexOf(tab);
    setTabText(index, shown.replace(u'&', QStringLiteral("&&")));
    setTabToolTip(index, title);
    if (tab == current())
        Q_EMIT titleChanged();
}

} // namespace apacheta

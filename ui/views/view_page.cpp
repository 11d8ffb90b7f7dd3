// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/view_page.h"

#include "canvas/legend.h"
#include "canvas/picture_export.h"
#include "common/empty_state.h"
#include "common/show_file.h"
#include "common/theme.h"
#include "common/thin_bar.h"
#include "reader/bar_button.h"
#include "session/scope.h"
#include "session/session.h"
#include "views/scope_chips.h"
#include "views/scope_panel.h"
#include "views/scope_words.h"
#include "views/source_line.h"

#include <QEvent>
#include <QFileDialog>
#include <QMenu>
#include <QMessageBox>
#include <QSettings>
#include <QSplitter>
#include <QStackedLayout>
#include <QStandardPaths>
#include <QToolButton>
#include <QVBoxLayout>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace apacheta {

ViewPage::ViewPage(Session &session, const QString &name, QWidget *parent)
    : PageView(session, parent), m_bar(new QHBoxLayout), m_chips(new ScopeChips(session.scope(), this)), m_panel(new ScopePanel(session, this)),
      m_busy(new ThinBar(this)), m_cancel(new QToolButton(this)), m_view(new PictureView(this)), m_beside(new QSplitter(this)), m_below(new QWidget(this)),
      m_legend(new LegendStrip(this)), m_empty(new EmptyState(this)), m_stack(new QStackedLayout)
{
    setTitle(name);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildBar(name);
    column->addLayout(m_bar);
    column->addWidget(m_chips);
    m_panel->hide();
    column->addWidget(m_panel);
    column->addWidget(m_busy);
    auto *picture = new QWidget(this);
    auto *pictureColumn = new QVBoxLayout(picture);
    pictureColumn->setContentsMargins(0, 0, 0, 0);
    pictureColumn->setSpacing(0);
    m_beside->setChildrenCollapsible(false);
    m_beside->setHandleWidth(1);
    m_beside->addWidget(m_view);
    m_beside->setStretchFactor(0, 1);
    pictureColumn->addWidget(m_beside, 1);
    auto *below = new QVBoxLayout(m_below);
    below->setContentsMargins(0, 0, 0, 0);
    m_below->hide();
    pictureColumn->addWidget(m_below);
    pictureColumn->addWidget(m_legend);
    m_stack->addWidget(picture);
    m_stack->addWidget(m_empty);
    column->addLayout(m_stack, 1);
    setFocusProxy(m_view);

    connect(m_view, &PictureView::targetRequested, this, &PageView::targetRequested);
    connect(m_view, &PictureView::resized, this, [this] { // also where legend or brush come in below
        if (m_isShown && dependsOnSize())
            m_resized.start();
    });
    connect(m_view, &PictureView::actorPicked, this, &ViewPage::pick);
    connect(&session.scope(), &Scope::filterChanged, this, [this] { redraw(); });
    connect(&session.scope(), &Scope::selectionChanged, m_view, &PictureView::setSelected);
    m_view->setSelected(session.scope().selected());
    connect(m_empty, &EmptyState::stepTaken, this, [this] {
        if (m_hasError)
            redraw();
        else
            this->session().scope().clear();
    });
    m_resized.setSingleShot(true);
    m_resized.setInterval(200ms);
    connect(&m_resized, &QTimer::timeout, this, [this] { redraw(); });
    m_patience.setSingleShot(true);
    m_patience.setInterval(1s);
    connect(&m_patience, &QTimer::timeout, this, [this] { m_cancel->setVisible(m_isAsking); });
}

ViewPage::~ViewPage() { m_ticket.request_stop(); }

void ViewPage::buildBar(const QString &name)
{
    const int unit = gridUnit(this);
    m_bar->setContentsMargins(unit / 2, unit / 4, unit / 2, unit / 4);
    m_bar->setSpacing(unit / 4);
    m_bar->addStretch(1);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAutoRaise(true);
    m_cancel->hide();
    connect(m_cancel, &QToolButton::clicked, this, &ViewPage::cancel);
    m_bar->addWidget(m_cancel);
    QToolButton *narrow = barButton(u"filter"_s, tr("Filters"), tr("Narrow all views and lists: kinds, countries, time, what happened"), this, true);
    narrow->setCheckable(true);
    connect(narrow, &QToolButton::toggled, m_panel, &QWidget::setVisible);
    m_bar->addWidget(narrow);
    QToolButton *out = barButton(u"zoom-out"_s, tr("Zoom out"), tr("Zoom out (-)"), this);
    connect(out, &QToolButton::clicked, this, [this] { m_view->zoomBy(1 / 1.4); });
    m_bar->addWidget(out);
    QToolButton *all = barButton(u"zoom-all"_s, tr("Show all"), tr("Show all (0)"), this);
    connect(all, &QToolButton::clicked, m_view, &PictureView::showAll);
    m_bar->addWidget(all);
    QToolButton *in = barButton(u"zoom-in"_s, tr("Zoom in"), tr("Zoom in (+)"), this);
    connect(in, &QToolButton::clicked, this, [this] { m_view->zoomBy(1.4); });
    m_bar->addWidget(in);
    QToolButton *exported = barButton(u"export"_s, tr("Export the picture"), tr("Export the picture as SVG, PNG or PDF"), this);
    connect(exported, &QToolButton::clicked, this, [this] { exportPicture(); });
    m_bar->addWidget(exported);
    setAccessibleName(name);
}

void ViewPage::addBarWidget(QWidget *widget)
{
    int before = 0;
    while (m_bar->itemAt(before)->widget())
        ++before;
    m_bar->insertWidget(before, widget);
}

void ViewPage::addBeside(QWidget *widget)
{
    m_beside->addWidget(widget);
    m_beside->setStretchFactor(m_beside->count() - 1, 0);
}

void ViewPage::addBelow(QWidget *widget)
{
    m_below->layout()->addWidget(widget);
    m_below->show();
}

PictureFrame ViewPage::frame() const { return {QSizeF(m_view->size()), font()}; }

QString ViewPage::titleOf(const Picture *picture) const { return picture ? picture->title() : title(); }

void ViewPage::show(ActorId actor)
{
    const bool isOther = !m_isShown || actor != m_actor;
    m_actor = actor;
    m_isShown = true;
    if (isOther)
        redraw(false);
}

void ViewPage::reload()
{
    if (m_isShown)
        redraw();
}

void ViewPage::redraw(bool keepsPlace)
{
    if (!m_isShown)
        return;
    if (!isVisible()) {
        m_isStale = true;
        return;
    }
    m_isStale = false;
    m_ticket.request_stop();
    m_ticket = std::stop_source();
    m_isAsking = true;
    m_busy->setBusy(true);
    m_patience.start();
    session().ask<Drawn>(question(session().scope().filter(), m_actor, frame()), m_ticket.get_token(), this,
                         [this, keepsPlace](const Result<Drawn> &picture) { fill(picture, keepsPlace); });
}

void ViewPage::cancel()
{
    m_ticket.request_stop();
    m_isAsking = false;
    m_busy->setBusy(false);
    m_cancel->hide();
}

void ViewPage::fill(const Result<Drawn> &picture, bool keepsPlace)
{
    m_isAsking = false;
    m_busy->setBusy(false);
    m_cancel->hide();
    m_hasError = !picture;
    if (!picture) {
        if (picture.error().kind != Error::Cancelled)
            showEmpty(&picture.error());
        Q_EMIT answered();
        return;
    }
    if (!*picture) {
        m_view->setPicture(nullptr, false);
        showEmpty(nullptr);
        drawn();
        Q_EMIT answered();
        return;
    }
    m_stack->setCurrentIndex(0);
    m_view->setPicture(*picture, keepsPlace && m_view->picture());
    m_legend->setEntries((*picture)->legend(palette()));
    setTitle(titleOf(picture->get()));
    drawn();
    Q_EMIT answered();
}

QString ViewPage::whyNothing() const { return m_stack->currentIndex() == 0 ? QString() : m_empty->titleText() + u": "_s + m_empty->detailText(); }

void ViewPage::showEmpty(const Error *error)
{
    m_stack->setCurrentIndex(1);
    if (error)
        m_empty->setWords(u"warning"_s, tr("This picture could not be drawn"), error->message, tr("Try again"));
    else if (session().scope().filter().narrows())
        m_empty->setWords(u"filter"_s, tr("Nothing is left to draw"), tr("Nothing in this library fits: %1.").arg(filterWords(session().scope().filter())),
                          tr("Show everything"));
    else
        m_empty->setWords(iconName(), tr("Nothing to draw yet"), emptyText());
}

void ViewPage::pick(ActorId actor, bool adds)
{
    QSet<ActorId> picked = adds ? session().scope().selected() : QSet<ActorId>();
    if (actor.isValid() && !picked.remove(actor))
        picked.insert(actor);
    session().scope().select(picked);
}

void ViewPage::exportPicture(const QString &path)
{
    if (!m_view->picture())
        return;
    QString name = path;
    if (name.isEmpty()) {
        const QString folder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
        name = QFileDialog::getSaveFileName(this, tr("Export the picture"), folder + u'/' + title() + u".svg"_s, tr("Pictures (*.svg *.pdf *.png)"));
        if (name.isEmpty())
            return;
        if (!pictureFormatOf(name))
            name += u".svg"_s;
    }
    session().ask<Done>(
        [picture = m_view->picture(), filter = session().scope().filter(), heading = title(), size = frame().size, font = font(), name](const Reader &reader, std::stop_token stop) -> Outcome {
            const auto source = sourceLine(reader, filter, stop);
            return source ? writePicture(*picture, {heading, *source}, size, font, name) : Outcome(source.error());
        },
        {}, this, [this, name](const Outcome &outcome) {
            if (outcome)
                Q_EMIT said(tr("The picture is in %1.").arg(name), name);
            else
                Q_EMIT failed(outcome.error());
        });
}

void ViewPage::showEvent(QShowEvent *event)
{
    PageView::showEvent(event);
    if (m_isShown && (m_isStale || !m_view->picture()))
        QTimer::singleShot(0, this, [this] { redraw(bool(m_view->picture())); }); // once the layout has given the view its size
}

void ViewPage::changeEvent(QEvent *event)
{
    PageView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_view->picture())
        m_legend->setEntries(m_view->picture()->legend(palette()));
}

} // namespace apacheta

// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/search_page.h"

#include "common/empty_state.h"
#include "common/theme.h"
#include "common/thin_bar.h"
#include "search/hits_model.h"
#include "session/session.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QMouseEvent>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

constexpr int firstLimit = 50;
constexpr int widestLimit = 500;

} // namespace

SearchPage::SearchPage(Session &session, QWidget *parent)
    : PageView(session, parent), m_hits(new HitsModel(this)), m_heading(new QLabel(this)), m_understood(new QLabel(this)),
      m_count(new QLabel(this)), m_more(new QToolButton(this)), m_busy(new ThinBar(this)), m_view(new QListView(this)),
      m_empty(new EmptyState(this))
{
    build();
    applyFonts();
    connect(m_more, &QToolButton::clicked, this, [this] {
        m_limit = widestLimit;
        ask();
    });
    connect(m_empty, &EmptyState::stepTaken, this, &SearchPage::reload);
}

void SearchPage::build()
{
    const int unit = gridUnit(this);
    for (QLabel *label : {m_heading, m_understood, m_count}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_understood->setForegroundRole(QPalette::PlaceholderText);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_more->setText(tr("Show more"));
    m_more->setAutoRaise(true);
    m_more->hide();
    m_view->setModel(m_hits);
    m_view->setItemDelegate(new HitDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setAccessibleName(tr("Passages found"));
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this, &SearchPage::showMenu);
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
    m_empty->setBackgroundRole(QPalette::Base);
    m_empty->setAutoFillBackground(true);
    setFocusProxy(m_view);

    auto *counts = new QHBoxLayout;
    counts->addWidget(m_count, 1);
    counts->addWidget(m_more);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(unit * 2, unit * 3 / 2, unit, unit / 2);
    head->setSpacing(unit / 4);
    head->addWidget(m_heading);
    head->addWidget(m_understood);
    head->addLayout(counts);
    auto *stackArea = new QWidget(this);
    m_stack = new QStackedLayout(stackArea);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_busy);
    column->addWidget(stackArea, 1);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
}

QString SearchPage::understoodText() const { return m_understood->text(); }

void SearchPage::show(const QString &query)
{
    m_query = query;
    m_limit = firstLimit;
    setTitle(tr("“%1”").arg(query));
    m_heading->setText(tr("Passages with “%1”").arg(query));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_understood, m_count, m_more})
        widget->hide();                 // until the answer comes
    m_hits->setHits({});
    m_stack->setCurrentWidget(m_view);
    ask();
}

void SearchPage::reload()
{
    if (!m_query.isEmpty())
        ask();
}

void SearchPage::ask()
{
    m_ticket.request_stop();
    m_ticket = std::stop_source();
    m_busy->setBusy(true);
    session().ask<SearchAnswer>(
        [query = m_query, limit = m_limit](const Reader &reader, std::stop_token stop) { return reader.search(query, limit, stop); },
        m_ticket.get_token(), this, [this](const Result<SearchAnswer> &answer) { fill(answer); });
}

void SearchPage::fill(const Result<SearchAnswer> &answer)
{
    m_busy->setBusy(false);
    if (!answer) {
        m_empty->setWords(u"warning"_s, tr("The search failed"), answer.error().message, tr("Try again"));
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    m_hits->setHits(answer->hits);
    m_understood->setText(answer->understood);
    m_understood->setVisible(!answer->understood.isEmpty());
    const QLocale locale;
    const QString total = locale.toString(answer->total);
    const QString shown = locale.toString(answer->hits.size());
    if (answer->bounded)
        m_count->setText(tr("%1 of over %2 passages; such common words are ranked in part only").arg(shown, total));
    else if (answer->total > answer->hits.size())
        m_count->setText(tr("The best %1 of %2 passages").arg(shown, total));
    else
        m_count->setText(tr("%Ln passage(s)", nullptr, int(answer->total)));
    m_count->show();
    m_more->setVisible(answer->total > answer->hits.size() && m_limit < widestLimit);
    if (answer->hits.isEmpty())
        m_empty->setWords(u"search"_s, tr("Nothing found"), answer->advice);
    m_stack->setCurrentWidget(answer->hits.isEmpty() ? static_cast<QWidget *>(m_empty) : m_view);
}

void SearchPage::open(const QModelIndex &index, OpenMode mode)
{
    const SearchHit *hit = m_hits->hit(index);
    if (!hit)
        return;
    QList<PassageTarget> trail;
    for (int row = 0; row < m_hits->rowCount(); ++row)
        trail.append(passageTarget(*m_hits->hit(m_hits->index(row))));
    Q_EMIT trailOffered(trail);
    Q_EMIT targetRequested(passageTarget(*hit), mode);
}

QList<QuotedPlace> SearchPage::chosenQuotations() const
{
    const SearchHit *hit = m_hits->hit(m_view->currentIndex());
    return hit ? QList<QuotedPlace>{{hit->document, passageTarget(*hit).span}} : QList<QuotedPlace>();
}

void SearchPage::showMenu(QPoint position)
{
    const QModelIndex index = m_view->indexAt(position).isValid() ? m_view->indexAt(position) : m_view->currentIndex();
    if (!m_hits->hit(index))
        return;
    m_view->setCurrentIndex(index);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QPersistentModelIndex chosen = index;
    menu->addAction(icon(u"open"_s, palette()), tr("Open"), this, [this, chosen] { open(chosen, OpenMode::Here); });
    menu->addAction(icon(u"tab"_s, palette()), tr("Open in new tab"), this, [this, chosen] { open(chosen, OpenMode::NewTab); });
    addQuotationActions(*menu, chosenQuotations());
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

bool SearchPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            open(m_view->currentIndex(), openModeOf(key->modifiers()));
            return true;
        }
    }
    if (watched == m_view->viewport() && event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const bool isNewTab = mouse->button() == Qt::MiddleButton || mouse->modifiers() & Qt::ControlModifier;
        if (mouse->button() != Qt::RightButton)
            open(m_view->indexAt(mouse->position().toPoint()), isNewTab ? OpenMode::NewTab : OpenMode::Here);
    }
    return PageView::eventFilter(watched, event);
}

void SearchPage::applyFonts() { m_heading->setFont(titleFont(font())); }

void SearchPage::changeEvent(QEvent *event)
{
    PageView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyFonts();
}

} // namespace apacheta

// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/list_pane.h"

#include "common/empty_state.h"
#include "common/theme.h"
#include "common/thin_bar.h"
#include "lists/skeleton.h"
#include "session/scope.h"
#include "views/scope_chips.h"

#include <QActionGroup>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMouseEvent>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace apacheta {
namespace {

constexpr auto typingPause = 120ms;
constexpr double likely = 0.5;

} // namespace

ListPane::ListPane(PagedModel *model, RowDelegate::Layout layout, const QString &name, QWidget *parent)
    : QWidget(parent), m_model(model)
{
    m_model->setParent(this);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, [this] { applyFilter(); });
    buildHeader(name);
    m_facets = new FacetPanel(this);    // made before the list, so that Tab goes through it first
    buildList(layout, name);
    buildBody();
    connect(m_model, &PagedModel::answered, this, &ListPane::showAnswer);
    connect(m_model, &PagedModel::facetsChanged, this, &ListPane::showFacets);
    connect(m_model, &PagedModel::askingChanged, this, [this] {
        m_busy->setBusy(m_model->isAsking());
        if (!m_model->hasAnswer())
            m_stack->setCurrentWidget(m_skeleton);
    });
}

void ListPane::buildHeader(const QString &name)
{
    m_filter = new QLineEdit(this);
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(u"filter"_s, palette(), quietText(palette())), QLineEdit::LeadingPosition);
    m_filter->setAccessibleName(tr("Narrow the list: %1").arg(name));
    connect(m_filter, &QLineEdit::textChanged, this, &ListPane::filterSoon);
    m_filter->installEventFilter(this);

    m_facetsButton = new QToolButton(this);
    m_facetsButton->setText(tr("Filters"));
    m_facetsButton->setCheckable(true);
    m_facetsButton->setAutoRaise(true);
    m_facetsButton->setToolTip(tr("Show or hide the filters of this list"));

    m_sortButton = new QToolButton(this);
    m_sortButton->setIcon(icon(u"sort"_s, palette()));
    m_sortButton->setAutoRaise(true);
    m_sortButton->setPopupMode(QToolButton::InstantPopup);
    m_sortButton->setAccessibleName(tr("Sort the list"));
    m_sortButton->setToolTip(tr("Sort the list"));
    m_sortButton->setMenu(new QMenu(m_sortButton));
    m_sortButton->hide();
    m_sorts = new QActionGroup(this);
    connect(m_sorts, &QActionGroup::triggered, this, [this] { applyFilter(); });

    m_count = new QLabel(this);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_clear = new QToolButton(this);
    m_clear->setAutoRaise(true);
    m_clear->setText(tr("Show all"));
    m_clear->setToolTip(tr("Take back everything that narrows this list"));
    m_clear->hide();
    connect(m_clear, &QToolButton::clicked, this, [this] { clearNarrowing(); });
}

void ListPane::buildList(RowDelegate::Layout layout, const QString &name)
{
    m_view = new QListView(this);
    m_view->setItemDelegate(new RowDelegate(layout, m_view));
    m_view->setTextElideMode(Qt::ElideMiddle); // what tells two alike names apart stands at their end
    m_view->setModel(m_model);
    m_view->setUniformItemSizes(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMouseTracking(true);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setAccessibleName(name);
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
    connect(m_view, &QWidget::customContextMenuRequested, this, &ListPane::showContextMenu);
}

void ListPane::buildBody()
{
    const int unit = gridUnit(this);
    m_facets->setVisible(false);
    m_facets->setMaximumHeight(unit * 16);
    connect(m_facetsButton, &QToolButton::toggled, m_facets, &QWidget::setVisible);
    connect(m_facets, &FacetPanel::changed, this, [this] {
        showChosenCount();
        applyFilter();
    });
    m_busy = new ThinBar(this);
    m_empty = new EmptyState(this);
    m_empty->setBackgroundRole(QPalette::Base);
    m_empty->setAutoFillBackground(true);
    m_skeleton = new Skeleton(this);
    connect(m_empty, &EmptyState::stepTaken, this, [this] {
        if (m_model->error())
            m_model->retry();
        else if (isNarrowed())
            clearNarrowing();
        else
            takeEmptyStep();
    });

    m_header = new QHBoxLayout;
    m_header->setContentsMargins(unit / 2, unit / 2, unit / 4, unit / 4);
    m_header->setSpacing(unit / 4);
    m_header->addWidget(m_filter, 1);
    m_header->addWidget(m_facetsButton);
    m_header->addWidget(m_sortButton);
    auto *counts = new QHBoxLayout;
    counts->setContentsMargins(unit / 2, 0, unit / 4, 0);
    counts->addWidget(m_count, 1);
    counts->addWidget(m_clear);
    auto *stackArea = new QWidget(this);
    m_stack = new QStackedLayout(stackArea);
    m_stack->addWidget(m_skeleton);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);

    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addLayout(m_header);
    m_column->addLayout(counts);
    m_column->addWidget(m_facets);
    m_column->addWidget(m_busy);
    m_column->addWidget(stackArea, 1);
}

void ListPane::follow(Scope &scope)
{
    m_scope = &scope;
    m_chips = new ScopeChips(scope, this);
    m_column->insertWidget(1, m_chips);
    connect(&scope, &Scope::filterChanged, this, [this] {
        m_isBehind = m_hasAsked && !isVisible(); // a list out of sight asks when it is seen again
        if (m_hasAsked && isVisible())
            applyFilter();
    });
}

void ListPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_isBehind, false))
        applyFilter();
}

const ViewFilter &ListPane::scopeFilter() const
{
    static const ViewFilter all;
    return m_scope ? m_scope->filter() : all;
}

void ListPane::setFilterHint(const QString &placeholder) { m_filter->setPlaceholderText(placeholder); }

void ListPane::addTool(QWidget *tool) { m_header->addWidget(tool); }

void ListPane::addSort(const QString &title, int id)
{
    m_sortButton->show();
    QAction *sort = m_sortButton->menu()->addAction(title);
    sort->setData(id);
    sort->setCheckable(true);
    m_sorts->addAction(sort);
    if (m_sorts->actions().size() == 1)
        sort->setChecked(true);
}

void ListPane::addFacet(const QString &name, const QString &title, FacetPanel::Side side, FacetPanel::Choice choice)
{
    m_facetNames.append(name);
    m_facets->addSection(name, title, side, choice);
}

void ListPane::addConfidence()
{
    m_confidence = new QComboBox(m_facets);
    m_confidence->addItem(tr("Any"), 0.0);
    m_confidence->addItem(tr("50 % or more"), likely);
    m_confidence->addItem(tr("80 % or more"), 0.8);
    m_confidence->setCurrentIndex(1);
    m_confidence->setAccessibleName(tr("Confidence"));
    connect(m_confidence, &QComboBox::currentIndexChanged, this, [this] { applyFilter(); });
    m_facets->addWidget(tr("Confidence"), m_confidence, FacetPanel::Right);
}

QString ListPane::filterText() const { return m_filter->text().trimmed(); }
int ListPane::sortId() const { return m_sorts->checkedAction() ? m_sorts->checkedAction()->data().toInt() : 0; }
double ListPane::leastConfidence() const { return m_confidence ? m_confidence->currentData().toDouble() : 0; }

bool ListPane::isNarrowed() const
{
    return !filterText().isEmpty() || m_facets->chosenCount() > 0 || leastConfidence() > likely || scopeFilter().narrows();
}

QString ListPane::emptyIcon() const { return u"add-folder"_s; }
QString ListPane::emptyAdvice() const { return tr("Drop a folder here, or import one."); }
QString ListPane::emptyStep() const { return tr("Import a folder…"); }
void ListPane::takeEmptyStep() { Q_EMIT importRequested(); }
void ListPane::addContextActions(QMenu &, const QModelIndexList &) {}

void ListPane::refresh()
{
    if (m_hasAsked)
        m_model->refresh();
}

void ListPane::askFresh()
{
    m_hasAsked = true;
    m_model->clear();
    applyFilter();
}

void ListPane::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void ListPane::selectTarget(const Target &target)
{
    const QModelIndex current = m_view->currentIndex();
    if (current.isValid() && m_model->target(current) == target) {
        if (!m_view->selectionModel()->isSelected(current))
            m_view->setCurrentIndex(current);
        return;
    }
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row);
        if (m_model->target(index) == target) {
            m_view->setCurrentIndex(index);
            return;
        }
    }
    m_view->clearSelection();
}

void ListPane::activate(const QModelIndex &index, OpenMode mode)
{
    if (!index.isValid())
        return;
    if (index.data(PagedModel::StateRole).toInt() == int(PagedModel::RowState::Failed))
        m_model->retry();
    else
        Q_EMIT targetRequested(m_model->target(index), mode);
}

void ListPane::showContextMenu(QPoint position)
{
    const QModelIndexList selected = m_view->selectionModel()->selectedRows();
    if (selected.isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (selected.size() == 1 && !std::holds_alternative<std::monostate>(m_model->target(selected.first()))) {
        const QPersistentModelIndex index = selected.first();
        menu->addAction(icon(u"open"_s, palette()), tr("Open"), this, [this, index] { activate(index, OpenMode::Here); });
        menu->addAction(icon(u"tab"_s, palette()), tr("Open in new tab"), this, [this, index] { activate(index, OpenMode::NewTab); });
    }
    addContextActions(*menu, selected);
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

void ListPane::showAnswer()
{
    showCount();
    if (m_model->rowCount() > 0) {
        m_stack->setCurrentWidget(m_view);
        return;
    }
    if (m_model->error())
        m_empty->setWords(u"warning"_s, tr("This list could not be read"), m_model->error()->message, tr("Try again"));
    else if (isNarrowed())
        m_empty->setWords(u"filter"_s, tr("Nothing matches"), tr("Fewer letters or filters may find more."), tr("Show all"));
    else
        m_empty->setWords(emptyIcon(), emptyTitle(), emptyAdvice(), emptyStep());
    m_stack->setCurrentWidget(m_empty);
}

void ListPane::showFacets()
{
    for (const QString &name : std::as_const(m_facetNames))
        m_facets->setEntries(name, entriesOf(name, m_model->facets().counts.value(name)));
    showCount();
}

void ListPane::showCount()
{
    const QString count = countText(m_model->facets().total);
    const QString least = m_confidence ? m_confidence->currentText() : QString();
    //: "190 actors, confidence 50 % or more": what is hidden is said
    m_count->setText(leastConfidence() > 0 ? tr("%1, confidence %2").arg(count, least) : count);
    m_count->setToolTip(m_count->text());
    m_clear->setVisible(isNarrowed());
}

void ListPane::showChosenCount()
{
    const int chosen = m_facets->chosenCount();
    m_facetsButton->setText(chosen > 0 ? tr("Filters (%1)").arg(chosen) : tr("Filters"));
}

void ListPane::clearNarrowing()
{
    m_filter->clear();
    m_typing.stop();
    if (m_scope)
        m_scope->setFilter({});
    if (m_confidence && leastConfidence() > likely)
        m_confidence->setCurrentIndex(1);
    m_facets->clearChosen();
}

bool ListPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_view->setFocus(Qt::OtherFocusReason);
            const QModelIndex current = m_view->currentIndex();
            if (current.isValid() || m_model->rowCount() > 0)
                m_view->setCurrentIndex(current.isValid() ? current : m_model->index(0)); // chosen too, so that keys have something to act on
            if (key != Qt::Key_Down)
                activate(m_view->currentIndex(), OpenMode::Here);
            return true;
        }
    }
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            activate(m_view->currentIndex(), key->modifiers() & Qt::ControlModifier ? OpenMode::NewTab : OpenMode::Here);
            return true;
        }
    }
    if (watched == m_view->viewport() && event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const QModelIndex index = m_view->indexAt(mouse->position().toPoint());
        const bool isMiddle = mouse->button() == Qt::MiddleButton;
        if (mouse->button() == Qt::LeftButton && mouse->modifiers() == Qt::NoModifier)
            activate(index, OpenMode::Here);
        else if (isMiddle)
            activate(index, OpenMode::NewTab);
    }
    return QWidget::eventFilter(watched, event);
}

QVariantMap ListPane::saved() const
{
    return {{u"sort"_s, sortId()}, {u"facets"_s, m_facetsButton->isChecked()}, {u"confidence"_s, m_confidence ? m_confidence->currentIndex() : 0}};
}

void ListPane::restore(const QVariantMap &state)
{
    for (QAction *sort : m_sorts->actions()) {
        if (state.contains(u"sort"_s) && sort->data() == state.value(u"sort"_s))
            sort->setChecked(true);
    }
    m_facetsButton->setChecked(state.value(u"facets"_s).toBool());
    if (m_confidence && state.contains(u"confidence"_s)) {
        const QSignalBlocker quiet(m_confidence);
        m_confidence->setCurrentIndex(state.value(u"confidence"_s).toInt());
    }
}

} // namespace apacheta

// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/search_box.h"

#include "common/theme.h"
#include "search/found_delegate.h"
#include "search/found_model.h"

#include <QEvent>
#include <QFrame>
#include <QKeyEvent>
#include <QListView>
#include <QMouseEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace apacheta {
namespace {

constexpr auto typingPause = 80ms;

} // namespace

SearchBox::SearchBox(Session &session, QWidget *parent)
    : QLineEdit(parent), m_found(new FoundModel(session, this)), m_panel(new QFrame(this)), m_view(new QListView(m_panel))
{
    setPlaceholderText(tr("Search everything"));
    setAccessibleName(tr("Search everything"));
    setClearButtonEnabled(true);
    setAcceptDrops(false);              // a dropped file is imported, not written into the field
    addAction(icon(u"search"_s, palette(), quietText(palette())), LeadingPosition);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_hasChosen = false;
        m_typing.start();
    });
    connect(&m_typing, &QTimer::timeout, this, [this] { m_found->setText(text()); });

    m_panel->setFrameShape(QFrame::StyledPanel);
    m_panel->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(m_panel);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(m_view);
    m_view->setModel(m_found);
    // After the view's own: its reset forgets the choice.
    connect(m_found, &QAbstractItemModel::modelReset, this, [this] {
        if (m_found->rowCount() == 0)
            hidePanel();
        else if (hasFocus())
            showPanel();
        chooseFirst();
    });
    m_view->setItemDelegate(new FoundDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setAccessibleName(tr("Found"));
    m_view->viewport()->installEventFilter(this);
    m_panel->hide();
}

bool SearchBox::isPanelOpen() const { return m_panel->isVisible(); }

void SearchBox::begin()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

void SearchBox::showPanel()
{
    QWidget *top = window();
    if (m_panel->parentWidget() != top) {
        m_panel->setParent(top);
        top->installEventFilter(this);
    }
    const int rowHeight = gridUnit(this) * 3 / 2;
    const int wanted = m_found->rowCount() * rowHeight + 4;
    const QPoint below = mapTo(top, QPoint(0, height() + 2));
    const int wide = std::min(std::max(width(), gridUnit(this) * 34), top->width() - 16);
    const int left = std::clamp(below.x() + (width() - wide) / 2, 8, std::max(8, top->width() - wide - 8));
    m_panel->setGeometry(left, below.y(), wide, std::min(wanted, top->height() - below.y() - rowHeight));
    m_panel->show();
    m_panel->raise();
}

void SearchBox::hidePanel() { m_panel->hide(); }

void SearchBox::chooseFirst()
{
    if (m_hasChosen)
        return;
    for (int row = 0; row < m_found->rowCount(); ++row) {
        const QModelIndex index = m_found->index(row);
        if (index.flags() & Qt::ItemIsSelectable) {
            m_view->setCurrentIndex(index);
            m_view->scrollToTop();
            return;
        }
    }
}

void SearchBox::step(int by)
{
    m_hasChosen = true;
    for (int row = m_view->currentIndex().row() + by; row >= 0 && row < m_found->rowCount(); row += by) {
        const QModelIndex index = m_found->index(row);
        if (index.flags() & Qt::ItemIsSelectable) {
            m_view->setCurrentIndex(index);
            return;
        }
    }
}

void SearchBox::open(const QModelIndex &index, OpenMode mode)
{
    // Enter before the answer came searches the passages for what was typed.
    const QString typed = text().trimmed();
    Target target = SearchTarget{typed};
    if (index.isValid() && m_found->text() == typed)
        target = index.data(FoundModel::TargetRole).value<Target>();
    if (typed.isEmpty() || std::holds_alternative<std::monostate>(target))
        return;
    m_typing.stop();
    hidePanel();
    Q_EMIT targetRequested(target, mode);
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        if (isPanelOpen())
            step(1);
        else
            m_found->setText(text());
        return;
    case Qt::Key_Up: step(-1); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        open(m_view->currentIndex(), openModeOf(event->modifiers()));
        return;
    case Qt::Key_Escape:
        hidePanel();
        m_found->setText({});
        return;
    default: QLineEdit::keyPressEvent(event);
    }
}

void SearchBox::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (!text().trimmed().isEmpty() && m_found->rowCount() > 0)
        showPanel();
}

void SearchBox::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    hidePanel();
}

bool SearchBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const bool isNewTab = mouse->button() == Qt::MiddleButton || mouse->modifiers() & Qt::ControlModifier;
        const QModelIndex index = m_view->indexAt(mouse->position().toPoint());
        if (index.flags() & Qt::ItemIsEnabled)
            open(index, isNewTab ? OpenMode::NewTab : OpenMode::Here);
    }
    if (watched == window() && event->type() == QEvent::Resize && isPanelOpen())
        showPanel();
    return QLineEdit::eventFilter(watched, event);
}

} // namespace apacheta

// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/flow_accessible.h"

#include "flow/flow_view.h"

#include <QAccessibleActionInterface>
#include <QAccessibleWidget>

namespace apacheta {

namespace {

/// The n-th link in sight. What it stands for changes when the column scrolls, as a row's cell does in a list.
class LinkAccessible final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    LinkAccessible(FlowView *view, int index) : m_view(view), m_index(index) {}

    bool isValid() const override { return m_view && m_index < m_view->visibleLinks().size(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void setText(QAccessible::Text, const QString &) override {}
    QAccessible::Role role() const override { return QAccessible::Link; }

    QString text(QAccessible::Text text) const override
    {
        const auto place = link();
        if (!place)
            return {};
        if (text == QAccessible::Name)
            return place->text;
        return text == QAccessible::Description ? place->link.tip : QString();
    }
    QRect rect() const override
    {
        const auto place = link();
        return place ? QRect(m_view->viewport()->mapToGlobal(place->rect.topLeft()), place->rect.size()) : QRect();
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        const auto place = link();
        const auto focused = m_view ? m_view->focusedLink() : std::nullopt;
        state.focusable = state.linked = true;
        state.focused = place && focused && place->block == focused->block && place->index == focused->index;
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &action) override
    {
        const auto place = link();
        if (place && action == pressAction())
            Q_EMIT m_view->linkActivated(place->link, OpenMode::Here);
    }

private:
    std::optional<FlowView::LinkPlace> link() const
    {
        const QList<FlowView::LinkPlace> links = m_view ? m_view->visibleLinks() : QList<FlowView::LinkPlace>();
        return m_index < links.size() ? std::optional(links[m_index]) : std::nullopt;
    }
    QPointer<FlowView> m_view;
    int m_index;
};

class FlowAccessible final : public QAccessibleWidget {
public:
    explicit FlowAccessible(FlowView *view) : QAccessibleWidget(view, QAccessible::Document), m_view(view) {}
    ~FlowAccessible() override
    {
        for (const QAccessible::Id id : std::as_const(m_links))
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return int(m_view->visibleLinks().size()); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        while (m_links.size() <= index)
            m_links.append(QAccessible::registerAccessibleInterface(new LinkAccessible(m_view, int(m_links.size()))));
        return QAccessible::accessibleInterface(m_links[index]);
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (int i = 0; i < m_links.size(); ++i) {
            if (QAccessible::accessibleInterface(m_links[i]) == child)
                return i;
        }
        return -1;
    }
    QString text(QAccessible::Text text) const override
    {
        return text == QAccessible::Value ? m_view->visibleText() : QAccessibleWidget::text(text);
    }

private:
    FlowView *m_view;
    mutable QList<QAccessible::Id> m_links;
};

QAccessibleInterface *flowInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<FlowView *>(object);
    return view ? new FlowAccessible(view) : nullptr;
}

} // namespace

void installFlowAccessibility()
{
    static const bool installed = (QAccessible::installFactory(flowInterface), true);
    Q_UNUSED(installed)
}

} // namespace apacheta

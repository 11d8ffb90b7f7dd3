// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/scope.h"

namespace apacheta {

void Scope::setFilter(const ViewFilter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    Q_EMIT filterChanged(m_filter);
}

void Scope::setDates(std::optional<EdtfDate> from, std::optional<EdtfDate> to)
{
    ViewFilter filter = m_filter;
    filter.from = std::move(from);
    filter.to = std::move(to);
    setFilter(filter);
}

void Scope::select(const QSet<ActorId> &actors)
{
    if (m_selected == actors)
        return;
    m_selected = actors;
    Q_EMIT selectionChanged(m_selected);
}

void Scope::clear()
{
    select({});
    setFilter({});
}

} // namespace apacheta

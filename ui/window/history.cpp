// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/history.h"

namespace apacheta {
namespace {

constexpr qsizetype longest = 100;

bool isSamePlace(const Place &one, const Place &other)
{
    return one.list == other.list && one.page == other.page && one.reader == other.reader;
}

} // namespace

void History::visit(const Place &place)
{
    if (isSamePlace(current(), place))
        return;
    m_places.resize(m_index + 1);
    m_places.append(place);
    if (m_places.size() > longest)
        m_places.removeFirst();
    m_index = m_places.size() - 1;
}

const Place &History::move(qsizetype steps)
{
    m_index = std::clamp<qsizetype>(m_index + steps, 0, m_places.size() - 1);
    return current();
}

} // namespace apacheta

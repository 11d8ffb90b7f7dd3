// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/target.h"

#include <QList>
#include <QString>
#include <optional>

namespace apacheta {

/// Where the window stood: the list in the middle column, the page, the place in the reader.
struct Place {
    ListTarget::List list = ListTarget::Actors;
    Target page;
    std::optional<PassageTarget> reader;
    QString title;                      ///< for the menu of places gone through
    bool operator==(const Place &) const = default;
};

/// Back and forward over places, as a browser has it. Begins with one empty place.
class History final {
public:
    /// Goes on from the current place; what lay ahead is forgotten. The place where one already is adds nothing.
    void visit(const Place &place);
    const Place &current() const { return m_places[m_index]; }
    /// The current place turned out so: scrolled in the reader, its title came.
    void amend(const Place &place) { m_places[m_index] = place; }

    bool canGoBack() const { return m_index > 0; }
    bool canGoForward() const { return m_index + 1 < m_places.size(); }
    /// By so many steps, back when negative; as far as there are places.
    const Place &move(qsizetype steps);

    const QList<Place> &places() const { return m_places; }
    qsizetype index() const { return m_index; }

private:
    QList<Place> m_places = {Place{}};
    qsizetype m_index = 0;
};

} // namespace apacheta

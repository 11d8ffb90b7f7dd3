// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/views.h"

#include <QObject>
#include <QSet>

namespace apacheta {

/// What the whole window is narrowed to, and which actors are picked: one for all views and lists. On the GUI thread.
class Scope final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    const ViewFilter &filter() const { return m_filter; }
    void setFilter(const ViewFilter &filter);           ///< emits only when it differs
    void setDates(std::optional<EdtfDate> from, std::optional<EdtfDate> to); ///< brushing; both nothing: all times
    const QSet<ActorId> &selected() const { return m_selected; }
    void select(const QSet<ActorId> &actors);
    void clear();                                       ///< another library: nothing narrowed, nothing picked

Q_SIGNALS:
    void filterChanged(const apacheta::ViewFilter &filter);
    void selectionChanged(const QSet<apacheta::ActorId> &actors);

private:
    ViewFilter m_filter;
    QSet<ActorId> m_selected;
};

} // namespace apacheta

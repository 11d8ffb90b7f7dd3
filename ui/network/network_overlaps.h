// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>
#include <QSizeF>
#include <stop_token>

namespace apacheta {

/// Pushes nodes apart whose rooms overlap, each as little as may be. Pure.
void partRooms(QList<QPointF> &places, const QList<QSizeF> &rooms, const QList<bool> &fixed, const std::stop_token &stop);

} // namespace apacheta

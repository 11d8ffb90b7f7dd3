// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/map_picture.h"

namespace apacheta {

/// The map of a library under a filter, of one actor where one is said; a null picture where nothing that it names has a place.
/// Reads and lays out: not on the GUI thread. Errors: those of reading, Damaged for the pack or the land.
Result<std::shared_ptr<const MapPicture>> drawnMap(const Reader &reader, ViewFilter filter, ActorId actor, const MapChoice &choice, const QFont &font,
                                                   std::stop_token stop = {});

} // namespace apacheta

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/target.h"
#include "window/actions.h"

namespace apacheta {

/// The views that stand in the places bar and the menu, in this order.
struct PlacedView {
    ViewTarget::View view;
    ActionId action;
};
inline constexpr PlacedView placedViews[] = {
    {ViewTarget::Start, ActionId::ShowStart},
    {ViewTarget::Network, ActionId::ShowNetwork},
    {ViewTarget::Timeline, ActionId::ShowTimeline},
    {ViewTarget::Map, ActionId::ShowMap},
    {ViewTarget::Matrix, ActionId::ShowMatrix},
};

} // namespace apacheta

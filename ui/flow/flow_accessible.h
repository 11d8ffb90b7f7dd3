// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace apacheta {

/// Lets a screen reader walk the columns of text: the text in sight, and each link in sight as a child that can be pressed. Once is enough.
void installFlowAccessibility();

} // namespace apacheta

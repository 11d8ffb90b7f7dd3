// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/disagreements.h"
#include "model/result.h"
#include "pages/parts.h"

#include <functional>
#include <stop_token>

namespace apacheta {

class Reader;

/// What a page asks, off the GUI thread, to show where sources disagree about its thing.
std::function<Result<QList<Disagreement>>(const Reader &, std::stop_token)> disagreementsWith(const DisagreementFilter &filter);

/// "Sources disagree": a line for each, what its sides say and how many passages say it, which leads to its page. What she said is no
/// disagreement is left out; nothing where there is none.
FlowBlocks disagreementPart(const QList<Disagreement> &found);

} // namespace apacheta

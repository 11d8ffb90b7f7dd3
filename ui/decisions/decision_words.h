// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/target.h"
#include "flow/flow_line.h"
#include "library/decision_history.h"

namespace apacheta {

QString decisionGroupName(DecisionGroup group);
/// "3 June 2026, 14:02" in the window's language and the user's time.
QString decisionTime(const QDateTime &time);
/// "History", a link to what was decided about a thing; for the head of its page.
FlowPiece historyPiece(const HistoryTarget &target);

} // namespace apacheta

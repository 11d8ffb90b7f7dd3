// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/disagreements.h"
#include "model/result.h"

#include <stop_token>

namespace apacheta {

class Connection;
class Reader;

/// One event that passages date differently.
Result<QList<Disagreement>> disagreeingDates(const Reader &reader, const Connection &connection, std::stop_token stop);

/// What happens once, told with different dates, as several events or one: foundings, ruptures of relations between the same two, and one's
/// election or inauguration in years that follow each other, by different documents (further apart, it is the next).
Result<QList<Disagreement>> toldOfSeveralTimes(const Reader &reader, const Connection &connection, std::stop_token stop);

} // namespace apacheta
